import { assembleDraft, type BlockInput, type TableInput, textAt } from '@dhrlint/draft';
import { bullet, heading, paragraph, table } from '@dhrlint/draft/testing';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';
import { ownerOf } from './recommendations.js';

const read = (...content: (BlockInput | { table: TableInput })[]) => {
  const draft = assembleDraft({ format: 'text', content, pages: null });
  const { list, inSummary } = gatherFacts(draft).recommendations;
  return {
    list,
    inSummary,
    keys: list.map(({ key }) => key),
    texts: list.map(({ text }) => text),
    quotes: list.map(({ anchor }) => textAt(draft, anchor)),
  };
};

const audit = 'Fellshire Police should audit forty assessments.';
const train = 'Fell Homes should train its officers by May 2024.';
const fund = 'The Fellshire Safety Partnership to fund a worker for older people.';

describe('the recommendations', () => {
  it.each([
    ['bullets', [bullet(audit), bullet(train)], [null, null]],
    ['bullets with a number', [bullet(`R1. ${audit}`), bullet(`R2. ${train}`)], ['1', '2']],
    [
      'labels',
      [paragraph(`Recommendation 1: ${audit}`), paragraph(`Recommendation 2 – ${train}`)],
      ['1', '2'],
    ],
    [
      'labels in capitals',
      [paragraph(`RECOMMENDATION ONE: ${audit}`), paragraph(`RECOMMENDATION TWO: ${train}`)],
      ['1', '2'],
    ],
    ['numbered paragraphs', [paragraph(audit, '9.1'), paragraph(train, '9.2')], ['9.1', '9.2']],
    ['letters', [paragraph(audit, '(a)'), paragraph(train, '(b)')], ['a', 'b']],
    ['bare paragraphs', [paragraph(audit), paragraph(train)], [null, null]],
    ['short forms', [paragraph(`Rec 1: ${audit}`), paragraph(`Rec. 2. ${train}`)], ['1', '2']],
    [
      'headings with the text below',
      [heading('Recommendation 1', 2), paragraph(audit), heading('Recommendation 2', 2), paragraph(train)],
      ['1', '2'],
    ],
    [
      'labels with the text below',
      [paragraph('Recommendation 1'), paragraph(audit), paragraph('Recommendation 2'), paragraph(train)],
      ['1', '2'],
    ],
    [
      'agencies in brackets',
      [paragraph(`Recommendation 1 (Police): ${audit}`), paragraph(`Recommendation 2 (Housing): ${train}`)],
      ['1', '2'],
    ],
    [
      'the number of the block',
      [paragraph(audit, 'Recommendation 1:'), paragraph(train, 'Recommendation 2:')],
      ['1', '2'],
    ],
    [
      'a table',
      [table(['No.', 'Recommendation', 'Agency'], ['1', audit, 'Police'], ['2', train, 'Homes'])],
      ['1', '2'],
    ],
    ['a table without headings', [table(['R1', audit], ['R2', train])], ['1', '2']],
  ] as const)('are read from %s', (_, content, keys) => {
    const {
      list,
      keys: found,
      quotes,
    } = read(
      heading('Recommendations'),
      paragraph('The Panel makes two recommendations.', '9'),
      ...(content as readonly BlockInput[]),
    );
    expect(quotes).toEqual([audit, train]);
    expect(found).toEqual(keys);
    expect(list.map(({ position }) => position)).toEqual([1, 2]);
  });

  it('takes the points below one for a part of it', () => {
    const { texts } = read(
      heading('Recommendations'),
      paragraph('Fellshire Police should:', '9.1'),
      bullet('audit forty assessments;'),
      bullet('report to the Board by May.'),
      paragraph(train, '9.2'),
    );
    expect(texts).toEqual([
      'Fellshire Police should:\naudit forty assessments;\nreport to the Board by May.',
      train,
    ]);
  });

  it('takes points in the same list for parts, where the sentence goes on', () => {
    const { texts, keys } = read(
      heading('Recommendations'),
      bullet('1. Fellshire Police should:'),
      bullet('audit forty assessments; and'),
      bullet('report to the Board by May.'),
      bullet(`2. ${train}`),
      bullet(`3. ${fund}`),
    );
    expect(texts).toEqual([
      'Fellshire Police should:\naudit forty assessments; and\nreport to the Board by May.',
      train,
      fund,
    ]);
    expect(keys).toEqual(['1', '2', '3']);
  });

  it('passes over what leads in to them and what stands between them', () => {
    const { texts } = read(
      heading('Conclusions and recommendations'),
      paragraph('Agencies had to learn that separation is dangerous.', '8.1'),
      paragraph('The following recommendations are made to the agencies that should act on them.', '8.2'),
      paragraph('It is recommended that Fellshire Police audits forty assessments.', '8.3'),
      paragraph('The Panel was told that the Trust has begun to change.', '8.4'),
      paragraph('The Panel recommends that Fell Homes train its officers.', '8.5'),
    );
    expect(texts).toEqual([
      'It is recommended that Fellshire Police audits forty assessments.',
      'The Panel recommends that Fell Homes train its officers.',
    ]);
  });

  it('keeps to the inner section where a section of conclusions holds one of recommendations', () => {
    const { texts } = read(
      heading('Conclusions, lessons and recommendations'),
      heading('Lessons', 2),
      paragraph('Staff should see separation as dangerous.', '8.1'),
      heading('Recommendations', 2),
      paragraph(audit, '8.2'),
    );
    expect(texts).toEqual([audit]);
  });

  it('knows national from local ones, and the agency over a list', () => {
    const { list } = read(
      heading('Recommendations'),
      heading('Local recommendations', 2),
      heading('Fellshire Police', 3),
      bullet('Audit forty assessments each quarter.'),
      heading('National recommendations', 2),
      bullet('There should be a national register of interpreters.'),
    );
    expect(list.map(({ scope }) => scope)).toEqual(['local', 'national']);
    expect(list[0]?.group).toBe('Fellshire Police');
    expect(list[0]?.owner.kind).toBe('named');
  });

  it('tells lists numbered apart by their scope', () => {
    expect(
      read(
        heading('Recommendations'),
        bullet(`Local 1: ${audit}`),
        bullet(`National 1: The Home Office should publish guidance.`),
      ).keys,
    ).toEqual(['local 1', 'national 1']);
  });

  it('are found in boxes in the text where no section lists them', () => {
    const { texts } = read(
      heading('Analysis'),
      paragraph('The force saw each incident alone.', '5.1'),
      paragraph(`Recommendation 1: ${audit}`),
      heading('Housing', 2),
      table(['Recommendation 2'], [train]),
      paragraph(
        'Recommendation 1 is addressed to the force alone and should be read with the analysis.',
        '5.2',
      ),
    );
    expect(texts).toEqual([audit, train]);
  });

  it('finds those of the summary, and ties them to the report’s own', () => {
    const { list, inSummary } = read(
      heading('Executive summary'),
      heading('Recommendations', 2),
      bullet(audit),
      bullet(train),
      heading('Recommendations'),
      bullet(audit),
      bullet(fund),
    );
    expect(inSummary.map(({ text }) => text)).toEqual([audit, train]);
    expect(list.map(({ text, repeats }) => [text, repeats.length])).toEqual([
      [audit, 1],
      [fund, 0],
    ]);
  });

  it('leaves out earlier reviews, the plan and sentences about recommendations', () => {
    expect(
      read(
        heading('Parallel reviews'),
        paragraph('Recommendations were made by the earlier review, which should be read again.'),
        heading('Recommendations from previous reviews'),
        bullet('The Trust should train its staff.'),
        heading('Action plan'),
        table(
          ['Recommendation', 'Action', 'Lead', 'Target date'],
          ['1. The Trust should train.', 'Course', 'Nurse', 'May 2024'],
        ),
      ).list,
    ).toEqual([]);
  });
});

