import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Children, ChildrenCount, ChildrenOf, Facts, SiblingCount } from '@dhrlint/facts';

/**
 * Finds numbers of children that cannot all be true. The victim's, the perpetrator's, those that they had together
 * and those of the household are different numbers, and add up; so do those of an earlier relationship. A child
 * who was expected makes a difference of one.
 */
export const childrenCount = defineCheck<Facts, Record<string, never>, never>({
  name: 'children-count',
  summary: 'Numbers of children of the same people that disagree.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    numbers: ['counts', 'whose'],
    key: ['count', 'listed'],
    siblings: ['whose'],
    list: ['count', 'listed'],
  },
  judge: ({ facts: { children } }) => {
    const siblings = siblingReport(children);
    const lists = children.miscounted.map(({ anchor, stated, listed }): Report => {
      return { message: 'list', anchor, values: { count: stated, listed } };
    });
    if (children.counts.length === 0 && !siblings && lists.length === 0)
      return { outcome: 'not-applicable', reason: 'The report says nowhere how many children there were.' };
    const report = disagreement(children) ?? againstKey(children);
    return { outcome: 'assessed', reports: [report, siblings, ...lists].flatMap((each) => each ?? []) };
  },
});

function disagreement(children: Children): Report | null {
  const { counts } = children;
  const apart = counts.filter((count) => counts.some((rival) => contradict(count, rival, children)));
  const [first] = apart;
  if (!first) return null;
  const [anchor, ...related] = apart.map((count) => count.anchor);
  const values = { counts: inWords(apart.map(({ least }) => least)), whose: whose(apart) };
  return { message: 'numbers', anchor: anchor ?? null, related, values };
}

/** Numbers of brothers and sisters of one person that cannot all be true. */
function siblingReport({ siblings, ofOtherParents }: Children): Report | null {
  for (const of of ['victim', 'perpetrator'] as const) {
    const apart = siblings.filter(
      (one) =>
        one.of === of &&
        siblings.some((other) => other.of === of && siblingsDiffer(one, other, ofOtherParents)),
    );
    const [first, ...others] = apart;
    if (!first) continue;
    return {
      message: 'siblings',
      anchor: first.anchor,
      related: others.map(({ anchor }) => anchor),
      values: { whose: of },
    };
  }
  return null;
}

/** Brothers against brothers; whoever has no siblings at all has no brothers either. */
function siblingsDiffer(a: SiblingCount, b: SiblingCount, ofOtherParents: boolean): boolean {
  // The brothers and sisters may be counted with those of one parent alone, or without.
  if (ofOtherParents && (a.kind === 'sibling' || b.kind === 'sibling')) return false;
  const [few, more] = a.most < b.most || a.least < b.least ? [a, b] : [b, a];
  const same = few.kind === more.kind || (few.kind === 'sibling' && few.most < more.least);
  return same && (few.most < more.least || (few.most !== more.most && more.most < few.least));
}

function contradict(a: ChildrenCount, b: ChildrenCount, children: Children): boolean {
  if (a === b) return false;
  if (
    a.of === b.of &&
    !a.earlier &&
    !b.earlier &&
    (differ(a.sons, b.sons) || differ(a.daughters, b.daughters))
  )
    return a.of !== 'family' || !children.ofOthers;
  const households = (a.of === 'family') !== (b.of === 'family') && (a.of === 'couple' || b.of === 'couple');
  if (households && !children.ofOthers && !a.earlier && !b.earlier)
    if (differ(a.sons, b.sons) || differ(a.daughters, b.daughters)) return true;
  const gap = Math.max(a.least - b.most, b.least - a.most);
  const more = a.least > b.most ? a : b;
  // "One son from his first marriage" are all of his where there were none with the other party.
  if (a.of === b.of && a.earlier !== b.earlier && a.of !== 'family')
    return (
      !hadOwn(a.earlier ? b : a, children) &&
      (gap > 0 || differ(a.sons, b.sons) || differ(a.daughters, b.daughters))
    );
  if (gap <= 0 || (gap === 1 && children.unborn && more.besideUnborn !== true)) return false;
  if (a.of === b.of && a.earlier === b.earlier)
    return a.of !== 'family' || !children.ofOthers || !sums(children).has(Math.max(a.least, b.least));
  if (a.earlier || b.earlier) return false;
  const pair = [a.of, b.of];
  if (pair.includes('victim') && pair.includes('perpetrator')) return false;
  if (pair.includes('couple') && !pair.includes('family')) {
    const [together, own] = a.of === 'couple' ? [a, b] : [b, a];
    // Whoever had children together had at least as many in all; more, if there were others.
    return own.most < together.least || (!children.ofOthers && own.least > together.most);
  }
  // The children of the household: any number that theirs, hers and his can add up to.
  if (children.ofOthers) return false;
  const [family, own] = a.of === 'family' ? [a, b] : [b, a];
  const parents = children.counts.filter(({ of }) => of !== 'family' && of !== own.of);
  return !parents.some((count) => overlap(count, family)) && !sums(children).has(family.least);
}

