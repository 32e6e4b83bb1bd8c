import { rememberedByText } from './by-text.js';
import { weekdayNumber } from './date-patterns.js';
import { type Groups, type Parts, readers } from './date-readers.js';

/** How exactly a date is told. `weekday` is a day ("on the Tuesday") that only its neighbours place. */
export type Precision = 'day' | 'weekday' | 'month' | 'season' | 'year';

/** A date in a text, as far as its own words tell: parts that they leave out are null. */
export interface DateMention {
  /** The words of the date, UTF-16 offsets, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly precision: Precision;
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** 0 for Sunday to 6 for Saturday, where a weekday stands with it. */
  readonly weekday: number | null;
  /** The last day of "12 to 14 March"; the first is `day`. */
  readonly lastDay: number | null;
  /** The name in place of a number: "Boxing Day", "last Friday of the month". */
  readonly named: string | null;
  /** Which weekday of the month, from 1; -1 for the last; null for all other dates. */
  readonly nth: number | null;
  /** True where the words point back: "of that year", "of the same month". */
  readonly pointsBack: boolean;
}

const worthALook =
  /\d|[a-z]day\b|\b(?:feast|(?:first|last|the|polling|election|results)\s+(?:day|night)|Day|Eve|Night|Eid|Diwali|Hogmanay|NYE|NYD|Hallow|Vaisakhi|clocks|Pentecost|Passover|Easter|Christmas|Kippur|Carnival|Glorious|Lohri|Chand Raat|Epiphany|Corpus Christi|Candlemas|Michaelmas|solstice|Qadr|Ashura|Holi|Raksha|Janmashtami|Dussehra|Gurpurab|Bandi|Purim|Seder|[VW]esak|Karwa|Shavuot|HaShoah|Nowruz|Songkran|Hashanah|New Year)\b|\b(?:final|elections?|referendum|Eurovision|[Ww]edding|Coronation|Queen|lockdown|National|Marathon|Run|Race|Proms|Bowl|Children in Need|Relief|carers|eclipse|results|Trooping|Thanksgiving|Helly|fireworks?|bonfires?|sparklers?)\b|(?:night|evening|morning|hours|afternoon)\s+of\s+the\s+(?:first|second|third|[a-z]+th)\b|\bon\s+the\s+(?:first|second|third|[a-z]+th)\b|(?:first|second|third|th)\s+(?:day\s+)?of\s+(?:every|each)\b|\b(?:in|during|of|since|until|late|early|mid|by|that|between|from|for)[\s-]+(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)|(?:first|second|third|th|tieth)\s+(?:day\s+)?of\s/i;

/**
 * Every date in a text, in order, without overlaps: exact days in all the spellings that reports use, days
 * with a name, months, seasons and years. Paragraph references (14.3.19 after "paragraph"), versions, telephone
 * numbers, money, times of day and the years of Acts are no dates. A pure function of the text.
 */
export const datesIn: (text: string) => readonly DateMention[] = rememberedByText(readDates);

function readDates(text: string): readonly DateMention[] {
  if (!worthALook.test(text)) return [];
  const found: DateMention[] = [];
  const taken = (start: number, end: number) => found.some((d) => start < d.end && d.start < end);
  const met = new Map<RegExp, boolean>();
  for (const { needs, pattern, read } of readers) {
    let worth = met.get(needs);
    if (worth === undefined) {
      worth = needs.test(text);
      met.set(needs, worth);
    }
    if (!worth) continue;
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m; m = pattern.exec(text)) {
      if (m[0].length === 0) {
        pattern.lastIndex++;
        continue;
      }
      const start = m.index + (/^the\s+/i.exec(m[0])?.[0].length ?? 0);
      const end = wordsEnd(text, start, m.index + m[0].length);
      if (taken(start, end)) continue;
      const groups = m.groups ?? {};
      const parts = read(groups, text, start, end);
      if (parts) found.push(mention(start, end, parts, groups));
      else pattern.lastIndex = start + 1;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A stop after a month belongs to the date only where it cuts the month short and more follows: "Sept. 2020". */
function wordsEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).replace(/[\s.]+$/u, '').length;
}

function mention(start: number, end: number, parts: Parts, groups: Groups): DateMention {
  return {
    start,
    end,
    precision: 'day',
    day: null,
    month: null,
    year: null,
    weekday: weekdayNumber(groups['weekday']),
    lastDay: null,
    named: null,
    nth: null,
    pointsBack: groups['back'] !== undefined,
    ...parts,
  };
}