describe('ownerOf', () => {
  it.each([
    ['Fellshire Police should audit forty files.', 'Fellshire Police'],
    [
      'The Panel recommends that Fell Homes train its officers and should report.',
      'Fell Homes train its officers and',
    ],
    ['It is recommended that the Safety Partnership must fund a worker.', 'the Safety Partnership'],
    ['NHS Fellshire to commission a pathway.', 'NHS Fellshire'],
    ['All GP practices in Fellshire should ask patients alone.', 'All GP practices in Fellshire'],
    ['The Home Office should be asked to publish guidance.', 'The Home Office'],
    ['The Partnership and its partners should agree one form.', 'The Partnership and its partners'],
  ])('%s: %s', (text, words) => {
    expect(ownerOf(text)).toMatchObject({ kind: 'named', words });
  });

  it.each([
    'A training course should be commissioned by the Fellshire Safeguarding Board.',
    'All agencies, led by the Safeguarding Board, should agree one form.',
    'Fell Homes: train all officers within six months.',
    'The Panel recommends that Fell Hospitals links its records within a year.',
    'It is recommended that the Trust reviews its form to include companions.',
    'The Panel recommends that a course be provided by the Safeguarding Board.',
  ])('%s: named', (text) => {
    expect(ownerOf(text).kind).toBe('named');
  });

  it.each([
    'Health, education and housing should meet each year.',
    'Local employers and other interested parties should sign up.',
    'All agencies should remind staff of the policy.',
    'Every partner agency should be told again what the definition says.',
    'Partners should share information at once.',
    'Agencies represented on the panel to review their training.',
    'Professionals should be curious about injuries.',
    'Every organisation that works with families must train its staff.',
    'Front-line staff should ask about abuse.',
    'That all relevant agencies should refresh their policies.',
    'Local agencies will promote the helpline.',
    'Multi-agency partners should work together.',
    'Health and social care professionals should use the tool.',
    'Statutory and voluntary sector partners to share learning.',
    'The Panel recommends that all agencies review their policies.',
  ])('%s: everyone', (text) => {
    expect(ownerOf(text).kind).toBe('everyone');
  });

  it.each([
    'Training on coercive control should be delivered to all front-line staff.',
    'There should be a clear pathway for carers.',
    'It is recommended that a leaflet be produced.',
    'Consideration should be given to a joint policy.',
    'Awareness of stalking should be raised across the county by March 2024.',
    'The DASH policy must be reviewed and updated.',
    'Improve the sharing of information about risk.',
    'The Panel recommends that training on stalking be provided across the county.',
    'It is recommended that courses be offered to all staff.',
  ])('%s: none', (text) => {
    expect(ownerOf(text).kind).toBe('none');
  });
});
