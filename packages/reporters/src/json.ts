import type { AcceptedFinding, DocumentResult, Finding, LintReport, Location } from '@dhrlint/engine';
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
    findings: result.findings.map(finding),
    ledger: result.ledger.map(({ ruleId, outcome, reason }) => ({ ruleId, outcome, reason })),
    strengths: result.strengths.map(({ id, message, location: place }) => ({
      id,
      message,
      ...(place && { location: location(place) }),
    })),
    accepted: result.accepted.map(accepted),
    unusedAcceptances: result.unusedAcceptances.map(({ reason, who, location: place }) => ({
      reason,
      who,
      location: location(place),
    })),
    gaps: result.gaps,
  };
}

function accepted({ finding: accepted, reason, who, when }: AcceptedFinding): unknown {
  return { finding: finding(accepted), reason, who, when };
}

function finding(finding: Finding): unknown {
  const { ruleId, severity, message, related, suggestion, fingerprint } = finding;
  return {
    ruleId,
    severity,
    message,
    location: location(finding.location),
    related: related.map(location),
    suggestion,
    fingerprint,
  };
}

function location({ part, paragraph, section, page, quote, block, start, end }: Location): unknown {
  return { part, paragraph, section, page, quote, block, start, end };
}
