import type { Block, Draft } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.js';
import { readPdf } from './index.js';
import { type TestFont, type TestNode, TestPage, writePdf } from './testing.js';

// Lines of about the width of the page, so that the right edge of the text is known.
const full =
  'The review panel met in the town hall and heard from every agency that had known the two of them';
const more =
  'before the homicide, and each of them was asked for its records of the years that the terms cover';

const body = (draft: Draft) => draft.blocks.filter((block) => block.kind !== 'property');
const seen = (draft: Draft) => body(draft).map((block) => [block.kind, block.label, block.text]);
const only = (draft: Draft, kind: Block['kind']) => draft.blocks.filter((block) => block.kind === kind);

describe('untagged pages', () => {
  it('puts lines into paragraphs by their spacing', async () => {
    const page = new TestPage()
      .lines(72, 700, [full, more, 'of reference.'])
      .lines(72, 640, [full, 'and wrote.']);
    const draft = await readPdf(writePdf([page]));
    expect(seen(draft)).toEqual([
      ['paragraph', null, `${full} ${more} of reference.`],
      ['paragraph', null, `${full} and wrote.`],
    ]);
    expect(draft.blocks.map((block) => block.page)).toEqual([1, 1]);
  });

  it('takes a number in a column of its own for the number of the paragraph', async () => {
    const page = new TestPage()
      .text(72, 700, '5.1.3')
      .lines(120, 700, [
        'The chair wrote to the family in March and the liaison officer gave them the letter',
        'by hand.',
      ])
      .text(72, 672, '5.1.4')
      .lines(120, 672, ['The family replied.']);
    const draft = await readPdf(writePdf([page]));
    expect(body(draft).map((block) => [block.number, block.numbering, block.text])).toEqual([
      [
        '5.1.3',
        'typed',
        'The chair wrote to the family in March and the liaison officer gave them the letter by hand.',
      ],
      ['5.1.4', 'typed', 'The family replied.'],
    ]);
  });

  it('joins a paragraph that runs over a page and leaves running headers and page numbers out of it', async () => {
    const pages = [1, 2, 3].map((number) =>
      new TestPage()
        .text(72, 800, 'RESTRICTED', { size: 9 })
        .text(250, 30, `Page ${number} of 3`, { size: 9 }),
    ) as [TestPage, TestPage, TestPage];
    pages[0].lines(72, 86, [full, more]);
    pages[1].lines(72, 740, ['of reference.']).lines(72, 700, [full, 'and wrote.']);
    pages[2].lines(72, 740, [full, 'and closed.']);
    const draft = await readPdf(writePdf(pages));
    expect(only(draft, 'paragraph').map((block) => block.text)).toEqual([
      `${full} ${more} of reference.`,
      `${full} and wrote.`,
      `${full} and closed.`,
    ]);
    expect(only(draft, 'header').map((block) => block.text)).toEqual(['RESTRICTED']);
    expect(only(draft, 'footer')).toEqual([]);
  });

  it.each<[string, number, (page: number) => string, boolean | null]>([
    ['figures that count the pages', 5, (page) => `Page ${page} of 5`, true],
    ['figures that begin after the front matter', 5, (page) => String(page + 3), true],
    ['the same year on every page', 5, () => 'Review 2021', false],
    ['no figure', 5, () => 'Restricted', false],
    ['too few pages to tell', 3, (page) => `Page ${page}`, null],
  ])('tells whether the pages are numbered: %s', async (_, count, foot, expected) => {
    const pages = Array.from({ length: count }, (__, at) =>
      new TestPage().lines(72, 700, [full, 'and wrote.']).text(250, 30, foot(at + 1), { size: 9 }),
    );
    expect((await readPdf(writePdf(pages))).pageNumbers).toBe(expected);
  });

  it('joins hyphenated words and keeps the hyphens of compounds', async () => {
    const page = new TestPage().lines(72, 700, [
      `${full.slice(0, 70)} safeguard-`,
      'ing, and her well-',
      'being. Safeguarding came first in it.',
    ]);
    const draft = await readPdf(writePdf([page]));
    expect(draft.blocks[0]?.text).toBe(
      `${full.slice(0, 70)} safeguarding, and her well-being. Safeguarding came first in it.`,
    );
  });

  it('takes footnotes from below the text and their marks out of the words', async () => {
    const page = new TestPage()
      .text(72, 700, 'The review concerns “Mary')
      .text(205, 700, '”')
      .text(209, 700, '1', { size: 6.5, rise: 4 })
      .text(214, 700, ' and her family, and begins with the day on which she moved')
      .lines(72, 686, [full, 'to the town.'])
      .text(72, 90, '1', { size: 5.5, rise: 3 })
      .text(77, 90, 'Not her real name.', { size: 8 });
    const draft = await readPdf(writePdf([page]));
    expect(draft.blocks[0]?.text.startsWith('The review concerns “Mary” and her family')).toBe(true);
    const note = only(draft, 'footnote')[0];
    expect(note?.text).toBe('Not her real name.');
    expect(note?.label).toBeNull();
    expect(note?.host).toEqual({ block: 0, offset: 26 });
  });

  it('tells headings by size, weight and number, and gives them levels', async () => {
    const page = new TestPage()
      .text(72, 740, '1. Introduction', { size: 16, font: 'bold' })
      .lines(72, 700, [full, 'and wrote.'])
      .text(72, 650, 'Timescales', { size: 13, font: 'bold' })
      .lines(72, 620, [full, 'and closed.'])
      .text(72, 570, '2. Equality', { size: 16, font: 'bold' })
      .lines(72, 540, [full, 'and closed.']);
    const draft = await readPdf(writePdf([page]));
    const headings = only(draft, 'heading');
    expect(headings.map((block) => [block.number, block.text, block.level])).toEqual([
      ['1', 'Introduction', 1],
      [null, 'Timescales', 2],
      ['2', 'Equality', 1],
    ]);
    expect(draft.blocks[3]?.section).toEqual([0, 2]);
  });

  it('keeps the contents apart from the report', async () => {
    const page = new TestPage()
      .text(72, 740, 'Contents', { size: 14, font: 'bold' })
      .text(72, 710, '1. Introduction ........................................ 3')
      .text(72, 696, '2. Timescales .......................................... 4');
    const draft = await readPdf(writePdf([page]));
    expect(seen(draft)).toEqual([
      ['heading', null, 'Contents'],
      ['contents-entry', '1.', 'Introduction\t3'],
      ['contents-entry', '2.', 'Timescales\t4'],
    ]);
  });

  it('reads bullets as items and indented italics as a quotation', async () => {
    const page = new TestPage()
      .lines(72, 740, [full, 'and wrote:'])
      .text(90, 710, '•')
      .text(108, 710, 'whether risk was assessed')
      .text(90, 696, '•')
      .text(108, 696, 'whether it was shared')
      .lines(108, 660, ['“She was the first to laugh and the last to', 'leave.”'], { font: 'italic' })
      .lines(72, 610, [full, 'and closed.']);
    const draft = await readPdf(writePdf([page]));
    expect(seen(draft).slice(1, 3)).toEqual([
      ['list-item', '•', 'whether risk was assessed'],
      ['list-item', '•', 'whether it was shared'],
    ]);
    expect(draft.blocks.map((block) => block.quotation)).toEqual([false, false, false, true, false]);
  });

  it('reads two columns down the left and then down the right', async () => {
    const left = Array.from({ length: 8 }, (_, i) => `left column line ${i} of the text that goes on`);
    const right = Array.from({ length: 8 }, (_, i) => `right column line ${i} of the text that goes on`);
    const page = new TestPage().lines(60, 700, left).lines(320, 700, right);
    const draft = await readPdf(writePdf([page]));
    const text = draft.blocks.map((block) => block.text).join(' ');
    expect(text).toBe([...left, ...right].join(' '));
  });

  it('says where every stretch of text stands on the page', async () => {
    const draft = await readPdf(writePdf([new TestPage().text(100, 500, 'The panel met.', { size: 10 })]));
    const span = draft.blocks[0]?.spans[0];
    expect(span?.start).toBe(0);
    expect(span?.end).toBe(14);
    const rect = span?.origin.format === 'pdf' ? span.origin.rect : [];
    expect(rect[0]).toBeCloseTo(100, 0);
    expect(rect[1]).toBeCloseTo(497.8, 0);
    expect(rect[3]).toBeCloseTo(507.8, 0);
  });
});

