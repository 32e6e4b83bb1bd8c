import { type PartyMeant, partyBefore } from '../people/who-is-meant.js';
import type { Company } from '../voice/company.js';
import type { ChildrenOf } from './count.js';
import type { Passage } from './passage.js';
import type { ChildPhrase } from './phrases.js';

/** Whose children are counted, and whether those of an earlier relationship alone. */
export interface Whose {
  readonly of: ChildrenOf;
  readonly earlier: boolean;
}

/** A number of children in its sentence. */
export interface Counted {
  readonly phrase: ChildPhrase;
  /** Where the phrase begins in its paragraph. */
  readonly at: number;
  /** The words of the sentence at either side of it. */
  readonly before: string;
  readonly after: string;
}

const having =
  /\b(?:had|has|have|having|bore|raised|raising|rearing|bringing up|fathered|conceived|shared?|shares|gave birth to|(?:leaves|left)(?: behind)?(?: (?:an?|her|his) (?:husband|wife|widower|widow|partner|mother|father)(?:,| and))?|survived by (?:her|his)|brought up|(?:was|is|were)\s+(?:an?\s+)?[^.;,]{0,40}?\bwith|was|were|is|are)\s+(?:(?:now|also|already|since|a total of|survived by|blessed with|the (?:mother|father|parents?) (?:of|to)|an? (?:\w+ )?(?:mother|father|parent|mum|dad) (?:of|to)|parents (?:of|to)|with)\s+){0,2}$/i;
const previous =
  /^[^.;]{0,25}?\b(?:from|by|with|of)\s+(?:an?|his|her|their|the|another)?\s*(?:previous|former|earlier|first|other|prior|past|another|different|ex)\b|^\s*(?:by|with|from) (?:another|an ex|somebody else|someone else|a different)/i;
const previously =
  /\b(?:previous|former|earlier|first) (?:relationship|marriage|partner|husband|wife)\b[^.;]{0,40}$/i;
/** "Was already the father of two when he met her". */
const beforeTheyMet =
  /^[^.;]{0,60}?\b(?:when|before|by the time(?: that)?) (?:(?:she|he|they) (?:had )?(?:first )?met|(?:she|he) (?:got together|took up|moved in|began (?:a|her|his) relationship|started seeing))\b/i;
const shared =
  /^(?!\s+(?:all )?(?:liv\w+|slept|stayed|play\w*|went|got|grew)\b)(?:\s+\w+){0,3}?\s*,?\s*(?:\btogether\b|\bbetween them\b|\b(?:of|from) (?:the|their|this) (?:marriage|relationship|union|couple|pair)\b|\bwere born (?:to (?:the couple|them|\p{Lu}\p{L}+ and \p{Lu}\p{L}+)|of the|in|between|during))/iu;
/** "The marriage produced two daughters". */
const born =
  /\b(?:marriage|relationship|union) (?:had )?(?:produced|brought|bore|led to|resulted in|gave (?:her|him|them))\s+$/i;
const ofUnion =
  /\b[Oo]f (?<of>his|her|the|their) (?:\p{Ll}+ )?(?:marriage|relationship|union)(?: (?:to|with) (?<to>\p{Lu}\p{L}+))?,? there (?:was|were|are|is)\s+$/u;
/** "Four children in the household". */
const inHousehold =
  /^\s+(?:\w+\s+)?(?:in|within|of|at) (?:the|this|that|their) (?:household|family|home|family home|house)\b/i;
/** "The household consisted of Ines, Daniel and three children". */
const householdOf =
  /\b(?:family|household)\b[^.;]{0,25}\b(?:consisted of|comprised|comprising|was made up of|made up of|consisting of)\b[^.;]{0,60}$/i;
/** "With three children to look after": whoever is spoken of has them. */
const toCareFor =
  /^\s+(?:of (?:her|his|their) own\s+)?(?:to\s+(?:look after|care for|raise|rear|bring up|feed|support|mind|clothe|keep|provide for|think of|consider|see to)|(?:all )?under \w+)\b(?:,\s*(she|he)\b)?/i;
