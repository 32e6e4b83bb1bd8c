import type { Severity } from 'dhrlint';

/** What a run ends with. */
export const exitStatus = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  /** Something at or above `--fail-on`. */
  found: 1,
  /** The run could not be made, or is not complete: a file could not be read, a check stopped. */
  failed: 2,
} as const;

/** Stops the command with a sentence for its user and exit status 2. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** How severities compare with `--fail-on`. */
export const gravity: Readonly<Record<Severity, number>> = { advice: 1, warning: 2, error: 3 };
