import { relative } from 'node:path';
import { exitStatus } from './exit-status.js';
import { writeOutput } from './output.js';

export interface AcceptCommandOptions {
  readonly reason: string;
  readonly who?: string;
  readonly report?: string;
  readonly config?: string;
}

/** `dhrlint accept`: findings may stand, for a reason. Gives the exit status. */
export async function accept(asked: readonly string[], options: AcceptCommandOptions): Promise<number> {
  const [{ acceptFindings }, { placeInWords, printable }] = await Promise.all([
    import('dhrlint/node'),
    import('@dhrlint/reporters'),
  ]);
  const { file, accepted } = await acceptFindings(asked, { ...options, when: today() });
  const lines = accepted.map(({ fingerprint, finding, rule, formerReason }) => {
    const what = finding ? ` (${placeInWords(finding.location)}: ${rule?.title ?? finding.ruleId})` : '';
    const former = formerReason === null ? '' : ` Its reason was: ${formerReason}`;
    return printable(`Accepted ${fingerprint}${what}.${former}`);
  });
  const shown = relative(process.cwd(), file);
  lines.push(printable(`Written to ${shown.startsWith('..') ? file : shown}.`));
  await writeOutput(`${lines.join('\n')}\n`, undefined);
  return exitStatus.clean;
}

/** The day as a calendar on the wall shows it, such as 2025-03-14. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
