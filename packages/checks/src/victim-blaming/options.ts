import type { JsonSchema, OptionProblem } from '@dhrlint/engine';
import { compilePhrase, headsOf, type Phrase, type WordLists } from '../phrase-pattern.js';
import { type Kind, kinds } from './clause.js';
import { type Lookup, lookupOf } from './lookup.js';

/** A phrase of a rule: the phrase alone, or with words that can stand in its place. */
export type PhraseOption = string | { readonly phrase: string; readonly suggestion: string };

/** One way of blaming, with its phrases; how a phrase is written is told at {@link Phrase}. */
export interface FamilyOption {
  /** What the words do, after "This": "blames her for not engaging with services". */
  readonly says: string;
  /** What to write instead, as a sentence. */
  readonly instead: string;
  /** Whether telling the reason (fear, no telephone, what the perpetrator did) makes the words fair. */
  readonly reasonsExcuse: boolean;
  /** True for what is said of nobody but victims: "she" is then the victim though another woman stands nearer. */
  readonly ofVictimsOnly?: boolean;
  /** Verb phrases said of the victim that blame wherever they stand. */
  readonly always?: readonly PhraseOption[];
  /** The same, except in the bare entries of a chronology. */
  readonly inNarrative?: readonly PhraseOption[];
  /** Verb phrases that blame only where they explain what agencies did, or are held against what was on offer. */
  readonly inExplanation?: readonly PhraseOption[];
  /** What a victim is said to be: "be", "seem", "was described as" may stand before it. */
  readonly labels?: readonly PhraseOption[];
  /** The same, unless the reason is told. */
  readonly labelsUnlessExplained?: readonly PhraseOption[];
  readonly labelsInExplanation?: readonly PhraseOption[];
  /** What is said to be the victim's: "her", "Rowan's", "the victim's" stands before it. */
  readonly nouns?: readonly PhraseOption[];
  readonly nounsInExplanation?: readonly PhraseOption[];
  /** What is passed on somebody: "unwise" in "it was unwise of her to", "regrettable" in "it is regrettable that she". */
  readonly judgements?: readonly PhraseOption[];
  /** Whether what is said of "a woman" or "anyone" in general is meant of the victim; `only` such comparisons are. */
  readonly ofAnybody?: 'also' | 'only';
  /** The builds of sentences that are told in this family's words; see {@link Kind}. */
  readonly builds?: readonly Kind[];
}

export interface VictimBlamingOptions {
  /** Lists that phrases name, their entries separated by commas. */
  readonly lists: Readonly<Record<string, string>>;
  readonly families: readonly FamilyOption[];
  /**
   * Whatever else the victim did not do, or did against advice, where it is given as the explanation. `except` are
   * main verbs that blame nobody when denied; `heeding` verbs, as they stand in the text, that tell of seeking help.
   */
  readonly anythingLeftUndone: {
    readonly says: string;
    readonly instead: string;
    readonly except: string;
    readonly heeding: string;
  };
  /** What a victim is wished to have done ("had she only told"); `except` are past participles that wish nothing. */
  readonly counterfactual: {
    readonly says: string;
    readonly instead: string;
    readonly except: string;
  };
  /** What is said of a sentence that blames by the weight of its words and by none of the phrases. */
  readonly byWeight: { readonly says: string; readonly instead: string };
}

const list = { type: 'string', pattern: '^[^,]+(,[^,]+)*$' };
const phrases = {
  type: 'array',
  items: {
    oneOf: [
      { type: 'string', minLength: 2 },
      {
        type: 'object',
        additionalProperties: false,
        required: ['phrase', 'suggestion'],
        properties: {
          phrase: { type: 'string', minLength: 2 },
          suggestion: { type: 'string', minLength: 2 },
        },
      },
    ],
  },
};

/** What is said of a finding's words, and what to write instead. */
const told = { says: { type: 'string', minLength: 5 }, instead: { type: 'string', minLength: 5 } };

