import { month, monthNumber, weekday } from './date-patterns.js';

/** A day that no calendar has, as written. Offsets are UTF-16 code units. */
export interface ImpossibleDay {
  readonly start: number;
  readonly end: number;
}

const day = new RegExp(
  `(?<![\\d/.-])(?:${weekday},?\\s+(?:the\\s+)?)?(29|3[0-9])(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${month})\\b\\.?,?(?:\\s+((?:19|20)\\d\\d))?(?!\\d)`,
  'giu',
);
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days such as 31 June, or 29 February of a year that is no leap year. */
export function impossibleDays(text: string): readonly ImpossibleDay[] {
  if (!/\b(?:29|3\d)(?:st|nd|rd|th)?\s/.test(text)) return [];
  const found: ImpossibleDay[] = [];
  for (const match of text.matchAll(day)) {
    const [number, inMonth] = [Number(match[1]), monthNumber(match[2])];
    if (inMonth === null || !/^\p{Lu}/u.test(match[2] ?? '')) continue;
    const year = match[3] === undefined ? 2024 : Number(match[3]);
    const last = inMonth === 2 && !isLeap(year) ? 28 : (longest[inMonth - 1] ?? 31);
    if (number > last) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
