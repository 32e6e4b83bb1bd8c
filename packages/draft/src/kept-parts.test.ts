import { describe, expect, it } from 'vitest';
import { expectChanges } from './derived.js';
import type { Block } from './draft.js';
import { keptParts } from './kept-parts.js';

describe('what is kept of the parts of a block', () => {
  expectChanges();

  it('is made once for each part, from the second reading on, and dropped with the part', () => {
    let made = 0;
    const kept = keptParts(() => ({ number: ++made }));
    const [given, block] = [{}, {} as Block];
    expect(kept(given, block, ['a', 'b'])).toBe(null);
    expect(kept(given, block, ['a', 'b', 'a'])).toEqual([{ number: 1 }, { number: 2 }, { number: 1 }]);
    expect(kept(given, block, ['c', 'b'])).toEqual([{ number: 3 }, { number: 2 }]);
    expect(kept(given, block, ['a'])).toEqual([{ number: 4 }]);
  });

  it('is apart for each that is given', () => {
    const kept = keptParts(() => ({}));
    const [one, other, block] = [{}, {}, {} as Block];
    kept(one, block, []);
    const [first] = kept(one, block, ['a']) ?? [];
    expect(kept(other, block, ['a'])).toBe(null);
    expect(kept(other, block, ['a'])?.[0]).not.toBe(first);
    expect(kept(one, block, ['a'])?.[0]).toBe(first);
  });
});
