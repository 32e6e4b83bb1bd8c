import { type Anchor, acrossChosen, type Block, byWord, type Draft, derived } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, isQuoted, quotationsIn } from '@dhrlint/facts';
import { addressesIn, printedBlocks } from './printed-text.js';
import { isKnown } from './speller.js';

interface MixedSpellingOptions {
  /** Pairs of spellings that are both right, written "judgement/judgment". */
  readonly pairs: readonly string[];
}

/** Words that only end like verbs in -ise: there is one way to spell them. */
const onlyIse =
  /^(?:advert|adv|ar|chast|circumc|comprom|compr|concl|demon|dev|disgu|enterpr|exc|exerc|expert|franch|improv|inc|merchand|pra|prec|prom|prem|rev|r|superv|surm|surpr|telev|treat|w|w?ise|no|po|cru|bru|likew|otherw|parad|anal|paral|catal|s|pr|se|caps|downs|ups|overs|outs|res)(?:is|yz|ys|iz)/;
const iseEnding = /\p{L}{3}is(?:e|es|ed|er|ers|ing|able|ation|ations|ational|ationally)$/u;
const izeEnding = /iz(e|es|ed|er|ers|ing|able|ation|ations|ational|ationally)$/;

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
  messages: { mixed: ['words', 'other', 'times'] },
  judge: ({ draft, facts, options }) => {
    const { ise, ize } = endings(facts);
    const endingsMixed = ise.length > 0 && ize.length > 0;
    const pairs = [...hyphens(draft, facts), ...listed(options, facts)];
    const spellings = [...(endingsMixed ? [...ise, ...ize] : []), ...pairs.flat()];
    if (spellings.length === 0) return { outcome: 'assessed', reports: [] };
    const places = placesOf([...new Set(spellings)], { draft, facts });
    const ways = pairs.map(([a, b]): readonly [Way, Way] => [wayOf([a], places), wayOf([b], places)]);
    if (endingsMixed) ways.unshift([wayOf(ise, places), wayOf(ize, places)]);
    return { outcome: 'assessed', reports: ways.flatMap(([a, b]) => mixed(a, b)) };
  },
});

/** One of two ways to spell, with every place that has it, in reading order. */
interface Way {
  readonly uses: readonly { readonly spelling: string; readonly anchor: Anchor }[];
}

function wayOf(spellings: readonly string[], places: ReadonlyMap<string, readonly Anchor[]>): Way {
  const uses = spellings.flatMap((spelling) =>
    (places.get(spelling) ?? []).map((anchor) => ({ spelling, anchor })),
  );
  uses.sort((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start);
  return { uses };
}

/** How often, in words: once, twice, 5 times. */
function timesInWords(count: number): string {
  return ['', 'once', 'twice'][count] ?? `${count} times`;
}

/** The rarer of two ways, and the second where both are as frequent. */
function mixed(a: Way, b: Way): readonly Report[] {
  const [rarer, other] = a.uses.length < b.uses.length ? [a, b] : [b, a];
  const [first, ...further] = rarer.uses;
  const compared = other.uses.find(({ spelling }) => spelling[0] === first?.spelling[0]) ?? other.uses[0];
  if (!first || !compared) return [];
  const values = { words: first.spelling, other: compared.spelling, times: timesInWords(other.uses.length) };
  const related = [...further.map(({ anchor }) => anchor), compared.anchor];
  return [{ message: 'mixed', values, anchor: first.anchor, related }];
}

/** Verbs that may be spelt with "-ise" or "-ize", as the report has them. */
function endings({ words }: Facts): { readonly ise: readonly string[]; readonly ize: readonly string[] } {
  return { ise: words.vocabularyOf(isIse), ize: words.vocabularyOf(isIze) };
}

const isIse = (word: string) => iseEnding.test(word) && !onlyIse.test(word) && isKnown(word);
const isIze = (word: string) =>
  izeEnding.test(word) && !onlyIse.test(word) && isKnown(word.replace(izeEnding, 'is$1'));

/** Compounds that stand with a hyphen here and as one word there. */
function hyphens(draft: Draft, facts: Facts): readonly (readonly [string, string])[] {
  const compounds = new Set(compoundsIn(draft, facts, printedBlocks({ draft, facts })));
  return [...compounds].flatMap((compound): readonly (readonly [string, string])[] => {
    const [first = '', second = ''] = compound.split('-');
    const word = first + second;
    if (word.length < 7 || facts.words.count(word) === 0) return [];
    return isKnown(second) || first === 'co' ? [[word, compound]] : [];
  });
}

const compoundsIn = acrossChosen((_draft, _facts: Facts, { text }): readonly string[] =>
  text.includes('-')
    ? (text.toLowerCase().match(/(?<![\p{L}\p{N}-])\p{Ll}{2,}-\p{Ll}{3,}(?![\p{L}\p{N}]|-\p{L})/gu) ?? [])
    : [],
);

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
  { draft, facts }: { draft: Draft; facts: Facts },
): ReadonlyMap<string, readonly Anchor[]> {
  return new Map(spellings.map((spelling) => [spelling, placesOfOne(draft, facts, spelling)]));
}

const placesOfOne = byWord((draft, facts: Facts, spelling): readonly Anchor[] => {
  const printed = printedSet(printedBlocks({ draft, facts }));
  return facts.words.blocksWith(spelling.split(/[- ]/)[0] ?? '').flatMap((index) => {
    const block = draft.blocks[index];
    return block && !block.quotation && printed.has(index) ? placesIn(block, spelling) : [];
  });
});

const printedSet = derived((blocks: readonly number[]): ReadonlySet<number> => new Set(blocks));

function placesIn({ text, index }: Block, spelling: string): readonly Anchor[] {
  const places: Anchor[] = [];
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(spelling); at >= 0; at = lower.indexOf(spelling, at + 1)) {
    const end = at + spelling.length;
    if (/[\p{L}\p{N}-]/u.test(text[at - 1] ?? '')) continue;
    if (/^(?:[\p{L}\p{N}]|-\p{L})/u.test(text.slice(end, end + 2))) continue;
    // Names of bodies and laws keep their own spelling.
    if (/^\p{Lu}/u.test(text[at] ?? '') && !/(?:^|[.!?]["”’)]?\s+)$/.test(text.slice(0, at))) continue;
    if (isQuoted(quotationsIn(text), at, end)) continue;
    if (addressesIn(text).some((address) => address.start <= at && at < address.end)) continue;
    places.push({ block: index, start: at, end });
  }
  return places;
}
