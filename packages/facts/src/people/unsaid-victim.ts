import { type Block, type Draft, derived, everyBlock } from '@dhrlint/draft';
import type { Zone } from '../zones.js';
import type { Role } from './relations.js';

/*
 * Keys of pseudonyms tell what everybody is to the victim, and some of the victim herself only "–". Whose death is
 * reviewed is then told by the ties of the others, by the title and by what is said to have become of her.
 */

/** A person as far as it matters here; see Person in people.ts. */
interface Listed {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: Role;
  readonly description: string;
  readonly source: 'key' | 'prose' | 'cover';
}

/**
 * Of the people of a key in which nobody is called the victim, the one whom the review is about; null where none stands
 * out.
 */
export function unsaidVictim<Person extends Listed>(
  people: readonly Person[],
  draft: Draft,
  zones: readonly Zone[],
): Person | null {
  const listed = people.filter(({ role, source }) => source === 'key' && role !== 'perpetrator');
  const told = [...everyBlock(draft)].flatMap((index) => {
    const block = draft.blocks[index];
    return block ? toldBy(block, zones[index]) : [];
  });
  const points = listed.map((person) => {
    const names = [person.name, ...person.aliases];
    const tied = people.filter(
      (other) => other !== person && names.some((n) => stands(n, other.description)),
    );
    const dead = told.filter((name) => names.includes(name));
    // "Her husband", "Her sister": theirs, who alone is nobody's.
    const untied =
      !ofAnother.test(person.description) && people.some((other) => ofAnother.test(other.description));
    return (ofDeath.test(person.description) ? 3 : 0) + (untied ? 1 : 0) + tied.length + dead.length;
  });
  const most = Math.max(0, ...points);
  const foremost = listed.filter((_, i) => points[i] === most);
  return most > 1 && foremost.length === 1 ? (foremost[0] ?? null) : null;
}

/** Whether a text holds a name as words of its own. */
function stands(name: string, text: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + name.length));
}

/** "He was killed", "Died in May 2019": what a key says of the victim in place of what she was to others. */
const ofDeath =
  /^(?:the )?(?:(?:person|one|woman|man|mother|father|adult) )?(?:(?:who|whose|he|she|they) )?(?:(?:was|were) )?(?:killed|murdered|died|dies|death)\b/i;

/** "Her husband", "A friend": what others are to the victim. */
const ofAnother =
  /^(?:(?:aged )?\d+[,;:]? )?(?:(?:her|his|their|an?|the) )?(?:[a-z-]+ ){0,2}?(?:husband|wife|partner|boyfriend|girlfriend|ex|mother|father|parents?|sister|brother|son|daughter|child|children|eldest|youngest|aunt|uncle|niece|nephew|cousin|friend|neighbour|colleague|grand[a-z]+|landlord|manager)\b/i;

/** The names that a block gives as that of the dead, or of whom the others are told by. */
function toldBy(block: Block, zone: Zone | undefined): readonly string[] {
  return zone === 'cover' || zone === 'contents'
    ? [block.text.replace(/["“”‘’']|,.*/g, '').trim(), ...deathsIn(block)]
    : deathsIn(block);
}

const deathsIn = derived(({ kind, text }: Block): readonly string[] =>
  [...text.matchAll(ofDead), ...(kind === 'cell' && text.length < 60 ? text.matchAll(tie) : [])].flatMap(
    ([, name]) => name ?? [],
  ),
);
const ofDead =
  /\b(?:[Dd]eath|[Mm]urder|[Kk]illing|[Hh]omicide|[Mm]anslaughter|[Ss]uicide|DHR|[Rr]eview),? ?(?:of|into|:)? (?:the (?:death|life|murder|homicide) of )?([A-Z][\p{L}’'-]*(?: [A-Z0-9][\p{L}0-9]*)?)/gu;
/** "Tie to Rowan": the head of the column that tells it of the others. */
const tie = /\bto ([A-Z][\p{L}’'-]*(?: [A-Z0-9][\p{L}0-9]*)?)$/gu;
