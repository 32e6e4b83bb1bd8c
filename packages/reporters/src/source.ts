import type { Source } from '@dhrlint/engine';

/** Where a rule comes from, in words. */
export function sourceInWords(source: Source): string {
  if ('letter' in source) return `A letter of the Quality Assurance Panel: ${source.letter}`;
  const title = 'guidance' in source ? source.guidance : source.statute;
  return source.place === undefined ? title : `${title}, ${source.place}`;
}
