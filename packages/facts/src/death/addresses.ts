import { fitsMonth, type Reader, unread } from './reader.js';
import type { DeathStatement } from './statements.js';

const toldInTitle = /^\/[\w%-]*(?:dead|death|murder|kill|stab|homicide|body|tragedy|manslaughter)/i;

/**
 * Addresses of articles on the web that have a day of the month of death in their path and the death in their
 * title. The article may be of the day after, so they count only where the report gives the day nowhere else.
 */
export function daysInAddresses({ draft, zones, dates, known }: Reader): readonly DeathStatement[] {
  const found: DeathStatement[] = [];
  for (const [index, inBlock] of dates) {
    const text = draft.blocks[index]?.text ?? '';
    if (!text.includes('/') || unread.has(zones[index] ?? 'body')) continue;
    for (const date of inBlock) {
      const inPath = /[\w.]\/$/.test(text.slice(0, date.start)) && toldInTitle.test(text.slice(date.end));
      if (!inPath || date.precision !== 'day' || fitsMonth(date, known) !== 'yes') continue;
      const anchor = { block: index, start: date.start, end: date.end };
      found.push({ kind: 'exact', anchor, day: null, related: [], date });
    }
  }
  return found;
}
