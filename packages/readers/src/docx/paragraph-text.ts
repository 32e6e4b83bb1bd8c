import type { Appearance, Hiding, Mark, Span } from '@dhrlint/draft';
import type { ModelNode } from './model.js';
import type { Hook, SourceParagraph, SourceRun } from './source.js';

/** Text that hangs in a paragraph without being shown: hidden or deleted. */
export interface Hanging {
  readonly kind: 'hidden' | 'revision';
  readonly text: string;
  readonly author: string | null;
  /** How hidden text is hidden; null for deletions. */
  readonly hiding: Hiding | null;
  /** Where it hangs, in UTF-16 code units of the visible text. */
  readonly offset: number;
  readonly spans: readonly Span[];
}

/** The visible text of a paragraph with all that is known of its parts. Offsets are into `text`. */
export interface ParagraphText {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly marks: readonly Mark[];
  readonly hanging: readonly Hanging[];
  readonly hooks: readonly Hook[];
  /** The text with the results of page number fields left out. */
  readonly wording: string;
  readonly appearance: Appearance;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Where a paragraph's text as read stands in the visible text. */
interface Piece {
  readonly run: SourceRun;
  readonly visible: number;
}

/**
 * Joins what mammoth says of a paragraph (its text) to what the OOXML pass says (everything else).
 * Usually there is one source; where paragraph marks were deleted, the words of several run together.
 */
export function joinParagraph(
  node: ModelNode & { readonly type: 'paragraph' | 'run' },
  sourceOf: (bookmark: string) => SourceParagraph | undefined,
): { text: ParagraphText; sources: SourceParagraph[] } {
  const join = new Join();
  for (const part of node.children) {
    if (part.type === 'bookmarkStart') {
      const source = sourceOf(part.name);
      if (source) join.begin(source);
    } else if (part.type === 'run') join.add(textOfRun(part.children));
  }
  return { text: trim(join.finish()), sources: join.sources };
}

class Join {
  readonly sources: SourceParagraph[] = [];
  private readonly pieces: Piece[][] = [];
  /** Text of the current source as mammoth read it. */
  private read = '';
  private text = '';
  private wording = '';
  private readonly spans: Span[] = [];
  private readonly marks: Writable<Mark>[] = [];
  private readonly hidden: (Writable<Hanging> & { spans: Span[]; readonly paragraph: SourceParagraph })[] =
    [];
  private plain = { bold: false, italic: false, letters: false };
  private size = 0;

  begin(source: SourceParagraph): void {
    this.endSource();
    this.sources.push(source);
  }

  /** Takes the text that mammoth read, in the order of the runs that it stood in. */
  add(text: string): void {
    this.read += text;
  }

  finish(): ParagraphText {
    this.endSource();
    return {
      text: this.text,
      spans: this.spans,
      marks: this.marks,
      hanging: [...this.deletions(), ...this.hidden].sort((a, b) => a.offset - b.offset),
      hooks: this.sources.flatMap((source, i) =>
        source.hooks.map((hook) => ({ ...hook, at: this.visible(i, hook.at) })),
      ),
      wording: this.wording,
      appearance: {
        bold: this.plain.letters && !this.plain.bold,
        italic: this.plain.letters && !this.plain.italic,
        centred: /^(?:center|both-center)$/.test(alignmentOf(this.sources.at(-1))),
        size: this.size || null,
      },
    };
  }

  /** Gives each run of the source its part of the text. */
  private endSource(): void {
    const source = this.sources.at(-1);
    if (!source || this.pieces.length === this.sources.length) return;
    const pieces: Piece[] = [];
    this.pieces.push(pieces);
    for (const run of source.runs) {
      pieces.push({ run, visible: this.text.length });
      const text = this.read.slice(run.start, run.end);
      if (text === '') continue;
      const origin = originOf(source, run);
      if (run.hiding !== null) this.hide(source, text, origin, run.hiding);
      else this.show(run, text, origin);
    }
    this.read = '';
  }

  private show(run: SourceRun, text: string, origin: Span['origin'] | null): void {
    const start = this.text.length;
    this.text += text;
    const end = this.text.length;
    if (!run.pageNumber) this.wording += text;
    if (origin) this.spans.push({ start, end, origin });
    if (run.inserted !== undefined) this.mark(run.moved ? 'moved' : 'inserted', start, end, run.inserted);
    else if (run.reformatted !== undefined) this.mark('reformatted', start, end, run.reformatted);
    if (run.look.highlighted) this.mark('highlighted', start, end, null);
    if (run.placeholder) this.mark('placeholder', start, end, null);
    if (text.trim() === '') return;
    this.plain = {
      bold: this.plain.bold || !run.look.bold,
      italic: this.plain.italic || !run.look.italic,
      letters: true,
    };
    this.size = Math.max(this.size, run.look.size ?? 0);
  }

  /** Neighbouring stretches of one kind and author are one mark. */
  private mark(kind: Mark['kind'], start: number, end: number, author: string | null): void {
    const last = this.marks.findLast((mark) => mark.kind === kind);
    if (last && last.end === start && last.author === author) last.end = end;
    else this.marks.push({ kind, start, end, author });
  }

