import type { Anchor } from '@dhrlint/draft';
import { addDays, type CalendarDay } from '../dates/calendar.js';
import { calendarDay } from '../dates/resolve-dates.js';
import { numbersIn } from '../numbers.js';
import { inMonthOfDeath, made, mostDays } from './counted-day.js';
import { cuesIn, mayTellOfDeath } from './cues.js';
import { governed } from './date-reading.js';
import type { Place } from './dated-places.js';
import { fitsMonth, type Reader } from './reader.js';
import type { DeathStatement } from './statements.js';

export const birthday =
  /\bon\s+(?:the\s+(?:day|morning|night|evening)\s+of\s+)?(?:what\s+(?:was|would\s+have\s+been)\s+)?(?:her|his|their|the|\p{Lu}[\p{L}]*(?:\s+\p{Lu}|\s+\d)?[’']s?)\s+(?:own\s+)?(?:[\p{L}\d]+(?:[-\s]\p{L}+)?\s+)?(?:birthday|(?<wedding>(?:wedding\s+)?anniversary))\b/iu;

/** "She was killed on her forty-second birthday", "on their wedding anniversary", where the report gives that day. */
export function onBirthday(place: Place): DeathStatement | null {
  const { words, reader } = place;
  const on = birthday.exec(words);
  if (!on) return null;
  const cue = cuesIn(words).find(
    (c) => c.kind === 'death' && !governed(words, c) && !['other', 'kin'].includes(reader.whose(c, words)),
  );
  if (!cue || Math.abs(cue.start - on.index) > 60) return null;
  const wedding = on.groups?.['wedding'] !== undefined;
  for (const { day, at, fits } of kept(reader, wedding))
    if (fits === 'yes' || (fits === 'unknown' && !wedding))
      return made(place, cue.start, cue.end, on.index, on.index + on[0].length, day, [at]);
  return null;
}

interface Kept {
  /** The day in the year of death; null where that is not known. */
  readonly day: CalendarDay | null;
  readonly at: Anchor;
  /** The year of birth; null where it is not told. */
  readonly born: number | null;
  readonly fits: ReturnType<typeof fitsMonth>;
}

/** Birthdays, or wedding days, of the report, in the year of death. */
function* kept({ dates: all, draft, known }: Reader, wedding: boolean): Generator<Kept> {
  const told = wedding ? /\b(?:married|wed|wedding|marriage)\b/i : /\b(?:birthday|born|birth|DOB)\b/i;
  for (const [block, dates] of all) {
    const text = draft.blocks[block]?.text ?? '';
    for (const date of dates) {
      const day = { ...date, year: known.year, borrowed: false };
      if (date.precision !== 'day' || date.month === null) continue;
      if (!told.test(text.slice(Math.max(0, date.start - 60), date.end + 30))) continue;
      yield {
        day: calendarDay(day),
        at: { block, start: date.start, end: date.end },
        born: date.borrowed ? null : date.year,
        fits: fitsMonth(day, known),
      };
    }
  }
}

/** "Aged 41 years and three days", "41 years, 3 days old". */
export const olderByDays =
  /\b(?<years>\d{2}|[a-z]+(?:-[a-z]+)?)\s+years?,?\s+(?:and\s+)?(?<days>\d{1,2}|an?|[a-z]+(?:-[a-z]+)?)\s+days?\b/i;

/**
 * "She was 41 years and three days old": counted from the birthday that the report gives, it is the day of death.
 * Beside the date of birth it needs no word for the death where the years come to the year of death.
 */
export function ageToTheDay(place: Place): DeathStatement | null {
  const { words, reader, block, sentence } = place;
  const age = olderByDays.exec(words);
  if (!age) return null;
  const days = numberIn(age.groups?.['days']);
  const years = numberIn(age.groups?.['years']);
  if (days < 1 || days > mostDays) return null;
  const told = mayTellOfDeath.test(words);
  for (const { day, at, born } of kept(reader, false)) {
    const died = day && addDays(day, days);
    const beside = at.block === block && at.start >= sentence.start && at.end <= sentence.end;
    const adds = beside && born !== null && born + years === reader.known.year;
    if ((told || adds) && inMonthOfDeath(reader, died))
      return made(place, age.index, age.index, age.index, age.index + age[0].length, died, [at]);
  }
  return null;
}

function numberIn(words = ''): number {
  return /^an?$/i.test(words) ? 1 : (numbersIn(words)[0]?.value ?? 0);
}
