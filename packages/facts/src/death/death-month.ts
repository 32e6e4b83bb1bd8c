import { acrossChosen, blocksBefore, type Draft } from '@dhrlint/draft';
import type { ResolvedDate } from '../dates/resolve-dates.js';
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.js';
import type { Zone } from '../zones.js';
import { cuesIn, mayTellOfDeath } from './cues.js';
import { governed, readDate } from './date-reading.js';
import type { Parties } from './parties.js';
import { ofProceedings } from './proceedings.js';
import type { TellWhose } from './whose-death.js';

/** The month in which the victim died, as the body of the report tells it. */
export interface DeathMonth {
  readonly month: number | null;
  readonly year: number | null;
  /** Other months that a good part of the report gives instead: a draft may contradict itself. */
  readonly others: readonly { readonly month: number; readonly year: number }[];
}

/** What the month of death is read from. */
export interface MonthReader {
  readonly draft: Draft;
  readonly zones: readonly Zone[];
  readonly dates: ReadonlyMap<number, readonly ResolvedDate[]>;
  readonly whose: TellWhose;
  readonly parties: Parties;
}

/** Zones in which no month is told of the death in the report's own words; the front page is asked by itself. */
const silent = new Set<Zone>(['cover', 'letter', 'file', 'contents', 'references']);

/** What the body of a report says in words of the month of death: all statements are counted, the most wins. */
export function deathMonthOf(reader: MonthReader): DeathMonth {
  const { draft, zones, dates } = reader;
  const months = new Map<string, number>();
  const years = new Map<number, number>();
  const attacks = new Map<string, number>();
  const add = <Key>(counts: Map<Key, number>, key: Key, weight: number) =>
    counts.set(key, (counts.get(key) ?? 0) + weight);
  const told = [...dates.keys()].filter((index) => !silent.has(zones[index] ?? 'body'));
  for (const { year, month, weight, of } of monthsToldIn(draft, reader, told)) {
    if (of === 'death') add(years, year, weight);
    if (month !== null) add(of === 'death' ? months : attacks, `${year}-${month}`, weight);
  }
  // A month that the front page bears too, and that is told of the death there or in the body, is more likely right.
  for (const index of dates.keys())
    if (zones[index] === 'cover')
      for (const { month, year, start } of dates.get(index) ?? []) {
        if (month === null || year === null) continue;
        const key = `${year}-${month}`;
        if (months.has(key) || ofDeath.test((draft.blocks[index]?.text ?? '').slice(0, start)))
          add(months, key, 2);
      }
  if (months.size === 0) for (const [key, weight] of attacks) months.set(key, weight);
  // "He killed her on the 20th", of a month that only a paragraph above names: the front page knows better.
  const cover = monthOnCover(draft, zones, dates);
  const unsure = [...months].every(
    ([key, weight]) => weight < 0.9 || (weight < 1 && parsed(key).month === cover?.month),
  );
  if (cover && months.size > 0 && unsure) add(months, `${cover.year}-${cover.month}`, 2);
  const ranked = [...months].sort((a, b) => b[1] - a[1]).map(([key, weight]) => ({ ...parsed(key), weight }));
  const [best, ...rest] = ranked;
  if (best)
    return { month: best.month, year: best.year, others: rest.filter((r) => r.weight * 3 >= best.weight) };
  const year = [...years].sort((a, b) => b[1] - a[1])[0];
  return { month: null, year: year?.[0] ?? null, others: cover ? [cover] : [] };
}

const toldIn = new Set<Zone>(['background', 'chronology', 'analysis']);

/** Whether a place tells again what the report tells, and may tell it wrong: an appendix, or a summary behind the report. */
function isRetold(draft: Draft, zones: readonly Zone[], block: number): boolean {
  if (zones[block] === 'appendix') return true;
  if (zones[block] !== 'executive-summary') return false;
  for (const { index } of blocksBefore(draft, block)) if (toldIn.has(zones[index] ?? 'body')) return true;
  return false;
}

interface ToldMonth {
  readonly year: number;
  readonly month: number | null;
  readonly weight: number;
  /** An attack counts in a paragraph that goes on to tell of the death. */
  readonly of: 'death' | 'attack';
}

