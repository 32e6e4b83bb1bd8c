import type { Point } from 'dhrlint/editing';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf, KeptDiagnostics } from './diagnostics.js';
import { digestOf } from './encoded-diagnostics.js';
import { ShownText } from './shown-text.js';

const uri = 'file:///drafts/report.md';
const text = 'First line.\nThe words are here.\nAnd there, again.\n';

const takes = { relatedInformation: true, codeDescription: true, data: true };

function point(
  fingerprint: string,
  words: string,
  { within = text, more = {} as Partial<Point> } = {},
): Point {
  const at = (found: string) => {
    const start = within.indexOf(found);
    return { start, end: start + found.length, whole: true };
  };
  return {
    ruleId: 'house/tone',
    severity: 'warning',
    message: `About ${words}`,
    fingerprint,
    suggestion: null,
    quote: words,
    cited: '1.1',
    place: at(words),
    related: [{ quote: 'again', cited: '1.2', place: at('again') }],
    ...more,
  };
}

describe('diagnostics from one key to the next', () => {
  const before = [point('a', 'First'), point('b', 'words'), point('c', 'there')];

  function next(later: string, points: readonly Point[]) {
    const kept = new KeptDiagnostics();
    const told = kept.of({ uri, shown: new ShownText(text, 'utf-16'), points: before, failure: null }, takes);
    const shown = new ShownText(later, 'utf-16');
    const now = kept.of({ uri, shown, points, failure: null }, takes);
    expect(now).toEqual(diagnosticsOf({ uri, shown, points, failure: null }, { takes }));
    return now.map((diagnostic) => told.indexOf(diagnostic));
  }

  it('are the same objects where they stand at the same lines and columns, though words before them moved them', () => {
    const later = text.replace('First line.', 'First line.xyz');
    const points = before.map(({ fingerprint, quote }) => point(fingerprint, quote ?? '', { within: later }));
    expect(next(later, points)).toEqual([0, 1, 2]);
  });

  it('are others where their line or column is another, or that of a related place', () => {
    const later = text.replace('The words', 'All the words').replace('again', 'once again');
    const points = before.map(({ fingerprint, quote }) => point(fingerprint, quote ?? '', { within: later }));
    expect(next(later, points)).toEqual([-1, -1, -1]);
    const shifted = `\n${text}`;
    const all = before.map(({ fingerprint, quote }) => point(fingerprint, quote ?? '', { within: shifted }));
    expect(next(shifted, all)).toEqual([-1, -1, -1]);
  });

  it('are others where anything is said otherwise', () => {
    const changes: readonly Partial<Point>[] = [
      { message: 'Otherwise' },
      { severity: 'error' },
      { ruleId: 'house/other' },
      { related: [] },
      { related: before[0]?.related.map((one) => ({ ...one, cited: '1.3' })) ?? [] },
      { related: before[0]?.related.map((one) => ({ ...one, quote: 'anew' })) ?? [] },
    ];
    for (const more of changes)
      expect(next(text, [point('a', 'First', { more }), ...before.slice(1)])).toEqual([-1, 1, 2]);
  });

  it('are found again where others came and went before them', () => {
    expect(next(text, [point('z', 'line'), ...before.slice(1)])).toEqual([-1, 1, 2]);
  });
});

describe('the digest of diagnostics', () => {
  const of = (...points: readonly Point[]) =>
    digestOf(diagnosticsOf({ uri, shown: new ShownText(text, 'utf-16'), points, failure: null }, { takes }));

  it('is the same for the same, and another for others', () => {
    const [a, b] = [point('a', 'First'), point('b', 'words')];
    expect(of(a, b)).toBe(of({ ...a }, { ...b }));
    expect(new Set([of(a, b), of(b, a), of(a), of(), of(a, { ...b, message: 'x' })]).size).toBe(5);
  });
});
