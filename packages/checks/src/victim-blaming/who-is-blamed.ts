import { type Company, mentionsIn, victimNear, whoIsMeant } from '@dhrlint/facts';
import type { Suspicion } from './suspicion.js';

/* Who is meant by the subject of a clause that blames: the victim, somebody else, or anybody in a way that means the victim. */

/** Whether the victim is meant, or people in general in a way that means the victim. */
export function isVictim(
  suspicion: Suspicion,
  led: readonly string[],
  before: readonly string[],
  company: Company,
  after = '',
  inCell = false,
): boolean {
  const meant = whoIsMeant(suspicion.subject, led, company);
  return (
    (meant === 'victim' && (suspicion.ofAnybody !== 'only' || isOnePerson(suspicion))) ||
    (meant === 'couple' &&
      suspicion.certain &&
      !(suspicion.label && ofProceedings.test(suspicion.subject.head))) ||
    (meant === 'generic' &&
      suspicion.certain &&
      (futile.test(before.at(-1) ?? '') ||
        wonderedAt.test(before.at(-1) ?? '') ||
        (isOnePerson(suspicion) && futileAfter.test(after)))) ||
    (meant === 'generic' && suspicion.ofAnybody !== null && isOnePerson(suspicion)) ||
    (meant !== 'agency' &&
      suspicion.certain &&
      isOnePerson(suspicion) &&
      portrayed.test(before.at(-1) ?? '')) ||
    (suspicion.ofVictimsOnly &&
      (meant === 'other' || (meant === 'agency' && suspicion.subject.form === 'pronoun')) &&
      victimNear(suspicion.subject.head, before, company)) ||
    // "The registrar asked. He fobbed the doctor off": whoever it was done to did not do it.
    (suspicion.certain &&
      meant === 'agency' &&
      suspicion.subject.form === 'pronoun' &&
      ownMatter.test(suspicion.rest) &&
      isVictimButFor(suspicion.subject.head, before, company)) ||
    // "GP consultation. She played it down.": a cell is about the victim unless somebody else is named.
    (suspicion.ofVictimsOnly && inCell && meant === 'agency' && isSoleOfSex(suspicion.subject, company))
  );
}

