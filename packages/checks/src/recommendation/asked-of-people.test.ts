import type { Recommendation } from '@dhrlint/facts';
import { ownerOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { isAskedOfPeople } from './asked-of-people.js';

const asked = (text: string) => isAskedOfPeople({ text, owner: ownerOf(text) } as unknown as Recommendation);

describe('what is asked of victims and of those around them', () => {
  it.each([
    'Women who are being hurt should come forward sooner.',
    'Victims should be encouraged to keep a diary.',
    'Older people must learn to spot the signs.',
    'Neighbours should ring the police when they hear shouting.',
    'Families to tell agencies what they know.',
  ])('%s', (text) => {
    expect(asked(text)).toBe(true);
  });

  it.each([
    'Deaf victims should be offered an interpreter.',
    'Everyone who works with young people should ask.',
    'Women working in the refuge should be trained.',
    'Training should be given to all.',
    'Partners to share what they know.',
  ])('not: %s', (text) => {
    expect(asked(text)).toBe(false);
  });
});
