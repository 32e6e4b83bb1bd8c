import type { Anchor } from '@dhrlint/draft';
import { addDays, type CalendarDay, weekdayOf } from '../dates/calendar.js';
import { type RelativeDay, relativeDaysIn } from '../dates/relative-days.js';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import { type Cue, cuesIn, mayTellOfDeath } from './cues.js';
import { governed } from './date-reading.js';
import { fitsMonth, type Reader, unread } from './exact-days.js';
import type { DeathStatement } from './statements.js';

/** Longest count of days from which a reader would work the day out. */
const mostDays = 31;

/** Feasts that are no exact day by themselves but are with a count: "two days before Christmas". */
const countedFeast =
  /^\s+(?:before\s+|after\s+|of\s+)?(?:the\s+)?(?:Christmas|New\s+Year|Easter|Halloween|Diwali|Eid|Ramadan|clocks\s+(?:changed|went))\b/i;
const feasts =
  '(?:clocks\\s+(?:changed|went\\s+\\w+)|Christmas|New\\s+Year|Easter|Diwali|Eid|Halloween|Bonfire\\s+Night|Valentine|Mother|(?:\\p{L}+\\s+)?bank\\s+holiday|half[- ]?term|Jubilee|Coronation|cup\\s+final)';
const aroundFeast = new RegExp(
  `\\b(?:weekend|day|night|evening|morning|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\s+(?:before|after|of|following|that\\s+followed)\\s+(?:the\\s+)?${feasts}`,
  'iu',
);

/** The sentences from which the day of death follows although they do not give it. */
export function inferredDays(reader: Reader): readonly DeathStatement[] {
  const statements: DeathStatement[] = [];
  for (const block of reader.draft.blocks) {
    if (!mayTellOfDeath.test(block.text) || unread.has(reader.zones[block.index] ?? 'body')) continue;
    const dates = reader.dates.get(block.index) ?? [];
    const hasWeekday = dates.some((d) => d.precision === 'weekday');
    if (!hasWeekday && !aroundFeast.test(block.text) && relativeDaysIn(block.text).length === 0) continue;
    for (const sentence of sentencesOf(block.text)) {
      const statement = inferredFrom(reader, block.index, block.text, sentence, dates);
      if (statement) statements.push(statement);
    }
  }
  return statements;
}

interface Place {
  readonly reader: Reader;
  readonly block: number;
  readonly sentence: Sentence;
  /** The words of the sentence. */
  readonly words: string;
  /** The dates of the block, offsets into its text. */
  readonly dates: readonly ResolvedDate[];
}

function inferredFrom(
  reader: Reader,
  block: number,
  text: string,
  sentence: Sentence,
  dates: readonly ResolvedDate[],
): DeathStatement | null {
  const words = text.slice(sentence.start, sentence.end);
  const place: Place = { reader, block, sentence, words, dates };
  const deaths = cuesIn(words).filter((c) => c.kind === 'death' && reader.whose(c, words) !== 'other');
  for (const cue of deaths) {
    const kin = reader.whose(cue, words) === 'kin';
    for (const relative of relativeDaysIn(words)) {
      const found = measuredFromDeath(place, cue, relative) ?? deathMeasured(place, cue, relative);
      // "The boys' mother was dead": hers only if the day that follows falls in the month of death.
      if (
        found &&
        (!kin ||
          (found.day &&
            fitsMonth({ ...found.day, borrowed: false, borrowedMonth: false }, reader.known) === 'yes'))
      )
        return found;
    }
    if (kin) continue;
    const feast = governed(words, cue) ? null : aroundFeast.exec(words);
    if (feast && Math.abs(feast.index - cue.start) < 90)
      return made(place, cue.start, cue.end, feast.index, feast.index + feast[0].length, null, []);
    const weekday = byWeekday(place, cue);
    if (weekday) return weekday;
  }
  return null;
}

