import { type Draft, eachChosen, everyBlock } from '@dhrlint/draft';
import type { Zone } from '../zones.js';
import { peopleInKeyProse } from './key-prose.js';
import { peopleInLines } from './lines.js';
import { peopleInProse } from './prose.js';
import type { Role, Sex } from './relations.js';
import { peopleInTables } from './tables.js';
import { unsaidVictim } from './unsaid-victim.js';

/** A person of the case as the report calls them. */
export interface Person {
  /** The name in the report: a pseudonym, initials, "Adult A", "Mrs F". */
  readonly name: string;
  /** Other names that the key gives the same person. */
  readonly aliases: readonly string[];
  readonly role: Role;
  /** What the key says of them, in its own words; empty where it says nothing. */
  readonly description: string;
  readonly sex: Sex;
  /** Age in years as the key tells it exactly ("aged 34", "34"); null for bands ("40s") and where it is not told. */
  readonly age: number | null;
  /** The block that names them first as a person of the case. */
  readonly block: number;
  /** Whether the report's own key lists them, or only its prose or its cover names them. */
  readonly source: 'key' | 'prose' | 'cover';
}

/** The people of the case. */
export interface People {
  readonly all: readonly Person[];
  /** Those whose death is reviewed; more than one where several were killed. */
  readonly victims: readonly Person[];
  readonly perpetrators: readonly Person[];
  /** True where the report has a key of pseudonyms of its own. */
  readonly hasKey: boolean;
}

/**
 * Gathers the people of the case: from the key of pseudonyms, whether a table, a list or lines; then from
 * sentences that introduce somebody ("whom we shall call Ines"); then from the cover. The sex of those for
 * whom no words tell it is taken from the pronouns that follow their name.
 */
export function peopleOf(draft: Draft, zones: readonly Zone[]): People {
  const listed = [...peopleInTables(draft, zones), ...peopleInLines(draft, zones)];
  const declared = peopleInKeyProse(draft, zones);
  const keyed = [...listed, ...declared];
  const named = [...keyed, ...peopleInProse(draft, zones)];
  const all: Person[] = [];
  for (const person of named) {
    const at = all.findIndex((known) => sameName(known, person));
    const known = all[at];
    if (!known) all.push(person);
    else if (tellsMore(known, person, keyed))
      all[at] = { ...known, role: person.role, sex: known.sex ?? person.sex };
    else if (person.aliases.some((alias) => !known.aliases.includes(alias) && alias !== known.name))
      all[at] = { ...known, aliases: [...new Set([...known.aliases, ...person.aliases])] };
    else if (known.sex === null && person.sex !== null && person.role === known.role)
      all[at] = { ...known, sex: person.sex };
  }
  const unsaid =
    listed.length > 0 && all.every(({ role }) => role !== 'victim') ? unsaidVictim(all, draft, zones) : null;
  const cast = unsaid ? all.map((p) => (p === unsaid ? { ...p, role: 'victim' as const } : p)) : all;
  const withSex = cast.map((p) =>
    p.sex === null && (p.role === 'victim' || p.role === 'perpetrator')
      ? { ...p, sex: sexByPronouns(draft, p) }
      : p,
  );
  return {
    all: withSex,
    victims: withSex.filter((p) => p.role === 'victim'),
    perpetrators: withSex.filter((p) => p.role === 'perpetrator'),
    hasKey: listed.length > 0 || declared.length > 1,
  };
}

/** Prose says what a person is in the case where the key leaves it out or tells only whose relative they are. */
function tellsMore(known: Person, told: Person, keyed: readonly Person[]): boolean {
  if (known.role === told.role || told.role === 'other') return false;
  if (known.role === 'other') return true;
  const party = told.role === 'victim' || told.role === 'perpetrator';
  return party && known.role === 'relative' && !keyed.some(({ role }) => role === told.role);
}

/** Two who only share a further name, such as that of a family or a people, are two. */
function sameName(a: Person, b: Person): boolean {
  const goesBy = ({ name, aliases }: Person, other: string) =>
    [name, ...aliases].some((n) => n.toLowerCase() === other.toLowerCase());
  return goesBy(a, b.name) || goesBy(b, a.name);
}

/** Pronouns are counted in the first sentences that name the person; the others' would only say the same. */
const enough = 12;

/**
 * The sex that most pronouns after a person's name tell; null where they do not agree or there are none. Of the
 * perpetrator only "herself" counts, and "She" after a sentence that opens with the name: others are the victim's.
 */
function sexByPronouns(draft: Draft, person: Person): Sex {
  let female = 0;
  let male = 0;
  const count = (pronoun: string | undefined) => {
    if (!pronoun) return;
    if (/^(?:she|her)/i.test(pronoun)) female++;
    else male++;
  };
  const pronouns = pronounsOf(person.name, person.role === 'victim');
  for (const ofBlock of pronouns(draft, draft, everyBlock(draft))) {
    for (const pronoun of ofBlock) count(pronoun);
    if (female + male >= enough) break;
  }
  return female > male * 1.5 ? 'female' : male > female * 1.5 ? 'male' : null;
}

type Pronouns = (draft: Draft, given: Draft, blocks: Iterable<number>) => Iterable<readonly string[]>;

const asked = new Map<string, Pronouns>();
/** A report has a few people; over this many names that were typed and changed again none is kept. */
const mostAsked = 500;

/** The pronouns that tell of a person, block by block. */
function pronounsOf(person: string, isVictim: boolean): Pronouns {
  const key = `${isVictim ? 'victim' : 'other'} ${person}`;
  let read = asked.get(key);
  if (!read) {
    const name = `(?<![\\p{L}])${escaped(person)}(?![\\p{L}])`;
    const own = isVictim ? 'she|her|herself|he|his|himself' : 'herself|himself';
    const within = new RegExp(`${name}[^.!?]{0,60}?\\b(${own})\\b`, 'gu');
    const opening = isVictim ? '' : '(?:^|[.!?]\\s+)';
    const after = new RegExp(`${opening}${name}[^.!?]*[.!?]\\s+(She|He|Her|His)\\b`, 'u');
    read = eachChosen((_draft, _given: Draft, { text }): readonly (readonly string[])[] => {
      if (!text.includes(person)) return [];
      const following = after.exec(text)?.[1];
      return [
        [
          ...[...text.matchAll(within)].flatMap(([, pronoun]) => pronoun ?? []),
          ...(following ? [following] : []),
        ],
      ];
    });
    if (asked.size >= mostAsked) asked.clear();
    asked.set(key, read);
  }
  return read;
}

/** A name as the source of a pattern: special signs escaped, white space of any kind between words. */
export function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/**
 * The people by whose names the report may call somebody: those of its key, and of a role that the key leaves out
 * whoever the prose or the cover names. Without a key all of them.
 */
export function rightlyNamed(people: People): readonly Person[] {
  if (!people.hasKey) return people.all;
  const inKey = people.all.filter((p) => p.source === 'key');
  return people.all.filter((p) => p.source === 'key' || !inKey.some(({ role }) => role === p.role));
}
