import type { Anchor, Draft } from '@dhrlint/draft';
import { UnwritableError } from '../../unwritable.js';
import type { WordFile } from '../word-file.js';
import type { Element } from '../xml.js';
import { type CommentParagraph, CommentsPart, type KnownComment } from './comments-part.js';
import { spansOf } from './place.js';
import { marksOf, RangeMarks, removeMarks } from './range-marks.js';
import { RunIndex } from './run-index.js';
import { FreshIds, lengthOfRun, type RunPiece, splitRun } from './split-run.js';

/** A comment to be written. */
export interface NewComment {
  /** Words in the body (see `commentPlace`); null for a report in which no word stands. */
  readonly anchor: Anchor | null;
  readonly paragraphs: readonly CommentParagraph[];
  /** What it is about: a comment of the same author about the same, which somebody answered, is continued by it. */
  readonly topic: string;
  /** Written only where it continues a comment that somebody answered. */
  readonly onlyAsAnswered?: boolean;
}

export interface CommentSettings {
  /** In whose name the comments are. This author's comments in the file are replaced. */
  readonly author: string;
  readonly initials: string;
  readonly date: Date;
  /** Finds the topic in the text of a comment that was written before. */
  readonly topicOf: (text: string) => string | null;
  /** What is said in the place of an answered comment about something that is told no more. */
  readonly settled: readonly CommentParagraph[];
}

/** Word opens no file with more ([MS-OI29500] 2.1.315). */
const mostRanges = 32_767;

/**
 * Writes comments into a Word file, each on exactly its words, in the place of the same author's earlier ones. Runs are
 * split where a comment begins or ends within them; nothing else of the text, its format or others' comments changes.
 * @param draft the report as it was read from the same bytes
 * @returns how many comments were written
 * @throws UnwritableError where there are more than Word can open
 */
export function writeComments(
  file: WordFile,
  draft: Draft,
  comments: readonly NewComment[],
  settings: CommentSettings,
): number {
  const part = new CommentsPart(file);
  const root = file.tree(file.main);
  if (!root) throw new UnwritableError('The Word file holds no text, so nothing can be written beside it.');
  const earlier = part.comments.filter(({ author }) => author === settings.author);
  const answered = answeredOf(part, earlier, settings.author);
  const kept = part.comments.filter((comment) => !earlier.includes(comment) || answered.includes(comment));
  const ids = new CommentIds(part.isExtended, kept, root);
  const continued = continuations(comments, answered, settings);
  const written = comments.flatMap((comment) => {
    const before = continued.get(comment);
    return comment.onlyAsAnswered && !before ? [] : [{ ...comment, ...ids.of(before) }];
  });
  if (part.comments.length + written.length > mostRanges) {
    throw new UnwritableError('There is more to say than Word can show in comments. Leave out --all.');
  }
  const standing = answered.filter((before) => ![...continued.values()].includes(before));
  const moved = earlier.filter((before) => !standing.includes(before));
  const oldMarks = marksOf(root, new Set(moved.map(({ id }) => id)));
  new Ranges(root, draft, file.main, part.styles.reference).mark(written);
  removeMarks(root, oldMarks);

  part.remove(earlier);
  const settled = standing.map((before) => {
    const topic = settings.topicOf(before.text);
    const paragraphs = [...settings.settled, ...(topic === null ? [] : [{ text: topic }])];
    return { paragraphs, ...ids.of(before) };
  });
  const { author, initials } = settings;
  const date = localTime(settings.date);
  part.add(
    [...written, ...settled].map(({ id, paragraphId, paragraphs }) => ({
      id,
      paragraphId,
      paragraphs,
      author,
      initials,
      date,
    })),
  );
  return written.length;
}

/** The author's comments that somebody else answered: what was answered must stay above its answer. */
function answeredOf(
  part: CommentsPart,
  earlier: readonly KnownComment[],
  author: string,
): readonly KnownComment[] {
  const ids = new Set(
    part.comments.filter((reply) => reply.author !== author).map((reply) => part.answeredBy(reply)?.id),
  );
  return earlier.filter(({ id }) => ids.has(id));
}

/** Which answered comment each new one continues; one comment continues one. */
function continuations(
  comments: readonly NewComment[],
  answered: readonly KnownComment[],
  { topicOf }: CommentSettings,
): ReadonlyMap<NewComment, KnownComment> {
  const found = new Map<NewComment, KnownComment>();
  for (const before of answered) {
    const topic = topicOf(before.text);
    const next = comments.find((comment) => comment.topic === topic && !found.has(comment));
    if (next) found.set(next, before);
  }
  return found;
}

