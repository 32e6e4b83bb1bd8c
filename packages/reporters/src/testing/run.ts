import type { LintReport } from '@dhrlint/engine';
import { checked, finding, location, report } from './results.js';

/** A word of the report that no output without words may hold. */
export const secret = 'Zebedee';

const place = {
  part: 'footnote',
  paragraph: '5.10',
  section: `${secret}, “a life”`,
  sectionNumber: '5',
  page: 12,
  quote: `=${secret} <b>&\u001b[1m`,
  block: 7,
  start: 2,
  end: 5,
} as const;

/** A run in which everything occurs that outputs must cope with, with hostile text in every place. */
export const fullRun: LintReport = {
  ...report(
    checked({
      path: 'drafts/a, b: 100% <c>.docx',
      blocks: [
        {
          kind: 'paragraph',
          text: secret,
          label: null,
          number: null,
          level: 0,
          page: null,
          host: null,
          cell: null,
          property: null,
          zone: 'body',
          section: null,
        },
      ],
      findings: [
        finding({
          severity: 'error',
          message: `“${secret}\r\n::error::owned” says “too” much ]]> & <i>.`,
          messageWithoutWords: '“…” says too much.',
          location: place,
          context: { before: `${secret} `, after: ' was.' },
          related: [location(place)],
          suggestion: `less ${secret}`,
        }),
        finding({
          ruleId: 'test/other',
          severity: 'advice',
          location: { part: 'document', block: null, start: null, end: null },
        }),
      ],
      ledger: [
        {
          ruleId: 'test/words',
          outcome: 'could-not-assess',
          reason: `No table of “${secret}”.`,
          crashed: false,
        },
        { ruleId: 'test/other', outcome: 'found', reason: null, crashed: false },
        {
          ruleId: 'test/third',
          outcome: 'could-not-assess',
          reason: `It stopped at ${secret}.`,
          crashed: true,
        },
        { ruleId: 'test/fourth', outcome: 'not-applicable', reason: 'No plan.', crashed: false },
        { ruleId: 'test/fifth', outcome: 'passed', reason: null, crashed: false },
        { ruleId: 'test/sixth', outcome: 'found', reason: 'The one finding was accepted.', crashed: false },
      ],
      strengths: [{ id: 'family-voice', message: 'The family speaks.', location: location(place) }],
      accepted: [
        {
          finding: finding({ ruleId: 'test/sixth', location: place, fingerprint: 'aaaa-bbbb-cccc-dddd' }),
          reason: `${secret} wished it.`,
          who: 'The chair',
          when: '2025-03-14',
        },
      ],
      unusedAcceptances: [{ reason: `${secret} agreed.`, who: secret, location: location(place) }],
      gaps: ['Page 3 is a picture without text.'],
    }),
    {
      status: 'unreadable',
      path: '/home/x/old.doc',
      format: 'unknown',
      error: { code: 'wrong-type', message: 'Save it as .docx.' },
    },
  ),
  unmatchedAcceptances: [{ fingerprint: '1111-2222-3333-4444', reason: `${secret} again.` }],
};
