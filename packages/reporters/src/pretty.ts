import type { LintReport } from '@dhrlint/engine';
import { printable } from './printable.js';

export interface PrettyOptions {
  readonly colour: boolean;
  /** Width of the page in columns. */
  readonly width: number;
}

/** The report for people, as plain text. */
export function reportPretty(report: LintReport, _options: PrettyOptions): string {
  const lines: string[] = [];
  for (const document of report.documents) {
    lines.push(printable(document.path));
    if (document.status === 'unreadable') lines.push(`  ${printable(document.error.message)}`);
    else
      for (const { location, message, severity } of document.findings) {
        lines.push(`  ${location.paragraph ?? location.part} ${severity} ${printable(message)}`);
      }
  }
  return `${lines.join('\n')}\n`;
}
