import type { Draft } from '@dhrlint/draft';
import type { Verdict } from '@dhrlint/engine';
import { type Facts, passagesIn, passing, type ResolvedDate, type Zone } from '@dhrlint/facts';

/** The months of the restrictions in England and Wales: March 2020 to July 2021, counted from the year 0. */
const began = 2020 * 12 + 2;
const ended = 2021 * 12 + 6;

const named = /\b(?:covid\w*|pandemic|coronavirus|lock-?downs?|social distancing|shielding)\b/i;
const ofPandemic = passing((text) => named.test(text));
const ofTheReview =
  /\b(?:meetings?|met|virtual\w*|video|online|on-line|teams|zoom|remote\w*|delay\w*|timescales?|paused?|panel|review was|interview\w*|home office|quality assurance)\b/i;

const ofProcess = new Set<Zone>(['process', 'panel', 'terms-of-reference']);

/** Whether the period under review takes in the pandemic, and the report says nothing of it. */
export function pandemicUnconsidered(draft: Draft, facts: Facts): Verdict {
  const period = periodOf(draft, facts);
  if (!period)
    return {
      outcome: 'could-not-assess',
      reason: 'The period under review could not be told from the report.',
    };
  if (period.end < began || period.start > ended)
    return {
      outcome: 'not-applicable',
      reason: 'The period under review lies outside March 2020 to July 2021.',
    };
  const blocks = facts.words.blocksBeginning(
    'covid',
    'pandemic',
    'coronavirus',
    'lockdown',
    'shielding',
    'distancing',
  );
  const told = passagesIn(draft, facts.zones, blocks, ofPandemic).some(({ text, anchor }) => {
    const zone = facts.zones[anchor.block];
    return !ofProcess.has(zone ?? 'body') || !ofTheReview.test(text);
  });
  const headed = blocks.some((index) => draft.blocks[index]?.kind === 'heading');
  return {
    outcome: 'assessed',
    reports:
      told || headed
        ? []
        : [
            {
              message: 'unsaid',
              anchor: null,
              values: { what: 'the pandemic' },
              related: period.place ? [period.place] : [],
            },
          ],
  };
}

/** "We were asked to look at the years from": the terms, under a heading of any name. */
const asked =
  /\b(?:asked|commissioned|instructed|invited|agreed|decided)\b[^.]{0,60}\bto (?:look|examine|consider|review|study|go back)\b[^.]{0,30}\b(?:years?|months?|time|from|between|since|period)\b/i;

/** The sentence sets the time that the review, its panel or those who report to it look at. */
const setsTime =
  /\b(?:time ?(?:frame|scale|span|period|line)|(?:period|dates?|years?|months?|time) (?:in scope|under (?:review|consideration|scrutiny)|of (?:the |this )?review|for (?:the |this )?review|(?:chosen|agreed|set|selected|considered|examined|covered|studied))|(?:relevant|review|agreed|chosen|temporal|key) (?:period|dates|years|scope|time)|scope|(?:review|panel|we|report|agencies|imrs?|authors?|chronolog(?:y|ies)|it)\b[^.;]{0,60}?\b(?:covers?|covered|looks?|looked|examines?|examined|considers?|considered|review(?:ed)?|asked|requested|sought|goes back|went back|runs?|spans?|spanned|concentrates?|focus(?:es|ed)?|limited|information)\b)/i;
const lengths: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  eighteen: 18,
  'twenty-four': 24,
};
/** "The three years before her death", "the 24 months that preceded the homicide". */
const before =
  /\b(?:the )?(?:last )?(\d{1,2}|[a-z]+(?:-four)?)[- ](years?|months?)(?:[’'] (?:period )?)?[^.;]{0,40}?\b(?:before|prior to|preced\w+|leading (?:up )?to|up to|ending (?:with|on|in|at)|running up to|of (?:her|his|their) life|to (?:the|her|his)) ?(?:[^.;]{0,30}\b(?:deaths?|died|homicides?|killing|killed|murder(?:ed)?))?/i;

/** From the terms of reference; the end is that of the death where only the start is told, or nothing at all. */
function periodOf(draft: Draft, { zones, dates, death }: Facts) {
  const end = death.year === null ? null : death.year * 12 + (death.month ?? 12) - 1;
  const month = (date: ResolvedDate | undefined) =>
    date?.year ? date.year * 12 + (date.month ?? 1) - 1 : null;
  for (const block of draft.blocks) {
    const zone = zones[block.index];
    if ((zone !== 'terms-of-reference' && zone !== 'process' && zone !== 'body') || block.cell) continue;
    if (zone !== 'terms-of-reference' && !asked.test(block.text) && !ownPeriod.test(block.text)) continue;
    if (!(zone === 'terms-of-reference' ? fromOrTo : setsTime).test(block.text)) continue;
    const place = { block: block.index, start: 0, end: block.text.length };
    const known = (dates.get(block.index) ?? []).map(month).filter((each) => each !== null);
    const [start = null] = known;
    const until = Math.max(known.at(-1) ?? 0, end ?? 0) || null;
    if (start !== null && until !== null && (known.length > 1 || start < until))
      return { start, end: until, place };
    const long = before.exec(block.text);
    const count = long ? (lengths[(long[1] ?? '').toLowerCase()] ?? Number(long[1])) : Number.NaN;
    if (end !== null && count > 0 && count < 80)
      return { start: end - count * (/^y/i.test(long?.[2] ?? '') ? 12 : 1), end, place };
  }
  // Whatever the period is, it ends with the death.
  const yearOnly = death.month === null;
  return end === null || yearOnly || end < began || end > ended ? null : { start: end, end, place: null };
}

const fromOrTo =
  /\b(?:period|scope|time ?(?:frame|scale|span|line)|years?|months?|dates?|from|between|since|until|till|onwards?|through|to (?:the|her|his|their)|(?:19|20)\d\d)\b/i;
const ownPeriod =
  /\b(?:period (?:under|of|for) (?:the )?review|review (?:period|covers?|looks|looked|considers?|considered|examines?|examined|spans?|goes)|time ?(?:frame|scale|span)|(?:years?|period|time) (?:in scope|under (?:review|consideration))|(?:we|panel) (?:looked at|considered|examined|decided to (?:examine|look|consider)|chose) [^.]{0,30}\b(?:years?|months?|time|period|from))\b/i;
