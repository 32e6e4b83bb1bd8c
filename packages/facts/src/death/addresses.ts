import { acrossChosen } from '@dhrlint/draft';
import { datedBlocks, fitsMonth, type Reader } from './reader.js';
import type { DeathStatement } from './statements.js';

const toldInTitle = /^\/[\w%-]*(?:dead|death|murder|kill|stab|homicide|body|tragedy|manslaughter)/i;

/**
 * Addresses of articles on the web that have a day of the month of death in their path and the death in their
 * title. The article may be of the day after, so they count only where the report gives the day nowhere else.
 */
export function daysInAddresses(reader: Reader): readonly DeathStatement[] {
  return daysInAddressesOf(reader.draft, reader, datedBlocks(reader));
}

const daysInAddressesOf = acrossChosen(
  (_draft, { dates, known }: Reader, { index, text }): readonly DeathStatement[] => {
    if (!text.includes('/')) return [];
    return (dates.get(index) ?? []).flatMap((date): readonly DeathStatement[] => {
      const inPath = /[\w.]\/$/.test(text.slice(0, date.start)) && toldInTitle.test(text.slice(date.end));
      if (!inPath || date.precision !== 'day' || fitsMonth(date, known) !== 'yes') return [];
      const anchor = { block: index, start: date.start, end: date.end };
      return [{ kind: 'exact', anchor, day: null, related: [], date }];
    });
  },
);
