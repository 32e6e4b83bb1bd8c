import { type Anchor, type Block, byBlock, type Draft } from '@dhrlint/draft';
import { dayNumber } from '../dates/calendar.js';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import type { Death } from '../death/death.js';
import { givenName } from '../people/given-names.js';
import { headedPerson } from '../people/headed-person.js';
import type { People } from '../people/people.js';
import { partyBefore, sentencesBefore } from '../people/who-is-meant.js';
import { isReportText } from '../report-text.js';
import type { Section } from '../sections.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { bornOf, type Days, daysIn, isAtDeath, opensAtDeath, timeOfAge, year } from './age-time.js';
import { birthdaysIn } from './birthdays.js';
import { agesInKey } from './key-ages.js';
import { type AgePhrase, agePhrasesIn } from './phrases.js';
import { type AgedPerson, single, standsAtName, whoseAge } from './whose-age.js';

/** An age or a birth date that the report gives somebody of the case. */
export interface StatedAge {
  readonly anchor: Anchor;
  readonly of: AgedPerson;
  /** In years, as stated; null where a date of birth is given. */
  readonly age: { readonly least: number; readonly most: number } | null;
  /**
   * `death` for the age at death, `date` for that on a date told beside it, `birth` for a date of birth, `life` for
   * an age of the victim's at no told time, which nobody reaches after the death.
   */
  readonly at: 'death' | 'date' | 'birth' | 'life';
  /** The days on which the person can have been born; null where the day of the death is not known at all. */
  readonly born: Days | null;
}

interface Told {
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  readonly people: People;
  readonly company: Company;
  readonly death: Death;
  readonly words: WordIndex;
  readonly sections: readonly Section[];
}

/**
 * The ages that the report gives the people of the case, with what each says of the day of birth. Where several died,
 * or killed, and where it is nobody of these, only an age that stands at a name of the key is read.
 */
