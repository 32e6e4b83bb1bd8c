import { expect, it } from 'vitest';
import { relativeDaysIn } from './relative-days.js';

it.each([
  ['Three days later he came back', 'Three days later', 3, 'before'],
  ['killed six days before it', 'six days before', -6, 'following'],
  ['the day after her birthday', 'the day after', 1, 'following'],
  ['She was dead the next morning', 'the next morning', 1, 'before'],
  ['That evening he followed her', 'That evening', 0, 'before'],
  ['exactly two weeks later', 'exactly two weeks later', 14, 'before'],
  ['on the third day after the visit', 'on the third day after', 3, 'following'],
  ['dead six weeks and two days after that visit', 'six weeks and two days after', 44, 'following'],
  ['a week to the day from the party', 'a week to the day from', 7, 'following'],
  ['12 days on, the locks', '12 days on', 12, 'before'],
])('%s', (text, words, days, from) => {
  const [relative, ...rest] = relativeDaysIn(text);
  expect(rest).toEqual([]);
  expect(text.slice(relative?.start, relative?.end)).toBe(words);
  expect(relative).toMatchObject({ days, from });
});

it.each(['some weeks later', 'two months before', 'day after day', 'in the days before her death'])(
  'leaves alone: %s',
  (text) => expect(relativeDaysIn(text)).toEqual([]),
);
