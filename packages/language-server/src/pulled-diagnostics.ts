import {
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { Superseded } from './checked-text.js';
import { diagnosticsOf } from './diagnostics.js';
import { digestOf } from './encoded-diagnostics.js';
import type { Feature, Session } from './feature.js';
import { fileAddress, fileDiagnostics } from './file-diagnostics.js';

/** Gives diagnostics to an editor that asks for them. */
export const pulledDiagnostics: Feature = {
  capabilities: ({ pullsDiagnostics }) =>
    pullsDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'dhrlint',
            interFileDependencies: false,
            workspaceDiagnostics: true,
          },
        }
      : {},
  start: (session) => {
    const { connection, client, reports, settingsFiles } = session;
    if (!client.pullsDiagnostics) return;
    connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }) => {
      const ofSettings = await settingsFiles.diagnostics(uri);
      if (ofSettings) return reportOf(ofSettings, previousResultId);
      if (!reports.has(uri)) return full([]);
      try {
        return reportOf(diagnosticsOf(await reports.checked(uri), client), previousResultId);
      } catch (error) {
        if (!(error instanceof Superseded)) throw error;
        return new ResponseError(LSPErrorCodes.ServerCancelled, 'The text has changed.', {
          retriggerRequest: true,
        }) as ResponseError<never>;
      }
    });
    connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _work, partial) => {
      const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      for await (const report of workspaceReports(session, known)) {
        if (token.isCancellationRequested) break;
        if (partial) partial.report({ items: [report] });
        else items.push(report);
      }
      return { items };
    });
  },
};

/** A report for every file of the workspace, as soon as it is checked; those that are gone have nothing any more. */
async function* workspaceReports(
  { workspace, client }: Session,
  known: Map<string, string>,
): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const version = null;
  for (const path of workspace.checksAlways ? await workspace.reports() : []) {
    const checked = await workspace.files.checked(path);
    if (!checked) continue;
    const uri = client.filesByText ? checked.uri : fileAddress(path);
    // The text that is open shows them in place.
    const ofFile = () => (workspace.isShown(checked.uri) ? [] : fileDiagnostics(checked, client));
    const diagnostics = client.filesByText ? diagnosticsOf(checked, client) : ofFile();
    yield { ...reportOf(diagnostics, known.get(uri)), uri, version };
    known.delete(uri);
  }
  for (const [uri, value] of known) yield { ...reportOf([], value), uri, version };
}

/** @param known the result that the client still has */
function reportOf(diagnostics: readonly Diagnostic[], known: string | undefined): DocumentDiagnosticReport {
  const resultId = digestOf(diagnostics);
  if (known === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { ...full([...diagnostics]), resultId };
}

function full(items: Diagnostic[]) {
  return { kind: DocumentDiagnosticReportKind.Full, items } satisfies DocumentDiagnosticReport;
}
