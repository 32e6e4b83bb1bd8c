import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';
import { fillersIn } from './placeholders/fillers.js';

const paragraph = (text: string): BlockInput => ({ kind: 'paragraph', text });
const found = (...content: BlockInput[]) => {
  const draft = assembleDraft({
    format: 'text',
    content: [{ kind: 'heading', text: 'Analysis', level: 1 }, ...content],
    pages: null,
  });
  return gatherFacts(draft).placeholders.map(({ anchor }) => textAt(draft, anchor));
};

describe('words still to come', () => {
  it.each([
    ['The helpline took [numbers from the charity] calls in that year.', '[numbers from the charity]'],
    ['The Panel met on [insert date] at the town hall.', '[insert date]'],
    ['The lead is TBC.', 'TBC'],
    ['The card gave [name and telephone number].', '[name and telephone number]'],
    ['It was signed by [name, post].', '[name, post]'],
    ['Pending the reply from the Trust.', 'Pending the reply from the Trust.'],
    ['[Point 7 on housing to go here if all agree]', '[Point 7 on housing to go here if all agree]'],
    ['Four were good. Insert here the grid once it is done.', 'Insert here the grid once it is done.'],
    [
      'Two services did well. [Panel to agree a sentence on the third]',
      '[Panel to agree a sentence on the third]',
    ],
    ['The figure was £XXX a month.', '£XXX'],
    ['He was seen XX times in that year.', 'XX'],
    ['Lorem ipsum dolor sit amet, consectetur.', 'Lorem ipsum dolor sit amet, consectetur.'],
    ['This is discussed in Error! Reference source not found.', 'Error! Reference source not found.'],
    ['See Error! Bookmark not defined. for the rest.', 'Error! Bookmark not defined.'],
    ['The report was sent to ( ) in June.', '( )'],
    ['The chair spoke to [ ] about the file.', '[ ]'],
    ['The nurse saw her on ?? June 2019.', '??'],
    ['The nurse saw her on ? June 2019.', '?'],
    ['Nobody knows when he moved in (date?).', '(date?)'],
    ['(Link to the published report to be added.)', '(Link to the published report to be added.)'],
    ['(Text of the tribute to follow)', '(Text of the tribute to follow)'],
    ['The board is made up of nine agencies [check with the CSP].', '[check with the CSP]'],
    ['She had lived there since 2014 [Tom to confirm].', '[Tom to confirm]'],
    ['The plan will be signed off by <insert name of board>.', '<insert name of board>'],
    ['Action plan to follow.', 'Action plan to follow.'],
    ['This section is still to be written.', 'This section is still to be written.'],
    ['Click or tap here to enter text.', 'Click or tap here to enter text'],
    ['The Panel met on DD/MM/YYYY.', 'DD/MM/YYYY'],
    ['To be reviewed by dd.mm.2027.', 'dd.mm.2027'],
    ['It will stand at www.[our pages] from May.', '[our pages]'],
    ['The review ended in June 20XX.', '20XX'],
    ['See paragraph X.X for that.', 'X.X'],
    ['The trial began on the Xth of May.', 'Xth'],
    ['She was given a number to ring, ____ , and told to wait.', '____'],
    ['NOTE TO SELF: ask the Trust for the minutes.', 'NOTE TO SELF: ask the Trust for the minutes.'],
    ['He/she (delete as appropriate) was told.', 'delete as appropriate'],
    ['The Trust holds [number] records about him.', '[number]'],
    ['The report was signed off on [date].', '[date]'],
    ['The family were told in June [is this right?].', '[is this right?]'],
    ['The allowance was tbc at the time of writing.', 'tbc'],
    ['Weblink: to be added', 'to be added'],
    ['The cost was [£XX] a week.', '[£XX]'],
    ['Dates of panel meetings to be confirmed.', 'Dates of panel meetings to be confirmed.'],
    [
      '[AUTHOR TO COMPLETE ONCE THE INQUEST HAS BEEN HELD]',
      '[AUTHOR TO COMPLETE ONCE THE INQUEST HAS BEEN HELD]',
    ],
    ['Insert photograph of the family here', 'Insert photograph of the family here'],
    ['The Trust gave a figure of £? for that year.', '£?'],
    ['The Panel met [x] times in all.', '[x]'],
    ['They asked for [no. of] changes.', '[no. of]'],
    ['The rate is twice the national one (reference needed).', '(reference needed)'],
    ['A further £XX,XXX was spent.', '£XX,XXX'],
  ])('%s', (text, expected) => {
    expect(found(paragraph(text))).toEqual([expected]);
  });

  it('in the cells of a table', () => {
    const cell = (text: string, column: number) => ({
      column,
      rowSpan: 1,
      columnSpan: 1,
      fill: null,
      blocks: [{ kind: 'cell' as const, text }],
    });
    const draft = assembleDraft({
      format: 'text',
      pages: null,
      content: [
        {
          table: {
            columns: 4,
            headerRows: 0,
            rows: ['?', 'To be confirmed', 'XXX', 'Policy to be updated'].map((text) => ({
              page: null,
              cells: [cell(text, 0)],
            })),
          },
        },
      ],
    });
    expect(gatherFacts(draft).placeholders.map(({ anchor }) => textAt(draft, anchor))).toEqual(['?', 'XXX']);
  });
});

