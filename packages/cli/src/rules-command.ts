import { exitStatus } from './exit-status.js';
import { writeOutput } from './output.js';
import { readRules } from './read-rules.js';
import { appearanceOf } from './terminal.js';

export interface RulesOptions {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly config?: string;
}

/** `dhrlint rules`: every rule with its severity. Gives the exit status. */
export async function rules(options: RulesOptions): Promise<number> {
  const [listed, { printable, styleFor, table }] = await Promise.all([
    readRules(options.config),
    import('@dhrlint/reporters'),
  ]);
  if (options.format === 'json') {
    const data = listed.map(({ rule: { id, severity, title, check }, active }) => ({
      id,
      severity,
      title,
      check,
      active,
    }));
    await writeOutput(`${JSON.stringify(data, null, 2)}\n`, options.output);
    return exitStatus.clean;
  }
  const { colour, width } = appearanceOf(process.stdout, options.output !== undefined);
  const style = styleFor(colour);
  const rows = listed.map(({ rule, active }) => [
    printable(rule.id),
    active ? style(rule.severity, rule.severity) : style('faint', rule.onRequest ? 'request' : 'off'),
    printable(rule.title),
  ]);
  const lines = [
    ...table(rows, width),
    '',
    `${listed.length} rules. dhrlint explain RULE tells one in full.`,
  ];
  await writeOutput(`${lines.join('\n')}\n`, options.output);
  return exitStatus.clean;
}
