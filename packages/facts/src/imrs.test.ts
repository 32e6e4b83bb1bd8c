import { assembleDraft, type BlockInput, type TableInput, textAt } from '@dhrlint/draft';
import { heading, bullet as item, paragraph, table } from '@dhrlint/draft/testing';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';
import { countsInSentence } from './imrs/prose.js';

const read = (...content: (BlockInput | { table: TableInput })[]) => {
  const draft = assembleDraft({ format: 'text', content: [heading('Methodology'), ...content], pages: null });
  const { imrs } = gatherFacts(draft);
  const counts = imrs.counts.map((c) => [textAt(draft, c.anchor), c.source, c.least, c.most, c.stage]);
  return { imrs, counts };
};

describe('the IMRs of a report', () => {
  it('reads who was sent them, what was only called for, and what another review had', () => {
    expect(read(paragraph('Seven sent us an IMR.')).counts).toEqual([
      ['Seven sent us an IMR', 'prose', 7, 7, 'received'],
    ]);
    expect(read(paragraph('Eight IMRs had been called for, and one was never written.')).counts).toEqual([
      ['Eight IMRs', 'prose', 8, 8, 'requested'],
    ]);
    const { imrs } = read(
      paragraph('The killing of 2014 was reviewed too. Six IMRs were prepared on that occasion.'),
    );
    expect(imrs.counts.map((count) => count.review)).toEqual(['on that occasion']);
  });

  it('counts the bullets under a lead-in, without those that gave something else', () => {
    const { counts } = read(
      paragraph('IMRs were received from:'),
      item('Fellshire Police'),
      item('Fellshire Council, Adult Social Care'),
      item('The Ambulance Service (short report)'),
      item('Beck Housing Association'),
      paragraph('The Panel met them.'),
    );
    expect(counts).toEqual([['IMRs were received from', 'list', 3, 3, 'received']]);
  });

  it('counts the IMRs among the papers that were seen, unless they were those of a meeting', () => {
    const papers = (lead: string) =>
      read(
        paragraph(lead),
        item('IMR, Fellshire Police'),
        item('IMR from Beck Housing Association'),
        item('Letter of the coroner'),
      ).counts;
    expect(papers('The papers of the review are:')).toEqual([
      ['The papers of the review are', 'list', 2, 2, 'received'],
    ]);
    expect(papers('At its second meeting the Panel read:')).toEqual([]);
  });

  it('takes two IMRs of another review, or late ones, for no second one of an agency', () => {
    const { imrs } = read(
      paragraph('The police author wrote two IMRs at the same time, one of them for another review.'),
      paragraph('Two IMRs were late, one of them by a month.'),
    );
    expect(imrs.several).toBe(false);
    expect(
      read(paragraph('Two of them were IMRs for the same trust: two IMRs from the same trust.')).imrs.several,
    ).toBe(true);
  });

  it('counts the rows of a table whose first column tells what each body sent', () => {
    const papers = table(
      ['Document', 'Agency', 'Received'],
      ['IMR', 'Fellshire Police', '2 May'],
      ['IMR', 'Beck Housing Association', '3 May'],
      ['Nil return', 'Fellshire Fire Service', '3 May'],
    );
    expect(read(papers).counts).toEqual([['Document', 'table', 2, 2, 'received']]);
  });

  it('counts the names beside running numbers, and two names that an article parts', () => {
    const numbered = table(
      ['No.', 'IMR'],
      ['1', 'Fellshire Police'],
      ['2', 'Beck Homes'],
      ['3', 'Beck Surgery'],
    );
    expect(read(numbered).counts).toEqual([['IMR', 'table', 3, 3, 'received']]);
    const told =
      'IMRs were received from Fellshire Police, Beck Homes, Beck Surgery and the probation service.';
    expect(read(paragraph(told)).counts).toEqual([[told, 'list', 4, 4, 'received']]);
    const open = 'IMRs were received from Fellshire Police, Beck Homes, Beck Surgery, Adults and Housing.';
    expect(read(paragraph(open)).counts.map(([, , least, most]) => [least, most])).toEqual([[4, 5]]);
  });

  it('knows the number again that stands over a list, a paragraph below the IMRs', () => {
    const list = [item('Fellshire Police'), item('Beck Housing Association')];
    const told = (lead: string) =>
      read(
        paragraph('Three bodies went on to furnish an IMR.'),
        paragraph('The chair met each of their managers.'),
        paragraph(lead),
        ...list,
      ).counts.filter(([, source]) => source === 'list');
    expect(told('The three were:')).toEqual([['The three were', 'list', 2, 2, 'received']]);
    expect(told('The four questions were:')).toEqual([]);
  });

  it('counts authors named again in a paragraph of their own', () => {
    const { counts } = read(
      paragraph('Seven agencies wrote an IMR.'),
      paragraph('All eight authors were trained. The panel has read three authors on grief.'),
    );
    expect(counts.map(([words, , least]) => [words, least])).toEqual([
      ['Seven agencies wrote an IMR', 7],
      ['eight authors', 8],
    ]);
    expect(read(paragraph('All eight authors were trained.')).counts).toEqual([]);
  });

  it('counts a body once that a comma tells more of', () => {
    const { counts } = read(
      paragraph('The chair wrote to twelve organisations. Six of them wrote an IMR:'),
      item('Marlshire University Health Board, for hospital and community care'),
      item('Marlshire Council, education and social services'),
      item('Tarn Women’s Aid through its refuge and outreach services'),
    );
    expect(counts.at(-1)).toEqual(['Six of them wrote an IMR', 'list', 3, 3, 'received']);
  });

  it('allows that one bullet names two bodies', () => {
    const { counts } = read(
      paragraph('The agencies that submitted IMRs were:'),
      item('Fellshire Police and Beckshire Police'),
      item('Beck Housing Association'),
    );
    expect(counts).toEqual([['The agencies that submitted IMRs were', 'list', 2, 3, 'received']]);
  });

  it('takes no list of questions for a list of agencies', () => {
    expect(
      read(
        paragraph('IMR authors were asked to address the following:'),
        item('Whether the police knew of the abuse'),
        item('How the Trust kept its records'),
      ).counts,
    ).toEqual([]);
  });

  it('counts what semicolons part in a sentence, and what commas may', () => {
    const { counts } = read(
      paragraph('Three agencies wrote an IMR: Fellshire Police; the Council (Housing); and Beck NHS Trust.'),
      paragraph('IMRs were sought from: the police, the council and the trust.'),
    );
    expect(counts).toEqual([
      ['Three agencies wrote an IMR', 'prose', 3, 3, 'received'],
      ['Three agencies wrote an IMR', 'list', 3, 3, 'received'],
    ]);
  });

  it('counts a column of ticks and a column of words', () => {
    const { counts } = read(
      table(['Agency', 'Chronology', 'IMR'], ['Police', '✓', '✓'], ['Council', '✓', ''], ['Trust', '✓', '✓']),
      table(
        ['Agency', 'What it supplied'],
        ['Police', 'IMR'],
        ['Council', 'Short report'],
        ['Trust', 'Chronology and IMR'],
        ['Refuge', 'IMR'],
      ),
    );
    expect(counts).toEqual([
      ['IMR', 'table', 2, 2, 'received'],
      ['What it supplied', 'table', 3, 3, 'received'],
    ]);
  });

  it('counts the bodies named after “from” and “namely”', () => {
    const { counts } = read(
      paragraph('Six IMRs were received, from the police, the council, the trust, and the refuge.'),
    );
    expect(counts.map((count) => [count[1], count[2], count[3]])).toEqual([
      ['prose', 6, 6],
      ['list', 4, 4],
    ]);
    const named = read(
      paragraph(
        'Five agencies supplied an IMR, namely Fell Police, Beck Council, Beck Housing, and the Fell NHS Trust.',
      ),
    );
    expect(named.counts.map((count) => [count[1], count[2], count[3]])).toEqual([
      ['prose', 5, 5],
      ['list', 4, 4],
    ]);
  });

  it('counts the bodies whose IMR has an author', () => {
    const { counts } = read(
      table(
        ['Agency', 'IMR author'],
        ['Police', 'Detective Sergeant'],
        ['Council', 'Head of service'],
        ['Refuge', 'None: short report'],
      ),
    );
    expect(counts).toEqual([['IMR author', 'table', 2, 2, 'received']]);
  });

  it('reads crosses as “no” beside ticks, and as “yes” by themselves', () => {
    const { counts } = read(
      table(['Agency', 'IMR'], ['Police', 'Y'], ['Council', 'X'], ['Trust', 'Y']),
      table(['Agency', 'IMR', 'Report'], ['Police', 'X', ''], ['Council', '', 'X'], ['Trust', 'X', '']),
    );
    expect(counts.map((count) => count[2])).toEqual([2, 2]);
  });

  it('keeps the IMRs of another review apart', () => {
    const { imrs } = read(
      paragraph('Nine IMRs were received.'),
      paragraph('Five IMRs were written for the Safeguarding Adults Review.'),
    );
    expect(imrs.counts.map((count) => [count.least, count.review])).toEqual([
      [9, null],
      [5, 'safeguarding adults review'],
    ]);
  });

  it('tells what may explain a difference', () => {
    const { imrs } = read(
      paragraph('A further two IMRs were commissioned, and an eleventh IMR came from the school.'),
      paragraph('Beck NHS Trust wrote two IMRs. One agency was unable to provide an IMR.'),
    );
    expect(imrs).toMatchObject({ later: [2], reached: [11], several: true, joint: false, missing: true });
  });

  it('reads the list that a pronoun leads in to, after a sentence that counts', () => {
    const { counts } = read(
      paragraph('Four IMRs were received by the summer. They came from the following:'),
      item('Fellshire Police'),
      item('Beck Housing Association'),
      item('Fell Valley NHS Trust'),
    );
    expect(counts.map((count) => [count[1], count[2]])).toEqual([
      ['prose', 4],
      ['list', 3],
    ]);
  });

  it('counts no clause about the last name in a list', () => {
    const { counts } = read(
      paragraph(
        'Three agencies wrote an IMR: Fellshire Police, the hospital trust, and Beck Homes, which let the flat.',
      ),
    );
    expect(counts.map((count) => count.slice(2, 4))).toEqual([
      [3, 3],
      [3, 3],
    ]);
  });

  it('takes what was given, and not what was asked for, from a table of both', () => {
    const { counts } = read(
      table(
        ['Agency', 'What was requested', 'What was supplied'],
        ['Police', 'IMR', 'IMR'],
        ['Council', 'IMR', 'Letter'],
        ['Trust', 'IMR', 'One joint IMR'],
      ),
    );
    expect(counts.map((count) => [count[0], count[2]])).toEqual([['What was supplied', 2]]);
  });

  it('tells more IMRs than agencies, and an ordinal that brings no IMR', () => {
    const { imrs } = read(
      paragraph('The Panel had five IMRs from four agencies. The sixth agency closed in 2019.'),
    );
    expect(imrs).toMatchObject({ several: true, joint: false, reached: [] });
    expect(imrs.counts.map((count) => count.least)).toEqual([5]);
  });
});

