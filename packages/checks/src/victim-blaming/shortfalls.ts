import { groupStart, isAdverb, partyOfWord, subjectFrom, subjectOf, type Word } from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { indexAfter, personAt, spelt, stretchEnd } from './spelt.js';
import { wordSet } from './word-set.js';

/*
 * What was held out, measured against what somebody made of it: "of the five visits she kept two", "this was nothing
 * in which he took an interest", "only once did she use it". `from` and `to` are indexes into the words of the block.
 */

/** Words of which one stands wherever {@link shortfalls} finds something. */
export const signsOfShortfall: readonly string[] = [
  'something',
  'anything',
  'thing',
  'prospect',
  'possibility',
  'prepared',
  'willing',
  'ready',
  'minded',
  'disposed',
  'inclined',
  'persuaded',
  'moved',
  'only',
  'managed',
  'just',
  'barely',
  'missed',
  'mere',
  'bare',
  'fewer',
  'never',
  'not',
  'nothing',
];

const meetings =
  '(?:sessions?|appointments?|visits?|meetings?|interviews?|classes|groups?|calls?|letters?|dates?|reviews?|offers?|assessments?|places?|messages?|invitations?|attempts?|slots?|consultations?|programmes?|modules?|weeks?)';
const few = '(?:none|one|two|three|four|five|six|just|only|but|a|barely|fewer|less|not|no|\\d+)';
const number =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|\\d+|many|several)';
const keeps =
  '(?:managed|attended|kept|took up|came to|went to|completed|used|accepted|answered|bothered with|turned up (?:for|to)|appeared at|made)';
/** "Of the six sessions offered, Rowan managed one": how few. */
const ofMany = new RegExp(
  `(?:^|[,;] )(?:out )?of (?:the |her |his |some |these |those )?(?:[a-z]+ ){0,2}?${number} (?:[a-z-]+ ){0,2}?${meetings}(?: [a-z]+){0,6}?(?: ,)? $`,
);
const ofSome = new RegExp(`\\bof (?:[a-z]+ ){0,3}?${number} (?:[a-z-]+ ){0,2}?${meetings}\\b`);
const keptFew = new RegExp(
  `^(?:managed (?:only |just |but |barely )?(?:to (?:attend|keep) )?(?:none|one|two|three|four|a few|a couple|\\d+)\\b|${keeps} (?:only|just|but|barely|no more than|fewer than|a mere|a bare|not one|none)\\b|(?:only |barely )${keeps} ${few}\\b|missed (?:all|most|every|all but)|was (?:in|at home|present|there) (?:for|at|on) (?:only |just |but )?(?:none|one|two|three|four)\\b)`,
);
/** "managed one of the six sessions", "attended only two of eight". */
const fewOf = new RegExp(
  `^(?:managed (?:only |just |but |barely )?(?:to (?:attend|keep) )?(?:none|one|two|three|four|\\d+)|${keeps} (?:only|just|but|barely|no more than|fewer than|a mere|a bare|not one)(?: [a-z]+)?|(?:only |barely )${keeps} ${few}) (?:out )?of (?:the |her |his )?(?:[a-z]+ )?${number}(?: (?:[a-z-]+ ){0,2}?${meetings}\\b|$| [,.;])`,
);

/** "This was not something in which Rowan took an interest". */
const notSomething =
  /\b(?:was|were|is|are) (?:not|never|hardly|scarcely|nothing) (?:(?:something|anything|a (?:thing|course|step|matter|subject|route|path|remedy|prospect|suggestion|possibility)|an? (?:offer|idea|option|avenue|opportunity|invitation)|one) )?(?:(?:in|to|for|of|with|on|upon) which |that |which )$/;
const caredFor =
  /^(?:(?:[a-z]+ly |ever |herself |himself |would |had |was |could be )*(?:showed|shown|took|taken|had|expressed|displayed|evinced|wanted|wished|welcomed|pursued|cared|chose|chosen|gave|given|thought|followed|acted|willing|prepared|ready|interested|keen|minded|inclined|persuaded|entertain(?:ed)?|consider(?:ed)?|contemplated?|sought|explored?|pursue|accept|take|use|see|try|valued|embraced|grasped|heeded|used|took up|saw|felt able))\b/;

/** "On none of these visits was he prepared to": the verb stands before its subject. */
const unwilling = wordSet(
  'prepared willing ready minded disposed inclined persuaded moved content receptive open co-operative cooperative forthcoming honest candid frank',
);
const kept = wordSet(
  'managed attended kept took came went completed used accepted answered turned appeared made only barely bothered',
);

