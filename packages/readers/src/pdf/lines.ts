import type { Line, Run } from './layout.js';

/**
 * Puts runs on lines by their baselines. A raised or lowered run in small letters joins the line that it stands
 * on. Lines come from top to bottom, runs from left to right.
 */
export function toLines(runs: readonly Run[]): Line[] {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
  const open: { top: number; bottom: number; runs: Run[] }[] = [];
  for (const run of sorted) {
    const top = run.baseline - run.size * 0.75;
    const bottom = run.baseline + run.size * 0.2;
    const home = nearest(open, top, bottom);
    if (!home) {
      open.push({ top, bottom, runs: [run] });
      continue;
    }
    home.runs.push(run);
    // A large letter widens the line; a raised mark does not.
    if (bottom - top >= home.bottom - home.top) Object.assign(home, { top, bottom });
  }
  return open.map((line) => toLine(line.runs)).sort((a, b) => a.baseline - b.baseline || a.x0 - b.x0);
}

function nearest<T extends { top: number; bottom: number }>(
  lines: readonly T[],
  top: number,
  bottom: number,
): T | undefined {
  let best: T | undefined;
  let most = 0.5;
  // Runs come by baseline: only the last lines can still be meant.
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 6); i--) {
    const line = lines[i] as T;
    const shared = Math.min(line.bottom, bottom) - Math.max(line.top, top);
    const share = shared / Math.max(0.1, Math.min(line.bottom - line.top, bottom - top));
    if (share > most) {
      most = share;
      best = line;
    }
  }
  return best;
}

/** One line of runs that are known to share a baseline. */
export function toLine(runs: readonly Run[]): Line {
  const ordered = dropDoubles([...runs].sort((a, b) => a.x0 - b.x0));
  const main = prevailing(ordered);
  return {
    runs: ordered,
    page: main.page,
    x0: Math.min(...ordered.map((run) => run.x0)),
    x1: Math.max(...ordered.map((run) => run.x1)),
    baseline: main.baseline,
    size: main.size,
  };
}

/** Shadows and poor man's bold print the same letters twice in nearly the same place. */
function dropDoubles(runs: Run[]): Run[] {
  return runs.filter((run, i) => {
    for (let k = i - 1; k >= 0 && k >= i - 3; k--) {
      const other = runs[k] as Run;
      const near =
        Math.abs(other.x0 - run.x0) < run.size * 0.15 && Math.abs(other.x1 - run.x1) < run.size * 0.15;
      if (near && other.text === run.text && Math.abs(other.baseline - run.baseline) < run.size * 0.15)
        return false;
    }
    return true;
  });
}

/** The run whose size and baseline stand for the line: that of most letters, the larger where equal. */
function prevailing(runs: readonly Run[]): Run {
  const letters = new Map<number, number>();
  for (const run of runs) {
    const size = Math.round(run.size * 2);
    letters.set(size, (letters.get(size) ?? 0) + run.text.length);
  }
  let best = 0;
  let most = -1;
  for (const [size, count] of letters) {
    if (count > most || (count === most && size > best)) {
      best = size;
      most = count;
    }
  }
  return runs.find((run) => Math.round(run.size * 2) === best) ?? (runs[0] as Run);
}

/** Cuts a line where the gap between two runs is at least `gap` points wide. */
export function segments(line: Line, gap: number): Line[] {
  const parts: Run[][] = [];
  for (const run of line.runs) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    if (part && last && run.x0 - last.x1 < gap) part.push(run);
    else parts.push([run]);
  }
  return parts.length === 1 ? [line] : parts.map(toLine);
}

/** The words of a line with single blanks, as a quick look at it needs them. */
export function lineText(line: Line): string {
  let text = '';
  let last: Run | undefined;
  for (const run of line.runs) {
    if (last && isGap(last, run)) text += ' ';
    text += run.text;
    last = run;
  }
  return text;
}

/** True where a blank stands between two runs of a line: written by the file, or as wide as one. */
export function isGap(left: Run, right: Run): boolean {
  return left.spaceAfter || right.spaceBefore || right.x0 - left.x1 > Math.min(left.size, right.size) * 0.2;
}

/** True for a run that is set small and raised above the line's baseline, as note marks are. */
export function isRaised(run: Run, line: Line): boolean {
  return run.size <= line.size * 0.86 && run.baseline < line.baseline - line.size * 0.12;
}