/** Whether the parties are said to have children together, or whoever is counted others besides. */
function hadOwn(all: ChildrenCount, { counts, keyed, ofBoth }: Children): boolean {
  return (
    ofBoth ||
    keyed.some(({ of }) => of === 'couple') ||
    counts.some((count) => (count.of === 'couple' || count.of === 'family') && count.most > 0) ||
    counts.some((count) => count !== all && count.of === all.of && !count.earlier)
  );
}

function differ(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && a !== b;
}

function overlap(a: ChildrenCount, b: ChildrenCount): boolean {
  return a.least <= b.most && b.least <= a.most;
}

/** Every number that the children of the two parties may make together. */
function sums({ counts }: Children): ReadonlySet<number> {
  const of = (whom: ChildrenOf, earlier: boolean) =>
    counts.filter((count) => count.of === whom && count.earlier === earlier).map(({ least }) => least);
  const own = [...of('couple', false), 0];
  const hers = [...of('victim', true), ...of('victim', false), 0];
  const his = [...of('perpetrator', true), ...of('perpetrator', false), 0];
  const totals = new Set<number>();
  for (const a of own)
    for (const b of hers)
      for (const c of his) if ([a, b, c].filter((n) => n > 0).length > 1) totals.add(a + b + c);
  return totals;
}

/** A key that lists more children of the same people than the text gives them, or only some of them. */
function againstKey({ counts, keyed, listed: all, unborn, ofOthers, ofBoth }: Children): Report | null {
  // "Their daughter was born in 2018", and the key lists her alone.
  const isOnlyChild = keyed.length === 1 && all === 1 && ofBoth && !ofOthers;
  // A household has no more children than the key lists, whosever they are, where it lists those of several parents.
  const household = counts.find(
    ({ of, least }) => of === 'family' && (keyed.length >= 2 || isOnlyChild) && least > all + Number(unborn),
  );
  if (household)
    return {
      message: 'key',
      anchor: household.anchor,
      related: [...counts.filter((count) => count !== household), ...keyed].map(
        ({ anchor }): Anchor => anchor,
      ),
      values: { count: household.least, listed: all },
    };
  const areVictims = keyed.length > 0 && keyed.every(({ of }) => of === 'victim');
  for (const count of counts) {
    if (count.earlier || count.most === 0) continue;
    const listed = keyed.filter(
      ({ of }) =>
        of === count.of ||
        (of === 'couple' && count.of !== 'family') ||
        (count.of === 'family' && of === 'couple'),
    );
    const gap = listed.length - count.least;
    const isMore = gap > 0 && count.most !== Number.MAX_SAFE_INTEGER;
    // Of a key that lists children, it is said to list them all: those of the couple are the victim's as well.
    const isFewer =
      areVictims && (count.of === 'victim' || count.of === 'couple')
        ? keyed.length < count.least && all < count.least
        : gap < 0 &&
          listed.length > 0 &&
          listed.length === keyed.length &&
          !ofOthers &&
          count.of !== 'family';
    const known = isMore ? listed : keyed;
    if (
      !(isMore || isFewer) ||
      (unborn && count.besideUnborn !== true && Math.abs(known.length - count.least) === 1)
    )
      continue;
    return {
      message: 'key',
      anchor: count.anchor,
      related: known.map(({ anchor }): Anchor => anchor),
      values: { count: count.least, listed: known.length },
    };
  }
  return null;
}

function whose(counts: readonly ChildrenCount[]): string {
  const of = new Set(counts.map((count) => count.of));
  if (of.size === 1 && of.has('victim')) return 'the victim';
  return of.size === 1 && of.has('perpetrator') ? 'the perpetrator' : 'the family';
}

/** "2 and 3", each number once. */
function inWords(counts: readonly number[]): string {
  const numbers = [...new Set(counts.map(String))];
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`;
}
