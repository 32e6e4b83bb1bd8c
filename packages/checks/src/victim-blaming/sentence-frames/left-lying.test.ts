import { describe, expect, it } from 'vitest';
import { blamed } from '../../testing/blamed.js';

describe('What was sent or offered drew nothing', () => {
  it.each([
    ['Three letters were left for Rowan, and she binned them all.', 'she'],
    ['Not one of these letters drew a reply from Rowan.', 'Rowan'],
    ['Calls went unanswered, and the clinic had no choice but to close.', 'unnamed'],
    ['An injunction was suggested to Rowan and, to her cost, never pursued.', 'Rowan'],
    ['The new code was given to him by the very woman whom it was meant to keep safe.', 'unnamed'],
  ])('%s: %s', (text, who) => {
    expect(blamed(text).map((head) => head.toLowerCase())).toEqual([who.toLowerCase()]);
  });

  it.each([
    'Her letters went unanswered, and in the end the landlord closed the file.',
    'Calls to the surgery went unanswered, and she had no choice but to walk there.',
    'A referral was suggested by the nurse and never followed up by the team.',
    'Not one of these letters drew a reply from the Trust.',
  ])('not: %s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
