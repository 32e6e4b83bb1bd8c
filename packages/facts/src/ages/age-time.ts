import { type Block, cellAt, type Draft } from '@dhrlint/draft';
import { type CalendarDay, dayNumber } from '../dates/calendar.js';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import type { Death } from '../death/death.js';
import { fits } from '../fits.js';
import type { Sentence } from '../sentences.js';
import type { AgePhrase } from './phrases.js';

/** A stretch of days, both ends included, as {@link dayNumber} counts them. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** Days in a year, on average. */
export const year = 365.2425;

/** The days on which somebody was born who was of an age between two on some day of a stretch. */
export function bornOf(least: number, most: number, days: Days): Days {
  return { from: Math.floor(days.from - (most + 1) * year), to: Math.ceil(days.to - least * year) };
}

/** The days of a year, of a month, or one day. */
export function daysIn(inYear: number, month: number | null, day: number | null): Days {
  const first: CalendarDay = { year: inYear, month: month ?? 1, day: day ?? 1 };
  if (day !== null) return { from: dayNumber(first), to: dayNumber(first) };
  const next =
    month === null || month === 12
      ? { year: inYear + 1, month: 1, day: 1 }
      : { year: inYear, month: month + 1, day: 1 };
  return { from: dayNumber(first), to: dayNumber(next) - 1 };
}

/** The days that a date can mean; null for a range, a weekday alone and the like. */
export function daysOfDate(date: ResolvedDate, death: Death): Days | null {
  if (date.year === null || date.lastDay !== null) return null;
  if (date.borrowed && date.year !== death.year) return null;
  switch (date.precision) {
    case 'day':
      return daysIn(date.year, date.month, date.day);
    case 'month':
      return daysIn(date.year, date.month, null);
    case 'year':
    case 'season':
      return daysIn(date.year, null, null);
    default:
      return null;
  }
}

const deathWords =
  /\b(?:died|death|killed|murder(?:ed)?|homicide|manslaughter|stabbed|strangled|fatal(?:ly)?|took (?:her|his|their) own life|ended (?:her|his|their) (?:own )?life|suicide|found dead|killing)\b/i;
const atDeath =
  /^[^.;]{0,30}?\b(?:at the (?:time|date|moment) of (?:(?:her|his|the|their) )?(?:death|murder|homicide|killing|incident|offence|fatal)|at (?:(?:her|his|the time of) )?death|by the time of (?:her|his) death|on the day (?:of (?:her|his) death|(?:that |on which )?(?:she|he) died)|when (?:she|he|they|\p{Lu}\p{L}+(?: \p{Lu}\p{L}*)?) (?:died|was (?:killed|murdered|found|stabbed|strangled|shot)|took (?:her|his) own|ended (?:her|his)|lost (?:her|his) life|killed)|when [^.;]{0,60}?\b(?:killed|murdered|stabbed|strangled|shot|beat) (?:her|him)\b|when (?:her|his) life was (?:taken|ended))/iu;
/** Whether the words after an age say that it is that at the death. */
export function isAtDeath(after: string): boolean {
  return fits(atDeath, after);
}

/** Whether a sentence begins with the time of the death. */
export function opensAtDeath(sentence: string): boolean {
  return opensWithDeath.test(sentence);
}
/** "At the time of her death Child A was five", "When she died she was in her thirties". */
const opensWithDeath =
  /^(?:(?:At|By|On) the (?:time|date|day) (?:of (?:the|her|his|their) (?:death|homicide|murder|killing|incident)|(?:that |when )?(?:she|he|\p{Lu}\p{L}+) (?:died|was (?:killed|murdered)))|When (?:she|he|\p{Lu}\p{L}+) (?:died|was (?:killed|murdered))),?\s+(?!(?:in|on)\b)/u;
/** "In the last year of her life", "in the year before she died". */
const nearDeath =
  /\bin the (?:last|final) (?:year|(?:\w+ )?(?:months|weeks|days)) of (?:her|his) life\b|\bin the (?:year|(?:\w+ )?months|weeks) before (?:(?:her|his) (?:death|murder)|(?:she|he) (?:died|was killed))\b/i;
