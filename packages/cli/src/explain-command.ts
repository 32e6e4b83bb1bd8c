import type { Rule } from 'dhrlint';
import { CommandError, exitStatus } from './exit-status.js';
import { writeOutput } from './output.js';
import { readRules } from './read-rules.js';
import { type Appearance, appearanceOf } from './terminal.js';

export interface ExplainOptions {
  readonly config?: string;
}

/** `dhrlint explain`: one rule in full. Gives the exit status. */
export async function explain(id: string, options: ExplainOptions): Promise<number> {
  const listed = await readRules(options.config);
  const found = listed.find(({ rule }) => rule.id === id) ?? onlyByName(listed, id);
  if (!found)
    throw new CommandError(
      await unknownRule(
        id,
        listed.map(({ rule }) => rule.id),
      ),
    );
  await writeOutput(
    await explanation(found.rule, found.active, appearanceOf(process.stdout, false)),
    undefined,
  );
  return exitStatus.clean;
}

/** A rule by the part of its id after the stroke, where only one has it. */
function onlyByName<T extends { readonly rule: Rule }>(listed: readonly T[], name: string): T | undefined {
  const matches = listed.filter(({ rule }) => rule.id.split('/')[1] === name);
  return matches.length === 1 ? matches[0] : undefined;
}

async function unknownRule(id: string, ids: readonly string[]): Promise<string> {
  const { closest } = await import('dhrlint/node');
  const names = new Map(ids.map((known) => [known.split('/')[1] ?? known, known]));
  const meant = closest(id, ids) ?? names.get(closest(id, names.keys()) ?? '');
  const hint = meant ? `Did you mean ${meant}?` : 'dhrlint rules lists them all.';
  return `There is no rule ${JSON.stringify(id)}. ${hint}`;
}

async function explanation(rule: Rule, active: boolean, { colour, width }: Appearance): Promise<string> {
  const { printable, severityWords, sourceInWords, styleFor, wrap } = await import('@dhrlint/reporters');
  const style = styleFor(colour);
  const part = (heading: string, texts: readonly string[]) => [
    '',
    style('strong', heading),
    ...texts.flatMap((text) => text.split('\n').flatMap((line) => wrap(printable(line), width, '  '))),
  ];
  const examples = (texts: readonly string[]) =>
    texts.flatMap((text) => [
      ...text
        .trimEnd()
        .split('\n')
        .flatMap((line) => wrap(printable(marked(line)), width, '  | ', '  | ')),
      '',
    ]);
  const lines = [
    ...wrap(style('strong', printable(rule.title)), width),
    ...wrap(
      `${style('faint', rule.id)}  ${style(rule.severity, severityWords[rule.severity])}${active ? '' : inactive(rule)}`,
      width,
    ),
    ...part('What the panel says', [rule.panel]),
    ...part('Why', [rule.why]),
    ...part('What to do', [rule.fix]),
    ...part('Where it comes from', rule.source.map(sourceInWords)),
    '',
    style('strong', 'This is found, at the words between » and «'),
    ...examples(rule.examples.flag),
    style('strong', 'This is not found'),
    ...examples(rule.examples.pass),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** Why a rule does not run, and what would have it run. */
function inactive({ id, onRequest }: Rule): string {
  if (!onRequest) return ' (off in your configuration)';
  const flag = id === 'proofreading/grammar' ? 'with --grammar, or ' : '';
  return ` (on request: ${flag}by a severity under rules in dhrlint.config.yaml)`;
}

function marked(example: string): string {
  return example.replaceAll('[[', '»').replaceAll(']]', '«');
}
