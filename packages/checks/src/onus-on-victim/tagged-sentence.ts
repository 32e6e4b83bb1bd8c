import { type Word, withoutPossessive, wordsOf } from '@dhrlint/facts';
import { inflect } from '../phrase-inflection.js';

/** The kinds of words that patterns ask for, each by one capital. */
export type Tag = 'W' | 'O' | 'C' | 'A' | 'S' | 'F' | 'Q' | 'V' | 'U' | 'E' | 'G' | 'H' | 'P';

interface Entry {
  readonly tag: Tag;
  /** The words after the first: each the words of which one may stand there. */
  readonly rest: readonly (readonly string[])[];
  /** True where the whole entry is one noun and is kept together. */
  readonly noun: boolean;
}

/** Entries by the word with which they open. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** How the first word of a list's entries is found: as written, in every form of a verb, or in those that ask. */
export type Forms = 'written' | 'all' | 'asking';

/** One list of words, written with commas, and the tag that its entries get. */
export interface TaggedList {
  readonly tag: Tag;
  readonly list: string;
  readonly forms: Forms;
}

const theirs: Readonly<Record<string, readonly string[]>> = {
  their: ['their', 'her', 'his'],
  themselves: ['themselves', 'herself', 'himself'],
};

export function lexiconOf(lists: readonly TaggedList[]): Lexicon {
  const lexicon = new Map<string, Entry[]>();
  for (const { tag, list, forms } of lists)
    for (const written of list.split(',')) {
      const [first = '', ...others] = written.trim().split(/\s+/);
      const rest = others.map((word) => word.split('|').flatMap((w) => theirs[w] ?? [w]));
      for (const word of first.split('|').flatMap((base) => formsOf(base, forms))) {
        const entries = lexicon.get(word) ?? [];
        entries.push({ tag, rest, noun: (tag === 'W' || tag === 'C') && rest.length > 0 });
        lexicon.set(word, entries);
      }
    }
  return lexicon;
}

/** "encouraged" tells of what was done: only the base form, the third person and the participle ask. */
function formsOf(base: string, forms: Forms): readonly string[] {
  if (forms === 'written') return [base];
  const all = inflect(base);
  return forms === 'all' ? all : [base, all[1] ?? base, all.at(-1) ?? base];
}

/** A sentence in lower case, each word with its tags before it: "WC~women should be U~encouraged to A~report". */
export interface TaggedSentence {
  readonly text: string;
  /** Where in the sentence the word stands that stands at an offset of `text`. */
  offsetAt(position: number): number;
}

export function taggedSentence(sentence: string, lexicon: Lexicon): TaggedSentence {
  const words = wordsOf(sentence);
  const parts: string[] = [];
  const starts: (readonly [number, number])[] = [];
  let length = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const { tags, joined } = tagsAt(words, i, lexicon);
    const lower = words
      .slice(i, i + joined)
      .map((w) => w.lower)
      .join('_');
    const part = tags === '' ? lower : `${tags}~${lower}`;
    starts.push([length, word.start]);
    parts.push(part);
    length += part.length + 1;
    i += joined - 1;
  }
  return {
    text: parts.join(' '),
    offsetAt: (position) => starts.findLast(([at]) => at <= position)?.[1] ?? 0,
  };
}

function tagsAt(words: readonly Word[], at: number, lexicon: Lexicon) {
  const tags = new Set<Tag>();
  let joined = 1;
  const lower = words[at]?.lower ?? '';
  const owner = withoutPossessive(lower);
  // "women's groups": not the women are meant by the noun phrase, but what is theirs.
  if (owner !== lower && lexicon.get(owner)?.some(({ tag, rest }) => tag === 'W' && rest.length === 0))
    return { tags: 'P', joined };
  for (const { tag, rest, noun } of lexicon.get(lower) ?? []) {
    if (lower === 'leave' && absence.test(words[at - 1]?.lower ?? '')) continue;
    // "nobody is left to": of what is done to them, and no leaving.
    if (lower === 'left' && /^(?:is|are|was|were|be|been|being)$/.test(words[at - 1]?.lower ?? '')) continue;
    if (!rest.every((choices, k) => choices.includes(words[at + 1 + k]?.lower ?? ''))) continue;
    const people = tag === 'W' || tag === 'C' || tag === 'O';
    // "those who" is of the entry itself: what they do stands after it.
    const goesOn = rest.length === 0 || /^(?:who|in|with|are)$/.test(rest.at(-1)?.[0] ?? '');
    if (people && goesOn && !isAtRisk(words, at + 1 + rest.length)) continue;
    tags.add(tag);
    if (noun) joined = Math.max(joined, rest.length + 1);
  }
  if (joined === 1 && isHarmedNoun(words, at)) tags.add('W');
  return { tags: [...tags].sort().join(''), joined };
}

