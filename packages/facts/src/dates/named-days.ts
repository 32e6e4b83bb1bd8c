import { addDays, type CalendarDay, easterSunday, nthWeekday, weekdayOf } from './calendar.js';
import { publicDays } from './public-days.js';

/** A day that everybody can look up: a name instead of a number. */
export interface NamedDay {
  readonly name: string;
  /** Source of a pattern that finds it; letters in any case. */
  readonly pattern: string;
  /** Which day it is in a year (null for a year without it); null where the calendar of a faith sets it and no rule here works it out. */
  readonly in: ((year: number) => CalendarDay | null) | null;
  /** Month that holds it in every year; null where that varies. */
  readonly month: number | null;
}

const fixed = (name: string, pattern: string, month: number, day: number): NamedDay => ({
  name,
  pattern,
  month,
  in: (year) => ({ year, month, day }),
});
const moving = (
  name: string,
  pattern: string,
  day: (year: number) => CalendarDay,
  month: number | null = null,
): NamedDay => ({
  name,
  pattern,
  month,
  in: day,
});
const ofFaith = (name: string, pattern: string): NamedDay => ({ name, pattern, month: null, in: null });
const easter = (days: number) => (year: number) => addDays(easterSunday(year), days);

/** Named days of the British calendar and of the larger faiths. "Christmas" and "Easter" alone are seasons. */
export const namedDays: readonly NamedDay[] = [
  fixed('Christmas Eve', '(?:Christmas|Xmas|X-?mas)\\s+Eve', 12, 24),
  fixed('Christmas Day', '(?:Christmas|Xmas)\\s+Day', 12, 25),
  fixed('Boxing Day', "Boxing\\s+(?:Day|night)|(?:St\\.?|Saint)\\s+Stephen['’]?s\\s+Day", 12, 26),
  fixed('New Year’s Eve', "New\\s+Year['’]?s['’]?\\s+Eve|Hogmanay|NYE\\b", 12, 31),
  fixed('New Year’s Day', "New\\s+Year['’]?s['’]?\\s+Day|NYD\\b", 1, 1),
  fixed('Twelfth Night', 'Twelfth\\s+Night', 1, 5),
  fixed('Burns Night', "Burns['’]?\\s+Night", 1, 25),
  fixed('Valentine’s Day', "(?:(?:St\\.?|Saint)\\s+)?Valentine['’]?s(?:['’])?\\s+(?:Day|night)", 2, 14),
  fixed('leap day', "leap[\\s-]+(?:year['’]?s\\s+)?day", 2, 29),
  fixed('St David’s Day', "(?:St\\.?|Saint)\\s+David['’]?s\\s+Day|D(?:y|ydd)\\s+G[ŵw]yl\\s+Dewi", 3, 1),
  fixed('International Women’s Day', "International\\s+Women['’]?s['’]?\\s+Day", 3, 8),
  fixed('St Patrick’s Day', "(?:St\\.?|Saint)\\s+Patrick['’]?s\\s+Day", 3, 17),
  fixed('April Fools’ Day', "April\\s+Fool['’]?s?['’]?\\s+Day", 4, 1),
  fixed('St George’s Day', "(?:St\\.?|Saint)\\s+George['’]?s\\s+Day", 4, 23),
  fixed('May Day', 'May\\s+Day(?!\\s+bank)', 5, 1),
  fixed('Star Wars Day', 'Star\\s+Wars\\s+Day', 5, 4),
  fixed('VE Day', 'V\\.?E\\.?\\s+Day', 5, 8),
  fixed('Midsummer’s Day', "Midsummer['’]?s?\\s+(?:Day|Eve)", 6, 24),
  fixed('Halloween', "Hallow['’]?e['’]?en(?:\\s+night)?", 10, 31),
  fixed(
    'Bonfire Night',
    "Bonfire\\s+Night|Guy\\s+Fawkes(?:['’]?s?)?\\s+(?:Night|Day)|Fireworks\\s+Night|Plot\\s+Night",
    11,
    5,
  ),
  fixed('St Swithin’s Day', "(?:St\\.?|Saint)\\s+Swithin['’]?s\\s+Day", 7, 15),
  fixed('Lammas', 'Lammas(?:\\s+Day)?|Yorkshire\\s+Day', 8, 1),
  fixed('St Nicholas’ Day', "(?:St\\.?|Saint)\\s+Nicholas['’]?s?['’]?\\s+Day", 12, 6),
  fixed('St Lucy’s Day', "(?:St\\.?|Saint)\\s+Lucy['’]?s\\s+Day", 12, 13),
  fixed('Windrush Day', 'Windrush\\s+Day', 6, 22),
  fixed('D-Day', 'D-Day(?:\\s+anniversary)?', 6, 6),
  fixed('All Hallows’ Eve', "All\\s+Hallows['’]?\\s+Eve", 10, 31),
  fixed('Mischief Night', 'Mischief\\s+Night', 11, 4),
  fixed('Lohri', 'Lohri', 1, 13),
  fixed('Glorious Twelfth', 'Glorious\\s+Twelfth', 8, 12),
  fixed('Armistice Day', 'Armistice\\s+Day', 11, 11),
  fixed('St Andrew’s Day', "(?:St\\.?|Saint)\\s+Andrew['’]?s\\s+Day", 11, 30),
  moving('Pancake Day', 'Shrove\\s+Tuesday|Pancake\\s+(?:Day|Tuesday)', easter(-47)),
  moving('Ash Wednesday', 'Ash\\s+Wednesday', easter(-46)),
  moving('Mothering Sunday', "Mothering\\s+Sunday|Mother['’]?s['’]?\\s+Day|Sul\\s+y\\s+Mamau", easter(-21)),
  moving('Palm Sunday', 'Palm\\s+Sunday', easter(-7)),
  moving('Maundy Thursday', 'Maundy\\s+Thursday', easter(-3)),
  moving('Good Friday', 'Good\\s+Friday|Friday\\s+of\\s+(?:the|that)\\s+Easter(?:\\s+weekend)?', easter(-2)),
  moving(
    'Easter Saturday',
    'Easter\\s+Saturday|Holy\\s+Saturday|Saturday\\s+of\\s+(?:the|that)\\s+Easter(?:\\s+weekend)?',
    easter(-1),
  ),
  moving(
    'Easter Sunday',
    'Easter\\s+(?:Sunday|Day|morning|afternoon|evening|lunch|dinner)|Sunday\\s+of\\s+(?:the|that)\\s+Easter(?:\\s+weekend)?',
    easter(0),
  ),
  moving(
    'Easter Monday',
    'Easter\\s+(?:bank\\s+holiday\\s+)?Monday|Monday\\s+of\\s+(?:the|that)\\s+Easter(?:\\s+weekend)?',
    easter(1),
  ),
  moving('Ascension Day', 'Ascension\\s+Day', easter(39)),
  moving('Whit Sunday', 'Whit\\s+Sunday|Pentecost', easter(49)),
  moving('Whit Monday', 'Whit\\s+Monday', easter(50)),
  moving(
    'early May bank holiday',
    '(?:early\\s+May|May\\s+Day)\\s+bank\\s+holiday(?!\\s+weekend)(?:\\s+Monday)?',
    (y) => nthWeekday(y, 5, 1, 1),
    5,
  ),
  moving(
    'spring bank holiday',
    '(?:late\\s+May|spring)\\s+bank\\s+holiday(?!\\s+weekend)(?:\\s+Monday)?',
    (y) => nthWeekday(y, 5, 1, -1),
    5,
  ),
  ofFaith('May bank holiday', '(?:the\\s+)?May\\s+bank\\s+holiday(?!\\s+weekend)(?:\\s+Monday)?'),
  moving('Father’s Day', "Father['’]?s['’]?\\s+Day", (y) => nthWeekday(y, 6, 0, 3), 6),
  moving(
    'August bank holiday',
    '(?:late\\s+)?(?:August|summer)\\s+bank\\s+holiday(?!\\s+weekend)(?:\\s+Monday)?',
    (y) => nthWeekday(y, 8, 1, -1),
    8,
  ),
  moving(
    'Carnival Sunday',
    'Carnival\\s+Sunday|Sunday\\s+of\\s+(?:the\\s+)?(?:Notting\\s+Hill\\s+)?Carnival',
    (y) => addDays(nthWeekday(y, 8, 1, -1), -1),
    8,
  ),
  moving(
    'Carnival Monday',
    'Carnival\\s+Monday|Monday\\s+of\\s+(?:the\\s+)?(?:Notting\\s+Hill\\s+)?Carnival',
    (y) => nthWeekday(y, 8, 1, -1),
    8,
  ),
  moving('Remembrance Sunday', 'Remembrance\\s+(?:Sunday|Day)', (y) => nthWeekday(y, 11, 0, 2), 11),
  moving('Black Friday', 'Black\\s+Friday', (y) => addDays(nthWeekday(y, 11, 4, 4), 1), 11),
  moving(
    'the day the clocks went forward',
    '(?:the\\s+)?(?:day|night|morning|Sunday)\\s+(?:on\\s+which\\s+|that\\s+|when\\s+)?the\\s+clocks\\s+(?:went|go|sprang)\\s+forward',
    (y) => nthWeekday(y, 3, 0, -1),
    3,
  ),
  moving(
    'the day the clocks went back',
    '(?:the\\s+)?(?:day|night|morning|Sunday)\\s+(?:on\\s+which\\s+|that\\s+|when\\s+)?the\\s+clocks\\s+(?:went|go)\\s+back',
    (y) => nthWeekday(y, 10, 0, -1),
    10,
  ),
  moving('Advent Sunday', 'Advent\\s+Sunday|first\\s+Sunday\\s+(?:of|in)\\s+Advent', (y) =>
    addDays({ year: y, month: 11, day: 27 }, (7 - weekdayOf({ year: y, month: 11, day: 27 })) % 7),
  ),
  moving('fourth Sunday of Advent', '(?:fourth|last)\\s+Sunday\\s+(?:of|in)\\s+Advent', (y) => ({
    year: y,
    month: 12,
    day: 18 + ((7 - weekdayOf({ year: y, month: 12, day: 18 })) % 7),
  })),
  ofFaith('Eid', 'Eid(?:[\\s-]+(?:al|ul)[\\s-]+(?:Fitr|Adha))?(?:\\s+day)?(?![\\s-]+(?:al|ul))'),
  ofFaith('Chand Raat', 'Chand\\s+Raat'),
  ofFaith('Diwali', '(?:Diwali|Deepavali)(?:\\s+(?:day|night))?'),
  ofFaith('Vaisakhi', 'Vaisakhi|Baisakhi'),
  ofFaith('Yom Kippur', 'Yom\\s+Kippur'),
  ofFaith('Rosh Hashanah', 'Rosh\\s+Hashanah'),
  ofFaith('Chinese New Year', "(?:Chinese|Lunar)\\s+New\\s+Year(?:['’]s\\s+(?:Day|Eve))?"),
  moving('Trinity Sunday', 'Trinity\\s+Sunday', easter(56)),
  moving('Corpus Christi', 'Corpus\\s+Christi', easter(60)),
  fixed('Epiphany', '(?:the\\s+)?(?:feast\\s+of\\s+the\\s+)?Epiphany|Twelfth\\s+Day', 1, 6),
  fixed('Holocaust Memorial Day', 'Holocaust\\s+Memorial\\s+Day', 1, 27),
  fixed('Candlemas', 'Candlemas(?:\\s+Day)?', 2, 2),
  fixed('Lady Day', 'Lady\\s+Day|(?:the\\s+)?feast\\s+of\\s+the\\s+Annunciation', 3, 25),
  fixed('Michaelmas', 'Michaelmas(?:\\s+Day)?', 9, 29),
  fixed('All Saints’ Day', "All\\s+(?:Saints|Hallows)['’]?\\s+(?:Day|Eve)", 11, 1),
  fixed('All Souls’ Day', "All\\s+Souls['’]?\\s+(?:Day|Night)", 11, 2),
  fixed('White Ribbon Day', 'White\\s+Ribbon\\s+Day', 11, 25),
  fixed('Christmas morning', 'Christmas\\s+(?:morning|afternoon|evening|night|lunch|dinner)', 12, 25),
  fixed('the longest day', '(?:the\\s+)?(?:summer\\s+solstice|longest\\s+day\\s+of\\s+the\\s+year)', 6, 21),
  fixed(
    'the shortest day',
    '(?:the\\s+)?(?:winter\\s+solstice|shortest\\s+day\\s+of\\s+the\\s+year)',
    12,
    21,
  ),
  ofFaith(
    'saint’s day',
    "(?:St\\.?|Saint)\\s+[A-Z][a-z]+(?:['’]s?)?\\s+(?:Day|Eve)|(?:the\\s+)?feast\\s+(?:day\\s+)?of\\s+(?:the\\s+|St\\.?\\s+|Saint\\s+)?[A-Z][a-z]+",
  ),
  ofFaith(
    'day of a feast',
    '(?:the\\s+)?(?:first|second|third|last|final)\\s+(?:day|night|evening)\\s+of\\s+(?:Ramadan|Passover|Pesach|Hanukkah|Chanukah|Diwali|Eid|Navratri|Sukkot|Lent|Advent)',
  ),
  ofFaith(
    'day of term',
    '(?:the\\s+)?(?:first|last|final)\\s+day\\s+of\\s+(?:the\\s+)?(?:(?:school|spring|summer|autumn|winter)\\s+)?(?:term|half-term|the\\s+school\\s+year|school|(?:school\\s+)?holidays)',
  ),
  ofFaith('bank holiday', '(?:the\\s+)?bank[\\s-]+holiday\\s+(?:Monday|Friday)'),
  ofFaith(
    'public day',
    "(?:the\\s+)?(?:polling|election|results|cup\\s+final|Coronation|Grand\\s+National)\\s+day|(?:the\\s+)?day\\s+of\\s+the\\s+(?:(?:general|local)\\s+elections?|referendum|(?:royal\\s+)?wedding\\s+of\\s+Prince|coronation|King[’']s\\s+coronation|Queen[’']s\\s+funeral|cup\\s+final|Platinum\\s+Jubilee|Grand\\s+National)",
  ),
  ofFaith('Laylat al-Qadr', '(?:Laylat|Lailat)[\\s-]+(?:al|ul)[\\s-]+Qadr|Ashura'),
  ofFaith(
    'feast of a faith',
    'Holi(?=\\s|[.,;])|Raksha\\s+Bandhan|Janmashtami|Dussehra|Gurpurab|Bandi\\s+Chhor(?:\\s+Divas)?|Purim|Seder\\s+night|Wesak|Vesak|Karwa\\s+Chauth|Shavuot|Yom\\s+HaShoah|Nowruz|Songkran',
  ),
  ofFaith('Orthodox Christmas', 'Orthodox\\s+(?:Christmas|Easter)(?:\\s+(?:Day|Eve|Sunday))?'),
];

/** The named day of that name, of the calendar or of public life. */
export function dayNamed(name: string): NamedDay | undefined {
  return [...namedDays, ...publicDays].find((known) => known.name === name);
}

/** The day that a name means in a year; null for a name that no rule here works out. */
export function namedDayIn(name: string, year: number): CalendarDay | null {
  return dayNamed(name)?.in?.(year) ?? null;
}
