import type { CheckedDocument, DocumentResult, Finding, LintReport, Location } from '@dhrlint/engine';

/**
 * The same results without any word of the reports, for outputs that leave the machine: no quotes, sentences, headings
 * or suggestions, messages with … where they named something, and no reasons that people wrote. Numbers of paragraphs
 * and sections, pages, and the paths of the files stay: without them nobody could find the place.
 */
export function withoutWords(report: LintReport): LintReport {
  return {
    ...report,
    documents: report.documents.map(documentWithoutWords),
    unmatchedAcceptances: report.unmatchedAcceptances.map((acceptance) => ({
      ...acceptance,
      reason: leftOut,
    })),
  };
}

const leftOut = '(The reason is left out here.)';

/** The results of one report without its words. */
export function documentWithoutWords(result: DocumentResult): DocumentResult {
  if (result.status === 'unreadable') return result;
  const { blocks: _, ...document } = result;
  return {
    ...document,
    findings: document.findings.map(findingWithoutWords),
    ledger: document.ledger.map((entry) => ({ ...entry, reason: reasonWithoutWords(entry) })),
    strengths: document.strengths.map(({ location, ...strength }) => ({
      ...strength,
      ...(location && { location: locationWithoutWords(location) }),
    })),
    ...(document.baseline && {
      baseline: {
        known: document.baseline.known.map(findingWithoutWords),
        resolved: document.baseline.resolved.map(earlierWithoutWords),
        unsure: document.baseline.unsure.map(earlierWithoutWords),
      },
    }),
    accepted: document.accepted.map((accepted) => ({
      ...accepted,
      finding: findingWithoutWords(accepted.finding),
      reason: leftOut,
      who: null,
    })),
    unusedAcceptances: document.unusedAcceptances.map(({ reason, location }) => ({
      // Empty means that none was given, which is for the reader to know.
      reason: reason === '' ? '' : leftOut,
      who: null,
      location: locationWithoutWords(location),
    })),
  };
}

function findingWithoutWords(finding: Finding): Finding {
  return {
    ...finding,
    message: finding.messageWithoutWords,
    location: locationWithoutWords(finding.location),
    context: null,
    related: finding.related.map(locationWithoutWords),
    suggestion: null,
  };
}

/** A finding of an earlier result: its message may hold words, and its rule says enough. */
function earlierWithoutWords(finding: Finding): Finding {
  return { ...findingWithoutWords(finding), message: '…' };
}

function locationWithoutWords(location: Location): Location {
  return { ...location, section: null, quote: null };
}

/** What stopped a check may name what it stumbled over; other reasons mark the report's words with quotation marks. */
function reasonWithoutWords({ reason, crashed }: CheckedDocument['ledger'][number]): string | null {
  if (crashed) return 'The check stopped with an error.';
  return reason?.replace(/“[^”]*”/gu, '“…”') ?? null;
}
