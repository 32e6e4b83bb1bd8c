// Changes Word files and PDFs at random and reads them: nothing may crash, hang or be rejected unheard.
//
//   node scripts/fuzz-readers.js [FILE or FOLDER...] [--seed 1] [--count 300] [--seconds 60] [--keep FOLDER]
//
// Without files, the drafts of test-reports are changed. With the same seed the same files are made; --count 0 goes on
// until it is stopped, each round with a seed of its own. A file that fails is kept in --keep (default: fuzz-failures)
// with the seed that made it. What counts is said by the reader: a draft whose offsets hold, or UnreadableError with a
// code and a sentence. Exit status 1 where a file failed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { findFiles } from './corpus/find-files.js';
import { mutate } from './fuzz/mutations.js';
import { Random } from './fuzz/random.js';
import { TargetThread } from './fuzz/target-thread.js';

/** @returns the files that failed, each with how it was made and what happened */
export async function fuzz({ files, seed, count, seconds, keep = null, onProgress = () => {} }) {
  const originals = files.map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }));
  const target = new TargetThread(seconds);
  const failures = [];
  const tally = {};
  try {
    for (let round = 0; count === 0 || round < count; round++) {
      const random = new Random(seed + round);
      const { path, bytes } = random.pick(originals);
      const changed = mutate(bytes, extname(path).slice(1).toLowerCase(), random);
      const result = await target.read(changed.bytes, basename(path));
      tally[result.outcome] = (tally[result.outcome] ?? 0) + 1;
      if (result.failed) {
        const failure = { path, seed: seed + round, how: changed.how, ...result };
        failures.push(failure);
        if (keep) keepFile(keep, failure, changed.bytes);
      }
      onProgress({ round: round + 1, tally, failures });
    }
  } finally {
    await target.close();
  }
  return { failures, tally };
}

function keepFile(folder, { seed, path }, bytes) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${seed}-${basename(path)}`), bytes);
}

async function main(argv) {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      count: { type: 'string', default: '300' },
      seconds: { type: 'string', default: '60' },
      keep: { type: 'string', default: 'fuzz-failures' },
    },
  });
  const places = positionals.length > 0 ? positionals : ['test-reports/drafts'];
  const { failures, tally } = await fuzz({
    files: places.flatMap(findFiles),
    seed: Number(values.seed),
    count: Number(values.count),
    seconds: Number(values.seconds),
    keep: values.keep,
    onProgress: ({ round, tally: so, failures: found }) => {
      const last = found.at(-1);
      if (last && !last.told) {
        last.told = true;
        process.stderr.write(
          `${last.outcome}: seed ${last.seed}, ${last.path} (${last.how}): ${last.detail}\n`,
        );
      }
      if (round % 100 === 0) process.stderr.write(`${round}: ${JSON.stringify(so)}\n`);
    },
  });
  process.stdout.write(`${JSON.stringify(tally)}, ${failures.length} failed\n`);
  return failures.length > 0 ? 1 : 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
