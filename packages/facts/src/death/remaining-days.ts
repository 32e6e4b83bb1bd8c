import { weekdayNumber } from '../dates/date-patterns.js';
import { numbersIn } from '../numbers.js';

/** Words that count the days between a date and the death without telling of the death themselves. */
export interface DayCount {
  readonly start: number;
  readonly end: number;
  /** What has to be added to the date to come to the death. */
  readonly days: number;
  /** True where the words may be said of other things too, so that the day has to fall in the month of death. */
  readonly needsMonth: boolean;
  /** The weekday that the victim did not see, 0 for Sunday: the day after the one told. */
  readonly unseen: number | null;
}

interface Phrase {
  readonly pattern: RegExp;
  readonly days: (count: number) => number;
  readonly needsMonth: boolean;
}

const count =
  '(?<count>an?|(?:\\d{1,2}|[a-z]+(?:-[a-z]+)?))\\s+(?:(?:more|further|other)\\s+)?(?<unit>days?|nights?|weeks?)';
const phrase = (source: string, days: Phrase['days'], needsMonth = false): Phrase => ({
  pattern: new RegExp(source, 'gi'),
  days,
  needsMonth,
});

const phrases: readonly Phrase[] = [
  phrase(`\\b${count}\\s+too\\s+late\\b(?:\\s+(?:for|to\\s+save)\\s+[^\\s,.;]+)?`, (n) => -n, true),
  phrase(
    `\\b(?:had|with)\\s+(?:only\\s+|just\\s+|but\\s+)?${count}\\s+(?:(?:left\\s+)?to\\s+live|left)\\b`,
    (n) => n,
    true,
  ),
  // "He needed only four more days to kill her", "kept alive for longer than two days".
  phrase(
    `\\b(?:needed|took)\\s+(?:him\\s+|her\\s+)?(?:only\\s+|just\\s+|but\\s+)?(?<count>\\d{1,2}|[a-z]+(?:-[a-z]+)?)\\s+(?:more\\s+|further\\s+)?(?<unit>days?|nights?)\\s+(?:more\\s+)?to\\s+(?:kill|murder|take\\s+(?:her|his|their)\\s+li)`,
    (n) => n,
    true,
  ),
  phrase(
    `\\balive\\s+(?:for\\s+)?(?:(?:longer|more)\\s+than|beyond)\\s+(?:another\\s+)?${count}`,
    (n) => n,
    true,
  ),
  // "The last week of her life, which began on Wednesday 8 March".
  phrase(
    `\\b(?:last|final)\\s+week\\s+of\\s+(?:her|his|their|[a-zà-ÿ]+[’']s?)\\s+li(?:fe|ves)(?=[^.;]{0,24}\\b(?:began|begun|beginning|started|starting)\\s+on\\b)`,
    () => 6,
    true,
  ),
  phrase(`\\b${count}\\s+old\\s+when\\b(?=[^.;]{0,40}\\b(?:died|killed|murdered|death|dead)\\b)`, (n) => n),
  // "The order had been in force for a week when she was killed".
  phrase(
    `\\bfor\\s+(?:only\\s+|just\\s+|exactly\\s+|precisely\\s+)?${count}\\s+when\\b(?=[^.;]{0,40}\\b(?:died|killed|murdered|death|dead)\\b)`,
    (n) => n,
    true,
  ),
  // "Nine days lay between the call of 4 June and her death".
  phrase(
    `\\b${count}\\s+(?:(?:lay|passed|elapsed|went\\s+by|ran|came)\\s+between|separated?)\\b(?=[^.;]{0,120}\\b(?:death|killing|murder|homicide|died|killed)\\b)`,
    (n) => n,
    true,
  ),
  phrase(
    `\\b(?:(?:had|been|was|were|lain|already)\\s+)+dead\\s+(?:for\\s+)?(?:(?:only|just|less|barely|about|nearly|almost|not\\s+quite)\\s+(?:than\\s+)?)?${count}\\b`,
    (n) => -n,
  ),
  phrase(
    `\\b(?:lived|survived|lingered|held\\s+on)\\s+(?:for\\s+)?(?:another\\s+|a\\s+further\\s+|only\\s+)?${count}\\b`,
    (n) => n,
    true,
  ),
  phrase(
    '\\b(?:had|with)\\s+(?:(?:less|not\\s+more|no\\s+more|fewer)\\s+than\\s+|only\\s+|about\\s+|barely\\s+)?(?:[a-z]+(?:-[a-z]+)?|\\d{1,2})\\s+(?:minutes|hours?)\\s+(?:left\\s+)?to\\s+live\\b',
    () => 0,
    true,
  ),
  phrase(
    `\\b(?:did\\s+not\\s+live\\s+to\\s+see|never\\s+saw|did\\s+not\\s+see)\\s+(?:(?:the\\s+next|another)\\s+(?:day|morning)|(?:(?:the|that)\\s+)?(?:(?:light|sun|dawn|morning)\\s+of\\s+(?:the\\s+)?)?(?<unseen>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:[’']s\\s+(?:sun|light|dawn))?)\\b`,
    () => 0,
    true,
  ),
  phrase(
    `\\b(?:the|her|his|their)\\s+last\\s+(?:full|whole|complete|entire)\\s+day\\s+(?:of\\s+(?:her|his|their)\\s+li(?:fe|ves)|alive|that\\s+(?:she|he|they)\\s+(?:lived|saw)|on\\s+earth)\\b|(?:[’']s|\\b(?:it|this|that)\\s+was\\s+(?:to\\s+be\\s+)?(?:her|his))\\s+last\\s+(?:full|whole|complete|entire)\\s+day(?=\\s*[.,;])`,
    () => 1,
  ),
  phrase(
    `\\b(?:the|her|his|their)\\s+last\\s+(?:day|evening|night|morning|afternoon)\\s+(?:of\\s+(?:her|his|their|[a-zà-ÿ]+[’']s?)\\s+li(?:fe|ves)|alive|on\\s+earth)\\b`,
    () => 0,
  ),
];
const worthALook =
  /\bto (?:kill|murder|take h)|\balive (?:for|longer|more|beyond)\b|\bweek of\b|\bsaw\b|\bto see\b|\bdays old\b|\btoo late\b|\blived?\b|\bsurvived\b|\blingered\b|\bheld on\b|\bleft\b|\bbetween\b|\bseparated?\b|\b(?:old|days?|nights?|weeks?) when\b|\bdead\b|\blast\b[^.;]{0,12}\bday\b/i;

/** Finds "a day too late", "nine days to live", "dead for three days", "her last day alive", in order. */
export function countsIn(text: string): readonly DayCount[] {
  if (!worthALook.test(text)) return [];
  const found: DayCount[] = [];
  for (const { pattern, days, needsMonth } of phrases)
    for (const m of text.matchAll(pattern)) {
      const words = m.groups?.['count'];
      const number = words === undefined ? 0 : /^(?:an?|one)$/i.test(words) ? 1 : numbersIn(words)[0]?.value;
      if (number === undefined) continue;
      const count = number * (m.groups?.['unit']?.startsWith('week') ? 7 : 1);
      const unseen = weekdayNumber(m.groups?.['unseen']);
      found.push({ start: m.index, end: m.index + m[0].length, days: days(count), needsMonth, unseen });
    }
  return found.sort((a, b) => a.start - b.start);
}
