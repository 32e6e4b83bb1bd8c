import { describe, expect, it } from 'vitest';
import { shorten } from './quoting.js';

describe('shorten', () => {
  it('leaves words out of the middle', () => {
    expect(shorten('the quick brown fox jumps over the lazy dog', 30)).toBe('the quick brown fox … dog');
    expect(shorten('short', 30)).toBe('short');
  });
});
