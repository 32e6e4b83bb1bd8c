import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Draft } from '@dhrlint/draft';
import { activeRule, plainConfiguration, type Rule, type RunResult } from '@dhrlint/engine';
import { readPanelLetter } from '@dhrlint/facts';
import { isStrayOfPdfjs, readDraft, UnreadableError } from '@dhrlint/readers';
import { readBytes } from '@dhrlint/readers/node';
import { type Cleaned, UnwritableError } from '@dhrlint/writers';
import { copyStateOf } from '../annotate/copy-mark.js';
import type { LintOptions } from '../assessment.js';
import { cleanReport } from '../clean.js';
import { showReport } from '../editing/shown-report.js';
import { inLanes, rulesFor, rulesToTake } from '../lanes.js';
import { judged, lint, runOnDraft } from '../lint.js';
import { rehearsingInTurn } from '../rehearsal.js';
import { reportText } from '../report-text.js';
import { shippedRules } from '../shipped-rules.generated.js';
import { kindsOf, loadProofreader } from './proofreader.js';
import type {
  AnnotateTask,
  CheckTask,
  CleanTask,
  Ready,
  Settings,
  Shared,
  ShareTask,
  Task,
  TaskResult,
  TextTask,
} from './task.js';

// What a library prints about a file would reach the terminal unescaped, so it is not printed at all.
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {};

process.on('unhandledRejection', (error) => {
  if (!isStrayOfPdfjs(error)) throw error;
});

// All imports are loaded: from here on, what fails is the file.
parentPort?.postMessage('ready' satisfies Ready);
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await perform(task));
});

async function perform(task: Task): Promise<TaskResult> {
  try {
    if (task.kind === 'check') return await check(task);
    if (task.kind === 'share') return { kind: 'share', part: await takeShare(task) };
    if (task.kind === 'letter') return { kind: 'letter', letter: readPanelLetter(await read(task)) };
    if (task.kind === 'clean') return { kind: 'clean', cleaned: await clean(task) };
    if (task.kind === 'annotate') return await annotated(task);
    if (task.kind === 'copy-state') return { kind: 'copy-state', state: copyStateOf(await read(task)) };
    return { kind: 'text', text: reportText(await read(task)) };
  } catch (error) {
    const refused = error instanceof UnwritableError ? 'refused' : 'failed';
    const code = error instanceof UnreadableError ? error.code : refused;
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', code, message };
  }
}

/** Shorter reports are checked by one thread sooner than two could divide them. */
const longReport = 12_000;

async function check(task: CheckTask): Promise<TaskResult> {
  const { path, limits, settings, withBlocks, share } = task;
  try {
    const bytes = await readBytes(path, limits);
    const draft = await readDraft(bytes, basename(path), limits);
    const shared = share !== undefined && draft.words >= longReport;
    const rules = rulesOf(settings);
    const grammar = rulesOnGrammar(rules, settings);
    const taken = rulesToTake(rules);
    share?.postMessage((shared ? { draft, fileBytes: bytes.byteLength, taken } : null) satisfies Shared);
    const options = {
      ...optionsOf(path, settings),
      fileBytes: bytes.byteLength,
      withBlocks,
      ...(shared
        ? { rules: rulesFor('first', rules, taken, grammar) }
        : { rules, ...(await proofreaderFor(grammar)) }),
    };
    if (!task.forEditor) return { kind: 'check', document: await lint(draft, options), shared };
    const { assessment, document } = judged(draft, options);
    return { kind: 'check', document, shared, shown: showReport(assessment.draft, assessment.facts) };
  } finally {
    share?.close();
  }
}

/** Waits for the report that another thread reads, and runs the rules of the second lane on it. */
async function takeShare({ path, settings, share }: ShareTask): Promise<RunResult | null> {
  const rules = rulesOf(settings);
  const waiting = new Promise<Shared>((resolve) => {
    share.once('message', resolve);
    share.once('close', () => resolve(null));
  });
  const grammar = rulesOnGrammar(rules, settings);
  const proofreader = proofreaderFor(grammar);
  const usual = rules.filter(({ onRequest }) => !onRequest);
  const shared = await meanwhile(waiting, inLanes(usual).second);
  if (!shared) return null;
  const { draft, fileBytes, taken } = shared;
  const own = rulesFor('second', rules, taken, grammar);
  return runOnDraft(draft, {
    ...optionsOf(path, settings),
    ...(await proofreader),
    fileBytes,
    rules: own,
  });
}

/** What this thread rehearses whenever it waits, until it is done with all. */
let rehearsal: Generator<void> | null = null;

/** Rehearses rules until what is waited for is there. */
async function meanwhile<T>(waiting: Promise<T>, rules: readonly Rule[]): Promise<T> {
  let isThere = false;
  const done = waiting.then(() => {
    isThere = true;
  });
  rehearsal ??= rehearsingInTurn(rules);
  while (!isThere && !rehearsal.next().done)
    // Messages are taken between two steps.
    await Promise.race([done, new Promise((resolve) => setImmediate(resolve))]);
  return waiting;
}

function rulesOf({ packRules }: Settings): readonly Rule[] {
  return [...shippedRules, ...packRules];
}

function optionsOf(path: string, { configuration, names, stage }: Settings): LintOptions {
  return {
    fileName: basename(path),
    path,
    configuration: configuration ?? plainConfiguration,
    names,
    ...(stage && { stage }),
  };
}

/** The rules that need a proofreader and were asked for, as the configuration sets them. */
function rulesOnGrammar(rules: readonly Rule[], { configuration }: Settings): readonly Rule[] {
  return rules
    .filter(({ check }) => check === 'grammar')
    .flatMap((rule) => activeRule(rule, configuration ?? plainConfiguration) ?? []);
}

/** The proofreader of this thread, which reads one report after another for the same kinds of slips. */
let known: { readonly key: string; readonly proofreader: ReturnType<typeof loadProofreader> } | null = null;

/** The proofreader that rules need; nobody where there are no such rules. */
async function proofreaderFor(rules: readonly Rule[]): Promise<Pick<LintOptions, 'proofreader'>> {
  if (rules.length === 0) return {};
  const kinds = rules.flatMap(kindsOf);
  const key = kinds.join();
  if (known?.key !== key) known = { key, proofreader: loadProofreader(kinds) };
  return { proofreader: await known.proofreader };
}

async function clean({ path, limits, names }: CleanTask): Promise<Cleaned> {
  return cleanReport(await readBytes(path, limits), basename(path), limits, names);
}

async function read({ path, limits }: Pick<TextTask, 'path' | 'limits'>): Promise<Draft> {
  return readDraft(await readBytes(path, limits), basename(path), limits);
}

async function annotated({ path, limits, settings, all, version }: AnnotateTask): Promise<TaskResult> {
  // What writes is loaded only when something is to be written.
  const { annotate } = await import('../annotate/annotate.js');
  const bytes = await readBytes(path, limits);
  const rules = rulesOf(settings);
  const result = await annotate(bytes, {
    ...optionsOf(path, settings),
    ...(await proofreaderFor(rulesOnGrammar(rules, settings))),
    rules,
    limits,
    all,
    version,
  });
  if ('bytes' in result) return { kind: 'annotate', ...result };
  return { kind: 'unreadable', ...result.error };
}
