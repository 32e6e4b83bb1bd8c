import { dayExists, nthWeekday } from './calendar.js';
import {
  dayNumeral,
  dayOfMonth,
  month,
  monthNumber,
  ordinalMark,
  spelledOrdinal,
  weekday,
  weekdayNumber,
  year,
  yearNumber,
} from './date-patterns.js';
import type { DateMention } from './dates.js';
import { type NamedDay, namedDays } from './named-days.js';
import { publicDays } from './public-days.js';

/** What a reader makes of a match; parts that it leaves out are null. */
export type Parts = Partial<Omit<DateMention, 'start' | 'end'>>;
/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One spelling of a date. */
interface Reader {
  /** Cheap test that a text must pass before the pattern is tried on it. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** null where what matched is no date after all. */
  readonly read: (groups: Groups, text: string, start: number, end: number) => Parts | null;
}

/** Letters are spelled out as a class: patterns with Unicode classes take far longer to compile. */
const flags = 'gi';
const bare = '(?<![a-zà-ÿŵŷ\\d])';
const wd = `(?:(?<weekday>${weekday})\\b\\.?,?\\s*(?:the\\s+)?)?`;
const ordinal = `(?:\\s?${ordinalMark})`;
const dayWord = (name: string) => `(?<${name}>${dayNumeral}|${spelledOrdinal})${ordinal}?`;
const back = '(?:,?\\s+(?<back>(?:of|in)\\s+(?:that|the\\s+same|this)\\s+year|that\\s+(?:same\\s+)?year))';
const yearTail = `(?:(?:\\s*[,./\\-–]?\\s*|\\s+(?:of|in)\\s+(?:the\\s+year\\s+)?)(?<year>${year})(?!\\d)|\\s*(?:[,/\\-–]\\s*)?(?<short>[’'‘]\\d{2}|(?<=[a-zà-ÿŵŷ.]\\s?[\\-–/]?)\\d{2})(?![\\d:]|[.]\\d|\\s?(?:am|pm|hrs|hours|years?|%)|[^\\S\\n]+[a-zà-ÿŵŷ])|${back})?`;

/** Words before figures that make them a reference, a version or money and not a date. */
const reference =
  /(?:\b(?:paragraphs?|paras?\.?|sections?|sec\.?|s\.|§|clauses?|recommendations?|recs?\.?|actions?|appendi(?:x|ces)|annex(?:es)?|chapters?|points?|tables?|figures?|version|v\.?|see|in|at|under|tel\.?|no\.?|number|ref\.?|article|step|item)\s*(?:\(?\d+(?:\.\d+)*\)?\s*(?:,|and|to|or|[-–])\s*)*|[£$€]\s?)$/iu;