/**
 * Turns a pattern that names words and `<W>` tags into one for tagged text. A word that the lexicon knows may bear tags
 * where the pattern names it: a loop, since V8 compiles what follows a choice once for each of its ways.
 */
export function taggedPattern(source: string, lexicon: Lexicon): RegExp {
  const words = source
    .replaceAll('(?:[A-Z]+~)?', mayBearTags)
    .replace(/(?<=^|[ (|:?!])([a-z][a-z_-]*)(?![a-z]*\])/g, (word) =>
      lexicon.has(word) ? mayBearTags + word : word,
    );
  return new RegExp(words.replace(/<([A-Z])>/g, '[A-Z]{0,12}$1[A-Z]{0,12}~[^ ]+'));
}

const mayBearTags = '[A-Z~]{0,14}';

/** "paid leave" is time off and no act. */
const absence = /^(?:paid|unpaid|annual|sick|special|compassionate|maternity|parental|on|of|carers?'?)$/;

/** What follows a word for people where agencies' own are meant, or those who do harm. */
const notAtRisk =
  /^(?:(?:who|that|which|in|with) )?(?:(?:is|are|was|were|has been|have been|may be) )?(?:behind|works?|working|provid(?:es?|ing)|deliver(?:s|ing)?|uses?|using|abuses?|harms?|perpetrates?|offends?|kills?|controls?|poses?|posing|causes?|causing|commits?|commissions?|supports?|responsible|paid|employed|appointed|elected|charge|authority|contact|post|power|(?:have|has) (?:used|abused|harmed)|(?:are|is) (?:violent|abusive|responsible|paid|employed|trained)|told of|informed of|approached by|called (?:to|upon|on)|asked to|consulted|confided in)\b|^(?:in|at|from|of|within) (?:the |its |our |every |each )?(?:[a-z]+ )?(?:surgery|practice|trust|service|services|team|teams|force|hospital|agency|agencies|department|council|panel|partnership|police|school|probation)\b/;

const harm =
  '(?:domestic |economic |physical |emotional |sexual |coercive |controlling )*(?:abuse|abused|violence|coercion|control|controlled|harm|hurt|beaten|threatened|stalked|harassed)';
/** What follows a noun whose bearers are those at risk, whatever they are called: "islanders in unhappy marriages". */
const harmed = new RegExp(
  `^(?:(?:(?:who )?(?:is|are|may be) )?(?:themselves |herself |himself )?in (?:an? |such |any )?(?:[a-z]+ and )?(?:abusive|violent|unhappy|controlling|coercive|dangerous|frightening|unhealthy|bad|failing) (?:relationships?|marriages?|homes?|households?|partnerships?)|(?:who (?:is|are|may be|find themselves) )?(?:themselves |herself |himself )?(?:being |also )?(?:experiencing|suffering|living with|enduring|facing|fleeing|subjected to|subject to|trapped by|affected by|frightened of|afraid of) (?:from )?(?:${harm}|an? (?:violent|abusive|controlling))|who (?:experience|suffer|live with|endure|face|flee|fear) (?:from )?(?:${harm}|a (?:violent|abusive|controlling))|who (?:is|are|may be|have been|has been) (?:themselves |herself |himself )?(?:being |also )?(?:abused|beaten|hurt|controlled|stalked|harassed|threatened|frightened))\\b`,
);
const opensHarm =
  /^(?:in|who|experiencing|suffering|living|enduring|facing|fleeing|subjected|subject|trapped|affected|frightened|afraid|themselves|being)$/;

function isHarmedNoun(words: readonly Word[], at: number): boolean {
  if (!opensHarm.test(words[at + 1]?.lower ?? '')) return false;
  const lower = words[at]?.lower ?? '';
  if (
    !/^[a-z’'-]{4,}$/.test(lower) ||
    /^(?:children|child|those|agencies|services|perpetrators?|police|with|from|when|that|than)$/.test(lower)
  )
    return false;
  const following = words
    .slice(at + 1, at + 11)
    .map((w) => w.lower)
    .join(' ');
  return harmed.test(following);
}

function isAtRisk(words: readonly Word[], next: number): boolean {
  const following = words
    .slice(next, next + 4)
    .map((w) => w.lower)
    .join(' ');
  return !notAtRisk.test(following);
}
