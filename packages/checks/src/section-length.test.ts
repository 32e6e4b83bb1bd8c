import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { sectionLength } from './section-length.js';

const heading = (text: string): BlockInput => ({ kind: 'heading', text, level: 1 });
const prose = (words: number): BlockInput => ({
  kind: 'paragraph',
  text: `The domestic homicide review ${'word '.repeat(words - 5)}end.`,
});
const options = {
  sections: [{ role: 'timescales', words: 450 } as const],
  beside: { share: 0.07, words: 160 },
};

function found(section: number, rest: number): number {
  const draft = assembleDraft({
    format: 'text',
    pages: null,
    content: [
      heading('Domestic Homicide Review'),
      heading('Introduction'),
      {
        kind: 'paragraph',
        text: 'This review panel looked at the death of Mara, who was killed by her husband in May 2020.',
      },
      prose(200),
      heading('Timescales'),
      prose(section),
      heading('Terms of reference'),
      prose(100),
      heading('Recommendations'),
      prose(rest),
    ],
  });
  const verdict = sectionLength.judge?.({
    draft,
    facts: gatherFacts(draft),
    options,
    stage: 'draft',
  } as never);
  return verdict && 'reports' in verdict ? verdict.reports.length : -1;
}

describe('the length of the section on timescales', () => {
  it('is judged beside a report of middling length', () => {
    expect(found(220, 1600)).toBe(1);
    expect(found(120, 1600)).toBe(0);
  });

  it('is judged by itself in a long report', () => {
    expect(found(440, 9000)).toBe(0);
    expect(found(470, 9000)).toBe(1);
  });

  it('is not set against a few words', () => {
    expect(found(220, 100)).toBe(0);
  });
});

it('relates how its paragraphs begin', () => {
  const text = `The homicide review panel met in May. ${'It met again and said so at length. '.repeat(80)}`;
  const draft = assembleDraft({
    format: 'text',
    pages: null,
    content: [heading('Domestic Homicide Review'), heading('Timescales'), { kind: 'paragraph', text }],
  });
  const verdict = sectionLength.judge({
    draft,
    facts: gatherFacts(draft),
    options,
    stage: 'draft',
    observations: new Map(),
  });
  const [report] = verdict.outcome === 'assessed' ? verdict.reports : [];
  expect(report?.related?.map(({ start, end }) => text.slice(start, end))).toEqual([
    'The homicide review panel met in May.',
  ]);
});
