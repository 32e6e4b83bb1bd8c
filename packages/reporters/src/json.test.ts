import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { reportJson } from './json.js';
import { checked, finding, location, report } from './testing/results.js';

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/findings.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv({ allErrors: true }).compile(schema);

const place = {
  part: 'footnote',
  paragraph: '5.1.3',
  section: 'Chronology',
  page: 12,
  quote: 'a\u001b[1mb',
  block: 7,
  start: 2,
  end: 5,
} as const;
const full = report(
  checked({
    findings: [
      finding({ location: place, related: [location(place)], suggestion: 'less' }),
      finding({ location: { part: 'document', block: null, start: null, end: null } }),
    ],
    ledger: [{ ruleId: 'test/words', outcome: 'could-not-assess', reason: 'No table.', crashed: true }],
    strengths: [{ id: 'family-voice', message: 'The family speaks.', location: location(place) }],
    accepted: [{ finding: finding(), reason: 'Agreed.', who: null, when: '2025-03-14' }],
  }),
  {
    status: 'unreadable',
    path: 'old.doc',
    format: 'unknown',
    error: { code: 'wrong-type', message: 'Save it.' },
  },
);

describe('reportJson', () => {
  it('is valid against the published schema', () => {
    expect(validate(JSON.parse(reportJson(full))), JSON.stringify(validate.errors)).toBe(true);
  });

  it('gives a place with the fields of the schema and no other', () => {
    const { documents } = JSON.parse(reportJson(full));
    expect(documents[0].findings[0].location).toEqual(place);
    expect(documents[0].findings[0].related).toEqual([place]);
    expect(documents[1]).toEqual({
      path: 'old.doc',
      format: 'unknown',
      status: 'unreadable',
      error: { code: 'wrong-type', message: 'Save it.' },
      findings: [],
      ledger: [],
    });
  });

  it('carries no control character of the report', () => {
    expect(reportJson(full)).not.toContain('\u001b');
  });
});
