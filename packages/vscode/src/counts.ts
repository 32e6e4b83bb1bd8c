/** How grave a diagnostic is, as VS Code counts: 0 error, 1 warning, 2 information. */
export type Gravity = number;

/** How many findings of each severity there are. */
export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly advice: number;
}

export function countsOf(gravities: readonly Gravity[]): Counts {
  const of = (gravity: Gravity) => gravities.filter((one) => one === gravity).length;
  return { errors: of(0), warnings: of(1), advice: gravities.filter((one) => one >= 2).length };
}

export function totalOf({ errors, warnings, advice }: Counts): number {
  return errors + warnings + advice;
}

export function sumOf(several: readonly Counts[]): Counts {
  return several.reduce(
    (sum, { errors, warnings, advice }) => ({
      errors: sum.errors + errors,
      warnings: sum.warnings + warnings,
      advice: sum.advice + advice,
    }),
    { errors: 0, warnings: 0, advice: 0 },
  );
}

/** Counts in words, such as “6 errors, 14 warnings, 3 advice”; “nothing found” where all are nought. */
export function inWords({ errors, warnings, advice }: Counts): string {
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(advice > 0 ? [`${advice} advice`] : []),
  ];
  return parts.join(', ') || 'nothing found';
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

const leastGrave = { error: 0, warning: 1 } as const;

/** Whether a finding is shown under the setting `dhrlint.minimumSeverity`. */
export function isGraveEnough(gravity: Gravity, minimum: keyof typeof leastGrave | 'advice'): boolean {
  return minimum === 'advice' || gravity <= leastGrave[minimum];
}
