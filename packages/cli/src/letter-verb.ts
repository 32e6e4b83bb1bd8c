import { type Command, Option } from 'commander';
import type { LetterOptions } from './letter-command.js';
import { addLimits } from './limits.js';
import { config, names, output, stage } from './shared-options.js';
import { verb } from './verb.js';

const examples = `
Examples:
  dhrlint letter "Panel letter.pdf"
  dhrlint letter "Panel letter.pdf" "My revised report.docx"
  dhrlint letter "Panel letter.pdf" "My revised report.docx" --earlier "My report.docx" --output tracker.html

Exit status: 0 no point is found in the draft, 1 a point is still found, 2 a file could not be read.`;

/** `dhrlint letter`, with its options and help. */
export function addLetter(program: Command): void {
  const command = verb(program, 'letter', 'take a panel’s letter point by point, and say where each stands')
    .argument(
      '<letter>',
      'the letter: PDF, Word (.docx) or plain text; a report to which it is annexed will do',
    )
    .argument('[draft]', 'the draft that answers it')
    .option('--earlier <file>', 'the draft that the panel read: tells where its paragraphs are now')
    .addOption(
      new Option(
        '--format <format>',
        'for reading here, a page to fill in and print, a spreadsheet, or programs; pretty, or what the ending of --output says',
      ).choices(['pretty', 'html', 'csv', 'json']),
    )
    .addOption(output())
    .addOption(stage())
    .addOption(names())
    .addOption(config())
    .addHelpText('after', examples)
    .action(async (path: string, draft: string | undefined, options: LetterOptions) => {
      const { letter } = await import('./letter-command.js');
      process.exitCode = await letter(path, draft, options);
    });
  addLimits(command);
}
