import {
  type Anchor,
  type Block,
  blockAfter,
  blocksAfter,
  cellAt,
  cellText,
  type Draft,
} from '@dhrlint/draft';
import { dateRuns } from './dates/date-runs.js';
import { type DateMention, datesIn } from './dates/dates.js';
import type { Zone } from './zones.js';

/** Dates of the panel's meetings, listed one after another. */
export interface MeetingList {
  readonly count: number;
  /** Where the list stands: a stretch of a sentence, or its items one by one. */
  readonly anchors: readonly Anchor[];
  /** True where the list stands in the sentence that gives the number. */
  readonly sameSentence: boolean;
  /** True where each meeting is told after the other, those that came on top among them. */
  readonly isWhole?: boolean;
}

/** Places in a row, in words, from the first. */
export const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** True where a text lists two dates or more, one after another. */
export function datesListed(text: string): boolean {
  return longestRun(text) !== null;
}

/** "On 3 May, 7 June and 9 July 2021, four occasions in all": the dates before a number in its sentence. */
export function listBefore(block: Block, start: number, end: number, sentence: string): MeetingList | null {
  // "The Board met on 3 May and 7 June and the Panel four times": another body's dates.
  if (
    /\b(?:board|partnership|group|authors|family)\b[^.;]{0,20}\b(?:met|sat|convened)\b/i.test(
      sentence.slice(0, end),
    )
  )
    return null;
  const run = longestRun(sentence.slice(0, end));
  if (!run) return null;
  const anchors = [{ block: block.index, start: start + run.start, end: start + run.end }];
  return { count: run.count, anchors, sameSentence: true };
}

/** Tables of which each row is a meeting of the panel, by their heading, with its date. */
export function meetingTables(draft: Draft, zones: readonly Zone[]): readonly MeetingList[] {
  return draft.tables.flatMap((table) => {
    const zone = zones[table.block];
    if (zone === 'action-plan' || zone === 'letter' || table.rows.length < 3) return [];
    const header = Array.from({ length: table.columns }, (_, column) => {
      const cell = cellAt(table, 0, column);
      return cell ? cellText(draft, cell) : '';
    });
    const isOfMeetings =
      /\bpanel meetings?\b/i.test(header.join(' | ')) ||
      table.rows.slice(1).every((_, row) => {
        const first = cellAt(table, row + 1, 0);
        return first !== undefined && first !== null && /\bpanel meeting\b/i.test(cellText(draft, first));
      });
    if (!isOfMeetings || datesIn(header.join(' | ')).length > 0) return [];
    const dated = table.rows.slice(1).flatMap((_, row): readonly Anchor[] => {
      for (let column = 0; column < table.columns; column++) {
        const cell = cellAt(table, row + 1, column);
        const block = draft.blocks[cell?.blocks[0] ?? -1];
        const date = block && datesIn(block.text).find(isDated);
        if (block && date) return [{ block: block.index, start: date.start, end: date.end }];
      }
      return [];
    });
    return dated.length === table.rows.length - 1
      ? [{ count: dated.length, anchors: dated, sameSentence: false }]
      : [];
  });
}

