import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './words.js';

const textsOf = (text: string) => wordsOf(text).map((word) => word.text);

describe('the words of a text', () => {
  it('keep their apostrophes, points and hyphens', () => {
    expect(textsOf("She didn't co-operate; Rowan’s e.g. 3.5 well-to-do.")).toEqual([
      'She',
      "didn't",
      'co-operate',
      ';',
      'Rowan’s',
      'e.g',
      '.',
      '3',
      '.',
      '5',
      'well-to-do',
      '.',
    ]);
  });

  it('have letters of any language, and an end where a mark stands beside a space', () => {
    expect(textsOf('Siân’s ‘no’ -- yes- (Ŵyn) 😀\u00a0x')).toEqual([
      'Siân’s',
      '‘',
      'no',
      '’',
      '-',
      '-',
      'yes',
      '-',
      '(',
      'Ŵyn',
      ')',
      '😀',
      'x',
    ]);
  });

  it('are compared in small letters, with straight apostrophes', () => {
    expect(wordsOf('DIDN’T').map(({ lower, start, end }) => [lower, start, end])).toEqual([["didn't", 0, 6]]);
  });

  it('are what one pattern would find', () => {
    const whole = /[\p{L}\p{N}]+(?:['’.](?=\p{L})[\p{L}]+|[-‑][\p{L}\p{N}]+)*|[^\s]/gu;
    const signs = [..."aZ9 \t\n\u001c\u00a0.,;-‑'’“é½Ŵ😀_"];
    const texts = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const found = [...text.matchAll(whole)].map((match) => [match.index, match[0]]);
        expect(wordsOf(text).map(({ start, text: word }) => [start, word])).toEqual(found);
      }),
    );
  });
});
