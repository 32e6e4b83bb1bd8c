import { describe, expect, it } from 'vitest';
import { readPdf } from './index.js';
import { TestPage, writePdf } from './testing.js';

/** A file whose first page has one annotation that paints the words with the operators. */
function withAnnotation(page: TestPage, dictionary: string, paint: string): Uint8Array {
  let appearance = 0;
  return writePdf([page], {
    extra: (add) => {
      const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
      const stream = `/Tx BMC q BT /F1 11 Tf ${paint} ET Q EMC`;
      appearance = add(
        `<</Type/XObject/Subtype/Form/BBox[0 0 200 60]/Resources<</Font<</F1 ${add(font)} 0 R>>>>/Length ${stream.length}>>\nstream\n${stream}\nendstream`,
      );
      return {};
    },
    annotations: {
      get 1() {
        return [`<</Type/Annot/Rect[120 690 320 750]/AP<</N ${appearance} 0 R>>${dictionary}>>`];
      },
    },
  });
}

const field = '/Subtype/Widget/FT/Tx/T(chair)/V(Ines Farrow)';

async function shown(bytes: Uint8Array): Promise<readonly string[]> {
  const { blocks } = await readPdf(bytes);
  return blocks.filter(({ kind }) => kind !== 'property').map(({ kind, text }) => `${kind}: ${text}`);
}

describe('what annotations show', () => {
  it('stands on the line on which the form has it', async () => {
    const page = new TestPage().text(72, 700, 'Chair:').text(72, 640, 'The panel met twice.');
    expect(await shown(withAnnotation(page, field, '1 0 0 1 10 10 Tm (Ines Farrow) Tj'))).toEqual([
      'paragraph: Chair:\tInes Farrow',
      'paragraph: The panel met twice.',
    ]);
  });

  it('is read where the page says nothing else, a reader’s typed words too', async () => {
    const lines = '1 0 0 1 2 40 Tm (Ines Farrow) Tj 1 0 0 1 2 10 Tm (chaired the review.) Tj';
    expect(await shown(withAnnotation(new TestPage(), field, lines))).toEqual([
      'paragraph: Ines Farrow',
      'paragraph: chaired the review.',
    ]);
    const typed = '/Subtype/FreeText/Contents(Ines chaired.)/DA(/F1 11 Tf)';
    expect(await shown(withAnnotation(new TestPage(), typed, '1 0 0 1 2 40 Tm (Ines chaired.) Tj'))).toEqual([
      'paragraph: Ines chaired.',
      'comment: Ines chaired.',
    ]);
  });

  it('is a comment and no more where a reader typed it over words', async () => {
    const page = new TestPage().text(72, 640, 'The panel met twice.');
    const typed = '/Subtype/FreeText/Contents(When?)/DA(/F1 11 Tf)';
    expect(await shown(withAnnotation(page, typed, '1 0 0 1 2 40 Tm (When?) Tj'))).toEqual([
      'paragraph: The panel met twice.',
      'comment: When?',
    ]);
  });

  it.each([
    ['upwards', '0 1 -1 0 20 5 Tm'],
    ['downwards', '0 -1 1 0 20 55 Tm'],
    ['upside down', '-1 0 0 -1 150 20 Tm'],
  ])('is whole where it runs %s', async (_, matrix) => {
    const page = new TestPage().text(72, 640, 'The panel met twice.');
    const blocks = await shown(withAnnotation(page, field, `${matrix} (Ines F) Tj`));
    expect(blocks).toContain('paragraph: Ines F');
  });

  it('does not count where the field is not shown', async () => {
    const page = new TestPage().text(72, 640, 'The panel met twice.');
    const hidden = `${field}/F 2`;
    expect(await shown(withAnnotation(page, hidden, '1 0 0 1 10 10 Tm (Ines Farrow) Tj'))).toEqual([
      'paragraph: The panel met twice.',
    ]);
  });
});
