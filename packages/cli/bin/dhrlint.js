#!/usr/bin/env node
// Plain JavaScript, so that npm can link it before anything is compiled.
import { setFlagsFromString } from 'node:v8';
import { v8Flags } from './v8-flags.js';

/** The verbs that read reports. */
const reading = ['annotate', 'check', 'clean', 'compare', 'letter', 'lsp', 'stats', 'text', 'validate'];

// Reports are read by threads, which are started with what is set here.
if (reading.includes(process.argv[2] ?? '')) for (const flag of v8Flags) setFlagsFromString(flag);
await import('../command/main.js');
