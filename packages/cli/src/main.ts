import { CommandError, exitStatus } from './exit-status.js';
import { ownVersion } from './version.js';

// `dhrlint check … | head` closes the pipe early; that is the reader's right and no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? exitStatus.clean);
  });
}

await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<void> {
  // Asked by scripts over and over, and answered without loading the rest.
  if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
    process.stdout.write(`${ownVersion()}\n`);
    return;
  }
  const { buildProgram } = await import('./program.js');
  const program = buildProgram(ownVersion());
  try {
    if (args.length === 0) {
      program.outputHelp();
      process.exitCode = exitStatus.failed;
      return;
    }
    refuseBareReport(args);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = explainFailure(error);
  }
}

/**
 * Who forgets the verb is told where it goes.
 * @throws CommandError
 */
function refuseBareReport([first = '']: readonly string[]): void {
  if (!/\.(docx|pdf|md|txt|doc|odt|rtf)$/i.test(first) || first.startsWith('-')) return;
  throw new CommandError(`A verb goes before the report: dhrlint check ${JSON.stringify(first)}`);
}

/** Says what went wrong in a sentence, and gives the exit status. */
function explainFailure(error: unknown): number {
  if (!(error instanceof Error)) throw error;
  // Commander has said what is wrong by itself; asking for help or the version is no failure.
  if ('code' in error && String(error.code).startsWith('commander.')) {
    return 'exitCode' in error && error.exitCode === 0 ? exitStatus.clean : exitStatus.failed;
  }
  if (error instanceof CommandError || error.name === 'SettingsError') {
    process.stderr.write(`dhrlint: ${error.message}\n`);
    return exitStatus.failed;
  }
  process.stderr.write(`dhrlint stopped with an error of its own: ${error.stack ?? error.message}\n`);
  return exitStatus.failed;
}
