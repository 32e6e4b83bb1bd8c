import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { DeathMonth } from './death-month.js';
import { killersCall, makeFinding, plainly, signsIn } from './finding-signs.js';
import { type Parties, saidOfVictim } from './parties.js';
import type { Passage } from './passage.js';
import type { Reader } from './reader.js';
import { livesOn } from './survival.js';

/** True where a date lies in the month of death, or may do so for want of a month or year of its own. */
function inMonth({ month, year, borrowed }: ResolvedDate, known: DeathMonth): boolean {
  if (known.month === null || (month !== null && month !== known.month)) return false;
  return year === null || known.year === null || year === known.year || (borrowed && year > known.year);
}

/** What belongs to the days after a finding, or before it. */
const afterwards =
  /\b(?:last\s+(?:seen|heard|spoke)|again|warrant|detectives?\s+(?:went|came)|search\w*|released|fetch\w*\s+(?:\w+\s+)?(?:clothes|belongings|things)|post[- ]?mortem)/i;

/** "It was on 14 March when …": told for its own sake. */
const cleft = /^(?:it|that|this)\s+was\b[^.;]*\b(?:when|that)\b/i;

/** Days on which something else ended or began: "last seen on 14 March", "since 14 March". */
const otherEnd =
  /\b(?:since|(?<!\bnot\s)(?:until|till)|before|after|from|between|prior\s+to|last\s+(?:seen|spoken|heard)[^.;,]*)\s+(?:the\s+)?(?:[A-Z][a-z]+day,?\s+)?(?:the\s+)?$/;

/**
 * "On 14 March the cleaner had no answer, looked in at the window and rang the police": the day on which the
 * victim was found, where the death itself is told elsewhere. Only in the month of death, and only where nothing
 * that follows tells of somebody who lives on.
 */
export function tellsOfFinding(
  { known, parties }: Reader,
  { text, sentences, dates }: Passage,
  date: ResolvedDate,
): boolean {
  if (!inMonth(date, known)) return false;
  const at = sentences.findIndex(({ start, end }) => start <= date.start && date.start < end);
  const sentence = sentences[at];
  if (!sentence) return false;
  const days = dates.filter(
    (d) => d.start >= sentence.start && d.end <= sentence.end && d.precision === 'day',
  );
  if (days.length > 1 || otherEnd.test(text.slice(sentence.start, date.start))) return false;
  const words = text.slice(sentence.start, sentence.end);
  const here = signsIn(words);
  const plain = plainly.some((sign) => sign.test(words)) || saidOfVictim(words, parties).some(isFoundBy);
  const told = cleft.test(words);
  // "It was 14 March. …": the day of what is told next.
  const opener = words.length < 70 && /^(?:it|that|this)\s+was\b/i.test(words);
  const killer = parties.perpetrators?.test(words) ?? false;
  if (
    here.length === 0 &&
    !plain &&
    !told &&
    !opener &&
    !calledOut.test(words) &&
    !(killer && callsForHelp.test(words))
  )
    return false;
  const after = storyAfter({ text, sentences, dates }, at);
  const all = `${words} ${after}`;
  // "He ran to the shop" is said of the engineer.
  if (livesOn(all, parties, here.includes('stranger')) || afterwards.test(words) || ofThings.test(all))
    return false;
  if (killer && !/\bblood\b/.test(words))
    return plain || (callsForHelp.test(all) && killersCall.test(all) && !hurtThemselves.test(all));
  if (opensUp(after, parties)) return false;
  const signs = [...here, ...signsIn(after)];
  return plain || (told && signs.some((sign) => sign !== 'stranger')) || makeFinding(signs);
}

/** "Daniel opened the door and said": whoever did it would not have. */
function opensUp(after: string, { perpetrators }: Parties): boolean {
  const named = perpetrators?.exec(after);
  return (
    named != null &&
    /^\s+(?:opened|answered|said|told|came\s+to|let\s+them)\b(?![^.;]*\bblood)/.test(
      after.slice(named.index + named[0].length),
    )
  );
}

/** "Was found by the milkman", behind the victim's name. */
export const isFoundBy = (said: string) =>
  /^(?:(?:was|were|had\s+been)\s+)?(?:\w+ly\s+|first\s+)?(?:found|discovered)\b(?!\s+(?:to|guilty|with|wandering|walking|hiding)\b)[^.;]{0,60}\bby\s+(?!the\s+(?:panel|court|jury|coroner|judge)\b)/.test(
    said,
  );

/** "Found her purse and rang the police". */
const ofThings =
  /\bfound\s+(?:[A-Z][a-z]+[’']s|(?:an?|the|some)\s+(?!(?:\w+\s+)?(?:bod(?:y|ies)|woman|man|person|people|figure|victim|couple|mother|family|door|gate|window|house|flat|back|front|room|scene|blood)\b)\w+|(?:her|his)\s+(?:purse|phone|mobile|telephone|bag|handbag|keys?|diary|coat|car|wallet|passport|bruise|note|letter))\b/;

const calledOut = /\b(?:officers|police|paramedics?|crews?|firefighters)\b/i;
const callsForHelp = /\b(?:r[au]ng|called|dialled|telephoned|phoned|calls?\s+from|call)\b/i;
/** "Rang to say that she had cut herself": of whoever lived. */
const hurtThemselves = /\b(?:stabbed|hurt|cut|attacked|hit|kill)\s+(?:(?:him|her)self|him\b)/i;

/** How many sentences of what follows still tell of the same finding. */
const reach = 2;
/** Days within which whoever killed is charged. */
const soon = 5;

/** The sentences behind the finding, up to the first that tells of another day. */
function storyAfter(
  { text, sentences, dates }: Pick<Passage, 'text' | 'sentences' | 'dates'>,
  at: number,
): string {
  const own = dates.find((d) => d.start >= (sentences[at]?.start ?? 0) && d.precision === 'day');
  const told: string[] = [];
  for (const { start, end } of sentences.slice(at + 1, at + 1 + reach)) {
    const others = dates.filter((d) => d.start >= start && d.end <= end && d.precision !== 'weekday');
    const near = others.every(
      (d) => d.day !== null && own?.day != null && d.day >= own.day && d.day - own.day <= soon,
    );
    if (!near) break;
    told.push(text.slice(start, end));
  }
  return told.join(' ');
}

/** The same in the last row of a chronology, which has few words: "Call from the milkman." */
export function tellsOfFindingInRow(words: string, parties: Parties): boolean {
  if (livesOn(words, parties, false) || afterwards.test(words)) return false;
  if (plainly.some((sign) => sign.test(words)) || saidOfVictim(words, parties).some(isFoundBy)) return true;
  const signs = signsIn(words);
  if (parties.perpetrators?.test(words)) return signs.includes('murder');
  return makeFinding(signs) || signs.includes('entry') || signs.includes('upon');
}
