import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Verdict } from '@dhrlint/engine';
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
    const { milestones } = facts.process;
    const { decision, firstPanel, completion, familyTold } = milestones;
    const to = step === 'completion' ? completion : familyTold;
    const lapse = step === 'completion' ? milestones.completionLapse : milestones.familyToldLapse;
    const from = decision ?? firstPanel;
    const explained = step === 'completion' && milestones.delayExplained;
    if (from && to && liesOver(months, from, to))
      return explained || to.reasonGiven
        ? silent
        : late(to.anchor, from.anchor, ...(lapse ? [lapse.anchor] : []));
    if (lapse && lapse.months > months)
      return explained || lapse.reasonGiven ? silent : late(lapse.anchor, ...(from ? [from.anchor] : []));
    if ((from && to) || lapse) return silent;
    return from || to || completion || familyTold
      ? {
          outcome: 'could-not-assess',
          reason: `The report gives no date from which this could be told: ${missing(step, from !== null)}.`,
        }
      : { outcome: 'not-applicable', reason: 'The report dates no step of the review.' };
  },
});

const silent: Verdict = { outcome: 'assessed', reports: [] };

function late(anchor: Anchor, ...beside: readonly Anchor[]): Verdict {
  const related = beside.filter(({ block, start }) => block !== anchor.block || start !== anchor.start);
  return { outcome: 'assessed', reports: [{ message: 'late', anchor, related }] };
}

function missing(step: Options['step'], decided: boolean): string {
  if (!decided) return 'when the review was decided on';
  return step === 'completion' ? 'when the report was completed' : 'when the family were told of the review';
}
