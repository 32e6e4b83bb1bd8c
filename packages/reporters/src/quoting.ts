import type { Location } from '@dhrlint/engine';
import { placeInWords } from './place.js';
import { printable } from './printable.js';

/** A place with its words, shortened where they are long. */
export function cited(location: Location): string {
  if (location.quote === null || location.quote === '') return placeInWords(location);
  return `${placeInWords(location)} ${quoted(shorten(printable(location.quote), 48))}`;
}

export function quoted(words: string): string {
  return `“${words}”`;
}

/** Text with words in its middle left out where it is longer than `most` characters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const headRoom = Math.floor(most * 0.7);
  const head = text.slice(0, headRoom).replace(/\s+\S*$/u, '');
  const tail = text.slice(-(most - headRoom - 3)).replace(/^\S*\s+/u, '');
  return `${head} … ${tail}`;
}
