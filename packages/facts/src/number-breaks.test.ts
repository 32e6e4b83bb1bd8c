import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

const text = 'Nobody asked her about home, and nobody wrote down that she had come alone.';
const p = (label: string): BlockInput => ({ kind: 'paragraph', text, label });
const h = (label: string | null, words: string, level = 1): BlockInput => ({
  kind: 'heading',
  text: words,
  label,
  level,
});
const breaks = (...content: BlockInput[]) => {
  const draft = assembleDraft({ format: 'docx', content, pages: null });
  return gatherFacts(draft).numberBreaks.map(
    ({ kind, number, expected }) => `${kind} ${number} (${expected})`,
  );
};
const all = (...labels: string[]) => labels.map(p);
const running = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => p(`${from + at}.`));

describe('numbers of several levels', () => {
  it('is silent where they follow one another', () => {
    expect(
      breaks(
        h('1', 'Introduction'),
        ...all('1.1', '1.2'),
        h('2', 'Analysis'),
        h('2.1', 'Police', 2),
        ...all('2.1.1', '2.1.2'),
        h('2.2', 'Health', 2),
        p('2.2.1'),
      ),
    ).toEqual([]);
  });
  it('finds a repeated number that the reader left in the text', () => {
    expect(
      breaks(
        h('1', 'Introduction'),
        ...all('1.1', '1.2'),
        { kind: 'paragraph', text: `1.2 ${text}` },
        p('1.3'),
      ),
    ).toEqual(['repeated 1.2 (1.2)']);
  });
  it('counts a numbered executive summary among the sections', () => {
    expect(
      breaks(
        h('1', 'Preface'),
        p('1.1'),
        h('2', 'Executive summary'),
        p('2.1'),
        h('3', 'Analysis'),
        p('3.1'),
      ),
    ).toEqual([]);
  });
  it('finds a number that is repeated', () => {
    expect(breaks(h('1', 'Introduction'), ...all('1.1', '1.2', '1.2', '1.3'))).toEqual([
      'repeated 1.2 (1.2)',
    ]);
  });
  it('finds a number that is left out', () => {
    expect(breaks(h('1', 'Introduction'), ...all('1.1', '1.2', '1.4', '1.5'))).toEqual(['skipped 1.4 (1.3)']);
    expect(breaks(h('1', 'Introduction'), p('1.1'), h('2', 'Method'), ...all('2.2', '2.3'))).toEqual([
      'skipped 2.2 (2.1)',
    ]);
  });
  it('counts headings in Roman numbers, and letters not', () => {
    const parts = (...labels: string[]) => labels.map((label) => h(label, 'The evidence'));
    expect(breaks(...parts('I.', 'II.', 'III.', 'IV.'))).toEqual([]);
    expect(breaks(...parts('I.', 'II.', 'III.', 'V.', 'VI.'))).toEqual(['skipped V (IV)']);
    expect(breaks(...parts('I.', 'II.', 'II.', 'III.'))).toEqual(['repeated II (II)']);
    expect(breaks(...parts('A.', 'C.', 'I.', 'V.', 'X.'))).toEqual([]);
  });
  it('finds a number that goes backwards', () => {
    expect(breaks(h('4', 'Police'), ...all('4.1', '4.3', '4.2', '4.4'))).toEqual(['backwards 4.2 (4.4)']);
  });
  it('finds two sections of one number once', () => {
    expect(
      breaks(
        h('6', 'Police'),
        ...all('6.1', '6.2'),
        h('7', 'Health'),
        p('7.1'),
        h('7', 'Housing'),
        ...all('7.1', '7.2'),
        h('8', 'End'),
        p('8.1'),
      ),
    ).toEqual(['repeated 7 (7)']);
  });
  it('reports a stretch that is numbered anew once, where it begins', () => {
    expect(
      breaks(
        h(null, 'Police'),
        ...all('3.1', '3.2', '3.3'),
        h(null, 'Health'),
        ...all('3.1', '3.2', '3.3', '3.4'),
      ),
    ).toEqual(['repeated 3.1 (3.1)']);
  });
  it('counts an appendix, the summary and a part by themselves', () => {
    expect(
      breaks(
        h(null, 'Executive summary'),
        ...all('1.1', '1.2'),
        h(null, 'Introduction'),
        ...all('1.1', '1.2'),
        h(null, 'Appendix A: How the Panel worked'),
        ...all('1.1', '1.2'),
      ),
    ).toEqual([]);
    expect(
      breaks(h(null, 'PART ONE'), ...all('1.1', '1.2'), h(null, 'PART TWO'), ...all('1.1', '1.2')),
    ).toEqual([]);
    expect(
      breaks(h(null, 'PART ONE'), ...all('1.1', '1.2'), h(null, 'PART TWO'), ...all('2.1', '2.3')),
    ).toEqual(['skipped 2.3 (2.2)']);
  });
  it('leaves out lists, recommendations and what stands in a table', () => {
    expect(breaks(h('1', 'Terms of reference'), p('1.1'), ...all('1', '2', '4'))).toEqual([]);
    expect(
      breaks(h('9', 'Recommendations'), p('9.1'), {
        ...p('Recommendation 1'),
        label: null,
        text: 'Recommendation 1: Act.',
      }),
    ).toEqual([]);
    const cell = {
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      fill: null,
      blocks: [{ kind: 'cell' as const, text, label: '5.2' }],
    };
    const draft = assembleDraft({
      format: 'docx',
      pages: null,
      content: [
        h('5', 'Police'),
        p('5.1'),
        { table: { columns: 1, headerRows: 0, rows: [{ page: null, cells: [cell] }] } },
        p('5.3'),
      ],
    });
    expect(gatherFacts(draft).numberBreaks).toEqual([]);
  });
  it('leaves a number that the file holds as words', () => {
    expect(
      breaks(h('5', 'Police'), { ...p('5.1'), text: `${text} 5.2 The force did not ask.` }, p('5.3')),
    ).toEqual([]);
  });
});

