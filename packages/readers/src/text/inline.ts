import type { Mark, Span } from '@dhrlint/draft';
import type { Nodes, PhrasingContent } from 'mdast';
import { criticMarks } from './critic-markup.js';
import { placesOf } from './source-places.js';

/** Words of the source that the page does not show, where they hang in the text. */
export interface Unshown {
  readonly kind: 'hidden' | 'revision' | 'comment';
  readonly offset: number;
  readonly text: string;
  /** Where the words stand in the source. */
  readonly spans: readonly Span[];
}

/** Words gathered from Markdown's inline nodes, with the place of each stretch in the source. */
export interface Inline {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
  /** Footnote references by their offset in the text. */
  readonly notes: readonly { readonly offset: number; readonly identifier: string }[];
  /** HTML comments, and the deletions and comments of CriticMarkup. */
  readonly unshown: readonly Unshown[];
  readonly bold: boolean;
  readonly italic: boolean;
}

/**
 * Flattens inline nodes to the words that a reader of the page sees.
 * @param source what the nodes were read from
 */
export function inlineText(nodes: readonly PhrasingContent[], source: string): Inline {
  const gathering = new Gathering(source);
  for (const node of nodes) gathering.add(node, false, false);
  return gathering.finish();
}

class Gathering {
  #text = '';
  #spans: Span[] = [];
  #notes: { offset: number; identifier: string }[] = [];
  #marks: Mark[] = [];
  #unshown: Unshown[] = [];
  #plain = { bold: false, italic: false };

  constructor(private readonly source: string) {}

  add(node: Nodes, bold: boolean, italic: boolean): void {
    const origin = node.position?.start.offset ?? 0;
    switch (node.type) {
      case 'text':
        this.#words(node.value, origin, bold, italic);
        break;
      case 'inlineCode':
        this.#code(node.value, origin, bold, italic);
        break;
      case 'break':
        this.#append('\n', origin, bold, italic, true);
        break;
      case 'footnoteReference':
        this.#notes.push({ offset: this.#text.length, identifier: node.identifier });
        break;
      case 'html':
        if (node.value.startsWith('<!--')) {
          this.#unshown.push({
            kind: 'hidden',
            offset: this.#text.length,
            ...commentText(node.value, origin),
          });
        } else if (/^<br\b/i.test(node.value)) this.#append('\n', origin, bold, italic, true);
        break;
      default:
        if ('children' in node) {
          for (const child of node.children) {
            this.add(child, bold || node.type === 'strong', italic || node.type === 'emphasis');
          }
        }
    }
  }

  /** Code between its ticks, from which a blank at each end is taken off. */
  #code(value: string, origin: number, bold: boolean, italic: boolean): void {
    const ticks = /`*/y;
    ticks.lastIndex = origin;
    const inside = origin + (ticks.exec(this.source)?.[0].length ?? 0);
    const blank = /^\s/.test(this.source.slice(inside, inside + 1)) && !value.startsWith(' ') ? 1 : 0;
    const places = placesOf(value, this.source, inside + blank, true);
    places.forEach(({ at, offset }, i) => {
      this.#append(value.slice(at, places[i + 1]?.at), offset, bold, italic);
    });
  }

  /** Words with the editors' marks among them taken for what they mean. */
  #words(value: string, origin: number, bold: boolean, italic: boolean): void {
    const places = placesOf(value, this.source, origin);
    const offsetOf = (at: number) => {
      const place = places.findLast((known) => known.at <= at) ?? { at: 0, offset: origin };
      return place.offset + at - place.at;
    };
    /** The words from one place to another, in pieces that stand in the source as they are. */
    const piecesOf = (from: number, to: number) => {
      const cuts = [from, ...places.map(({ at }) => at).filter((at) => at > from && at < to), to];
      return cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? from, end }));
    };
    const append = (from: number, to: number) => {
      for (const { start, end } of piecesOf(from, to))
        this.#append(value.slice(start, end), offsetOf(start), bold, italic);
    };
    let from = 0;
    for (const mark of criticMarks(value)) {
      append(from, mark.start);
      from = mark.end;
      for (const { kind, text, at } of mark.parts) {
        if (kind === 'revision' || kind === 'comment') {
          const spans = piecesOf(at, at + text.length).map(({ start, end }) => ({
            start: start - at,
            end: end - at,
            origin: { format: 'text' as const, offset: offsetOf(start) },
          }));
          this.#unshown.push({ kind, offset: this.#text.length, text, spans });
          continue;
        }
        const start = this.#text.length;
        append(at, at + text.length);
        this.#marks.push({ kind, start, end: this.#text.length, author: null });
      }
    }
    append(from, value.length);
  }

  /** A single line break in the source is a space on the page; each source line keeps its own span. */
  #append(value: string, origin: number, bold: boolean, italic: boolean, isBreak = false): void {
    if (value === '') return;
    if (value.trim() !== '') {
      this.#plain.bold ||= !bold;
      this.#plain.italic ||= !italic;
    }
    let at = 0;
    for (const line of value.split(/(?<=\n|\r(?!\n))/)) {
      const start = this.#text.length;
      this.#text += isBreak ? line : line.replace(/\r\n|\n|\r/, ' ');
      this.#spans.push({
        start,
        end: this.#text.length,
        origin: { format: 'text', offset: origin + at },
      });
      at += line.length;
    }
  }

  finish(): Inline {
    const text = this.#text.trimEnd();
    const spans = this.#spans.filter((span) => span.start < text.length);
    return {
      text,
      spans: spans.map((span) => ({ ...span, end: Math.min(span.end, text.length) })),
      marks: this.#marks.map((mark) => ({
        ...mark,
        start: Math.min(mark.start, text.length),
        end: Math.min(mark.end, text.length),
      })),
      notes: this.#notes.map((note) => ({ ...note, offset: Math.min(note.offset, text.length) })),
      unshown: this.#unshown.map((words) => ({ ...words, offset: Math.min(words.offset, text.length) })),
      bold: this.#text !== '' && !this.#plain.bold,
      italic: this.#text !== '' && !this.#plain.italic,
    };
  }
}

/** The words of an HTML comment and where they stand in the source, given where the comment begins. */
export function commentText(comment: string, origin: number): Pick<Unshown, 'text' | 'spans'> {
  const lead = /^<!--\s*/.exec(comment)?.[0].length ?? 0;
  const text = comment.slice(lead).replace(/\s*-->$/, '');
  return { text, spans: [{ start: 0, end: text.length, origin: { format: 'text', offset: origin + lead } }] };
}

/** Cuts `count` characters off the front of spans, as when a printed number is taken off the text. */
export function shiftSpans(spans: readonly Span[], count: number): Span[] {
  return spans.flatMap((span) => {
    if (span.end <= count || span.origin.format !== 'text') return [];
    const cut = Math.max(0, count - span.start);
    return [
      {
        start: span.start + cut - count,
        end: span.end - count,
        origin: { format: 'text' as const, offset: span.origin.offset + cut },
      },
    ];
  });
}
