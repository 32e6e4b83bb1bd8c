import { type Block, type Draft, isUnseen } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { readDocx } from './index.js';
import { docx, type FixtureParts, level, list, numbered, p, r, style, table } from './testing.js';

/** The draft without what no page shows, which has tests of its own. */
const read = async (parts: FixtureParts | string): Promise<Draft> => {
  const draft = await readDocx(docx(parts));
  return { ...draft, blocks: draft.blocks.filter((block) => !isUnseen(block)) };
};
const seen = (blocks: readonly Block[]) => blocks.map((block) => [block.kind, block.text]);
const tracked = (name: string, inner: string) =>
  `<w:${name} w:id="1" w:author="Mara Quell">${inner}</w:${name}>`;
const deleted = (text: string) =>
  tracked('del', `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`);
const prose =
  'The Panel met in the spring and asked every agency that had known the family for what it had recorded of them over the years.';

describe('text', () => {
  it('holds tabs, breaks, hyphens and symbols, and joins runs', async () => {
    const body = `<w:p>${r('first')}<w:r><w:tab/><w:t>second</w:t><w:br/><w:t>line</w:t><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>`;
    expect((await read(body)).blocks[0]?.text).toBe('first\tsecond\nline\u2011\u00AD✓');
  });

  it('reads through links, smart tags, controls, simple fields and moved-in text', async () => {
    const body = `<w:p><w:hyperlink>${r('a ')}</w:hyperlink><w:smartTag>${r('b ')}</w:smartTag><w:sdt><w:sdtContent>${r('c ')}</w:sdtContent></w:sdt><w:fldSimple w:instr="REF x">${r('d ')}</w:fldSimple>${tracked('moveTo', r('e'))}</w:p>`;
    expect((await read(body)).blocks[0]?.text).toBe('a b c d e');
  });

  it('shows the result of a field and not its code, even where the code is left open', async () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF _Ref1</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3.2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const broken = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText></w:r></w:p>';
    const { blocks } = await read(`<w:p>${r('See ')}${field}${r('.')}</w:p>${broken}${p('More.')}`);
    expect(blocks.map((block) => block.text)).toEqual(['See 3.2.', 'More.']);
  });

  it('shows tick boxes and lists of choices of old forms', async () => {
    const form = (data: string, instruction: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${data}</w:ffData></w:fldChar></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const box = form('<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', 'FORMCHECKBOX');
    const choice = form(
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList>',
      'FORMDROPDOWN',
    );
    const empty =
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const without = choice.replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>$/, empty);
    expect((await read(`<w:p>${box}${r(' met ')}${without}</w:p>`)).blocks[0]?.text).toBe('☒ met Yes');
    expect((await read(`<w:p>${box}${r(' met ')}${choice}</w:p>`)).blocks[0]).toMatchObject({
      text: '☒ met Yes',
      spans: [{ start: 1, end: 6, origin: { run: 3, offset: 0 } }],
    });
  });

  it('shows what is written on a button', async () => {
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const button = `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${code(' MACROBUTTON NoMacro [Type')}${code(' the name] ')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect((await read(`<w:p>${r('Chair: ')}${button}</w:p>`)).blocks[0]?.text).toBe(
      'Chair: [Type the name]',
    );
  });

  it('marks the prompt of a control that nobody filled in', async () => {
    const body = `<w:p>${r('Date: ')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click here')}</w:sdtContent></w:sdt></w:p>`;
    expect((await read(body)).blocks[0]?.marks).toEqual([
      { kind: 'placeholder', start: 6, end: 16, author: null },
    ]);
  });

  it('marks what is highlighted', async () => {
    const body = `<w:p>${r('by ')}${r('NAME', '<w:highlight w:val="yellow"/>')}</w:p>`;
    expect((await read(body)).blocks[0]?.marks).toEqual([
      { kind: 'highlighted', start: 3, end: 7, author: null },
    ]);
  });

  it('says how it looks, styles included', async () => {
    const styles =
      style('Base', 'Base', '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>') +
      style('Own', 'Own', '', 'Base');
    const body =
      p('Bold', '<w:pStyle w:val="Own"/>') +
      `<w:p><w:pPr><w:pStyle w:val="Own"/></w:pPr>${r('Light', '<w:b w:val="0"/>')}</w:p>`;
    const { blocks } = await read({ body, styles });
    expect(blocks[0]?.appearance).toEqual({ bold: true, italic: false, centred: true, size: 16 });
    expect(blocks[1]?.appearance.bold).toBe(false);
  });
});

