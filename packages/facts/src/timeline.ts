import { type Anchor, byBlock, cellText, type Draft, type Table } from '@dhrlint/draft';
import type { ResolvedDate } from './dates/resolve-dates.js';
import { sentencesOf } from './sentences.js';
import { tableKind } from './table-zones.js';
import type { Zone } from './zones.js';

/** An entry of the timeline: a row of a table of events, or a sentence of a chronology that opens with its date. */
export interface TimelineEntry {
  /** The words that date the entry. */
  readonly anchor: Anchor;
  /** `exact` has a day; `vague` has none ("March 2018", "later that year"); `period` is a stretch of time; `undated` says so. */
  readonly dated: 'exact' | 'vague' | 'period' | 'undated';
  /** The first date in those words; null where they hold none. */
  readonly date: ResolvedDate | null;
  /** All that the entry says, its date included. */
  readonly text: string;
  /** Index of the table and of its row; null for prose. */
  readonly row: { readonly table: number; readonly row: number } | null;
}

const dateHeading =
  /^(?:dates?\b.*|when|on|day|date\/time|date and time|month|year|dyddiad|date of (?:event|contact|incident|entry))$/i;
const undated =
  /\b(?:undated|not dated|no date|date (?:is )?(?:not (?:known|recorded|given|clear|stated)|unknown|unclear)|unknown date|unrecorded|n\/?[dk]|not known|not recorded)\b/i;
const period =
  /\b(?:between|throughout|during|from|since|until|over|onwards?|ongoing|childhood|various|multiple)\b|\b(?:19|20)\d\d\s*(?:[-–—/]|to)\s*(?:(?:19|20)?\d\d|present|date)\b|(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]{3,}(?:\s+(?:19|20)\d\d)?\s*(?:[-–—]|\bto\b)\s*[A-Za-zÀ-ɏ]{3,}\s+(?:19|20)\d\d/i;

/** "During the first lockdown", "Winter of 2018-19", "Over Christmas": a time at which one thing happened. */
const oneTime =
  /^\W*(?:(?:at some (?:point|time) )?(?:during|over|in)\s+(?:the\s+|that\s+|her\s+|his\s+)?(?:(?:first|second|third|last|next|same|following|early|later|latter|half[- ]term|school|summer|winter|Christmas|Easter|bank)\s+(?:part\s+of\s+the\s+)?)?(?:(?:national\s+)?lockdown|pandemic|holidays?|half[- ]term|pregnancy|summer|spring|autumn|winter|(?:first|last|early|opening|closing)\s+(?:few\s+)?(?:weeks|days|months)(?=\s+of\s+(?:19|20)\d\d)|Christmas|Easter|New Year|weekend|week|term|break)|(?:(?:the|that)\s+)?(?:early\s+|late\s+)?(?:winter|Christmas|New Year)(?:\s+of)?\s+(?:19|20)\d\d\s?[-–—/]\s?(?:20)?\d\d|(?:19|20)\d\d\s?[-–—/]\s?(?:20)?\d\d\s+(?:winter|Christmas|New Year))(?!\s+(?:to|until|and)\b)(?:,?\s+(?:of\s+)?(?:19|20)\d\d)?\W*$/i;

const season = '(?:spring|summer|autumn|winter|Christmas|Easter|New Year|half-term)';
const seasons = `${season}(?:\\s+(?:or|and)\\s+(?:early\\s+)?${season})?`;
const stretch =
  '(?:early|late|mid|(?:back|tail|very) end|turn|middle|start|beginning|end|(?:first|second|last|closing|opening|early|later|final) (?:half|part|quarter|months|weeks|days))';
const unit =
  '(?:(?:winter|summer|autumn|spring)\\s)?(?:day|morning|evening|night|afternoon|weekend|week|month)';
const guess = '(?:perhaps|probably|possibly|maybe|thought to be|it may have been|apparently|about)';
/**
 * "One autumn, perhaps that of 2017", "Spring or summer 2016", "An evening in the winter of 2015", and a year alone where
 * a stop sets it off.
 */
const partOfYear = new RegExp(
  `^(?:(?:It was in|In|By|At|On|Around|About|Towards?)\\s+)?((?:(?:(?:the|one|an?|some|that)\\s+)?(?:${stretch}[\\s-]+(?:(?:of|in)\\s+)?(?:the\\s+)?(?:year\\s+|${seasons}\\s*)?|(?:${unit}\\s+(?:of|in)\\s+the\\s+)?${seasons}\\s*|${unit}\\s*)(?:,?\\s*${guess}\\s+(?:(?:that|the one)\\s+)?)?(?:,?\\s*(?:of|in)\\s+)?(?:(?:late|early|mid)[\\s-]+)?(?:19|20)\\d\\d\\b|(?:19|20)\\d\\d(?=\\s?[.:–—])))(?!\\s*(?:[-–—/]|to|until|and)\\s*(?:\\d|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\b|${season}|the\\b|early|late|mid|present|date))`,
  'i',
);
/** The words for a time without a day, as they open a sentence. */
const vagueOpening =
  /^(?:(?:It was|In|By|At|Around|About|Towards?|Also|Then|Some(?:time|where)?)\s+)*((?:(?:(?:the\s+)?(?:very\s+)?(?:early|late|mid|middle|beginning|start|end|latter part|first half|second half|spring|summer|autumn|winter)(?:\s+of|\s+in|\s+part of)?[\s-]+(?:the\s+)?(?:(?:spring|summer|autumn|winter)\s+(?:of\s+)?)?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:of\s+)?(?:19|20)\d\d)|(?:later|earlier|sometime|some time|at some (?:point|time|stage)|around|about)\s+(?:in\s+)?(?:the same|that|this|the following)\s+(?:year|month|spring|summer|autumn|winter|week|day)|later (?:in )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+)?(?:19|20)\d\d|(?:at\s+)?some (?:point|time|stage) (?:in|during) (?:[A-Za-zÀ-ɏ]+\s+)?(?:19|20)\d\d|(?:some|a few|several|a number of|a couple of)\s+(?:days|weeks|months)\s+(?:later|after(?:wards)?)|around this time|at (?:about|around) th(?:is|at) time|(?:sometime|some time) (?:in|during|after|before) [A-Za-zÀ-ɏ\s]{0,12}(?:19|20)\d\d|the (?:following|next) (?:spring|summer|autumn|winter|year)|the (?:early|late) (?:spring|summer|autumn|winter)(?: (?:of )?(?:19|20)\d\d)?))/i;

