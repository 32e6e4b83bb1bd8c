import { acrossChosen } from '@dhrlint/draft';
import { type CalendarDay, dayNumber } from '../dates/calendar.js';
import { namedDayIn } from '../dates/named-days.js';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { sentenceAt } from '../sentences.js';
import { cuesIn, mayTellOfDeath } from './cues.js';
import { type DateReading, readDate } from './date-reading.js';
import type { DeathMonth } from './death-month.js';
import { tellsOfFinding } from './discovery.js';
import { opensTelling } from './opening.js';
import { anchorIn, type Passage, passageOf } from './passage.js';
import { ofAnswering, ofProceedings, tellsOfProceedings } from './proceedings.js';
import { datedBlocks, fitsMonth, type Reader } from './reader.js';
import type { DeathStatement } from './statements.js';
import { survived } from './survival.js';
import { deathAfter, deathBefore, toldInRow } from './told-after.js';
import type { Whose } from './whose-death.js';

/** The days that the report gives, in so many words or by the sentence after, as the day of the death. */
export function exactDays(reader: Reader): readonly DeathStatement[] {
  return exactDaysIn(reader.draft, reader, datedBlocks(reader));
}

const exactDaysIn = acrossChosen((_draft, reader: Reader, block): readonly DeathStatement[] => {
  const dates = reader.dates.get(block.index) ?? [];
  if (!dates.some((d) => d.precision === 'day')) return [];
  // Most dates of a report lie in other months; only words of death could make one of them the death's.
  const tells = mayTellOfDeath.test(block.text);
  if (!tells && dates.every((d) => d.precision !== 'day' || fitsMonth(d, reader.known) === 'no')) return [];
  const passage = passageOf(reader.draft, block, dates, reader.dates);
  return passage.dates.flatMap((told) => {
    const date = ofKnownYear(told, reader.known);
    if (date.precision !== 'day' || (!tells && fitsMonth(date, reader.known) === 'no')) return [];
    const statement = statementOf(reader, passage, date);
    return statement ? [statement] : [];
  });
});

/** "Ascension Day", "Shrove Tuesday" without a year: a moving feast is that of the year of death. */
function ofKnownYear(date: ResolvedDate, { year }: DeathMonth): ResolvedDate {
  if (date.named === null || date.day !== null || date.nth !== null || year === null) return date;
  const day = namedDayIn(date.named, year);
  return day ? { ...date, ...day, borrowed: true } : date;
}

