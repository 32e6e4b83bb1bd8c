import { describe, expect, it } from 'vitest';
import type { CheckedDocument, DocumentResult } from './document.js';
import { statisticsOf } from './statistics.js';
import { rule } from './testing/fakes.js';

const rules = new Map(['a/one', 'a/two', 'a/three'].map((id) => [id, rule(id, 'word')]));

/** A draft in which rules found something so many times; the others passed. */
function draft(path: string, found: Readonly<Record<string, number>>): DocumentResult {
  const findings = Object.entries(found).flatMap(([ruleId, times]) =>
    Array.from({ length: times }, () => ({ ruleId })),
  );
  const ledger = [...rules.keys()].map((ruleId) => ({
    ruleId,
    outcome: ruleId === 'a/three' ? 'not-applicable' : found[ruleId] ? 'found' : 'passed',
  }));
  return { status: 'checked', path, findings, ledger } as unknown as CheckedDocument;
}

describe('statisticsOf', () => {
  it('puts first what most drafts need, and leaves out what none could be asked', () => {
    const { rules: counted, drafts } = statisticsOf({
      rules,
      documents: [
        draft('Elm.docx', { 'a/one': 5 }),
        draft('Oak.docx', { 'a/two': 1 }),
        draft('Yew.docx', { 'a/two': 2 }),
      ],
    });
    expect(drafts).toBe(3);
    expect(counted.map((r) => [r.rule, r.drafts, r.findings, r.assessed])).toEqual([
      ['a/two', 2, 3, 3],
      ['a/one', 1, 5, 3],
    ]);
  });

  it('compares the first round of a report with its last, whatever came between', () => {
    const {
      rules: counted,
      inRounds,
      reports,
    } = statisticsOf({
      rules,
      documents: [
        draft('Elm v10.docx', { 'a/two': 1 }),
        draft('Elm v1.docx', { 'a/one': 1 }),
        draft('Elm v2.docx', { 'a/one': 1, 'a/two': 1 }),
        draft('Oak.docx', { 'a/one': 1 }),
      ],
    });
    expect([reports, inRounds]).toEqual([2, 1]);
    expect(counted.map((r) => [r.rule, r.atFirst, r.atLast])).toEqual([
      ['a/one', 1, 0],
      ['a/two', 0, 1],
    ]);
  });

  it('counts a draft once that stands as Word and as PDF, and two cases of one name twice', () => {
    const { drafts, doubles, inRounds, reports } = statisticsOf({
      rules,
      documents: [
        draft('Elm.pdf', {}),
        draft('Elm.docx', {}),
        draft('A/report.docx', {}),
        draft('B/report.docx', {}),
      ],
    });
    expect([drafts, doubles, inRounds, reports]).toEqual([3, ['Elm.pdf'], 0, 3]);
  });

  it('tells of files that could not be read', () => {
    const gone = {
      status: 'unreadable',
      path: 'x.pdf',
      format: 'pdf',
      error: { code: 'a', message: 'No.' },
    } as const;
    expect(statisticsOf({ rules, documents: [gone] })).toMatchObject({
      drafts: 0,
      unreadable: [{ path: 'x.pdf', message: 'No.' }],
    });
  });
});
