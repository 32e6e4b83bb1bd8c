import type { Line } from './layout.js';

/** How the report is set: what is usual in it, so that what is unusual can be told. */
export interface Typography {
  /** Size in which most of the report is set, in points. */
  readonly bodySize: number;
  /** Usual distance between baselines within a paragraph, for a size in points. */
  leading(size: number): number;
}

/** Measures the usual size and the usual distance between lines over all pages. */
export function measure(pages: readonly (readonly Line[])[]): Typography {
  const letters = new Map<number, number>();
  const distances = new Map<number, Map<number, number>>();
  for (const lines of pages) {
    const right = percentile(
      lines.map((line) => line.x1),
      0.9,
    );
    lines.forEach((line, i) => {
      const size = half(line.size);
      letters.set(size, (letters.get(size) ?? 0) + line.runs.reduce((sum, run) => sum + run.text.length, 0));
      const next = lines[i + 1];
      // Only a line that reaches the margin is sure to go on in the next.
      if (!next || half(next.size) !== size || line.x1 < right - line.size * 6) return;
      const step = Math.round(((next.baseline - line.baseline) / size) * 20) / 20;
      if (step < 0.9 || step > 2.6) return;
      const steps = distances.get(size) ?? new Map<number, number>();
      steps.set(step, (steps.get(step) ?? 0) + 1);
      distances.set(size, steps);
    });
  }
  const bodySize = most(letters) ?? 11;
  // A few lines, as on a cover, show how far apart paragraphs stand, not lines.
  const enough = [...distances].filter(([, steps]) => Math.max(...steps.values()) >= 4);
  const usual = new Map(enough.map(([size, steps]) => [size, most(steps) ?? 1.2]));
  const fallback = Math.min(usual.get(bodySize) ?? 1.2, 1.5);
  return { bodySize, leading: (size) => size * (usual.get(half(size)) ?? fallback) };
}

function half(size: number): number {
  return Math.round(size * 2) / 2;
}

/** The key with the highest count, the smaller one where two are equal. */
function most(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  let top = 0;
  for (const [key, count] of counts) {
    if (count > top || (count === top && best !== null && key < best)) {
      best = key;
      top = count;
    }
  }
  return best;
}

/** The value below which a share of the values lies; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
