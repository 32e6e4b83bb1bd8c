// Compares what is read from a report as DOCX with what is read from the same report as PDF.
//
//   node scripts/compare-formats.js [FOLDER...] [--show] [--least 97]
//
// A pair is NAME.docx with NAME.pdf, NAME-print.pdf or NAME-untagged.pdf in one folder (default:
// test-reports/drafts). Blocks are compared in reading order by kind, heading level, paragraph number, words and zone.
// What only one format can hold is counted apart and named: deletions, hidden text and comments are not printed;
// a text box is a box in DOCX and lines on a PDF's page; a PDF prints the contents with the pages of the day. A
// table is printed; --show lists every difference. Exit status 1 where a pair has fewer than --least per cent of
// its blocks the same, 2 where a file could not be read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gatherFacts } from '../packages/facts/dist/index.js';
import { readDocx } from '../packages/readers/dist/docx/index.js';
import { readPdf } from '../packages/readers/dist/pdf/index.js';

/** Kinds that a page does not print, or that belong to no place in the text. */
const unprinted = new Set(['revision', 'hidden', 'comment', 'property']);

/** What is compared of a block, by name; words are folded. */
export const fields = {
  kind: (block) => (block.kind === 'heading' ? `heading ${block.level}` : block.kind),
  number: (block) => block.number,
  text: (block) => fold(block.text),
  quotation: (block) => block.quotation,
  zone: (block) => block.zone,
};

function fold(text) {
  return text.replace(/[\s\u00A0\u00AD\u200B]+/g, ' ').trim();
}

/** Blocks of both drafts side by side: `[a, b]`, with null where one has none. */
export function align(left, right) {
  const key = (block) => fields.text(block);
  const [n, m] = [left.length, right.length];
  const longest = Array.from({ length: n + 1 }, () => new Uint32Array(m + 1));
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      longest[i][j] =
        key(left[i]) === key(right[j])
          ? longest[i + 1][j + 1] + 1
          : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  const rows = [];
  let [i, j] = [0, 0];
  let pending = [[], []];
  const flush = () => {
    for (const pair of pairUp(...pending)) rows.push(pair);
    pending = [[], []];
  };
  while (i < n || j < m) {
    if (i < n && j < m && key(left[i]) === key(right[j])) {
      flush();
      rows.push([left[i++], right[j++]]);
    } else if (j >= m || (i < n && longest[i + 1][j] >= longest[i][j + 1])) pending[0].push(left[i++]);
    else pending[1].push(right[j++]);
  }
  flush();
  return rows;
}

/** Within a stretch without equal blocks, those that share most of their words are the same block. */
function pairUp(left, right) {
  const rows = [];
  let from = 0;
  for (const block of left) {
    const found = right.findIndex((other, j) => j >= from && likeness(block, other) > 0.5);
    if (found < 0) {
      rows.push([block, null]);
      continue;
    }
    for (const other of right.slice(from, found)) rows.push([null, other]);
    rows.push([block, right[found]]);
    from = found + 1;
  }
  for (const other of right.slice(from)) rows.push([null, other]);
  return rows;
}

function likeness(a, b) {
  const words = (block) => new Set(fold(block.text).toLowerCase().split(' '));
  const [x, y] = [words(a), words(b)];
  const shared = [...x].filter((word) => y.has(word)).length;
  return shared / Math.max(1, Math.min(x.size, y.size));
}

/** What differs between two blocks, each difference with the reason where the format is the reason. */
export function differences(docx, pdf, draft) {
  if (!pdf) return [{ field: 'only in DOCX', reason: reasonForAbsence(docx) }];
  if (!docx) return [{ field: 'only in PDF', reason: null }];
  return Object.entries(fields).flatMap(([field, take]) => {
    if (take(docx) === take(pdf)) return [];
    return [{ field, from: take(docx), to: take(pdf), reason: reasonFor(field, docx, pdf, draft) }];
  });
}

function reasonForAbsence(docx) {
  if (/^(?:header|footer)$/.test(docx.kind)) {
    const pageAlone = /^\W*(?:p\W*a\W*g\W*e)?\W*\d*\W*(?:of\W*\d+)?\W*(?:p\W*a\W*g\W*e)?\W*$/i;
    return pageAlone.test(docx.text) ? 'a page number alone is left out' : 'the PDF was printed without it';
  }
  return null;
}

