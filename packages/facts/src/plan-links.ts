import type { Draft } from '@dhrlint/draft';
import type { ActionPlan, PlanRow } from './action-plan/plan.js';
import { planText } from './action-plan/plan.js';
import { mostLike, type Wording, wordingOf } from './plan-links/likeness.js';
import { isOffSubject } from './plan-links/off-subject.js';
import { type RowReference, rowReferences } from './plan-links/row-reference.js';
import type { Recommendation } from './recommendations/recommendation.js';
import { likeness, tellingWords } from './recommendations/wording.js';
import type { Recommendations } from './recommendations.js';

export type { Wording } from './plan-links/likeness.js';
export type { RowReference } from './plan-links/row-reference.js';

/** A row of the plan with the recommendations that it answers. */
export interface PlanLink extends RowReference {
  readonly recommendations: readonly Recommendation[];
}

/** The recommendations joined to the rows of the action plan. */
export interface PlanLinks {
  readonly rows: readonly PlanLink[];
  /** Recommendations that no row answers. */
  readonly unanswered: readonly Recommendation[];
  /** Rows that answer no recommendation, each with its own words or number. */
  readonly unasked: readonly PlanLink[];
  /** Rows that give a recommendation's number, or its place, to other words. */
  readonly reworded: readonly {
    readonly recommendation: Recommendation;
    readonly link: PlanLink;
    readonly wording: Wording | 'number';
  }[];
  /** A sentence for the author where the two could not be joined, or only in part; null where they could. */
  readonly unclear: string | null;
}

const noReference = 'The rows of the action plan do not say which recommendation each of them answers.';
const otherOrder =
  'The action plan follows another order than the recommendations, so that the two could not be joined row by row.';

/** Joins plan and recommendations by number and by wording; null where the report lacks either. */
export function planLinksOf(
  draft: Draft,
  { list }: Recommendations,
  plan: ActionPlan | null,
): PlanLinks | null {
  const references = plan ? rowReferences(draft, plan.parts) : [];
  if (list.length === 0 || references.length === 0) return null;
  const numbering = numberingOf(list, references);
  const byAction = references.every(({ words }) => words === null) && !numbering.trusted;
  const rows = references.map((reference): PlanLink => join(reference, list, numbering, byAction));
  const joined = rows.filter(({ recommendations }) => recommendations.length > 0);
  const unjoined = rows.filter(({ recommendations }) => recommendations.length === 0);
  const answered = new Set(joined.flatMap(({ recommendations }) => recommendations));
  const reworded = rows.flatMap((link) => rewordedIn(link, numbering));
  const unanswered = list.filter((each) => !answered.has(each) && !isApart(each, list, answered));
  const besideIt = joined.filter((link) => isOffSubject(link));
  const unasked = [...unjoined, ...besideIt].filter(
    (link) => besideIt.includes(link) || link.words !== null || (link.keys.length > 0 && numbering.trusted),
  );
  const unclear =
    joined.length * 2 < rows.length || (byAction && joined.length * 5 < rows.length * 3)
      ? noReference
      : unanswered.length * 2 > list.length && list.length > 2
        ? otherOrder
        : unanswered.length > 0 && unjoined.length > unasked.length - besideIt.length
          ? noReference
          : null;
  return {
    rows,
    unanswered: unclear ? [] : unanswered,
    unasked: unclear ? [] : distinctRows(unasked),
    reworded: unclear === otherOrder ? [] : distinctPairs(withoutOtherCount(reworded, rows.length)),
    unclear,
  };
}

/** How the numbers in the plan are to be read. */
interface Numbering {
  /** The recommendations that a number means: more than one where lists start anew for each agency. */
  readonly of: (key: string) => readonly Recommendation[];
  /** True where the plan's numbers are surely those of recommendations, and not of the actions themselves. */
  readonly trusted: boolean;
  /** True where the numbers are those that the report itself prints before its recommendations. */
  readonly printed: boolean;
}

