import { basename } from 'node:path';
import type { FileChecker } from 'dhrlint/node';
import type {
  Connection,
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  InitializeParams,
} from 'vscode-languageserver/node';
import { CodeLensRefreshRequest, DidChangeConfigurationNotification } from 'vscode-languageserver/node';
import type { CheckedText, OutlinedText } from './checked-text.js';
import type { Client } from './client.js';
import { clientOptions } from './client-options.js';
import { diagnosticsOf } from './diagnostics.js';
import { Drafts } from './drafts.js';
import type { Session } from './feature.js';
import { fileAddress, fileDiagnostics } from './file-diagnostics.js';
import { refreshText } from './given-texts.js';
import { KnownRules } from './known-rules.js';
import { type OpenText, OpenTexts } from './open-texts.js';
import { ReportFiles } from './report-files.js';
import { Reports } from './reports.js';
import { ruleOfPage } from './rule-page.js';
import { SettingsFiles } from './settings-files.js';
import { SettingsStore } from './settings-store.js';
import { fileOfText, textAddress } from './text-address.js';
import { Watching } from './watching.js';
import { pathOf, Workspace } from './workspace.js';

/** The server's work for one editor: what is open, what is checked, and what the editor is told of it. */
export class Service {
  readonly session: Session;
  readonly #settings = new SettingsStore();
  readonly #drafts: Drafts;
  readonly #files: ReportFiles;
  readonly #watching: Watching;

  constructor(connection: Connection, client: Client, params: InitializeParams, checker: FileChecker) {
    const settingsFor = (folder: string) => this.#settings.forFolder(folder);
    const encoding = () => client.encoding;
    this.#drafts = new Drafts(settingsFor, (checked) => this.#draftChecked(checked));
    this.#files = new ReportFiles(checker, settingsFor, encoding, (checked) => this.#fileChecked(checked));
    const texts = new OpenTexts(encoding);
    const workspace = new Workspace(connection, client, this.#files, {
      onGone: (path) => this.#fileGone(path),
      onSettings: () => this.#settingsChanged(),
      isShown: (uri) => texts.get(uri) !== undefined,
    });
    this.session = {
      connection,
      client,
      texts,
      workspace,
      reports: new Reports(this.#drafts, this.#files),
      rules: new KnownRules(this.#settings, () => workspace.folders),
      settingsFiles: new SettingsFiles(texts, this.#settings),
    };
    this.#watching = new Watching(this.session, {
      onSettings: () => this.#settingsChanged(),
      onReport: (path) => void (workspace.checksAlways && workspace.changed(path)),
      onGone: (path) => workspace.gone(path),
    });
    workspace.setFolders(params.workspaceFolders ?? (params.rootUri ? [params.rootUri] : []));
    workspace.setOptions(clientOptions(params.initializationOptions));
    this.#settings.use(workspace.options);
    void workspace.prepare();
  }

