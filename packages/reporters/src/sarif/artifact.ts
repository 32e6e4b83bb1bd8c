import type { DocumentResult, LedgerEntry } from '@dhrlint/engine';
import { uriOf } from './uri.js';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  markdown: 'text/markdown',
  text: 'text/plain',
  unknown: 'application/octet-stream',
} as const;

/** A report as a SARIF artifact, with what was read and how the rules without findings came out. */
export function artifact(document: DocumentResult): object {
  const described = {
    location: { uri: uriOf(document.path) },
    roles: ['analysisTarget'],
    mimeType: mediaTypes[document.format],
  };
  if (document.status === 'unreadable') return described;
  const { pages, words, stage, gaps, strengths, ledger } = document;
  const rulesOf = (outcome: LedgerEntry['outcome']) =>
    ledger.filter((entry) => entry.outcome === outcome).map(({ ruleId }) => ruleId);
  return {
    ...described,
    properties: {
      pages,
      words,
      stage: stage.stage,
      notRead: gaps,
      strengths: strengths.map(({ message }) => message),
      passed: rulesOf('passed'),
      notApplicable: rulesOf('not-applicable'),
      couldNotAssess: rulesOf('could-not-assess'),
    },
  };
}
