import type { StatisticsFormat } from '@dhrlint/reporters';
import { formatOf } from './check-outputs.js';
import { exitStatus } from './exit-status.js';
import type { Limits } from './limits.js';
import { limitsFrom } from './limits.js';
import { writeOutput } from './output.js';
import { Progress } from './progress.js';
import { appearanceOf } from './terminal.js';
import { ownVersion } from './version.js';

export interface StatsOptions extends Limits {
  readonly format?: StatisticsFormat;
  readonly output?: string;
  readonly config?: string;
  readonly jobs?: number;
}

/** `dhrlint stats`: which points many drafts need most. Gives the exit status. */
export async function stats(paths: readonly string[], options: StatsOptions): Promise<number> {
  const [{ checkReports }, { statisticsOf }, reporting] = await Promise.all([
    import('dhrlint/node'),
    import('dhrlint'),
    import('@dhrlint/reporters'),
  ]);
  const progress = new Progress(process.stderr, reporting.printable);
  const { report } = await checkReports(paths, {
    ...(options.config !== undefined && { config: options.config }),
    ...(options.jobs !== undefined && { jobs: options.jobs }),
    ...(options.output !== undefined && { except: [options.output] }),
    ...(await limitsFrom(options)),
    onFile: progress.onFile,
    onDone: progress.onDone,
  });
  progress.clear();
  const statistics = statisticsOf(report);
  const format = options.format ?? formatOf(options.output, reporting.statisticsFormatEndings);
  const page = { ...appearanceOf(process.stdout, options.output !== undefined), version: ownVersion() };
  await writeOutput(await reporting.writeStatistics(format, statistics, page), options.output);
  return statistics.unreadable.length > 0 ? exitStatus.failed : exitStatus.clean;
}
