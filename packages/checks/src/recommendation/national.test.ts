import type { Recommendation } from '@dhrlint/facts';
import { ownerOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { isLetterToGovernment, isNational } from './national.js';

describe('isLetterToGovernment', () => {
  it.each([
    'Letter to the Minister for Victims',
    'The chair will write to the Secretary of State.',
    'Raise the matter with the Department for Transport',
  ])('%s', (action) => {
    expect(isLetterToGovernment(action)).toBe(true);
  });

  it.each(['Letter to all schools', 'Government grant spent', 'Write a policy'])('not: %s', (action) => {
    expect(isLetterToGovernment(action)).toBe(false);
  });
});

describe('isNational', () => {
  const national = (text: string) =>
    isNational({ text, scope: null, owner: ownerOf(text) } as unknown as Recommendation);

  it.each([
    'Accounts in joint names should be closed in the same way throughout the banking industry.',
    'Taxi drivers should be trained, with one course across the whole of the taxi trade.',
    'There should be a sector-wide code for lenders.',
  ])('a whole trade: %s', (text) => {
    expect(national(text)).toBe(true);
  });

  it.each([
    'Fell Council should ask what the care sector can offer.',
    'Referrals should be made in the same way across the county.',
  ])('not: %s', (text) => {
    expect(national(text)).toBe(false);
  });
});
