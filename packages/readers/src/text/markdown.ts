import { assembleDraft, type BlockInput, type Draft, rewordedDraft } from '@dhrlint/draft';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { EditedText, SourceText } from './edited-text.js';
import { shiftSpans } from './inline.js';
import { type Definition, type Entry, type Piece, pieceOf } from './markdown-pieces.js';
import { type Edited, rewordedBlocks } from './markdown-rewording.js';
import { countingParagraphs, numberPrintedParagraphs } from './printed-sequence.js';
import { inWholeSource, type Reading } from './reading.js';

/** Reads a draft in Markdown (CommonMark with tables and footnotes); offsets of the spans are into `source`. */
export function readMarkdown(source: string): Draft {
  return new MarkdownReader().read(source);
}

/** What a source was read as. */
interface Read {
  readonly matter: string;
  readonly body: SourceText;
  readonly parsed: Parsed;
  readonly draft: Draft;
  /** The first entry and the first block of each piece. */
  readonly entries: readonly number[];
  readonly blocks: readonly number[];
  readonly counting: ReadonlySet<number>;
}

/** The pieces of a source. */
interface Parsed {
  readonly pieces: readonly Piece[];
  /** What has to be added to the offsets of each to have those of the whole source. */
  readonly bases: readonly number[];
}

/** Reads one draft in Markdown again and again while it is written: only the parts around a change are parsed again. */
export class MarkdownReader {
  #last: Read | null = null;

  /** Offsets of the spans are into `source`. */
  read(source: string | EditedText): Draft {
    return inWholeSource(this.reread(source));
  }

