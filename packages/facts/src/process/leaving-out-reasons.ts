import { type ClosePerson, samePerson } from './close-people.js';
import type { LeavingOut } from './leaving-out.js';
import type { Passage } from './passages.js';
import { explains, givesCause, givesCircumstance } from './reasons.js';

type Named = (text: string) => readonly ClosePerson[];

const pronoun = /^(?:he|she|they|this|the decision|the reason|it was)\b/i;
const impersonal = /^(?:he|she|they|this|it|the (?:panel|chair|police|senior|review|family liaison))\b/i;
/** "Her mother asked that he not be troubled": somebody else speaks, of the one who was left out. */
const spokenOf =
  /\b(?:asked|advised|requested|wished|felt|thought|preferred|wanted|said|told)\b[^.]*\b(?:him|her|them|he|she|they)\b[^.]*\bnot\b|\b(?:asked|advised|requested|wished|felt|thought|preferred|wanted|said|told)\b[^.]*\bnot\b[^.]*\b(?:him|her|them|he|she|they)\b/i;

/** "Should not be", "would not be": the leaving out itself, and no reason for it. */
const refusedTo = /\b(?:would|should|need|could) not (?:be |have )?/gi;

/** "Her mother agreed that she was too young": the relative of the one left out speaks of them. */
const ofTheSame = /^(?:his|her|their|its)\b/i;
const aboutThem = /\b(?:that|as|since|because|for) (?:he|she|they|it)\b/i;

/**
 * True where the report says why somebody was left out: in the sentence, in those after it, in the one before, or, for
 * the same person, at the head of the next paragraph.
 */
export function reasonForLeavingOut(
  passage: Passage,
  hit: LeavingOut,
  who: ClosePerson,
  named: Named,
): boolean {
  const { text, before, after, nextParagraph } = passage;
  const rest = `${text.slice(0, hit.start)} ${text.slice(hit.end)}`.replace(/\bunable to\b/gi, ' ');
  if (goesOn(text.slice(hit.end), who, named)) return true;
  if (givesCause(text.replace(refusedTo, ' ')) || givesCircumstance(rest)) return true;
  if (after.slice(0, 3).some((sentence, at) => followingTells(sentence, at, who, named))) return true;
  if (precedingTells(before.at(-1) ?? '', text, who, named)) return true;
  return after.length === 0 && nextParagraphTells(nextParagraph, who, named);
}

/** "…; both had blocked her number": what follows a semicolon or colon, of the same person, is said to explain. */
function goesOn(rest: string, who: ClosePerson, named: Named): boolean {
  const more = /[;:–—]\s+(?!(?:and|but|while) )(.+)$/s.exec(rest)?.[1];
  if (more === undefined) return false;
  const first = named(more)[0];
  return (
    !first ||
    samePerson(first, who) ||
    /^(?:he|she|they|both|neither|his|her|their|this|it|the (?:panel|police|family))\b/i.test(more)
  );
}

/** "He was seen in March": contact was made in the end. */
const seenAfterAll =
  /^(?:he|she|they|both)\b[^.]{0,40}\b(?:was|were|has been|have been) (?:\w+ )?(?:seen|met|interviewed|spoken|contacted|approached|invited)\b/i;

function followingTells(sentence: string, at: number, who: ClosePerson, named: Named): boolean {
  if (explains(sentence) || (at === 0 && seenAfterAll.test(sentence))) return true;
  if (!givesCircumstance(sentence) && !/\bbecause\b/i.test(sentence)) return false;
  if (/^(?:he|she|they|both|neither)\b/i.test(sentence)) return true;
  const first = named(sentence)[0];
  if (!first) return at === 0 || impersonal.test(sentence);
  return (
    samePerson(first, who) ||
    (at === 0 && (spokenOf.test(sentence) || (ofTheSame.test(sentence) && aboutThem.test(sentence))))
  );
}

/** "Friend B asked not to be troubled. The chair did not write again." */
function precedingTells(sentence: string, text: string, who: ClosePerson, named: Named): boolean {
  if (!givesCircumstance(sentence)) return false;
  const people = named(sentence);
  return (
    people.some((each) => samePerson(each, who)) || (people.length > 0 && /^(?:he|she|they)\b/i.test(text))
  );
}

function nextParagraphTells(paragraph: string, who: ClosePerson, named: Named): boolean {
  const first = /^.*?[.;](?=\s|$)/s.exec(paragraph)?.[0] ?? paragraph;
  if (first === '' || !(givesCircumstance(first) || explains(first) || givesCause(first))) return false;
  const opening = named(first)[0];
  return pronoun.test(first) || (opening ? samePerson(opening, who) : explains(first));
}
