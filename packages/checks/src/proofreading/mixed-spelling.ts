import type { Anchor } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, isQuoted, quotationsIn } from '@dhrlint/facts';
import { addressesIn, printedText } from './printed-text.js';
import { isKnown } from './speller.js';

interface MixedSpellingOptions {
  /** Pairs of spellings that are both right, written "judgement/judgment". */
  readonly pairs: readonly string[];
}

/** Words that only end like verbs in -ise: there is one way to spell them. */
const onlyIse =
  /^(?:advert|adv|ar|chast|circumc|comprom|compr|concl|demon|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|merchand|pra|prec|prom|prem|rev|r|superv|surm|surpr|telev|treat|w|w?ise|no|po|cru|bru|likew|otherw|parad|anal|paral|catal)(?:is|yz|ys|iz)/;
const ending = /is(e|es|ed|er|ers|ing|able|ation|ations)$/;

/**
 * Finds words that the report spells in two ways: "-ise" and "-ize", with a hyphen and without, and the pairs of the
 * rule. The way that stands more often is taken for the author's.
 */
export const mixedSpelling = defineCheck<Facts, MixedSpellingOptions, never>({
  name: 'mixed-spelling',
  summary: 'One word spelt in two ways.',
  options: {
    type: 'object',
    additionalProperties: false,
    required: ['pairs'],
    properties: {
      pairs: {
        type: 'array',
        description: 'pairs of right spellings, such as judgement/judgment',
        items: {
          type: 'string',
          pattern: '^[^/]+/[^/]+$',
          description: 'two spellings with a stroke between',
        },
      },
    },
  },
  messages: { mixed: ['words', 'other', 'count'] },
  judge: ({ draft, facts, options }) => {
    const sought = new Map<string, string>();
    for (const [a, b] of [...endings(facts), ...hyphens(facts), ...listed(options, facts)]) {
      sought.set(a, b);
      sought.set(b, a);
    }
    if (sought.size === 0) return { outcome: 'assessed', reports: [] };
    const places = placesOf([...sought.keys()], { draft, facts });
    const reports: Report[] = [];
    for (const [word, other] of sought) {
      const [own, others] = [places.get(word) ?? [], places.get(other) ?? []];
      const fewer =
        own.length < others.length || (own.length === others.length && firstOf(own) > firstOf(others));
      const [anchor, ...related] = own;
      if (!anchor || others.length === 0 || !fewer) continue;
      const [compared] = others;
      reports.push({
        message: 'mixed',
        values: { words: word, other, count: others.length },
        anchor,
        related: compared ? [...related, compared] : related,
        suggestion: other,
      });
    }
    return { outcome: 'assessed', reports };
  },
});

function firstOf([first]: readonly Anchor[]): number {
  return first?.block ?? Number.POSITIVE_INFINITY;
}

/** Words that stand with "-ise" here and "-ize" there. */
function endings({ words }: Facts): readonly (readonly [string, string])[] {
  return words.vocabulary.flatMap((word): readonly (readonly [string, string])[] => {
    if (!ending.test(word) || onlyIse.test(word)) return [];
    const other = word.replace(ending, 'iz$1');
    return words.count(other) > 0 ? [[word, other]] : [];
  });
}

/** Compounds that stand with a hyphen here and as one word there: the index has their halves and the whole. */
function hyphens({ words }: Facts): readonly (readonly [string, string])[] {
  return words.vocabulary.flatMap((word): readonly (readonly [string, string])[] => {
    if (word.length < 7 || /\P{Ll}/u.test(word)) return [];
    const pairs: [string, string][] = [];
    for (let at = 2; at <= word.length - 3; at++) {
      const [first, second] = [word.slice(0, at), word.slice(at)];
      if (words.count(first) === 0 || words.count(second) === 0) continue;
      if (isKnown(second) || first === 'co') pairs.push([word, `${first}-${second}`]);
    }
    return pairs;
  });
}

function listed({ pairs }: MixedSpellingOptions, { words }: Facts): readonly (readonly [string, string])[] {
  return pairs.flatMap((pair): readonly (readonly [string, string])[] => {
    const [a = '', b = ''] = pair.split('/');
    const stands = (spelling: string) => spelling.split(/[- ]/).every((part) => words.count(part) > 0);
    return stands(a) && stands(b) ? [[a, b]] : [];
  });
}

/** Where the spellings stand as whole words outside of quotations and addresses. */
function placesOf(
  spellings: readonly string[],
  { draft, facts }: { draft: Parameters<typeof printedText>[0]; facts: Facts },
): ReadonlyMap<string, readonly Anchor[]> {
  const firstParts = spellings.map((spelling) => spelling.split(/[- ]/)[0] ?? '');
  const holding = new Set(facts.words.blocksWith(...firstParts));
  const places = new Map<string, Anchor[]>();
  for (const { index, text, quotation } of printedText(draft, facts)) {
    if (!holding.has(index) || quotation) continue;
    const lower = text.toLowerCase();
    const quotations = quotationsIn(text);
    const addresses = addressesIn(text);
    for (const spelling of spellings) {
      for (let at = lower.indexOf(spelling); at >= 0; at = lower.indexOf(spelling, at + 1)) {
        const end = at + spelling.length;
        if (
          /[\p{L}\p{N}-]/u.test(text[at - 1] ?? '') ||
          /^(?:[\p{L}\p{N}]|-\p{L})/u.test(text.slice(end, end + 2))
        )
          continue;
        if (isQuoted(quotations, at, end) || addresses.some((a) => a.start <= at && at < a.end)) continue;
        // Names of bodies and laws keep their own spelling.
        if (/^\p{Lu}/u.test(text.slice(at)) && !/(?:^|[.!?]["”’)]?\s+)$/.test(text.slice(0, at))) continue;
        const known = places.get(spelling) ?? [];
        known.push({ block: index, start: at, end });
        places.set(spelling, known);
      }
    }
  }
  return places;
}
