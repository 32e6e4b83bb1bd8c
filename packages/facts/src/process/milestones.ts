import type { Anchor, Draft } from '@dhrlint/draft';
import { type CalendarDay, dayNumber } from '../dates/calendar.js';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import { sentencesOf } from '../sentences.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import {
  begun,
  byCase,
  completed,
  decided,
  delayCause,
  delayReason,
  family,
  finalVersion,
  notCompletion,
  notDecision,
  ofReview,
  otherNews,
  panelFirst,
  thisOne,
  told,
} from './milestone-patterns.js';
import { speaks } from './passages.js';
import { givesCause, givesCircumstance } from './reasons.js';

/** A step of the review with the date that the report gives it. */
export interface Milestone {
  /** The sentence that gives it. */
  readonly anchor: Anchor;
  /** First and last day that the date may mean: of a month its first and last. */
  readonly earliest: CalendarDay;
  readonly latest: CalendarDay;
  /** True where the sentence, or the one after it, says why then. */
  readonly reasonGiven: boolean;
}

/** The steps of the review, by the report's own dates. */
export interface Milestones {
  /** The decision to hold the review, its commissioning or, where neither is told, its beginning. */
  readonly decision: Milestone | null;
  readonly firstPanel: Milestone | null;
  readonly completion: Milestone | null;
  /** When the family were first told of the review or written to. */
  readonly familyTold: Milestone | null;
  /** True where the report says why the review took long, or why it was paused. */
  readonly delayExplained: boolean;
}

const processZones = new Set<Zone>([
  'process',
  'executive-summary',
  'body',
  'panel',
  'terms-of-reference',
  'appendix',
  'cover',
]);

/** Reads the milestones from the parts of the report that tell how the review was done. */
export function milestonesOf(
  draft: Draft,
  facts: {
    readonly words: WordIndex;
    readonly zones: readonly Zone[];
    readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  },
): Milestones {
  const found: {
    decision: Milestone[];
    begun: Milestone[];
    panel: Milestone[];
    completion: Milestone[];
    told: Milestone[];
  } = {
    decision: [],
    begun: [],
    panel: [],
    completion: [],
    told: [],
  };
  let delayExplained = false;
  const narrative = facts.zones.findIndex(
    (zone) => zone === 'chronology' || zone === 'background' || zone === 'analysis',
  );
  const ofStep = new Set(
    facts.words.blocksWith(
      'review',
      'dhr',
      'dardr',
      'panel',
      'chair',
      'author',
      'commissioned',
      'report',
      'decision',
      'family',
      'families',
      'mother',
      'father',
      'parents',
      'sister',
      'brother',
      'son',
      'sons',
      'daughter',
      'daughters',
      'kin',
      'relatives',
      'work',
      'trial',
      'pandemic',
      'covid',
      'partnership',
      'version',
      'criteria',
      'delay',
    ),
  );
  const ofDelay = new Set(
    facts.words.blocksWith(
      'delay',
      'delayed',
      'delays',
      'longer',
      'pause',
      'paused',
      'suspended',
      'hold',
      'postponed',
      'deferred',
      'extended',
      'held',
      'waited',
      'six',
      'stopped',
      'resumed',
      'took',
      'prolonged',
      'late',
      'timescale',
      'needed',
      'possible',
      'adjourned',
      'exceeded',
      'beyond',
      'halted',
      'interrupted',
      'ceased',
      'slow',
      'slowed',
      'months',
    ),
  );
  for (const block of draft.blocks) {
    if (!facts.dates.has(block.index) && !ofDelay.has(block.index)) continue;
    if (!ofStep.has(block.index) && (facts.zones[block.index] ?? 'body') !== 'cover') continue;
    const zone = facts.zones[block.index] ?? 'body';
    if (zone === 'cover') {
      const cover =
        /\b(?:complet\w+|finalis\w+|submitted|date of (?:this )?(?:report|version|completion))\b/i.test(
          block.text,
        );
      const date = cover ? facts.dates.get(block.index)?.at(-1) : undefined;
      const at = date && milestone(block.index, 0, block.text.length, date, false);
      if (at) found.completion.push(at);
      continue;
    }
    if (!speaks(block, facts.zones) || !processZones.has(zone) || block.cell) continue;
    if (zone === 'body' && narrative >= 0 && block.index > narrative) continue;
    const sentences = sentencesOf(block.text);
    let lastSubject = false;
    for (const [at, { start, end }] of sentences.entries()) {
      const text = block.text.slice(start, end);
      if (
        delayReason.test(text) &&
        (delayCause.test(text) || givesCause(text)) &&
        /\b(?:review|panel|report|work|it|chair|DHR|timescale|delay\w*|time|meetings?|this|six months)\b/i.test(
          text,
        ) &&
        !/\bno (?:delay|reason)\b/i.test(text)
      )
        delayExplained = true;
      const dates = (facts.dates.get(block.index) ?? []).filter(
        (d) => d.start >= start && d.end <= end && d.year !== null,
      );
      const about = family.test(text) || (lastSubject && /^(?:they|she|he|both)\b/i.test(text));
      lastSubject = family.test(text);
      if (dates.length === 0) continue;
      const after = sentences.slice(at + 1, at + 3).map((s) => block.text.slice(s.start, s.end));
      const reason =
        givesCause(text) ||
        givesCircumstance(text) ||
        /\b(?:when|once|after) (?:he|she|they) (?:came|returned|was|were|had|could|recovered)\b/i.test(
          text,
        ) ||
        after.some(
          (s, n) =>
            n === 0 &&
            (givesCause(s) ||
              givesCircumstance(s) ||
              (/\b(?:delay|late|reason|time|longer|needed|took|this was)\b/i.test(s) && delayCause.test(s))),
        );
      const make = (date: ResolvedDate | undefined) =>
        date ? milestone(block.index, start, end, date, reason) : null;
      const push = (list: Milestone[], made: Milestone | null) => {
        if (made) list.push(made);
      };
      if (decided.test(text) && !notDecision.test(text))
        push(found.decision, make(nearest(dates, start, text, decided)));
      else if (thisOne.test(text) && !notDecision.test(text))
        push(found.decision, make(nearest(dates, start, text, thisOne)));
      else if (begun.test(text)) push(found.begun, make(nearest(dates, start, text, begun)));
      if (panelFirst.test(text) && !family.test(text))
        push(
          found.panel,
          make(dates.find((d) => d.start - start > (panelFirst.exec(text)?.index ?? 0)) ?? dates[0]),
        );
      if ((completed.test(text) || finalVersion.test(text)) && !notCompletion.test(text))
        push(found.completion, make(nearest(dates, start, text, completed, 'after')));
      if (about && told.test(text) && tellsOfReview(text, block.text.slice(0, start)))
        push(found.told, make(dates[0]));
    }
  }
  const order = (a: Milestone, b: Milestone) => dayNumber(a.latest) - dayNumber(b.latest);
  const first = (list: readonly Milestone[]) => [...list].sort(order)[0] ?? null;
  const last = (list: readonly Milestone[]) => [...list].sort(order).at(-1) ?? null;
  return {
    decision: first(found.decision) ?? first(found.begun),
    firstPanel: first(found.panel),
    completion: last(found.completion),
    familyTold: first(found.told),
    delayExplained,
  };
}

