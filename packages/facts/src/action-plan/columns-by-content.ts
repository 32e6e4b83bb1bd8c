import type { Draft, Table } from '@dhrlint/draft';
import { said, textAt } from './cells.js';
import type { PlanRole } from './columns.js';
import { namesDate, timingOf } from './timing.js';

/*
 * What the columns of a plan hold, where their headings leave it open or say something else than the cells below them.
 */

/** The roles of a table's columns by what stands below their headings, which end with row `heading`. */
export function rolesByContent(
  draft: Draft,
  table: Table,
  roles: readonly ReadonlySet<PlanRole>[],
  heading: number,
  inPlan: boolean,
): readonly ReadonlySet<PlanRole>[] {
  const known = namedByContent(draft, table, roles, heading);
  if (!inPlan) return known;
  const named = withReviews(draft, table, withLeads(draft, table, known, heading), heading);
  return named.some((set) => said(set, 'target', 'completion'))
    ? named
    : withDates(draft, table, named, heading);
}

/** "Recommendation" over nothing but numbers is the number; "Target" over sentences is what is hoped for. */
function namedByContent(
  draft: Draft,
  table: Table,
  roles: readonly ReadonlySet<PlanRole>[],
  heading: number,
): readonly ReadonlySet<PlanRole>[] {
  const numbered = roles.some((set) => set.has('number'));
  const acts = roles.some((set) => set.has('action'));
  const dated = roles.filter((set) => set.has('target')).length;
  return roles.map((set, column) => {
    const values = valuesBelow(draft, table, heading, column);
    const short =
      values.length > 0 &&
      values.every((text) => text.length <= 14 && /^\W*[a-z]{0,10}\W*(?:\d|[ivx]+\b)/i.test(text));
    // A first column without a heading holds the numbers or letters of what is answered.
    if (!numbered && column === 0 && set.size === 0 && areCodes(values)) return new Set<PlanRole>(['number']);
    if (!numbered && short && set.size === 1 && said(set, 'recommendation', 'action'))
      return new Set<PlanRole>(['number']);
    // Where no column is called the action, "Change" or "Commitment" is it.
    if (!acts && set.size === 0 && actionElse.test(textAt(draft, table, heading, column).trim()))
      return new Set<PlanRole>(['action']);
    // "Done by", "Delivered by": a date or a name, as the cells say.
    const names = values.filter((text) => timingOf(text) === 'vague' && post.test(text)).length;
    if (set.has('target') && set.size === 1 && names * 2 > values.length) return new Set<PlanRole>(['lead']);
    const goals = values.filter(isGoal).length;
    if (set.has('target') && set.size === 1 && dated > 1 && goals * 2 > values.length)
      return new Set<PlanRole>(['outcome']);
    return set;
  });
}

/** "90 per cent of officers trained" is what is to be reached; "ongoing" stands in place of a date. */
function isGoal(text: string): boolean {
  if (namesDate(text)) return false;
  const counts =
    /\b(?:all|every|each|no|zero|increase\w*|decrease\w*|reduc\w+|fewer|more|half|per cent|compliance|trained|audited)\b|%/i;
  return timingOf(text) === 'vague'
    ? text.length > 40 || counts.test(text)
    : /^no\b|%|\bper cent\b/i.test(text);
}

/** Headings over dates that are none by which something is to be finished. */
const ofThePast =
  /\b(?:raised|identified|opened|added|(?:agreed|approved|signed(?: off)?|adopted|endorsed|accepted) (?:by|at|with)|received|reported|logged|recorded|created|issued|version|meeting|since|start\w*|beg[aiu]n\w*|last|previous)\b/i;

/** What stands in a column below its heading, empty cells left out. */
function valuesBelow(draft: Draft, table: Table, heading: number, column: number): readonly string[] {
  return table.rows
    .map((_, row) => (row <= heading ? '' : textAt(draft, table, row, column)))
    .filter((text) => text !== '');
}

