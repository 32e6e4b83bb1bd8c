import type { Company, Meant } from './company.js';
import { determiners } from './grammar-words.js';
import { build } from './noun-phrase.js';
import { partyOfWord } from './party-words.js';
import { ofPhrase, parentOfChild } from './phrase-reference.js';
import { isVictimOfKin } from './relatives.js';
import { isCapitalised, isPossessive, isWord, type Word, withoutPossessive, wordsOf } from './words.js';

/** Somebody whom a text names. */
export interface Mention {
  readonly meant: Meant;
  readonly sex: 'female' | 'male' | null;
  /** A pronoun points on to somebody named before. */
  readonly pronoun: boolean;
  readonly plural: boolean;
  /** Professionals give way to the victim where both could be meant. */
  readonly professional: boolean;
}

/** Everybody that a stretch of text names, in order. */
export function mentionsIn(text: string, company: Company): readonly Mention[] {
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

const sexOfPronoun: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
  ['hers', 'female'],
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
]);

function readMentions(text: string, company: Company): readonly Mention[] {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!isWord(word)) continue;
    const sex = sexOfPronoun.get(word.lower);
    if (sex) {
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
      const next = words[i + parts.length]?.lower ?? '';
      const owned =
        next === 'gp' ? !ofPractice.test(words[i + parts.length + 1]?.lower ?? '') : partyOfWord(next);
      if (isPossessive(last) && owned) return null;
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
  // "her GP practice": the practice, and nobody in it.
  if (words[i]?.lower === 'gp' && ofPractice.test(words[i + 1]?.lower ?? '')) return null;
  // "Adult Social Care", "the adult daughter": an adjective more often than a person.
  // "a witness care officer": what the officer is for.
  const titled =
    partyOfWord(words[i + 1]?.lower ?? '') === 'professional' ||
    (callings.test(words[i + 1]?.lower ?? '') && partyOfWord(words[i + 2]?.lower ?? '') === 'professional');
  if (words[i]?.lower === 'adult' || titled) return null;
  const first = openingOf(words, i);
  // "As a nurse she …" says what she is.
  if (words[first - 1]?.lower === 'as' && /^an?$/.test(words[first]?.lower ?? '')) return null;
  const subject = build(words, first, i + 1);
  if (subject.determiner === 'negative') return null;
  const before = words
    .slice(Math.max(0, first - 30), first)
    .map((w) => w.lower)
    .join(' ');
  // "Stuart rang his mother", where she is the victim: the victim is named.
  if (isVictimOfKin(subject, [textBefore(words, first)], company))
    return {
      meant: 'victim',
      sex: sexOfNoun(subject.head),
      pronoun: false,
      plural: false,
      professional: false,
    };
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

/** The words before one of them, as they are written. */
function textBefore(words: readonly Word[], at: number): string {
  return words
    .slice(Math.max(0, at - 30), at)
    .map((w) => w.text)
    .join(' ');
}

const ofPractice =
  /^(?:practice|practices|surgery|surgeries|records?|notes|appointments?|consultations?|services?|contacts?|registration)$/;

/** What an officer or worker may be for. */
const callings =
  /^(?:care|support|liaison|protection|safeguarding|advocacy|services?|health|engagement|contact|welfare|outreach|abuse|violence|development|family)$/;

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
