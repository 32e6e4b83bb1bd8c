import { describe, expect, it } from 'vitest';
import { blamed } from '../../testing/blamed.js';

describe('What would have come of telling', () => {
  it.each([
    ['A frank reply at that clinic would have opened the way to help.', 'unnamed'],
    ['If Rowan’s account had been fuller, the charge would have stood.', 'Rowan'],
    ['Had her story been more consistent, the nurse might have acted.', 'her'],
    ['One text from Rowan and they would have come for her.', 'Rowan'],
    ['Greater firmness on Rowan’s part might have put an end to it.', 'Rowan'],
    ['Rowan would have helped her own case by keeping the messages.', 'Rowan'],
    ['A plain answer could have altered the whole course of things, but it was not given.', 'unnamed'],
    ['The number was there, but the first move had to come from Rowan.', 'Rowan'],
    ['There is only so far that a service can go with somebody who is wedded to her situation.', 'unnamed'],
  ])('%s: %s', (text, who) => {
    expect(blamed(text).map((head) => head.toLowerCase())).toEqual([who.toLowerCase()]);
  });

  it.each([
    'A frank reply from the council would have told Rowan where she stood.',
    'A prompt reply to Rowan’s letter would have made her feel less alone.',
    'If her calls had been better recorded, the pattern would have been seen.',
    'If her statement had been taken sooner, he would have been charged.',
    'A message from Rowan would have reached the panel had the e-mail worked.',
    'Greater care on the surgery’s part might have brought this to light.',
    'A full disclosure of his convictions would have warned her.',
  ])('not: %s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