/** "On 11 March, three days before her death, she rang": another event's day, counted from the death. */
function measuredFromDeath(place: Place, cue: Cue, relative: RelativeDay): DeathStatement | null {
  if (relative.from !== 'following' || relative.days === 0 || cue.start < relative.end) return null;
  if (
    !/^\s+(?:(?:that|when|on\s+which|the|her|his|their|she|he|they|was|were|had|been|\p{Lu}[\p{L}’']*)\s+){0,4}$/u.test(
      place.words.slice(relative.end, cue.start),
    )
  )
    return null;
  const anchors = dayDates(place).filter(
    (d) => d.start - place.sentence.start < cue.start || d.start - place.sentence.start > cue.end,
  );
  const anchor =
    anchors.findLast((d) => d.end - place.sentence.start <= relative.start) ??
    anchors[0] ??
    (/^(?:this|that|it)\b/i.test(place.words) ? dateBefore(place, 1) : null) ??
    rowDate(place);
  const day = anchor ? calendarDay(anchor.date) : null;
  return anchor && plausible(place, day, -relative.days)
    ? made(place, cue.start, cue.end, relative.start, relative.end, day && addDays(day, -relative.days), [
        anchor.at,
      ])
    : null;
}

/** "Two days later he killed her"; "the day after her birthday on 2 May he killed her"; "killed six days before it". */
function deathMeasured(place: Place, cue: Cue, relative: RelativeDay): DeathStatement | null {
  const { words, sentence } = place;
  const [from, to] = relative.start < cue.start ? [relative.end, cue.start] : [cue.end, relative.start];
  const between = words.slice(from, to);
  if (
    governed(words, cue, relative.start < cue.start ? relative.end : 0) ||
    relative.days > mostDays ||
    between.length > 110 ||
    /;/.test(between)
  )
    return null;
  if (/\b(?:charged|arrested|sentenced|convicted|inquest)\b/i.test(between)) return null;
  if (relative.from === 'following') {
    if (countedFeast.test(words.slice(relative.end)))
      return made(place, cue.start, cue.end, relative.start, relative.end, null, []);
    const within = dayDates(place).find(
      (d) => d.start - sentence.start >= relative.end && d.start - sentence.start - relative.end < 90,
    );
    const anchor =
      within ??
      (/^\s+(?:it|that|this|which|these|those)\b/i.test(words.slice(relative.end))
        ? dateBefore(place, 3)
        : sharedNoun(place, words.slice(relative.end)));
    return counted(place, cue, relative, anchor);
  }
  const within = dayDates(place).findLast((d) => d.end - sentence.start <= relative.start);
  const anchor = within ?? dateBefore(place, 3);
  if (relative.days === 0 && anchor) return atDate(place, anchor);
  return anchor ? counted(place, cue, relative, anchor) : countedFromWeekday(place, cue, relative);
}

/** "Collected on the Tuesday, and she died three nights later": the month tells the rest. */
function countedFromWeekday(place: Place, cue: Cue, relative: RelativeDay): DeathStatement | null {
  const { words, sentence, dates, reader } = place;
  if (relative.days < 1 || relative.days > 7 || reader.known.month === null) return null;
  const weekday = dates.findLast(
    (d) => d.precision === 'weekday' && d.start >= sentence.start && d.end - sentence.start <= relative.start,
  );
  const start = weekday ? weekday.start - sentence.start : -1;
  return start >= 0 && !/;/.test(words.slice(start, relative.start))
    ? made(place, cue.start, cue.end, start, relative.end, null, [])
    : null;
}

function counted(
  place: Place,
  cue: Cue,
  relative: RelativeDay,
  anchor: DateAt | null,
): DeathStatement | null {
  if (!anchor) return null;
  const day = calendarDay(anchor.date);
  if (!plausible(place, day, relative.days)) return null;
  const within =
    anchor.at.block === place.block &&
    anchor.start >= place.sentence.start &&
    anchor.end <= place.sentence.end;
  const end = within ? Math.max(relative.end, anchor.end - place.sentence.start) : relative.end;
  const start = within ? Math.min(relative.start, anchor.start - place.sentence.start) : relative.start;
  return made(place, cue.start, cue.end, start, end, day && addDays(day, relative.days), [anchor.at]);
}

/** "On 8 June she went to work. That evening he killed her": the date itself is the day of the death. */
function atDate(place: Place, anchor: DateAt): DeathStatement | null {
  const day = calendarDay(anchor.date);
  if (!plausible(place, day, 0)) return null;
  const sentence: Anchor = { block: place.block, start: place.sentence.start, end: place.sentence.end };
  return {
    kind: anchor.date.named ? 'named-day' : 'exact',
    anchor: anchor.at,
    day,
    related: [sentence],
    date: anchor.date,
  };
}

/** "She was killed on the Tuesday", with an exact date near enough to count from. */
function byWeekday(place: Place, cue: Cue): DeathStatement | null {
  if (governed(place.words, cue)) return null;
  const weekday = place.dates.find(
    (d) => d.precision === 'weekday' && d.start >= place.sentence.start && d.end <= place.sentence.end,
  );
  if (!weekday) return null;
  const start = weekday.start - place.sentence.start;
  const gap = start < cue.start ? place.words.slice(start, cue.start) : place.words.slice(cue.end, start);
  if (gap.length > 60 || /;|\b(?:before|after|since|until)\b/i.test(gap)) return null;
  const anchor = dayDates(place)[0] ?? dateBefore(place, 2);
  const day = anchor ? calendarDay(anchor.date) : null;
  if (!anchor || !plausible(place, day, 0)) return null;
  const ahead =
    day && weekday.weekday !== null ? addDays(day, (weekday.weekday - weekdayOf(day) + 7) % 7) : null;
  return made(place, cue.start, cue.end, start, weekday.end - place.sentence.start, ahead, [anchor.at]);
}

interface DateAt {
  readonly date: ResolvedDate;
  readonly at: Anchor;
  readonly start: number;
  readonly end: number;
}

function dateAt(block: number, date: ResolvedDate): DateAt {
  return { date, at: { block, start: date.start, end: date.end }, start: date.start, end: date.end };
}

function dayDates(place: Place): readonly DateAt[] {
  return place.dates
    .filter((d) => d.precision === 'day' && d.start >= place.sentence.start && d.end <= place.sentence.end)
    .map((d) => dateAt(place.block, d));
}

/** The last exact date in the few sentences before, in this block or at the end of the one before it. */
function dateBefore(place: Place, reach: number): DateAt | null {
  const { reader, block, sentence } = place;
  const here = (reader.draft.blocks[block]?.text ?? '').slice(0, sentence.start);
  const sentences = sentencesOf(here).slice(-reach);
  const floor = sentences[0]?.start ?? 0;
  const inside = place.dates.findLast(
    (d) => d.end <= sentence.start && d.start >= floor && d.precision === 'day',
  );
  if (inside) return dateAt(block, inside);
  if (place.dates.some((d) => d.end <= sentence.start && d.start >= floor && d.precision === 'month'))
    return null;
  const cell = reader.draft.blocks[block]?.cell;
  if (cell) return rowDate(place);
  if (sentences.length >= reach) return null;
  for (let i = block - 1; i >= Math.max(0, block - 3); i--) {
    const above = reader.draft.blocks[i];
    if (!above || above.kind === 'cell' || above.kind === 'heading') return null;
    if (above.kind !== 'paragraph' && above.kind !== 'list-item') continue;
    const date = reader.dates.get(i)?.findLast((d) => d.precision === 'day');
    const tail = sentencesOf(above.text).at(-2)?.start ?? 0;
    return date && date.start >= tail ? dateAt(i, date) : null;
  }
  return null;
}

/** The exact date at the head of the row that a cell stands in. */
function rowDate(place: Place): DateAt | null {
  const cell = place.reader.draft.blocks[place.block]?.cell;
  const row = cell ? place.reader.draft.tables[cell.table]?.rows[cell.row] : undefined;
  for (const other of row?.cells ?? []) {
    if (other.column >= (cell?.column ?? 0)) break;
    for (const block of other.blocks) {
      const date = place.reader.dates.get(block)?.find((d) => d.precision === 'day');
      if (date && date.start < 12) return dateAt(block, date);
    }
  }
  return null;
}

/** "three days after the wedding": a dated sentence not far before that speaks of the wedding too. */
function sharedNoun(place: Place, after: string): DateAt | null {
  const noun = /^\s+(?:(?:the|her|his|their|that|this|a|an)\s+)?(?:\p{L}+\s+)?(\p{L}{4,})/u
    .exec(after)?.[1]
    ?.toLowerCase();
  if (!noun || /^(?:death|murder|homicide|killing)$/.test(noun)) return null;
  for (let i = place.block; i >= Math.max(0, place.block - 4); i--) {
    const text = place.reader.draft.blocks[i]?.text ?? '';
    for (const sentence of sentencesOf(text).toReversed()) {
      if (i === place.block && sentence.start >= place.sentence.start) continue;
      if (!text.slice(sentence.start, sentence.end).toLowerCase().includes(noun)) continue;
      const date = place.reader.dates
        .get(i)
        ?.find((d) => d.precision === 'day' && d.start >= sentence.start && d.end <= sentence.end);
      if (date) return dateAt(i, date);
    }
  }
  return null;
}

/** A day that follows from the words must lie in the month of death, where that is known. */
function plausible(place: Place, day: CalendarDay | null, days: number): boolean {
  if (Math.abs(days) > mostDays) return false;
  if (!day) return true;
  return (
    fitsMonth({ ...addDays(day, days), borrowed: false, borrowedMonth: false }, place.reader.known) !== 'no'
  );
}

/** A clause is quoted whole up to this length. */
const longestQuote = 170;

function made(
  place: Place,
  cueStart: number,
  cueEnd: number,
  start: number,
  end: number,
  day: CalendarDay | null,
  related: readonly Anchor[],
): DeathStatement {
  const { sentence, words } = place;
  let from = Math.min(cueStart, start);
  let to = Math.max(cueEnd, end);
  if (words.length <= longestQuote) [from, to] = [0, words.length];
  else from = Math.max(0, words.lastIndexOf(' ', Math.max(0, from - 14)) + 1);
  const outside = related.filter(
    (r) => r.block !== place.block || r.start < sentence.start + from || r.end > sentence.start + to,
  );
  return {
    kind: 'inferred',
    anchor: { block: place.block, start: sentence.start + from, end: sentence.start + to },
    day,
    related: outside,
    date: null,
  };
}
