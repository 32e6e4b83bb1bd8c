/** How a stated number is meant. */
export type Exactness = 'exact' | 'at-least' | 'at-most' | 'about';

/**
 * What the number stands for among its things: `all` ("all seven", "both"), `none` ("none of the six"),
 * `part` ("two of the nine"), `whole` (the nine of "two of the nine"), `further` ("a further two"), or
 * `plain` where nothing is said.
 */
export type Share = 'all' | 'none' | 'part' | 'whole' | 'further' | 'plain';

/** A number in a text, in words or figures. Offsets are UTF-16 code units; the words around it are left out. */
export interface StatedNumber {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly exactness: Exactness;
  readonly share: Share;
}

const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
/** The numbers from zero to twenty in words, each at its own index. */
export const spelledNumbers: readonly string[] = [...units, 'twenty'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const below20 = units.slice(1).reverse().join('|');
const below100 = `(?:${tens.join('|')})(?:[-‑\\s](?:${units.slice(1, 10).join('|')}))?|${below20}`;

/** One number in words up to 999, or in figures; has no groups. */
const numberPattern = `(?:(?:half(?:\\s+a)?|a|one|two|three)[-\\s]+dozen|(?:a|${units.slice(1, 10).join('|')})\\s+hundred(?:\\s+and\\s+(?:${below100}))?|${below100}|both|a\\s+couple|\\d{1,3}(?:,\\d{3})+|\\d{1,4})`;

const number = new RegExp(`(?<![\\w£$€#/.,:‑-])${numberPattern}(?![\\w%‑]|[-./:,]\\d|-[a-z])`, 'gi');

/** The value of words or figures that the pattern matched. */
function numberValue(words: string): number {
  const text = words
    .toLowerCase()
    .replace(/[-‑\s]+/g, ' ')
    .trim();
  if (/^\d/.test(text)) return Number(text.replace(/,/g, ''));
  if (text === 'both' || text === 'a couple') return 2;
  const dozens = /^(half a|\w+) dozen$/.exec(text)?.[1];
  if (dozens) return dozens.startsWith('half') ? 6 : 12 * article(dozens);
  const hundreds = /^(\w+) hundred(?: and (.+))?$/.exec(text);
  if (hundreds) return 100 * article(hundreds[1] ?? '') + (hundreds[2] ? numberValue(hundreds[2]) : 0);
  const [first = '', second] = text.split(' ');
  const ten = tens.indexOf(first);
  if (ten < 0) return second === undefined && units.includes(first) ? units.indexOf(first) : Number.NaN;
  return (ten + 2) * 10 + (second === undefined ? 0 : units.indexOf(second));
}

function article(word: string): number {
  return word === 'a' ? 1 : units.indexOf(word);
}

/**
 * The numbers in a text, in British words ("twelve", "twenty-one", "a dozen", "both") or figures, in order.
 * Ordinals, percentages, money, decimals, dates in figures and paragraph numbers are none.
 */
export function numbersIn(text: string): readonly StatedNumber[] {
  const found: StatedNumber[] = [];
  for (const match of text.matchAll(number)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(Math.max(0, start - 40), start);
    found.push({
      start,
      end,
      value: numberValue(match[0]),
      exactness: exactnessAfter(before),
      share: shareOf(match[0], before, text.slice(end, end + 30)),
    });
  }
  return found;
}

function exactnessAfter(before: string): Exactness {
  if (/\b(?:at least|no (?:fewer|less) than|more than|over|upwards of|a minimum of)\s+$/i.test(before))
    return 'at-least';
  if (/\b(?:at most|up to|no more than|(?:fewer|less) than|under|a maximum of)\s+$/i.test(before))
    return 'at-most';
  if (/\b(?:about|around|approximately|some|roughly|nearly|almost|circa)\s+$/i.test(before)) return 'about';
  return 'exact';
}

function shareOf(words: string, before: string, after: string): Share {
  if (/^both$/i.test(words)) return 'all';
  if (
    /\b(?:further|additional|another|extra)\s+$/i.test(before) ||
    /^\s+(?:further|more|additional|extra|other)\b/i.test(after)
  )
    return 'further';
  if (/\b(?:none|neither|not one) of (?:the|these|those|its|their)\s+$/i.test(before)) return 'none';
  if (/\b(?:all|each|every one)(?: of)?(?: (?:the|these|those|its|their))?\s+$/i.test(before)) return 'all';
  if (/^\s+(?:out )?of (?:the|these|those|them|its|their|which|whom)\b/i.test(after)) return 'part';
  if (/\bof (?:the|these|those|its|their)\s+$/i.test(before)) return 'whole';
  return 'plain';
}
