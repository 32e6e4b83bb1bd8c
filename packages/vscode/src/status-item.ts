import { basename } from 'node:path';
import * as vscode from 'vscode';
import { type Counts, countsOf, inWords, sumOf, totalOf } from './counts.js';
import { drafts } from './drafts.js';
import { countsByDraft } from './findings.js';
import type { Server } from './server.js';

/** At the bottom of the window: what was found in the draft in front, or in all drafts; a click opens Problems. */
export class StatusItem implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('dhrlint.status', vscode.StatusBarAlignment.Left, 10);
  readonly #subscriptions: readonly vscode.Disposable[];
  #draftInEditor: boolean | undefined;

  constructor(private readonly server: Server) {
    this.#item.name = 'dhrlint';
    const update = () => this.#update();
    this.#subscriptions = [
      vscode.languages.onDidChangeDiagnostics(update),
      vscode.window.tabGroups.onDidChangeTabs(update),
      vscode.window.tabGroups.onDidChangeTabGroups(update),
      server.onDidChange(update),
    ];
    update();
  }

  dispose(): void {
    this.#item.dispose();
    for (const one of this.#subscriptions) one.dispose();
  }

  #update(): void {
    const front = drafts.active();
    this.#tellMenus(front !== undefined);
    if (this.server.state === 'failed') this.#tellFailure();
    else this.#tellCounts(countsByDraft(), front);
  }

  /** Which commands the menus offer; pages of VS Code draw themselves anew at each telling, so only changes are told. */
  #tellMenus(draftInEditor: boolean): void {
    if (this.#draftInEditor === draftInEditor) return;
    this.#draftInEditor = draftInEditor;
    void vscode.commands.executeCommand('setContext', 'dhrlint.draftInEditor', draftInEditor);
  }

  #tellCounts(found: ReadonlyMap<string, Counts>, front: vscode.Uri | undefined): void {
    const busy = this.server.state === 'starting' || (front !== undefined && !this.server.hasChecked(front));
    const all = `${inWords(sumOf([...found.values()]))} in ${found.size === 1 ? 'one draft' : `${found.size} drafts`}`;
    const words = front ? inWords(found.get(front.toString()) ?? countsOf([])) : all;
    this.#item.text = busy ? '$(sync~spin) dhrlint' : `$(checklist) ${words}`;
    this.#item.tooltip = this.#tooltip(found);
    this.#item.command = 'workbench.actions.view.problems';
    this.#item.backgroundColor = undefined;
    const said = busy ? 'is checking' : words;
    this.#item.accessibilityInformation = { label: `dhrlint: ${said}. Opens the list of problems.` };
    if (front || found.size > 0) this.#item.show();
    else this.#item.hide();
  }

  #tellFailure(): void {
    this.#item.text = '$(error) dhrlint has stopped';
    this.#item.tooltip = 'A click starts it again; the log tells more.';
    this.#item.command = 'dhrlint.restart';
    this.#item.backgroundColor = new vscode.ThemeColor('statusBarItem.errorBackground');
    this.#item.accessibilityInformation = { label: 'dhrlint has stopped. Starts it again.' };
    this.#item.show();
  }

  #tooltip(found: ReadonlyMap<string, Counts>): vscode.MarkdownString {
    const text = new vscode.MarkdownString('', true);
    text.isTrusted = { enabledCommands: ['dhrlint.showReport', 'dhrlint.checkAll'] };
    const gravest = [...found].sort(([, a], [, b]) => b.errors - a.errors || totalOf(b) - totalOf(a));
    for (const [uri, counts] of gravest.slice(0, 10)) {
      text.appendText(`${basename(vscode.Uri.parse(uri).fsPath)}: ${inWords(counts)}\n`);
    }
    if (gravest.length > 10) text.appendText(`… and ${gravest.length - 10} more drafts\n`);
    if (!vscode.workspace.isTrusted) {
      text.appendText('The configuration of this folder is not used, because the folder is not trusted.\n');
    }
    text.appendMarkdown(
      '\n[What the panel would say](command:dhrlint.showReport) · [All drafts](command:dhrlint.checkAll)',
    );
    return text;
  }
}
