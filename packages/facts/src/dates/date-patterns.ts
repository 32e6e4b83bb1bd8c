/** Pieces that the date patterns are put together from; every pattern runs with the flags `giu`. */

/** Names of the months, English with their short forms, and Welsh, each with its number. */
const months: readonly (readonly [string, number])[] = [
  ['Jan(?:uary|aury|urary)?', 1],
  ['Feb(?:ruary|uary|urary)?', 2],
  ['Mar(?:ch)?', 3],
  ['Apr(?:il)?', 4],
  ['May', 5],
  ['June?', 6],
  ['July?', 7],
  ['Aug(?:ust)?', 8],
  ['Sept?(?:ember)?', 9],
  ['Oct(?:ober)?', 10],
  ['Nov(?:ember)?', 11],
  ['Dec(?:ember)?', 12],
  ['Ionawr', 1],
  ['Chwefror', 2],
  ['Mawrth', 3],
  ['Ebrill', 4],
  ['Mai', 5],
  ['Mehefin', 6],
  ['Gorffennaf', 7],
  ['Awst', 8],
  ['Medi', 9],
  ['Hydref', 10],
  ['Tachwedd', 11],
  ['Rhagfyr', 12],
];
const monthPatterns = months.map(([source, number]) => [new RegExp(`^(?:${source})$`, 'i'), number] as const);

export const month = `(?:${months.map(([source]) => source).join('|')})`;
export const weekday = '(?:Mon|Tues?|Wed(?:s|nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?';
export const ordinalMark = '(?:st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)';
export const dayNumeral = '(?:3[01]|[12]\\d|0?[1-9])';
export const year = '(?:(?:19|20)\\d{2}|20\\s\\d{2}(?!\\d))';

/** Ordinal numbers in words, from the first: each stands one place before its number. */
export const ordinals: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty[\\s-]first',
  'twenty[\\s-]second',
  'twenty[\\s-]third',
  'twenty[\\s-]fourth',
  'twenty[\\s-]fifth',
  'twenty[\\s-]sixth',
  'twenty[\\s-]seventh',
  'twenty[\\s-]eighth',
  'twenty[\\s-]ninth',
  'thirtieth',
  'thirty[\\s-]first',
];
/** Longest first, so that "twenty-first" is not read as "first". */
export const spelledOrdinal = `(?:${[...ordinals].reverse().join('|')})`;
const ordinalPatterns = ordinals.map((source) => new RegExp(`^${source}$`, 'i'));

/** 1 to 12 for the name of a month, long or short, in figures as well; null for anything else. */
export function monthNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const bare = word.replace(/\.$/, '');
  if (/^\d{1,2}$/.test(bare)) return Number(bare) >= 1 && Number(bare) <= 12 ? Number(bare) : null;
  return monthPatterns.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}

/** 0 for Sunday to 6 for Saturday; null for anything else. */
export function weekdayNumber(word: string | undefined): number | null {
  const at = word ? ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'].indexOf(word.slice(0, 2).toLowerCase()) : -1;
  return at < 0 ? null : at;
}

/** "14", "14th", "fourteenth" as a number; null for anything else. */
export function dayOfMonth(word: string | undefined): number | null {
  if (word === undefined) return null;
  const digits = /^\d{1,2}/.exec(word)?.[0];
  if (digits) return Number(digits);
  const at = ordinalPatterns.findIndex((pattern) => pattern.test(word.trim()));
  return at < 0 ? null : at + 1;
}

/** "2021", "20 21", "’21" and "21" as a year; two digits are taken to lie in 1950 to 2049. */
export function yearNumber(word: string | undefined): number | null {
  const digits = word?.replace(/\D/g, '');
  if (!digits) return null;
  const value = Number(digits);
  if (digits.length === 4) return value;
  return digits.length === 2 ? value + (value < 50 ? 2000 : 1900) : null;
}
