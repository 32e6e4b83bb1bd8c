import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatByName } from '@dhrlint/readers';

/**
 * The reports that paths name: files as they are given, folders with all reports in and below them, in the order
 * of their names. Word's lock files (`~$report.docx`), hidden files and hidden folders are passed over; links
 * to folders are not followed. What is missing, and a folder without reports, is given as it stands, so that
 * whoever reads it says why it cannot be read.
 * @param except files that are passed over in folders
 */
export async function findReports(
  paths: readonly string[],
  except: readonly string[] = [],
): Promise<readonly string[]> {
  const passedOver = new Set(except.map((path) => resolve(path)));
  const found: string[] = [];
  for (const path of paths) {
    const reports = (await isFolder(path)) ? await reportsIn(path, passedOver) : [];
    found.push(...(reports.length > 0 ? reports : [path]));
  }
  return [...new Set(found)];
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

async function reportsIn(folder: string, except: ReadonlySet<string>): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return [folder];
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await reportsIn(path, except)));
    else if (isReport(entry.name) && !(await isFolder(path)) && !except.has(resolve(path))) found.push(path);
  }
  return found;
}

/** Whether a file or folder of this name is passed over in folders: Word's lock files, and what is hidden. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules';
}

function isReport(name: string): boolean {
  return formatByName(name) !== null;
}
