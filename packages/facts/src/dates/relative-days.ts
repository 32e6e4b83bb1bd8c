import { numbersIn } from '../numbers.js';

/** Words that place one event a number of days from another. */
export interface RelativeDay {
  readonly start: number;
  readonly end: number;
  /** Positive where the event told lies after the one it is measured from; 0 for "that night", the same day. */
  readonly days: number;
  /**
   * What it is measured from: something told before ("later"), the words that follow ("after the wedding"), or the
   * day on which somebody speaks ("yesterday").
   */
  readonly from: 'before' | 'following' | 'speaking';
  /** True where the count is an upper bound ("within twenty-four hours"): the day follows, but not to the day. */
  readonly rough: boolean;
}

const forward = '(?:later|after(?:wards)?|on|thereafter|hence|following|from)';
const backward = '(?:earlier|ago|before(?:hand)?|previously|prior(?:\\s+to)?|short\\s+of)';
/** The unit and the direction; the number is looked for in front of it. */
const counted = new RegExp(
  `(?:\\s+(?:full|clear|whole))?[\\s-]+(?<unit>days?|nights?|weeks?|fortnights?|hours)\\s+(?:(?<exact>to\\s+the\\s+day)\\s+)?(?:(?<forward>${forward})|(?<backward>${backward}))\\b(?<exact2>\\s+to\\s+the\\s+day\\b)?`,
  'gi',
);
const within =
  /\bwithin\s+(?:the\s+next\s+)?(?:a\s+day|(?:24|twenty-?\s?four|48|forty-?\s?eight)\s+hours|hours|(?:two|three|2|3)\s+days)\b/gi;
