import type { Draft } from '@dhrlint/draft';
import { defineCheck, type Stage, type Verdict } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';

/** What of the package is judged, one for each rule. */
type Part = 'file-size' | 'format' | 'executive-summary' | 'action-plan-annex' | 'letter-annexed';

/**
 * Judges the package as it is sent: the size and the format of the file, and whether the executive summary, the action
 * plan and the panel's letter are in it. All but the size and the summary are asked of the final version only.
 */
export const submissionPackage = defineCheck<
  Facts,
  { readonly part: Part; readonly megabytes?: number },
  never
>({
  name: 'submission-package',
  summary: 'The package as it is sent: size, format, executive summary, action plan and letter.',
  options: {
    type: 'object',
    required: ['part'],
    additionalProperties: false,
    properties: {
      part: { enum: ['file-size', 'format', 'executive-summary', 'action-plan-annex', 'letter-annexed'] },
      megabytes: {
        type: 'number',
        exclusiveMinimum: 0,
        description: 'the size from which a PDF is too large',
      },
    },
  },
  messages: { missing: ['found', 'wanted'], misplaced: ['found'] },
  judge({ draft, facts, options, stage }) {
    if (facts.documentKind === 'other' && options.part !== 'file-size')
      return notApplicable('The file does not read like a review of a death.');
    if (options.part !== 'file-size' && options.part !== 'executive-summary' && stage !== 'final')
      return draftStage(stage);
    return judges[options.part](draft, facts, options.megabytes ?? 20);
  },
});

function notApplicable(reason: string): Verdict {
  return { outcome: 'not-applicable', reason };
}

function draftStage(stage: Stage): Verdict {
  return notApplicable(`This is asked of the final version; the file was taken for a ${stage}.`);
}

const passed: Verdict = { outcome: 'assessed', reports: [] };

type Judge = (draft: Draft, facts: Facts, megabytes: number) => Verdict;

const judges: Readonly<Record<Part, Judge>> = {
  'file-size': (draft, { submission }, megabytes) => {
    if (draft.format !== 'pdf') return notApplicable('The limit is for the PDF that is sent.');
    if (submission.bytes === null)
      return { outcome: 'could-not-assess', reason: 'The size of the file was not given.' };
    const size = submission.bytes / 1024 / 1024;
    if (size < megabytes) return passed;
    const found = size < 100 ? size.toFixed(1) : size.toFixed(0);
    return {
      outcome: 'assessed',
      reports: [{ message: 'missing', values: { found, wanted: megabytes }, anchor: null }],
    };
  },
  format: (draft) => {
    if (draft.format !== 'pdf')
      return {
        outcome: 'assessed',
        reports: [
          { message: 'missing', values: { found: names[draft.format], wanted: 'PDF' }, anchor: null },
        ],
      };
    const pages = draft.gaps.flatMap((gap) =>
      gap.what === 'page-without-text' && gap.page !== null ? [gap.page] : [],
    );
    if (pages.length === 0) return passed;
    const shown =
      pages.length > 8 ? `${pages.slice(0, 8).join(', ')} and ${pages.length - 8} more` : pages.join(', ');
    return {
      outcome: 'assessed',
      reports: [{ message: 'misplaced', values: { found: shown }, anchor: null }],
    };
  },
  'executive-summary': (_, { documentKind, submission, cover, sections }) => {
    if (documentKind !== 'report') return notApplicable('The file is not the overview report.');
    if (submission.executiveSummary === 'included') return passed;
    if (submission.executiveSummary === 'separate')
      return {
        outcome: 'could-not-assess',
        reason: 'The report says that its executive summary is a document of its own. Send the two together.',
      };
    const parts = new Set(sections.flatMap(({ role }) => role ?? []));
    if (parts.size < (cover.recognised ? wholeWithCover : wholeReport))
      return notApplicable('The file is a part of a report.');
    return {
      outcome: 'assessed',
      reports: [{ message: 'missing', values: { found: '', wanted: '' }, anchor: null }],
    };
  },
  'action-plan-annex': (_, { submission, zones, actionPlan, documentKind }) => {
    if (documentKind !== 'report') return notApplicable('The file is not the overview report.');
    const { planHeading, afterPlan, liveNote } = submission;
    if (!planHeading)
      return zones.includes('action-plan') || actionPlan !== null
        ? notApplicable('The file has no action plan under a heading of its own.')
        : {
            outcome: 'assessed',
            reports: [{ message: 'missing', values: { found: '', wanted: '' }, anchor: null }],
          };
    if (afterPlan)
      return {
        outcome: 'assessed',
        reports: [{ message: 'misplaced', values: { found: '' }, anchor: planHeading, related: [afterPlan] }],
      };
    return liveNote
      ? passed
      : {
          outcome: 'assessed',
          reports: [{ message: 'missing', values: { found: '', wanted: '' }, anchor: planHeading }],
        };
  },
  'letter-annexed': (draft, { submission, documentKind }) => {
    if (documentKind === 'action-plan') return notApplicable('The file is not the overview report.');
    if (!submission.letter)
      return {
        outcome: 'assessed',
        reports: [{ message: 'missing', values: { found: '', wanted: '' }, anchor: null }],
      };
    const { afterLetter } = submission;
    const found = afterLetter ? (draft.blocks[afterLetter.block]?.text.trim() ?? '') : '';
    return afterLetter
      ? { outcome: 'assessed', reports: [{ message: 'misplaced', values: { found }, anchor: afterLetter }] }
      : passed;
  },
};

/** So many of the template's parts make a whole report. */
const wholeReport = 4;
const wholeWithCover = 2;

const names: Readonly<Record<Draft['format'], string>> = {
  docx: 'Word file',
  pdf: 'PDF',
  markdown: 'Markdown file',
  text: 'text file',
};
