#!/usr/bin/env node
// Plain JavaScript, so that npm can link it before anything is compiled.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { v8Flags } from './v8-flags.js';

/** The verbs that read reports. */
const reading = ['annotate', 'check', 'clean', 'compare', 'letter', 'lsp', 'stats', 'text', 'validate'];

const [verb = ''] = process.argv.slice(2);
// Under Node's permission model no further process may be started.
if (reading.includes(verb) && v8Flags.length > 0 && !process.permission) startAnew();
else await import('../command/main.js');

/** Runs the command in a Node of its own, and ends as that ends. */
function startAnew() {
  const main = fileURLToPath(new URL('../command/main.js', import.meta.url));
  const args = [...process.execArgv, ...v8Flags, main, ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`dhrlint cannot start: ${error.message}\n`);
    process.exitCode = 2;
  });
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? 128 + (signal === null ? 0 : constants.signals[signal]);
  });
}
