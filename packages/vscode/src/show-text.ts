import { basename } from 'node:path';
import type * as vscode from 'vscode';
import { type Command, complaintOf } from './command.js';
import { drafts } from './drafts.js';
import type { TextDocuments } from './text-documents.js';

/** Opens the text of a Word file or a PDF as dhrlint reads it, with its numbers as printed. */
export async function showText(
  command: Command,
  texts: TextDocuments,
  clicked: vscode.Uri | undefined,
): Promise<void> {
  const draft = await drafts.chosen(clicked, { title: 'Which Word file or PDF?', only: 'Word or PDF' });
  if (!draft) return;
  const name = basename(draft.fsPath);
  const outcome = await command.run(`Reading ${name}`, ['text', draft.fsPath]);
  if (outcome.status !== 0) throw new Error(complaintOf(outcome));
  await texts.show(`${name}.txt`, outcome.output);
}
