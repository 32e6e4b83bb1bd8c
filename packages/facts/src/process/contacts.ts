import { type Anchor, byBlock, type Draft, derived } from '@dhrlint/draft';
import type { People } from '../people/people.js';
import { type Section, sectionPath } from '../sections.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { type ClosePerson, closePeopleIn, namesOfOthers } from './close-people.js';
import { entryLeftOut } from './contact-entries.js';
import { actWords, closeBeginnings, denies, denyingWords, reviewWords } from './contact-words.js';
import { broadlyLeavingOut, type LeavingOut, leavingOutIn, reviewer } from './leaving-out.js';
import { reasonForLeavingOut } from './leaving-out-reasons.js';
import { type Passage, passing, speaks } from './passages.js';

/** A statement that the review did not turn to somebody who was close to the case. */
export interface LeftOut {
  /** The sentence that says so. */
  readonly anchor: Anchor;
  /** Who was left out, as the report names them. */
  readonly who: string;
  /** True where the report says why: in the sentence, beside it, or for the same person in the next paragraph. */
  readonly reasonGiven: boolean;
}

/** What the part of the report is about: the family and friends, how the review was done otherwise, or the case. */
type Part = 'family' | 'process' | 'case' | 'closed';

const byReview = new RegExp(
  `\\bby (?:(?:the |this |our |an? )?(?:\\w+ )?${reviewer}|either|me|us|any member of the panel)\\b`,
  'i',
);
const bySomebody =
  /\bby (?!letter|e-?mail|phone|telephone|post\b|then|text|video|the (?:end|time|date)|\d|name|law|means|way|agreement|choice|virtue|reason|those who knew)/i;
const ofReview =
  /\b(?:this review|the review|DHR|domestic homicide review|the panel|review panel|the (?:independent )?chair|the author|this report|contribute|interviewed by me)\b/i;
const dayOrMonth =
  /\b(?:on|in|between|after|before|until|during) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid)\b/i;

const processRoles = new Set([
  'family-involvement',
  'methodology',
  'contributors',
  'panel',
  'author',
  'introduction',
  'timescales',
  'confidentiality',
  'terms-of-reference',
  'parallel-reviews',
  'people',
]);
const caseRoles = new Set([
  'analysis',
  'chronology',
  'background',
  'overview',
  'conclusions',
  'lessons',
  'good-practice',
]);
const familyTitle =
  /\b(?:famil|friend|contribut|involve|voices?|who (?:took part|spoke|knew|helped)|(?:whom?|people|those) (?:we|the (?:chair|author|panel)) (?:spoke|talked|listened|met|heard|saw|asked)|taking part|community|relatives|took part|engagement)/i;
const notFamilyTitle = /\b(?:history|life|background|court|agenc\w+)\b/i;
const ofPlan = new Set<Zone>(['recommendations', 'action-plan', 'lessons', 'people', 'equality']);

function firstWord(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name.toLowerCase())?.[0] ?? name.toLowerCase();
}

interface Given {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
  readonly people: People;
}

const denials = passing((text) => denies.test(text));

/** Every statement of the report that the review left somebody out, in reading order. */
export function leftOutOf(draft: Draft, facts: Given): readonly LeftOut[] {
  const { words, zones, people } = facts;
  const partOf = partsIn(facts);
  const denying = new Set(words.blocksWith(...denyingWords));
  const ofTheReview = new Set(words.blocksWith(...reviewWords));
  const ofSomebody = new Set([
    ...words.blocksBeginning(...closeBeginnings),
    ...words.blocksWith(...people.all.flatMap(({ name, aliases }) => [name, ...aliases].map(firstWord))),
  ]);
  const blocks = words.blocksWith(...actWords).filter((block) => {
    if (!denying.has(block)) return false;
    const part = partOf(block);
    if (part === 'family') return true;
    return part !== 'closed' && ofSomebody.has(block) && (part === 'process' || ofTheReview.has(block));
  });
  const told = blocks.flatMap((index): readonly LeftOut[] => {
    const block = draft.blocks[index];
    return speaks(block, zones) ? leftOutInBlock(draft, facts, block) : [];
  });
  return told.map((each) => ({ ...each, reasonGiven: each.reasonGiven || reasonIn(told, each, zones) }));
}

