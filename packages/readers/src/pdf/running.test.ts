import { describe, expect, it } from 'vitest';
import { readPdf } from './index.js';
import { TestPage, writePdf } from './testing.js';

const numbers = [1, 2, 3, 4];
const words = ['archives', 'briefings', 'contacts', 'disclosures'];
const body = (page: TestPage, number: number) =>
  page.lines(72, 700, [
    `The panel asked for the ${words[number - 1]} of the agencies that it had written to in spring.`,
    `It read the ${words[number - 1]} and wrote to the chair of the partnership about what it had found.`,
  ]);

async function margins(pages: readonly TestPage[]): Promise<readonly string[]> {
  const { blocks } = await readPdf(writePdf(pages));
  return blocks.filter(({ kind }) => /header|footer/.test(kind)).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('running text', () => {
  it('may have figures that stay and figures that go up with the pages', async () => {
    const pages = numbers.map((number) =>
      body(new TestPage(), number)
        .text(72, 800, 'Review 14 of the partnership', { size: 9 })
        .text(72, 30, `Draft 3 | ${number + 6}`, { size: 9 }),
    );
    expect(await margins(pages)).toEqual(['header: Review 14 of the partnership', 'footer: Draft 3']);
  });

  it('is not the first row of a table that has the same words and other figures on every page', async () => {
    const pages = numbers.map((number) =>
      body(new TestPage(), number).text(72, 800, `Calls ${number * 17} answered ${number * 5}`),
    );
    expect(await margins(pages)).toEqual([]);
  });

  it('is not the heading of a part of the report that begins on every page', async () => {
    const pages = numbers.map((number) =>
      body(new TestPage(), number).text(72, 790, `Recommendation ${number}`, { font: 'bold' }),
    );
    const { blocks } = await readPdf(writePdf(pages));
    expect(blocks.filter(({ text }) => text.startsWith('Recommendation'))).toHaveLength(4);
    expect(await margins(pages)).toEqual([]);
  });

  it('is not what stands at the top of two copies of one page', async () => {
    const copy = () =>
      new TestPage()
        .lines(72, 800, ['Dear chair,', 'thank you for the report.'])
        .lines(72, 600, ['The panel commends the chair.', 'It asks for a change.', 'It will meet again.']);
    const { blocks } = await readPdf(writePdf([copy(), copy()]));
    const text = blocks.map((block) => block.text).join(' ');
    expect(text.match(/thank you for the report/g)).toHaveLength(2);
    expect(await margins([copy(), copy()])).toEqual([]);
  });
});
