import type { Draft } from '@dhrlint/draft';
import { type Company, type Sentence, sentencesBefore, subjectOf, whoIsMeant, wordsOf } from '@dhrlint/facts';
import type { Onus } from './onus-sentences.js';
import { type Lexicon, taggedPattern, taggedSentence } from './tagged-sentence.js';

/** What somebody is said to have had to be or to learn, from the verb on. */
const become =
  '^(?:(?:be|being|become|feel|grow|get)(?: [^ .;:,]+){0,2}? (?:more|less|<Q>)|learn to|(?:build|find|develop|gain|have|show|acquire)(?: [^ .;:,]+){0,3}? <V>)';

const compiled = new WeakMap<Lexicon, RegExp>();

/**
 * Where a sentence of a block says that the victim of the case, by name or by "she", needed to be firmer or to learn:
 * what it asks of those at risk in general, asked of one; null where it does not.
 */
export function askedOfTheVictim(
  draft: Draft,
  block: number,
  sentence: Sentence,
  lexicon: Lexicon,
  company: Company,
): Onus | null {
  const text = (draft.blocks[block]?.text ?? '').slice(sentence.start, sentence.end);
  const verb =
    /\b(?:need(?:ed|s)|would have needed|had|ought) to (?!be (?:made|seen|asked|told|offered))/.exec(text);
  if (!verb) return null;
  let pattern = compiled.get(lexicon);
  if (!pattern) {
    pattern = taggedPattern(become, lexicon);
    compiled.set(lexicon, pattern);
  }
  if (!pattern.test(taggedSentence(text.slice(verb.index + verb[0].length), lexicon).text)) return null;
  const words = wordsOf(text);
  const at = words.findIndex((w) => w.start === verb.index);
  const subject = at > 0 ? subjectOf(words, at, 0) : null;
  if (!subject) return null;
  const before = sentencesBefore(draft, block, sentence.start + subject.start);
  if (whoIsMeant(subject, before, company) !== 'victim') return null;
  return { start: subject.start, end: verb.index + verb[0].length };
}
