import type { StatedNumber } from '../numbers.js';
import type { Reading } from './count.js';
import { isPart } from './part.js';
import {
  agencies,
  asked,
  commissioned,
  gave,
  imr,
  madeUp,
  mentionsImr,
  negated,
  otherDocuments,
  someNumber,
} from './words.js';

const measureBefore = new RegExp(
  `(?:\\b(?:number|tally|count|sum) of\\s+(?:${agencies} (?:(?:that|who|which) (?:have |had )?)?(?:${gave}) (?:an?\\s+|their\\s+)?)?|^\\s*(?:(?:the|each|every)\\s+(?:following\\s+)?)?|[:;]\\s*|\\btotal(?: number of)?\\s+|^\\s*(?:the\\s+)?${agencies} (?:(?:that|who|which) (?:have |had )?)?(?:${gave}) (?:an?\\s+)?)(${imr}(?:\\s+authors?)?)((?:\\s+(?:were\\s+)?(?:received|submitted|completed|requested|commissioned|in (?:this|the) review|for this review))?)\\s*(?::|–|—|-|=|\\bwas\\b|\\bis\\b|\\bnumber(?:ed)?\\b|\\bcount\\s*(?::|is|was)|\\btotalled\\b|\\(\\s*[x×]?|,\\s+of (?:which|whom) there (?:were|are)|,|x|×|(?:were|stands? at|stood at|amounted to|came to))\\s*$`,
  'i',
);

/** "The IMRs are nine in number". */
const inNumber = new RegExp(`^(?:the\\s+)?${imr}(\\s+authors)?\\s+(?:were|are)\\s+$`, 'i');

/** "The number of IMRs received was nine", "IMRs received: 9", "IMRs (9)". */
export function asMeasure(sentence: string, number: StatedNumber): Reading | null {
  const noun = new RegExp(`^\\s+${agencies}\\s*(?=[.;,)]|$)`, 'i').exec(sentence.slice(number.end));
  if (
    !noun &&
    !/^\s*(?:$|[.;,)]|(?:(?:were|have been) )?(?:received|submitted|completed|provided)\b|in (?:all|total|number)|of them\b)/i.test(
      sentence.slice(number.end),
    )
  )
    return null;
  const lead = measureBefore.exec(sentence.slice(0, number.start));
  const areInNumber = /^\s+in (?:all|number)\b/i.test(sentence.slice(number.end))
    ? inNumber.exec(sentence.slice(0, number.start))
    : null;
  if (areInNumber)
    return { start: 0, end: number.end, stage: 'received', unit: areInNumber[1] ? 'authors' : 'imrs' };
  if (!lead) return null;
  const words = lead[2] ?? '';
  const stage = asked.test(words) ? 'requested' : commissioned.test(words) ? 'commissioned' : 'received';
  const start = lead.index + lead[0].search(/[^\s:;]/);
  return {
    start,
    end: number.end + (noun?.[0].length ?? 0),
    stage,
    unit: noun ? 'agencies' : /authors?$/i.test(lead[1] ?? '') ? 'authors' : 'imrs',
  };
}

const remainderAfter = new RegExp(
  `^(?:\\s+of (?:these|those|them|which|the \\w+))?(?:\\s+(?:such\\s+)?reviews)?(?:\\s+(?:in (?:total|all)))?\\s+(?:(?:were|was|have been|had been)\\s+)?(?:(?:duly|eventually|actually|then|finally)\\s+)?((?:${gave})\\s+(?:one|theirs)\\b|received|submitted|completed|provided|produced|supplied|written|prepared|obtained|sent(?! (?:\\w+s|back|for)\\b)|had(?=\\s*[.,;]|\\s*$)|forthcoming|(?:replied|responded|answered) with (?:one|theirs|an IMR)|came(?: back| in)?|arrived|reached|returned(?! to)|did so|complied|responded|obliged)\\b`,
  'i',
);

/** "Ten IMRs were requested and nine were received": the number stands for IMRs named before it. */
export function asRemainder(sentence: string, number: StatedNumber, before: string): Reading | null {
  const match = remainderAfter.exec(sentence.slice(number.end));
  if (!match) return null;
  const lead = sentence.slice(0, number.start);
  if (
    !/(?:^(?:(?:thus|so|in (?:the event|the end|all|total|fact)|eventually|finally),?\s+)?|[,;:–—-]|\b(?:and|but|of (?:which|these|whom)|only|while|although))\s*(?:only\s+|all\s+)?$/i.test(
      lead,
    )
  )
    return null;
  const earlier = mentionsImr.test(lead) ? lead : before;
  if (
    !mentionsImr.test(earlier) ||
    /\b(?:short|summary|information) reports?|statements|letters|chronolog/i.test(earlier + lead)
  )
    return null;
  const after = sentence.slice(number.end + match[0].length);
  if (isPart(after) || /^\s+(?:an?|the|their)\s/i.test(after) || negated.test(after.slice(0, 25)))
    return null;
  if (!asked.test(earlier) && !commissioned.test(earlier)) return null;
  // "IMR authors were asked to a meeting. Six came."
  if (/\bauthors\b/i.test(earlier) && !/^\s+(?:were|was|have been|had been)\b/i.test(match[0])) return null;
  // "Nine supplied one" counts agencies, "nine were supplied" IMRs.
  const unit = /\b(?:were|was|been)\b/i.test(match[0]) ? 'imrs' : 'agencies';
  return { start: number.start, end: number.end + match[0].length, stage: 'received', unit };
}

