import type { LintReport } from '@dhrlint/engine';
import { artifactLocation, sarifLocation } from './location.js';

/** How the run went: whether it is complete, and what could not be read or run. */
export function invocation(
  { documents, unmatchedAcceptances }: LintReport,
  ruleIndexes: ReadonlyMap<string, number>,
): object {
  const notifications = documents.flatMap((document, index) => {
    const locations = [{ physicalLocation: { artifactLocation: artifactLocation(document.path, index) } }];
    if (document.status === 'unreadable') {
      const { code, message } = document.error;
      return [{ level: 'error', message: { text: message }, descriptor: { id: code }, locations }];
    }
    const stopped = document.ledger.filter(({ crashed }) => crashed);
    return [
      ...stopped.map(({ ruleId, reason }) => ({
        level: 'error',
        message: { text: reason ?? 'The check stopped with an error.' },
        descriptor: { id: 'check-stopped' },
        associatedRule: { id: ruleId, index: ruleIndexes.get(ruleId) ?? -1 },
        locations,
      })),
      ...document.gaps.map((gap) => ({
        level: 'warning',
        message: { text: gap },
        descriptor: { id: 'not-read' },
        locations,
      })),
    ];
  });
  const unmatched = [
    ...unmatchedAcceptances.map(({ fingerprint, reason }) => ({
      level: 'warning',
      message: { text: `An accepted finding is no longer there: ${fingerprint} (${reason})` },
      descriptor: { id: 'unmatched-acceptance' },
    })),
    ...documents.flatMap((document, index) =>
      document.status === 'unreadable'
        ? []
        : document.unusedAcceptances.map(({ reason, location }) => ({
            level: 'warning',
            message: { text: `A comment accepts something where nothing is found. ${reason}`.trim() },
            descriptor: { id: 'unused-acceptance' },
            locations: [sarifLocation(location, document.path, index)],
          })),
    ),
  ];
  return {
    executionSuccessful: !notifications.some(({ level }) => level === 'error'),
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
    ...(unmatched.length > 0 && { toolConfigurationNotifications: unmatched }),
  };
}
