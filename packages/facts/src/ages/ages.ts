import { type Anchor, type Block, cellAt, cellText, type Draft } from '@dhrlint/draft';
import { type CalendarDay, dayNumber } from '../dates/calendar.js';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import { calendarDay } from '../dates/resolve-dates.js';
import type { Death } from '../death/death.js';
import { numbersIn } from '../numbers.js';
import type { People, Person } from '../people/people.js';
import { partyBefore, sentencesBefore } from '../people/who-is-meant.js';
import { isReportText } from '../report-text.js';
import { type Sentence, sentencesOf } from '../sentences.js';
import type { Company } from '../voice/company.js';
import { isQuoted, quotationsIn } from '../voice/quotations.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { type AgePhrase, agePhrasesIn } from './phrases.js';

/** A stretch of days, both ends included, as {@link dayNumber} counts them. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** An age or a birth date that the report gives the victim or the perpetrator. */
export interface StatedAge {
  readonly anchor: Anchor;
  readonly of: 'victim' | 'perpetrator';
  /** In years, as stated; null where a date of birth is given. */
  readonly age: { readonly least: number; readonly most: number } | null;
  /** `death` for the age at death, `date` for that on a date told beside it, `birth` for a date of birth. */
  readonly at: 'death' | 'date' | 'birth';
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
}

/**
 * The ages that the report gives the victim and the perpetrator, with what each says of the day of birth. Where
 * several people died, or killed, it is not told for certain whose age it is, and theirs are left out.
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
    if ((block.kind === 'cell' && zone === 'people') || !worthReading.test(block.text)) continue;
    found.push(...agesIn(draft, block, told, death));
  }
  const single = {
    victim: told.people.victims.length === 1,
    perpetrator: told.people.perpetrators.length < 2,
  };
  return [...found, ...agesInKey(draft, told, death)]
    .filter(({ of }) => single[of])
    .sort((a, b) => a.anchor.block - b.anchor.block || a.anchor.start - b.anchor.start);
}

/** Most numbers are no ages: a cheap look at what stands beside them. */
const worthReading =
  /\b(?:aged?|years? old|year[- ]old|of age|born|birth|d\.?o\.?b|(?:was|were|being|then|only|just|(?:man|woman|lady|mother|father|person)\s+of)\s+(?:\d\d\b|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|een))|in (?:her|his|their) (?:early|mid|late|middle|teens|\w+ties|[1-9]0s))|[\p{L}’][,(]?\s?[(,]\s*\d\d\s*[,)]/iu;
/** Words of which one stands beside every age. */
const telling = [
  ...Array.from({ length: 90 }, (_, i) => String(i + 16)),
  ...'aged age born dob sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
    ' ',
  ),
  ...'twenties thirties forties fifties sixties seventies eighties 20s 30s 40s 50s 60s 70s 80s'.split(' '),
];

const year = 365.2425;

/** The days on which somebody was born who was of an age between two on some day of a stretch. */
export function bornOf(least: number, most: number, days: Days): Days {
  return { from: Math.floor(days.from - (most + 1) * year), to: Math.ceil(days.to - least * year) };
}

function daysOfDeath(death: Death): Days | null {
  const day = death.days[0];
  if (day && (death.month === null || day.month === death.month))
    return { from: dayNumber(day), to: dayNumber(day) };
  if (death.year === null) return null;
  return daysIn(death.year, death.month, null);
}

function daysIn(inYear: number, month: number | null, day: number | null): Days {
  const first: CalendarDay = { year: inYear, month: month ?? 1, day: day ?? 1 };
  if (day !== null) return { from: dayNumber(first), to: dayNumber(first) };
  const next =
    month === null
      ? { year: inYear + 1, month: 1, day: 1 }
      : month === 12
        ? { year: inYear + 1, month: 1, day: 1 }
        : { year: inYear, month: month + 1, day: 1 };
  return { from: dayNumber(first), to: dayNumber(next) - 1 };
}

const deathWords =
  /\b(?:died|death|killed|murder(?:ed)?|homicide|manslaughter|stabbed|strangled|fatal(?:ly)?|took (?:her|his|their) own life|ended (?:her|his|their) (?:own )?life|suicide|found dead|killing)\b/i;
const atDeath =
  /^[^.;]{0,30}?\b(?:at the time of (?:(?:her|his|the|their) )?(?:death|murder|homicide|killing|incident|offence|fatal)|at (?:her|his|the time of) death|when (?:she|he|they|\p{Lu}\p{L}+) (?:died|was (?:killed|murdered|found|stabbed|strangled)|took (?:her|his) own|ended (?:her|his)|killed))\b/iu;

