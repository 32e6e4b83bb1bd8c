import type { Anchor, Draft } from '@dhrlint/draft';
import { defaultLimits } from '@dhrlint/readers';
import { openPdf, readPdf } from '@dhrlint/readers/pdf';
import { describe, expect, it } from 'vitest';
import { TestPage, writePdf } from '../../../readers/src/pdf/testing.js';
import { type NewHighlight, writeHighlights } from './highlights.js';

const settings = { author: 'dhrlint', date: new Date(2026, 4, 4), limits: defaultLimits };
const colour = [255, 232, 140] as const;

const report = writePdf([
  new TestPage()
    .text(72, 760, 'Overview Report', { size: 24, font: 'bold' })
    .lines(72, 700, [
      '1.1 She was killed at home on 4 May 2020, and the',
      'panel met in the week that followed it.',
    ])
    .grid([72, 200, 400], [560, 590, 620])
    .text(80, 600, 'Action')
    .text(210, 600, 'Target date')
    .text(80, 570, 'Train all staff')
    .text(210, 570, 'Ongoing'),
]);

function placeOf(draft: Draft, words: string): Anchor {
  const block = draft.blocks.find(({ text }) => text.includes(words));
  const start = block?.text.indexOf(words) ?? 0;
  return { block: block?.index ?? -1, start, end: start + words.length };
}

async function write(bytes: Uint8Array, make: (draft: Draft) => readonly NewHighlight[]) {
  const draft = await readPdf(bytes);
  return (await writeHighlights(bytes, draft, make(draft), settings)).bytes;
}

/** The annotations of the first page, boxes to the whole point. */
async function annotationsOf(bytes: Uint8Array) {
  const document = await openPdf(bytes, defaultLimits);
  const annotations = (await (await document.getPage(1)).getAnnotations()) as readonly {
    subtype: string;
    rect: number[];
    quadPoints?: ArrayLike<number>;
    contentsObj?: { str: string };
    titleObj?: { str: string };
  }[];
  await document.loadingTask.destroy();
  return annotations
    .filter(({ subtype }) => subtype === 'Highlight')
    .map(({ rect, quadPoints, contentsObj, titleObj }) => ({
      rect: rect.map(Math.round),
      lines: (quadPoints?.length ?? 0) / 8,
      says: contentsObj?.str,
      by: titleObj?.str,
    }));
}

describe('writeHighlights', () => {
  it('marks exactly the words, line by line, with a note in our name', async () => {
    const bytes = await write(report, (draft) => [
      { anchor: placeOf(draft, '4 May 2020'), text: 'Point one\nGive the month.', colour },
      { anchor: placeOf(draft, '2020, and the panel'), text: 'Point two “with signs”', colour },
    ]);
    const [date, overlong] = await annotationsOf(bytes);
    expect(date).toEqual({
      // By Helvetica's own table of widths the date begins 149.8 points from the margin and is 57.5 wide.
      rect: [222, 698, 279, 709],
      lines: 1,
      says: 'Point one\nGive the month.',
      by: 'dhrlint',
    });
    expect(overlong).toMatchObject({ lines: 2, says: 'Point two “with signs”' });
  });

  it('appends to the file, and what is read of its pages stays the same', async () => {
    const bytes = await write(report, (draft) => [
      { anchor: placeOf(draft, 'Ongoing'), text: 'Not a date.', colour },
      { anchor: placeOf(draft, 'Train all staff'), text: 'Whose?', colour },
    ]);
    expect(Buffer.compare(Buffer.from(bytes.subarray(0, report.length)), Buffer.from(report))).toBe(0);
    const blocks = async (file: Uint8Array) =>
      (await readPdf(file)).blocks
        .filter(({ kind, text }) => kind !== 'comment' && text !== 'dhrlint')
        .map(({ kind, text, cell, spans }) => ({ kind, text, cell, spans }));
    expect(await blocks(bytes)).toEqual(await blocks(report));
  });

  it('gives each of several notes on the same words its slice of them', async () => {
    const bytes = await write(report, (draft) =>
      [0, 1].map((index) => ({
        anchor: placeOf(draft, 'Overview Report'),
        slice: { index, of: 2 },
        text: `Note ${index}`,
        colour,
      })),
    );
    const [first, second] = await annotationsOf(bytes);
    expect(first?.rect[0]).toBe(72);
    expect(second?.rect[0]).toBe(first?.rect[2]);
    const width = ({ rect: [left = 0, , right = 0] }: { rect: number[] }) => right - left;
    expect(
      Math.abs(width(first as { rect: number[] }) - width(second as { rect: number[] })),
    ).toBeLessThanOrEqual(1);
  });

  it('replaces its own highlights and leaves those of others', async () => {
    const make = (text: string) => (draft: Draft) => [{ anchor: placeOf(draft, '4 May 2020'), text, colour }];
    const theirs = (
      await writeHighlights(report, await readPdf(report), make('Sure?')(await readPdf(report)), {
        ...settings,
        author: 'Mara Quell',
      })
    ).bytes;
    const twice = await write(await write(theirs, make('old')), make('new'));
    expect((await annotationsOf(twice)).map(({ by, says }) => [by, says])).toEqual([
      ['Mara Quell', 'Sure?'],
      ['dhrlint', 'new'],
    ]);
  });

  it('puts what has no words into the corner of the first page', async () => {
    const bytes = await write(report, () => [{ anchor: null, text: 'The file itself.', colour }]);
    expect(await annotationsOf(bytes)).toMatchObject([
      { rect: [20, 802, 200, 818], says: 'The file itself.' },
    ]);
  });
});
