import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';
import {
  asOptions,
  type DraftSettings,
  type ServerOptions,
  type UsedSettings,
  usedSettings,
} from './settings.js';

/** What a run of the command gave. */
export interface Outcome {
  /** 0 and 1: done; 2: something could not be read or done. */
  readonly status: number;
  readonly output: string;
  /** What it said beside its output, the progress left out. */
  readonly complaint: string;
}

/** The `dhrlint` command that the extension carries with it. */
export class Command {
  /** The program, and the folder of what it needs. */
  readonly program: string;
  readonly #plainConfiguration: string;

  constructor(
    extensionPath: string,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.program = join(extensionPath, 'server/bin/dhrlint.js');
    this.#plainConfiguration = join(extensionPath, 'server/plain.config.yaml');
  }

  /** VS Code is a browser with Node inside; this asks for the Node. */
  get environment(): NodeJS.ProcessEnv {
    return { ...process.env, ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' };
  }

  /** What a report is checked with, from the settings of VS Code. */
  settingsFor(uri: vscode.Uri | undefined): UsedSettings {
    const configuration = vscode.workspace.getConfiguration('dhrlint', uri ?? null);
    const folder = uri ? vscode.workspace.getWorkspaceFolder(uri) : vscode.workspace.workspaceFolders?.[0];
    const settings: DraftSettings = {
      stage: configuration.get<DraftSettings['stage']>('stage', 'auto'),
      names: configuration.get('names', ''),
      config: configuration.get('config', ''),
    };
    return usedSettings(settings, {
      folder: folder?.uri.fsPath ?? (uri && dirname(uri.fsPath)),
      trusted: vscode.workspace.isTrusted,
      plainConfiguration: this.#plainConfiguration,
    });
  }

  /** What the language server is told. */
  serverOptions(): ServerOptions {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const configuration = vscode.workspace.getConfiguration('dhrlint', folder ?? null);
    return {
      ...this.settingsFor(folder),
      checkWorkspace: configuration.get('checkWorkspace', true),
      who: configuration.get('who', ''),
    };
  }

  /** The same as options of a verb. */
  optionsFor(uri: vscode.Uri | undefined): readonly string[] {
    return asOptions(this.settingsFor(uri));
  }

  /**
   * Runs a verb while a message tells of it; whoever cancels it ends it.
   *
   * @param folder where it runs: names of reports in its output count from there
   * @throws vscode.CancellationError
   */
  run(title: string, args: readonly string[], folder: string): Promise<Outcome> {
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    return Promise.resolve(
      vscode.window.withProgress(options, (progress, token) =>
        this.#spawn(args, folder, token, (message) => progress.report({ message })),
      ),
    );
  }

  #spawn(
    args: readonly string[],
    folder: string,
    token: vscode.CancellationToken,
    onProgress: (message: string) => void,
  ): Promise<Outcome> {
    return new Promise((done, failed) => {
      const begun = Date.now();
      const child = spawn(process.execPath, [this.program, ...args], {
        cwd: folder,
        env: this.environment,
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
      });
      token.onCancellationRequested(() => child.kill());
      const output: Buffer[] = [];
      const said: string[] = [];
      child.stdout.on('data', (data: Buffer) => output.push(data));
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        for (const line of text.split(/\r?\n/).filter((one) => one !== '')) {
          if (progressLine.test(line)) onProgress(line);
          else said.push(line);
        }
      });
      child.on('error', failed);
      child.on('close', (code) => {
        // Neither options nor output: they name people and hold the words of reports.
        this.log.info(`dhrlint ${args[0]} ended with ${code} after ${Date.now() - begun} ms`);
        if (token.isCancellationRequested) failed(new vscode.CancellationError());
        else
          done({
            status: code ?? 2,
            output: Buffer.concat(output).toString('utf8'),
            complaint: said.join('\n'),
          });
      });
    });
  }
}

/** What the command says while it goes through several reports. */
const progressLine = /^Reading \d+ of \d+: /;

/** What the command complained of, as a sentence for a message. */
export function complaintOf({ complaint }: Outcome): string {
  return complaint.replace(/^dhrlint: /, '').trim() || 'It could not be done; the log may tell more.';
}
