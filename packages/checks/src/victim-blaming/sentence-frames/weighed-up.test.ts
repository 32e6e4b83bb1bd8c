import { describe, expect, it } from 'vitest';
import { blamed } from '../../testing/blamed.js';

describe('What is remarked on as a reproach', () => {
  it.each([
    ['The panel was struck by how little Rowan said.', 'Rowan'],
    ['It cannot be said that Rowan was always frank.', 'Rowan'],
    ['A good deal of effort was spent on Rowan, to little effect.', 'Rowan'],
    ['Rowan was told what he had done to others, and she moved in.', 'Rowan'],
    ['At no time did Rowan mention the knife.', 'Rowan'],
    ['The conditions were spelt out, and Rowan knew it.', 'Rowan'],
    ['The pity is that Rowan had the number in her bag.', 'Rowan'],
    ['Rowan had been drinking, and inevitably tempers frayed.', 'Rowan'],
    ['Her complaints had become so frequent and so slight that the desk discounted them.', 'Her'],
    ['The door was unlocked to him from inside.', 'unnamed'],
    ['Had the chain been on, he could not have got in.', 'unnamed'],
  ])('%s: %s', (text, who) => {
    expect(blamed(text).map((head) => head.toLowerCase())).toEqual([who.toLowerCase()]);
  });

  it.each([
    'The panel was struck by how little the surgery did.',
    'The panel was struck by how often Rowan was turned away.',
    'It cannot be said that Rowan was at fault.',
    'Rowan was told about his record and left the same week.',
    'At no time did the nurse ask Rowan about home.',
    'The pity of it is that Rowan had asked three times.',
    'Her calls were so frequent that the pattern should have alerted the desk.',
    'Had the alarm been fitted by the council, it would have been heard.',
  ])('not: %s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