const introduces =
  /(?:^|\b(?:on|of|dated?|until|till|to|since|before|after|by|from|between|and|or|died|deceased|killed|murdered|d|born|b|dob|d\.o\.b\.?|dod|the|was|is|d\.o\.d\.?|hours?|hrs)\.?|[,:(|/–-]|\d(?:am|pm|hrs)?)\s*(?:the\s+)?$/iu;

const hasFigures = /\d\s?[./\-–‐‑\\]\s?\w/;
const hasYear = /(?:19|20)\s?\d\d/;
const hasMonth =
  /(?<![A-Za-z])(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC|Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)|\d\s?(?:st|nd|rd|th)?,?\s*(?:of\s+)?(?:jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec)|\d(?:st|nd|rd|th)?[A-Z]/;
const hasNamedDay =
  /Day|DAY|\bday\b|Eve\b|EVE\b|Night|NIGHT|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|SUNDAY|MONDAY|Eid|EID|NYE|NYD|Diwali|Deepavali|Hogmanay|Hallow|HALLOW|aisakhi|Pentecost|Kippur|Epiphany|Corpus|Candlemas|Michaelmas|solstice|Qadr|Ashura|Holi\b|Raksha|Janmashtami|Dussehra|Gurpurab|Bandi|Purim|Seder|[VW]esak|Karwa|Shavuot|HaShoah|Nowruz|Songkran|Christmas|Easter|Twelfth|Carnival|Lohri|Raat|Hashanah|New Year|Orthodox|bank holiday|clocks|Dewi|Mamau|\bnight of\b|\b[Ff]east\b|bank-holiday/;
const hasWeekday = /\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|MON|TUE|WED|THU|FRI|SAT|SUN)/;
const hasOrdinal =
  /\d\s?(?:st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)\b|\d\s?(?:ST|ND|RD|TH)\b|\b(?:[a-z]+teenth|eleventh|twelfth|twentieth|thirtieth|(?:twenty|thirty)[\s-][a-z]+)\b|\b(?:first|second|third|[a-z]+th)\s+of\s+th(?:at|e)\b|(?:(?:night|evening|morning|hours|afternoon)\s+of|(?:died|dead|killed|murdered|death|stabbed|strangled|buried)\s+(?:\w+\s+)?on)\s+the\s+(?:first|second|third|[a-z]+th)\b|\b(?:first|second|third|[a-z]+th)\s+(?:day\s+)?of\s+(?:every|each)\s+month\b|\b[Ff]ireworks?\b|\b[Bb]onfires?\b|\bsparklers?\b/;

const romanMonths = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');
/** "26.XI.2020", as a registrar or somebody from abroad may write it. */
const hasRomanMonth = /\d[./ -][IVX]+[./ -]\d/;

/** Words that stand in the name of every public day, in either case. */
const publicDay =
  /\b(?:final|elections?|referendum|Eurovision|wedding|[Cc]oronation|Queen|funeral of|left the|lockdown|Grand National|Marathon|North Run|Boat Race|Proms|Super ?Bowl|Derby Day|Children in Need|Nose Day|Comic Relief|Brexit|stay at home|clap for|Freedom Day|eclipse|results?|Book Day|Forces Day|Trooping|Thanksgiving|Cyber Monday|Helly Aa)\b|\bF\.?A\.? Cup Final/i;