/** The dates after a number of meetings: in its sentence, in the next, or in the items of a list or table. */
export function listAfter(
  draft: Draft,
  block: Block,
  sentences: readonly { readonly start: number; readonly end: number }[],
  at: number,
  count: { readonly end: number; readonly most: number } | null,
): MeetingList | null {
  const own = sentences[at];
  if (!own) return null;
  const from = count?.end ?? 0;
  const row = count && metOneAfterAnother(block, sentences, at);
  if (row) return row;
  const run = longestRun(block.text.slice(own.start + from, own.end));
  if (run) {
    const start = own.start + from + run.start;
    // "That one, and those of 4 May and 6 July": one more, told before.
    const told = block.text.slice(own.start + from, start).match(/\b(?:that|this) (?:one|meeting|first)\b/gi);
    return {
      count: run.count + (told?.length ?? 0),
      anchors: [{ block: block.index, start, end: own.start + from + run.end }],
      sameSentence: true,
    };
  }
  const told =
    count &&
    (toldOneByOne(block, own.start + from, count.most) ??
      // "There were six meetings in all", when each has been told.
      (at === sentences.length - 1 ? toldOneByOne(block, 0, count.most) : null) ??
      toldDayByDay(block, sentences, at, count.most));
  if (told) return told;
  const next = sentences[at + 1];
  const following = next ? block.text.slice(next.start, next.end) : '';
  if (
    next &&
    /^(?:these|those|the (?:dates|days|meetings)|its meetings|meetings|this was|they were|dates|it met|we met|on)\b|^\(?\d/i.test(
      following,
    )
  ) {
    const listed = longestRun(following);
    if (listed)
      return {
        count: listed.count,
        anchors: [{ block: block.index, start: next.start + listed.start, end: next.start + listed.end }],
        sameSentence: false,
      };
  }
  const sentence = block.text.slice(own.start, own.end);
  if (at < sentences.length - 1) return null;
  const below = blockAfter(draft, block.index);
  if (count && (startsWithDate(below) || isTableOfMeetings(draft, below))) return itemsAfter(draft, block);
  if (!/:\s*$|\b(?:following|below|as follows|listed|table)\b/i.test(sentence)) return null;
  return itemsAfter(draft, block);
}

const firstMet =
  /\b(?:panel|it|group)\b[^.;]{0,20}\b(?:first met|met first|first convened|first sat)\b|\bfirst (?:panel )?meeting\b/i;
const metAgain =
  /^(?:the panel|it|we|they|further meetings|(?:its |the )?(?:later|other|following|subsequent|second) meetings?)\b[^.;]{0,40}\b(?:met|sat|convened|reconvened|followed|were|was)\b/i;

/** "It first met on 3 May. It met again on 7 June and 9 July. It thus met three times in all.": the dates of all. */
function metOneAfterAnother(
  block: Block,
  sentences: readonly { readonly start: number; readonly end: number }[],
  at: number,
): MeetingList | null {
  const told = sentences.slice(0, at);
  const opening = told.findIndex(({ start, end }) => firstMet.test(block.text.slice(start, end)));
  if (opening < 0) return null;
  const row = told.slice(opening);
  const anchors: Anchor[] = [];
  for (const [i, { start, end }] of row.entries()) {
    const sentence = block.text.slice(start, end);
    if (i > 0 && !metAgain.test(sentence)) return null;
    const run = longestRun(sentence);
    const dates = datesIn(sentence).filter(isDated);
    if (!run && dates.length !== 1) return null;
    const inRun = run ? dateRuns(sentence).flatMap((each) => each.dates) : [];
    for (const date of run ? inRun : dates)
      anchors.push({ block: block.index, start: start + date.start, end: start + date.end });
  }
  return row.length > 1 ? { count: anchors.length, anchors, sameSentence: false, isWhole: true } : null;
}

/** "The first meeting was on 3 May, when …; the second on 7 June; and the last on 9 July": one date for each place. */
function toldOneByOne(block: Block, from: number, stated: number): MeetingList | null {
  const text = block.text.slice(from);
  const anchors: Anchor[] = [];
  let last = false;
  let clause = 0;
  for (const date of datesIn(text).filter(isDated)) {
    const before = text.slice(clause, date.start);
    const place = [...before.matchAll(placeOfMeeting)].at(-1);
    clause = date.end;
    const word = place?.[1]?.toLowerCase();
    if (!place || word === undefined || before.length - place.index > 60) continue;
    if (/^(?:last|final)$/.test(word)) last = anchors.length > 0;
    else if (ordinals.indexOf(word) !== anchors.length) {
      // Told again of one that was told: what follows is no part of the row.
      if (ordinals.indexOf(word) < anchors.length) continue;
      return null;
    }
    last ||= /\s/.test(place[0]);
    anchors.push({ block: block.index, start: from + date.start, end: from + date.end });
    if (last) break;
  }
  // Of seven meetings three may be told; six, or all up to the last, are the row itself.
  const whole = last || anchors.length >= stated - 1;
  return anchors.length > 2 && whole ? { count: anchors.length, anchors, sameSentence: false } : null;
}

const onDay = /(?:^|,? and )(?:then |again |lastly |finally )?on\s+(?:\p{Lu}\p{Ll}+day,?\s+)?(?:the\s+)?$/iu;

/** "On 3 May the terms were settled. On 7 June chronologies were read, and on 9 July the IMRs.": all but one of so many. */
function toldDayByDay(
  block: Block,
  sentences: readonly { readonly start: number; readonly end: number }[],
  at: number,
  stated: number,
): MeetingList | null {
  const anchors: Anchor[] = [];
  for (const { start, end } of sentences.slice(at + 1)) {
    const sentence = block.text.slice(start, end);
    const days = datesIn(sentence).filter(
      (date) => date.precision === 'day' && onDay.test(sentence.slice(0, date.start)),
    );
    if (days.length === 0 || !/^on\b/i.test(sentence)) break;
    for (const date of days)
      anchors.push({ block: block.index, start: start + date.start, end: start + date.end });
  }
  return anchors.length > 2 && (anchors.length === stated - 1 || anchors.length === stated)
    ? { count: anchors.length, anchors, sameSentence: false }
    : null;
}

const placeOfMeeting = new RegExp(
  `\\b(${ordinals.join('|')}|last|final)(?:\\s+and\\s+(?:last|final))?(?=\\s+(?:\\w+\\s+)?(?:meeting|session|time)\\b|\\s*,|\\s+(?:was|being|took|on|in|held|met)\\b|\\s*\\()`,
  'gi',
);

/** A line that opens with a date, or with the place of a meeting. */
function startsWithDate(block: Block | undefined): boolean {
  if (block?.kind !== 'list-item') return false;
  const [date] = datesIn(block.text).filter(isDated);
  const lead = block.text.slice(0, date?.start ?? 0);
  return (
    date !== undefined &&
    /^\W*(?:(?:on|the)\s+)?(?:(?:\w+\s+)?(?:panel\s+)?meeting\W*(?:\w+\W*)?)?(?:on\s+)?(?:\w+day,?\s+)?$/i.test(
      lead,
    )
  );
}

/** A table right below the number, each row with a date, that tells of nothing but meetings. */
function isTableOfMeetings(draft: Draft, block: Block | undefined): boolean {
  const table = block?.cell ? draft.tables[block.cell.table] : undefined;
  if (!table || table.rows.length < 3 || block?.cell?.row !== 0) return false;
  const rows = table.rows.map((_, row) =>
    Array.from({ length: table.columns }, (__, column) => {
      const cell = cellAt(table, row, column);
      return cell ? cellText(draft, cell) : '';
    }).join(' | '),
  );
  const [head = '', ...others] = rows;
  return (
    /\b(?:dates?|meetings?|when)\b/i.test(head) &&
    !/\b(?:events?|milestones?|stages?|steps?)\b/i.test(head) &&
    others.every((row) => datesIn(row).some(isDated)) &&
    !others.some((row) =>
      /\b(?:notif\w+|decision|decided|commission\w*|appoint\w*|informed|referr\w+|submitted|workshop|event|famil\w+|practitioners?)\b/i.test(
        row,
      ),
    )
  );
}

/** Items of a list, or rows of a table, of which each gives one date. */
function itemsAfter(draft: Draft, block: Block): MeetingList | null {
  const anchors: Anchor[] = [];
  let row = -1;
  const table = blockAfter(draft, block.index)?.cell?.table;
  for (const next of blocksAfter(draft, block.index)) {
    if (!(next.kind === 'list-item' || next.kind === 'cell')) break;
    if (next.cell && next.cell.table !== table) break;
    if (next.text.length > 120) break;
    if (
      /\b(?:practitioners?|learning event|workshop|briefing|famil\w+)\b/i.test(next.text) &&
      next.kind === 'list-item'
    )
      continue;
    const dates = datesIn(next.text).filter(isDated);
    const sameRow = next.cell !== null && next.cell.row === row;
    if (dates.length === 0 || sameRow) {
      if (next.kind === 'list-item') break;
      continue;
    }
    row = next.cell?.row ?? -1;
    const counted = next.kind === 'list-item' ? dates : dates.slice(0, 1);
    for (const { start, end } of counted) anchors.push({ block: next.index, start, end });
  }
  return anchors.length >= 2 ? { count: anchors.length, anchors, sameSentence: false } : null;
}

function isDated({ precision }: DateMention): boolean {
  return precision === 'day' || precision === 'month';
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "May, July and September 2021": months alone, which borrow their year from the last. */
const monthList = new RegExp(
  `(?<!\\d\\s)${month}(?:\\s+\\d{4})?(?:\\s*(?:,|and|,\\s*and)\\s*(?:in\\s+)?${month}(?:\\s+\\d{4})?)+`,
);

/** The longest run of at least two dates in a text that are listed and not the ends of a period. */
function longestRun(text: string): { start: number; end: number; count: number } | null {
  if (
    /\b(?:including|among them|such as|for example|the first|the last|most recently)\b/i.test(
      text.slice(0, 60),
    )
  )
    return null;
  const runs = dateRuns(text)
    .filter(({ dates, period }) => dates.length >= 2 && !period)
    .map(({ dates }) => ({ start: dates[0]?.start ?? 0, end: dates.at(-1)?.end ?? 0, count: dates.length }));
  const months = monthList.exec(text);
  if (months && !/\b(?:between|from)\s+$/i.test(text.slice(0, months.index))) {
    const count = months[0].match(new RegExp(month, 'gi'))?.length ?? 0;
    runs.push({ start: months.index, end: months.index + months[0].length, count });
  }
  return runs.sort((a, b) => b.count - a.count)[0] ?? null;
}