describe('names without a list', () => {
  it('counts givers whom one sentence names', () => {
    expect(
      read(paragraph('IMRs were received from the police, the council, the hospital trust and the refuge.'))
        .counts,
    ).toMatchObject([[expect.anything(), 'list', 4, 4, 'received']]);
    expect(
      read(paragraph('Marl Police, Marl Council, Marl Refuge, and Marl Homes each wrote an IMR.')).counts,
    ).toMatchObject([[expect.anything(), 'list', 4, 4, 'received']]);
  });

  it('leaves out what names only some of them', () => {
    expect(
      read(paragraph('IMRs were also received from the police, the council and the trust.')).counts,
    ).toEqual([]);
  });

  it('counts those that the Panel received, and those beside which others spoke', () => {
    expect(countsInSentence('The five IMRs that the Panel received were thorough.')).toHaveLength(1);
    expect(countsInSentence('It was informed by six IMRs, by her son and by a friend.')).toHaveLength(1);
    expect(countsInSentence('It was informed by six IMRs, by health bodies.')).toEqual([]);
  });

  it('knows a later IMR from a letter', () => {
    expect(read(paragraph('Six IMRs were received by May and a seventh in July.')).imrs.reached).toEqual([7]);
    expect(read(paragraph('Eight agencies wrote IMRs. A ninth agency sent a letter.')).imrs.reached).toEqual(
      [],
    );
  });
});

