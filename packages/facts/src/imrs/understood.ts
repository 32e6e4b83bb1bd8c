import { numbersIn, type StatedNumber } from '../numbers.js';
import type { ProseCount, Reading } from './count.js';
import { isPart } from './part.js';
import { agencies, asked, gave, imr, mentionsImr, negated, someNumber } from './words.js';

const otherPapers =
  '(?:reports?|summar(?:y|ies)|statements?|letters?|returns?|accounts|chronolog(?:y|ies)|interviews?|replies|responses?|records)';
/** IMRs beside papers of another kind: a number after them may count either. */
const besideOthers = new RegExp(
  `\\b(?:and|or|with|plus|as well as|beside|alongside)\\s+(?:(?:the|an?|its|their|of|\\w+)\\s+){0,3}?${otherPapers}\\b|\\b${otherPapers}\\b[^.;]{0,40}?\\b(?:and|or|with)\\s+(?:(?:the|of|its|their)\\s+)*${imr}`,
  'i',
);
/** Other things of which a report gives numbers. */
const otherThings =
  /\b(?:meetings|sessions|recommendations|questions|drafts|lessons|themes|findings|authors?|writers?|workshops|calls|visits|children|review of|own reviews?)\b/i;
const manyImrs = new RegExp(
  `\\b(?:IMRs|IMR reports|management\\s+re(?:views|ports)|an?\\s+${imr}\\s+(?:is|was|sets|gives|tells|means)|(?:an|the) ${imr},\\s|(?:each|every)\\s[^.;]{3,60}${imr})`,
  'i',
);
const everyReport = new RegExp(imr, 'gi');
/** The IMRs of somebody else: another review's, or one body's own. */
const ofOthers = /\b(?:its|another|previous|earlier) (?:own )?(?:IMR|review)/i;

