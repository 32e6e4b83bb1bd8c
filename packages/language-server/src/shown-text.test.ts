import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ShownText } from './shown-text.js';

const signs = fc.string({
  unit: fc.constantFrom('a', 'é', '“', '😀', '\n', '\r\n', '\r', ' '),
  maxLength: 60,
});
const encodings = ['utf-16', 'utf-8'] as const;

describe('positions in a text', () => {
  for (const encoding of encodings) {
    it(`lead back to where they came from, in ${encoding}`, () => {
      fc.assert(
        fc.property(signs, (text) => {
          const shown = new ShownText(text, encoding);
          for (let offset = 0; offset <= text.length; offset++) {
            const back = shown.offsetAt(shown.positionAt(offset));
            // Between the halves of a sign, and of a line break, there is no place: the nearest before is taken.
            expect(back).toBeLessThanOrEqual(offset);
            const between = text.slice(back, offset);
            expect(between === '' || /^[\ud800-\udbff]$|^\r$/.test(between)).toBe(true);
          }
        }),
      );
    });

    it(`are told by whether an offset stands there, in ${encoding}`, () => {
      fc.assert(
        fc.property(signs, (text) => {
          const shown = new ShownText(text, encoding);
          const all = Array.from({ length: text.length + 1 }, (_, offset) => shown.positionAt(offset));
          for (const [offset, own] of all.entries())
            for (const position of all) {
              const isOwn = position.line === own.line && position.character === own.character;
              // In the middle of a line break, the end of the line is the place; that may be said or not.
              if (!isOwn || shown.offsetAt(own) === offset) expect(shown.isAt(offset, position)).toBe(isOwn);
            }
        }),
      );
    });

    it(`count lines on from the text before as they are counted anew, in ${encoding}`, () => {
      fc.assert(
        fc.property(signs, signs, fc.nat(60), fc.nat(60), (text, words, from, to) => {
          const shown = new ShownText(text, encoding);
          const [start, end] = [from, to].sort((a, b) => a - b) as [number, number];
          const changed = shown.after([{ range: shown.range({ start, end }), text: words }]);
          const anew = new ShownText(changed.text, encoding);
          for (let offset = 0; offset <= anew.text.length; offset++)
            expect(changed.positionAt(offset)).toEqual(anew.positionAt(offset));
        }),
      );
    });

    it(`of changes make the text that the editor has, in ${encoding}`, () => {
      fc.assert(
        fc.property(signs, signs, fc.nat(60), fc.nat(60), (text, words, from, to) => {
          const shown = new ShownText(text, encoding);
          const [start, end] = [from, to]
            .map((at) => shown.offsetAt(shown.positionAt(at)))
            .sort((a, b) => a - b) as [number, number];
          const changed = shown.after([{ range: shown.range({ start, end }), text: words }]);
          expect(changed.text).toBe(text.slice(0, start) + words + text.slice(end));
        }),
      );
    });
  }

  it('count what the editor counts', () => {
    const text = 'é😀x\r\nyy';
    expect(new ShownText(text, 'utf-16').positionAt(3)).toEqual({ line: 0, character: 3 });
    expect(new ShownText(text, 'utf-8').positionAt(3)).toEqual({ line: 0, character: 6 });
    expect(new ShownText(text, 'utf-8').positionAt(7)).toEqual({ line: 1, character: 1 });
    expect(new ShownText(text, 'utf-8').offsetAt({ line: 0, character: 99 })).toBe(4);
    expect(new ShownText(text, 'utf-8').offsetAt({ line: 99, character: 0 })).toBe(text.length);
  });

  it('tells what one change replaced, and nothing of several or of none', () => {
    fc.assert(
      fc.property(signs, signs, fc.nat(60), fc.nat(60), (text, words, from, to) => {
        const shown = new ShownText(text, 'utf-16');
        const [start, end] = [from, to].sort((a, b) => a - b) as [number, number];
        const change = { range: shown.range({ start, end }), text: words };
        const { text: after, replaced } = shown.after([change]);
        expect(text.slice(0, replaced?.start) + replaced?.words + text.slice(replaced?.end)).toBe(after);
        expect(shown.after([change, change]).replaced).toBeNull();
        expect(shown.after([change]).after([]).replaced).toBeNull();
        expect(shown.after([{ text: words }]).replaced).toBeNull();
      }),
    );
  });
});
