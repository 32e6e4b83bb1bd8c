import type { People, Person } from '../people/people.js';
import { partyBefore, sentencesBefore } from '../people/who-is-meant.js';
import type { Sentence } from '../sentences.js';
import type { Company } from '../voice/company.js';
import type { AgePhrase } from './phrases.js';

/** Whose an age is: the pseudonym, and what the person is in the case. */
export interface AgedPerson {
  readonly name: string;
  readonly role: 'victim' | 'perpetrator' | 'other';
}

/**
 * Whose age a phrase gives: of somebody in the key whose name stands at it, else of the one victim or the one
 * perpetrator of whom the words before it speak. null where it is nobody's of these for certain.
 */
export function whoseAge(
  phrase: AgePhrase,
  sentence: string,
  text: string,
  sentences: readonly Sentence[],
  at: Sentence,
  people: People,
  company: Company,
): AgedPerson | null {
  const named = namedAt(sentence.slice(0, phrase.start), sentence.slice(phrase.start, phrase.end), people);
  if (named) return named;
  if (phrase.most < 10) return null;
  const role = partyOf(phrase, sentence, text, sentences, at, company);
  if (role === null) return null;
  return single(role, people) ?? lastNamed(role, phrase, text, at, people);
}

/** True where the name of somebody of the case stands at the age itself: "Alfred, then 40". */
export function standsAtName(sentence: string, phrase: AgePhrase, people: People): boolean {
  return namedAt(sentence.slice(0, phrase.start), sentence.slice(phrase.start, phrase.end), people) !== null;
}

/** Of several victims the one whom a pronoun means: the last named before it, of its sex. */
function lastNamed(
  role: 'victim' | 'perpetrator',
  phrase: AgePhrase,
  text: string,
  at: Sentence,
  people: People,
): AgedPerson | null {
  const before = text.slice(0, at.start + phrase.start);
  const pronoun = /(?:^|\s)(she|he)\s+(?:had been\s+|was\s+)?$/i.exec(before)?.[1]?.toLowerCase();
  if (pronoun === undefined) return null;
  const sex = pronoun === 'she' ? 'female' : 'male';
  const named = people.all
    .filter((person) => before.includes(person.name))
    .sort((a, b) => before.lastIndexOf(b.name) - before.lastIndexOf(a.name))[0];
  return named?.role === role && named.sex === sex ? { name: named.name, role } : null;
}

/** The one victim or the one perpetrator; null where there are more. */
export function single(role: 'victim' | 'perpetrator', people: People): AgedPerson | null {
  const all = role === 'victim' ? people.victims : people.perpetrators;
  return all.length > 1 || (role === 'victim' && all.length === 0)
    ? null
    : { name: all[0]?.name ?? role, role };
}

/** How somebody of the key counts in the case. */
export function agedPerson({ name, role }: Person): AgedPerson {
  return { name, role: role === 'victim' || role === 'perpetrator' ? role : 'other' };
}

const apposition =
  /,\s+(?:(?:by |since )?then\s+|by (?:that|this) time\s+|at (?:that|the) time\s+|now\s+)?(?:an?|(?:her|his|their|the|an?)\s+(?:[\p{Ll}-]+\s+){0,2}[\p{Ll}-]+)$/u;

/** "Alfred, who was", "Mrs F was", "Alfred, her father, was", "Una (": the name at the age itself. */
function namedAt(before: string, words: string, people: People): AgedPerson | null {
  if (/^were\b/i.test(words)) return null;
  const lead = before
    .replace(/(?:\s*\(\s*|,\s*|\s+)(?:who\s+)?(?:was\s+)?(?:(?:then|only|just|at)\s+)?$/, '')
    .replace(apposition, '');
  for (const person of people.all) {
    if (person.source !== 'key' && person.role !== 'victim' && person.role !== 'perpetrator') continue;
    for (const name of [person.name, ...person.aliases])
      if (lead.endsWith(name) && !/[\p{L}’'-]$/u.test(lead.slice(0, -name.length))) return agedPerson(person);
  }
  return null;
}

function partyOf(
  phrase: AgePhrase,
  sentence: string,
  text: string,
  sentences: readonly Sentence[],
  at: Sentence,
  company: Company,
): 'victim' | 'perpetrator' | null {
  if (phrase.person === 'after') {
    // "40-year-old Ines": only a name that follows at once.
    const name = /^,?\s+(?:\p{Ll}+\s+){0,2}(\p{Lu}[\p{L}’']*)/u
      .exec(sentence.slice(phrase.end))?.[1]
      ?.replace(/['’]s$/, '');
    const named = company.people.find(({ names }) => name !== undefined && names.includes(name));
    return named?.role === 'victim' || named?.role === 'perpetrator' ? named.role : null;
  }
  const upTo = sentence.slice(0, phrase.start);
  // "Had her first child at 17": the mother's age.
  const before = upTo.replace(
    /\s+(?:had|bore|gave birth to)\s+(?:her|his|an?)\s+(?:\w+\s+)?(?:child|baby|son|daughter)\s+(?:at\s+)?$/i,
    ' ',
  );
  const lead = sentencesBefore(text, sentences, at.start + before.length);
  // "In 2010, aged 21, Gwen moved": the person follows.
  const named =
    /^,?\s+whom?\b[^,;.]{0,40}?\b(?:call(?:ed)?|known as|refer\w*(?: to)?(?: in this re\w+)? as|named?)\s+[“‘"']?\p{Lu}[\p{L}’']+/u.exec(
      sentence.slice(phrase.end),
    )?.[0];
  const follows = named ?? /^,?\s+(?:she|he|\p{Lu}[\p{L}’']+)\b/u.exec(sentence.slice(phrase.end))?.[0];
  const opens = named !== undefined || (/^(?:[^,;]{0,40},\s*)?$/.test(before) && follows !== undefined);
  const party = partyBefore(opens ? [...lead.slice(0, -1), `${before}${follows}`] : lead, company);
  if (party !== 'victim' && party !== 'perpetrator') return null;
  // "Gwen's daughter Ann, who was": a name that the report does not list stands nearer.
  const nearer = opens
    ? undefined
    : /(?<!^)\b(\p{Lu}[\p{L}’'-]+)\s*(?:,|\(|,?\s+who)\s*(?:was\s+)?$/u
        .exec(before)?.[1]
        ?.replace(/['’]s?$/, '');
  const own = company.people.find(({ role }) => role === party)?.names ?? [];
  if (nearer !== undefined && !own.some((name) => name.split(' ').includes(nearer))) return null;
  // Nobody else may stand between the person and the age: "her brother, who was 40".
  if (
    /\b(?:and|with|of|by|from|to|that|whether|child|children|son|daughter|brother|sister|mother|father|friend|baby)\s+(?:an?\s+)?(?:\w+\s+)?$/i.test(
      before,
    ) &&
    !/\b(?:her|his)\s+(?:\w+\s+)?(?:partner|husband|wife|boyfriend|girlfriend)\s*,?\s*$/i.test(before) &&
    // "… and was 30 then": of the same person.
    !(/\band\s+$/.test(before) && /^was\b/.test(sentence.slice(phrase.start, phrase.end)))
  )
    return null;
  return party;
}
