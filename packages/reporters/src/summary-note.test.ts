import { expect, it } from 'vitest';
import { summaryNote } from './summary-note.js';
import { checked, finding, location, report } from './testing/results.js';

it('tells how much was found, what comes first, and what came of the other rules', () => {
  const rules = new Map(report().rules);
  const identifying = rules.get('test/other');
  if (identifying) rules.set('test/other', { ...identifying, identifies: 2 });
  const document = checked({
    findings: [
      finding(),
      finding({ ruleId: 'test/other', severity: 'error' }),
      finding({ ruleId: 'test/other' }),
    ],
    ledger: [
      { ruleId: 'test/words', outcome: 'passed', reason: null, crashed: false },
      { ruleId: 'test/other', outcome: 'could-not-assess', reason: 'A table is lost.', crashed: false },
    ],
    gaps: ['Page 3 is damaged.'],
    strengths: [{ id: 'tribute', message: 'There is a tribute.', location: location({ paragraph: '1.4' }) }],
    accepted: [
      { finding: finding({ location: { paragraph: '7' } }), reason: 'Agreed.', who: 'T. Orde', when: null },
    ],
    unusedAcceptances: [{ reason: '', who: null, location: location({ part: 'comment', paragraph: '8' }) }],
  });
  const note = summaryNote(document, rules, ['How to go on.']);
  expect(note[0]).toEqual({ text: 'dhrlint: what the panel would say of this report', strong: true });
  expect(note.slice(1).map(({ text }) => text)).toEqual([
    'Found: 1 error (put right before submission), 2 warnings (the panel asks for a change).',
    'Read as a draft before submission: It has 2 comments.',
    'First put right what could identify somebody:',
    '• Another point (2)',
    'Looked for and not found: 1. Does not apply to this report: 0.',
    'Could not be checked:',
    '• Another point. A table is lost.',
    'Not read: Page 3 is damaged.',
    'What panels praise, and this report has:',
    '• There is a tribute. (1.4)',
    'Accepted, so not counted:',
    '• 7: Words that say too much. Agreed. (T. Orde)',
    'Comments that accept something where nothing is found; take them out:',
    '• comment to 8: No reason is given.',
    'How to go on.',
  ]);
});
