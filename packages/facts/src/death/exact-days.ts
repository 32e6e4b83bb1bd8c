import type { Draft } from '@dhrlint/draft';
import { type CalendarDay, dayNumber } from '../dates/calendar.js';
import { datesIn } from '../dates/dates.js';
import { relativeDaysIn } from '../dates/relative-days.js';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { sentenceAt, sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';
import { cuesIn, mayTellOfDeath } from './cues.js';
import { type DateReading, governed, readDate } from './date-reading.js';
import type { DeathMonth } from './death-month.js';
import { anchorIn, type Passage, passageOf } from './passage.js';
import { type DeathStatement, nextInStory } from './statements.js';
import type { TellWhose } from './whose-death.js';

export interface Reader {
  readonly draft: Draft;
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  readonly whose: TellWhose;
  readonly known: DeathMonth;
}

/** Zones whose words are not the report's: what the file says of itself is judged by other rules. */
export const unread = new Set<Zone>(['letter', 'file', 'contents']);

/** The days that the report gives, in so many words or by the sentence after, as the day of the death. */
export function exactDays(reader: Reader): readonly DeathStatement[] {
  const statements: DeathStatement[] = [];
  for (const [index, dates] of reader.dates) {
    const block = reader.draft.blocks[index];
    if (!block || unread.has(reader.zones[index] ?? 'body') || !dates.some((d) => d.precision === 'day'))
      continue;
    // Most dates of a report lie in other months; only words of death could make one of them the death's.
    const tells = mayTellOfDeath.test(block.text);
    if (!tells && dates.every((d) => d.precision !== 'day' || fitsMonth(d, reader.known) === 'no')) continue;
    const passage = passageOf(reader.draft, block, dates);
    for (const date of passage.dates) {
      if (date.precision !== 'day' || (!tells && fitsMonth(date, reader.known) === 'no')) continue;
      const statement = statementOf(reader, passage, date);
      if (statement) statements.push(statement);
    }
  }
  return statements;
}

function statementOf(reader: Reader, passage: Passage, date: ResolvedDate): DeathStatement | null {
  const anchor = anchorIn(reader.draft, passage, date.start, date.end);
  if (!anchor) return null;
  const sentence = sentenceAt(passage.sentences, date.start, passage.text);
  const words = passage.text.slice(sentence.start, sentence.end);
  if (anniversary(passage, date, reader.known)) return made(date, anchor);
  if (lifespanEnd(words, date.start - sentence.start, date, passage)) return made(date, anchor);
  const fits = fitsMonth(date, reader.known);
  if (fits === 'no' && !mayTellOfDeath.test(words)) return null;
  const reading = readDate(passage.text, sentence, date, passage.dates, reader.whose);
  if (reading.event === 'death')
    return tellsOfVictim(reading, fits)
      ? made(inMonthOfDeath(date, reader.known), spanOf(reader, passage, date) ?? anchor)
      : null;
  if (fits === 'no') return null;
  if (scopeEnd(reader, passage, date, words) && fits === 'yes') return made(date, anchor);
  if (reading.event === 'process' && fits === 'yes' && offenceTried(passage, date)) return made(date, anchor);
  if (
    reading.event === 'attack' &&
    fits === 'yes' &&
    reading.whose !== 'other' &&
    !survived.test(passage.text.slice(sentence.start, sentence.end + 120))
  )
    return made(date, anchor);
  if (reading.event === 'process' || /\blast\s+(?:seen|saw|spoke|heard|contact|known)\b/i.test(words))
    return null;
  if (reading.event === 'contact' && !passage.dateAlone && fits !== 'yes') return null;
  if (date.named !== null && date.day === null) return null;
  const told =
    deathAfter(reader, passage, sentence.end, date, reading.event === 'contact') ??
    (reading.event === 'none' ? deathBefore(reader, passage, sentence, words) : null);
  return told ? { ...made(date, anchor), related: told.anchor ? [told.anchor] : [] } : null;
}

function made(date: ResolvedDate, anchor: DeathStatement['anchor']): DeathStatement {
  return { kind: date.named ? 'named-day' : 'exact', anchor, day: lastOf(date), related: [], date };
}

/**
 * "Convicted of murdering Ines on 16 May", "murdered Ines on or about the 16th": no trial ends in the month of
 * the death, so the day is that of the offence. A charge may be of the same month.
 */
function offenceTried({ text }: Passage, date: ResolvedDate): boolean {
  const before = text.slice(Math.max(0, date.start - 160), date.start);
  return /\b(?:convicted|guilty|sentenced|tried|trial|plead(?:ed)?|pled|plea|imprisoned|imprisonment|count|indict\w+|particulars)\b[^.;]*\b(?:murder(?:ed|ing)?|manslaughter|killing|homicide|death)\b[^.;,]{0,40}\bon\s+(?:the\s+)?$|\bon\s+or\s+about\s+(?:the\s+)?$/i.test(
    before,
  );
}

/** What is said of somebody who was hurt and lived. */
const survived =
  /\b(?:discharged|(?:sent|taken|went|walked|returned)\s+home|stitche[sd]|recovered|bruis\w+|no\s+(?:further|visible|serious|lasting)|crying|tearful|safe|unharmed|cheerful|asleep|drunk|in\s+good\s+spirits|hiding|upset|distressed|minor\s+injur\w+|refused|declined|bailed|released|cautioned|words\s+of\s+advice)\b/i;

/** Longest span of days that a report gives where nobody knows the day: "between 27 December and 3 January". */
const longestSpan = 14;

/** The anchor of "27 December 2021 and 3 January 2022" for either of its dates; null where a date stands alone. */
function spanOf(reader: Reader, passage: Passage, date: ResolvedDate): DeathStatement['anchor'] | null {
  const at = passage.dates.indexOf(date);
  for (const [first, last] of [
    [passage.dates[at - 1], date],
    [date, passage.dates[at + 1]],
  ]) {
    const [from, to] = [first && calendarDay(first), last && calendarDay(last)];
    if (!first || !last || !from || !to) continue;
    const days = dayNumber(to) - dayNumber(from);
    if (days <= 0 || days > longestSpan) continue;
    if (!/\b(?:between|from)\s+(?:the\s+)?$/i.test(passage.text.slice(0, first.start))) continue;
    if (!/^\s*(?:and|to|[-–])\s+(?:the\s+)?$/i.test(passage.text.slice(first.end, last.start))) continue;
    return anchorIn(reader.draft, passage, first.start, last.end);
  }
  return null;
}

/** "She died on the 14th" is of the month of death, whatever month was named last. */
function inMonthOfDeath(date: ResolvedDate, known: DeathMonth): ResolvedDate {
  return date.borrowedMonth && known.month !== null
    ? { ...date, month: known.month, year: known.year }
    : date;
}

/** Of "12 to 14 March" the last day counts as the day of death. */
function lastOf(date: ResolvedDate): CalendarDay | null {
  const day = calendarDay(date);
  return day && date.lastDay !== null ? { ...day, day: date.lastDay } : day;
}

function tellsOfVictim(reading: DateReading, fits: 'yes' | 'no' | 'unknown'): boolean {
  if (reading.whose === 'other') return false;
  // "He killed his wife" tells of the victim; "her mother died" only where the month is the same.
  if (reading.whose === 'kin') return fits === 'yes' || (reading.killed && fits !== 'no');
  return fits !== 'no' || reading.explicit;
}

/** Whether a date may lie in the month of death that the report tells elsewhere. */
export function fitsMonth(
  date: Pick<ResolvedDate, 'month' | 'year' | 'borrowed' | 'borrowedMonth' | 'day'>,
  known: DeathMonth,
): 'yes' | 'no' | 'unknown' {
  if (known.others.some((o) => o.month === date.month && o.year === date.year)) return 'yes';
  // "The 14th" after a dated aside may be of another month than the last one named.
  if (date.borrowedMonth) return date.month === known.month && date.year === known.year ? 'yes' : 'unknown';
  if (known.year === null || date.year === null)
    return known.month !== null && date.month !== null && date.month !== known.month ? 'no' : 'unknown';
  if (date.year !== known.year) return date.borrowed && date.month === known.month ? 'unknown' : 'no';
  if (known.month === null || date.month === null) return 'unknown';
  // Found just after a month's end, or attacked just before its beginning.
  const apart = Math.abs((date.month - known.month + 12) % 12);
  const edge = date.day !== null && ((apart === 1 && date.day <= 2) || (apart === 11 && date.day >= 28));
  return date.month === known.month ? 'yes' : edge ? 'unknown' : 'no';
}

/** "14 March 2022, the first anniversary of her death", "a year to the day after": the year is another, the day the same. */
function anniversary({ text }: Passage, date: ResolvedDate, known: DeathMonth): boolean {
  const near = text.slice(Math.max(0, date.start - 70), date.end + 70);
  const told =
    /\banniversary\s+of\s+(?:the\s+|her\s+|his\s+|their\s+|\p{Lu}\p{L}*[’']s?\s+)?(?<kin>(?:\p{L}+\s+)?\p{L}+[’']s?\s+)?(?:death|murder|killing|homicide)\b/iu.exec(
      near,
    );
  if (told?.groups?.['kin'] === undefined && told) return true;
  if (
    /\b(?:each|every)\s+(?:year\s*,?\s+)?(?:on\s+)?(?:the\s+)?$|\b(?:each|every)\s+year\s+on\s+(?:the\s+)?$|\bkeeps?\s+$/i.test(
      text.slice(0, date.start),
    ) &&
    /\b(?:memory|death|died|killed|murdered|murder|remember)/i.test(near)
  )
    return date.month !== null && date.month === known.month;
  // "A vigil on the first anniversary, 14 March 2022": whatever else is kept, it is not in the month of death.
  const first =
    /\b(?:first|second|third|fourth|fifth|one[- ]year|two[- ]year|five[- ]year|\d+(?:st|nd|rd|th))\s+anniversary\b/i.test(
      near,
    ) && !/\b(?:wedding|marriage|relationship|engagement|birth\w*|partnership|sobriety)\b/i.test(near);
  if (
    first &&
    date.year !== null &&
    known.year !== null &&
    date.year > known.year &&
    date.month === known.month
  )
    return true;
  // "His sister's death" is the victim's where the month is; so is the day that lies whole years after.
  const whole =
    told !== null ||
    /\byears?\s+(?:to\s+the\s+day\s+)(?:after|since|from)\b[^.;]{0,40}\b(?:died|killed|murdered|death|murder)\b/i.test(
      near,
    );
  return whole && date.month !== null && date.month === known.month;
}

/** "Ines (15 June 1980 – 14 March 2021)": the second of two days, decades apart. */
function lifespanEnd(words: string, start: number, date: ResolvedDate, passage: Passage): boolean {
  const before = passage.dates.findLast((d) => d.end <= date.start);
  return (
    before !== undefined &&
    before.year !== null &&
    date.year !== null &&
    date.year - before.year >= 14 &&
    /^\s*[-–—]\s*$/.test(passage.text.slice(before.end, date.start)) &&
    !/\b(?:period|scope|between|from)\b/i.test(words.slice(0, start))
  );
}

/** The end of the review period, where it lies in the month of death and is no month's first or last day. */
function scopeEnd(reader: Reader, passage: Passage, date: ResolvedDate, words: string): boolean {
  if (
    !/\b(?:period|scope|timeframe|time\s?frame|span|timescale|covers?|considers?|looked at|review(?:s|ed)?|chronolog\w+)\b/i.test(
      words,
    ) &&
    reader.zones[passage.block] !== 'terms-of-reference'
  )
    return false;
  if (date.day === null || date.day === 1 || date.day >= 30) return false;
  if (date.month === 2 && date.day >= 28) return false;
  // "The two years to 14 March 2021".
  if (
    /\b(?:years?|months?)\s+(?:up\s+)?(?:to|ending(?:\s+on)?|(?:that|which)\s+ended\s+on|until)\s+(?:and\s+including\s+)?(?:the\s+)?$/i.test(
      passage.text.slice(Math.max(0, date.start - 40), date.start),
    )
  )
    return true;
  const before = passage.dates.findLast((d) => d.end <= date.start);
  if (before?.precision !== 'day') return false;
  if ((before.year ?? 0) >= (date.year ?? 0)) return false;
  return /^[\s,]*(?:\([^)]*\)\s*)?(?:to|until|till|and|up\s+to|through(?:\s+to)?|[-–—])\s*(?:and\s+including\s*)?(?:the\s+|on\s+)*(?:\p{L}+day\s+)?$/iu.test(
    passage.text.slice(before.end, date.start),
  );
}

