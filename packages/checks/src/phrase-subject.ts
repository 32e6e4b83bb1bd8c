import type { Draft } from '@dhrlint/draft';
import {
  type Company,
  groupStart,
  isCapitalised,
  isWord,
  type Meant,
  mentionsIn,
  partyOfWord,
  phraseEndingAt,
  pronounSubject,
  type Subject,
  sentencesBefore,
  subjectOf,
  type Word,
  whoIsMeant,
} from '@dhrlint/facts';
import { blockReading, type PhraseHit, sentenceOf } from './phrase-search.js';

/** Words that link what is said of somebody to whom it is said of: "was", "seemed", "as". */
const linking =
  /^(?:was|were|is|are|been|be|being|am|as|seem|seems|seemed|appear|appears|appeared|became|become|becomes|remained|remains|felt|feels|looked|sounded|got)$/;
const pronouns = /^(?:he|she|him|her|his|hers|himself|herself)$/;
/** Subjects that stand for what happened: whom it is said of has to be looked for elsewhere. */
const impersonal = /^(?:it|this|that|these|which|what|there|nothing|everything|all)$/;
const linkReach = 7;
/** Who tells of people more often than they are told of. */
const bystanders = new Set(['review', 'agency', 'nobody', 'professional', 'court']);
const men =
  /^(?:man|men|father|dad|husband|son|boyfriend|stepfather|step-father|grandfather|brother|gentleman|lad|boy|uncle|grandson|nephew)$/;
const women = /^(?:woman|women|mother|mum|wife|daughter|girlfriend|sister|lady|girl|aunt|niece)$/;

/**
 * Of whom the words of a hit are said: the subject of its clause where one can be told, else the person named
 * nearest in the sentence, else the person spoken of before; null where nobody is.
 */
export function saidOf(
  hit: PhraseHit<unknown>,
  isVerb: boolean,
  block: number,
  draft: Draft,
  company: Company,
): Meant | null {
  const reading = blockReading(draft, block);
  const { words } = reading;
  const sentence = sentenceOf(reading, hit.start);
  let from = hit.first;
  while (from > 0 && (words[from - 1]?.start ?? 0) >= sentence.start) from--;
  let to = hit.after;
  while (to < words.length && (words[to]?.start ?? 0) < sentence.end) to++;
  const meantBy = (each: Subject) =>
    settledIn(each, sentencesBefore(draft, block, each.start, true), company);
  const inside = isVerb ? null : pronounIn(words, hit);
  if (inside) return meantBy(inside);
  const verb = isVerb ? hit.first : linkBefore(words, hit.first, from);
  const subject = verb < 0 ? null : subjectOf(words, groupStart(words, verb, from), from);
  if (subject && !(subject.form === 'pronoun' && impersonal.test(subject.head))) {
    // "His conduct was rooted in": what is said of what is his is said of him.
    if (subject.form === 'noun' && /^(?:his|her)$/i.test(subject.possessor ?? '') && !namesPerson(subject))
      return meantBy(
        pronounSubject({
          lower: (subject.possessor ?? '').toLowerCase(),
          start: subject.start,
          end: subject.start,
        }),
      );
    const meant = meantBy(subject);
    if (meant !== 'other' || namesPerson(subject) || isVerb) return meant;
  }
  const back = subject === null ? nearest(words, hit.first - 1, from, -1, company) : null;
  const described = back ? null : bySex(words.slice(hit.first, hit.after), company);
  if (described) return described;
  const near =
    back ?? nearest(words, hit.after, to, 1, company) ?? nearest(words, hit.first - 1, from, -1, company);
  if (near) return meantBy(near);
  const before = sentencesBefore(draft, block, sentence.start, true).filter((text) => text !== '');
  for (const text of before.slice(-2).reverse()) {
    // "Rufus struck her. What he did was out of character.": whoever the sentence before is about, and not its last "her".
    const told = mentionsIn(text, company).find(({ meant }) => meant === 'perpetrator' || meant === 'victim');
    if (told && (subject === null || impersonal.test(subject.head)) && !told.pronoun) return told.meant;
    const earlier = [...text.matchAll(/\b(?:he|she|him|her|his)\b/gi)].at(-1)?.[0].toLowerCase();
    if (earlier) return whoIsMeant(pronounSubject({ lower: earlier, start: 0, end: 0 }), before, company);
  }
  return null;
}