export const victimBlamingSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['lists', 'families', 'anythingLeftUndone', 'counterfactual', 'byWeight'],
  properties: {
    lists: {
      type: 'object',
      propertyNames: { pattern: '^[a-z-]+$' },
      additionalProperties: list,
    },
    families: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['says', 'instead', 'reasonsExcuse'],
        properties: {
          ...told,
          reasonsExcuse: { type: 'boolean' },
          ofVictimsOnly: { type: 'boolean' },
          always: phrases,
          inNarrative: phrases,
          inExplanation: phrases,
          labels: phrases,
          labelsUnlessExplained: phrases,
          labelsInExplanation: phrases,
          nouns: phrases,
          nounsInExplanation: phrases,
          judgements: phrases,
          ofAnybody: { enum: ['also', 'only'] },
          builds: { type: 'array', items: { enum: [...kinds] }, minItems: 1, uniqueItems: true },
        },
      },
    },
    anythingLeftUndone: {
      type: 'object',
      additionalProperties: false,
      required: ['says', 'instead', 'except', 'heeding'],
      properties: {
        ...told,
        except: list,
        heeding: list,
      },
    },
    counterfactual: {
      type: 'object',
      additionalProperties: false,
      required: ['says', 'instead', 'except'],
      properties: {
        ...told,
        except: list,
      },
    },
    byWeight: {
      type: 'object',
      additionalProperties: false,
      required: ['says', 'instead'],
      properties: told,
    },
  },
};

/** Stands for {@link VictimBlamingOptions.anythingLeftUndone} where an index of a family is asked for. */
export const openFamily = -2;

/** Stands for {@link VictimBlamingOptions.counterfactual} where an index of a family is asked for. */
export const wishFamily = -1;

/** The entry under which {@link VictimBlamingOptions.anythingLeftUndone} is judged. */
export const openEntry: Entry = {
  phrase: { source: 'not ...', negated: true, heads: [], rest: [], follows: null, needs: null },
  build: 'verb',
  tier: 'explanation',
  family: openFamily,
  suggestion: null,
  excusable: true,
  ofVictimsOnly: false,
  ofAnybody: null,
};

/** The same for offers that are told to have been left unused. */
export const wastedEntry: Entry = { ...openEntry, tier: 'narrative' };

/** The same for sentences that blame by how they are built: reasons make them fair. */
export const structureEntry: Entry = { ...openEntry, tier: 'always' };

/** When a phrase blames: see {@link FamilyOption}. */
export type Tier = 'always' | 'narrative' | 'explanation';
export type Build = 'verb' | 'label' | 'noun' | 'judgement';

export interface Entry {
  readonly phrase: Phrase;
  readonly build: Build;
  readonly tier: Tier;
  readonly family: number;
  readonly suggestion: string | null;
  /** See {@link FamilyOption.reasonsExcuse}. */
  readonly excusable: boolean;
  /** See {@link FamilyOption.ofVictimsOnly}. */
  readonly ofVictimsOnly: boolean;
  /** See {@link FamilyOption.ofAnybody}. */
  readonly ofAnybody: 'also' | 'only' | null;
  /** True of what is said in general and meant of the victim. */
  readonly saying?: boolean;
}

/** The phrases of a rule by the words with which they open, and its other lists. */
export interface Vocabulary {
  readonly entriesAt: (word: string) => Lookup | undefined;
  /** Main verbs that blame nobody when denied. */
  readonly spared: ReadonlySet<string>;
  /** Verbs of seeking help, as they stand in a text. */
  readonly heeding: ReadonlySet<string>;
  /** Past participles that wish nothing of anybody. */
  readonly unwished: ReadonlySet<string>;
  /** The entries under which builds of sentences are judged, where the rule has a family for them. */
  readonly builds: ReadonlyMap<Kind, Entry>;
}

/** The entries of a list that is written with commas. */
function entriesOf(list: string): readonly string[] {
  return list.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));
}

const compiled = new WeakMap<VictimBlamingOptions, Vocabulary>();

