import { acrossChosen, type Block, cellAt, cellText, type Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, ResolvedDate } from '@dhrlint/facts';

/** "born on", "d.o.b.", "gave birth to a boy at the hospital on": words that end where the date begins. */
const told =
  /(?:\b(?:born\b|(?:came|come) into (?:the|this) world\b|turn(?:ed|s|ing) (?:eighteen|nineteen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\p{L}+)?|1[89]|[2-9]\d)(?= (?:years old )?on\b)|d\.?\s?o\.?\s?b\b\.?|date\(?s?\)? of birth|birth ?date|dyddiad geni|\bb\.(?=[\s:(–—-]*$)|gave birth|giving birth|\bbirth of\b|\bbirth\b(?= (?:was )?on\b)|delivered\b(?=[^.]{0,40}\b(?:baby|son|daughter|boy|girl|child|twins|section|caesarean|her|him)\b)|delivery of (?:her|the|a)\b|\bganwyd\b|\bganed\b|birthday)\s*(?:(?!\b(?:seen|attended|registered|discharged|visited|reported|told|called|rang|moved|after|before|since|until|checked|recorded|asked|confirmed|given|died|killed|murdered|met|assessed|referred|plan|later|earlier)\b|\b(?:weeks?|days?|months?)\s+(?:after|before|old)\b)[^.;:|\n]){0,70}?[\s:(–—-]*)$/iu;
/** "Her date of birth was given to all agencies as". */
const givenAs =
  /\b(?:date of birth|birthday|d\.?o\.?b\.?) (?:was|is|had been) (?:given|recorded|stated|shown|entered|noted|taken|put)\b[^.;:|\n]{0,40}\bas\s+(?:the\s+)?$/i;
/** What else is said to be born. */
const otherBirth =
  /\b(?:idea|project|scheme|plan|policy|service|programme|campaign|partnership|charity|law|act|movement|panel|review)\b(?:\s+(?:that|which|itself|was|were|is|had|has|been|first|thus|then))*,?\s+born\b|\bnew-?born|\bborn (?:out )?of\b|\bbirth (?:plan|certificate|register|control|mother|family|parents?)\b/i;
/** A child's birthday is child-detail's. */
const childBirthday =
  /\b(?:child(?:ren)?|son|daughter|boy|girl|baby|toddler|(?<![\p{L}]-)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|(?:[1-9]|1[0-7])(?:st|nd|rd|th)))\b[^.;]{0,40}\bbirthday/iu;
const header =
  /^(?:d\.?\s?o\.?\s?b\.?|(?:date|day|year|month(?: and year)?) of birth|birth(?: ?date| ?year)?$|born|dyddiad geni)\b/i;

/** Finds birth dates to the day, of anybody: in prose, behind “d.o.b.”, in a column or a row for them. */
export const dateOfBirth = defineCheck<Facts, Record<string, never>, never>({
  name: 'date-of-birth',
  summary: 'A birth date exact to the day, of a child or an adult.',
  options: { type: 'object', additionalProperties: false },
  messages: { exact: ['date'] },
  judge({ draft, facts }) {
    if (facts.documentKind === 'other') {
      const reason = 'The file is no review of a death, so that it tells nobody’s birth.';
      return { outcome: 'not-applicable', reason };
    }
    return { outcome: 'assessed', reports: birthDates(draft, facts, facts.dates.keys()) };
  },
});

const birthDates = acrossChosen((draft, facts: Facts, block): readonly Report[] => {
  const { zones, dates } = facts;
  const { index } = block;
  const zone = zones[index];
  if (zone === 'letter' || zone === 'file' || zone === 'references') return [];
  return (dates.get(index) ?? []).flatMap((date): readonly Report[] => {
    if (date.precision !== 'day' || (date.day === null && date.named === null)) return [];
    const start = birthStart(draft, block, date) ?? (bracketed(facts, block, date) ? date.start : null);
    if (start === null) return [];
    const words = block.text.slice(date.start, date.end);
    return [{ message: 'exact', values: { date: words }, anchor: { block: index, start, end: date.end } }];
  });
});

/** True where a date is told as somebody's date of birth in so many words. */
export function givesBirthDate(draft: Draft, block: Block, date: ResolvedDate): boolean {
  return birthStart(draft, block, date) !== null;
}

/** Where the words of birth begin that a date belongs to; null for the date of something else. */
function birthStart(draft: Draft, block: Block, date: ResolvedDate): number | null {
  const before = block.text.slice(Math.max(0, date.start - 110), date.start);
  const found = told.exec(before);
  if (found && !otherBirth.test(before.slice(Math.max(0, found.index - 40)))) {
    const apart =
      found[0].includes(',') &&
      !/birthday,? which (?:fell|was|is|falls)\b/i.test(found[0]) &&
      /\b(?:after|before|since|until)\s+(?:\w+\s+)?$/i.test(before.slice(0, found.index));
    const birthday = /birthday/i.test(found[0]);
    if (apart) return null;
    if (!birthday || !childBirthday.test(before)) return date.start - (before.length - found.index);
  }
  const given = givenAs.exec(before);
  if (given) return date.start - (before.length - given.index);
  // "(4 May 1990, her birthday)", "on 4 May, her thirtieth birthday"
  const after = block.text.slice(date.end, date.end + 60);
  if (
    /^\s*(?:,|\(|–|-|was|is|which was)\s*(?:was\s+)?(?:her|his|\p{Lu}[\p{L}-]+[’']s)\s+(?:[\p{L}\d]+\s+)?(?:birthday|date of birth)\b/u.test(
      after,
    ) &&
    !childBirthday.test(after)
  )
    return date.start;
  return headed(draft, block) ? date.start : null;
}

/** "Corwin (4/5/86) was an electrician": a day long before the death, in brackets behind a name of the key. */
function bracketed({ people, death }: Facts, { text }: Block, date: ResolvedDate): boolean {
  if (date.year === null || death.year === null || date.borrowed || date.year > death.year - youngest)
    return false;
  const name = /(\p{Lu}[\p{L}’'-]+)\s*\(\s*$/u.exec(text.slice(0, date.start))?.[1];
  return (
    name !== undefined &&
    /^\s*[),;]/.test(text.slice(date.end)) &&
    people.all.some((person) => person.name.split(' ').includes(name))
  );
}

/** Years by which a day lies before the death that is hardly an event of the case. */
const youngest = 16;

/** True where the column or the row is headed as dates of birth. */
function headed(draft: Draft, block: Block): boolean {
  const table = block.cell ? draft.tables[block.cell.table] : undefined;
  if (!table || !block.cell) return false;
  const { row, column } = block.cell;
  const at = (r: number, c: number) => {
    const cell = cellAt(table, r, c);
    return cell ? cellText(draft, cell).trim() : '';
  };
  return (row > 0 && header.test(at(0, column))) || (column > 0 && header.test(at(row, 0)));
}
