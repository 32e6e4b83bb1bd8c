import { describe, expect, it } from 'vitest';
import { blamed } from '../../testing/blamed.js';

describe('What is told as somebody’s own making', () => {
  it.each([
    ['The quarrel was of Rowan’s making.', 'Rowan'],
    ['Rowan’s pride would not let her take help.', 'Rowan'],
    ['Her attachment to the old life kept her in harm’s way.', 'Her'],
    ['By the time Rowan rang, it was already too late.', 'Rowan'],
    ['Rowan’s attendance soon tailed off.', 'Rowan'],
    ['There was a pattern of Rowan complaining and then withdrawing.', 'Rowan'],
    ['Rowan’s explanation of the burn did not add up.', 'Rowan'],
    ['Every worker who called was kept on the doorstep.', 'unnamed'],
    ['The nurse did what she could for a woman who did not want her there.', 'unnamed'],
    ['Rowan was told not to reply and replied within the hour.', 'Rowan'],
    ['The plan asked very little of Rowan, and she did not do even that.', 'Rowan'],
    ['Closed owing to disengagement.', 'unnamed'],
    ['The operator can be understood for taking a third such call less seriously.', 'unnamed'],
  ])('%s: %s', (text, who) => {
    expect(blamed(text).map((head) => head.toLowerCase())).toEqual([who.toLowerCase()]);
  });

  it.each([
    'The scheme was of the council’s own making.',
    'The house was of her choosing.',
    'None of this was of Rowan’s making.',
    'Rowan’s loyalty to her patients kept her at the clinic until eight.',
    'By the time the council told Rowan, it was too late.',
    'By the time Rowan was seen, it was too late.',
    'A pattern of reporting and retracting is common among those who are coerced.',
    'Workers were kept on the doorstep by the husband.',
    'Rowan was told not to worry and worried all the same.',
    'The plan asked very little of the service, and it did not do even that.',
    'Rowan’s account rang true.',
  ])('not: %s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