describe('what stands beside prose', () => {
  const section = (title: string) => heading(title, 2);

  it('counts the headings under which the IMRs are gone through', () => {
    const { counts } = read(
      heading('Individual Management Reviews'),
      section('Fellshire Police'),
      paragraph('The force had four calls.'),
      section('Fellshire Council Housing'),
      paragraph('The council had two.'),
      section('Beck NHS Trust'),
      paragraph('The trust had none.'),
    );
    expect(counts).toEqual([['Individual Management Reviews', 'list', 3, 3, 'received']]);
  });

  it('does not where one of them is said to have given something else', () => {
    const { counts } = read(
      heading('Individual Management Reviews'),
      section('Fellshire Police'),
      paragraph('The force had four calls.'),
      section('Fellshire Council Housing'),
      paragraph('The council sent a short report.'),
      section('Beck NHS Trust'),
      paragraph('The trust had none.'),
    );
    expect(counts).toEqual([]);
  });

  it('reads a row for each kind of document', () => {
    const row = (...cells: string[]) => cells;
    expect(
      read(table(row('Document', 'Number'), row('IMRs', '6'), row('Short reports', '3'))).counts,
    ).toEqual([['IMRs', 'table', 6, 6, 'received']]);
    expect(
      read(
        table(
          row('What was given', 'By whom'),
          row('IMR', 'Fellshire Police; Fellshire Council; Beck NHS Trust'),
          row('Short report', 'Beck School'),
        ),
      ).counts,
    ).toEqual([['IMR', 'table', 3, 3, 'received']]);
  });

  it('reads a first column headed IMR, and who wrote one in a sentence', () => {
    expect(
      read(
        table(
          ['IMR', 'Signed off by'],
          ['Fellshire Police', 'A superintendent'],
          ['Beck NHS Trust', 'The chief nurse'],
        ),
      ).counts,
    ).toEqual([['IMR', 'table', 2, 2, 'received']]);
    expect(
      read(
        paragraph(
          'The agencies that wrote an IMR were Fellshire Police, Fellshire Council, Beck NHS Trust and Beck Homes.',
        ),
      ).counts,
    ).toMatchObject([[expect.anything(), 'list', 4, 4, 'received']]);
  });

  it('takes what was asked for as had where all are said to have complied', () => {
    expect(read(paragraph('Seven agencies were asked to write an IMR. All did so.')).counts).toEqual([
      ['Seven agencies were asked to write an IMR', 'prose', 7, 7, 'received'],
    ]);
    expect(
      read(paragraph('Five agencies were asked for an IMR and, in June, another four.')).imrs.later,
    ).toEqual([4]);
  });
});