const monthsToldIn = acrossChosen((draft, reader: MonthReader, block): readonly ToldMonth[] => {
  const mentions = reader.dates.get(block.index) ?? [];
  const { text } = block;
  const label = /\bage\b[^.]{0,12}\b(?:in|at|on)\b/i.test(text) && block.cell?.row === 0;
  if (!label && !mayTellOfDeath.test(text)) return [];
  const sentences = sentencesOf(text);
  return mentions.flatMap((date): readonly ToldMonth[] => {
    if (date.year === null || date.precision === 'weekday') return [];
    const sentence = sentenceAt(sentences, date.start, text);
    const after = !label && followsDeath(text, sentences, sentence);
    if (!label && !after && !mayTellOfDeath.test(text.slice(sentence.start, sentence.end))) return [];
    if (ofProceedings(text, date)) return [];
    const { year, month } = date;
    const reading = label || after ? null : readDate(text, sentence, date, mentions, reader.whose);
    const attack = reading?.event === 'attack' && reading.whose !== 'other' && tellsOfDeath(text, sentences);
    if (attack) return [{ year, month, weight: 1, of: 'attack' }];
    if (reading && (reading.event !== 'death' || reading.whose === 'other' || reading.whose === 'kin'))
      return [];
    const zone = reader.zones[block.index] ?? 'body';
    const process = zone === 'process';
    // A year that only a paragraph above names may be that of something else.
    const weight = date.borrowedMonth
      ? 0.5
      : date.borrowed
        ? 0.9
        : (reading?.whose === 'victim' ? 3 : 1) *
          (process ? 2 : 1) *
          (isRetold(draft, reader.zones, block.index) ? 0.3 : 1);
    return [{ year, month, weight, of: 'death' }];
  });
});

function tellsOfDeath(text: string, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ start, end }) => {
    const words = text.slice(start, end);
    return cuesIn(words).some((c) => c.kind === 'death' && c.form !== 'noun' && !governed(words, c));
  });
}

/** "Ines was killed at her mother's. It was in July 2017." */
function followsDeath(text: string, sentences: readonly Sentence[], sentence: Sentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  if (words.length > 80 || !/^(?:it|this|that)\s+(?:was|happened|occurred|took\s+place)\b/i.test(words))
    return false;
  const before = sentences.findLast((s) => s.end <= sentence.start);
  const told = before ? text.slice(before.start, before.end) : '';
  return cuesIn(told).some((c) => c.kind === 'death' && !governed(told, c));
}

/** "Maren, who died in", "Date of death:", "Deceased" right before a month on the front page. */
const ofDeath =
  /\b(?:died|deceased|killed|murdered|(?:death|homicide|murder|killing)(?:\s+of\s+[^.,;\d]{2,40})?,?)(?:\s*[:–-]\s*|\s+(?:on\s+a\s+(?:date|day)\s+)?(?:in\s+|[:–-]\s*)?)$/i;

/** Words of the front page that date the report itself. */
const ofReport =
  /\b(?:complet\w+|conclu\w+|version|drafts?|publi\w+|updated?|revised|finali[sz]ed|submitted|issued|authors?|chair\w*|prepared|written|produced|embargo\w*|approved|dated?|report\s+(?:of|date))\b/i;

/**
 * The month on the front page where the body tells none: the earliest that is not marked as the report's own.
 * It may be the report's all the same, so it only adds a month in which the death may lie.
 */
function monthOnCover(
  draft: Draft,
  zones: readonly Zone[],
  dates: ReadonlyMap<number, readonly ResolvedDate[]>,
): { month: number; year: number } | null {
  let best: { month: number; year: number } | null = null;
  for (const index of dates.keys()) {
    if (zones[index] !== 'cover') continue;
    const mentions = dates.get(index) ?? [];
    const text = draft.blocks[index]?.text ?? '';
    for (const { month, year, start, end, precision } of mentions) {
      const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, end);
      if (precision !== 'month' || month === null || year === null || ofReport.test(line)) continue;
      if (best === null || year * 12 + month < best.year * 12 + best.month) best = { month, year };
    }
  }
  return best;
}

function parsed(key: string): { month: number; year: number } {
  const [year = 0, month = 0] = key.split('-').map(Number);
  return { year, month };
}
