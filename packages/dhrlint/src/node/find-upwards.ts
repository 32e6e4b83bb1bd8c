import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The nearest file of a name in a folder or above it; undefined where there is none. */
export async function findUpwards(name: string, folder: string): Promise<string | undefined> {
  for (let here = resolve(folder); ; here = dirname(here)) {
    const candidate = join(here, name);
    const exists = await access(candidate).then(
      () => true,
      () => false,
    );
    if (exists) return candidate;
    if (dirname(here) === here) return undefined;
  }
}
