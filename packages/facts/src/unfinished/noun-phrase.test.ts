import { describe, expect, it } from 'vitest';
import { isBareNounPhrase } from './noun-phrase.js';

describe('a noun alone', () => {
  it.each([
    'the nurse',
    'her former employer',
    'each of them',
    'the cost of the service',
    'the detained person',
    'every class',
    'the officers of the Trust',
  ])('%s', (words) => {
    expect(isBareNounPhrase(words)).toBe(true);
  });
});

describe('what is whole', () => {
  it.each([
    'the nurse knew',
    'the officers need',
    'her sister worked',
    'she',
    'the team manages risk',
    'that was',
    'each had',
  ])('%s', (words) => {
    expect(isBareNounPhrase(words)).toBe(false);
  });
});
