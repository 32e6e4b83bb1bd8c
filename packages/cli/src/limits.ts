import { type Command, InvalidArgumentError, Option } from 'commander';
import { CommandError } from './exit-status.js';

/** What the command line says of limits on reading a file. */
export interface Limits {
  /** Seconds. */
  readonly timeLimit?: number;
  /** Megabytes. */
  readonly memoryLimit?: number;
  /** Any limit by its name, as `pages=10000`. */
  readonly limit?: Readonly<Record<string, number>>;
}

/** The options by which verbs that read reports take {@link Limits}. */
export function addLimits(command: Command): Command {
  return command
    .option('--time-limit <seconds>', 'how long reading one report may take', wholeNumber)
    .option('--memory-limit <megabytes>', 'how much memory reading one report may take', wholeNumber)
    .addOption(
      new Option('--limit <name=number>', 'another limit, as the message about it says').argParser(named),
    );
}

/**
 * The limits for the library.
 * @throws CommandError where there is no limit of a name
 */
export async function limitsFrom({ timeLimit, memoryLimit, limit = {} }: Limits) {
  const { closest, limitNames, limitOptions } = await import('dhrlint/node');
  for (const name of Object.keys(limit)) {
    if (limitNames.includes(name)) continue;
    const meant = closest(name, limitNames);
    const hint = meant ? `did you mean ${meant}?` : `there are ${limitNames.join(', ')}`;
    throw new CommandError(`there is no limit ${JSON.stringify(name)}; ${hint}`);
  }
  return limitOptions({
    ...limit,
    ...(timeLimit !== undefined && { seconds: timeLimit }),
    ...(memoryLimit !== undefined && { megabytes: memoryLimit }),
  });
}

function named(value: string, before: Readonly<Record<string, number>> = {}) {
  const equals = value.indexOf('=');
  if (equals < 1) throw new InvalidArgumentError('It takes a name and a number, such as pages=10000.');
  return { ...before, [value.slice(0, equals)]: wholeNumber(value.slice(equals + 1)) };
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,9}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
}
