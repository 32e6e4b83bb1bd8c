import { inflect } from './phrase-inflection.js';

/**
 * A phrase as a rule writes it, compiled.
 *
 * - The first word of a verb phrase is a verb in its base form, found in every form ("refuse" finds "refused",
 *   "was refusing"); the other words are found as they stand. Adverbs between words are passed over.
 * - `a|b` either word; `a?` an optional word; `a*` any word that begins so; `<help>` any entry of the rule's
 *   list "help"; `!a|b` any word but these; `...` up to six words of the same clause; `$` the end of the clause, also
 *   as one of several (`when|$`).
 * - `not` before a verb: the verb denied, however ("did not tell", "never told", "without telling").
 * - `oneself` herself, himself, themselves; `their` her, his, their; `them` him, her, them or the name of
 *   somebody other than the subject.
 */
export interface Phrase {
  /** As written in the rule. */
  readonly source: string;
  readonly negated: boolean;
  /** The forms with which the phrase opens. */
  readonly heads: readonly string[];
  readonly rest: readonly Element[];
  /** The words of which one has to come next (adverbs and comments apart); null where others may. */
  readonly follows: ReadonlySet<string> | null;
  /** The words of which one has to stand soon after the first: those of the last element; null where any may. */
  readonly needs: ReadonlySet<string> | null;
}

export type Element =
  | {
      readonly kind: 'words';
      readonly choices: readonly (readonly string[])[];
      readonly optional: boolean;
      /** True where the end of the clause does as well: "when|$". */
      readonly orEnd: boolean;
    }
  | { readonly kind: 'other-word'; readonly than: ReadonlySet<string> }
  | { readonly kind: 'gap' }
  | { readonly kind: 'clause-end' }
  | { readonly kind: 'other-person' };

export type WordLists = Readonly<Record<string, readonly string[]>>;

const modal = /^(?:should|could|might|may|would|must|ought|can|had|if|without|despite)$/;
const stand: Readonly<Record<string, readonly string[]>> = {
  oneself: ['herself', 'himself', 'themselves', 'themself'],
  their: ['her', 'his', 'their'],
};

/**
 * Compiles a phrase. `verb` says whether its first word is inflected.
 * @throws {Error} where the phrase names a list that is not there, or has no words; the message says which.
 */
export function compilePhrase(source: string, lists: WordLists, verb: boolean): Phrase {
  const { negated, others } = partsOf(source, verb);
  const rest = others.map((part) => elementOf(part, lists, source));
  return {
    source,
    negated,
    heads: headsOf(source, lists, verb),
    rest,
    follows: firstWords(rest[0]),
    needs: neededWords(rest),
  };
}

/**
 * The forms with which a phrase opens: all that has to be known of it until a text holds one of them.
 * @throws {Error} where it has no first word, or opens with more than one
 */
export function headsOf(source: string, lists: WordLists, verb: boolean): readonly string[] {
  const first = (verb ? firstOfVerb : firstOfAny).exec(source)?.[1]?.toLowerCase() ?? '';
  if (first === '' || first === '...') throw new Error(`the phrase "${source}" has no first word`);
  const known = keptFor(knownHeads, lists);
  const key = verb ? `${first} (verb)` : first;
  const heads = known.get(key) ?? readHeads(first, lists, verb, source);
  known.set(key, heads);
  return heads;
}

/** Many phrases open with the same verb. */
const knownHeads: Kept<readonly string[]> = new WeakMap();

function readHeads(first: string, lists: WordLists, verb: boolean, source: string): readonly string[] {
  const opening = choicesOf(first, lists, source);
  const multi = opening.some((choice) => choice.length > 1);
  if (multi) throw new Error(`the phrase "${source}" may not open with entries of more than one word`);
  const heads = opening.flatMap(([word = '']) => (verb && !modal.test(word) ? inflect(word) : [word]));
  return [...new Set(heads)];
}

/** What was read of parts of phrases, for the lists that they may name. */
type Kept<T> = WeakMap<WordLists, Map<string, T>>;

function keptFor<T>(kept: Kept<T>, lists: WordLists): Map<string, T> {
  const known = kept.get(lists) ?? new Map<string, T>();
  kept.set(lists, known);
  return known;
}

const firstOfVerb = /^\s*(?:not\s+)?(\S*)/i;
const firstOfAny = /^\s*(\S*)/;

function partsOf(source: string, verb: boolean) {
  const parts = source.toLowerCase().trim().split(/\s+/);
  const negated = verb && parts[0] === 'not';
  return { negated, others: parts.slice(negated ? 2 : 1) };
}

/** Words recur from phrase to phrase; each part is read once. */
const read: Kept<Element> = new WeakMap();

function elementOf(part: string, lists: WordLists, source: string): Element {
  const known = keptFor(read, lists);
  const element = known.get(part) ?? readElement(part, lists, source);
  known.set(part, element);
  return element;
}

function readElement(part: string, lists: WordLists, source: string): Element {
  if (part === '...') return { kind: 'gap' };
  if (part === '$') return { kind: 'clause-end' };
  if (part === 'them') return { kind: 'other-person' };
  if (part.startsWith('!'))
    return {
      kind: 'other-word',
      than: new Set(choicesOf(part.slice(1), lists, source).map((c) => c.join(' '))),
    };
  const optional = part.endsWith('?');
  const words = (optional ? part.slice(0, -1) : part).split('|');
  return {
    kind: 'words',
    choices: choicesOf(words.filter((word) => word !== '$').join('|'), lists, source),
    optional,
    orEnd: words.includes('$'),
  };
}

function choicesOf(part: string, lists: WordLists, source: string): readonly (readonly string[])[] {
  return part.split('|').flatMap((word) => {
    const list = word.startsWith('<') ? /^<([a-z-]+)>$/.exec(word)?.[1] : undefined;
    if (list === undefined) return (stand[word] ?? [word]).map((w) => [w]);
    const entries = lists[list];
    if (!entries)
      throw new Error(`the phrase "${source}" names the list "${list}", which the rule does not have`);
    return entryWords(entries);
  });
}

/** A list is named by many phrases; its entries are split once. */
const split = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function entryWords(entries: readonly string[]): readonly (readonly string[])[] {
  const known = split.get(entries);
  if (known) return known;
  const words = entries.map((entry) => entry.toLowerCase().split(/\s+/));
  split.set(entries, words);
  return words;
}

function neededWords(rest: readonly Element[]): ReadonlySet<string> | null {
  const last = rest.findLast((element) => element.kind === 'words' && !element.optional && !element.orEnd);
  return rest.length < 2 || last === undefined ? null : firstWords(last);
}

const firsts = new WeakMap<Element, ReadonlySet<string> | null>();

function firstWords(element: Element | undefined): ReadonlySet<string> | null {
  if (!element) return null;
  const known = firsts.get(element);
  if (known !== undefined) return known;
  const words = readFirstWords(element);
  firsts.set(element, words);
  return words;
}

function readFirstWords(element: Element): ReadonlySet<string> | null {
  if (element.kind !== 'words' || element.optional || element.orEnd) return null;
  const first = element.choices.map(([word = '']) => word);
  return first.some((word) => word.endsWith('*') || word === 'not') ? null : new Set(first);
}
