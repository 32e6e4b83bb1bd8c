import { Argument, Command, Option } from 'commander';
import type { CheckOptions } from './check-command.js';
import type { TextOptions } from './text-command.js';
import { ownVersion } from './version.js';

/** The command line: its verbs, options and help. The verbs' code is loaded when it is asked for. */
export function buildProgram(): Command {
  const program = new Command('dhrlint');
  program.version(ownVersion());
  program
    .command('check')
    .addArgument(new Argument('<file or folder...>'))
    .addOption(new Option('--format <format>').choices(['pretty', 'json']).default('pretty'))
    .option('--output <file>')
    .addOption(new Option('--stage <stage>').choices(['draft', 'final']))
    .addOption(new Option('--fail-on <severity>').choices(['error', 'warning', 'advice', 'never']))
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./check-command.js');
      process.exitCode = await check(paths, options);
    });
  program
    .command('text')
    .argument('<file>')
    .addOption(new Option('--format <format>').choices(['pretty', 'json']).default('pretty'))
    .option('--output <file>')
    .action(async (path: string, options: TextOptions) => {
      const { text } = await import('./text-command.js');
      process.exitCode = await text(path, options);
    });
  return program;
}
