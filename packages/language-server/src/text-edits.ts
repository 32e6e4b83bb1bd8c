import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { CheckedText } from './checked-text.js';
import type { Client } from './client.js';

/** Edits of one text; of the version that they were made for, where the editor holds them to it. */
export function editsOf(
  { capabilities }: Client,
  { uri, version }: Pick<CheckedText, 'uri' | 'version'>,
  edits: TextEdit[],
): WorkspaceEdit {
  if (!capabilities.workspace?.workspaceEdit?.documentChanges) return { changes: { [uri]: edits } };
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
