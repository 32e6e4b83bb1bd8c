import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { titleOf } from './title.js';

const block = (text: string, size: number, more: Partial<BlockInput> = {}): BlockInput => ({
  kind: 'paragraph',
  text,
  page: 1,
  appearance: { bold: false, italic: false, centred: true, size },
  ...more,
});
const title = (content: readonly BlockInput[], isFit: (block: number) => boolean = () => true) =>
  titleOf(assembleDraft({ format: 'docx', pages: null, content }), (anchor) => isFit(anchor.block));

describe('titleOf', () => {
  it('takes the largest words of the first page, the first of several', () => {
    const cover = [
      block('OFFICIAL', 10),
      block('Overview Report', 28),
      block('Domestic Homicide Review', 28),
    ];
    expect(title([...cover, block('Chapter', 40, { page: 2 })])).toEqual({ block: 1, start: 0, end: 15 });
  });

  it('passes over what can carry no note', () => {
    expect(
      title(
        [block('Boxed', 40, { kind: 'text-box' }), block('Framed', 30), block('Plain', 20)],
        (at) => at !== 1,
      ),
    ).toEqual({ block: 2, start: 0, end: 5 });
  });

  it('is the first words where sizes are not known, and none where there are none', () => {
    expect(title([block('First', 0, { page: null }), block('Second', 0, { page: null })])?.block).toBe(0);
    expect(title([block('12', 10)])).toBeNull();
  });
});
