import type { Statistics } from '@dhrlint/engine';
import { escapeControls } from '../printable.js';

/** The statistics as they are. */
export function statisticsJson(statistics: Statistics): string {
  return `${escapeControls(JSON.stringify(statistics, null, 2))}\n`;
}