  private hide(
    paragraph: SourceParagraph,
    text: string,
    origin: Span['origin'] | null,
    hiding: Hiding,
  ): void {
    const last = this.hidden.at(-1);
    const joins = last?.offset === this.text.length && last.paragraph === paragraph && last.hiding === hiding;
    const hidden = joins
      ? last
      : {
          kind: 'hidden' as const,
          text: '',
          author: null,
          hiding,
          offset: this.text.length,
          spans: [] as Span[],
          paragraph,
        };
    if (!joins) this.hidden.push(hidden);
    const start = hidden.text.length;
    hidden.text += text;
    if (origin) hidden.spans.push({ start, end: hidden.text.length, origin });
  }

  private deletions(): Hanging[] {
    return this.sources.flatMap((source, i) => deletionsOf(source, (at) => this.visible(i, at)));
  }

  /** The place in the visible text of a place in a source's text as read. */
  private visible(source: number, at: number): number {
    const pieces = this.pieces[source] ?? [];
    for (const { run, visible } of pieces) {
      if (at <= run.end) return visible + (run.hiding !== null ? 0 : Math.max(0, at - run.start));
    }
    const last = pieces.at(-1);
    if (!last) return this.pieces.slice(source + 1).flat()[0]?.visible ?? this.text.length;
    return last.visible + (last.run.hiding !== null ? 0 : last.run.end - last.run.start);
  }
}

/** The tracked deletions of a paragraph. */
export function deletionsOf(source: SourceParagraph, place: (at: number) => number): Hanging[] {
  return source.deletions
    .filter((deletion) => deletion.text.trim() !== '')
    .map(({ text, author, at, pieces }) => ({
      kind: 'revision',
      text,
      author,
      hiding: null,
      offset: place(at),
      spans: pieces.map(({ run, offset, start, end }) => ({
        start,
        end,
        origin: { format: 'docx', part: source.story.part, paragraph: source.ordinal, run, offset },
      })),
    }));
}

/** A stretch of a paragraph's text; what hangs outside of it moves to its nearer end. */
export function slice(whole: ParagraphText, start: number, end: number): ParagraphText {
  if (start === 0 && end === whole.text.length) return whole;
  const place = (at: number) => Math.min(Math.max(at, start), end) - start;
  return {
    ...whole,
    text: whole.text.slice(start, end),
    spans: whole.spans.flatMap((span) => sliceSpan(span, start, end)),
    marks: whole.marks
      .filter((mark) => mark.start < end && mark.end > start)
      .map((mark) => ({ ...mark, start: place(mark.start), end: place(mark.end) })),
    hanging: whole.hanging.map((hanging) => ({ ...hanging, offset: place(hanging.offset) })),
    hooks: whole.hooks.map((hook) => ({ ...hook, at: place(hook.at) })),
  };
}

function sliceSpan(span: Span, start: number, end: number): Span[] {
  if (span.start >= end || span.end <= start || span.origin.format !== 'docx') return [];
  const cut = Math.max(0, start - span.start);
  return [
    {
      start: Math.max(span.start, start) - start,
      end: Math.min(span.end, end) - start,
      origin: { ...span.origin, offset: span.origin.offset + cut },
    },
  ];
}

/** Several paragraphs as one text, a line break between them; for notes and comments, which are one block each. */
export function concatenate(texts: readonly ParagraphText[], separator = '\n'): ParagraphText | null {
  const [first] = texts;
  if (!first) return null;
  let length = 0;
  const shifted = texts.map((text) => {
    const by = length;
    length += text.text.length + separator.length;
    return by === 0 ? text : shift(text, by);
  });
  return {
    ...first,
    text: texts.map((text) => text.text).join(separator),
    wording: texts.map((text) => text.wording).join(separator),
    spans: shifted.flatMap((text) => text.spans),
    marks: shifted.flatMap((text) => text.marks),
    hanging: shifted.flatMap((text) => text.hanging),
    hooks: shifted.flatMap((text) => text.hooks),
  };
}

function shift(text: ParagraphText, by: number): ParagraphText {
  const move = <T extends { readonly start: number; readonly end: number }>(range: T): T => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  });
  return {
    ...text,
    spans: text.spans.map(move),
    marks: text.marks.map(move),
    hanging: text.hanging.map((hanging) => ({ ...hanging, offset: hanging.offset + by })),
    hooks: text.hooks.map((hook) => ({ ...hook, at: hook.at + by })),
  };
}

function trim(whole: ParagraphText): ParagraphText {
  const start = /^[\s\u200B]*/.exec(whole.text)?.[0].length ?? 0;
  let end = whole.text.length;
  while (end > start && /[\s\u200B]/.test(whole.text.charAt(end - 1))) end--;
  return slice(whole, start, end);
}

function textOfRun(nodes: readonly ModelNode[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'tab') text += '\t';
    else if (node.type === 'break') text += '\n';
  }
  return text;
}

function originOf(source: SourceParagraph, run: SourceRun): Span['origin'] | null {
  if (run.run === null) return null;
  return { format: 'docx', part: source.story.part, paragraph: source.ordinal, run: run.run, offset: 0 };
}

function alignmentOf(source: SourceParagraph | undefined): string {
  return source?.format.alignment ?? source?.style.paragraph.alignment ?? '';
}
