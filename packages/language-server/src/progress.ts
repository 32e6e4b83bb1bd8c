import type { CancellationToken, Connection } from 'vscode-languageserver/node';
import type { Client } from './client.js';

/** Tells the editor how far some work is, and hears when it is to stop. */
export interface Progress {
  /** @param done from 0 to 1 */
  readonly report: (done: number, message: string) => void;
  readonly end: () => void;
  readonly token: CancellationToken | null;
}

/** Begins to tell of work that nobody asked for by a request; an editor that cannot show it is told nothing. */
export async function beginProgress(
  connection: Connection,
  client: Client,
  title: string,
): Promise<Progress> {
  if (!client.capabilities.window?.workDoneProgress) return { report: () => {}, end: () => {}, token: null };
  const work = await connection.window.createWorkDoneProgress();
  work.begin(title, 0, undefined, true);
  return {
    report: (done, message) => work.report(Math.floor(done * 100), message),
    end: () => work.done(),
    token: work.token,
  };
}
