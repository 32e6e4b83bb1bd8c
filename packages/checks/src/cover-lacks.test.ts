import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import type { Verdict } from '@dhrlint/engine';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { coverLacks } from './cover-lacks.js';
import { verdictOf } from './testing/verdict-of.js';

type Part = 'partnership' | 'victim' | 'author' | 'report-date';

function front(part: Part, lines: readonly string[]): Verdict {
  const draft = assembleDraft({
    format: 'text',
    pages: null,
    content: [
      { kind: 'heading', text: 'Domestic Homicide Review', level: 1 },
      ...lines.map((text): BlockInput => ({ kind: 'paragraph', text })),
      { kind: 'heading', text: 'Introduction', level: 1 },
      {
        kind: 'paragraph',
        text: 'This review looks at the death of Ines, who was killed by her husband, Ruben, in May 2019. The names are pseudonyms.',
      },
      { kind: 'heading', text: 'Key people', level: 1 },
      { kind: 'paragraph', text: 'Ines: the victim. Ruben: the perpetrator.' },
    ],
  });
  return verdictOf(coverLacks, {
    draft,
    facts: gatherFacts(draft),
    options: { part },
    stage: 'draft',
  });
}
const count = (verdict: Verdict) => ('reports' in verdict ? (verdict.reports?.length ?? 0) : -1);

const whole = [
  'Pendle Vale Community Safety Partnership',
  'Ines',
  'Died May 2019',
  'Chair and author: Dr Petra Lane',
  'Report completed November 2020',
];

describe('a front page', () => {
  it.each<[Part, number]>([
    ['partnership', 0],
    ['victim', 1],
    ['author', 3],
    ['report-date', 4],
  ])('%s: silent where it is there, and found where its line is taken away', (part, line) => {
    expect(count(front(part, whole))).toBe(0);
    expect(
      count(
        front(
          part,
          whole.filter((_, at) => at !== line),
        ),
      ),
    ).toBe(1);
  });

  it('cannot be judged where none is told from the text', () => {
    const draft = assembleDraft({
      format: 'text',
      pages: null,
      content: [
        { kind: 'heading', text: 'Chronology', level: 1 },
        {
          kind: 'paragraph',
          text: 'This domestic homicide review considers the death of Ines in May 2019, and what each of six agencies did.',
        },
      ],
    });
    const verdict = verdictOf(coverLacks, {
      draft,
      facts: gatherFacts(draft),
      options: { part: 'author' },
      stage: 'draft',
    });
    expect(verdict.outcome).toBe('could-not-assess');
  });
});