/** Takes the reading of the plan's numbers under which most of them mean a recommendation. */
function numberingOf(list: readonly Recommendation[], references: readonly RowReference[]): Numbering {
  const used = [...new Set(references.flatMap(({ keys }) => keys))];
  const readings = [
    indexBy(list, ({ key }) => key),
    indexBy(list, ({ position }) => String(position)),
    indexBy(list, (each) => lastPart(each.key)),
    indexBy(list, (each) => `${each.scope ?? ''} ${placeInScope(list, each)}`.trim()),
  ];
  let best: ReadonlyMap<string, readonly Recommendation[]> = readings[0] ?? new Map();
  let most = -1;
  for (const reading of readings) {
    const met = used.filter((key) => find(reading, key).length > 0).length;
    if (met > most) [best, most] = [reading, met];
  }
  const of = (key: string) => find(best, key);
  if (used.length === 0 || most * 5 < used.length * 3)
    return { of: () => [], trusted: false, printed: false };
  const unknown = used.filter((key) => of(key).length === 0).length;
  const named = references.some((each) => each.named);
  return {
    of,
    trusted:
      named ||
      unknown === 0 ||
      (best === readings[0] && areCodes(used)) ||
      leavesOut(used) ||
      fits(references, of, isRun(used, references, list) ? 1 / 2 : 2 / 3),
    printed: best === readings[0],
  };
}

/** Codes that the report gave to its recommendations ("KL4", "9a", "C"): nobody numbers actions so by chance. */
function areCodes(keys: readonly string[]): boolean {
  return keys.every((key) => /^\p{L}{1,5}\d{1,2}[a-z]?$|^\d{1,2}[a-z]$|^\p{L}$/u.test(key));
}

/** "1a, 1b, 2, 3, 5, 6": whoever numbers actions leaves none out. */
function leavesOut(keys: readonly string[]): boolean {
  if (keys.length < 4 || !keys.every((key) => /^\d{1,2}[a-z]?$/.test(key))) return false;
  const numbers = new Set(keys.map((key) => Number.parseInt(key, 10)));
  return numbers.size < Math.max(...numbers);
}

function indexBy(
  list: readonly Recommendation[],
  keyOf: (each: Recommendation) => string | null,
): ReadonlyMap<string, readonly Recommendation[]> {
  const index = new Map<string, Recommendation[]>();
  for (const each of list) {
    const key = keyOf(each);
    if (key === null) continue;
    index.set(key, [...(index.get(key) ?? []), each]);
  }
  return index;
}

/** "9.3" → "3": the plan counts from 1 what the report numbers as paragraphs. */
function lastPart(key: string | null): string | null {
  return key === null ? null : (/(?:^|[. \p{L}])(\d+)$/u.exec(key)?.[1] ?? null);
}

function placeInScope(list: readonly Recommendation[], one: Recommendation): number {
  return list.filter((each) => each.scope === one.scope && each.position <= one.position).length;
}

/** The number itself, or without the letter or figure of a part of its action: "1a", "1.2", "1(ii)". */
function find(index: ReadonlyMap<string, readonly Recommendation[]>, key: string): readonly Recommendation[] {
  for (const each of [
    key,
    key.replace(/[a-z]$/, ''),
    key.replace(/\.\d+[a-z]?$/, ''),
    key.replace(/(?<=\d)[ivx]+$/, ''),
  ]) {
    const found = index.get(each);
    if (found) return found;
  }
  return [];
}

/** Whether the rows speak of what the recommendations of their numbers speak of, oftener than of the others. */
function fits(references: readonly RowReference[], of: Numbering['of'], share: number): boolean {
  const sure = references.filter(({ keys, row }) => {
    const own = keys.flatMap((key) => of(key));
    if (own.length === 0) return false;
    const words = tellingWords(planText(row, 'action', 'lead', 'outcome'));
    return own.some((each) => likeness(words, tellingWords(each.text)).shared > 0);
  });
  return sure.length >= references.length * share;
}

/** A row for each number from 1 on, as many as there are recommendations or one more or less. */
function isRun(
  keys: readonly string[],
  references: readonly RowReference[],
  list: readonly Recommendation[],
): boolean {
  return (
    keys.length === references.length &&
    keys.every((key, at) => key === String(at + 1)) &&
    Math.abs(keys.length - list.length) <= 1
  );
}

