import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { copyMarkOf, copyStateOf } from './copy-mark.js';

const draft = (...content: readonly BlockInput[]) => assembleDraft({ format: 'docx', pages: null, content });
const text: BlockInput = { kind: 'paragraph', text: 'She lived here.' };
const comment = (author: string, words: string): BlockInput => ({ kind: 'comment', text: words, author });

describe('copyStateOf', () => {
  const mark = copyMarkOf(draft(text));
  const copy = (...content: readonly BlockInput[]) =>
    copyStateOf(
      draft(...content, comment('dhrlint', `dhrlint 1.0.0, ${mark}`), comment('dhrlint', 'A point.')),
    );

  it('knows a copy in which nobody has worked', () => {
    expect(copy(text)).toBe('untouched');
  });

  it('knows a copy whose words, tracked changes or comments somebody has changed', () => {
    expect(copy({ ...text, text: 'She lived there.' })).toBe('changed');
    const marks = [{ kind: 'inserted' as const, start: 0, end: 3, author: null }];
    expect(copy({ ...text, marks })).toBe('changed');
    expect(copy(text, comment('Tamsin Orde', 'dhrlint accept Agreed.'))).toBe('changed');
  });

  it('knows what is no copy of dhrlint', () => {
    expect(copyStateOf(draft(text, comment('Tamsin Orde', `dhrlint 1.0.0, ${mark}`)))).toBe('foreign');
  });
});
