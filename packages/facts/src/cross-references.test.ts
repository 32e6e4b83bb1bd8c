import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { referencesIn } from './cross-references/mentions.js';
import { gatherFacts } from './facts.js';

const heading = (text: string, label: string | null = null): BlockInput => ({
  kind: 'heading',
  text,
  level: 1,
  label,
});
const paragraph = (label: string | null, text: string): BlockInput => ({ kind: 'paragraph', text, label });
const report: readonly BlockInput[] = [
  heading('Introduction', '1'),
  paragraph('1.1', 'The review looks at the help that Elspeth had before her death in May 2020.'),
  paragraph('1.2', 'She was forty.'),
  heading('Chronology', '2'),
  paragraph('2.1', 'Her doctor saw her in March 2018.'),
  paragraph('2.2', 'The police were called in April 2019.'),
  { kind: 'caption', text: 'Table 1: Calls to the police by year' },
  paragraph('2.2.1', 'The call was graded as routine.'),
  heading('Recommendations', '3'),
  paragraph(null, 'Recommendation 1: Northshire Police should audit its grading of calls by March 2023.'),
  paragraph(null, 'Recommendation 2: The Board should report on progress in June 2023.'),
];
const annexes: readonly BlockInput[] = [
  heading('Appendix A: Terms of reference'),
  paragraph(null, 'The period under review was four years.'),
  heading('Appendix B: Action plan'),
];
const referencesOf = (text: string, ...front: readonly BlockInput[]) => {
  const draft = assembleDraft({
    format: 'text',
    content: [...(front.length > 0 ? front : report), paragraph('3.1', text), ...annexes],
    pages: null,
  });
  return {
    draft,
    found: gatherFacts(draft).crossReferences.filter(
      ({ anchor }) => draft.blocks[anchor.block]?.text === text,
    ),
  };
};
const missing = (text: string) => {
  const { draft, found } = referencesOf(text);
  return found.filter((each) => each.missing.length > 0).map(({ anchor }) => textAt(draft, anchor));
};

describe('referencesIn', () => {
  it.each([
    ['as set out in paragraphs 5.1 and 5.4', 'paragraph', ['5.1', '5.4']],
    ['see para. 12.4 above', 'paragraph', ['12.4']],
    ['in sections 4, 5 and 6', 'section', ['4', '5', '6']],
    ['at paragraphs 3.2 to 3.9', 'paragraph', ['3.2', '3.9']],
    ['Appendix Four has it', 'appendix', ['Four']],
    ['in Annexe C', 'appendix', ['C']],
    ['Tables 2 & 3', 'table', ['2', '3']],
    ['paragraph 5.3(b)', 'paragraph', ['5.3']],
    ['Part Two', 'section', ['Two']],
    ['(see 5.2.236)', 'paragraph', ['5.2.236']],
    ['as said at 4.12 above', 'paragraph', ['4.12']],
    ['Recommendations R4 and R5', 'recommendation', ['R4', 'R5']],
  ])('%s', (text, kind, numbers) => {
    const found = referencesIn(text);
    expect(found.map((each) => [each.kind, each.numbers])).toEqual([[kind, numbers]]);
  });

  it.each([
    'the table at which they sat',
    'a part of the plan',
    'see 12.03.19 for the entry',
    'the alcohol reading was 1.5 above the limit',
    'figures for 2019',
    'sectioned in 2018',
    'the appendix was removed at 12',
  ])('nothing in: %s', (text) => {
    expect(referencesIn(text)).toEqual([]);
  });

  it('knows parts by their Roman numbers', () => {
    const content = [
      heading('The review', 'I.'),
      paragraph(
        '1',
        'Part II of this report tells what happened. What was learned is in Part V of this report.',
      ),
      heading('The facts', 'II.'),
      paragraph('2', 'She had rung twice.'),
      paragraph('3', 'Nobody came.'),
    ];
    const draft = assembleDraft({ format: 'docx', content, pages: null });
    expect(gatherFacts(draft).crossReferences.map((each) => each.missing)).toEqual([[], ['V']]);
  });

  it('leaves off a number that counts something else', () => {
    expect(referencesIn('At paragraph 2.1, 12 officers are named.').map((r) => r.numbers)).toEqual([['2.1']]);
    expect(referencesIn('It is in paragraph 3 and two others were told.').map((r) => r.numbers)).toEqual([
      ['3'],
    ]);
  });
});

describe('places that the report does not have', () => {
  it.each([
    ['The grading of the call is discussed at paragraph 9.3.', ['paragraph 9.3']],
    ['This is explored further in section 12.', ['section 12']],
    ['For the reasons given in paragraph 7.14 above the Panel does not agree.', ['paragraph 7.14']],
    ['The membership of the Panel is listed at Appendix F.', ['Appendix F']],
    ['The reader is referred to Appendix Six.', ['Appendix Six']],
    ['Table 7 gives the number of calls.', ['Table 7']],
    ['(see paras 4.1 to 4.6)', ['paras 4.1 to 4.6']],
    ['The pandemic, to which we return at paragraph 8.2, made this worse.', ['paragraph 8.2']],
    ['Her account (paragraph 2.9) was not passed on.', ['paragraph 2.9']],
    ['The Panel has made Recommendation 9, described below, for that reason.', ['Recommendation 9']],
    ['This is what lies behind the finding set out at Recommendation 11.', ['Recommendation 11']],
    ['The Trust’s policy on discharge is considered at paragraph 6.6.', ['paragraph 6.6']],
    ['As noted in 5.1.3 above, no referral was made.', ['5.1.3']],
    ['See 14.2 for what the employer said.', ['14.2']],
    ['The children’s experience is considered in sections 2 and 15 of this report.', ['sections 2 and 15']],
    ['Paragraph 10.4 of this report describes the meeting.', ['Paragraph 10.4']],
    ['The full chronology is attached as Annex D.', ['Annex D']],
    ['Part Nine of this report deals with housing.', ['Part Nine']],
    ['What became of the referral is told in paragraph 44.', ['paragraph 44']],
  ])('%s', (text, expected) => {
    expect(missing(text)).toEqual(expected);
  });
});

