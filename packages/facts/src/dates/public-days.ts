import { addDays, type CalendarDay, nthWeekday } from './calendar.js';
import type { NamedDay } from './named-days.js';

/** A day that everybody can look up because of what happened on it: a match, a vote, a broadcast, a royal day. */
const listed = (name: string, pattern: string, days: string): NamedDay => {
  const byYear = new Map(
    days.split(' ').map((day): readonly [number, CalendarDay] => {
      const [year = 0, month = 0, at = 0] = day.split('-').map(Number);
      return [year, { year, month, day: at }];
    }),
  );
  return { name, pattern, month: null, in: (year) => byYear.get(year) ?? null };
};
const reckoned = (
  name: string,
  pattern: string,
  month: number,
  day: (year: number) => CalendarDay,
): NamedDay => ({ name, pattern, month, in: day });

const matches: readonly NamedDay[] = [
  listed(
    'FA Cup final',
    'F\\.?A\\.?\\s+Cup\\s+Final(?:\\s+day)?',
    '2012-5-5 2013-5-11 2014-5-17 2015-5-30 2016-5-21 2017-5-27 2018-5-19 2019-5-18 2020-8-1 2021-5-15 2022-5-14 2023-6-3 2024-5-25 2025-5-17',
  ),
  listed(
    'Champions League final',
    '(?:UEFA\\s+)?Champions\\s+League\\s+final',
    '2012-5-19 2013-5-25 2014-5-24 2015-6-6 2016-5-28 2017-6-3 2018-5-26 2019-6-1 2020-8-23 2021-5-29 2022-5-28 2023-6-10 2024-6-1 2025-5-31',
  ),
  listed(
    'European Championship final',
    "(?:(?:women['’]?s|men['’]?s)\\s+)?(?:Euros?(?:\\s+20\\d\\d)?|European\\s+(?:football\\s+)?Championships?)\\s+final",
    '2012-7-1 2016-7-10 2021-7-11 2022-7-31 2024-7-14 2025-7-27',
  ),
  listed(
    'World Cup final',
    "(?:(?:women['’]?s|men['’]?s|football)\\s+)?World\\s+Cup\\s+final",
    '2014-7-13 2015-7-5 2018-7-15 2019-7-7 2022-12-18 2023-8-20',
  ),
  listed(
    'Grand National',
    'Grand\\s+National(?:\\s+day)?',
    '2012-4-14 2013-4-6 2014-4-5 2015-4-11 2016-4-9 2017-4-8 2018-4-14 2019-4-6 2021-4-10 2022-4-9 2023-4-15 2024-4-13 2025-4-5',
  ),
  listed(
    'Boat Race',
    '(?:University\\s+)?Boat\\s+Race',
    '2014-4-6 2015-4-11 2016-3-27 2017-4-2 2018-3-24 2019-4-7 2021-4-4 2022-4-3 2023-3-26 2024-3-30 2025-4-13',
  ),
  listed(
    'London Marathon',
    'London\\s+Marathon',
    '2014-4-13 2015-4-26 2016-4-24 2017-4-23 2018-4-22 2019-4-28 2020-10-4 2021-10-3 2022-10-2 2023-4-23 2024-4-21 2025-4-27',
  ),
  listed(
    'Great North Run',
    'Great\\s+North\\s+Run',
    '2014-9-7 2015-9-13 2016-9-11 2017-9-10 2018-9-9 2019-9-8 2021-9-12 2022-9-11 2023-9-10 2024-9-8 2025-9-7',
  ),
  listed(
    'Wimbledon final',
    "(?:(?:men['’]?s|women['’]?s|gentlemen['’]?s)\\s+)?(?:final\\s+at\\s+Wimbledon|Wimbledon\\s+(?:(?:men['’]?s|singles)\\s+)?final)",
    '2014-7-6 2015-7-12 2016-7-10 2017-7-16 2018-7-15 2019-7-14 2021-7-11 2022-7-10 2023-7-16 2024-7-14 2025-7-13',
  ),
  listed(
    'Super Bowl',
    'Super\\s?Bowl(?:\\s+Sunday)?',
    '2014-2-2 2015-2-1 2016-2-7 2017-2-5 2018-2-4 2019-2-3 2020-2-2 2021-2-7 2022-2-13 2023-2-12 2024-2-11 2025-2-9',
  ),
  listed(
    'Derby Day',
    '(?:Epsom\\s+)?Derby\\s+Day',
    '2014-6-7 2015-6-6 2016-6-4 2017-6-3 2018-6-2 2019-6-1 2020-7-4 2021-6-5 2022-6-4 2023-6-3 2024-6-1 2025-6-7',
  ),
];

