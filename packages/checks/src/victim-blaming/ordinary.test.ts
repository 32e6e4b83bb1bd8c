import { describe, expect, it } from 'vitest';
import type { Around } from './around.js';
import { isLaidByAgency } from './laid-by-agency.js';
import { isOrdinaryMatter } from './ordinary.js';
import { clearsOfBlame } from './put-right.js';

/** What stands round the words in [[brackets]] in a sentence. */
function around(marked: string): Around {
  const [before = '', rest = ''] = marked.split('[[');
  const [words = '', after = ''] = rest.split(']]');
  return { before, shared: '', words, after, previous: '', next: '' };
}

describe('isOrdinaryMatter', () => {
  it.each([
    'Rowan [[was hopeless]] at chess.',
    'She [[was secretive]] about the recipe for the gravy.',
    'He [[failed to repeat]] four of the ten numbers.',
    'She [[chose to stay for]] the last set.',
    'He [[would not listen]] to anyone about the right way to prune a rose.',
    'She [[declined the offer]] of a taxi and walked.',
    'She [[ignored the advice of the nurseryman]] and planted in March.',
  ])('%s', (text) => {
    expect(isOrdinaryMatter(around(text))).toBe(true);
  });

  it.each([
    'Rowan [[was stubborn]] about help.',
    'Rowan [[declined the offer]] of a lift to the refuge.',
    'Rowan [[declined the offer]] of a place.',
    'Rowan [[failed to name]] the man who hit her.',
    'Rowan [[chose to stay for]] the sake of the boys.',
    'She [[went back]] for the concert with Callum.',
    'She [[failed to recall]] a word of the advice that the police gave her.',
    'He [[was stubborn]] about the garden.',
  ])('not of “%s”', (text) => {
    expect(isOrdinaryMatter(around(text))).toBe(false);
  });
});

describe('isLaidByAgency', () => {
  it.each([
    'They asked the impossible of Rowan and then labelled [[her non-compliant]].',
    'The team gave up after one letter and then recorded that [[Rowan had failed to engage]].',
    '[[Rowan was described as evasive]] when in fact she had told two nurses.',
    '[[She was written off as a poor attender]] although the letters had gone to the wrong house.',
    'Officers called [[her uncooperative]] without once speaking to her alone.',
  ])('%s', (text) => {
    expect(isLaidByAgency(around(text))).toBe(true);
  });

  it.each([
    'The nurse visited three times and then recorded that [[Rowan had declined help]].',
    '[[Rowan was described as evasive]] when asked about the bruise.',
    'Rowan gave up after one visit and then said that [[she was too busy]].',
  ])('not in “%s”', (text) => {
    expect(isLaidByAgency(around(text))).toBe(false);
  });
});

describe('clearsOfBlame', () => {
  it.each([
    ['[[She went back]], and nobody should think the worse of her.', true],
    ['[[She did not stay]] because she was weak, and she was not to blame.', true],
    ['[[She went back]], and while she was not to blame, however, it was a mistake.', false],
    ['[[She went back]], but she was not to blame.', false],
    ['[[She went back]] on the Friday.', false],
  ])('%s: %s', (text, cleared) => {
    expect(clearsOfBlame(around(text))).toBe(cleared);
  });
});
