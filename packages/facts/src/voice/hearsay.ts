import type { Attribution } from './attribution.js';
import { phraseEndingAt, subjectFrom } from './noun-phrase.js';
import { wordsOf } from './words.js';

/*
 * Ways of telling what somebody says without a verb of saying: "He put it about that", "To hear him tell it", "By his
 * reckoning".
 */

/** "put it about that", "gave out that", "spread the story that", "would have it that". */
const givenOut =
  /\b(?:(?:put|putting|puts) (?:it|the word|word|the story|a story) (?:about|around|round)|g(?:a|i)v(?:e|es|ing) (?:it )?out|made out|mak(?:es|ing) out|let it be known|spread (?:it|the|a|word)(?: [a-z]+){0,2}|would have it|had it|has it|would have (?:us|them|people|others|everyone|the [a-z]+) (?:believe|think)|took the line|made much of the (?:fact|idea)|went on about how|protested|pleaded|pretended|was adamant|was convinced|was sure|was certain|swore) that\b[^;:]*$/i;
/** "gave the court a long account of her failings". */
const recounted =
  /\b(?:gave|gives|giving|wrote|sent|offered|volunteered|produced|recited|dwelt on)\b[^.;:]{0,40}\b(?:accounts?|list|catalogue|history|litany|version|description|picture|tale) of (?:[a-z]+ ){0,3}$/i;
/** "To hear Callum tell it,", "On his telling", "If Callum is to be believed,". */
const asTold =
  /^(?:[Tt]o (?:hear|listen to) (.{2,40}?) (?:tell it|tell the story|speak|talk)|[Ii]f (.{2,40}?) (?:is|was|were) (?:to be )?believed|(?:[Oo]n|[Bb]y|[Ii]n) ((?:his|her|their|[A-ZÀ-Þ][^\s,.;]+['’]s|the [a-z]+['’]s)) (?:own )?(?:telling|reckoning|lights|way of thinking|book|version of events)),?/;

/** Whose words follow `before`, a part of their own sentence, where it is told in one of these ways; else null. */
export function hearsayBefore(before: string): Attribution | null {
  const told = asTold.exec(before.trimStart());
  if (told) {
    const named = told[1] ?? told[2] ?? (told[3] ?? '').replace(/['’]s$/u, '');
    const words = wordsOf(personal[named.toLowerCase()] ?? named);
    return { speaker: phraseEndingAt(words, words.length, 0), by: 'according to', before: true };
  }
  const given = givenOut.exec(before) ?? recounted.exec(before);
  if (!given) return null;
  const words = wordsOf(before.slice(0, given.index));
  return { speaker: subjectFrom(words, 0, words.length), by: 'said', before: true };
}

const personal: Readonly<Record<string, string>> = {
  him: 'he',
  his: 'he',
  her: 'she',
  their: 'they',
  them: 'they',
};