/** IMRs that there were not; that their authors had no part in the case is another matter. */
const notHad =
  /\bno (?:\w+ )?IMR|IMRs?\)? (?:were|was|had|have|could|did|are|is)(?: been)? (?:not|never)\b|n['’]t\b/i;

/** What stands in front of the IMRs and is many as well: "statements", "staff"; agencies, sources and verbs are not. */
const manyOthers =
  /\b(?:staff|people|(?!(?:agencies|bodies|organisations|services|sources|papers|relies|rests|draws|leans|depends|stands|builds|uses|begins|starts|comes|takes|lies|makes|knows|this|thus|its|was|has|hers|theirs|ours|always|perhaps|towards|besides|across|themselves|panels|terms|months|weeks|years)\b)[a-z]{2,}[^s\W]s)\b(?![’'])/i;

/** Whether a sentence speaks of the IMRs as a whole, gives no number, and names nothing else that a number could be of. */
function isTopic(sentence: string): boolean {
  if (!mentionsImr.test(sentence) || !manyImrs.test(sentence)) return false;
  const told = sentence.replace(everyReport, 'IMRs');
  return (
    !besideOthers.test(told) &&
    !otherThings.test(told) &&
    !ofOthers.test(told) &&
    !notHad.test(told) &&
    !manyOthers.test(told.slice(0, told.search(/\bIMR/))) &&
    !someNumber.test(told.replace(/\b(?:an?|one)\b/gi, ''))
  );
}

const clauseStart =
  /^(?:(?:in all|altogether|in total|in the end|in the event|eventually|all told|of these|of them),?\s+)?(?:only\s+|just\s+)?$/i;
const wereGiven = new RegExp(
  `^(?:\\s+of (?:these|them))?(?:\\s+such)?(?:\\s+(?:reviews|reports|accounts|documents|papers))?(?:,?\\s+(?:in all|in total|altogether),?)?\\s+(?:were|have been|had been)\\s+(?:(?:duly|then|eventually|in the end|in all|finally)\\s+)*(?:${gave}|received|obtained|commissioned|forthcoming|handed in)(?:\\s+in)?\\b`,
  'i',
);
/** What makes those that came some of them: when, in what state, or that they went back. */
const someOfThem =
  /^(?:\s+(?!(?:to|in|by|from|for|on|and|but|with|out|as|between|over|at|altogether|without|within|of)\b)[a-z]|\s+(?:for\s*(?:[.,;]|$)|(?:back|to be|on time|in time|in draft|early|first|late|again|promptly|up)\b)|[^.;,]*\b(?:before|after|within|by the|deadline|on the day|for (?:more|further|another|a)|without)\b)/i;

const thereAre = /^(?:(?:in all|altogether|in total),?\s+)?there\s+(?:are|were|have been)\s+(?:only\s+)?$/i;
const reviewHas =
  /^(?:(?:and|so|thus|accordingly|in the end|therefore|hence|of (?:these|them)),?\s+)*(?:I|we|it|the (?:panel|chair|author|review|partnership))\s+(?:(?:have|has|had|then|therefore|in the end|duly)\s+)*(?:received|obtained|read|considered|had|got|(?:was|were|been) (?:sent|given|supplied with)|(?:drew|relied|rested|worked) (?:up)?(?:on|from))\s+$/i;
const close =
  /^(?<such>\s+(?:of (?:them|these)|such (?:reviews|reports|accounts|documents|papers)))?(?:,?\s+(?:in all|in total|altogether|all told|before (?:it|us|me)|for (?:this|the) review))*\s*(?:[.;:,]|$)/i;

/**
 * A number whose noun the sentence before gave: "The chief source was the Individual Management Reviews. Seven were
 * prepared"; "An IMR is an agency's own account. The Panel read seven such accounts."
 */
export function asUnderstood(sentence: string, number: StatedNumber, before: string): Reading | null {
  if (number.value < 3 || mentionsImr.test(sentence)) return null;
  const lead = sentence.slice(0, number.start);
  const after = sentence.slice(number.end);
  const given = clauseStart.test(lead) ? wereGiven.exec(after) : null;
  if (given) {
    const rest = after.slice(given[0].length);
    if (someOfThem.test(rest) || isPart(rest) || !isTopic(before)) return null;
    const stage = /commissioned$/i.test(given[0]) ? 'commissioned' : 'received';
    return { start: number.start, end: number.end + given[0].length, stage, unit: 'imrs' };
  }
  const has = reviewHas.test(lead);
  const ended = has || thereAre.test(lead) ? close.exec(after) : null;
  if (!ended || !isTopic(before)) return null;
  const isOfThese = ended.groups?.['such'] !== undefined || /^of /i.test(lead);
  // "There were eight" may count whatever else the sentence before names.
  if (!has && (asked.test(before) || !(isOfThese || endsInImrs.test(before)))) return null;
  return { start: has ? number.start : 0, end: number.end, stage: 'received', unit: 'imrs' };
}

const endsInImrs = new RegExp(`${imr}[.:]?\\s*$`, 'i');

const imrBefore = new RegExp(
  `(?<lead>^.*?)${imr}\\s*(?:,?\\s+to the number of\\s+|[,(:;–—-]\\s*)(?:(?:and )?(?<there>there (?:were|are))\\s+|(?:which|that) (?:numbered\\s+|(?:made|makes|came to)\\s+)|making\\s+|of which there (?:were|are)\\s+)?$`,
  'is',
);
const inAll = /^\s+(?:of (?:them|these)\s+)?(?:in (?:all|total|number)|altogether|all told)\b/i;
const thereOrNumbered = /\b(?:which numbered|number of|there (?:were|are))\s+$/i;
const wasGiven = new RegExp(`\\b(?:${gave}|received|had|read)\\b[^.;,]{0,30}$`, 'i');

/** "Each agency that had met them wrote an IMR, seven in all": a number that stands beside what it counts. */
export function asTail(sentence: string, number: StatedNumber): Reading | null {
  const lead = sentence.slice(0, number.start);
  const after = inAll.exec(sentence.slice(number.end));
  if (number.value < 3 || (!after && !thereOrNumbered.test(lead))) return null;
  const beside = imrBefore.exec(lead)?.groups;
  const told = beside?.['lead'];
  if (beside?.['there'] && !close.test(sentence.slice(number.end))) return null;
  if (told === undefined || negated.test(told) || someNumber.test(told)) return null;
  const stage = !wasGiven.test(told) && asked.test(told) ? 'requested' : 'received';
  return { start: number.start, end: number.end + (after?.[0].length ?? 0), stage, unit: 'imrs' };
}

const eachGave = new RegExp(
  `(?:^|[.;:–—]\\s+)(?:and\\s+)?(?:each|all|every one)(?:\\s+of (?:them|these|those))?(?:\\s+(?:has|have|had|duly|then|since|in turn|in due course|subsequently))*\\s+(?:${gave})\\s+(?:(?:the panel|us|me|the review|the chair)\\s+(?:with\\s+)?)?(?:(?:an?|its|their|own|full)\\s+)*${imr}(?=\\s*(?:[.,;:(]|$|for\\b|to\\b|and\\b))`,
  'i',
);
const bodiesCounted = new RegExp(`^\\s+(?:[a-z-]+\\s+){0,2}?${agencies}\\b`, 'i');

/** "Seven organisations had met her. Each supplied an IMR": the number of those that the sentence before counts. */
export function countOfEach(sentence: string, before: string): ProseCount | null {
  const each = eachGave.exec(sentence);
  if (!each) return null;
  const told = `${before} ${sentence.slice(0, each.index)}`;
  const numbers = numbersIn(told);
  const [number] = numbers;
  if (numbers.length !== 1 || !number || number.value < 3 || number.exactness !== 'exact') return null;
  if (/\b(?:and|or)\s+(?:the\s+)?$/i.test(told.slice(0, number.start))) return null;
  if (number.share !== 'plain' || !bodiesCounted.test(told.slice(number.end)) || negated.test(told))
    return null;
  const start = each.index + each[0].search(/\b(?:each|all|every one)\b/i);
  return {
    start,
    end: each.index + each[0].length,
    value: number.value,
    stage: 'received',
    unit: 'agencies',
  };
}
