import { addDays, weekdayOf } from '../dates/calendar.js';
import { weekdayNumber } from '../dates/date-patterns.js';
import { type RelativeDay, relativeDaysIn } from '../dates/relative-days.js';
import { sentencesOf } from '../sentences.js';
import { dayOf, inMonthOfDeath, made } from './counted-day.js';
import { type DateAt, dateBefore, dayDates, type Place, rowDate } from './dated-places.js';
import type { DeathStatement } from './statements.js';

/** "The note of 7 May: 'died yesterday'", "'Died yesterday. Family told. 7/5'": the date of what was said or written. */
export function dayOfSpeaking(place: Place, { start, end }: RelativeDay): DateAt | null {
  const { sentence, block, dates, reader } = place;
  const here = dayDates(place);
  const own =
    here.findLast((d) => d.end - sentence.start <= start) ??
    here.find((d) => d.start - sentence.start >= end);
  if (own) return own;
  const text = reader.draft.blocks[block]?.text ?? '';
  const [near] = sentencesOf(text)
    .filter((s) => s.start >= sentence.end)
    .slice(1, 2);
  const after = dates.find(
    (d) => d.precision === 'day' && d.start >= sentence.end && d.end <= (near?.end ?? sentence.end + 60),
  );
  const before = dates.findLast(
    (d) => d.precision === 'day' && d.end <= sentence.start && d.end >= sentence.start - 160,
  );
  // A date that ends the same quotation is that of what is quoted.
  const within = after && !/[”"]/.test(text.slice(sentence.start + end, after.start));
  const told = within ? after : (before ?? after);
  return told
    ? { date: told, at: { block, start: told.start, end: told.end }, start: told.start, end: told.end }
    : rowDate(place);
}

/** What is said of a day that lies ahead. */
const lay =
  /\b(?:(?:was|were)\s+(?:due\s+|about\s+|soon\s+)?to\b|due\b|booked|listed|fixed|(?:been|was|were)\s+set\b|set\s+(?:down|for)|arranged|appointment|scheduled|planned|hearing|diary|invited|agreed\s+(?:to|a|on)|made\s+for|would\s+(?:have|be)|offered|promised)/i;

/** "The hearing was to be on 19 May, and he killed her two days before it": the last day that still lay ahead. */
export function arrangedFor(place: Place, before: number, { days, end }: RelativeDay): DateAt | null {
  if (
    days >= 0 ||
    days < -14 ||
    !/^\s+(?:the|that|her|his|their|its|she|he|they|this)\b/i.test(place.words.slice(end))
  )
    return null;
  const here = dayDates(place).findLast((d) => d.end - place.sentence.start <= before);
  if (here) return lay.test(place.words.slice(0, before)) ? here : null;
  const above = dateBefore(place, 1);
  if (!above) return null;
  const text = place.reader.draft.blocks[above.at.block]?.text ?? '';
  const told = sentencesOf(text).find((s) => s.start <= above.start && above.end <= s.end);
  return told && lay.test(text.slice(told.start, told.end)) ? above : null;
}

const since =
  /\b(?:dead|lain\s+(?:dead|there))\s+since\s+(?:the\s+)?(?:previous\s+|last\s+)?(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/i;

/** "When the letter came on 25 May she had been dead since the Saturday": the last such day before the date. */
export function deadSince(place: Place): DeathStatement | null {
  const told = since.exec(place.words);
  const from = told && (dayDates(place)[0] ?? dateBefore(place, 2) ?? rowDate(place));
  const day = from && dayOf(place, from);
  const weekday = weekdayNumber(told?.groups?.['weekday']);
  if (!told || !from || !day || weekday === null) return null;
  const back = (weekdayOf(day) - weekday + 7) % 7 || 7;
  const died = addDays(day, -back);
  if (!inMonthOfDeath(place.reader, died)) return null;
  return made(place, told.index, told.index, told.index, told.index + told[0].length, died, [from.at]);
}

const heardOf =
  /\b(?:told|notified|notification|notice|informed|heard|learn(?:ed|t)|knew|word|news|referred|referral|reported)\b[^.;]*$/i;
const theDeath =
  /\b(?:[Tt]he|[Tt]his|[Hh]er|[Hh]is|[Tt]heir|\p{Lu}[\p{L}]*[’'](?:s)?)\s+(?:death|homicide|murder|killing|suicide)\b/u;
/** "Charged with murder on 18 May, two days on". */
const chargeOf = /\bcharged?\b[^.;,]{0,60}\bmurder\b[^.;]{0,60}$/i;
const afterIt =
  /^(?:\s+(?:it|that|this|the\s+(?:event|death|homicide|murder|killing))(?:\s+(?:had\s+)?(?:happened|occurred|taken\s+place|took\s+place))?)?\s*(?:[.,;:)–—]|$)/i;

/** "The board was told of the death on 19 May, two days after it": counted back from the day of the telling. */
export function heardAfter(place: Place): DeathStatement | null {
  const { words, sentence, reader } = place;
  for (const date of dayDates(place)) {
    const [start, end] = [date.start - sentence.start, date.end - sentence.start];
    const before = words.slice(0, start);
    const charge = chargeOf.test(before) && dateBefore(place, 1) === null;
    if (!charge && !(heardOf.test(before) && theDeath.test(before))) continue;
    const count = relativeDaysIn(words).find((r) => r.start >= end && r.days > 0);
    if (!count || !/^\s*[,(–—]\s*(?:which\s+was\s+|just\s+|only\s+)*$/i.test(words.slice(end, count.start)))
      continue;
    const day = dayOf(place, date);
    const died = day && addDays(day, -count.days);
    if (!afterIt.test(words.slice(count.end)) || !inMonthOfDeath(reader, died)) continue;
    return made(place, start, end, count.start, count.end, count.rough ? null : died, []);
  }
  return null;
}
