import { determiners, possessives } from './grammar-words.js';
import { type PartyWord, partyOfWord } from './party-words.js';
import { build, type Subject } from './subject.js';
import { isCapitalised, isPossessive, isWord, type Word, withoutPossessive, wordsOf } from './words.js';

/** A person of the case, as far as words about them can be told from words about others. */
export interface Party {
  /** The pseudonym and the other names in use. */
  readonly names: readonly string[];
  readonly role: 'victim' | 'perpetrator' | 'other';
  readonly sex: 'female' | 'male' | null;
}

/** Those whom the report is about, and whether a name or "she" that nobody explains may be taken for the victim. */
export interface Company {
  readonly people: readonly Party[];
  /** For an excerpt without a key of pseudonyms; a whole report names its victim. */
  readonly presumeVictim: boolean;
}

/** Who is meant: `couple` is the victim together with somebody else, `generic` victims or people in general. */
export type Meant = 'victim' | 'couple' | 'perpetrator' | 'court' | 'agency' | 'other' | 'generic';

interface Mention {
  readonly meant: Meant;
  readonly sex: 'female' | 'male' | null;
  /** A pronoun points on to somebody named before. */
  readonly pronoun: boolean;
  readonly plural: boolean;
  /** Professionals give way to the victim where both could be meant. */
  readonly professional: boolean;
}

/** How many sentences back a pronoun is followed. */
const reach = 5;

/**
 * Who a subject stands for. `before` holds the sentences that lead up to it, the nearest last; its last entry is
 * the subject's own sentence as far as the subject.
 */
export function whoIsMeant(subject: Subject, before: readonly string[], company: Company): Meant {
  const joined = subject.joined.map((other) => whoIsMeant(other, before, company));
  const meant =
    subject.form === 'pronoun'
      ? ofPronoun(subject.head, before, company)
      : (parentOfChild(subject, before.slice(-3), company) ?? ofPhrase(subject, company));
  if (joined.length === 0) return meant;
  return meant === 'victim' || joined.includes('victim') ? 'couple' : 'other';
}

/** "his mother" where a child was spoken of: the victim who has the child, unless nobody of that sex is a victim. */
function parentOfChild(subject: Subject, before: readonly string[], company: Company): Meant | null {
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

/** Who a pronoun or possessive ("she", "her") stands for. */
export function ofPronoun(pronoun: string, before: readonly string[], company: Company): Meant {
  if (/^(?:they|them|their)$/.test(pronoun)) return ofPlural(before, company);
  const sex = /^(?:she|her|herself)$/.test(pronoun)
    ? 'female'
    : /^(?:he|him|his)$/.test(pronoun)
      ? 'male'
      : null;
  if (sex === null) return 'other';
  // A victim whose sex is not known is not "he" where the perpetrator is a man.
  const rival = company.people.some((p) => p.role === 'perpetrator' && p.sex === sex);
  for (let i = before.length - 1; i >= Math.max(0, before.length - reach); i--) {
    const fits = mentionsIn(before[i] ?? '', company).filter(
      (m) =>
        !m.plural &&
        (m.sex === sex || (m.sex === null && !(m.meant === 'victim' && rival))) &&
        (m.meant !== 'agency' || m.professional) &&
        m.meant !== 'generic',
    );
    const first = fits[0];
    if (!first || first.pronoun) continue;
    // "By sending the nurse away she …": whoever is sent is not who does it.
    if (i === before.length - 1 && gerundOpens.test(before[i] ?? '')) continue;
    const victim = fits.some((m) => m.meant === 'victim');
    if (first.professional && victim) return 'victim';
    // "The nurse found her evasive": whoever did something to "her" is not she.
    if (first.professional && i === before.length - 1 && !/^(?:she|he)$/.test(pronoun)) continue;
    // A worker mentioned in passing, or who did something to "her", is seldom who the next sentence is about.
    if (
      first.professional &&
      ((before.length - i > 2 && !before.slice(i + 1).some((t) => pronounOf[sex].test(t))) ||
        before.length - i > 3 ||
        fits.some((m) => m.pronoun))
    )
      continue;
    return first.meant;
  }
  return byDefault(sex, company);
}

const pronounOf = { female: /\b(?:she|her)\b/i, male: /\b(?:he|him|his)\b/i };
const gerundOpens =
  /^(?:(?:by|in|on|through|after|before|without|instead of|rather than|when|while|despite)\s+)?(?:not\s+)?[a-z]+ing\b/i;

function byDefault(sex: 'female' | 'male', { people, presumeVictim }: Company): Meant {
  const victims = people.filter((p) => p.role === 'victim');
  const others = people.filter((p) => p.role === 'perpetrator');
  if (victims.length === 0) return presumeVictim && sex === 'female' ? 'victim' : 'perpetrator';
  if (victims.some((p) => p.sex === sex)) return 'victim';
  if (others.some((p) => p.sex === sex)) return 'perpetrator';
  const unknown = victims.some((p) => p.sex === null);
  return unknown && (sex === 'female' || others.some((p) => p.sex === 'female')) ? 'victim' : 'other';
}

function ofPlural(before: readonly string[], company: Company): Meant {
  for (let i = before.length - 1; i >= Math.max(0, before.length - 2); i--) {
    const mentions = mentionsIn(before[i] ?? '', company);
    if (
      /\b(?:two|both|three|all) of them\b|\bthe two (?:women|men|sisters|brothers)\b/i.test(before[i] ?? '')
    )
      break;
    const plural = mentions.find((m) => m.plural);
    if (plural) return plural.meant;
    const victims = mentions.filter((m) => m.meant === 'victim').length;
    if (victims > 0 && mentions.some((m) => m.meant === 'perpetrator')) return 'couple';
    if (mentions.length > 0) break;
  }
  // Two victims are "they" wherever nobody else is.
  return company.people.filter((p) => p.role === 'victim').length > 1 ? 'victim' : 'other';
}

/** True where the victim is named in the sentences before, so that a pronoun of that sex may mean the victim. */
export function victimNear(pronoun: string, before: readonly string[], company: Company): boolean {
  const sex = /^(?:she|her)/.test(pronoun) ? 'female' : /^(?:he|him|his)/.test(pronoun) ? 'male' : null;
  const fits = company.people.some((p) => p.role === 'victim' && (p.sex === sex || p.sex === null));
  const rival = company.people.some((p) => p.role === 'perpetrator' && p.sex === sex);
  return (
    sex !== null &&
    fits &&
    !rival &&
    before.slice(-reach).some((text) => mentionsIn(text, company).some((m) => m.meant === 'victim'))
  );
}

function ofPhrase(subject: Subject, company: Company): Meant {
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

/** Everybody that a stretch of text names, in order. */
function mentionsIn(text: string, company: Company): readonly Mention[] {
  const known = mentioned.get(company) ?? new Map<string, readonly Mention[]>();
  mentioned.set(company, known);
  const held = known.get(text);
  if (held) return held;
  const mentions = readMentions(text, company);
  known.set(text, mentions);
  return mentions;
}

/** The same sentences lead up to many subjects. */
const mentioned = new WeakMap<Company, Map<string, readonly Mention[]>>();

function readMentions(text: string, company: Company): readonly Mention[] {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!isWord(word)) continue;
    const pronoun = /^(?:she|her|herself|he|him|his|himself)$/.exec(word.lower);
    if (pronoun) {
      const sex = /^(?:she|her)/.test(word.lower) ? 'female' : 'male';
      mentions.push({ meant: 'other', sex, pronoun: true, plural: false, professional: false });
      continue;
    }
    const mention = nameAt(words, i, company) ?? nounAt(words, i, company);
    if (mention) mentions.push(mention);
  }
  // "her mother": the possessive goes before the relative but is not who the sentence is about.
  return mentions;
}

