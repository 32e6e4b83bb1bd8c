/*
 * What a sentence must hold for a pattern to fit, read off the pattern's own source. There are some hundred patterns and
 * thousands of sentences; nearly all are told apart by the tags that stand in them, or by one word. A pattern that is not
 * asked need not be compiled either.
 */

/** What one pattern needs: of each set of tags one, and of each list of words one. */
export interface Needs {
  /** Sets of tags, each as the bits of its tags. */
  readonly tags: readonly number[];
  /** Lists of words, by their numbers in the sieve: read off once a sentence has the tags. */
  readonly words: () => readonly number[];
}

interface Part {
  readonly source: string;
  /** A gap is what may be missing: what stands before it and what comes after need not touch. */
  readonly kind: 'tag' | 'group' | 'gap' | 'other';
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

/** The parts of a pattern, in turn; null where it is a choice between whole patterns. */
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
    parts.push({ source: source.slice(start, i), kind: after === i ? kind : 'gap' });
    i = after;
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

/** Shorter words stand in nearly every sentence. */
const leastLetters = 3;

const leastOf = (words: readonly string[]) => Math.min(...words.map(({ length }) => length));

/** Sets of tags, each as bits. */
type Tags = readonly number[];

const bitOf = (tag: string) => 1 << (tag.charCodeAt(0) - 65);

/** Tells which of many patterns may fit a tagged sentence. */
export class Sieve {
  readonly #lists: (readonly string[])[] = [];
  /** The numbers of the lists, by their words. */
  readonly #numbers = new Map<string, number>();
  /** By the source of a group, of which the same stand in many patterns. */
  readonly #tagsOfGroups = new Map<string, Tags>();
  readonly #wordsOfGroups = new Map<string, readonly string[] | null>();

  /** What a pattern needs, which is kept for the sentences to come. */
  needsOf(source: string): Needs {
    const parts = partsOf(source) ?? [];
    let words: readonly number[] | undefined;
    return {
      tags: parts.flatMap((part) => this.#tagsOf(part)),
      words: () => {
        words ??= this.#wordsOfParts(parts).map((list) => this.#numberOf(list));
        return words;
      },
    };
  }

  /** Sets of tags of each of which one has to be there, for a part to fit. */
  #tagsOf({ source, kind }: Part): Tags {
    if (kind === 'tag') return [bitOf(source[1] ?? '')];
    if (kind !== 'group') return [];
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
    const one = [first, ...others].map(([tags]) => tags ?? 0);
    return one.includes(0) ? [] : [one.reduce((all, tags) => all | tags)];
  }

  /** Lists of words of each of which one has to be there, for parts to fit in turn; they may be within longer words. */
  #wordsOfParts(parts: readonly Part[]): readonly (readonly string[])[] {
    const lists: (readonly string[])[] = [];
    let run = '';
    const end = () => {
      if (run.length >= leastLetters) lists.push([run]);
      run = '';
    };
    for (const { kind, source } of parts) {
      if (kind === 'other' && /^[a-z]$/.test(source)) run += source;
      else {
        end();
        const list = kind === 'group' ? this.#wordsOfGroup(source) : null;
        if (list) lists.push(list);
      }
    }
    end();
    return lists;
  }

  /** Words of which one has to be there, for one of several choices to fit; null where a choice fits without any. */
  #wordsOfGroup(group: string): readonly string[] | null {
    const known = this.#wordsOfGroups.get(group);
    if (known !== undefined) return known;
    const longest = choicesOf(group).map((choice) => {
      const lists = this.#wordsOfParts(partsOf(choice) ?? []);
      return lists.toSorted((a, b) => leastOf(b) - leastOf(a))[0] ?? [];
    });
    const words = longest.some((list) => list.length === 0) ? null : longest.flat();
    this.#wordsOfGroups.set(group, words);
    return words;
  }

  #numberOf(list: readonly string[]): number {
    const key = list.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#lists.push(list) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** A test of what patterns need against one tagged sentence: what several of them need is looked for once. */
  testOf(tagged: string): (needs: Needs) => boolean {
    let present = 0;
    for (const [, letters = ''] of tagged.matchAll(/([A-Z]+)~/g))
      for (const tag of letters) present |= bitOf(tag);
    const found: (boolean | undefined)[] = [];
    const holds = (number: number) => {
      found[number] ??= this.#lists[number]?.some((word) => tagged.includes(word)) ?? true;
      return found[number];
    };
    return ({ tags, words }) => tags.every((oneOf) => (oneOf & present) !== 0) && words().every(holds);
  }
}
