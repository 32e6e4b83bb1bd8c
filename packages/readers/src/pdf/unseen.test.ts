import { describe, expect, it } from 'vitest';
import { readPdf } from './index.js';
import { TestPage, writePdf } from './testing.js';

const page = () => new TestPage().text(72, 700, 'Ines left.');

async function places(options: Parameters<typeof writePdf>[1]): Promise<readonly string[]> {
  const { blocks } = await readPdf(writePdf([page()], options));
  return blocks.filter(({ kind }) => kind === 'property').map(({ property, text }) => `${property}: ${text}`);
}

describe('places of a PDF that no page shows', () => {
  it('are the outline, attachments with their words, and layers', async () => {
    const extra = (add: (body: string) => number) => {
      const item = add('<</Title(Statement of Orla)>>');
      const outline = add(`<</Type/Outlines/First ${item} 0 R/Last ${item} 0 R/Count 1>>`);
      const content = add('<</Type/EmbeddedFile/Length 14>>\nstream\nOrla Quill, 34\nendstream');
      const file = add(`<</Type/Filespec/F(calls.csv)/UF(calls.csv)/EF<</F ${content} 0 R>>>>`);
      const layer = add('<</Type/OCG/Name(Notes on Fay)>>');
      return {
        catalog: `/Outlines ${outline} 0 R/Names<</EmbeddedFiles<</Names[(calls.csv) ${file} 0 R]>>>>/OCProperties<</OCGs[${layer} 0 R]/D<</Order[${layer} 0 R]>>>>`,
      };
    };
    expect(await places({ extra })).toEqual([
      'outline: Statement of Orla',
      'attachment: calls.csv',
      'embedded-text: Orla Quill, 34',
      'layer: Notes on Fay',
    ]);
  });

  it('are addresses of links, form fields, and who commented', async () => {
    const annotations = {
      1: [
        '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(mailto:orla%20quill@mail.example)>>>>',
        '<</Type/Annot/Subtype/Widget/FT/Tx/Rect[0 0 9 9]/T(victim)/TU(Real name)/V(Orla Quill)>>',
        '<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/QuadPoints[0 9 9 9 0 0 9 0]/T(Tess Ford)>>',
      ],
    };
    expect(await places({ annotations })).toEqual([
      'link-target: mailto:orla quill@mail.example',
      'name-of-commenter: Tess Ford',
      'form-value: victim',
      'form-value: Orla Quill',
      'form-value: Real name',
    ]);
  });

  it('are replacement texts in the stream of a page', async () => {
    const spoken = new TestPage().raw('/Span <</ActualText (Orla)>> BDC').text(72, 700, 'Ines').raw('EMC');
    const { blocks } = await readPdf(writePdf([spoken]));
    expect(blocks.map(({ property, text }) => [property, text])).toContainEqual(['replacement-text', 'Orla']);
  });

  it('are alternative and replacement texts, and the file’s further properties', async () => {
    const extra = (add: (body: string) => number) => {
      add('<</Type/StructElem/S/Figure/Alt(Orla \\(left\\) by the sea)>>');
      add('<</Type/StructElem/S/Span/ActualText<FEFF004F0072006C0061>>>');
      return {};
    };
    expect(await places({ extra, info: { Title: 'Ines', Company: 'Quill Ltd' } })).toEqual([
      'title: Ines',
      'custom:Company: Quill Ltd',
      'alternative-text: Orla (left) by the sea',
      'replacement-text: Orla',
    ]);
  });
});

/** The file saved over again: changed objects and a new table at its end. */
function savedAgain(before: Uint8Array, change: (content: string) => string): Uint8Array {
  const text = new TextDecoder('latin1').decode(before);
  const found = /(\d+) 0 obj\n<<\/Length \d+>>\nstream\n([\s\S]*?)\nendstream/.exec(text);
  const number = Number(found?.[1]);
  const stream = change(found?.[2] ?? '');
  const trailer = /trailer\n<<(.*)>>\nstartxref\n(\d+)/.exec(text);
  const at = text.length;
  const object = `${number} 0 obj\n<</Length ${stream.length}>>\nstream\n${stream}\nendstream\nendobj\n`;
  const table = `xref\n${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<<${trailer?.[1]}/Prev ${trailer?.[2]}>>\nstartxref\n${at + object.length}\n%%EOF\n`;
  return Uint8Array.from(text + object + table + end, (letter) => letter.charCodeAt(0));
}

describe('earlier versions', () => {
  it('are read from a file that was saved over again, for what they alone say', async () => {
    const first = writePdf([
      new TestPage().text(72, 700, 'Her name was Orla Quill.').text(72, 600, 'She left.'),
    ]);
    const second = savedAgain(first, (content) => content.replace('Orla Quill', 'Ines'));
    const { blocks } = await readPdf(second);
    expect(blocks.map(({ kind, hiding, text }) => [kind, hiding, text])).toEqual([
      ['paragraph', null, 'Her name was Ines.'],
      ['paragraph', null, 'She left.'],
      ['hidden', 'earlier-version', 'Her name was Orla Quill.'],
    ]);
  });

  it('say nothing where nothing was taken out', async () => {
    const first = writePdf([new TestPage().text(72, 700, 'Ines left.')]);
    const second = savedAgain(
      first,
      (content) => `${content}\nBT /F1 11 Tf 1 0 0 1 72 600 Tm (In May.) Tj ET`,
    );
    const { blocks } = await readPdf(second);
    expect(blocks.filter(({ kind }) => kind === 'hidden')).toEqual([]);
  });
});