function statementOf(reader: Reader, passage: Passage, date: ResolvedDate): DeathStatement | null {
  const anchor = anchorIn(reader.draft, passage, date.start, date.end);
  if (!anchor) return null;
  // "The Courier, 24 March 2021, p. 1": the day of a newspaper.
  if (/^,?\s+(?:pp?\.|pages?)\s*\d/i.test(passage.text.slice(date.end))) return null;
  const sentence = sentenceAt(passage.sentences, date.start, passage.text);
  const words = passage.text.slice(sentence.start, sentence.end);
  // "In the week beginning 8 March" tells of no day.
  if (ofAWeek.test(passage.text.slice(Math.max(0, date.start - 40), date.start))) return null;
  if (ofAnswering(passage.text, date)) return null;
  if (anniversary(passage, date, reader.known)) return made(date, anchor);
  if (lifespanEnd(words, date.start - sentence.start, date, passage)) return made(date, anchor);
  const fits = fitsMonth(date, reader.known);
  if (fits === 'yes' && reader.zones[passage.block] === 'cover' && standsByName(passage, date))
    return made(date, anchor);
  if (fits === 'no' && !mayTellOfDeath.test(words)) return null;
  const said = words.slice(date.end - sentence.start);
  const broke = reader.parties.perpetrators?.test(words) && saidDead.test(said) && !toOfficers.test(words);
  if (fits === 'yes' && (confessed.test(said) || broke) && !tellsOfProceedings(words))
    return made(date, anchor);
  const reading = readDate(passage.text, sentence, date, passage.dates, reader.whose);
  if (reading.event === 'death' && ofProceedings(passage.text, date)) return null;
  if (reading.event === 'death' && passage.dateAlone && toldInRow.test(words)) return null;
  if (reading.event === 'death' && fits === 'no' && tellsOfProceedings(words)) return null;
  if (reading.event === 'death')
    return tellsOfVictim(reading, fits)
      ? made(inMonthOfDeath(date, reader.known), spanOf(reader, passage, date) ?? anchor)
      : null;
  if (fits === 'no') return null;
  if (fits === 'yes' && opensTelling(reader, passage, date)) return made(date, anchor);
  if (tellsOfFinding(reader, passage, date)) return made(inMonthOfDeath(date, reader.known), anchor);
  if (fits === 'yes' && onStone.test(passage.text.slice(sentence.start, date.start)))
    return made(date, anchor);
  if (scopeEnd(reader, passage, date, words) && fits === 'yes') return made(date, anchor);
  if (reading.event === 'process' && fits === 'yes' && offenceTried(passage, date)) return made(date, anchor);
  const before = passage.text.slice(sentence.start, date.start);
  if (
    (fits === 'yes' || (date.borrowed && date.month === reader.known.month)) &&
    youDid.test(words) &&
    !survived.test(words)
  )
    return made(inMonthOfDeath(date, reader.known), anchor);
  if (
    fits === 'yes' &&
    (toldAtTrial(words, before, reader) || whatHappened.test(before) || whatHeDid.test(before))
  )
    return { ...made(date, anchor), related: [{ ...anchor }] };
  if (passage.dateAlone && fits === 'yes' && inquiryOpened.test(passage.text)) return made(date, anchor);
  // "On the 29th he found the bag and stabbed her": what came first is not what the day is told for.
  const confessing =
    reading.event === 'emergency' && toldWhatHeHadDone.test(words.slice(date.end - sentence.start));
  const attacked =
    reading.event === 'attack' ||
    (reading.event === 'emergency' && fatalAct.test(words.slice(date.end - sentence.start))) ||
    confessing ||
    (reading.event === 'contact' && wentToKill.test(words.slice(date.end - sentence.start)));
  // "He took a knife and stabbed Ines": the subject of the first act is whoever did it.
  const whoWasAttacked =
    reading.event === 'attack' && reading.whose !== 'other'
      ? reading.whose
      : confessing
        ? 'unsaid'
        : whoseAct(reader, words, date.end - sentence.start);
  const ownMonth =
    date.borrowedMonth && fits === 'unknown' && reader.known.month !== null && fatalAct.test(words);
  // "On Christmas Eve she was stabbed", below the year of the trial: nobody is attacked after the death.
  const beforeTrial =
    date.borrowed && date.month === reader.known.month && (date.year ?? 0) > (reader.known.year ?? 9999);
  if (
    attacked &&
    (fits === 'yes' || ownMonth || beforeTrial) &&
    whoWasAttacked !== 'other' &&
    !survived.test(passage.text.slice(sentence.start, sentence.end + 120))
  )
    return made(inMonthOfDeath(date, reader.known), anchor);
  // A day over a paragraph: what opens in its first words (a shop, a letter) need be no court.
  const dayOverStory =
    passage.dateAlone &&
    reader.draft.blocks[passage.block]?.cell === null &&
    !tellsOfProceedings(words) &&
    !/\b(?:arrest|charg|bail|notif|review|funeral|panel|meeting)/i.test(words);
  if (
    (reading.event === 'process' && !dayOverStory) ||
    /\blast\s+(?:seen|saw|spoke|heard|contact|known)\b/i.test(words)
  )
    return null;
  if (reading.event === 'contact' && !passage.dateAlone && fits !== 'yes') return null;
  if (date.named !== null && date.day === null) return null;
  const told =
    deathAfter(reader, passage, sentence.end, date, reading.event === 'contact') ??
    (reading.event === 'none' ? deathBefore(reader, passage, sentence, words) : null);
  return told
    ? { ...made(inMonthOfDeath(date, reader.known), anchor), related: told.anchor ? [told.anchor] : [] }
    : null;
}

function made(date: ResolvedDate, anchor: DeathStatement['anchor']): DeathStatement {
  return { kind: date.named ? 'named-day' : 'exact', anchor, day: lastOf(date), related: [], date };
}

/**
 * "Convicted of murdering Ines on 16 May", "murdered Ines on or about the 16th": no trial ends in the month of
 * the death, so the day is that of the offence. A charge may be of the same month.
 */
