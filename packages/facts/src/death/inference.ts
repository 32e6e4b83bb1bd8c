import { acrossChosen, blockBefore } from '@dhrlint/draft';
import { addDays, type CalendarDay, weekdayOf } from '../dates/calendar.js';
import { weekdayNumber } from '../dates/date-patterns.js';
import { type RelativeDay, relativeDaysIn } from '../dates/relative-days.js';
import { sentencesOf } from '../sentences.js';
import { ageToTheDay, birthday, olderByDays, onBirthday } from './birthdays.js';
import { atDate, dayOf, inMonthOfDeath, isMeasuredFrom, made, mostDays, plausible } from './counted-day.js';
import { type Cue, cuesIn, mayTellOfDeath } from './cues.js';
import { governed } from './date-reading.js';
import {
  type DateAt,
  dateBefore,
  dayDates,
  type Place,
  rowDate,
  sharedEvent,
  sharedRow,
} from './dated-places.js';
import {
  aroundFeast,
  countedFeast,
  countedToFeast,
  daysToFeast,
  namesKnownMonth,
  tooLateBy,
} from './feasts.js';
import { plainly } from './finding-signs.js';
import { type Reader, readBlocks } from './reader.js';
import { countsIn } from './remaining-days.js';
import type { DeathStatement } from './statements.js';
import { survived } from './survival.js';
import { arrangedFor, dayOfSpeaking, deadSince, heardAfter } from './told-from.js';

/** Weekdays counted from another day: "the Monday after", "the following Tuesday", "the Sunday that followed". */
const nextWeekday =
  /\b(?:the\s+)?(?:(?:following|next)\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+(?:after|following|that\s+followed)(?!\s+[a-z]))\b/i;

/** The sentences from which the day of death follows although they do not give it. */
export function inferredDays(reader: Reader): readonly DeathStatement[] {
  const { draft, zones } = reader;
  return inferredDaysIn(draft, reader, readBlocks(draft, zones));
}

/** What counts as telling of the death only where the day that follows is in its month. */
const violence =
  /\b999\b|\bbank holiday\b|\btoo late\b|\bknife\b|\b(?:beat|attacked|drowned|poisoned|pushed|petrol|knife|hammer|axe|shotgun|ran)\s/i;

const inferredDaysIn = acrossChosen((_draft, reader: Reader, { index, text }): readonly DeathStatement[] => {
  const counts = countsIn(text).length > 0;
  if (!counts && !mayTellOfDeath.test(text) && !violence.test(text) && !olderByDays.test(text)) return [];
  const dates = reader.dates.get(index) ?? [];
  const hasWeekday =
    birthday.test(text) ||
    olderByDays.test(text) ||
    /\bsince\s+(?:the\s+)?[A-Z][a-z]+day\b/.test(text) ||
    dates.some((d) => d.precision === 'weekday') ||
    nextWeekday.test(text);
  const relative = relativeDaysIn(text).length > 0 || weeksIn(text).length > 0;
  if (!counts && !hasWeekday && !aroundFeast.test(text) && !relative && !daysToFeast.test(text)) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const statement = inferredFrom({ reader, block: index, sentence, words, dates });
    return statement ? [statement] : [];
  });
});

