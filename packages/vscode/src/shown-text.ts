import * as vscode from 'vscode';

/** Scheme of the texts of Word files and PDFs, which the language server gives. */
export const textScheme = 'dhrlint-text';

/** Such a text is no Word file: VS Code tells by the ending how to show it. */
const ending = '.txt';

/** The address of the text of a Word file or a PDF. */
export function textOf(report: vscode.Uri): vscode.Uri {
  return report.with({ scheme: textScheme, path: `${report.path}${ending}` });
}

/** The report that a document is, or is the text of. */
export function reportOf(shown: vscode.Uri): vscode.Uri {
  if (shown.scheme !== textScheme || !shown.path.endsWith(ending)) return shown;
  return vscode.Uri.file(shown.path.slice(0, -ending.length));
}
