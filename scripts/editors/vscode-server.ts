import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const folder = process.env['DHRLINT_VSCODE'] ?? join(homedir(), '.cache/dhrlint/code-server-4.100.3');
const program = join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js');

/** VS Code with one extension, which shows itself to browsers of this computer. */
export class VSCodeServer {
  private constructor(
    private readonly child: ChildProcess,
    /** Where it shows itself. */
    readonly address: string,
  ) {}

  /**
   * Installs an extension into an empty VS Code and starts that.
   *
   * @param vsix the packed extension
   * @param own an empty folder for what VS Code keeps
   */
  static async start(vsix: string, own: string): Promise<VSCodeServer> {
    if (!existsSync(program)) throw new Error('VS Code is not there: run scripts/editors/install.sh first.');
    const home = join(own, 'home');
    mkdirSync(home, { recursive: true });
    // Its greeting opens whenever it is ready, and takes the keys from the box that is being written in.
    const machine = join(own, 'data/data/Machine');
    mkdirSync(machine, { recursive: true });
    writeFileSync(join(machine, 'settings.json'), '{ "workbench.startupEditor": "none" }');
    const folders = ['--extensions-dir', join(own, 'extensions'), '--server-data-dir', join(own, 'data')];
    const env = { PATH: process.env['PATH'], HOME: home, LANG: 'C.UTF-8' };
    execFileSync(process.execPath, [program, '--install-extension', vsix, ...folders], {
      env,
      stdio: 'ignore',
    });
    const child = spawn(
      process.execPath,
      [
        program,
        ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--telemetry-level', 'off'],
        '--accept-server-license-terms',
        ...folders,
      ],
      { env, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    const port = await new Promise<string>((found, failed) => {
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const [, listening] = /agent listening on (\d+)/.exec(said) ?? [];
        if (listening) found(listening);
      });
      child.on('exit', (status) => failed(new Error(`VS Code ended with ${status}: ${said}`)));
    });
    return new VSCodeServer(child, `http://127.0.0.1:${port}`);
  }

  stop(): void {
    this.child.kill();
  }
}
