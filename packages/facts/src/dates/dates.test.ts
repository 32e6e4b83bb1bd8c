import { describe, expect, it } from 'vitest';
import { datesIn } from './dates.js';

/** "words|day|month|year" of every date, with "-" for what the words leave out. */
function told(text: string): readonly string[] {
  return datesIn(text).map((d) =>
    [text.slice(d.start, d.end), d.day ?? '-', d.month ?? '-', d.year ?? '-'].join('|'),
  );
}

describe('days in every spelling', () => {
  it.each([
    ['on 14 March 2019 he', '14 March 2019|14|3|2019'],
    ['the 14th of March, 2019.', '14th of March, 2019|14|3|2019'],
    ['14TH MARCH 2021', '14TH MARCH 2021|14|3|2021'],
    ['14\u00a0March\u00a02019', '14\u00a0March\u00a02019|14|3|2019'],
    ['14ᵗʰ March 2019', '14ᵗʰ March 2019|14|3|2019'],
    ['14March2021', '14March2021|14|3|2021'],
    ['Thursday 14 March', 'Thursday 14 March|14|3|-'],
    ['Fri 14 Feb', 'Fri 14 Feb|14|2|-'],
    ['Sun. 9th May ’21', 'Sun. 9th May ’21|9|5|2021'],
    ['March 14th, 2019', 'March 14th, 2019|14|3|2019'],
    ['died on December 3 2018 at home', 'December 3 2018|3|12|2018'],
    ['14/03/2019', '14/03/2019|14|3|2019'],
    ['at 01:32hrs on the 14/03/2021', '14/03/2021|14|3|2021'],
    ['14.3.19', '14.3.19|14|3|2019'],
    ['DoD 09.05.21', '09.05.21|9|5|2021'],
    ['08-06-2021', '08-06-2021|8|6|2021'],
    ['14-Mar-21', '14-Mar-21|14|3|2021'],
    ['03/14/2021', '03/14/2021|14|3|2021'],
    ['2019-03-14', '2019-03-14|14|3|2019'],
    ['https://paper.example/2021/mar/14/trial', '2021/mar/14|14|3|2021'],
    ['the fourteenth of March', 'fourteenth of March|14|3|-'],
    ['14 Mawrth 2021', '14 Mawrth 2021|14|3|2021'],
    ['the 14th, when', '14th|14|-|-'],
    ['on the 14th of that month', '14th of that month|14|-|-'],
    ['in the early hours of Monday the 5th.', 'Monday the 5th|5|-|-'],
    ['Christmas Eve 2019', 'Christmas Eve 2019|24|12|2019'],
    ['Mothering Sunday 2019', 'Mothering Sunday 2019|31|3|2019'],
    ['Easter Monday 2021', 'Easter Monday 2021|5|4|2021'],
    ['the August bank holiday in 2018', 'August bank holiday in 2018|27|8|2018'],
    ['on Boxing Day of that year', 'Boxing Day of that year|26|12|-'],
    ['Eid al-Fitr 2021', 'Eid al-Fitr 2021|-|-|2021'],
    ['the third Sunday of October 2022', 'third Sunday of October 2022|16|10|2022'],
    ['the night of the Eurovision final in 2021', 'Eurovision final in 2021|22|5|2021'],
    ['on FA Cup Final day 2022', 'FA Cup Final day 2022|14|5|2022'],
    ['It was the day of the local elections of 2018.', 'local elections of 2018|3|5|2018'],
    ['Sun 13/02', 'Sun 13/02|13|2|-'],
    ['footage from 13/02 shows', '13/02|13|2|-'],
    ['21-22/08/2019', '21-22/08/2019|21|8|2019'],
    ['18th', '18th|18|-|-'],
    ['the 16th of that month, May 2019, at', '16th of that month, May 2019|16|5|2019'],
    ['the last Friday in January 2019', 'last Friday in January 2019|25|1|2019'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));

  it('reads a range of days as one date with its last day', () => {
    const [range] = datesIn('between 12 and 14 March 2021');
    expect(range).toMatchObject({ day: 12, lastDay: 14, month: 3, year: 2021 });
    expect(datesIn('1st – 3rd May 2020')[0]).toMatchObject({ day: 1, lastDay: 3, month: 5 });
  });

  it('tells months, seasons and years apart from days', () => {
    expect(datesIn('02/2020')[0]).toMatchObject({ precision: 'month', month: 2, year: 2020 });
    expect(datesIn('Died: Nov 2020')[0]).toMatchObject({ precision: 'month', month: 11, year: 2020 });
    expect(datesIn('Mar ’21')[0]).toMatchObject({ precision: 'month', month: 3, year: 2021 });
    expect(datesIn('in the spring of 2021')[0]).toMatchObject({ precision: 'season', year: 2021 });
    expect(datesIn('Died 2019')[0]).toMatchObject({ precision: 'year', year: 2019 });
    expect(datesIn('killed on the Tuesday')[0]).toMatchObject({ precision: 'weekday', weekday: 2 });
  });
});

describe('what is no date', () => {
  it.each([
    'paragraph 14.3.19 explains',
    'See 5.2.19 and 5.2.20 above',
    'In 16.2.17 she is called by another name',
    'paragraphs 5.2.10 to 5.2.14',
    'version 2.3.19 of the form',
    'call 01632 960123',
    'section 4/2004 of the order',
    'the 14th meeting of the panel',
    'on the 3rd floor',
    'on her 21st birthday',
    'In March 12 agencies replied',
    'the Domestic Violence, Crime and Victims Act 2004',
    'at 14.30 and 0132 hours',
    'it may march on',
    'a fine of £14.03.19',
    'the first of these concerns',
    'the year 2019/20',
    'the panel met before the general election',
    'from 2/3 of them',
    '18th place in the table',
  ])('%s', (text) => expect(told(text).filter((d) => !/^March\|/.test(d))).toEqual([]));
});