/** Ids of comments and of their last paragraphs: those of the comment that is continued, else new ones. */
class CommentIds {
  private last: number;
  private readonly paragraphs: Set<string>;
  private lastParagraph = 0x0d_00_00_00;

  /** @param kept comments whose ids stay in use */
  constructor(
    private readonly isExtended: boolean,
    kept: readonly KnownComment[],
    root: Element,
  ) {
    this.last = Math.max(-1, ...kept.map(({ id }) => Number(id)).filter(Number.isInteger));
    this.paragraphs = new Set(kept.flatMap(({ paragraphIds }) => paragraphIds));
    for (const { attributes } of root.all()) this.paragraphs.add(attributes.get('w14:paraId') ?? '');
  }

  of(before: KnownComment | undefined): { readonly id: string; readonly paragraphId: string | null } {
    if (before) return { id: before.id, paragraphId: before.paragraphIds.at(-1) ?? null };
    return { id: String(++this.last), paragraphId: this.isExtended ? this.paragraph() : null };
  }

  private paragraph(): string {
    let id: string;
    do id = (++this.lastParagraph).toString(16).toUpperCase().padStart(8, '0');
    while (this.paragraphs.has(id));
    return id;
  }
}

/** Marks the ranges of comments in the body. */
class Ranges {
  private readonly index: RunIndex;
  private readonly ids: FreshIds;
  private readonly pieces = new Map<Element, readonly RunPiece[]>();

  constructor(
    private readonly root: Element,
    private readonly draft: Draft,
    private readonly main: string,
    private readonly referenceStyle: string | null,
  ) {
    this.index = new RunIndex(root);
    this.ids = new FreshIds(root);
  }

  mark(comments: readonly { readonly id: string; readonly anchor: Anchor | null }[]): void {
    const ranges = comments.map(({ id, anchor }) => ({ id, range: anchor && this.rangeOf(anchor) }));
    this.split(ranges.flatMap(({ range }) => (range ? [range.first, range.last] : [])));
    const marks = new RangeMarks(this.index, this.referenceStyle);
    for (const { id, range } of ranges) {
      const first = range && this.pieceFrom(range.first);
      const last = range && this.pieceTo(range.last);
      if (first && last) marks.mark(id, first, last);
      else marks.markEmpty(id, this.firstParagraph());
    }
    marks.write();
  }

  /** The first and the last place of some words in the body's runs. */
  private rangeOf(anchor: Anchor): { readonly first: RunPlace; readonly last: RunPlace } | null {
    const block = this.draft.blocks[anchor.block];
    const places = (block ? spansOf(block, anchor) : []).flatMap(({ start, end, origin }) => {
      if (origin.format !== 'docx' || origin.part !== this.main) return [];
      const run = this.index.run(origin.paragraph, origin.run);
      if (!run) return [];
      const at = (offset: number) => origin.offset + Math.min(Math.max(offset, start), end) - start;
      return [{ run, from: at(anchor.start), to: at(anchor.end) }];
    });
    const [first, last] = [places[0], places.at(-1)];
    return first && last
      ? { first: { run: first.run, at: first.from }, last: { run: last.run, at: last.to } }
      : null;
  }

  private split(places: readonly RunPlace[]): void {
    const cuts = new Map<Element, Set<number>>();
    for (const { run, at } of places) {
      const known = cuts.get(run) ?? new Set();
      cuts.set(run, known);
      if (at > 0 && at < lengthOfRun(run)) known.add(at);
    }
    for (const [run, at] of cuts) {
      const offsets = [...at].sort((a, b) => a - b);
      this.pieces.set(run, splitRun(run, offsets, this.index, this.ids));
    }
  }

  private pieceFrom({ run, at }: RunPlace): Element | undefined {
    return this.pieces.get(run)?.findLast(({ start }) => start <= at)?.run;
  }

  private pieceTo({ run, at }: RunPlace): Element | undefined {
    return this.pieces.get(run)?.find(({ end }) => end >= at)?.run;
  }

  private firstParagraph(): Element {
    for (const part of this.root.all()) if (part.name === 'w:p') return part;
    throw new UnwritableError('The report is empty, so there is nothing to comment on.');
  }
}

/** A place in the text of a run. */
interface RunPlace {
  readonly run: Element;
  readonly at: number;
}

/** Word writes the time on the wall with the Z of universal time. */
function localTime(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day}T${[date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':')}Z`;
}
