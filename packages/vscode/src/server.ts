import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, State, TransportKind } from 'vscode-languageclient/node';
import type { Command } from './command.js';
import { isGraveEnough } from './counts.js';
import { drafts } from './drafts.js';

export type ServerState = 'starting' | 'running' | 'failed' | 'stopped';

/** The language server, which checks drafts while they are written. */
export class Server implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<ServerState>();
  readonly onDidChange = this.#changed.event;
  #state: ServerState = 'stopped';
  #client: LanguageClient | undefined;
  readonly #subscriptions: readonly vscode.Disposable[];

  constructor(
    private readonly command: Command,
    private readonly log: vscode.LogOutputChannel,
  ) {
    const restart = () => void this.restart();
    this.#subscriptions = [
      this.#changed,
      vscode.workspace.onDidGrantWorkspaceTrust(restart),
      vscode.workspace.onDidChangeConfiguration((event) => {
        const traced = event.affectsConfiguration('dhrlint.trace');
        if (event.affectsConfiguration('dhrlint') && !traced) restart();
      }),
    ];
  }

  get state(): ServerState {
    return this.#state;
  }

  dispose(): void {
    for (const one of this.#subscriptions) one.dispose();
    void this.stop();
  }

  async start(): Promise<void> {
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
    await client.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    this.#become('stopped');
    // A server that hangs is ended after this many milliseconds.
    await client?.dispose(2000);
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
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
        { scheme: 'file', pattern: '**/dhrlint.config.{yaml,yml}' },
      ],
      outputChannel: this.log,
      initializationOptions: this.command.settingsFor(vscode.workspace.workspaceFolders?.[0]?.uri),
      middleware: {
        handleDiagnostics: (uri, diagnostics, next) => next(uri, shown(uri, diagnostics)),
        provideDiagnostics: async (document, previous, token, next) => {
          const report = await next(document, previous, token);
          if (report?.kind !== 'full') return report;
          const uri = 'uri' in document ? document.uri : document;
          return { ...report, items: shown(uri, report.items) };
        },
      },
    };
  }
}

const stateOf: Readonly<Record<State, ServerState>> = {
  [State.Stopped]: 'failed',
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.StartFailed]: 'failed',
};

/** The diagnostics that the settings let be seen. */
function shown(uri: vscode.Uri, diagnostics: vscode.Diagnostic[]): vscode.Diagnostic[] {
  if (drafts.isExcluded(uri)) return [];
  const minimum = vscode.workspace
    .getConfiguration('dhrlint', uri)
    .get<'error' | 'warning' | 'advice'>('minimumSeverity', 'advice');
  return diagnostics.filter(({ severity }) => isGraveEnough(severity, minimum));
}
