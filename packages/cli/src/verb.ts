import type { Command } from 'commander';

/** A verb of the command; its mistakes are answered with where its help stands. */
export function verb(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .showHelpAfterError(`(dhrlint ${name} --help shows how it is used)`);
}
