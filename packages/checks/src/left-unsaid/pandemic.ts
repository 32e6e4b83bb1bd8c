import type { Draft } from '@dhrlint/draft';
import type { Verdict } from '@dhrlint/engine';
import { type Facts, passagesIn, passing, type ResolvedDate } from '@dhrlint/facts';

/** The months of the restrictions in England and Wales: March 2020 to July 2021, counted from the year 0. */
const began = 2020 * 12 + 2;
const ended = 2021 * 12 + 6;

const named = /\b(?:covid\w*|pandemic|coronavirus|lock-?downs?|social distancing|shielding)\b/i;
const ofPandemic = passing((text) => named.test(text));
const ofTheReview =
  /\b(?:meetings?|met|virtual\w*|video|online|on-line|teams|zoom|remote\w*|delay\w*|timescales?|paused?|panel|review was|interview\w*|home office|quality assurance)\b/i;

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
    return (zone !== 'process' && zone !== 'panel') || !ofTheReview.test(text);
  });
  return {
    outcome: 'assessed',
    reports: told
      ? []
      : [{ message: 'unsaid', anchor: null, values: { what: 'the pandemic' }, related: [period.place] }],
  };
}

/** "We were asked to look at the years from": the terms, under a heading of any name. */
const asked =
  /\b(?:asked|commissioned|instructed|invited|agreed|decided)\b[^.]{0,60}\bto (?:look|examine|consider|review|study|go back)\b[^.]{0,30}\b(?:years?|months?|time|from|between|since|period)\b/i;

/** From the terms of reference; the end is that of the death where only the start is told. */
function periodOf(draft: Draft, { zones, dates, death }: Facts) {
  const end = death.year === null ? null : death.year * 12 + (death.month ?? 12) - 1;
  const month = (date: ResolvedDate | undefined) =>
    date?.year ? date.year * 12 + (date.month ?? 1) - 1 : null;
  for (const block of draft.blocks) {
    const zone = zones[block.index];
    if ((zone !== 'terms-of-reference' && zone !== 'process' && zone !== 'body') || block.cell) continue;
    const spans =
      (zone === 'terms-of-reference' || asked.test(block.text)) &&
      /\b(?:considered|examined|studied|looked|goes? back|going back|reached back|years?|reviewed|took|chose|chosen|set|runs?|start(?:s|ed|ing)?|begins?|began|dat(?:es|ing) from)\b[^.]*\b(?:to|until|till|up to|onwards?|through)\b|\b(?:from|since|between)\b[^.]*\b(?:death|died|homicide|killed|murder)\b|\bto (?:the|her|his|their) deaths?\b/i.test(
        block.text,
      );
    if (
      !spans &&
      !/\b(?:period|covers?|from|scope|between|time ?frame|time ?span|looks? at|since)\b/i.test(block.text)
    )
      continue;
    if (
      !spans &&
      !/\b(?:period|scope|covers?|time ?frame|time ?span|under review|agencies were asked|terms of reference|looks? at)\b/i.test(
        block.text,
      )
    )
      continue;
    if (
      zone !== 'terms-of-reference' &&
      !asked.test(block.text) &&
      !/\b(?:period (?:under|of|for) (?:the )?review|review (?:period|covers|looks)|time ?frame)\b/i.test(
        block.text,
      )
    )
      continue;
    const found = dates.get(block.index)?.filter(({ year }) => year !== null) ?? [];
    const start = month(found[0]);
    if (start === null) continue;
    const last = found.length > 1 ? month(found.at(-1)) : null;
    const place = { block: block.index, start: 0, end: block.text.length };
    const until = Math.max(last ?? 0, end ?? 0) || null;
    if (until === null) return null;
    return { start, end: until, place };
  }
  return null;
}
