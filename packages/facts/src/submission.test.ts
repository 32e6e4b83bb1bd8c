import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

function packageOf(...lines: readonly string[]) {
  const draft = assembleDraft({
    format: 'text',
    pages: null,
    content: lines.map(
      (line): BlockInput =>
        line.startsWith('# ')
          ? { kind: 'heading', text: line.slice(2), level: 1 }
          : { kind: 'paragraph', text: line },
    ),
  });
  const { submission } = gatherFacts(draft);
  return { submission, words: (at: Parameters<typeof textAt>[1] | null) => (at ? textAt(draft, at) : null) };
}
const opening = [
  '# Domestic Homicide Review',
  'The death of Ines in May 2019.',
  '# Introduction',
  'Ines was killed by her husband.',
];

describe('the executive summary', () => {
  it.each([
    ['included', ['# Executive summary', 'Ines died in May 2019.']],
    ['separate', ['The executive summary has been prepared as a document of its own.']],
    ['separate', ['This report should be read alongside the executive summary.']],
    ['absent', ['The executive of the council was told.']],
  ])('%s', (expected, lines) => {
    expect(packageOf(...opening, ...lines).submission.executiveSummary).toBe(expected);
  });
});

describe('the action plan', () => {
  it('is found by its heading, with what follows it in the body', () => {
    const { submission, words } = packageOf(
      ...opening,
      '# Action plan',
      'Train staff.',
      '# Conclusions',
      'The panel thanks all.',
    );
    expect(words(submission.planHeading)).toBe('Action plan');
    expect(words(submission.afterPlan)).toBe('Conclusions');
  });

  it('is an annex where only annexes follow', () => {
    const { submission } = packageOf(
      ...opening,
      '# Appendix A: Action plan',
      'Train staff.',
      '# Appendix B: Glossary',
      'GP: doctor.',
    );
    expect(submission.planHeading).not.toBeNull();
    expect(submission.afterPlan).toBeNull();
  });

  it.each([
    'This action plan is a live document.',
    'It is a living document, kept by the Partnership.',
    'The plan will be updated as actions are completed.',
    'Dogfen fyw yw’r cynllun hwn.',
  ])('is said to be live: %s', (line) => {
    expect(packageOf(...opening, '# Action plan', line).submission.liveNote).not.toBeNull();
  });

  it.each(['He had plans to live elsewhere.', 'The document sets out the plan of each agency.'])(
    'is not: %s',
    (line) => {
      expect(packageOf(...opening, '# Action plan', line).submission.liveNote).toBeNull();
    },
  );
});

describe('the panel’s letter', () => {
  const letter = [
    '# Appendix B: Letter from the Home Office Quality Assurance Panel',
    'Dear Chair,',
    'Thank you for submitting the report to the Quality Assurance Panel.',
    'Yours sincerely',
  ];

  it('is annexed, and last', () => {
    const { submission } = packageOf(...opening, ...letter);
    expect(submission.letter).toBe(true);
    expect(submission.afterLetter).toBeNull();
  });

  it('is annexed, and something follows', () => {
    const { submission, words } = packageOf(...opening, ...letter, '# Appendix C: Glossary', 'GP: doctor.');
    expect(words(submission.afterLetter)).toBe('Appendix C: Glossary');
  });

  it('is not there', () => {
    expect(packageOf(...opening, 'A letter was sent to the Home Office.').submission.letter).toBe(false);
  });
});
