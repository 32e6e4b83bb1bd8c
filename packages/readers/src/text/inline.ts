import type { Mark, Span } from '@dhrlint/draft';
import type { Nodes, PhrasingContent } from 'mdast';
import { criticMarks } from './critic-markup.js';

/** Words of the source that the page does not show, where they hang in the text. */
export interface Unshown {
  readonly kind: 'hidden' | 'revision' | 'comment';
  readonly offset: number;
  readonly text: string;
  /** Where the words begin in the source. */
  readonly origin: number;
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

/** Flattens inline nodes to the words that a reader of the page sees. */
export function inlineText(nodes: readonly PhrasingContent[]): Inline {
  const gathering = new Gathering();
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

  add(node: Nodes, bold: boolean, italic: boolean): void {
    const origin = node.position?.start.offset ?? 0;
    switch (node.type) {
      case 'text':
        this.#words(node.value, origin, bold, italic);
        break;
      case 'inlineCode':
        this.#append(node.value, origin + 1, bold, italic);
        break;
      case 'break':
        this.#append('\n', origin, bold, italic);
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
        } else if (/^<br\b/i.test(node.value)) this.#append('\n', origin, bold, italic);
        break;
      default:
        if ('children' in node) {
          for (const child of node.children) {
            this.add(child, bold || node.type === 'strong', italic || node.type === 'emphasis');
          }
        }
    }
  }

  /** Words with the editors' marks among them taken for what they mean. */
  #words(value: string, origin: number, bold: boolean, italic: boolean): void {
    let from = 0;
    for (const mark of criticMarks(value)) {
      this.#append(value.slice(from, mark.start), origin + from, bold, italic);
      from = mark.end;
      for (const { kind, text, at } of mark.parts) {
        if (kind === 'revision' || kind === 'comment') {
          this.#unshown.push({ kind, offset: this.#text.length, text, origin: origin + at });
          continue;
        }
        const start = this.#text.length;
        this.#append(text, origin + at, bold, italic);
        this.#marks.push({ kind, start, end: this.#text.length, author: null });
      }
    }
    this.#append(value.slice(from), origin + from, bold, italic);
  }

  /** A single line break in the source is a space on the page; each source line keeps its own span. */
  #append(value: string, origin: number, bold: boolean, italic: boolean): void {
    if (value === '') return;
    if (value.trim() !== '') {
      this.#plain.bold ||= !bold;
      this.#plain.italic ||= !italic;
    }
    let at = 0;
    for (const line of value.split(/(?<=\n)/)) {
      const start = this.#text.length;
      this.#text += value === '\n' ? line : line.replace('\n', ' ');
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
      marks: this.#marks.map((mark) => ({ ...mark, end: Math.min(mark.end, text.length) })),
      notes: this.#notes,
      unshown: this.#unshown,
      bold: this.#text !== '' && !this.#plain.bold,
      italic: this.#text !== '' && !this.#plain.italic,
    };
  }
}

/** The words of an HTML comment and where they begin in the source, given where the comment begins. */
export function commentText(comment: string, origin: number): { text: string; origin: number } {
  const lead = /^<!--\s*/.exec(comment)?.[0].length ?? 0;
  return { text: comment.slice(lead).replace(/\s*-->$/, ''), origin: origin + lead };
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