function inferredFrom(place: Place): DeathStatement | null {
  const { reader, words } = place;
  const counted = byRemainingDays(place);
  if (counted) return counted;
  for (const cue of cuesIn(words)) {
    const whose = reader.whose(cue, words);
    if ((cue.kind !== 'death' && cue.kind !== 'attack') || whose === 'other') continue;
    // "Had taken an overdose and was discharged the next morning".
    if (cue.kind === 'attack' && survived.test(words.slice(cue.end))) continue;
    // "The boys' mother was dead", "he stabbed her": of the victim only if the day that follows is in the month of death.
    const unsure = whose === 'kin' || cue.kind === 'attack';
    for (const relative of [...relativeDaysIn(words), ...weeksIn(words)]) {
      const found =
        (cue.kind === 'death' || afterDeath.test(words) ? measuredFromDeath(place, cue, relative) : null) ??
        deathMeasured(place, cue, relative);
      const feast = found?.day === null && countedFeast.test(words.slice(relative.end));
      if (
        found &&
        (!unsure ||
          inMonthOfDeath(reader, found.day) ||
          (feast && whose !== 'kin' && namesKnownMonth(words.slice(relative.start), reader)))
      )
        return found;
    }
    if (whose === 'kin') continue;
    const weekday = byWeekday(place, cue);
    if (weekday && (!unsure || inMonthOfDeath(reader, weekday.day))) return weekday;
    const toFeast = governed(words, cue) ? null : countedToFeast(place, cue);
    if (toFeast) return toFeast;
    const feast = governed(words, cue) ? null : aroundFeast.exec(words);
    if (unsure && !(feast && namesKnownMonth(words.slice(feast.index), reader))) continue;
    const [from, to] = feast ? [Math.min(feast.index, cue.start), Math.max(feast.index, cue.start)] : [0, 0];
    if (feast && to - from < 90 && !/;|\blater\b/.test(words.slice(from, to + 30)))
      return made(place, cue.start, cue.end, feast.index, feast.index + feast[0].length, null, []);
  }
  return (
    onBirthday(place) ??
    ageToTheDay(place) ??
    afterDeathTold(place) ??
    foundAtFeast(place) ??
    tooLateBy(place) ??
    deadSince(place) ??
    heardAfter(place)
  );
}

/** "His 999 call, made on the Saturday after Bonfire Night". */
function foundAtFeast(place: Place): DeathStatement | null {
  const { words, reader } = place;
  const feast = aroundFeast.exec(words);
  const plain = feast && plainly.some((sign) => sign.test(words));
  return plain && namesKnownMonth(words.slice(feast.index), reader)
    ? made(place, feast.index, feast.index, feast.index, feast.index + feast[0].length, null, [])
    : null;
}

/** What is only done when somebody has died: "the post-mortem, held the day after the stabbing on 19 May". */
const afterDeath =
  /\b(?:post[- ]?mortem|inquest|funeral|coroner|(?:charged|arrested|remanded)[^.;]{0,40}murder|murder (?:inquiry|enquiry|investigation)|family liaison)\b/i;

const aWeek =
  /(?<!\b(?:about|around|some|roughly|nearly|almost|over|under|than|perhaps|within|approximately)\s)\b(?<count>an?|one|two)\s+(?<unit>weeks?|fortnight)\s+(?<way>after|before)(?=\s+[\p{L}\d])/giu;

/** "A week after she had asked on 3 May": said of a day that is given, a week leads near enough to the day. */
function weeksIn(words: string): readonly RelativeDay[] {
  if (!/\b(?:weeks?|fortnight)\b/.test(words)) return [];
  return [...words.matchAll(aWeek)].flatMap((m): readonly RelativeDay[] => {
    const { count = '', unit = '', way = '' } = m.groups ?? {};
    const end = m.index + m[0].length;
    // The day has to be given with what it is counted from.
    if (!/^[^,;:.]*\bon\s+(?:the\s+)?(?:\p{L}+day,?\s+)?(?:the\s+)?\d/u.test(words.slice(end))) return [];
    const days = (count === 'two' ? 2 : 1) * (unit === 'fortnight' ? 14 : 7) * (way === 'after' ? 1 : -1);
    return [{ start: m.index, end, days, from: 'following', rough: true }];
  });
}

/** "Ines had died before help came. That was the day after the fair, which was on 15 May." */
function afterDeathTold(place: Place): DeathStatement | null {
  const { words, reader, sentence } = place;
  if (!/^(?:it|this|that)\s+(?:was|is|happened|took\s+place)\b/i.test(words)) return null;
  const feast = aroundFeast.exec(words);
  if (feast && feast.index < 24 && deathToldBefore(place, 3))
    return made(place, feast.index, feast.index, feast.index, feast.index + feast[0].length, null, []);
  const relative = relativeDaysIn(words).find((r) => r.from === 'following' && r.days !== 0);
  const date = relative && dayDates(place).find((d) => d.start - sentence.start >= relative.end);
  if (!relative || !date) return null;
  const day = dayOf(place, date);
  // Where something else is told between, the day that follows has to fall in the month of death.
  const death =
    deathToldBefore(place, 1) ||
    (deathToldBefore(place, 6) && inMonthOfDeath(reader, day && addDays(day, relative.days)));
  return death && plausible(place, date, relative.days)
    ? made(place, 0, 0, relative.start, date.end - sentence.start, day && addDays(day, relative.days), [])
    : null;
}

