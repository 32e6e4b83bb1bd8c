import {
  groupStart,
  isAdverb,
  isNegative,
  isPossessive,
  isWord,
  partyOfWord,
  phraseEndingAt,
  pronounSubject,
  type ReadText,
  type Subject,
  subjectFrom,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import { personAt } from './spelt.js';
import { wordSet } from './word-set.js';

/** A clause found by what is said over somebody, not by a verb of theirs. Indexes are into the words of the block. */
export interface Judged {
  readonly first: number;
  readonly end: number;
  readonly subject: Subject;
  /** See {@link Clause.unnamed}. */
  readonly unnamed?: boolean;
}

/** "hard to see what kept her there": whom it held is meant. */
const holding = /^(?:kept|held|made|possessed)$/;
/** Done by somebody else: "given", "offered", "seen". */
const isDone = (word: Word | undefined) =>
  isWord(word) && /(?:ed|given|seen|told|sent|taken|shown|met|put|kept|heard)$/.test(word.lower);

const connectors = /^(?:of|for|that|why|how|when|in|on|to|upon|as)$/;

/**
 * "It was unwise of Rowan to go", "it is a pity that she said nothing", "one would have expected so able a woman to":
 * whoever the judgement from `head` to `end` is passed on; null where on nobody, or where it is passed on what was
 * done to them.
 */
export function judgementClause(
  words: readonly Word[],
  head: number,
  end: number,
  from: number,
  to: number,
): Judged | null {
  if (
    words
      .slice(Math.max(from, head - 5), head)
      .some((w) => isNegative(w.lower) || /^(?:no|nobody|none)$/.test(w.lower))
  )
    return null;
  if (foundByOthers(words, head, from)) return null;
  let at = end;
  while (at < to && isAdverb(words[at]?.lower ?? '')) at++;
  const connector = words[at]?.lower ?? '';
  if (connectors.test(connector)) at++;
  while (at < to && (isAdverb(words[at]?.lower ?? '') || words[at]?.lower === 'so')) at++;
  if (`${words[at]?.lower} ${words[at + 1]?.lower} ${words[at + 2]?.lower}` === 'the part of') at += 3;
  const object = words[at];
  const linked = words[at - 1]?.lower ?? '';
  const subject =
    object && linked === 'on' && words[at + 1]?.lower === 'part'
      ? ownerOfPart(object)
      : object &&
          /^(?:her|him|them)$/.test(object.lower) &&
          (/^(?:of|for)$/.test(linked) || holding.test(linked))
        ? holding.test(linked)
          ? pronounSubject(object)
          : personAt(words, at, to)
        : subjectFrom(words, at, Math.min(to, at + 8));
  if (!subject || subject.start > (words[at + 1]?.start ?? 0)) return null;
  const next = words.findIndex((w) => w.start >= subject.end);
  if (
    next < 0 ||
    ((/^(?:that|why|how|when)$/.test(connector) || /^(?:that|why|how)$/.test(words[end - 1]?.lower ?? '')) &&
      isDoneTo(words, next, to))
  )
    return null;
  // "We would have expected Rowan to be offered a place": that asks something of others.
  if (words[next]?.lower === 'to' && words[next + 1]?.lower === 'be' && isDone(words[next + 2])) return null;
  // "It is hard to see how she could have done more."
  if (
    (connector === 'how' || words[end - 1]?.lower === 'how') &&
    /^(?:could|can|might|would)$/.test(words[next]?.lower ?? '')
  )
    return null;
  // "how a woman without a car could have left", "that a man so ill kept every appointment": told of one in that state.
  if (/^(?:without|with|of|in|so|as|who)$/.test(words[next]?.lower ?? ''))
    for (let verb = next + 1; verb < Math.min(to, next + 7); verb++)
      if (isDoneTo(words, verb, to) && !/^so$/.test(words[verb + 2]?.lower ?? '')) return null;
  return { first: head, end: clauseStop(words, next, to), subject };
}

/** "Her mother finds it hard to understand why": a relative's own wonder, and not the report's. */
function foundByOthers(words: readonly Word[], head: number, from: number): boolean {
  const it = words[head - 1]?.lower === 'it' ? head - 1 : words[head - 2]?.lower === 'it' ? head - 2 : -1;
  if (it < 0 || !/^(?:finds?|found|finding)$/.test(words[it - 1]?.lower ?? '')) return false;
  const subject = subjectOf(words, groupStart(words, it - 1, from), from);
  if (!subject || /^(?:one|we|i)$/.test(subject.head)) return false;
  return !/^(?:agency|professional|review)$/.test(partyOfWord(subject.head) ?? '');
}

/** "asked", "had told", "tried": nothing to regret or to wonder at in one who looks for help. */
const soughtHelp =
  /^(?:had |first |so often |twice |still |ever )*(?:asked|rang|called|phoned|telephoned|reported|told|sought|disclosed|contacted|attended|engaged|spoke|said|wrote|left him|fled|tried|survived|waited|lived|received|got|kept trying|managed|loved|heard|remembered|kept (?:every|all|each|most|both)|made (?:\w+ )?(?:calls?|reports?|attempts?|disclosures?|appointments?))\b|^(?:had |did )?(?:never|not) (?:met|meet|received?|saw|seen|see|got|get|heard?|knew|known|know|learned|learn|lived?|reached?|found|find|had the|offered)\b/;

/** "was not told", "could not", "felt unable", "had to": nothing that could be held against anybody. */
export function isDoneTo(words: readonly Word[], at: number, to: number): boolean {
  const text = words
    .slice(at, Math.min(to, at + 7))
    .map((w) => w.lower)
    .join(' ');
  if (soughtHelp.test(text)) return true;
  return /^(?:[a-z]+ly )?(?:was|were|is|(?:has|had) (?:not |never |ever |only )?been|did not (?:qualify|receive|get)|could|felt|had (?:to|no|nowhere|nothing|nobody|little|few)|lost|died|suffered|should (?:have )?(?:be|been|die|feel))\b(?! (?:so|not so|too|unwilling|a little|rather|more|less|better|franker|firmer|wiser|clearer|bolder|braver|quicker|prepared|content|willing|reluctant|slow|able))/.test(
    text,
  );
}

/** Whose part it is in "on her part", "on Rowan's part". */
function ownerOfPart(word: Word): Subject | null {
  if (/^(?:her|his|their)$/.test(word.lower)) return pronounSubject(word);
  if (!isPossessive(word)) return null;
  return { ...pronounSubject(word, word.text.replace(/['’]s$/u, '')), form: 'name' };
}

function clauseStop(words: readonly Word[], at: number, to: number): number {
  let end = at;
  while (end < Math.min(to, at + 5) && isWord(words[end])) end++;
  return end;
}

const offered = wordSet(
  'advised offered given gave found left invited told asked urged warned sent shown encouraged handed counselled recommended provided supplied',
);
const triedOrHeld = wordSet(
  'wrote rang called phoned telephoned texted advice warning warnings counsel pleas entreaties held reserved booked arranged secured',
);
const thing =
  '(?:advice|warnings?|offers?|invitations?|suggestions?|help|support|counsel|guidance|letters?|calls?|messages?|appointments?|opportunit(?:y|ies)|chances?|places?|numbers?|leaflets?|cards?|alarms?|recommendations?|instructions?|sessions?|overtures?|approaches|precautions?|measures?|provisions?|entreaties|pleas)';
const spurned =
  '(?:unheeded|unanswered|unused|begging|ignored|declined|refused|rejected|disregarded|spurned|wasted|lost on (?:her|him|them)|in vain|unopened|untaken|to waste|unread|neglected|thrown away|brushed aside|set aside|squandered|missed|rebuffed|on deaf ears|passed over|turned down|flouted|scorned|shunned)';
const taken =
  '(?:heeded|followed(?: up)?|taken(?: up)?|acted (?:up)?on|accepted|kept|attended|answered|returned|used|observed|read|opened|pursued|activated|pressed|worn|charged|rung|made use of|taken advantage of|put (?:to (?:good )?use|into practice)|welcomed|grasped|seized)';

/** "None of this was heeded", "the offer was not taken up", "the advice went unheeded". */
const wasted = new RegExp(
  `\\b(?:none (?:of (?:this|these|them|those|it|which|the ${thing})|was)|neither(?: ${thing})?|no(?: [a-z]+)? ${thing}|not one(?: of (?:these|them))?|little of (?:this|it)|few of (?:these|them)|nothing of this)(?: [a-z]+){0,2}? (?:was|were|had been) (?:ever |in the event )?${taken}\\b|\\b(?:the|this|that|these|those|such|both|all|each|every|it|they|which) (?:[a-z'’]+ ){0,2}?(?:${thing} )?(?:(?:of|from|given by|offered by) (?:the |her |his |its |two |several )?(?:[a-z]+ ){0,4}?)?(?:(?:was|were|had been) (?:not|never) (?:[a-z]+ )?${taken}|(?:was|were|went|fell|had been) (?:[a-z]+ )?${spurned})\\b`,
  'gi',
);
/** "rang six times and was never rung back": of agencies that tried. */
const notReturned =
  /\b(?:was|were|had been) (?:never|not)(?: once)? (?:rung|called|phoned|telephoned|written) back\b/gi;
const agencyTried =
  /\b(?:practice|surgery|gp|nurse|visitor|officers?|police|constable|idva|workers?|adviser|service|team|trust|council|refuge|midwife|school|hub|charity|clinic)(?: (?:had|also|then|twice|again|each))? (?:wrote|rang|called|phoned|telephoned|sent|left|visited|offered|texted|tried)\b/i;
/** "This, and two that followed, were turned down": said of a place that the sentence before tells to have been found. */
const turnedDown =
  /\b(?:this|these|those|it|both|all three|each|the (?:offer|place|bed|invitation)),? (?:(?:and|like|as|with|together with) [^,.;]{2,40}, )?(?:was|were|had been) (?:[a-z]+ly |also |all |again )*(?:turned down|declined|refused|rejected|spurned|passed up|not (?:[a-z]+ )?(?:taken up|accepted|wanted))\b/i;
const placeHeld =
  /\b(?:place|bed|room|space|flat|refuge|appointment|session|slot|counsellor|assessment)s?\b[^.;]{0,60}\b(?:was|were|had been) (?:[a-z]+ )?(?:found|held|offered|reserved|secured|arranged|booked|set aside|made available|kept|identified)\b/i;
/** The words of which one stands in either list. */
const wastedWord = wordSet(
  'unheeded unanswered unused begging ignored declined refused rejected disregarded spurned wasted lost vain unopened untaken waste unread deaf neglected thrown brushed set squandered missed rebuffed passed turned back flouted scorned shunned heeded followed taken acted accepted kept attended answered returned used observed read opened pursued activated pressed worn charged rung made put welcomed grasped seized',
);
/** What a victim sends out for help: left unanswered, that is others' doing. */
const ownSignal =
  /\b(?:signals?|alerts?|activations?|(?:alarm|emergency|999) calls?|calls? for help|screams?|cries)\b/i;
const byOthers =
  /\bby (?:the |an? )?(?:[a-z]+ )?(?:police|officers?|council|trust|services?|agenc|school|practice|gp|surgery|team|staff|professional|doctor|nurse)|\b(?:at|in|within) (?:the |an? )?(?:[a-z]+ )?(?:conference|meeting|marac|panel|board|council|department|force|trust|headquarters)\b/i;

/** Cheap test of a block: something was offered, and something taken up or left. */
export function mayWaste(words: readonly Word[]): boolean {
  return (
    words.some((w) => offered.has(w.lower) || triedOrHeld.has(w.lower)) &&
    words.some((w) => wastedWord.has(w.lower))
  );
}

/**
 * "She was advised to ring. None of this was heeded.": help that was left unused, told in the passive, where the
 * sentence or the one before says to whom it was offered.
 */
export function wastedOffers(words: readonly Word[], read: ReadText): readonly Judged[] {
  const found: Judged[] = [];
  read.sentences.forEach((sentence, at) => {
    const text = read.text.slice(sentence.start, sentence.end);
    const previousText = read.text.slice(
      read.sentences[at - 1]?.start ?? 0,
      read.sentences[at - 1]?.end ?? 0,
    );
    const down = placeHeld.test(previousText) ? turnedDown.exec(text) : null;
    if (down && !byOthers.test(text.slice(down.index + down[0].length))) {
      const start = sentence.start + down.index;
      const first = words.findIndex((w) => w.start >= start);
      const end = words.findIndex((w) => w.start >= start + down[0].length);
      found.push({
        first,
        end: end < 0 ? words.length : end,
        subject: theVictim(start, start),
        unnamed: true,
      });
    }
    for (const match of [...text.matchAll(wasted), ...text.matchAll(notReturned)]) {
      if (byOthers.test(text.slice(match.index + match[0].length)) || ownSignal.test(match[0])) continue;
      const start = sentence.start + match.index;
      const previous = read.sentences[at - 1];
      const recipient =
        recipientIn(words, previous?.start ?? sentence.start, start) ??
        (ofAgency.test(match[0]) ||
        agencyTried.test(read.text.slice(previous?.start ?? sentence.start, start))
          ? theVictim(start, start + match[0].length)
          : null);
      const first = words.findIndex((w) => w.start >= start);
      const end = words.findIndex((w) => w.start >= start + match[0].length);
      if (recipient && first >= 0)
        found.push({ first, end: end < 0 ? words.length : end, subject: recipient });
    }
  });
  return found;
}

/** "the advice of the officer": given to whoever the review is about. */
const ofAgency =
  /\b(?:officer|police|nurse|doctor|gp|midwife|worker|visitor|adviser|idva|staff|solicitor|counsellor|service|refuge)['’]s (?:[a-z]+ )?(?:advice|warnings?|counsel|offers?|help|letters?|calls?)\b|\b(?:advice|warnings?|counsel|pleas|entreaties|offers?|help) (?:of|from|given by|offered by) (?:the |her |his |its |two |several )?(?:[a-z]+ ){0,4}?(?:officers?|police|nurses?|doctors?|gp|midwi(?:fe|ves)|workers?|visitors?|advisers?|idva|staff|professionals?|services?|agenc(?:y|ies)|solicitor|counsellor)\b/i;

/** The victim, by no words of the text: those of the stretch between two offsets. */
export function theVictim(start: number, end: number): Subject {
  return {
    form: 'noun',
    head: 'victim',
    possessor: null,
    determiner: 'definite',
    joined: [],
    modifiers: '',
    complement: '',
    start,
    end,
  };
}

/** "had given her a card", "offered Rowan a place": the recipient right after the verb. */
function recipientObject(words: readonly Word[], verb: number, start: number, end: number): Subject | null {
  const next = words[verb + 1];
  if (!next || next.start >= end || next.start < start) return null;
  if (
    /^(?:her|him|them)$/.test(next.lower) &&
    /^(?:an?|the|two|three|several|that|to|of|its|their)$/.test(words[verb + 2]?.lower ?? '')
  )
    return pronounSubject(next);
  if (
    /^\p{Lu}/u.test(next.text) &&
    /^(?:an?|the|two|three|several|to|of)$/.test(words[verb + 2]?.lower ?? '')
  )
    return phraseEndingAt(words, verb + 2, verb + 1);
  return null;
}

/** To whom something was offered between two offsets: the subject of "was offered". */
function recipientIn(words: readonly Word[], start: number, end: number): Subject | null {
  for (let i = words.length - 1; i > 0; i--) {
    const word = words[i];
    if (!word || word.start >= end) continue;
    if (word.start < start) return null;
    if (!offered.has(word.lower)) continue;
    const object = recipientObject(words, i, start, end);
    if (object) return object;
    let group = i;
    while (/^(?:was|were|been|had|has|also|twice|then|repeatedly|being)$/.test(words[group - 1]?.lower ?? ''))
      group--;
    if (group === i) continue;
    const from = words.findIndex((w) => w.start >= start);
    return subjectOf(words, group, from);
  }
  return null;
}
