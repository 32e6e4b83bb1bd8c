import type { Block, Draft } from '@dhrlint/draft';
import type { Check, ObservedBlock } from './check.js';

/**
 * Remembers what checks observed, by check, options, zone and the block's content, so that a run after an edit
 * observes only what changed. Belongs to one draft and its later versions: what a run does not ask for is forgotten.
 */
export class ObservationCache {
  #remembered = new Map<string, Map<string, readonly unknown[]>>();
  #asked = new Map<string, Map<string, readonly unknown[]>>();

  /** What `observe` saw of the block under `observer`, the name of a check with its options. */
  observe(observer: string, block: ObservedBlock, observe: () => readonly unknown[]): readonly unknown[] {
    const key = contentKey(block);
    const asked = this.#asked.get(observer) ?? new Map<string, readonly unknown[]>();
    this.#asked.set(observer, asked);
    const observations = asked.get(key) ?? this.#remembered.get(observer)?.get(key) ?? observe();
    asked.set(key, observations);
    return observations;
  }

  /** Forgets what was not asked for since the last call. */
  endRun(): void {
    this.#remembered = this.#asked;
    this.#asked = new Map();
  }
}

function contentKey(block: ObservedBlock): string {
  return [block.kind, block.zone, block.number ?? '', block.quotation ? 'q' : '', block.text].join('\u0000');
}

export interface Observing {
  readonly draft: Draft;
  readonly zoneOf: (block: number) => string;
  readonly excluded: ReadonlySet<number>;
  readonly cache: ObservationCache | undefined;
}

/** Runs a check's `observe` over every block; blocks without observations are left out. */
export function observeAll<Facts>(
  { draft, zoneOf, excluded, cache }: Observing,
  check: Check<Facts>,
  options: Readonly<Record<string, unknown>>,
): ReadonlyMap<number, readonly unknown[]> {
  const observations = new Map<number, readonly unknown[]>();
  if (!check.observe) return observations;
  const observer = cache ? `${check.name} ${JSON.stringify(options)}` : '';
  for (const block of draft.blocks) {
    if (excluded.has(block.index)) continue;
    const observed = observedPart(block, zoneOf(block.index));
    const observe = () => check.observe?.(observed, options) ?? [];
    const seen = cache ? cache.observe(observer, observed, observe) : observe();
    if (seen.length > 0) observations.set(block.index, seen);
  }
  return observations;
}

/** Only what `observe` may depend on, so that a check cannot come to rely on what the cache does not know. */
function observedPart(block: Block, zone: string): ObservedBlock {
  const { kind, text, number, quotation } = block;
  return { kind, text, number, quotation, zone };
}
