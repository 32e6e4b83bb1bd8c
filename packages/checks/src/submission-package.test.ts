import { assembleDraft, type BlockInput, type DraftInput } from '@dhrlint/draft';
import type { Stage } from '@dhrlint/engine';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { submissionPackage } from './submission-package.js';
import { verdictOf } from './testing/verdict-of.js';

type Part = 'file-size' | 'format' | 'executive-summary' | 'action-plan-annex' | 'letter-annexed';

const report = [
  '# Domestic Homicide Review',
  'The death of Ines in May 2019',
  '# Introduction',
  'This review looks at the death of Ines, who was killed by her husband in May 2019.',
  '# Timescales',
  'The review began in July 2019.',
  '# Terms of reference',
  'The panel looked at what agencies knew.',
  '# Conclusions',
  'The panel thanks all who took part.',
];
const plan = ['# Appendix A: Action plan', 'The plan is a live document.'];
const letter = [
  '# Appendix B: Letter from the Home Office Quality Assurance Panel',
  'Dear Chair,',
  'Thank you for submitting the report to the Quality Assurance Panel.',
];

function judge(
  part: Part,
  lines: readonly string[],
  {
    stage = 'final',
    bytes = null,
    ...of
  }: { stage?: Stage; bytes?: number | null } & Partial<DraftInput> = {},
) {
  const content = lines.map(
    (line): BlockInput =>
      line.startsWith('# ')
        ? { kind: 'heading', text: line.slice(2), level: 1 }
        : { kind: 'paragraph', text: line },
  );
  const draft = assembleDraft({ format: 'pdf', pages: null, content, ...of });
  const verdict = verdictOf(submissionPackage, {
    draft,
    facts: gatherFacts(draft, bytes === null ? {} : { fileBytes: bytes }),
    options: { part },
    stage,
  });
  const reports = verdict.outcome === 'not-applicable' ? [] : (verdict.reports ?? []);
  return { outcome: verdict.outcome, messages: reports.map(({ message }) => message), reports };
}

const megabyte = 1024 * 1024;

describe('the size of the PDF', () => {
  it.each([
    [19.9, []],
    [20, ['missing']],
    [34, ['missing']],
  ])('%s MB', (size, messages) => {
    expect(judge('file-size', report, { bytes: size * megabyte }).messages).toEqual(messages);
  });

  it('is not known, or is not asked of another format', () => {
    expect(judge('file-size', report).outcome).toBe('could-not-assess');
    expect(judge('file-size', report, { format: 'docx', bytes: 40 * megabyte }).outcome).toBe(
      'not-applicable',
    );
  });
});

describe('the format of the final version', () => {
  it('is a PDF', () => {
    expect(judge('format', report).messages).toEqual([]);
    expect(judge('format', report, { format: 'docx' }).reports[0]?.values).toEqual({
      found: 'Word file',
      wanted: 'PDF',
    });
    expect(judge('format', report, { format: 'docx', stage: 'draft' }).outcome).toBe('not-applicable');
  });

  it('has text on its pages', () => {
    const gaps = [{ what: 'page-without-text' as const, page: 7, reason: 'No text.' }];
    expect(judge('format', report, { gaps }).reports).toMatchObject([
      { message: 'misplaced', values: { found: '7' } },
    ]);
  });
});

describe('the executive summary', () => {
  it.each([
    ['absent', report, 'assessed', ['missing']],
    ['in the file', [...report, '# Executive summary', 'Ines died in May 2019.'], 'assessed', []],
    [
      'a file of its own',
      [...report, 'A separate executive summary goes with this.'],
      'could-not-assess',
      [],
    ],
  ] as const)('%s', (_, lines, outcome, messages) => {
    expect(judge('executive-summary', lines, { stage: 'draft' })).toMatchObject({ outcome, messages });
  });
});

describe('the action plan as an annex', () => {
  it.each([
    ['absent', report, ['missing']],
    ['annexed and live', [...report, ...plan], []],
    ['annexed without the note', [...report, '# Appendix A: Action plan', 'Train staff.'], ['missing']],
    [
      'before the end of the body',
      [...report.slice(0, 8), '# Action plan', 'It is a live document.', ...report.slice(8)],
      ['misplaced'],
    ],
  ] as const)('%s', (_, lines, messages) => {
    expect(judge('action-plan-annex', lines).messages).toEqual(messages);
  });
});

describe('the panel’s letter as the last annex', () => {
  it.each([
    ['absent', report, ['missing']],
    ['last', [...report, ...plan, ...letter], []],
    [
      'followed by another annex',
      [...report, ...letter, '# Appendix C: Glossary', 'GP: doctor.'],
      ['misplaced'],
    ],
  ] as const)('%s', (_, lines, messages) => {
    expect(judge('letter-annexed', lines).messages).toEqual(messages);
  });
});
