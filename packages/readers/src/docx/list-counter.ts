import { formatNumber } from './number-format.js';
import type { List, ListLevel } from './numbering.js';

/** Counters of one set of lists, from level 0; undefined until a level is used, and after it begins anew. */
interface Counters {
  readonly values: (number | undefined)[];
  /** Lists that have already begun their levels anew. */
  readonly begun: Set<string>;
}

const deepest = 8;

/** Counts the numbered paragraphs of one story in the order in which they stand. */
export class ListCounter {
  private readonly counters = new Map<string, Counters>();

  /** Counts a paragraph of a list and gives the number in front of it as printed; '' where none is printed. */
  next(list: List, index: number): string {
    const depth = Math.min(Math.max(index, 0), deepest);
    const counters = this.countersOf(list);
    const level = list.levels.get(depth);
    // A higher level that no paragraph has used yet counts as used once: 1.1 comes before 2.
    for (let higher = 0; higher < depth; higher++) counters.values[higher] ??= startOf(list, higher);
    const before = counters.values[depth];
    counters.values[depth] = before === undefined ? startOf(list, depth) : before + 1;
    this.begin(list, counters, depth);
    return level ? print(list, level, counters) : '';
  }

  /** Levels below the one that was used begin anew, unless they say after which level they do. */
  private begin(list: List, counters: Counters, depth: number): void {
    for (let lower = depth + 1; lower <= deepest; lower++) {
      const restart = list.levels.get(lower)?.restart ?? null;
      if (restart === null || depth < restart) counters.values[lower] = undefined;
    }
  }

  private countersOf(list: List): Counters {
    let counters = this.counters.get(list.counters);
    if (!counters) {
      counters = { values: [], begun: new Set() };
      this.counters.set(list.counters, counters);
    }
    if (!counters.begun.has(list.id)) {
      counters.begun.add(list.id);
      for (const level of list.restarts.keys()) counters.values[level] = undefined;
    }
    return counters;
  }
}

function startOf(list: List, depth: number): number {
  return list.restarts.get(depth) ?? list.levels.get(depth)?.start ?? 1;
}

function print(list: List, level: ListLevel, counters: Counters): string {
  const printed = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const depth = Number(digit) - 1;
    const shown = list.levels.get(depth);
    const value = counters.values[depth] ?? startOf(list, depth);
    const format = shown?.format ?? 'decimal';
    return formatNumber(value, level.legal && format !== 'none' && format !== 'bullet' ? 'decimal' : format);
  });
  return level.capitals ? printed.toUpperCase() : printed;
}
