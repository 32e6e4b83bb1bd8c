import { describe, expect, it } from 'vitest';
import { blamed } from '../../testing/blamed.js';

describe('What was undertaken and gone back on', () => {
  it.each([
    ['Rowan would swear that it was over, only to have him back by Sunday.', 'Rowan'],
    ['Rowan packed a bag in May, only to return within the week.', 'Rowan'],
    ['The patience of the team with Rowan had run out.', 'Rowan'],
    ['Patience with a caller who never kept to anything was wearing thin.', 'unnamed'],
    ['Rowan’s friendliness at the gate left him to suppose that she would come round.', 'Rowan'],
    ['The only person who knew the whole of it kept it to herself.', 'unnamed'],
    ['A history of token engagement is to be seen in Rowan’s notes.', 'Rowan'],
    ['“Fine” was all that could be coaxed out of Rowan.', 'Rowan'],
    ['The matter was not pursued, in view of Rowan’s attitude.', 'Rowan'],
    ['Poor historian; left before review.', 'unnamed'],
    ['Discharged, patient’s own choice.', 'unnamed'],
  ])('%s: %s', (text, who) => {
    expect(blamed(text).map((head) => head.toLowerCase())).toEqual([who.toLowerCase()]);
  });

  it.each([
    'Rowan rang the helpline, only to find that it was closed.',
    'Rowan left in May, only to be followed to her sister’s.',
    'Rowan went to the desk, only to be told to come back in the morning.',
    'Rowan’s patience with the council had run out.',
    'Rowan’s quick reply gave the officer reason to act.',
    'The only person who knew, a neighbour, kept it to himself.',
    'A pattern of sporadic contact by the team emerges from Rowan’s notes.',
  ])('not: %s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
