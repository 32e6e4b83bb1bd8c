import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportCsv } from './csv.js';
import { checked, finding, report } from './testing/results.js';
import { fullRun } from './testing/run.js';

const read = (csv: string): readonly Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

describe('reportCsv', () => {
  it('gives a row a finding, and rows to what was accepted, could not be told, or could not be read', () => {
    const rows = read(reportCsv(fullRun));
    expect(rows.map(({ State, Rule }) => [State, Rule])).toEqual([
      ['open', 'test/words'],
      ['open', 'test/other'],
      ['accepted', 'test/sixth'],
      ['acceptance without a finding', ''],
      ['could not be checked', 'test/words'],
      ['could not be checked', 'test/third'],
      ['file not checked', ''],
    ]);
    expect(rows[0]).toMatchObject({
      Severity: 'Error',
      Paragraph: 'para 5.10',
      Page: '12',
      'What to do': 'Say less.',
      'Where it comes from': 'A letter of the Quality Assurance Panel: Salford (RT), 18 February 2021',
    });
    expect(rows[2]?.['Reason']).toBe('Zebedee wished it. – The chair – 2025-03-14');
  });

  it('begins with the mark by which Excel knows UTF-8, and ends lines as RFC 4180 says', () => {
    const csv = reportCsv(fullRun);
    expect(csv.startsWith('\uFEFF"Report"')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', ' =1', '\n=1', '＝1', '"=1'])(
    'makes no formula of %j',
    (message) => {
      const [row] = read(reportCsv(report(checked({ findings: [finding({ message })] }))));
      expect(row?.['What is wrong']).not.toMatch(/^\s*[=+\-@＝]/);
    },
  );

  it('keeps every row and column whatever the words are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), (messages) => {
        const rows = read(
          reportCsv(report(checked({ findings: messages.map((message) => finding({ message })) }))),
        );
        expect(rows).toHaveLength(messages.length);
        for (const row of rows) expect(row['Fingerprint']).toBe('0123-4567-89ab-cdef');
      }),
    );
  });
});
