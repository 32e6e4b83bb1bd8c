import type { ClosePerson } from './close-people.js';
import { byReview, bySomebody, datedCase, ofReview } from './contact-of-review.js';
import type { Part } from './contact-parts.js';
import type { LeavingOut } from './leaving-out.js';
import type { Passage } from './passages.js';

/**
 * Whom a sentence leaves out that only says that some contact was not: in the part about family and friends whoever
 * it names, elsewhere only where it speaks of the review.
 */
export function broadlyLeftOut(
  { text, before, previousParagraph }: Passage,
  hit: LeavingOut,
  named: (text: string) => readonly ClosePerson[],
  part: Part,
): ClosePerson | null {
  if (bySomebody.test(text.slice(hit.start)) && !byReview.test(text)) return null;
  if (part !== 'family' && /\bmembers? of (?:the|our|this) panel\b|\bindependent\b/i.test(text)) return null;
  if (/^(?:he|she|they|neither|both)\b/i.test(text)) {
    const earlier = before.length > 0 ? (before.at(-1) ?? '') : previousParagraph;
    return part === 'family' ? (named(earlier)[0] ?? null) : null;
  }
  if (
    part !== 'family' &&
    /\b(?:found|heard|learned|learnt|noted|was told|considers?|believes?) that\b/i.test(text)
  )
    return null;
  if (part === 'process' && !ofReview.test(text) && !/\binterviews?\b/i.test(text)) return null;
  if (ofAgency.test(text) || (datedCase(text, hit) && !ofReview.test(text))) return null;
  const people = named(text);
  return (
    people.find(
      ({ start, words }) => start >= hit.start - 120 && !belongings.test(text.slice(start + words.length)),
    ) ?? null
  );
}

