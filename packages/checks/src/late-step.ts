import { defineCheck } from '@dhrlint/engine';
import { type Facts, liesOver } from '@dhrlint/facts';

interface Options {
  readonly step: 'family-told' | 'completion';
  /** Over how many months a reason is due. */
  readonly months: number;
}

/**
 * Compares the report's own dates: of the decision to hold the review (for the family also the first meeting of the
 * panel) and of a later step. A reason that the report gives for it silences the finding.
 */
export const lateStep = defineCheck<Facts, Options, never>({
  name: 'late-step',
  summary: 'A step of the review that came late after the decision to hold it, without a reason.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['step', 'months'],
    properties: { step: { enum: ['family-told', 'completion'] }, months: { type: 'integer', minimum: 1 } },
  },
  messages: { late: [] },
  judge: ({ facts, options: { step, months } }) => {
    if (facts.documentKind !== 'report')
      return { outcome: 'not-applicable', reason: 'The file is not the overview report of a review.' };
    const { decision, firstPanel, completion, familyTold, delayExplained } = facts.process.milestones;
    const to = step === 'completion' ? completion : familyTold;
    const from = decision ?? firstPanel;
    if (!from && !to && !completion && !familyTold)
      return { outcome: 'not-applicable', reason: 'The report dates no step of the review.' };
    if (!from || !to)
      return {
        outcome: 'could-not-assess',
        reason: `The report gives no date from which this could be told: ${missing(step, from !== null)}.`,
      };
    const explained = to.reasonGiven || (step === 'completion' && delayExplained);
    const late =
      liesOver(months, from, to) &&
      !explained &&
      !(
        step === 'completion' &&
        to.anchor.block === from.anchor.block &&
        to.anchor.start === from.anchor.start &&
        to.reasonGiven
      );
    return {
      outcome: 'assessed',
      reports: late
        ? [{ message: 'late', anchor: to.anchor, related: from.anchor === to.anchor ? [] : [from.anchor] }]
        : [],
    };
  },
});

function missing(step: Options['step'], decided: boolean): string {
  if (!decided) return 'when the review was decided on';
  return step === 'completion' ? 'when the report was completed' : 'when the family were told of the review';
}
