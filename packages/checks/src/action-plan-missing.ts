import type { Anchor, Draft } from '@dhrlint/draft';
import { defineCheck, type Report, type Verdict } from '@dhrlint/engine';
import { type Facts, sentencesOf } from '@dhrlint/facts';

/**
 * Says that the report has no action plan. A plan in a file of its own cannot be seen: where the report says that it
 * is one, nothing is asserted.
 */
export const actionPlanMissing = defineCheck<Facts, Record<string, never>, never>({
  name: 'action-plan-missing',
  summary: 'A report that makes recommendations and has no action plan.',
  options: { type: 'object', additionalProperties: false },
  messages: { none: [], promised: [], empty: [] },
  judge: (input) => {
    const { facts, draft } = input;
    if (facts.documentKind === 'other' || facts.documentKind === 'action-plan')
      return { outcome: 'not-applicable', reason: 'The document is no overview report.' };
    if (facts.actionPlan?.parts.length === 0)
      return { outcome: 'could-not-assess', reason: facts.actionPlan.unread ?? unreadable };
    if (facts.actionPlan) return { outcome: 'assessed', reports: [] };
    if (facts.documentKind === 'summary')
      return {
        outcome: 'not-applicable',
        reason: 'The file is an executive summary; the action plan belongs to the report.',
      };
    if (facts.recommendations.list.length === 0 && draft.words < wholeReport)
      return { outcome: 'not-applicable', reason: 'The text makes no recommendations.' };
    if (draft.gaps.some(({ what }) => what === 'table' || what === 'page-without-text'))
      return { outcome: 'could-not-assess', reason: draft.gaps[0]?.reason ?? unreadable };
    return said(input);
  },
});

const unreadable = 'The action plan could not be read.';
/** Words below which a text without recommendations may be a part of a report. */
const wholeReport = 3000;

const elsewhere =
  /\b(?:separate(?:ly)?|alongside|accompan(?:y|ies|ied|ying)|enclosed|(?:submitted|published|provided|sent|circulated) (?:with|alongside|beside|to the home office)|in (?:a|another) (?:file|document)|(?:is|are|has been|have been) (?:also )?(?:attached|appended|annexed)|own document|can be (?:found|viewed|read|obtained) (?:at|on|from)|available (?:at|on|from)|held by)\b/i;
const notYet =
  /\b(?:will be (?:drawn up|developed|prepared|produced|written|agreed|completed|created|finalised|added|drafted|put together)|(?:is|are) (?:being|to be|yet to be|still (?:being|to be)) \w+|to follow|not yet|in (?:due course|preparation|development)|under development|has not been|have not been|awaited)\b/i;

function said({ draft, facts }: { readonly draft: Draft; readonly facts: Facts }): Verdict {
  let promised: Anchor | null = null;
  let apart = false;
  for (const index of facts.words.blocksWith('plan', 'plans')) {
    const block = draft.blocks[index];
    const zone = facts.zones[index];
    if (
      !block ||
      zone === 'letter' ||
      zone === 'contents' ||
      zone === 'file' ||
      zone === 'terms-of-reference'
    )
      continue;
    if (!/\baction plans?\b/i.test(block.text)) continue;
    for (const { start, end } of sentencesOf(block.text)) {
      const sentence = block.text.slice(start, end);
      if (
        !/\b(?:the|an|its|this|multi-agency|dhr|resulting|accompanying|overview|composite|combined) (?:[\w-]+ ){0,3}action plans?\b/i.test(
          sentence,
        )
      )
        continue;
      if (notYet.test(sentence)) promised ??= { block: index, start, end };
      else if (
        elsewhere.test(sentence) &&
        !/\b(?:agency|agencies|imr|individual)['’]?s? (?:own )?action plans?\b/i.test(sentence) &&
        !namesAbsentAppendix(sentence)
      )
        apart = true;
    }
  }
  const heading = facts.sections.find(({ role }) => role === 'action-plan');
  if (apart && !promised)
    return {
      outcome: 'could-not-assess',
      reason: 'The report says that its action plan stands in a file of its own, which was not checked.',
    };
  const report = ((): Report => {
    if (promised) return { message: 'promised', anchor: null, related: [promised] };
    if (heading) return { message: 'empty', anchor: null };
    return { message: 'none', anchor: null };
  })();
  return { outcome: 'assessed', reports: [report] };
}

/** "The action plan is attached at Appendix C": where it were attached, it would have been found. */
function namesAbsentAppendix(sentence: string): boolean {
  return /\b(?:at|as|in) (?:appendix|annexe?)\b/i.test(sentence) && !/\bseparate/i.test(sentence);
}
