import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

const chronology =
  '# Chronology\n\n| Date | Source | Event |\n| --- | --- | --- |\n| 7 April 2016 | Police | Wilma reported that her keys and her purse had been taken. |\n| 9 June 2016 | Surgery | Wilma asked for sleeping tablets. |\n\n# Analysis\n\n';

function retold(text: string) {
  const draft = readMarkdown(chronology + text);
  return gatherFacts(draft).retoldContacts.map(({ row, sentence }) => [
    textAt(draft, row),
    textAt(draft, sentence),
  ]);
}

describe('contacts told again', () => {
  it('finds a date that differs in one part', () => {
    expect(
      retold('On 7 April 2017 Wilma reported to police that her keys and purse had been taken.'),
    ).toEqual([['7 April 2016', '7 April 2017']]);
  });

  it('takes a day that differs by one digit for a slip, where few words are shared', () => {
    expect(retold('The surgery knew her well. Tablets for sleep were asked for on 19 June 2016.')).toEqual([
      ['9 June 2016', '19 June 2016'],
    ]);
  });

  it('takes the event that a sentence names for the one row of its kind near that day', () => {
    const rung =
      '| Date | Source | Event |\n| --- | --- | --- |\n| 8 May 2016 | Police | Wilma rang and hung up. |\n| 19 May 2016 | Surgery | Cough. |';
    const coded =
      '| Ref | Date | Source | Event |\n| --- | --- | --- | --- |\n| C1 | 8 May 2016 | Police | Wilma rang and hung up. |\n| C2 | 19 May 2016 | Surgery | Cough. |';
    for (const table of [rung, coded]) {
      const draft = readMarkdown(
        `# Chronology\n\n${table}\n\n# Analysis\n\nThe silent call to 999 was made on 18 May 2016. Another call was made on 9 May 2016.\n`,
      );
      expect(gatherFacts(draft).retoldContacts.map(({ row }) => textAt(draft, row))).toEqual(['8 May 2016']);
    }
  });

  it.each([
    ['The report of 17 April 2016 was closed.', '7 April 2016'],
    ['Wilma’s report of 5 April 2016 was closed.', '7 April 2016'],
  ])('%s', (text, row) => expect(retold(text).map(([first]) => first)).toEqual([row]));

  it.each([
    'Officers were asked about the keys and the purse. The policy of 9 April 2016 was not in force.',
    'The visit of 18 June 2016 was brief.',
    'The first call of 8 April 2016 was to a helpline.',
    'Tablets for sleep were asked for again on 19 June 2016.',
    'On 19 June 2016 Wilma asked for sleep. On 19 June 2016 she lay down.',
    'Tablets for sleep were asked for on 12 June 2016 and on 19 June 2016.',
    'Wilma went to the surgery with her son on 19 June 2016.',
    'On 7 April 2016 Wilma reported to police that her keys and purse had been taken.',
    'On 8 August 2017 Wilma reported to police that her keys and purse had been taken.',
    'On 7 April 2017 Wilma moved to another town, where she reported nothing.',
  ])('passes: %s', (text) => {
    expect(retold(text)).toEqual([]);
  });
});
