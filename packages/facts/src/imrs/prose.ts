import { numbersIn, type StatedNumber } from '../numbers.js';
import type { ImrStage, ImrUnit } from './count.js';
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

/** A count in one sentence; offsets are into the text that was given. */
export interface ProseCount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly stage: ImrStage;
  readonly unit: ImrUnit;
}

type Reading = Omit<ProseCount, 'value'>;

/** Words before a number that make it a part, or a state on the way. */
const partBefore =
  /\b(?:other|first|last|remaining|next|latter|former|another|same|health|police|next|initially|originally|at first|to begin with|by then|at that (?:stage|point|time)|so far)[\s,]*(?:were |was |had |received |requested )?$/i;
/** Words before an IMR count that say the IMRs named are all there are. */
const definite = /\b(?:the|these|those|its|their|our|all|each|every one)(?: of)?(?: the)?\s+$/i;

/**
 * The statements of how many IMRs there are in one sentence. `before` is the sentence in front of it, to read
 * "Nine were received." after "IMRs were requested from ten agencies." Parts ("two of the IMRs", "both health
 * IMRs", "two IMRs were sent back") and counts of other documents are none.
 */
export function countsInSentence(sentence: string, before = ''): readonly ProseCount[] {
  const counts: ProseCount[] = [];
  for (const number of numbersIn(sentence)) {
    if (number.value < 2 || number.exactness !== 'exact' || number.share === 'further') continue;
    const lead = sentence.slice(0, number.start);
    if (partBefore.test(lead)) continue;
    const reading =
      asImrs(sentence, number) ??
      asAgencies(sentence, number) ??
      asSource(sentence, number) ??
      asMeasure(sentence, number) ??
      asRemainder(sentence, number, before);
    if (reading) counts.push({ ...reading, value: number.value });
  }
  return counts;
}

const imrsAfter = new RegExp(
  `^\\s+(of\\s+(?:the|these|those|its|our)\\s+)?${adjectives}${imr}(\\s+authors?)?`,
  'iu',
);
const another = new RegExp(
  `^\\s+(?:and|plus)\\s+(?:an?|${someNumber.source})\\s+(?:\\w+\\s+){0,2}${imr}`,
  'iu',
);
const otherNoun =
  /^\s+(?:recommendations?|actions?|meetings?|workshops?|events?|findings?|templates?|process|briefings?|panels?|training|learning|sessions?|letters?|leads?)\b/i;

/** "nine IMRs", "none of the six IMRs", "all seven IMR authors". */
function asImrs(sentence: string, number: StatedNumber): Reading | null {
  const match = imrsAfter.exec(sentence.slice(number.end));
  if (!match || (match[1] && number.share !== 'all')) return null;
  const end = number.end + match[0].length;
  const after = sentence.slice(end);
  const before = sentence.slice(0, number.start);
  // "Two of the nine IMRs were late": what follows is said of the two.
  const whole = number.share === 'none' || number.share === 'whole';
  if (otherNoun.test(after) || mixed.test(after) || another.test(after)) return null;
  if (!whole && isPart(after)) return null;
  const start = number.start;
  const all = whole || number.share === 'all';
  if (match[2])
    return (all || definite.test(before)) && number.value > 2
      ? { start, end, stage: 'received', unit: 'authors' }
      : null;
  if (/^\s*requests?\b/i.test(after)) return { start, end, stage: 'requested', unit: 'imrs' };
  const stage = stageOf(before, after, number.value);
  if (stage) return { start, end, stage, unit: 'imrs' };
  // "The two IMRs" are mostly two that were just spoken of.
  return (all || definite.test(before)) && number.value > 2
    ? { start, end, stage: 'received', unit: 'imrs' }
    : null;
}

