import { dequal } from 'dequal';
import { expectChanges } from './derived.js';
import type { Block, Draft, Table } from './draft.js';
import { Given } from './levels.js';
import { slotPlan } from './slot-plan.js';
import { changesOf, Slots, standsIn } from './slots.js';

/** What of a block may change beside its text without its being another block. */
type Trimmings = Pick<Block, 'marks' | 'host' | 'comment' | 'appearance'>;

/** The words of a block before and after a change; empty where it came or went. */
export interface Rewording {
  readonly block: Block;
  readonly before: string;
  readonly after: string;
}

interface LiveBlock {
  readonly block: Block;
  readonly text: Given<string>;
  readonly trimmings: Given<Trimmings>;
  /** Another object as soon as anything of the block is another. */
  readonly state: Given<object>;
  /** The block as it was read last. */
  read: Block;
}

/** Where a block of a later version stands among the slots. */
type SlotAt = (place: number) => number;

/** How many slots there are beside those of the blocks. */
const slotsMore = 64;

/**
 * A report that is being written: one {@link Draft} that changes under those who read it. What is read of it within
 * `following` or `derived` is remembered, so that only what rests on a changed paragraph is worked out again. Its blocks
 * have no spans, because every key that is pressed moves those of all that comes after; and their indexes have gaps, so
 * that a block can come or go and all others keep theirs.
 */
export class LiveDraft {
  readonly draft: Draft;
  readonly #slots: Slots;
  readonly #listeners: ((rewordings: readonly Rewording[]) => void)[] = [];
  readonly #words: Given<number>;
  readonly #tables: Given<readonly Table[]>;
  /** The blocks in reading order. */
  #order: readonly LiveBlock[];
  #places: ReadonlyMap<number, number>;

