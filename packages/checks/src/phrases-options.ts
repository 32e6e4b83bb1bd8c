import type { JsonSchema, OptionProblem } from '@dhrlint/engine';
import type { WordLists } from './phrase-pattern.js';
import { type Sought, soughtPhrases } from './phrase-search.js';

/** Phrases for which the same may be written instead. How a phrase is written is told at `Phrase`. */
export interface PhraseFamily {
  /** Phrases as they stand in a text; capitals make no difference. A last word after a plus only has to follow. */
  readonly find?: string | readonly string[];
  /** Phrases whose first word is a verb in its base form: "commit suicide" finds committed, committing, commits. */
  readonly verbs?: string | readonly string[];
  /**
   * What to write instead: words that can stand in the place of those found, which are offered as a replacement,
   * or a sentence of advice, which ends in a full stop.
   */
  readonly instead: string;
  /** True where capitals count: "BME" and not "bme", "ethnics" and not "Ethnics Ltd". */
  readonly matchCase?: boolean;
  /** Whose words count for this family, where otherwise than for the others. */
  readonly voice?: WhoseWords;
  /**
   * Of whom the words have to be said: `perpetrator` finds what is said of the perpetrator alone or of the couple,
   * `victim` likewise, `anyone but the victim` all others. Anybody where left out.
   */
  readonly about?: 'perpetrator' | 'victim' | 'anyone but the victim';
  /** Phrases of which one has to stand in the same sentence, and others of which one has to stand there too. */
  readonly with?: readonly string[];
  readonly andWith?: readonly string[];
  /** Phrases that make this family silent where they overlap the words found: "the Coloured Pencil Society". */
  readonly except?: readonly string[];
  /** Phrases that make this family silent where they stand anywhere in the same sentence. */
  readonly unless?: readonly string[];
}

/**
 * `own`: all but quotations, words named to criticise them, and titles; `asserted`: only what the report says is so,
 * not what it denies, asks or supposes, nor what the parties, their relatives or a court are told to have said;
 * `anywhere`: quotations too.
 */
export type WhoseWords = 'own' | 'asserted' | 'anywhere';

export interface PhrasesOptions {
  readonly phrases: readonly PhraseFamily[];
  /** Lists that phrases name as `<list>`, their entries separated by commas. */
  readonly lists?: Readonly<Record<string, string>>;
  /** Whose words count: `own` unless told otherwise. */
  readonly voice?: WhoseWords;
  /** The parts of the report that are looked at, by zone; all but a few where left out. */
  readonly zones?: { readonly in?: readonly string[]; readonly out?: readonly string[] };
  /** Whether a finding quotes the words alone or their sentence, and then one finding a sentence. */
  readonly quote?: 'words' | 'sentence';
  /** The same as a family's, for all of them. */
  readonly except?: readonly string[];
  readonly unless?: readonly string[];
}

const strings = { type: 'array', minItems: 1, items: { type: 'string', minLength: 2 } };
const oneOrMore = { oneOf: [{ type: 'string', minLength: 2 }, strings] };
const voice = { enum: ['own', 'asserted', 'anywhere'] };
const zoneNames = { type: 'array', minItems: 1, items: { type: 'string', pattern: '^[a-z-]+$' } };

export const phrasesSchema: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['phrases'],
  properties: {
    phrases: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['instead'],
        anyOf: [{ required: ['find'] }, { required: ['verbs'] }],
        properties: {
          find: oneOrMore,
          verbs: oneOrMore,
          instead: { type: 'string', minLength: 1 },
          matchCase: { type: 'boolean' },
          voice,
          about: { enum: ['perpetrator', 'victim', 'anyone but the victim'] },
          with: strings,
          andWith: strings,
          except: strings,
          unless: strings,
        },
      },
    },
    lists: {
      type: 'object',
      propertyNames: { pattern: '^[a-z-]+$' },
      additionalProperties: { type: 'string', pattern: '^[^,]+(,[^,]+)*$' },
    },
    voice,
    zones: {
      type: 'object',
      additionalProperties: false,
      properties: { in: zoneNames, out: zoneNames },
    },
    quote: { enum: ['words', 'sentence'] },
    except: strings,
    unless: strings,
  },
};