const leftOutInBlock = byBlock((draft, facts: Given, block): readonly LeftOut[] => {
  const passages = denials(draft, block);
  if (passages.length === 0) return [];
  const { people } = facts;
  const byName = namesAmong(people);
  const named = (text: string) => closePeopleIn(text, people, byName);
  const part = partsIn(facts)(block.index);
  const entry = part === 'family' || part === 'process' ? entryLeftOut(draft, block) : null;
  const [first] = passages;
  if (entry && first) return [{ anchor: first.anchor, who: entry.who.words, reasonGiven: entry.reasonGiven }];
  return passages.flatMap((passage): readonly LeftOut[] => {
    const told = part === 'closed' ? null : leavingOutIn(passage.text, passage.before.at(-1) ?? '');
    const strict = told && isTheReviews(passage.text, told, part) ? told : null;
    const found = strict && leftOutIn(passage, strict, named, part);
    const leftOut =
      found && belongings.test(passage.text.slice(found.start + found.words.length)) ? null : found;
    const broad = leftOut || part === 'closed' || part === 'case' ? null : broadlyLeavingOut(passage.text);
    const hit = leftOut ? strict : broad;
    const who = leftOut ?? (broad && broadlyLeftOut(passage, broad, named, part));
    return hit && who && !isReported(passage.text, hit.start) && !isOfPanel(passage.text)
      ? [
          {
            anchor: passage.anchor,
            who: who.words,
            reasonGiven: reasonForLeavingOut(passage, hit, who, named),
          },
        ]
      : [];
  });
});

/** "She told the author that Greta was not let out", where it is no act of the review: told of the case by somebody. */
function isReported(text: string, start: number): boolean {
  const lead =
    /^[^.;]{0,60}?\b(?:told|informed|said|says|recalled|recalls|remembered|remembers|explained|described|reported|wrote|writes|felt|thought|added)\b[^.;“"]{0,40}?(?:\bthat\b|[“"])/i.exec(
      text,
    );
  return (
    lead !== null &&
    !/\b(?:whom?|whose|which)\b/i.test(lead[0]) &&
    start >= lead[0].length &&
    !/^(?:the |this |our )?(?:independent )?(?:panel|review|chair|author|we|i)\b/i.test(text) &&
    !ofReview.test(text.slice(lead[0].length))
  );
}

/** "Neither has had any connection with the agencies", "no member of the Panel had been involved": who the authors are. */
function isOfPanel(text: string): boolean {
  return (
    /\b(?:neither|none(?: of (?:them|the \w+))?|nobody on the panel|no (?:other )?(?:panel )?members?(?: of the panel)?|not one of (?:them|the \w+))\b(?: (?:has|have|had|is|was|were|had had|on the panel))*[^.;]{0,30}?\b(?:connections?|dealings|involve\w+|contact|links?|association|responsibility|relationship|ties)\b[^.;]{0,12}? (?:with|in|to)\b/i.test(
      text,
    ) &&
    /\b(?:authors?|chair|members?|panel|neither)\b/i.test(text) &&
    /\b(?:agenc\w+|famil\w+|case|organi\w+|services?)\b/i.test(text)
  );
}

const namesAmong = derived(namesOfOthers);
const partsIn = derived(partsOf);

/** What the summary says again in short is explained where the report explains it. */
function reasonIn(told: readonly LeftOut[], one: LeftOut, zones: readonly Zone[]): boolean {
  const inSummary = ({ anchor }: LeftOut) => zones[anchor.block] === 'executive-summary';
  return (
    inSummary(one) &&
    told.some(
      (each) => each.reasonGiven && !inSummary(each) && each.who.toLowerCase() === one.who.toLowerCase(),
    )
  );
}

/** Tells the part of each block, by the sections around it. */
function partsOf({
  zones,
  sections,
}: {
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
}): (block: number) => Part {
  const story = zones.findIndex(
    (zone) => zone === 'chronology' || zone === 'background' || zone === 'analysis',
  );
  return (block) => {
    const zone = zones[block] ?? 'body';
    if (ofPlan.has(zone)) return 'closed';
    const path = sectionPath(sections, block);
    const ofFamily = path.some(
      ({ role, title }) =>
        role === 'family-involvement' ||
        (!(role !== null && caseRoles.has(role)) && familyTitle.test(title) && !notFamilyTitle.test(title)),
    );
    if (ofFamily) return 'family';
    if (zone === 'panel' || path.some(({ role }) => role !== null && processRoles.has(role)))
      return 'process';
    return (zone === 'body' || zone === 'appendix') && (story < 0 || block < story) ? 'process' : 'case';
  };
}

