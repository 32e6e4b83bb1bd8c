import { type Anchor, overlaps } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, ImrCount, Imrs } from '@dhrlint/facts';

/**
 * Finds numbers of Individual Management Reviews that cannot all be true: in prose, in lists and tables of the
 * agencies that gave one, in the body, the summary and the appendices. IMRs asked for and IMRs received may
 * differ; so may agencies and IMRs where the report says that one agency wrote two, or two wrote one.
 */
export const imrCount = defineCheck<Facts, Record<string, never>, never>({
  name: 'imr-count',
  summary: 'Numbers of Individual Management Reviews that disagree, in prose, lists and tables.',
  options: { type: 'object', additionalProperties: false },
  messages: { numbers: ['counts'], listed: ['count', 'listed'] },
  judge: ({ facts: { imrs } }) => {
    if (imrs.counts.length === 0)
      return { outcome: 'not-applicable', reason: 'The report says nowhere how many IMRs there were.' };
    return {
      outcome: 'assessed',
      reports: byReview(imrs.counts).flatMap((counts) => disagreement(counts, imrs)),
    };
  },
});

/** The IMRs of another review that the report stands beside are kept apart. */
function byReview(counts: readonly ImrCount[]): readonly (readonly ImrCount[])[] {
  const groups = new Map<string | null, ImrCount[]>();
  for (const count of counts) groups.set(count.review, [...(groups.get(count.review) ?? []), count]);
  return [...groups.values()];
}

function disagreement(all: readonly ImrCount[], imrs: Imrs): readonly Report[] {
  const counts = withoutParts(all);
  const apart = counts.filter((count) => counts.some((rival) => contradict(count, rival, imrs)));
  const [first] = apart;
  if (!first) return [];
  // Every statement of the same kind is shown, the agreeing ones too: the author has to decide which are right.
  const shown = counts.filter((count) => apart.some((rival) => rival.stage === count.stage));
  const places = placesOf(shown);
  const prose = shown.filter((count) => count.source === 'prose');
  const stated = [...new Set(prose.map((count) => count.least))];
  const start = places.find((place) => prose.some((count) => count.anchor === place)) ?? places[0];
  if (!start) return [];
  const related = places.filter((place) => place !== start);
  const listed = shown.find((count) => count.source !== 'prose' && stated[0] !== count.least);
  if (stated.length === 1 && listed)
    return [
      { message: 'listed', anchor: start, related, values: { count: stated[0] ?? 0, listed: listed.least } },
    ];
  return [{ message: 'numbers', anchor: start, related, values: { counts: inWords(shown) } }];
}

/** A number in prose below half of the largest is one of some of them, however it is worded. */
function withoutParts(counts: readonly ImrCount[]): readonly ImrCount[] {
  const largest = Math.max(...counts.filter((c) => c.stage === 'received').map((c) => c.most), 0);
  return counts.filter((c) => c.source !== 'prose' || c.stage !== 'received' || c.most * 2 >= largest);
}

function contradict(a: ImrCount, b: ImrCount, imrs: Imrs): boolean {
  const gap = Math.max(a.least - b.most, b.least - a.most);
  if (gap <= 0 || excused(gap, a, b, imrs)) return false;
  if (a.stage === b.stage) return true;
  const [planned, received] = a.stage === 'received' ? [b, a] : [a, b];
  if (received.stage !== 'received') return false;
  // Fewer may come than were asked for; more cannot. What the Panel commissioned, it says so if it did not get.
  return received.least > planned.most || (planned.stage === 'commissioned' && !imrs.missing);
}

function excused(gap: number, a: ImrCount, b: ImrCount, imrs: Imrs): boolean {
  const [fewer, more] = a.most < b.least ? [a, b] : [b, a];
  // One agency may write two IMRs, and two agencies one: then the number of agencies is not that of the IMRs.
  if (gap <= 2 && imrs.several && fewer.unit !== 'imrs' && more.unit !== 'agencies') return true;
  if (gap <= 2 && imrs.joint && fewer.unit !== 'agencies' && more.unit !== 'imrs') return true;
  const all = imrs.later.reduce((sum, later) => sum + later, 0);
  return (
    imrs.later.includes(gap) || gap === all || imrs.reached.some((n) => more.least <= n && n <= more.most)
  );
}

/** Where the statements stand, in reading order; a list and the number that leads in to it are one place. */
function placesOf(counts: readonly ImrCount[]): readonly Anchor[] {
  const prose = counts.filter((count) => count.source === 'prose').map((count) => count.anchor);
  const lists = counts
    .filter((count) => count.source !== 'prose' && !prose.some((place) => overlaps(place, count.anchor)))
    .map((count) => count.anchor);
  return [...prose, ...lists].sort((a, b) => a.block - b.block || a.start - b.start);
}

/** "9 and 10", "7, 6 and 9", each number once, in the order of the report. */
function inWords(counts: readonly ImrCount[]): string {
  const numbers = [...new Set(counts.map((count) => String(count.least)))];
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`;
}
