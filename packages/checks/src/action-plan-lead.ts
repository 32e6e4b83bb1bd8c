import { defineCheck, type Report } from '@dhrlint/engine';
import {
  type ActionPlan,
  type Facts,
  ownerOf,
  type PlanPart,
  type PlanRow,
  planText,
  rowAnchor,
} from '@dhrlint/facts';
import { isFiller } from './action-plan/fillers.js';
import { judgedPlan, verdictOn } from './action-plan/judged-plan.js';

/**
 * Finds actions that nobody leads: an empty cell, or one that names everybody; once for a plan that has no column for
 * it and names nobody otherwise.
 */
export const actionPlanLead = defineCheck<Facts, Record<string, never>, never>({
  name: 'action-plan-lead',
  summary: 'Actions without a lead agency or officer.',
  options: { type: 'object', additionalProperties: false },
  messages: { column: [], missing: [], everyone: ['words'], filler: ['words'] },
  judge: ({ facts }) => {
    const judged = judgedPlan(facts);
    if ('verdict' in judged) return judged.verdict;
    return verdictOn(judged.plan, reportsOn(judged.plan));
  },
});

function reportsOn({ parts }: ActionPlan): readonly Report[] {
  if (parts.some((part) => part.roles.has('lead')))
    return parts.filter((part) => part.roles.has('lead')).flatMap(onRows);
  const rows = parts.flatMap((part) => part.rows);
  const named = rows.filter(namesItself).length;
  return named * 2 >= rows.length ? [] : [{ message: 'column', anchor: null }];
}

function onRows(part: PlanPart): readonly Report[] {
  const places = new Set<string>();
  let above = false;
  return part.rows.flatMap((row) => {
    const text = planText(row, 'lead');
    const report = onRow(row, text, above);
    if (!row.continues) above = !isFiller(text);
    const place = `${report?.anchor?.block}:${report?.anchor?.start}`;
    if (!report || places.has(place)) return [];
    places.add(place);
    return [report];
  });
}

function onRow(row: PlanRow, text: string, above: boolean): Report | null {
  const anchor = row.cells.get('lead')?.anchor ?? null;
  const words = text.replace(/\s+/g, ' ').trim();
  if (isFiller(text)) {
    // A further line of an action goes by the lead above; a table may have the agency as its sub-heading.
    if ((row.continues && above) || (row.under && isAgency(row.under.text))) return null;
    if (anchor && /[\p{L}\p{N}]/u.test(text)) return { message: 'filler', anchor, values: { words } };
    const place = rowAnchor(row);
    return place ? { message: 'missing', anchor: place, related: anchor ? [anchor] : [] } : null;
  }
  return anchor && isEveryone(words) ? { message: 'everyone', anchor, values: { words } } : null;
}

const nobody = new Set(
  'all each every everyone everybody any agencies agency partner partners partnerships organisation organisations organization organizations relevant statutory voluntary services service sector multi agencys professionals practitioners staff various stakeholders stakeholder local and the of other others both joint jointly shared involved concerned panel members member represented front line frontline colleagues in on to be with as appropriate required necessary who are workers managers leads teams team bodies participating key named above listed whole entire third sector community system collective collectively responsibility'.split(
    ' ',
  ),
);

/** Bodies of one kind, all of them: nobody among them is the lead. */
const allOfAKind =
  /^(?:all|every|each|any|both|various|several|local|relevant|other|respective|appropriate)\b(?:(?: of)? (?:the|our|its))?(?: \p{L}[\p{L}’'&+/-]*)*? (?:providers?|landlords|associations|trusts|practices|gps|surgeries|schools|colleges|charities|hospitals|councils|employers|commissioners|boroughs|districts|forces|bodies|departments|directorates|boards|settings|signatories|contributors|authors|attendees|parties|teams|leads|groups|companies|firms|homes|clinics|wards|pharmacies|agencies|services|organisations)(?: (?:in|on|of|across|within|that|which|who|with|involved|concerned|named|listed)\b.{0,60})?$/iu;

/** True where nothing is left that would tell one body from another. */
function isEveryone(words: string): boolean {
  if (
    /^panel members?$|^(?:the )?(?:whole|entire|full|wider) (?:partnership|panel|group|network|board)$/i.test(
      words,
    )
  )
    return true;
  if (allOfAKind.test(words.replace(/[.;,\s]+$/u, '')) && !nameOfOne.test(words)) return true;
  const left = words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    left.length > 0 && left.every((word) => nobody.has(word)) && left.some((word) => !meaningless.has(word))
  );
}
/** A name, or an office, by which the lead could be found. */
const nameOfOne =
  /(?<=\S\s)(?!GP|NHS|IMR|DHR|CSP|VCSE?|LGBT|BME|(?:Providers?|Landlords|Associations|Trusts|Practices|Schools|Agencies|Services|Partners|Organisations|Police|Health|Housing|Authorities)\b)\p{Lu}\p{L}+|[;,:(–]|\b(?:led by|lead:|co-?ordinated|head|director|chair|officer|manager)\b/u;
const meaningless = new Set(['lead', 'leads', 'team', 'manager', 'managers', 'panel']);

function isAgency(text: string): boolean {
  return /\b(?:police|constabulary|council|trust|board|icb|ccg|nhs|housing|homes|probation|services?|partnership|practice|surgery|school|college|association|hospital|department|office|authority|aid|charity|care|csp|university)\b/i.test(
    text,
  );
}

/** The row, or what heads it, says which body is to act. */
function namesItself(row: PlanRow): boolean {
  if (row.under && isAgency(row.under.text)) return true;
  return (['recommendation', 'action'] as const).some((role) => {
    const text = (row.cells.get(role)?.text ?? '').replace(/^\W*(?:rec\w*\W*)?\d+[a-z]?[.:)]\s*/i, '');
    const owner = ownerOf(text);
    return owner.kind === 'named' && isAgency(owner.words);
  });
}
