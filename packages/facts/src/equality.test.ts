import { assembleDraft, type BlockInput, type TableInput, textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { characteristicLists, characteristicsIn } from './equality/characteristics.js';
import { gatherFacts } from './facts.js';

const heading = (text: string): BlockInput => ({ kind: 'heading', text, level: 1 });
const paragraph = (text: string): BlockInput => ({ kind: 'paragraph', text });
const gather = (...content: (BlockInput | { table: TableInput })[]) => {
  const draft = assembleDraft({ format: 'text', content, pages: null });
  return { draft, equality: gatherFacts(draft).equality };
};
const treated = (text: string) =>
  gather(heading('Equality and diversity'), paragraph(text)).equality.treatments.map(
    (t) => `${t.characteristic}: ${t.treatment}`,
  );

describe('characteristicsIn', () => {
  it('knows the nine by the Act’s names and by those that reports use', () => {
    expect(
      characteristicsIn(
        'age, disability, gender reassignment, marriage and civil partnership, pregnancy and maternity, ethnicity, religion or belief, sex and sexual orientation',
      ).map((mention) => mention.characteristic),
    ).toEqual([
      'age',
      'disability',
      'gender reassignment',
      'marriage and civil partnership',
      'pregnancy and maternity',
      'race',
      'religion or belief',
      'sex',
      'sexual orientation',
    ]);
  });

  it.each([
    'a same-sex couple',
    'sex work',
    'they had sex',
    'sexual abuse',
    'a sex offender',
    'gender-based violence',
    'the age of 41',
  ])('finds none in %s', (text) => {
    expect(characteristicsIn(text)).toEqual([]);
  });

  it('reads a verdict in brackets after the name', () => {
    expect(treated('Of the nine: age (no), disability (yes), sex (not relevant).')).toEqual([
      'age: not-relevant',
      'disability: relevant',
      'sex: not-relevant',
    ]);
  });

  it.each([
    [['', 'Relevant', 'Not relevant'], ['Sex', '', '✓'], 'not-relevant'],
    [['', 'Relevant', 'Not relevant'], ['Sex', 'X', ''], 'relevant'],
    [['', 'Relevant?', 'Comment'], ['Sex', '✓', ''], 'relevant'],
    [['', 'Relevant?', 'Comment'], ['Sex', '✗', ''], 'not-relevant'],
  ])('reads ticks and crosses by the heading of their column: %s %s', (headings, row, treatment) => {
    const cells = (texts: readonly string[]) => ({
      page: null,
      cells: texts.map((text, column) => ({
        column,
        rowSpan: 1,
        columnSpan: 1,
        fill: null,
        blocks: text === '' ? [] : [{ kind: 'cell' as const, text }],
      })),
    });
    const table: TableInput = {
      columns: 3,
      headerRows: 1,
      rows: [cells(headings), cells(row), cells(['Age', '', ''])],
    };
    const { equality } = gather(heading('Equality and diversity'), { table });
    expect(equality.treatments.find(({ characteristic }) => characteristic === 'sex')?.treatment).toBe(
      treatment,
    );
  });

  it('tells gender apart from sex', () => {
    expect(characteristicsIn('gender and gender reassignment').map((m) => m.characteristic)).toEqual([
      'gender',
      'gender reassignment',
    ]);
  });
});

describe('characteristicLists', () => {
  it('finds runs of three or more, and no sentence that merely names them', () => {
    const text =
      'It considered age, race (including nationality), and disability. Her sex was relevant and so was her faith.';
    expect(characteristicLists(text).map((run) => text.slice(run[0]?.start, run.at(-1)?.end))).toEqual([
      'age, race (including nationality), and disability',
    ]);
  });
});

describe('how characteristics are treated', () => {
  it.each([
    ['Sex was the most relevant.', 'sex: relevant'],
    ['Sex did not have any bearing on events.', 'sex: not-relevant'],
    ['The Panel found no evidence that her sex affected the response.', 'sex: not-relevant'],
    ['No agency asked how her sex affected the response.', 'sex: relevant'],
    ['Sex cannot be ignored in a case of this kind.', 'sex: relevant'],
    ['Sex: nearly all of those who are killed so are women.', 'sex: relevant'],
    ['The Panel saw nothing in her sex or race that called for comment.', 'sex: not-relevant'],
    ['Neither her sex nor her age played a part.', 'sex: not-relevant'],
    ['Sex was immaterial.', 'sex: not-relevant'],
    [
      'As to her sex, the Panel thought that a son would have received much the same advice.',
      'sex: not-relevant',
    ],
    [
      'Of sex it was said that it differed little, and members put the question to one side.',
      'sex: not-relevant',
    ],
    [
      'Sex was raised, and members took the view that it had no bearing on what was done.',
      'sex: not-relevant',
    ],
    [
      'The Panel spoke of sex at its third meeting and found it to be of no consequence.',
      'sex: not-relevant',
    ],
    ['Sex was talked of, and the Panel held that it was central to what he did.', 'sex: relevant'],
    ['Sex was noted and it was decided to write to the Trust.', 'sex: named'],
    ['Sex. Not engaged. Race. Welsh.', 'sex: not-relevant'],
    ['Sex was looked at but was not thought to bear on events.', 'sex: not-relevant'],
    ['It was her age rather than her sex that counted.', 'sex: not-relevant'],
    ['Six did not bear on what happened. They were race, sex and religion.', 'sex: not-relevant'],
    ['What befell her cannot be understood without her sex.', 'sex: relevant'],
    ['That she stayed was a matter of her sex and not of her faith.', 'sex: relevant'],
    ['No characteristic other than sex was found relevant.', 'sex: relevant'],
    ['Sex was relevant and race was not relevant.', 'sex: relevant'],
    ['Sex was not recorded by the Trust, and the Panel holds it to be relevant.', 'sex: relevant'],
    ['Two were relevant: her sex and her age.', 'sex: relevant'],
    ['Sex: female.', 'sex: named'],
    [
      'Both men and women may be victims, so sex is set aside: either sex can be harmed.',
      'sex: not-relevant',
    ],
  ])('%s', (text, expected) => {
    expect(treated(text)).toContain(expected);
  });

  it('reads each clause by itself', () => {
    expect(treated('Age was not relevant, but sex was of great importance.')).toEqual([
      'age: not-relevant',
      'sex: relevant',
    ]);
  });

  it('takes names in a list for no more than names', () => {
    expect(treated('The Panel considered age, race, sex and disability.')).toEqual([
      'age: named',
      'race: named',
      'sex: named',
      'disability: named',
    ]);
  });

  it('reads the rows of a table', () => {
    const row = (...cells: string[]) => ({
      page: null,
      cells: cells.map((text, column) => ({
        column,
        rowSpan: 1,
        columnSpan: 1,
        fill: null,
        blocks: text === '' ? [] : [{ kind: 'cell' as const, text }],
      })),
    });
    const { draft, equality } = gather(heading('Equality'), {
      table: {
        columns: 3,
        headerRows: 1,
        rows: [
          row('Characteristic', 'Relevant?', 'Why'),
          row('Age', 'Yes', 'She was 71.'),
          row('Sex', 'No', ''),
          row('Race', '', 'Not found relevant.'),
        ],
      },
    });
    expect(equality.treatments.map((t) => `${t.characteristic}: ${t.treatment}`)).toEqual([
      'age: relevant',
      'sex: not-relevant',
      'race: not-relevant',
    ]);
    expect(equality.treatments[1]?.places.map((place) => textAt(draft, place))).toEqual(['No', 'Sex']);
  });

  it('finds a passage where no section is called after it, and what is said elsewhere', () => {
    const { draft, equality } = gather(
      heading('Methodology'),
      paragraph('The protected characteristics were borne in mind.'),
      heading('Analysis'),
      paragraph('Her sex was relevant to how she was heard.'),
    );
    expect(equality.source).toBe('passage');
    expect(equality.general.map((place) => textAt(draft, place))).toEqual([
      'The protected characteristics were borne in mind.',
    ]);
    expect(equality.elsewhere.map((t) => t.characteristic)).toEqual(['sex']);
  });
});

describe('what is said of sex and of others', () => {
  it.each([
    ['It discussed sex as well: wives are more often killed by husbands than the reverse.', 'sex: relevant'],
    ['The Panel turned last to sex. Nine in ten of those killed so are women.', 'sex: relevant'],
    ['Her sex was at the centre of our talks.', 'sex: relevant'],
    ['Sex came first in our minds.', 'sex: relevant'],
    ['It cannot be said that sex was irrelevant.', 'sex: relevant'],
    ['The Panel did not see what her sex had to do with it.', 'sex: not-relevant'],
    ['The Panel looked at sex too but saw nothing in it.', 'sex: not-relevant'],
    ['Sex was plainly not a matter of indifference.', 'sex: relevant'],
    ['It discussed sex as well: men too can be victims.', 'sex: named'],
  ])('%s', (text, treatment) => {
    expect(treated(text)).toEqual([treatment]);
  });

  it('takes none of those named beside others for none of all', () => {
    const none = (text: string) => gather(heading('Equality'), paragraph(text)).equality.noneRelevant.length;
    expect(none('We also thought about race and faith, and none of these had a bearing.')).toBe(0);
    expect(none('None of these had a bearing.')).toBe(1);
  });

  it('reads a table of the characteristics that speaks of victim and perpetrator', () => {
    const { treatments } = gatherFacts(
      readMarkdown(
        '# Equality\n\n| Characteristic | Assessment |\n| --- | --- |\n| Age | Considered. |\n| Race | Considered. |\n| Disability | Considered. |\n| Sex | Not relevant, as victim and perpetrator were both men. |\n',
      ),
    ).equality;
    expect(treatments.filter((t) => t.characteristic === 'sex').map((t) => t.treatment)).toEqual([
      'not-relevant',
    ]);
  });
});

describe('what is said of a characteristic that was looked at', () => {
  it.each([
    ['Sex was considered but set aside because any tenant could have been harmed.', 'not-relevant'],
    ['Sex, though talked about, was left out.', 'not-relevant'],
    ['Sex was weighed and then dismissed.', 'not-relevant'],
    ['The Panel considered sex but decided against it.', 'not-relevant'],
    ['Sex was touched on yet soon dropped.', 'not-relevant'],
    ['Sex: considered; nil return.', 'not-relevant'],
    ['The Panel agreed that sex had not come into it.', 'not-relevant'],
    ['Age mattered; sex did not.', 'not-relevant'],
    ['Disability was discussed but discounted, and sex was relevant to how officers saw her.', 'relevant'],
    [
      'Sex was discussed, and the agencies that had dismissed it could have learned why it was central.',
      'relevant',
    ],
  ])('%s', (text, treatment) => {
    expect(treated(text).filter((t) => t.startsWith('sex'))).toEqual([`sex: ${treatment}`]);
  });
});

describe('tables that stand on their side, verdicts of one letter, and lists behind a colon', () => {
  const table = (...rows: string[]) => readMarkdown(`# Equality\n\n${rows.join('\n')}\n`);
  const ofSex = (...rows: string[]) =>
    gatherFacts(table(...rows)).equality.treatments.flatMap((t) =>
      t.characteristic === 'sex' ? [t.treatment] : [],
    );

  it('reads what stands below a characteristic that heads a column', () => {
    const heads = ['| Age | Disability | Sex | Race |', '| --- | --- | --- | --- |'];
    expect(ofSex(...heads, '| Relevant | Relevant | Not relevant | Not relevant |')).toEqual([
      'not-relevant',
    ]);
    expect(ofSex(...heads, '| Not relevant | Not relevant | Relevant | Not relevant |')).toEqual([
      'relevant',
    ]);
  });

  it('knows Y from N', () => {
    const heads = ['| Characteristic | Relevant (Y/N) |', '| --- | --- |', '| Age | Y |', '| Race | N |'];
    expect(ofSex(...heads, '| Sex | N |')).toEqual(['not-relevant']);
    expect(ofSex(...heads, '| Sex | Y |')).toEqual(['relevant']);
  });

  it('says of every name behind a colon what leads in to the first', () => {
    expect(treated('Not relevant: race; religion or belief; sex.')).toContain('sex: not-relevant');
    expect(treated('Relevant: age; sex; disability.')).toContain('sex: relevant');
    expect(treated('We found as follows: age mattered; sex did not.')).toContain('sex: not-relevant');
  });

  it.each([
    ['It would have been no different had she been a man.', true],
    ['That she was a woman was thought to be incidental.', true],
    ['She was a woman of 41 with no work of her own.', false],
    ['Had she been a man the officers would have asked about the injury.', false],
  ])('%s', (text, aside) => {
    const { equality } = gather(heading('Equality and diversity'), paragraph(text));
    expect(equality.sexesSetAside.length > 0).toBe(aside);
  });
});

describe('sex of which little is said', () => {
  it.each([
    ['On the subject of sex the Panel had nothing to say.', 'sex: not-relevant'],
    ['There is little to say of sex.', 'sex: not-relevant'],
    ['Of sex we said little.', 'sex: not-relevant'],
    [
      'Sex was talked about. Husbands are hurt as well, and the Panel found that it had no bearing.',
      'sex: not-relevant',
    ],
    [
      'We turned to sex. Having heard the evidence we concluded that it mattered a great deal.',
      'sex: relevant',
    ],
    ['Sex was relevant. Agencies had little to say about it.', 'sex: relevant'],
    ['The agencies had nothing to say about her sex.', 'sex: named'],
    ['Sex was weighed. The author held that it was at the root of the abuse.', 'sex: relevant'],
  ])('%s', (sentence, expected) => {
    expect(treated(sentence)).toEqual([expected]);
  });
});
