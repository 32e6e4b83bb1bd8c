import { describe, expect, it } from 'vitest';
import { readPdf } from './index.js';
import { signsOf } from './page-signs.js';
import { TestPage, writePdf } from './testing.js';

const black = [0, 0, 0] as const;
const white = [1, 1, 1] as const;
const blue = [0.1, 0.2, 0.5] as const;

type Options = NonNullable<Parameters<typeof writePdf>[1]>;

/** "hiding: text" of what a page does not show, then its visible words. */
async function seen(page: TestPage, options?: Options): Promise<readonly string[]> {
  const { blocks } = await readPdf(writePdf([page], options));
  const hidden = blocks.flatMap(({ kind, hiding, text }) =>
    kind === 'hidden' ? [`${hiding}: ${text}`] : [],
  );
  const shown = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'heading')
    .map(({ text }) => text);
  return [...hidden, shown.join(' / ')];
}

const sentence = 'The sister of Ines is called Orla Quill by all.';
/** Helvetica 11: where "Orla Quill" of the sentence begins and ends when it is set at 72. */
const name = { x: 202, width: 48 };

describe('words that a page does not show', () => {
  it('lie under a box that was drawn over them', async () => {
    const page = new TestPage().text(72, 700, sentence).fill(name.x, 697, name.width, 12, black);
    const [hidden, shown] = await seen(page);
    expect(hidden).toBe('covered: Orla Quill');
    expect(shown).toMatch(/^The sister of Ines is called\s+by all\.$/);
  });

  it('lie under a white box, a thick line or the box of an annotation', async () => {
    const whited = new TestPage().text(72, 700, sentence).fill(name.x, 697, name.width, 12, white);
    expect((await seen(whited))[0]).toBe('covered: Orla Quill');
    const pen = new TestPage()
      .text(72, 700, sentence)
      .raw(`q 12 w 0 0 0 RG ${name.x} 703 m ${name.x + name.width} 703 l S Q`);
    expect((await seen(pen))[0]).toBe('covered: Orla Quill');
    const rect = `${name.x} 697 ${name.x + name.width} 709`;
    const square = `<</Type/Annot/Subtype/Square/Rect[${rect}]/IC[0 0 0]/C[0 0 0]/F 4>>`;
    expect((await seen(new TestPage().text(72, 700, sentence), { annotations: { 1: [square] } }))[0]).toBe(
      'covered: Orla Quill',
    );
  });

  it('show where the box lies below, is thin, has a hole, is clear, or lies beside', async () => {
    const box = (x: number, y: number, width: number, height: number) => `${x} ${y} ${width} ${height} re`;
    const pages = [
      new TestPage().fill(60, 690, 400, 30, [0.9, 0.9, 0.9]).text(72, 700, sentence),
      new TestPage().text(72, 700, sentence).fill(72, 698, 300, 1, black),
      new TestPage()
        .text(72, 700, sentence)
        .raw(`q 0 g ${box(60, 680, 400, 50)} ${box(65, 685, 390, 40)} f* Q`),
      new TestPage()
        .text(72, 700, sentence)
        .raw(`q ${box(300, 500, 50, 50)} W n 0 g ${box(0, 0, 595, 842)} f Q`),
      new TestPage().text(72, 700, sentence).fill(72, 600, 300, 12, black),
      new TestPage().text(72, 700, sentence).fill(60, 690, 400, 30, white).text(72, 700, sentence),
    ];
    for (const page of pages) expect((await seen(page))[0]).toBe(sentence);
    const clear = new TestPage().text(72, 700, sentence).raw(`q /G gs 1 1 0 rg ${box(60, 690, 400, 30)} f Q`);
    const resources = '/ExtGState<</G<</ca 0.4>>>>';
    expect(await seen(clear, { extra: () => ({ resources }) })).toEqual([sentence]);
  });

  it('are written in white on white, and not on a dark ground', async () => {
    const page = new TestPage()
      .text(72, 700, 'Ines left.')
      .raw('1 1 1 rg')
      .text(72, 600, 'Orla Quill')
      .raw('0 g');
    expect(await seen(page)).toEqual(['colour: Orla Quill', 'Ines left.']);
    const head = new TestPage()
      .fill(60, 590, 200, 30, blue)
      .raw('1 1 1 rg')
      .text(72, 600, 'Agency')
      .raw('0 g');
    expect(await seen(head)).toEqual(['Agency']);
    const same = new TestPage()
      .text(72, 700, 'Ines')
      .fill(60, 590, 200, 30, black)
      .text(72, 600, 'Orla Quill');
    expect(await seen(same)).toEqual(['colour: Orla Quill', 'Ines']);
  });

  it('are written without ink, unless they are the words of a scan', async () => {
    const page = new TestPage()
      .text(72, 700, 'Ines left.')
      .raw('BT 3 Tr ET')
      .text(72, 600, 'Orla Quill')
      .raw('BT 0 Tr ET');
    expect(await seen(page)).toEqual(['invisible: Orla Quill', 'Ines left.']);
    const extra = (add: (body: string) => number) => {
      const picture = add(
        '<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8/Length 4>>\nstream\nABCD\nendstream',
      );
      return { resources: `/XObject<</P ${picture} 0 R>>` };
    };
    const scan = () => new TestPage().raw('q 595 0 0 842 0 0 cm /P Do Q BT 3 Tr ET').text(72, 700, sentence);
    expect(await seen(scan(), { extra })).toEqual([sentence]);
    // A box over the picture hides neither the picture's letters nor the words that were recognised.
    const boxed = scan().raw('BT 0 Tr ET').fill(name.x, 697, name.width, 12, black);
    expect((await seen(boxed, { extra }))[0]).toBe('covered: Orla Quill');
  });

  describe('under a picture', () => {
    const picture = (entries = '') =>
      `<</Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8${entries}/Length 4>>\nstream\nABCD\nendstream`;
    const over = `q ${name.width} 0 0 12 ${name.x} 697 cm /P Do Q`;
    const whole = 'q 595 0 0 842 0 0 cm /P Do Q';
    const withPicture =
      (entries = '') =>
      (add: (body: string) => number) => ({
        resources: `/XObject<</P ${add(picture(entries))} 0 R>>/ExtGState<</G<</ca 0.4>>/M<</BM/Multiply>>>>`,
      });
    const text = () => new TestPage().text(72, 700, sentence);

    it('lie there where it was laid over them, and do not where they were written on it', async () => {
      const extra = withPicture();
      expect((await seen(text().raw(over), { extra }))[0]).toBe('covered: Orla Quill');
      const inState = `q ${name.width} 0 0 12 ${name.x} 697 cm /Other gs /P Do Q`;
      expect((await seen(text().raw(inState), { extra }))[0]).toBe('covered: Orla Quill');
      const inline = `q ${name.width} 0 0 12 ${name.x} 697 cm BI /W 2 /H 2 /CS /G /BPC 8 ID ABCD EI Q`;
      expect((await seen(text().raw(inline)))[0]).toBe('covered: Orla Quill');
      expect(await seen(new TestPage().raw(over).text(72, 700, sentence), { extra })).toEqual([sentence]);
    });

    it('lie there where a form or a stamp brings it', async () => {
      const drawing = (add: (body: string) => number) => {
        const inside = add(picture());
        const content = 'q 48 0 0 12 0 0 cm /P Do Q';
        return add(
          `<</Type/XObject/Subtype/Form/BBox[0 0 48 12]/Resources<</XObject<</P ${inside} 0 R>>>>/Length ${content.length}>>\nstream\n${content}\nendstream`,
        );
      };
      const form = (add: (body: string) => number) => ({ resources: `/XObject<</F ${drawing(add)} 0 R>>` });
      const drawn = text().raw(`q 1 0 0 1 ${name.x} 697 cm /F Do Q`);
      expect((await seen(drawn, { extra: form }))[0]).toBe('covered: Orla Quill');
      let number = 0;
      const stamp = (add: (body: string) => number) => {
        number = drawing(add);
        return {};
      };
      writePdf([text()], { extra: stamp });
      const rect = `${name.x} 697 ${name.x + name.width} 709`;
      const annotation = `<</Type/Annot/Subtype/Stamp/Rect[${rect}]/F 4/AP<</N ${number} 0 R>>>>`;
      expect((await seen(text(), { extra: stamp, annotations: { 1: [annotation] } }))[0]).toBe(
        'covered: Orla Quill',
      );
    });

    it('show where it is clear, masked, on a layer, a stencil, or turned', async () => {
      const at = `${name.width} 0 0 12 ${name.x} 697 cm`;
      const turned = `q 34 34 -9 9 ${name.x} 690 cm /P Do Q`;
      for (const operators of [`q /G gs ${at} /P Do Q`, `q /M gs ${at} /P Do Q`, turned])
        expect(await seen(text().raw(operators), { extra: withPicture() })).toEqual([sentence]);
      for (const entries of ['/SMask 1 0 R', '/Mask[0 0]', '/ImageMask true', '/OC 1 0 R', '/SMaskInData 1'])
        expect(await seen(text().raw(over), { extra: withPicture(entries) })).toEqual([sentence]);
      const stencil = `q ${at} BI /W 2 /H 2 /IM true ID AB EI Q`;
      expect(await seen(text().raw(stencil))).toEqual([sentence]);
    });

    it('show where they are written again above it', async () => {
      const page = text().raw(over).text(72, 700, sentence);
      expect((await seen(page, { extra: withPicture() }))[0]).not.toContain('covered');
    });

    it('are the words of a scan, with or without ink, in one piece or in strips', async () => {
      const extra = withPicture();
      const strips = Array.from({ length: 10 }, (_, i) => `q 595 0 0 84.2 0 ${i * 84.2} cm /P Do Q`).join(
        ' ',
      );
      const number = (page: TestPage) => page.text(72, 30, 'Page 3 of 9');
      for (const picture of [whole, strips]) {
        expect(await seen(text().raw(picture), { extra })).toEqual([sentence]);
        const ink = new TestPage().raw('BT 3 Tr ET').text(72, 700, sentence).raw('BT 0 Tr ET').raw(picture);
        expect(await seen(ink, { extra })).toEqual([sentence]);
        expect((await seen(number(text().raw(picture)), { extra })).join()).not.toContain('covered');
      }
    });

    it('are hidden by a large picture on a page that goes on beside it', async () => {
      const page = new TestPage();
      for (let i = 0; i < 20; i++) page.text(72, 400 - i * 14, `${i} The panel met the family again.`);
      const large = 'q 450 0 0 320 60 500 cm /P Do Q';
      const found = await seen(page.text(72, 700, sentence).raw(large), { extra: withPicture() });
      expect(found[0]).toBe(`covered: ${sentence.slice(0, -1)}`);
    });

    it('are not searched for on pages whose pictures lie beside the words', () => {
      const view = [0, 0, 595, 842];
      const signs = (operators: string) => signsOf(new TextEncoder().encode(operators), view);
      const line = (x: number, y: number) => `BT /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (Ines) Tj ET`;
      expect(signs(`${line(72, 700)} q 400 0 0 200 72 400 cm /P Do Q`)).toBe('draws-others');
      expect(signs(`${line(400, 450)} q 100 0 0 200 72 400 cm /P Do Q`)).toBe('draws-others');
      expect(signs(`q 400 0 0 200 72 400 cm /P Do Q ${line(72, 450)}`)).toBe('draws-others');
      expect(signs(`${line(72, 450)} q 400 0 0 200 72 400 cm /P Do Q`)).toBe('draws-over');
      expect(signs(`BT 14 TL 72 700 Td (Ines) Tj T* (left) Tj ET q 9 0 0 9 0 0 cm /P Do Q`)).toBe(
        'draws-over',
      );
    });
  });

  it('stand off the page, are specks, or lie on a layer that is switched off', async () => {
    const off = new TestPage().text(72, 700, 'Ines left.').text(72, -60, 'Orla Quill');
    expect(await seen(off)).toEqual(['off-page: Orla Quill', 'Ines left.']);
    const speck = new TestPage().text(72, 700, 'Ines left.').text(72, 600, 'Orla Quill', { size: 0.5 });
    expect(await seen(speck)).toEqual(['size: Orla Quill', 'Ines left.']);
    const layered = new TestPage()
      .text(72, 700, 'Ines left.')
      .raw('/OC /L BDC')
      .text(72, 600, 'Orla Quill')
      .raw('EMC');
    const extra = (add: (body: string) => number) => {
      const layer = add('<</Type/OCG/Name(Notes on Fay)>>');
      return {
        resources: `/Properties<</L ${layer} 0 R>>`,
        catalog: `/OCProperties<</OCGs[${layer} 0 R]/D<</OFF[${layer} 0 R]>>>>`,
      };
    };
    expect(await seen(layered, { extra })).toEqual(['layer: Orla Quill', 'Ines left.']);
  });

  it('are not the label that a program prints into its own black box', async () => {
    const extra = (add: (body: string) => number) => {
      const inner = '0 g 0 0 60 14 re f BT /F1 8 Tf 2 4 Td (Privilege) Tj ET';
      const form = add(
        `<</Type/XObject/Subtype/Form/BBox[0 0 60 14]/Resources<</Font<</F1 1 0 R>>>>/Length ${inner.length}>>\nstream\n${inner}\nendstream`,
      );
      return { resources: `/XObject<</R ${form} 0 R>>` };
    };
    const page = new TestPage().text(72, 700, 'Ines left.').raw('q 1 0 0 1 200 600 cm /R Do Q');
    expect(await seen(page, { extra })).toEqual(['Ines left.']);
  });

  it('say where they stand', async () => {
    const page = new TestPage().text(72, 700, sentence).fill(name.x, 697, name.width, 12, black);
    const { blocks } = await readPdf(writePdf([page]));
    const hidden = blocks.find(({ kind }) => kind === 'hidden');
    expect(hidden).toMatchObject({ page: 1, host: { block: 0 } });
    const origin = hidden?.spans[0]?.origin;
    expect(origin?.format === 'pdf' && origin.rect.map(Math.round)).toEqual([202, 701, 248, 707]);
  });
});
