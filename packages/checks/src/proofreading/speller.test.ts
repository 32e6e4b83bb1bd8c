import { describe, expect, it } from 'vitest';
import { isDerived, isKnown, meantBy } from './speller.js';

describe('the speller', () => {
  it('takes both -ise and -ize for British', () => {
    expect(['organise', 'organize', 'organized', 'behaviour', 'judgement'].map(isKnown)).not.toContain(false);
    expect(['behavior', 'center', 'recieved'].map(isKnown)).not.toContain(true);
  });
  it('takes words made at need for what they are, and wrong forms of verbs for wrong', () => {
    for (const word of [
      'cyberbullying',
      'retraumatising',
      'verifiers',
      'childlike',
      'rivalrous',
      'interferences',
      'grumpy',
      'snorty',
    ])
      expect(isDerived(word), word).toBe(true);
    for (const word of [
      'occured',
      'refered',
      'managable',
      'happyness',
      'disasterous',
      'definitly',
      'usualy',
      'finaly',
      'referal',
      'greatful',
    ])
      expect(isDerived(word), word).toBe(false);
  });
  it('says what was meant where it is near, the word that the report uses before others', () => {
    const none = () => false;
    expect(meantBy('recieved', none)).toBe('received');
    expect(meantBy('accomodation', none)).toBe('accommodation');
    expect(meantBy('practioners', none)).toBe('practitioners');
    expect(meantBy('xylqzt', none)).toBeNull();
    expect(meantBy('floorspace', none)).toBeNull();
  });
  it('trusts no short word but one with two letters that changed places', () => {
    expect(meantBy('thsi', () => true)).toBe('this');
    expect(meantBy('frob', () => true)).toBeNull();
  });
});