/** What follows a count of IMRs and narrows it: whose, which, when. */
function isPart(after: string): boolean {
  const rest = after.replace(/^\s*\([^)]*\)/, '');
  const source = /^,?\s+(?:(?:were |was |had been |have been )?(?:\w+ )?(?:from|by)|of)\s+(.*)/is.exec(
    rest,
  )?.[1];
  if (source !== undefined && !isWholeSource(source)) return true;
  if (/^\s+(?:relating|concerning|in question|where|whose|covering|about|on)\b/i.test(rest)) return true;
  const relative = /^\s+(?:that|which|who)\s+(\S+\s+\S+(?:\s+\S+)?)/i.exec(rest)?.[1];
  if (
    relative !== undefined &&
    !new RegExp(`(?:were|was|had been|have been|are)\\s+(?:${gave}|received|commissioned)`, 'i').test(
      relative,
    )
  )
    return true;
  const clause = /^[^.;:]*/.exec(rest)?.[0] ?? '';
  return /^[^,]*\b(?:late|later|after the deadline|outside the|again|resubmitted|sent back|returned (?:to|for)|revised|rewritten|re-written|amended|redrafted|poor|at (?:its|that|the|this) (?:\w+ )?meeting|outstanding|missing)\b/i.test(
    clause,
  );
}

/** "from nine agencies", "from the following", "by all that had contact": the sources of all, not of some. */
function isWholeSource(source: string): boolean {
  return new RegExp(
    `^(?:a (?:range|number|variety) of |all |each |every |the |these |those |its |other )*(?:the )?(?:following|${agencies}|agency\\b|organi[sz]ation\\b|${someNumber.source}|those|participating|contributing|relevant|partner|involved|statutory and|panel|review|chair|partnership|CSP|which|whom|all|a (?:range|total))`,
    'iu',
  ).test(source);
}

/** Passive or active, had or asked for; null where the sentence says neither. */
function stageOf(before: string, after: string, value: number): ImrStage | null {
  const aside = '^\\s*(?:\\([^)]*\\))?(?:,?\\s*(?:in (?:total|all)|altogether),?)?\\s*';
  const manner = '(?:(?:then|also|duly|eventually|initially|all|each|formally)\\s+)*';
  const passive = new RegExp(
    `${aside}(?:(?:(?:that |which )?(?:were|was|have been|had been|are)\\s+${manner}(${gave}|received|requested|sought|asked for|commissioned|considered|read|reviewed|obtained|available|required|scrutinised|analysed|examined)|(received|submitted|completed|commissioned|requested|obtained)|(?:have |has )?(?:informed|underpinned|supported|formed))\\b)`,
    'iu',
  ).exec(after);
  const active = new RegExp(
    `\\b(?:${had}|${gave}|commission(?:ed|ing)|request(?:ed|ing)|sought|asked for|required)\\s*(?:,\\s*)?(?:in (?:total|all)\\s+)?(?:(?:a|an overall) total of\\s+)?(?:(?:the\\s+)?(?:findings|content|evidence|learning|information)\\s+(?:of|from|in)\\s+)?(?:from\\s+|on\\s+|all\\s+|all of\\s+)?(?:(?:the|its|only|just)\\s+){0,2}$`,
    'iu',
  ).exec(before);
  if (passive) return negated.test(passive[0]) ? null : verbStage(passive[1] ?? passive[2] ?? '');
  if (active) {
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
    if (isSingleGiver(active[0], clause.slice(0, clause.length - active[0].length))) return null;
    return asked.test(active[0]) ? 'requested' : commissioned.test(active[0]) ? 'commissioned' : 'received';
  }
  const joined = /\b(?:and|with|by|from|plus|alongside|of|on|,)\s+(?:a total of\s+)?$/i.test(before);
  const list =
    joined && new RegExp(`\\b(?:${had}|reading|sources|information|evidence|material)\\b`, 'iu').test(before);
  if (list && !asked.test(before) && !negated.test(before) && value > 2) return 'received';
  if (
    /\b(?:sources|evidence|material|documents|papers|contributions)\b[^.;]*\b(?:were|are)\s+$|\bin the form of\s+$/i.test(
      before,
    )
  )
    return 'received';
  const total = /\b(?:a total of|in total,?|in all,?|altogether,?)\s+$/i.test(before);
  if (total) return asked.test(before + after) ? 'requested' : 'received';
  return before.trim() === '' && /^\s*(?:\([^)]*\))?\s*(?:[.;,]|and|from|$)/i.test(after) ? 'received' : null;
}

