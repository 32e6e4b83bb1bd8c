import { decodeText } from '../detect.js';
import { type ReadLimits, tooManyCharacters, tooManyParagraphs } from '../limits.js';

/** Most bytes that a UTF-16 code unit has in a text file. */
const bytesOfCharacter = 3;

/**
 * The text of a Markdown or plain text file, held to the limits before it is read any further.
 * @throws UnreadableError `limit`
 */
export function boundedText(bytes: Uint8Array, limits: ReadLimits): string {
  if (bytes.length > limits.characters * bytesOfCharacter) throw tooManyCharacters(limits);
  const text = decodeText(bytes);
  if (text.length > limits.characters) throw tooManyCharacters(limits);
  let paragraphs = 0;
  // A line that holds something, and a cell that a bar ends.
  for (const _ of text.matchAll(/[^\s|][^\r\n|]*|\|/g))
    if (++paragraphs > limits.paragraphs) throw tooManyParagraphs(limits, 'lines and cells');
  return text;
}
