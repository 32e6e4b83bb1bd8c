import { describe, expect, it } from 'vitest';
import { closest, editDistance } from './closest.js';

describe('closest', () => {
  it('finds what was meant, and nothing where nothing is near', () => {
    const known = ['date-of-death', 'date-of-birth', 'age'];
    expect(closest('date-of-deth', known)).toBe('date-of-death');
    expect(closest('DATE-OF-BIRTH', known)).toBe('date-of-birth');
    expect(closest('aeg', known)).toBe('age');
    expect(closest('placeholder', known)).toBeUndefined();
  });
});

describe('editDistance', () => {
  it('counts additions, omissions, changes and swaps', () => {
    expect(editDistance('abc', 'abc')).toBe(0);
    expect(editDistance('abc', 'abxc')).toBe(1);
    expect(editDistance('abc', 'ac')).toBe(1);
    expect(editDistance('abc', 'axc')).toBe(1);
    expect(editDistance('abc', 'acb')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
});
