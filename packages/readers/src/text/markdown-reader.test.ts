import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditedText } from './edited-text.js';
import { MarkdownReader, readMarkdown } from './markdown.js';

const source = `---
title: "Review"
---

# 1 Introduction

1.1 This report concerns **Wren**, a
resident of Northbridge.[^one]

1.2 She was 41. <!-- check --> See [the guidance][g].

> We miss her.
>
> - every day

- first
- second

  more of the second

  1. inside

1. The panel met.

2. It met again.[^two]

\`\`\`
code | here
\`\`\`

| No. | Action |
|---|---|
| 1 | Audit *forty* {>>why<<} records |
| 2 | Train |

    indented

Last words
===

[^one]: The name is not her own.

    More of the note.

[^two]: Twice. {--gone--}

[g]: https://example.org
`;

const typed = fc.oneof(
  fc.constantFrom(
    '\n',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '```\n',
    '<!--',
    '-->',
    '|',
    '|---|\n',
    '[^one]',
    '\n\n[^three]: new\n\n',
    '1. ',
    '    ',
    '  ',
    '---\n',
    '[g]',
    ' word ',
    'é😀',
    '\r\n',
    '*',
    '{++new++}',
    '&amp;',
    '<div>\n',
    '===\n',
    '\t',
    '[g]: x\n',
  ),
  fc.string({ maxLength: 12 }),
);
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(80)),
    typed,
  }),
  { minLength: 1, maxLength: 12 },
);

describe('MarkdownReader', () => {
  it('reads every later version as if it were the first', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const reader = new MarkdownReader();
        let text = source;
        expect(reader.read(text)).toEqual(readMarkdown(text));
        for (const { at, gone, typed: words } of changes) {
          const place = Math.floor(at * text.length);
          text = text.slice(0, place) + words + text.slice(place + gone);
          expect(reader.read(text)).toEqual(readMarkdown(text));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 30) },
    );
  });

  it('reads a text that tells by which edit it was made as it reads a string', () => {
    fc.assert(
      fc.property(edits, (changes) => {
        const reader = new MarkdownReader();
        let text = new EditedText(source);
        reader.read(text);
        for (const { at, gone, typed: words } of changes) {
          const start = Math.floor(at * text.length);
          text = text.after({ start, end: Math.min(text.length, start + gone), words });
          expect(reader.read(text)).toEqual(readMarkdown(text.toString()));
        }
      }),
      { numRuns: Number(process.env['RUNS'] ?? 30) },
    );
  });

  it('moves the places of all that stands behind a change', () => {
    const reader = new MarkdownReader();
    reader.read(source);
    const later = source.replace('This report', 'This long report');
    const block = reader.read(later).blocks.find(({ text }) => text.startsWith('The name is not'));
    const origin = block?.spans[0]?.origin;
    expect(origin?.format === 'text' && later.slice(origin.offset)).toMatch(/^The name is not her own/);
  });

  it('says which blocks have other words where nothing else is new', () => {
    const reader = new MarkdownReader();
    const text =
      '# 1 Introduction\n\n1.1 The panel met twice.\n\n| A | B |\n|---|---|\n| one | two |\n\nLast words.\n';
    expect(reader.reread(text).reworded).toBeNull();
    const plain = text.replace('met twice', 'never met');
    expect(reader.reread(plain)).toMatchObject({ reworded: [1] });
    const cell = plain.replace('two |', 'three |');
    expect(reader.reread(cell).reworded).toContain(5);
    expect(reader.reread(cell.replace('1.1 The', '1.2 The')).reworded).toBeNull();
    expect(reader.reread(cell.replace('1.1 The', '## The')).reworded).toBeNull();
    expect(reader.reread(cell.replace('Last', 'Last\n\nLast')).reworded).toBeNull();
  });

  it('reads words that become markup', () => {
    const reader = new MarkdownReader();
    let text = 'The panel met twice in May.\n\nIt met again.\n';
    reader.read(text);
    for (const [from, to] of [
      ['met twice', 'met **twice**'],
      ['in May', 'in &amp; May'],
      ['in &amp; May.', 'in May.\n==='],
      ['again', '`again`'],
      ['The panel', '- The panel'],
      ['It', '1. It'],
      ['1. It', '1 It'],
    ] as const) {
      text = text.replace(from, to);
      expect(reader.read(text)).toEqual(readMarkdown(text));
    }
  });
});

describe('what is left of a version', () => {
  it('holds no more than the paragraphs that were read anew', () => {
    setFlagsFromString('--expose-gc');
    const collect: () => void = runInNewContext('gc');
    const reader = new MarkdownReader();
    const paragraphs = Array.from(
      { length: 400 },
      (_, at) => `${at} The panel met – ${'again and '.repeat(120)}`,
    );
    const kept: string[] = [];
    const reread = (version: number) => {
      paragraphs[version] = `${paragraphs[version]} once more${version % 2 ? '' : ' *there*'}`;
      const { blocks } = reader.reread(paragraphs.join('\n\n')).draft;
      kept.push(blocks.find(({ text }) => text.includes(' once more'))?.text.slice(0, 40) ?? '');
      kept.push(...blocks.flatMap(({ text }) => (text.includes('once more') ? [text.slice(-30)] : [])));
    };
    for (let version = 0; version < 3; version++) reread(version);
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let version = 3; version < 43; version++) reread(version);
    collect();
    // A version takes a megabyte.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(8_000_000);
  });
});
