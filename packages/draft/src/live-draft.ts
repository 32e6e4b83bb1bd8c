import { endBatch, signal, startBatch } from 'alien-signals';
import { dequal } from 'dequal';
import { expectChanges } from './derived.js';
import type { Block, Draft, Table } from './draft.js';
import { settleAll } from './standing.js';

/** What of a block may change beside its text without the report taking another shape. */
type Trimmings = Pick<Block, 'marks' | 'host' | 'comment' | 'appearance'>;

/** A block before and after a change of its words. */
export interface Rewording {
  readonly block: Block;
  readonly before: string;
  readonly after: string;
}

interface LiveBlock {
  readonly block: Block;
  readonly text: { (): string; (next: string): void };
  readonly trimmings: { (): Trimmings; (next: Trimmings): void };
}

/**
 * A report that is being written: one {@link Draft} whose words change under those who read it. What is read of it
 * within `following` or `derived` is remembered, so that only what rests on a changed paragraph is worked out again.
 * It has no spans, because every key that is pressed moves those of all that comes after.
 */
export class LiveDraft {
  readonly draft: Draft;
  readonly #blocks: readonly LiveBlock[];
  readonly #listeners: ((rewordings: readonly Rewording[]) => void)[] = [];
  readonly #words: { (): number; (next: number): void };

  constructor(first: Draft) {
    expectChanges();
    const words = signal(first.words);
    this.#words = words;
    this.#blocks = first.blocks.map(liveBlock);
    this.draft = {
      ...first,
      blocks: this.#blocks.map(({ block }) => block),
      get words() {
        return words();
      },
    };
    listenersOf.set(this.draft, this.#listeners);
  }

  /**
   * Takes over the words of a later version.
   *
   * @returns false, and nothing is changed, where more than words is new: blocks that came, went or moved, numbers,
   * sections, tables
   */
  change(next: Draft): boolean {
    if (!sameShape(this.draft, next)) return false;
    this.reword(next, this.#blocks.keys());
    return true;
  }

  /**
   * Takes over the words of a later version of which nothing but the words of some blocks can be new.
   * @param blocks the indexes of these
   */
  reword(next: Draft, blocks: Iterable<number>): void {
    const rewordings: Rewording[] = [];
    startBatch();
    try {
      this.#words(next.words);
      for (const index of blocks) {
        const [live, later] = [this.#blocks[index], next.blocks[index]];
        if (!live || !later) continue;
        const { block, text, trimmings } = live;
        if (later.text !== text()) {
          rewordings.push({ block, before: text(), after: later.text });
          text(later.text);
        }
        if (!sameTrimmings(trimmings(), later)) trimmings(trimmingsOf(later));
      }
      if (rewordings.length > 0) for (const listen of this.#listeners) listen(rewordings);
    } finally {
      endBatch();
    }
    settleAll();
  }
}

const listenersOf = new WeakMap<Draft, ((rewordings: readonly Rewording[]) => void)[]>();

/**
 * Tells of every change of a live draft's words, before anything is worked out again. For what is kept up to date by
 * itself; whatever follows from it has to read a {@link ChangeSign} that is touched.
 * @returns false where the draft is not a live one, and never changes
 */
export function onRewording(draft: Draft, listen: (rewordings: readonly Rewording[]) => void): boolean {
  const listeners = listenersOf.get(draft);
  listeners?.push(listen);
  return listeners !== undefined;
}

function liveBlock(first: Block): LiveBlock {
  const text = signal(first.text);
  const trimmings = signal(trimmingsOf(first));
  const block: Block = {
    ...first,
    spans: [],
    get text() {
      return text();
    },
    get marks() {
      return trimmings().marks;
    },
    get host() {
      return trimmings().host;
    },
    get comment() {
      return trimmings().comment;
    },
    get appearance() {
      return trimmings().appearance;
    },
  };
  return { block, text, trimmings };
}

function trimmingsOf({ marks, host, comment, appearance }: Block): Trimmings {
  return { marks, host, comment, appearance };
}

function sameTrimmings(was: Trimmings, later: Block): boolean {
  return (
    (was.marks === later.marks || dequal(was.marks, later.marks)) &&
    dequal(was.host, later.host) &&
    dequal(was.comment, later.comment) &&
    (was.appearance === later.appearance || dequal(was.appearance, later.appearance))
  );
}

function sameShape(one: Draft, other: Draft): boolean {
  return (
    one.blocks.length === other.blocks.length &&
    one.format === other.format &&
    one.pages === other.pages &&
    one.pageNumbers === other.pageNumbers &&
    one.blocks.every((block, index) => sameFrame(block, other.blocks[index])) &&
    dequal(one.gaps, other.gaps) &&
    sameTables(one.tables, other.tables)
  );
}

/** Everything of a block but its words. */
function sameFrame(one: Block, other: Block | undefined): boolean {
  return (
    other !== undefined &&
    one.kind === other.kind &&
    one.label === other.label &&
    one.number === other.number &&
    one.numbering === other.numbering &&
    one.level === other.level &&
    one.page === other.page &&
    one.property === other.property &&
    one.hiding === other.hiding &&
    one.author === other.author &&
    one.quotation === other.quotation &&
    sameNumbers(one.section, other.section) &&
    dequal(one.cell, other.cell)
  );
}

function sameTables(one: readonly Table[], other: readonly Table[]): boolean {
  return one.length === other.length && one.every((table, index) => dequal(table, other[index]));
}

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index]);
}