describe('tables', () => {
  const xs = [72, 200, 330, 400];

  it('reads a ruled table with its header row and the colours of its cells', async () => {
    const page = new TestPage()
      .fill(330, 640, 70, 30, [1, 0.75, 0])
      .grid(xs, [700, 670, 640])
      .text(78, 680, 'Action', { font: 'bold' })
      .text(206, 680, 'Lead', { font: 'bold' })
      .text(336, 680, 'RAG', { font: 'bold' })
      .text(78, 656, 'Train every')
      .text(78, 644, 'call handler')
      .text(206, 656, 'Police');
    const draft = await readPdf(writePdf([page]));
    const table = draft.tables[0];
    expect([table?.columns, table?.rows.length, table?.headerRows]).toEqual([3, 2, 1]);
    expect(only(draft, 'cell').map((block) => block.text)).toEqual([
      'Action',
      'Lead',
      'RAG',
      'Train every call handler',
      'Police',
    ]);
    expect(table?.rows[1]?.cells.map((cell) => cell.fill)).toEqual([null, null, 'FFBF00']);
    expect(table?.rows[1]?.cells[2]?.blocks).toEqual([]);
  });

  it('joins a table over pages, drops the header row printed again and mends the row that was cut', async () => {
    const head = (page: TestPage, y: number) =>
      page
        .text(78, y, 'Date', { font: 'bold' })
        .text(206, y, 'Agency', { font: 'bold' })
        .text(336, y, 'Event', { font: 'bold' });
    const wide = [72, 200, 330, 520];
    const first = head(new TestPage().grid(wide, [140, 110, 80]), 120)
      .text(78, 96, 'March 2019')
      .text(206, 96, 'Police')
      .text(336, 96, 'A neighbour rang and said');
    const second = head(new TestPage().grid(wide, [760, 730, 700, 670]), 742)
      .text(336, 712, 'that there was shouting.')
      .text(78, 682, 'April 2019')
      .text(206, 682, 'Police')
      .text(336, 682, 'Officers went.');
    const draft = await readPdf(writePdf([first, second]));
    expect(draft.tables).toHaveLength(1);
    const table = draft.tables[0];
    expect(table?.rows.map((row) => row.page)).toEqual([1, 1, 2]);
    expect(table?.rows[1]?.cells[2]?.blocks.map((index) => draft.blocks[index]?.text)).toEqual([
      'A neighbour rang and said that there was shouting.',
    ]);
  });

  it('keeps a second table that says the same as the first', async () => {
    const wide = [72, 200, 330, 520];
    const part = (top: number) =>
      new TestPage()
        .grid(wide, [top, top - 30, top - 60])
        .text(78, top - 20, 'March')
        .text(206, top - 20, 'Police')
        .text(336, top - 20, 'A neighbour rang.')
        .text(78, top - 50, 'April')
        .text(206, top - 50, 'Police')
        .text(336, top - 50, 'Officers went.');
    const draft = await readPdf(writePdf([part(140), part(760)]));
    expect(only(draft, 'cell').filter(({ text }) => text === 'Officers went.')).toHaveLength(2);
  });

  it('keeps rows of which too many are the same to head the columns', async () => {
    const part = (top: number) => {
      const tops = [0, 1, 2, 3, 4, 5, 6, 7].map((row) => top - row * 30);
      const page = new TestPage().grid([72, 200, 330], tops);
      tops.slice(1).forEach((y, row) => {
        page.text(78, y + 10, `Call ${row + 1}`).text(206, y + 10, 'Answered');
      });
      return page;
    };
    const draft = await readPdf(writePdf([part(260), part(760)]));
    expect(only(draft, 'cell').filter(({ text }) => text === 'Answered')).toHaveLength(14);
  });

  it('knows cells that are merged', async () => {
    const page = new TestPage()
      .grid([72, 400], [700, 670])
      .grid([72, 200, 400], [670, 640, 610])
      .text(78, 680, 'Police')
      .text(78, 650, 'Date')
      .text(206, 650, 'Event')
      .text(78, 620, 'May')
      .text(206, 620, 'A call.');
    const draft = await readPdf(writePdf([page]));
    expect(draft.tables[0]?.rows[0]?.cells.map((cell) => [cell.column, cell.columnSpan])).toEqual([[0, 2]]);
  });
});

