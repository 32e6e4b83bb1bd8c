import { describe, expect, it } from 'vitest';
import { lacksNoun } from './open-nouns.js';
import { stopsShort } from './stops-short.js';

describe('what describes a thing that is not named', () => {
  it.each([
    'The family was moved to a smaller',
    'The note was written by a wholly unqualified and an unreasonable',
    'The worker went by the previous',
    'There had been several earlier',
    'It was sent on to the local',
    'She had always been a cheerful',
    'She had lived there with her former',
  ])('%s', (sentence) => {
    expect(lacksNoun(sentence)).toBe(true);
    expect(stopsShort(sentence)).toBe(true);
  });

  it.each([
    'She was seen by the paramedic',
    'The nurse wrote to the hospital',
    'No reason was given for the refusal',
    'He was no longer',
    'The policy is sound on the whole',
    'The call was made by a relative',
  ])('is complete: %s', (sentence) => {
    expect(lacksNoun(sentence)).toBe(false);
  });
});

describe('what only seems to close a sentence', () => {
  it.each([
    'In that year she was seen by',
    'The nurse, who knew how the fall had come about, was then',
    'The letter was read on the day it came and nobody has since',
    'The call was graded as low on the basis of',
    'The log was not kept and the author of the report could not find',
  ])('stops short: %s', (sentence) => {
    expect(stopsShort(sentence)).toBe(true);
  });

  it.each([
    'The worker did all she could with the time that she had',
    'A copy went to the school Child B goes to',
    'Nobody asked how ill she was',
    'He was the man she was supported by',
  ])('is whole: %s', (sentence) => {
    expect(stopsShort(sentence)).toBe(false);
  });
});
