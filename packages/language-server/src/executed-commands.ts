import { URI } from 'vscode-uri';
import { accept } from './accept.js';
import { commands } from './commands.js';
import { changeConfiguration } from './configuration-changes.js';
import type { Feature, Session } from './feature.js';
import { givenText } from './given-texts.js';
import { rulePage } from './rule-page.js';
import { textAddress } from './text-address.js';

/** Does what code actions and editors ask for by name. */
export const executedCommands: Feature = {
  capabilities: () => ({ executeCommandProvider: { commands: Object.values(commands) } }),
  start: (session) => {
    session.connection.onExecuteCommand(async ({ command, arguments: given = [] }) => {
      try {
        return await execute(session, command, given[0]);
      } catch (error) {
        if (!(error instanceof Error && error.name === 'SettingsError')) throw error;
        session.connection.window.showErrorMessage(error.message);
        return null;
      }
    });
  },
};

async function execute(session: Session, command: string, argument: unknown): Promise<unknown> {
  const given = (argument ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = given[name];
    if (typeof value !== 'string') throw new TypeError(`${command} needs ${name}`);
    return value;
  };
  switch (command) {
    case commands.accept: {
      const reason = typeof given['reason'] === 'string' ? given['reason'] : null;
      return accept(session, text('uri'), text('fingerprint'), reason);
    }
    case commands.addWord:
      return changeConfiguration(session, text('uri'), {
        kind: 'word',
        rule: text('rule'),
        option: 'words',
        word: text('word'),
      });
    case commands.switchOff:
      return changeConfiguration(session, text('uri'), { kind: 'rule-off', rule: text('rule') });
    case commands.openRule:
      return open(session, rulePage(String(argument)));
    case commands.openText:
      return open(session, textAddress(URI.parse(String(argument)).fsPath));
    case commands.checkWorkspace:
      await session.workspace.checkAnew();
      return null;
    default:
      throw new TypeError(`There is no command ${command}.`);
  }
}

/** Shows a text of the server's own where the editor can, and gives it in any case. */
async function open(
  session: Session,
  uri: string,
): Promise<{ readonly uri: string; readonly text: string } | null> {
  const { connection, client } = session;
  const text = await givenText(session, uri);
  if (text === null) return null;
  if (client.opensTexts && client.capabilities.window?.showDocument?.support)
    await connection.window.showDocument({ uri, takeFocus: true });
  return { uri, text };
}
