import type { BlockInput } from '@dhrlint/draft';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainConfiguration } from './configuration.js';
import { runRules } from './run.js';
import { type Content, draft, fixedCheck, rule, wordCheck } from './testing/fakes.js';

function prints(...blocks: readonly Content[]): readonly string[] {
  const { findings } = runRules({
    draft: draft(...blocks),
    facts: {},
    zoneOf: () => 'body',
    rules: [rule('a/target', 'word', { word: 'target' })],
    checks: [wordCheck()],
    configuration: plainConfiguration,
    stage: 'draft',
  });
  return findings.map(({ fingerprint }) => fingerprint);
}

const heading = (text: string): BlockInput => ({ kind: 'heading', level: 1, text });
const elsewhere = fc.array(fc.stringMatching(/^[a-s ]{0,40}$/), { maxLength: 5 });

describe('fingerprints', () => {
  it('stay the same under edits elsewhere', () => {
    fc.assert(
      fc.property(elsewhere, elsewhere, elsewhere, (before, between, after) => {
        const edited = prints(
          ...before,
          heading('Analysis'),
          ...between,
          'The review met the target again in the spring.',
          ...after,
        );
        expect(edited).toEqual(prints(heading('Analysis'), 'The review met the target again in the spring.'));
      }),
    );
  });

  it('stay the same when the far end of the same paragraph is edited or the paragraph renumbered', () => {
    const near = 'that they all met the target before the end of';
    const first = prints({ kind: 'paragraph', text: `We say ${near} it.`, label: '1.1' });
    expect(prints({ kind: 'paragraph', text: `They now say ${near} May.`, label: '2.7' })).toEqual(first);
  });

  it('do not depend on capitals, typographic quotes, or spaces', () => {
    expect(prints('A  “good”\u00a0target here')).toEqual(prints("a 'good' target HERE"));
  });

  it('differ by rule, section, quote and the words around', () => {
    const all = [
      ...prints('one target two'),
      ...prints('one target three'),
      ...prints(heading('Analysis'), 'one target two'),
      ...prints(heading('Lessons'), 'one target two'),
    ];
    expect(new Set(all).size).toBe(4);
  });

  it('count up what is alike, so that every finding has its own', () => {
    const [first, second, third] = prints('one target two', 'one target two', 'one target two');
    expect(new Set([first, second, third]).size).toBe(3);
    expect(first).toBe(prints('one target two')[0]);
  });

  it('of a cell go by its row, so that a row before it changes nothing', () => {
    const row = (...texts: string[]) => ({
      page: null,
      cells: texts.map((text, column) => ({
        column,
        rowSpan: 1,
        columnSpan: 1,
        fill: null,
        blocks: [{ kind: 'cell', text } as const],
      })),
    });
    const plan = (...rows: ReturnType<typeof row>[]) => ({ table: { columns: 2, headerRows: 0, rows } });
    const [one] = prints(plan(row('Train midwives', 'target')));
    expect(prints(plan(row('Ask again', 'target'), row('Train midwives', 'target')))[1]).toBe(one);
  });

  it('of the whole report go by what is named and not by counts', () => {
    const whole = (values: Record<string, string | number>) =>
      runRules({
        draft: draft('text'),
        facts: {},
        zoneOf: () => 'body',
        rules: [{ ...rule('a/b', 'fixed'), messages: { absent: 'Absent.' } }],
        checks: [
          fixedCheck('fixed', () => ({
            outcome: 'assessed',
            reports: [{ message: 'absent', values, anchor: null }],
          })),
        ],
        configuration: plainConfiguration,
        stage: 'draft',
      }).findings[0]?.fingerprint;
    expect(whole({ section: 'Timescales', paragraphs: 12 })).toBe(
      whole({ section: 'Timescales', paragraphs: 13 }),
    );
    expect(whole({ section: 'Timescales' })).not.toBe(whole({ section: 'Equality' }));
  });

  it('have a form that YAML always takes for text', () => {
    for (const print of prints('a target b', 'c target d'))
      expect(print).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
  });
});