describe('spans', () => {
  it('lead every character back to its run, over hidden and inserted text, links and trimmed blanks', async () => {
    const runs = [
      r('  The '),
      r('secret', '<w:vanish/>'),
      tracked('ins', r('Review ')),
      `<w:hyperlink>${r('Panel')}</w:hyperlink>`,
      r(' met. '),
    ];
    const { blocks } = await read(`${p('before')}<w:p>${runs.join('')}</w:p>`);
    const block = blocks[1];
    expect(block?.text).toBe('The Review Panel met.');
    expect(block?.spans.map(({ start, end, origin }) => [start, end, origin])).toEqual([
      [0, 4, { format: 'docx', part: 'word/document.xml', paragraph: 1, run: 0, offset: 2 }],
      [4, 11, { format: 'docx', part: 'word/document.xml', paragraph: 1, run: 2, offset: 0 }],
      [11, 16, { format: 'docx', part: 'word/document.xml', paragraph: 1, run: 3, offset: 0 }],
      [16, 21, { format: 'docx', part: 'word/document.xml', paragraph: 1, run: 4, offset: 0 }],
    ]);
  });

  it('count paragraphs as they stand in the file, alternates and text boxes included', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const alternate = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>${box('In the box')}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('In the box')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const { blocks } = await read(`<w:p>${r('Anchor')}<w:r>${alternate}</w:r></w:p>${p('After')}`);
    expect(seen(blocks)).toEqual([
      ['paragraph', 'Anchor'],
      ['text-box', 'In the box'],
      ['paragraph', 'After'],
    ]);
    expect(blocks.map((block) => block.spans[0]?.origin)).toMatchObject([
      { paragraph: 0, run: 0 },
      { paragraph: 1, run: 0 },
      { paragraph: 3, run: 0 },
    ]);
  });
});

describe('headings', () => {
  const heading = (name: string, inner = '') => style('S', name, inner);
  it.each([
    ['by name', heading('heading 2'), 2],
    ['by name in another language', heading('Überschrift 3'), 3],
    ['by outline level', heading('Chapter', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'), 2],
    ['by the style that it is based on', style('H', 'heading 1') + style('S', 'Big', '', 'H'), 1],
    ["by an author's own name", heading('DHR Sub-heading'), 2],
  ])('are known %s', async (_, styles, depth) => {
    const { blocks } = await read({ body: p('Terms of reference', '<w:pStyle w:val="S"/>'), styles });
    expect(blocks[0]).toMatchObject({ kind: 'heading', level: depth });
  });

  it('are not whole paragraphs in a heading style, nor its bullets', async () => {
    const { abstract, num } = list(1, level(0, 'bullet', '–'));
    const body = p(prose, '<w:pStyle w:val="S"/>') + p('A point', `<w:pStyle w:val="S"/>${numbered(1)}`);
    const { blocks } = await read({ body, styles: heading('heading 2'), numbering: abstract + num });
    expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'list-item']);
  });

  it('are made by bold letters above prose, but not on a cover', async () => {
    const bold = (text: string) => `<w:p>${r(text, '<w:b/>')}</w:p>`;
    const body =
      bold('Domestic Homicide Review') +
      bold('Overview report') +
      p('April 2023') +
      p(prose) +
      bold('Timescales') +
      p(prose) +
      bold('This bold sentence ends in a full stop.');
    const { blocks } = await read(body);
    expect(blocks.filter((block) => block.kind === 'heading').map((block) => block.text)).toEqual([
      'Timescales',
    ]);
  });

  it('stand apart from entries of contents, by style, field, control and dotted leader', async () => {
    const styles = style('TOC1', 'toc 1');
    const fieldStart =
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC \\o</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>';
    const body =
      p('Contents') +
      p('Introduction 3', '<w:pStyle w:val="TOC1"/>') +
      `<w:p>${fieldStart}${r('Chronology 9')}</w:p><w:p>${r('Analysis 12')}</w:p><w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>` +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Lessons 20')}</w:sdtContent></w:sdt>` +
      p('1.2 Recommendations ........ 31') +
      p('Prose again.');
    const { blocks } = await read({ body, styles });
    expect(blocks.map((block) => block.kind)).toEqual([
      'heading',
      ...Array(5).fill('contents-entry'),
      'paragraph',
    ]);
    expect(blocks[5]).toMatchObject({ label: '1.2', text: 'Recommendations ........ 31' });
  });
});

