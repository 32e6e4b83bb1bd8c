import { assembleDraft, textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from './testing/verdict-of.js';
import { trackedChanges } from './tracked-changes.js';

/** "message: quote + related" of each report. */
function reports(markdown: string, author: (text: string) => string | null = () => null): readonly string[] {
  const read = readMarkdown(markdown);
  const blocks = read.blocks.map((block) => ({
    ...block,
    author: block.kind === 'revision' ? author(block.text) : block.author,
    marks: block.marks.map((mark) => ({ ...mark, author: author(block.text.slice(mark.start, mark.end)) })),
  }));
  const draft = { ...read, blocks };
  const facts = gatherFacts(draft);
  const verdict = verdictOf(trackedChanges, {
    draft,
    facts,
    options: {},
    stage: 'draft',
  });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map(({ message, anchor, related }) =>
    [
      `${message}: ${anchor ? textAt(draft, anchor) : '-'}`,
      ...(related ?? []).map((at) => textAt(draft, at)),
    ].join(' + '),
  );
}

describe('tracked-changes', () => {
  it('takes a deletion and the insertion beside it for one change', () => {
    expect(reports('The {~~old~>new~~} text. {--Gone.--} Here. {++Come.++} End.')).toEqual([
      'replaced: old + new',
      'deleted: Gone.',
      'inserted: Come.',
    ]);
  });
  it('keeps the changes of two authors apart even where they touch', () => {
    const author = (text: string) => (text === 'old' ? 'A. Chair' : 'B. Writer');
    expect(reports('The {--old--}{++new++} text.', author)).toEqual(['deleted: old', 'inserted: new']);
  });
  it('says paragraphs that were put in together once', () => {
    expect(reports('One.\n\n{++Two.++}\n\n{++Three.++}\n\nFour.\n\n{++Five.++}')).toEqual([
      'inserted: Two. + Three.',
      'inserted: Five.',
    ]);
  });
  it('says a move once, at the place that the words were moved to, and changes of format', () => {
    const by = { author: 'T. Ford' };
    const content = [
      { kind: 'paragraph' as const, text: 'First.' },
      { kind: 'revision' as const, text: 'The  call was late.', ...by, host: { block: 0, offset: 6 } },
      {
        kind: 'paragraph' as const,
        text: 'The call was late. Bold.',
        marks: [
          { kind: 'moved' as const, start: 0, end: 18, ...by },
          { kind: 'reformatted' as const, start: 19, end: 24, ...by },
        ],
      },
      { kind: 'property' as const, property: 'tracked-change', text: 'the layout of a section', ...by },
    ];
    const draft = assembleDraft({ format: 'docx', content, pages: null });
    const facts = gatherFacts(draft);
    const verdict = verdictOf(trackedChanges, {
      draft,
      facts,
      options: {},
      stage: 'draft',
    });
    const found = verdict.outcome === 'assessed' ? verdict.reports : [];
    expect(found.map(({ message, anchor }) => [message, anchor && textAt(draft, anchor)])).toEqual([
      ['moved', 'The call was late.'],
      ['reformatted', 'Bold.'],
      ['other', null],
    ]);
  });
  it('quotes long words in part', () => {
    const long = 'a word '.repeat(40).trim();
    const read = readMarkdown(`Here {++${long}++} ends.`);
    const verdict = verdictOf(trackedChanges, {
      draft: read,
      facts: gatherFacts(read),
      options: {},
      stage: 'draft',
    });
    const words = verdict.outcome === 'assessed' ? String(verdict.reports[0]?.values?.['words']) : '';
    expect(words.endsWith(' …')).toBe(true);
    expect(words.length).toBeLessThan(90);
  });
});