export function agesOf(draft: Draft, told: Told): readonly StatedAge[] {
  const death = daysOfDeath(told.death);
  const found: StatedAge[] = [];
  for (const index of told.words.blocksWith(...telling)) {
    const block = draft.blocks[index];
    const zone = told.zones[index];
    if (
      !block ||
      !isReportText(block, zone) ||
      zone === 'glossary' ||
      zone === 'action-plan' ||
      zone === 'panel'
    )
      continue;
    if (block.kind === 'cell' && zone === 'people') continue;
    found.push(...agesIn(draft, told, block));
  }
  return [...found, ...agesInKey(draft, told, death)].sort(
    (a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start,
  );
}

/** Most numbers are no ages: a cheap look at what stands beside them. */
const worthReading =
  /\b(?:aged?|years? old|birthday|turned|year[- ]old|of age|born|birth|d\.?o\.?b|(?:was|were|being|then|only|just|at|when|(?:man|woman|lady|mother|father|person)\s+of)\s+(?:\d\d\b|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|een))|A (?:woman|man) of|in (?:her|his|their) (?:early|mid|late|middle|teens|\w+ties|[1-9]0s))|[\p{L}’][,(]?\s?[(,]\s*\d\d(?:\s*[,)]| at the| when)/iu;
/** Words of which one stands beside every age. */
const telling = [
  ...Array.from({ length: 90 }, (_, i) => String(i + 10)),
  ...'aged age born dob birthday birthdays old twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
  ...'twenties thirties forties fifties sixties seventies eighties 20s 30s 40s 50s 60s 70s 80s'.split(' '),
];

function daysOfDeath(death: Death): Days | null {
  const day = death.days[0];
  if (day && (death.month === null || day.month === death.month))
    return { from: dayNumber(day), to: dayNumber(day) };
  if (death.year === null) return null;
  return daysIn(death.year, death.month, null);
}

const agesIn = byBlock((draft, told: Told, block): readonly StatedAge[] => {
  const { text, index } = block;
  if (!worthReading.test(text)) return [];
  const death = daysOfDeath(told.death);
  const sentences = sentencesOf(text);
  const quotations = quotationsIn(text);
  const dates = told.dates.get(index) ?? [];
  const found: StatedAge[] = [];
  sentences.forEach((sentence, i) => {
    const words = text.slice(sentence.start, sentence.end);
    for (const phrase of agePhrasesIn(words)) {
      const at = {
        block: index,
        start: sentence.start + phrase.number.start,
        end: sentence.start + phrase.number.end,
      };
      if (isQuoted(quotations, at.start, at.end)) continue;
      const summed = isSummedUp(words, phrase, block, told);
      const named = whoseAge(phrase, words, text, sentences, sentence, told.people, told.company);
      const of =
        (phrase.start === 0 && ownDeath.test(words.slice(phrase.end)) && single('victim', told.people)) ||
        (named ?? unnamed(draft, block, words, phrase, summed, told));
      if (!of) continue;
      const when =
        timeOfAge(draft, block, i, sentences, phrase, told) ??
        (isAftermath(words, phrase, block, told) && !datedNear(dates, sentences[i - 1], sentence)
          ? 'after-death'
          : null) ??
        (of.role === 'victim' &&
        (summed || (opens(told.zones[index]) && bare(words, phrase))) &&
        !datedNear(dates, sentences[i - 1], sentence)
          ? 'death'
          : null);
      // What is said of a friend in a sentence on the death is seldom the friend's age then.
      const isOfEarlierArrest = when === 'after-death' && earlierLife.has(told.zones[index] ?? 'body');
      if (
        when === null &&
        named?.role === 'victim' &&
        death &&
        !notReached.test(words) &&
        (standsAtName(words, phrase, told.people) ||
          !namesOther(text.slice(sentences[i - 1]?.start ?? sentence.start, at.start), named.name))
      ) {
        const born = { from: Number.NEGATIVE_INFINITY, to: Math.ceil(death.to - phrase.least * year) };
        found.push({ anchor: at, of, age: { least: phrase.least, most: phrase.most }, at: 'life', born });
      }
      if (
        when === null ||
        isOfEarlierArrest ||
        (of.role === 'other' &&
          (when === 'near-death' ||
            (when === 'death' && !isAtDeath(words.slice(phrase.end)) && !opensAtDeath(words))))
      )
        continue;
      const days =
        when === 'death'
          ? death
          : when === 'near-death'
            ? death && { from: death.from - 366, to: death.to }
            : when === 'after-death'
              ? death && { from: death.from, to: death.to + 366 }
              : when;
      found.push({
        anchor: at,
        of,
        age: { least: phrase.least, most: phrase.most },
        at: when === 'death' ? 'death' : 'date',
        born: days && bornOf(phrase.least, phrase.most, days),
      });
    }
    found.push(...birthdaysIn(block, sentence, sentences, dates, told, death));
    found.push(...birthsIn(block, sentence, sentences, dates, told));
  });
  return found;
});

/** "Nadia would have been forty this year", "ten years older": ages that nobody had reached. */
const notReached =
  /\b(?:would (?:now )?(?:have been|be)|will be|will turn|should have been|years? (?:older|younger)|looked|felt|until|expect\w*|average|aged (?:over|under)|before (?:she|he) (?:was|turned|reached))\b/i;

/** "In 2012 Una, when she was 31", "Una rang. She was 31.": somebody else stands nearer. */
function namesOther(before: string, victim: string): boolean {
  const names = [...before.replace(monthNames, '').matchAll(/\p{Lu}\p{Ll}+/gu)].map(([name]) => name);
  return names.some((name) => !victim.split(' ').includes(name) && givenName(name) !== null);
}

/** Parts that present the case: whoever is introduced there with an age had it at the death. */
function opens(zone: Zone | undefined): boolean {
  return zone === 'cover' || zone === 'front-matter' || zone === 'executive-summary';
}

/** "Ines (39) was a nurse", "Ines, a woman of 39, lived": no time is told. */
function bare(words: string, phrase: AgePhrase): boolean {
  return !/\b(?:when|then|at|by|since|now|once|until|before|after|later|earlier|had been|would)\b/i.test(
    words.slice(Math.max(0, phrase.start - 40), phrase.end + 20),
  );
}

/** Parts that look back on a whole case: an age that stands there without a time is that at the death. */
const lookingBack = /\b(?:conclusions?|concluding|summary|foreword|preface)\b/i;

/** "She was seventy-nine.": a sentence of its own in a part that looks back. */
function isSummedUp(words: string, phrase: AgePhrase, block: Block, { sections }: Told): boolean {
  return (
    /^(?:She|He|\p{Lu}[\p{L}]+)\s+$/u.test(words.slice(0, phrase.start)) &&
    /^[.!]?\s*$/.test(words.slice(phrase.end)) &&
    looksBack(block, sections)
  );
}

/** "Osric, by then a man of 51, sold the house." in a part that looks back: the time after the death. */
function isAftermath(words: string, phrase: AgePhrase, block: Block, { sections }: Told): boolean {
  return (
    /^\p{Lu}[\p{L}]+,\s+(?:by then|by that time|then)\b/u.test(words.slice(0, phrase.start)) &&
    looksBack(block, sections)
  );
}

function looksBack(block: Block, sections: readonly Section[]): boolean {
  return sections.some(
    ({ heading, end, title }) => heading < block.index && block.index < end && lookingBack.test(title),
  );
}

/** Parts in which an arrest may be one of years before. */
const earlierLife: ReadonlySet<Zone> = new Set<Zone>(['background', 'chronology']);

function datedNear(dates: readonly ResolvedDate[], ...sentences: readonly (Sentence | undefined)[]): boolean {
  return sentences.some(
    (sentence) => sentence && dates.some(({ start }) => sentence.start <= start && start < sentence.end),
  );
}

/**
 * Whose an age is where the words before it name nobody: at death the one victim's, in a section called after
 * somebody theirs.
 */
function unnamed(
  draft: Draft,
  block: Block,
  words: string,
  phrase: AgePhrase,
  summed: boolean,
  { people, company }: Told,
): AgedPerson | null {
  const before = words.slice(0, phrase.start);
  const pronoun = /(?:^|\s)(she|he)\s+$/i.exec(before)?.[1]?.toLowerCase();
  const sex = pronoun === undefined ? null : pronoun === 'she' ? 'female' : 'male';
  const [victim] = people.victims;
  const fits = victim !== undefined && (sex === null || victim.sex === null || victim.sex === sex);
  if (/^(?:She|He)\s+$/.test(before) && (summed || isAtDeath(words.slice(phrase.end))) && fits)
    return single('victim', people);
  if (sex === null || /\p{Ll}[^.]*\s\p{Lu}\p{Ll}+[’']?s?\b(?![^,]*,)/u.test(before.replace(monthNames, '')))
    return null;
  const person = headedPerson(draft, block.index, company);
  if (person?.sex !== sex || (person.role !== 'victim' && person.role !== 'perpetrator')) return null;
  return single(person.role, people);
}

/** "Aged 40 at death": whoever else the sentence goes on to name. */
const ownDeath =
  /^\s+(?:at (?:(?:her|his|the time of (?:her|his)) )?death|when (?:she|he) (?:died|was killed|was murdered))\b/;
const monthNames =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)\b/g;

/** "Born on 3 May 1991", "d.o.b. 03/05/1991", "born in 1991". */
function birthsIn(
  block: Block,
  sentence: Sentence,
  sentences: readonly Sentence[],
  dates: readonly ResolvedDate[],
  { company, people }: Told,
): readonly StatedAge[] {
  return dates.flatMap((date): readonly StatedAge[] => {
    if (date.start < sentence.start || date.start >= sentence.end || date.year === null || date.borrowed)
      return [];
    const before = block.text.slice(sentence.start, date.start);
    const led =
      /\b(?:born(?: on| in)?|d\.?\s?o\.?\s?b\.?:?|date of birth(?: is| was|:)?(?: on| in)?)\s*(?:the\s+)?$/i.exec(
        before,
      );
    if (!led) return [];
    const party = partyBefore(sentencesBefore(block.text, sentences, sentence.start + led.index), company);
    const of = party === 'victim' || party === 'perpetrator' ? single(party, people) : null;
    if (!of) return [];
    return [
      {
        anchor: { block: block.index, start: date.start, end: date.end },
        of,
        age: null,
        at: 'birth',
        born: daysIn(
          date.year,
          date.precision === 'year' ? null : date.month,
          date.precision === 'day' ? date.day : null,
        ),
      },
    ];
  });
}
