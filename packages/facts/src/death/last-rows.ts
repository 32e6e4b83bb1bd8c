import type { Block, Table } from '@dhrlint/draft';
import { type CalendarDay, dayNumber } from '../dates/calendar.js';
import { calendarDay, type ResolvedDate } from '../dates/resolve-dates.js';
import { sentenceAt } from '../sentences.js';
import { readDate } from './date-reading.js';
import { tellsOfFindingInRow } from './discovery.js';
import { anchorIn, type Passage, passageOf } from './passage.js';
import type { Reader } from './reader.js';
import type { DeathStatement } from './statements.js';
import { acts } from './survival.js';

/** Rows that come of a death: the chronology of the case ends before the first of them. */
const aftermath =
  /\b(?:charged|remanded|inquest|coroner\w*|post[- ]?mortem|funeral|convicted|sentenced|notified|notification|(?:told|informed|advised)\s+of\s+(?:the\s+|her\s+|his\s+)?death|referr(?:al|ed)\s+to\s+(?:the\s+)?(?:CSP|(?:[Cc]ommunity\s+[Ss]afety\s+)?[Pp]artnership)|DHR|homicide\s+review|murder\s+(?:enquiry|inquiry|investigation))\b/i;
const strong =
  /\b(?:scene|999|ambulance|paramedics?|homicide|murder|fatal|deceased|bodies|shots?|shooting|stabb\w+|strangl\w+|after\s+the\s+(?:incident|attack))\b/i;
const alarm =
  /\b(?:welfare|entry|forced|unresponsive|collapsed|attend(?:ed|ance)|called|incident|arrest(?:ed)?|found|attack|emergency|house|home)\b/i;
/** What an alarm comes to that had nothing to do with the death. */
const calm =
  /\b(?:not\s+conveyed|discharged|bailed|released|words\s+of\s+advice|no\s+(?:further\s+action|offences?|injur\w+|visible\s+injur\w+)|safe\s+and\s+well|asthma|sprain\w*)\b/i;
const arrested = /\barrest/i;
const arrestedWhere = /\b(?:called|attend|house|home|address|incident)/i;

const tried =
  /\b(?:charged|convicted|guilty|sentenced|remanded|bailed|inquest|trial|plea(?:ded)?)\b[^.;]{0,40}?\b(?:murder|homicide|manslaughter)\b|\b(?:murder|homicide) (?:trial|charge|inquest|enquiry|inquiry|investigation)\b/gi;

interface Row {
  readonly block: Block;
  readonly date: ResolvedDate;
  readonly passage: Passage;
  /** True where rows of what came of the death follow. */
  readonly ended: boolean;
}

/**
 * The last row of a chronology before what came of the death, where it stands in the month of death and tells
 * of an alarm, an attendance or an arrest: reports leave the word "death" out of it. Where the day is known,
 * only that day or the one beside it.
 */
export function lastRows(reader: Reader, days: readonly CalendarDay[]): readonly DeathStatement[] {
  const found: DeathStatement[] = [];
  for (const table of reader.draft.tables) {
    if (reader.zones[table.block] !== 'chronology' && reader.zones[table.block] !== 'appendix') continue;
    const row = table.rows.length < 3 ? null : lastRow(reader, table);
    if (!row || !mayBeFatal(reader, row, days)) continue;
    const { date, passage } = row;
    const anchor = anchorIn(reader.draft, passage, date.start, date.end);
    if (anchor)
      found.push({
        kind: date.named ? 'named-day' : 'exact',
        anchor,
        day: calendarDay(date),
        related: [],
        date,
      });
  }
  return found;
}

function lastRow(reader: Reader, table: Table): Row | null {
  let ended = false;
  for (const row of table.rows.toReversed()) {
    const index = row.cells.find((c) => c.blocks.length > 0)?.blocks[0];
    const block = index === undefined ? undefined : reader.draft.blocks[index];
    if (!block) continue;
    const dates = reader.dates.get(block.index) ?? [];
    const date = dates.find((d) => d.precision === 'day');
    const passage = passageOf(reader.draft, block, dates);
    // "Charged with murder": the word alone does not make it the row of the murder.
    const told = passage.text.replace(tried, ' ');
    if (aftermath.test(passage.text) && !strong.test(told)) ended = true;
    else return date ? { block, date, passage, ended } : null;
  }
  return null;
}

function mayBeFatal(reader: Reader, { date, passage, ended }: Row, days: readonly CalendarDay[]): boolean {
  const { text } = passage;
  if (date.month !== reader.known.month || (date.year !== null && date.year !== reader.known.year))
    return false;
  const day = calendarDay(date);
  const near =
    day === null || days.length === 0 || days.some((d) => Math.abs(dayNumber(d) - dayNumber(day)) <= 1);
  const alarming =
    strong.test(text) ||
    (arrested.test(text) && arrestedWhere.test(text)) ||
    ((ended || days.length > 0) && alarm.test(text)) ||
    tellsOfFindingInRow(text, reader.parties);
  const lives = () => calm.test(text) || acts(text, reader.parties, false);
  if (!near || !alarming || (days.length === 0 && lives())) return false;
  const sentence = sentenceAt(passage.sentences, date.start, text);
  return readDate(text, sentence, passage.dates[0] ?? date, passage.dates, reader.whose).whose !== 'other';
}