/** "Heard of it", "were not notified of this": the review that the sentence before speaks of. */
const knewOfIt =
  /\b(?:heard|told|informed|notified|aware|learn(?:ed|t)|knew) (?:of|about) (?:it|this|its existence|the decision)\b/i;

/** The family must be told of the review, or written to by its chair, and not of the verdict or a draft. */
function tellsOfReview(text: string, before: string): boolean {
  if (knewOfIt.test(text) && /\b(?:review|DHR)\b/i.test(before)) return true;
  if (byCase.test(text) && !/\b(?:review|DHR|chair)\b/i.test(text)) return false;
  const rest = text.replace(
    /\b(?:of|about|that) (?:the|a|this) (?:review|DHR|domestic homicide review)\b[^.,;]*/i,
    ' ',
  );
  if (/\b(?:told|informed|notified|aware|learn(?:ed|t)|heard|found out|notification)\b/i.test(text)) {
    if (
      /\b(?:of|about|that|being) (?:the|a|this)? ?(?:independent )?(?:review|DHR|DARDR|domestic homicide review)\b|\breview was being held\b|\b(?:the|a) (?:decision|intention) to (?:hold|commission|undertake)\b/i.test(
        text,
      )
    )
      return true;
    return (
      !otherNews.test(rest) &&
      /\b(?:informed|told|notified) (?:in|on|by)\b/i.test(text) &&
      (ofReview.test(text) || /\b(?:review|DHR)\b/i.test(before))
    );
  }
  return (
    /\b(?:first|initially|letters?|wrote|written|contacted|approached|made contact)\b/i.test(text) &&
    !otherNews.test(rest) &&
    (ofReview.test(text) || /\b(?:review|DHR|chair|panel)\b/i.test(before))
  );
}

/** The date that belongs to the words of a step: within them, soon after them, else the last before. */
function nearest(
  dates: readonly ResolvedDate[],
  start: number,
  text: string,
  pattern: RegExp,
  inside: 'first' | 'after' = 'first',
): ResolvedDate | undefined {
  const hit = pattern.exec(text);
  const from = start + (hit?.index ?? 0);
  const to = from + (hit?.[0].length ?? 0);
  const within = dates.filter((date) => date.start >= from && date.end <= to);
  const after = dates.find((date) => date.start >= to && date.start - to < 60);
  const before = dates.filter((date) => date.end <= from).at(-1);
  return inside === 'first'
    ? (within[0] ?? after ?? before ?? dates[0])
    : (after ?? within.at(-1) ?? before ?? dates[0]);
}

function milestone(
  block: number,
  start: number,
  end: number,
  date: ResolvedDate,
  reasonGiven: boolean,
): Milestone | null {
  const { year, month, day } = date;
  if (year === null) return null;
  const first: CalendarDay = { year, month: month ?? 1, day: month === null ? 1 : (day ?? 1) };
  const last: CalendarDay = {
    year,
    month: month ?? 12,
    day: month === null ? 31 : (day ?? lengthOf(year, month)),
  };
  return { anchor: { block, start, end }, earliest: first, latest: last, reasonGiven };
}

function lengthOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True where more than so many months surely lie between two milestones, however their dates are read. */
export function liesOver(months: number, from: Milestone, to: Milestone): boolean {
  const { year, month, day } = from.latest;
  const at = month - 1 + months;
  const limit = { year: year + Math.floor(at / 12), month: (at % 12) + 1, day };
  return (
    dayNumber(to.earliest) > dayNumber({ ...limit, day: Math.min(day, lengthOf(limit.year, limit.month)) })
  );
}
