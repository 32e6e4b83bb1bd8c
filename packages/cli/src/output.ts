import { writeFile } from 'node:fs/promises';
import { CommandError } from './exit-status.js';

/**
 * Writes a command's result to a file, or to standard output where no file is named.
 * @throws CommandError
 */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) {
    await new Promise<void>((resolve) => {
      process.stdout.write(text, () => resolve());
    });
    return;
  }
  try {
    await writeFile(file, text);
  } catch (error) {
    throw new CommandError(`The result could not be written to ${file} (${(error as Error).message}).`);
  }
}
