import type { Anchor, Draft } from '@dhrlint/draft';
import { isReportText } from './report-text.js';
import type { Section } from './sections.js';
import { sentenceAt, sentencesOf } from './sentences.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

/** What of the package that goes to the Home Office is in this file. */
export interface Submission {
  /** Size of the file; null where nobody said. */
  readonly bytes: number | null;
  /** Whether the executive summary is in the file, is said to be a document of its own, or is neither. */
  readonly executiveSummary: 'included' | 'separate' | 'absent';
  /** The heading of the action plan; null where there is none. */
  readonly planHeading: Anchor | null;
  /** A section of the report's body that follows the plan, so that the plan is no annex; null where none does. */
  readonly afterPlan: Anchor | null;
  /** Where the report says that the plan is a live document; null where it does not. */
  readonly liveNote: Anchor | null;
  /** Whether a letter of the Quality Assurance Panel is annexed. */
  readonly letter: boolean;
  /** The heading of what stands after the letter; null where it is the last. */
  readonly afterLetter: Anchor | null;
}

const live =
  /\blive[\s-]+(?:and\s+[A-Za-zÀ-ɏ]+\s+)?(?:documents?|(?:action\s+)?plans?|working document)\b|\bliving[\s-]+document\b|\b(?:plan|it)\b[^.]{0,60}\b(?:will|may|is (?:likely|subject) to|is expected to|can) (?:be )?(?:change|changed|updated|amended|evolve|develop|revised|altered)\b[^.]{0,60}\b(?:as|when|once|while)\b|\bsubject to change as\b|\bdogfen fyw\b/i;
const separate =
  /\bexecutive summary\b[^.]{0,80}\b(?:separate(?:ly)?|accompan\w+|companion|stand-?alone|own (?:document|report|file)|published alongside|alongside|has been (?:prepared|produced|written|submitted))\b|\b(?:separate|accompanying|companion|stand-?alone)\s+executive summary\b|\bread (?:with|alongside|together with|in conjunction with) (?:the|its|an) executive summary\b/i;

export function submissionOf(
  draft: Draft,
  facts: {
    readonly words: WordIndex;
    readonly zones: readonly Zone[];
    readonly sections: readonly Section[];
  },
  bytes: number | null,
): Submission {
  const { words, zones, sections } = facts;
  const plan =
    sections.find(({ role, heading }) => role === 'action-plan' && zones[heading] !== 'contents') ?? null;
  const firstLetter = zones.indexOf('letter');
  const lastLetter = zones.lastIndexOf('letter');
  const at = (section: Section | undefined): Anchor | null =>
    section
      ? { block: section.heading, start: 0, end: draft.blocks[section.heading]?.text.length ?? 0 }
      : null;
  const bodyAfter = (end: number) =>
    sections.find(
      ({ heading, appendix, role }) =>
        heading >= end &&
        !appendix &&
        zones[heading] !== 'letter' &&
        role !== 'references' &&
        role !== 'glossary' &&
        role !== 'executive-summary',
    );
  return {
    bytes,
    executiveSummary: zones.includes('executive-summary')
      ? 'included'
      : saysSeparate(draft, zones, words)
        ? 'separate'
        : 'absent',
    planHeading: at(plan ?? undefined),
    afterPlan: plan && !plan.appendix ? at(bodyAfter(plan.end)) : null,
    liveNote: liveNote(draft, zones, words),
    letter: firstLetter >= 0,
    afterLetter:
      firstLetter >= 0
        ? at(sections.find(({ heading }) => heading > lastLetter && zones[heading] !== 'letter'))
        : null,
  };
}

function saysSeparate(draft: Draft, zones: readonly Zone[], words: WordIndex): boolean {
  return words
    .blocksWith('executive')
    .some(
      (index) =>
        zones[index] !== 'letter' &&
        zones[index] !== 'file' &&
        separate.test(draft.blocks[index]?.text ?? ''),
    );
}

function liveNote(draft: Draft, zones: readonly Zone[], words: WordIndex): Anchor | null {
  for (const index of words.blocksWith('live', 'living', 'plan', 'fyw', 'subject')) {
    const block = draft.blocks[index];
    if (
      !block ||
      zones[index] === 'letter' ||
      !(isReportText(block, zones[index]) || block.kind === 'text-box')
    )
      continue;
    if (!/plan|document|dogfen|change/i.test(block.text)) continue;
    const found = live.exec(block.text);
    if (!found) continue;
    const { start, end } = sentenceAt(sentencesOf(block.text), found.index, block.text);
    return { block: index, start, end };
  }
  return null;
}
