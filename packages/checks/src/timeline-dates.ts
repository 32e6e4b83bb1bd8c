import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Death, Facts, TimelineEntry } from '@dhrlint/facts';

/**
 * Finds entries of the timeline without an exact date, where others have one, and rows of a table that go back in time.
 * The death itself is rightly told by its month alone; so is what is long past.
 */
export const timelineDates = defineCheck<Facts, Record<string, never>, never>({
  name: 'timeline-dates',
  summary: 'Timeline entries without an exact date where others have one, and entries out of order.',
  options: { type: 'object', additionalProperties: false },
  messages: { vague: ['date'], order: ['date', 'before'] },
  judge({ draft, facts: { timeline, death, documentKind } }) {
    if (documentKind === 'other' || timeline.length === 0)
      return { outcome: 'not-applicable', reason: 'The file has no timeline of events.' };
    const groups = groupsOf(timeline);
    const words = (place: Anchor) => draft.blocks[place.block]?.text.slice(place.start, place.end) ?? '';
    const reports = groups.flatMap((entries): readonly Report[] => {
      const exact = entries.filter(({ dated }) => dated === 'exact');
      if (exact.length < fewestExact) return [];
      const first = Math.min(...exact.flatMap(({ date }) => date?.year ?? []));
      return [
        ...entries
          .filter((entry, at) => isVague(entry, first, death, at === entries.length - 1))
          .map(({ anchor }) => ({ message: 'vague', values: { date: words(anchor) }, anchor })),
        ...outOfOrder(exact, words),
      ];
    });
    return { outcome: 'assessed', reports };
  },
});

/** With fewer exact dates the timeline is not told by days. */
const fewestExact = 2;

/** Each table by itself, and all the prose together. */
function groupsOf(timeline: readonly TimelineEntry[]): readonly (readonly TimelineEntry[])[] {
  const groups = new Map<number | null, TimelineEntry[]>();
  for (const entry of timeline) {
    const key = entry.row?.table ?? null;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()];
}

const ofDeath =
  /\b(?:died|dead|death|killed|killing|murder(?:ed)?|homicide|fatal(?:ly)?|body|deceased|suicide|took (?:her|his|their) own life|life (?:was )?(?:pronounced )?extinct)\b/i;
const longPast =
  /\b(?:born|births?(?!\s+(?:visit|plan|notification|debrief))|childhood|grew up|grown up|as a (?:child|girl|boy)|teenage\w*|left school|schooldays|met (?:and|at|through|each other|when)|first met|began a relationship|relationship (?:began|started)|married|marriage|moved (?:to|in) (?:England|the UK|Wales|Scotland|Britain)|arrived in (?:England|the UK)|came to (?:England|the UK))\b/i;

function isVague(
  { dated, date, text }: TimelineEntry,
  firstYear: number,
  death: Death,
  last: boolean,
): boolean {
  if (dated !== 'vague') return false;
  const ofThatMonth = date?.year === death.year && (date?.month === null || date?.month === death.month);
  if (date && ofThatMonth && (last || ofDeath.test(text))) return false;
  if (last && ofDeath.test(text)) return false;
  if (longPast.test(text)) return false;
  return !(date?.year && Number.isFinite(firstYear) && date.year < firstYear - 2);
}

/** More rows than this that go back are several timelines in one table. */
const mostBackwards = 2;

function outOfOrder(entries: readonly TimelineEntry[], words: (place: Anchor) => string): readonly Report[] {
  const rows = entries.filter(
    ({ row, date }) => row !== null && date !== null && date.day !== null && date.year !== null,
  );
  const found: Report[] = [];
  let latest: TimelineEntry | null = null;
  for (const entry of rows) {
    if (latest && order(entry) < order(latest)) {
      found.push({
        message: 'order',
        values: { date: words(entry.anchor), before: words(latest.anchor) },
        anchor: entry.anchor,
        related: [latest.anchor],
      });
    } else latest = entry;
  }
  return found.length > mostBackwards ? [] : found;
}

function order({ date }: TimelineEntry): number {
  return ((date?.year ?? 0) * 12 + (date?.month ?? 0)) * 31 + (date?.day ?? 0);
}
