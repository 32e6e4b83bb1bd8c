import type { FailOn, Stage } from 'dhrlint';
import { exitStatus, gravity } from './exit-status.js';
import { writeOutput } from './output.js';
import { appearanceOf } from './terminal.js';

export interface CompareOptions {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly config?: string;
  readonly names?: string;
  readonly stage?: Stage;
  readonly failOn?: FailOn;
  readonly grammar?: boolean;
}

/** `dhrlint compare`: what became of the findings of an earlier round. Gives the exit status. */
export async function compare(before: string, now: string, options: CompareOptions): Promise<number> {
  const [{ compareReports }, { comparisonJson, comparisonPretty }] = await Promise.all([
    import('dhrlint/node'),
    import('@dhrlint/reporters'),
  ]);
  const { config, names, stage, grammar, failOn = 'error' } = options;
  const rounds = await compareReports(before, now, {
    ...(config !== undefined && { config }),
    ...(names !== undefined && { names }),
    ...(stage !== undefined && { stage }),
    ...(grammar && { grammar }),
  });
  const appearance = appearanceOf(process.stdout, options.output !== undefined);
  const text = options.format === 'json' ? comparisonJson(rounds) : comparisonPretty(rounds, appearance);
  await writeOutput(text, options.output);
  if (rounds.unreadable.length > 0) return exitStatus.failed;
  if (failOn === 'never') return exitStatus.clean;
  const fresh = rounds.reports.flatMap((report) => report.fresh);
  return fresh.some(({ severity }) => gravity[severity] >= gravity[failOn])
    ? exitStatus.found
    : exitStatus.clean;
}
