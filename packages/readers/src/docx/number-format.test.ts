import { describe, expect, it } from 'vitest';
import { formatNumber } from './number-format.js';

describe('formatNumber', () => {
  it.each([
    ['decimal', 14, '14'],
    ['decimalZero', 7, '07'],
    ['decimalZero', 12, '12'],
    ['upperRoman', 1994, 'MCMXCIV'],
    ['lowerRoman', 4, 'iv'],
    ['lowerLetter', 26, 'z'],
    ['lowerLetter', 27, 'aa'],
    ['upperLetter', 28, 'BB'],
    ['upperLetter', 53, 'AAA'],
    ['ordinal', 1, '1st'],
    ['ordinal', 12, '12th'],
    ['ordinal', 22, '22nd'],
    ['ordinal', 103, '103rd'],
    ['cardinalText', 1, 'One'],
    ['cardinalText', 21, 'Twenty-one'],
    ['cardinalText', 340, 'Three hundred forty'],
    ['ordinalText', 3, 'Third'],
    ['ordinalText', 20, 'Twentieth'],
    ['ordinalText', 42, 'Forty-second'],
    ['ordinalText', 100, 'One hundredth'],
    ['hex', 255, 'FF'],
    ['chicago', 1, '*'],
    ['chicago', 6, '††'],
    ['none', 3, ''],
    ['bullet', 3, ''],
    ['numberInDash', 5, '- 5 -'],
    ['decimalEnclosedCircle', 3, '③'],
    ['decimalEnclosedParen', 2, '⑵'],
    ['decimalEnclosedFullstop', 10, '⒑'],
    ['decimalFullWidth', 10, '１０'],
    ['chineseCounting', 23, '二十三'],
    ['hebrew1', 16, 'טז'],
    ['russianLower', 3, 'в'],
    ['001, 002, 003, ...', 7, '007'],
    ['aFormatOfTheFuture', 7, '7'],
  ])('%s of %i is %s', (format, value, printed) => {
    expect(formatNumber(value, format)).toBe(printed);
  });
});
