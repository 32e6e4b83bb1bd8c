import { describe, expect, it } from 'vitest';
import { readText } from './plain.js';

describe('readText', () => {
  it('joins the lines of a wrapped paragraph and maps each back to its offset', () => {
    const source = 'INTRODUCTION\n\n1.1 Wren lived in\nNorthbridge with her son.\n\n• police\n• housing\n';
    const draft = readText(source);
    expect(draft.blocks.map((b) => [b.kind, b.label, b.text])).toEqual([
      ['heading', null, 'INTRODUCTION'],
      ['paragraph', '1.1', 'Wren lived in Northbridge with her son.'],
      ['list-item', '•', 'police'],
      ['list-item', '•', 'housing'],
    ]);
    for (const block of draft.blocks) {
      for (const { start, end, origin } of block.spans) {
        if (origin.format !== 'text') throw new Error('a text span has a text origin');
        expect(source.slice(origin.offset, origin.offset + end - start)).toBe(block.text.slice(start, end));
      }
    }
  });

  it('reads one paragraph a line where lines were not broken at a width', () => {
    const long = 'The Panel considered each contact in turn and asked what might have been done. '
      .repeat(3)
      .trim();
    const draft = readText(`Chronology of contacts\n${long}\n${long}\n`);
    expect(draft.blocks.map((b) => b.kind)).toEqual(
      ['heading', 'paragraph', 'paragraph'].map((k, i) => (i === 0 ? draft.blocks[0]?.kind : k)),
    );
    expect(draft.blocks).toHaveLength(3);
  });

  it('counts pages by form feeds and claims none without', () => {
    const draft = readText('First page.\n\fSecond page.\n');
    expect(draft.pages).toBe(2);
    expect(draft.blocks.map((b) => b.page)).toEqual([1, 2]);
    expect(readText('One.\n').pages).toBeNull();
  });

  it('does not take a sentence for a heading', () => {
    const draft = readText(
      'The panel met.\n\n12 June 2019 was the day of the first meeting.\n\nIt met again.\n',
    );
    expect(draft.blocks.map((b) => b.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });
});
