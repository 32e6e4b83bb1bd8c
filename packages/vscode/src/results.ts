import { basename, dirname } from 'node:path';
import * as vscode from 'vscode';
import { type Command, complaintOf } from './command.js';

/**
 * The page of results in a tab. It is the page that `dhrlint check --format html` makes: it loads nothing, and its own
 * policy lets only the style and the script run that stand in it.
 */
export class Results implements vscode.Disposable {
  readonly #panels = new Map<string, vscode.WebviewPanel>();

  constructor(private readonly command: Command) {}

  dispose(): void {
    for (const panel of this.#panels.values()) panel.dispose();
  }

  async ofDraft(uri: vscode.Uri): Promise<void> {
    const name = basename(uri.fsPath);
    await this.#show(uri.toString(), name, uri, [name], dirname(uri.fsPath));
  }

  /** Of all drafts in the folders that are open. */
  async ofFolders(): Promise<void> {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const [first] = folders;
    if (!first) throw new Error('Open the folder of the drafts first (File, Open Folder).');
    const paths = folders.length === 1 ? ['.'] : folders.map(({ fsPath }) => fsPath);
    await this.#show('', 'all drafts', first, paths, first.fsPath);
  }

  async #show(
    key: string,
    name: string,
    settingsOf: vscode.Uri,
    paths: readonly string[],
    folder: string,
  ): Promise<void> {
    const options = ['--format', 'html', '--fail-on', 'never', ...this.command.optionsFor(settingsOf)];
    // A name may begin like an option.
    const outcome = await this.command.run(`Checking ${name}`, ['check', ...options, '--', ...paths], folder);
    if (!outcome.output.startsWith('<!')) throw new Error(complaintOf(outcome));
    const panel = this.#panels.get(key) ?? this.#open(key, name);
    panel.webview.html = outcome.output;
    panel.reveal();
  }

  #open(key: string, name: string): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'dhrlint.results',
      `dhrlint: ${name}`,
      vscode.ViewColumn.Active,
      {
        enableScripts: true,
        enableFindWidget: true,
        // Where one stood in the list, and what it was narrowed to, is kept while another tab is in front.
        retainContextWhenHidden: true,
        localResourceRoots: [],
      },
    );
    this.#panels.set(key, panel);
    panel.onDidDispose(() => this.#panels.delete(key));
    return panel;
  }
}
