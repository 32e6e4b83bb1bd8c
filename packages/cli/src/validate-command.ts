import type { Difference, Tally } from 'dhrlint';
import { exitStatus } from './exit-status.js';
import { writeOutput } from './output.js';
import { Progress } from './progress.js';
import { appearanceOf } from './terminal.js';

export interface ValidateOptions {
  readonly format: 'pretty' | 'json';
  readonly output?: string;
  readonly config?: string;
  readonly rule?: string;
  readonly details?: boolean;
}

/** `dhrlint validate`: how well dhrlint does on drafts whose faults are known. Gives the exit status. */
export async function validate(paths: readonly string[], options: ValidateOptions): Promise<number> {
  const [node, { precision, recall }, { printable, styleFor, table, wrap }] = await Promise.all([
    import('dhrlint/node'),
    import('dhrlint'),
    import('@dhrlint/reporters'),
  ]);
  const progress = new Progress(process.stderr, printable);
  const score = await node.validate(paths, {
    ...(options.config !== undefined && { config: options.config }),
    onFile: progress.onFile,
    onDone: progress.onDone,
  });
  progress.clear();
  const wanted = (rule: string) => options.rule === undefined || rule === options.rule;
  const rules = [...score.rules].filter(([rule]) => wanted(rule));
  const differences = score.differences.filter(({ rule }) => wanted(rule));
  const status = score.unreadable.length > 0 ? exitStatus.failed : exitStatus.clean;
  if (options.format === 'json') {
    const data = { ...score, rules: Object.fromEntries(rules), differences };
    await writeOutput(`${JSON.stringify(data, null, 2)}\n`, options.output);
    return status;
  }
  const { colour, width } = appearanceOf(process.stdout, options.output !== undefined);
  const style = styleFor(colour);
  const percent = (share: number, of: number) => (of === 0 ? '–' : `${(100 * share).toFixed(0)} %`);
  const row = (name: string, tally: Tally) => [
    printable(name),
    `${tally.found} of ${tally.found + tally.missed}`,
    percent(recall(tally), tally.found + tally.missed),
    `${tally.false} false`,
    percent(precision(tally), tally.found + tally.false),
  ];
  const detail = ({ kind, path, rule, quote, paragraph, detail: why }: Difference) =>
    wrap(
      printable(
        `${kind} ${rule}${paragraph === null ? '' : ` ${paragraph}`} ${quote === null ? '(the whole report)' : `“${quote}”`}${why === null ? '' : `: ${why}`}`,
      ),
      width,
      `${printable(path)}: `,
      '    ',
    );
  const { total, traps, unreadable } = score;
  const lines = [
    ...table(
      [
        ['rule', 'found', 'recall', 'false', 'precision'].map((head) => style('strong', head)),
        ...rules.map(([rule, tally]) => row(rule, tally)),
        ...(options.rule === undefined ? [row('all', total)] : []),
      ],
      width,
    ),
    '',
    ...wrap(
      `Paragraph numbers right: ${total.placed} of ${total.numbered}. Look-alikes found by mistake: ${traps.hit} of ${traps.all}.`,
      width,
    ),
    ...unreadable.flatMap((path) => wrap(`${style('warning', 'Not read:')} ${printable(path)}`, width)),
    ...(options.details ? ['', ...differences.flatMap(detail)] : []),
  ];
  await writeOutput(`${lines.join('\n')}\n`, options.output);
  return status;
}
