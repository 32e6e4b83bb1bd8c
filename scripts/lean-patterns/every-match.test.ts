import { describe, expect, it } from 'vitest';
import { everyMatch } from './every-match.js';

describe('every match of a pattern', () => {
  const texts = ['', 'one, two and three', '😀 a😀b', 'aaa', 'ÉÉ é'];
  const patterns = [
    /\w+/g,
    /a*/g,
    /(?:)/gu,
    /(?:)/g,
    /(?<=a)|b/gu,
    /./gsu,
    /a/gy,
    /(?<first>o)(n)?/g,
    /x*?/gv,
  ];
  it.each(patterns)('is for %s what matchAll goes through', (pattern) => {
    for (const text of texts) expect(everyMatch(text, pattern), text).toEqual([...text.matchAll(pattern)]);
  });

  it('begins where the pattern stands, and leaves it there', () => {
    const pattern = /t\w+/g;
    pattern.lastIndex = 6;
    expect(everyMatch('one, two and three', pattern).map(({ index }) => index)).toEqual([13]);
    expect(pattern.lastIndex).toBe(6);
  });

  it('is refused without the flag g', () => {
    expect(() => everyMatch('one', /o/)).toThrow(TypeError);
    expect(() => everyMatch('one', /x/)).toThrow(TypeError);
  });
});