/** The spellings in the order in which they are tried: the longer and surer first; a stretch is read once. */
export const readers: readonly Reader[] = [
  {
    needs: hasFigures,
    pattern: new RegExp(
      `(?<=/)(?<year>(?:19|20)\\d{2})/(?<month>${month}|0?[1-9]|1[0-2])/(?<day>${dayNumeral})(?!\\d)`,
      flags,
    ),
    read: figures,
  },
  {
    needs: hasFigures,
    pattern: new RegExp(
      `(?<![\\d.])(?<year>(?:19|20)\\d{2})(?<sep>[-/.‐‑–])(?<month>0?[1-9]|1[0-2])\\k<sep>(?<day>${dayNumeral})(?![\\d])`,
      flags,
    ),
    read: figures,
  },
  {
    needs: hasFigures,
    pattern: new RegExp(
      `(?<![a-zà-ÿŵŷ\\d./:\\-–])${wd}(?<day>\\d{1,2})\\s?[-–/&]\\s?(?<last>\\d{1,2})(?<sep>[./])(?<month>\\d{1,2})\\k<sep>(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d/]|[.\\-–]\\d)`,
      flags,
    ),
    read: figureRange,
  },
  {
    needs: hasFigures,
    pattern: new RegExp(
      `(?<![a-zà-ÿŵŷ\\d./:\\-–])${wd}(?<day>\\d{1,2})\\s?(?<sep>[./\\-–‐‑\\\\])\\s?(?<month>\\d{1,2})\\s?\\k<sep>\\s?(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\d/]|[.\\-–]\\d)`,
      flags,
    ),
    read: dayMonthYear,
  },
  {
    needs: hasRomanMonth,
    pattern:
      /(?<![\w./-])(?<day>\d{1,2})(?<sep>[./-]| )(?<roman>I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\k<sep>(?<year>(?:19|20)\d{2}|(?<![ ])\d{2})(?![\w/]|[.-]\d)/g,
    read: (g) => figures({ ...g, month: String(romanMonths.indexOf(g['roman'] ?? '') + 1) }),
  },
  {
    needs: hasYear,
    pattern: /(?<![\d.])(?<day>\d{2}) (?<month>\d{2}) (?<year>(?:19|20)\d{2})(?![\d.])/gi,
    read: (g, text) => (/^[\s\d.]*$/.test(text) ? figures(g) : null),
  },
  {
    needs: hasMonth,
    pattern: new RegExp(
      `${bare}(?:between\\s+|from\\s+)?${wd}(?:the\\s+)?${dayWord('day')}\\s*(?:[-–—/]|to|and|or|&|until)\\s*(?:the\\s+)?(?:${weekday}\\b,?\\s*(?:the\\s+)?)?${dayWord('last')}\\s*(?:of\\s+)?(?<month>${month})\\b\\.?${yearTail}`,
      flags,
    ),
    read: dayRange,
  },
  {
    needs: hasMonth,
    pattern: new RegExp(
      `${bare}${wd}(?:the\\s+)?${dayWord('day')}(?:\\s+day)?\\s*(?:of\\s+(?:(?:that|the(?:\\s+same)?)\\s+month,\\s+)?(?:that\\s+|the\\s+same\\s+|every\\s+|each\\s+)?|[-–/.]\\s?|,\\s*)?(?<month>${month})(?=\\b|\\d|['’])\\.?${yearTail}`,
      flags,
    ),
    read: dayFirst,
  },
  {
    needs: hasMonth,
    pattern: new RegExp(
      `${bare}${wd}(?<month>${month})\\b\\.?[\\s-]*(?:the\\s+)?(?<day>${dayNumeral}|${spelledOrdinal})(?<mark>${ordinal})?(?![\\d:]|[./-]\\d)(?:,?\\s*(?<year>${year})(?!\\d)|${back})?`,
      flags,
    ),
    read: monthFirst,
  },
  {
    needs: hasWeekday,
    pattern: new RegExp(
      `${bare}(?<nth>first|second|third|fourth|last|final|1st|2nd|3rd|4th)\\s+(?<weekday>${weekday})\\s+(?:of|in)\\s+(?:(?:that|this|the\\s+same)\\s+)?(?:(?<month>${month})\\b(?:,?\\s+(?:of\\s+)?(?<year>${year})(?!\\d)|${back})?|(?<back2>(?:the|that)\\s+(?:same\\s+)?month))`,
      flags,
    ),
    read: nthWeekdayOf,
  },
  {
    needs: publicDay,
    pattern: new RegExp(
      `(?<=(?:(?:day|night|evening|morning|afternoon|weekend|eve)\\s+(?:of|that|when|on\\s+which|before|after|following|for)|\\b(?:was|on|during|watch(?:ed|ing)))\\s+(?:the\\s+|that\\s+(?:year['’]?s\\s+)?)?(?:(?:19|20)\\d{2}\\s+)?)(?<name>${publicDays.map(({ pattern }) => pattern).join('|')})(?![a-zà-ÿŵŷ\\d])(?:(?:,?\\s+(?:(?:of|in)\\s+)?|\\s*\\()(?<year>${year})(?!\\d)|${back})?`,
      flags,
    ),
    read: (g) => namedDay(g, publicDays),
  },
  {
    needs: hasNamedDay,
    pattern: new RegExp(
      `${bare}(?<name>${namedDays.map(({ pattern }) => pattern).join('|')})(?![a-zà-ÿŵŷ\\d])(?:(?:,?\\s+(?:(?:of|in)\\s+)?|\\s*\\()(?<year>${year})(?!\\d)|${back})?`,
      flags,
    ),
    read: (g) => namedDay(g, namedDays),
  },
  {
    needs: hasMonth,
    pattern: new RegExp(
      `${bare}(?<month>${month})\\b\\.?(?:[\\s,\\-–/]*(?:of\\s+)?(?<year>${year})(?![\\d/])|\\s?[\\-–/]?\\s?(?<short>[’'‘]\\d{2}|\\d{2})(?=\\s*(?:$|[.,;)\\n|]))|${back})`,
      flags,
    ),
    read: monthOnly,
  },
  {
    needs: hasYear,
    pattern: /(?<![\d./-])(?<month>0?[1-9]|1[0-2])\s?[/.-]\s?(?<year>(?:19|20)\d{2})(?![\d/]|[.-]\d)/gi,
    read: (g, text, start, end) => {
      // "Died in 10/2020": what stands before a stroke refers to nothing.
      const before = text.slice(Math.max(0, start - 40), start);
      const led = text.slice(start, end).includes('/') ? before.replace(/\b(?:in|at|see)\s+$/i, '') : before;
      return reference.test(led) ? null : monthOnly(g);
    },
  },
  {
    needs: hasYear,
    pattern: /(?<![\d./-])(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?![\d/-])/gi,
    read: (g) => monthOnly(g),
  },
  {
    needs: hasMonth,
    pattern: new RegExp(
      `(?<=\\b(?:in|during|of|since|until|till|late|early|mid|by|last|that|between|from)[\\s-]+)(?<month>${month})\\b(?!\\s*\\d)`,
      flags,
    ),
    read: (g, text, start) => (/^\p{Lu}/u.test(text.slice(start)) ? monthOnly(g) : null),
  },
  {
    needs: hasWeekday,
    pattern: new RegExp(
      `${bare}(?:${weekday}\\b,?\\s+(?:the\\s+)?)(?<day>${dayNumeral}${ordinal}|${spelledOrdinal})(?![a-zà-ÿŵŷ\\d:])(?<back>\\s+of\\s+(?:that|the\\s+same|the)\\s+month|,?\\s+inst(?:ant)?\\b)?`,
      flags,
    ),
    read: bareOrdinal,
  },
  {
    needs: hasOrdinal,
    pattern: new RegExp(
      `(?<=\\b(?:on|by|until|till|before|since|after|from|to|between|of|and|at|was|keeps?|marks?|night|evening|morning|hours)\\s+(?:the\\s+)?|^the\\s+|^\\s*|[,;(]\\s*the\\s+)(?<day>${dayNumeral}${ordinal}|${spelledOrdinal})(?![a-zà-ÿŵŷ\\d:])(?<back>\\s+of\\s+(?:that|the\\s+same|the)\\s+month|,?\\s+inst(?:ant)?\\b)?`,
      flags,
    ),
    read: bareOrdinal,
  },
  {
    needs: hasFigures,
    pattern: new RegExp(
      `(?<![\\d./£$€-])(?:\\b(?<weekday>${weekday})\\b\\.?,?\\s*(?:the\\s+)?)?(?<![\\d./£$€-])(?<day>\\d{1,2})[/.](?<month>\\d{1,2})(?![\\d/%]|[.-]\\d)`,
      flags,
    ),
    read: dayMonth,
  },
  {
    needs: hasYear,
    pattern:
      /(?<![a-zà-ÿŵŷ\d])(?:(?:early|late|mid)[\s-]+)?(?:in\s+the\s+)?(?:spring|summer|autumn|winter)(?:\s+of)?\s+(?<year>(?:19|20)\d{2})(?!\d)/gi,
    read: (g) => ({ precision: 'season', year: yearNumber(g['year']) }),
  },
  {
    needs: hasWeekday,
    pattern: new RegExp(
      `(?<=\\b(?:the|that|this|on|by|following|previous|next|last|same|of)\\s+)(?<weekday>${weekday})(?![a-zà-ÿŵŷ\\d])`,
      flags,
    ),
    read: (g, text, start) =>
      /^\p{Lu}/u.test(text.slice(start)) && (g['weekday']?.length ?? 0) > 5 ? { precision: 'weekday' } : null,
  },
  {
    needs: hasYear,
    pattern: /(?<![a-zà-ÿŵŷ\d./:£-])(?<year>(?:19[5-9]|20[0-4])\d)(?![a-zà-ÿŵŷ\d/]|[.-]\d)/gi,
    read: yearOnly,
  },
];

function namedDay(g: Groups, days: readonly NamedDay[]): Parts | null {
  const named = days.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'i').test(g['name'] ?? ''));
  if (!named) return null;
  const y = yearNumber(g['year']);
  const known = y === null || named.in === null ? null : named.in(y);
  // A feast that keeps its date is known without the year.
  const [one, other] = [named.in?.(2001), named.in?.(2008)];
  const fixed = one && other && one.month === other.month && one.day === other.day ? one.day : null;
  const month = known?.month ?? (named.in ? named.month : null);
  return { day: known?.day ?? fixed, month, year: y, named: named.name };
}