/** "When he was arrested", "at her arrest": for the death, where no other offence is told. */
const afterDeath =
  /^[^.;]{0,12}?\b(?:when (?:he|she) (?:was|were) (?:arrested|charged)|(?:at|on|upon) (?:(?:his|her|the time of (?:his|her)) )?arrest|when (?:the )?(?:police|officers) arrested (?:him|her))\b(?!\s+(?:for|on suspicion of|with)\s+(?!(?:the |her |his )?(?:murder|killing|manslaughter|homicide)))/i;
const longPerfect = /\b(?:had|has|have|having|would|was to)\b/i;

/** On what days an age holds; `near-death` for the last year of a life, `after-death` for the year that follows; null where nothing tells. */
export function timeOfAge(
  draft: Draft,
  block: Block,
  at: number,
  sentences: readonly Sentence[],
  phrase: AgePhrase,
  told: { readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>; readonly death: Death },
): Days | 'death' | 'near-death' | 'after-death' | null {
  const sentence = sentences[at];
  if (!sentence) return null;
  const dates = told.dates.get(block.index) ?? [];
  const words = block.text.slice(sentence.start, sentence.end);
  const before = words.slice(0, phrase.start);
  const after = words.slice(phrase.end);
  if (fits(atDeath, after)) return 'death';
  if (opensWithDeath.test(words) && !/\bwhen\b/.test(before.slice(1))) return 'death';
  const isDated = dates.some((date) => sentence.start <= date.start && date.start < sentence.end);
  if (!isDated && fits(afterDeath, after)) return 'after-death';
  // "She died in May, when she was 40."
  const main = /^(.*?),?\s+when (?:she|he)\s*$/i.exec(before)?.[1];
  if (
    main !== undefined &&
    deathWords.test(main) &&
    !/\b(?:met|began|started|moved|married|first)\b/i.test(main)
  )
    return 'death';
  // "Since he was 17", "by the time she was 30": not the time of what the sentence dates.
  if (/\b(?:since|from|until|till|before|after|by the time|once|if|whether)\b[^,;.]{0,20}$/i.test(before))
    return null;
  if (/\bwhen\b[^,;.]{0,25}$/i.test(before))
    return dateBesideWhen(dates, sentence, phrase, words, told.death);
  if (/^[^.,;]{0,8}\bwhen\b/i.test(after)) return dateInClause(dates, sentence, phrase, words, told.death);
  if (
    /\b(?:is|are|now|currently|today|previously|once|had been|would have been|later|earlier)\b/i.test(
      words.slice(Math.max(0, phrase.start - 30), phrase.start + 12),
    )
  )
    return null;
  const own = dates.filter((date) => sentence.start <= date.start && date.start < sentence.end);
  const ofDeath = own.filter((date) => isDeathDate(date, told.death));
  if (own.length > ofDeath.length) {
    if (deathWords.test(words)) return told.death.year === null ? 'death' : null;
    return own.length === 1 ? dateBeside(own[0], sentence, phrase, words, told.death) : null;
  }
  if (nearDeath.test(words)) return 'near-death';
  if (deathWords.test(words)) return 'death';
  if (block.kind === 'cell') return rowDate(draft, block, told.dates);
  // "…the death of a woman whom we call Ines. She was 40."
  const previous = sentences[at - 1];
  const lead = previous ? block.text.slice(previous.start, previous.end) : '';
  const beforeIt = previous
    ? dates.filter((date) => previous.start <= date.start && date.start < previous.end)
    : [];
  // "She moved to Leeds in 2016. She was then 34."
  const [dated] = beforeIt;
  if (
    dated &&
    beforeIt.length === 1 &&
    atThatTime.test(words.slice(Math.max(0, phrase.start - 14), phrase.end + 16)) &&
    !bounded.test(lead.slice(0, dated.start - (previous?.start ?? 0)))
  )
    return daysOfDate(dated, told.death);
  const short = words.length < 60 && /^(?:she|he|\p{Lu}\p{L}+) was\b/iu.test(words);
  const datedBefore = previous
    ? dates.some(
        (date) => previous.start <= date.start && date.start < previous.end && !isDeathDate(date, told.death),
      )
    : false;
  return short && deathWords.test(lead) && !datedBefore ? 'death' : null;
}

