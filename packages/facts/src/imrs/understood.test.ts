import { assembleDraft } from '@dhrlint/draft';
import { bullet, heading, paragraph } from '@dhrlint/draft/testing';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';
import { explanationsIn } from './explanations.js';
import { countsInSentence } from './prose.js';

const had = (sentence: string, before = '') =>
  countsInSentence(sentence, before).flatMap(({ value, stage }) => (stage === 'requested' ? [] : [value]));

describe('a number whose noun is understood', () => {
  const topic = 'The first source is Individual Management Reviews (IMRs), accounts of what bodies did.';
  it.each([
    ['Six were prepared, out of eight that the chair had sought.', topic],
    ['In all, six were handed in.', topic],
    ['The Panel read six such accounts.', topic],
    ['There are six of these.', 'Each body that had met them wrote an IMR.'],
    ['There were six.', 'The evidence is in the IMRs.'],
    ['Six were furnished.', 'IMRs are written by people with no part in the case.'],
    ['Six of the eight sent one.', 'Eight bodies were asked for an IMR.'],
    ['Each body that had met them wrote an IMR, six in all.', ''],
    ['Each body that had met them wrote an IMR; there are six.', ''],
    ['IMRs to the number of six were had.', ''],
    ['The Panel asked for IMRs and had six.', ''],
    ['All of them have written an IMR.', 'Six services had files on her.'],
    ['Six services had files on her; every one of them wrote an IMR.', ''],
  ])('%s after: %s', (sentence, before) => {
    expect(had(sentence, before)).toEqual([6]);
  });

  it.each([
    ['Six were sent back.', topic],
    ['Six were prepared on time.', topic],
    ['Six were sent reminders.', topic],
    ['Six were written by managers of the ward.', topic],
    ['Six were prepared.', 'The Panel relied on IMRs and on summary reports.'],
    ['Six were obtained.', 'Statements were set against the IMRs.'],
    ['There were six.', 'The Panel asked questions about the IMRs.'],
    ['The Panel had six.', 'The Panel spoke of the IMRs at its meetings.'],
    ['Six came.', 'IMR authors were asked to a meeting.'],
    ['Each wrote an IMR or a letter.', 'Six services had files on her.'],
    ['Each wrote an IMR.', 'The police and six health bodies had files on her.'],
    ['Each was asked whether it would write an IMR.', 'Six services had files on her.'],
    ['Each IMR lists its sources, six in all.', ''],
    ['Each body wrote an IMR, six of them late.', ''],
  ])('counts nothing in %s after: %s', (sentence, before) => {
    expect(had(sentence, before)).toEqual([]);
  });
});

describe('other orders of the words, and other words for having', () => {
  it.each([
    'I had in front of me six IMRs and the file of the trial.',
    'The Panel had in its hands six IMRs and a chronology.',
    'In front of the Panel were six IMRs.',
    'To the Chair came six IMRs.',
    'I had what the bodies sent me, among them six IMRs, and her letters.',
    'The account leans on six IMRs.',
    'The papers comprise six IMRs and the file of the trial.',
    'The result was six IMRs of uneven quality.',
    'That makes six IMRs.',
    'There followed six IMRs.',
    'The Panel was handed six IMRs.',
    'Six IMRs were put before the Panel.',
    'Six bodies told their story in an IMR.',
    'Six sent in an IMR.',
    'Six were in a position to give an IMR.',
    'Six agreed to write an IMR and did.',
    'As well as six IMRs the Panel had her diary.',
  ])('%s', (sentence) => {
    expect(had(sentence)).toEqual([6]);
  });

  it.each([
    'Among the late papers were three IMRs.',
    'Behind the delay were three IMRs that came late.',
    'To the author of the IMR came three complaints.',
    'The Panel sent three IMRs back.',
    'The outcome was three IMRs rewritten.',
    'Apart from three IMRs, none was signed.',
    'Four bodies answered the letter and were thanked in an IMR.',
  ])('counts nothing in: %s', (sentence) => {
    expect(had(sentence)).toEqual([]);
  });
});

describe('what stands beside such numbers', () => {
  const sources = (...lead: string[]) =>
    gatherFacts(
      assembleDraft({
        format: 'text',
        pages: null,
        content: [
          heading('Methodology'),
          paragraph(lead.join(' ')),
          bullet('Fellshire Police'),
          bullet('Beck Housing Association'),
          bullet('Fell Valley NHS Trust'),
        ],
      }),
    ).imrs.counts.map(({ source, least }) => [source, least]);

  it('counts the list that a number of IMRs ends in', () => {
    expect(sources('I had four IMRs, each by somebody who was new to the case:')).toContainEqual(['list', 3]);
    expect(sources('The IMRs are the main source.', 'Four were prepared.', 'They were from:')).toContainEqual(
      ['list', 3],
    );
    expect(sources('The four IMRs name these failings:')).toEqual([['prose', 4]]);
  });

  it('takes a body that had nothing to write, and gave something else, for no later IMR', () => {
    const { reached } = explanationsIn([
      'A seventh body was asked for an IMR but had nothing to put in one.',
    ]);
    expect(reached).toEqual([]);
  });

  it('keeps apart what was written for “that review”', () => {
    const content = [heading('Methodology'), paragraph('Five IMRs were prepared for that review.')];
    const { counts } = gatherFacts(assembleDraft({ format: 'text', pages: null, content })).imrs;
    expect(counts.map(({ review }) => review)).toEqual(['that review']);
  });
});
