import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { wordIndexOf } from './word-index.js';

const index = wordIndexOf(
  readMarkdown('# Recommendations\n\nThe school recommended it.\n\nA School’s head, and the school.\n'),
);

describe('the word index', () => {
  it('finds the blocks that hold any of the words, whatever their case, once each and in order', () => {
    expect(index.blocksWith('school', 'recommended')).toEqual([1, 2]);
    expect(index.blocksWith('head')).toEqual([2]);
    expect(index.blocksWith('college')).toEqual([]);
  });
  it('finds words by how they begin', () => {
    expect(index.blocksBeginning('recommend')).toEqual([0, 1]);
    expect(index.blocksBeginning('recommends')).toEqual([]);
  });
  it('counts words and parts them at apostrophes', () => {
    expect(index.count('school')).toBe(3);
    expect(index.vocabulary).toEqual([
      'a',
      'and',
      'head',
      'it',
      'recommendations',
      'recommended',
      's',
      'school',
      'the',
    ]);
  });
});