interface Given {
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
}

/** The entries of the report's timeline, in order. Notes on the death's own day are entries like the others. */
export function timelineOf(draft: Draft, facts: Given): readonly TimelineEntry[] {
  const { zones, dates } = facts;
  const found: TimelineEntry[] = [];
  for (const table of draft.tables) {
    const zone = zones[table.block];
    if (zone === 'letter' || zone === 'executive-summary') continue;
    if (tableKind(draft, table) === 'chronology' || zone === 'chronology')
      found.push(...rowsOf(draft, table, dates));
  }
  for (const block of draft.blocks) {
    if (zones[block.index] !== 'chronology' || block.quotation) continue;
    if (block.kind === 'paragraph' || block.kind === 'list-item')
      found.push(...sentencesIn(draft, facts, block));
  }
  return found;
}

function rowsOf(
  draft: Draft,
  table: Table,
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): readonly TimelineEntry[] {
  const header = table.rows[0]?.cells ?? [];
  const headed = header.find((cell) => dateHeading.test(cellText(draft, cell).trim()));
  const column = headed?.column ?? (firstColumnHasDates(draft, table, dates) ? 0 : null);
  if (column === null) return [];
  const first = header.find((cell) => cell.column === column);
  // "Day noted": a head under another name.
  const isHead =
    headed !== undefined || (first !== undefined && /^\D{1,30}$/.test(cellText(draft, first).trim()));
  return table.rows.slice(isHead ? 1 : 0).flatMap((row): readonly TimelineEntry[] => {
    const cell = row.cells.find((each) => each.column === column);
    const block = cell?.blocks
      .map((index) => draft.blocks[index])
      .find((each) => each && each.text.trim() !== '');
    if (!cell || !block) return [];
    const words = cellText(draft, cell);
    const own = dates.get(block.index) ?? [];
    const text = row.cells.map((each) => cellText(draft, each)).join(' | ');
    const isHeading =
      row.cells.length === 1 || row.cells.every((each) => each === cell || each.blocks.length === 0);
    if (isHeading || !/[A-Za-zÀ-ɏ\d]/.test(words)) return [];
    const start = block.text.length - block.text.trimStart().length;
    const anchor: Anchor = { block: block.index, start, end: block.text.trimEnd().length };
    return [
      {
        anchor,
        dated: datedBy(words, text, own),
        date: own[0] ?? null,
        text,
        row: { table: table.index, row: cell.row },
      },
    ];
  });
}

function datedBy(words: string, text: string, dates: readonly ResolvedDate[]): TimelineEntry['dated'] {
  if (dates.some(({ precision }) => precision === 'day' || precision === 'weekday')) return 'exact';
  if (
    undated.test(words) ||
    /\b(?:undated|not dated|date (?:was )?not recorded|no date (?:is|was) (?:given|recorded)|exact date)\b/i.test(
      text,
    )
  )
    return 'undated';
  return period.test(words) && !oneTime.test(words) ? 'period' : 'vague';
}

function firstColumnHasDates(
  draft: Draft,
  table: Table,
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): boolean {
  const cells = table.rows.slice(1).flatMap((row) => row.cells.filter((cell) => cell.column === 0));
  const dated = cells.filter(
    (cell) => cell.blocks.some((index) => dates.has(index)) && cellText(draft, cell).length < 60,
  );
  return dated.length >= 3 && dated.length * 2 > cells.length;
}

/** A date may stand so far into a sentence that opens with it. */
const opening = 26;

const sentencesIn = byBlock((_draft, known: Given, block): readonly TimelineEntry[] => {
  const dates = known.dates.get(block.index) ?? [];
  return sentencesOf(block.text).flatMap((sentence, at): readonly TimelineEntry[] => {
    const text = block.text.slice(sentence.start, sentence.end);
    const entry = (dated: TimelineEntry['dated'], start: number, end: number, date: ResolvedDate | null) => ({
      anchor: { block: block.index, start, end },
      dated,
      date,
      text,
      row: null,
    });
    const date =
      dates.find(({ start }) => start >= sentence.start && start <= sentence.start + opening) ?? null;
    if (date && (date.precision === 'day' || date.precision === 'weekday'))
      return [entry('exact', date.start, date.end, date)];
    const vague = vagueOpening.exec(text) ?? (at === 0 ? partOfYear.exec(text) : null);
    if (vague?.[1]) {
      const start = sentence.start + vague.index + vague[0].length - vague[1].length;
      return [entry(undated.test(text) ? 'undated' : 'vague', start, start + vague[1].length, date)];
    }
    // "In March 2019 …" dates an entry only where it opens the paragraph; further in it may date what is told by the way.
    if (
      !date ||
      at > 0 ||
      !/^(?:(?:In|It was in|Around|About|On a date in)\s+)?$/.test(
        block.text.slice(sentence.start, date.start),
      )
    )
      return [];
    const dated = period.test(text.slice(0, date.end - sentence.start + 14)) ? 'period' : 'vague';
    return [entry(dated, date.start, date.end, date)];
  });
});
