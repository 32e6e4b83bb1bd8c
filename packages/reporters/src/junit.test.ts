import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { reportJunit } from './junit.js';
import { checked, finding, report } from './testing/results.js';
import { fullRun } from './testing/run.js';

const schema = readFileSync(new URL('./testing/schemas/jenkins-junit.xsd', import.meta.url), 'utf8');
const validate = (contents: string) =>
  validateXML({ xml: [{ fileName: 'report.xml', contents }], schema: [schema] });

describe('reportJunit', () => {
  it('is valid against the schema of Jenkins, whatever the report says', async () => {
    const hostile = '\u0000\u0008\ufffe\ud800 ]]> <x a="\'"> &amp; \u202e';
    const odd = report(checked({ path: hostile, findings: [finding({ message: hostile })] }));
    for (const run of [fullRun, odd, report()]) {
      const { valid, errors } = await validate(reportJunit(run));
      expect(valid, JSON.stringify(errors)).toBe(true);
    }
  });

  it('is held against a schema that refuses', async () => {
    expect((await validate('<testsuites><testcase name="x"/></testsuites>')).valid).toBe(false);
  });

  it('fails errors, skips advice, and counts both', () => {
    const xml = reportJunit(fullRun);
    expect(xml).toContain('tests="7" failures="1" errors="1" skipped="4"');
    expect(xml).toContain('<testcase name="footnote to 5.10, page 12: Words that say too much"');
    expect(xml).toContain('<skipped>Advice: This says too much.</skipped>');
  });

  it('keeps what could not be told apart from what passed and what does not apply', () => {
    const xml = reportJunit(fullRun);
    expect(xml).toContain('<skipped>Could not be checked. No table of “Zebedee”.</skipped>');
    expect(xml).toContain('<skipped>Does not apply. No plan.</skipped>');
    expect(xml).toContain('<error type="check-stopped" message="Could not be checked. It stopped');
    expect(xml).toContain('<testcase name="A fifth point" classname="test.fifth" time="0"/>');
    expect(xml).toContain('<error type="wrong-type" message="Save it as .docx.">');
  });
});
