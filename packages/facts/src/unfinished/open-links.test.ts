import { describe, expect, it } from 'vitest';
import { endsInLink, wordsHeld } from './open-links.js';
import { stopsShort } from './stops-short.js';

describe('a last word that links to what is missing', () => {
  it.each([
    'They moved in the autumn to a house that Dunstan',
    'The worker was told of the arrest, and it',
    'The force said that it had a policy and that',
    'She was seen by four doctors, few of',
    'There were three letters, none of which was',
    'The form ought to',
    'The man who was to',
    'The referral went to the team, which sent',
    'A clinic was held each week so that women',
    'The report was passed to a manager from children’s',
    'She rang the surgery in May and made',
    'The offer was made without',
    'To the nurse she seemed',
    'The form would have been filled in if she had said',
  ])('calls for more in: %s', (sentence) => {
    expect(endsInLink(sentence)).toBe(true);
    expect(stopsShort(sentence)).toBe(true);
  });

  it.each([
    'She was in the house all that March',
    'Her things lay here and there',
    'It was quicker than it ought to be',
    'What she saw and made',
    'The policy was found and made',
    'The family learned to do without',
    'He was as tired as he seemed',
    'She would have gone if she had',
  ])('has its end in: %s', (sentence) => {
    expect(endsInLink(sentence)).toBe(false);
  });

  it('tells what was held', () => {
    expect(wordsHeld('He told the review that her son')).toBe('her son');
    expect(wordsHeld('It is the view of the Panel that the form')).toBe('the form');
    expect(wordsHeld('He rang the surgery that day')).toBeNull();
    expect(stopsShort('He told the review that her son')).toBe(true);
  });
});
