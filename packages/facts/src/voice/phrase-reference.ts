import type { Company, Meant } from './company.js';
import { possessives } from './grammar-words.js';
import type { Subject } from './noun-phrase.js';
import { type PartyWord, partyOfWord } from './party-words.js';
import { withoutPossessive } from './words.js';

/** Who a noun phrase that is no pronoun stands for. */
export function ofPhrase(subject: Subject, company: Company): Meant {
  if (subject.determiner === 'negative') return 'other';
  if (subject.form === 'name') return ofName(subject.head, company);
  const kind = partyOfWord(subject.head);
  if (subject.possessor !== null) return ofRelation(subject, kind, company);
  return ofNoun(subject, kind, company);
}

/** Who a name stands for. */
export function ofName(name: string, { people, presumeVictim }: Company): Meant {
  const bare = withoutPossessive(name.toLowerCase().replaceAll('’', "'"));
  const known = people.find((p) => p.names.some((n) => sameName(n.toLowerCase(), bare)));
  if (known) return known.role;
  if (people.some((p) => p.role === 'victim') || !presumeVictim) return partyKind(bare) ?? 'other';
  return partyKind(bare) ?? (/^child\b/.test(bare) ? 'other' : 'victim');
}

/** A body whose name tells what it is: "Larkfield Housing". */
function partyKind(name: string): Meant | undefined {
  const kinds = name.split(/\s+/).map((w) => partyOfWord(w));
  return kinds.some((k) => k !== undefined && k !== 'victim')
    ? kinds.includes('agency') || kinds.includes('professional')
      ? 'agency'
      : 'other'
    : undefined;
}

function sameName(known: string, used: string): boolean {
  return known === used || (used.startsWith(`${known} `) && !/\s(?:and|\d)/.test(used.slice(known.length)));
}

/** "his wife", "Callum's mother": the victim only where the relation says so. */
function ofRelation(subject: Subject, kind: PartyWord | undefined, company: Company): Meant {
  if (kind === 'victim' && subject.head === 'victim') return 'victim';
  const victims = company.people.filter((p) => p.role === 'victim');
  const spouse = kind === 'spouse' || subject.head === 'ex-partner';
  const possessor = (subject.possessor ?? '').toLowerCase().replaceAll('’', "'");
  const owner = possessives.has(possessor)
    ? byDefaultPossessor(possessor, company)
    : ofName(possessor, company);
  if (spouse && owner === 'perpetrator' && victims.length > 0) return 'victim';
  if (spouse || kind === 'perpetrator') return 'perpetrator';
  // "her son", where the son is who killed her.
  if (owner === 'victim' && company.people.some((p) => p.role === 'perpetrator' && p.kin === subject.head))
    return 'perpetrator';
  return kind === 'court' ? 'court' : kind === 'agency' || kind === 'professional' ? 'agency' : 'other';
}

function byDefaultPossessor(possessor: string, company: Company): Meant {
  return possessor === 'her'
    ? byDefault('female', company)
    : possessor === 'his'
      ? byDefault('male', company)
      : 'other';
}

/** "in her position", "of his build", "like Rowan": one person is meant though the article is indefinite. */
const thisOne =
  /^(?:(?:in|of) (?:her|his|their|this|that|[\p{L}]+'s) |like (?:her|him|them|[\p{L}]+$))|\b(?:build|size|intelligence|strength)\b/u;

function ofNoun(subject: Subject, kind: PartyWord | undefined, company: Company): Meant {
  const { head, determiner, complement, modifiers } = subject;
  const female = /^(?:woman|lady|girl|wife|mother|girlfriend|mum)$/.test(head);
  const male = /^(?:man|husband|father|dad)$/.test(head);
  const victims = company.people.filter((p) => p.role === 'victim');
  const sexFits =
    victims.length === 0
      ? !male || thisOne.test(complement)
      : victims.some((p) => p.sex === null || (p.sex === 'female' ? !male : !female));
  switch (kind) {
    case 'victim':
      if (
        determiner === 'indefinite' &&
        !thisOne.test(complement) &&
        !/\b(?:more|less|stronger|wiser|better)\b/.test(modifiers)
      )
        return 'generic';
      return sexFits ? 'victim' : 'perpetrator';
    case 'spouse':
    case 'relative':
      if (/^(?:wife|husband|mother|mum)$/.test(head) && determiner !== 'indefinite' && sexFits)
        return 'victim';
      return kind === 'spouse' ? 'perpetrator' : 'other';
    case 'generic':
    case 'perpetrator':
    case 'couple':
    case 'court':
      return kind;
    case 'agency':
    case 'professional':
    case 'review':
      return 'agency';
    default:
      return 'other';
  }
}

/** Who a pronoun of a sex stands for where nobody of that sex was named before. */
export function byDefault(sex: 'female' | 'male', { people, presumeVictim }: Company): Meant {
  const victims = people.filter((p) => p.role === 'victim');
  const others = people.filter((p) => p.role === 'perpetrator');
  if (victims.length === 0) return presumeVictim && sex === 'female' ? 'victim' : 'perpetrator';
  if (victims.some((p) => p.sex === sex)) return 'victim';
  if (others.some((p) => p.sex === sex)) return 'perpetrator';
  const unknown = victims.some((p) => p.sex === null);
  return unknown && (sex === 'female' || others.some((p) => p.sex === 'female')) ? 'victim' : 'other';
}

/** "his mother" where a child was spoken of: the victim who has the child, unless nobody of that sex is a victim. */
export function parentOfChild(subject: Subject, before: readonly string[], company: Company): Meant | null {
  if (!/^(?:his|her|their|the)$/i.test(subject.possessor ?? '')) return null;
  const sex = /^(?:mother|mum)$/.test(subject.head)
    ? 'female'
    : /^(?:father|dad)$/.test(subject.head)
      ? 'male'
      : null;
  const fits = company.people.some((p) => p.role === 'victim' && p.sex === sex && sex !== null);
  return fits && before.some((text) => childWords.test(text)) ? 'victim' : null;
}

const childWords =
  /\b(?:child(?:ren)?|boys?|girls?|baby|toddler|pupil|(?:elder|eldest|younger|youngest|little|small) (?:son|daughter)|siblings?)\b/i;
