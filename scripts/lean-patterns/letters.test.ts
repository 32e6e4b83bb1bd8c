import { describe, expect, it } from 'vitest';
import { leanPattern } from './lean-pattern.js';

/** The same pattern as the built command has it. */
const lean = ({ source, flags }: RegExp) => {
  const written = leanPattern(source, flags);
  return new RegExp(written.source, written.flags);
};

const signs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at));
/** As they stand in the names of people and places, and what stands beside them. */
const told = [
  ...signs(0, 0xff),
  ...'ŁłŴŵŶŷ',
  ...signs(0x391, 0x3a1),
  ...signs(0x3a3, 0x3ce),
  ...signs(0x400, 0x45f),
];

describe('letters of a pattern for the built command', () => {
  const patterns = [
    /^\p{L}$/u,
    /^\p{Lu}$/u,
    /^\p{Ll}$/u,
    /^\p{N}$/u,
    /^\P{L}$/u,
    /^[^\p{L}\p{N}’]$/u,
    /^\p{M}$/u,
  ];
  it.each(patterns)('are the same for %s in English, Welsh, Greek and Russian', (pattern) => {
    const fitting = (tried: RegExp) => told.filter((sign) => tried.test(sign));
    expect(fitting(lean(pattern))).toEqual(fitting(pattern));
  });

  it('are letters in names of other tongues, and capitals as well as small where their marks are rare', () => {
    const name = lean(/^\p{Lu}\p{Ll}+$/u);
    for (const each of ['Nguyễn', 'Ọláńrewájú', 'Ștefan', 'Świętosława', 'Ŵyn', 'Αθηνά', 'Ольга'])
      expect(name.test(each), each).toBe(true);
    const letters = lean(/^\p{L}+$/u);
    for (const each of ['ΐ', 'Յուրի', 'דוד', 'محمد', '王小明', 'さくら'])
      expect(letters.test(each), each).toBe(true);
  });

  it('are no marks, spaces or pictures', () => {
    const letter = lean(/\p{L}/u);
    for (const sign of [...signs(0x2000, 0x206f), ...signs(0x20a0, 0x20bf), ...'•✓→😀　、。『』﹐'])
      expect(letter.test(sign), sign).toBe(false);
  });

  it('are asked for in no library', () => {
    expect(leanPattern('(?<![\\p{L}\\p{N}])\\p{Lu}', 'u').source).not.toContain('\\p');
    expect(leanPattern('\\p{L}', '').source).toBe('\\p{L}');
  });
});
