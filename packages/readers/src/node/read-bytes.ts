/// <reference types="node" />
import { readFile, stat } from 'node:fs/promises';
import { fileTooLarge, type ReadLimits } from '../limits.js';
import { UnreadableError } from '../unreadable.js';

/**
 * The bytes of a file, if there are no more than the limits allow.
 * @throws UnreadableError with a sentence that says what to do: `missing`, `wrong-type`, `too-large`, `damaged`
 */
export async function readBytes(path: string, limits: ReadLimits): Promise<Uint8Array> {
  try {
    // Asked before the file is opened: opening a pipe would wait for somebody to write into it.
    const entry = await stat(path);
    if (entry.isDirectory()) {
      throw new UnreadableError(
        'wrong-type',
        'There is no report in this folder. dhrlint looks for Word (.docx), PDF, Markdown (.md) and plain text (.txt).',
      );
    }
    if (!entry.isFile()) throw new UnreadableError('wrong-type', 'This is no file that holds a report.');
    if (entry.size > limits.fileBytes) throw fileTooLarge(entry.size, limits);
    const bytes = await readFile(path);
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  } catch (error) {
    throw error instanceof UnreadableError ? error : unreadable(error);
  }
}

function unreadable(error: unknown): UnreadableError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const options = { cause: error };
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new UnreadableError('missing', 'There is no such file. Check its name and folder.', options);
    case 'ELOOP':
      return new UnreadableError(
        'missing',
        'This is a link that leads back to itself, so there is no file behind it. Check the report itself.',
        options,
      );
    case 'ENAMETOOLONG':
      return new UnreadableError(
        'missing',
        'The name is too long for a file. Check its name and folder.',
        options,
      );
    case 'EACCES':
    case 'EPERM':
      return new UnreadableError(
        'missing',
        'You are not allowed to open this file. Ask its owner, or copy it to your own folder.',
        options,
      );
    case 'EBUSY':
      return new UnreadableError(
        'missing',
        'Another program holds this file. Close it there and try again.',
        options,
      );
    default:
      return new UnreadableError(
        'damaged',
        `The file could not be read from the disk (${code}). Copy it again and try that copy.`,
        options,
      );
  }
}
