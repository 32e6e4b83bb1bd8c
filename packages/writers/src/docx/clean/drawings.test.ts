import { defaultLimits } from '@dhrlint/readers';
import { describe, expect, it } from 'vitest';
import { cleanDocx } from './clean.js';
import { cleaned, docx, p, r } from './testing/cleaned.js';

const picture = (properties: string, blip: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr ${properties}/><a:graphic><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="orla-2018.jpg" descr="C:\\Pictures\\orla-2018.jpg"/></pic:nvPicPr><pic:blipFill>${blip}</pic:blipFill></pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const link = (id: string, words: string, more = '') =>
  `<w:hyperlink r:id="${id}" ${more}>${r(words)}</w:hyperlink>`;

describe('drawings', () => {
  it('keep their alternative text and lose the names of their files', () => {
    const more = { 'media/image1.bin': { type: 'image', data: 'x' } };
    const body = picture(
      'id="1" name="Picture 1" descr="Ines by the sea"',
      '<a:blip r:embed="m0"/><a:srcRect l="2000"/>',
    );
    const { taken, kept, body: copy } = cleaned({ body, more });
    expect(taken).toEqual(['picture-name: orla-2018.jpg', 'picture-name: C:\\Pictures\\orla-2018.jpg']);
    expect(kept.map(({ place, words }) => `${place}: ${words}`)).toEqual([
      'alternative-text: Ines by the sea',
      'cropped-picture: ',
    ]);
    expect(copy).not.toContain('orla');
  });

  it('that are not in the file are refused', () => {
    const outside = [{ type: 'image', target: 'file:///S:/orla.jpg' }];
    expect(() =>
      cleaned({ body: picture('id="1" name="Picture 1"', '<a:blip r:link="e0"/>'), outside }),
    ).toThrow('only linked');
  });

  it('keep one version of a text box', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('Ines')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('Orla')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const copy = cleaned(body);
    expect(copy.taken).toEqual(['fallback-text: Orla']);
    expect(copy.body).toContain('Ines');
    expect(copy.body).not.toContain('Orla');
  });

  it('of embedded objects stay without the object; one that shows as an icon is refused', () => {
    const object = (aspect: string) =>
      `<w:p>${r('Calls')}<w:r><w:object><v:shape><v:imagedata r:id="m1"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12" DrawAspect="${aspect}" r:id="m0"/></w:object></w:r></w:p>`;
    const more = {
      'embeddings/calls.xlsx': { type: 'package', data: 'Orla' },
      'media/image1.bin': { type: 'image', data: 'x' },
    };
    const copy = cleaned({ body: object('Content'), more });
    expect(copy.taken).toEqual(['embedded-file: Excel.Sheet.12']);
    expect(Object.keys(copy.parts)).toContain('word/media/image1.bin');
    expect(Object.keys(copy.parts)).not.toContain('word/embeddings/calls.xlsx');
    expect(() => cleaned({ body: object('Icon'), more })).toThrow('icon');
  });
});

describe('links', () => {
  it('to the public web stay, and those that tell of somebody leave their words', () => {
    const outside = [
      'https://www.gov.uk/guidance',
      'mailto:orla@mail.example',
      'https://quill.sharepoint.com/personal/orla_quill',
      'file:///C:/Users/Orla/x.docx',
    ].map((target) => ({ type: 'hyperlink', target }));
    const body = `<w:p>${outside.map((_, i) => link(`e${i}`, `link ${i}. `, 'w:tooltip="Orla"')).join('')}</w:p>`;
    const { body: copy, parts, kept } = cleaned({ body, outside });
    expect(copy.replace(/<[^>]*>/g, '')).toBe('link 0. link 1. link 2. link 3. ');
    expect(copy.match(/<w:hyperlink/g)).toHaveLength(1);
    expect(Object.values(parts).join()).not.toMatch(/orla/i);
    expect(kept).toEqual([{ place: 'link-target', words: 'https://www.gov.uk/guidance', count: 1 }]);
  });

  it('stay where their words give the address anyway', () => {
    const outside = [{ type: 'hyperlink', target: 'mailto:dhr@council.example' }];
    expect(cleaned({ body: `<w:p>${link('e0', 'dhr@council.example')}</w:p>`, outside }).body).toContain(
      'w:hyperlink',
    );
  });

  it('lose the wrapper of a mail program, which names the mailbox', () => {
    const target =
      'https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.gov.uk%2Fdhr&amp;data=05%7Corla%40mail.example';
    const copy = cleaned({
      body: `<w:p>${link('e0', 'guidance')}</w:p>`,
      outside: [{ type: 'hyperlink', target }],
    });
    expect(copy.parts['word/_rels/document.xml.rels']).toContain('Target="https://www.gov.uk/dhr"');
  });
});

describe('charts', () => {
  it('are cut off from their workbook', () => {
    const data =
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>[Orla calls.xlsx]Data!$A$1</c:f><c:v>12</c:v><c:externalData/></c:chartSpace>';
    const body = `<w:p>${r('a')}<w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="m0"/></w:drawing></w:r></w:p>`;
    const copy = cleaned({ body, more: { 'charts/chart1.xml': { type: 'chart', data } } });
    expect(copy.parts['word/charts/chart1.xml']).not.toMatch(/Orla|externalData/);
    expect(copy.taken).toEqual([
      'chart-data: [Orla calls.xlsx]Data!$A$1',
      'chart-data: the workbook behind a chart',
    ]);
  });
});

it('the bytes that were given are not changed', () => {
  const bytes = docx(p('Ines'));
  const before = bytes.slice();
  cleanDocx(bytes, defaultLimits);
  expect(bytes).toEqual(before);
});