/** Every clause of a sentence that measures somebody's doing against what was held out. */
export function shortfalls(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  const add = (clause: Clause | null) => {
    if (clause) clauses.push(clause);
  };
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (unwilling.has(lower)) add(frontedUnwilling(words, i, from, to));
    else if (lower === 'only') add(onlyOnce(words, i, to));
    add(keptFewOf(words, i, from, to));
  }
  add(nothingToHer(words, from, to));
  add(fewOfMany(words, from, to));
  return clauses;
}

export function restFrom(words: readonly Word[], at: number, to: number, count = 26): string {
  return spelt(words, at, Math.min(to, at + count)).text;
}

function keptFewOf(words: readonly Word[], verb: number, from: number, to: number): Clause | null {
  if (!kept.has(words[verb]?.lower ?? '')) return null;
  const match = fewOf.exec(restFrom(words, verb, to));
  if (!match) return null;
  const subject = subjectOf(words, groupStart(words, verb, from), from);
  const end = verb + match[0].split(' ').length;
  return subject && { first: verb, end: Math.min(to, end), subject, kind: 'spoiling' };
}

function fewOfMany(words: readonly Word[], from: number, to: number): Clause | null {
  const { text, at } = spelt(words, from, to);
  if (!/(?:^|[,;] )(?:out )?of \b/.test(text) || !ofSome.test(text)) return null;
  for (let i = from + 4; i < Math.min(to - 1, from + 24); i++) {
    const subject = personAt(words, i, to);
    if (!subject || (subject.form === 'noun' && partyOfWord(subject.head) === undefined)) continue;
    const verb = indexAfter(words, subject, to);
    if (!keptFew.test(restFrom(words, verb, to)) || !ofMany.test(text.slice(0, offsetOf(text, at, i))))
      continue;
    return { first: verb, end: stretchEnd(words, verb, 2, to), subject, kind: 'spoiling' };
  }
  return null;
}

/** The offset in a spelt sentence at which a word begins. */
function offsetOf(text: string, at: (offset: number) => number, word: number): number {
  for (let offset = 0; offset >= 0; offset = text.indexOf(' ', offset + 1)) {
    const start = offset === 0 ? 0 : offset + 1;
    if (at(start) === word) return start;
  }
  return text.length;
}

function nothingToHer(words: readonly Word[], from: number, to: number): Clause | null {
  for (let i = from + 3; i < to - 1; i++) {
    if (!/^(?:which|that)$/.test(words[i - 1]?.lower ?? '')) continue;
    if (!notSomething.test(`${spelt(words, Math.max(from, i - 9), i).text} `)) continue;
    const subject = personAt(words, i, to);
    if (!subject) continue;
    const verb = indexAfter(words, subject, to);
    if (caredFor.test(restFrom(words, verb, to)))
      return { first: i, end: stretchEnd(words, verb, 3, to), subject, kind: 'spoiling' };
  }
  return null;
}

function frontedUnwilling(words: readonly Word[], at: number, from: number, to: number): Clause | null {
  for (let be = at - 1; be > Math.max(from, at - 9); be--) {
    if (!/^(?:was|were|is|has)$/.test(words[be]?.lower ?? '')) continue;
    const subject = subjectFrom(words, be + 1, Math.min(to, be + 6));
    if (!subject || subject.start !== words[be + 1]?.start) return null;
    const denial = words
      .slice(Math.max(from, be - 9), be)
      .some((w) => /^(?:no|never|nor|neither|none|rarely|seldom|hardly)$/.test(w.lower));
    let next = indexAfter(words, subject, to);
    while (next < at && isAdverb(words[next]?.lower ?? '')) next++;
    const acts =
      words[at + 1]?.lower === 'to' || !/^(?:ready|moved|open|content)$/.test(words[at]?.lower ?? '');
    return denial && acts && next === at ? { first: be, end: at + 1, subject, kind: 'spoiling' } : null;
  }
  return null;
}

/** "Only once did Rowan take up the offer", "only on two occasions did she attend". */
function onlyOnce(words: readonly Word[], only: number, to: number): Clause | null {
  const seldom =
    /^only (?:once|twice|on (?:one|two|a few|three) (?:[a-z]+ )?occasions?|rarely|seldom|after [a-z ]{3,30}?|when [a-z ]{3,30}?) (did|would|was)\b/.exec(
      restFrom(words, only, to, 10),
    );
  if (!seldom) return null;
  const auxiliary = only + seldom[0].split(' ').length - 1;
  const subject = personAt(words, auxiliary + 1, to);
  if (!subject) return null;
  const verb = indexAfter(words, subject, to);
  return /^(?:take|accept|attend|engage|agree|allow|let|use|make|ask|ring|call|report|tell|speak|go|come|keep|answer|respond|seek|admit|disclose|mention|leave|press|follow|consent|willing|prepared)$/.test(
    words[verb]?.lower ?? '',
  )
    ? { first: only, end: stretchEnd(words, verb, 1, to), subject, kind: 'spoiling' }
    : null;
}