/** What is theirs and is no person. */
export const belongings =
  /^['’]s? (?:(?:medical|police|own|bank|school|work|phone|telephone|military) )?(?:records?|files?|IMR|notes|phone|diary|flat|house|home|computer|history|needs|case|trial|appeal|sentence|solicitor)\b/i;

/** Somebody else's dealings with them, in the course of the case. */
const ofAgency =
  /\b(?:officers?|social workers?|GPs?|doctors?|nurses?|health visitors?|midwi(?:fe|ves)|teachers?|school|agenc(?:y|ies)|IMRs?|services?|hospital|court|probation|MARAC|MASH|trust|council|surgery|practice|IDVAs?)\b(?![’']s (?:statements?|records?|evidence))/i;

type Named = (text: string) => readonly ClosePerson[];

/** Who was left out: of a passive the subject, of an act the object; a pronoun takes the last person named before. */
export function leftOutIn(passage: Passage, hit: LeavingOut, named: Named, part: Part): ClosePerson | null {
  const { before, previousParagraph } = passage;
  const isSubject = hit.shape === 'passive' || hit.shape === 'ellipsis';
  const text = isSubject ? withoutRelativeClause(passage.text, hit) : passage.text;
  const people = named(text);
  if (people.length > 0) {
    const subjects = people.filter(({ start }) => start < hit.end);
    const who = isSubject
      ? subjects.at(-1)
      : (people.find(({ start }) => start >= hit.start) ?? people.at(-1));
    if (who) return isSubject && isAgencysSubject(text, hit, subjects) ? null : who;
  }
  if (part === 'case') return null;
  if (
    !isSubject &&
    /\b(?:him|them|he|she|they|her(?= ?(?:[.,;:]|$)| (?:to|at|for|in|as|about|should|was|had)\b))/i.test(
      text.slice(hit.start),
    )
  ) {
    const last = before.at(-1) ?? previousParagraph;
    const who = nameAt(last, titledName) ?? nameAt(last, subjectName) ?? named(last)[0] ?? null;
    if (who) return who;
  }
  if (hit.shape === 'act' && /^(?: (?:or|nor) \w+)?[.;]?$/i.test(text.slice(hit.end))) {
    const last = before.at(-1) ?? previousParagraph;
    return named(last)[0] ?? nameAt(last, titledName);
  }
  // "She had offered to talk, and the Panel did not take this up."
  if (part === 'family' && /\b(?:offers?|up|letter|message)$/i.test(hit.words)) {
    const last = before.at(-1) ?? previousParagraph;
    const who = (isSubject ? null : offering(passage.text)) ?? offering(last);
    if (who) return who;
  }
  if (!isSubject)
    return part === 'family'
      ? (nameAt(text.slice(hit.end), /^(?: (?:to|with|from))? (\p{Lu}[\p{Ll}’'-]+)/u) ??
          someoneIn(
            text.slice(hit.end),
            /^(?: (?:to|with|from|of))? ((?:the|an?|any|one|her|his|their) [^.,;:]{3,60})/i,
          ))
      : null;
  if (
    /^(?:however, |but |so )?(?:he|she|they|neither|both|these|(?:her|his|their|this|that|the) (?:offers?|calls?|messages?|letters?) (?:was|were|has|have))\b/i.test(
      text,
    )
  ) {
    const earlier = [...before]
      .reverse()
      .map(named)
      .find((list) => list.length > 0);
    return (earlier ?? (before.length === 0 ? named(previousParagraph) : []))[0] ?? null;
  }
  return part === 'family'
    ? (nameAt(text, subjectName) ??
        (personal.test(hit.words) && !isAgencysSubject(text, hit, [])
          ? someoneIn(
              text.slice(0, hit.start),
              /(?:^|[,;] (?:and|but|yet|while|though|although) )((?:the|an?|one|two|three|her|his|its|their|neither|none) [^.;:]{3,120}?),?\s*$/i,
            )
          : null))
    : null;
}

/** Who offered to be heard, as the sentence begins. */
function offering(text: string): ClosePerson | null {
  if (!/\b(?:offer(?:ed)?|willing|ready|glad|keen|wish\w*|want\w*|asked (?:to|whether|if))\b/i.test(text))
    return null;
  return (
    nameAt(text, titledName) ??
    someoneIn(
      text,
      /^((?:the|an?|her|his|their|one) [^.,;:]{3,40}?) (?:had|has|wrote|rang|asked|offered|was)\b/i,
    )
  );
}

/** "Otto, who had lent Piet a car, was not asked": whom the clause names is not the one left out; its place is kept. */
function withoutRelativeClause(text: string, hit: LeavingOut): string {
  const clause =
    /^([^,.;:]{2,60}?)(?:, |(?= (?:(?:for|with|to|from|of|by|under|at|in|on) )?(?:who|whom|whose|which)\b)) ?(?:(?:for|with|to|from|of|by|under|at|in|on) )?(?:who|whom|whose|which|where)\b[^;:]*, ?$/i.exec(
      text.slice(0, hit.start),
    );
  const head = clause?.[1];
  return head === undefined ? text : head.padEnd(hit.start) + text.slice(hit.start);
}

/** Who a sentence begins with: "Mrs Pell was", "Young Person F had", "Otto’s tutor, who …, was". */
const subjectName =
  /^((?:(?:Old|Young|Little) )?(?:(?:Mrs?|Ms|Miss|Dr|Young Person|Person|Friend|Neighbour|Witness|Adult|Colleague|Relative) )?\p{Lu}(?:\p{Ll}+|\b))(?: [A-Z]\b)?(?:['’]s \p{L}+)?(?:,[^,]*,| *)? (?:was|were|has|had|do|does|did)\b/u;

/** "Young Person F shared a flat": whoever bears such a name is a person, whatever the verb. */
export const titledName =
  /^((?:Mrs?|Ms|Miss|Young Person|Friend|Neighbour|Witness|Adult|Colleague|Relative) \p{Lu}\p{Ll}*)\b/u;

/** Verbs of turning to somebody that are said of persons alone. */
const personal =
  /\b(?:contacted|approached|spoken|talked|interviewed|consulted|written to|invited|traced|sought out|left (?:out|aside)|passed over|overlooked|asked|among|one of|visited|rung|telephoned|heard|seen|met|called|un(?:heard|asked|approached|contacted|consulted|interviewed)|troubled)\b/i;
/** Things and agencies: no persons close to the case. */
const noPerson =
  /^(?:the|an?|any|one|two|three|her|his|their|neither|none) (?:\p{L}+[ -]){0,3}?(?:letters?|e-?mails?|messages?|matters?|issues?|questions?|reports?|reviews?|invitations?|records?|advice|meetings?|information|evidence|IMRs?|agenc(?:y|ies)|police|officers?|services?|teams?|trusts?|councils?|boards?|partnerships?|panel|chair|author|coroner|court|judge|police|GPs?|doctors?|nurses?|surger(?:y|ies)|practices?|schools?|colleges?|hospitals?|social workers?|health visitors?|practitioners?|professionals?|solicitors?|views?|accounts?|terms|draft|contact|offer|request|subject|topic|victim|deceased|Home Office|media|press|public|charit(?:y|ies)|organi[sz]ations?|wishes|memories|need|reasons?|decision|process)\b/iu;

/** Whoever a noun phrase names in the section about family and friends, where no known word for a person stands in it. */
function someoneIn(text: string, pattern: RegExp): ClosePerson | null {
  const words = pattern.exec(text)?.[1];
  return words === undefined || noPerson.test(words)
    ? null
    : { words, start: Math.max(0, text.indexOf(words)), person: null, noun: '' };
}

/** "The officer who had seen her mother was not interviewed": the relative is not the one left out. */
function isAgencysSubject(text: string, hit: LeavingOut, subjects: readonly ClosePerson[]): boolean {
  const opening =
    /^(?:the |her |his |its |one |an? |each |all |both )?(?:\p{L}+ ){0,3}?(?:officers?|police|social workers?|GPs?|doctors?|nurses?|health visitors?|midwi(?:fe|ves)|practice|agency|agencies|trust|service|staff|practitioners?|professionals?|school(?! ?(?:friend|mate))|IMRs?|paramedics|consultant|psychiatrist|solicitors?)\b/iu.exec(
      text.slice(0, hit.start),
    );
  return opening !== null && subjects.every(({ start }) => start > opening[0].length);
}

/** A name that no key lists, where the section leaves no doubt that a person is meant. */
function nameAt(text: string, pattern: RegExp): ClosePerson | null {
  const name = pattern.exec(text)?.[1];
  return name === undefined ||
    /^(?:It|This|That|There|He|She|They|The|Contact|Evidence|Information|Police|Nothing|Advice)$/.test(name)
    ? null
    : { words: name, start: text.indexOf(name), person: null, noun: '' };
}
