import { describe, expect, it } from 'vitest';
import { reportPretty } from './pretty.js';
import { checked, finding, location, report } from './testing/results.js';

const plain = { colour: false, width: 72 };
const at = (paragraph: string, more: object = {}) =>
  finding({
    location: { paragraph, section: 'Chronology', sectionNumber: '5', page: 12, quote: 'refused', ...more },
  });

describe('reportPretty', () => {
  it('tells a finding in full: place, severity, sentence, panel, what to do', () => {
    const one = finding({
      location: {
        paragraph: '5.1.3',
        page: 12,
        section: 'Chronology',
        sectionNumber: '5',
        quote: 'refused help',
      },
      context: { before: 'It is said that she ', after: ' that winter.' },
      suggestion: 'was not offered help that she could use',
      related: [location({ paragraph: '7.2', page: 30, quote: 'refused again' })],
    });
    expect(reportPretty(report(checked({ findings: [one] })), plain)).toContain(`
5 Chronology

  5.1.3, page 12 – Warning: Words that say too much
    | It is said that she »refused help« that winter.
    This says too much.
    The panel says: Please look again.
    Write instead: “was not offered help that she could use”
    Compare: 7.2, page 30 “refused again”
    test/words  0123-4567-89ab-cdef
`);
  });

  it('lists what panels praise with its place', () => {
    const strengths = [
      { id: 'tribute', message: 'There is a tribute.', location: location({ paragraph: '1.4', page: 2 }) },
    ];
    expect(reportPretty(report(checked({ strengths })), plain)).toContain(`
What panels praise, and this report has
  + There is a tribute. (1.4, page 2)
`);
  });

  it('tells of comments that were to accept something and do not', () => {
    const place = location({ part: 'comment', paragraph: '4.2' });
    const unusedAcceptances = [
      { reason: 'The family agreed.', who: 'Tamsin Orde', location: place },
      { reason: '', who: null, location: location({ part: 'comment', paragraph: '7' }) },
    ];
    expect(reportPretty(report(checked({ unusedAcceptances })), plain)).toContain(`
Comments that accept something where nothing is found; take them out
  - comment to 4.2: The family agreed. (Tamsin Orde)
  - comment to 7: No reason is given, so nothing was accepted.
`);
  });

  it('says what to do where there are no words to write instead', () => {
    expect(reportPretty(report(checked({ findings: [at('5.1')] })), plain)).toContain(
      'What to do: Say less.',
    );
  });

  it('tells everything that is absent from the whole report in words', () => {
    const missing = (message: string) => finding({ message, location: { part: 'document' } });
    const text = reportPretty(
      report(checked({ findings: [missing('No timescales.'), missing('No author.')] })),
      plain,
    );
    expect(text).toContain('    No timescales.\n');
    expect(text).toContain('    Also: No author.\n');
  });

  it('gathers what one rule found again under its first place', () => {
    const few = reportPretty(report(checked({ findings: [at('5.1'), at('5.2')] })), plain);
    expect(few).toContain('And 1 more: 5.2, page 12 “refused”');
    const many = ['5.1', '5.2', '5.3', '6.1', '6.2'].map((paragraph) => at(paragraph));
    const gathered = reportPretty(report(checked({ findings: many })), plain);
    expect(gathered).toContain('And 4 more: 5.2, 5.3, 6.1, 6.2\n');
    expect(gathered).toContain('--all shows each in full');
    expect(gathered).toContain('Found: 5 warnings (the panel asks for a change).');
    const all = reportPretty(report(checked({ findings: many })), { ...plain, all: true });
    expect(all.match(/The panel says/g)).toHaveLength(5);
    expect(all).not.toContain('--all');
  });

  it('says what was read and why the stage was taken', () => {
    const text = reportPretty(report(checked({ gaps: ['The table on page 2 is a picture.'] })), plain);
    expect(text).toContain(
      'Word, 3 pages, 1,200 words. Read as a draft before submission: It has 2\ncomments.',
    );
    expect(text).toContain('Not read: The table on page 2 is a picture.');
  });

  it('accounts for the rules that found nothing, and never praises a check that was not made', () => {
    const text = reportPretty(
      report(
        checked({
          ledger: [
            { ruleId: 'test/words', outcome: 'passed', reason: null, crashed: false },
            {
              ruleId: 'test/other',
              outcome: 'could-not-assess',
              reason: 'The plan is a picture.',
              crashed: false,
            },
          ],
        }),
      ),
      plain,
    );
    expect(text).toContain('Nothing found (1): Words that say too much.');
    expect(text).toContain('Could not be checked (1):\n  - Another point. The plan is a picture.');
    expect(reportPretty(report(checked({ ledger: [] })), plain)).toContain('nothing was checked');
  });

  it('lists what was accepted and what of it matches nothing any more', () => {
    const accepted = [
      { finding: at('5.9'), reason: 'The family wished it.', who: 'The chair', when: '2025-03-14' },
    ];
    const text = reportPretty(
      {
        ...report(checked({ accepted })),
        unmatchedAcceptances: [{ fingerprint: 'aaaa-bbbb-cccc-dddd', reason: 'Long ago.' }],
      },
      { ...plain, width: 100 },
    );
    expect(text).toContain(
      '5.9, page 12: Words that say too much. The family wished it. (The chair, 2025-03-14)',
    );
    expect(text).toContain('- aaaa-bbbb-cccc-dddd Long ago.');
  });

  it('says of a file that was not checked why, and counts it', () => {
    const unreadable = {
      status: 'unreadable',
      path: 'old.doc',
      format: 'unknown',
      error: { code: 'x', message: 'Save it as .docx.' },
    } as const;
    const text = reportPretty(report(checked(), unreadable), plain);
    expect(text).toContain('Not checked. Save it as .docx.');
    expect(text).toContain('2 reports, 1 of them not checked.');
    expect(reportPretty(report(unreadable, unreadable), plain)).not.toContain('Nothing was found');
  });

  it('keeps to the width, and lets no control character of the report through', () => {
    const hostile = at('5.1', { quote: '\u001b]0;owned\u0007', section: '\u001b[2Jgone' });
    const long = {
      ...hostile,
      message: `${'word '.repeat(60)}\u001b[2J`,
      context: { before: '\u009b31m', after: '\r\nx' },
    };
    const text = reportPretty(report(checked({ path: '\u001b[2J.docx', findings: [long] })), plain);
    expect(text).not.toMatch(/[^\P{Cc}\n]/u);
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(72);
    const coloured = reportPretty(report(checked({ findings: [long] })), { ...plain, colour: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: only the reporter's own codes may be there
    expect(coloured.replace(/\u001b\[[\d;]+m/g, '')).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
