import { describe, expect, it } from 'vitest';
import { leanPattern } from './lean-pattern.js';

/** What a pattern finds in a text: the places and groups of every match. */
function found(pattern: RegExp, text: string) {
  return [...text.matchAll(new RegExp(pattern, `g${pattern.flags.replace('g', '')}`))].map((match) => [
    match.index,
    [...match],
    { ...match.groups },
  ]);
}

const lean = (pattern: RegExp) => {
  const { source, flags } = leanPattern(pattern.source, pattern.flags);
  return new RegExp(source, flags);
};

const texts = [
  'The panel has not yet been told. THE PANEL HAS NOT YET BEEN TOLD',
  'Élodie and élodie met ÉLODIE’S sister in Łódź and łódź; STRASSE, straße, Straẞe',
  'a-b A-B ^x [x] x-X 12 per cent 12 PER CENT, said said SAID',
  'never also then later seen, never seen, NEVER ALSO THEN LATER HEARD',
  'ÿ Ÿ ß ẞ ı İ Ω µ Μ μ å Å',
];

describe('a pattern for the built command', () => {
  const patterns = [
    /\b(?:has|have) (?:\w+ly )?(?:not|never) (?:(?:yet|still|also) ){0,3}(?:be |been )?(?:told|seen|heard)\b/i,
    /(?:(?:also|then|later|still|once|twice) ){1,3}(?:seen|heard|believed|asked|visited|spoken to)\b/gi,
    /(?<who>panel|sister)(?<rest> [a-z]+){0,2}/i,
    /[À-ɏ]+/i,
    /[^a-z ]+/i,
    /[^À-ÿ]/gi,
    /[-a-c^]+[\]x]?/i,
    /(?<=\b(?:the|and) )\w+(?! has)/i,
    /\p{L}+['’]s/iu,
    /^(?:the|élodie|a)\b.*$/iu,
    /(?:str|ł)[\wßó]+/gi,
    /å|ω|µ/gi,
    /[^.]{9,30}? (?:not|met)\b/y,
    /A-B|THE (?:panel|board)\b/iy,
  ];
  it.each(patterns)('%s matches what it matched', (pattern) => {
    for (const text of texts) expect(found(lean(pattern), text), text).toEqual(found(pattern, text));
    expect(texts.some((text) => found(pattern, text).length > 0)).toBe(true);
  });

  it('needs no flag for capitals', () => {
    expect(leanPattern('word\\b', 'gi')).toEqual({ source: '[Ww][Oo][Rr][Dd]\\b', flags: 'g' });
    // Not for the long s and the sign of kelvins, with which nothing is spelt.
    expect(leanPattern('ask[s]', 'iu')).toEqual({ source: '[Aa][Ss][Kk][Ss]', flags: 'u' });
    expect(leanPattern('[^a-c-]é', 'iu')).toEqual({ source: '[^A-Ca-c-][\\u00c9é]', flags: 'u' });
  });

  it('names all letters of which there are both where capitals are meant', () => {
    const capital = lean(/^\p{Lu}$/iu);
    const other = lean(/^[^\p{Ll}’-]$/iu);
    expect(capital.flags).toBe('u');
    for (const sign of 'AaZzÉéßÿŸςΩÅŁłЖжª-1 ’') {
      expect(capital.test(sign), sign).toBe(/^\p{Lu}$/iu.test(sign));
      expect(other.test(sign), sign).toBe(/^[^\p{Ll}’-]$/iu.test(sign));
    }
  });

  it('keeps the flag where what was matched before may stand in other letters', () => {
    expect(leanPattern('(a)\\1', 'i').flags).toBe('i');
    expect(lean(/(said) \1/i).test('said SAID')).toBe(true);
  });

  it('writes a long list after optional words once', () => {
    const list =
      'carrying|conducting|undertaking|holding|looking|investigating|examining|reviewing|considering';
    expect(leanPattern(`(?:is |was )?(?:now |still )?(?:${list})\\b`, '').source).toBe(
      `(?:is |was )?(?:now |still )?[]*(?:${list})[]*\\b`,
    );
    expect(leanPattern(`(?:(?:${list}) ){0,3}`, '').source).toBe(`(?:(?:${list}) |(?!)){0,3}`);
    expect(leanPattern('(?:is|was) seen', '').source).toBe('(?:is|was) seen');
  });
});
