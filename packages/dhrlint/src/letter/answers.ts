import type { Answer, Rule } from '@dhrlint/engine';
import { type Cue, fit, parseCue, passage } from './cues.js';
import { stems } from './words.js';

/**
 * Says which rules answer a sentence of a letter, or a clause of it; `point` is all of the point, with the heading above.
 */
export type Answering = (sentence: string, point: string) => readonly Answer[];

/** Share of a rule's own words that a sentence has to have where the rule says nothing of how letters word it. */
const likeEnough = 0.5;
/** And how many of them at least. */
const fewestShared = 3;

/**
 * Which of the rules answer what a letter says: those with a line of `panelCues` whose words stand in the sentence, and,
 * of rules without such lines, those whose `title` and `panel` are worded alike. Words that many rules share weigh little.
 */
export function answeringBy(rules: readonly Rule[]): Answering {
  const known = rules.map((rule) => ({
    ruleId: rule.id,
    cues: (rule.panelCues ?? []).map(parseCue) satisfies readonly Cue[],
    words: new Set(stems(`${rule.title} ${rule.panel}`)),
  }));
  const rarity = rarityOf(known.map(({ words }) => words));
  return (sentence, point) => {
    const read = passage(sentence, point);
    const said = new Set(read.sentence);
    return known.flatMap(({ ruleId, cues, words }) => {
      const shared = [...words].filter((word) => said.has(word));
      const like = sum(shared, rarity) / Math.max(1, sum([...words], rarity));
      if (cues.length === 0) {
        const counted = shared.filter((word) => rarity(word) > 0.3);
        return like >= likeEnough && counted.length >= fewestShared ? [{ ruleId, score: like }] : [];
      }
      const best = Math.max(...cues.map((cue) => fit(cue, read)));
      return best > 0 ? [{ ruleId, score: best + like }] : [];
    });
  };
}

/** The weight of a word: near 1 where a single rule has it, 0 where every rule has. */
function rarityOf(vocabularies: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of vocabularies) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.log(vocabularies.length + 1);
  return (word) => 1 - Math.log(counts.get(word) ?? 1) / most;
}

function sum(words: readonly string[], rarity: (word: string) => number): number {
  return words.reduce((total, word) => total + rarity(word), 0);
}
