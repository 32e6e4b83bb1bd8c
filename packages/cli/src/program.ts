import { Command, Option } from 'commander';
import type { AcceptCommandOptions } from './accept-command.js';
import type { AnnotateOptions } from './annotate-command.js';
import type { CheckOptions } from './check-command.js';
import type { CleanOptions } from './clean-command.js';
import type { CompareOptions } from './compare-command.js';
import type { ExplainOptions } from './explain-command.js';
import { checkFormat } from './format-option.js';
import { addLetter } from './letter-verb.js';
import { addLimits } from './limits.js';
import type { RulesOptions } from './rules-command.js';
import { config, failOn, format, grammar, jobs, names, output, stage } from './shared-options.js';
import type { StatsOptions } from './stats-command.js';
import type { TextOptions } from './text-command.js';
import type { ValidateOptions } from './validate-command.js';
import { verb } from './verb.js';

/** The command line: its verbs, options and help. The code of a verb is loaded when it is asked for. */
export function buildProgram(version: string): Command {
  const program = new Command('dhrlint')
    .description(
      'Says of a draft Domestic Homicide Review report what the Quality Assurance Panel would say, before you send it. Everything stays on this computer.',
    )
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [verb]', 'show the help of a verb')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'dhrlint: ')) })
    .addHelpText('after', programExamples);
  program.showHelpAfterError('(dhrlint --help shows what it can do)');
  addCheck(program);
  addAnnotate(program);
  addClean(program);
  addCompare(program);
  addAccept(program);
  addLetter(program);
  addText(program);
  addRules(program);
  addExplain(program);
  addStats(program);
  addValidate(program);
  addLsp(program, version);
  return program;
}

const programExamples = `
Examples:
  dhrlint check "My report.docx"       what the panel would say of the report
  dhrlint check Drafts                 the same for every report in a folder
  dhrlint clean "My report.docx" --output "My clean report.docx"
                                       a copy without what its pages do not show
  dhrlint annotate "My report.docx" --output "My report.reviewed.docx"
                                       a copy with comments on what was found
  dhrlint letter "Panel letter.pdf" "My report.docx"
                                       where each point of the letter stands
  dhrlint explain date-of-death        why a point is raised, and what to write
  dhrlint text "My report.docx"        the report as dhrlint read it

A file can be dragged into this window instead of typing its name.`;

const checkExamples = `
Examples:
  dhrlint check "My report.docx"
  dhrlint check "My report.docx" --stage final
  dhrlint check "My report.docx" --output findings.html
  dhrlint check Drafts --format csv=findings.csv --format json=findings.json

Exit status: 0 nothing as grave as --fail-on, 1 something, 2 a report could not be checked.`;

function addCheck(program: Command): void {
  const command = verb(program, 'check', 'say what the panel would say of reports')
    .argument(
      '<file or folder...>',
      'Word (.docx), PDF, Markdown or plain text; a folder stands for the reports in it',
    )
    .addOption(checkFormat())
    .addOption(output())
    .addOption(
      new Option(
        '--quotes <which>',
        'whether outputs show words of the report: all where left out, none in annotations for GitHub',
      ).choices(['all', 'none']),
    )
    .addOption(stage())
    .addOption(names())
    .option('--baseline <file>', 'an earlier result (--format json): only what is new since counts')
    .addOption(failOn())
    .addOption(config())
    .option('--all', 'show every finding in full instead of gathering those of one kind')
    .addOption(grammar())
    .addOption(jobs())
    .addHelpText('after', checkExamples)
    .action(async (paths: string[], options: CheckOptions) => {
      const { check } = await import('./check-command.js');
      process.exitCode = await check(paths, options);
    });
  addLimits(command);
}

const cleanExamples = `
What goes: properties, comments and authors, tracked changes (accepted), hidden text, links to drives and mailboxes,
and every other place that no page shows. What cannot be cleaned for sure is refused. With --names, so is a copy that
would have a name of the list where no page shows it, as in the alternative text of a picture.

Exit status: 0 the copy was written, 2 it was not.`;

function addClean(program: Command): void {
  const command = verb(program, 'clean', 'make a copy of a report without what its pages do not show')
    .argument('<file>', 'the report (.docx or .pdf); it is not changed')
    .requiredOption('--output <file>', 'where the copy goes')
    .addOption(format())
    .addOption(names())
    .option('--all', 'list everything that was taken out instead of some of each kind')
    .addHelpText('after', cleanExamples)
    .action(async (path: string, options: CleanOptions) => {
      const { clean } = await import('./clean-command.js');
      process.exitCode = await clean(path, options);
    });
  addLimits(command);
}

const annotateExamples = `
Examples:
  dhrlint annotate "My report.docx" --output "My report.reviewed.docx"
  dhrlint annotate "My report.pdf" --output "My report.reviewed.pdf"

The report itself is never changed. Comments that dhrlint wrote before are replaced; everybody else's stay.`;

function addAnnotate(program: Command): void {
  const command = verb(program, 'annotate', 'write a copy of a report with comments on what was found')
    .argument('<file>', 'the report: Word (.docx) or PDF')
    .requiredOption('--output <file>', 'the copy to write')
    .addOption(stage())
    .addOption(names())
    .addOption(config())
    .option('--all', 'a comment for every finding instead of one for those of one kind')
    .addOption(grammar())
    .option('--force', 'write over the file that is there, whatever it is')
    .addHelpText('after', annotateExamples)
    .action(async (path: string, options: AnnotateOptions) => {
      const { annotate } = await import('./annotate-command.js');
      process.exitCode = await annotate(path, options);
    });
  addLimits(command);
}

