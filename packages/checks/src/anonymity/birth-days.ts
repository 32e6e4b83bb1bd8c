import { type Anchor, type Block, cellAt, type Draft } from '@dhrlint/draft';
import type { Report } from '@dhrlint/engine';
import { type Facts, sentencesOf } from '@dhrlint/facts';
import { anyWholeWord } from '../whole-words.js';
import { givesBirthDate } from './date-of-birth.js';

const number =
  '(?:[1-9]|[1-9]\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';

/** "two days old on 7 May", "on his fifth birthday, 3 June": a day from which the birth follows. */
const daysOld = new RegExp(
  `\\b(?:${number}|a few|a)[\\s-]+(?:hour|day)s?[\\s-]+old\\b|\\b(?:exactly|precisely) ${number}[\\s-]+(?:weeks?|months?)[\\s-]+old\\b|\\b(?:one|two|three|four|five|six|\\d{1,2})\\s+(?:days?|hours?)\\s+(?:after|following)\\s+(?:the\\s+birth|(?:her|his)\\s+birth|giving birth|delivery|(?:she|he) was born)`,
  'i',
);
const birthday =
  /\b(?:child(?:ren)?[’']?s?|son|daughter|boy|girl|baby|(?<![a-z]-)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth)|(?:[1-9]|1[0-7])(?:st|nd|rd|th)|Child \w{1,2}[’']s)\b[^.;]{0,30}\bbirthday\b|\bturn(?:ed|ing)\s+(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b/i;
/** "will be seven tomorrow": a birthday counted from the date that is given. */
const nextDay = new RegExp(
  `\\b(?:would be|will be|would turn|becomes?) ${number}(?: years old)? (?:the (?:following|next) (?:day|morning)|tomorrow|on the morrow|two days later|that (?:day|weekend))|\\b(?:was|is|turns|turned|became) ${number}(?: years old)? (?:today|that (?:very )?day|on the day)`,
  'i',
);
/** The birth itself, told of a child and not of what is due or planned. */
const born =
  /\b(?:child(?:ren)? \w{1,2}|baby|twins?|son|daughter|boy|girl|infant|(?:her|his|their|the) (?:first|second|third|fourth|youngest|eldest|child))\b[^.;]{0,40}\b(?:was|were|is|had been) (?:safely |prematurely |stillborn |born early )?(?:born|delivered)\b|\b(?:child \w{1,2}|baby|son|daughter|boy|girl|twins)\b[^.;]{0,25}\b(?:delivered (?:by|at|via|safely|in)|arrived (?:at \d+|early|late|safely|by|prematurely|two|three|four|weeks)|came into the world|made (?:her|his) appearance)\b|\b(?:gave birth|giving birth|gives birth|safely delivered of|(?:birth|delivery) of (?:her|his|their|an?|the couple[’']s|child|twins|(?:healthy |live |baby )*(?:girl|boy|son|daughter|infant|baby)))\b|\b(?:delivered|held|welcomed|brought)\b[^.;]{0,30}\b(?:new|newborn|new-born|baby) (?:son|daughter|baby|girl|boy|child)\b|\bdelivered (?:a|of a|her|their)\b[^.;]{0,20}\b(?:baby|son|daughter|girl|boy|child)\b|\b(?:caesarean|c-section|forceps|ventouse)\b[^.;]{0,40}\b(?:baby|son|daughter|boy|girl|child)\b|\b(?:baby|son|daughter|boy|girl|child)\b[^.;]{0,40}\b(?:caesarean|c-section|forceps|ventouse)\b/i;
const notYet =
  /\b(?:told|said|asked|recalled|disclosed|stated|reported|explained)\b[^.;]{0,60}\bthat\b|\b(?:due|expected|planned|booked|unborn|expecting|scheduled|before the birth|until the birth|since the birth|(?:weeks?|months?|years?) (?:after|before|following) (?:the|her|his|giving)|previous birth|birth plan|born (?:to|into|in (?!hospital|the (?:early|small)))|(?:traumatic|anniversary|account|memor\w+) (?:of )?(?:the |her )?birth)\b/i;

/** Words of which one stands where a birth is told. */
export const ofBirth =
  'birthday turned turning turn old birth delivery delivered born newborn caesarean arrived baby would daughter son twins child girl boy'.split(
    ' ',
  );

const tellsOfBirth = anyWholeWord(ofBirth);

/** Days in a block that give a child's date of birth by way of a birthday, an age in days, or the birth itself. */
export function birthDaysIn(block: Block, draft: Draft, facts: Facts): readonly Report[] {
  const reports: Report[] = [];
  if (!tellsOfBirth.test(block.text)) return reports;
  const dates = facts.dates.get(block.index)?.filter((d) => d.precision === 'day') ?? [];
  if (dates.length === 0) {
    const row = rowDate(draft, facts, block.index);
    if (
      row &&
      block.text.length < 140 &&
      (birthday.test(block.text) || (born.test(block.text) && !notYet.test(block.text)))
    )
      reports.push({
        message: 'birthday',
        values: { words: block.text },
        anchor: { block: block.index, start: 0, end: block.text.length },
        related: [row],
      });
    return reports;
  }
  for (const { start, end } of sentencesOf(block.text)) {
    const text = block.text.slice(start, end);
    const own = dates.filter((d) => d.start >= start && d.end <= end);
    // "21 June 2016: Child B was born." The date may stand before the sentence.
    const ahead =
      own.length === 0
        ? dates.filter((d) => d.end <= start && /^\W{0,3}$/.test(block.text.slice(d.end, start)))
        : own;
    if (ahead.length === 0) continue;
    const old = birthday.exec(text) ?? daysOld.exec(text);
    const event = nextDay.exec(text) ?? (notYet.test(text) ? null : born.exec(text));
    const date = ahead.find(
      (d) =>
        (old !== null && d.named === null && near(d.start - start, d.end - start, old, 60)) ||
        (event !== null && near(d.start - start, d.end - start, event, 80)),
    );
    // What gives a date of birth in so many words is another rule's.
    if (!date || givesBirthDate(draft, block, date)) continue;
    reports.push({
      message: 'birthday',
      values: { words: text },
      anchor: { block: block.index, start, end },
    });
  }
  return reports;
}

/** The day that another cell of a row gives, as in a chronology; null where none does. */
function rowDate(draft: Draft, facts: Facts, index: number): Anchor | null {
  const cell = draft.blocks[index]?.cell;
  const table = cell ? draft.tables[cell.table] : undefined;
  if (!table || !cell || cell.column === 0) return null;
  const first = cellAt(table, cell.row, 0);
  for (const block of first?.blocks ?? [])
    for (const { precision, start, end } of facts.dates.get(block) ?? [])
      if (precision === 'day') return { block, start, end };
  return null;
}

/** The date and the cue stand in one clause. */
function near(start: number, end: number, cue: RegExpExecArray, most: number): boolean {
  const gap = start > cue.index ? start - (cue.index + cue[0].length) : cue.index - end;
  return gap <= most;
}