const broadcasts: readonly NamedDay[] = [
  listed(
    'Eurovision final',
    'Eurovision(?:\\s+Song\\s+Contest)?(?:\\s+(?:grand\\s+)?(?:final|night))?',
    '2012-5-26 2013-5-18 2014-5-10 2015-5-23 2016-5-14 2017-5-13 2018-5-12 2019-5-18 2021-5-22 2022-5-14 2023-5-13 2024-5-11 2025-5-17',
  ),
  listed(
    'Last Night of the Proms',
    'Last\\s+Night\\s+of\\s+the\\s+Proms',
    '2014-9-13 2015-9-12 2016-9-10 2017-9-9 2018-9-8 2019-9-14 2020-9-12 2021-9-11 2023-9-9 2024-9-14 2025-9-13',
  ),
  listed(
    'Strictly final',
    '(?:Strictly(?:\\s+Come\\s+Dancing)?\\s+(?:grand\\s+)?final|final\\s+of\\s+Strictly(?:\\s+Come\\s+Dancing)?)',
    '2014-12-20 2015-12-19 2016-12-17 2017-12-16 2018-12-15 2019-12-14 2020-12-19 2021-12-18 2022-12-17 2023-12-16 2024-12-14',
  ),
  listed(
    'Children in Need',
    'Children\\s+in\\s+Need(?:\\s+(?:night|day|appeal|evening))?',
    '2014-11-14 2015-11-13 2016-11-18 2017-11-17 2018-11-16 2019-11-15 2020-11-13 2021-11-19 2022-11-18 2023-11-17 2024-11-15',
  ),
  listed(
    'Red Nose Day',
    'Red\\s+Nose\\s+Day|Comic\\s+Relief(?:\\s+(?:night|day))?',
    '2013-3-15 2015-3-13 2017-3-24 2019-3-15 2021-3-19 2022-3-18 2023-3-17 2024-3-15 2025-3-21',
  ),
];

const votes: readonly NamedDay[] = [
  listed('general election', 'general\\s+election', '2010-5-6 2015-5-7 2017-6-8 2019-12-12 2024-7-4'),
  listed(
    'European elections',
    'European\\s+(?:Parliament(?:ary)?\\s+)?elections?|elections?\\s+(?:to|for)\\s+the\\s+European\\s+Parliament',
    '2009-6-4 2014-5-22 2019-5-23',
  ),
  listed(
    'referendum',
    '(?:EU\\s+|Brexit\\s+)?referendum(?:\\s+on\\s+(?:the\\s+European\\s+Union|leaving\\s+the\\s+EU))?',
    '2014-9-18 2016-6-23',
  ),
  reckoned('local elections', '(?:local|council|mayoral)\\s+elections?', 5, (y) => nthWeekday(y, 5, 4, 1)),
];

