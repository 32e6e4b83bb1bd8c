import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, MeetingCount, MeetingList, PanelMeetings } from '@dhrlint/facts';

/**
 * Finds numbers of panel meetings that cannot all be true: two numbers in different places, a number and the dates
 * listed for it, a number and a meeting named by a higher place. Further meetings that the report tells of are
 * added before a difference counts.
 */
export const panelMeetings = defineCheck<Facts, Record<string, never>, never>({
  name: 'panel-meetings',
  summary: 'The number of panel meetings and the dates listed, or two numbers of meetings, that disagree.',
  options: { type: 'object', additionalProperties: false },
  messages: { listed: ['count', 'listed'], numbers: ['counts'], ordinal: ['count', 'ordinal'] },
  judge: ({ facts: { panelMeetings: meetings } }) => {
    if (meetings.counts.length === 0)
      return { outcome: 'not-applicable', reason: 'The report says nowhere how often the panel met.' };
    const report = disagreement(meetings);
    return { outcome: 'assessed', reports: report ? [report] : [] };
  },
});

function disagreement(meetings: PanelMeetings): Report | null {
  const { counts, lists, highest } = meetings;
  const first = counts[0];
  if (!first) return null;
  const rival = counts.find((count) => apart(count, first, meetings));
  if (rival) {
    const values = { counts: inWords(counts.map(({ least }) => least)) };
    const [anchor, ...related] = counts.map(place);
    return {
      message: 'numbers',
      anchor: anchor ?? null,
      related: [...related, ...listAnchors(counts, lists)],
      values,
    };
  }
  for (const count of counts) {
    const list = count.list ?? lists.find((each) => differs(count, each, meetings));
    if (!list || !differs(count, list, meetings)) continue;
    const together = count.list?.sameSentence === true;
    const elsewhere = counts.filter((other) => other !== count).map(place);
    return {
      message: 'listed',
      anchor: together ? count.sentence : count.anchor,
      related: [...(together ? [] : list.anchors), ...elsewhere],
      values: { count: count.least, listed: list.count },
    };
  }
  if (
    highest &&
    highest.ordinal > first.most &&
    !meetings.later.some((n) => first.most + n >= highest.ordinal)
  )
    return {
      message: 'ordinal',
      anchor: first.anchor,
      related: [highest.anchor],
      values: { count: first.least, ordinal: highest.ordinal },
    };
  return null;
}

/** A number and the dates after it, in one sentence, are one place. */
function place(count: MeetingCount): Anchor {
  return count.list?.sameSentence && count.list.count !== count.least ? count.sentence : count.anchor;
}

function listAnchors(counts: readonly MeetingCount[], lists: readonly MeetingList[]): readonly Anchor[] {
  const own = counts.flatMap(({ list }) => (list && !list.sameSentence ? list.anchors : []));
  return [...own, ...lists.flatMap(({ anchors }) => anchors)];
}

function apart(a: MeetingCount, b: MeetingCount, { later }: PanelMeetings): boolean {
  const gap = Math.max(a.least - b.most, b.least - a.most);
  return gap > 0 && !later.includes(gap);
}

function differs(count: MeetingCount, list: MeetingList, { later }: PanelMeetings): boolean {
  const gap = Math.max(list.count - count.most, count.least - list.count);
  return gap > 0 && (list.isWhole === true || !later.includes(gap));
}

/** "5 and 6", each number once. */
function inWords(counts: readonly number[]): string {
  const numbers = [...new Set(counts.map(String))];
  const last = numbers.pop() ?? '';
  return numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`;
}