/** In a plan without a column for the lead under a known name, the first that holds offices and bodies is it. */
function withLeads(
  draft: Draft,
  table: Table,
  roles: readonly ReadonlySet<PlanRole>[],
  heading: number,
): readonly ReadonlySet<PlanRole>[] {
  if (roles.some((set) => set.has('lead'))) return roles;
  const at = roles.findIndex((set, column) => {
    if (set.size > 0 || noLead.test(textAt(draft, table, heading, column))) return false;
    const values = valuesBelow(draft, table, heading, column);
    return (
      values.filter((text) => post.test(text) || /\b(?:agencies|partners)\b/i.test(text)).length * 2 >
        values.length && values.every((text) => text.length <= 70 && !/[.]$/.test(text) && !namesDate(text))
    );
  });
  return roles.map((set, column) => (column === at ? new Set<PlanRole>(['lead']) : set));
}
/** Headings over bodies that are not those who act. */
const noLead =
  /\b(?:sources?|origin|from|imr|raised|identified|themes?|area|topics?|categor\w+|learning|support\w*|partners?|others?|consult\w*|contribut\w*|involv\w*|governance|assur\w*|oversight|board|report\w*|scrutin\w*|monitor\w*|funding|budget|resources?|cost)\b|^$/i;

/** "Governance", "Audited", "Sustained at" over dates tell when the action is looked at again. */
function withReviews(
  draft: Draft,
  table: Table,
  roles: readonly ReadonlySet<PlanRole>[],
  heading: number,
): readonly ReadonlySet<PlanRole>[] {
  if (roles.some((set) => set.has('review')) || !roles.some((set) => set.has('target'))) return roles;
  return roles.map((set, column) => {
    if (set.size > 0 || !looksBack.test(textAt(draft, table, heading, column))) return set;
    const values = valuesBelow(draft, table, heading, column);
    return values.length > 0 && values.filter(namesDate).length * 2 >= values.length
      ? new Set<PlanRole>(['review'])
      : set;
  });
}
const looksBack =
  /\b(?:governance|assur\w+|audit\w*|tested|verif\w+|validat\w+|sustain\w*|sampled|report(?:ed|s)?|scrutin\w+|oversight|board|partnership|panel|csp|back|before|evaluat\w+|inspect\w*|embed\w*|quality)\b/i;

/** In a plan without a column for the target under a known name, the first that holds dates is it. */
function withDates(
  draft: Draft,
  table: Table,
  roles: readonly ReadonlySet<PlanRole>[],
  heading: number,
): readonly ReadonlySet<PlanRole>[] {
  const at = roles.findIndex((set, column) => {
    if (set.size > 0 && !(set.size === 1 && set.has('milestones'))) return false;
    if (ofThePast.test(textAt(draft, table, heading, column))) return false;
    const values = valuesBelow(draft, table, heading, column);
    const dated = values.filter((text) => timingOf(text) === 'date').length;
    return dated > 0 && dated * 2 >= values.length && values.every((text) => text.length <= 40);
  });
  return roles.map((set, column) => (column === at ? new Set<PlanRole>(['target']) : set));
}

const actionElse =
  /^(?:the |our |agreed |proposed |planned )?(?:changes?(?: to be made| agreed)?|improvements?|remed(?:y|ies)|commitments?|pledges?|promises?|fix(?:es)?|answers?|solutions?|initiatives?|projects?|measures?|deliverables?|work ?streams?)$/i;

function areCodes(values: readonly string[]): boolean {
  return (
    values.length > 1 &&
    new Set(values).size === values.length &&
    values.every((text) => /^\W*(?:\p{L}{1,4}\W?)?\d{1,2}\p{L}?\W*$|^\W*\p{Lu}\W*$/u.test(text))
  );
}

const post =
  /\b(?:head|manager|director|officer|lead|chief|chair|nurse|doctor|superintendent|inspector|sergeant|principal|police|council|trust|board|icb|nhs|housing|partnership|service|commissioner|matron|team|care|gp|surgery|practice|hospital|constabulary|probation|school|college|university|authority|agency|midwife|clinician|secretary)\b/i;
