import { describe, expect, it } from 'vitest';
import { isPlainlyTold } from './plain-telling.js';

/** A sentence with a stroke before the subject and one after the words. */
function around(text: string) {
  const [before = '', words = '', after = ''] = text.split('|');
  return { before, words, after };
}

describe('isPlainlyTold', () => {
  it.each([
    '|Ines moved to the coast for a summer job, and stayed|.',
    '|She came over from Riga at thirty to pick fruit and simply stayed|; her sister went home.',
    'The crew found that |Ines was past saving|.',
    'A doctor certified at noon that |he was beyond help|.',
    '|Most of those who are beaten for breaking the rules|',
    '|Girls are punished for going out|.',
    '|She was tired, and could not see| how she was to pay for a train.',
    '|He did not see| any way out.',
  ])('%s', (text) => {
    expect(isPlainlyTold(around(text))).toBe(true);
  });

  it.each([
    '|Ines moved to the coast with him, saw what he was, and stayed| with him.',
    '|She went back to him and stayed|.',
    '|She knew what he was and stayed|.',
    'The worker thought that |Ines was beyond help|.',
    '|She had put herself beyond help|.',
    '|She was killed, having broken such rules|.',
    '|She did not see| the danger that she was in.',
    '|She could not see| what everybody else could.',
  ])('not: %s', (text) => {
    expect(isPlainlyTold(around(text))).toBe(false);
  });
});