/** Why a difference lies in the formats and not in the readers; null where it does not. */
function reasonFor(field, docx, pdf, draft) {
  if (field === 'text' && /^(?:header|footer)$/.test(docx.kind)) return 'the page number is left out';
  if (field === 'kind' && docx.kind === 'footnote') return 'the PDF prints the notes at its end';
  if (field === 'kind' && docx.kind === 'paragraph' && pdf.page === 1 && pdf.kind === 'heading') {
    return 'the PDF tags a line of the cover as a heading';
  }
  if (field === 'kind' && docx.kind === 'text-box') return 'a text box is lines on the page';
  if (docx.kind === 'contents-entry' && field === 'text') return 'the PDF prints the pages of the day';
  const revised =
    docx.marks.length > 0 ||
    draft.blocks.some((block) => block.kind === 'revision' && block.host?.block === docx.index);
  if (field !== 'kind' && revised) return 'the PDF prints tracked changes';
  return field === 'kind' && docx.kind === 'cell' && draft.tables[docx.cell.table]?.columns === 1
    ? 'a table of one column looks like paragraphs'
    : pdf.kind === 'cell' && docx.kind === 'paragraph'
      ? 'a frame looks like a table'
      : null;
}

/** Compares one pair: how many blocks there are, how many are the same, and what differs. */
export async function comparePair(docxFile, pdfFile) {
  const docx = withZones(await readDocx(new Uint8Array(readFileSync(docxFile))));
  const pdf = withZones(await readPdf(new Uint8Array(readFileSync(pdfFile))));
  const body = (draft) => draft.blocks.filter((block) => !unprinted.has(block.kind));
  const rows = align(body(docx), body(pdf)).map(([a, b]) => ({ a, b, found: differences(a, b, docx) }));
  const explained = (row) => row.found.length > 0 && row.found.every((one) => one.reason);
  return {
    name: basename(pdfFile),
    blocks: rows.length,
    same: rows.filter((row) => row.found.length === 0).length,
    explained: rows.filter(explained).length,
    tables: [docx.tables.length, pdf.tables.length],
    headerRows: otherHeaders(docx.tables, pdf.tables),
    unprinted: docx.blocks.filter((block) => unprinted.has(block.kind) && block.kind !== 'property').length,
    rows: rows.filter((row) => row.found.length > 0),
  };
}

/** A draft whose blocks also say what they are for. */
function withZones(draft) {
  const { zones } = gatherFacts(draft);
  return { ...draft, blocks: draft.blocks.map((block) => ({ ...block, zone: zones[block.index] })) };
}

/** How many tables of more than one column have another count of header rows, table by table. */
function otherHeaders(docx, pdf) {
  const wide = (tables) => tables.filter((table) => table.columns > 1);
  const others = wide(pdf);
  return wide(docx).filter((table, i) => table.headerRows !== others[i]?.headerRows).length;
}

function pairsIn(folder) {
  const files = readdirSync(folder);
  return files
    .filter((file) => /\.docx$/i.test(file))
    .flatMap((file) =>
      ['.pdf', '-print.pdf', '-untagged.pdf']
        .map((end) => file.replace(/\.docx$/i, end))
        .filter((name) => existsSync(join(folder, name)))
        .map((name) => [join(folder, file), join(folder, name)]),
    );
}

function show(row) {
  const block = row.a ?? row.b;
  const place = `${block.kind}${block.number ? ` ${block.number}` : ''} p${(row.b ?? row.a).page ?? '-'}`;
  for (const one of row.found) {
    const change =
      'from' in one
        ? `${JSON.stringify(one.from)} → ${JSON.stringify(one.to)}`
        : JSON.stringify(fold(block.text));
    console.log(`    ${place}: ${one.field} ${change.slice(0, 220)}${one.reason ? ` (${one.reason})` : ''}`);
  }
}

async function main(argv) {
  const value = (name) => (argv.includes(name) ? Number(argv[argv.indexOf(name) + 1]) : undefined);
  const least = value('--least') ?? 97;
  const folders = argv.filter((arg, i) => !arg.startsWith('--') && argv[i - 1] !== '--least');
  let status = 0;
  console.log('  same  explained  blocks  tables  unprinted  file');
  for (const [docx, pdf] of (folders.length > 0 ? folders : ['test-reports/drafts']).flatMap(pairsIn)) {
    try {
      const pair = await comparePair(docx, pdf);
      const share = (100 * (pair.same + pair.explained)) / Math.max(1, pair.blocks);
      if (share < least) status = Math.max(status, 1);
      const columns = [
        `${((100 * pair.same) / Math.max(1, pair.blocks)).toFixed(1)}%`.padStart(6),
        String(pair.explained).padStart(9),
        String(pair.blocks).padStart(6),
        pair.tables.join('/').padStart(6),
        String(pair.unprinted).padStart(9),
      ];
      const heads = pair.headerRows > 0 ? ` (${pair.headerRows} tables with other header rows)` : '';
      console.log(`${columns.join('  ')}  ${pair.name}${heads}`);
      if (argv.includes('--show')) pair.rows.forEach(show);
    } catch (error) {
      status = 2;
      console.log(`unreadable  ${basename(pdf)}: ${error.message}`);
    }
  }
  return status;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = await main(process.argv.slice(2));
}
