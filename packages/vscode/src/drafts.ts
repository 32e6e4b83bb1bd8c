import { basename } from 'node:path';
import * as vscode from 'vscode';
import { Exclusions, isDraftName, isWordOrPdf } from './draft-names.js';
import { reportOf } from './shown-text.js';

/** A choice among drafts: which kind, and what is asked. */
export interface Choice {
  readonly title: string;
  readonly only?: 'Word or PDF';
}

/** The drafts that a user can mean. */
export const drafts = { active, chosen, picked, isExcluded };

/** The draft that stands in front, itself or as its text; undefined where none does. */
function active(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const uri =
    input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
  const report = uri && reportOf(uri);
  return report && isDraft(report) ? report : undefined;
}

/**
 * The draft that is meant: the one that a menu was opened on, or that stands in front, or that the user picks. It is
 * saved, so that the file holds what the editor shows. undefined where the user turns back.
 */
async function chosen(clicked: vscode.Uri | undefined, choice: Choice): Promise<vscode.Uri | undefined> {
  const here = clicked ?? active();
  const uri = here && fits(here, choice) ? here : await picked(choice);
  if (uri) await save(uri);
  return uri;
}

/** A draft from a list of those in the folder; any other file can be looked for. */
async function picked(choice: Choice, without?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const found = (await vscode.workspace.findFiles('**/*.{docx,pdf,md,markdown,txt}', '**/node_modules/**'))
    .filter((uri) => !isExcluded(uri) && fits(uri, choice) && uri.toString() !== without?.toString())
    .sort((a, b) => a.fsPath.localeCompare(b.fsPath, 'en-GB', { numeric: true }));
  const items = found.map((uri) => ({
    label: basename(uri.fsPath),
    description: vscode.workspace.asRelativePath(uri).slice(0, -basename(uri.fsPath).length),
    uri,
  }));
  const elsewhere = { label: '$(folder-opened) Another file…', description: '', uri: undefined };
  const picked = await vscode.window.showQuickPick([...items, elsewhere], { placeHolder: choice.title });
  if (!picked) return undefined;
  if (picked.uri) return picked.uri;
  const extensions = choice.only ? ['docx', 'pdf'] : ['docx', 'pdf', 'md', 'txt'];
  const [file] =
    (await vscode.window.showOpenDialog({ title: choice.title, filters: { Reports: extensions } })) ?? [];
  return file;
}

function fits(uri: vscode.Uri, { only }: Choice): boolean {
  return only === undefined || isWordOrPdf(uri.path);
}

function isDraft(uri: vscode.Uri): boolean {
  return uri.scheme === 'file' && isDraftName(uri.path) && !isExcluded(uri);
}

function isExcluded(uri: vscode.Uri): boolean {
  const patterns = vscode.workspace
    .getConfiguration('dhrlint', uri)
    .get<readonly string[]>('files.exclude', []);
  return Exclusions.of(patterns).match(vscode.workspace.asRelativePath(uri, false));
}

async function save(uri: vscode.Uri): Promise<void> {
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open?.isDirty && !(await open.save())) throw new Error(`${basename(uri.fsPath)} could not be saved.`);
}