describe('what may stand', () => {
  it.each([
    'Mary told them “[he] came back [that night] and … shouted”.',
    'R v Thorne [2019] EWCA Crim 1234 was not considered.',
    'She wrote that she was “definately [sic] leaving”.',
    'The nurse lived in [redacted] at that time.',
    'Why was she not asked? The Panel could not tell.',
    'Was he seen as a risk ? The Panel thinks not.',
    'The appointment was to be confirmed by letter.',
    'Her fears were to be confirmed within the week.',
    'The Trust’s policy is to be updated by March.',
    'He said that there was more to come.',
    'The procedure to follow was set out in the manual.',
    'In the months to come she saw nobody.',
    'The record says “reviewed by Dr XX, r/v TBC”.',
    'The text message read “see you at 8 xx”.',
    'He texted her good night xx',
    'The tumour was found in cells with two XX chromosomes.',
    'Signed: ______________________',
    '________________________________',
    'The caller rang off (the number was 07xxx xxxxxx).',
    'The agencies (see below) sent accounts.',
    'The list of agencies [is] complete.',
    'The worker (who was to follow up) left in June.',
    '“She asked [the nurse] whether she could stay?”',
    'The minutes say: “date of next meeting to be confirmed”.',
    'It was agreed that a date would be inserted later.',
    'Staff should insert the date in the first box.',
    'Learning point: agencies need to be confident in asking.',
    'The Panel asked to be told, and the Trust to follow its own policy.',
    'The plan of care was [then] agreed.',
    'Tarnford Borough Council (TBC) was told. TBC did not reply.',
  ])('%s', (text) => {
    expect(found(paragraph(text))).toEqual([]);
  });

  it('crosses that the report explains', () => {
    expect(
      found(
        paragraph('Where letters are quoted, “XX” stands for the name of a town.'),
        paragraph('She came to XX by train. Her wage was £XXX.'),
      ),
    ).toEqual(['£XXX']);
    expect(
      found(
        paragraph('Names of places have been replaced with XXXX in order to protect the family.'),
        paragraph('They met at XXXX in 2012.'),
      ),
    ).toEqual([]);
  });

  it('words in brackets that hide names throughout', () => {
    const lines = ['She met [name] in May.', 'She told [name] so.', 'Then [name] left.', 'And [name] knew.'];
    expect(found(...lines.map(paragraph))).toEqual([]);
  });

  it('highlighter: a note, not a box', () => {
    const text =
      'The Panel met on 4 May with all of its members there, ask Jo about the sixth meeting and wrote to him.';
    const start = text.indexOf('ask');
    const mark = { kind: 'highlighted' as const, start, end: start + 31, author: null };
    expect(found({ kind: 'paragraph', text, marks: [mark] })).toEqual([text.slice(start, start + 31)]);
    const boxed = 'Learning: what a child says ought to be written down.';
    expect(
      found({ kind: 'paragraph', text: boxed, marks: [{ ...mark, start: 0, end: boxed.length }] }),
    ).toEqual([]);
  });
});

describe('notes that are sentences', () => {
  it.each([
    ['The Council has replied. Insert reply from the Council here.', 'Insert reply from the Council here.'],
    ['Awaiting figures from the Trust.', 'Awaiting figures from the Trust.'],
    ['Dates needed from the force.', 'Dates needed from the force.'],
    ['It was done. Insert wording of the new protocol.', 'Insert wording of the new protocol.'],
    ['[HOLD: figures from the Board]', '[HOLD: figures from the Board]'],
    ['[KP - awaiting the last two years]', '[KP - awaiting the last two years]'],
    ['*** the Trust to send its wording ***', '*** the Trust to send its wording ***'],
    ['Section to be completed by the Board.', 'Section to be completed by the Board.'],
  ])('%s', (text, words) => {
    const [found] = fillersIn(text, false);
    expect(found && text.slice(found.start, found.end)).toBe(words);
  });

  it.each([
    'Insert a prompt into the template for every visit.',
    'She was awaiting a decision on housing.',
    'Pending the trial, the Panel did not meet.',
    'No further details are needed for this report.',
    'Awaiting trial, he wrote to her twice.',
    '[The Panel: see the list of members]',
    '***',
  ])('leaves %s', (text) => {
    expect(fillersIn(text, false)).toEqual([]);
  });

  it('leaves how an action stands in a cell', () => {
    expect(fillersIn('Awaiting decision by the Board.', true)).toEqual([]);
    expect(fillersIn('To be confirmed', true)).toEqual([]);
  });
});
