import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Format, reporters, writeReport } from './formats.js';
import { checked, finding, report } from './testing/results.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const secret = 'Zebedee';
const place = { part: 'body', paragraph: '5.10', quote: secret, block: 1, start: 0, end: 7 } as const;
const run = report(
  checked({
    findings: [finding({ location: place, fingerprint: 'aaaa-aaaa-aaaa-aaaa' })],
    ledger: [{ ruleId: 'test/words', outcome: 'found', reason: null, crashed: false }],
    baseline: {
      known: [finding({ location: place, fingerprint: 'bbbb-bbbb-bbbb-bbbb' })],
      resolved: [
        finding({
          ruleId: 'test/other',
          message: secret,
          location: place,
          fingerprint: 'cccc-cccc-cccc-cccc',
        }),
      ],
      unsure: [
        finding({
          ruleId: 'test/third',
          message: secret,
          location: place,
          fingerprint: 'dddd-dddd-dddd-dddd',
        }),
      ],
    },
  }),
);
const write = (format: Format, quotes: 'all' | 'none' = 'all') =>
  writeReport(format, run, { colour: false, width: 100 }, quotes);

describe('results held against an earlier one', () => {
  it('are still valid JSON, SARIF and JUnit', async () => {
    const json = new Ajv().compile(JSON.parse(read('../../../docs/findings.schema.json')));
    expect(json(JSON.parse(await write('json'))), JSON.stringify(json.errors)).toBe(true);
    const ajv = new ajvDraft04.default({ strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const sarif = ajv.compile(JSON.parse(read('./testing/schemas/sarif-2.1.0-rtm.5.json')));
    const log = JSON.parse(await write('sarif'));
    expect(sarif(log), JSON.stringify(sarif.errors)).toBe(true);
    expect(log.runs[0].results.map(({ baselineState }: { baselineState: string }) => baselineState)).toEqual([
      'new',
      'unchanged',
      'absent',
    ]);
    const contents = await write('junit');
    const schema = [read('./testing/schemas/jenkins-junit.xsd')];
    expect((await validateXML({ xml: [{ fileName: 'x', contents }], schema })).valid).toBe(true);
    expect(contents).toContain('failures="1"');
    expect(contents).toContain('<skipped>Known before, warning: This says too much.</skipped>');
  });

  it('tell people what is known, gone, or cannot be told', async () => {
    for (const format of ['pretty', 'html'] as const) {
      const text = await write(format);
      for (const part of [
        'Known from the baseline, so not counted',
        'Resolved since the baseline',
        'could not be checked this time',
      ])
        expect(text, format).toContain(part);
    }
    expect(await write('csv')).toMatch(
      /"known before"[\s\S]*"resolved"[\s\S]*"no longer found, could not be checked"/,
    );
  });

  it.each(Object.keys(reporters) as Format[])('leave out words in %s where told to', async (format) => {
    expect(await write(format, 'none')).not.toContain(secret);
  });
});