/** "With four children under ten, Ines …": the subject stands behind. */
const subjectBehind = /^[^.;,]{0,40},\s+(she|he|they|\p{Lu}[\p{L}’'-]*(?:\s+and\s+\p{Lu}[\p{L}’'-]*)?)\b/u;
const otherKin = /\b(?:sisters?|brothers?|friends?|mother|father|aunt|cousin|neighbours?)\b/i;
const ofKin = new RegExp(
  `(?:\\b(?:her|his|their|an?|the)|[’']s)\\s+(?:\\p{Ll}+\\s+){0,2}?(?:${otherKin.source.slice(5, -3)}|colleague|grandmother|grandfather|sister-in-law|brother-in-law)s?,?\\s+(?:who|that)\\s*$`,
  'iu',
);
/** "Ines kept bees, and Daniel had two sons": he alone, where "Ines, who kept bees, and Daniel" are two. */
const ofItsOwnClause =
  /^(?![^.;]*\b(?:who|whom|whose|which)\b)[^.;]*\b(?:had|has|was|were|kept|\p{Ll}{2,}ed)\b[^.;]*,\s+(?:and|but|while|whereas)\s+(?<subject>\p{Lu}[\p{L}’'-]+)\s*$/u;
/** "Ines and her sister … their two children". */
const withKin =
  /\band (?:her|his|an?|the) (?:\p{Ll}+ )?(?:sister|brother|friend|mother|father|aunt|cousin|neighbour|parents)\b|\b(?:sister|brother|friend|cousin|neighbour) and \p{L}+/u;
const otherPair =
  /(?:[’']s|\b(?:her|his|their|both sets of))\s+(?:\w+\s+)?(?:parents|grandparents|in-laws|neighbours|friends|mother and (?:step-?)?father|aunt and uncle)\b/i;
const opensWithPair = new RegExp(`^(?:\\S+\\s+){0,2}\\S*?${otherPair.source}`, 'i');

/** Whose children a number counts; null where that cannot be told, or they are somebody else's. */
export function whoseAre(counted: Counted, passage: Passage): Whose | null {
  const { phrase, before, after } = counted;
  const { company } = passage;
  const lead = passage.lead(counted.at);
  const earlier =
    (previous.test(after) || previously.test(before) || beforeTheyMet.test(after)) && phrase.count > 0;
  const owned = (party: PartyMeant | null) => owner(party, counted, lead, earlier, company);
  if (!earlier && /\bbetween them\b/i.test(after) && otherKin.test(before)) return null;
  const withOther = pairWithOther(before, lead, company);
  if (withOther) return withOther;
  if (!earlier && (shared.test(after) || born.test(before))) return { of: 'couple', earlier };
  const genitive = /(?:\b(her|his|their)|(?:['’]s|s['’]))\s+$/i.exec(before);
  if (genitive) {
    if (/^their$/i.test(genitive[1] ?? '')) return withKin.test(before) ? null : { of: 'family', earlier };
    if (/\b(?:family|household)[’']s\s+$/i.test(before)) return { of: 'family', earlier };
    if (/\b(?:couple|pair)[’']s\s+$/i.test(before) && !isOtherPair(lead)) return { of: 'couple', earlier };
    const of = partyBefore(lead, company);
    return owned(of === null || of === 'other' ? (partyOfSex(genitive[1], lead, company) ?? of) : of);
  }
  if ((inHousehold.test(after) || householdOf.test(before)) && phrase.count > 1 && !earlier)
    return { of: 'family', earlier };
  if (
    !phrase.parent &&
    (/\b(?:the|all|both|all of the|all the|each of the|these)\s+$/i.test(before) || phrase.both)
  )
    return earlier ? null : { of: 'family', earlier };
  if (/\bwith\s+$/i.test(before) && toCareFor.test(after)) return ownerOfCare(counted, passage, owned);
  // "Of her marriage to Una there were three children".
  const union = ofUnion.exec(before)?.groups;
  if (union) {
    const together = company.people.some(
      ({ names, role }) => role !== 'other' && names.includes(union['to'] ?? ''),
    );
    if (/^(?:the|their)$/i.test(union['of'] ?? '') || together) return { of: 'couple', earlier };
    const of = partyBefore([...lead.slice(0, -1), union['of'] ?? ''], company);
    return owned(of) && { of: of === 'perpetrator' ? of : 'victim', earlier: union['to'] !== undefined };
  }
  const own = lead.at(-1) ?? '';
  const verb = having.exec(before);
  if (verb) {
    const upTo = [...lead.slice(0, -1), own.slice(0, Math.max(0, own.length - verb[0].length))];
    // "Her sister, who has three children": hers.
    if (ofKin.test(upTo.at(-1) ?? '')) return null;
    const alone = ofItsOwnClause.exec(upTo.at(-1) ?? '')?.groups?.['subject'];
    if (alone !== undefined) return owned(partyBefore([...lead.slice(0, -1), alone], company));
    const coordinated = /\b(?:and|but|who)\s*$/i.test(upTo.at(-1) ?? '');
    return owned(partyBefore(upTo, company, coordinated ? 'first' : 'nearest'));
  }
  // "The teacher recalled Ines as a mother of three".
  const described = /(\p{Lu}[\p{L}’'-]+|\b(?:her|him))\s+as\s+an?\s+(?:\p{Ll}+\s+){0,2}$/u.exec(before);
  if (phrase.parent && described?.[1])
    return owned(partyBefore([...lead.slice(0, -1), described[1]], company));
  const predicate = phrase.parent ? ofPredicate.exec(own)?.[1] : undefined;
  if (predicate !== undefined) return owned(partyBefore([...lead.slice(0, -1), predicate], company));
  if (phrase.parent) {
    const upTo = own.replace(
      /,?\s*(?:(?:was|is|being|became|as)\s+)?(?:already\s+)?(?:(?:an?|the)(?:\s+|$))?(?:\w+\s+)?$/i,
      ' ',
    );
    // "A mother of five, Ines was killed.", "As parents of two, Ines and Daniel …"
    const behind = /^(?:\s|as\b)*$/i.test(upTo)
      ? /^,\s+(?:\p{Ll}+\s+){0,3}?(\p{Lu}[\p{L}’'-]+(?:\s+and\s+\p{Lu}[\p{L}’'-]+)?)/u.exec(after)?.[1]
      : undefined;
    return owned(partyBefore([...lead.slice(0, -1), behind ?? upTo], company));
  }
  const apposed =
    /(?:,|\()\s*(?:an?|the)\s+(?:\w+\s+)?(?:(?:mother|father|mum|dad|parent)\s+(?:of|to)\s+)?$/i.exec(before);
  return apposed ? owned(partyBefore(lead, company)) : null;
}

/** "Ines was 71, a widow, and the mother of three": all said of her who stands first. */
const ofPredicate =
  /^\W*(\p{Lu}[\p{L}’'-]+)(?:,\s[^,;\p{Lu}]{2,40},)?\s+(?:was|is)\s+(?:(?:an?|the|aged|\d\S*|\p{Ll}+-\p{Ll}+)[\s,](?![^;]*\bof (?:an?|the|her|his)\b)[^;\p{Lu}]*\band\s+(?:an?\s+|the\s+)?|(?:an?|the)\s+)(?:\p{Ll}+\s+)?$/u;

/** "He and Una had two sons", "Ines and Una's three children": a party, and somebody who is none. */
const pairNamed =
  /(?:^|[\s,;])(?<one>[Ss]he|[Hh]e|\p{Lu}\p{L}+) and (?<other>\p{Lu}\p{L}+)(?:[’']s|\s+(?:had|have|has|brought up|raised|shared?))\s+(?:only\s+|already\s+)?$/u;

function pairWithOther(before: string, lead: readonly string[], company: Company): Whose | null {
  const { one = '', other = '' } = pairNamed.exec(before)?.groups ?? {};
  if (other === '') return null;
  const roleOf = (name: string) => company.people.find(({ names }) => names.includes(name))?.role;
  if ((roleOf(other) ?? 'other') !== 'other') return null;
  const own = lead.at(-1) ?? '';
  const party = /^s?he$/i.test(one)
    ? partyBefore([...lead.slice(0, -1), own.slice(0, own.lastIndexOf(` and ${other}`))], company)
    : roleOf(one);
  return party === 'victim' || party === 'perpetrator'
    ? { of: party, earlier: !/[’']s\s+$/.test(before) }
    : null;
}

function owner(
  party: PartyMeant | null,
  { after }: Counted,
  lead: readonly string[],
  earlier: boolean,
  company: Company,
): Whose | null {
  if (party === null || party === 'other') return null;
  if (party === 'couple' && isOtherPair(lead)) return null;
  const withOther = /^\s*(?:\([^)]*\)\s*)?(?:with|by)\s+(him|her|[A-Z]\w+(?: [A-Z]\w*)?)/.exec(after);
  if (!earlier && withOther && party !== 'couple') {
    // "had two children with him", with Daniel: the pair's, if the other is a party too.
    const other =
      /^(?:him|her)$/.test(withOther[1] ?? '') ||
      company.people.some(({ names, role }) => role !== 'other' && names.includes(withOther[1] ?? ''));
    return other ? { of: 'couple', earlier } : null;
  }
  return { of: party, earlier };
}

/** "Ines's parents told him that they had", "Her parents came from Cork. They had …": another pair. */
function isOtherPair(lead: readonly string[]): boolean {
  const own = lead.at(-1) ?? '';
  if (
    /\b(?:the|this) (?:couple|pair)\b|^they (?:had |were )?(?:met|married|wed|parted|separated)\b/i.test(own)
  )
    return false;
  return otherPair.test(own) || (/^they\b/i.test(own) && opensWithPair.test(lead.at(-2) ?? ''));
}

function ownerOfCare(
  { at, after }: Counted,
  passage: Passage,
  owned: (party: PartyMeant | null) => Whose | null,
): Whose | null {
  const { company } = passage;
  const lead = passage.lead(at);
  const subject = subjectBehind.exec(after)?.[1];
  const of =
    partyBefore(lead, company) ??
    partyBefore(subject ? [...lead.slice(0, -1), subject] : lead.slice(0, -1), company);
  const pronoun = toCareFor.exec(after)?.[1];
  const sex = pronoun === undefined ? null : /^she$/i.test(pronoun) ? 'female' : 'male';
  const fits = company.people.some((person) => person.role === of && (!sex || person.sex === sex));
  return fits ? owned(of) : null;
}

const kin = {
  female:
    /\b(?:she|mother|sister|daughter|aunt|niece|wife|girlfriend|woman|girl|friend|neighbour|nurse|colleague|grandmother)\b/i,
  male: /\b(?:he|father|brother|son|uncle|nephew|husband|boyfriend|man|boy|friend|neighbour|colleague|grandfather)\b/i,
};

/** "Social workers saw her two children", with nobody before who could be meant: the one party of that sex. */
function partyOfSex(
  pronoun: string | undefined,
  lead: readonly string[],
  company: Company,
): PartyMeant | null {
  if (pronoun === undefined) return null;
  const sex = /her/i.test(pronoun) ? 'female' : 'male';
  const parties = company.people.filter((person) => person.sex === sex && person.role !== 'other');
  const text = lead.join(' ');
  if (parties.length !== 1 || kin[sex].test(text)) return null;
  if (
    company.people.some(
      (person) =>
        person.role === 'other' && person.sex === sex && person.names.some((name) => text.includes(name)),
    )
  )
    return null;
  return parties[0]?.role ?? null;
}
