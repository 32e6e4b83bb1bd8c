import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

const read = (text: string) => {
  const draft = readMarkdown(`# Timescales\n\n${text}\n`);
  const { counts, lists, highest, later } = gatherFacts(draft).panelMeetings;
  return {
    counts: counts.map(({ anchor, least, list }) => [textAt(draft, anchor), least, list?.count ?? null]),
    lists: lists.map(({ count }) => count),
    highest: highest?.ordinal ?? null,
    later,
  };
};

describe('panel meetings', () => {
  it.each([
    ['The Panel met six times: 3 May, 7 June and 9 July 2021.', [['The Panel met six times', 6, 3]]],
    ['The review panel sat on 4 occasions.', [['The review panel sat on 4 occasions', 4, null]]],
    ['There were five Panel meetings.', [['five Panel meetings', 5, null]]],
    ['The Panel met twice. These were 4 March and 9 June 2020.', [['The Panel met twice', 2, 2]]],
    ['The Panel held seven meetings in all.', [['The Panel held seven meetings', 7, null]]],
    ['The Panel met four times: in May, July and September 2021.', [['The Panel met four times', 4, 3]]],
    ['Five meetings were held, on 4 March, 6 May and 8 July 2021.', [['Five meetings', 5, 3]]],
    ['The Panel had ten members. Four meetings took place.', [['Four meetings', 4, null]]],
    ['Over six meetings the Panel read every record.', [['six meetings', 6, null]]],
    [
      'The Panel met on 4 March, 6 May and 8 July 2021, four occasions in all.',
      [['four occasions in all', 4, 3]],
    ],
    [
      'The Panel met six times. The first meeting was on 4 March 2021, to agree terms; the second on 6 May 2021; the third, held online, was on 8 July 2021; and the last was on 2 September 2021.',
      [['The Panel met six times', 6, 4]],
    ],
    [
      'The Panel met three times. At its first meeting, on 4 March 2021, terms were agreed. At its second, on 6 May 2021, authors were heard. At its third, on 8 July 2021, a draft was read. By 9 September 2021 it was done.',
      [['The Panel met three times', 3, 3]],
    ],
    [
      'The Panel met seven times. At its first meeting, on 4 March 2021, terms were agreed, and at its second, on 6 May 2021, authors were heard.',
      [['The Panel met seven times', 7, null]],
    ],
    [
      'Number of Panel meetings: six. Dates: 4 March, 6 May and 8 July 2021.',
      [['Number of Panel meetings: six', 6, 3]],
    ],
    [
      'The Panel, which met on five occasions, was large.',
      [['The Panel, which met on five occasions', 5, null]],
    ],
    ['The chair convened the Panel on four occasions.', [['convened the Panel on four occasions', 4, null]]],
    ['The Panel was brought together five times.', [['The Panel was brought together five times', 5, null]]],
    ['The Panel’s six meetings were held online.', [['six meetings', 6, null]]],
    ['The review took six Panel meetings.', [['six Panel meetings', 6, null]]],
    [
      'The Panel first met on 4 March 2021. It met again on 6 May 2021 and 8 July 2021. It thus sat four times in all.',
      [['It thus sat four times', 4, 3]],
    ],
    ['The Panel met three times.\n\n- 4 March 2021\n- 6 May 2021', [['The Panel met three times', 3, 2]]],
    [
      'Panel meetings numbered four: 3 May, 7 June and 9 July 2021.',
      [['Panel meetings numbered four', 4, 3]],
    ],
    ['We met four times: 3 May, 7 June and 9 July 2021.', [['We met four times', 4, 3]]],
    ['Four times the Panel met: 3 May, 7 June and 9 July 2021.', [['Four times the Panel met', 4, 3]]],
    [
      'All members came together on three occasions, on 3 May and 7 June 2021.',
      [['members came together on three occasions', 3, 2]],
    ],
    [
      'The first meeting was on 3 May 2021. There were four meetings of the Panel: that one, and those of 7 June and of 9 July 2021.',
      [['four meetings of the Panel', 4, 3]],
    ],
    [
      'The dates of the Panel’s meetings were 3 May, 7 June and 9 July 2021, making four in all.',
      [['four in all', 4, 3]],
    ],
    [
      'The Panel met four times. On 3 May 2021 terms were set. On 7 June 2021 records were read, and on 9 July 2021 a draft.',
      [['The Panel met four times', 4, 3]],
    ],
    [
      'The Panel met nine times. On 3 May 2021 terms were set. On 7 June 2021 records were read, and on 9 July 2021 a draft.',
      [['The Panel met nine times', 9, null]],
    ],
  ])('%s', (text, counts) => {
    expect(read(text).counts).toEqual(counts);
  });

  it.each([
    'The Panel met the family twice. The chair met her on three occasions.',
    'The housing panel met six times. The Panel met with the IMR authors three times.',
    'The Panel intended to meet four times.',
    'Four meetings were held with the family, on 4 March, 6 May and 8 July 2021.',
    'Three strategy meetings took place, on 4 March, 6 May and 8 July 2021.',
    'Six meetings were held in the ward.',
    'The adviser attended two Panel meetings.',
    'Members had been to five meetings of other panels.',
    'The Panel wrote. The MARAC met on five days.',
    'The Panel met on two occasions in person and on three occasions online.',
  ])('counts nothing in: %s', (text) => {
    expect(read(text).counts).toEqual([]);
  });

  it('counts the rows of a table of panel meetings', () => {
    const table =
      '| Panel meeting | Date |\n| --- | --- |\n| 1 | 4 March 2021 |\n| 2 | 6 May 2021 |\n| 3 | 8 July 2021 |';
    expect(read(`The Panel met four times.\n\n# Dates\n\n${table}`)).toMatchObject({ lists: [3] });
  });

  it('knows whose the next meeting is that a sentence names by its place', () => {
    expect(read('The Panel met four times. At its fifth meeting it agreed the report.').highest).toBe(5);
    expect(read('The Panel wrote. The Board read it. At its fifth meeting it agreed.').highest).toBeNull();
  });

  it('counts the rows of a table right below a number', () => {
    const table = (head: string, last: string) =>
      `| Date | ${head} |\n| --- | --- |\n| 4 March 2021 | Terms |\n| 6 May 2021 | Draft |\n| 8 July 2021 | ${last} |`;
    const below = (head: string, last: string) =>
      read(`The Panel met twice.\n\n${table(head, last)}`).counts.map(([, , listed]) => listed);
    expect(below('Purpose', 'Report')).toEqual([3]);
    expect(below('Event', 'Report')).toEqual([null]);
    expect(below('Purpose', 'Family informed')).toEqual([null]);
  });

  it('leaves the dates of another body alone', () => {
    expect(read('The Board met on 3 May and 7 June 2021 and the Panel four times.').counts).toEqual([
      ['the Panel four times', 4, null],
    ]);
  });

  it('tells lists, further meetings and meetings named by their place', () => {
    const facts = read(
      'The Panel met on the following dates:\n\n- 4 March 2021\n- 6 May 2021\n\nA further meeting of the Panel was held. The Panel’s sixth meeting was long.',
    );
    expect(facts).toMatchObject({ lists: [2], later: [1], highest: 6 });
  });
});