function agesIn(draft: Draft, block: Block, told: Told, death: Days | null): readonly StatedAge[] {
  const { text, index } = block;
  const sentences = sentencesOf(text);
  const quotations = quotationsIn(text);
  const dates = told.dates.get(index) ?? [];
  const found: StatedAge[] = [];
  sentences.forEach((sentence, i) => {
    const words = text.slice(sentence.start, sentence.end);
    for (const phrase of agePhrasesIn(words)) {
      const at = { block: index, start: sentence.start + phrase.start, end: sentence.start + phrase.end };
      if (isQuoted(quotations, at.start, at.end)) continue;
      const of = personOf(phrase, words, text, sentences, sentence, told.company);
      if (!of) continue;
      const when = whenOf(draft, block, i, sentences, phrase, dates, told);
      if (when === null) continue;
      const days = when === 'death' ? death : when;
      found.push({
        anchor: at,
        of,
        age: { least: phrase.least, most: phrase.most },
        at: when === 'death' ? 'death' : 'date',
        born: days && bornOf(phrase.least, phrase.most, days),
      });
    }
    found.push(...birthsIn(block, sentence, sentences, dates, told.company));
  });
  return found;
}

function personOf(
  phrase: AgePhrase,
  sentence: string,
  text: string,
  sentences: readonly Sentence[],
  at: Sentence,
  company: Company,
): 'victim' | 'perpetrator' | null {
  if (phrase.person === 'after') {
    // "40-year-old Ines": only a name that follows at once.
    const name = /^\s+(?:\p{Ll}+\s+){0,2}(\p{Lu}[\p{L}’']*)/u
      .exec(sentence.slice(phrase.end))?.[1]
      ?.replace(/['’]s$/, '');
    const named = company.people.find(({ names }) => name !== undefined && names.includes(name));
    return named?.role === 'victim' || named?.role === 'perpetrator' ? named.role : null;
  }
  const before = sentence.slice(0, phrase.start);
  const lead = sentencesBefore(text, sentences, at.start + phrase.start);
  // "In 2010, aged 21, Gwen moved": the person follows.
  const named =
    /^,?\s+whom?\b[^,;.]{0,40}?\b(?:call(?:ed)?|known as|refer\w*(?: to)?(?: in this re\w+)? as|named?)\s+[“‘"']?\p{Lu}[\p{L}’']+/u.exec(
      sentence.slice(phrase.end),
    )?.[0];
  const follows = named ?? /^,?\s+(?:she|he|\p{Lu}[\p{L}’']+)\b/u.exec(sentence.slice(phrase.end))?.[0];
  const opens = named !== undefined || (/^(?:[^,;]{0,40},\s*)?$/.test(before) && follows !== undefined);
  const party = partyBefore(opens ? [...lead.slice(0, -1), `${before}${follows}`] : lead, company);
  if (party !== 'victim' && party !== 'perpetrator') return null;
  // "Gwen's daughter Ann, who was": a name that the report does not list stands nearer.
  const nearer = opens
    ? undefined
    : /(?<!^)\b(\p{Lu}[\p{L}’'-]+)\s*(?:,|\(|,?\s+who)\s*(?:was\s+)?$/u
        .exec(before)?.[1]
        ?.replace(/['’]s?$/, '');
  const own = company.people.find(({ role }) => role === party)?.names ?? [];
  if (nearer !== undefined && !own.some((name) => name.split(' ').includes(nearer))) return null;
  // Nobody else may stand between the person and the age: "her brother, who was 40".
  if (
    /\b(?:and|with|of|by|from|to|that|whether|child|children|son|daughter|brother|sister|mother|father|friend|baby)\s+(?:an?\s+)?(?:\w+\s+)?$/i.test(
      before,
    ) &&
    !/\b(?:her|his)\s+(?:\w+\s+)?(?:partner|husband|wife|boyfriend|girlfriend)\s*,?\s*$/i.test(before)
  )
    return null;
  return party;
}

/** On what days the age holds; null where nothing tells. */
function whenOf(
  draft: Draft,
  block: Block,
  at: number,
  sentences: readonly Sentence[],
  phrase: AgePhrase,
  dates: readonly ResolvedDate[],
  told: Told,
): Days | 'death' | null {
  const sentence = sentences[at];
  if (!sentence) return null;
  const words = block.text.slice(sentence.start, sentence.end);
  const after = words.slice(phrase.end);
  if (atDeath.test(after)) return 'death';
  // "She died in May, when she was 40."
  const main = /^(.*?),?\s+when (?:she|he)\s*$/i.exec(words.slice(0, phrase.start))?.[1];
  if (
    main !== undefined &&
    deathWords.test(main) &&
    !/\b(?:met|began|started|moved|married|first)\b/i.test(main)
  )
    return 'death';
  if (
    /^[^.,;]{0,8}\bwhen\b/i.test(after) ||
    /\b(?:when|since|from|until) (?:she|he)\b[^,;.]{0,12}$/i.test(words.slice(0, phrase.start))
  ) {
    const only = onlyDate(dates, sentence, told.death);
    return only && !deathWords.test(words) && /^[^.,;]{0,8}\bwhen\b/i.test(after) === false ? only : null;
  }
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
    return onlyDate(dates, sentence, told.death);
  }
  if (deathWords.test(words)) return 'death';
  if (block.kind === 'cell') {
    const row = rowDate(draft, block, told.dates);
    return row;
  }
  // "…the death of a woman whom we call Ines. She was 40."
  const previous = sentences[at - 1];
  const before = previous ? block.text.slice(previous.start, previous.end) : '';
  const short = words.length < 60 && /^(?:she|he|\p{Lu}\p{L}+) was\b/iu.test(words);
  const datedBefore = previous
    ? dates.some(
        (date) => previous.start <= date.start && date.start < previous.end && !isDeathDate(date, told.death),
      )
    : false;
  return short && deathWords.test(before) && !datedBefore ? 'death' : null;
}

function isDeathDate(date: ResolvedDate, death: Death): boolean {
  return date.year === death.year && (date.month === null || date.month === death.month);
}

/** The days of the one date of a sentence; null where it has none or several. */
function onlyDate(dates: readonly ResolvedDate[], { start, end }: Sentence, death: Death): Days | null {
  const own = dates.filter((date) => start <= date.start && date.start < end);
  const [date] = own;
  if (own.length !== 1 || !date || date.year === null || date.lastDay !== null) return null;
  if (date.borrowed && date.year !== death.year) return null;
  if (date.precision === 'day' || date.precision === 'month' || date.precision === 'year')
    return daysIn(
      date.year,
      date.precision === 'year' ? null : date.month,
      date.precision === 'day' ? date.day : null,
    );
  return null;
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

/** "Born on 3 May 1991", "d.o.b. 03/05/1991", "born in 1991". */
function birthsIn(
  block: Block,
  sentence: Sentence,
  sentences: readonly Sentence[],
  dates: readonly ResolvedDate[],
  company: Company,
): readonly StatedAge[] {
  return dates.flatMap((date): readonly StatedAge[] => {
    if (date.start < sentence.start || date.start >= sentence.end || date.year === null || date.borrowed)
      return [];
    const before = block.text.slice(sentence.start, date.start);
    const led =
      /\b(?:born(?: on| in)?|d\.?\s?o\.?\s?b\.?:?|date of birth(?: is| was|:)?)\s*(?:the\s+)?$/i.exec(before);
    if (!led) return [];
    const party = partyBefore(sentencesBefore(block.text, sentences, sentence.start + led.index), company);
    if (party !== 'victim' && party !== 'perpetrator') return [];
    return [
      {
        anchor: { block: block.index, start: date.start, end: date.end },
        of: party,
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

/** How long after a death a key may give the perpetrator's age at the time of writing, in days. */
const longestReview = 6 * year;

/** Ages in the key of pseudonyms: a column of their own, or words of the description. */
function agesInKey(draft: Draft, { people, zones }: Told, death: Days | null): readonly StatedAge[] {
  const read = (person: Person, of: 'victim' | 'perpetrator'): readonly StatedAge[] => {
    const block = draft.blocks[person.block];
    if (person.source !== 'key' || !block?.cell || zones[person.block] !== 'people') return [];
    const table = draft.tables[block.cell.table];
    if (!table) return [];
    const found: StatedAge[] = [];
    for (let column = 0; column < table.columns; column++) {
      const cell = cellAt(table, block.cell.row, column);
      const heading = cellAt(table, 0, column);
      const header = heading ? cellText(draft, heading) : '';
      const first = cell?.blocks[0];
      const at = first === undefined ? undefined : draft.blocks[first];
      if (!at || cell?.row !== block.cell.row) continue;
      const phrase = /\bage\b/i.test(header) ? wholeCell(at.text) : agePhrasesIn(at.text)[0];
      if (!phrase) continue;
      const surely =
        of === 'victim' || /\btime\b|\bdeath\b|\bhomicide\b|\bincident\b/i.test(`${header} ${at.text}`);
      const days = death && (surely ? death : { from: death.from, to: Math.round(death.to + longestReview) });
      found.push({
        anchor: { block: at.index, start: phrase.start, end: phrase.end },
        of,
        age: { least: phrase.least, most: phrase.most },
        at: surely ? 'death' : 'date',
        born: days && bornOf(phrase.least, phrase.most, days),
      });
    }
    return found;
  };
  return [
    ...people.victims.flatMap((person) => read(person, 'victim')),
    ...people.perpetrators.flatMap((person) => read(person, 'perpetrator')),
  ];
}

function wholeCell(text: string): { start: number; end: number; least: number; most: number } | null {
  const decade = /^\s*(?:early |mid[- ]?|late )?([1-9]0)s\s*$/i.exec(text);
  if (decade) return { start: 0, end: text.length, least: Number(decade[1]), most: Number(decade[1]) + 9 };
  const [number, other] = numbersIn(text);
  return number && !other && number.value >= 16 && number.value < 106 && text.trim().length < 40
    ? { start: number.start, end: number.end, least: number.value, most: number.value }
    : null;
}
