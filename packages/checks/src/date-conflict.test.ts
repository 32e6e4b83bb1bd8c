import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { dateConflict } from './date-conflict.js';
import { verdictOf } from './testing/verdict-of.js';

function messages(text: string) {
  const draft = readMarkdown(
    `# Introduction\n\nWilma was killed by her husband, Osric.\n\n# Timescales\n\n${text}\n`,
  );
  const facts = gatherFacts(draft);
  const verdict = verdictOf(dateConflict, { draft, facts, options: {}, stage: 'draft' });
  return verdict.outcome === 'assessed' ? verdict.reports.map(({ message }) => message) : verdict.outcome;
}

describe('date-conflict', () => {
  it.each([
    ['On Tuesday 9 September 2020 she rang.', ['weekday']],
    ['On Wednesday 9 September 2020 she rang.', []],
    ['In 2020 she rang on Thursday 9 September, the year being borrowed.', []],
    ['On 31 June 2020 she rang.', ['day']],
    ['Osric was charged with murder on 3 May 2020.\n\nHe was charged with murder on 5 May 2020.', ['event']],
    ['Osric was charged with murder on 3 May 2020.\n\nIn May 2020 he was charged with murder.', []],
    ['Nothing is dated.', 'not-applicable'],
  ])('%s', (text, expected) => {
    expect(messages(text)).toEqual(expected);
  });
});
