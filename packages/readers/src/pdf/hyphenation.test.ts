import { describe, expect, it } from 'vitest';
import { Hyphenation } from './hyphenation.js';

describe('words that a narrow column broke without a hyphen', () => {
  const hyphenation = new Hyphenation();
  hyphenation.learn('the safeguarding lead was told of the information by the ward');

  it.each([
    ['safeguar', 'ding'],
    ['Informa', 'tion'],
    ['Recommend', 'ations'],
    ['Implementat', 'ion'],
  ])('are one again: %s|%s', (before, after) => {
    expect(hyphenation.isOneWord(before, after)).toBe(true);
  });

  it.each([
    ['Spring', 'edition'],
    ['Telephone', 'mention'],
    ['Safeguarding', 'lead'],
    ['Proposed', 'action'],
    ['Multiple', 'usable'],
    ['Under', 'the'],
  ])('are two where they are two: %s|%s', (before, after) => {
    expect(hyphenation.isOneWord(before, after)).toBe(false);
  });
});