const atThatTime = /\b(?:then|at (?:the|that) time)\b/i;

/** "In 2018, when she was 46", "when she was 46, in 2018": the date stands at the clause, and nothing between. */
function dateBesideWhen(
  dates: readonly ResolvedDate[],
  { start }: Sentence,
  phrase: AgePhrase,
  words: string,
  death: Death,
): Days | null {
  const beside = dates.filter((date) => {
    const [from, to] = [date.start - start, date.end - start];
    if (from < 0 || from >= words.length) return false;
    if (to <= phrase.start)
      return (
        /^\s*,?\s+when\b[^,;.]{0,25}$/i.test(words.slice(to, phrase.start)) &&
        !bounded.test(words.slice(0, from))
      );
    return (
      from >= phrase.end && /^,?\s+(?:in|on)\s+(?:the\s+)?(?:\w+\s+)?$/i.test(words.slice(phrase.end, from))
    );
  });
  return beside.length === 1 && beside[0] ? daysOfDate(beside[0], death) : null;
}

/** "She was 26 when, in 2018, she met him": the only date, in the clause and not in one after it. */
function dateInClause(
  dates: readonly ResolvedDate[],
  { start, end }: Sentence,
  phrase: AgePhrase,
  words: string,
  death: Death,
): Days | null {
  const date = dates.find((each) => start + phrase.end <= each.start && each.start < end);
  if (!date || deathWords.test(words.slice(phrase.start, date.end - start))) return null;
  const gap = words.slice(phrase.end, date.start - start);
  if (date.start - start < phrase.end || /[;:]|\b(?:and|but|or|which|who|that|having)\b/i.test(gap))
    return null;
  return bounded.test(words.slice(0, date.start - start)) ? null : daysOfDate(date, death);
}

/** Words before a date that make it an end of a time, or another's. */
const bounded =
  /\b(?:since|from|until|till|before|after|by|between|to|and|following|ago)\s+(?:(?:early|late|mid|the)[\s-]+(?:\w+\s+of\s+)?)*$/i;

/** The days of the date that a clause with an age gives; null where the date is of something before, or of another clause. */
function dateBeside(
  date: ResolvedDate | undefined,
  { start }: Sentence,
  phrase: AgePhrase,
  words: string,
  death: Death,
): Days | null {
  if (!date) return null;
  const [from, to] = [date.start - start, date.end - start];
  if (bounded.test(words.slice(0, from))) return null;
  const gap = to <= phrase.start ? words.slice(to, phrase.start) : words.slice(phrase.end, from);
  if (/[;:]/.test(gap) || longPerfect.test(gap)) return null;
  // "Ines, aged 40, worked in Leeds and in 2012 had moved": another clause.
  if (from >= phrase.end && /\b(?:and|but|which|where|whom?)\b/i.test(gap.replace(/^\s*,?\s*who\b/i, '')))
    return null;
  // "In 2018 she said that, aged 16, she had been hurt."
  if (to <= phrase.start && longPerfect.test(words.slice(phrase.end, phrase.end + 25))) return null;
  return daysOfDate(date, death);
}

function isDeathDate(date: ResolvedDate, death: Death): boolean {
  return date.year === death.year && (date.month === null || date.month === death.month);
}

/** The exact day at the head of a row of the chronology. */
function rowDate(
  draft: Draft,
  block: Block,
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): Days | null {
  const table = block.cell && draft.tables[block.cell.table];
  const head = table && block.cell ? cellAt(table, block.cell.row, 0) : undefined;
  const first = head?.blocks[0];
  const own = first === undefined ? [] : (dates.get(first) ?? []);
  const day = own.length === 1 && own[0] ? calendarDay(own[0]) : null;
  return day ? { from: dayNumber(day), to: dayNumber(day) } : null;
}