/** True where one of so many sentences before tells of the victim's death. */
function deathToldBefore({ reader, block, sentence }: Place, reach: number): boolean {
  const text = (reader.draft.blocks[block]?.text ?? '').slice(0, sentence.start);
  const here = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
  const above = reach > 1 && here.length < 3 ? (blockBefore(reader.draft, block)?.text ?? '') : '';
  const before = sentencesOf(above).map(({ start, end }) => above.slice(start, end));
  return [...before, ...here]
    .slice(-reach)
    .some((told) =>
      cuesIn(told).some(
        (c) =>
          c.kind === 'death' && !governed(told, c) && ['victim', 'unsaid'].includes(reader.whose(c, told)),
      ),
    );
}

/** "A day too late to save her", "she had nine days to live": counted without a word for the death. */
function byRemainingDays(place: Place): DeathStatement | null {
  const { words, sentence } = place;
  for (const count of countsIn(words)) {
    const within = dayDates(place);
    const date =
      within.findLast((d) => d.end - sentence.start <= count.start + 30) ??
      within.find((d) => d.start - sentence.start - count.end < (count.needsMonth ? 80 : 40)) ??
      dateBefore(place, 2) ??
      rowDate(place) ??
      sharedEvent(place, words) ??
      sharedRow(place, words);
    if (!date || (count.needsMonth && !inMonthOfDeath(place.reader, shifted(place, date, count.days))))
      continue;
    if (!plausible(place, date, count.days)) continue;
    const told = dayOf(place, date);
    if (count.unseen !== null && (!told || (weekdayOf(told) + 1) % 7 !== count.unseen)) continue;
    if (count.days === 0) return atDate(place, date);
    const start = date.at.block === place.block ? date.start - sentence.start : count.start;
    return made(
      place,
      count.start,
      count.end,
      Math.max(0, start),
      count.end,
      shifted(place, date, count.days),
      [date.at],
    );
  }
  return null;
}

function shifted(place: Place, date: DateAt, days: number): CalendarDay | null {
  const day = dayOf(place, date);
  return day && addDays(day, days);
}