/** "… and received only", "… and came from": a number follows. */
const cameFrom =
  /\b(?:received|obtained|got|(?<=\b(?:and|but) )(?:had|(?:was|were) (?:sent|given))|(?:came|had|returned|supplied|submitted|provided)(?=\s+(?:back\s+)?from))\s+(?:back\s+)?(?:only\s+|all\s+)?(?:from\s+(?:only\s+)?)?$/i;

/** "An IMR is what an agency writes of its own part. The Chair had nine of them." */
const reviewHad =
  /^(?:(?:and|so|thus|accordingly|in the end|therefore|hence),?\s+)*(?:I|we|the (?:panel|chair|author|review))\s+(?:(?:have|has|had|thus|therefore|so|accordingly|then|in the end|in fact)\s+)*(?:received|obtained|had|commissioned|(?:was|were|been) sent)\s+$/i;
const defined = new RegExp(
  `(?:${imr})\\b[^.;]{0,40}\\b(?:is|are|was|were) (?:the|an?|what|how|where)\\b`,
  'i',
);

/** "The Panel asked for nine IMRs. It received eight": the number stands for IMRs named before it. */
export function asReceived(sentence: string, number: StatedNumber, before: string): Reading | null {
  const lead = sentence.slice(0, number.start);
  const earlier = mentionsImr.test(lead) ? lead : before;
  const close = /^\s*(?:[.:;,]|$|of (?:them|these)\b)/i.exec(sentence.slice(number.end))?.[0];
  if (close === undefined) return null;
  const had = reviewHad.test(lead);
  const isOfDefined = close.includes('of') && had && defined.test(earlier);
  const isOfAsked = had && number.value > 2 && (asked.test(earlier) || commissioned.test(earlier));
  if (!cameFrom.test(lead) && !isOfDefined && !isOfAsked) return null;
  if (
    !mentionsImr.test(earlier) ||
    !(asked.test(earlier) || isOfDefined) ||
    /\b(?:reports?|statements|letters|chronolog\w+)\b/i.test(earlier.replace(everyReport, '') + sentence)
  )
    return null;
  return { start: number.start, end: number.end, stage: 'received', unit: 'imrs' };
}

const everyReport = new RegExp(imr, 'gi');

/** "The college was added, which made eight": of those asked, unless they are said to have come. */
export function asMadeUp(sentence: string, number: StatedNumber, before: string): Reading | null {
  const lead = sentence.slice(0, number.start);
  if (!madeUp.test(lead) || !mentionsImr.test(`${before} ${lead}`)) return null;
  if (madeUp.exec(lead)?.[0].length !== lead.length - lead.search(madeUp)) return null;
  const close = /^\s*(?:[.;,]|$|in (?:all|total)\b|altogether\b)/i.test(sentence.slice(number.end));
  const earlier = `${before} ${lead}`.replace(everyReport, 'IMR');
  if (!close || (otherDocuments.test(earlier) && !/\bIMR\b/.test(earlier))) return null;
  const stage = asked.test(earlier) || commissioned.test(earlier) ? 'requested' : 'received';
  return { start: number.start, end: number.end, stage, unit: 'imrs' };
}

const countedLead =
  /^(?:(?:in (?:all|total)|altogether|all told),?\s+(?:there were|these were|they were|they (?:numbered|came to|amounted to))|(?:there|these|they) were|they (?:numbered|came to|amounted to)|that (?:made|makes|was)|making)\s+(?:a total of\s+)?$/i;
const countedClose =
  /^(?<of>\s+(?:such )?(?:of (?:them|these)|agencies|IMRs|reviews|bodies|authors))?(?<all>\s*,?\s+(?:in (?:all|total|number)|altogether|all told))?\s*[.;,]/i;
const given = new RegExp(`\\b(?:${gave}|received|returned|set (?:down|out)|recorded|told of)\\b`, 'i');

/** "These bodies wrote an IMR. There were eight of them in all": a sentence that does nothing but count them. */
export function asCounted(sentence: string, number: StatedNumber, before: string): Reading | null {
  const lead = countedLead.exec(sentence.slice(0, number.start));
  const close = countedClose.exec(sentence.slice(number.end));
  if (!lead || !close || number.value < 3) return null;
  const summed =
    close.groups?.['all'] !== undefined ||
    /^(?:in|altogether|all)\b|numbered|came to|amounted/i.test(lead[0]);
  if (!summed && !/of/.test(close.groups?.['of'] ?? '')) return null;
  const told = before.replace(everyReport, 'IMR');
  if (!mentionsImr.test(before) || !given.test(before) || asked.test(told) || negated.test(told)) return null;
  if (otherDocuments.test(told) || someNumber.test(told.replace(/\b(?:an?|one)\b/gi, ''))) return null;
  const end = number.end + close[0].length - (/\s*[.;,]$/.exec(close[0])?.[0].length ?? 0);
  const unit = new RegExp(`^(?:the\\s+)?${imr}`, 'i').test(before) ? 'imrs' : 'agencies';
  return { start: 0, end, stage: 'received', unit };
}
