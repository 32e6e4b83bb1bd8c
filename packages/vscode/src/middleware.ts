import * as vscode from 'vscode';
import { type Middleware, vsdiag } from 'vscode-languageclient/node';
import type { Command } from './command.js';
import { isGraveEnough } from './counts.js';
import { drafts } from './drafts.js';
import { reportOf } from './shown-text.js';

/** The server's command that lets a finding stand. */
export const acceptCommand = 'dhrlint.accept';
/** The server's commands that write into the configuration. */
const changingConfiguration = ['dhrlint.addWord', 'dhrlint.switchOff'];
/** Scheme of the pages of rules, which the language server gives. */
const ruleScheme = 'dhrlint-rule';

/** What is done here between VS Code and the server. */
export function middleware(command: Command, onDiagnostics: (report: vscode.Uri) => void): Middleware {
  const taken = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[]) => {
    onDiagnostics(reportOf(uri));
    return shown(uri, diagnostics);
  };
  return {
    handleDiagnostics: (uri, diagnostics, next) => next(uri, taken(uri, diagnostics)),
    provideDiagnostics: async (document, previous, token, next) => {
      const report = await next(document, previous, token);
      if (report?.kind !== vsdiag.DocumentDiagnosticReportKind.full) return report;
      return { ...report, items: taken('uri' in document ? document.uri : document, report.items) };
    },
    provideWorkspaceDiagnostics: (previous, token, reporter, next) =>
      next(previous, token, (report) =>
        reporter(
          report && {
            items: report.items.map((item) =>
              item.kind === vsdiag.DocumentDiagnosticReportKind.full
                ? { ...item, items: taken(item.uri, item.items) }
                : item,
            ),
          },
        ),
      ),
    // A reason is asked for in a box; other editors open the list of accepted findings instead.
    executeCommand: async (id, given, next) => {
      if (changingConfiguration.includes(id) && !vscode.workspace.isTrusted) {
        throw new Error(
          'The configuration of a folder that is not trusted is not used, so it is not changed.',
        );
      }
      const [finding] = given as readonly unknown[];
      if (id !== acceptCommand || !isFinding(finding) || finding.reason !== undefined) return next(id, given);
      const reason = await askForReason();
      return reason === undefined ? null : next(id, [{ ...finding, reason }]);
    },
    workspace: {
      configuration: async ({ items }, token, next) => {
        const asked = items.length === 1 && items[0]?.section === 'dhrlint';
        return asked ? [command.serverOptions()] : next({ items }, token);
      },
    },
    window: {
      showDocument: async (params, token, next) => {
        const uri = vscode.Uri.parse(params.uri);
        if (uri.scheme !== ruleScheme) return next(params, token);
        await vscode.commands.executeCommand('markdown.showPreview', uri);
        return { success: true };
      },
    },
  };
}

/** The diagnostics that the settings let be seen. */
function shown(uri: vscode.Uri, diagnostics: vscode.Diagnostic[]): vscode.Diagnostic[] {
  const report = reportOf(uri);
  if (drafts.isExcluded(report)) return [];
  const minimum = vscode.workspace
    .getConfiguration('dhrlint', report)
    .get<'error' | 'warning' | 'advice'>('minimumSeverity', 'advice');
  return diagnostics.filter(({ severity }) => isGraveEnough(severity, minimum));
}

function isFinding(given: unknown): given is { readonly fingerprint: string; readonly reason?: string } {
  return typeof given === 'object' && given !== null && 'fingerprint' in given;
}

async function askForReason(): Promise<string | undefined> {
  const reason = await vscode.window.showInputBox({
    title: 'Let it stand',
    prompt: 'Why may it stand? The reason is shown in every result.',
    placeHolder: 'The family wishes the date to stand; the panel agreed on 4 May.',
    validateInput: (text) => (text.trim() === '' ? 'A finding is only accepted for a reason.' : undefined),
    ignoreFocusOut: true,
  });
  return reason?.trim();
}