function join(
  reference: RowReference,
  list: readonly Recommendation[],
  numbering: Numbering,
  byAction: boolean,
): PlanLink {
  const numbered = reference.keys.flatMap((key) => closest(numbering.of(key), reference));
  const words = reference.words ?? (byAction ? planText(reference.row, 'action') : null);
  const like = words === null ? null : mostLike(list, words);
  // Words go before numbers where they are clear: a number may be the action's own.
  if (like && (numbered.length === 0 || !numbered.includes(like.recommendation))) {
    const own = numbered.some((each) => isLike(each, words ?? ''));
    if (!own) return { ...reference, recommendations: [like.recommendation] };
  }
  if (numbered.length > 0 && (numbering.trusted || reference.words !== null))
    return { ...reference, recommendations: numbered };
  return { ...reference, recommendations: like ? [like.recommendation] : [] };
}

function isLike(recommendation: Recommendation, words: string): boolean {
  return likeness(tellingWords(words), tellingWords(recommendation.text)).contained >= 0.6;
}

/** Of several recommendations with one number, the one that the row's own words or agency are nearest to. */
function closest(candidates: readonly Recommendation[], reference: RowReference): readonly Recommendation[] {
  if (candidates.length < 2) return candidates;
  const words = tellingWords(
    [
      reference.words ?? '',
      reference.row.under?.text ?? '',
      planText(reference.row, 'action', 'lead', 'outcome'),
    ].join(' '),
  );
  const scored = candidates.map(
    (each) => likeness(words, tellingWords(`${each.text} ${each.group ?? ''}`)).shared,
  );
  const most = Math.max(...scored);
  return candidates.filter((_, at) => scored[at] === most);
}

/** A list kept apart (single-agency recommendations) of which the plan takes up none. */
function isApart(
  one: Recommendation,
  list: readonly Recommendation[],
  answered: ReadonlySet<Recommendation>,
): boolean {
  return (
    one.scope === 'single-agency' &&
    !list.some((each) => each.scope === 'single-agency' && answered.has(each))
  );
}

function rewordedIn(link: PlanLink, numbering: Numbering): PlanLinks['reworded'] {
  if (link.words === null || link.recommendations.length !== 1) return [];
  const [recommendation] = link.recommendations;
  if (!recommendation) return [];
  const byNumber = link.keys.flatMap((key) => numbering.of(key));
  if (byNumber.length > 0 && !byNumber.includes(recommendation))
    return numbering.trusted && numbering.printed && link.keys.length === 1
      ? [{ recommendation, link, wording: 'number' }]
      : [];
  const wording = wordingOf(recommendation.text, link.words);
  const differs = wording === 'figures' || wording === 'owner' || wording === 'different';
  return differs ? [{ recommendation, link, wording }] : [];
}

function distinctRows(links: readonly PlanLink[]): readonly PlanLink[] {
  const seen = new Set<string>();
  return links.filter(({ anchor }) => {
    const place = `${anchor?.block}:${anchor?.start}`;
    const met = seen.has(place);
    seen.add(place);
    return !met;
  });
}

function distinctPairs(pairs: PlanLinks['reworded']): PlanLinks['reworded'] {
  const seen = new Set<Recommendation>();
  return pairs.filter(({ recommendation }) => {
    const met = seen.has(recommendation);
    seen.add(recommendation);
    return !met;
  });
}

/** Where most numbers differ, the plan counts by itself, and no single number is wrong. */
function withoutOtherCount(pairs: PlanLinks['reworded'], rows: number): PlanLinks['reworded'] {
  const moved = pairs.filter(({ wording }) => wording === 'number').length;
  return moved > 2 && moved * 3 > rows ? pairs.filter(({ wording }) => wording !== 'number') : pairs;
}

/** The rows that answer a recommendation. */
export function rowsFor(links: PlanLinks, recommendation: Recommendation): readonly PlanRow[] {
  return links.rows.filter((each) => each.recommendations.includes(recommendation)).map(({ row }) => row);
}
