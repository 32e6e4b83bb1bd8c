import { indirect, sayings, slogans } from './asked-indirectly.js';
import type { OnusOptions } from './onus-options.js';
import { type Needs, Sieve } from './pattern-needs.js';
import { type Lexicon, lexiconOf, taggedPattern } from './tagged-sentence.js';
import { crowd, foundGood, light, sources, unaddressed, unaddressedHeads, who } from './ways-of-asking.js';

/** One way of asking. */
export interface OnusPattern {
  /** Built when it is first asked for: few fit what a sentence has. */
  readonly pattern: () => RegExp;
  /** True where those at risk open it as the subject of its verb. */
  readonly subject: boolean;
  /** True where the sentence itself takes over what somebody else has said. */
  readonly adopts: boolean;
  /** What a sentence has to hold for it to fit. */
  readonly needs: Needs;
}

/** A rule's words, ready for looking up. */
export interface OnusWords {
  readonly lexicon: Lexicon;
  /** Tried in turn; the first that fits and stands is the finding. */
  readonly patterns: readonly OnusPattern[];
  /** The same for sentences that name nobody. */
  readonly unaddressed: readonly OnusPattern[];
  readonly sieve: Sieve;
  /** A cheap test of sentences that may name nobody. */
  readonly unaddressedSign: RegExp;
  /** First words of those at risk, for the word index. */
  readonly heads: readonly string[];
}

const compiled = new WeakMap<OnusOptions, OnusWords>();
/** Heads such as "those in" or "anyone who", after which the phrase goes on. */
const opener =
  /^(?:those|anyone|anybody|somebody|someone|others) |^\S+ (?:who|in|like|experiencing|with|of)\b/;

/** The words of which one stands in the text where an entry's word is looked for. */
function alternatives(word = ''): readonly string[] {
  return word.split('|').map(indexed);
}

/** The word index parts compounds: the longest of a compound's parts stands for it. */
function indexed(word: string): string {
  return word.split('-').reduce((longest, part) => (part.length > longest.length ? part : longest), '');
}

function builtLater(source: string, lexicon: Lexicon): () => RegExp {
  let built: RegExp | undefined;
  return () => {
    built ??= taggedPattern(source, lexicon);
    return built;
  };
}

/** Reads a rule's lists, once for each options object. */
export function onusWords(options: OnusOptions): OnusWords {
  const known = compiled.get(options);
  if (known) return known;
  const people = options.people.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
  const nouns = people.filter((entry) => !opener.test(entry));
  const openers = people.filter((entry) => opener.test(entry));
  const lexicon = lexiconOf([
    { tag: 'W', list: nouns.join(','), forms: 'written' },
    { tag: 'O', list: openers.join(','), forms: 'written' },
    { tag: 'C', list: options.bystanders, forms: 'written' },
    { tag: 'A', list: options.acts, forms: 'all' },
    { tag: 'S', list: options.selfReliance, forms: 'all' },
    { tag: 'F', list: options.comingForward, forms: 'all' },
    { tag: 'Q', list: options.qualities, forms: 'written' },
    { tag: 'V', list: options.virtues, forms: 'written' },
    { tag: 'U', list: options.urging, forms: 'asking' },
    { tag: 'H', list: options.helping, forms: 'asking' },
    { tag: 'E', list: options.urging, forms: 'all' },
    { tag: 'G', list: options.helping, forms: 'all' },
  ]);
  const sieve = new Sieve();
  const words: OnusWords = {
    lexicon,
    sieve,
    patterns: [...sources, ...indirect].map((each) => ({
      pattern: builtLater(each, lexicon),
      subject: each.startsWith(`${who}${light}`) || each.startsWith(`${crowd}${light}`),
      adopts: false,
      needs: sieve.needsOf(each),
    })),
    unaddressed: [...slogans, ...unaddressed, ...sayings].map((each) => ({
      pattern: builtLater(each, lexicon),
      subject: false,
      adopts: each === foundGood || slogans.includes(each),
      needs: sieve.needsOf(each),
    })),
    unaddressedSign: new RegExp(
      `\\b(?:${unaddressedHeads.join('|')}|reporting|leaving|walking|keeping|coming forward|being|effort|attitude|one|you|(?:no (?:one|woman|victim|man|person|patient)|none) (?:can|could|will)|best|each of us|all of us|every one of us|we (?:all|each|would|must|should|need|have to|can)|never too|loyalty|shyness|reporting|telling)\\b`,
      'i',
    ),
    heads: [
      ...new Set([
        // "the elderly", "employers of": the words by which the index finds the fewest blocks.
        ...[...nouns, ...options.bystanders.split(',')].flatMap((e) =>
          alternatives(e.trim().replace(/ of$/, '').split(/\s+/).at(-1)),
        ),
        ...openers.flatMap((e) => alternatives(e.split(' ')[0])),
        ...unaddressedHeads.map(indexed),
      ]),
    ],
  };
  compiled.set(options, words);
  return words;
}
