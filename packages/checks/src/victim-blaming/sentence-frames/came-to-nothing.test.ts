import { describe, expect, it } from 'vitest';
import { blamed } from '../../testing/blamed.js';

describe('Efforts that came to nothing, and what is said to have led to it', () => {
  it.each([
    ['Attempts to engage Rowan came to nothing.', 'Rowan'],
    ['Two reviews were booked for Rowan and never kept.', 'Rowan'],
    ['It was not for want of warnings that Rowan stayed.', 'Rowan'],
    ['Rowan’s door was never shut to him.', 'Rowan'],
    ['The children’s needs came second to Rowan’s wish to be with him.', 'Rowan'],
    ['She had friends and money, and still she stayed.', 'she'],
    ['He was only in the house because Rowan had asked him.', 'Rowan'],
    ['He was there at Rowan’s own invitation.', 'Rowan'],
    ['It was Rowan who invited him back.', 'Rowan'],
    ['Officers might be forgiven for thinking that she wanted no help.', 'unnamed'],
    ['One asks what Rowan thought that she was doing.', 'Rowan'],
    ['The consequences of Rowan’s choice were all too plain.', 'Rowan'],
    ['With a little give and take the marriage might have been saved.', 'unnamed'],
  ])('%s: %s', (text, who) => {
    expect(blamed(text).map((head) => head.toLowerCase())).toEqual([who.toLowerCase()]);
  });

  it.each([
    'Appointments were made with the clinic and not kept by the service.',
    'It was not for want of evidence that the case was dropped.',
    'Her mother’s door was always open to her.',
    'He was in the house because the order had lapsed.',
    'The adviser was only in the house because Rowan had asked her.',
    'It was Rowan who rang the police.',
    'It was Rowan who asked for the divorce.',
    'The risks of Rowan’s pregnancy were plain.',
    'With more patience the officer would have heard her.',
    'Rowan was turned away twice, and still she came back to the desk.',
  ])('not: %s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
