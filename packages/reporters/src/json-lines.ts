import type { CheckedDocument, DocumentResult, LintReport } from '@dhrlint/engine';
import { acceptedJson, findingJson, ledgerJson, locationJson, unusedJson } from './json.js';
import { escapeControls } from './printable.js';

/**
 * The results of one report as JSON, an object a line: first the document, then each finding, each accepted finding, each
 * acceptance that accepted nothing, each entry of the ledger, and each strength. `type` says what a line is, and `path` which report it belongs to.
 */
export function documentJsonLines(document: DocumentResult): string {
  const { path, format, status } = document;
  if (document.status === 'unreadable') {
    return lines([{ type: 'document', path, format, status, error: document.error }]);
  }
  const { pages, words, stage, gaps, findings, accepted, unusedAcceptances, ledger, strengths } = document;
  return lines([
    { type: 'document', path, format, status, pages, words, stage, gaps, findings: findings.length },
    ...findings.map((finding) => ({ type: 'finding', path, ...findingJson(finding) })),
    ...baselineLines(document),
    ...accepted.map((one) => ({ type: 'accepted', path, ...acceptedJson(one) })),
    ...unusedAcceptances.map((one) => ({ type: 'unused-acceptance', path, ...unusedJson(one) })),
    ...ledger.map((entry) => ({ type: 'ledger', path, ...ledgerJson(entry) })),
    ...strengths.map(({ id, message, location }) => ({
      type: 'strength',
      path,
      id,
      message,
      ...(location && { location: locationJson(location) }),
    })),
  ]);
}

function baselineLines({ path, baseline }: CheckedDocument): readonly object[] {
  if (!baseline) return [];
  return (['known', 'resolved', 'unsure'] as const).flatMap((type) =>
    baseline[type].map((finding) => ({ type, path, ...findingJson(finding) })),
  );
}

/** The last line: whose absence tells a reader of the stream that the run did not come to its end. */
export function endJsonLines({ version, documents, unmatchedAcceptances }: LintReport): string {
  const tool = { name: 'dhrlint', version };
  return lines([{ type: 'end', version: 1, tool, documents: documents.length, unmatchedAcceptances }]);
}

/** The whole report as JSON lines. */
export function reportJsonLines(report: LintReport): string {
  return report.documents.map(documentJsonLines).join('') + endJsonLines(report);
}

function lines(values: readonly unknown[]): string {
  return values.map((value) => `${escapeControls(JSON.stringify(value))}\n`).join('');
}
