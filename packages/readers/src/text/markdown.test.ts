import { type Block, cellText, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './markdown.js';

const source = `---
title: "Review into the death of Wren"
author: A. Nother
---

# 1 Introduction

1.1 This report concerns **Wren**, a
resident of Northbridge.[^1]

1.2. She was 41. <!-- check her age -->

> We miss her.

- first point
- second point

(a) whether agencies asked

# 2 Action plan

| No. | Action | Target date |
|---|---|---|
| 1 | Audit *forty* records | |

[^1]: The name is not her own.
`;

describe('readMarkdown', () => {
  const draft = readMarkdown(source);
  const body = draft.blocks.filter((block) => block.kind !== 'property');
  const find = (start: string): Block => {
    const block = draft.blocks.find((candidate) => candidate.text.startsWith(start));
    if (!block) throw new Error(`no block starts with ${start}`);
    return block;
  };

  it('takes the printed number off headings and paragraphs', () => {
    expect(body.slice(0, 3).map(({ kind, label, number, text }) => [kind, label, number, text])).toEqual([
      ['heading', '1', '1', 'Introduction'],
      ['paragraph', '1.1', '1.1', 'This report concerns Wren, a resident of Northbridge.'],
      ['paragraph', '1.2.', '1.2', 'She was 41.'],
    ]);
    expect(find('whether agencies')).toMatchObject({ label: '(a)', number: 'a' });
  });

  it('keeps quotations, lists, tables and front matter apart', () => {
    expect(find('We miss her.')).toMatchObject({ kind: 'paragraph', quotation: true });
    expect(find('first point')).toMatchObject({ kind: 'list-item', label: '•', number: null, level: 1 });
    expect(draft.tables).toHaveLength(1);
    const cells = draft.tables[0]?.rows[1]?.cells ?? [];
    expect(cells.map((cell) => cellText(draft, cell))).toEqual(['1', 'Audit forty records', '']);
    expect(draft.blocks.filter((b) => b.kind === 'property').map((b) => [b.property, b.text])).toEqual([
      ['title', 'Review into the death of Wren'],
      ['author', 'A. Nother'],
    ]);
  });

  it('hangs footnotes and comments of the source on the paragraph they stand in', () => {
    const paragraph = find('This report concerns');
    expect(find('The name is not her own.')).toMatchObject({
      kind: 'footnote',
      host: { block: paragraph.index, offset: paragraph.text.length },
      section: paragraph.section,
    });
    expect(find('check her age')).toMatchObject({
      kind: 'hidden',
      host: { block: find('She was 41.').index },
    });
  });

  it('maps every stretch of text to its place in the source', () => {
    for (const block of draft.blocks) {
      for (const span of block.spans) {
        if (span.origin.format !== 'text') throw new Error('a Markdown span has a text origin');
        const words = source.slice(span.origin.offset, span.origin.offset + span.end - span.start);
        expect(words.replace('\n', ' ')).toBe(
          textAt(draft, { block: block.index, start: span.start, end: span.end }),
        );
      }
    }
    expect(find('Audit forty').spans).toHaveLength(3);
  });

  it('gives each block the path of headings above it', () => {
    expect(find('Audit').section).toEqual([find('Action plan').index]);
    expect(find('Introduction').section).toEqual([]);
  });
});

describe('numbers in front of Markdown paragraphs', () => {
  it('takes loose numbered items for paragraphs and tight ones for a list', () => {
    const loose = readMarkdown('1. The panel met.\n\n2. It met again.\n');
    expect(loose.blocks.map((b) => [b.kind, b.label])).toEqual([
      ['paragraph', '1.'],
      ['paragraph', '2.'],
    ]);
    const tight = readMarkdown('1. police\n2. housing\n');
    expect(tight.blocks.map((b) => [b.kind, b.label, b.level])).toEqual([
      ['list-item', '1.', 1],
      ['list-item', '2.', 1],
    ]);
  });

  it('takes bare whole numbers for paragraph numbers only where they count up', () => {
    const counted = readMarkdown('7 The panel met.\n\n8 It read the papers.\n\n9 It met again.\n');
    expect(counted.blocks.map((b) => b.number)).toEqual(['7', '8', '9']);
    const sentence = readMarkdown('The panel met.\n\n12 agencies were asked.\n\nNine replied.\n');
    expect(sentence.blocks.map((b) => b.number)).toEqual([null, null, null]);
  });
});

describe('editors’ marks in Markdown', () => {
  const draft = readMarkdown(
    '3.1 Wren {--was hit--}{++said that he hit her++} in May. {>> who says? <<}\n\nShe {~~left~>was moved~~} and {==rang==}.\n\n| Date | Event |\n| --- | --- |\n| May | Call {>>check<<} |\n',
  );
  const of = (kind: string) => draft.blocks.filter((block) => block.kind === kind);

  it('shows what was put in, marked, and hangs what was taken out where it stood', () => {
    const [first, second] = of('paragraph');
    expect(first?.text).toBe('Wren said that he hit her in May.');
    expect(first?.marks).toEqual([{ kind: 'inserted', start: 5, end: 25, author: null }]);
    expect(second?.text).toBe('She was moved and rang.');
    expect(second?.marks.map(({ kind, start, end }) => [kind, second.text.slice(start, end)])).toEqual([
      ['inserted', 'was moved'],
      ['highlighted', 'rang'],
    ]);
    expect(of('revision').map(({ text, host }) => [text, host])).toEqual([
      ['was hit', { block: first?.index, offset: 5 }],
      ['left', { block: second?.index, offset: 4 }],
    ]);
  });

  it('leads what was taken out to its place behind an entity', () => {
    const source = 'She {--left &amp; rang. --}went.';
    const [taken] = readMarkdown(source).blocks.filter(({ kind }) => kind === 'revision');
    const last = taken?.spans.at(-1);
    const offset = last?.origin.format === 'text' ? last.origin.offset : -1;
    expect(taken?.text.slice(last?.start, last?.end)).toBe(' rang. ');
    expect(source.slice(offset)).toMatch(/^ rang\. --/);
  });

  it('hangs comments on their paragraph or cell', () => {
    expect(of('comment').map(({ text, host }) => [text, draft.blocks[host?.block ?? -1]?.text])).toEqual([
      ['who says?', 'Wren said that he hit her in May.'],
      ['check', 'Call'],
    ]);
  });
});
