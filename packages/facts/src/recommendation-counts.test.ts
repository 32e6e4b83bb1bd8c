import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

function counts(text: string) {
  const draft = readMarkdown(`# Conclusions\n\n${text}\n`);
  return gatherFacts(draft).recommendationCounts.map(({ anchor, scope, shares }) => [
    textAt(draft, anchor),
    scope,
    ...shares,
  ]);
}

describe('numbers of recommendations', () => {
  it.each([
    ['The review makes nine recommendations.', ['nine recommendations', null]],
    ['Four national recommendations are made.', ['Four national recommendations', 'national']],
    ['The Panel read six IMRs and made 5 recommendations.', ['5 recommendations', null]],
    ['Its Panel read six IMRs and ended with 5 recommendations.', ['5 recommendations', null]],
    [
      'The Panel read six IMRs, met twice, and has put forward 5 recommendations.',
      ['5 recommendations', null],
    ],
    ['I make four recommendations on the Partnership’s behalf.', ['four recommendations', null]],
    [
      'The review makes six recommendations, which are addressed to those who can act.',
      ['six recommendations', null],
    ],
    ['Its nine recommendations are carried into the plan.', ['nine recommendations', null]],
    ['None of the six recommendations is about money.', ['six recommendations', null]],
    [
      'The recommendations are eight in number, and concern the police.',
      ['The recommendations are eight in number', null],
    ],
    ['The recommendations, four in all, are these.', ['The recommendations, four in all, are', null]],
    ['The Panel makes four recommendations, which are listed below.', ['four recommendations', null]],
    ['The ten recommendations of the Panel follow.', ['ten recommendations', null]],
    ['Six recommendations are addressed to the agencies.', ['Six recommendations', null]],
    ['Recommendations total 4.', ['Recommendations total 4', null]],
    ['There are seven recommendations: five local and two national.', ['seven recommendations', null, 5, 2]],
  ])('%s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it('reads a bare number under the heading that says of what', () => {
    const draft = readMarkdown(
      '# Recommendations\n\nThere are four, each for the body named.\n\n- One. The Trust will act.\n',
    );
    expect(
      gatherFacts(draft).recommendationCounts.map(({ anchor, least }) => [textAt(draft, anchor), least]),
    ).toEqual([['four', 4]]);
    const things = readMarkdown('# Recommendations\n\nThe Panel now recommends six changes.\n');
    expect(gatherFacts(things).recommendationCounts.map(({ least }) => least)).toEqual([6]);
    expect(counts('There are four, each for the body named.')).toEqual([]);
    expect(counts('We read six IMRs and make five recommendations.')).toEqual([
      ['five recommendations', null],
    ]);
  });

  it.each([
    'The IMR made four recommendations. The coroner’s report led to two recommendations.',
    'Two recommendations are for the Trust. Three of the recommendations are complete.',
    'Its author came, and its nine recommendations were read.',
    'Four recommendations relate to housing and five recommendations to health.',
    'DHR 4, published in 2017, made eleven recommendations.',
    'Three recommendations have already been acted upon.',
    'A further two recommendations were added. About ten recommendations were drafted.',
  ])('are not given in: %s', (text) => {
    expect(counts(text)).toEqual([]);
  });
});
