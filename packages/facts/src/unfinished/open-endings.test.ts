import { describe, expect, it } from 'vitest';
import { callsForMore } from './open-endings.js';

describe('endings that call for more', () => {
  it.each([
    'The Trust has apologised, and the Panel, having seen the letters, can accept',
    'Officers now have a card that tells them how to recognise',
    'The new form helps receptionists to identify',
    'The hospital could not provide',
    'The housing officer did not consider',
    'She is noted in the log as having',
    'Staff were trained in providing',
    'The practice nurse was clearly',
    'The referral was made in order',
    'Training was given by a worker who had',
    'Neither the midwife',
    'The information was never shared between the health visitor',
    'The alarm came with a series',
    'The duty to tell lay with one of her',
    'The force has no record of the previous',
    'They discussed how',
  ])('%s', (words) => {
    expect(callsForMore(words)).toBe(true);
  });
});

describe('what is whole', () => {
  it.each([
    'This was a risk that neither agency could identify',
    'It was more than the service could provide',
    'There was little that the officer could do',
    'She could not understand',
    'The nurse was friendly',
    'The steps are those that the Trust took',
    'It had stayed between the couple',
    'The Panel asked no further',
    'There was no way of knowing who had',
    'The chair thanks her sister, who gave so much',
    'He was fond of decision making',
  ])('%s', (words) => {
    expect(callsForMore(words)).toBe(false);
  });
});