const adjacent =
  /(?<=^|[.!?]["”’]?\s)in\s+the\s+(?<come>morning)(?=,?\s+(?:she|he|they|her|his|the|an?|\p{Lu}))|(?<![’']s\s|\b(?:the|very|that|her|his|their|its)\s)\b(?<bare>next)\s+(?:day|morning|evening|night|afternoon)\b(?!\s+(?:delivery|shift|appointment|visit))|\b(?:the|very|that)\s+(?:(?:very\s+)?(?<next>next|following)|(?<previous>previous|preceding)|(?<same>same|very\s+same))\s+(?:day|morning|evening|night|afternoon)\b|\bthe\s+(?:day|morning|evening|night|afternoon)\s+(?:(?<after>after|following)|(?<before>before|preceding|prior\s+to))\b|\bday\s+(?:(?<dayAfter>after)|(?<dayBefore>before))(?=\s+(?:death|murder|killing|homicide)\b)|\b(?<eve>the\s+eve\s+of|on\s+(?:the|its|that)\s+eve(?=\s*[.,;]))|\bthat\s+(?:very\s+|same\s+)?(?<that>day|night|evening|afternoon|morning)\b|\b(?:a\s+few\s+|some\s+|(?:an?|\d{1,2}|two|three|four|five|six|within|several)\s+)?hours?\s+(?<hours>later|after(?:wards)?|before|earlier)\b|\b(?:(?:a\s+few|some|only|just|mere|\w+|\d+)\s+)?(?:minutes?|moments|seconds)\s+(?:before|after)(?=\s+[\p{L}])|\bwithin\s+(?:the|an|half\s+an|minutes\s+of\s+the)\s+hour\b|\bby\s+(?:(?:the|that|mid)\s*-?)?(?<until>evening|nightfall|night|noon|midday|midnight|afternoon|dusk|teatime|lunchtime|bedtime)(?=\s+(?:she|he|they|both|\p{Lu}))|\bby\s+(?:the\s+)?(?<dawn>morning|dawn|daybreak|sunrise|first\s+light|breakfast)(?!\s+(?:after|before|following)\b)(?=\s+(?:she|he|they|both|\p{Lu}))|\b(?<overnight>later\s+that\s+(?:day|night|evening)|overnight)\b/giu;

const places =
  'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
/** "On the third day after the visit". */
const inOrder = new RegExp(
  `\\b(?:on\\s+)?the\\s+(?<place>${places.join('|')}|(?<figures>\\d{1,2})(?:nd|rd|th|st))\\s+(?:day|night|morning|evening)\\s+(?:after|following|from)\\b`,
  'gi',
);

/** "On day four after the meeting". */
const byNumber = /\b(?:on\s+)?day\s+(?:\d{1,2}|[a-z]+(?:-[a-z]+)?)\s+(?:after|following|from)\b/gi;

/** Days told from the day on which somebody speaks or writes: "found dead yesterday", "killed last night". */
const spokenDay =
  /\b(?:(?<twice>the\s+day\s+before\s+yesterday|the\s+night\s+before\s+last)|(?<last>yesterday|(?<!\b(?:the|your|my)\s)last\s+night(?!\s+(?:of|alive|on\s+earth|together)\b))|today|tonight|this\s+(?:morning|afternoon|evening))\b/gi;
const spoken =
  /\b(?:yesterday|last\s+night|before\s+last|today|tonight|this\s+(?:morning|afternoon|evening))\b/i;

/** True where a quotation has begun before an offset and not ended. */
function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const opened = Math.max(before.lastIndexOf('“'), before.search(/(?:^|[\s(:])‘(?!.*’)/s));
  if (opened >= 0 && !/[”]/.test(before.slice(opened))) return true;
  return (before.match(/"/g)?.length ?? 0) % 2 === 1;
}

/** Finds "three days later", "six days before it", "the day after", "that night", in order. */
export function relativeDaysIn(text: string): readonly RelativeDay[] {
  if (
    !/\b(?:days?|nights?|weeks?|fortnight|hours?|minutes?|moments|seconds|morning|evening|afternoon|overnight|yesterday|today|tonight|eve|nightfall|noon|midday|midnight|dusk|dawn|daybreak|sunrise|light|teatime|bedtime)\b/i.test(
      text,
    )
  )
    return [];
  const found: RelativeDay[] = [];
  for (const m of text.matchAll(counted)) {
    const g = m.groups ?? {};
    const number = numberBefore(text, m.index);
    const unit = (g['unit'] ?? '').toLowerCase();
    const exact = g['exact'] !== undefined || g['exact2'] !== undefined || number?.exact;
    if (!number || (/^(?:week|fortnight)/.test(unit) && !exact)) continue;
    // "Four weeks and one day after".
    const weeks = unit.startsWith('day') ? weeksBefore(text, number.start) : null;
    const days = Math.floor(number.value * daysIn(unit)) + 7 * (weeks?.value ?? 0);
    const rough = unit === 'hours' && number.value % 24 !== 0;
    if (days === 0) continue;
    const start = weeks?.start ?? number.start;
    const words = text.slice(start, m.index + m[0].length);
    found.push({ ...place(text, start, words, g['forward'] ? days : -days), rough });
  }
  const free = (start: number) => !found.some((r) => r.start <= start && start < r.end);
  for (const m of text.matchAll(adjacent)) {
    const g = m.groups ?? {};
    const days =
      g['dayAfter'] || g['next'] || g['bare'] || g['come'] || g['after'] || g['dawn']
        ? 1
        : g['dayBefore'] || g['previous'] || g['before'] || g['eve']
          ? -1
          : 0;
    if (free(m.index)) found.push(place(text, m.index, m[0], days));
  }
  for (const m of spoken.test(text) ? text.matchAll(spokenDay) : []) {
    const days = m.groups?.['last'] ? -1 : m.groups?.['twice'] ? -2 : 0;
    if (free(m.index) && isQuoted(text, m.index))
      found.push({ ...place(text, m.index, m[0], days), from: 'speaking' });
  }
  for (const m of text.matchAll(byNumber)) {
    const number = numbersIn(m[0])[0];
    if (number && number.value < 32 && free(m.index)) found.push(place(text, m.index, m[0], number.value));
  }
  for (const m of text.matchAll(inOrder)) {
    const { place: named = '', figures } = m.groups ?? {};
    const days = figures ? Number(figures) : places.indexOf(named.toLowerCase()) + 2;
    if (free(m.index)) found.push(place(text, m.index, m[0], days));
  }
  for (const m of text.matchAll(within)) {
    const after = text.slice(m.index + m[0].length);
    if (/^\s+(?:after|before)\b/i.test(after)) continue;
    const of = /^\s+of\s+(?=\p{L})/iu.exec(after)?.[0] ?? '';
    const end = m.index + m[0].length + of.trimEnd().length;
    found.push({ start: m.index, end, days: 1, from: of ? 'following' : 'before', rough: true });
  }
  return found.sort((a, b) => a.start - b.start);
}

function daysIn(unit: string): number {
  if (unit.startsWith('week')) return 7;
  if (unit.startsWith('fortnight')) return 14;
  return unit === 'hours' ? 1 / 24 : 1;
}

/** The number that ends where the unit begins, "a" for one, with "exactly" before it. */
function numberBefore(text: string, end: number): { start: number; value: number; exact: boolean } | null {
  const from = Math.max(0, end - 40);
  const before = text.slice(from, end);
  const article = /\ban?$/i.exec(before);
  const stated = article ? undefined : numbersIn(before).findLast((n) => n.end === before.length);
  const start = article ? article.index : stated?.start;
  if (start === undefined) return null;
  const exactly = /\b(?:exactly|precisely)\s+$/i.exec(before.slice(0, start));
  return { start: from + (exactly?.index ?? start), value: stated?.value ?? 1, exact: exactly !== null };
}

/** The weeks of "six weeks and two days", where the number of the days begins at an offset. */
function weeksBefore(text: string, start: number): { start: number; value: number } | null {
  const joined = /\s+weeks?\s+(?:and|,)\s+$/i.exec(text.slice(Math.max(0, start - 20), start));
  return joined && numberBefore(text, start - joined[0].length);
}

function place(text: string, start: number, words: string, days: number): RelativeDay {
  const end = start + words.length;
  // "after the wedding", "before it": what follows is the measure; "later," and "after." look back.
  const measured =
    /(?:after|before|following|from|prior(?:\s+to)?|preceding|eve\s+of|short\s+of)$/i.test(words) &&
    /^\s+[\p{L}\d]/u.test(text.slice(end)) &&
    !/^\s+(?:and|but|by|with|in|at|when|as)\b/i.test(text.slice(end));
  return { start, end, days, from: measured ? 'following' : 'before', rough: false };
}
