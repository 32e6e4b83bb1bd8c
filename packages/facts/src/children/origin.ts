import type { Anchor } from '@dhrlint/draft';
import { numbersIn, spelledNumbers } from '../numbers.js';
import type { People, Person } from '../people/people.js';
import { type PartyMeant, partyBefore } from '../people/who-is-meant.js';
import type { Passage } from './passage.js';
import { childPhrasesIn } from './phrases.js';

/** How many children there were in the family in which somebody grew up, she or he among them. */
export interface OriginCount {
  readonly anchor: Anchor;
  readonly of: 'victim' | 'perpetrator';
  readonly children: number;
}

const upToTwelve = `(?:${spelledNumbers.slice(2, 13).join('|')}|[2-9]|1[0-2])`;
/** "The youngest of four": siblings are meant, where no other noun follows. */
const place = new RegExp(
  `\\b((?:[Tt]he |[Aa]s the )?(?:[Ee]ldest|[Oo]ldest|[Yy]oungest|(?:first|second|third|fourth|fifth|last)(?:[ -]born| child)|(?:only|elder|younger) (?:girl|boy|daughter|son)) of (${upToTwelve}))(?=\\s*(?:[,.;)]|$|and\\b|who\\b))`,
  'gu',
);
/** "The fourth of Ada and Jim's six children", "one of her mother's five children". */
const placeInFamily = new RegExp(
  `\\b((?:eldest|oldest|youngest|one|(?:first|second|third|fourth|fifth|sixth)(?:-born)?) of (?:(?:her|his) (?:parents|mother|father|mum|dad)|\\p{Lu}[\\p{L}]+(?: and \\p{Lu}[\\p{L}]+)?)[’']s? (${upToTwelve}) children)\\b`,
  'gu',
);
/** "Two parents and their five children": of a victim who lived with hers. */
const household = new RegExp(
  `\\b(?:two|both|her|his|the) parents(?:,)? and (?:their|the|all) ((${upToTwelve}) children)\\b(?! (?:of|from)\\b)`,
  'gu',
);
const subjectBehind = /^,\s+(?:[a-z]+ly,?\s+)?([Ss]he|[Hh]e|\p{Lu}[\p{L}’'-]*)\b/u;
const parent = '(?:mother|father|mum|dad|mam|parents)';
/** A parent, by name or by kinship, who has or brings up so many. */
const parentHas = new RegExp(
  `(?:^|[\\s,;(])(?:(?<kin>(?:[Hh]er|[Hh]is|\\p{Lu}[\\p{L}]+[’']s) ${parent})|(?<name>(?:M(?:r|rs|s) )?\\p{Lu}[\\p{L}]*))(?:,[^,;.]{1,40},)?\\s+(?:(?:has|had|would|then|alone|also|already)\\s+){0,2}(?:had|has|have|brought up|bring up|raised|raise|was (?:bringing up|raising|left with)|bore|gave birth to)\\s+(?:(?:her|his|their|all)\\s+){0,2}$`,
  'u',
);
/** "How one mother would manage with four children": the family's, where only one can be meant. */
const someMother =
  /\b(?:one|an?|the|single|lone) (?:single |lone |young |working )?(?:mother|mum|parent)\b[^.;,]{0,30}\b(?:with|of|to|had|managing|manage)\s+$/i;

/**
 * The families of origin that a paragraph counts: "Ines was the youngest of four", "her mother brought up three
 * children", and, of the parents that the key lists, "Ona had three children".
 */
export function originCountsIn(passage: Passage, people: People): readonly OriginCount[] {
  const { text, company } = passage;
  const found: OriginCount[] = [];
  const add = (start: number, end: number, of: PartyMeant | null, children: number) => {
    if ((of !== 'victim' && of !== 'perpetrator') || children < 2 || passage.isQuoted(start, end)) return;
    found.push({ anchor: passage.anchor(start, end), of, children });
  };
  const placed =
    /\b(?:eldest|oldest|youngest|born|child|girl|boy|son|daughter|one|first|second|third|fourth|fifth|sixth|last) of /i;
  for (const match of placed.test(text) ? text.matchAll(place) : []) {
    const [words, , counted = ''] = match;
    const end = match.index + words.length;
    const lead = passage.lead(match.index);
    const behind = subjectBehind.exec(text.slice(end))?.[1];
    const opens = (lead.at(-1) ?? '').trim() === '' || passage.sentenceStart(match.index) === match.index;
    const of =
      opens && behind !== undefined
        ? partyBefore([...lead.filter((each) => each.trim() !== ''), behind], company)
        : /\b(?:was|is|were|being|as|,)\s*$/i.test(lead.at(-1) ?? '')
          ? passage.party(match.index)
          : null;
    add(match.index, end, of, numbersIn(counted)[0]?.value ?? 0);
  }
  if (!/\bchildren\b/i.test(text)) return found;
  for (const match of placed.test(text) ? text.matchAll(placeInFamily) : [])
    add(
      match.index,
      match.index + match[0].length,
      passage.party(match.index),
      numbersIn(match[2] ?? '')[0]?.value ?? 0,
    );
  for (const match of isGrowingUp(people) ? text.matchAll(household) : []) {
    const end = match.index + match[0].length;
    add(end - (match[1]?.length ?? 0), end, 'victim', numbersIn(match[2] ?? '')[0]?.value ?? 0);
  }
  if (!/\b(?:mother|father|mum|dad|mam|parents?|had|has|brought|raised)\b/i.test(text)) return found;
  for (const { start, end } of passage.sentences) {
    const sentence = text.slice(start, end);
    if (!counting.test(sentence)) continue;
    for (const phrase of childPhrasesIn(sentence)) {
      if (phrase.oneSex || phrase.both) continue;
      const before = sentence.slice(0, phrase.start);
      const at = start + phrase.start;
      const groups = parentHas.exec(before)?.groups;
      const of = groups?.['kin']
        ? passage.party(start + before.lastIndexOf(groups['kin']) + groups['kin'].search(/\s/))
        : groups?.['name']
          ? childOf(groups['name'], people)
          : someMother.test(before) && isGrowingUp(people)
            ? 'victim'
            : null;
      add(at, start + phrase.end, of, phrase.count);
    }
  }
  return found;
}

const counting =
  /\b(?:had|has|have|br(?:ought|ing) up|raised?|raising|left with|bore|birth to|(?:mother|mum|mam|parent|dad|father)\b[^.;,]{0,30}\b(?:with|of|to|managed?|managing))\b.*\b(?:children|kids|babies)\b/i;
const parentWord = new RegExp(`\\b${parent}\\b`, 'i');

/** The party whose mother or father somebody is, by the key. */
function childOf(name: string, people: People): 'victim' | 'perpetrator' | null {
  const person = people.all.find(
    (each) =>
      each.role !== 'victim' && each.role !== 'perpetrator' && [each.name, ...each.aliases].includes(name),
  );
  if (!person || !parentWord.test(person.description) || /\b(?:step|grand|in-law)/i.test(person.description))
    return null;
  return parentOf(person, people);
}

function parentOf({ description }: Person, people: People): 'victim' | 'perpetrator' | null {
  const whose = /(\p{Lu}[\p{L}]+)(?:[’']s|s[’'])\s/u.exec(description)?.[1];
  const among = (list: readonly Person[]) =>
    list.some(({ name, aliases }) => [name, ...aliases].some((each) => each.includes(whose ?? '?')));
  if (whose === undefined || /victim|deceased/i.test(whose)) return 'victim';
  if (among(people.victims)) return 'victim';
  return among(people.perpetrators) ? 'perpetrator' : null;
}

/** Whether the victim still was a child of the house, with a mother whom the key lists, and had none herself. */
function isGrowingUp({ victims, all }: People): boolean {
  const [victim, ...others] = victims;
  if (!victim || others.length > 0 || victim.age === null || victim.age > 20) return false;
  return (
    all.some(
      (each) =>
        parentWord.test(each.description) &&
        /^(?:her|his|mother|mum|father|dad)\b|[’']s\b/i.test(each.description),
    ) &&
    !all.some(
      ({ source, description }) =>
        source === 'key' && /\b(?:son|daughter|baby|child) of\b/i.test(description),
    )
  );
}
