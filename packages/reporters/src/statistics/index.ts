import type { Statistics } from '@dhrlint/engine';
import { styleFor } from '../style.js';
import { statisticsCsv } from './csv.js';
import { statisticsHtml } from './html.js';
import { statisticsJson } from './json.js';
import { statisticsPretty } from './pretty.js';

export type StatisticsFormat = 'pretty' | 'json' | 'csv' | 'html';

/** The outputs of `dhrlint stats`, with the endings of files by which they are told. */
export const statisticsFormatEndings: Readonly<Record<StatisticsFormat, string | null>> = {
  pretty: null,
  json: '.json',
  csv: '.csv',
  html: '.html',
};

/** Writes statistics over many drafts in a format. */
export async function writeStatistics(
  format: StatisticsFormat,
  statistics: Statistics,
  page: { readonly colour: boolean; readonly width: number; readonly version: string },
): Promise<string> {
  switch (format) {
    case 'pretty':
      return statisticsPretty(statistics, styleFor(page.colour), page.width);
    case 'json':
      return statisticsJson(statistics);
    case 'csv':
      return statisticsCsv(statistics);
    case 'html':
      return statisticsHtml(statistics, page.version);
  }
}
