import type {
  AcceptedFinding,
  Baseline,
  CheckedDocument,
  DocumentResult,
  Finding,
  LedgerEntry,
  LintReport,
  Location,
} from '@dhrlint/engine';
import { escapeControls } from './printable.js';

/** The report as JSON after `docs/findings.schema.json`, format version 1, with a line break at the end. */
export function reportJson(report: LintReport): string {
  const value = {
    version: 1,
    tool: { name: 'dhrlint', version: report.version },
    documents: report.documents.map(document),
    unmatchedAcceptances: report.unmatchedAcceptances,
  };
  return `${escapeControls(JSON.stringify(value, null, 2))}\n`;
}

function document(result: DocumentResult): unknown {
  const { path, format, status } = result;
  if (result.status === 'unreadable') {
    return { path, format, status, error: result.error, findings: [], ledger: [] };
  }
  return {
    path,
    format,
    status,
    pages: result.pages,
    words: result.words,
    stage: result.stage,
    findings: result.findings.map(findingJson),
    ledger: result.ledger.map(ledgerJson),
    strengths: result.strengths.map(({ id, message, location: place }) => ({
      id,
      message,
      ...(place && { location: locationJson(place) }),
    })),
    accepted: result.accepted.map(acceptedJson),
    unusedAcceptances: result.unusedAcceptances.map(unusedJson),
    ...(result.baseline && { baseline: baselineJson(result.baseline) }),
    gaps: result.gaps,
  };
}

/** An accepted finding with the fields of the schema. */
export function acceptedJson({ finding, reason, who, when }: AcceptedFinding): object {
  return { finding: findingJson(finding), reason, who, when };
}

/** An acceptance in a comment that accepted nothing, with the fields of the schema. */
export function unusedJson({ reason, who, location }: CheckedDocument['unusedAcceptances'][number]): object {
  return { reason, who, location: locationJson(location) };
}

/** A finding with the fields of the schema. */
export function findingJson(finding: Finding): object {
  const { ruleId, severity, message, related, suggestion, fingerprint } = finding;
  return {
    ruleId,
    severity,
    message,
    location: locationJson(finding.location),
    related: related.map(locationJson),
    suggestion,
    fingerprint,
  };
}

/** What became of an earlier result's findings, with the fields of the schema. */
export function baselineJson({ known, resolved, unsure }: Baseline): object {
  return {
    known: known.map(findingJson),
    resolved: resolved.map(findingJson),
    unsure: unsure.map(findingJson),
  };
}

/** An entry of the ledger with the fields of the schema. */
export function ledgerJson({ ruleId, outcome, reason }: LedgerEntry): object {
  return { ruleId, outcome, reason };
}

/** A place with the fields of the schema. */
export function locationJson(location: Location): object {
  const { part, paragraph, section, page, quote, block, start, end } = location;
  return { part, paragraph, section, page, quote, block, start, end };
}