const compareExamples = `
Examples:
  dhrlint compare "Draft 1.docx" "Draft 2.docx"
  dhrlint compare "Draft 2.docx" "Published.pdf"
  dhrlint compare findings.json "Draft 2.docx"     what an earlier check found, kept by --format json

Exit status: 0 nothing new as grave as --fail-on, 1 something, 2 a report could not be checked.`;

function addCompare(program: Command): void {
  verb(program, 'compare', 'say what became of the findings: resolved, still there, new')
    .argument('<old>', 'the earlier report, a folder of them, or an earlier result (.json)')
    .argument('<new>', 'the later one')
    .addOption(format())
    .addOption(output())
    .addOption(stage())
    .addOption(names())
    .addOption(grammar())
    .addOption(failOn())
    .addOption(config())
    .addHelpText('after', compareExamples)
    .action(async (before: string, now: string, options: CompareOptions) => {
      const { compare } = await import('./compare-command.js');
      process.exitCode = await compare(before, now, options);
    });
}

const acceptExamples = `
Examples:
  dhrlint accept 3fa1-09bc --report "My report.docx" --reason "The family wishes the date to stand."
  dhrlint accept 3fa1-09bc-77d2-e410 --reason "It is a quotation." --who "The chair"

The fingerprint stands under each finding. Accepted findings are listed in every result with their reasons.`;

function addAccept(program: Command): void {
  verb(program, 'accept', 'let a finding stand, for a reason')
    .argument('<finding...>', 'the fingerprint of the finding')
    .requiredOption('--reason <sentence>', 'why it may stand')
    .option('--who <name>', 'who decided it')
    .option(
      '--report <file>',
      'the report: then the first two groups are enough, and no other report is meant',
    )
    .addOption(config())
    .addHelpText('after', acceptExamples)
    .action(async (findings: string[], options: AcceptCommandOptions) => {
      const { accept } = await import('./accept-command.js');
      process.exitCode = await accept(findings, options);
    });
}

function addText(program: Command): void {
  const command = verb(
    program,
    'text',
    'show a report as it was read: numbers, pages and what each part is for',
  )
    .argument('<file>', 'the report')
    .addOption(format())
    .addOption(output())
    .action(async (path: string, options: TextOptions) => {
      const { text } = await import('./text-command.js');
      process.exitCode = await text(path, options);
    });
  addLimits(command);
}

function addRules(program: Command): void {
  const rules = verb(program, 'rules', 'list every point that dhrlint looks for')
    .addOption(format())
    .addOption(output())
    .addOption(config())
    .action(async (options: RulesOptions) => {
      const command = await import('./rules-command.js');
      process.exitCode = await command.rules(options);
    });
  verb(rules, 'test', 'try the rules of packs on their own examples')
    .argument('<pack...>', 'files of rules of your own, such as house-rules.yaml')
    .action(async (paths: string[]) => {
      const { rulesTest } = await import('./rules-test-command.js');
      process.exitCode = await rulesTest(paths);
    });
}

function addExplain(program: Command): void {
  verb(program, 'explain', 'tell one rule in full: what the panel says, why, what to write')
    .argument('<rule>', 'its name, such as anonymity/date-of-death')
    .addOption(config())
    .action(async (id: string, options: ExplainOptions) => {
      const { explain } = await import('./explain-command.js');
      process.exitCode = await explain(id, options);
    });
}

function addStats(program: Command): void {
  addLimits(
    verb(program, 'stats', 'count which points many drafts need most, and which are put right between rounds')
      .argument('<file or folder...>', 'drafts; a folder stands for the reports in it')
      .addOption(
        new Option('--format <format>', 'pretty, or what the ending of --output says').choices([
          'pretty',
          'csv',
          'html',
          'json',
        ]),
      )
      .addOption(output())
      .addOption(config())
      .addOption(jobs()),
  ).action(async (paths: string[], options: StatsOptions) => {
    const { stats } = await import('./stats-command.js');
    process.exitCode = await stats(paths, options);
  });
}

function addValidate(program: Command): void {
  verb(program, 'validate', 'measure dhrlint on reports whose faults you have written down')
    .argument('<folder...>', 'reports with labels beside them: report.docx and report.docx.gold.json')
    .addOption(format())
    .addOption(output())
    .addOption(config())
    .option('--rule <rule>', 'one rule only')
    .option('--details', 'list every fault that was missed and every finding that was wrong')
    .action(async (paths: string[], options: ValidateOptions) => {
      const command = await import('./validate-command.js');
      process.exitCode = await command.validate(paths, options);
    });
}

function addLsp(program: Command, version: string): void {
  verb(program, 'lsp', 'run the language server, for editors: they start it themselves')
    .option('--stdio', 'speak over standard input and output; it is the only way, so this may be left out')
    // Editors name their own process in this way; the language server ends when that does.
    .addOption(new Option('--clientProcessId <number>', 'the process of the editor').hideHelp())
    .action(async () => {
      const { FileChecker } = await import('dhrlint/node/file-checker');
      const checker = new FileChecker();
      // Its thread loads its parts while the server loads its own.
      checker.start();
      const { startLanguageServer } = await import('@dhrlint/language-server');
      startLanguageServer({ version, input: process.stdin, output: process.stdout, checker });
    });
}
