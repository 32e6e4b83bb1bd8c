import { describe, expect, it } from 'vitest';
import { abbreviated, judge } from '../check-patterns.js';
import { slowPatterns } from './slow-patterns.js';

describe('the test of patterns', () => {
  it('tells exponential, cubic, quadratic and harmless ones apart', async () => {
    const patterns = new Map(
      ['/^(?:a|a)*$/', '/a*a*a*b/', '/a*a*$/', '/^[ab]+c$/i'].map((key) => [key, 'a.js']),
    );
    const verdicts = await judge(patterns, 10_000);
    expect(verdicts.map(({ degree }) => degree)).toEqual([Number.POSITIVE_INFINITY, 4, 3, 1]);
  });

  it('finds what hangs on its own words, and goes on with the next', async () => {
    const keys = ['/^(?:on|on)*$/', '/\\bharmless\\b/g', '/^(?:to|(?:to)+)*$/i'];
    const slow = await slowPatterns(keys);
    expect(slow.map(({ key }: { key: string }) => key)).toEqual([keys[0], keys[2]]);
  });

  it('shortens lists of words', () => {
    expect(abbreviated('(?:after|noon|afternoon|one|two|three|four)*').length).toBeLessThan(40);
    expect(abbreviated('(?:a|b)')).toBe('(?:a|b)');
  });
});
