import type { DocumentResult, FailOn, Severity, Stage } from 'dhrlint';
import type { FileChecker } from 'dhrlint/node/file-checker';
import { exitStatus } from './exit-status.js';
import { writeOutput } from './output.js';
import { Progress } from './progress.js';
import { appearanceOf } from './terminal.js';
import { ownVersion } from './version.js';

export interface CheckOptions {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly stage?: Stage;
  readonly names?: string;
  readonly failOn?: FailOn;
  readonly config?: string;
  readonly all?: boolean;
  /** Seconds. */
  readonly timeLimit?: number;
  /** Megabytes. */
  readonly memoryLimit?: number;
}

/** `dhrlint check`: what the panel would say of each report. Gives the exit status. */
export async function check(paths: readonly string[], options: CheckOptions): Promise<number> {
  const { FileChecker } = await import('dhrlint/node/file-checker');
  const checker = new FileChecker(workOf(options));
  try {
    // Its thread loads its parts while the command loads its own.
    checker.start();
    return await checkWith(checker, paths, options);
  } finally {
    await checker.close();
  }
}

async function checkWith(
  checker: FileChecker,
  paths: readonly string[],
  options: CheckOptions,
): Promise<number> {
  const [{ checkReports }, { printable, reportJson, reportPretty }] = await Promise.all([
    import('dhrlint/node'),
    import('@dhrlint/reporters'),
  ]);
  const progress = new Progress(process.stderr, printable);
  const { report, failOn } = await checkReports(paths, {
    ...pick(options),
    checker,
    onFile: (path, index, count) => progress.onFile(path, index, count),
  });
  if (report.documents.length > 1) progress.done();
  const full = { ...report, version: ownVersion() };
  const appearance = appearanceOf(process.stdout, options.output !== undefined);
  const text =
    options.format === 'json'
      ? reportJson(full)
      : reportPretty(full, { ...appearance, all: options.all ?? false });
  await writeOutput(text, options.output);
  return statusOf(report.documents, options.failOn ?? failOn ?? 'error');
}

function pick({ config, names, stage, output }: CheckOptions) {
  return {
    ...(config !== undefined && { config }),
    ...(names !== undefined && { names }),
    ...(stage !== undefined && { stage }),
    // A result that was written into a folder of reports is no report.
    except: [names, output].filter((path) => path !== undefined),
  };
}

function workOf({ timeLimit, memoryLimit }: CheckOptions) {
  return {
    ...(timeLimit !== undefined && { seconds: timeLimit }),
    ...(memoryLimit !== undefined && { megabytes: memoryLimit }),
  };
}

const gravity: Readonly<Record<Severity, number>> = { advice: 1, warning: 2, error: 3 };

/** The exit status of a run: what is not complete goes before what was found. */
export function statusOf(documents: readonly DocumentResult[], failOn: FailOn): number {
  const incomplete = documents.some(
    (document) => document.status === 'unreadable' || document.ledger.some(({ crashed }) => crashed),
  );
  if (incomplete) return exitStatus.failed;
  if (failOn === 'never') return exitStatus.clean;
  const grave = documents.some(
    (document) =>
      document.status === 'checked' &&
      document.findings.some(({ severity }) => gravity[severity] >= gravity[failOn]),
  );
  return grave ? exitStatus.found : exitStatus.clean;
}
