import * as vscode from 'vscode';
import { type Finding, findingsIn } from './findings.js';
import { acceptCommand } from './middleware.js';

/** Lets a finding at the cursor stand, for a reason that the user gives; it is kept beside the report, not in it. */
export async function acceptFinding(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const found = editor ? findingsIn(editor.document.uri) : [];
  if (!editor || found.length === 0) throw new Error('Put the cursor on a finding of a draft first.');
  const finding = await meant(found, editor.selection);
  if (!finding) return;
  const uri = editor.document.uri.toString();
  await vscode.commands.executeCommand(acceptCommand, { uri, fingerprint: finding.fingerprint });
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