  /** Begins once the editor is ready for messages. */
  async begin(): Promise<void> {
    const { connection, client, workspace } = this.session;
    if (client.capabilities.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
        const left = workspace.folders.filter((folder) => !gone.has(folder)).map(fileAddress);
        workspace.setFolders([...left, ...added]);
        this.#watching.watchFolders(workspace.folders);
        if (workspace.checksAlways) void workspace.checkAll();
      });
    }
    if (client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'dhrlint' });
    const watching = this.#watching.start();
    await this.readOptions();
    if (workspace.checksAlways) await workspace.checkAll();
    await watching;
  }

  async close(): Promise<void> {
    this.#watching.close();
    await Promise.all([this.#drafts.close(), this.#files.close()]);
  }

  /** Asks the editor for its settings again, where it has some. */
  async readOptions(): Promise<void> {
    const { connection, client, workspace } = this.session;
    if (!client.capabilities.workspace?.configuration) return;
    const sent: unknown = await connection.workspace.getConfiguration('dhrlint');
    if (sent === null || sent === undefined || !workspace.setOptions(clientOptions(sent))) return;
    this.#settings.use(workspace.options);
    this.#settingsChanged();
  }

  opened(params: DidOpenTextDocumentParams): void {
    const text = this.session.texts.opened(params);
    const { uri, version, shown, languageId } = text;
    const path = fileOfText(uri);
    if (path !== null) {
      void this.#files.checked(path).then((checked) => checked && this.#fileChecked(checked));
      return;
    }
    const fileName = draftName(uri, languageId);
    const folder = this.session.workspace.folderOf(uri);
    if (fileName) void this.#drafts.opened({ uri, version, shown }, { fileName, path: pathOf(uri), folder });
    else void this.#checkSettings(uri);
  }

  changed(params: DidChangeTextDocumentParams): void {
    const text = this.session.texts.changed(params);
    if (!text) return;
    if (this.#drafts.has(text.uri)) this.#drafts.changed(text);
    else void this.#checkSettings(text.uri);
  }

  closed(params: DidCloseTextDocumentParams): void {
    const { uri } = params.textDocument;
    this.session.texts.closed(params);
    this.#drafts.closed(uri);
    this.#publish(uri, []);
    const path = fileOfText(uri);
    const checked = path === null ? null : this.#files.known(path);
    if (checked) this.#fileChecked(checked);
  }

  saved(uri: string): void {
    if (/\.ya?ml$/i.test(uri)) this.#settingsChanged();
  }

  #draftChecked(checked: CheckedText): void {
    const { client } = this.session;
    if (client.pullsDiagnostics) return;
    this.#publish(checked.uri, diagnosticsOf(checked, client), checked.version ?? undefined);
  }

  /** The diagnostics of a file stand in its text where that is open, otherwise at the file. */
  #fileChecked(checked: OutlinedText): void {
    const { texts, client, workspace } = this.session;
    if (checked.path === null) return;
    const file = fileAddress(checked.path);
    const shown = texts.get(checked.uri);
    if (shown && shown.shown.text !== checked.shown.text) refreshText(this.session, checked.uri);
    if (shown) this.#publish(checked.uri, diagnosticsOf(checked, client));
    if (workspace.concerns(checked.path)) this.#publish(file, shown ? [] : fileDiagnostics(checked, client));
    this.#refreshPulled();
  }

  #fileGone(path: string): void {
    this.#publish(fileAddress(path), []);
    this.#publish(textAddress(path), []);
    this.#refreshPulled();
  }

  #settingsChanged(): void {
    const { texts, workspace } = this.session;
    this.#settings.readAgain();
    void this.#drafts.settingsChanged().then(() => this.#refreshAsked());
    for (const { path } of this.#files.all) if (path !== null) void workspace.changed(path);
    for (const { uri } of texts.all) if (!this.#drafts.has(uri)) void this.#checkSettings(uri);
  }

  async #checkSettings(uri: string): Promise<void> {
    const { texts, settingsFiles } = this.session;
    const before: OpenText | undefined = texts.get(uri);
    const diagnostics = await settingsFiles.diagnostics(uri);
    if (diagnostics && before && texts.get(uri) === before) this.#publish(uri, diagnostics, before.version);
  }

  /** Publishes diagnostics to an editor that does not ask for them. */
  #publish(uri: string, diagnostics: ReturnType<typeof diagnosticsOf>, version?: number): void {
    const { connection, client } = this.session;
    if (client.pullsDiagnostics) return;
    void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }

  /** Tells an editor that what it asked for may be otherwise, though no text has changed. */
  #refreshAsked(): void {
    const { connection, client } = this.session;
    this.#refreshPulled();
    if (client.capabilities.workspace?.codeLens?.refreshSupport)
      void connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  }

  /** Tells an editor that asks for diagnostics that there may be others. */
  #refreshPulled(): void {
    const { connection, client } = this.session;
    if (client.pullsDiagnostics && client.capabilities.workspace?.diagnostics?.refreshSupport)
      connection.languages.diagnostics.refresh();
  }
}

/** The name that a draft is read under; null where the text is no draft, as the page of a rule. */
function draftName(uri: string, languageId: string): string | null {
  if (ruleOfPage(uri) !== null) return null;
  const name = basename(pathOf(uri) ?? uri.replace(/^[^:]*:/, ''));
  if (/\.(?:md|markdown|txt|text)$/i.test(name)) return name;
  if (languageId === 'markdown') return `${name}.md`;
  return languageId === 'plaintext' && !name.includes('.') ? `${name}.txt` : null;
}
