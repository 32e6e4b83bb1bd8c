import { assembleDraft } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import type { Company } from './company.js';
import { saidByReport } from './own-voice.js';

const company: Company = {
  people: [
    { names: ['Rosa'], role: 'victim', sex: 'female' },
    { names: ['Ivo'], role: 'perpetrator', sex: 'male' },
    { names: ['Nell'], role: 'other', sex: 'female' },
  ],
  presumeVictim: false,
};

/** Whether the words in [[brackets]] are the report's; their clause begins at `|` where one stands before them. */
function ours(marked: string): boolean {
  const bar = marked.indexOf('|');
  const plain = marked.replace('|', '');
  const start = plain.indexOf('[[');
  const text = plain.replace('[[', '').replace(']]', '');
  const end = plain.replace('[[', '').indexOf(']]');
  const draft = assembleDraft({ format: 'markdown', pages: null, content: [{ kind: 'paragraph', text }] });
  return saidByReport(draft, { block: 0, start, end }, company, bar < 0 ? start : bar);
}

describe('saidByReport', () => {
  it.each([
    '|The relationship was [[volatile]].',
    'The Trust recorded that |the relationship was [[volatile]].',
    'The log describes |the relationship as [[volatile]].',
    'The Panel found that |the relationship was [[volatile]].',
    'It was noted that |the relationship was [[volatile]].',
    'The social worker thought that |the couple were [[as bad as each other]].',
  ])('%s is the report’s, or an agency’s that it takes over', (text) => {
    expect(ours(text)).toBe(true);
  });

  it.each([
    'Ivo said that |the relationship was [[volatile]].',
    'It was said for Ivo that |the relationship was [[volatile]].',
    '|The relationship was [[volatile]], it was argued on Ivo’s behalf.',
    'Ivo’s account was that |the relationship was [[volatile]].',
    'Nell told us that |the relationship was [[volatile]].',
    'Rosa wrote that |the relationship was [[volatile]].',
    'In interview Ivo claimed that |he had [[snapped]].',
    'At trial it was put to the jury that |he had [[snapped]].',
    'His barrister said that |he had [[lost control]].',
    '|He had [[snapped]], according to his mother.',
    'Ivo told the officer that he was tired of her. |She had [[goaded him]] for years.',
    'The log calls it a “[[volatile]]” relationship.',
    'The Panel does not accept that |the relationship was [[volatile]].',
    'The Trust described it as [[volatile]]. The Panel rejects that word.',
  ])('%s is not', (text) => {
    expect(ours(text)).toBe(false);
  });
});
