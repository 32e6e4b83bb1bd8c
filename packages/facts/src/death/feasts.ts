import { datesIn } from '../dates/dates.js';
import { made } from './counted-day.js';
import type { Cue } from './cues.js';
import type { Place } from './dated-places.js';
import type { Reader } from './reader.js';
import type { DeathStatement } from './statements.js';

/** Feasts that are no exact day by themselves but are with a count: "two days before Christmas". */
export const countedFeast =
  /^\s+(?:before\s+|after\s+|of\s+)?(?:the\s+)?(?:Christmas|New\s+Year|Easter|Halloween|Diwali|Eid|Ramadan|clocks\s+(?:changed|went))\b/i;
const feasts =
  '(?:clocks\\s+(?:changed|went\\s+\\w+)|Christmas|New\\s+Year|Easter|Diwali|Eid|Halloween|Bonfire\\s+Night|Valentine|Mother|(?:\\p{L}+\\s+)?bank\\s+holiday|(?:\\p{L}+\\s+)?half[- ]?term|(?:Platinum\\s+|Diamond\\s+)?Jubilee|Coronation|cup\\s+final)';
export const aroundFeast = new RegExp(
  `\\b(?:weekend|day|night|evening|morning|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\s+(?:before|after|of|following|that\\s+followed)\\s+(?:(?:the|that|this)\\s+)?${feasts}`,
  'iu',
);

const feastName =
  "(?:the\\s+)?(?:Christmas(?:\\s+(?:Day|Eve))?|New\\s+Year(?:[’']s\\s+(?:Day|Eve))?|Boxing\\s+Day|Easter(?:\\s+\\p{Lu}\\p{Ll}+)?|Halloween|Bonfire\\s+Night|Valentine[’']s\\s+Day)";
const days = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d)\\s+(?:days?|nights?|sleeps?)';
/** "With three days to go to Christmas", "Christmas being two days off", "gone to him for Christmas … three days before". */
export const daysToFeast = new RegExp(
  `\\b${days}\\s+(?:to\\s+go\\s+)?(?:to|till|until|short\\s+of)\\s+${feastName}\\b|\\b${feastName}\\s+(?:(?:was|being|still|only|just|but)\\s+)*${days}\\s+(?:off|away)\\b|\\b(?:for|at|by|on|over|until)\\s+${feastName}\\b[^.;]{0,40}\\b${days}\\s+(?:before|earlier|beforehand)(?=\\s*[.,;:]|$)`,
  'u',
);

/** The words that count the days from the death, which a sentence tells, to a feast of the month of death. */
export function countedToFeast(place: Place, cue: Cue): DeathStatement | null {
  const count = daysToFeast.exec(place.words);
  if (!count || !namesKnownMonth(place.words.slice(count.index), place.reader)) return null;
  const end = count.index + count[0].length;
  return made(place, cue.start, cue.end, count.index, end, null, []);
}

/** "On the Saturday of that bank holiday weekend she was alive; by the Sunday it was too late." */
export function tooLateBy(place: Place): DeathStatement | null {
  const { words, reader } = place;
  const late = lateBy.exec(words);
  const feast = late && aroundFeast.exec(words);
  return late && feast && namesKnownMonth(words.slice(feast.index), reader)
    ? made(
        place,
        late.index,
        late.index + late[0].length,
        feast.index,
        feast.index + feast[0].length,
        null,
        [],
      )
    : null;
}

const lateBy =
  /\bby\s+(?:the\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|night|evening))?\s+(?:it\s+(?:was|would\s+have\s+been)|(?:all\s+)?help\s+(?:was|came))\s+(?:already\s+)?too\s+late\b/i;
/** Months in which a feast lies, where its name does not say so. */
const feastMonths: readonly (readonly [RegExp, readonly number[]])[] = [
  [/\bChristmas\b|\bBoxing\b/i, [12]],
  [/\bNew\s+Year\b/i, [12, 1]],
  [/\bHalloween\b/i, [10, 11]],
  [/\bBonfire\s+Night\b/i, [11]],
  [/\bValentine/i, [2]],
  [/\bEaster\b/i, [3, 4]],
];

/** "The Thursday after the August bank holiday" where the death was in August, "the day after Christmas" in December. */
export function namesKnownMonth(words: string, { known }: Reader): boolean {
  const year = /\b(?:19|20)\d\d\b/.exec(words)?.[0];
  if (known.month === null || (year !== undefined && Number(year) !== known.year)) return false;
  if (feastMonths.some(([feast, months]) => feast.test(words) && months.includes(known.month ?? 0)))
    return true;
  const named = /\p{Lu}\p{Ll}+(?=\s+(?:bank\s+holiday|half[- ]?term))/u.exec(words)?.[0] ?? '';
  return datesIn(`in ${named} 2001`).some(({ month }) => month !== null && month === known.month);
}
