import type { RuleStatistics, Statistics } from '@dhrlint/engine';
import { table, wrap } from '../lines.js';
import { printable } from '../printable.js';
import type { Style } from '../style.js';
import { severityWords } from '../words.js';
import { countedDrafts } from './counted-drafts.js';

const barWidth = 16;

/** Which points drafts need most, as a table with bars. */
export function statisticsPretty(statistics: Statistics, style: Style, width: number): string {
  const found = statistics.rules.filter(({ drafts }) => drafts > 0);
  const rounds = statistics.inRounds > 0;
  const heads = [
    'Drafts',
    '',
    'Findings',
    ...(rounds ? ['First round', 'Last round'] : []),
    'Weight',
    'Point',
  ];
  const row = (rule: RuleStatistics) => [
    `${rule.drafts} of ${statistics.drafts}`,
    bar(rule.drafts, statistics.drafts),
    String(rule.findings),
    ...(rounds ? [String(rule.atFirst), String(rule.atLast)] : []),
    style(rule.severity, severityWords[rule.severity]),
    printable(rule.title),
  ];
  const lines = [
    ...countedDrafts(statistics).flatMap((line) => wrap(printable(line), width)),
    '',
    ...table([heads.map((head) => style('strong', head)), ...found.map(row)], width),
    '',
    ...wrap(
      `${statistics.rules.length - found.length} more points were looked for and found in no draft.`,
      width,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function bar(share: number, of: number): string {
  const full = of === 0 ? 0 : Math.max(share > 0 ? 1 : 0, Math.round((barWidth * share) / of));
  return '█'.repeat(full) + '░'.repeat(barWidth - full);
}
