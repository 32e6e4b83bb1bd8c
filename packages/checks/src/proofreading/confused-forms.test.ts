import { describe, expect, it } from 'vitest';
import { confusedFormsIn } from './confused-forms.js';

const found = (text: string) => confusedFormsIn(text).map(({ start, end }) => text.slice(start, end));

describe('confusedFormsIn', () => {
  it.each([
    ['The ward and it’s sister were asked.', ['it’s sister']],
    ['The form changed it’s new layout again.', ['it’s new layout']],
    ['It was late and its unlikely to change.', ['its unlikely']],
    ['A nurse who’s notes were lost wrote again.', ['who’s notes']],
    ['He was told of there fears.', ['there fears']],
    ['It was seen that their was no plan.', ['their was']],
    ['Two nurse’s were on duty.', ['nurse’s were']],
    ['The IMR’s were late.', ['IMR’s were']],
    ['Three calls was made, and several referrals has gone astray.', ['Three calls was']],
    ['There is lessons for all.', ['There is lessons']],
    ['Each of the women were seen.', ['Each of the women were']],
    ['They was afraid.', ['They was']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'It’s cold, it’s been raining and it’s likely to go on.',
    'Who’s coming? The officer who’s named here.',
    'He told them there and then; she was in there house-hunting.',
    'The number of calls was low. A review of records was made.',
    'There is concern that there was a referral. There was children’s cover.',
    'If she were to go, did he have a car?',
    'The nurse’s notes were read.',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
