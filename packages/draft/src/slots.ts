import { type ChangeSign, changeSign } from './derived.js';
import type { Block, Draft } from './draft.js';
import type { Given } from './levels.js';

/** So many slots share a sign: few enough to be read again together, so that who reads many follows few signs. */
const stretchSize = 8;

/**
 * The blocks of a report that is being written, each in the slot of its index; between them slots are free for blocks
 * that come. A list like any other, but that it has holes: what goes through it from end to end leaves them out.
 */
class SlotList extends Array<Block> {
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  #dense: readonly Block[] | null = null;

  /** The blocks without the holes. */
  get dense(): readonly Block[] {
    this.#dense ??= super.filter(() => true);
    return this.#dense;
  }

  put(slot: number, block: Block | null): void {
    if (block) this[slot] = block;
    else delete this[slot];
    this.#dense = null;
  }

  override [Symbol.iterator](): ArrayIterator<Block> {
    return this.dense.values();
  }

  override values(): ArrayIterator<Block> {
    return this.dense.values();
  }

  override keys(): ArrayIterator<number> {
    return this.dense.map(({ index }) => index).values();
  }

  override entries(): ArrayIterator<[number, Block]> {
    return this.dense.map((block): [number, Block] => [block.index, block]).values();
  }

  override map<T>(make: (block: Block, index: number, all: Block[]) => T): T[] {
    return this.dense.map((block) => make(block, block.index, this));
  }

  override find(holds: (block: Block, index: number, all: Block[]) => unknown): Block | undefined {
    return this.dense.find((block) => holds(block, block.index, this));
  }

  override findIndex(holds: (block: Block, index: number, all: Block[]) => unknown): number {
    return this.find(holds)?.index ?? -1;
  }

  override findLast(holds: (block: Block, index: number, all: Block[]) => unknown): Block | undefined {
    return this.dense.findLast((block) => holds(block, block.index, this));
  }

  override findLastIndex(holds: (block: Block, index: number, all: Block[]) => unknown): number {
    return this.findLast(holds)?.index ?? -1;
  }

  override filter(holds: (block: Block, index: number, all: Block[]) => unknown): Block[] {
    return this.dense.filter((block) => holds(block, block.index, this));
  }

  override at(place: number): Block | undefined {
    return place < 0 ? this.dense.at(place) : this[place];
  }

  override slice(start?: number, end?: number): Block[] {
    // From the end blocks are counted, not slots.
    const slotOf = (place?: number) =>
      place !== undefined && place < 0 ? (this.dense.at(place)?.index ?? 0) : place;
    return super.slice(slotOf(start), slotOf(end)).filter((block) => block !== undefined);
  }

  override toReversed(): Block[] {
    return this.dense.toReversed();
  }
}

/** The slots of a report, and who has to be told when what stands in them is another block. */
export class Slots {
  /** The blocks as readers see them: who reads one follows its stretch, who goes through all follows them all. */
  readonly blocks: readonly Block[];
  readonly #list: SlotList;
  readonly #stretches: (ChangeSign | undefined)[] = [];
  readonly #whole = changeSign();

  constructor(length: number) {
    const list = new SlotList();
    list.length = length;
    this.#list = list;
    const methods = new Map<string | symbol, unknown>();
    this.blocks = new Proxy(list, {
      get: (_, key) => {
        if (typeof key === 'string') {
          const first = key.charCodeAt(0);
          if (first >= 48 && first <= 57) {
            const at = Number(key);
            this.#follow(Math.floor(at / stretchSize));
            return list[at];
          }
          if (key === 'length') return list.length;
        }
        this.#whole.read();
        let method = methods.get(key);
        if (method === undefined) {
          const own: unknown = Reflect.get(list, key);
          method = typeof own === 'function' ? own.bind(list) : own;
          methods.set(key, method);
        }
        return method;
      },
    });
  }

  /** How many slots are taken. */
  get count(): number {
    this.#whole.read();
    return this.#list.dense.length;
  }

  /** The block of a slot, for those who learn of changes in another way. */
  at(slot: number): Block | undefined {
    return this.#list[slot];
  }

  /** Follows the slots of a stretch. */
  follow(from: number, to: number): void {
    for (let at = Math.floor(from / stretchSize); at * stretchSize < to; at++) this.#follow(at);
  }

  /** Puts a block into a slot, or takes the one out that is there. */
  put(slot: number, block: Block | null): void {
    this.#list.put(slot, block);
    this.#stretches[Math.floor(slot / stretchSize)]?.touch();
  }

  /** Tells those who went through all. */
  touchWhole(): void {
    this.#whole.touch();
  }

  #follow(stretch: number): void {
    let sign = this.#stretches[stretch];
    if (!sign) {
      sign = changeSign();
      this.#stretches[stretch] = sign;
    }
    sign.read();
  }
}

const known = new WeakMap<Draft, Slots>();

/** Makes known that the blocks of a draft stand in slots. */
export function standsIn(draft: Draft, slots: Slots): void {
  known.set(draft, slots);
}

/** The slots of a draft; undefined where its blocks stand one after the other. */
export function slotsOf(draft: Draft): Slots | undefined {
  return known.get(draft);
}

const states = new WeakMap<Block, Given<object>>();

/** Makes known how to tell that anything of a block is another. */
export function changesOf(block: Block, state: Given<object>): void {
  states.set(block, state);
}

/** Another object as soon as anything of a block is another; undefined for a block that never changes. */
export function stateOf(block: Block): object | undefined {
  return states.get(block)?.read();
}

/** The blocks of a stretch of indexes, for who reads them together. */
export function stretchOf(draft: Draft, from: number, to: number): readonly Block[] {
  const slots = known.get(draft);
  if (!slots) return draft.blocks.slice(from, to);
  slots.follow(from, to);
  const blocks: Block[] = [];
  for (let at = from; at < to; at++) {
    const block = slots.at(at);
    if (block) blocks.push(block);
  }
  return blocks;
}

/** Chosen blocks, given by index in reading order and near each other, for who reads them together. */
export function chosenOf(draft: Draft, indexes: readonly number[]): readonly Block[] {
  const slots = known.get(draft);
  slots?.follow(indexes[0] ?? 0, (indexes.at(-1) ?? -1) + 1);
  return indexes.flatMap((index) => (slots ? slots.at(index) : draft.blocks[index]) ?? []);
}
