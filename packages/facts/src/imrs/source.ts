import type { StatedNumber } from '../numbers.js';
import type { Reading } from './count.js';
import { stageOf } from './stage.js';
import {
  adjectives,
  agencies,
  asked,
  commissioned,
  gave,
  had,
  imr,
  mixed,
  negated,
  someNumber,
} from './words.js';

const sourceBefore = new RegExp(
  `(${imr})([^.;:]{0,110}?)\\b(?:from|by|of|within)(?:,? and (?:\\w+ ){1,3}(?:from|by),?)?\\s+(?:(?:all|each of|each|the|a total of|these|following)\\s+)*$`,
  'i',
);
const agencyNoun = new RegExp(
  `^\\s+of (?:these|those|them)\\b|^\\s+of the ${someNumber.source}(?=\\s*(?:[.;,]|$))|^(?:\\s+of the(?:\\s+${someNumber.source})?)?\\s+${adjectives}(?:${agencies}|different)`,
  'i',
);

const given = new RegExp(`\\b(?:${gave}|received|came)\\b`, 'i');
const givenOrHad = new RegExp(`\\b(?:${gave}|${had}|received|came)\\b`, 'i');

/** "The Chair wrote to each agency, and IMRs came back from nine": the number at the end stands for agencies. */
function alone(
  sentence: string,
  { start, end, share }: StatedNumber,
  before: string,
): RegExpExecArray | null {
  const ofWhom = new RegExp(`\\b(?:${agencies}|agency)\\b`, 'i').test(
    share === 'all' ? `${before} ${sentence.slice(0, start)}` : sentence.slice(0, start),
  );
  return ofWhom ? /^(?=\s*(?:[.;]|$))/.exec(sentence.slice(end)) : null;
}

/** "IMRs were received from nine agencies", "the Panel read IMRs by the following eight organisations". */
export function asSource(sentence: string, number: StatedNumber, before: string): Reading | null {
  return (
    asSourceFirst(sentence, number) ?? asRequests(sentence, number) ?? asSourceLast(sentence, number, before)
  );
}

const hadFrom = new RegExp(
  `^\\s+${adjectives}${agencies},?\\s+(?:(?:the|this)\\s+(?:panel|review|chair)|it|we|I|there)\\s+(?:(?:has|have|had|then|duly)\\s+)*(?:received|obtained|had|has|have|read|got|were|was|came)\\s+(?:(?:an?|full|their|its|completed|only|with)\\s+)*${imr}`,
  'i',
);

/** "From nine agencies the Panel had an IMR". */
function asSourceFirst(sentence: string, number: StatedNumber): Reading | null {
  if (
    !/(?:^|[.;,]\s+)(?:and\s+)?from\s+(?:(?:each|all) of\s+)?(?:the\s+)?$/i.test(
      sentence.slice(0, number.start),
    )
  )
    return null;
  const had = hadFrom.exec(sentence.slice(number.end));
  if (!had || negated.test(had[0]) || mixed.test(sentence.slice(number.end + had[0].length))) return null;
  return { start: number.start, end: number.end + had[0].length, stage: 'received', unit: 'agencies' };
}

const requestsTo = new RegExp(
  `(?:requests?\\s+for\\s+(?:an?\\s+)?${imr}|${imr}\\s+requests?)\\s+(?:(?:were|was)\\s+)?(?:went(?: out)?|sent(?: out)?|made|issued|put|addressed)\\s+to\\s+(?:(?:all|each of|the)\\s+)*$`,
  'i',
);

/** "IMR requests went to nine agencies". */
function asRequests(sentence: string, number: StatedNumber): Reading | null {
  const noun = agencyNoun.exec(sentence.slice(number.end));
  const lead = noun && requestsTo.exec(sentence.slice(0, number.start));
  return (
    lead && { start: lead.index, end: number.end + noun[0].length, stage: 'requested', unit: 'agencies' }
  );
}

function asSourceLast(sentence: string, number: StatedNumber, before: string): Reading | null {
  const noun = agencyNoun.exec(sentence.slice(number.end)) ?? alone(sentence, number, before);
  const partOfAgencies =
    number.share === 'part' &&
    !/^\s+of (?:these|those|them|the (?:agenc|organi|\w+ agenc))/i.test(sentence.slice(number.end));
  const lead = noun && !partOfAgencies && sourceBefore.exec(sentence.slice(0, number.start));
  if (!noun || !lead) return null;
  const gap = lead[2] ?? '';
  // "Six IMRs from five organisations" counts the IMRs.
  if (new RegExp(`${someNumber.source}\\s+${adjectives}$`, 'i').test(sentence.slice(0, lead.index)))
    return null;
  if (
    negated.test(gap) ||
    someNumber.test(gap) ||
    mixed.test(gap) ||
    / (?:reports?|summar\w+|letters?|statements?|meetings?|events?|attended|briefings?)\b/i.test(gap)
  )
    return null;
  const context = sentence.slice(Math.max(0, lead.index - 90), lead.index);
  const end = number.end + noun[0].length;
  const start = lead.index;
  const had = /\band (?:then |duly |all )?(?:obtained|received|provided|supplied|written|had)\b/i.test(gap);
  if ((asked.test(gap) && !had) || (!given.test(gap) && !had && asked.test(context)))
    return { start, end, stage: 'requested', unit: 'agencies' };
  if (commissioned.test(gap + context)) return { start, end, stage: 'commissioned', unit: 'agencies' };
  return givenOrHad.test(gap) || givenOrHad.test(context) || stageOf('', sentence.slice(end), number.value)
    ? { start, end, stage: 'received', unit: 'agencies' }
    : null;
}
