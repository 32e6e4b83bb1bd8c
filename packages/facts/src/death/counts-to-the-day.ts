import { acrossChosen } from '@dhrlint/draft';
import { addDays, type CalendarDay, dayNumber } from '../dates/calendar.js';
import { type RelativeDay, relativeDaysIn } from '../dates/relative-days.js';
import { calendarDay } from '../dates/resolve-dates.js';
import { numbersIn } from '../numbers.js';
import { sentencesOf } from '../sentences.js';
import { dayOf, isMeasuredFrom, made } from './counted-day.js';
import { type Cue, cuesIn } from './cues.js';
import { governed } from './date-reading.js';
import { type DateAt, dateBefore, dayDates, type Place, sharedEvent } from './dated-places.js';
import { type Reader, readBlocks } from './reader.js';
import type { DeathStatement } from './statements.js';

/** A count of days in a sentence, with the days from which it may be counted. */
interface Count {
  readonly place: Place;
  readonly relative: RelativeDay;
  /** Dated events near it that it may be counted from. */
  readonly from: readonly { readonly at: DateAt; readonly day: CalendarDay }[];
  /** The words that tell of the victim's death, where the count leads to it in so many words. */
  readonly death: Cue | null;
  /** True where the words need no death beside them: "she had five days left". */
  readonly left: boolean;
}

/** Longest count from which a reader would work the day out by way of the dates of the report. */
const most = 200;

/**
 * The sentences whose count of days leads to a day that the report gives elsewhere as that of the death:
 * "nine days after her birthday on 4 May" of whatever happened then, and "eight days after that call she was
 * dead", where the call is dated anywhere in the report.
 */
export function countsToTheDay(reader: Reader, days: readonly CalendarDay[]): readonly DeathStatement[] {
  if (days.length === 0) return [];
  const { draft, zones } = reader;
  const wanted = new Set(days.map(dayNumber));
  const counts = countsIn(draft, reader, readBlocks(draft, zones));
  let dated: ReadonlySet<number> | null = null;
  return counts.flatMap(({ place, relative, from, death, left }): readonly DeathStatement[] => {
    const near = from.find(({ day }) => wanted.has(dayNumber(day) + relative.days));
    const { start, end } = relative;
    if (near) return [made(place, start, end, start, end, addDays(near.day, relative.days), [near.at.at])];
    if (!(death || left) || from.length > 0) return [];
    dated ??= datedDays(reader);
    const known = dated;
    const day = days.find((d) => known.has(dayNumber(d) - relative.days));
    return day ? [made(place, death?.start ?? start, death?.end ?? end, start, end, day, [])] : [];
  });
}

const countsIn = acrossChosen((_draft, reader: Reader, { index, text }): readonly Count[] => {
  if (!mayCount.test(text)) return [];
  const dates = reader.dates.get(index) ?? [];
  return sentencesOf(text).flatMap((sentence): readonly Count[] => {
    const words = text.slice(sentence.start, sentence.end);
    const spans = spansIn(reader, words).map(({ relative, death }): Count => {
      const place: Place = { reader, block: index, sentence, words, dates };
      const from = dayDates(place).flatMap((at) => {
        const day = dayOf(place, at);
        return day ? [{ at, day }] : [];
      });
      return { place, relative, from, death, left: death === null };
    });
    const counted = relativeDaysIn(words).flatMap((relative): readonly Count[] => {
      if (relative.days === 0 || relative.rough || Math.abs(relative.days) > most) return [];
      const place: Place = { reader, block: index, sentence, words, dates };
      const from = countedFrom(place, relative).flatMap((at) => {
        const day = dayOf(place, at);
        return day ? [{ at, day }] : [];
      });
      return [
        {
          place,
          relative,
          from,
          death: Math.abs(relative.days) > 1 ? deathIn(place, relative) : null,
          left: false,
        },
      ];
    });
    return [...spans, ...counted];
  });
});

/** "The five days between the call and the killing", "in the nine days that she had left", with the number before. */
const spanOfDays =
  /\s+(?:(?:short|full|clear|whole|more|further)\s+)?(?<unit>days?|weeks?)(?:\s+to\s+the\s+day)?(?:,[^,.;]{3,40},)?\s*(?:(?<between>(?:(?:that|which)\s+)?(?:(?:had\s+)?(?:lay|lies?|passed|elapsed|went\s+by|separated?|came|fell|ran)\s+)?(?:between\b|from\s+(?:her|his|the|that)\b))|(?<parted>(?:part|parted|separate|separated)\s)|(?<after>[-–—,]\s*after\b)|(?<within>of\s+(?:\p{L}+ing|(?:her|his|the|that|this)\s+\p{L}+)\b)|(?<left>(?:(?:that|which)\s+(?:(?:was|were)\s+(?:still\s+)?left|remained|(?:she|he|\p{Lu}\p{Ll}+)\s+(?:still\s+)?had\s+(?:left|to\s+live))|left(?!\s+(?:of|on|in|for|until|before)\b)|to\s+live|remained\s+to)\b))/giu;
