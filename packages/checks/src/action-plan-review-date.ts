import { type Anchor, type Draft, textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type ActionPlan,
  type Facts,
  namesDate,
  namesFrequency,
  namesInterval,
  type PlanRole,
  sentencesOf,
  timingOf,
  type Zone,
} from '@dhrlint/facts';

import { judgedPlan } from './action-plan/judged-plan.js';

/**
 * Judges the plan as a whole: does it, or a sentence about it, say when or how often its actions are reviewed?
 * What an action reviews (a policy, a procedure) is no review of the plan.
 */
export const actionPlanReviewDate = defineCheck<Facts, Record<string, never>, never>({
  name: 'action-plan-review-date',
  summary: 'An action plan that says nowhere when its actions will be reviewed.',
  options: { type: 'object', additionalProperties: false },
  messages: { none: [], vague: [] },
  judge: ({ draft, facts }) => {
    const judged = judgedPlan(facts);
    if ('verdict' in judged) return judged.verdict;
    const { plan: actionPlan } = judged;
    const { zones } = facts;
    const reviewed =
      columnsTell(draft, actionPlan) || cellsTell(actionPlan) || proseTells(draft, actionPlan, zones);
    if (reviewed) return { outcome: 'assessed', reports: [] };
    if (actionPlan.unread !== null) return { outcome: 'could-not-assess', reason: actionPlan.unread };
    return { outcome: 'assessed', reports: [reportOn(actionPlan)] };
  },
});

function tellsWhen(text: string): boolean {
  return namesDate(text) || namesFrequency(text) || namesInterval(text) || timingOf(text) === 'date';
}

function columnsTell(draft: Draft, { parts }: ActionPlan): boolean {
  // "Position at six months" over empty cells says when all the same.
  const headed = parts.some(({ headings }) => {
    const anchor = headings.get('review');
    return (
      anchor !== undefined &&
      /\bposition\b/i.test(textAt(draft, anchor)) &&
      namesFrequency(textAt(draft, anchor))
    );
  });
  if (headed) return true;
  return parts.some((part) => part.rows.some((row) => tellsWhen(row.cells.get('review')?.text ?? '')));
}

/** Columns in which "review" speaks of the action itself and not of what the action does. */
const ownColumns: readonly PlanRole[] = ['target', 'completion', 'milestones', 'progress', 'status', 'lead'];
const cellReview =
  /\b(?:(?:next|first|formal|annual|progress|interim) review|review (?:date|due|on|in|by|at)|review\s*[:–-]|(?:to|will|shall) (?:be )?review(?:ed)?|(?:for|under) review|monitor(?:ed|ing)|(?:to be |will be )?(?:looked at|checked|revisited|scrutini[sz]ed|discussed|tested|audited|heard|reported) again|look(?:s|ed)? (?:at (?:it |this )?)?again|(?:back|goes|(?:to|will) (?:go|be (?:put|taken|brought|sent|reported))|return(?:s|ed)?|returning|report(?:s|ed|ing)? back|goes? back|comes? back|coming back) (?:to|at|before) (?:the |our |its )?(?:\w+ )?(?:board|partnership|panel|group|csp|committee|executive)|(?:next|further) (?:look|check|scrutiny|audit|stock-?take|report to)|re-?audit(?:ed)?|stock-?take)[^.;]{0,50}/giu;

function cellsTell({ parts }: ActionPlan): boolean {
  return parts.some((part) =>
    part.rows.some((row) =>
      row.all.some(
        ({ roles, cell }) =>
          // A column under a name of the plan's own ("Governance") may tell as well.
          (roles.size === 0 || ownColumns.some((role) => roles.has(role))) &&
          (cell.text.match(cellReview) ?? []).some(tellsWhen),
      ),
    ),
  );
}

