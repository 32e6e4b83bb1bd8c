import { type Company, type Party, partyOfWord, type Word } from '@dhrlint/facts';

/*
 * What a sentence is weighed by: its words, and those that stand together. People are told by their part in the case and
 * not by their names, so that what is learnt from one report holds for the next.
 */

/** So many weights there are, a power of two; what is weighed is counted into as many places. */
export const places = 1 << 17;

/** What a sentence is weighed by: the place of each mark, and the words of the sentence that make it. */
export interface Marks {
  readonly places: readonly number[];
  /** Index into the sentence of the first word of each, and of the last. */
  readonly firsts: readonly number[];
  readonly lasts: readonly number[];
}

/** The marks of the words from one index to another, each place once. */
export function marksOf(words: readonly Word[], from: number, to: number, company: Company): Marks {
  const forms = [edge];
  const cast = castOf(company);
  for (let i = from; i < to; i++) forms.push(formOf(words[i] as Word, i === from, cast));
  forms.push(edge);
  const seen = new Set<number>();
  const firsts: number[] = [];
  const lasts: number[] = [];
  const within = (at: number) => Math.min(Math.max(0, at), to - from - 1);
  const add = (hash: number, first: number, end: number) => {
    const place = hash >>> 15;
    if (seen.has(place)) return;
    seen.add(place);
    firsts.push(within(first - 1));
    lasts.push(within(end - 1));
  };
  for (let i = 0; i < forms.length; i++) {
    const [one, two, three] = [forms[i], forms[i + 1], forms[i + 2]] as [number, number?, number?];
    add(joined(one, 1), i, i);
    if (two === undefined) continue;
    const pair = joined(joined(one, 2), two);
    add(pair, i, i + 1);
    if (three === undefined) continue;
    add(joined(pair, three), i, i + 2);
    add(joined(joined(one, 3), three), i, i + 2);
  }
  return { places: [...seen], firsts, lasts };
}

type Part = 'victim' | 'perpetrator' | 'other';

/** The names of a company in small letters, and whom "she" and "he" are taken for. */
interface Cast {
  readonly parts: ReadonlyMap<string, Part>;
  readonly she: Part | null;
  readonly he: Part | null;
}

const casts = new WeakMap<Company, Cast>();

function castOf(company: Company): Cast {
  const known = casts.get(company);
  if (known) return known;
  const { people } = company;
  const parts = new Map<string, Part>();
  for (const role of ['other', 'perpetrator', 'victim'] as const)
    for (const person of people)
      if (person.role === role)
        for (const word of person.names.flatMap((name) => name.split(/\s+/)))
          if (/^\p{Lu}/u.test(word)) parts.set(word.toLowerCase(), role);
  const cast = { parts, she: partOf(people, 'female'), he: partOf(people, 'male') };
  casts.set(company, cast);
  return cast;
}

/** Whom a pronoun stands for: the victim, or the perpetrator, where only one of them is of this sex. */
function partOf(people: readonly Party[], sex: 'female' | 'male'): Part | null {
  const [victim, perpetrator] = (['victim', 'perpetrator'] as const).map(
    (role) => people.find((person) => person.role === role)?.sex ?? null,
  );
  if (victim === perpetrator) return null;
  return victim === sex ? 'victim' : perpetrator === sex ? 'perpetrator' : null;
}

/** A number for a word as it is weighed. */
function formOf(word: Word, opens: boolean, { parts, she, he }: Cast): number {
  const own = /'s$/.test(word.lower);
  const bare = own ? word.lower.slice(0, -2) : word.lower;
  const named = parts.get(bare);
  if (named) return hashOf(`${named}${own ? ' her' : ''}`);
  const pronoun = pronouns.get(bare);
  if (pronoun) {
    const part = pronoun.sex === 'female' ? she : he;
    return hashOf(part ? `${part}${pronoun.use}` : bare);
  }
  return opens || !isCapital.test(word.text) || word.text.length < 2 ? ofWord(bare) : ofCapital(bare);
}

const isCapital = /^\p{Lu}\p{Ll}/u;

const pronouns: ReadonlyMap<string, { readonly sex: 'female' | 'male'; readonly use: string }> = new Map([
  ['she', { sex: 'female', use: '' }],
  ['her', { sex: 'female', use: ' her' }],
  ['hers', { sex: 'female', use: ' her' }],
  ['herself', { sex: 'female', use: ' self' }],
  ['he', { sex: 'male', use: '' }],
  ['him', { sex: 'male', use: ' her' }],
  ['his', { sex: 'male', use: ' her' }],
  ['himself', { sex: 'male', use: ' self' }],
] as const);

const known = new Map<string, number>();
/** A report has some thousand words; over this many that were typed and changed again none is kept. */
const mostKnown = 50_000;

function ofWord(bare: string): number {
  let hash = known.get(bare);
  if (hash === undefined) {
    hash = hashOf(classOf(bare) ?? stemOf(bare));
    if (known.size >= mostKnown) known.clear();
    known.set(bare, hash);
  }
  return hash;
}

function ofCapital(bare: string): number {
  return hashOf(classOf(bare) ?? 'Name');
}

/** What stands for all words of its kind: figures, quotation marks, those who work for agencies or on the review. */
function classOf(bare: string): string | null {
  if (/^\d/.test(bare)) return '0';
  if (/^["“”]$/.test(bare)) return '"';
  if (bare === 'victim' || bare === 'deceased') return 'victim';
  const party = partyOfWord(bare);
  if (party === 'professional' || party === 'agency') return 'Agency';
  return party === 'review' ? 'Review' : null;
}

/** The word without the ending of its form, roughly: forms of one word are to weigh alike. */
function stemOf(word: string): string {
  for (const ending of endings)
    if (word.endsWith(ending) && word.length - ending.length >= 3)
      return word.slice(0, -ending.length) + (ending === 'ies' ? 'y' : '');
  return word;
}

const endings = ['ingly', 'edly', 'ies', 'ing', 'ed', 'es', 's', 'ly'];

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** One number of two, in which their order tells. */
function joined(one: number, two: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ two;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
}

/** Where a sentence begins or ends. */
const edge = hashOf('');