function verbStage(verb: string): ImrStage {
  if (commissioned.test(verb)) return 'commissioned';
  return /^(?:requested|sought|asked|required)/i.test(verb) ? 'requested' : 'received';
}

/** "The Trust submitted two IMRs": one agency's, whatever their number. */
function isSingleGiver(verb: string, subject: string): boolean {
  if (!new RegExp(`^\\b${gave}`, 'iu').test(verb)) return false;
  return !new RegExp(
    `\\b(?:${agencies}|they|panel|process|review|request|who|which|these|those)\\b`,
    'iu',
  ).test(subject);
}

const agenciesAfter = new RegExp(
  `^(?:\\s+(?:out\\s+)?of\\s+(?:these|those|them|which|whom|the(?:\\s+${someNumber.source})?))?(\\s+${adjectives}${agencies})?(?![\\p{L}])`,
  'iu',
);
const object =
  '(?:\\s+(?:an?|their|its|the|own|both|full|detailed|completed|comprehensive|written|individual|single-agency|agency|with|chronolog(?:y|ies)|and|to|panel|review|an?\\s+chronology),?)*\\s+';
const giving = new RegExp(
  `^([^.;:]{0,140}?)\\b(${gave}|returned|(?:responded|replied) with|contributed (?:by (?:way|means) of|through|via)|by way of)${object}(${imr})`,
  'iu',
);
const askingFor = new RegExp(
  `^([^.;:]{0,80}?)\\b(asked|requested|invited|approached|required)\\s+(?:for|to (?:provide|write|submit))\\s+(?:an?|their|full)?\\s*(${imr})`,
  'iu',
);

/** "Seven provided an IMR", "nine agencies were asked to write IMRs". */
function asAgencies(sentence: string, number: StatedNumber): Reading | null {
  const head = agenciesAfter.exec(sentence.slice(number.end));
  if (!head || number.share === 'whole') return null;
  const from = number.end + head[0].length;
  const rest = sentence.slice(from);
  const match = giving.exec(rest) ?? askingFor.exec(rest);
  if (!match) return null;
  const gap = match[1] ?? '';
  if (!head[1] && gap.trim().length > 16) return null;
  if (negated.test(match[0]) || someNumber.test(gap.replace(/\bone\b/gi, ''))) return null;
  if (
    /\b(?:those|some|most|many|several|others?|rest|remainder|remaining|of (?:which|whom|these|them)|authors?)\b|(?<!by )\bthe (?:panel|chair)\b/i.test(
      gap,
    )
  )
    return null;
  const end = from + match[0].length;
  const after = sentence.slice(end);
  if (
    mixed.test(after) ||
    otherNoun.test(after) ||
    /^\s+(?:authors?|late\b|that\b|which\b|after\b|again\b)/i.test(after)
  )
    return null;
  const stage = commissioned.test(gap)
    ? 'commissioned'
    : asked.test(gap + (match[2] ?? ''))
      ? 'requested'
      : 'received';
  return { start: number.start, end, stage, unit: 'agencies' };
}

const sourceBefore = new RegExp(
  `(${imr})([^.;:]{0,110}?)\\b(?:from|by)\\s+(?:(?:all|each of|each|the|a total of|these|following)\\s+)*$`,
  'iu',
);
const agencyNoun = new RegExp(`^(?:\\s+of the)?\\s+${adjectives}(?:${agencies}|different)`, 'iu');

