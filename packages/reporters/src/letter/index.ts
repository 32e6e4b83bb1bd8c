import type { LetterTracker } from '@dhrlint/engine';
import { letterCsv } from './csv.js';
import { letterHtml } from './html.js';
import { letterJson } from './json.js';
import { letterPretty } from './pretty.js';

export type LetterFormat = 'pretty' | 'json' | 'csv' | 'html';

/** The outputs of `dhrlint letter`, with the endings of files by which they are told. */
export const letterFormatEndings: Readonly<Record<LetterFormat, string | null>> = {
  pretty: null,
  json: '.json',
  csv: '.csv',
  html: '.html',
};

/** Writes a letter's points, and where each stands, in a format. */
export async function writeLetter(
  format: LetterFormat,
  tracker: LetterTracker,
  page: { readonly colour: boolean; readonly width: number; readonly version: string },
): Promise<string> {
  switch (format) {
    case 'pretty':
      return letterPretty(tracker, page);
    case 'json':
      return letterJson(tracker, page.version);
    case 'csv':
      return letterCsv(tracker);
    case 'html':
      return letterHtml(tracker, page.version);
  }
}
