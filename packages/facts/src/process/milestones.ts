import { type Anchor, acrossChosen, type Block, cellAt, cellText, type Draft, derived } from '@dhrlint/draft';
import { type CalendarDay, dayNumber } from '../dates/calendar.js';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { PanelMeetings } from '../panel-meetings.js';
import type { People } from '../people/people.js';
import { type Section, sectionPath } from '../sections.js';
import { sentencesOf } from '../sentences.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { explainsDate, explainsDelay } from './delay-reasons.js';
import {
  firstNewsIn,
  isEntryOfNews,
  namesFamily,
  relativesPattern,
  startsBefore,
  tellsOfReview,
  toldEarly,
} from './family-told.js';
import { monthsAfterStart, monthsTaken } from './lapse.js';
import {
  begun,
  completed,
  decided,
  delayAdmitted,
  finalVersion,
  notCompletion,
  notDecision,
  panelFirst,
  thisOne,
  told,
} from './milestone-patterns.js';
import { delayWords, stepWords } from './milestone-words.js';
import { speaks } from './passages.js';

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

/** A step that the report places so many months after the start of the review, without a date. */
export interface Lapse {
  readonly anchor: Anchor;
  readonly months: number;
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
  /** Said in so many months after the start of the review. */
  readonly completionLapse: Lapse | null;
  readonly familyToldLapse: Lapse | null;
  /** True where the report says why the review took long, or why it was paused. */
  readonly delayExplained: boolean;
}

/** What the milestones are read from. */
export interface MilestoneSources {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
  readonly people: People;
  readonly panelMeetings: PanelMeetings;
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
}

/** A sentence, with the dates that stand in it. */
interface Step {
  readonly text: string;
  readonly anchor: Anchor;
  readonly dates: readonly ResolvedDate[];
  /** The text of the paragraph before the sentence, the sentence before it and the one after it. */
  readonly before: string;
  readonly next: string;
  /** True where the sentence is about the family, by its words, a name of the key or a pronoun. */
  readonly ofFamily: boolean;
  /** True in the section about the family. */
  readonly inFamily: boolean;
  /** True in the section that tells how long the review took. */
  readonly ofTiming: boolean;
  readonly previous: string;
}

/** What the sentences told, step by step. */
interface Gathered {
  readonly decision: Milestone[];
  readonly begun: Milestone[];
  readonly panel: Milestone[];
  readonly completion: Milestone[];
  readonly told: Milestone[];
  readonly completionLapses: Lapse[];
  readonly toldLapses: Lapse[];
  toldEarly: boolean;
  delayExplained: boolean;
}

function nothing(): Gathered {
  return {
    decision: [],
    begun: [],
    panel: [],
    completion: [],
    told: [],
    completionLapses: [],
    toldLapses: [],
    toldEarly: false,
    delayExplained: false,
  };
}

