import { basename, dirname, relative } from 'node:path';
import * as vscode from 'vscode';
import { type Command, complaintOf } from './command.js';
import { copyName } from './draft-names.js';
import { drafts } from './drafts.js';

/** Makes a copy of a Word file or a PDF with comments or notes on what was found, where the user wants it. */
export async function annotate(command: Command, clicked: vscode.Uri | undefined): Promise<void> {
  const draft = await drafts.chosen(clicked, {
    title: 'Which Word file or PDF shall be copied with comments?',
    only: 'Word or PDF',
  });
  if (!draft) return;
  const copy = await vscode.window.showSaveDialog({
    title: 'Where shall the copy go? The report itself is not changed.',
    defaultUri: draft.with({ path: copyName(draft.path, 'reviewed') }),
    filters: draft.path.toLowerCase().endsWith('.pdf') ? { PDF: ['pdf'] } : { Word: ['docx'] },
  });
  if (!copy) return;
  const folder = dirname(draft.fsPath);
  // Named from the report's folder, so that the message is short; one on another drive keeps its whole path.
  const output = `--output=${relative(folder, copy.fsPath)}`;
  const options = [output, ...command.optionsFor(draft), '--', basename(draft.fsPath)];
  const title = `Writing comments on ${basename(draft.fsPath)}`;
  let outcome = await command.run(title, ['annotate', ...options], folder);
  if (outcome.status === 2 && /--force/.test(outcome.complaint)) {
    // Somebody may have worked in the file that is there: the box of the system does not know that.
    const replace = 'Replace It';
    const question = `${basename(copy.fsPath)} may hold somebody's work.`;
    const detail = 'It is no copy that dhrlint made, or it was changed since. Replacing it cannot be undone.';
    const answer = await vscode.window.showWarningMessage(question, { modal: true, detail }, replace);
    if (answer !== replace) return;
    outcome = await command.run(title, ['annotate', '--force', ...options], folder);
  }
  if (outcome.output.trim() === '') throw new Error(complaintOf(outcome));
  const open = 'Open It';
  const where = 'Show the Folder';
  const said = outcome.output.trim().replace(/\s*\n\s*/g, ' ');
  const answer = await vscode.window.showInformationMessage(said, open, where);
  if (answer === open) await vscode.env.openExternal(copy);
  if (answer === where) await vscode.commands.executeCommand('revealFileInOS', copy);
}
