import { assembleDraft, type Block, type BlockInput, type Draft, type Span } from '@dhrlint/draft';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { shiftSpans } from './inline.js';
import { type Definition, type Entry, type Piece, pieceOf } from './markdown-pieces.js';
import { numberPrintedParagraphs } from './printed-sequence.js';

/** Reads a draft in Markdown (CommonMark with tables and footnotes); offsets of the spans are into `source`. */
export function readMarkdown(source: string): Draft {
  return new MarkdownReader().read(source);
}

/** Reads one draft in Markdown again and again while it is written: only the parts around a change are parsed again. */
export class MarkdownReader {
  #body = '';
  #pieces: readonly Piece[] | null = null;

  /** Offsets of the spans are into `source`. */
  read(source: string): Draft {
    // The parser would leave a byte order mark out of its offsets.
    const { properties, body } = frontMatter(source.replace(/^\uFEFF/, ' '));
    const pieces = (this.#pieces && changed(this.#pieces, this.#body, body)) ?? parse(body, 0);
    this.#pieces = pieces;
    this.#body = body;
    const draft = assembleDraft({
      format: 'markdown',
      content: [...numberPrintedParagraphs(joined(pieces), shiftSpans), ...properties],
      pages: null,
    });
    return { ...draft, blocks: inWholeSource(draft.blocks, pieces) };
  }
}

function parse(source: string, base: number): readonly Piece[] {
  const tree = fromMarkdown(source, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  });
  return tree.children.map((node) => pieceOf(node, source, base));
}

/**
 * The pieces of a later version, or null where it has to be parsed as a whole. What is parsed again reaches one piece
 * beyond the change on either side: the first begins as it did, and where the last one comes out as it was, so does
 * all behind it.
 */
function changed(pieces: readonly Piece[], before: string, after: string): readonly Piece[] | null {
  const from = commonStart(before, after);
  const to = before.length - commonEnd(before, after, from);
  const shift = after.length - before.length;
  const first = Math.max(0, pieces.findLastIndex((piece) => startOf(piece) < from) - 1);
  const beyond = pieces.findIndex((piece) => startOf(piece) > to);
  const last = beyond < 0 ? pieces.length - 1 : beyond;
  const opening = pieces[first];
  const closing = pieces[last];
  if (!opening || !closing) return null;
  // A piece begins behind the blanks that indent it.
  const start = first === 0 ? 0 : before.lastIndexOf('\n', startOf(opening)) + 1;
  const stop = beyond < 0 ? after.length : endOf(closing) + shift;
  const [old, rest] = [pieces.slice(first, last + 1), [...pieces.slice(0, first), ...pieces.slice(last + 1)]];
  const part = after.slice(start, stop);
  const stubs = definedIn(rest)
    .filter(({ kind }) => part.includes(kind === 'note' ? '[^' : '['))
    .map((definition) => `\n\n${stubOf(definition)}`);
  const parsed = parse(part + stubs.join(''), start);
  const anew = parsed.filter((piece) => endOf(piece) <= stop);
  // Another definition changes what pieces far away say; a stub that is none was swallowed by what stands open.
  if (parsed.length - anew.length !== stubs.length || labelsIn(anew) !== labelsIn(old)) return null;
  const end = anew.at(-1);
  const isAsBefore =
    end?.type === closing.type && startOf(end) === startOf(closing) + shift && endOf(end) === stop;
  if (beyond >= 0 && !isAsBefore) return null;
  const later = pieces.slice(last + 1).map((piece) => ({ ...piece, base: piece.base + shift }));
  return [...pieces.slice(0, first), ...anew, ...later];
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

function startOf({ base, start }: Piece): number {
  return base + start;
}

function endOf({ base, end }: Piece): number {
  return base + end;
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

/** Leads the spans of blocks that were parsed from a part into the whole; properties follow the pieces and stay. */
function inWholeSource(blocks: readonly Block[], pieces: readonly Piece[]): readonly Block[] {
  if (pieces.every(({ base }) => base === 0)) return blocks;
  const moved = [...blocks];
  let next = 0;
  for (const { base, blocks: count } of pieces) {
    for (const block of base === 0 ? [] : blocks.slice(next, next + count))
      moved[block.index] = { ...block, spans: block.spans.map((span) => movedBy(base, span)) };
    next += count;
  }
  return moved;
}

function movedBy(base: number, { start, end, origin }: Span): Span {
  return {
    start,
    end,
    origin: origin.format === 'text' ? { format: 'text', offset: origin.offset + base } : origin,
  };
}

/** YAML front matter names the properties; it is blanked, not cut, so that offsets stay those of the file. */
function frontMatter(source: string): { properties: BlockInput[]; body: string } {
  const found = /^ ?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/d.exec(source);
  const lines = found?.indices?.[1];
  if (!found || !lines) return { properties: [], body: source };
  const properties = [...(found[1] ?? '').matchAll(/^([\w -]+):[ \t]*(["']?)(\S.*?)\2[ \t]*\r?$/dgm)].map(
    (entry) => propertyOf(entry, lines[0]),
  );
  return { properties, body: source.replace(found[0], (matter) => matter.replace(/[^\r\n]/g, ' ')) };
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
