import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every DOCX and PDF below a folder, in the order of names; the file itself where it is one. Links are not followed. */
export function findFiles(place) {
  if (statSync(place).isFile()) return [place];
  const found = [];
  const folders = [place];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = readdirSync(folder, { withFileTypes: true });
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && /\.(?:docx|docm|dotx|pdf)$/i.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}
