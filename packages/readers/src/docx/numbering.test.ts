import { describe, expect, it } from 'vitest';
import { readDocx } from './index.js';
import { docx, type FixtureParts, level, list, numbered, p, r, style, table } from './testing.js';

/** The labels of a file's blocks, in order; null where there is none. */
async function labels(parts: FixtureParts): Promise<(string | null)[]> {
  return (await readDocx(docx(parts))).blocks.map((block) => block.label);
}

/** A file with one list of these levels, and maybe more lists. */
const withList = (levels: string, body: string, more = ''): FixtureParts => {
  const { abstract, num } = list(1, levels);
  return { body, numbering: abstract + num + more };
};

const outline = level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '%1.%2.%3');

describe('automatic numbers', () => {
  it('count up, and begin anew below a higher level', async () => {
    const body = [0, 1, 1, 2, 2, 1, 0, 1, 2].map((depth) => p('words', numbered(1, depth))).join('');
    expect(await labels(withList(outline, body))).toEqual([
      '1.',
      '1.1',
      '1.2',
      '1.2.1',
      '1.2.2',
      '1.3',
      '2.',
      '2.1',
      '2.1.1',
    ]);
  });

  it('print the start of a higher level that was never used, which counts as used then', async () => {
    const body = [1, 2, 0, 2, 1].map((depth) => p('words', numbered(1, depth))).join('');
    expect(await labels(withList(outline, body))).toEqual(['1.1', '1.1.1', '2.', '2.1.1', '2.2']);
  });

  it('mix formats and any words in a pattern', async () => {
    const levels =
      level(0, 'upperRoman', 'PART %1:') +
      level(1, 'lowerLetter', '(%2)') +
      level(2, 'lowerRoman', '%1/%2-%3)');
    const body = [0, 1, 1, 2].map((depth) => p('words', numbered(1, depth))).join('');
    expect(await labels(withList(levels, body))).toEqual(['PART I:', '(a)', '(b)', 'I/b-i)']);
  });

  it('print capitals where the number is formatted so', async () => {
    const capitals = '<w:rPr><w:caps/></w:rPr>';
    const levels = level(0, 'cardinalText', 'Part %1', capitals) + level(1, 'lowerLetter', '%2)');
    const body = p('words', numbered(1, 0)) + p('words', numbered(1, 1));
    expect(await labels(withList(levels, body))).toEqual(['PART ONE', 'a)']);
  });

  it('print all levels in digits where the level is legal', async () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
    const body = p('words', numbered(1, 0)) + p('words', numbered(1, 0)) + p('words', numbered(1, 1));
    expect(await labels(withList(levels, body))).toEqual(['I.', 'II.', '2.1']);
  });

  it('begin anew only after the level that w:lvlRestart names, or never', async () => {
    const levels =
      level(0, 'decimal', '%1') +
      level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/>') +
      level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>');
    const body = [0, 1, 2, 1, 2, 0, 1, 2].map((depth) => p('words', numbered(1, depth))).join('');
    // The second level never begins anew; the third does after the first level only, not after the second.
    expect(await labels(withList(levels, body))).toEqual(['1', '1.1', '1)', '1.2', '2)', '2', '2.3', '1)']);
  });

  it('share counters between lists of one definition, until one overrides the start', async () => {
    const more =
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = [1, 2, 3, 3, 1].map((id) => p('words', numbered(id))).join('');
    expect(await labels(withList(outline, body, more))).toEqual(['1.', '2.', '5.', '6.', '7.']);
  });

  it('take a level from an override', async () => {
    const more = `<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', 'Annex %1')}</w:lvlOverride></w:num>`;
    expect(await labels(withList(outline, p('words', numbered(2)), more))).toEqual(['Annex A']);
  });

  it('come from a style, its base and the level that names it', async () => {
    const levels =
      level(0, 'decimal', '%1', '<w:pStyle w:val="Chapter"/>') +
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Numbered"/>');
    const numPr = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles =
      style('Chapter', 'Chapter', numPr) +
      style('Numbered', 'Numbered', numPr) +
      style('Own', 'Own', '', 'Numbered');
    const body =
      p('words', '<w:pStyle w:val="Chapter"/>') +
      p('words', '<w:pStyle w:val="Numbered"/>') +
      p('words', '<w:pStyle w:val="Own"/>') +
      p('words', '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(await labels({ ...withList(levels, body), styles })).toEqual(['1', '1.1', '1.2', null]);
  });

  it('are found through a numbering style', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Rules"/>${outline}</w:abstractNum>` +
      '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Rules"/></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>';
    const styles =
      '<w:style w:type="numbering" w:styleId="Rules"><w:name w:val="Rules"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = p('words', numbered(2, 0)) + p('words', numbered(2, 1));
    expect(await labels({ body, numbering, styles })).toEqual(['1.', '1.1']);
  });

  it('survive styles and lists that point at one another in a circle', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Rules"/></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
    const styles =
      '<w:style w:type="numbering" w:styleId="Rules"><w:name w:val="Rules"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      style('A', 'A', '', 'B') +
      style('B', 'B', '', 'A');
    const body = p('words', numbered(1)) + p('words', '<w:pStyle w:val="A"/>');
    expect(await labels({ body, numbering, styles })).toEqual([null, null]);
  });

  it('leave out deleted and hidden paragraphs and section breaks', async () => {
    const mark = (inner: string) => `${numbered(1)}<w:rPr>${inner}</w:rPr>`;
    const body =
      p('one', numbered(1)) +
      `<w:p><w:pPr>${mark('<w:del w:author="A"/>')}</w:pPr><w:del w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>` +
      `<w:p><w:pPr>${mark('<w:vanish/>')}</w:pPr>${r('unseen', '<w:vanish/>')}</w:p>` +
      `<w:p><w:pPr>${numbered(1)}<w:sectPr/></w:pPr></w:p>` +
      `<w:p><w:pPr>${mark('<w:ins w:author="A"/>')}</w:pPr><w:ins w:author="A">${r('two')}</w:ins></w:p>`;
    const { blocks } = await readDocx(docx(withList(outline, body)));
    const shown = blocks.filter((block) => block.label !== null);
    expect(shown.map((block) => [block.label, block.text])).toEqual([
      ['1.', 'one'],
      ['2.', 'two'],
    ]);
  });

  it('count on through table cells, and apart in text boxes and footnotes', async () => {
    const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${p('in a box', numbered(1))}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;
    const body = p('one', numbered(1)) + table([[p('two', numbered(1))]]) + box + p('three', numbered(1));
    const { blocks } = await readDocx(docx(withList(outline, body)));
    expect(blocks.map((block) => [block.label, block.text])).toEqual([
      ['1.', 'one'],
      ['2.', 'two'],
      ['1.', 'in a box'],
      ['3.', 'three'],
    ]);
  });

  it('show bullets as signs that are no numbers', async () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>';
    const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr>';
    const levels = [
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/>${symbol}</w:lvl>`,
      '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/><w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr></w:lvl>',
      `<w:lvl w:ilvl="2"><w:numFmt w:val="bullet"/><w:lvlText w:val="\u00A7"/>${wingdings}</w:lvl>`,
    ].join('');
    const body = [0, 1, 2].map((depth) => p('words', numbered(1, depth))).join('');
    const { blocks } = await readDocx(docx(withList(levels, body)));
    expect(blocks.map(({ kind, label, number, level: depth }) => [kind, label, number, depth])).toEqual([
      ['list-item', '•', null, 1],
      ['list-item', '◦', null, 2],
      ['list-item', '▪', null, 3],
    ]);
  });

  it('are not printed where the level has no text', async () => {
    expect(await labels(withList(level(0, 'none', ''), p('words', numbered(1))))).toEqual([null]);
  });
});

describe('typed numbers', () => {
  const read = async (...texts: string[]) => {
    const body = texts.map(
      (text) =>
        `<w:p><w:r>${text
          .split('\t')
          .map((t) => `<w:t xml:space="preserve">${t}</w:t>`)
          .join('<w:tab/>')}</w:r></w:p>`,
    );
    const { blocks } = await readDocx(docx(body.join('')));
    return blocks.map(({ label, text, numbering }) => [label, text, numbering]);
  };

  it('part from the words, and the spans with them', async () => {
    const { blocks } = await readDocx(
      docx(`<w:p>${r('5.1')}${r('.3')}<w:r><w:tab/><w:t>The Panel met.</w:t></w:r></w:p>`),
    );
    expect(blocks[0]).toMatchObject({
      label: '5.1.3',
      number: '5.1.3',
      text: 'The Panel met.',
      numbering: 'typed',
    });
    expect(blocks[0]?.spans).toEqual([
      {
        start: 0,
        end: 14,
        origin: { format: 'docx', part: 'word/document.xml', paragraph: 0, run: 2, offset: 1 },
      },
    ]);
  });

  it('need neighbours where nothing but a blank follows a whole number', async () => {
    expect(await read('12 Agencies were asked.', 'Nothing else.')).toEqual([
      [null, '12 Agencies were asked.', null],
      [null, 'Nothing else.', null],
    ]);
    expect(await read('11 The Panel met.', '12 Agencies were asked.')).toEqual([
      ['11', 'The Panel met.', 'typed'],
      ['12', 'Agencies were asked.', 'typed'],
    ]);
  });

  it('are no dates, counts or times', async () => {
    const texts = ['12 March 2019 was a Tuesday.', '2019 was hard.', '1 in 4 women'];
    expect(await read(...texts)).toEqual(texts.map((text) => [null, text, null]));
    const { blocks } = await readDocx(docx(table([[p('10.30 Officers attended.')]])));
    expect(blocks[0]).toMatchObject({ label: null, text: '10.30 Officers attended.' });
  });
});
