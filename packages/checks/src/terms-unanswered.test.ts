import { describe, expect, it } from 'vitest';
import { termsUnanswered } from './terms-unanswered.js';
import { judged } from './testing/judged.js';

const terms = [
  '# Terms of reference',
  'The lines of enquiry were:',
  '- How was alcohol misuse dealt with?',
  '- Were interpreters used, and did relatives interpret?',
  '- Was housing offered on separation?',
];
const analysis = ['# Analysis', 'Nobody asked about alcohol.', 'Housing officers offered her a flat.'];

describe('terms-unanswered', () => {
  it('finds the line of which no telling word stands in the body', () => {
    expect(judged(termsUnanswered, {}, [...terms, ...analysis]).quotes).toEqual([
      'Were interpreters used, and did relatives interpret?',
    ]);
  });

  it('takes a word of the same stem for an answer', () => {
    expect(
      judged(termsUnanswered, {}, [...terms, ...analysis, 'Her cousin interpreted for her.']).quotes,
    ).toEqual([]);
  });

  it('cannot tell without an analysis, and does not apply without lines', () => {
    expect(judged(termsUnanswered, {}, terms).outcome).toBe('could-not-assess');
    expect(judged(termsUnanswered, {}, analysis).outcome).toBe('not-applicable');
  });

  it('finds the line of which hardly a telling word stands in the body, and no two in one paragraph', () => {
    const line =
      '- Did the ferry timetable and the harbour office keep her from travelling to a solicitor on the mainland?';
    const body = [...terms, line, ...analysis, 'Her cousin interpreted for her.'];
    const harbour = 'The doctor’s office was near the harbour.';
    expect(judged(termsUnanswered, {}, [...body, 'She saw a solicitor.']).quotes).toEqual([line.slice(2)]);
    expect(judged(termsUnanswered, {}, [...body, harbour]).quotes).toEqual([]);
  });

  it('misses a subject that is named nowhere, whatever else the line says, and knows it under another word', () => {
    const line = '- Did the army, when it discharged him, pass on what it had followed up?';
    const body = [...terms, line, ...analysis, 'Her cousin interpreted. The ward discharged her.'];
    expect(judged(termsUnanswered, {}, body).quotes).toEqual([line.slice(2)]);
    const bare = [...terms, '- What did the army know?', ...analysis, 'Her cousin interpreted.'];
    expect(judged(termsUnanswered, {}, [...bare, 'His regiment knew.']).quotes).toEqual([]);
    const bets = '- Whether his gambling was identified and referred.';
    const between = [...terms, bets, ...analysis, 'Her cousin interpreted between them, better than most.'];
    expect(judged(termsUnanswered, {}, between).quotes).toEqual([bets.slice(2)]);
  });

  it('does not take the names of the case for the subject of a line', () => {
    expect(
      judged(termsUnanswered, {}, [
        ...terms,
        '- What did agencies know, and how was risk assessed?',
        ...analysis,
        'Her cousin interpreted.',
      ]).quotes,
    ).toEqual([]);
  });

  it('reads lines that a sentence strings together, and lists under a heading that asks', () => {
    const strung =
      'The Panel asked whether alcohol was spoken of, whether the ferry company might have noticed her bruises, and how housing helped.';
    expect(judged(termsUnanswered, {}, ['# Terms of reference', strung, ...analysis]).quotes).toEqual([
      'whether the ferry company might have noticed her bruises',
    ]);
    expect(
      judged(termsUnanswered, {}, [
        '# What we asked',
        '- How was alcohol dealt with?',
        '- Did the ferry company notice her bruises?',
        ...analysis,
      ]).quotes,
    ).toEqual(['Did the ferry company notice her bruises?']);
  });
});
