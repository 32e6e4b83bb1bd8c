import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formatByName } from '@dhrlint/readers';

/**
 * The reports that paths name: files as they are given, folders with all reports in and below them, in the order
 * of their names. Word's lock files (`~$report.docx`), hidden files and hidden folders are passed over; links
 * to folders are not followed. A path that cannot be looked at is given back, for its reader to say why.
 */
export async function findReports(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (entry) => entry.isDirectory(),
      () => false,
    );
    if (isFolder) await collect(path, found);
    else found.push(path);
  }
  return [...new Set(found)];
}

async function collect(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await collect(path, found);
    else if ((entry.isFile() || entry.isSymbolicLink()) && formatByName(entry.name) !== null)
      found.push(path);
  }
}
