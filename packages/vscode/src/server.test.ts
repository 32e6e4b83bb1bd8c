import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { LogOutputChannel } from 'vscode';
import type { Command } from './command.js';
import { EventEmitter, state } from './testing/vscode.js';

/** As in vscode-languageclient: what is starting cannot be stopped, and what was disposed of cannot be started. */
const State = { Stopped: 1, Starting: 3, StartFailed: 4, Running: 2 };

class Client {
  static readonly all: Client[] = [];
  /** Whether those that are started next come to run. */
  static comesUp = true;
  readonly #changed = new EventEmitter<{ readonly newState: number }>();
  readonly onDidChangeState = this.#changed.event;
  state = State.Stopped;
  #starting: Promise<void> | undefined;
  /** Lets what was started go on. */
  goOn: () => void = () => {};

  constructor() {
    Client.all.push(this);
  }

  start(): Promise<void> {
    this.#starting ??= (async () => {
      this.#become(State.Starting);
      await new Promise<void>((resolve) => {
        this.goOn = resolve;
      });
      this.#become(Client.comesUp ? State.Running : State.StartFailed);
      if (!Client.comesUp) throw new Error('did not come up');
    })();
    return this.#starting;
  }

  async dispose(): Promise<void> {
    if (this.state !== State.Running) throw new Error('Client is not running and cannot be stopped.');
    this.#become(State.Stopped);
  }

  #become(newState: number): void {
    this.state = newState;
    this.#changed.fire({ newState });
  }
}

vi.mock('vscode', () => import('./testing/vscode.js'));
vi.mock('vscode-languageclient/node', () => ({
  LanguageClient: Client,
  State,
  TransportKind: {},
  vsdiag: {},
}));
const { Server } = await import('./server.js');

const said: string[] = [];
const log = { error: (text: string) => said.push(text) } as unknown as LogOutputChannel;
const command = { program: '', environment: {}, serverOptions: () => ({}) } as unknown as Command;
const soon = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  Client.all.length = 0;
  Client.comesUp = true;
  said.length = 0;
});

describe('the server', () => {
  it('is started anew where the folder is trusted while it starts', async () => {
    const server = new Server(command, log);
    const started = server.start();
    await soon();
    state.granted.fire();
    await soon();
    expect(server.state).toBe('starting');
    Client.all[0]?.goOn();
    await started;
    await vi.waitFor(() => expect(Client.all).toHaveLength(2));
    Client.all[1]?.goOn();
    await vi.waitFor(() => expect(server.state).toBe('running'));
    expect(Client.all.map((client) => client.state)).toEqual([State.Stopped, State.Running]);
    expect(said).toEqual([]);
  });

  it('can be started again where it did not come up', async () => {
    const server = new Server(command, log);
    Client.comesUp = false;
    const started = server.start();
    await soon();
    Client.all[0]?.goOn();
    await started;
    expect(server.state).toBe('failed');
    expect(said).toEqual(['Error: did not come up']);
    Client.comesUp = true;
    const again = server.restart();
    await vi.waitFor(() => expect(Client.all).toHaveLength(2));
    Client.all[1]?.goOn();
    await again;
    expect(server.state).toBe('running');
  });

  it('is stopped once it runs, where its end is asked for while it starts', async () => {
    const server = new Server(command, log);
    void server.start();
    await soon();
    const stopped = server.stop();
    Client.all[0]?.goOn();
    await stopped;
    expect(server.state).toBe('stopped');
    expect(Client.all[0]?.state).toBe(State.Stopped);
  });
});