describe('paragraphs', () => {
  it('are captions by style or by their wording', async () => {
    const { blocks } = await read({
      body: p('People', '<w:pStyle w:val="C"/>') + p('Table 2: Agencies'),
      styles: style('C', 'caption'),
    });
    expect(blocks.map((block) => block.kind)).toEqual(['caption', 'caption']);
  });

  it('are quotations by style, or indented and all in italics', async () => {
    const italic = `<w:p><w:pPr><w:ind w:left="720"/></w:pPr>${r('She was always singing.', '<w:i/>')}</w:p>`;
    const { blocks } = await read({
      body: p('He was kind.', '<w:pStyle w:val="Q"/>') + italic + p('Prose.', '<w:ind w:left="720"/>'),
      styles: style('Q', 'Intense Quote'),
    });
    expect(blocks.map((block) => block.quotation)).toEqual([true, true, false]);
  });

  it('with numbers are the report’s own, or items of a list', async () => {
    const { abstract, num } = list(
      1,
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'lowerLetter', '(%3)'),
    );
    const short = list(2, level(0, 'decimal', '%1)'));
    const body = [
      p('own', numbered(1, 1)),
      p('item', numbered(1, 2)),
      p('first', numbered(2)),
      p('second', numbered(2)),
    ].join('');
    const { blocks } = await read({ body, numbering: abstract + short.abstract + num + short.num });
    expect(blocks.map(({ kind, label }) => [kind, label])).toEqual([
      ['paragraph', '1.1'],
      ['list-item', '(a)'],
      ['list-item', '1)'],
      ['list-item', '2)'],
    ]);
  });
});

describe('tables', () => {
  it('keep merged cells, fills and header rows', async () => {
    const cell = (text: string, properties = '') => `<w:tcPr>${properties}</w:tcPr>${p(text)}`;
    const rows =
      `<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${cell('Action', '<w:gridSpan w:val="2"/>')}</w:tc><w:tc>${cell('Status')}</w:tc></w:tr>` +
      `<w:tr><w:tc>${cell('1', '<w:vMerge w:val="restart"/>')}</w:tc><w:tc>${cell('Train staff')}</w:tc><w:tc>${cell('Done', '<w:shd w:val="clear" w:fill="00b050"/>')}</w:tc></w:tr>` +
      `<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc>${cell('Audit')}</w:tc><w:tc><w:tcPr/><w:p/></w:tc></w:tr>`;
    const { tables, blocks } = await read(`<w:tbl>${rows}</w:tbl>${p('after')}`);
    expect(tables[0]).toMatchObject({ columns: 3, headerRows: 1, block: 0 });
    expect(
      tables[0]?.rows.map((row) =>
        row.cells.map((c) => [c.column, c.rowSpan, c.columnSpan, c.fill, c.blocks]),
      ),
    ).toEqual([
      [
        [0, 1, 2, null, [0]],
        [2, 1, 1, null, [1]],
      ],
      [
        [0, 2, 1, null, [2]],
        [1, 1, 1, null, [3]],
        [2, 1, 1, '00B050', [4]],
      ],
      [
        [1, 1, 1, null, [5]],
        [2, 1, 1, null, []],
      ],
    ]);
    expect(blocks[6]).toMatchObject({ kind: 'paragraph', text: 'after', cell: null });
  });

  it('see a header row that is only bold, and none in pairs of name and value', async () => {
    const bold = (text: string) => `<w:p>${r(text, '<w:b/>')}</w:p>`;
    const { tables } = await read(
      table([
        [bold('Name'), bold('Role')],
        [p('Mara'), p('Chair')],
      ]) +
        p('between') +
        table([
          [p('Chair'), p('Mara')],
          [p('Author'), p('Tomas')],
        ]),
    );
    expect(tables.map((t) => t.headerRows)).toEqual([1, 0]);
  });

  it('see the names of columns below a title over the whole table', async () => {
    const bold = (text: string) => `<w:p>${r(text, '<w:b/>')}</w:p>`;
    const title = `<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${bold('Action plan')}</w:tc></w:tr>`;
    const rows = [
      [bold('Action'), bold('Lead')],
      [p('Train staff'), p('Head of Service')],
    ];
    const { tables } = await read(table(rows).replace('<w:tbl>', `<w:tbl>${title}`));
    expect(tables[0]?.headerRows).toBe(2);
  });

  it('put a table inside a cell after the one that holds it, and columns left out at the start of a row', async () => {
    const inner = table([[p('inner one'), p('inner two')]]);
    const rows = `<w:tr><w:tc>${p('outer')}${inner}<w:p/></w:tc><w:tc>${p('beside')}</w:tc></w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${p('below')}</w:tc></w:tr>`;
    const { tables, blocks } = await read(`<w:tbl>${rows}</w:tbl>`);
    expect(blocks.map((block) => [block.text, block.cell])).toEqual([
      ['outer', { table: 0, row: 0, column: 0 }],
      ['beside', { table: 0, row: 0, column: 1 }],
      ['below', { table: 0, row: 1, column: 1 }],
      ['inner one', { table: 1, row: 0, column: 0 }],
      ['inner two', { table: 1, row: 0, column: 1 }],
    ]);
    expect(tables.map((t) => t.columns)).toEqual([2, 2]);
  });

  it('read rows and cells inside of content controls', async () => {
    const control = (inner: string) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
    const rows = control(
      `<w:tr>${control(`<w:tc>${p('controlled')}</w:tc>`)}<w:tc>${p('free')}</w:tc></w:tr>`,
    );
    const { blocks } = await read(`<w:tbl>${rows}</w:tbl>`);
    expect(seen(blocks)).toEqual([
      ['cell', 'controlled'],
      ['cell', 'free'],
    ]);
  });
});