const national: readonly NamedDay[] = [
  listed(
    'royal wedding',
    '(?:(?:the\\s+)?royal\\s+wedding|wedding\\s+of\\s+(?:Prince\\s+Harry|the\\s+Duke\\s+(?:and\\s+Duchess\\s+)?of\\s+Sussex))',
    '2011-4-29 2018-5-19',
  ),
  listed('Coronation', "(?:(?:the\\s+)?King['’]?s\\s+)?Coronation(?:\\s+Day)?", '2023-5-6'),
  listed(
    'death of the Queen',
    '(?:death\\s+of\\s+(?:the\\s+(?:late\\s+)?Queen|Queen\\s+Elizabeth(?:\\s+II)?)|(?:late\\s+)?Queen\\s+(?:Elizabeth(?:\\s+II)?\\s+)?died)',
    '2022-9-8',
  ),
  listed(
    'funeral of the Queen',
    "(?:(?:the\\s+)?(?:late\\s+)?Queen(?:\\s+Elizabeth(?:\\s+II)?)?['’]s\\s+(?:state\\s+)?funeral|(?:state\\s+)?funeral\\s+of\\s+(?:the\\s+(?:late\\s+)?Queen|Queen\\s+Elizabeth(?:\\s+II)?))",
    '2022-9-19',
  ),
  listed(
    'funeral of Prince Philip',
    "funeral\\s+of\\s+(?:Prince\\s+Philip|the\\s+Duke\\s+of\\s+Edinburgh)|(?:Prince\\s+Philip|Duke\\s+of\\s+Edinburgh)['’]s\\s+funeral",
    '2021-4-17',
  ),
  listed(
    'day of leaving the European Union',
    'Brexit\\s+(?:Day|night)|(?:the\\s+)?(?:UK|United\\s+Kingdom|Britain|country)\\s+left\\s+the\\s+(?:EU|European\\s+Union)',
    '2020-1-31',
  ),
  listed(
    'first day of lockdown',
    '(?:the\\s+)?(?:first\\s+)?(?:(?:national\\s+|Covid-19\\s+|Covid\\s+)?lockdown\\s+(?:was\\s+announced|began|started|came\\s+in)|Prime\\s+Minister\\s+(?:announced\\s+the\\s+(?:first\\s+)?lockdown|told\\s+(?:the\\s+country|everyone|people)\\s+to\\s+stay\\s+at\\s+home))',
    '2020-3-23',
  ),
  listed(
    'second lockdown',
    '(?:the\\s+)?second\\s+(?:national\\s+)?lockdown\\s+(?:began|started|came\\s+in)',
    '2020-11-5',
  ),
  listed('first clap for carers', '(?:first\\s+)?clap\\s+for\\s+(?:our\\s+)?carers', '2020-3-26'),
  listed('Freedom Day', 'Freedom\\s+Day', '2021-7-19'),
  listed('solar eclipse', '(?:solar\\s+eclipse|eclipse\\s+of\\s+the\\s+sun)', '2015-3-20'),
];

const ofTheYear: readonly NamedDay[] = [
  listed(
    'A-level results day',
    'A[-\\s]levels?\\s+results?(?:\\s+day)?|A[-\\s]level\\s+results\\s+(?:came\\s+out|were\\s+published)',
    '2014-8-14 2015-8-13 2016-8-18 2017-8-17 2018-8-16 2019-8-15 2020-8-13 2021-8-10 2022-8-18 2023-8-17 2024-8-15 2025-8-14',
  ),
  listed(
    'GCSE results day',
    'GCSE\\s+results?(?:\\s+day)?',
    '2014-8-21 2015-8-20 2016-8-25 2017-8-24 2018-8-23 2019-8-22 2020-8-20 2021-8-12 2022-8-25 2023-8-24 2024-8-22 2025-8-21',
  ),
  reckoned('World Book Day', 'World\\s+Book\\s+Day', 3, (y) => nthWeekday(y, 3, 4, 1)),
  reckoned('Armed Forces Day', 'Armed\\s+Forces\\s+Day', 6, (y) => nthWeekday(y, 6, 6, -1)),
  reckoned('Trooping the Colour', 'Trooping\\s+(?:of\\s+)?the\\s+Colour', 6, (y) => nthWeekday(y, 6, 6, 2)),
  reckoned('Thanksgiving', 'Thanksgiving(?:\\s+Day)?', 11, (y) => nthWeekday(y, 11, 4, 4)),
  reckoned('Cyber Monday', 'Cyber\\s+Monday', 11, (y) => addDays(nthWeekday(y, 11, 4, 4), 4)),
  reckoned('Up Helly Aa', 'Up\\s+Helly\\s+Aa', 1, (y) => nthWeekday(y, 1, 2, -1)),
];

/**
 * Days of public events. Unlike a feast such a name is also that of the event itself, so it counts as a day only
 * behind words that date something by it: "on the night of the Eurovision final".
 */
export const publicDays: readonly NamedDay[] = [
  ...matches,
  ...broadcasts,
  ...votes,
  ...national,
  ...ofTheYear,
];