/** Days after an attack on which a death in hospital still belongs to it. */
const lingering = 60;
const farthest = 3;

const alarm =
  /\b(?:found|discovered|officers|police|(?:para)?medics?|doctors?|dead|beyond|past\s+help|nothing|ambulance|999|crew|forced|broke|entered|scene|stabb|body|unresponsive|[’']s\s+dead)/i;

interface Told {
  readonly anchor: DeathStatement['anchor'] | null;
}

/** The sentence after the date's own that tells of the victim's death as part of the same event. */
function deathAfter(
  reader: Reader,
  passage: Passage,
  from: number,
  date: ResolvedDate,
  contact: boolean,
): Told | null {
  let left = farthest;
  // Of several days in one sentence only the last leads on into the next.
  if (passage.dates.some((d) => d.precision === 'day' && d.start >= date.end && d.end <= from)) return null;
  // A visit or a call goes on into the death only by way of the alarm: "Officers found him in the bedroom."
  if (contact && !alarm.test(passage.text.slice(from))) return null;
  for (const sentence of passage.sentences) {
    if (sentence.start < from || left-- <= 0) continue;
    const verdict = goesOn(
      reader,
      passage.text.slice(sentence.start, sentence.end),
      date,
      passage.dates.filter((d) => d.start >= sentence.start && d.end <= sentence.end),
      passage.dateAlone,
    );
    if (verdict === 'death') return { anchor: anchorIn(reader.draft, passage, sentence.start, sentence.end) };
    if (verdict === 'ends') return null;
  }
  const next =
    passage.dateAlone || contact || left <= 0 ? undefined : nextInStory(reader.draft, passage.block);
  const block = next === undefined ? undefined : reader.draft.blocks[next];
  if (!block) return null;
  for (const sentence of sentencesOf(block.text).slice(0, Math.min(left, 2))) {
    const dates = (reader.dates.get(block.index) ?? []).filter(
      (d) => d.start >= sentence.start && d.end <= sentence.end,
    );
    const verdict = goesOn(reader, block.text.slice(sentence.start, sentence.end), date, dates);
    if (verdict === 'death')
      return { anchor: { block: block.index, start: sentence.start, end: sentence.end } };
    if (verdict === 'ends') return null;
  }
  return null;
}

const movesOn =
  /\b(?:(?:the\s+)?(?:following|next|same|previous)\s+(?:week|month|year|day|morning|afternoon|evening|night)|(?:weeks?|months?|years?|days?|nights?)\s+(?:later|after|before|earlier)|later\s+(?:in|that\s+(?:week|month|year))|within\s+(?:\w+\s+)?(?:days|weeks|months|years|fortnight)|(?:on|in|at|by|before|during|towards|about|around|over|for|within|until)\s+(?:an?|one|some|another|the\s+(?:first|second|last|other|middle|end|beginning|course|rest|half))\b(?:\s+[^\s,.;]+){0,3}?\s*(?:day|date|weekday|evening|night|morning|week|weekend|fortnight|month|spring|summer|autumn|winter)|(?:by|about|around|towards|in|at)\s+the\s+(?:middle|end|beginning|second\s+half|half)|before\s+the\s+(?:month|week|year|summer|spring)|on\s+(?:her|his|their)\s+(?:return|way)|soon\s+after|not\s+long\s+after|in\s+the\s+(?:half-term|holidays?|same\s+month))\b/i;
/** What ends an earlier incident without a death. */
const closes =
  /\b(?:bailed|on\s+bail|released|discharged|no\s+further\s+action|closed|cautioned|recovered|moved\s+on|safe\s+and\s+well|returned\s+home|words\s+of\s+advice)\b/i;
/** The same, where it stands before the death in its sentence. */
const movedOn =
  /\b(?:by\s+(?:then|the\s+time)|had\s+(?:previously|already)|in\s+the\s+(?:weeks?|months?|years?|days?)\b|until|since|(?:not|never)\s+(?:be\s+)?known|(?:on\s+)?(?:which|what)\s+day)\b/i;

function goesOn(
  reader: Reader,
  words: string,
  date: ResolvedDate,
  dates: readonly ResolvedDate[],
  inRow = false,
): 'death' | 'ends' | 'silent' {
  const fatal = fitsMonth(date, reader.known) === 'yes';
  const death = cuesIn(words).find(
    (c) =>
      ((c.kind === 'death' && (c.form !== 'noun' || (inRow && words.length < 60))) ||
        (fatal && c.kind === 'attack')) &&
      !governed(words, c) &&
      ['victim', 'unsaid'].includes(reader.whose(c, words)),
  );
  const own = dates.find(
    (d) => d.precision === 'day' || d.precision === 'month' || d.precision === 'weekday',
  );
  if (own) {
    const here = calendarDay(date);
    const there = calendarDay(own);
    const days = here && there ? dayNumber(there) - dayNumber(here) : null;
    const lingered = /\b(?:hospital|injur|wound|regain|life support|intensive care|never|succumb)/i.test(
      words,
    );
    return death && days !== null && days >= 0 && days <= (lingered ? lingering : 2) ? 'death' : 'ends';
  }
  if (!death && closes.test(words)) return 'ends';
  if (!death) return movesOn.test(words) && datesIn(words).length === 0 ? 'ends' : 'silent';
  if (relativeDaysIn(words).some((r) => r.days > 0 && r.start < death.start)) return 'ends';
  return movesOn.test(words) || movedOn.test(words.slice(0, death.start)) ? 'ends' : 'death';
}

/** "She was found at the foot of the stairs and died at once. It was 14 March 2021." */
function deathBefore(
  reader: Reader,
  passage: Passage,
  sentence: { start: number },
  words: string,
): Told | null {
  if (words.length > 90 || !/^(?:it|this|that|the\s+date|the\s+day|on\b|\W*\d)/i.test(words)) return null;
  const before = passage.sentences.findLast((s) => s.end <= sentence.start);
  if (
    !before ||
    passage.dates.some((d) => d.precision === 'day' && d.start >= before.start && d.end <= before.end)
  )
    return null;
  // "It was the day after the fair, which was on 15 May": the date is that of the fair.
  if (relativeDaysIn(words).some((r) => r.days !== 0 && r.from === 'following')) return null;
  const told = passage.text.slice(before.start, before.end);
  const death = cuesIn(told).some(
    (c) => c.kind === 'death' && !governed(told, c) && ['victim', 'unsaid'].includes(reader.whose(c, told)),
  );
  return death ? { anchor: anchorIn(reader.draft, passage, before.start, before.end) } : null;
}
