import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeControls, printable, printableLines } from './printable.js';

describe('printable', () => {
  it('lets nothing through that a terminal obeys', () => {
    expect(printable('a\u001b[31mred\u009b0m\u0007')).toBe('a\uFFFD[31mred\uFFFD0m\uFFFD');
    expect(printable('safe\u202Exe.fdp')).toBe('safe\uFFFDxe.fdp');
  });

  it('puts text on one line', () => {
    expect(printable('one\r\ntwo\tthree\u2028four')).toBe('one two three four');
  });

  it('leaves what is written for people alone', () => {
    const text = 'Siân – “café”, £5 · Łódź 你好 👩‍👧';
    expect(printable(text)).toBe(text);
  });
});

describe('escapeControls', () => {
  it('changes how JSON is written and not what it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = escapeControls(JSON.stringify({ text }, null, 2));
        expect(JSON.parse(json)).toEqual({ text });
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
        expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});

it('keeps the lines of a text and nothing else that a terminal or page would obey', () => {
  expect(printableLines('a\r\nb\tc\u2028d\u202e\u001b[2J')).toBe('a\nb\tc\nd\uFFFD\uFFFD[2J');
});
