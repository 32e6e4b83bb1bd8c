import * as vscode from 'vscode';
import { inWords, totalOf } from './counts.js';
import { isWordOrPdf } from './draft-names.js';
import { countsByDraft } from './findings.js';

/** Beside Word files and PDFs in the list of files: how much was found. VS Code marks files that it can open itself. */
export class FileMarks implements vscode.FileDecorationProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeFileDecorations = this.#changed.event;
  readonly #subscriptions: readonly vscode.Disposable[] = [
    this.#changed,
    vscode.window.registerFileDecorationProvider(this),
    vscode.languages.onDidChangeDiagnostics(() => this.#changed.fire(undefined)),
  ];

  dispose(): void {
    for (const one of this.#subscriptions) one.dispose();
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    if (uri.scheme !== 'file' || !isWordOrPdf(uri.path)) return undefined;
    const counts = countsByDraft().get(uri.toString());
    if (!counts) return undefined;
    const number = totalOf(counts);
    const colour =
      counts.errors > 0 ? 'list.errorForeground' : counts.warnings > 0 ? 'list.warningForeground' : undefined;
    return new vscode.FileDecoration(
      number > 9 ? '9+' : String(number),
      inWords(counts),
      colour === undefined ? undefined : new vscode.ThemeColor(colour),
    );
  }
}
