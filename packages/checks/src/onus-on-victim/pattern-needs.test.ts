import { describe, expect, it } from 'vitest';
import { Sieve } from './pattern-needs.js';
import { lexiconOf, taggedSentence } from './tagged-sentence.js';

const lexicon = lexiconOf([
  { tag: 'W', list: 'women', forms: 'written' },
  { tag: 'A', list: 'report', forms: 'all' },
  { tag: 'F', list: 'speak', forms: 'all' },
]);
const sieve = new Sieve();
const mayFit = (source: string, sentence: string) =>
  sieve.testOf(taggedSentence(sentence, lexicon).text)(sieve.needsOf(source));

describe('Sieve', () => {
  const asks = '<W>(?: [a-z]+){0,3}? (?:should|must) (?:be|<A>|<F>)';

  it('lets a pattern be tried where its tags and words stand', () => {
    expect(mayFit(asks, 'Women in that town should report it.')).toBe(true);
    expect(mayFit(asks, 'Women must be heard.')).toBe(true);
  });

  it('keeps it from sentences without one of them', () => {
    expect(mayFit(asks, 'Men should report it.')).toBe(false);
    expect(mayFit(asks, 'Women in that town report it.')).toBe(false);
  });

  it('needs a tag of a choice only where every choice has one', () => {
    expect(mayFit('<W> (?:<A>|<F>)', 'Women see it.')).toBe(false);
    expect(mayFit('<W> (?:<A>|<F>)', 'Women speak.')).toBe(true);
    expect(mayFit('<W> (?:<A>|see)', 'Women see it.')).toBe(true);
  });

  it('needs nothing that may be missing, that must not stand there, or that is one of two patterns', () => {
    expect(mayFit('<W>(?: who)? <A>', 'Women report it.')).toBe(true);
    expect(mayFit('<W> (?!who)<A>', 'Women report it.')).toBe(true);
    expect(mayFit('<W> must|<A> it', 'They report it.')).toBe(true);
  });
});
