import { describe, expect, it } from 'vitest';
import { contentWords, sharedWords } from './sentence-pairs.js';

describe('sentences told twice', () => {
  it('compares telling words in one form', () => {
    const shared = sharedWords(
      contentWords('The nurse recorded bruises on 3 May.'),
      contentWords('Bruising was recorded by a nurse and a porter.'),
    );
    expect(shared).toEqual({ count: 3, part: 0.75 });
  });

  it('knows nothing in common', () => {
    expect(sharedWords(contentWords('It was so.'), contentWords('Nothing else happened.'))).toEqual({
      count: 0,
      part: 0,
    });
  });
});
