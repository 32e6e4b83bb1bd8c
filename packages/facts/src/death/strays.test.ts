import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

function days(...paragraphs: readonly string[]) {
  const body = paragraphs.map((text, i) => `1.${i + 1} ${text}`).join('\n\n');
  const { death } = gatherFacts(
    readMarkdown(
      `# Domestic Homicide Review: Ines\n\nMarch 2024\n\n# Introduction\n\n${body}\n\n# Names\n\n| Name | Relation |\n| --- | --- |\n| Ines | The victim |\n| Daniel | Husband and perpetrator |\n`,
    ),
  );
  return death.days.map(({ day, month, year }) => `${day}/${month}/${year}`);
}

describe('days that are not the victim’s', () => {
  it.each([
    'A cousin of whom Daniel was fond was stabbed to death on 8 August 2004.',
    'Ines had told none of it to her parents, the second of whom died on 30 August 2013.',
    'An uncle was killed on 5 March 2011.',
    'The police referred the death on 30 March 2021.',
    'On 2 March 2021 Ines walked to the station. It was noted that he had strangled her in the past.',
  ])('%s', (text) => {
    expect(days('Ines was killed by her husband in March 2021.', text)).toEqual([]);
  });

  it('leaves out a day that only what follows makes one, where another is told outright', () => {
    expect(
      days(
        'Ines died on 25 March 2021.',
        'On Thursday, 25 March 2021 Daniel killed her.',
        'On 2 March 2021 officers attended. Daniel strangled her.',
      ),
    ).toEqual(['25/3/2021']);
  });
});

describe('days told without their month or year', () => {
  const told = (text: string) => days('Ines was killed by her husband in May 2021.', text);
  it.each([
    ['It was on Ascension Day that a carer went upstairs and found that Ines was dead.', '13/5/2021'],
    ['He bought the ticket on Friday the 7th, while she lay dying.', '7/5/2021'],
    [
      'Her flight was booked for Friday, the seventh. On the following evening Daniel stabbed her.',
      '8/5/2021',
    ],
    ['A farmer found both bodies at first light on Friday, 7 May 2021.', '7/5/2021'],
    [
      'It was Ascension Day, and her friends rang and rang. A couple walking a dog found her shortly before ten.',
      '13/5/2021',
    ],
  ])('%s', (text, day) => expect(told(text)).toEqual([day]));

  it('keeps the month that a sentence names, whatever stands on the front page', () => {
    const { death } = gatherFacts(
      readMarkdown(
        '# Domestic Homicide Review\n\nThe death in 2022 of a baker\n\nJanuary 2024\n\n# Introduction\n\n1.1 It was 2022. Paramedics certified her death at 16:20 on the 3rd of May.\n',
      ),
    );
    expect(death).toMatchObject({ month: 5, year: 2022 });
  });
});
