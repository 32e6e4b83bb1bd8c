import { type FSWatcher, watch } from 'node:fs';
import { access } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { settingsFileNamed } from 'dhrlint/node';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { Session } from './feature.js';

/** Word and other programs write a file in several steps; it is read when none has followed for so long. */
const quietMilliseconds = 250;

/** What is told of changes of files. */
export interface Watcher {
  readonly onSettings: () => void;
  readonly onReport: (path: string) => void;
  readonly onGone: (path: string) => void;
}

/** Hears of changes of reports and settings: from the editor where it can watch files, otherwise from the system. */
export class Watching {
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  #own: FSWatcher[] = [];

  constructor(
    private readonly session: Session,
    private readonly watcher: Watcher,
  ) {}

  async start(): Promise<void> {
    const { connection, client, workspace } = this.session;
    if (!client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      this.watchFolders(workspace.folders);
      return;
    }
    connection.onDidChangeWatchedFiles(({ changes }) => {
      for (const change of changes) this.#take(change);
    });
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [{ globPattern: '**/*.{docx,docm,dotx,pdf,yaml,yml,txt}' }],
    });
  }

  /** Watches folders itself, where the editor does not. */
  watchFolders(folders: readonly string[]): void {
    if (this.session.client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    for (const own of this.#own.splice(0)) own.close();
    this.#own = folders.flatMap((folder) => {
      try {
        const own = watch(folder, { recursive: true, persistent: false }, (_, name) => {
          if (name) void this.#look(join(folder, name));
        });
        // A folder that goes away is no longer watched, and nothing else is amiss.
        own.on('error', () => own.close());
        return [own];
      } catch {
        return [];
      }
    });
  }

  close(): void {
    for (const own of this.#own.splice(0)) own.close();
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  async #look(path: string): Promise<void> {
    const there = await access(path).then(
      () => true,
      () => false,
    );
    this.#take({
      uri: URI.file(path).toString(),
      type: there ? FileChangeType.Changed : FileChangeType.Deleted,
    });
  }

  #take({ uri, type }: FileEvent): void {
    const path = URI.parse(uri).fsPath;
    if (this.session.workspace.concerns(path)) {
      if (type === FileChangeType.Deleted) {
        clearTimeout(this.#waiting.get(path));
        this.watcher.onGone(path);
      } else this.#whenQuiet(path, () => this.watcher.onReport(path));
    } else if (
      settingsFileNamed(basename(path)) ||
      /\.ya?ml$/i.test(path) ||
      this.session.workspace.isNames(path)
    )
      this.#whenQuiet('settings', this.watcher.onSettings);
  }

  #whenQuiet(key: string, act: () => void): void {
    clearTimeout(this.#waiting.get(key));
    const timer = setTimeout(() => {
      this.#waiting.delete(key);
      act();
    }, quietMilliseconds);
    this.#waiting.set(key, timer);
  }
}
