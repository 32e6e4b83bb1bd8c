import * as vscode from 'vscode';

/** Documents that can only be read: what the command said. They live as long as their tabs. */
export class TextDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  static readonly scheme = 'dhrlint-result';
  readonly #texts = new Map<string, string>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;
  readonly #registrations: readonly vscode.Disposable[] = [
    vscode.workspace.registerTextDocumentContentProvider(TextDocuments.scheme, this),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#texts.delete(uri.toString())),
  ];

  dispose(): void {
    for (const one of this.#registrations) one.dispose();
    this.#changed.dispose();
    this.#texts.clear();
  }

  /** Opens a text under a name, in place of what the tab of that name showed. */
  async show(name: string, text: string): Promise<void> {
    const uri = vscode.Uri.from({ scheme: TextDocuments.scheme, path: `/${name}` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? 'Ask for this again: it is not kept.';
  }
}
