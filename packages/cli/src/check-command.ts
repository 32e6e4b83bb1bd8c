import type { Quotes } from '@dhrlint/reporters';
import type { DocumentResult, FailOn, LintReport, Stage } from 'dhrlint';
import type { FileChecker } from 'dhrlint/node/file-checker';
import { type PlannedOutput, planOutputs } from './check-outputs.js';
import { exitStatus, gravity } from './exit-status.js';
import type { AskedFormat } from './format-option.js';
import { type Limits, limitsFrom } from './limits.js';
import { writeOutput } from './output.js';
import { Progress } from './progress.js';
import { appearanceOf } from './terminal.js';
import { ownVersion } from './version.js';

export interface CheckOptions extends Limits {
  readonly format: readonly AskedFormat[];
  readonly output?: string;
  readonly quotes?: Quotes;
  readonly stage?: Stage;
  readonly names?: string;
  readonly baseline?: string;
  readonly failOn?: FailOn;
  readonly config?: string;
  readonly all?: boolean;
  readonly grammar?: boolean;
  readonly jobs?: number;
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
  const [{ checkReports }, reporting] = await Promise.all([
    import('dhrlint/node/check-reports'),
    import('@dhrlint/reporters/outputs'),
  ]);
  const { reporters, printable, documentJsonLines, documentWithoutWords, endJsonLines } = reporting;
  const outputs = planOutputs(options.format, options.output, reporting.formatEndings);
  const stream = outputs.find(({ format, file }) => format === 'jsonl' && file === undefined);
  const progress = new Progress(process.stderr, printable);
  const { report, failOn } = await checkReports(paths, {
    ...pick(options, outputs),
    ...(await limitsFrom(options)),
    checker,
    withBlocks: outputs.some(({ format }) => reporters[format].needsBlocks),
    onFile: progress.onFile,
    onDone: progress.onDone,
    onDocument: (document) => {
      if (!stream) return;
      progress.clear();
      const shown = options.quotes === 'none' ? documentWithoutWords(document) : document;
      process.stdout.write(documentJsonLines(shown));
    },
  });
  // Its threads, which take a while to end, do so while the results are written.
  const ended = checker.close();
  progress.clear();
  const full: LintReport = { ...report, version: ownVersion() };
  for (const output of outputs) {
    if (output === stream) await writeOutput(endJsonLines(full), undefined);
    else await write(output, full, options);
  }
  await ended;
  return statusOf(report.documents, options.failOn ?? failOn ?? 'error');
}

async function write(
  { format, file }: PlannedOutput,
  report: LintReport,
  options: CheckOptions,
): Promise<void> {
  const { writeReport } = await import('@dhrlint/reporters/outputs');
  const page = { ...appearanceOf(process.stdout, file !== undefined), all: options.all ?? false };
  await writeOutput(await writeReport(format, report, page, options.quotes), file);
}

function pick(
  { config, names, stage, jobs, baseline, grammar }: CheckOptions,
  outputs: readonly PlannedOutput[],
) {
  return {
    ...(config !== undefined && { config }),
    ...(names !== undefined && { names }),
    ...(stage !== undefined && { stage }),
    ...(jobs !== undefined && { jobs }),
    ...(baseline !== undefined && { baseline }),
    ...(grammar && { grammar }),
    // A result that was written into a folder of reports is no report.
    except: [names, ...outputs.map(({ file }) => file)].filter((path) => path !== undefined),
  };
}

function workOf({ timeLimit, memoryLimit }: CheckOptions) {
  return {
    ...(timeLimit !== undefined && { seconds: timeLimit }),
    ...(memoryLimit !== undefined && { megabytes: memoryLimit }),
  };
}

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