  reread(source: string | EditedText): Reading {
    const { properties, matter, body } = mayHaveMatter.test(source.slice(0, 5))
      ? // The parser would leave a byte order mark out of its offsets.
        frontMatter(source.toString().replace(/^\uFEFF/, ' '))
      : { properties: [], matter: '', body: source };
    const last = this.#last;
    const change = last && changeOf(last.parsed, last.body, body);
    const inputs = change && last.matter === matter ? rewordedBlocks(editedIn(last, change)) : null;
    if (last && change && inputs) {
      const draft = rewordedDraft(last.draft, inputs);
      this.#last = { ...last, body, draft, parsed: changed(last.parsed, change) };
      return { draft, baseOf: basesOf(this.#last), reworded: [...inputs.keys()] };
    }
    const parsed = last && change ? changed(last.parsed, change) : parse(body.toString());
    const content = joined(parsed.pieces);
    const counting = countingParagraphs(content);
    const draft = assembleDraft({
      format: 'markdown',
      content: [...numberPrintedParagraphs(content, shiftSpans, counting), ...properties],
      pages: null,
    });
    const entries = sums(parsed.pieces.map(({ entries: { length } }) => length));
    const blocks = sums(parsed.pieces.map((piece) => piece.blocks));
    this.#last = { matter, body, parsed, draft, entries, blocks, counting };
    return { draft, baseOf: basesOf(this.#last), reworded: null };
  }
}

function sums(counts: readonly number[]): readonly number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum - count;
  });
}

/** Properties follow the pieces; their offsets are those of the whole source. */
function basesOf({ parsed: { pieces, bases } }: Read): (block: number) => number {
  let known: Int32Array | null = null;
  const find = () => {
    const all = new Int32Array(pieces.reduce((sum, { blocks }) => sum + blocks, 0));
    let at = 0;
    for (const [index, { blocks }] of pieces.entries()) {
      all.fill(bases[index] ?? 0, at, at + blocks);
      at += blocks;
    }
    return all;
  };
  return (block) => {
    known ??= find();
    return known[block] ?? 0;
  };
}

function parse(source: string): Parsed {
  const tree = fromMarkdown(source, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  return {
    pieces: tree.children.map((node) => pieceOf(node, source)),
    bases: tree.children.map(() => 0),
  };
}

/** Pieces that take the place of others. */
interface Change extends Parsed {
  /** The first and the last that they replace. */
  readonly first: number;
  readonly last: number;
  /** By how much all behind them is moved. */
  readonly shift: number;
}

function changed({ pieces, bases }: Parsed, change: Change): Parsed {
  const { first, last, shift } = change;
  const behind = bases.slice(last + 1).map((base) => base + shift);
  return {
    pieces: [...pieces.slice(0, first), ...change.pieces, ...pieces.slice(last + 1)],
    bases: [...bases.slice(0, first), ...change.bases, ...behind],
  };
}

function editedIn({ parsed, entries, blocks, counting }: Read, { first, last, pieces }: Change): Edited {
  return {
    was: parsed.pieces.slice(first, last + 1),
    is: pieces,
    entry: entries[first] ?? 0,
    block: blocks[first] ?? 0,
    counting,
  };
}

/**
 * What has to be parsed again of a later version, or null where the whole has to be. It reaches one piece beyond the
 * change on either side: the first begins as it did, and where the last one comes out as it was, so does all behind it.
 */
function changeOf(parsed: Parsed, before: SourceText, after: SourceText): Change | null {
  const { pieces, bases } = parsed;
  const startOf = (at: number) => (bases[at] ?? 0) + (pieces[at]?.start ?? 0);
  const endOf = (at: number) => (bases[at] ?? 0) + (pieces[at]?.end ?? 0);
  const [from, to] = differingStretch(before, after);
  const shift = after.length - before.length;
  /** The last piece that begins before the change, and the first that begins behind it. */
  const touched = pieces.findLastIndex((_, at) => startOf(at) < from);
  const beyond = pieces.findIndex((_, at) => startOf(at) > to);
  const plain = pieces[touched];
  if (plain && to <= endOf(touched)) {
    const [start, end] = [startOf(touched), endOf(touched)];
    const words = apart(after.slice(start, end + shift));
    if (staysPlain(plain, before.slice(start, end), words, from - start))
      return { first: touched, last: touched, shift, pieces: [plainPiece(words)], bases: [start] };
  }
  const first = Math.max(0, touched - 1);
  const last = beyond < 0 ? pieces.length - 1 : beyond;
  const closing = pieces[last];
  if (!pieces[first] || !closing) return null;
  // A piece begins behind the blanks that indent it.
  const start = first === 0 ? 0 : lineStart(before, startOf(first));
  const stop = beyond < 0 ? after.length : endOf(last) + shift;
  const old = pieces.slice(first, last + 1);
  const part = apart(after.slice(start, stop));
  const stubs = definedIn(part.includes('[') ? [...pieces.slice(0, first), ...pieces.slice(last + 1)] : [])
    .filter(({ kind }) => kind === 'link' || part.includes('[^'))
    .map((definition) => `\n\n${stubOf(definition)}`);
  const found = parse(part + stubs.join('')).pieces;
  const anew = found.filter(({ end }) => start + end <= stop);
  // Another definition changes what pieces far away say; a stub that is none was swallowed by what stands open.
  if (found.length - anew.length !== stubs.length || labelsIn(anew) !== labelsIn(old)) return null;
  const end = anew.at(-1);
  const isAsBefore =
    end?.type === closing.type && start + end.start === startOf(last) + shift && start + end.end === stop;
  if (beyond >= 0 && !isAsBefore) return null;
  // Neighbours that come out as they were are left as they are.
  const isKept = (at: number, now: Piece | undefined, by: number) => {
    const was = pieces[at];
    if (was === undefined || now === undefined || start + now.start !== startOf(at) + by) return false;
    return saidBy(was) === saidBy(now);
  };
  let [head, tail] = [0, 0];
  const most = Math.min(old.length, anew.length) - 1;
  while (head < most && isKept(first + head, anew[head], 0)) head++;
  while (head + tail < most && isKept(last - tail, anew[anew.length - 1 - tail], shift)) tail++;
  const middle = anew.slice(head, anew.length - tail);
  return { first: first + head, last: last - tail, shift, pieces: middle, bases: middle.map(() => start) };
}

/**
 * The same words as a text of their own. What is cut out of a text holds all of it, so that a word somewhere kept of each
 * version would keep every version of a long report (measured: a megabyte a key).
 */
function apart(words: string): string {
  return ` ${words}`.slice(1);
}

/** What a piece says, wherever it stands. */
function saidBy({ type, start, end, entries, references, notes, defines }: Piece): string {
  return JSON.stringify(
    [type, end - start, entries, references, notes, defines],
    (key, value: { readonly offset: number }) =>
      key === 'origin' ? { ...value, offset: value.offset - start } : value,
  );
}

/** A paragraph on one line in which nothing can be meant as markup. */
const plainLine = /^[\p{L}\p{N}][^\\`*_[\]<>&|~{}=\r\n\t\0]*[^\s\\`*_[\]<>&|~{}=]$/u;
/** What may make a list, a number or something else of a line stands before the end of its first word. */
const firstWord = /^\S+ /;

/**
 * Whether a paragraph stays one of plain words, so that it need not be parsed again.
 * @param at where in it the change begins
 */
function staysPlain({ type }: Piece, before: string, after: string, at: number): boolean {
  return (
    type === 'paragraph' &&
    at >= (firstWord.exec(before)?.[0].length ?? Number.POSITIVE_INFINITY) &&
    plainLine.test(before) &&
    plainLine.test(after)
  );
}

/** What the parser makes of a line of plain words. */
function plainPiece(words: string): Piece {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  const position = { start: point(0), end: point(words.length) };
  return pieceOf(
    { type: 'paragraph', position, children: [{ type: 'text', value: words, position }] },
    words,
  );
}

function definedIn(pieces: readonly Piece[]): readonly Definition[] {
  return pieces.flatMap(({ defines }) => defines);
}

function labelsIn(pieces: readonly Piece[]): string {
  return definedIn(pieces).map(stubOf).join('\n');
}

/** A definition again, so that a part in which it does not stand reads its references as the whole does. */
function stubOf({ kind, label }: Definition): string {
  return kind === 'note' ? `[^${label}]: x` : `[${label}]: x`;
}

/** Where the line begins that holds an offset; of an offset at a line's end, where the next one does. */
function lineStart(text: SourceText, offset: number): number {
  for (let end = offset + 1; end > 0; end -= stride) {
    const start = Math.max(0, end - stride);
    const at = text.slice(start, end).lastIndexOf('\n');
    if (at >= 0) return start + at + 1;
  }
  return 0;
}

/** The stretch of a text that another one does not have in common with it. */
function differingStretch(before: SourceText, after: SourceText): readonly [number, number] {
  const edit = typeof after === 'string' ? null : (after as EditedText).editSince(before);
  if (edit) return [edit.start, edit.end];
  const [one, other] = [before.toString(), after.toString()];
  const from = commonStart(one, other);
  return [from, one.length - commonEnd(one, other, from)];
}

/** How many signs are compared at a time. */
const stride = 2048;

/** How many signs two versions have in common at their start. */
function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at + stride < most && one.slice(at, at + stride) === other.slice(at, at + stride)) at += stride;
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** The same at their end, without reaching before `from`. */
function commonEnd(one: string, other: string, from: number): number {
  const most = Math.min(one.length, other.length) - from;
  let count = 0;
  const part = (text: string) => text.slice(text.length - count - stride, text.length - count);
  while (count + stride < most && part(one) === part(other)) count += stride;
  while (
    count < most &&
    one.charCodeAt(one.length - 1 - count) === other.charCodeAt(other.length - 1 - count)
  )
    count++;
  return count;
}

/** The entries of all pieces one after the other, notes hung on the words that refer to them. */
function joined(pieces: readonly Piece[]): readonly Entry[] {
  const content: Entry[] = [];
  const referred = new Map<string, { block: number; offset: number }>();
  for (const { entries, references, notes } of pieces) {
    const begin = content.length;
    const hosts = new Map(notes.map(({ entry, note }) => [entry, referred.get(note) ?? null]));
    for (const { note, entry, offset } of references) referred.set(note, { block: begin + entry, offset });
    for (const [index, entry] of entries.entries()) {
      const host = 'table' in entry ? undefined : entry.host;
      if (hosts.has(index)) content.push({ ...(entry as BlockInput), host: hosts.get(index) ?? null });
      else if (host && typeof host.block === 'number')
        content.push({ ...(entry as BlockInput), host: { ...host, block: begin + host.block } });
      else content.push(entry);
    }
  }
  return content;
}

/** A text that begins so may have front matter, or a byte order mark. */
const mayHaveMatter = /^\uFEFF|^ ?---/;

/** YAML front matter names the properties; it is blanked, not cut, so that offsets stay those of the file. */
function frontMatter(source: string): { properties: BlockInput[]; matter: string; body: string } {
  const found = /^ ?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/d.exec(source);
  const lines = found?.indices?.[1];
  if (!found || !lines) return { properties: [], matter: '', body: source };
  const properties = [...(found[1] ?? '').matchAll(/^([\w -]+):[ \t]*(["']?)(\S.*?)\2[ \t]*\r?$/dgm)].map(
    (entry) => propertyOf(entry, lines[0]),
  );
  const [matter] = found;
  return { properties, matter, body: matter.replace(/[^\r\n]/g, ' ') + source.slice(matter.length) };
}

/** A property from a line of front matter: name, quotation mark, value. */
function propertyOf(entry: RegExpExecArray, begins: number): BlockInput {
  const [, name = '', , text = ''] = entry;
  const offset = begins + (entry.indices?.[3]?.[0] ?? 0);
  return {
    kind: 'property',
    property: name.trim().toLowerCase().replaceAll(' ', '-'),
    text,
    spans: [{ start: 0, end: text.length, origin: { format: 'text', offset } }],
  };
}