describe('what hangs on the text', () => {
  it('are footnotes and endnotes, in cells too, where their marks stand', async () => {
    const mark = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string) => `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`;
    const body = `<w:p>${r('Rowan')}${mark('footnote', 2)}${r(' lived here.')}${mark('endnote', 3)}</w:p>${table([[`<w:p>${r('Mara')}${mark('footnote', 4)}</w:p>`]])}`;
    const footnotes = `<w:footnote w:id="0" w:type="separator">${p('')}</w:footnote>${note('footnote', 2, 'Not her name.')}${note('footnote', 4, 'Her sister.')}`;
    const { blocks } = await read({ body, footnotes, endnotes: note('endnote', 3, 'Until 2019.') });
    expect(blocks.map(({ kind, text, host }) => [kind, text, host])).toEqual([
      ['paragraph', 'Rowan lived here.', null],
      ['footnote', 'Not her name.', { block: 0, offset: 5 }],
      ['endnote', 'Until 2019.', { block: 0, offset: 17 }],
      ['cell', 'Mara', null],
      ['footnote', 'Her sister.', { block: 3, offset: 4 }],
    ]);
    expect(blocks[1]?.spans[0]?.origin).toMatchObject({ part: 'word/footnotes.xml', paragraph: 1, run: 0 });
  });

  it('are comments with their authors, and replies', async () => {
    const body = `<w:p>${r('On ')}<w:commentRangeStart w:id="1"/>${r('4 May')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>`;
    const comment = (id: number, author: string, name: string, text: string) =>
      `<w:comment w:id="${id}" w:author="${author}"><w:p w14:paraId="${name}">${r(text)}</w:p></w:comment>`;
    const { blocks } = await read({
      body,
      comments: comment(1, 'Mara Quell', 'A1', 'Too exact?') + comment(2, 'Tomas Ide', 'B2', 'Yes.'),
      commentsExtended:
        '<w15:commentEx w15:paraId="A1"/><w15:commentEx w15:paraId="B2" w15:paraIdParent="A1"/>',
    });
    expect(blocks.slice(1).map(({ kind, text, author, host }) => [kind, text, author, host])).toEqual([
      ['comment', 'Too exact?', 'Mara Quell', { block: 0, offset: 3 }],
      ['comment', 'Yes.', 'Tomas Ide', { block: 0, offset: 3 }],
    ]);
    expect(blocks.slice(1).map(({ comment: place }) => place)).toEqual([
      { covers: [{ block: 0, start: 3, end: 8 }], answers: null },
      { covers: [], answers: { author: 'Mara Quell', text: 'Too exact?' } },
    ]);
  });

  it('cover words of several paragraphs and cells, whichever the level that their range is marked on', async () => {
    const [start, end] = ['Start', 'End'].map(
      (which) => (id: number) => `<w:commentRange${which} w:id="${id}"/>`,
    ) as [(id: number) => string, (id: number) => string];
    const body = [
      `<w:p>${r('One ')}${start(1)}${r('two')}</w:p>`,
      p(''),
      start(2),
      `<w:p>${r('three')}${end(1)}${r(' four')}</w:p>`,
      table([[p('five')]]),
      end(2),
      p('six'),
    ].join('');
    const comments = [1, 2].map(
      (id) => `<w:comment w:id="${id}" w:author="Mara Quell">${p(`c${id}`)}</w:comment>`,
    );
    const { blocks } = await read({ body, comments: comments.join('') });
    const covered = (text: string) =>
      blocks
        .find((block) => block.text === text)
        ?.comment?.covers.map(({ block, start: from, end: to }) => blocks[block]?.text.slice(from, to));
    expect(covered('c1')).toEqual(['two', 'three']);
    expect(covered('c2')).toEqual(['three four', 'five']);
  });

  it('are insertions, which stay, and deletions and moves, which do not', async () => {
    const body = `<w:p>${r('He was ')}${deleted('late ')}${tracked('ins', r('early '))}${tracked('moveFrom', r('gone '))}${r('here.')}</w:p>`;
    const { blocks } = await read(body);
    expect(blocks[0]).toMatchObject({
      text: 'He was early here.',
      marks: [{ kind: 'inserted', start: 7, end: 13, author: 'Mara Quell' }],
    });
    expect(blocks.slice(1).map(({ kind, text, author, host }) => [kind, text, author, host])).toEqual([
      ['revision', 'late ', 'Mara Quell', { block: 0, offset: 7 }],
      ['revision', 'gone ', 'Mara Quell', { block: 0, offset: 13 }],
    ]);
    expect(blocks[1]?.spans[0]?.origin).toMatchObject({ paragraph: 0, run: 1, offset: 0 });
  });

  it('run paragraphs together whose mark was deleted', async () => {
    const mark = '<w:pPr><w:rPr><w:del w:id="1" w:author="Mara Quell"/></w:rPr></w:pPr>';
    const { blocks } = await read(
      `<w:p>${mark}${r('One half ')}</w:p>${p('and the other.')}<w:p>${mark}${deleted('All gone')}</w:p>${p('Next.')}`,
    );
    expect(blocks.map(({ kind, text, host }) => [kind, text, host])).toEqual([
      ['paragraph', 'One half and the other.', null],
      ['paragraph', 'Next.', null],
      ['revision', 'All gone', { block: 1, offset: 0 }],
    ]);
    expect(blocks[0]?.spans.map((span) => span.origin)).toMatchObject([{ paragraph: 0 }, { paragraph: 1 }]);
  });

  it('are deleted rows', async () => {
    const row = (properties: string, text: string) => `<w:tr>${properties}<w:tc>${p(text)}</w:tc></w:tr>`;
    const { blocks } = await read(
      `<w:tbl>${row('', 'stays')}${row('<w:trPr><w:del w:author="Mara Quell"/></w:trPr>', 'goes')}</w:tbl>`,
    );
    expect(blocks.map(({ kind, text, author }) => [kind, text, author])).toEqual([
      ['cell', 'stays', null],
      ['revision', 'goes', 'Mara Quell'],
    ]);
  });

  it('is hidden text, by run or by style', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:name w:val="Private"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const { blocks } = await read({
      body: `<w:p>${r('Rowan ')}${r('(Anna ', '<w:vanish/>')}${r('Lee)', '<w:rStyle w:val="H"/>')}${r('lived.')}</w:p>`,
      styles,
    });
    expect(blocks.map(({ kind, text, host }) => [kind, text, host])).toEqual([
      ['paragraph', 'Rowan lived.', null],
      ['hidden', '(Anna Lee)', { block: 0, offset: 6 }],
    ]);
  });
});

