import { derived } from '@dhrlint/draft';
import type { Zone } from '../zones.js';
import { differences, everywhere, keyOf, type Telling } from './tellings.js';

/** Two sentences in different parts of a report that date one event in two ways. */
export interface RetoldSentence {
  readonly first: Telling;
  readonly again: Telling;
}

/** A word that more dated sentences share tells nothing of what one of them is about. */
const mostSentences = 4;
/** The part of the shorter sentence's words that stand in the other. */
const leastPart = 0.7;
const fewestShared = 3;
const fewestTelltale = 2;

/**
 * Sentences of the analysis that say of another date what was told before, in nearly the same words. Each of the two
 * dates stands in the report once, and neither sentence speaks of another time.
 */
export function retoldSentences(
  tellings: readonly Telling[],
  zones: readonly Zone[],
  times: ReadonlyMap<string, number>,
  parties: ReadonlySet<string>,
): readonly RetoldSentence[] {
  const single = tellings.filter(({ another, day }) => !another && (times.get(keyOf(day)) ?? 0) <= 2);
  const holding = new Map<string, Telling[]>();
  for (const telling of single)
    for (const word of tellingWords(telling)) {
      const held = holding.get(word);
      if (!held) holding.set(word, [telling]);
      else if (held.length <= mostSentences) held.push(telling);
    }
  for (const party of parties) holding.delete(party);
  const found: RetoldSentence[] = [];
  for (const again of single) {
    const shared = new Map<Telling, number>();
    for (const word of tellingWords(again)) {
      const holders = holding.get(word) ?? [];
      if (holders.length > mostSentences) continue;
      for (const other of holders)
        if (other.anchor.block < again.anchor.block) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    const like = [...shared].filter(
      ([other, telltale]) =>
        telltale >= fewestTelltale && isApart(other, again, zones) && isSame(other, again),
    );
    const [first] = like;
    if (first && like.length === 1) found.push({ first: first[0], again });
  }
  return found;
}

/** One part may tell many like things of many days; one event is told twice in two parts. */
function isApart(a: Telling, b: Telling, zones: readonly Zone[]): boolean {
  return zones[a.anchor.block] !== zones[b.anchor.block];
}

/** The words of a sentence that do not stand in sentences of every kind. */
const tellingWords = derived(({ words }: Telling): readonly string[] =>
  [...words].filter((word) => !everywhere.test(word)),
);

function isSame(a: Telling, b: Telling): boolean {
  const apart = differences(a.day, b.day);
  if (apart === 0 || (a.day.day !== null && b.day.day !== null && apart > 1)) return false;
  const shared = [...a.words].filter((word) => b.words.has(word));
  return shared.length >= fewestShared && shared.length >= leastPart * Math.min(a.words.size, b.words.size);
}
