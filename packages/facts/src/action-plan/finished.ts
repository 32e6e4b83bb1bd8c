import { type PlanRow, planText } from './plan.js';
import { namesDate, timingOf } from './timing.js';

const finished =
  /^(?:action |now |all |fully |yes\W*)*(?:completed?|done|closed|implemented|achieved|delivered|discharged|signed off|finished|green|blue)\b(?!\W+(?:by|in part|partly|except|subject)\b)/i;

/** True where a row gives the date on which its action was finished. */
export function isDatedDone(row: PlanRow): boolean {
  return (
    namesDate(row.cells.get('completion')?.text ?? '') ||
    (['status', 'progress'] as const).some((role) => {
      const text = row.cells.get(role)?.text ?? '';
      return done.test(text) && namesDate(text);
    })
  );
}

const done = /^(?:action |now |all |fully )*(?:completed?|done|closed|implemented|achieved)\b/i;

/** True where a row says that its action is finished, with or without a date. */
export function isDone(row: PlanRow): boolean {
  return (
    isDatedDone(row) ||
    (['status', 'progress', 'completion'] as const).some((role) => done.test(row.cells.get(role)?.text ?? ''))
  );
}

const atEnd =
  /\b(?:completed?|now (?:in (?:place|use|force)|live)|in (?:place|use|force) (?:since|from)|live since|action closed|closed|fully implemented|implemented in|went live|letter sent|no further action)\b|\b(?:green|blue)\W*$/i;
const notYet =
  /\b(?:not (?:yet |been )?(?:complete|started|begun|implemented|closed|done)|incomplete|partly|partially|to be (?:completed|implemented|closed)|due (?:to|for)|nearly|almost|before (?:completion|it is complete)|awaiting|when complete)/i;

/** True where anything in a row tells that its action may be finished: its rating, its progress or its target. */
export function mayBeDone(row: PlanRow): boolean {
  if (isDone(row) || timingOf(planText(row, 'target')) === 'done') return true;
  if (
    (row.cells.get('completion')?.text ?? '').trim().length > 3 &&
    !row.cells.get('target')?.text.includes(row.cells.get('completion')?.text ?? '\u0000')
  )
    return true;
  const told = planText(row, 'status', 'progress');
  if (notYet.test(told)) return false;
  return (
    finished.test(told.trim()) ||
    atEnd.test(told) ||
    row.all.some(({ roles, cell }) => roles.has('status') && colourOf(cell.fill) === 'green')
  );
}

/** The colour of a rating by the background of a cell, given as six hexadecimal digits; null for none of them. */
export function colourOf(fill: string | null): 'red' | 'amber' | 'green' | 'blue' | null {
  if (fill === null || !/^[0-9a-f]{6}$/i.test(fill)) return null;
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)];
  if (most === 0 || (most - least) / most < 0.15) return null;
  const spread = most - least;
  const sixth =
    most === r ? ((g - b) / spread + 6) % 6 : most === g ? (b - r) / spread + 2 : (r - g) / spread + 4;
  const hue = sixth * 60;
  if (hue < 18 || hue > 335) return 'red';
  if (hue < 66) return 'amber';
  if (hue < 170) return 'green';
  return hue < 265 ? 'blue' : null;
}
