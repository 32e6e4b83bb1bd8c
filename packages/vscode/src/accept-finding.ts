import { basename } from 'node:path';
import * as vscode from 'vscode';
import { type Command, complaintOf } from './command.js';
import { type Finding, findingsIn } from './findings.js';

/** Lets a finding at the cursor stand, for a reason that the user gives; it is kept beside the report, not in it. */
export async function acceptFinding(command: Command): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor ? findingsIn(editor.document.uri) : [];
  if (!editor || found.length === 0) throw new Error('Put the cursor on a finding of a draft first.');
  const finding = await meant(found, editor.selection);
  if (!finding) return;
  const reason = await vscode.window.showInputBox({
    title: `Accept: ${finding.rule}`,
    prompt: 'Why may it stand? The reason is shown in every result.',
    placeHolder: 'The family wishes the date to stand; the panel agreed on 4 May.',
    validateInput: (text) => (text.trim() === '' ? 'A finding is only accepted for a reason.' : undefined),
    ignoreFocusOut: true,
  });
  if (reason === undefined) return;
  const { uri } = editor.document;
  const { config } = command.settingsFor(uri);
  const outcome = await command.run('Accepting a finding', [
    'accept',
    finding.fingerprint,
    '--report',
    uri.fsPath,
    '--reason',
    reason.trim(),
    ...(config ? ['--config', config] : []),
  ]);
  if (outcome.status !== 0) throw new Error(complaintOf(outcome));
  vscode.window.setStatusBarMessage(`Accepted in ${basename(uri.fsPath)}.`, 5000);
}

/** The finding under the cursor; where there are several, or none, the user picks. */
async function meant(found: readonly Finding[], selection: vscode.Selection): Promise<Finding | undefined> {
  const here = found.filter(({ range }) => range.intersection(selection));
  if (here.length === 1) return here[0];
  const items = (here.length > 0 ? here : found).map((finding) => ({
    label: finding.message,
    description: `line ${finding.range.start.line + 1}`,
    detail: finding.rule,
    finding,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: 'Which finding may stand?',
    matchOnDetail: true,
  });
  return picked?.finding;
}
