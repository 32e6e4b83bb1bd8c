import { defaultLimits } from '@dhrlint/readers';
import { strFromU8, unzipSync } from 'fflate';
import { docx, type FixtureParts } from '../../../../../readers/src/docx/testing.js';
import type { Cleaned } from '../../../removals.js';
import { cleanDocx } from '../clean.js';

export { docx, p, r, root } from '../../../../../readers/src/docx/testing.js';

/** A cleaned file with its parts as text. */
export interface Copy extends Cleaned {
  readonly parts: Readonly<Record<string, string>>;
  /** What stands in the body. */
  readonly body: string;
  /** "place: words" of what was taken out, without marks of editing sessions. */
  readonly taken: readonly string[];
}

/** Cleans a file, and makes sure that cleaning the copy again takes nothing out and gives the same bytes. */
export function cleaned(parts: FixtureParts | string): Copy {
  const copy = cleanDocx(docx(parts), defaultLimits);
  const again = cleanDocx(copy.bytes, defaultLimits);
  if (again.removed.length > 0)
    throw new Error(`taken out by the second cleaning: ${JSON.stringify(again.removed)}`);
  if (strFromU8(again.bytes, true) !== strFromU8(copy.bytes, true))
    throw new Error('another copy the second time');
  const texts = Object.entries(unzipSync(copy.bytes)).map(([name, data]) => [name, strFromU8(data)] as const);
  const entries = Object.fromEntries(texts);
  const document = entries['word/document.xml'] ?? '';
  return {
    ...copy,
    parts: entries,
    body: /<w:body>(.*)<\/w:body>/s.exec(document)?.[1] ?? '',
    taken: copy.removed
      .filter(({ place }) => place !== 'editing-session')
      .map(({ place, words }) => `${place}: ${words}`),
  };
}
