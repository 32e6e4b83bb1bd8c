/** A heading or paragraph with its number. */
export interface NumberedItem {
  readonly block: number;
  /** As printed, without closing punctuation: "5.1.3". */
  readonly number: string;
  readonly steps: readonly number[];
  readonly heading: boolean;
  /** The label with every figure as 1: "1.", "(1)". */
  readonly shape: string;
  readonly list: boolean;
}

/** A number that is out of its order. */
export interface NumberBreak {
  readonly block: number;
  readonly kind: 'repeated' | 'skipped' | 'backwards';
  readonly number: string;
  /** The number that was to be expected; for `repeated`, the number itself. */
  readonly expected: string;
  /** The block that bears the same number, or the one before in the sequence; null where there is none. */
  readonly other: number | null;
}

/** A step of more than this is another numbering and no gap. */
const widest = 30;

/**
 * Breaks in numbers of several levels: each level counts from 1 under the number above it. A stretch that is numbered
 * anew is one break, at its first number. Items in `counted` were judged as a running number.
 */
export function sequenceBreaks(
  items: readonly NumberedItem[],
  counted: ReadonlySet<number>,
  isElsewhere: (number: string) => boolean,
): readonly NumberBreak[] {
  const last = new Map<string, { step: number; block: number }>();
  const seen = new Map<string, number>();
  const restarted = new Map<string, number>();
  const repeatedAbove = new Set<string>();
  const found: NumberBreak[] = [];
  // A number that comes too late is what is at fault, not the one that it was to stand before.
  const judged = items.filter(
    ({ block, steps, heading }) => !counted.has(block) && (steps.length > 1 || heading),
  );
  const all = new Set(judged.map(({ number }) => number));
  for (const { block, number, steps } of judged) {
    const above = steps.slice(0, -1).join('.');
    const step = steps.at(-1) ?? 0;
    const before = last.get(above);
    const expected = (before?.step ?? 0) + 1;
    const name = (n: number) => (above === '' ? String(n) : `${above}.${n}`);
    const first = seen.get(number);
    if (first !== undefined) {
      const goesOn = restarted.get(above) === step - 1 || isUnder(above, repeatedAbove);
      if (!goesOn) found.push({ block, kind: 'repeated', number, expected: number, other: first });
      restarted.set(above, step);
      repeatedAbove.add(number);
      last.set(above, { step, block });
      continue;
    }
    restarted.delete(above);
    seen.set(number, block);
    if (step > expected && step - expected <= widest && !(before === undefined && step <= 1)) {
      const missing = Array.from({ length: step - expected }, (_, at) => name(expected + at));
      // A whole section that begins elsewhere than at 1 was numbered so on purpose.
      const opens = before === undefined && above === '';
      if (!opens && !missing.some((each) => all.has(each) || isElsewhere(each)))
        found.push({
          block,
          kind: 'skipped',
          number,
          expected: name(expected),
          other: before?.block ?? null,
        });
    } else if (step < expected && step > 0 && before)
      found.push({ block, kind: 'backwards', number, expected: name(expected), other: before.block });
    last.set(above, { step: Math.max(step, step < expected ? (before?.step ?? 0) : 0), block });
  }
  return found;
}

function isUnder(above: string, repeated: ReadonlySet<string>): boolean {
  const steps = above.split('.');
  return steps.some((_, depth) => repeated.has(steps.slice(0, depth + 1).join('.')));
}
