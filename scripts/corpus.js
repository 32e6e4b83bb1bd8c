// Reads and checks every DOCX and PDF below folders, as the command would, and says how that went.
//
//   npm run corpus -- FOLDER... [--jobs 2] [--seconds 120] [--megabytes 1536] [--coverage] [--least 99] [--json FILE]
//
// Each file is checked in a process of its own kind with limits of time and memory; a process that dies takes no other
// file with it. Progress goes to standard error, the table to standard output. --coverage also compares the words that
// were read with those that pdftotext and LibreOffice read, which then have to be installed. Exit status 1 where a file
// crashed or hung, or has fewer than --least per cent of the words; 2 where the run itself cannot be made.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { addCoverage } from './corpus/coverage.js';
import { findFiles } from './corpus/find-files.js';
import { checkAll } from './corpus/pool.js';
import { summary } from './corpus/summary.js';

export async function corpus(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      jobs: { type: 'string', default: String(Math.min(availableParallelism(), 8)) },
      seconds: { type: 'string', default: '120' },
      megabytes: { type: 'string', default: '1536' },
      coverage: { type: 'boolean', default: false },
      least: { type: 'string', default: '99' },
      json: { type: 'string' },
    },
  });
  const files = positionals.flatMap(findFiles);
  if (files.length === 0)
    throw new Error('No DOCX or PDF was found. Name a folder: npm run corpus -- FOLDER');
  const limits = { seconds: Number(values.seconds), megabytes: Number(values.megabytes) };
  const jobs = Math.max(1, Number(values.jobs));
  const started = Date.now();
  const results = await checkAll(files, { limits, jobs, onResult: progress(files.length, started) });
  if (values.coverage) await addCoverage(results, { limits, jobs });
  const { text, failed } = summary(results, {
    seconds: (Date.now() - started) / 1000,
    least: Number(values.least) / 100,
  });
  process.stdout.write(text);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);
  return failed ? 1 : 0;
}

/** Every file that went wrong at once, the others by their count every ten seconds. */
function progress(count, started) {
  let done = 0;
  let told = 0;
  return (result) => {
    done++;
    if (['crashed', 'hung'].includes(result.outcome))
      process.stderr.write(`${result.outcome}: ${result.path}: ${result.detail}\n`);
    const seconds = (Date.now() - started) / 1000;
    if (seconds - told < 10 && done < count) return;
    told = seconds;
    process.stderr.write(`${done} of ${count} after ${seconds.toFixed(0)} s\n`);
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    process.exitCode = await corpus(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
