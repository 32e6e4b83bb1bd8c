import type { Anchor, Block } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { addressesIn, isMarkedSic, printedText } from './printed-text.js';
import { isDerived, isKnown, meantBy } from './speller.js';

interface SpellingOptions {
  /** Words of the field that no general dictionary has; written with spaces between. */
  readonly field?: string;
  /** Words that the author adds. */
  readonly words?: readonly string[];
}

/** A word in small letters with its apostrophes; words with a capital may be names, and are left alone. */
const smallWord =
  /(?<![\p{L}\p{N}'’.@_/-])\p{Ll}[\p{Ll}'’]*(?:-\p{Ll}[\p{Ll}'’]*)*(?![\p{L}\p{N}@_]|['’]\p{L}|\.\p{L})/gu;
/** Where so great a share of the words is unknown, the text is in another language. */
const foreignShare = 0.3;

/**
 * Finds misspelt words: those that neither the dictionary of British English nor the lists of the rule have, where a
 * word that was likely meant is near. Whatever else is unknown may be a word of somebody's own.
 */
export const spelling = defineCheck<Facts, SpellingOptions, never>({
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
  judge: ({ draft, facts, options }) => {
    const accepted = new Set([...(options.field ?? '').split(/\s+/), ...(options.words ?? [])].map(lower));
    const unknown = new Set(
      facts.words.vocabulary.filter(
        (word) => word.length > 3 && !/\P{Ll}/u.test(word) && !accepted.has(word) && !isKnown(word),
      ),
    );
    if (unknown.size === 0) return { outcome: 'assessed', reports: [] };
    const named = namesOf(facts);
    const places = new Map<string, Anchor[]>();
    const holding = new Set(facts.words.blocksWith(...unknown));
    for (const block of printedText(draft, facts)) {
      if (!holding.has(block.index)) continue;
      for (const { word, anchor } of misspeltIn(block, unknown)) {
        if (accepted.has(word) || named.has(word)) continue;
        const known = places.get(word);
        if (known) known.push(anchor);
        else places.set(word, [anchor]);
      }
    }
    const reports = [...places].flatMap(([word, [anchor, ...related]]): readonly Report[] => {
      if (!anchor || isDerived(word)) return [];
      const instead = meantBy(word, (other) => facts.words.count(other) > 0);
      if (instead === null) return [];
      return [{ message: 'misspelt', values: { word, instead }, anchor, related, suggestion: instead }];
    });
    return { outcome: 'assessed', reports };
  },
});

function misspeltIn(
  { text, index }: Block,
  unknown: ReadonlySet<string>,
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
      if (!unknown.has(word)) continue;
      if (parts.length > 1 && isKnown(lower(parts.join('')))) continue;
      const end = at + word.length;
      addresses ??= addressesIn(text);
      if (addresses.some((address) => address.start <= at && at < address.end)) continue;
      if (!isMarkedSic(text, end)) found.push({ word, anchor: { block: index, start: at, end } });
    }
  }
  return found.length > 2 && found.length > words * foreignShare ? [] : found;
}

function lower(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** Names that a report writes small by mistake or on purpose are another rule's point. */
function namesOf({ people }: Facts): ReadonlySet<string> {
  return new Set(
    people.all.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap((n) => lower(n).split(/\s+/)),
  );
}