/** True where it is the review that left somebody out, and no agency in the course of the case. */
function isTheReviews(text: string, hit: LeavingOut, part: Part): boolean {
  const spokenOf = ofReview.test(text);
  const agent = bySomebody.test(text.slice(hit.start)) && !byReview.test(text);
  switch (hit.shape) {
    case 'act':
      if (/\b(?:review(?:er|ers)?|panel|team|chairs?|authors?|DHR|I|we)\b/i.test(hit.words)) return true;
      if (/^no/i.test(hit.words)) return part === 'family' && !dayOrMonth.test(text) && !agent;
      return part !== 'case' && /^(?:it|and|but)\b/i.test(hit.words) && spokenOf;
    case 'decision':
      return part !== 'case' || spokenOf;
    default:
      if (byReview.test(text)) return true;
      if (agent || (part === 'case' && !spokenOf)) return false;
      return spokenOf || !datedCase(text, hit);
  }
}

/**
 * Whom a sentence leaves out that only says that some contact was not: in the part about family and friends whoever
 * it names, elsewhere only where it speaks of the review.
 */
function broadlyLeftOut(
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
  if (part !== 'family' && !ofReview.test(text) && !/\binterviews?\b/i.test(text)) return null;
  if (ofAgency.test(text) || (datedCase(text, hit) && !ofReview.test(text))) return null;
  const people = named(text);
  return (
    people.find(
      ({ start, words }) => start >= hit.start - 120 && !belongings.test(text.slice(start + words.length)),
    ) ?? null
  );
}

/** The leaving out is dated as an event of the case; a date inside a relative clause is that of something else. */
function datedCase(text: string, { start }: LeavingOut): boolean {
  const own =
    /^\W*(?:on|in|by|during|since|from|between|after|before|until) [^,;]{0,40},/i.exec(text)?.[0] ?? '';
  const after = text
    .slice(start)
    .replace(
      /,? (?:who|whom|whose|which|(?:to|with|from|of|by|for) wh(?:om|ich)|[a-z]+ed)\b[^,;]*(?=,|;| (?:was|were|is|are|has|have|among)\b)/gi,
      '',
    );
  return dayOrMonth.test(own) || dayOrMonth.test(after);
}

/** What is theirs and is no person. */
const belongings =
  /^['’]s? (?:(?:medical|police|own|bank|school|work|phone|telephone|military) )?(?:records?|files?|IMR|notes|phone|diary|flat|house|home|computer|history|needs|case|trial|appeal|sentence|solicitor)\b/i;

/** Somebody else's dealings with them, in the course of the case. */
const ofAgency =
  /\b(?:officers?|social workers?|GPs?|doctors?|nurses?|health visitors?|midwi(?:fe|ves)|teachers?|school|agenc(?:y|ies)|IMRs?|services?|hospital|court|probation|MARAC|MASH|trust|council|surgery|practice|IDVAs?)\b(?![’']s (?:statements?|records?|evidence))/i;

type Named = (text: string) => readonly ClosePerson[];

/** Who was left out: of a passive the subject, of an act the object; a pronoun takes the last person named before. */
function leftOutIn(passage: Passage, hit: LeavingOut, named: Named, part: Part): ClosePerson | null {
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
  if (!isSubject)
    return part === 'family'
      ? (nameAt(text.slice(hit.end), /^(?: (?:to|with|from))? (\p{Lu}[\p{Ll}’'-]+)/u) ??
          someoneIn(
            text.slice(hit.end),
            /^(?: (?:to|with|from|of))? ((?:the|an?|any|one|her|his|their) [^.,;:]{3,60})/i,
          ))
      : null;
  if (/^(?:however, |but |so )?(?:he|she|they|neither|both|these)\b/i.test(text)) {
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
  /^((?:(?:Mrs?|Ms|Miss|Young Person|Person|Friend|Neighbour|Witness|Adult|Colleague|Relative) )?\p{Lu}(?:\p{Ll}+|\b))(?: [A-Z]\b)?(?:['’]s \p{L}+)?(?:,[^,]*,| *)? (?:was|were|has|had|do|does|did)\b/u;

/** "Young Person F shared a flat": whoever bears such a name is a person, whatever the verb. */
const titledName =
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
