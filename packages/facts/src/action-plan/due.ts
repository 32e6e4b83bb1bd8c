import type { CalendarDay } from '../dates/calendar.js';
import { dayNumber } from '../dates/calendar.js';
import { datesIn } from '../dates/dates.js';

const shortMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date that a cell gives, as the first and the last day that it may mean ("March 2024": 1 and 31 March). */
export interface Span {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
}

/** Every date in a cell whose year is told, in the order of the text. Figures are day, month, year, as in Britain. */
export function spansIn(text: string): readonly Span[] {
  const spans: (Span & { at: number })[] = [];
  for (const { start, end, precision, day, month, year, lastDay } of datesIn(text)) {
    if (year === null || precision === 'weekday' || precision === 'season') continue;
    // The financial year 2023/24, and a year that a longer date or a quarter goes on with.
    if (precision === 'year' && /^\s*[/–-]\s*\d{2}\b/.test(text.slice(end))) continue;
    if (
      precision === 'year' &&
      /(?:\bQ[1-4]|quarter\w*(?: +\w+)*|spring|summer|autumn|winter|easter|term)\W*(?:of\s*)?$/i.test(
        text.slice(Math.max(0, start - 60), start),
      )
    )
      continue;
    if (precision === 'day' && day !== null && month !== null)
      spans.push({ at: start, from: { year, month, day }, to: { year, month, day: lastDay ?? day } });
    else if (month !== null)
      spans.push({ at: start, from: { year, month, day: 1 }, to: { year, month, day: lastOf(month, year) } });
    else spans.push({ at: start, from: { year, month: 1, day: 1 }, to: { year, month: 12, day: 31 } });
  }
  for (const match of text.matchAll(
    /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s'’–-]+(\d{2})\b(?![\s–/-]*\d)/gi,
  )) {
    const month = shortMonths.indexOf((match[1] ?? '').toLowerCase()) + 1;
    const year = 2000 + Number(match[2]);
    if (spans.some(({ at }) => Math.abs(at - match.index) < 4) || Number(match[2]) < 10) continue;
    spans.push({
      at: match.index,
      from: { year, month, day: 1 },
      to: { year, month, day: lastOf(month, year) },
    });
  }
  return spans.sort((a, b) => a.at - b.at).map(({ from, to }) => ({ from, to }));
}

function lastOf(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** True where every day that `a` may mean lies before every day that `b` may mean. */
export function isBefore(a: Span, b: Span): boolean {
  return dayNumber(a.to) < dayNumber(b.from);
}
