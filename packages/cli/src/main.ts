import { exitStatus } from './exit-status.js';
import { buildProgram } from './program.js';

// `dhrlint check … | head` closes the pipe early; that is the reader's right and no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? exitStatus.clean);
  });
}

await buildProgram().parseAsync();
