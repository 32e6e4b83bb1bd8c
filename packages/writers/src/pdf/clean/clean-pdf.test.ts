import { defaultLimits } from '@dhrlint/readers';
import { readPdf } from '@dhrlint/readers/pdf';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { TestPage, writePdf } from '../../../../readers/src/pdf/testing.js';
import { cleanPdf } from './clean-pdf.js';

type Options = NonNullable<Parameters<typeof writePdf>[1]>;

async function cleaned(options: Options, page = new TestPage().text(72, 700, 'Ines left.')) {
  const bytes = writePdf([page], options);
  const copy = await cleanPdf(bytes, await readPdf(bytes, { limits: defaultLimits }));
  const draft = await readPdf(copy.bytes);
  const again = await cleanPdf(copy.bytes, draft);
  return {
    taken: copy.removed.map(({ place, words }) => `${place}: ${words}`),
    kept: copy.kept.map(({ place, words }) => `${place}: ${words}`),
    blocks: draft.blocks.map(({ kind, property, text }) => `${property ?? kind}: ${text}`),
    again: again.removed,
  };
}

describe('a cleaned PDF', () => {
  it('has no properties, attachments and scripts', async () => {
    const extra: Options['extra'] = (add) => {
      const content = add('<</Type/EmbeddedFile/Length 4>>\nstream\nOrla\nendstream');
      const file = add(`<</Type/Filespec/F(calls.csv)/UF(calls.csv)/EF<</F ${content} 0 R>>>>`);
      const packet = add('<</Type/Metadata/Subtype/XML/Length 4>>\nstream\nOrla\nendstream');
      const names = `/EmbeddedFiles<</Names[(calls.csv) ${file} 0 R]>>`;
      return {
        catalog: `/Names<<${names}>>/Metadata ${packet} 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>`,
      };
    };
    const copy = await cleaned({ extra, info: { Title: 'DHR Orla', Author: 'Tess Ford' } });
    expect(copy.taken).toEqual([
      'property: title: DHR Orla',
      'property: author: Tess Ford',
      'attachment: calls.csv',
      'macros: ',
    ]);
    expect(copy.blocks).toEqual(['paragraph: Ines left.']);
    expect(copy.again).toEqual([]);
  });

  it('has no notes, and links to the public web only', async () => {
    const note = (inner: string) => `<</Type/Annot/Rect[0 0 9 9]${inner}>>`;
    const annotations = {
      1: [
        note('/Subtype/Text/Contents(Ask Orla)/T(Tess Ford)'),
        note('/Subtype/Link/A<</S/URI/URI(mailto:orla@mail.example)>>'),
        note('/Subtype/Link/A<</S/URI/URI(https://www.gov.uk/dhr)>>'),
        note('/Subtype/Link/A<</S/Launch/F(C:/Users/Orla/x.docx)>>'),
      ],
    };
    const copy = await cleaned({ annotations });
    expect(copy.taken.sort()).toEqual([
      'comment: Tess Ford',
      'link-target: C:/Users/Orla/x.docx',
      'link-target: mailto:orla@mail.example',
    ]);
    expect(copy.kept).toEqual(['link-target: https://www.gov.uk/dhr']);
    expect(copy.blocks).toEqual(['paragraph: Ines left.', 'link-target: https://www.gov.uk/dhr']);
    expect(copy.again).toEqual([]);
  });

  it('holds nothing that no object leads to', async () => {
    const bytes = writePdf([new TestPage().text(72, 700, 'Ines left.')], {
      extra: (add) => {
        add('(Orla Quill)');
        return {};
      },
    });
    expect(strFromU8(bytes, true)).toContain('Orla');
    const copy = await cleanPdf(bytes, await readPdf(bytes));
    const parsed = await (await import('@cantoo/pdf-lib')).PDFDocument.load(copy.bytes, {
      updateMetadata: false,
    });
    const objects = parsed.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(objects.join()).not.toContain('Orla');
  });

  it.each([
    [
      'words under a box',
      () => new TestPage().text(72, 700, 'Orla left.').fill(60, 690, 200, 24, [0, 0, 0]),
      {},
      'covered over',
    ],
    [
      'words off the page',
      () => new TestPage().text(72, 700, 'a b').text(72, 2000, 'Orla'),
      {},
      'beyond the edge',
    ],
    [
      'a redaction that was not applied',
      () => new TestPage().text(72, 700, 'Ines left.'),
      { annotations: { 1: ['<</Type/Annot/Subtype/Redact/Rect[0 0 9 9]>>'] } },
      'not applied',
    ],
    [
      'a form',
      () => new TestPage().text(72, 700, 'Ines left.'),
      {
        extra: (add: (body: string) => number) => ({
          catalog: `/AcroForm<</Fields[${add('<</FT/Tx/T(a)>>')} 0 R]>>`,
        }),
      },
      'form fields',
    ],
  ] as const)('is not made of a file with %s', async (_, page, options, why) => {
    await expect(cleaned(options as Options, page())).rejects.toThrow(why);
  });
});
