import { type Anchor, type Block, cellAt, cellText, type Draft } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import { sectionPath } from '../sections.js';
import { sentencesOf } from '../sentences.js';
import { explainsDate, explainsDelay } from './delay-reasons.js';
import { firstNewsIn, namesFamily, startsBefore, tellsOfReview, toldEarly } from './family-told.js';
import { monthsAfterStart, monthsTaken } from './lapse.js';
import { type Gathered, type Milestone, type MilestoneSources, milestone } from './milestone-gathering.js';
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

const pronoun =
  /^(?:(?:in|on|by|at|it was (?:not until|only in|only on)) [^,]{1,40}, )?(?:they|she|he|both|all|each)\b/i;
const nameOpens =
  /^((?:(?:Mr|Mrs|Ms|Miss|Dr|Adult|Person) )?(?:\p{Lu}\p{Ll}+|\p{Lu}{1,3})(?: (?:\d|\p{Lu})\b)?)(?:['’]s \p{L}+)?(?:,? and (?:\p{Lu}[\p{L}’]*|(?:his|her|their) \p{L}+)(?: (?:\d|\p{Lu})\b)?)?(?:,[^,]{1,60},)? \p{Ll}/u;
const noName =
  /^(?:It|This|That|There|He|She|They|The|A|An|Contact|Evidence|Information|Police|Nothing|Advice|Nobody|Each|All|Both|Agencies|Members|Letters?|Work|Interviews?|Notice|In|On|At|By|From|After|Before|When|While|As|We|I|My|Our|No|Not|Nor|Neither|One|Two|Three|Some|Many|Most|Police|Panel|With|To|For|His|Her|Their|Its|These|Those|Such|If|Since|Until|Only|Both|Of|DHR|IMR|CSP|GP|FLO|SIO)$/;

export function stepsIn(
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
const opening =
  /^having (?:been )?(?:set up|begun|started|commissioned|decided|agreed|resolved)[^,]*,|\b(?:first|last|panel|review|meeting|previous one)(?: meeting)? having been (?:held|set up|formed|commissioned)\b/i;
const until = /\buntil\b|\bbefore\b/i;

export function take(step: Step, found: Gathered): void {
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
  if (
    /\b(?:review|panel|DHR|DARDR|chair|IMRs?|CSP|partnership|it|meetings?|terms of reference|Home Office|decision)\b/i.test(
      text,
    )
  )
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
