import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { inflect } from './phrase-inflection.js';
import { matchRest } from './phrase-match.js';
import { compilePhrase } from './phrase-pattern.js';

const lists = { help: ['help', 'a refuge'] };

/** The words that a phrase finds in a text; null for none. */
function found(source: string, text: string): string | null {
  const phrase = compilePhrase(source, lists, true);
  const words = wordsOf(text);
  for (let i = 0; i < words.length; i++) {
    if (!phrase.heads.includes(words[i]?.lower ?? '')) continue;
    const end = matchRest(phrase, words, i);
    if (end >= 0) return text.slice(words[i]?.start, words[end - 1]?.end);
  }
  return null;
}

describe('inflect', () => {
  it('gives the forms of regular and irregular verbs', () => {
    expect(inflect('refuse')).toEqual(['refuse', 'refuses', 'refused', 'refusing']);
    expect(inflect('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
    expect(inflect('nag')).toEqual(['nag', 'nags', 'nagged', 'nagging']);
    expect(inflect('choose')).toEqual(['choose', 'chooses', 'chose', 'chosen', 'choosing']);
  });
});

describe('matchRest', () => {
  it.each([
    ['refuse <help>', 'She refused help.', 'refused help'],
    ['refuse <help>', 'She was refusing a refuge.', 'refusing a refuge'],
    ['refuse <help>', 'She refused tea.', null],
    ['refuse ... <help>', 'She refused every kind of help.', 'refused every kind of help'],
    ['refuse ... <help>', 'She refused tea and asked for help.', null],
    ['put oneself at risk', 'He put himself knowingly at risk.', 'put himself knowingly at risk'],
    ['allow them to', 'She allowed Denzil to stay.', 'allowed Denzil to'],
    ['allow them to', 'She allowed the nurse to stay.', null],
    ['give them a key', 'She gave her a key.', 'gave her a key'],
    ['give them ... key', 'She gave her sister a key.', null],
    ['choose to stay $', 'She chose to stay.', 'chose to stay'],
    ['choose to stay $', 'She chose to stay late.', null],
    ['sulk when|$', 'She sulked.', 'sulked'],
    ['sulk when|$', 'She sulked when it rained.', 'sulked when'],
    ['sulk when|$', 'She sulked in the car.', null],
    ['leap ... fire', 'She leapt from it into the fire.', 'leapt from it into the fire'],
    ['make no use? effort', 'She made no effort.', 'made no effort'],
    ['have every chance', 'She had, it seems, every chance.', 'had, it seems, every chance'],
  ])('%s in %s', (source, text, words) => {
    expect(found(source, text)).toBe(words);
  });
});

describe('compilePhrase', () => {
  it('says which list is missing', () => {
    expect(() => compilePhrase('refuse <aid>', lists, true)).toThrow(/"refuse <aid>".*"aid"/);
  });
});
