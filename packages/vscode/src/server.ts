import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, State, TransportKind } from 'vscode-languageclient/node';
import type { Command } from './command.js';
import { middleware } from './middleware.js';
import { textScheme } from './shown-text.js';

const shownBy = ['dhrlint.minimumSeverity', 'dhrlint.files'];

export type ServerState = 'starting' | 'running' | 'failed' | 'stopped';

/** The language server, which checks drafts while they are written. */
export class Server implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<ServerState>();
  readonly onDidChange = this.#changed.event;
  #state: ServerState = 'stopped';
  #client: LanguageClient | undefined;
  /** The start or stop that was asked for last. */
  #last: Promise<void> = Promise.resolve();
  /** Addresses of the drafts that it has said something of, be it that there is nothing. */
  readonly #checked = new Set<string>();
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly command: Command,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const restart = () => void this.restart();
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidGrantWorkspaceTrust(restart),
      // The server asks for its own settings again; what is hidden is decided here, when it tells what it found.
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (shownBy.some((setting) => event.affectsConfiguration(setting))) restart();
      }),
    ];
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Whether a draft was checked: only then does it say something that nothing was found. */
  hasChecked(uri: vscode.Uri): boolean {
    return this.#checked.has(uri.toString());
  }

  dispose(): void {
    for (const one of this.#subscriptions) one.dispose();
    void this.stop();
  }

  start(): Promise<void> {
    return this.#inTurn(() => this.#start());
  }

  stop(): Promise<void> {
    return this.#inTurn(() => this.#stop());
  }

  restart(): Promise<void> {
    void this.stop();
    return this.start();
  }

  /**
   * One start or stop after the other: a server that is just starting cannot be stopped, and a folder is often trusted
   * in the very second it is opened.
   */
  #inTurn(step: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(step).catch((error: unknown) => this.log.error(String(error)));
    return this.#last;
  }

  async #start(): Promise<void> {
    const client = new LanguageClient(
      'dhrlint',
      'dhrlint',
      {
        module: this.command.program,
        args: ['lsp'],
        transport: TransportKind.stdio,
        options: { env: this.command.environment },
      },
      this.#options(),
    );
    client.onDidChangeState(({ newState }) => {
      if (client === this.#client) this.#become(stateOf[newState]);
    });
    this.#client = client;
    // The commands work without it; the item at the bottom of the window says that it does not run, the log why.
    await client.start();
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#checked.clear();
    this.#become('stopped');
    if (client?.state === State.Starting) await client.start().catch(() => undefined);
    if (client?.state !== State.Running) return;
    // A server that hangs is ended after this many milliseconds.
    await client.dispose(2000);
  }

  #become(state: ServerState): void {
    this.#state = state;
    this.#changed.fire(state);
  }

  #options(): LanguageClientOptions {
    return {
      documentSelector: [
        { scheme: 'file', language: 'markdown' },
        { scheme: 'file', language: 'plaintext' },
        { scheme: 'untitled', language: 'markdown' },
        { scheme: textScheme },
        // Configurations, accepted findings and rules of one's own; the server leaves other files alone.
        { scheme: 'file', language: 'yaml' },
      ],
      outputChannel: this.log,
      // A click on a point leads to its place: VS Code opens no Word file, but the text of one.
      initializationOptions: { ...this.command.serverOptions(), filesByText: true },
      middleware: middleware(this.command, (uri) => this.#heardOf(uri)),
    };
  }

  #heardOf(report: vscode.Uri): void {
    const known = this.#checked.size;
    this.#checked.add(report.toString());
    if (this.#checked.size > known) this.#changed.fire(this.#state);
  }
}

const stateOf: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'failed',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.StartFailed]: 'failed',
};