describe('a running number', () => {
  it('is silent where it runs through, lists and all', () => {
    expect(
      breaks(h(null, 'Introduction'), ...running(1, 8), p('1.'), p('2.'), p('3.'), ...running(9, 14)),
    ).toEqual([]);
    expect(
      breaks(h(null, 'Introduction'), ...running(1, 12), h(null, 'Analysis'), ...running(1, 11)),
    ).toEqual([]);
  });
  it('finds what is repeated, left out or out of order', () => {
    expect(breaks(h(null, 'Introduction'), ...running(1, 8), ...running(8, 14))).toEqual(['repeated 8 (8)']);
    expect(breaks(h(null, 'Introduction'), ...running(1, 8), ...running(10, 14))).toEqual(['skipped 10 (9)']);
    expect(breaks(h(null, 'Introduction'), ...running(1, 8), p('4.'), ...running(9, 14))).toEqual([
      'backwards 4 (9)',
    ]);
    expect(breaks(h(null, 'Introduction'), ...running(1, 8), p('44.'), ...running(9, 14))).toEqual([
      'backwards 44 (9)',
    ]);
  });
  it('knows headings that share it', () => {
    expect(
      breaks(h('1.', 'Introduction'), ...running(2, 8), h('9.', 'Analysis'), ...running(10, 16)),
    ).toEqual([]);
    expect(
      breaks(
        h('1.', 'Introduction'),
        ...running(2, 8),
        h('9.', 'Analysis'),
        ...running(10, 12),
        ...running(14, 16),
      ),
    ).toEqual(['skipped 14 (13)']);
  });
  it('knows headings that have one of their own', () => {
    expect(
      breaks(
        h('1', 'Introduction'),
        ...running(1, 8),
        h('2', 'Analysis'),
        ...running(9, 14),
        h('4', 'End'),
        ...running(15, 17),
      ),
    ).toEqual(['skipped 4 (3)']);
  });
});

describe('runs that begin later or hold a number set otherwise', () => {
  it('finds a number given twice where the first paragraphs stand in the summary', () => {
    expect(breaks(...running(6, 20), p('20.'), ...running(21, 30))).toEqual(['repeated 20 (20)']);
  });
  it('finds a number typed with a stop among others without', () => {
    const bare = (from: number, to: number) =>
      running(from, to).map((each) => ({ ...each, label: (each.label ?? '').slice(0, -1) }));
    expect(breaks(...bare(1, 12), p('15.'), ...bare(13, 20))).toEqual(['backwards 15 (13)']);
  });
});