const spanBefore =
  /\bbetween\b[^.;]{4,120}\band\b[^.;]{3,80}?\b(?:lay|were|was|passed|came|ran)\s+(?:just\s+|only\s+|no\s+more\s+than\s+)?$/i;

interface Span {
  readonly relative: RelativeDay;
  readonly death: Cue | null;
}

/** The days that a sentence counts from an event to the death, or as those that the victim had left. */
function spansIn(reader: Reader, words: string): readonly Span[] {
  if (!/\bdays?\b|\bweeks?\b/.test(words)) return [];
  const numbers = numbersIn(words);
  const own = (c: Cue) => c.kind === 'death' && ['victim', 'unsaid'].includes(reader.whose(c, words));
  const spans = [...words.matchAll(spanOfDays)].flatMap((m): readonly Span[] => {
    const { unit = '', left, within } = m.groups ?? {};
    const number = numbers.find((n) => n.end === m.index && (within || n.exactness === 'exact'));
    if (number && within && !/\bwithin\s+$/i.test(words.slice(0, number.start))) return [];
    const days = (number?.value ?? 0) * (/^week/i.test(unit) ? 7 : 1);
    if (!number || days < 2 || days > most) return [];
    const end = m.index + m[0].trimEnd().length;
    const death =
      cuesIn(words).find((c) => own(c) && (within ? c.end <= number.start : c.start >= end)) ?? null;
    if (left === undefined && (!death || Math.abs(death.start - end) > 130)) return [];
    const relative: RelativeDay = { start: number.start, end, days, from: 'following', rough: false };
    return [{ relative, death: left === undefined ? death : null }];
  });
  if (spans.length > 0) return spans;
  // "Between the report and her murder lay five days."
  return numbers.flatMap((number): readonly Span[] => {
    const unit = /^\s+(days?|weeks?)\b/i.exec(words.slice(number.end));
    const before = words.slice(0, number.start);
    const death =
      unit && spanBefore.test(before) ? cuesIn(words).find((c) => own(c) && c.end < number.start) : null;
    const days = number.value * (/^week/i.test(unit?.[1] ?? '') ? 7 : 1);
    if (!death || !unit || number.exactness !== 'exact' || days < 2 || days > most) return [];
    const end = number.end + unit[0].length;
    return [{ relative: { start: number.start, end, days, from: 'following', rough: false }, death }];
  });
}

/** Cheap test: no count of days without one of these. */
const mayCount =
  /\b(?:days?|nights?|weeks?|fortnight)(?:\s+(?:of|left|that|which|between|part|separat|lay|passed|remained)\b|\s*[-–—,]\s*after\b|\s*[.;,]|$)|\b(?:days?|nights?|weeks?|fortnight)\s+(?:to\s+(?:the\s+day|live)|and|after|before|later|earlier|on|from|following|prior|thereafter)\b|\bthe\s+(?:day|eve|night)\s+(?:after|before|of)\b/i;

function countedFrom(place: Place, { end, start, from }: RelativeDay): readonly DateAt[] {
  const { sentence, words } = place;
  const here = dayDates(place);
  if (from === 'following') {
    const behind = here.find((d) => d.start - sentence.start >= end && d.start - sentence.start - end < 90);
    if (behind) return [behind];
    const event = sharedEvent(place, words.slice(end));
    return event ? [event] : [];
  }
  const before = here.findLast((d) => d.end - sentence.start <= start) ?? dateBefore(place, 2);
  return before ? [before] : [];
}

/** "Eight days after that talk Ines was dead": the death of the victim as what is counted to. */
function deathIn({ reader, words }: Place, relative: RelativeDay): Cue | null {
  const cue = cuesIn(words).find(
    (c) =>
      (c.kind === 'death' || c.kind === 'attack') &&
      (c.start > relative.end || c.end <= relative.start) &&
      !isMeasuredFrom(words, c, relative) &&
      !governed(words, c, c.start > relative.end ? relative.end : 0) &&
      ['victim', 'unsaid'].includes(reader.whose(c, words)),
  );
  return cue && directlyFrom(words, cue, relative) ? cue : null;
}

/** True where nothing but the counted event stands between the count and the death. */
function directlyFrom(words: string, cue: Cue, { start, end }: RelativeDay): boolean {
  const between = cue.start > end ? words.slice(end, cue.start) : words.slice(cue.end, start);
  return between.length < 110 && !/;|\b(?:charged|arrested|sentenced|convicted|inquest)\b/i.test(between);
}

/** The numbers of all days that the report gives. */
function datedDays({ dates }: Reader): ReadonlySet<number> {
  const days = new Set<number>();
  for (const all of dates.values())
    for (const date of all) {
      const day = calendarDay(date);
      if (day) days.add(dayNumber(day));
    }
  return days;
}
