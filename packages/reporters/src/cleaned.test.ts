import { describe, expect, it } from 'vitest';
import { cleanedJson, cleanedPretty } from './cleaned.js';
import { styleFor } from './style.js';

const options = { style: styleFor(false), width: 60, all: false };
const comment = (words: string, count = 1) => ({ place: 'comment', words, count });

describe('the account of a cleaned copy', () => {
  it('tells what was taken out and what was left in, each kind once', () => {
    const removed = [comment('Tess Ford', 2), { place: 'thumbnail', words: '', count: 1 }, comment('Fay')];
    const kept = [{ place: 'alternative-text', words: 'Ines by the sea', count: 1 }];
    expect(cleanedPretty({ path: 'copy.docx', removed, kept }, options).split('\n')).toEqual([
      'Written: copy.docx',
      '',
      'Taken out',
      '  3 comments',
      '    – Tess Ford (2 times)',
      '    – Fay',
      '  1 preview picture',
      '',
      'Left in, because it belongs to the report: worth a look',
      '  1 alternative text of a picture',
      '    – Ines by the sea',
      '',
      'The words on the pages were not touched: dhrlint check, with',
      '--names, looks for names in them.',
      '',
    ]);
  });

  it('lists some of many wordings, and all where that is asked for', () => {
    const removed = Array.from({ length: 20 }, (_, i) => comment(`Author ${i}`));
    const copy = { path: 'copy.docx', removed, kept: [] };
    expect(cleanedPretty(copy, options)).toContain('– and 12 more (--all lists them)');
    expect(cleanedPretty(copy, { ...options, all: true })).toContain('– Author 19');
  });

  it('says where there was nothing, and lets no control characters through', () => {
    expect(cleanedPretty({ path: 'a.docx', removed: [], kept: [] }, options)).toContain(
      'nothing to take out',
    );
    const copy = { path: 'a.docx', removed: [comment('\u001b[31mTess')], kept: [] };
    expect(cleanedPretty(copy, options)).not.toContain('\u001b');
    expect(cleanedJson(copy)).not.toContain('\u001b');
    expect(JSON.parse(cleanedJson(copy)).removed[0].place).toBe('comment');
  });
});
