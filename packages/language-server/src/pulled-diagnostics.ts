import { createHash } from 'node:crypto';
import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { diagnosticsOf } from './diagnostics.js';
import { Superseded } from './drafts.js';
import type { Feature } from './feature.js';

/** Gives diagnostics to an editor that asks for them. */
export const pulledDiagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'dhrlint',
            interFileDependencies: false,
            workspaceDiagnostics: false,
          },
        }
      : {},
  start: ({ connection, client, drafts }) => {
    if (!client.pullsDiagnostics) return;
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
      if (!drafts.has(uri)) return full([]);
      try {
        return report(diagnosticsOf(await drafts.checked(uri)), previousResultId);
      } catch (error) {
        if (!(error instanceof Superseded)) throw error;
        return new ResponseError(LSPErrorCodes.ServerCancelled, 'The text has changed.', {
          retriggerRequest: true,
        }) as ResponseError<never>;
      }
    });
  },
};

/** @param known the result that the client still has */
export function report(diagnostics: Diagnostic[], known: string | undefined): DocumentDiagnosticReport {
  const resultId = resultIdOf(diagnostics);
  if (known === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { ...full(diagnostics), resultId };
}

function full(items: Diagnostic[]) {
  return { kind: DocumentDiagnosticReportKind.Full, items } satisfies DocumentDiagnosticReport;
}

/** The same diagnostics at the same places have the same id, in every run of the server. */
function resultIdOf(diagnostics: readonly Diagnostic[]): string {
  return createHash('sha256').update(JSON.stringify(diagnostics)).digest('base64url').slice(0, 22);
}
