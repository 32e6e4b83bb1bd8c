import { type Anchor, allOf, type Block, blocksBefore, byWord, type Draft, derived } from '@dhrlint/draft';
import { defineCheck, type JudgeInput, type Report } from '@dhrlint/engine';
import type { Facts, Zone } from '@dhrlint/facts';
import { type CapitalWord, capitalWordsIn, isNoName, standsAsName } from './capital-words.js';
import { addressesIn, isMarkedSic, printedBlocks } from './printed-text.js';
import { isDerived, isKnown, meantBy } from './speller.js';

interface SpellingOptions {
  /** Words of the field that no general dictionary has; written with spaces between. */
  readonly field?: string;
  /** Words that the author adds. */
  readonly words?: readonly string[];
}

/** A word in small letters with its apostrophes; words with a capital may be names, and are weighed apart. */
const smallWord =
  /(?<![\p{L}\p{N}'’.@_/-])\p{Ll}[\p{Ll}'’]*(?:-\p{Ll}[\p{Ll}'’]*)*(?![\p{L}\p{N}@_]|['’]\p{L}|\.\p{L})/gu;
/** Where so great a share of the words is unknown, the text is in another language. */
const foreignShare = 0.3;

/**
 * Finds misspelt words: those that neither the dictionary of British English nor the lists of the rule have, where a
 * word that was likely meant is near. Whatever else is unknown may be a word of somebody's own.
 */
export const spelling = defineCheck<Facts, SpellingOptions, Unknown>({
  name: 'spelling',
  summary: 'Misspelt words, by a dictionary of British English.',
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      field: { type: 'string', description: 'words of the field, with spaces between' },
      words: {
        type: 'array',
        description: 'words of your own that are spelt as they should be',
        items: { type: 'string', pattern: '^\\S+$', description: 'a word' },
      },
    },
  },
  messages: { misspelt: ['word', 'instead'] },
  candidates: ({ draft, facts, options }) => {
    const holding = new Set(
      facts.words.vocabularyOf(unknownBy(options)).flatMap((word) => facts.words.blocksWith(word)),
    );
    return printedBlocks({ draft, facts }).filter((index) => holding.has(index));
  },
  observe: ({ block, options }) => {
    const isUnknown = unknownBy(options);
    const [small, large] = [misspeltIn(block, isUnknown), capitalWordsIn(block, isUnknown)];
    return small.length + large.length > 0 ? [{ small, large }] : [];
  },
  judge: ({ draft, facts, options, observations }) => {
    const accepted = acceptedIn(options);
    const named = namesOf(facts.people);
    const places = new Map<string, Anchor[]>();
    for (const { small } of [...observations.values()].flat())
      for (const { word, anchor } of small) {
        if (accepted.has(word) || named.has(word) || isRestOfWord(draft, anchor)) continue;
        const known = places.get(word);
        if (known) known.push(anchor);
        else places.set(word, [anchor]);
      }
    const small = [...places].flatMap(([word, [anchor, ...related]]): readonly Report[] => {
      if (!anchor || isMade(draft, facts, word)) return [];
      const instead = insteadOf(draft, facts, word);
      if (instead === null) return [];
      return [{ message: 'misspelt', values: { word, instead }, anchor, related, suggestion: instead }];
    });
    const isOther = (word: string) => !named.has(word) && !places.has(word);
    return {
      outcome: 'assessed',
      reports: [...small, ...largeWords({ draft, facts, observations }, named, isOther)],
    };
  },
});

/** "(maladmini-" in one cell and "stration)" in one below: a word that was broken by hand. */
function isRestOfWord(draft: Draft, { block, start }: Anchor): boolean {
  if (start > 2) return false;
  const { kind, text = '' } = draft.blocks[block] ?? {};
  if (kind !== 'cell' || !/^\W*\p{Ll}/u.test(text)) return false;
  return [...blocksBefore(draft, block, 12)].some((above) => /\p{L}-\s*$/u.test(above.text));
}

/** What stands in a block that no list has: words in small letters, and words with a capital from their place. */
interface Unknown {
  readonly small: readonly { readonly word: string; readonly anchor: Anchor }[];
  readonly large: readonly CapitalWord[];
}

/** What the rule and the author accept, in small letters. */
const acceptedIn = derived(
  ({ field = '', words = [] }: SpellingOptions): ReadonlySet<string> =>
    new Set([...field.split(/\s+/), ...words].map(lower)),
);

/** Tells the words that neither the dictionary nor the lists of the options have. */
const unknownBy = derived((options: SpellingOptions) => {
  const accepted = acceptedIn(options);
  return (word: string) => word.length > 3 && !/\P{Ll}/u.test(word) && !accepted.has(word) && !isKnown(word);
});

