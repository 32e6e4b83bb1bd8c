#!/usr/bin/env node
// Plain JavaScript, so that npm can link it before anything is compiled.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';

/**
 * A report is read with some thousand patterns. V8 compiles each twice, for its interpreter at the first use and for the
 * processor at the second; where that is switched off, reports are checked in three quarters of the time, the further
 * process included. It can only be switched off when Node starts.
 */
const atOnce = '--no-regexp-tier-up';
/**
 * Both cores check a report; helpers of the garbage collector would only keep them waiting for each other. And room (MB) from
 * the start, for what is soon thrown away and for what stays: otherwise V8 clears small rooms often before it takes larger
 * ones. What is known of a report stays until it is checked, so that looking through it earlier finds nothing to clear.
 */
const collecting = ['--single-threaded-gc', '--min-semi-space-size=32', '--initial-old-space-size=256'];
/**
 * A report is checked once: most functions have done their work before V8 has compiled them for the second time, on the core
 * that the other half of the rules wants. It waits longer (bytes of bytecode, nine times the usual) before it does; one
 * fifth of the processor's time is saved. Later versions have a quicker compiler between the two, and no such option.
 */
const compilingLater = process.versions.v8.startsWith('11.3.') ? ['--interrupt-budget=600000'] : [];
/** Versions of Node that are known to take them. */
const taking = ['20', '22', '24'];
/** The verbs that read reports. */
const reading = ['annotate', 'check', 'clean', 'compare', 'letter', 'lsp', 'stats', 'text', 'validate'];

const [verb = ''] = process.argv.slice(2);
const [major = ''] = process.versions.node.split('.');
// Under Node's permission model no further process may be started.
if (reading.includes(verb) && taking.includes(major) && !process.permission) startAnew();
else await import('../command/main.js');

/** Runs the command in a Node of its own, and ends as that ends. */
function startAnew() {
  const main = fileURLToPath(new URL('../command/main.js', import.meta.url));
  const args = [
    ...process.execArgv,
    atOnce,
    ...collecting,
    ...compilingLater,
    main,
    ...process.argv.slice(2),
  ];
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