describe('tagged files', () => {
  it('follows the structure tree: headings, items, notes and artefacts', async () => {
    const heading: TestNode = { role: 'H2' };
    const label: TestNode = { role: 'Lbl' };
    const item: TestNode = { role: 'LBody' };
    const paragraph: TestNode = { role: 'P' };
    const note: TestNode = { role: 'Note' };
    const page = new TestPage()
      .artefact((p) => p.text(72, 810, 'Draft for the panel'))
      .tagged(heading, (p) => p.text(72, 740, 'Scope'))
      .tagged(label, (p) => p.text(72, 700, '(a)'))
      .tagged(item, (p) => p.text(108, 700, 'whether risk was shared'))
      // Two lines far enough apart to look like two paragraphs.
      .tagged(paragraph, (p) => p.text(72, 660, 'The panel met').text(72, 640, 'in June.'))
      .tagged(note, (p) =>
        p.text(72, 90, '1', { size: 5.5, rise: 3 }).text(77, 90, 'By video.', { size: 8 }),
      );
    const list: TestNode = { role: 'L', children: [{ role: 'LI', children: [label, item] }] };
    const tree: TestNode[] = [{ role: 'Document', children: [heading, list, paragraph, note] }];
    const draft = await readPdf(writePdf([page], { tree }));
    expect(body(draft).map((block) => [block.kind, block.level, block.label, block.text])).toEqual([
      ['heading', 2, null, 'Scope'],
      ['list-item', 1, '(a)', 'whether risk was shared'],
      ['paragraph', 0, null, 'The panel met in June.'],
      ['footnote', 0, null, 'By video.'],
      ['header', 0, null, 'Draft for the panel'],
    ]);
  });

  it('reads tables by their tags where nothing is ruled', async () => {
    const cells: TestNode[] = ['TH', 'TH', 'TD', 'TD'].map((role) => ({ role }));
    const page = new TestPage();
    const words = ['Name', 'Role', 'Rhiannon Vale', 'Chair'];
    cells.forEach((cell, i) => {
      page.tagged(cell, (p) => p.text(i % 2 ? 250 : 72, i < 2 ? 700 : 680, words[i] as string));
    });
    const rows = [cells.slice(0, 2), cells.slice(2)].map((children) => ({ role: 'TR', children }));
    const draft = await readPdf(writePdf([page], { tree: [{ role: 'Table', children: rows }] }));
    expect(draft.tables[0]?.headerRows).toBe(1);
    expect(only(draft, 'cell').map((b) => [b.cell?.row, b.cell?.column, b.text])).toEqual([
      [0, 0, 'Name'],
      [0, 1, 'Role'],
      [1, 0, 'Rhiannon Vale'],
      [1, 1, 'Chair'],
    ]);
  });

  it('falls back on the layout where the tree leaves the text out', async () => {
    const page = new TestPage().lines(72, 700, [full, 'and wrote.']);
    const draft = await readPdf(writePdf([page], { tree: [{ role: 'Document' }] }));
    expect(seen(draft)).toEqual([['paragraph', null, `${full} and wrote.`]]);
  });
});

