import * as vscode from 'vscode';
import { acceptFinding } from './accept-finding.js';
import { annotate } from './annotate.js';
import { Command } from './command.js';
import { compare } from './compare.js';
import { drafts } from './drafts.js';
import { FileMarks } from './file-marks.js';
import { Results } from './results.js';
import { Server } from './server.js';
import { showText } from './show-text.js';
import { StatusItem } from './status-item.js';
import { TextDocuments } from './text-documents.js';

let server: Server | undefined;

/** Called by VS Code when a folder holds a draft or a configuration, or a command is asked for. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel('dhrlint', { log: true });
  const command = new Command(context.extensionPath, log);
  server = new Server(command, log);
  const started = server;
  const results = new Results(command);
  const texts = new TextDocuments();
  context.subscriptions.push(log, results, texts, started, new StatusItem(started), new FileMarks());

  const commands: Readonly<Record<string, (...args: never[]) => unknown>> = {
    'dhrlint.showReport': async (uri?: vscode.Uri) => {
      const draft = await drafts.chosen(uri, { title: 'Which draft shall be checked?' });
      if (draft) await results.ofDraft(draft);
    },
    'dhrlint.checkAll': () => results.ofFolders(),
    'dhrlint.annotate': (uri?: vscode.Uri) => annotate(command, uri),
    'dhrlint.compare': (uri?: vscode.Uri) => compare(command, texts, uri),
    'dhrlint.showText': (uri?: vscode.Uri) => showText(uri),
    'dhrlint.acceptFinding': acceptFinding,
    'dhrlint.restart': () => started.restart(),
    'dhrlint.showLog': () => log.show(),
  };
  for (const [id, run] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(id, told(run)));
  }
  await started.start();
}

/** Called by VS Code before it ends: the server ends with it. */
export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}

/** What goes wrong in a command is told in a sentence, and the log is a click away. */
function told<Args extends readonly unknown[]>(
  run: (...args: Args) => unknown,
): (...args: Args) => Promise<void> {
  return async (...args) => {
    try {
      await run(...args);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return;
      const showLog = 'Show the Log';
      const message = error instanceof Error ? error.message : String(error);
      if ((await vscode.window.showErrorMessage(`dhrlint: ${message}`, showLog)) === showLog) {
        await vscode.commands.executeCommand('dhrlint.showLog');
      }
    }
  };
}
