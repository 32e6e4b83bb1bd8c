import { basename } from 'node:path';
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
    await this.#show(uri.toString(), name, `Checking ${name}`, uri, [uri.fsPath]);
  }

  /** Of all drafts in the folders that are open. */
  async ofFolders(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 0) throw new Error('Open the folder of the drafts first (File, Open Folder).');
    const paths = folders.map(({ uri }) => uri.fsPath);
    await this.#show('', 'All drafts', 'Checking all drafts', folders[0]?.uri, paths);
  }

  async #show(
    key: string,
    name: string,
    title: string,
    settingsOf: vscode.Uri | undefined,
    paths: readonly string[],
  ): Promise<void> {
    const options = ['--format', 'html', '--fail-on', 'never', ...this.command.optionsFor(settingsOf)];
    const outcome = await this.command.run(title, ['check', ...paths, ...options]);
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