/**
 * Whether nobody but the perpetrator can be spoken of where the words stand, whatever the subject is ("it", "those who
 * knew him"): nobody else is named in the sentence, and before the words the perpetrator is, or somebody is called "he"
 * who can be nobody else.
 */
export function onlyPerpetratorAt(
  hit: PhraseHit<unknown>,
  block: number,
  draft: Draft,
  company: Company,
): boolean {
  const { words } = blockReading(draft, block);
  const sentence = sentenceOf(blockReading(draft, block), hit.start);
  const text = draft.blocks[block]?.text ?? '';
  // "Sorrel Row": a name.
  if (hit.start > sentence.start && isCapitalised(words[hit.first])) return false;
  const ofRole = (role: string, sex: 'female' | 'male' | null) =>
    company.people.some(
      (p) => p.role === role && (p.sex === sex || (role === 'perpetrator' && p.sex === null)),
    );
  const named = mentionsIn(text.slice(sentence.start, sentence.end), company).filter(
    (m) => !m.plural && !m.pronoun,
  );
  if (named.some((m) => m.meant === 'other' && (m.sex === null || ofRole('perpetrator', m.sex))))
    return false;
  if (named.some((m) => m.meant === 'victim' && m.sex !== null && ofRole('perpetrator', m.sex))) return false;
  const lead = mentionsIn(text.slice(sentence.start, hit.start), company);
  if (lead.some((m) => m.meant === 'perpetrator')) return true;
  if (lead.some((m) => m.meant === 'victim')) return false;
  const inside = mentionsIn(text.slice(hit.start, hit.end), company).filter((m) => m.pronoun);
  const called = [...lead, ...inside].filter((m) => m.pronoun && ofRole('perpetrator', m.sex));
  const previous = mentionsIn(
    sentencesBefore(draft, block, sentence.start, true).findLast((each) => each !== '') ?? '',
    company,
  ).filter((m) => !m.plural && !m.pronoun && m.meant !== 'agency');
  return called.some(
    ({ sex }) =>
      previous.every((m) => m.meant === 'perpetrator' || (m.sex !== null && m.sex !== sex)) &&
      (!ofRole('victim', sex) || previous.length > 0),
  );
}

/** Who is meant by a pronoun, a name or a noun for a person at a stretch of a block; null where it is no person. */
export function personAt(
  { start, end }: { readonly start: number; readonly end: number },
  block: number,
  draft: Draft,
  company: Company,
): Meant | null {
  const { words } = blockReading(draft, block);
  const last = words.findLastIndex((word) => word.end <= end);
  const word = words[last];
  if (!isWord(word) || word.start < start) return null;
  const party = partyOfWord(word.lower) !== undefined;
  if (!party && !pronouns.test(word.lower) && !isCapitalised(word)) return null;
  const subject = pronouns.test(word.lower)
    ? pronounSubject(word, headOf(word))
    : phraseEndingAt(words, last + 1, Math.max(0, last - 3), true);
  return (
    subject &&
    settled(subject, whoIsMeant(subject, sentencesBefore(draft, block, start, true), company), company)
  );
}

/** "Saw a devoted dad": the only one of the two that the noun fits; null where the words hold none. */
function bySex(words: readonly Word[], { people }: Company): Meant | null {
  // "A devoted daughter", where it was the daughter who killed.
  const kin = new Set(people.filter((p) => p.role === 'perpetrator').map((p) => p.kin));
  if (words.some(({ lower }) => kin.has(lower))) return 'perpetrator';
  const sex = words.some(({ lower }) => men.test(lower))
    ? 'male'
    : words.some(({ lower }) => women.test(lower))
      ? 'female'
      : null;
  if (sex === null) return null;
  const fitting = (role: string) => people.some((p) => p.role === role && p.sex === sex);
  return fitting('perpetrator') && !fitting('victim') ? 'perpetrator' : 'other';
}

/** The same with what stands before: a pronoun that nobody there explains is the one of the two whom it fits. */
function settledIn(subject: Subject, before: readonly string[], company: Company): Meant {
  const meant = settled(subject, whoIsMeant(subject, before, company), company);
  if (meant !== 'other' || subject.form !== 'pronoun' || !pronouns.test(subject.head)) return meant;
  const sex = /^(?:she|her|hers|herself)$/.test(subject.head) ? 'female' : 'male';
  const named = before.some((text) =>
    mentionsIn(text, company).some((m) => !m.pronoun && !m.plural && (m.sex === sex || m.sex === null)),
  );
  return named ? meant : settled(subject, 'agency', company);
}

