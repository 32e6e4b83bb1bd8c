import { numbersIn, type StatedNumber } from '../numbers.js';
import type { ImrStage, ProseCount, Reading } from './count.js';
import { isPart } from './part.js';
import { asCounted, asMeasure, asReceived, asRemainder } from './referred.js';
import { stageOf } from './stage.js';
import { sumIn } from './sums.js';
import {
  adjectives,
  agencies,
  asked,
  commissioned,
  gave,
  had,
  imr,
  mentionsImr,
  mixed,
  negated,
  someNumber,
} from './words.js';

/** Words before a number that make it a part, or a state on the way. */
const partBefore =
  /\b(?:other|first|last|remaining|next|latter|former|another|same|health|police|next|initially|originally|at first|to begin with|by then|at that (?:stage|point|time)|so far)[\s,]*(?:were |was |had |received |requested )?$/i;
/** "At its second meeting five were presented, and the others at its third": some of them, at a time. */
const byMeeting =
  /^(?:at|in|by|during) (?:its|the|their|that) (?:\w+ )?(?:meeting|session)\b|\b(?:the others|the rest|the remainder|the remaining)\b/i;
/** Words before an IMR count that say the IMRs named are all there are. */
const definite =
  /\b(?:(?:review|panel|report)[’']s|the|these|those|its|their|our|all|each|every one)(?: of)?(?: the)?\s+$/i;

/** No author's sentence is longer; what is, has lost its stops, and would take too long to read. */
const longest = 2000;

/**
 * The statements of how many IMRs there are in one sentence. `before` is the sentence in front of it, to read
 * "Nine were received." after "IMRs were requested from ten agencies." Parts ("two of the IMRs", "both health
 * IMRs", "two IMRs were sent back") and counts of other documents are none.
 */
export function countsInSentence(sentence: string, before = ''): readonly ProseCount[] {
  if (!mentionsImr.test(sentence) && !mentionsImr.test(before)) return [];
  if (sentence.length > longest) return [];
  const sum = mentionsImr.test(sentence) ? sumIn(sentence) : null;
  if (sum) return [{ ...sum, stage: 'received' }];
  const counts: ProseCount[] = [];
  for (const number of numbersIn(sentence)) {
    if (number.value < 2 || number.exactness !== 'exact' || number.share === 'further') continue;
    const lead = sentence.slice(0, number.start);
    if (partBefore.test(lead)) continue;
    const back = asBack(sentence, number, before);
    if (back) {
      counts.push(back);
      continue;
    }
    const reading =
      asImrs(sentence, number) ??
      asAgencies(sentence, number) ??
      asSource(sentence, number) ??
      asMeasure(sentence, number) ??
      asCounted(sentence, number, before) ??
      asRemainder(sentence, number, before) ??
      asReceived(sentence, number, before);
    if (reading)
      counts.push({ ...reading, stage: fulfilled(reading, sentence, number.value), value: number.value });
  }
  return counts;
}

const allCame =
  /\b(?:and|all)\b[^.;\d]{0,40}\b(?:received|obtained|returned|provided|submitted|arrived|came|supplied|delivered|did so|complied)\b/i;

/** "Nine were sought and all were received", "Nine were commissioned and received": what was asked for was had. */
function fulfilled({ stage, end }: Reading, sentence: string, value: number): ImrStage {
  const rest = sentence.slice(end);
  // "And all seven were delivered": the same number again.
  const again = /\ball (?:of )?(?:the )?(?=(\S+))/i.exec(rest);
  const same = again && numbersIn(again[1] ?? '')[0]?.value === value;
  const after = same
    ? rest.slice(0, again.index + again[0].length) +
      rest.slice(again.index + again[0].length + (again[1]?.length ?? 0))
    : rest;
  const all = stage === 'received' ? undefined : allCame.exec(after)?.[0];
  return all === undefined || someNumber.test(after) || negated.test(all) ? stage : 'received';
}

const named = /\b(?:the|these|all|each of the|all of the|all the)\s+$/i;
const namedAgain =
  /^\s+(?:such\s+|agency\s+|completed\s+)?(reviews|reports|authors)\b(?!\s+(?:of|by|into|on|from|that|which|who)\b)/i;
/** "All six of those who wrote a full review". */
const thoseWhoWrote =
  /^\s+(?:of )?(?:those|the (?:people|agencies|officers|managers|professionals)) (?:who|that|which) (?:had )?(?:wrote|written|prepared|completed|produced|contributed) (?:an?|the|one|their|its) (?:\w+ )?(?:review|report|one)s?\b/i;
const otherReports =
  /\b(?:short|summary|information|brief|narrative|background|statement)s?\b|\bletters?\b|\bserious case\b|\bother\b/i;

/** "The ten reports", "all nine authors", in a paragraph whose other sentences speak of IMRs. */
export function countsNamedAgain(sentence: string, paragraph: string): readonly ProseCount[] {
  if (mentionsImr.test(sentence) || !mentionsImr.test(paragraph) || otherReports.test(paragraph)) return [];
  return numbersIn(sentence).flatMap((number): readonly ProseCount[] => {
    const writers = thoseWhoWrote.exec(sentence.slice(number.end));
    if (writers && number.value > 2 && /\ball\s+$/i.test(sentence.slice(0, number.start))) {
      const end = number.end + writers[0].length;
      const start = sentence.slice(0, number.start).search(/\ball\s+$/i);
      return [{ start, end, value: number.value, stage: 'received', unit: 'authors' }];
    }
    const noun = namedAgain.exec(sentence.slice(number.end));
    if (!noun || number.value < 3 || !named.test(sentence.slice(0, number.start))) return [];
    const end = number.end + noun[0].length;
    const unit = noun[1] === 'authors' ? 'authors' : 'imrs';
    return [{ start: number.start, end, value: number.value, stage: 'received', unit }];
  });
}

const bothWays = /(?:all|every one|each)\s+(?:agency\s+)?(?:but|except|save|bar)\s+$/i;
const someAgencies = new RegExp(`^\\s+${adjectives}${agencies}`, 'i');
const complied =
  /\b(?:and|which)?\s*(?:all|each|every one)(?: of (?:them|these|whom|which|those))?\s+(?:duly |then |since )?(?:complied|responded|did so|obliged|submitted|provided|returned|sent|supplied|completed|produced|delivered)\b/i;

/** Numbers that only another gives: "All but two [of nine] wrote an IMR", "eight owed an IMR, and all complied". */
function asBack(sentence: string, number: StatedNumber, before: string): ProseCount | null {
  const lead = sentence.slice(0, number.start);
  const after = sentence.slice(number.end);
  const except = bothWays.exec(lead);
  if (except) {
    const end = new RegExp(`^[^.;]{0,60}?${gave}[^.;]{0,20}?${imr}`, 'i').exec(after)?.[0].length;
    const text = `${before} ${lead.slice(0, except.index)}`;
    const all = numbersIn(text).findLast((n) => someAgencies.test(text.slice(n.end)));
    if (end === undefined || !all || all.value <= number.value) return null;
    const value = all.value - number.value;
    return { start: except.index, end: number.end + end, value, stage: 'received', unit: 'agencies' };
  }
  const all = someAgencies.test(after) ? complied.exec(after) : null;
  if (
    !all ||
    !mentionsImr.test(after.slice(0, all.index)) ||
    negated.test(after.slice(0, all.index)) ||
    someNumber.test(after.slice(0, all.index))
  )
    return null;
  const end = number.end + all.index + all[0].length;
  return { start: number.start, end, value: number.value, stage: 'received', unit: 'agencies' };
}

const imrsAfter = new RegExp(
  `^(?:\\s+${agencies}[’'])?\\s+(?:x\\s+)?(of\\s+(?:the|these|those|its|our)\\s+)?${adjectives}${imr}(\\s+authors?)?`,
  'i',
);
const authorsOf = new RegExp(
  `^\\s+authors\\s+of\\s+(?:the\\s+)?${imr}(?!\\s+(?:that|which|who|from|by|on)\\b)`,
  'i',
);
const another = new RegExp(
  `^\\s+(?:and|plus)\\s+(?:an?|${someNumber.source})\\s+(?:\\w+\\s+){0,2}${imr}`,
  'i',
);
const otherNoun =
  /^\s+(?:recommendations?|actions?|meetings?|workshops?|events?|findings?|templates?|process|briefings?|panels?|training|learning|sessions?|letters?|leads?)\b/i;

/** "nine IMRs", "none of the ten IMRs", "all ten IMR authors". */
function asImrs(sentence: string, number: StatedNumber): Reading | null {
  const authors = authorsOf.exec(sentence.slice(number.end));
  if (authors && number.value > 2 && definite.test(sentence.slice(0, number.start)))
    return { start: number.start, end: number.end + authors[0].length, stage: 'received', unit: 'authors' };
  const match = imrsAfter.exec(sentence.slice(number.end));
  if (!match || (match[1] && number.share !== 'all')) return null;
  const end = number.end + match[0].length;
  const after = sentence.slice(end);
  const before = sentence.slice(0, number.start);
  // "Two of the nine IMRs were late": what follows is said of the two.
  const whole = number.share === 'none' || number.share === 'whole';
  if (otherNoun.test(after) || mixed.test(after) || another.test(after)) return null;
  const told = definite.test(before) || number.share === 'all';
  const { start } = number;
  if (match[2]) {
    const all = whole || told;
    return all && number.value > 2 ? { start, end, stage: 'received', unit: 'authors' } : null;
  }
  if (!told && byMeeting.test(sentence)) return null;
  if (!whole && isPart(after)) return null;
  const all = whole || told;
  if (/^\s*requests?\b/i.test(after)) return { start, end, stage: 'requested', unit: 'imrs' };
  const stage = stageOf(before, after, number.value);
  if (stage) return { start, end, stage, unit: 'imrs' };
  if (number.value > 2 && standsBehind.test(before) && !asked.test(before) && !negated.test(before))
    return { start, end, stage: 'received', unit: 'imrs' };
  // "The two IMRs" are mostly two that were just spoken of.
  return all && number.value > 2 ? { start, end, stage: 'received', unit: 'imrs' } : null;
}

/** Words after which IMRs are what something rests on, or is said of; what an agency gave is not among them. */
const standsBehind =
  /(?:\b(?:of|from|in|behind|across|through|given|sent|took|together|assisted by|helped by|with|worked (?:from|with)|evidence|sources|material|authors of|that|what)|:)\s+$/i;

const agenciesAfter = new RegExp(
  `^(?:\\s+(?:out\\s+)?of\\s+(?:these|those|them|which|whom|the(?:\\s+${someNumber.source})?))?(\\s+${adjectives}${agencies})?(?![a-z])`,
  'i',
);
const object =
  ',?(?:\\s+(?:us|me|an?|their|its|the|own|both|full|detailed|completed|comprehensive|written|individual|single-agency|agency|with|chronolog(?:y|ies)|and|to|panel|review|an?\\s+chronology),?)*\\s+';
const giving = new RegExp(
  `^([^.;:]{0,140}?)\\b(${gave}|returned|(?:responded|replied) with|contributed (?:by (?:way|means) of|through|via)|by way of)${object}(${imr})`,
  'i',
);
const askingFor = new RegExp(
  `^([^.;:]{0,80}?)\\b(asked|requested|invited|approached|required)\\s+(?:for|to (?:provide|write|submit))\\s+(?:an?|their|full)?\\s*(${imr})`,
  'i',
);

const ofAgencies = new RegExp(
  `\\b(?:of|among|from) (?:the|these|those|all) [^.;:,]{0,60}?${agencies}\\b[^.;:,]{0,60},\\s+(?:only\\s+)?$`,
  'i',
);

const wishedThat =
  /\b(?:request|ask|requir|agree|decid|direct|propos|recommend|expect)\w*\s+that\s+(?:all\s+|the\s+)*$/i;

/** "Eleven provided an IMR", "nine agencies were asked to write IMRs". */
function asAgencies(sentence: string, number: StatedNumber): Reading | null {
  const head = agenciesAfter.exec(sentence.slice(number.end));
  if (!head || number.share === 'whole') return null;
  // "Four of the agencies that wrote IMRs" are some of them.
  if (/^\s+of (?:the|these|those)\s+\w+\s+(?:that|which|who)\b/i.test(sentence.slice(number.end)))
    return null;
  const from = number.end + head[0].length;
  const rest = sentence.slice(from);
  if (!mentionsImr.test(rest)) return null;
  const match = giving.exec(rest) ?? askingFor.exec(rest);
  if (!match) return null;
  const gap = match[1] ?? '';
  // "Of the eleven agencies written to, eight had relevant contact and wrote an IMR".
  if (!head[1] && gap.trim().length > (ofAgencies.test(sentence.slice(0, number.start)) ? 60 : 16))
    return null;
  if (negated.test(match[0]) || someNumber.test(gap.replace(/\bone\b/gi, ''))) return null;
  if (
    /\b(?:those|some|most|many|several|others?|rest|remainder|remaining|of (?:which|whom|these|them)|authors?|weeks?|months?|days?|years?|hours?|pages?|meetings?|sessions?)\b|(?<!by |on )\bthe (?:panel|chair)\b/i.test(
      gap,
    )
  )
    return null;
  const end = from + match[0].length;
  const after = sentence.slice(end);
  if (
    mixed.test(after) ||
    otherNoun.test(after) ||
    /^\s+(?:authors?|late\b|that\b|which\b(?! (?:were|are) (?!.*\b(?:late|after|sent back|returned|revised|poor|outstanding)\b))|after\b|again\b)/i.test(
      after,
    )
  )
    return null;
  const wished = wishedThat.test(sentence.slice(0, number.start));
  const stage = /\b(?:and|who|which)\s+(?:duly|then|all|each)\s*$/i.test(gap)
    ? 'received'
    : commissioned.test(gap)
      ? 'commissioned'
      : wished || asked.test(gap + (match[2] ?? ''))
        ? 'requested'
        : 'received';
  return { start: number.start, end, stage, unit: 'agencies' };
}

const sourceBefore = new RegExp(
  `(${imr})([^.;:]{0,110}?)\\b(?:from|by|of)(?:,? and (?:\\w+ ){1,3}(?:from|by),?)?\\s+(?:(?:all|each of|each|the|a total of|these|following)\\s+)*$`,
  'i',
);
const agencyNoun = new RegExp(
  `^\\s+of (?:these|those|them)\\b|^(?:\\s+of the)?\\s+${adjectives}(?:${agencies}|different)`,
  'i',
);

const given = new RegExp(`\\b(?:${gave}|received|came)\\b`, 'i');
const givenOrHad = new RegExp(`\\b(?:${gave}|${had}|received|came)\\b`, 'i');

/** "The Chair wrote to each agency, and IMRs came back from nine": the number at the end stands for agencies. */
function alone(sentence: string, { start, end }: StatedNumber): RegExpExecArray | null {
  const ofWhom = new RegExp(`\\b(?:${agencies}|agency)\\b`, 'i').test(sentence.slice(0, start));
  return ofWhom ? /^(?=\s*(?:[.;]|$))/.exec(sentence.slice(end)) : null;
}

/** "IMRs were received from nine agencies", "the Panel read IMRs by the following eight organisations". */
function asSource(sentence: string, number: StatedNumber): Reading | null {
  const noun = agencyNoun.exec(sentence.slice(number.end)) ?? alone(sentence, number);
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
    / (?:reports?|summar\w+|letters?|statements?)\b/i.test(gap)
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
