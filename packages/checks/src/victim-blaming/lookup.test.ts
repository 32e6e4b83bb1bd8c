import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { compilePhrase } from '../phrase-pattern.js';
import { candidatesAt, lookupOf } from './lookup.js';
import { type Entry, openEntry } from './options.js';

const entryOf = (source: string): Entry => ({ ...openEntry, phrase: compilePhrase(source, {}, true) });
const lookup = lookupOf(['give up', 'give ... chance|chances', 'give them', 'give away'].map(entryOf));

/** The phrases that the words after the first may complete. */
const candidates = (text: string) =>
  candidatesAt(lookup, wordsOf(text), 0).map(({ phrase }) => phrase.source);

describe('candidatesAt', () => {
  it('gives the phrases that the next word opens, and those whose next word may be any', () => {
    expect(candidates('gave up')).toEqual(['give up', 'give them']);
    expect(candidates('gave away')).toEqual(['give away', 'give them']);
    expect(candidates('gave in')).toEqual(['give them']);
  });

  it('looks over adverbs and asides', () => {
    expect(candidates('gave , it seems , up')).toContain('give up');
    expect(candidates('gave quickly up')).toContain('give up');
  });

  it('finds a later word across a gap', () => {
    expect(candidates('gave him one more chance')).toContain('give ... chance|chances');
  });
});
