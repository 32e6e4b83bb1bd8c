import { acrossChosen, type Block, type Draft, everyBlock, following } from '@dhrlint/draft';
import type { Check, CheckInput, ObserveInput, Stage } from './check.js';

/** What one rule's check saw, block by block; over a live draft it is seen anew only where it has changed. */
export class Observations<Facts> {
  readonly #check: Check<Facts>;
  readonly #see;
  /** What was observed; the same object as long as nothing was seen anew. */
  #all: (() => ReadonlyMap<number, readonly unknown[]>) | null = null;

  constructor(check: Check<Facts>) {
    this.#check = check;
    this.#see = acrossChosen((draft, input: CheckInput<Facts, unknown>, block): readonly Seen[] => {
      const seen = check.observe?.(new InputOfBlock(input, draft, block)) ?? [];
      return seen.length > 0 ? [{ block: block.index, seen }] : [];
    });
  }

  /**
   * Looks at every block that the check may see something in; blocks without observations are left out.
   * @param input the same object each time
   * @param excluded tells the blocks that are never observed; the same each time
   */
  all(
    input: CheckInput<Facts, unknown>,
    excluded: () => ReadonlySet<number>,
  ): ReadonlyMap<number, readonly unknown[]> {
    this.#all ??= this.#following(input, excluded);
    return this.#all();
  }

  /** Each step is kept, so that who rests on what was seen need not run again where other blocks were looked at. */
  #following(
    input: CheckInput<Facts, unknown>,
    excluded: () => ReadonlySet<number>,
  ): () => ReadonlyMap<number, readonly unknown[]> {
    if (!this.#check.observe) return () => nothing;
    const looked = following(() => {
      const candidates = this.#check.candidates?.(input) ?? everyBlock(input.draft);
      return lookedAt([...candidates], excluded());
    });
    return following(
      () => new Map(this.#see(input.draft, input, looked()).map(({ block, seen }) => [block, seen])),
    );
  }
}

const nothing: ReadonlyMap<number, readonly unknown[]> = new Map();

interface Seen {
  readonly block: number;
  readonly seen: readonly unknown[];
}

/** What `observe` is given for a block. The stage is read only by those who ask for it: it may change with the draft. */
class InputOfBlock<Facts> implements ObserveInput<Facts, unknown> {
  constructor(
    private readonly input: CheckInput<Facts, unknown>,
    readonly draft: Draft,
    readonly block: Block,
  ) {}

  get facts(): Facts {
    return this.input.facts;
  }

  get options(): unknown {
    return this.input.options;
  }

  get stage(): Stage {
    return this.input.stage;
  }
}

/** Each once and sorted, as most lists are. */
function lookedAt(blocks: readonly number[], excluded: ReadonlySet<number>): readonly number[] {
  const isSorted = blocks.every((block, at) => at === 0 || (blocks[at - 1] ?? 0) < block);
  const ordered = isSorted ? blocks : [...new Set(blocks)].sort((a, b) => a - b);
  return excluded.size === 0 ? ordered : ordered.filter((block) => !excluded.has(block));
}