function nameAt(words: readonly Word[], i: number, company: Company): Mention | null {
  const word = words[i] as Word;
  if (!isCapitalised(word)) return null;
  for (const person of company.people)
    for (const name of person.names) {
      const parts = name.toLowerCase().split(/\s+/);
      if (!parts.every((part, k) => withoutPossessive(words[i + k]?.lower ?? '') === part)) continue;
      const last = words[i + parts.length - 1];
      if (isPossessive(last) && partyOfWord(words[i + parts.length]?.lower ?? '')) return null;
      return { meant: person.role, sex: person.sex, pronoun: false, plural: false, professional: false };
    }
  return null;
}

function nounAt(words: readonly Word[], i: number, company: Company): Mention | null {
  const kind = partyOfWord(words[i]?.lower ?? '');
  if (kind === undefined || kind === 'nobody' || kind === 'agency' || kind === 'court') return null;
  // A panel is never "she", and what a worker's record says is not about the worker.
  if (kind === 'review' && !/^(?:chair|author|reviewer)$/.test(words[i]?.lower ?? '')) return null;
  if (
    /^(?:relatives?|friends?|neighbours?)$/.test(words[i]?.lower ?? '') &&
    /^an?$/.test(words[i - 1]?.lower ?? '')
  )
    return null;
  if (kind === 'professional' && /['’]s?$/.test(words[i]?.text ?? '')) return null;
  // "Adult Social Care", "the adult daughter": an adjective more often than a person.
  if (words[i]?.lower === 'adult' || partyOfWord(words[i + 1]?.lower ?? '') === 'professional') return null;
  const first = openingOf(words, i);
  // "As a nurse she …" says what she is.
  if (words[first - 1]?.lower === 'as' && /^an?$/.test(words[first]?.lower ?? '')) return null;
  const subject = build(words, first, i + 1);
  if (subject.determiner === 'negative') return null;
  const before = words
    .slice(Math.max(0, first - 30), first)
    .map((w) => w.lower)
    .join(' ');
  const parent = parentOfChild(subject, [before], company);
  if (parent)
    return {
      meant: parent,
      sex: sexOfNoun(subject.head),
      pronoun: false,
      plural: false,
      professional: false,
    };
  const plural =
    kind === 'generic' ||
    kind === 'couple' ||
    /^(?:children|siblings|staff|police|crew)$/.test(subject.head) ||
    (/s$/.test(subject.head) && !/(?:ss|'s)$/.test(subject.head));
  return {
    meant: ofPhrase({ ...subject, form: 'noun', head: subject.head.replace(/'s$/, '') }, company),
    sex: sexOfNoun(subject.head),
    pronoun: false,
    plural,
    professional: kind === 'professional' || kind === 'review',
  };
}

function openingOf(words: readonly Word[], i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    const word = words[k];
    if (!isWord(word)) break;
    if (determiners.has(word.lower) || isPossessive(word)) return k;
  }
  return i;
}

function sexOfNoun(head: string): 'female' | 'male' | null {
  if (
    /^(?:woman|lady|girl|wife|mother|mum|sister|daughter|aunt|niece|girlfriend|midwife|stepmother|mother-in-law|sister-in-law|grandmother|ex-wife|ex-girlfriend|landlady)\b/.test(
      head,
    )
  )
    return 'female';
  if (
    /^(?:man|boy|husband|father|dad|brother|son|uncle|nephew|boyfriend|stepfather|ex-husband|ex-boyfriend|landlord|grandfather|brother-in-law|father-in-law|stepson)\b/.test(
      head,
    )
  )
    return 'male';
  return null;
}
