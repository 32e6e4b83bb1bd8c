import {
  groupStart,
  isPossessive,
  isWord,
  phraseEndingAt,
  pronounSubject,
  type Subject,
  type Word,
} from '@dhrlint/facts';
import type { Around } from './around.js';
import type { Clause } from './clause.js';
import { theVictim } from './judgement.js';
import { wordSet } from './word-set.js';

/*
 * What is said in general, or of what was wanting, and meant of the victim: "nobody can help those who will not be
 * helped", "without a complaint the officers' hands were tied". `from` and `to` are indexes into the words of the block.
 */

const helper =
  '(?:services?|agencies|officers?|professionals?|police|force|trust|council|team|workers?|staff|we|nobody|no one|no-one|one|they|it|you|system|safeguarding)';
const help =
  '(?:help(?:ed)?|protect(?:ed)?|support(?:ed)?|safeguard(?:ed)?|assist(?:ed)?|reach(?:ed)?|rescued?|saved?|kept? safe|works? with|engaged? with|worked with|done for|do (?:much |more )?for|sort)';
const people =
  '(?:those|people|persons|adults|anyone|someone|somebody|women|men|an? (?:adult |[a-z]+ )?(?:person|woman|man|adult|patient|client|tenant|parent|mother))';
const unwilling =
  "(?:do(?:es)? not|don['’]t|doesn['’]t|will not|won['’]t|would not|wish(?:es)?(?: to)?|wants?|refuses?|are|is|choose|chooses|insists?|declines?|asks? for|come|comes|engages?|accepts?|help themselves)";

/** Sayings that put it to whoever is harmed to help themselves. */
const sayings = new RegExp(
  [
    `\\b${helper} (?:[a-z]+ly )?(?:can(?:not| not)?|could(?: not)?)(?: [a-z]+ly)?(?: only| never| ever)?(?: be)? ${help} (?:only )?${people} who (?:[a-z]+ly )?${unwilling}\\b`,
    `\\b(?:cannot|can not|could not|can only|could only|can hardly) be ${help} (?:if|unless|until|when|while) (?:they|he or she|she or he|the (?:person|adult|individual)|those)\\b[^.;]{0,60}`,
    `\\b(?:adults?|people|individuals|everyone|everybody|each of us|we all|victims|women|men|parents)\\b[^.;]{0,40}\\b(?:must|has to|have to|need to|needs to|should|ought to|bear|carry)\\b(?: [a-z]+){0,3}? (?:take|accept|bear|share|assume|own)?(?: [a-z]+){0,3}? ?responsibility for (?:their|her|his|one['’]s|the (?:situations?|choices|position|decisions|lives)|where they|what they)\\b[^.;]{0,40}`,
    `\\b(?:engagement|safeguarding|support|help|protection|communication|trust|disclosure|care)\\b[^.;]{0,25} (?:is|was|has to be|must be) (?:always )?a (?:two[- ]way (?:street|process|thing)|partnership)\\b`,
    `\\b(?:help|support|protection|safety|safeguarding|services) (?:has to|have to|must|can only|could only) be (?:wanted|sought|accepted|asked for|met half)\\b`,
    `\\b${helper} (?:cannot|can not|could not|is not able to|are not able to|was not able to|were not able to|has no power to|have no power to|had no power to) (?:force|compel|make|oblige) (?:${people}|her|him|them|an? [a-z]+) (?:to )?(?:accept|leave|engage|talk|take|disclose|co-?operate|tell|speak|attend|be)\\b`,
  ].join('|'),
);
/** A saying that is held up in order to reject it. */
const heldUp =
  /\b(?:wrong|not good enough|excuse|does not (?:reach|follow)|will not (?:reach|do)|never reach|least able|myth|assum\w+|too (?:easy|often)|should not|must not|is not (?:true|so)|belief|attitude|ought to (?:find|try)|needs? to (?:find|try)|instead|nevertheless|that is why)\b/i;

const heldUpAlso =
  /\b(?:but|and) (?:they|it|she|he|services?|staff|agencies|officers?|the [a-z]+) (?:are|is|can|could|should|ought|must|need\w*|may|might|had)\b|\bcould have\b|\bnonetheless\b/i;
const heldUpNext =
  /^(?:but|yet|however|that|this|it|they|the panel|the review|nobody|no one|we|staff|services|agencies|officers)\b[^.]{0,80}\b(?:not|need\w*|should|ought|must|could|never|excuse|ask\w*|wrong|reject\w*)\b/i;

/** True where a saying is told in order to reject it, or is answered in the same breath. */
export function isSayingRejected({ before, words, after, next }: Around): boolean {
  const sentence = `${before}${words}${after}`;
  return heldUp.test(sentence) || heldUpAlso.test(after) || heldUpNext.test(next);
}

