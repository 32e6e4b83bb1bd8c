import type { Company, Meant } from './company.js';
import { mentionsIn } from './mentions.js';
import type { Subject } from './noun-phrase.js';
import { byDefault, ofPhrase, parentOfChild } from './phrase-reference.js';
import { isVictimOfKin } from './relatives.js';

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
      : (parentOfChild(
          subject,
          before.slice(subject.possessor?.toLowerCase() === 'their' ? -reach : -3),
          company,
        ) ?? (isVictimOfKin(subject, before, company) ? 'victim' : ofPhrase(subject, company)));
  if (joined.length === 0) return meant;
  return meant === 'victim' || joined.includes('victim') ? 'couple' : 'other';
}

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
  // A perpetrator of unknown sex is seldom "she" where the victim is a woman.
  const own = company.people.some((p) => p.role === 'victim' && p.sex === sex);
  const unlikely = (meant: Meant) =>
    (meant === 'victim' && rival) || (meant === 'perpetrator' && own && !rival);
  for (let i = before.length - 1; i >= Math.max(0, before.length - reach); i--) {
    const fits = mentionsIn(before[i] ?? '', company).filter(
      (m) =>
        !m.plural &&
        (m.sex === sex || (m.sex === null && !unlikely(m.meant))) &&
        (m.meant !== 'agency' || m.professional) &&
        m.meant !== 'generic',
    );
    const opens = fits[0];
    // "Sandy read from Rowan's letter that he …": of whom the sex is known is more likely "he" than of whom it is not.
    const surer =
      opens?.meant === 'other' && opens.sex === null && !opens.pronoun
        ? fits.find((m) => !m.pronoun && m.sex === sex && (m.meant === 'victim' || m.meant === 'perpetrator'))
        : undefined;
    const first = surer ?? opens;
    if (!first || first.pronoun) continue;
    // "By sending the nurse away she …": whoever is sent is not who does it.
    if (i === before.length - 1 && gerundOpens.test(before[i] ?? '')) continue;
    // "Hilary begged her to leave. She would not": whoever was begged goes on.
    if (i < before.length - 1 && first.meant === 'other' && persuaded[sex].test(before[i] ?? '')) continue;
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
/** "and her children", "and the boys" */
const joins =
  /\band (?:her|his|the|their) (?:[a-z]+ )?(?:children|sons|daughters|parents|boys|girls|family)\b/;
const persuading =
  '(?:begged|urged|implored|advised|offered|pressed|encouraged|warned|invited|pleaded with|tried to persuade|asked)';
const persuaded = {
  female: new RegExp(
    `\\b${persuading} her\\b(?! (?:mother|sister|father|brother|friend|husband|son|daughter))`,
  ),
  male: new RegExp(`\\b${persuading} him\\b`),
};
const gerundOpens =
  /^(?:(?:by|in|on|through|after|before|without|instead of|rather than|when|while|despite)\s+)?(?:not\s+)?[a-z]+ing\b/i;

function ofPlural(before: readonly string[], company: Company): Meant {
  for (let i = before.length - 1; i >= Math.max(0, before.length - 2); i--) {
    const mentions = mentionsIn(before[i] ?? '', company);
    if (
      /\b(?:two|both|three|all) of them\b|\bthe two (?:women|men|sisters|brothers)\b/i.test(before[i] ?? '')
    )
      break;
    // "Rowan and her children … they": the victim is one of them.
    if (i === before.length - 1 && mentions[0]?.meant === 'victim' && joins.test(before[i] ?? ''))
      return 'couple';
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
