// Compares the paragraph numbers that the DOCX reader gives with those that LibreOffice prints.
//
//   node scripts/compare-numbering.js FOLDER [--show] [--least 99]
//
// Every .docx of the folder is converted with `soffice --headless --convert-to txt:Text`, which writes each
// paragraph on a line of its own with its automatic number in front. Blocks and lines are aligned by their words;
// what stands before a block's words on its line is LibreOffice's number. A table is printed; --show lists what
// differs. Exit status 1 where a file has fewer than --least per cent the same, 2 where one could not be compared.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Kinds that LibreOffice prints as lines of the body. */
const printed = new Set([
  'heading',
  'paragraph',
  'list-item',
  'caption',
  'cell',
  'contents-entry',
  'text-box',
]);

/** Characters at the beginning or end by which a block is still known. */
const nearly = 15;

const plain = (text) =>
  text
    .replace(/[\u200B\u2060\u00AD]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const isNumber = (label) => /[\p{L}\p{N}]/u.test(label);

/** The body of a file as LibreOffice prints it, a line a paragraph. */
export function libreOfficeLines(file) {
  const folder = mkdtempSync(join(tmpdir(), 'compare-numbering-'));
  try {
    const profile = `-env:UserInstallation=file://${join(tmpdir(), 'compare-numbering-profile')}`;
    const arguments_ = [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, file];
    const run = spawnSync('soffice', arguments_, { timeout: 180_000 });
    if (run.error) throw run.error;
    const text = readFileSync(join(folder, basename(file).replace(/\.docx$/i, '.txt')), 'utf8');
    return text
      .replace(/^\uFEFF/, '')
      .split('\n')
      .map(plain);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Pairs each block with the line that is its number and its first line of words; `number` is null where there is no
 * such line. Blocks whose words stand once on both sides are paired first, those between two pairs in order.
 */
export function align(blocks, lines) {
  const linesByWords = new Map();
  lines.forEach((line, index) => {
    if (line === '') return;
    for (const { words, number } of readings(line)) push(linesByWords, words, { index, number });
  });
  const keys = blocks.map(words);
  const blocksByWords = new Map();
  for (const [index, words] of keys.entries()) push(blocksByWords, words, index);
  const unique = keys.flatMap((words, block) => {
    const found = linesByWords.get(words) ?? [];
    return found.length === 1 && blocksByWords.get(words)?.length === 1 ? [{ block, ...found[0] }] : [];
  });
  const pairs = new Map(rising(unique).map((pair) => [pair.block, pair]));
  const ends = [...pairs.values()].map((pair) => ({ block: pair.block, index: pair.index }));
  ends.push({ block: blocks.length, index: lines.length });
  let from = { block: -1, index: -1 };
  for (const to of ends) {
    let cursor = from.index;
    for (let block = from.block + 1; block < to.block; block++) {
      const label = plain(blocks[block].label ?? '');
      const open = (linesByWords.get(keys[block]) ?? []).filter(
        ({ index }) => index > cursor && index < to.index,
      );
      // Of two readings of one line ("a 1 b" is "1 b" after "a") the one with the expected number is meant.
      const found = open.find(({ index, number }) => index === open[0].index && number === label) ?? open[0];
      if (!found) continue;
      pairs.set(block, { block, ...found });
      cursor = found.index;
    }
    from = to;
  }
  pairNearly(keys, lines, pairs);
  return blocks.map((block, index) => {
    const pair = pairs.get(index);
    return { block, number: pair ? pair.number : null, line: pair ? lines[pair.index] : null };
  });
}

/**
 * Pairs what is left by the beginning or end of its words: LibreOffice puts the numbers of notes and deleted words
 * between the words, so that the lines differ.
 */
function pairNearly(keys, lines, pairs) {
  let after = -1;
  keys.forEach((words, block) => {
    const pair = pairs.get(block);
    if (pair) after = pair.index;
    if (pair || words.length < 2 * nearly) return;
    const next = keys.findIndex((_, other) => other > block && pairs.has(other));
    const end = next < 0 ? lines.length : pairs.get(next).index;
    for (let index = after + 1; index < end; index++) {
      const line = lines[index];
      const begins = readings(line).find((reading) => reading.words.startsWith(words.slice(0, nearly)));
      const ends = line.endsWith(words.slice(-nearly));
      if (!begins && !ends) continue;
      pairs.set(block, { block, index, number: begins ? begins.number : leadingNumber(line) });
      after = index;
      return;
    }
  });
}

/** The first word of a line where it has the form of a number; the number of a note alone has not. */
function leadingNumber(line) {
  return /^(?:\(?[\p{L}\d]{1,5}(?:\.[\p{L}\d]{1,5})*[.)]{1,2}|\d+(?:\.\d+)+)(?= )/u.exec(line)?.[0] ?? '';
}

/** The first line of a block. */
function words(block) {
  return plain(block.text.split('\n')[0] ?? '');
}

/** The ways in which a line can be a number and words: no number, or up to three words of number. */
function readings(line) {
  const found = [{ words: line, number: '' }];
  let at = 0;
  for (let word = 0; word < 3; word++) {
    const space = line.indexOf(' ', at);
    if (space < 0) {
      found.push({ words: '', number: line });
      break;
    }
    found.push({ words: line.slice(space + 1), number: line.slice(0, space) });
    at = space + 1;
  }
  return found;
}

/** The longest run of pairs that rises on both sides. */
function rising(pairs) {
  const tails = [];
  const before = new Map();
  for (const pair of pairs) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tails[middle].index < pair.index) low = middle + 1;
      else high = middle;
    }
    before.set(pair, tails[low - 1]);
    tails[low] = pair;
  }
  const run = [];
  for (let pair = tails.at(-1); pair; pair = before.get(pair)) run.unshift(pair);
  return run;
}

