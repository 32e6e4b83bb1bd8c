import { describe, expect, it } from 'vitest';
import { countsOf, inWords, isGraveEnough, sumOf, totalOf } from './counts.js';

describe('counts of findings', () => {
  it('are made from how grave each is', () => {
    const counts = countsOf([0, 1, 1, 2, 3]);
    expect(counts).toEqual({ errors: 1, warnings: 2, advice: 2 });
    expect(totalOf(counts)).toBe(5);
    expect(totalOf(sumOf([counts, counts, countsOf([])]))).toBe(10);
  });

  it('are said in words, without what there is none of', () => {
    expect(inWords(countsOf([0, 1, 1, 2]))).toBe('1 error, 2 warnings, 1 advice');
    expect(inWords(countsOf([0, 0, 2, 2]))).toBe('2 errors, 2 advice');
    expect(inWords(countsOf([1]))).toBe('1 warning');
    expect(inWords(countsOf([]))).toBe('nothing found');
  });

  it('are of what is grave enough to be shown', () => {
    expect([0, 1, 2, 3].map((gravity) => isGraveEnough(gravity, 'error'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([0, 1, 2].map((gravity) => isGraveEnough(gravity, 'warning'))).toEqual([true, true, false]);
    expect([0, 1, 2].map((gravity) => isGraveEnough(gravity, 'advice'))).toEqual([true, true, true]);
  });
});
