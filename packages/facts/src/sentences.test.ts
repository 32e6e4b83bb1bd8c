import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences.js';

const split = (text: string) => sentencesOf(text).map((s) => text.slice(s.start, s.end));

describe('sentencesOf', () => {
  it.each([
    ['She left. He followed.', ['She left.', 'He followed.']],
    [
      'Dr. Mbeki saw her at 5 p.m. on Friday. She was well.',
      ['Dr. Mbeki saw her at 5 p.m. on Friday.', 'She was well.'],
    ],
    [
      'She took her things to Ada’s. Regret came later.',
      ['She took her things to Ada’s.', 'Regret came later.'],
    ],
    ['She rang at 5 p.m. Nobody came.', ['She rang at 5 p.m.', 'Nobody came.']],
    ['See No. 4, e.g. the log. It is short.', ['See No. 4, e.g. the log.', 'It is short.']],
    ['Adult B. was told. J. R. Penn wrote it.', ['Adult B. was told.', 'J. R. Penn wrote it.']],
    ['The panel met Adult B. She agreed.', ['The panel met Adult B.', 'She agreed.']],
    [
      'Paragraph 5.1.3 cites 2.5 per cent. It is wrong.',
      ['Paragraph 5.1.3 cites 2.5 per cent.', 'It is wrong.'],
    ],
    ['“I went.” She stayed.', ['“I went.”', 'She stayed.']],
    ['He asked “Why?” and left. Then he rang.', ['He asked “Why?” and left.', 'Then he rang.']],
    ['It was said… but never done. So be it!', ['It was said… but never done.', 'So be it!']],
    ['a line that\nwraps on. Next one', ['a line that\nwraps on.', 'Next one']],
    ['First:\nsecond', ['First:', 'second']],
    ['on 14.3.19. The police came', ['on 14.3.19.', 'The police came']],
  ])('%j', (text, expected) => expect(split(text)).toEqual(expected));

  it('covers every word of the text', () => {
    const text = ' One (two. Three) four?  Five ';
    expect(split(text).join(' ').replace(/\s+/g, ' ')).toBe('One (two. Three) four? Five');
  });
});