/** "On 11 March, three days before her death, she rang": another event's day, counted from the death. */
function measuredFromDeath(place: Place, cue: Cue, relative: RelativeDay): DeathStatement | null {
  // "A few hours before she was killed": the day of the one is that of the other.
  const sameDay =
    relative.days === 0 &&
    /(?:hours?\s+(?:before|earlier)|(?:minutes?|moments|seconds)\s+(?:before|after))$/i.test(
      place.words.slice(relative.start, relative.end),
    );
  if (relative.from !== 'following' || (relative.days === 0 && !sameDay) || cue.start < relative.end)
    return null;
  if (
    !/^\s+(?:what\s+(?:(?:was|turned\s+out|proved|is\s+now\s+known|is\s+thought|is\s+believed|would)\s+)+(?:to\s+(?:be|have\s+been)\s+|be\s+)?(?:the\s+(?:day|date|night|morning|evening)\s+of\s+)?)?(?:(?:(?:the|her|his|their)\s+\p{Ll}+(?=\s+had\b)|that|when|on\s+which|the|her|his|their|own|she|he|they|was|were|had|been|mother|father|mum|dad|wife|husband|daughter|son|sister|brother|parents?|\p{Lu}[\p{L}’']*)\s+){0,5}$/u.test(
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
  if (anchor && sameDay) return plausible(place, anchor, 0) ? atDate(place, anchor) : null;
  const day = anchor ? dayOf(place, anchor) : null;
  return anchor && plausible(place, anchor, -relative.days)
    ? made(place, cue.start, cue.end, relative.start, relative.end, day && addDays(day, -relative.days), [
        anchor.at,
      ])
    : null;
}

/** "Two days after the last visit, on the 23rd, he …": what stands between commas is the day that was counted to. */
const dayItself = /\S[^,;]*,\s+on\s+(?:the\s+|[A-Z][a-z]+day,?\s+)*$/;

/** "Two days later he killed her"; "the day after her birthday on 2 May he killed her"; "killed six days before it". */
function deathMeasured(place: Place, cue: Cue, relative: RelativeDay): DeathStatement | null {
  const { words, sentence } = place;
  const [from, to] = relative.start < cue.start ? [relative.end, cue.start] : [cue.end, relative.start];
  const between = words.slice(from, to);
  if (
    governed(words, cue, relative.start < cue.start ? relative.end : 0) ||
    relative.days > mostDays ||
    between.length > 190 ||
    /;/.test(between)
  )
    return null;
  if (isMeasuredFrom(words, cue, relative)) return null;
  // "She had last been seen two days before": the day of the seeing.
  if (
    /\blast\s+(?:been\s+)?(?:seen|heard|spoken|known|visited)\b[^,;]{0,30}$/i.test(
      words.slice(0, relative.start),
    )
  )
    return null;
  const far = between.length > 110;
  if (/\b(?:charged|arrested|sentenced|convicted|inquest)\b/i.test(between)) return null;
  if (relative.from === 'following') {
    if (countedFeast.test(words.slice(relative.end)))
      return made(place, cue.start, cue.end, relative.start, relative.end, null, []);
    const within = dayDates(place).find(
      (d) =>
        d.start - sentence.start >= relative.end &&
        d.start - sentence.start - relative.end < 90 &&
        !dayItself.test(words.slice(relative.end, d.start - sentence.start)),
    );
    const anchor =
      within ??
      (/^\s+(?:it|that|this|which|these|those)\b/i.test(words.slice(relative.end))
        ? // "Dressed on 3 May; on the third day after that visit he killed her."
          (dayDates(place).findLast((d) => d.end - sentence.start <= relative.start) ??
          dateBefore(place, 3) ??
          rowCountedFrom(place, cue, relative) ??
          rowToldBefore(place, relative))
        : (arrangedFor(place, Math.min(relative.start, cue.start), relative) ??
          sharedEvent(place, words.slice(relative.end)) ??
          // "Her flight was on 23 August. He killed her the day before it, or before her flight."
          (/^\s+(?:her|his|their|the|that)\s/i.test(words.slice(relative.end)) && Math.abs(relative.days) <= 2
            ? dateBefore(place, 1)
            : null)));
    const found = counted(place, cue, relative, anchor ?? rowCountedFrom(place, cue, relative));
    return far && found && !inMonthOfDeath(place.reader, found.day) ? null : found;
  }
  if (far) return null;
  if (relative.from === 'speaking') {
    const said = dayOfSpeaking(place, relative);
    return said && (relative.days === 0 ? atDate(place, said) : counted(place, cue, relative, said));
  }
  const within = dayDates(place).findLast((d) => d.end - sentence.start <= relative.start);
  const nearer = within ? null : countedFromWeekday(place, cue, relative);
  if (nearer) return nearer;
  const anchor = within ?? dateBefore(place, 3);
  if (!anchor && relative.days === 1 && onLastWeekday(place))
    return made(place, cue.start, cue.end, relative.start, relative.end, null, []);
  if (relative.days === 0 && anchor) return atDate(place, anchor);
  return anchor && counted(place, cue, relative, anchor);
}

/** "On the last Wednesday of her life she was at the centre. By the next evening she was dead." */
function onLastWeekday({ reader: { draft, known }, block, sentence }: Place): boolean {
  const before = sentencesOf((draft.blocks[block]?.text ?? '').slice(0, sentence.start)).at(-1);
  const text = (draft.blocks[block]?.text ?? '').slice(before?.start ?? 0, sentence.start);
  return (
    known.month !== null &&
    /\blast\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\s+of\s+(?:her|his|their|\p{Lu}[\p{L}]*[’']s?)\s+li(?:fe|ves)\b/u.test(
      text,
    )
  );
}

/** "Ten days after she had reported the theft she was dead": the row of the theft, where it leads into the month of death. */
function rowCountedFrom(place: Place, cue: Cue, { end, days }: RelativeDay): DateAt | null {
  const row = sharedRow(place, place.words.slice(end, cue.start > end ? cue.start : undefined));
  return row && inMonthOfDeath(place.reader, shifted(place, row, days)) ? row : null;
}

/** "She had begged the doctor for a bed. She was dead by the morning after that visit": the row of what was told last. */
function rowToldBefore(place: Place, { end, days }: RelativeDay): DateAt | null {
  if (!/^\s+(?:that|this|those|these)\b/i.test(place.words.slice(end))) return null;
  const before = (place.reader.draft.blocks[place.block]?.text ?? '').slice(0, place.sentence.start);
  const told = sentencesOf(before).at(-1);
  const row = told ? sharedRow(place, before.slice(told.start, told.end)) : null;
  return row && inMonthOfDeath(place.reader, shifted(place, row, days)) ? row : null;
}

/** "Collected on the Tuesday, and she died three nights later", or "the evening before": the month tells the rest. */
function countedFromWeekday(place: Place, cue: Cue, relative: RelativeDay): DeathStatement | null {
  const { words, sentence, dates, reader } = place;
  if (relative.days === 0 || Math.abs(relative.days) > 7 || reader.known.month === null) return null;
  const weekday = dates.findLast(
    (d) => d.precision === 'weekday' && d.start >= sentence.start && d.end - sentence.start <= relative.start,
  );
  const start = weekday ? weekday.start - sentence.start : -1;
  return start >= 0 && (relative.days < 0 || !/;/.test(words.slice(start, relative.start)))
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
  const day = dayOf(place, anchor);
  if (!plausible(place, anchor, relative.days)) return null;
  const within =
    anchor.at.block === place.block &&
    anchor.start >= place.sentence.start &&
    anchor.end <= place.sentence.end;
  const end = within ? Math.max(relative.end, anchor.end - place.sentence.start) : relative.end;
  const start = within ? Math.min(relative.start, anchor.start - place.sentence.start) : relative.start;
  return made(
    place,
    cue.start,
    cue.end,
    start,
    end,
    relative.rough ? null : day && addDays(day, relative.days),
    [anchor.at],
  );
}

/** "On Friday 3 May … On Saturday … On Sunday …": how many sentences before tell each of a day of the week. */
function daysToldBefore({ reader, block, sentence, dates }: Place): number {
  const before = sentencesOf((reader.draft.blocks[block]?.text ?? '').slice(0, sentence.start)).toReversed();
  const others = before.findIndex(
    ({ start, end }) => !dates.some((d) => d.precision === 'weekday' && d.start >= start && d.end <= end),
  );
  return Math.min(others < 0 ? before.length : others, 5);
}

/** "She was killed on the Tuesday", "the Monday after", with an exact date near enough to count from. */
function byWeekday(place: Place, cue: Cue): DeathStatement | null {
  const { words, sentence } = place;
  if (governed(words, cue)) return null;
  const next = nextWeekday.exec(words);
  const plain = place.dates.find(
    (d) => d.precision === 'weekday' && d.start >= sentence.start && d.end <= sentence.end,
  );
  const start = next?.index ?? (plain ? plain.start - sentence.start : -1);
  const end = next ? next.index + next[0].length : plain ? plain.end - sentence.start : -1;
  if (start < 0) return null;
  const gap = start < cue.start ? words.slice(end, cue.start) : words.slice(cue.end, start);
  if (gap.length > 60 || /;|\b(?:before|after|until)\b|(?<!^\s*)\bsince\b/i.test(gap)) return null;
  const anchor = dayDates(place)[0] ?? dateBefore(place, next ? 3 : 2 + daysToldBefore(place));
  const day = anchor ? dayOf(place, anchor) : null;
  if (!anchor || !plausible(place, anchor, 0)) return null;
  const weekday = weekdayNumber(/[a-z]+day/i.exec(words.slice(start, end))?.[0]);
  const days = day && weekday !== null ? (weekday - weekdayOf(day) + 7) % 7 : null;
  const ahead = day && days !== null ? addDays(day, next && days === 0 ? 7 : days) : null;
  return made(place, cue.start, cue.end, start, end, ahead, [anchor.at]);
}
