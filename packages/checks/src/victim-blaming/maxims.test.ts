import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { maxims, wantings } from './maxims.js';

function found(find: typeof maxims, text: string): readonly string[] {
  const words = wordsOf(text);
  return find(words, 0, words.length).map(({ first, end, subject }) => {
    const stretch = text.slice(words[first]?.start, words[end - 1]?.end);
    return `${subject.head}: ${stretch}`;
  });
}

describe('maxims', () => {
  it.each([
    ['In the end officers cannot protect a woman who will not be protected.'],
    ['The team can only work with those who want to be worked with.'],
    ['Adults have to take responsibility for the choices that they make.'],
    ['Engagement is a two-way process.'],
    ['Support can only be accepted, never imposed, and help has to be wanted.'],
    ['The nurse felt that staff could not force her to leave.'],
  ])('%s', (text) => {
    expect(found(maxims, text).map((words) => words.split(':')[0])).toEqual(['victim']);
  });

  it.each([
    ['A service that can only help those who ask for it never reaches those most at risk.'],
    ['It is wrong to say that nobody can help a woman who will not leave.'],
    ['The landlord can only house those who have a local connection.'],
    ['The trust takes responsibility for the delay.'],
  ])('not: %s', (text) => {
    expect(found(maxims, text)).toEqual([]);
  });
});

describe('wantings', () => {
  it.each([
    [
      'In the absence of any complaint from Rosa Lind little could be done.',
      ['Rosa Lind: absence of any complaint from Rosa Lind'],
    ],
    ['Without her consent the worker could only close the file.', ['her: Without her consent']],
    [
      'Without an account on Rosa’s part the hands of the team were tied.',
      ['Rosa: Without an account on Rosa’s'],
    ],
    ['Without Rosa’s co-operation there was little to be done.', ['Rosa: Without Rosa’s co-operation']],
    ['The form was sent without her consent, and the trust has apologised.', []],
    ['Without a car the officer could not attend.', []],
  ])('%s', (text, expected) => {
    expect(found(wantings, text)).toEqual(expected);
  });
});
