import { readFile, writeFile } from 'node:fs/promises';
import { SettingsError } from 'dhrlint/node';
import type { TextEdit } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Session } from './feature.js';
import { ShownText } from './shown-text.js';
import { editsOf } from './text-edits.js';

/** A file of settings as it stands: in the editor where it is open there, otherwise on the disk; empty where it is not there. */
export interface SettingsText {
  readonly path: string;
  readonly text: string;
  readonly isOpen: boolean;
}

/** @throws SettingsError where it cannot be read */
export async function settingsText({ texts }: Session, path: string): Promise<SettingsText> {
  const open = texts.get(URI.file(path).toString());
  if (open) return { path, text: open.shown.text, isOpen: true };
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw new SettingsError(`The file ${path} cannot be read (${error.code}).`);
  });
  return { path, text, isOpen: false };
}

/**
 * Changes a file of settings: in the editor where it is open there, for its author to save, otherwise on the disk.
 * @throws SettingsError where it cannot be written
 */
export async function changeSettings(
  session: Session,
  { path, text, isOpen }: SettingsText,
  now: string,
): Promise<void> {
  if (now === text) return;
  if (isOpen) {
    await editSettings(session, path, text, now);
    session.connection.window.showInformationMessage(`Save ${path}: it counts from then on.`);
    return;
  }
  await writeFile(path, now).catch((error: NodeJS.ErrnoException) => {
    throw new SettingsError(`The file ${path} cannot be written (${error.code}).`);
  });
  session.workspace.settingsChanged();
}

/** Asks the editor to change a file that it may have open or not, and which may not be there yet. */
export async function editSettings(session: Session, path: string, text: string, now: string): Promise<void> {
  const { connection, client, texts } = session;
  const uri = URI.file(path).toString();
  const edit = changeOf(new ShownText(text, client.encoding), now);
  const canCreate = client.capabilities.workspace?.workspaceEdit?.resourceOperations?.includes('create');
  const version = texts.get(uri)?.version ?? null;
  const change = editsOf(client, { uri, version }, [edit]);
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  const { applied, failureReason } = await connection.workspace.applyEdit(
    canCreate && version === null
      ? { documentChanges: [create, { textDocument: { uri, version }, edits: [edit] }] }
      : change,
  );
  if (!applied)
    throw new SettingsError(`The editor did not change ${path}${failureReason ? `: ${failureReason}` : ''}.`);
}

/** The one stretch in which two texts differ, as an edit. */
function changeOf(shown: ShownText, now: string): TextEdit {
  const { text } = shown;
  let start = 0;
  while (start < text.length && start < now.length && text[start] === now[start]) start++;
  let [end, last] = [text.length, now.length];
  while (end > start && last > start && text[end - 1] === now[last - 1]) {
    end--;
    last--;
  }
  return { range: shown.range({ start, end }), newText: now.slice(start, last) };
}