describe('the file', () => {
  it('gives properties and comments', async () => {
    const page = new TestPage().text(72, 700, 'The panel met.').text(72, 600, 'The panel met again.');
    const draft = await readPdf(
      writePdf([page], {
        info: { Title: 'Overview report', Author: 'R Vale' },
        notes: [{ page: 1, rect: [150, 595, 170, 610], text: 'When?', author: 'Reviewer' }],
      }),
    );
    expect(only(draft, 'property').map((block) => [block.property, block.text])).toEqual([
      ['title', 'Overview report'],
      ['author', 'R Vale'],
      ['name-of-commenter', 'Reviewer'],
    ]);
    const comment = only(draft, 'comment')[0];
    expect([comment?.text, comment?.author, comment?.host?.block]).toEqual(['When?', 'Reviewer', 1]);
  });

  it('refuses what cannot be read, with a code and what to do', async () => {
    const refuse = (bytes: Uint8Array, limits = defaultLimits) =>
      readPdf(bytes, { limits }).then(
        () => 'read',
        (error: { code?: string }) => error.code,
      );
    const whole = writePdf([new TestPage().text(72, 700, 'The panel met.'), new TestPage()]);
    expect(await refuse(new Uint8Array())).toBe('empty');
    expect(await refuse(new TextEncoder().encode('Dear panel'))).toBe('wrong-type');
    expect(await refuse(new TextEncoder().encode('%PDF-1.7 and nothing else'))).toBe('damaged');
    expect(await refuse(writePdf([new TestPage()]))).toBe('no-text');
    expect(await refuse(whole, { ...defaultLimits, pages: 1 })).toBe('limit');
    expect(await refuse(whole, { ...defaultLimits, fileBytes: 10 })).toBe('too-large');
    expect(await refuse(whole)).toBe('read');
  });

  it('leaves the caller its bytes', async () => {
    const bytes = writePdf([new TestPage().text(72, 700, 'The panel met.')]);
    await readPdf(bytes);
    expect(bytes.length).toBeGreaterThan(100);
  });
});