describe('the file', () => {
  it('shows headers and footers once per wording, page numbers aside, and only where they are in use', async () => {
    const page = `<w:p>${r('Draft, page ')}<w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple></w:p>`;
    const reference = (kind: string, type: string, name: string) =>
      `<w:${kind}Reference w:type="${type}" r:id="${name}"/>`;
    const section = (inner: string) => `<w:sectPr>${inner}</w:sectPr>`;
    const { blocks } = await read({
      body: `<w:p><w:pPr>${section(reference('header', 'default', 'header1'))}</w:pPr></w:p>${p('Body')}${section(reference('header', 'default', 'header2') + reference('footer', 'first', 'footer1') + reference('footer', 'default', 'footer2'))}`,
      running: {
        header1: page,
        header2: page.replace('3', '4'),
        footer1: p('unused'),
        footer2: `<w:p><w:fldSimple w:instr="PAGE">${r('3')}</w:fldSimple></w:p>`,
      },
    });
    expect(seen(blocks)).toEqual([
      ['paragraph', 'Body'],
      ['header', 'Draft, page 3'],
    ]);
  });

  it('says of itself what its properties hold', async () => {
    const { blocks } = await read({
      body: p('Body'),
      core: '<dc:title>Rowan</dc:title><dc:creator>Mara Quell</dc:creator><cp:lastModifiedBy>Tomas Ide</cp:lastModifiedBy><dc:description> </dc:description>',
      app: '<Company>Northbridge Council</Company><Manager>A Lead</Manager>',
      custom: '<property name="Case"><vt:lpwstr>DHR 7</vt:lpwstr></property>',
    });
    expect(blocks.slice(1).map((block) => [block.property, block.text])).toEqual([
      ['title', 'Rowan'],
      ['author', 'Mara Quell'],
      ['last-modified-by', 'Tomas Ide'],
      ['company', 'Northbridge Council'],
      ['manager', 'A Lead'],
      ['custom:Case', 'DHR 7'],
    ]);
  });

  it('tells pages by the hints that Word left, where they agree with its count', async () => {
    const hint = '<w:r><w:lastRenderedPageBreak/></w:r>';
    const pageBreak = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    const body = `${p('one')}<w:p>${hint}${r('two')}</w:p>${pageBreak}<w:p>${hint}${r('three')}</w:p>${pageBreak}<w:p/>${p('four')}${p('five', '<w:pageBreakBefore/>')}`;
    const pages = async (app: string) => {
      const draft = await read({ body, app });
      return [draft.pages, ...draft.blocks.map((block) => block.page)];
    };
    expect(await pages('<Pages>5</Pages>')).toEqual([5, 1, 2, 3, 4, 5]);
    expect(await pages('<Pages>40</Pages>')).toEqual([null, null, null, null, null, null]);
    expect((await read(p('no hints') + pageBreak + p('at all'))).blocks[1]?.page).toBeNull();
  });

  it('counts the hints of a table row once', async () => {
    const cell = (text: string) =>
      `<w:tc><w:p><w:r><w:lastRenderedPageBreak/><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const { tables, pages } = await read({
      body: `${p('before')}<w:tbl><w:tr>${cell('a')}${cell('b')}</w:tr></w:tbl>${p('after')}`,
      app: '<Pages>2</Pages>',
    });
    expect(pages).toBe(2);
    expect(tables[0]?.rows[0]?.page).toBe(2);
  });

  it('names what could not be read', async () => {
    const { gaps } = await read(`${p('Body')}<w:altChunk/>`);
    expect(gaps).toHaveLength(1);
    expect(gaps[0]?.reason).toMatch(/another document/);
  });

  it('reads Strict files', async () => {
    const { docxParts } = await import('./testing.js');
    const { zipSync, strFromU8, strToU8 } = await import('fflate');
    const parts = docxParts({ body: p('Terms', '<w:pStyle w:val="H"/>'), styles: style('H', 'heading 1') });
    const strict = Object.entries(parts).map(([name, bytes]) => [
      name,
      strToU8(
        strFromU8(bytes)
          .replaceAll(
            'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
            'http://purl.oclc.org/ooxml/wordprocessingml/main',
          )
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ),
    ]);
    const draft = await readDocx(zipSync(Object.fromEntries(strict)));
    expect(seen(draft.blocks)).toEqual([['heading', 'Terms']]);
  });
});