function push(map, key, value) {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** What is the same and what is not among the paragraphs to which either side gives a number. */
export function compare(pairs, noted = new Set()) {
  const counts = { numbered: 0, same: 0, different: [], missing: [] };
  for (const { block, number, line } of pairs) {
    const label = plain(block.label ?? '');
    const automatic = block.numbering === 'automatic' && isNumber(label);
    if (number === null) {
      if (automatic) counts.missing.push({ label, text: block.text });
      continue;
    }
    // The number of a note on the very first word is no number of the paragraph.
    if (label === '' && /^\d+$/.test(number) && noted.has(block.index)) continue;
    if (block.numbering === 'typed' ? number === label : !automatic && !isNumber(number)) continue;
    counts.numbered++;
    if (label === number) counts.same++;
    else counts.different.push({ label, number, line, text: block.text });
  }
  return counts;
}

async function main() {
  const { readDocx } = await import('../packages/readers/dist/docx/index.js');
  const [folder, ...options] = process.argv.slice(2);
  if (!folder)
    throw new Error('Which folder? node scripts/compare-numbering.js FOLDER [--show] [--least 99]');
  const least = Number(options[options.indexOf('--least') + 1] ?? 99) || 99;
  const rows = [];
  for (const name of readdirSync(folder)
    .filter((file) => /\.docx$/i.test(file))
    .sort()) {
    const file = join(folder, name);
    const draft = await readDocx(new Uint8Array(readFileSync(file)));
    const lines = libreOfficeLines(file);
    const blocks = draft.blocks.filter((block) => printed.has(block.kind));
    const notes = draft.blocks.filter(({ kind, host }) => /note$/.test(kind) && host?.offset === 0);
    rows.push({ name, ...compare(align(blocks, lines), new Set(notes.map(({ host }) => host.block))) });
  }
  let failed = false;
  console.log('numbered   same  different  unmatched       %  file');
  for (const { name, numbered, same, different, missing } of rows) {
    const total = numbered + missing.length;
    const percent = total === 0 ? 100 : (100 * same) / total;
    failed ||= percent < least;
    const columns = [
      String(total).padStart(8),
      String(same).padStart(6),
      String(different.length).padStart(10),
    ];
    console.log(...columns, String(missing.length).padStart(10), percent.toFixed(2).padStart(7), ` ${name}`);
    if (!options.includes('--show')) continue;
    for (const { label, number, text } of different)
      console.log(`    here "${label}", there "${number}": ${text.slice(0, 70)}`);
    for (const { label, text } of missing)
      console.log(`    here "${label}", no such line there: ${text.slice(0, 70)}`);
  }
  process.exitCode = failed ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  }
}
