import type { DocumentResult, Finding, LedgerEntry, Rule } from '@dhrlint/engine';
import { placeInWords } from '../place.js';
import { artifactLocation, sarifLocation } from './location.js';
import { levels } from './rule.js';

/** The name that SARIF readers match results by; its number goes up when fingerprints are made another way. */
const fingerprintName = 'dhrlintFinding/v1';

/**
 * What came of a report, as SARIF results.
 * @param index of the report's artifact
 * @param ruleIndexes where each rule is described
 */
export function documentResults(
  document: DocumentResult,
  index: number,
  rules: ReadonlyMap<string, Rule>,
  ruleIndexes: ReadonlyMap<string, number>,
): readonly object[] {
  if (document.status === 'unreadable') return [];
  const { path } = document;
  const ruleOf = (id: string) => ({ ruleId: id, ruleIndex: ruleIndexes.get(id) ?? -1 });
  const result = (finding: Finding) => ({
    ...ruleOf(finding.ruleId),
    ...findingResult(finding, path, index),
  });
  const { baseline } = document;
  const inState = (findings: readonly Finding[] = [], baselineState: string) =>
    findings.map((finding) => ({ ...result(finding), baselineState }));
  return [
    ...(baseline ? inState(document.findings, 'new') : document.findings.map(result)),
    ...inState(baseline?.known, 'unchanged'),
    ...inState(baseline?.resolved, 'absent'),
    ...document.accepted.map(({ finding, reason, who, when }) => ({
      ...result(finding),
      suppressions: [
        { kind: 'external', status: 'accepted', justification: reason, properties: { who, when } },
      ],
    })),
    ...document.ledger
      .filter(({ outcome }) => outcome === 'could-not-assess')
      .map((entry) => ({
        ...ruleOf(entry.ruleId),
        ...openResult(entry, rules.get(entry.ruleId)?.title ?? entry.ruleId, path, index),
      })),
  ];
}

function findingResult(finding: Finding, path: string, index: number): object {
  const { severity, message, location, related, suggestion, fingerprint } = finding;
  return {
    kind: 'fail',
    level: levels[severity],
    message: { text: suggestion === null ? message : `${message} Write instead: “${suggestion}”.` },
    locations: [sarifLocation(location, path, index)],
    ...(related.length > 0 && {
      relatedLocations: related.map((place, id) => ({
        id: id + 1,
        message: { text: `Compare: ${placeInWords(place)}.` },
        ...sarifLocation(place, path, index),
      })),
    }),
    partialFingerprints: { [fingerprintName]: fingerprint },
    properties: { severity, page: location.page, suggestion },
  };
}

/** Kind `open`: there was not enough to tell whether the point stands. */
function openResult({ reason }: LedgerEntry, title: string, path: string, index: number): object {
  return {
    kind: 'open',
    level: 'none',
    message: { text: `Could not be checked: ${title}. ${reason ?? ''}`.trim() },
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, index) } }],
  };
}