describe('what is not plain', () => {
  const columns = (page: TestPage, y: number, words: readonly string[], font: TestFont = 'plain') => {
    words.forEach((word, i) => {
      page.text([72, 200, 330][i] ?? 72, y, word, { font });
    });
    return page;
  };

  it('reads a table without rules where its rows are plain', async () => {
    const page = new TestPage().lines(72, 760, [full, 'and wrote.']);
    columns(page, 700, ['Name', 'Role', 'Organisation'], 'bold');
    columns(page, 680, ['Rhiannon Vale', 'Chair', 'Independent']);
    columns(page, 660, ['Tom Ashe', 'Inspector', 'Police']);
    page.lines(72, 600, [full, 'and closed.']);
    const draft = await readPdf(writePdf([page]));
    expect(draft.tables[0]?.headerRows).toBe(1);
    expect(only(draft, 'cell').map((block) => block.text)).toEqual([
      'Name',
      'Role',
      'Organisation',
      'Rhiannon Vale',
      'Chair',
      'Independent',
      'Tom Ashe',
      'Inspector',
      'Police',
    ]);
    expect(draft.gaps).toEqual([]);
  });

  it('does not guess at rows that nothing sets apart: the words stay and the gap is recorded', async () => {
    const page = new TestPage();
    columns(page, 700, ['Rhiannon', 'Chair', 'Independent']);
    columns(page, 686, ['Vale']);
    columns(page, 672, ['Tom', 'Inspector', 'Police']);
    columns(page, 658, ['Ashe']);
    columns(page, 644, ['Ada Quill', 'Nurse', 'Trust']);
    const draft = await readPdf(writePdf([page]));
    expect(draft.tables).toEqual([]);
    expect(draft.gaps.map((gap) => [gap.what, gap.page])).toEqual([['table', 1]]);
    expect(draft.blocks.map((block) => block.text).join(' ')).toContain('Ashe');
  });

  it('closes up letters that are spread and leaves single letters alone', async () => {
    const page = new TestPage().text(72, 700, 'C O N F I D E N T I A L').text(72, 600, 'Groups A B C D');
    const draft = await readPdf(writePdf([page]));
    expect(draft.blocks.map((block) => block.text)).toEqual(['CONFIDENTIAL', 'Groups A B C D']);
  });

  it('knows the blank of a font that names none of its letters', async () => {
    const page = new TestPage().text(72, 700, 'wkh\u0003sdqho\u0003phw');
    expect(seen(await readPdf(writePdf([page])))).toEqual([['paragraph', null, 'wkh sdqho phw']]);
  });

  it('keeps powers and ordinals in the words', async () => {
    const page = new TestPage()
      .text(72, 700, 'A yard of 40 m')
      .text(142, 700, '2', { size: 6.5, rise: 4 })
      .text(150, 700, 'was searched on the 28')
      .text(262, 700, 'th', { size: 6.5, rise: 4 })
      .text(270, 700, 'of May.');
    const draft = await readPdf(writePdf([page]));
    expect(draft.blocks[0]?.text).toMatch(/^A yard of 40 m ?2 was searched on the 28 ?th of May\.$/);
  });

  it('reads a page that is turned on its side', async () => {
    const page = new TestPage(842, 595).text(72, 500, 'Appendix A').text(72, 450, 'The plan was agreed.');
    const turned = new TextDecoder().decode(writePdf([page])).replace('/MediaBox', '/Rotate 90/MediaBox');
    const draft = await readPdf(new TextEncoder().encode(turned));
    expect(draft.blocks.map((block) => block.text)).toEqual(['Appendix A', 'The plan was agreed.']);
  });
});
