import * as vscode from 'vscode';
import { drafts } from './drafts.js';
import { textOf } from './shown-text.js';

/** Opens the text of a Word file or a PDF as dhrlint reads it, numbered as printed, with what was found in it. */
export async function showText(clicked: vscode.Uri | undefined): Promise<void> {
  const draft = await drafts.chosen(clicked, { title: 'Which Word file or PDF?', only: 'Word or PDF' });
  if (!draft) return;
  const document = await vscode.workspace.openTextDocument(textOf(draft));
  await vscode.window.showTextDocument(document, { preview: false });
}