function takeAll(part: Gathered, found: Gathered): void {
  found.decision.push(...part.decision);
  found.begun.push(...part.begun);
  found.panel.push(...part.panel);
  found.completion.push(...part.completion);
  found.told.push(...part.told);
  found.completionLapses.push(...part.completionLapses);
  found.toldLapses.push(...part.toldLapses);
  found.toldEarly ||= part.toldEarly;
  found.delayExplained ||= part.delayExplained;
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
export function milestonesOf(draft: Draft, facts: MilestoneSources): Milestones {
  const found: Gathered = nothing();
  const narrative = facts.zones.findIndex(
    (zone) => zone === 'chronology' || zone === 'background' || zone === 'analysis',
  );
  const ofStep = new Set(facts.words.blocksWith(...stepWords));
  const dated = new Set([...facts.dates.keys(), ...facts.words.blocksWith(...delayWords)]);
  const telling = [...dated].filter((index) => {
    const zone = facts.zones[index] ?? 'body';
    return (
      zone === 'cover' ||
      (ofStep.has(index) &&
        processZones.has(zone) &&
        !(zone === 'body' && narrative >= 0 && index > narrative))
    );
  });
  for (const part of gatheredIn(
    draft,
    facts,
    telling.sort((a, b) => a - b),
  ))
    takeAll(part, found);
  takeMeetings(facts, found);
  takeTables(draft, facts, found);
  const order = (a: Milestone, b: Milestone) => dayNumber(a.latest) - dayNumber(b.latest);
  const first = (list: readonly Milestone[]) => [...list].sort(order)[0] ?? null;
  const decision = first(found.decision) ?? first(found.begun);
  const firstPanel = first(found.panel);
  const start = decision ?? firstPanel;
  // Nobody is told of a review long before it is decided on: such a date belongs to something else.
  const possible = found.told.filter(
    ({ latest }) => start === null || dayNumber(latest) > dayNumber(start.earliest) - 200,
  );
  return {
    decision,
    firstPanel,
    completion: [...found.completion].sort(order).at(-1) ?? null,
    familyTold: found.toldEarly ? null : first(possible),
    completionLapse: [...found.completionLapses].sort((a, b) => b.months - a.months)[0] ?? null,
    familyToldLapse:
      found.toldEarly || (possible.length > 0 && start !== null)
        ? null
        : ([...found.toldLapses].sort((a, b) => a.months - b.months)[0] ?? null),
    delayExplained: found.delayExplained,
  };
}

const relativesOf = derived((people: People) => relativesPattern(people.all));

/** What the sentences of one block tell. */
const gatheredIn = acrossChosen((draft, facts: MilestoneSources, block): readonly Gathered[] => {
  const found = nothing();
  if (facts.zones[block.index] === 'cover') takeCover(block, facts.dates, found);
  else if ((!block.cell || isEntryOfNews(block.text)) && speaks(block, facts.zones))
    for (const step of stepsIn(draft, block, facts, relativesOf(facts.people))) take(step, found);
  return [found];
});

/** "Completed: June 2021" on the cover. */
function takeCover(block: Block, dates: MilestoneSources['dates'], found: Gathered): void {
  const tells =
    /\b(?:complet\w+|finalis\w+|submitted|date of (?:this )?(?:report|version|completion))\b/i.test(
      block.text,
    );
  const date = tells ? dates.get(block.index)?.at(-1) : undefined;
  const at = date && milestone({ block: block.index, start: 0, end: block.text.length }, date, false);
  if (at) found.completion.push(at);
}

/** The first of the panel's meetings, where the report lists their dates. */
function takeMeetings({ panelMeetings, dates }: MilestoneSources, found: Gathered): void {
  const lists = [...panelMeetings.lists, ...panelMeetings.counts.flatMap(({ list }) => (list ? [list] : []))];
  for (const { anchors } of lists) {
    const anchor = anchors[0];
    const date =
      anchor && dates.get(anchor.block)?.find(({ start, end }) => start >= anchor.start && end <= anchor.end);
    const at = date && milestone(anchor, date, false);
    if (at) found.panel.push(at);
  }
}

/** Steps by what a row of a timetable calls them. */
const rowSteps: readonly (readonly ['decision' | 'panel' | 'completion' | 'told', RegExp])[] = [
  [
    'told',
    /\b(?:famil\w+|next of kin|relatives)\b[^.;]*\b(?:told|informed|notified|contacted|written to|approached)\b|\b(?:first (?:contact|letter) (?:with|to)|letter to) (?:the )?family\b/i,
  ],
  ['panel', /\b(?:first|initial|inaugural) (?:panel )?meeting\b|\bpanel first met\b/i],
  [
    'completion',
    /\b(?:review|report|DHR|DARDR|work)\b[^.;]*\b(?:completed|concluded|finished|finali[sz]ed|signed off|approved)\b|^(?:completed|completion)\b/i,
  ],
  [
    'decision',
    /^(?:decision|agreed|commissioned|review commissioned)\b(?!.*\bnot\b)|\bdecision to (?:review|hold|commission|proceed)\b/i,
  ],
];
const fewestRows = 3;

/** A timetable of the review: each row a step and its date. */
function takeTables(draft: Draft, { zones, dates }: MilestoneSources, found: Gathered): void {
  for (const table of draft.tables) {
    if (zones[table.block] !== 'process' || table.rows.length < fewestRows || table.columns > 3) continue;
    for (const row of table.rows.keys()) {
      const label = draft.blocks[cellAt(table, row, 0)?.blocks[0] ?? -1];
      const step = label && rowSteps.find(([, pattern]) => pattern.test(label.text))?.[0];
      if (!label || !step) continue;
      const own = Array.from(
        { length: table.columns - 1 },
        (_, i) => cellAt(table, row, i + 1)?.blocks ?? [],
      ).flat();
      const date = own.flatMap((index) => dates.get(index) ?? []).find(({ year }) => year !== null);
      const words = own.map((index) => draft.blocks[index]?.text ?? '').join(' ');
      const at =
        date &&
        milestone({ block: label.index, start: 0, end: label.text.length }, date, explainsDate(words, ''));
      if (at) found[step].push(at);
    }
  }
}

const pronoun =
  /^(?:(?:in|on|by|at|it was (?:not until|only in|only on)) [^,]{1,40}, )?(?:they|she|he|both|all|each)\b/i;
const nameOpens =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr|Adult|Person) )?(?:\p{Lu}\p{Ll}+|\p{Lu}{1,3})(?: (?:\d|\p{Lu})\b)?)(?:['’]s \p{L}+)?(?:,? and (?:\p{Lu}[\p{L}’]*|(?:his|her|their) \p{L}+)(?: (?:\d|\p{Lu})\b)?)?(?:,[^,]{1,60},)? \p{Ll}/u;
const noName =
  /^(?:It|This|That|There|He|She|They|The|A|An|Contact|Evidence|Information|Police|Nothing|Advice|Nobody|Each|All|Both|Agencies|Members|Letters?|Work|Interviews?|Notice|In|On|At|By|From|After|Before|When|While|As|We|I|My|Our|No|Not|Nor|Neither|One|Two|Three|Some|Many|Most|Police|Panel|With|To|For|His|Her|Their|Its|These|Those|Such|If|Since|Until|Only|Both|Of|DHR|IMR|CSP|GP|FLO|SIO)$/;

function stepsIn(
  draft: Draft,
  block: Block,
  { dates, people, sections }: MilestoneSources,
  relatives: RegExp | null,
): readonly Step[] {
  const sentences = sentencesOf(block.text);
  const words = sentences.map(({ start, end }) => block.text.slice(start, end));
  const inFamily = sectionPath(sections, block.index).some(
    ({ role, title }) => role === 'family-involvement' || /\bfamil(?:y|ies)\b/i.test(title),
  );
  const ofTiming = sectionPath(sections, block.index).some(({ role }) => role === 'timescales');
  const strangers = new Set(
    people.all
      .filter(({ role }) => role !== 'relative' && role !== 'other')
      .flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  /** In the section about the family a name that no key lists is one of theirs. */
  const opensWithOne = (text: string) => {
    const name = inFamily ? nameOpens.exec(text)?.[1] : undefined;
    return name !== undefined && !noName.test(name) && !strangers.has(name);
  };
  const table = block.cell && draft.tables[block.cell.table];
  const entry = table && block.cell && block.cell.column > 0 ? cellAt(table, block.cell.row, 0) : null;
  let last = entry !== null && entry !== undefined && namesFamily(cellText(draft, entry), relatives);
  const ofEntry = last;
  return sentences.map(({ start, end }, at): Step => {
    const text = words[at] ?? '';
    const names = ofEntry || namesFamily(text, relatives) || opensWithOne(text);
    const ofFamily = names || (last && pronoun.test(text));
    last = names || ofFamily;
    return {
      text,
      anchor: { block: block.index, start, end },
      dates: (dates.get(block.index) ?? []).filter(
        (date) => date.start >= start && date.end <= end && date.year !== null,
      ),
      before: block.text.slice(0, start),
      next: words[at + 1] ?? '',
      ofFamily,
      inFamily,
      ofTiming,
      previous: words[at - 1] ?? '',
    };
  });
}

/** Months by which an admitted delay counts: over any limit. */
const longAdmitted = 99;
/** What the guidance expects, an agency's or a court's delay, or none. */
const notDelayed =
  /\b(?:no delay|without delay|not (?:been )?delayed|within (?:the )?six months(?=[^.]{0,20}$)|arrest|assessment|referral|appointment|trial (?:was|had)|inquest (?:was|had)|hearing|period under review|(?:chronology|terms of reference|scope) (?:ran|runs|covers))\b/i;
/** "Having begun in spring, …" gives a date and no reason. */
const opening = /^having (?:been )?(?:set up|begun|started|commissioned|decided|agreed|resolved)[^,]*,/i;
const until = /\buntil\b|\bbefore\b/i;

function take(step: Step, found: Gathered): void {
  const { text, dates, anchor, ofFamily, before, next } = step;
  if (explainsDelay(text)) found.delayExplained = true;
  const news =
    step.inFamily &&
    ofFamily &&
    (!/\b(?:not|never|nor)\b/i.test(text) || until.test(text) || /\bnot\b[^.]*\bbefore\b/i.test(text))
      ? firstNewsIn(text)
      : null;
  const strictly =
    ofFamily &&
    told.test(text) &&
    tellsOfReview(text, before) &&
    !(/\b(?:not|never|nor)\b/i.test(text) && !until.test(text));
  const tells = strictly || news !== null;
  if (tells && toldEarly.test(text) && !until.test(text)) found.toldEarly = true;
  takeLapse(step, tells, found);
  if (step.ofTiming && delayAdmitted.test(text) && !notDelayed.test(text))
    found.completionLapses.push({
      anchor,
      months: longAdmitted,
      reasonGiven: explainsDate(text, next) || explainsDelay(text),
    });
  if (dates.length === 0) return;
  const push = (list: Milestone[], date: ResolvedDate | null | undefined) => {
    const made = date ? milestone(anchor, date, explainsDate(text.replace(opening, ''), next)) : null;
    if (made) list.push(made);
  };
  const starts = dates.filter(({ start }) => startsBefore.test(text.slice(0, start - anchor.start)));
  if (decided.test(text) && !notDecision.test(text))
    push(
      found.decision,
      starts.find(
        ({ start }) =>
          !/\b(?:meeting|met|sitting|held|appointed)\b[^.;]{0,12}$/i.test(
            text.slice(0, start - anchor.start),
          ),
      ) ?? nearest(dates, anchor.start, text, decided),
    );
  else if (thisOne.test(text) && !notDecision.test(text))
    push(found.decision, nearest(dates, anchor.start, text, thisOne));
  else if (begun.test(text)) push(found.begun, nearest(dates, anchor.start, text, begun));
  const panel = panelFirst.exec(text);
  if (
    panel &&
    !ofFamily &&
    !/\b(?:when|until|before|after|since)\b[^.;,]{0,20}$/i.test(text.slice(0, panel.index))
  )
    push(found.panel, dates.find((date) => date.start - anchor.start > panel.index) ?? dates[0]);
  if ((completed.test(text) || finalVersion.test(text)) && !notCompletion.test(text))
    push(found.completion, nearest(dates, anchor.start, text, completed, 'after'));
  if (/\b(?:review|panel|DHR|DARDR|chair|IMRs?|CSP|partnership|it|meeting)\b/i.test(text))
    for (const date of starts) push(found.begun, date);
  if (tells) {
    const others = dates.filter((date) => !starts.includes(date));
    push(
      found.told,
      nearest(others.length > 0 ? others : dates, anchor.start, text, strictly ? told : (news ?? told)),
    );
  }
}

function takeLapse({ text, next, previous, anchor, dates }: Step, tells: boolean, found: Gathered): void {
  const taken = monthsTaken(text);
  if (taken !== null)
    found.completionLapses.push({ anchor, months: taken, reasonGiven: explainsDate(text, next) });
  const finishes = (completed.test(text) || finalVersion.test(text)) && !notCompletion.test(text);
  if (!tells && !finishes) return;
  const months = monthsAfterStart(
    text,
    () =>
      decided.test(previous) ||
      panelFirst.test(previous) ||
      begun.test(previous) ||
      (/;|\band\b/.test(text) && decided.test(text.split(/;| and /)[0] ?? '')),
  );
  if (months === null || (tells && dates.length > 1)) return;
  (tells ? found.toldLapses : found.completionLapses).push({
    anchor,
    months,
    reasonGiven: explainsDate(text, next),
  });
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

function milestone(anchor: Anchor, date: ResolvedDate, reasonGiven: boolean): Milestone | null {
  const { year, month, day } = date;
  if (year === null) return null;
  const first: CalendarDay = { year, month: month ?? 1, day: month === null ? 1 : (day ?? 1) };
  const last: CalendarDay = {
    year,
    month: month ?? 12,
    day: month === null ? 31 : (day ?? lengthOf(year, month)),
  };
  return { anchor, earliest: first, latest: last, reasonGiven };
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
