import { numbersIn } from '../numbers.js';

/** An age that a text gives. Offsets are UTF-16 code units. */
export interface AgePhrase {
  readonly start: number;
  readonly end: number;
  /** The number, or the words of the decade, alone. */
  readonly number: { readonly start: number; readonly end: number };
  readonly least: number;
  readonly most: number;
  /** `before` where the person stands before the words ("Ines, aged 40"), `after` for "40-year-old Ines". */
  readonly person: 'before' | 'after';
}

const tens = {
  teens: 10,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
} as const;
const decades = new RegExp(
  `\\bin (?:her|his|their) (early |mid[- ]?|late |middle )?(${Object.keys(tens).join('|')}|[1-9]0s)\\b`,
  'gi',
);
const uncertain =
  /\b(?:nearly|almost|over|under|about|around|approximately|some|at least|more than|less than|up to|from|between|until|till|by|turn(?:ed|ing)?|since|before|after|approaching)\s+(?:the age of\s+)?$/i;

const yearOld =
  /\b(\d{2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:[-‑ ](?:one|two|three|four|five|six|seven|eight|nine))?|sixteen|seventeen|eighteen|nineteen)[-‑ ]years?[-‑ ]old\b(?!s)/gi;

/** Every age in a text: "aged 40", "40 years old", "a woman of 40", "Ines (40)", "She was 40", "in her forties". */
export function agePhrasesIn(text: string): readonly AgePhrase[] {
  const found: AgePhrase[] = [];
  for (const { start, end, value } of numbersIn(text)) {
    if (value < 1 || value > 105) continue;
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (uncertain.test(before) || (value < 10 && !ofChild(before, after))) continue;
    const age = ageAround(before, after);
    if (!age) continue;
    found.push({
      start: start - age.before,
      end: end + age.after,
      number: { start, end },
      least: value,
      most: value,
      person: age.person,
    });
  }
  // "40-year-old": the number is no word of its own there.
  for (const match of text.matchAll(yearOld)) {
    const value = numbersIn(match[1] ?? '')[0]?.value ?? 0;
    if (
      value < 10 ||
      uncertain.test(text.slice(0, match.index)) ||
      found.some(({ start, end }) => start < match.index + match[0].length && match.index < end)
    )
      continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      number: { start: match.index, end: match.index + (match[1] ?? '').length },
      least: value,
      most: value,
      person: 'after',
    });
  }
  for (const match of text.matchAll(decades)) {
    const word = (match[2] ?? '').toLowerCase();
    const from = word in tens ? tens[word as keyof typeof tens] : Number.parseInt(word, 10);
    const [least, most] = partOfDecade(match[1] ?? '');
    const end = match.index + match[0].length;
    found.push({
      start: match.index,
      end,
      number: { start: end - word.length, end },
      least: from + least,
      most: from + most,
      person: 'before',
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Of a child an age is read only where it says that it is one. */
function ofChild(before: string, after: string): boolean {
  return /\b(?:aged|age of|age:|age was)\s+$/i.test(before)
    ? !/^\s*(?:months?|weeks?|days?)\b/i.test(after)
    : /^\s+years?\s+(?:old|of age)\b/i.test(after);
}

/** "Early forties" as years after forty, with one to spare. */
function partOfDecade(part: string): readonly [number, number] {
  if (/^early/i.test(part)) return [0, 4];
  if (/^mid/i.test(part)) return [3, 7];
  return /^late/i.test(part) ? [5, 9] : [0, 9];
}

function ageAround(
  before: string,
  after: string,
): { before: number; after: number; person: 'before' | 'after' } | null {
  const years = /^\s+years?\s+(?:old|of age)\b/i.exec(after)?.[0].length ?? 0;
  const led = /\b(?:aged|age|at the age of|age of|aged:|age:)\s+$/i.exec(before);
  // "aged 40 to 60", "aged 16 and over": a range, of people in general.
  if (led)
    return /^\s*(?:to|and (?:over|under|above|\d)|or (?:over|more)|[-–]\s*\d|\+|when .{0,20}(?:began|first)|months)/i.test(
      after,
    )
      ? null
      : { before: led[0].length, after: years, person: 'before' };
  // "At 23, Ines was killed", "Ines, at 21, was", "a woman of 49, Ines", "had reached the age of 59".
  const openingAt = /^(?:(?:In|On|By) [^,;.]{3,25},\s+(?=at\s))?([Aa]t\s+)(?:only\s+|just\s+)?$/.exec(before);
  if (
    openingAt &&
    /^\s*,\s*\p{Lu}\p{L}+\s+(?:was|had|lost|died|met|left|moved|married|went|began|started|gave|became)\b/u.test(
      after,
    )
  )
    return { before: openingAt[1]?.length ?? 0, after: 0, person: 'after' };
  // "Had her first child at 17, in 2003".
  if (/\bat\s+(?:only\s+|just\s+)?$/i.test(before) && /^,?\s+(?:and\s+)?in\s+(?:19|20)\d\d\b/.test(after))
    return { before: 0, after: 0, person: 'before' };
  if (/^A (?:woman|man|mother|father|person) of $/.test(before) && /^,\s*\p{Lu}\p{L}+\b/u.test(after))
    return { before: before.length, after: 0, person: 'after' };
  const ageWas = /\b(age (?:at (?:the time of )?(?:(?:her|his) )?death )?(?:was|is)\s+)$/i.exec(before);
  if (ageWas) return { before: ageWas[0].length, after: years, person: 'before' };
  if (years > 0) {
    const was = /\b(?:was|were)\s+(?:only\s+|just\s+|then\s+)?$/i.exec(before)?.[0].length ?? 0;
    return { before: was, after: years, person: 'before' };
  }
  const of = /\b(?:woman|man|lady|mother|father|person)\s+(of)\s+$/i.exec(before);
  if (of && /^\s*(?:[,.;)]|who|and\b|with\b|when|$)/i.test(after))
    return { before: of[0].length, after: 0, person: 'before' };
  if (/\b\p{Lu}[\p{L}’']+\s*\(\s*$/u.test(before) && /^\s*(?:\)|years?\b|,)/.test(after))
    return { before: 0, after: 0, person: 'before' };
  if (
    /(?:^|[^\p{L}])(?:\p{Lu}[\p{L}’']+|\p{Lu}),\s+$/u.test(before) &&
    /^\s*(?:,|[.;]?$|at (?:the time|(?:her|his) death|death)|when (?:she|he)\b)/.test(after)
  )
    return { before: 0, after: 0, person: 'before' };
  // "Ines, then 49,", "Ines (then 49)", "Ines, at 76, was", "At 26 she": the words lead in to the age.
  const then =
    /(?:,\s+|\(\s*)((?:then|at|only|just|by then|still only|at that time|at the time|by that time|who was|who was then)\s+)$/.exec(
      before,
    );
  if (then && /^\s*(?:[,;.)]|and\b|when\b|at the time\b)/.test(after))
    return { before: then[1]?.length ?? 0, after: 0, person: 'before' };
  const opening = /^(At\s+)$/.exec(before);
  if (opening && /^\s*,?\s+(?:she|he)\s+\p{Ll}/u.test(after))
    return { before: before.length, after: 0, person: 'before' };
  const was = /\b(?:was|were|being|had been)\s+(?:only\s+|just\s+|then\s+|still\s+|aged\s+)?$/i.exec(before);
  if (
    was &&
    /^\s*(?:[.;,)]|$|when\b|and (?:he|she|his|her|was|had|lived|worked|\p{Lu})|at (?:the time|the date|her death|his death|death|that time|her marriage|his marriage)|in (?:19|20)\d\d|by then\b|that (?:year|month|spring|summer|autumn|winter)\b|on (?:the|that) day\b)/u.test(
      after,
    )
  )
    return { before: was[0].length, after: 0, person: 'before' };
  return null;
}
