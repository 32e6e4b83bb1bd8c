import { fits } from '../fits.js';
import type { StatedNumber } from '../numbers.js';
import type { Reading } from './count.js';
import { isPart } from './part.js';
import { stageOf } from './stage.js';
import { adjectives, agencies, asked, imr, mixed, negated, someNumber, summed } from './words.js';

/** "At its second meeting five were presented, and the others at its third": some of them, at a time. */
const byMeeting =
  /^(?:at|in|by|during) (?:its|the|their|that) (?:\w+ )?(?:meeting|session)\b|\b(?:the others|the rest|the remainder|the remaining)\b(?! (?:all |between them |each )?(?:produced|wrote|gave|sent|submitted|supplied|provided|completed|returned)\b)/i;
/** Words before an IMR count that say the IMRs named are all there are. */
const definite =
  /\b(?:(?:review|panel|report)[’']s|the|these|those|its|their|our|all|each|every one)(?: of)?(?: the)?\s+$/i;

const imrsAfter = new RegExp(
  `^(?:\\s+${agencies}[’'])?\\s+(?:x\\s+)?(of\\s+(?:the|these|those|its|our)\\s+)?${adjectives}(?:(?:reports|reviews|documents)\\s+(?:(?:of the (?:kind|sort|type) )?(?:which are |that are )?(?:known as|called|termed)|in the form of)\\s+)?${imr}(\\s+authors?)?`,
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
/** What is not the IMRs themselves but of them: "nine IMR recommendations". */
export const otherNoun =
  /^\s+(?:recommendations?|actions?|meetings?|workshops?|events?|findings?|templates?|process|briefings?|panels?|training|learning|sessions?|letters?|leads?)\b/i;

const thereWere = /\bthere (?:were|are) (?:(?:in all|in total|altogether) )?$/i;

/** "nine IMRs", "none of the ten IMRs", "all ten IMR authors". */
export function asImrs(sentence: string, number: StatedNumber): Reading | null {
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
  if (fits(otherNoun, after) || fits(mixed, after) || fits(another, after)) return null;
  const told = fits(definite, before) || number.share === 'all';
  const { start } = number;
  if (match[2]) {
    const all = whole || told || fits(thereWere, before);
    return all && number.value > 2 ? { start, end, stage: 'received', unit: 'authors' } : null;
  }
  if (!told && byMeeting.test(sentence) && !fits(summed, before)) return null;
  if (!whole && isPart(after, told)) return null;
  const all = whole || told;
  if (/^\s*requests?\b/i.test(after)) return { start, end, stage: 'requested', unit: 'imrs' };
  const stage = stageOf(before, after, number.value);
  if (stage) return { start, end, stage, unit: 'imrs' };
  if (
    number.value > 2 &&
    fits(standsBehind, before) &&
    !/^In\s+$/.test(before) &&
    !fits(asked, before) &&
    !fits(negated, before)
  )
    return { start, end, stage: 'received', unit: 'imrs' };
  // "The two IMRs" are mostly two that were just spoken of.
  return all && number.value > 2 ? { start, end, stage: 'received', unit: 'imrs' } : null;
}

/** Words after which IMRs are what something rests on, or is said of; what an agency gave is not among them. */
const standsBehind =
  /(?:\b(?:of|(?<!apart )from|in|behind|across|through|given|sent|handed|passed|shown|lent|presented with|took|together|assisted by|helped by|with|worked (?:from|with)|evidence|sources|material|authors of|that|what|among (?:them|these|which|whom)(?: (?:were|are))?)|:)\s+$/i;
