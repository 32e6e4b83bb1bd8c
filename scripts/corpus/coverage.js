import { execFile } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { inLanes } from './pool.js';
import { coverageOf } from './words.js';

const run = promisify(execFile);
/** LibreOffice takes longer to start than to convert a file. */
const batch = 20;

/** Adds to each result what share of the words that others read was read; also what others read of refused files. */
export async function addCoverage(results, { limits, jobs }) {
  const work = [...batchesOf(results)];
  const folder = mkdtempSync(join(tmpdir(), 'dhrlint-corpus-'));
  try {
    await inLanes(jobs, limits, async (reader) => {
      const profile = mkdtempSync(join(folder, 'profile-'));
      for (let some = work.shift(); some !== undefined; some = work.shift()) {
        const others = isPdf(some[0]) ? await pdftotext(some) : await libreOffice(some, folder, profile);
        for (const [index, result] of some.entries()) {
          const reference = others[index];
          if (result.outcome === 'checked') {
            const read = await reader.perform('text', result.path);
            // Read once, and not a second time: that says nothing of its words.
            if (read.text === undefined) Object.assign(result, { unread: read.detail });
            else Object.assign(result, coverageOf(read, reference));
          } else Object.assign(result, { reference: (reference.match(/\p{L}{2,}/gu) ?? []).length });
        }
        process.stderr.write(`compared ${some.length}, ${work.length} batches to go\n`);
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function* batchesOf(results) {
  for (const kind of [isPdf, (result) => !isPdf(result)]) {
    const some = results.filter(kind);
    for (let at = 0; at < some.length; at += batch) yield some.slice(at, at + batch);
  }
}

function isPdf({ path }) {
  return /\.pdf$/i.test(path);
}

/** The text of each file; empty where pdftotext refuses it. */
function pdftotext(some) {
  const options = { maxBuffer: 1 << 28, timeout: 120_000 };
  return Promise.all(
    some.map(({ path }) =>
      run('pdftotext', ['-enc', 'UTF-8', path, '-'], options).then(
        ({ stdout }) => stdout,
        (error) => (error.code === 'ENOENT' ? Promise.reject(error) : ''),
      ),
    ),
  );
}

/** The text of each file; empty where LibreOffice refuses it. */
async function libreOffice(some, folder, profile) {
  const inside = mkdtempSync(join(folder, 'batch-'));
  const copies = some.map(({ path }, index) => {
    const copy = join(inside, `${index}${extname(path)}`);
    copyFileSync(path, copy);
    return copy;
  });
  const convert = (files) =>
    run(
      'soffice',
      [
        `-env:UserInstallation=file://${profile}`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        inside,
        ...files,
      ],
      { timeout: 60_000 + files.length * 30_000, killSignal: 'SIGKILL' },
    ).catch((error) => (error.code === 'ENOENT' ? Promise.reject(error) : null));
  await convert(copies);
  const texts = [];
  for (const copy of copies) {
    const text = copy.replace(/\.\w+$/, '.txt');
    // One that LibreOffice dies of takes the rest of its batch with it.
    if (!existsSync(text)) await convert([copy]);
    texts.push(existsSync(text) ? readFileSync(text, 'utf8') : '');
  }
  rmSync(inside, { recursive: true, force: true });
  return texts;
}
