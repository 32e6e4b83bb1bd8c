import { describe, expect, it } from 'vitest';
import { EditedText } from './edited-text.js';

/** Numbers that look like chance and are the same each time. */
function* numbers(): Generator<number, never> {
  for (let state = 7; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

describe('a text that is edited', () => {
  it('is what a string would be after the same edits, wherever they are', () => {
    const chance = numbers();
    const below = (limit: number) => chance.next().value % limit;
    let plain = 'One two three.\n\n'.repeat(6000);
    let text = new EditedText(plain);
    let at = 0;
    for (let edit = 0; edit < 400; edit++) {
      at = edit % 20 === 0 ? below(plain.length) : Math.min(plain.length, Math.max(0, at + below(9) - 4));
      const start = Math.min(at, plain.length);
      const end = Math.min(plain.length, start + (below(3) === 0 ? below(edit % 50 === 0 ? 40_000 : 9) : 0));
      const words = ['', 'a', 'bcd', '’\n\n'][below(4)] ?? '';
      plain = plain.slice(0, start) + words + plain.slice(end);
      text = text.after({ start, end, words });
      expect(text.length).toBe(plain.length);
      for (let look = 0; look < 5; look++) {
        const from = look === 0 ? Math.max(0, start - 5) : below(plain.length + 1);
        const to = from + below(look === 1 ? 60_000 : 40);
        expect(text.slice(from, to)).toBe(plain.slice(from, to));
      }
    }
    expect(text.toString()).toBe(plain);
  });

  it('tells by which edit it was made of the one before, and of no other', () => {
    const first = new EditedText('One two.');
    const edit = { start: 3, end: 4, words: ', ' };
    const second = first.after(edit);
    const third = second.after({ start: 0, end: 1, words: 'o' });
    expect(second.toString()).toBe('One, two.');
    expect(second.editSince(first)).toBe(edit);
    expect(third.editSince(first)).toBe(null);
    expect(second.editSince('One two.')).toBe(null);
    expect(third.toString()).toBe('one, two.');
  });
});
