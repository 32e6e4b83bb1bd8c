import { acrossChosen, byWord } from '@dhrlint/draft';
import type { CalendarDay } from '../dates/calendar.js';
import { type Reader, readBlocks } from './reader.js';
import type { DeathStatement } from './statements.js';

/** Spellings that are dates only to somebody who knows the day: figures run together, "8.xi.15". */
const worthALook = /\d{6}|\d\.(?:\d{1,2}|[ivx]{1,4})\.\d\d/i;
/** Words before figures with points that make them a day: "8.6.21" by itself is the number of a paragraph. */
const introduces = /\b(?:counts|gives?|gave|reads?|says?|shows?|dated?|with|is|was|as|since)\s*:?\s*["“]?$/i;
const roman = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');

/** Every place that writes a day of the death in one of these ways: "DHR/Ines/140321", "8.xi.15", "counts 1.3.22 as". */
export function writtenForms(reader: Reader, days: readonly CalendarDay[]): readonly DeathStatement[] {
  if (days.length === 0) return [];
  const { draft, zones } = reader;
  return writtenFormsIn(draft, soughtBy(draft, reader, JSON.stringify(days)), readBlocks(draft, zones));
}

interface Sought {
  readonly dates: Reader['dates'];
  readonly forms: readonly { readonly day: CalendarDay; readonly pattern: RegExp }[];
}

const soughtBy = byWord((_draft, { dates }: Reader, days): Sought => {
  const all: readonly CalendarDay[] = JSON.parse(days);
  return { dates, forms: all.map((day) => ({ day, pattern: formsOf(day) })) };
});

const two = (number: number) => String(number % 100).padStart(2, '0');

/** All spellings of one day. */
function formsOf({ day, month, year }: CalendarDay): RegExp {
  const [d, m, y] = [two(day), two(month), two(year)];
  const run = `${d}${m}(?:${Math.trunc(year / 100)})?${y}|${year}${m}${d}|${y}${m}${d}`;
  const points = `0?${day}\\.(?:0?${month}|${roman[month - 1]}|${roman[month - 1]?.toUpperCase()})\\.(?:20)?${y}`;
  return new RegExp(`(?<![\\d.])(?:${run}|${points})(?![\\d]|\\.\\d)`, 'g');
}

const writtenFormsIn = acrossChosen(
  (_draft, { dates, forms }: Sought, { index, text }): readonly DeathStatement[] => {
    if (!worthALook.test(text)) return [];
    return forms.flatMap(({ day, pattern }) =>
      [...text.matchAll(pattern)].flatMap((m): readonly DeathStatement[] => {
        const anchor = { block: index, start: m.index, end: m.index + m[0].length };
        const read = (dates.get(index) ?? []).some((d) => d.start < anchor.end && anchor.start < d.end);
        const figures = /^[\d.]*\.[\d.]*$/.test(m[0]);
        if (read || (figures && !introduces.test(text.slice(Math.max(0, anchor.start - 20), anchor.start))))
          return [];
        return [{ kind: 'same-day', anchor, day, related: [], date: null }];
      }),
    );
  },
);