/** The word that was likely meant by another, by the words that the report has elsewhere. */
const insteadOf = byWord((_draft, { words }: Facts, word) =>
  meantBy(word, (other) => words.count(other) > 0),
);

const isMade = byWord((_draft, _facts: Facts, word) => isDerived(word));

// A word may open thousands of sentences: whether it is a name is asked once.
const isName = byWord((draft, facts: Facts, word) => standsAsName(word, facts, draft.blocks));

/** Parts in which a word with a capital is a name more often than not. */
const ofNames = new Set<Zone>(['people', 'panel', 'cover']);

/** The misspelt words that open sentences or stand in headings. */
function largeWords(
  {
    draft,
    facts,
    observations,
  }: Pick<JudgeInput<Facts, SpellingOptions, Unknown>, 'draft' | 'facts' | 'observations'>,
  named: ReadonlySet<string>,
  isOther: (word: string) => boolean,
): readonly Report[] {
  const reports = new Map<string, Report>();
  const repeats = new Map<string, Anchor[]>();
  // A name may stand in thousands of places: what is so wherever a word stands is asked once.
  const right = new Set<string>();
  const zones = allOf(facts.zones);
  for (const [index, [unknown]] of observations) {
    if (!unknown || ofNames.has(zones[index] ?? 'body')) continue;
    for (const place of unknown.large) {
      const { word, start, end } = place;
      if (right.has(word)) continue;
      const anchor = { block: index, start, end };
      const again = repeats.get(word);
      again?.push(anchor);
      if (again) continue;
      if (!isOther(word) || word.length < 5 || isMade(draft, facts, word)) {
        right.add(word);
        continue;
      }
      if (place.opens && isName(draft, facts, word)) continue;
      const block = draft.blocks[index];
      if (!block) continue;
      if (isMarkedSic(block.text, end)) continue;
      if (addressesIn(block.text).some((address) => address.start <= start && start < address.end)) continue;
      const instead = insteadOf(draft, facts, word);
      if (instead === null || named.has(instead)) {
        right.add(word);
        continue;
      }
      if (!isNoName(place, instead, facts)) continue;
      const written = block.text.slice(start, end);
      repeats.set(word, []);
      reports.set(word, {
        message: 'misspelt',
        values: { word: written, instead: asWritten(instead, written) },
        anchor,
        suggestion: asWritten(instead, written),
      });
    }
  }
  return [...reports].map(([word, report]) => ({ ...report, related: repeats.get(word) ?? [] }));
}

/** A word with the capitals of another. */
function asWritten(word: string, written: string): string {
  return written === written.toUpperCase()
    ? word.toUpperCase()
    : word.charAt(0).toUpperCase() + word.slice(1);
}

function misspeltIn(
  { text, index }: Block,
  isUnknown: (word: string) => boolean,
): readonly { readonly word: string; readonly anchor: Anchor }[] {
  let words = 0;
  const found: { word: string; anchor: Anchor }[] = [];
  let addresses: ReturnType<typeof addressesIn> | null = null;
  for (const match of text.matchAll(smallWord)) {
    words++;
    let start = match.index;
    const parts = match[0].split('-');
    for (const part of parts) {
      const word = lower(part).replace(/'s?$/, '');
      const at = start;
      start += part.length + 1;
      if (!isUnknown(word) || isSetInLigatures(word)) continue;
      if (parts.length > 1 && isKnown(lower(parts.join('')))) continue;
      // "Co-ordintor" is a slip of one word, of which the hyphen is a part.
      const whole = parts.length === 2 && /^(?:co|re|pre|un|non)$/i.test(parts[0] ?? '');
      const end = at + word.length;
      addresses ??= addressesIn(text);
      if (addresses.some((address) => address.start <= at && at < address.end)) continue;
      if (isMarkedSic(text, end)) continue;
      if (whole)
        found.push({ word: lower(parts.join('')), anchor: { block: index, start: match.index, end } });
      else found.push({ word, anchor: { block: index, start: at, end } });
    }
  }
  return found.length > 2 && found.length > words * foreignShare ? [] : found;
}

/** "ﬁndings", with one letter for "fi": text that was copied out of a PDF. */
function isSetInLigatures(word: string): boolean {
  return /[ﬀ-ﬆ]/u.test(word) && isKnown(word.normalize('NFKC'));
}

function lower(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** Names that a report writes small by mistake or on purpose are another rule's point. */
const namesOf = derived(
  ({ all }: Facts['people']): ReadonlySet<string> =>
    new Set(all.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap((n) => lower(n).split(/\s+/))),
);
