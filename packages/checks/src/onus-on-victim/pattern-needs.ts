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

/** What lets a part be missing. */
const optional = /[?*]\??|\{0,\d*\}\??/y;

/** The offset after what lets the part be missing that ends at an offset; that offset where nothing does. */
function afterOptional(source: string, at: number): number {
  const char = source[at];
  if (char !== '?' && char !== '*' && char !== '{') return at;
  optional.lastIndex = at;
  return optional.test(source) ? optional.lastIndex : at;
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
      kind = source[start + 1] === '?' && source[start + 2] !== ':' ? 'other' : 'group';
    } else if (char === '<' && source[i + 2] === '>') {
      i += 3;
      kind = 'tag';
    } else if (char === '[') i = source.indexOf(']', i + 1) + 1;
    else i += char === '\\' ? 2 : 1;
    const after = afterOptional(source, i);
    if (after === i) parts.push({ source: source.slice(start, i), kind });
    else i = after;
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

type Tags = readonly ReadonlySet<string>[];

/** Tells which of many patterns may fit a tagged sentence. */
export class Sieve {
  readonly #numbers = new Map<string, number>();
  readonly #stretches: { readonly source: string; pattern?: RegExp }[] = [];
  /** By the source of a group, of which the same stand in many patterns. */
  readonly #tagsOfGroups = new Map<string, Tags>();

  constructor(private readonly lexicon: Lexicon) {}

  /** What a pattern needs, which is kept for the sentences to come. */
  needsOf(source: string): Needs {
    const parts = partsOf(source) ?? [];
    const stretches: number[] = [];
    parts.forEach((part, at) => {
      // The first part is where the pattern itself begins to look.
      if (at > 0 && part.kind === 'group' && this.#tagsOf(part).length === 0)
        stretches.push(this.#numberOf(part.source));
    });
    return { tags: parts.flatMap((part) => this.#tagsOf(part)), stretches };
  }

  /** Sets of tags of each of which one has to be there, for a part to fit. */
  #tagsOf({ source, kind }: Part): Tags {
    if (kind === 'tag') return [new Set([source[1] ?? ''])];
    if (kind === 'other') return [];
    const known = this.#tagsOfGroups.get(source);
    if (known) return known;
    const tags = this.#tagsOfChoices(choicesOf(source));
    this.#tagsOfGroups.set(source, tags);
    return tags;
  }

  #tagsOfChoices(choices: readonly string[]): Tags {
    const [first = [], ...others] = choices.map((choice) =>
      (partsOf(choice) ?? []).flatMap((part) => this.#tagsOf(part)),
    );
    if (others.length === 0) return first;
    const one = [first, ...others].map(([tags]) => tags);
    return one.includes(undefined) ? [] : [new Set(one.flatMap((tags) => [...(tags ?? [])]))];
  }

  #numberOf(group: string): number {
    const known = this.#numbers.get(group);
    if (known !== undefined) return known;
    const number = this.#stretches.push({ source: group }) - 1;
    this.#numbers.set(group, number);
    return number;
  }

  #holds(number: number, tagged: string): boolean {
    const stretch = this.#stretches[number];
    if (!stretch) return true;
    stretch.pattern ??= taggedPattern(stretch.source, this.lexicon);
    return stretch.pattern.test(tagged);
  }

  /** A test of what patterns need against one tagged sentence: what several of them need is looked for once. */
  testOf(tagged: string): (needs: Needs) => boolean {
    const tags = new Set<string>();
    for (const [, letters = ''] of tagged.matchAll(/([A-Z]+)~/g)) for (const tag of letters) tags.add(tag);
    const found: (boolean | undefined)[] = [];
    const holds = (number: number) => {
      found[number] ??= this.#holds(number, tagged);
      return found[number];
    };
    return (needs) =>
      needs.tags.every((oneOf) => [...oneOf].some((tag) => tags.has(tag))) && needs.stretches.every(holds);
  }
}