/** Words of which one stands wherever {@link maxims} or {@link wantings} finds something. */
export const signsOfMaxims: readonly string[] = [
  'can',
  'could',
  'cannot',
  'responsibility',
  'two-way',
  'two',
  'partnership',
  'compel',
  'force',
];

const pivots = wordSet(
  'who unless responsibility two-way partnership half-way halfway sought wanted accepted force compel oblige street',
);

/** A cheap test: the nouns and verbs round which all the sayings are built. */
export function mayBeMaxim(words: readonly Word[]): boolean {
  return words.some(({ lower }) => pivots.has(lower));
}

export function maxims(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || !mayBeMaxim(words.slice(from, to))) return [];
  const text = words
    .slice(from, to)
    .map((w) => w.lower)
    .join(' ')
    .replace(/ ([,.;:])/g, '$1');
  const found = sayings.exec(text);
  if (!found || heldUp.test(text)) return [];
  const subject = theVictim(last.end, last.end);
  const before = text.slice(0, found.index).split(' ').length - 1;
  const length = found[0].split(' ').length;
  return [{ first: from + before, end: Math.min(to, from + before + length), subject }];
}

const wanting = new Set(['without', 'absence', 'lacking', 'failing', 'wanting', 'absent', 'want']);
/** Words of which one stands wherever {@link wantings} finds something. */
export const signsOfWanting: ReadonlySet<string> = wanting;
const asked =
  /^(?:complaints?|allegations?|disclosures?|statements?|accounts?|co-operation|cooperation|consent|evidence|reports?|engagement|information|responses?|word|requests?|testimony|admission|agreement|corroboration|assistance|contact|answers?|explanation|indication|permission|confirmation|participation|authority|efforts?|interest|commitment|willingness|action|reply|replies)$/;
const limited =
  /\b(?:little|nothing|not much|no more|hands|tied|powerless|limited|unable|impossible|bound to|obliged|had to|hardly|scarcely|could not|could only|could do|cannot|difficult|no (?:basis|grounds|power|option|choice|case|reason|further)|closed|stalled|collapsed|dropped|reasonable|entitled|(?:came|come) to nothing|foundered|failed|lapsed)\b/;

/** "In the absence of any complaint from Rowan", "without her co-operation": where it is said what it kept others from. */
export function wantings(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from; i < to; i++) {
    if (!wanting.has(words[i]?.lower ?? '')) continue;
    for (let noun = i + 1; noun < Math.min(to, i + 7) && isWord(words[noun]); noun++) {
      if (!asked.test(words[noun]?.lower ?? '')) continue;
      const owner = ownerOf(words, i, noun, to);
      const rest = words
        .slice(from, to)
        .map((w) => w.lower)
        .join(' ');
      if (owner && limited.test(rest)) clauses.push({ first: i, end: owner.end, subject: owner.subject });
      break;
    }
  }
  return clauses;
}

/** "any complaint from Rowan", "an account on her part", "her consent". */
function ownerOf(
  words: readonly Word[],
  at: number,
  noun: number,
  to: number,
): { readonly subject: Subject; readonly end: number } | null {
  const own = words.slice(at + 1, noun).find((w) => /^(?:her|his)$/.test(w.lower));
  if (own) return { subject: pronounSubject(own), end: noun + 1 };
  // "Without Rowan's co-operation"
  const owned = words.findIndex((w, i) => i > at && i < noun && isPossessive(w));
  if (owned > 0) {
    const subject = phraseEndingAt(words, owned + 1, at + 1, true);
    return subject && { subject: { ...subject, head: subject.head.replace(/['’]s$/u, '') }, end: noun + 1 };
  }
  const link = words[noun + 1]?.lower ?? '';
  if (!/^(?:from|by|on)$/.test(link)) return null;
  const pronoun = words[noun + 2];
  if (pronoun && /^(?:her|him)$/.test(pronoun.lower))
    return { subject: pronounSubject(pronoun), end: noun + 3 };
  if (pronoun && link === 'on' && /^(?:her|his)$/.test(pronoun.lower))
    return { subject: pronounSubject(pronoun), end: noun + 4 };
  const start = link === 'on' && pronoun?.lower === 'the' ? noun + 5 : noun + 2;
  let end = start;
  while (end < Math.min(to, start + 3) && isWord(words[end])) {
    if (end > start && groupStart(words, end, start) === end && !/^[\p{Lu}\d]/u.test(words[end]?.text ?? ''))
      break;
    end++;
  }
  const named = phraseEndingAt(words, end, start, true);
  return named && { subject: { ...named, head: named.head.replace(/['’]s$/u, '') }, end };
}
