import { LSPErrorCodes, ResponseError, TextDocumentContentRefreshRequest } from 'vscode-languageserver/node';
import type { Feature, Session } from './feature.js';
import { ruleOfPage, rulePageText, ruleScheme } from './rule-page.js';
import { fileOfText, textScheme } from './text-address.js';

/**
 * Texts that only the server has, as documents that cannot be changed: those of reports in Word and PDF, numbered as
 * printed, and the pages of rules.
 */
export const givenTexts: Feature = {
  capabilities: () => ({ workspace: { textDocumentContent: { schemes: [textScheme, ruleScheme] } } }),
  start: (session) => {
    session.connection.workspace.textDocumentContent.on(async ({ uri }) => {
      const text = await givenText(session, uri);
      if (text !== null) return { text };
      return new ResponseError(LSPErrorCodes.RequestFailed, `There is no text at ${uri}.`);
    });
  },
};

/** The text at an address of the server's own; null where there is none. */
export async function givenText({ workspace, rules }: Session, uri: string): Promise<string | null> {
  const id = ruleOfPage(uri);
  if (id !== null) {
    const rule = await rules.find(id);
    return rule ? rulePageText(rule) : null;
  }
  const path = fileOfText(uri);
  const checked = path === null ? null : await workspace.files.checked(path);
  return checked?.shown.text ?? null;
}

/** Tells an editor that shows the text of a file that there is another. */
export function refreshText({ connection, client, texts }: Session, uri: string): void {
  if (!client.capabilities.workspace?.textDocumentContent || !texts.get(uri)) return;
  void connection.sendRequest(TextDocumentContentRefreshRequest.type, { uri }).catch(() => {});
}