/** What a phrase of the options does when it is found; `family` is its index, -1 for all. */
export interface PhraseRole {
  readonly kind: 'fault' | 'except' | 'unless' | 'with' | 'andWith';
  readonly family: number;
  /** True where its first word is a verb. */
  readonly verb: boolean;
}

export interface CompiledPhrases {
  readonly faults: readonly Sought<PhraseRole>[];
  /** Phrases that silence others, or without which others are silent. */
  readonly company: readonly Sought<PhraseRole>[];
}

const compiled = new WeakMap<PhrasesOptions, CompiledPhrases>();

/**
 * Compiles the phrases of a rule's options, once for each options object.
 * @throws {Error} where a phrase cannot be read; the message says which.
 */
export function compiledPhrases(options: PhrasesOptions): CompiledPhrases {
  const known = compiled.get(options);
  if (known) return known;
  const lists = wordListsOf(options);
  const faults: Sought<PhraseRole>[] = [];
  const company: Sought<PhraseRole>[] = [];
  const beside = (
    kind: Exclude<PhraseRole['kind'], 'fault'>,
    family: number,
    sources: readonly string[] = [],
  ) => {
    for (const source of sources)
      company.push(...soughtPhrases(source, { kind, family, verb: false }, lists));
  };
  options.phrases.forEach(({ find = [], verbs = [], matchCase = false, ...others }, family) => {
    const add = (source: string, verb: boolean) => {
      const role: PhraseRole = { kind: 'fault', family, verb };
      faults.push(...soughtPhrases(source, role, lists, { verb, matchCase }));
    };
    for (const source of [find].flat()) add(source, false);
    for (const source of [verbs].flat()) add(source, true);
    beside('except', family, others.except);
    beside('unless', family, others.unless);
    beside('with', family, others.with);
    beside('andWith', family, others.andWith);
  });
  beside('except', -1, options.except);
  beside('unless', -1, options.unless);
  const result = { faults, company };
  compiled.set(options, result);
  return result;
}

function wordListsOf(options: Pick<PhrasesOptions, 'lists'>): WordLists {
  return Object.fromEntries(
    Object.entries(options.lists ?? {}).map(([name, text]) => [
      name,
      text.split(',').map((entry) => entry.trim().replace(/\s+/g, ' ')),
    ]),
  );
}

/** Phrases that cannot be read (a list that is not there, no first word), each at its place in the options. */
export function phraseProblems(options: PhrasesOptions): readonly OptionProblem[] {
  const lists = wordListsOf(options);
  const problems: OptionProblem[] = [];
  const read = (
    sources: string | readonly string[] | undefined,
    path: OptionProblem['path'],
    verb = false,
  ) => {
    [sources ?? []].flat().forEach((source, at) => {
      try {
        soughtPhrases(source, null, lists, { verb });
      } catch (error) {
        const place = typeof sources === 'string' ? path : [...path, at];
        problems.push({ path: place, message: error instanceof Error ? error.message : String(error) });
      }
    });
  };
  const beside = ['with', 'andWith', 'except', 'unless'] as const;
  options.phrases.forEach((family, index) => {
    read(family.find, ['phrases', index, 'find']);
    read(family.verbs, ['phrases', index, 'verbs'], true);
    for (const key of beside) read(family[key], ['phrases', index, key]);
  });
  read(options.except, ['except']);
  read(options.unless, ['unless']);
  return problems;
}

/** The options of a check that finds words by phrases and by the build of sentences: what to write instead for each build. */
export function schemaWithWays(ways: readonly string[]): JsonSchema {
  return {
    ...phrasesSchema,
    required: ['phrases', 'ways'],
    properties: {
      ...(phrasesSchema['properties'] as Readonly<Record<string, unknown>>),
      ways: {
        type: 'object',
        additionalProperties: false,
        required: ways,
        properties: Object.fromEntries(ways.map((way) => [way, { type: 'string', minLength: 5 }])),
      },
    },
  };
}