/** "She did not put down that Rowan had failed to …": she who speaks of Rowan by name is somebody else. */
export function isSaidAboutVictim({ subject }: Suspicion, after: string, { people }: Company): boolean {
  if (subject.form !== 'pronoun') return false;
  const name = /^ (?:[a-z]+ )?(?:that|to|of|about|with|for|at) (\p{Lu}[\p{L}-]+)(?!['’]s)\b/u.exec(
    after,
  )?.[1];
  return (
    name !== undefined && people.some((p) => p.role === 'victim' && p.names.some((n) => n.startsWith(name)))
  );
}

/** "Told that the girl had been difficult": the victim was, and so it is of somebody else. */
export function isToldToVictim({ subject }: Suspicion, lead: string, { people }: Company): boolean {
  if (subject.form !== 'noun') return false;
  const teller =
    /(\p{Lu}[\p{L}-]+) (?:(?:was|were|had been|has been) (?:also |only |never )?(?:told|informed|warned|assured)|had (?:heard|learned|learnt|understood|known|thought|believed)|heard|learned|learnt|understood|knew|thought|believed)(?: by [^,;.]{2,40})? that (?:the )?$/u.exec(
      lead,
    )?.[1];
  return (
    teller !== undefined &&
    people.some((p) => p.role === 'victim' && p.names.some((n) => n.split(' ').includes(teller)))
  );
}

/** Whom the review wrote to, or the Homicide Service was offered to, is bereaved, and was not killed. */
export function isOfBereaved({ subject }: Suspicion, before: readonly string[], said: string): boolean {
  return subject.form === 'pronoun' && ofBereaved.test(`${before.at(-2) ?? ''} ${said}`);
}

const ofBereaved =
  /\bHomicide Service\b|\bAAFDA\b|\bAdvocacy After Fatal\b|\b(?:told|informed|notified|advised) of (?:the|this) review\b|\bpart in (?:the|this) review\b/;

/** "The wording turns his violence into her failing": said against the wording. */
export const turnsUpon =
  /\b(?:turn|mak|recast|convert|translat|chang)(?:s|es|ed|ing|e)? (?:his|her|the|their|[\p{L}]+['’]s) (?:[\p{L}-]+ )?(?:violence|abuse|conduct|control|crimes?|behaviour|offending|assaults?|actions) into (?:her|his|their|a|the|something)\b/u;

/** "Each of these took away a person who might have seen": no victim, but those who saw nothing of her. */
export const aWitness =
  /\b(?:(?:an?|any|another|other|some|one|the|two|three|many|those|each|every) (?:[a-z]+ )?(?:person|people|adults?|relatives?|relations?|neighbours?|friends?|colleagues?|visitors?|professionals?|outsiders?|eyes|one|faces?)|anyone|anybody|someone|somebody|others|those) who $/i;

/** "little can be done for a person who …": said in general, and meant of the victim. */
export const futile =
  /\b(?:frustrated|exasperated|defeated|hampered|thwarted|wearied|worn down) by $|\b(?:limits?|little|nothing|not much|no more|hard|difficult|impossible|not easy|cannot|could not|what more could)\b[^.;]{0,60}\b(?:done?|do|help(?:ed|ing)?|protect(?:ed|ing)?|assist(?:ing)?|support(?:ing)?|safeguard(?:ing)?|offered|provided)\b[^.;]{0,40}$/i;

/** "A victim who keeps changing her mind cannot easily be protected": said in general, and meant of the victim. */
const futileAfter =
  /^[^.;]{0,60}?\b(?:cannot|can ?not|can hardly|is hard to|is difficult to|is impossible to|is not easy to|will not) (?:\w+ )?(?:be )?(?:protect\w*|help\w*|safeguard\w*|support\w*|sav\w+|reach\w*|kept safe)/;

/** "a woman who", "anybody": said in general by way of comparison. */
function isOnePerson({ subject }: Suspicion): boolean {
  if (
    /^(?:in (?:her|his|their|this|that|such an?) |like (?:her|him|them)\b|with (?:her|his|their) )/.test(
      subject.complement,
    )
  )
    return true;
  if (/^(?:someone|somebody)$/.test(subject.head) && subject.complement !== '') return true;
  return subject.determiner === 'indefinite' && !/(?:[^s]s|men|women|people)$/.test(subject.head);
}

/** "Agencies described a woman who", "this is a patient who": the one person of whom the report is. */
const portrayed =
  /\b(?:describ(?:ed|es|e|ing)(?: as)?|depict\w*|portray\w*|picture of|portrait of|impression of|spoke of|faced with|dealing with|working with|supporting|confronted by|(?:this|here|she|he|hers|[A-Z][a-z]+) (?:is|was)|(?:agencies|professionals|officers|services|staff|workers?|nurse|doctor|[Cc]are|visitor|[Pp]ractice|GP|gp|[Tt]rust|[Pp]olice|[Ss]ocial [Ww]orker|[Ss]chool|[Tt]eam|midwife|hospital|ward|IDVA|adviser|surgery) (?:saw|met|found|had|encountered)) $/;

/** "One struggles to see how someone so able …": nobody is wondered at in general. */
const wonderedAt =
  /\b(?:hard|difficult|impossible|struggles?|struggled|at a loss) to (?:see|understand|know|explain|fathom|grasp|comprehend|imagine|credit|accept) (?:how|why) $|\b(?:surprising|remarkable|odd|strange|extraordinary|puzzling|astonishing|curious|regrettable|disappointing|extraordinary|incredible|puzzle|mystery|wonder|marvel) that $/i;

/** "In the divorce both parties were intransigent": one is no more blamed than the other, but he is excused. */
const ofProceedings = /^(?:part(?:y|ies)|sides?|spouses|litigants)$/;

/** A professional as the object, or harm done to the subject: what follows a verb whose subject is none. */
const ownMatter =
  /^\S+ (?:[\w’'-]+ ){0,3}?(?:the|her|his) (?:officers?|doctor|nurse|registrar|midwife|constable|paramedics?|consultant|gp|worker|visitor|counsellor)\b|\b(?:she|he) (?:was|had been) (?:being )?(?:abused|hit|hurt|harmed|beaten|assaulted|strangled|controlled|frightened|afraid|in danger)\b|\bby (?:her|his) (?:partner|husband|wife|boyfriend|girlfriend|son|daughter|ex-partner)\b/;

/** Whether a pronoun means the victim where no professional is to be thought of. */
function isVictimButFor(pronoun: string, before: readonly string[], company: Company): boolean {
  const sex = pronoun === 'she' ? 'female' : pronoun === 'he' ? 'male' : null;
  for (const sentence of before.slice(-4).reverse()) {
    const first = mentionsIn(sentence, company).find(
      (m) =>
        !m.pronoun &&
        !m.plural &&
        !m.professional &&
        m.meant !== 'agency' &&
        (m.sex === sex || m.meant === 'victim'),
    );
    if (first) return first.meant === 'victim';
  }
  return false;
}

/** Whether a pronoun can stand for the victim and not for who did it. */
function isSoleOfSex({ form, head }: Suspicion['subject'], { people }: Company): boolean {
  const sex = head === 'she' ? 'female' : head === 'he' ? 'male' : null;
  return (
    form === 'pronoun' &&
    sex !== null &&
    people.some((p) => p.role === 'victim' && (p.sex === sex || p.sex === null)) &&
    people.every((p) => p.role !== 'perpetrator' || (p.sex !== null && p.sex !== sex))
  );
}
