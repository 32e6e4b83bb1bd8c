import { describe, expect, it } from 'vitest';
import {
  isBraveRisk,
  isImpossible,
  isMetWithViolence,
  isUnderPressure,
  refusesCoercion,
} from './coercion.js';

const around = (before: string, words: string, after = '', previous = '', next = '') => ({
  before,
  shared: '',
  words,
  after,
  previous,
  next,
});

describe('isMetWithViolence', () => {
  it.each([
    [around('', 'would not say', ' where she had been, and he hit her.')],
    [around('Because ', 'would not tell', ' him, he locked her in.')],
    [around('', 'Her refusal to', ' cook was met with a beating.')],
    [around('', 'refused to open', ' the door.', '', 'He broke the window.')],
  ])('is true of %j', (words) => {
    expect(isMetWithViolence(words)).toBe(true);
  });

  it('is false where an agency answered', () => {
    expect(isMetWithViolence(around('', 'would not say', ' who it was, and the case was closed.'))).toBe(
      false,
    );
  });
});

describe('refusesCoercion', () => {
  it.each([
    [around('', 'refused to', ' marry the cousin')],
    [around('', 'Her reluctance to', ' be alone with him')],
    [around('He wanted her wages and she ', 'refused')],
    [around('', 'refused', '.', 'Her husband demanded the card.')],
  ])('is true of %j', (words) => {
    expect(refusesCoercion(words)).toBe(true);
  });

  it.each([
    [around('', 'refused to', ' speak to the nurse')],
    [around('', 'refused', '.', 'The officer asked her for a statement.')],
  ])('is false of %j', (words) => {
    expect(refusesCoercion(words)).toBe(false);
  });
});

describe('isUnderPressure', () => {
  it('knows threats and pleading told as the reason', () => {
    expect(isUnderPressure(around('', 'let him in', ' because he had sworn to break the door.'))).toBe(true);
    expect(
      isUnderPressure(around('', 'let him stay', ' because he had told her that he would starve.')),
    ).toBe(true);
    expect(isUnderPressure(around('', 'let him stay', ' because the flat was large.'))).toBe(false);
    expect(isUnderPressure(around('', 'let him in', ' because Police had warned her.'))).toBe(false);
  });
});

describe('isImpossible', () => {
  it('knows what could not have been done from what is wished', () => {
    expect(isImpossible(around('There was nothing more that she ', 'could have done'))).toBe(true);
    expect(isImpossible(around('It is hard to see what she ', 'could have said'))).toBe(true);
    expect(isImpossible(around('Nobody made a moment in which she ', 'could have spoken'))).toBe(true);
    expect(isImpossible(around('There is no doubt that she ', 'could have left'))).toBe(false);
  });
});

describe('isBraveRisk', () => {
  it('knows courage from folly', () => {
    expect(isBraveRisk(around('', 'took a risk', ' in telling the school'))).toBe(true);
    expect(isBraveRisk(around('', 'took a risk', ' by going back'))).toBe(false);
  });
});