/** Compiles the phrases of a rule's options, once for each options object. */
export function vocabularyOf(options: VictimBlamingOptions): Vocabulary {
  const known = compiled.get(options);
  if (known) return known;
  const lists = wordListsOf(options);
  // Most phrases open with words that a report never holds: they are compiled when one does.
  const opening = new Map<string, (() => Entry)[]>();
  const add = (
    family: number,
    list: readonly PhraseOption[] | undefined,
    build: Build,
    tier: Tier,
    unexcused = false,
  ) => {
    for (const option of list ?? []) {
      const source = typeof option === 'string' ? option : option.phrase;
      let entry: Entry | null = null;
      const make = () => {
        entry ??= {
          phrase: compilePhrase(source, lists, build === 'verb'),
          build,
          tier,
          family,
          suggestion: typeof option === 'string' ? null : option.suggestion,
          excusable: !unexcused && (options.families[family]?.reasonsExcuse ?? false),
          ofVictimsOnly: options.families[family]?.ofVictimsOnly ?? false,
          ofAnybody: options.families[family]?.ofAnybody ?? null,
        };
        return entry;
      };
      for (const head of headsOf(source, lists, build === 'verb')) {
        const entries = opening.get(head);
        if (entries) entries.push(make);
        else opening.set(head, [make]);
      }
    }
  };
  options.families.forEach((family, index) => {
    add(index, family.always, 'verb', 'always');
    add(index, family.inNarrative, 'verb', 'narrative');
    add(index, family.inExplanation, 'verb', 'explanation');
    // What somebody is said to be stays said, whatever is added.
    add(index, family.labels, 'label', 'always', true);
    add(index, family.labelsUnlessExplained, 'label', 'always');
    add(index, family.labelsInExplanation, 'label', 'explanation');
    add(index, family.nouns, 'noun', 'always');
    add(index, family.nounsInExplanation, 'noun', 'explanation');
    add(index, family.judgements, 'judgement', 'always');
  });
  const vocabulary: Vocabulary = {
    entriesAt: lookupsOf(opening),
    spared: new Set(entriesOf(options.anythingLeftUndone.except)),
    heeding: new Set(entriesOf(options.anythingLeftUndone.heeding)),
    unwished: new Set(entriesOf(options.counterfactual.except)),
    builds: buildsOf(options),
  };
  compiled.set(options, vocabulary);
  return vocabulary;
}

/** The lookup of each word with which phrases open, sorted when a text first holds the word. */
function lookupsOf(opening: ReadonlyMap<string, readonly (() => Entry)[]>): Vocabulary['entriesAt'] {
  const sorted = new Map<string, Lookup>();
  return (word) => {
    const entries = opening.get(word);
    if (!entries) return undefined;
    let lookup = sorted.get(word);
    if (!lookup) {
      lookup = lookupOf(entries.map((entry) => entry()));
      sorted.set(word, lookup);
    }
    return lookup;
  };
}

function buildsOf({ families }: VictimBlamingOptions): ReadonlyMap<Kind, Entry> {
  const builds = new Map<Kind, Entry>([['wishing', { ...structureEntry, family: wishFamily }]]);
  families.forEach((family, index) => {
    // "Ought not to have let him in" is said whatever reason is given; what is told with regret is not.
    for (const kind of family.builds ?? [])
      builds.set(kind, {
        ...structureEntry,
        family: index,
        excusable: kind !== 'reproach',
        saying: kind === 'saying',
        // Told in the passive it may only record.
        tier: kind === 'spurned' ? 'narrative' : structureEntry.tier,
      });
  });
  return builds;
}

function wordListsOf({ lists }: VictimBlamingOptions): WordLists {
  return Object.fromEntries(Object.entries(lists).map(([name, text]) => [name, entriesOf(text)]));
}

const phraseKeys = [
  'always',
  'inNarrative',
  'inExplanation',
  'labels',
  'labelsUnlessExplained',
  'labelsInExplanation',
  'nouns',
  'nounsInExplanation',
  'judgements',
] as const;

/** Phrases that cannot be read (a list that is not there, no first word), each at its place in the options. */
export function blamingProblems(options: VictimBlamingOptions): readonly OptionProblem[] {
  const lists = wordListsOf(options);
  const problems: OptionProblem[] = [];
  options.families.forEach((family, index) => {
    for (const key of phraseKeys)
      family[key]?.forEach((option, at) => {
        try {
          const verb = key === 'always' || key === 'inNarrative' || key === 'inExplanation';
          compilePhrase(typeof option === 'string' ? option : option.phrase, lists, verb);
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          problems.push({ path: ['families', index, key, at], message });
        }
      });
  });
  return problems;
}
