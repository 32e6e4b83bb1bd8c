import { describe, expect, it } from 'vitest';
import { leavesAuxiliaryOpen } from './open-auxiliaries.js';

describe('auxiliaries that nothing completes', () => {
  it.each([
    'She asked the receptionist if there was',
    'The sergeant checked whether any of the calls had been',
    'The nurse wanted to know whether the bruises were',
    'On the Monday the worker to whom the case had been passed would be',
    'It was then that the operator who took the call had',
    'She was seen by a doctor whose name does not',
    'The lead nurse, whose statement is in',
    'The Panel heard from a manager that the form which staff fill in is',
    'The referral was closed on the ground that the person who had made it could not be',
    'He was told that if he came back he would be',
    'They went through the rooms and came to the one where he had',
  ])('%s', (words) => {
    expect(leavesAuxiliaryOpen(words)).toBe(true);
  });
});

describe('auxiliaries that close the sentence', () => {
  it.each([
    'She asked how he was',
    'The nurse did not know how badly hurt she had been',
    'He was no longer the man whom he had been',
    'She was more afraid than the friend who had seen it was',
    'Nobody who knew her could say how ill she was',
    'The doctor whose patient she was',
    'They did not know whose child it was',
    'Both said that they would have acted if they had',
    'Nobody had asked her whether she was',
    'The people who lived there knew that he was',
  ])('%s', (words) => {
    expect(leavesAuxiliaryOpen(words)).toBe(false);
  });
});
