import { type Lexicon, taggedPattern } from './tagged-sentence.js';

/*
 * What a sentence must hold for a pattern to fit, read off the pattern's own source. There are some hundred patterns and
 * thousands of sentences; nearly all are told apart by the tags that stand in them, or by one word.
 */

/** What one pattern needs: of each set of tags one, and each of the stretches, by its number among {@link Sieve.stretches}. */
export interface Needs {
  readonly tags: readonly ReadonlySet<string>[];
  readonly stretches: readonly number[];
}

interface Part {
  readonly source: string;
  readonly kind: 'tag' | 'group' | 'other';
}

/** The parts of a pattern that have to be there, in turn; null where it is a choice between whole patterns. */
function partsOf(source: string): readonly Part[] | null {
  const parts: Part[] = [];
  for (let i = 0; i < source.length; ) {
    const start = i;
    const char = source[i];
    if (char === '|') return null;
    let kind: Part['kind'] = 'other';
    if (char === '(') {
      i = groupEnd(source, i);
      kind = /^\(\?[!=<]/.test(source.slice(start, start + 3)) ? 'other' : 'group';
    } else if (char === '<' && /^<[A-Z]>/.test(source.slice(i))) {
      i += 3;
      kind = 'tag';
    } else if (char === '[') i = source.indexOf(']', i + 1) + 1;
    else i += char === '\\' ? 2 : 1;
    const quantifier = /^(?:[?*]|\{0,\d*\})\??/.exec(source.slice(i));
    if (quantifier) i += quantifier[0].length;
    else parts.push({ source: source.slice(start, i), kind });
  }
  return parts;
}

/** The offset after the bracket that closes the one at `open`. */
function groupEnd(source: string, open: number): number {
  let depth = 0;
  for (let i = open; i < source.length; i++) {
    const char = source[i];
    if (char === '\\') i++;
    else if (char === '[') i = source.indexOf(']', i + 1);
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return i + 1;
  }
  return source.length;
}

/** The choices of a group, without its brackets. */
function choicesOf(group: string): readonly string[] {
  const inner = group.slice(group.startsWith('(?:') ? 3 : 1, -1);
  const choices: string[] = [];
  let from = 0;
  for (let i = 0; i <= inner.length; ) {
    const char = inner[i];
    if (i === inner.length || char === '|') {
      choices.push(inner.slice(from, i));
      from = ++i;
    } else if (char === '(') i = groupEnd(inner, i);
    else if (char === '[') i = inner.indexOf(']', i + 1) + 1;
    else i += char === '\\' ? 2 : 1;
  }
  return choices;
}

/** Sets of tags of each of which one has to be there. */
function tagsNeeded(source: string): readonly ReadonlySet<string>[] {
  return (partsOf(source) ?? []).flatMap(({ source: part, kind }) => {
    if (kind === 'tag') return [new Set([part[1] ?? ''])];
    if (kind !== 'group') return [];
    const choices = choicesOf(part).map(tagsNeeded);
    if (choices.length === 1) return choices[0] ?? [];
    if (choices.some((needed) => needed.length === 0)) return [];
    return [new Set(choices.flatMap((needed) => [...(needed[0] ?? [])]))];
  });
}

/** Tells which of many patterns may fit a tagged sentence. */
export class Sieve {
  readonly #numbers = new Map<string, number>();
  readonly #stretches: RegExp[] = [];

  constructor(private readonly lexicon: Lexicon) {}

  /** What a pattern needs, which is kept for the sentences to come. */
  needsOf(source: string): Needs {
    // The first part is where the pattern itself begins to look.
    const groups = (partsOf(source) ?? []).slice(1).filter(({ kind }) => kind === 'group');
    return {
      tags: tagsNeeded(source),
      stretches: groups
        .filter(({ source: group }) => tagsNeeded(group).length === 0)
        .map(({ source: group }) => this.#numberOf(group)),
    };
  }

  #numberOf(group: string): number {
    const known = this.#numbers.get(group);
    if (known !== undefined) return known;
    const number = this.#stretches.push(taggedPattern(group, this.lexicon)) - 1;
    this.#numbers.set(group, number);
    return number;
  }

  /** A test of what patterns need against one tagged sentence: what several of them need is looked for once. */
  testOf(tagged: string): (needs: Needs) => boolean {
    const tags = new Set<string>();
    for (const [, letters = ''] of tagged.matchAll(/([A-Z]+)~/g)) for (const tag of letters) tags.add(tag);
    const found: (boolean | undefined)[] = [];
    const holds = (number: number) => {
      found[number] ??= this.#stretches[number]?.test(tagged) ?? true;
      return found[number] === true;
    };
    return (needs) =>
      needs.tags.every((oneOf) => [...oneOf].some((tag) => tags.has(tag))) && needs.stretches.every(holds);
  }
}
