import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  Diagnostic,
  InitializeResult,
  MessageConnection,
  PublishDiagnosticsParams,
  Range,
  WorkspaceFolder,
} from 'vscode-languageserver-protocol';

// A server takes a second to start, and many times that where other work goes on beside the tests.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const command = fileURLToPath(new URL('../../../cli/bin/dhrlint.js', import.meta.url));

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folders?: readonly WorkspaceFolder[];
  readonly initializationOptions?: unknown;
  /** What the editor answers to `workspace/configuration`. */
  readonly settings?: unknown;
}

interface Waiting {
  readonly uri: string;
  readonly is: (published: PublishDiagnosticsParams) => boolean;
  readonly tell: (published: PublishDiagnosticsParams) => void;
}

/** An editor at the other end of `dhrlint lsp --stdio`: a process of its own, spoken to by a client library. */
export class Editor {
  readonly published = new Map<string, PublishDiagnosticsParams>();
  /** Everything that the server asked the editor for, by method. */
  readonly asked: { readonly method: string; readonly params: unknown }[] = [];
  readonly connection: MessageConnection;
  readonly #waiting = new Set<Waiting>();
  readonly exit: Promise<number | null>;
  /** What the server wrote to standard error. */
  errors = '';

  constructor(
    readonly server: ChildProcess,
    private readonly options: EditorOptions,
  ) {
    const { stdout, stdin, stderr } = server;
    if (!stdout || !stdin || !stderr) throw new Error('the server has no streams');
    this.exit = new Promise((resolve) => server.on('exit', resolve));
    stderr.on('data', (text: Buffer) => {
      this.errors += text.toString();
    });
    this.connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    ) as MessageConnection;
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      for (const one of this.#waiting) {
        if (one.uri !== params.uri || !one.is(params)) continue;
        this.#waiting.delete(one);
        one.tell(params);
      }
    });
    this.connection.onRequest((method, params) => {
      this.asked.push({ method, params });
      if (method === 'workspace/configuration')
        return (params as { items: unknown[] }).items.map(() => this.options.settings ?? null);
      if (method === 'workspace/applyEdit') return { applied: true };
      if (method === 'window/showDocument') return { success: true };
      return null;
    });
    this.connection.listen();
  }

  /** Starts a server and says nothing to it yet. */
  static launch(options: EditorOptions = {}): Editor {
    const server = spawn(process.execPath, [command, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    return new Editor(server, options);
  }

  /** Starts a server and says hello to it. */
  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = Editor.launch(options);
    await editor.greet();
    return editor;
  }

  /** What the server answered to `initialize`. */
  greeting: InitializeResult | null = null;

  async greet(): Promise<void> {
    const { folders, capabilities = {}, initializationOptions } = this.options;
    this.greeting = await this.request<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: folders?.[0]?.uri ?? null,
      workspaceFolders: folders ?? null,
      capabilities,
      ...(initializationOptions !== undefined && { initializationOptions }),
    });
    this.notify('initialized', {});
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(
    uri: string,
    version: number,
    ...contentChanges: { readonly range?: Range; readonly text: string }[]
  ): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  /** The diagnostics of a text as they are published next, of a version where one is given. */
  async diagnostics(uri: string, version?: number): Promise<readonly Diagnostic[]> {
    const is = (params: PublishDiagnosticsParams) => version === undefined || params.version === version;
    const known = this.published.get(uri);
    if (version !== undefined && known && is(known)) return known.diagnostics;
    const { diagnostics } = await this.publishedWhere(uri, is);
    return diagnostics;
  }

  /** The next diagnostics that are published of a text and are as expected. */
  publishedWhere(uri: string, is: Waiting['is']): Promise<PublishDiagnosticsParams> {
    return new Promise((tell) => this.#waiting.add({ uri, is, tell }));
  }

  /** Goes away without a word, as an editor that crashes. */
  async hangUp(): Promise<void> {
    // What was written before is through.
    await this.request('workspace/symbol', { query: '' });
    this.connection.dispose();
    this.server.stdin?.end();
  }

  /** Ends the server as an editor does, and gives its exit status. */
  async quit(): Promise<number | null> {
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    return this.exit;
  }
}
