import { describe, expect, it } from 'vitest';
import { readDocx } from './index.js';
import { docx, type FixtureParts, p, r, style, table } from './testing.js';

/** "kind: text" of each block, and "hiding: text" of what does not show. */
async function seen(parts: FixtureParts | string): Promise<readonly string[]> {
  const { blocks } = await readDocx(docx(parts));
  return blocks.map(({ kind, hiding, text }) => `${kind === 'hidden' ? hiding : kind}: ${text}`);
}

const white = '<w:color w:val="FFFFFF"/>';
const fill = (colour: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;

describe('text that does not show', () => {
  it('is in the colour of the paper', async () => {
    expect(await seen(`<w:p>${r('Ines ')}${r('Orla', white)}${r(' left')}</w:p>`)).toEqual([
      'paragraph: Ines  left',
      'colour: Orla',
    ]);
    expect(await seen({ body: p('Ines'), background: '<w:background w:color="1F3864"/>' })).toEqual([
      'paragraph: Ines',
    ]);
    expect(
      await seen({ body: `<w:p>${r('Orla', white)}</w:p>`, background: '<w:background w:color="1F3864"/>' }),
    ).toEqual(['paragraph: Orla']);
  });

  it('shows where white letters stand on shading, in a shaded cell, row, table or style', async () => {
    const shaded = `<w:p><w:pPr>${fill('1F3864')}</w:pPr>${r('Title', white)}</w:p>`;
    const run = `<w:p>${r('Label', white + fill('C00000'))}</w:p>`;
    expect(await seen(shaded + run)).toEqual(['paragraph: Title', 'paragraph: Label']);
    const cell = table([[`<w:tcPr>${fill('1F3864')}</w:tcPr><w:p>${r('Head', white)}</w:p>`]]);
    expect(await seen(cell)).toEqual(['cell: Head']);
    const styles = `<w:style w:type="table" w:styleId="T"><w:tblStylePr w:type="firstRow"><w:tcPr>${fill('4472C4')}</w:tcPr></w:tblStylePr></w:style>`;
    const byStyle = table([[`<w:p>${r('Head', white)}</w:p>`]], '<w:tblStyle w:val="T"/>');
    expect(await seen({ body: byStyle, styles })).toEqual(['cell: Head']);
    const inStyle = style('B', 'Band', `<w:pPr>${fill('4472C4')}</w:pPr><w:rPr>${white}</w:rPr>`);
    expect(await seen({ body: p('Band', '<w:pStyle w:val="B"/>'), styles: inStyle })).toEqual([
      'paragraph: Band',
    ]);
  });

  it('is white in a plain cell, and in the colour of its cell', async () => {
    const plain = table([[`${p('x')}<w:p>${r('Orla', white)}</w:p>`]]);
    expect(await seen(plain)).toEqual(['cell: x', 'colour: Orla']);
    const same = table([
      [`<w:tcPr>${fill('4472C4')}</w:tcPr>${p('x')}<w:p>${r('Orla', '<w:color w:val="4472C4"/>')}</w:p>`],
    ]);
    expect(await seen(same)).toEqual(['cell: x', 'colour: Orla']);
  });

  it('may show over a picture that lies behind the text', async () => {
    const picture =
      '<w:r><w:drawing><wp:anchor behindDoc="1"><wp:extent cx="1" cy="1"/></wp:anchor></w:drawing></w:r>';
    expect(await seen(`<w:p>${r('Cover', white)}</w:p><w:p>${picture}</w:p>`)).toEqual(['paragraph: Cover']);
  });

  it('is blacked out with the highlighter or with black shading', async () => {
    const highlighted = r('Orla', '<w:highlight w:val="black"/>');
    const shaded = r('Quill', `<w:color w:val="000000"/>${fill('000000')}`);
    expect(await seen(`<w:p>${r('Then ')}${highlighted}${r(' and ')}${shaded}${r(' left')}</w:p>`)).toEqual([
      'paragraph: Then  and  left',
      'covered: Orla',
      'covered: Quill',
    ]);
    expect(await seen(`<w:p>${r('White on black', `${white}<w:highlight w:val="black"/>`)}</w:p>`)).toEqual([
      'paragraph: White on black',
    ]);
  });

  it('is too small, in a hidden row, or off the page', async () => {
    expect(await seen(`<w:p>${r('Ines ')}${r('Orla', '<w:sz w:val="2"/>')}</w:p>`)).toEqual([
      'paragraph: Ines',
      'size: Orla',
    ]);
    const row = `<w:tbl><w:tr><w:tc>${p('x')}</w:tc></w:tr><w:tr><w:trPr><w:hidden/></w:trPr><w:tc>${p('Orla')}</w:tc></w:tr></w:tbl>`;
    expect(await seen(row)).toEqual(['cell: x', 'row: Orla']);
    expect(await seen(p('Ines') + p('Orla', '<w:ind w:left="20000"/>'))).toEqual([
      'paragraph: Ines',
      'off-page: Orla',
    ]);
    const box = `<w:p>${r('Ines')}<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>9000000</wp:posOffset></wp:positionH><wp:extent cx="900000" cy="900000"/><wps:wsp><wps:txbx><w:txbxContent>${p('Orla')}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r></w:p>`;
    expect(await seen(box)).toContain('off-page: Orla');
  });

  it('shows in a shape of a group, whose place is in units of the group', async () => {
    const box = `<w:txbxContent>${p('Label')}</w:txbxContent>`;
    const group = `<w:pict><v:group style="position:absolute;margin-left:10pt"><v:shape style="position:absolute;left:24000;top:36000"><v:textbox>${box}</v:textbox></v:shape></v:group></w:pict>`;
    expect(await seen(`<w:p>${r('Ines')}<w:r>${group}</w:r></w:p>`)).toContain('text-box: Label');
  });

  it('keeps tracked moves and changes of format apart from insertions', async () => {
    const by = 'w:id="1" w:author="Tess Ford"';
    const body = `<w:p><w:moveTo ${by}>${r('Moved')}</w:moveTo><w:r><w:rPr><w:b/><w:rPrChange ${by}><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr><w:t>bold</w:t></w:r></w:p>`;
    const { blocks } = await readDocx(docx(body));
    expect(blocks[0]?.marks).toEqual([
      { kind: 'moved', start: 0, end: 5, author: 'Tess Ford' },
      { kind: 'reformatted', start: 5, end: 9, author: 'Tess Ford' },
    ]);
    expect(blocks[0]?.appearance.italic).toBe(false);
  });
});
