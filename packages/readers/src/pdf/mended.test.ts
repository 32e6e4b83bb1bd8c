import { zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readPdf } from './index.js';
import { TestPage, writePdf } from './testing.js';

const lines = Array.from(
  { length: 30 },
  (_, i) => `The panel asked agency number ${i + 1} for what it knew of ${i * 7}.`,
);

/** A file whose first page is packed, and changed after that. */
function withPage(page: TestPage, damage: (packed: Uint8Array) => Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(
    writePdf([page, new TestPage().text(72, 700, 'The second page is whole.')]),
  );
  const content = page.content();
  const packed = damage(zlibSync(new TextEncoder().encode(content)));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join('');
  const changed = text.replace(
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    () => `<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n${letters}\nendstream`,
  );
  expect(changed).not.toBe(text);
  return Uint8Array.from(changed, (letter) => letter.charCodeAt(0));
}

describe('a page whose contents are damaged', () => {
  const page = () => new TestPage().lines(72, 760, lines);

  it('is read as far as it goes, and the gap is told', async () => {
    const cut = (packed: Uint8Array) => {
      const bytes = packed.slice();
      bytes.fill(0xff, Math.floor(bytes.length * 0.8));
      return bytes;
    };
    const draft = await readPdf(withPage(page(), cut));
    const text = draft.blocks.map((block) => block.text).join('\n');
    expect(text).toContain('asked agency number 5 for');
    expect(text).toContain('The second page is whole.');
    expect(draft.gaps.map(({ page: at, reason }) => [at, reason])).toEqual([
      [1, 'Page 1 is damaged. What can be made out was read; words may be missing.'],
    ]);
  });

  it('is a gap where nothing can be made out', async () => {
    const draft = await readPdf(withPage(page(), (packed) => packed.map(() => 0xff)));
    expect(draft.blocks.map((block) => block.text)).toEqual(['The second page is whole.']);
    expect(draft.gaps.map(({ reason }) => reason)).toEqual(['Page 1 is damaged, so nothing on it was read.']);
  });
});