/** "IMRs were received from nine agencies", "the Panel read IMRs by the following eight organisations". */
function asSource(sentence: string, number: StatedNumber): Reading | null {
  const noun = agencyNoun.exec(sentence.slice(number.end));
  const lead = sourceBefore.exec(sentence.slice(0, number.start));
  if (!noun || !lead || number.share === 'part') return null;
  const gap = lead[2] ?? '';
  if (
    negated.test(gap) ||
    someNumber.test(gap) ||
    mixed.test(gap) ||
    / (?:reports?|summar\w+|letters?|statements?)\b/i.test(gap)
  )
    return null;
  const context = sentence.slice(Math.max(0, lead.index - 90), lead.index);
  const end = number.end + noun[0].length;
  const start = lead.index;
  if (asked.test(gap) || (!new RegExp(`\\b(?:${gave}|received)\\b`, 'iu').test(gap) && asked.test(context)))
    return { start, end, stage: 'requested', unit: 'agencies' };
  if (commissioned.test(gap + context)) return { start, end, stage: 'commissioned', unit: 'agencies' };
  const received = new RegExp(`\\b(?:${gave}|${had}|received)\\b`, 'iu');
  return received.test(gap) || received.test(context)
    ? { start, end, stage: 'received', unit: 'agencies' }
    : null;
}

const measureBefore = new RegExp(
  `(?:\\bnumber of\\s+|^\\s*|\\btotal(?: number of)?\\s+)(${imr})((?:\\s+(?:received|submitted|completed|requested|commissioned|in (?:this|the) review|for this review))?)\\s*(?::|–|—|-|=|\\bwas\\b|\\bis\\b|\\bnumbered\\b|\\btotalled\\b|\\(|,\\s+of which there (?:were|are))\\s*$`,
  'iu',
);

/** "The number of IMRs received was nine", "IMRs received: 9", "IMRs (9)". */
function asMeasure(sentence: string, number: StatedNumber): Reading | null {
  const lead = measureBefore.exec(sentence.slice(0, number.start));
  if (!lead || !/^\s*(?:$|[.;,)]|in (?:all|total|number))/i.test(sentence.slice(number.end))) return null;
  const words = lead[2] ?? '';
  const stage = asked.test(words) ? 'requested' : commissioned.test(words) ? 'commissioned' : 'received';
  return { start: lead.index + lead[0].search(/\S/), end: number.end, stage, unit: 'imrs' };
}

const remainderAfter =
  /^(?:\s+of (?:these|those|them|which))?(?:\s+(?:in (?:total|all)))?\s+(?:(?:were|was|have been|had been)\s+)?(?:(?:duly|eventually|actually|then|finally)\s+)?(received|submitted|completed|provided|produced|supplied|written|prepared|forthcoming|did so|complied|responded|obliged)\b/i;

/** "Ten IMRs were requested and nine were received": the number stands for IMRs named before it. */
function asRemainder(sentence: string, number: StatedNumber, before: string): Reading | null {
  const match = remainderAfter.exec(sentence.slice(number.end));
  if (!match) return null;
  const lead = sentence.slice(0, number.start);
  if (
    !/(?:^|[,;:–—-]|\b(?:and|but|of (?:which|these|whom)|only|while|although))\s*(?:only\s+|all\s+)?$/i.test(
      lead,
    )
  )
    return null;
  const earlier = new RegExp(imr, 'iu').test(lead) ? lead : before;
  const named = new RegExp(imr, 'iu').exec(earlier);
  if (
    !named ||
    /\b(?:short|summary|information) reports?|statements|letters|chronolog/i.test(earlier + sentence)
  )
    return null;
  const after = sentence.slice(number.end + match[0].length);
  if (isPart(after) || /^\s+(?:an?|the|their)\s/i.test(after) || negated.test(after.slice(0, 25)))
    return null;
  if (!asked.test(earlier) && !commissioned.test(earlier)) return null;
  return { start: number.start, end: number.end + match[0].length, stage: 'received', unit: 'imrs' };
}
