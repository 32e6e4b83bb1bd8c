import type { Draft } from '@dhrlint/draft';
import { type Company, type Sentence, sentencesBefore, subjectOf, whoIsMeant, wordsOf } from '@dhrlint/facts';
import type { Onus } from './onus-sentences.js';
import { type Lexicon, taggedPattern, taggedSentence } from './tagged-sentence.js';

/** What somebody is said to have had to be or to learn, from the verb on. */
const become =
  '^(?:(?:be|being|become|feel|grow|get)(?: [^ .;:,]+){0,2}? (?:more|less|<Q>)|learn to|(?:build|find|develop|gain|have|show|acquire)(?: [^ .;:,]+){0,3}? <V>)';

/** What others might have taught somebody: a virtue, from the verb on. */
const virtue = '^(?:[^ .;]+ ){0,14}?<V>';

interface Asked {
  readonly verb: RegExp;
  /** What has to follow. */
  readonly what: string;
}

const asked: readonly Asked[] = [
  {
    verb: /\b(?:need(?:ed|s)|would have needed|had|ought) to (?!be (?:made|seen|asked|told|offered))/,
    what: become,
  },
  {
    verb: /\b(?:might|could|should|would)(?: [\w’'-]+){0,4} have been (?:taught|helped|encouraged|supported|shown|coached|enabled|empowered) to /,
    what: virtue,
  },
];

const compiled = new WeakMap<Lexicon, readonly RegExp[]>();

/** Where the verb begins and ends that asks something of somebody; null where none does. */
function askingVerb(text: string, lexicon: Lexicon): { readonly start: number; readonly end: number } | null {
  for (const [i, { verb }] of asked.entries()) {
    const match = verb.exec(text);
    if (!match) continue;
    const patterns = compiled.get(lexicon) ?? asked.map((each) => taggedPattern(each.what, lexicon));
    compiled.set(lexicon, patterns);
    const end = match.index + match[0].length;
    if (patterns[i]?.test(taggedSentence(text.slice(end), lexicon).text)) return { start: match.index, end };
  }
  return null;
}

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
  const verb = askingVerb(text, lexicon);
  if (!verb) return null;
  const words = wordsOf(text);
  const at = words.findIndex((w) => w.start === verb.start);
  const subject = at > 0 ? subjectOf(words, at, 0) : null;
  if (!subject) return null;
  const before = sentencesBefore(draft, block, sentence.start + subject.start);
  if (whoIsMeant(subject, before, company) !== 'victim') return null;
  return { start: subject.start, end: verb.end };
}
