import type { LintReport } from '@dhrlint/engine';
import { escapeControls } from '../printable.js';
import { artifact } from './artifact.js';
import { invocation } from './invocation.js';
import { documentResults } from './result.js';
import { describedRules, ruleDescriptor } from './rule.js';

/**
 * SARIF 2.1.0 (OASIS Standard), one run for all reports. Findings are results of kind `fail`; what could not be told is
 * of kind `open`, so that it is never taken for a pass; accepted findings are suppressed with their reasons. What
 * passed or does not apply stands in the artifact's properties.
 */
export function reportSarif(report: LintReport): string {
  const rules = describedRules(report);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'dhrlint',
            version: report.version,
            semanticVersion: report.version,
            shortDescription: {
              text: 'Says of a draft Domestic Homicide Review report what the Quality Assurance Panel would say.',
            },
            language: 'en-GB',
            rules: rules.map(ruleDescriptor),
          },
        },
        language: 'en-GB',
        columnKind: 'utf16CodeUnits',
        invocations: [invocation(report, indexes)],
        artifacts: report.documents.map(artifact),
        results: report.documents.flatMap((document, index) =>
          documentResults(document, index, report.rules, indexes),
        ),
      },
    ],
  };
  return `${escapeControls(JSON.stringify(log, null, 2))}\n`;
}