function figures(g: Groups): Parts | null {
  const parts = { day: dayOfMonth(g['day']), month: monthNumber(g['month']), year: yearNumber(g['year']) };
  return parts.day && parts.month && dayExists(parts.day, parts.month, parts.year) ? parts : null;
}

/** 14/03/2019, 14.3.19, 14-03-2019, and 03/14/2021 where no other reading is left. */
function dayMonthYear(g: Groups, text: string, start: number, end: number): Parts | null {
  const short = g['year']?.length === 2;
  if (short && g['sep'] === '.') {
    const before = text.slice(Math.max(0, start - 60), start);
    const alone = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
    if (!alone && (reference.test(before) || !introduces.test(before))) return null;
  } else if (
    reference.test(text.slice(Math.max(0, start - 24), start)) &&
    /(?:version|v\.?|[£$€]\s?)$/i.test(text.slice(Math.max(0, start - 10), start).trimEnd())
  )
    return null;
  return figures(g) ?? figures({ ...g, day: g['month'], month: g['day'] });
}

/** "16/5" after "on" or at the head of an entry; not 24/7, a score, a fraction or a section. */
function dayMonth(g: Groups, text: string, start: number, end: number): Parts | null {
  const before = text.slice(Math.max(0, start - 30), start);
  const slash = text.slice(start, end).includes('/');
  const placed =
    /\b(?:on|dated|died|dod|night\s+of|evening\s+of|morning\s+of|(?:entry|log|note|record|page|message|text|one|that|those|call|shift)\s+(?:of|for)|word\s+for|date(?:\s+of\s+(?:the\s+)?[a-z]+)?:?|when:)\s*(?:the\s+)?$/i;
  const heads = /(?:^|["“‘'(])\s*$/.test(before) && /^\s*(?:[:,–—-]|$)/.test(text.slice(end));
  const full =
    /^\d\d\/\d\d$/.test(text.slice(start, end)) && /\b(?:from|of|until|till|since|by)\s+$/i.test(before);
  // "Next morning, 18/5" at the end of a note.
  const closes = /\b(?:morning|night|evening|afternoon|day|noon|[A-Z][a-z]+day),?\s*\(?$/.test(before);
  // "Fatality at the house 21/04": the end of a heading or of a quotation.
  const ends = /^\d\d\/\d\d$/.test(text.slice(start, end)) && /^\s*(?:["”’]|$)/.test(text.slice(end));
  const led = placed.test(before) || heads || closes || full || ends || g['weekday'] !== undefined;
  if (/^24\/0?7$/.test(text.slice(start, end)) || !slash || !led) return null;
  return figures(g);
}

/** "21-22/08/2019": the night between. */
function figureRange(g: Groups): Parts | null {
  const parts = figures(g);
  const last = dayOfMonth(g['last']);
  return parts && last && last > (parts.day ?? 31) ? { ...parts, lastDay: last } : null;
}

function dayRange(g: Groups, text: string, start: number): Parts | null {
  const day = dayOfMonth(g['day']);
  const last = dayOfMonth(g['last']);
  const m = monthNumber(g['month']);
  if (!day || !last || !m || last <= day || !capital(g, text, start)) return null;
  return { day, month: m, year: yearOf(g), lastDay: last };
}

function dayFirst(g: Groups, text: string, start: number): Parts | null {
  const day = dayOfMonth(g['day']);
  const m = monthNumber(g['month']);
  if (!day || !m || !capital(g, text, start)) return null;
  // "On the first May visit": a spelled ordinal needs "of" or a year to be a day.
  if (!/^\d/.test(g['day'] ?? '') && yearOf(g) === null && !/\bof\b/i.test(text.slice(start, start + 40)))
    return null;
  const y = yearOf(g);
  return dayExists(day, m, y) ? { day, month: m, year: y } : null;
}

const entryOf =
  /\b(?:entry|entries|logs?|notes?|record|page|diary|message|text|e-?mail|call|edition|issue)\s+(?:for|of|on|from|dated)\s+$/i;

/** "March 14th, 2019", "March 14" after a preposition; not "In March 12 agencies". */
function monthFirst(g: Groups, text: string, start: number, end: number): Parts | null {
  const day = dayOfMonth(g['day']);
  const m = monthNumber(g['month']);
  const y = yearOf(g);
  if (!day || !m || !/\p{Lu}/u.test(g['month']?.[0] ?? '') || !dayExists(day, m, y)) return null;
  const spelled = !/^\d/.test(g['day'] ?? '');
  const placed = /\b(?:on|of|the|by|until|since|before|after|from|to|between)\s*$/i.test(
    text.slice(Math.max(0, start - 10), start),
  );
  const alone = text.slice(0, start).trim() === '' && text.slice(end).trim() === '';
  // "The log of May 18 shows": what was written down on the day.
  const entry = !spelled && entryOf.test(text.slice(Math.max(0, start - 24), start));
  if (g['mark'] || y !== null || alone || entry || g['weekday']) return { day, month: m, year: y };
  return placed && !spelled && !/^\s+\p{Ll}{4,}/u.test(text.slice(end)) ? { day, month: m, year: y } : null;
}

/** "the last Friday of the month", "the third Sunday of October 2022". */
function nthWeekdayOf(g: Groups, text: string, start: number, end: number): Parts | null {
  const at = ['first', 'second', 'third', 'fourth', '1st', '2nd', '3rd', '4th'].indexOf(
    (g['nth'] ?? '').toLowerCase(),
  );
  const nth = at < 0 ? -1 : (at % 4) + 1;
  const [m, y, on] = [monthNumber(g['month']), yearNumber(g['year']), weekdayNumber(g['weekday'])];
  if (on === null) return null;
  const day = m !== null && y !== null ? nthWeekday(y, m, on, nth).day : null;
  return { day, month: m, year: y, named: text.slice(start, end), nth, pointsBack: g['back2'] !== undefined };
}

function monthOnly(g: Groups): Parts | null {
  const m = monthNumber(g['month']);
  return m ? { precision: 'month', month: m, year: yearOf(g) } : null;
}

const counted =
  /^\s+(?:and\s+\p{L}+\s+)?(?:floor|birthday|anniversary|occasions?|attempts?|time|times|day|days|week|weeks|months?|years?|century|meetings?|visits?|calls?|incidents?|pages?|lines?|paragraphs?|sections?|editions?|drafts?|reviews?|reports?|child|children|grade|class|form|one|two|person|people|trimester|stage|part|point|party|parties|half|quarter|place|homicide|marriage|offence|appointment|appointments|contact|referral|assessment|degree|order|amendment|wave|lockdown|language|aid|name|line|set|round|report|recommendation|issue|theme|question|pregnancy|baby|son|daughter|wife|husband|partner|relationship|instance|opportunity|to|that|of(?!\s+(?:(?:that|the|this)\s+(?:same\s+)?(?:month|year)|(?:every|each)\s+month)))\b/iu;

const weekdayFirst = new RegExp(`^\\s*${weekday}\\b`, 'i');

/** "The evening of the fifth", "died on the fifth", "fireworks on the fifth": such small numbers count something else by themselves. */
function isDayOfNight(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    /\b(?:(?:night|evening|morning|hours|afternoon)\s+of|(?:died|dead|killed|murdered|death|stabbed|strangled|buried)\s+(?:\w+\s+)?on)\s+the\s+$/i.test(
      before,
    ) ||
    /^\s+(?:day\s+)?of\s+(?:every|each)\s+month\b/i.test(text.slice(end)) ||
    (/^fifth\b/i.test(text.slice(start)) &&
      (/\b(?:fireworks?|bonfires?|sparklers?|rockets?)\b[^.;]*$/i.test(before) ||
        /^[^.;]{0,40}\b(?:fireworks?|bonfires?|sparklers?)\b/i.test(text.slice(end))))
  );
}

/** "the 14th": a day only where nothing is counted by it. */
function bareOrdinal(g: Groups, text: string, start: number, end: number): Parts | null {
  const after = text.slice(end);
  const spelled = !/\d/.test(g['day'] ?? '');
  // "Confirmed on the 17th that she was past help".
  const told =
    /^\s+that\b/.test(after) && !spelled && /\bon\s+the\s+$/i.test(text.slice(Math.max(0, start - 8), start));
  if (g['back'] === undefined && counted.test(after) && !told) return null;
  // "18th" opens a text only where it is all of it, as in the cell of a chronology.
  const opens = text.slice(0, start).trim() === '' && !weekdayFirst.test(text);
  if (opens && g['back'] === undefined && after.trim() !== '') return null;
  if (spelled && g['back'] === undefined && !new RegExp(`^${weekday}`, 'i').test(text.slice(start))) {
    // "the first", "the second" are mostly counting; "the fourteenth" is mostly a day.
    const low = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/i.test(
      g['day'] ?? '',
    );
    const isDay = low
      ? isDayOfNight(text, start, end)
      : /^\s+(?:day\s+)?of\s+(?:every|each)\s+month\b/i.test(after);
    if (low && !isDay) return null;
    if (
      !isDay &&
      /^\s+\p{Ll}/u.test(after) &&
      !/^\s+(?:she|he|they|it|when|at|and|her|his|the|police|officers|paramedics)\b/u.test(after)
    )
      return null;
  }
  if (/^\s+(?:Century|Floor|Battalion|Edition)\b/.test(after)) return null;
  const day = dayOfMonth(g['day']?.trim());
  return day && day <= 31
    ? { day, weekday: weekdayNumber(/^\p{L}+/u.exec(text.slice(start))?.[0] ?? undefined) }
    : null;
}

/** A year by itself; not that of an Act, a guidance or a cited work. */
function yearOnly(g: Groups, text: string, start: number): Parts | null {
  const before = text.slice(Math.max(0, start - 24), start);
  if (
    /(?:\b(?:Act|Regulations|Order|Bill|Measure|Rules|Guidance|Code|Strategy|Convention|Directive)|\p{Lu}\p{Ll}+(?:\s+et al\.?)?,?\s*\()\s*\(?$/u.test(
      before,
    )
  )
    return null;
  return { precision: 'year', year: yearNumber(g['year']) };
}

function yearOf(g: Groups): number | null {
  return yearNumber(g['year'] ?? g['short']);
}

/** A month's name in small letters is one only with a year or ordinal beside it: "may" and "march" are verbs. */
function capital(g: Groups, text: string, start: number): boolean {
  if (/\p{Lu}/u.test(g['month']?.[0] ?? '')) return true;
  const words = text.slice(start, start + 60);
  return (
    yearOf(g) !== null ||
    (new RegExp(`\\d\\s?${ordinalMark}|\\bof\\b`, 'iu').test(words) && !/^may$/i.test(g['month'] ?? ''))
  );
}
