/** Words that place one event a number of days from another. */
export interface RelativeDay {
  readonly start: number;
  readonly end: number;
  /** Positive where the event told lies after the one it is measured from; 0 for "that night", the same day. */
  readonly days: number;
  /** What it is measured from: something told before ("later"), or the words that follow ("after the wedding"). */
  readonly from: 'before' | 'following';
}

const numbers = [
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
  'twenty',
];
const number = `(?<count>\\d{1,2}|an?|${numbers.join('|')})`;
const forward = '(?:later|after(?:wards)?|on|thereafter|hence|following)';
const backward = '(?:earlier|before(?:hand)?|previously|prior(?:\\s+to)?)';

const counted = new RegExp(
  `\\b(?:(?<exact>exactly|precisely)\\s+)?${number}(?:\\s+(?:full|clear))?\\s+(?<unit>days?|nights?|weeks?|fortnights?)\\s+(?:to\\s+the\\s+day\\s+)?(?:(?<forward>${forward})|(?<backward>${backward}))\\b(?:\\s+to\\s+the\\s+day\\b)?`,
  'gi',
);
const adjacent =
  /\b(?:the|very|that)\s+(?:(?:very\s+)?(?<next>next|following)|(?<previous>previous|preceding)|(?<same>same|very\s+same))\s+(?:day|morning|evening|night|afternoon)\b|\bthe\s+(?:day|morning|evening|night|afternoon)\s+(?:(?<after>after|following)|(?<before>before|preceding|prior\s+to))\b|\b(?<eve>the\s+eve\s+of)\b|\bthat\s+(?:very\s+|same\s+)?(?<that>day|night|evening|afternoon|morning)\b|\b(?:a\s+few\s+|some\s+|(?:\d{1,2}|two|three|four|five|six|within|several)\s+)?hours\s+(?<hours>later|after(?:wards)?)\b|\b(?<overnight>later\s+that\s+(?:day|night|evening)|overnight)\b/gi;

/** Finds "three days later", "six days before it", "the day after", "that night", in order. */
export function relativeDaysIn(text: string): readonly RelativeDay[] {
  if (!/\b(?:days?|nights?|weeks?|fortnight|hours|morning|evening|afternoon|overnight|eve)\b/i.test(text))
    return [];
  const found: RelativeDay[] = [];
  for (const m of text.matchAll(counted)) {
    const g = m.groups ?? {};
    const count = countOf(g['count']);
    const unit = (g['unit'] ?? '').toLowerCase();
    const exact = g['exact'] !== undefined || /to\s+the\s+day/i.test(m[0]);
    if (count === null || (/^(?:week|fortnight)/.test(unit) && !exact)) continue;
    const days = count * (unit.startsWith('week') ? 7 : unit.startsWith('fortnight') ? 14 : 1);
    found.push(place(text, m.index, m[0], g['forward'] ? days : -days));
  }
  for (const m of text.matchAll(adjacent)) {
    const g = m.groups ?? {};
    const days = g['next'] || g['after'] ? 1 : g['previous'] || g['before'] || g['eve'] ? -1 : 0;
    found.push(place(text, m.index, m[0], days));
  }
  return found.sort((a, b) => a.start - b.start);
}

function place(text: string, start: number, words: string, days: number): RelativeDay {
  const end = start + words.length;
  // "after the wedding", "before it": what follows is the measure; "later," and "after." look back.
  const measured =
    /(?:after|before|following|prior(?:\s+to)?|preceding|eve\s+of)$/i.test(words) &&
    /^\s+[\p{L}\d]/u.test(text.slice(end));
  return { start, end, days, from: measured ? 'following' : 'before' };
}

function countOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return Number(word);
  if (/^an?$/i.test(word)) return 1;
  const at = numbers.indexOf(word.toLowerCase());
  return at < 0 ? null : at + 1;
}
