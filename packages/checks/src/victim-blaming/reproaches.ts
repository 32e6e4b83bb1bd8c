import {
  groupStart,
  isAdverb,
  isNegative,
  isWord,
  pronounSubject,
  type Subject,
  subjectOf,
  type Word,
} from '@dhrlint/facts';
import type { Clause } from './clause.js';
import { indexAfter, personAt, spelt } from './spelt.js';

/*
 * What somebody is told, after the event, that they ought to have seen or left undone: "ought not to have let him in",
 * "had no business walking there", "it should have been plain to her". `from` and `to` are indexes into the words of
 * the block.
 */

/** Words of which one stands wherever {@link reproaches} finds something. */
export const signsOfReproach: readonly string[] =
  "should shouldn't ought oughtn't must might need needn't business call wiser better safer kinder simpler prudent sensible obvious required needed cannot hardly scarcely".split(
    ' ',
  );

/** Every reproach in a sentence. */
export function reproaches(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    const clause = /^(?:should|shouldn't|ought|oughtn't|need|needn't)$/.test(lower)
      ? deniedDuty(words, i, from, to)
      : /^(?:business|call)$/.test(lower)
        ? withoutRight(words, i, from, to)
        : null;
    if (clause) clauses.push(clause);
  }
  return [...clauses, ...shouldHaveSeen(words, from, to)];
}

/** Borne, felt or suffered: nothing that anybody is told not to have done. */
const borne =
  /^(?:been|had|felt|died|lost|suffered|received|faced|endured|lived|waited|needed|borne|carried|feared|fallen|slipped|struggled|become|known|loved|survived|experienced|happened|occurred|worked|found|got|gotten|missed|relied|depended|heard|seen|paid|come|reached|remained|stayed silent)$/;
/** After "been", what somebody did or was, and not what was done to them. */
const ofOwn =
  /^(?:so|too|there|out|drinking|seeing|meeting|living|walking|texting|messaging|using|taking|talking|in (?:touch|contact|his)|with (?:him|her)|at (?:his|the))\b/;

/** "ought not to have let him in", "should never have gone there", "need not have answered". */
function deniedDuty(words: readonly Word[], modal: number, from: number, to: number): Clause | null {
  let denied = isNegative(words[modal]?.lower ?? '');
  let at = modal + 1;
  while (
    at < to &&
    (isAdverb(words[at]?.lower ?? '') || isNegative(words[at]?.lower ?? '') || words[at]?.lower === 'to')
  ) {
    if (isNegative(words[at]?.lower ?? '')) denied = true;
    at++;
  }
  if (!denied || words[at]?.lower !== 'have') return null;
  at++;
  while (at < to && isAdverb(words[at]?.lower ?? '')) at++;
  const verb = words[at];
  if (!isWord(verb) || at >= to) return null;
  if (verb.lower === 'been') {
    if (!ofOwn.test(spelt(words, at + 1, Math.min(to, at + 4)).text)) return null;
  } else if (borne.test(verb.lower) || !/(?:ed|[dtnwgk]|come|gone|rung|run|put|let)$/.test(verb.lower))
    return null;
  const start = groupStart(words, modal, from);
  const subject = subjectOf(words, start, from);
  return subject && { first: modal, end: at + 1, subject, kind: 'reproach' };
}

/** "had no business walking home", "had no call to answer". */
function withoutRight(words: readonly Word[], noun: number, from: number, to: number): Clause | null {
  if (words[noun - 1]?.lower !== 'no' || !/^(?:had|has|having)$/.test(words[noun - 2]?.lower ?? ''))
    return null;
  const next = words[noun + 1]?.lower ?? '';
  const acts = next === 'to' ? isWord(words[noun + 2]) : /^(?!being)[a-z]{2,}ing$/.test(next);
  if (!acts || noun + 1 >= to) return null;
  const start = groupStart(words, noun - 2, from);
  const subject = subjectOf(words, start, from);
  return (
    subject && {
      first: noun - 2,
      end: Math.min(to, noun + (next === 'to' ? 3 : 2)),
      subject,
      kind: 'reproach',
    }
  );
}

const plainTo =
  /\b(?:(?:should|ought to|must|might|would) have been (?:[a-z]+ly )?(?:obvious|plain|clear|evident|apparent|self-evident|manifest|no surprise|no secret|warning enough|a (?:warning|lesson|sign|signal)|(?:enough|sufficient) (?:of a [a-z]+ )?(?:to (?:warn|alert|deter|tell|stop|persuade|convince)|for))(?: enough)?(?: to)?|(?:should|ought to|must) (?:surely |at least )?have (?:dawned on|occurred to|struck|come home to|given|been borne in on)|(?:wiser|better|safer|prudent|sensible|obvious) (?:course|thing|plan|move|choice|option) would have been for|all that (?:was|is) (?:required|needed) (?:of|from)|(?:would|might) have been (?:far |much |rather |altogether )?(?:wiser|better|safer|kinder|simpler|best|as well|more (?:prudent|sensible|responsible|honest|helpful)) (?:for|of)|(?:cannot|can hardly|can scarcely|could not|could hardly|could scarcely|will not) (?:[a-z]+ly )?have (?:escaped|been lost on|failed to strike|come as (?:a|any|much of a) surprise to|been (?:any|much of a) surprise to)) /g;

const ofOthers =
  /^that (?:nobody|no|nothing|none|she|officers|services|the (?:police|services?|council|trust))\b/;

/** "With hindsight it ought to have been obvious to Rowan", "it can hardly have escaped her". */
function shouldHaveSeen(words: readonly Word[], from: number, to: number): readonly Clause[] {
  const { text, at } = spelt(words, from, to);
  return [...text.matchAll(plainTo)].flatMap((match): Clause[] => {
    const person = at(match.index + match[0].length);
    const subject: Subject | null =
      / given $/.test(match[0]) && /^(?:her|him|them)$/.test(words[person]?.lower ?? '')
        ? pronounSubject(words[person] as Word)
        : personAt(words, person, to);
    if (!subject) return [];
    const after = indexAfter(words, subject, to);
    const next = spelt(words, after, Math.min(to, after + 4)).text;
    // "It must have been plain to her that nobody was coming": nobody is blamed but those who did not come.
    if (/^must /.test(match[0]) && ofOthers.test(next)) return [];
    if (/ given $/.test(match[0]) && !/^(?:pause|food for|cause|reason)\b/.test(next)) return [];
    if (
      /^(?:would|might|wiser|better|safer|prudent|sensible|obvious)\b.* (?:for|of) $/.test(match[0]) &&
      !/^(?:not )?to (?!be\b|have (?:been|had)\b)/.test(next)
    )
      return [];
    return [{ first: at(match.index), end: after, subject, kind: 'reproach' }];
  });
}
