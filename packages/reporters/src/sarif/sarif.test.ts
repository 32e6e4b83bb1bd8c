import { readFileSync } from 'node:fs';
import ajvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { fullRun } from '../testing/run.js';
import { reportSarif } from './index.js';
import { uriOf } from './uri.js';

const schema = JSON.parse(
  readFileSync(new URL('../testing/schemas/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8'),
);
// The schema's own pattern for languages is none that unicode mode allows.
const ajv = new ajvDraft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);
const log = JSON.parse(reportSarif(fullRun));
const [run] = log.runs;

describe('reportSarif', () => {
  it('is valid against the official schema', () => {
    expect(validate(log), JSON.stringify(validate.errors, null, 2)).toBe(true);
  });

  it('describes every rule of the run once, and every result points at its own', () => {
    const { rules } = run.tool.driver;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([
      'test/fifth',
      'test/fourth',
      'test/other',
      'test/sixth',
      'test/third',
      'test/words',
    ]);
    for (const result of run.results) expect(rules[result.ruleIndex].id).toBe(result.ruleId);
    expect(rules[5].help.text).toContain('Salford (RT), 18 February 2021');
    expect(rules[5].help.markdown).toContain('**What to do.** Say less.');
  });

  it('tells a place by paragraph and section, page, words and fingerprint', () => {
    const [found] = run.results;
    expect(found).toMatchObject({
      kind: 'fail',
      level: 'error',
      partialFingerprints: { 'dhrlintFinding/v1': '0123-4567-89ab-cdef' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'drafts/a%2C%20b%3A%20100%25%20%3Cc%3E.docx', index: 0 },
            region: { startLine: 8, startColumn: 3, endLine: 8, endColumn: 6, properties: { page: 12 } },
          },
          logicalLocations: [
            { name: '5.10', kind: 'paragraph', decoratedName: 'footnote to 5.10, page 12' },
            { kind: 'section' },
          ],
        },
      ],
    });
  });

  it('never takes for passed what could not be told', () => {
    const open = run.results.filter(({ kind }: { kind: string }) => kind === 'open');
    expect(open.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['test/words', 'test/third']);
    expect(run.artifacts[0].properties.passed).toEqual(['test/fifth']);
    const [{ executionSuccessful, toolExecutionNotifications: notes }] = run.invocations;
    expect(executionSuccessful).toBe(false);
    expect(notes.map(({ descriptor }: { descriptor: { id: string } }) => descriptor.id)).toEqual([
      'check-stopped',
      'not-read',
      'wrong-type',
    ]);
  });

  it('gives accepted findings as suppressed, with the reason', () => {
    const accepted = run.results.filter(({ suppressions }: { suppressions?: unknown }) => suppressions);
    expect(accepted).toHaveLength(1);
    expect(accepted[0].suppressions[0].justification).toContain('wished it');
  });
});

it.each([
  ['drafts/My report.docx', 'drafts/My%20report.docx'],
  ['/home/ann/r.docx', 'file:///home/ann/r.docx'],
  ['C:\\Ann\\r.docx', 'file:///C:/Ann/r.docx'],
  ['\\\\server\\r.docx', 'file://server/r.docx'],
  ['a\ud800.docx', 'a%EF%BF%BD.docx'],
])('writes the path %s as a URI', (path, uri) => {
  expect(uriOf(path)).toBe(uri);
});
