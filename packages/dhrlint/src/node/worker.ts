import { basename } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { type DocumentResult, plainConfiguration } from '@dhrlint/engine';
import { readDraft, UnreadableError } from '@dhrlint/readers';
import { readBytes } from '@dhrlint/readers/node';
import { lint } from '../lint.js';
import { type ReportText, reportText } from '../report-text.js';
import { shippedRules } from '../shipped-rules.generated.js';
import type { CheckTask, Ready, Task, TaskResult } from './task.js';

// What a library prints about a file would reach the terminal unescaped, so it is not printed at all.
for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) console[method] = () => {};

// All imports are loaded: from here on, what fails is the file.
parentPort?.postMessage('ready' satisfies Ready);
parentPort?.on('message', async (task: Task) => {
  parentPort?.postMessage(await perform(task));
});

async function perform(task: Task): Promise<TaskResult> {
  try {
    if (task.kind === 'check') return { kind: 'check', document: await check(task) };
    return { kind: 'text', text: await text(task.path, task.limits) };
  } catch (error) {
    const code = error instanceof UnreadableError ? error.code : 'failed';
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'unreadable', code, message };
  }
}

async function check(task: CheckTask): Promise<DocumentResult> {
  const { path, limits, settings } = task;
  return lint(await readBytes(path, limits.fileBytes), {
    fileName: basename(path),
    path,
    limits,
    rules: [...shippedRules, ...settings.packRules],
    configuration: settings.configuration ?? plainConfiguration,
    names: settings.names,
    ...(settings.stage && { stage: settings.stage }),
  });
}

async function text(path: string, limits: Task['limits']): Promise<ReportText> {
  return reportText(await readDraft(await readBytes(path, limits.fileBytes), basename(path), limits));
}
