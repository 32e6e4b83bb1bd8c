import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

function days(...paragraphs: readonly string[]) {
  const body = paragraphs.map((text, i) => `1.${i + 1} ${text}`).join('\n\n');
  const { death } = gatherFacts(
    readMarkdown(
      `# Domestic Homicide Review: Ines\n\nMarch 2024\n\n# Introduction\n\n${body}\n\n# Names\n\n| Name | Relation |\n| --- | --- |\n| Ines | The victim, a woman |\n| Daniel | Husband and perpetrator |\n`,
    ),
  );
  return death.days.map(({ day, month, year }) => `${day}/${month}/${year}`);
}

describe('days that are not the victim’s', () => {
  it.each([
    'A cousin of whom Daniel was fond was stabbed to death on 8 August 2004.',
    'Ines had told none of it to her parents, the second of whom died on 30 August 2013.',
    'An uncle was killed on 5 March 2011.',
    'Mr G, a neighbour, had found his own wife dead on 1 March 2021.',
    'Ines never got over the death of her father, which she marked every 4 March.',
    'Daniel’s brother, with whom he had fallen out, died on 9 March 2021.',
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

it('takes the death of a friend for nobody’s of the case, whoever of the kin killed', () => {
  expect(
    days(
      'Ines was killed by her son in March 2021.',
      'Daniel’s friend, who had lent him money, died on 1 March 2021.',
    ).length,
  ).toBe(0);
});

describe('words from which the day follows', () => {
  const statements = (text: string) => {
    const draft = readMarkdown(
      `# Introduction\n\n1.1 Ines was killed by her husband, Daniel, in June 2022. She was 46. ${text}\n\n# Chronology\n\n| Date | Agency | Event |\n| --- | --- | --- |\n| 3 June 2022 | Police | Ines reported that her keys were gone. |\n`,
    );
    return gatherFacts(draft).death.statements.map(({ anchor: { block, start, end } }) =>
      draft.blocks[block]?.text.slice(start, end),
    );
  };
  it.each([
    'It was the Monday after the Platinum Jubilee weekend.',
    'Ten days after she had reported the keys she was lying dead on the floor.',
    'Nine days lay between the housing officer’s call of 4 June and her death.',
    'Ten days separated the report of her keys from the killing.',
    'Ines lived for nine days after the housing officer’s telephone call on 4 June.',
    'A fortnight to the day before Daniel took her life, on 30 May, the file was closed.',
  ])('%s', (text) => expect(statements(text)).toContain(text));

  it('reads the day of every year', () => {
    expect(
      statements('Ines died on 13 June 2022. Her sister lights a candle on the thirteenth of every June.'),
    ).toContain('thirteenth of every June');
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
