/** A thin stand-in for the part of VS Code's interface that the tests need; `npm run test:editors` tries the real one. */
export class Uri {
  private constructor(
    readonly scheme: string,
    readonly path: string,
  ) {}
  static file(path: string): Uri {
    return new Uri('file', path);
  }
  static parse(text: string): Uri {
    const [, scheme = '', path = ''] = /^([\w-]+):(?:\/\/)?(.*)$/.exec(text) ?? [];
    return new Uri(scheme, path);
  }
  with({ scheme = this.scheme, path = this.path }: { scheme?: string; path?: string }): Uri {
    return new Uri(scheme, path);
  }
  get fsPath(): string {
    return this.path;
  }
  toString(): string {
    return `${this.scheme}://${this.path}`;
  }
}

export class EventEmitter<T = void> {
  readonly #listeners = new Set<(told: T) => void>();
  readonly event = (listener: (told: T) => void) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };
  fire(told: T): void {
    for (const listener of [...this.#listeners]) listener(told);
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

/** What the tests set and look at. */
export const state = {
  /** Told when the folder is trusted. */
  granted: new EventEmitter(),
  settings: {} as Record<string, unknown>,
  /** What the user writes into the next box; undefined: turns back. */
  written: undefined as string | undefined,
  ran: [] as { readonly id: string; readonly given: readonly unknown[] }[],
  isTrusted: true,
};

export const workspace = {
  onDidGrantWorkspaceTrust: state.granted.event,
  onDidChangeConfiguration: new EventEmitter().event,
  workspaceFolders: [{ uri: Uri.file('/reports'), name: 'reports', index: 0 }],
  get isTrusted(): boolean {
    return state.isTrusted;
  },
  getConfiguration: (section: string) => ({
    get: (name: string, otherwise: unknown) => state.settings[`${section}.${name}`] ?? otherwise,
  }),
  getWorkspaceFolder: () => workspace.workspaceFolders[0],
  asRelativePath: (uri: Uri) => uri.path.replace(/^\/reports\//, ''),
};

export const window = {
  showInputBox: async (options: { readonly validateInput?: (text: string) => string | undefined }) => {
    if (state.written !== undefined && options.validateInput?.(state.written))
      throw new Error('was not taken');
    return state.written;
  },
};

export const commands = {
  executeCommand: async (id: string, ...given: readonly unknown[]) => {
    state.ran.push({ id, given });
  },
};