/** A perpetrator of whose sex no victim is: "he" is more likely that man than the nurse spoken of, as is "a man who". */
function settled(subject: Subject, meant: Meant, { people }: Company): Meant {
  const { form, head, determiner } = subject;
  const sexes = (role: string) => people.filter((p) => p.role === role).map((p) => p.sex);
  const sex = /^(?:she|her|herself|woman|wife|mother)$/.test(head) ? 'female' : 'male';
  const only = sexes('perpetrator').includes(sex) && sexes('victim').every((s) => s !== null && s !== sex);
  const pronoun = form === 'pronoun' && pronouns.test(head) && meant === 'agency';
  // "The two men": those two of whom the report is.
  const killers = people.filter((p) => p.role === 'perpetrator').length;
  if (
    form === 'noun' &&
    killers > 1 &&
    /^(?:men|brothers|women)$/.test(head) &&
    /^(?:two|both)\b/.test(subject.modifiers)
  )
    return 'perpetrator';
  const oneOfThem = form === 'noun' && determiner === 'indefinite' && /^(?:man|woman)$/.test(head);
  return only && (pronoun || oneOfThem) ? 'perpetrator' : meant;
}

/** A subject that is no thing: the head is a name or a word for people. */
function namesPerson({ form, head }: Subject): boolean {
  return form !== 'noun' || partyOfWord(head) !== undefined;
}

function linkBefore(words: readonly Word[], first: number, from: number): number {
  if (linking.test(words[first]?.lower ?? '')) return first;
  for (let i = first - 1; i >= Math.max(from, first - linkReach); i--) {
    const lower = words[i]?.lower ?? '';
    if (/^[;:.,()]$/.test(lower) || pronouns.test(lower)) return -1;
    if (lower === 'as') return i + 1;
    if (linking.test(lower)) return i;
  }
  return -1;
}

/** The person named nearest, from `start` towards `end` by `step`. */
function nearest(
  words: readonly Word[],
  start: number,
  end: number,
  step: 1 | -1,
  company: Company,
): Subject | null {
  for (let i = start; step > 0 ? i < end : i >= end; i += step) {
    const word = words[i];
    if (!isWord(word)) continue;
    if (pronouns.test(word.lower)) {
      const whose = /^(?:his|her)$/.test(word.lower) && partyOfWord(words[i + 1]?.lower ?? '') !== undefined;
      if (!(whose && step > 0)) return pronounSubject(word, headOf(word));
      continue;
    }
    const party = partyOfWord(word.lower);
    // "Adult G": the letter is the name.
    const coded =
      /^(?:\p{Lu}|\d{1,2})$/u.test(word.text) &&
      i > 0 &&
      isCapitalised(words[i - 1]) &&
      partyOfWord(words[i - 1]?.lower ?? '') !== undefined;
    const name =
      coded ||
      (isCapitalised(word) &&
        (i > 0 || isKnown(word, company)) &&
        party === undefined &&
        /^\p{Lu}\p{Ll}/u.test(word.text));
    if (!name && (party === undefined || bystanders.has(party))) continue;
    const subject = phraseEndingAt(words, i + 1, Math.max(0, i - 5), true);
    // "Callum, a keen walker and a …": a description of somebody named before.
    if (subject && !(step < 0 && subject.determiner === 'indefinite')) return subject;
  }
  return null;
}

function isKnown({ lower }: Word, { people }: Company): boolean {
  return people.some((p) => p.names.some((n) => n.toLowerCase().split(' ')[0] === lower));
}

/** "More than he could bear", "his world fell apart": the words name their own. */
function pronounIn(words: readonly Word[], { first, after }: PhraseHit<unknown>): Subject | null {
  const word = words
    .slice(first, after)
    .find(({ lower }, i) => /^(?:he|she)$/.test(lower) || (i === 0 && /^(?:his|her)$/.test(lower)));
  return word ? pronounSubject(word) : null;
}

/** Whoever "hers" is said of is she whom "her" means. */
function headOf({ lower }: Word): string {
  return lower === 'hers' ? 'her' : lower;
}
