import { basename, dirname, relative } from 'node:path';
import type * as vscode from 'vscode';
import { type Command, complaintOf } from './command.js';
import { drafts } from './drafts.js';
import type { TextDocuments } from './text-documents.js';

/** Says what became of the findings of an earlier round: a text with what is new, still there and resolved. */
export async function compare(
  command: Command,
  texts: TextDocuments,
  clicked: vscode.Uri | undefined,
): Promise<void> {
  const later = await drafts.chosen(clicked, { title: 'The later round' });
  if (!later) return;
  const earlier = await drafts.picked({ title: `The round before ${basename(later.fsPath)}` }, later);
  if (!earlier) return;
  const names = [earlier, later].map(({ fsPath }) => basename(fsPath));
  const options = ['--fail-on', 'never', ...command.optionsFor(later)];
  const folder = dirname(later.fsPath);
  const rounds = [earlier, later].map(({ fsPath }) => relative(folder, fsPath));
  const outcome = await command.run('Comparing two rounds', ['compare', ...options, '--', ...rounds], folder);
  if (outcome.output.trim() === '') throw new Error(complaintOf(outcome));
  await texts.show(`${names.join(' and ')}.txt`, outcome.output);
}
