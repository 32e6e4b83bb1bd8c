import { basename, dirname } from 'node:path';
import {
  createConnection,
  ProposedFeatures,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { clientOf } from './client.js';
import { codeActions } from './code-actions.js';
import { Drafts } from './drafts.js';
import type { Feature, Session } from './feature.js';
import { pulledDiagnostics } from './pulled-diagnostics.js';
import { publish, withdraw } from './pushed-diagnostics.js';
import { SettingsStore } from './settings-store.js';
import { ShownText } from './shown-text.js';

const features: readonly Feature[] = [pulledDiagnostics, codeActions];

export interface ServerOptions {
  readonly version: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Starts the language server over two streams; it ends the process when the editor says so or is gone. */
export function startLanguageServer({ version, input, output }: ServerOptions): void {
  const connection = createConnection(ProposedFeatures.all, input, output);
  const settings = new SettingsStore();
  const texts = new Map<string, { readonly version: number; readonly shown: ShownText }>();
  const drafts = new Drafts(
    (folder) => settings.forFolder(folder),
    (checked) => session && publish(session, checked, checked.version),
  );
  let session: Session | null = null;
  drafts.start();

  connection.onInitialize((params) => {
    const client = clientOf(params);
    session = { connection, client, drafts };
    for (const { start } of features) start(session);
    const offered = features.map(({ capabilities }) => capabilities(client));
    return {
      serverInfo: { name: 'dhrlint', version },
      capabilities: Object.assign(
        {
          positionEncoding: client.encoding,
          textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        } satisfies ServerCapabilities,
        ...offered,
      ),
    };
  });
  connection.onDidOpenTextDocument(({ textDocument: { uri, version: first, text, languageId } }) => {
    if (!session) return;
    const shown = new ShownText(text, session.client.encoding);
    texts.set(uri, { version: first, shown });
    const path = URI.parse(uri).fsPath;
    const name = fileNameFor(basename(path), languageId);
    if (name) void drafts.opened({ uri, version: first, shown }, name, dirname(path));
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version: next }, contentChanges }) => {
    const known = texts.get(uri);
    if (!known) return;
    const shown = known.shown.after(contentChanges);
    texts.set(uri, { version: next, shown });
    drafts.changed({ uri, version: next, shown });
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    texts.delete(uri);
    drafts.closed(uri);
    if (session) withdraw(session, uri);
  });
  connection.onShutdown(() => drafts.close());
  connection.listen();
}

/** The name that a draft is read under; null where the text is no draft. */
function fileNameFor(name: string, languageId: string): string | null {
  if (/\.(?:md|markdown|txt|text)$/i.test(name)) return name;
  if (languageId === 'markdown') return `${name}.md`;
  return languageId === 'plaintext' && !name.includes('.') ? `${name}.txt` : null;
}