function offenceTried({ text }: Passage, date: ResolvedDate): boolean {
  const before = text.slice(Math.max(0, date.start - 160), date.start);
  return /\b(?:convicted|guilty|sentenced|tried|trial|plead(?:ed)?|pled|plea|imprisoned|imprisonment|count|indict\w+|particulars)\b[^.;]*\b(?:murder(?:ed|ing)?|manslaughter|killing|homicide|death)\b(?:,\s+(?:which\s+was\s+)?committed)?[^.;,]{0,40}\bon\s+(?:the\s+)?$|\b(?:indictment|charge|count|particulars)\b[^.;]*\bthat\b[^.;,]{0,40}\bon\s+(?:the\s+)?$|\bon\s+or\s+about\s+(?:the\s+)?$/i.test(
    before,
  );
}

/** "What happened on 3 May", "the events of the 3rd of May": in the month of the death it is the death that happened. */
const whatHappened =
  /\b(?:what\s+(?:had\s+)?(?:happened|took\s+place|occurred)|events|tragedy)\s+(?:on|of|that\s+(?:took\s+place|happened|occurred)\s+on)\s+(?:the\s+)?(?:(?:night|evening|morning|day)\s+of\s+)?(?:the\s+)?$/iu;

/** "Sentenced for what he did to her on 3 May": elsewhere he may have done something else to her in that month. */
const whatHeDid =
  /\b(?:judge|sentenc\w+|court|trial|jury|prison|convict\w+|guilty|plea\w*|remorse|murder|manslaughter)\b[^.;]*\bwhat\s+(?:he|she|they|you|\p{Lu}\p{L}+)\s+(?:did|had\s+done)(?:\s+to\s+[^.;,]{1,30})?\s+on\s+(?:the\s+)?(?:(?:night|evening|morning|day)\s+of\s+)?(?:the\s+)?$/iu;

/** "He told the jury that he had slept for most of 3 May and remembered nothing of killing her." */
function toldAtTrial(words: string, before: string, { whose }: Reader): boolean {
  return (
    /\b(?:court|jury|jurors|trial|judge)\b[^.;]*\bthat\b/i.test(before) &&
    cuesIn(words).some(
      (c) => c.kind === 'death' && c.start > before.length && ['victim', 'unsaid'].includes(whose(c, words)),
    )
  );
}

/** "On 14 March he drove to his mother's and said that she was dead." */
const saidDead =
  /\b(?:told|said|saying|telling)\b[^.;]{0,30}\bthat\s+(?:she|he|they|[A-Z][a-z]+)\s+(?:was|were)\s+dead(?=\s*[.;,]|$)/;
const toOfficers = /\b(?:police|officers?|detectives?|interview\w*|solicitor|PC|DC|sergeant|counsel)\b/i;