const looksAgain =
  /\b(?:(?:next|first|date of|dates? for) (?:the |its )?(?:next |first )?|^\s*)reviews?(?: dates?)?\s*(?:[:–-]|is\b|will\b)|\b(?:reviewed|revisited|looked at again|(?:looks?|tested|asked|heard|seen|measured|sampled|visited|discussed|considered) (?:at )?again|come back to|returned? to|checked|examined|monitored|monitoring|overseen|oversight|scrutini[sz]ed|tracked|review(?:s|ing)? (?:of )?(?:the |this |its |their )?(?:action plan|plan|progress|actions?|implementation)|review dates?|report(?:ed|ing|s)? (?:back )?(?:on )?(?:progress )?(?:to|against)|progress reports?|updated|(?:will|shall|is to|are to|undertakes to|has agreed to) (?:\w+ )?(?:review|revisit|check|examine|look at|go through|return to|take stock of|monitor|oversee|track|scrutini[sz]e|receive|consider|test|audit|assess|evaluate|inspect|judge|hear)|(?:called|asked|brought) back|(?:has|have) (?:it|(?:the|this) plan) before (?:it|them)|(?:been|goes|go|gone|run) through (?:it|the|this|each|every|all)|standing item|tak(?:e|es|ing|en) stock|stock-?tak(?:e|es|ing)|audit(?:s|ed)?\b|do(?:es)? so again|(?:bring|take|send|give|submit|present)s? (?:\w+ )?(?:an? |the |its |their )?(?:\w+ )?(?:update|report|account|plan)s?|(?:goes|go|come|comes|brought|taken|sent|presented|submitted|put) back (?:to|before)\b|(?:takes?|taken|discuss(?:es|ed)?|considers?|hears?) (?:the |this |its |our )?(?:action )?plan|go(?:es|ing)? (?:back )?(?:over|through)|(?:asks?|calls?) (?:each |every |all |the )?[^.;]{0,30}\b(?:for|to give|to account)\b[^.;]{0,20}\b(?:account|reports?|updates?|progress|news)\b|(?:asks?|call(?:s|ed)?|held|holds?) (?:\S+ ){1,6}to account|on (?:the|its|their) agenda|looks (?:at|into|through) (?:the |this |its |each |every |all )|(?:reviews|revisits|scrutini[sz]es|checks|tracks|monitors|oversees|examines|goes through))\b/i;
const ofThePlan =
  /\b(?:action plans?|(?:the|this|our|its|their) plan|(?:each|every|all|any|these|those|open|which) (?:of (?:the|these|its) )?(?:\w+ )?(?:actions?|recommendations?|lines?|steps?|entr(?:y|ies)|items?|leads?|owners?)|line by line|progress|implementation|delivery|progress (?:of|on|against|with)|(?:its|the|all|these|their) (?:actions|recommendations))\b/i;
/** "The force's policies are reviewed each year": that is about what the actions change. */
const ofItsWork =
  /\b(?:polic(?:y|ies)|procedures?|protocols?|training|guidance|pathways?|courses?|contracts?|standards?)\b[^.;]{0,40}\b(?:reviewed|updated|checked|audited|monitored|examined)\b|\b(?:audit|check|sampl|examin|review|monitor)\w*\s+(?:\w+\s+){0,3}?(?:files?|records?|cases?|assessments?|calls?|referrals?|logs?|injur(?:y|ies)|incidents?|visits?|patients?|forms?|deaths?|complaints?|decisions?|notes?|plans? for)\b/i;
/** "The Panel reviewed the draft plan in May 2023", "the plan went to the Board in May 2023 and was agreed": how it was made. */
const howMade =
  /\bdrafts?\b|\b(?:agreed|approved|adopted|endorsed|accepted|signed|ratified)\b|\bhad (?:been )?(?:\w+ )?(?:reviewed|checked|examined|scrutini[sz]ed|considered|looked at)\b/i;
const toCome =
  /\b(?:will|shall|is to|are to|next|again|due|each|every|until|then|since|thereafter|further)\b/i;

function isAgreement(sentence: string): boolean {
  return howMade.test(sentence) && !toCome.test(sentence) && !namesFrequency(sentence);
}

const silent = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'glossary',
  'references',
  'quotation',
  'chronology',
]);

/** A sentence with the plan, or about it elsewhere, that says when or how often it is looked at again. */
function proseTells(draft: Draft, plan: ActionPlan, zones: readonly Zone[]): boolean {
  const near = new Set(plan.prose);
  return draft.blocks.some((block) => {
    const zone = zones[block.index] ?? 'body';
    if (silent.has(zone) || block.kind === 'cell' || !looksAgain.test(block.text)) return false;
    return sentencesOf(block.text).some(({ start, end }) => {
      const sentence = block.text.slice(start, end);
      if (!looksAgain.test(sentence) || !(near.has(block.index) || /\baction plan\b/i.test(block.text)))
        return false;
      const named = ofThePlan.test(sentence);
      if ((!near.has(block.index) || ofItsWork.test(sentence)) && !named) return false;
      if (isAgreement(sentence)) return false;
      if (namesFrequency(sentence) || namesInterval(sentence)) return true;
      return namesDate(sentence) && !/\b(?:last )?updated\b/i.test(sentence);
    });
  });
}

/** Without a column for it, the finding is about the whole plan; with one, at its heading. */
function reportOn(plan: ActionPlan): Report {
  const heading = plan.parts
    .map((part) => part.headings.get('review'))
    .find((anchor) => anchor !== undefined);
  if (!heading) return { message: 'none', anchor: null };
  const cells = plan.parts.flatMap((part) => part.rows.map((row) => row.cells.get('review')?.anchor ?? null));
  const related = cells.filter((anchor): anchor is Anchor => anchor !== null);
  return { message: 'vague', anchor: heading, related: distinct(related) };
}

function distinct(anchors: readonly Anchor[]): readonly Anchor[] {
  return [...new Map(anchors.map((anchor) => [`${anchor.block}:${anchor.start}`, anchor])).values()];
}
