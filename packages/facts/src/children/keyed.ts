import type { Anchor, Draft } from '@dhrlint/draft';
import type { People, Person } from '../people/people.js';
import { perpetratorKin } from './perpetrator-kin.js';

/** A child of the victim or the perpetrator whom the key of pseudonyms lists, at the pseudonym. */
export interface KeyedChild {
  readonly of: 'victim' | 'perpetrator' | 'couple';
  readonly anchor: Anchor;
}

const childOf = /\b(?:sons?|daughters?|child|baby|twins?)\b/i;
const notChild =
  /\b(?:grand\w+|step\w*|god\w+|\w+-in-law|friend|neighbour|partner of|wife of|husband of|unborn|foster\w*|niece|nephew|cousin|sister|brother|mother|father|aunt|uncle|former|previous|ex)\b/i;

/** The children of the parties whom the key of pseudonyms lists, one a line. */
export function keyedChildren(draft: Draft, people: People): readonly KeyedChild[] {
  return people.all.flatMap((person) => {
    if (person.source !== 'key' || person.role === 'victim' || !childOf.test(person.description)) return [];
    const told = tellsOfChild(person.description);
    if (notChild.test(told)) return [];
    const of = parentIn(told, people);
    const at = draft.blocks[person.block]?.text.indexOf(person.name) ?? -1;
    if (!of || at < 0) return [];
    return [{ of, anchor: { block: person.block, start: at, end: at + person.name.length } }];
  });
}

/** "Daughter of Ines, mother of Owen", "her daughter; Owen's mother": what stands first, where it tells of a child. */
function tellsOfChild(description: string): string {
  const [first = ''] = description.split(
    /[;,(]|\sand\s(?=[^;,(]*\b(?:mother|father|wife|husband|partner|sister|brother|aunt|uncle|cousin|niece|nephew)\b)/,
  );
  return childOf.test(first) ? first : description;
}

/** How many sons, daughters and step-children the key lists, whosever they are. */
export function listedChildren({ all }: People): number {
  return all.filter(
    ({ source, role, name, description }) =>
      source === 'key' &&
      role !== 'victim' &&
      role !== 'perpetrator' &&
      (childOf.test(description) || /^Child\b/.test(name)),
  ).length;
}

function parentIn(description: string, people: People): KeyedChild['of'] | null {
  const named = (list: readonly Person[]) =>
    list.some(({ name, aliases }) => [name, ...aliases].some((each) => description.includes(each)));
  const [victim, perpetrator] = [named(people.victims), named(people.perpetrators)];
  if (victim && perpetrator) return 'couple';
  // Of several victims the children of one are not those of another.
  if (victim && people.victims.length > 1) return null;
  if (victim || /\b(?:the )?(?:victim|deceased)['’]s\b|\bof the (?:victim|deceased)\b/i.test(description))
    return 'victim';
  if (perpetrator || /\bperpetrator['’]s\b|\bof the perpetrator\b/i.test(description)) return 'perpetrator';
  if (/\b(?:their|couple['’]s|of the (?:family|couple|marriage))\b/i.test(description)) return 'couple';
  // A key measures by the victim: "Elder daughter", "Her son".
  const [victimsSex, other] = [people.victims[0]?.sex, people.perpetrators[0]?.sex];
  const own =
    /^(?:(her|his)\s+)?(?:(?:elder|eldest|younger|youngest|older|oldest|only|first|second|third|middle|adult|twin)\s+)?(?:son|daughter|child)\b(?!\s+of\b)/i.exec(
      description.trim(),
    );
  if (!own || people.victims.length !== 1) return null;
  const sex = own[1] === undefined ? null : /her/i.test(own[1]) ? 'female' : 'male';
  // Of two men "his" is the victim's where the perpetrator is a child of his as well.
  const told = perpetratorKin(people) === 'child';
  return sex === null || (told && victimsSex === null) || (sex === victimsSex && (told || sex !== other))
    ? 'victim'
    : null;
}