  /** @param slotsEach how many slots there are at first for each block */
  constructor(first: Draft, slotsEach = 2) {
    expectChanges();
    const slots = new Slots(first.blocks.length * slotsEach + slotsMore);
    const slotAt: SlotAt = (place) => (place < first.blocks.length ? place * slotsEach : slots.blocks.length);
    const words = new Given(first.words);
    const tables = new Given(first.tables.map((table) => slottedTable(table, slotAt)));
    this.#words = words;
    this.#tables = tables;
    this.#slots = slots;
    this.#order = first.blocks.map((block) => liveBlock(block, slotAt));
    for (const { block } of this.#order) slots.put(block.index, block);
    this.#places = placesOf(this.#order);
    this.draft = {
      ...first,
      blocks: slots.blocks,
      get tables() {
        return tables.read();
      },
      get words() {
        return words.read();
      },
    };
    standsIn(this.draft, slots);
    listenersOf.set(this.draft, this.#listeners);
  }

  /** Where in reading order the block with an index stands, as in the version that was read; -1 for none. */
  placeOf(index: number): number {
    return this.#places.get(index) ?? -1;
  }

  /** The same for all; another object where any came or went. */
  get places(): ReadonlyMap<number, number> {
    return this.#places;
  }

  /**
   * Takes over a later version.
   *
   * @returns false, and nothing is changed, where too much is new: then it is as well to begin anew
   */
  change(next: Draft): boolean {
    const { draft } = this;
    if (draft.format !== next.format || draft.pages !== next.pages || draft.pageNumbers !== next.pageNumbers)
      return false;
    if (!dequal(draft.gaps, next.gaps)) return false;
    const kept = goingOn(this.#order, next.blocks);
    const wanted = kept.map((each) => each?.block.index ?? -1);
    const plan = slotPlan(wanted, this.#slots.blocks.length);
    if (!plan) return false;
    this.#tellOf(this.#restand(next, kept, plan));
    return true;
  }

  /**
   * Takes over the words of a later version of which nothing but the words of some blocks can be new.
   * @param places where in reading order these stand
   */
  reword(next: Draft, places: Iterable<number>): void {
    const rewordings: Rewording[] = [];
    this.#words.write(next.words);
    for (const place of places) {
      const [live, later] = [this.#order[place], next.blocks[place]];
      if (live && later) rewordings.push(...this.#reword(live, later, this.#slotAt));
    }
    this.#tellOf(rewordings);
  }

  #tellOf(rewordings: readonly Rewording[]): void {
    if (rewordings.length > 0) for (const listen of this.#listeners) listen(rewordings);
  }

  readonly #slotAt: SlotAt = (place) => this.#order[place]?.block.index ?? this.#slots.blocks.length;

  #reword(live: LiveBlock, later: Block, slotAt: SlotAt): readonly Rewording[] {
    const { block, text, trimmings, state } = live;
    live.read = later;
    const before = text.read();
    if (!sameTrimmings(trimmings.read(), later, slotAt)) {
      trimmings.write(trimmingsOf(later, slotAt));
      state.write({});
    }
    if (later.text === before) return [];
    text.write(later.text);
    state.write({});
    return [{ block, before, after: later.text }];
  }

  /** @param kept the blocks that those of the next version go on from, and the slots that these get */
  #restand(next: Draft, kept: readonly (LiveBlock | null)[], plan: readonly number[]): readonly Rewording[] {
    const slotAt: SlotAt = (place) => plan[place] ?? this.#slots.blocks.length;
    const rewordings: Rewording[] = [];
    const came: LiveBlock[] = [];
    const order = next.blocks.map((later, place): LiveBlock => {
      const live = kept[place];
      if (live && plan[place] === live.block.index && sameFrame(live.block, later, slotAt)) {
        if (live.read !== later || later.host || later.comment)
          rewordings.push(...this.#reword(live, later, slotAt));
        return live;
      }
      const fresh = liveBlock(later, slotAt);
      came.push(fresh);
      return fresh;
    });
    const staying = new Set(order);
    const gone = new Map<number, LiveBlock>();
    for (const live of this.#order) {
      if (staying.has(live)) continue;
      gone.set(live.block.index, live);
      this.#slots.put(live.block.index, null);
    }
    for (const { block } of came) {
      const was = gone.get(block.index);
      const isOfKind = was?.block.kind === block.kind && was.block.property === block.property;
      if (isOfKind) gone.delete(block.index);
      rewordings.push({ block, before: isOfKind ? was.text.read() : '', after: block.text });
      this.#slots.put(block.index, block);
    }
    for (const { block, text } of gone.values())
      rewordings.unshift({ block, before: text.read(), after: '' });
    if (came.length > 0 || order.length !== this.#order.length) {
      this.#slots.touchWhole();
      this.#order = order;
      this.#places = placesOf(order);
    }
    const tables = next.tables.map((table, index) => {
      const [before, now] = [this.#tables.read()[index], slottedTable(table, slotAt)];
      return before && dequal(before, now) ? before : now;
    });
    const isAsBefore =
      tables.length === this.#tables.read().length &&
      tables.every((table, at) => table === this.#tables.read()[at]);
    if (!isAsBefore) this.#tables.write(tables);
    this.#words.write(next.words);
    return rewordings;
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

function placesOf(order: readonly LiveBlock[]): ReadonlyMap<number, number> {
  return new Map(order.map(({ block }, place) => [block.index, place]));
}

/**
 * Which block each of a later version goes on from: those before and behind the change from what they were, those
 * between one by one as far as they are of one kind.
 */
function goingOn(before: readonly LiveBlock[], next: readonly Block[]): readonly (LiveBlock | null)[] {
  const isAlike = (live: LiveBlock | undefined, later: Block | undefined) =>
    live !== undefined &&
    later !== undefined &&
    (live.read === later || (live.read.kind === later.kind && live.read.text === later.text));
  const most = Math.min(before.length, next.length);
  let [head, tail] = [0, 0];
  while (head < most && isAlike(before[head], next[head])) head++;
  while (head + tail < most && isAlike(before[before.length - 1 - tail], next[next.length - 1 - tail]))
    tail++;
  const shift = before.length - next.length;
  return next.map((later, place) => {
    if (place >= next.length - tail) return before[place + shift] ?? null;
    const live = before[place];
    return place < before.length - tail && live?.block.kind === later.kind ? live : null;
  });
}

function liveBlock(read: Block, slotAt: SlotAt): LiveBlock {
  const text = new Given(read.text);
  const trimmings = new Given(trimmingsOf(read, slotAt));
  const block: Block = {
    ...read,
    index: slotAt(read.index),
    section: read.section.map(slotAt),
    spans: [],
    get text() {
      return text.read();
    },
    get marks() {
      return trimmings.read().marks;
    },
    get host() {
      return trimmings.read().host;
    },
    get comment() {
      return trimmings.read().comment;
    },
    get appearance() {
      return trimmings.read().appearance;
    },
  };
  const state = new Given<object>({});
  changesOf(block, state);
  return { block, text, trimmings, state, read };
}

function trimmingsOf({ marks, host, comment, appearance }: Block, slotAt: SlotAt): Trimmings {
  return {
    marks,
    host: host && { ...host, block: slotAt(host.block) },
    comment: comment && {
      ...comment,
      covers: comment.covers.map((cover) => ({ ...cover, block: slotAt(cover.block) })),
    },
    appearance,
  };
}

function sameTrimmings(was: Trimmings, later: Block, slotAt: SlotAt): boolean {
  if (later.host || later.comment) return dequal(was, trimmingsOf(later, slotAt));
  return (
    was.host === null &&
    was.comment === null &&
    (was.marks === later.marks || dequal(was.marks, later.marks)) &&
    (was.appearance === later.appearance || dequal(was.appearance, later.appearance))
  );
}

/** Everything of a block but its words. */
function sameFrame(one: Block, later: Block, slotAt: SlotAt): boolean {
  return (
    one.kind === later.kind &&
    one.label === later.label &&
    one.number === later.number &&
    one.numbering === later.numbering &&
    one.level === later.level &&
    one.page === later.page &&
    one.property === later.property &&
    one.hiding === later.hiding &&
    one.author === later.author &&
    one.quotation === later.quotation &&
    one.section.length === later.section.length &&
    one.section.every((heading, at) => heading === slotAt(later.section[at] ?? -1)) &&
    one.cell?.table === later.cell?.table &&
    one.cell?.row === later.cell?.row &&
    one.cell?.column === later.cell?.column
  );
}

function slottedTable(table: Table, slotAt: SlotAt): Table {
  return {
    ...table,
    block: slotAt(table.block),
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(slotAt) })),
    })),
  };
}
