import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dhrlint, run } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'dhrlint-highlights-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A page as poppler draws it at 50 dots an inch: width, height and three bytes a dot. */
function pageOf(file: string, page: number): { readonly width: number; readonly dots: Uint8Array } {
  const out = join(folder, 'page');
  run('pdftoppm', '-r', '50', '-f', `${page}`, '-l', `${page}`, '-singlefile', file, out);
  const bytes = readFileSync(`${out}.ppm`);
  const head = /^P6\s(\d+) (\d+)\s255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  return { width: Number(head?.[1]), dots: new Uint8Array(bytes.subarray(head?.[0].length ?? 0)) };
}

describe.each(['bramble', 'tansy-untagged'])('highlights in %s.pdf', (name) => {
  const report = `test-reports/drafts/${name}.pdf`;
  const copy = join(folder, `${name}.pdf`);

  beforeAll(() => {
    dhrlint('annotate', report, '--output', copy);
  });

  it('leave the text as poppler reads it, to the letter', () => {
    expect(run('pdftotext', '-layout', copy, '-')).toBe(run('pdftotext', '-layout', report, '-'));
  });

  it('change only white paper to a light colour, and only within their boxes', () => {
    const pages = Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', report))?.[1]);
    let changed = 0;
    for (let page = 1; page <= pages; page++) {
      const [before, after] = [pageOf(report, page), pageOf(copy, page)];
      expect(after.dots.length).toBe(before.dots.length);
      for (let i = 0; i < before.dots.length; i += 3) {
        const [was, is] = [before.dots.subarray(i, i + 3), after.dots.subarray(i, i + 3)];
        if (is.every((value, k) => value === was[k])) continue;
        changed++;
        // A highlight multiplies: nothing gets lighter, and no ink of the page is covered.
        expect(is.every((value, k) => value <= (was[k] ?? 0))).toBe(true);
        expect(Math.max(...was) - Math.max(...is)).toBeLessThan(80);
      }
      if (page === pages) expect(changed).toBeGreaterThan(100);
    }
  });
});

it('stand on the very words that poppler places there', () => {
  const copy = join(folder, 'words.pdf');
  dhrlint('annotate', 'test-reports/drafts/bramble.pdf', '--output', copy);
  const words = run('pdftotext', '-bbox', '-f', '4', '-l', '4', copy, '-');
  const box = (word: string) => {
    const found = new RegExp(
      `<word xMin="([\\d.]+)" yMin="[\\d.]+" xMax="([\\d.]+)"[^>]*>${word}</word>`,
    ).exec(words);
    return [Number(found?.[1]), Number(found?.[2])] as const;
  };
  // “Tuesday 9 November 2021” in paragraph 1.2, which is the only one of the page.
  const [from, to] = [box('Tuesday')[0], box('Tuesday')[1]];
  const page = pageOf(copy, 4);
  const plain = pageOf('test-reports/drafts/bramble.pdf', 4);
  const columns = new Set<number>();
  page.dots.forEach((value, i) => {
    if (value !== plain.dots[i]) columns.add(Math.floor(i / 3) % page.width);
  });
  const dots = (points: number) => (points * 50) / 72;
  expect(Math.min(...columns)).toBeGreaterThanOrEqual(Math.floor(dots(from)) - 1);
  expect(Math.min(...columns)).toBeLessThan(dots(to));
});
