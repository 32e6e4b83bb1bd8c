import type { Anchor, Block, Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, Zone } from '@dhrlint/facts';
import { capitalWordsIn, isNoName, standsAsName } from './capital-words.js';
import { addressesIn, isMarkedSic, printedText } from './printed-text.js';
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
    const small = [...places].flatMap(([word, [anchor, ...related]]): readonly Report[] => {
      if (!anchor || isDerived(word)) return [];
      const instead = meantBy(word, (other) => facts.words.count(other) > 0);
      if (instead === null) return [];
      return [{ message: 'misspelt', values: { word, instead }, anchor, related, suggestion: instead }];
    });
    const others = new Set([...unknown].filter((word) => !named.has(word) && !places.has(word)));
    const large = largeWords(draft, facts, others, named);
    return { outcome: 'assessed', reports: [...small, ...large] };
  },
});

/** Parts in which a word with a capital is a name more often than not. */
const ofNames = new Set<Zone>(['people', 'panel', 'cover']);

/** The misspelt words that open sentences or stand in headings. */
function largeWords(
  draft: Draft,
  facts: Facts,
  unknown: ReadonlySet<string>,
  named: ReadonlySet<string>,
): readonly Report[] {
  if (unknown.size === 0) return [];
  const reports = new Map<string, Report>();
  const holding = new Set(facts.words.blocksWith(...unknown));
  for (const block of printedText(draft, facts)) {
    if (!holding.has(block.index) || ofNames.has(facts.zones[block.index] ?? 'body')) continue;
    for (const place of capitalWordsIn(block, unknown)) {
      const { word, start, end } = place;
      const anchor = { block: block.index, start, end };
      const known = reports.get(word);
      if (known) reports.set(word, { ...known, related: [...(known.related ?? []), anchor] });
      if (known || word.length < 5 || isDerived(word) || isMarkedSic(block.text, end)) continue;
      if (addressesIn(block.text).some((address) => address.start <= start && start < address.end)) continue;
      if (place.opens && standsAsName(word, facts, draft.blocks)) continue;
      const instead = meantBy(word, (other) => facts.words.count(other) > 0);
      if (instead === null || named.has(instead) || !isNoName(place, instead, facts)) continue;
      const written = block.text.slice(start, end);
      reports.set(word, {
        message: 'misspelt',
        values: { word: written, instead: asWritten(instead, written) },
        anchor,
        suggestion: asWritten(instead, written),
      });
    }
  }
  return [...reports.values()];
}

/** A word with the capitals of another. */
function asWritten(word: string, written: string): string {
  return written === written.toUpperCase()
    ? word.toUpperCase()
    : word.charAt(0).toUpperCase() + word.slice(1);
}

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

function lower(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}

/** Names that a report writes small by mistake or on purpose are another rule's point. */
function namesOf({ people }: Facts): ReadonlySet<string> {
  return new Set(
    people.all.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap((n) => lower(n).split(/\s+/)),
  );
}