/** "On 14 March he told a passer-by that he had killed her a few hours earlier", "that he had just killed her". */
const confessed =
  /\b(?:told|said|saying|telling|admitted|confess\w+|announced)\b[^.;]{0,40}\b(?:he|she)(?:\s+had|[’']d)\s+(?:(?:just|now)\s+(?:killed|murdered|stabbed|strangled|shot|smothered|done)|(?:killed|murdered|stabbed|strangled|shot|smothered)\b[^.;]{0,40}\b(?:hours?|minutes|moments)\s+(?:earlier|before|ago))\b/i;

/** "Ines, 14.11.2021" on a front page: a name, and nothing else that the day could be of. */
function standsByName({ text }: Passage, { start, end }: ResolvedDate): boolean {
  return (
    /^\W*\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]*)?["”’']?\s*[,:(–—-]\s*$/u.test(text.slice(0, start)) &&
    !/\p{L}/u.test(text.slice(end)) &&
    !ofReport.test(text)
  );
}

const ofReport =
  /\b(?:report|date|completed?|version|drafts?|publi\w+|updated?|revised|approved|submitted|commissioned|notified|referred|inquest|trial|arrest\w*|born|birth|panel|review|period|meeting)\b/i;

const ofAWeek =
  /\b(?:week|fortnight)\s+(?:beginning|commencing|ending|starting|of)\s+(?:on\s+)?(?:the\s+)?(?:\p{Lu}\p{Ll}+day,?\s+)?(?:the\s+)?$/u;

/** "The stone gives the dates 1 May 1980 and 3 May 2021": what is cut there is the day of the death. */
const onStone =
  /\b(?:(?:head|grave)?stone|plaque|memorial|bench|order\s+of\s+service|tattoo\w*|locket|bracelet)\b[^.;]{0,60}\b(?:gives?|gave|reads?|bears?|bore|says?|said|has|had|carr(?:y|ies)|inscribed|carved|engraved|cut|shows?|marked|dated?|dates)\b[^.;]{0,60}$/i;

/** "On the fifth of May you took hold of her by the throat": how a judge tells the killer of the killing. */
const youDid =
  /\byou\s+(?:(?:then|had|first|both|simply|[a-z]+ly)\s+)*(?:(?:took|seized|gripped|grabbed|caught|held|squeezed)\b[^.;]{0,40}\b(?:throat|neck)\b|(?:put|placed|tied|fastened|wrapped|pulled|closed)\b[^.;]{0,40}\b(?:throat|neck|face|mouth|head)\b|(?:took\s+(?:up\s+)?(?:a|the|your)|picked\s+up|armed\s+yourself|fetched|used|reached\s+for)\s[^.;]{0,30}\b(?:knife|hammer|axe|gun|shotgun|hatchet|bat|brick|bar|cord|belt|ligature|machete|pillow|petrol)\b|(?:stabbed|strangled|throttled|smothered|suffocated|shot|bludgeoned|battered|slashed|attacked|ambushed|killed|murdered|drowned|poisoned|beat|knelt|stamped)\b|set\s+(?:up)?on\b|set\s+(?:fire|light|about)\b|poured\b|plunged\b|inflicted\b|struck\b[^.;]{0,30}\b(?:again|repeatedly|times|with)\b|drove\s+(?:at|into|over)\b|ran\s+(?:her|him|them)\s+(?:down|over)\b|(?:took|ended)\s+(?:her|his|the|your|their)\s+(?:[a-z]+[’']s\s+)?li(?:fe|ves)\b)/i;

/** "Murder inquiry opened" in a row of the month of death: opened on the day or the next. */
const inquiryOpened =
  /\b(?:murder|homicide) (?:inquiry|enquiry|investigation) (?:was |is )?(?:opened|begun|began|launched|started|commenced)\b|\b(?:opened|launched|began|started) an? (?:murder|homicide) (?:inquiry|enquiry|investigation)\b/i;
/** "On the 29th he stabbed her": of the month of death, whatever month a paragraph above named last. */
const fatalAct =
  /\b(?:stabbed|shot|strangled|smothered|suffocated|bludgeoned)\s+(?:her|him|them|\p{Lu}\p{Ll}+|(?:his|her)\s+(?:wife|husband|partner|mother|father|sister|brother|daughter|son))(?=\s*(?:[.;,]|and\b|in\b|with\b|as\b|(?:\w+\s+)?times\b|once\b|twice\b|repeatedly\b|several\b|many\b|on\b|at\b|through\b|$))/u;

/** "Rang 999 on 14 March after he had told her what he had done". */
const toldWhatHeHadDone =
  /\b(?:he|him|son|husband|brother)\s+(?:had\s+)?(?:told|said|telling|admitted|confessed|showed)\b[^.;]{0,40}\bwhat\s+he\s+had\s+(?:just\s+)?done\b(?!\s*:)/i;

function whoseAct(reader: Reader, words: string, from: number): Whose {
  const at = fatalAct.exec(words.slice(from))?.index;
  if (at === undefined) return 'other';
  const act = cuesIn(words).find((c) => c.kind === 'attack' && c.start >= from + at);
  return act ? reader.whose(act, words) : 'unsaid';
}

const wentToKill = new RegExp(
  `\\b(?:went|came|drove|returned|walked|got)\\b[^.;,]{0,40}\\band\\s+${fatalAct.source}`,
  'u',
);

/** Longest span of days that a report gives where nobody knows the day: "between 27 December and 3 January". */
const longestSpan = 14;

/** The anchor of "27 December 2021 and 3 January 2022" for either of its dates; null where a date stands alone. */
function spanOf(reader: Reader, passage: Passage, date: ResolvedDate): DeathStatement['anchor'] | null {
  const at = passage.dates.indexOf(date);
  for (const [first, last] of [
    [passage.dates[at - 1], date],
    [date, passage.dates[at + 1]],
  ]) {
    const [from, to] = [first && calendarDay(first), last && calendarDay(last)];
    if (!first || !last || !from || !to) continue;
    const days = dayNumber(to) - dayNumber(from);
    if (days <= 0 || days > longestSpan) continue;
    if (!/\b(?:between|from)\s+(?:the\s+)?$/i.test(passage.text.slice(0, first.start))) continue;
    if (!/^\s*(?:and|to|[-–])\s+(?:the\s+)?$/i.test(passage.text.slice(first.end, last.start))) continue;
    return anchorIn(reader.draft, passage, first.start, last.end);
  }
  return null;
}

/** "She died on the 14th", "on 14 March": of the month or year of death, whatever was named last. */
function inMonthOfDeath(date: ResolvedDate, known: DeathMonth): ResolvedDate {
  if ((date.borrowedMonth || date.month === null) && known.month !== null)
    return { ...date, month: known.month, year: known.year };
  return (date.borrowed || date.year === null) && known.year !== null && date.month === known.month
    ? { ...date, year: known.year }
    : date;
}

/** Of "12 to 14 March" the last day counts as the day of death. */
function lastOf(date: ResolvedDate): CalendarDay | null {
  const day = calendarDay(date);
  return day && date.lastDay !== null ? { ...day, day: date.lastDay } : day;
}

function tellsOfVictim(reading: DateReading, fits: 'yes' | 'no' | 'unknown'): boolean {
  if (reading.whose === 'other') return false;
  // "He killed his wife" tells of the victim; "her mother died" only where the month is the same.
  if (reading.whose === 'kin') return fits === 'yes' || (reading.killed && fits !== 'no');
  return fits !== 'no' || reading.explicit;
}

/** "The death of her father, which she marked every 4 June": kept by the victim, not in her memory. */
const ofKinsDeath =
  /\b(?:death|loss) of (?:her|his|their) (?:own )?(?:father|mother|parents?|grand\w+|aunt|uncle|sister|brother|son|daughter|child|baby|husband|wife)\b[^.;]{0,20}\b(?:she|he)\b/i;

/** "14 March 2022, the first anniversary of her death", "a year to the day after": the year is another, the day the same. */
function anniversary({ text }: Passage, date: ResolvedDate, known: DeathMonth): boolean {
  const near = text.slice(Math.max(0, date.start - 70), date.end + 70);
  if (ofKinsDeath.test(near)) return false;
  const told =
    /\banniversary\s+of\s+(?:the\s+|her\s+|his\s+|their\s+|\p{Lu}\p{L}*[’']s?\s+)?(?<kin>(?:\p{L}+\s+)?\p{L}+[’']s?\s+)?(?:death|murder|killing|homicide)\b/iu.exec(
      near,
    );
  if (told?.groups?.['kin'] === undefined && told) return true;
  if (
    (/\bof\s+(?:each|every)\b/i.test(text.slice(date.start, date.end)) ||
      /\b(?:each|every)\s+(?:year\s*,?\s+)?(?:on\s+)?(?:the\s+)?$|\b(?:each|every)\s+year\s+on\s+(?:the\s+)?$|\bkeeps?\s+$/i.test(
        text.slice(0, date.start),
      )) &&
    /\b(?:memory|death|died|killed|murdered|murder|remember|candles?|grave|flowers|stays? in bed|cr(?:y|ies|ied)\b|weep|dread|worst|hardest|(?:cannot|can[’']t|does not|doesn[’']t|don[’']t) (?:work|sleep|eat|get up|go)|silence|prayers?|mass\b|cemetery|churchyard|bears (?:her|his|their) name|(?:her|his|their) (?:bench|stone|tree|photograph|picture|favourite)|vigil|balloons?|lanterns?|(?:family|friends|sisters?|brothers?|children) (?:still )?(?:meet|gather)s?\b)/i.test(
      near,
    )
  )
    return date.month !== null && date.month === known.month;
  if (wholeYears(text, date, known)) return true;
  // "Her sister lights a candle on 14 March every year".
  if (
    date.year === null || date.borrowed
      ? /^\s*,?\s+(?:each|every)\s+year\b/i.test(text.slice(date.end)) &&
        /\b(?:marks?|remembers?|candles?|grave|flowers|visits?|recalls?|gathers?|memory)\b/i.test(near)
      : false
  )
    return date.month !== null && date.month === known.month;
  // "A vigil on the first anniversary, 14 March 2022": whatever else is kept, it is not in the month of death.
  const first =
    /\b(?:first|second|third|fourth|fifth|one[- ]year|two[- ]year|five[- ]year|\d+(?:st|nd|rd|th))\s+anniversary\b/i.test(
      near,
    ) && !/\b(?:wedding|marriage|relationship|engagement|birth\w*|partnership|sobriety)\b/i.test(near);
  if (
    first &&
    date.year !== null &&
    known.year !== null &&
    date.year > known.year &&
    date.month === known.month
  )
    return true;
  // "His sister's death" is the victim's where the month is; so is the day that lies whole years after.
  const whole =
    told !== null ||
    /\byears?\s+(?:to\s+the\s+day\s+)(?:after|since|from)\b[^.;]{0,40}\b(?:died|killed|murdered|death|murder|tragedy|homicide|incident|attack|fire|loss|events?|lost)\b/i.test(
      near,
    );
  return whole && date.month !== null && date.month === known.month;
}

/** "On 14 March 2022, which was a year to the day": what from is not said, so it is the death. */
const toTheDay =
  /\byears?\s+(?:later,?\s+|on,?\s+)?(?:almost\s+)?to\s+the\s+(?:very\s+)?day\b(?!\s+(?:after|since|from|before|of|on\s+which|that|when))|\b(?:twelve|12)\s+months\s+to\s+the\s+day\b(?!\s+(?:after|since|from|before))|\b(?:exactly|precisely)\s+(?:an?|one|two|three|four|five|\d)\s+years?\s+(?:on|later|afterwards)\b(?!\s+from)/i;

function wholeYears(text: string, date: ResolvedDate, { month, year }: DeathMonth): boolean {
  if (date.month === null || date.month !== month || date.year === null || year === null) return false;
  if (date.year <= year) return false;
  const from = Math.max(text.lastIndexOf('. ', date.start) + 1, date.start - 100);
  return toTheDay.test(text.slice(from, date.end + 80).replace(/\.\s.*$/s, ''));
}

/** "Ines (15 June 1980 – 14 March 2021)": the second of two days, decades apart. */
function lifespanEnd(words: string, start: number, date: ResolvedDate, passage: Passage): boolean {
  const before = passage.dates.findLast((d) => d.end <= date.start);
  return (
    before !== undefined &&
    before.year !== null &&
    date.year !== null &&
    date.year - before.year >= 14 &&
    /^\s*[-–—]\s*$/.test(passage.text.slice(before.end, date.start)) &&
    !/\b(?:period|scope|between|from)\b/i.test(words.slice(0, start))
  );
}

/** The end of the review period, where it lies in the month of death and is no month's first or last day. */
function scopeEnd(reader: Reader, passage: Passage, date: ResolvedDate, words: string): boolean {
  if (
    !/\b(?:period|scope|timeframe|time\s?frame|span|timescale|covers?|considers?|looked at|review(?:s|ed)?|chronolog\w+)\b/i.test(
      words,
    ) &&
    reader.zones[passage.block] !== 'terms-of-reference'
  )
    return false;
  if (date.day === null || date.day === 1 || date.day >= 30) return false;
  if (date.month === 2 && date.day >= 28) return false;
  // "The two years to 14 March 2021".
  if (
    /\b(?:years?|months?)\s+(?:up\s+)?(?:to|ending(?:\s+on)?|(?:that|which)\s+ended\s+on|until)\s+(?:and\s+including\s+)?(?:the\s+)?$/i.test(
      passage.text.slice(Math.max(0, date.start - 40), date.start),
    )
  )
    return true;
  // "The period under review ends on 14 March 2021".
  if (scopeEnds.test(passage.text.slice(Math.max(0, date.start - 90), date.start))) return true;
  const before = passage.dates.findLast((d) => d.end <= date.start);
  if (before?.precision !== 'day') return false;
  if ((before.year ?? 0) >= (date.year ?? 0)) return false;
  return /^[\s,]*(?:\([^)]*\)\s*)?(?:to|until|till|and|up\s+to|through(?:\s+to)?|[-–—])\s*(?:and\s+including\s*)?(?:the\s+|on\s+)*(?:\p{L}+day\s+)?$/iu.test(
    passage.text.slice(before.end, date.start),
  );
}

const scopeEnds =
  /\b(?:period|scope|time\s?frame|time\s?span|timescale|time\s?line|chronology|review(?! panel| board))\b(?:\s+(?:of|for|under|in|covered|considered|by|the|this|review|scope|report|panel)){0,4}\s+(?:ends?|stops?|closes|finishes|concludes|(?:goes|runs|extends)\s+(?:up\s+)?to)\s+(?:on|with|at)?\s*(?:the\s+)?(?:\p{Lu}\p{Ll}+day,?\s+)?$/iu;
