import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.js';
import { boundedText } from './bounded.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('text files', () => {
  it('are given as text within the limits', () => {
    expect(boundedText(bytes('1.1 The review.\n\n| a | b |\n'), defaultLimits)).toContain('The review.');
  });

  it.each([
    ['more bytes than characters can have', 'a'.repeat(301), { characters: 100 }, 'characters=200'],
    ['more characters', 'a'.repeat(101), { characters: 100 }, 'characters=200'],
    ['more lines', 'a\n\n'.repeat(11), { paragraphs: 10 }, 'paragraphs=20'],
    ['more cells', '|a|b|c|d|e|f|', { paragraphs: 10 }, 'paragraphs=20'],
  ])('with %s are refused', (_, text, limits, raise) => {
    expect(() => boundedText(bytes(text), { ...defaultLimits, ...limits })).toThrow(`--limit ${raise}`);
  });

  it('may have any number of empty lines', () => {
    const text = `The review.${'\n'.repeat(200)}`;
    expect(boundedText(bytes(text), { ...defaultLimits, paragraphs: 10 })).toBe(text);
  });
});