describe('places that are there, or that are another document’s', () => {
  it.each([
    'The first call is described at paragraph 2.2.',
    'See section 2 and paragraph 1.2.',
    'The terms of reference are at Appendix A, and the plan at Annex B.',
    'Table 1 shows the calls.',
    'Recommendation 2 is addressed to the Board, as described above.',
    'Paragraph 4.1 of the threshold document asks for evidence of harm.',
    'The Trust’s protocol has the duty at its paragraph 9.4.',
    'The protocol asked for a call (see paragraph 7.2 there).',
    'The procedure (paragraph 8.1) asks for a visit within a day.',
    'Section 76 of the Serious Crime Act 2015 makes it an offence.',
    'He was arrested for an offence under section 18 of the Offences Against the Person Act 1861.',
    'A section 47 enquiry was opened and closed.',
    'She had been detained under section 2.',
    'The threshold in section 42 was met.',
    'No section 17 assessment followed.',
    'The statutory guidance says at paragraph 72 that families should be involved.',
    'Working Together (2018) requires at paragraph 14 that information be shared.',
    'Section 9(3) of the Domestic Violence, Crime and Victims Act 2004 allows this.',
    'A notice under section 21 was served in June.',
    'The coroner issued a report under paragraph 7, Schedule 5, of the Coroners and Justice Act 2009.',
    'Recommendation 6 of the earlier review asked for the same.',
    'The IMR lists the calls in its Appendix 4.',
    'The record says “see paragraph 12.9”.',
    'The children were subject to Section 20 agreements.',
    'Officers used their powers under section 136 Mental Health Act to take him to hospital.',
    'Paragraph 16 of the Code of Practice for Victims explains what is owed.',
    'He was charged with section 20 assault.',
    'In section 4A of that Act the offence is defined.',
    'A letter from the housing officer, at paragraph 3.7, says that she was told.',
    'Figure 3 of the national study shows the same.',
    'The IOPC’s report deals with this at paragraph 112.',
    'The Trust’s serious incident report dealt with this at section 11.4.',
  ])('%s', (text) => {
    expect(missing(text)).toEqual([]);
  });

  it('finds a table and a figure where none is numbered, and an appendix beyond the only one', () => {
    const front = [heading('Introduction'), paragraph(null, 'Elspeth was forty.')];
    const { found } = referencesOf('The numbers are in Table 5 and in Figure 3.', ...front);
    expect(found.map((each) => each.missing)).toEqual([['5'], ['3']]);
    // One place, told by its number and by the paragraph that it stands at.
    const twofold = referencesOf('Table 5, at paragraph 40.2, gives the numbers.').found;
    expect(twofold.map((each) => each.missing)).toEqual([[], ['40.2']]);
    const draft = assembleDraft({
      format: 'text',
      content: [...front, paragraph(null, 'See Appendix D for the names.'), heading('Appendix: Thanks')],
      pages: null,
    });
    expect(gatherFacts(draft).crossReferences.map((each) => each.missing)).toEqual([['D']]);
  });

  it('misses the only appendix that is named where there is none, and a paragraph where Word numbers none', () => {
    const missingIn = (format: 'docx' | 'text', ...texts: string[]) => {
      const draft = assembleDraft({
        format,
        content: [heading('Introduction'), ...texts.map((text) => paragraph(null, text))],
        pages: null,
      });
      return gatherFacts(draft).crossReferences.flatMap(({ missing }) => missing);
    };
    const appendix = 'The calls are listed in Appendix C.';
    expect(missingIn('docx', appendix)).toEqual(['C']);
    expect(missingIn('docx', appendix, 'The panel is listed in Appendix B.')).toEqual([]);
    const numbered = 'This is discussed in paragraph 4.7.';
    expect(missingIn('docx', numbered)).toEqual(['4.7']);
    expect(missingIn('text', numbered)).toEqual([]);
  });

  it('says nothing where the report numbers none of the kind', () => {
    const bare = [heading('Introduction'), paragraph(null, 'Elspeth was forty.'), heading('Analysis')];
    const { found } = referencesOf('This is discussed in paragraph 6.2 and in Figure 1.', ...bare);
    expect(found.map(({ missing, untold }) => [missing, untold])).toEqual([
      [[], true],
      [[], true],
    ]);
  });

  it('knows the section of an Act that was named before', () => {
    expect(missing('The duty is set out at section 42.')).toEqual(['section 42']);
    expect(
      missing(
        'No enquiry was made under section 42 of the Care Act 2014. The duty is set out at section 42.',
      ),
    ).toEqual([]);
  });
});
