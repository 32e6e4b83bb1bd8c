import type { FailedExample, TriedPack } from 'dhrlint/node';
import { exitStatus } from './exit-status.js';
import { writeOutput } from './output.js';
import { appearanceOf } from './terminal.js';

/** `dhrlint rules test`: whether the rules of packs behave on their own examples. Gives the exit status. */
export async function rulesTest(paths: readonly string[]): Promise<number> {
  const [{ tryPack }, { printable, styleFor, wrap }] = await Promise.all([
    import('dhrlint/node'),
    import('@dhrlint/reporters'),
  ]);
  const { colour, width } = appearanceOf(process.stdout, false);
  const style = styleFor(colour);
  const lines: string[] = [];
  let failures = 0;
  for (const path of paths) {
    const pack: TriedPack = await tryPack(path);
    failures += pack.failed.length;
    for (const failed of pack.failed) lines.push(...failureLines(failed), '');
    const counts = `${counted(pack.rules.length, 'rule')}, ${counted(pack.examples, 'example')}`;
    const outcome =
      pack.failed.length === 0
        ? style('good', 'all do what they should')
        : style('error', `${pack.failed.length} did not do what they should`);
    lines.push(...wrap(`${printable(pack.path)}: ${counts}: ${outcome}.`, width));
  }
  await writeOutput(`${lines.join('\n')}\n`, undefined);
  return failures === 0 ? exitStatus.clean : exitStatus.found;

  function failureLines({ rule, kind, example, problem }: FailedExample): readonly string[] {
    const should = kind === 'flag' ? 'should be found in' : 'should stay silent on';
    const title = `${style('strong', printable(rule.id))} ${should}`;
    const text = example
      .trim()
      .split('\n')
      .flatMap((line) => wrap(printable(line), width, '    | ', '    | '));
    return [...wrap(title, width), ...text, ...wrap(`It ${printable(problem)}.`, width, '  ', '  ')];
  }
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
