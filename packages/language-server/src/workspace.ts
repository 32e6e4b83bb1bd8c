import { basename, dirname, relative, resolve, sep } from 'node:path';
import { findReports, formatByName, isPassedOver } from 'dhrlint/node';
import type { Connection, WorkspaceFolder } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import type { OutlinedText } from './checked-text.js';
import type { Client } from './client.js';
import { type ClientOptions, clientOptions } from './client-options.js';
import { beginProgress } from './progress.js';
import type { ReportFiles } from './report-files.js';
import { fileOfText } from './text-address.js';

/** The folders that are open in the editor, and the reports in Word and PDF that lie in them. */
export class Workspace {
  #folders: readonly string[] = [];
  #scan: Promise<void> = Promise.resolve();
  #options: ClientOptions = clientOptions(null);

  constructor(
    private readonly connection: Connection,
    private readonly client: Client,
    readonly files: ReportFiles,
    private readonly told: {
      /** A file is gone, or its folder was closed. */
      readonly onGone: (path: string) => void;
      /** Settings were changed by the server itself, or are to be read otherwise. */
      readonly onSettings: () => void;
      /** Whether the text of a report is open in the editor. */
      readonly isShown: (uri: string) => boolean;
    },
  ) {}

  get options(): ClientOptions {
    return this.#options;
  }

  /** @returns whether anything is to be checked otherwise than before */
  setOptions(options: ClientOptions): boolean {
    const differs = JSON.stringify(options) !== JSON.stringify(this.#options);
    this.#options = options;
    return differs;
  }

  /** Whether reports in Word and PDF are checked without being asked for. */
  get checksAlways(): boolean {
    return this.#options.checkWorkspace;
  }

  /** Whether a file is the list of real names. */
  isNames(path: string): boolean {
    return this.#options.names !== undefined && resolve(this.#options.names) === path;
  }

  isShown(uri: string): boolean {
    return this.told.isShown(uri);
  }

  settingsChanged(): void {
    this.told.onSettings();
  }

  /** The folder whose settings a text goes by; the first open one where it was never saved. */
  folderOf(uri: string): string {
    const path = fileOfText(uri) ?? pathOf(uri);
    return path === null ? (this.#folders[0] ?? process.cwd()) : dirname(path);
  }

  /** The open folder that holds a folder; undefined where none does. */
  holding(folder: string): string | undefined {
    return this.#folders.find((open) => !relative(open, folder).startsWith('..'));
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** Takes the folders that are open now; reports in others are forgotten. */
  setFolders(folders: readonly (WorkspaceFolder | string)[]): void {
    this.#folders = folders.flatMap((folder) => {
      const uri = URI.parse(typeof folder === 'string' ? folder : folder.uri);
      return uri.scheme === 'file' ? [uri.fsPath] : [];
    });
    for (const { path } of this.files.all) if (path !== null && !this.#holds(path)) this.gone(path);
  }

  /** Has ready what reads reports while the editor gets ready itself, or ends it where there are none to check. */
  async prepare(): Promise<void> {
    if (this.checksAlways && (await this.reports()).length > 0) this.files.start();
    else await this.files.rest();
  }

  /** Checks every report in Word and PDF that is not known yet, telling the editor how far it is. */
  checkAll(): Promise<void> {
    this.#scan = this.#scan.then(() => this.#checkAll());
    return this.#scan;
  }

  /** Reads and checks every report in Word and PDF again. */
  async checkAnew(): Promise<void> {
    for (const { path } of this.files.all) if (path !== null) this.files.gone(path);
    await this.checkAll();
  }

  /** The reports in Word and PDF of the folders, in the order of their names. */
  async reports(): Promise<readonly string[]> {
    const found = await findReports(this.#folders);
    return found.filter(isPaged);
  }

  /** Whether a path is a report that is checked where it lies. */
  concerns(path: string): boolean {
    return isPaged(path) && this.#holds(path);
  }

  /** Reads a report again that has changed. */
  changed(path: string): Promise<OutlinedText | null> {
    return this.files.check(path);
  }

  gone(path: string): void {
    this.files.gone(path);
    this.told.onGone(path);
  }

  async #checkAll(): Promise<void> {
    const paths = (await this.reports()).filter((path) => !this.files.known(path));
    if (paths.length === 0) return;
    this.files.start();
    const progress = await beginProgress(this.connection, this.client, 'Checking reports');
    try {
      for (const [index, path] of paths.entries()) {
        if (progress.token?.isCancellationRequested) break;
        progress.report(index / paths.length, basename(path));
        await this.files.checked(path);
      }
    } finally {
      progress.end();
    }
  }

  #holds(path: string): boolean {
    return this.#folders.some((folder) => {
      const inside = relative(folder, path);
      if (inside === '' || inside.startsWith('..')) return false;
      return !inside.split(sep).some(isPassedOver);
    });
  }
}

/** The file of an address; null where it is none on the disk. */
export function pathOf(uri: string): string | null {
  const { scheme, fsPath } = URI.parse(uri);
  return scheme === 'file' ? fsPath : null;
}

function isPaged(path: string): boolean {
  const format = formatByName(basename(path));
  return format === 'docx' || format === 'pdf';
}
