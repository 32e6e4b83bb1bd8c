import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { contextAt, locate } from './location.js';
import { draft } from './testing/fakes.js';

const body = () => 'body';

describe('locate', () => {
  it('cites number, page, section and the words', () => {
    const report = draft(
      { kind: 'heading', level: 1, label: '5.', text: 'Chronology' },
      { kind: 'paragraph', label: '5.1.3', text: 'He was seen.', page: 12 },
    );
    expect(locate(report, body, { block: 1, start: 3, end: 6 })).toEqual({
      part: 'body',
      paragraph: '5.1.3',
      section: 'Chronology',
      sectionNumber: '5',
      page: 12,
      quote: 'was',
      block: 1,
      start: 3,
      end: 6,
    });
  });

  it('gives a note the number of the paragraph that it hangs on', () => {
    const report = draft(
      { kind: 'paragraph', label: '2.4', text: 'Seen.' },
      { kind: 'footnote', text: 'By whom?', host: { block: 0, offset: 4 } },
    );
    expect(locate(report, body, { block: 1, start: 0, end: 2 })).toMatchObject({
      part: 'footnote',
      paragraph: '2.4',
    });
  });

  it.each<[string, BlockInput, string]>([
    ['endnote', { kind: 'endnote', text: 'x' }, 'endnote'],
    ['header', { kind: 'header', text: 'x' }, 'header'],
    ['footer', { kind: 'footer', text: 'x' }, 'footer'],
    ['text box', { kind: 'text-box', text: 'x' }, 'textbox'],
    ['comment', { kind: 'comment', text: 'x' }, 'comment'],
    ['deletion', { kind: 'revision', text: 'x' }, 'revision'],
    ['property', { kind: 'property', property: 'title', text: 'x' }, 'metadata'],
    ['file name', { kind: 'property', property: 'file-name', text: 'x' }, 'filename'],
    ['hidden text', { kind: 'hidden', text: 'x' }, 'body'],
  ])('tells the part of a %s', (_, block, part) => {
    expect(locate(draft(block), body, { block: 0, start: 0, end: 1 }).part).toBe(part);
  });

  it('tells the front page by its zone, and tables by their cells', () => {
    const cell = {
      column: 0,
      rowSpan: 1,
      columnSpan: 1,
      fill: null,
      blocks: [{ kind: 'cell', text: 'x' }],
    } as const;
    const report = assembleDraft({
      format: 'text',
      pages: null,
      content: [{ table: { columns: 1, headerRows: 0, rows: [{ page: null, cells: [cell] }] } }],
    });
    const anchor = { block: 0, start: 0, end: 1 };
    expect(locate(report, body, anchor).part).toBe('table');
    expect(locate(report, () => 'cover', anchor).part).toBe('cover');
  });

  it('knows the report as a whole', () => {
    expect(locate(draft('x'), body, null)).toMatchObject({ part: 'document', quote: null, block: null });
  });
});

describe('contextAt', () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    return contextAt(draft(text), { block: 0, start, end: start + words.length });
  };

  it('gives the rest of the sentence', () => {
    expect(around('He left. She came home at 5.30 p.m. again. They met.', 'home')).toEqual({
      before: 'She came ',
      after: ' at 5.30 p.m. again.',
    });
    expect(around('One sentence only', 'sentence')).toEqual({ before: 'One ', after: ' only' });
    expect(around('“Is it so?” She asked twice.', 'asked')).toEqual({ before: 'She ', after: ' twice.' });
  });

  it('cuts long sentences at whole words and shows that it did', () => {
    const long = `${'alpha '.repeat(60)}target ${'omega '.repeat(60)}`;
    const { before, after } = around(long, 'target');
    expect(before).toMatch(/^… alpha (alpha )+$/);
    expect(after).toMatch(/^ omega( omega)+ …$/);
    expect(before.length).toBeLessThan(150);
  });

  it('gives the rest of the row in a table', () => {
    const texts = [
      '3',
      'Train every midwife in asking about abuse, and ask again each year',
      'TBC',
      '',
      'Health',
    ];
    const cells = texts.map((text, column) => ({
      column,
      rowSpan: 1,
      columnSpan: 1,
      fill: null,
      blocks: text === '' ? [] : [{ kind: 'cell', text } as const],
    }));
    const report = assembleDraft({
      format: 'text',
      pages: null,
      content: [{ table: { columns: 5, headerRows: 0, rows: [{ page: null, cells }] } }],
    });
    expect(contextAt(report, { block: 2, start: 0, end: 3 })).toEqual({
      before: '3 | Train every midwife in asking about abuse, and … | ',
      after: ' | Health',
    });
  });
});
