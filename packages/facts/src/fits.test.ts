import { expect, it } from 'vitest';
import { fits } from './fits.js';

it('asks a pattern of several signs', () => {
  expect(fits(/\bof\b/, ' of the year')).toBe(true);
  expect(fits(/\bof\b/, ' on the road')).toBe(false);
});

it('asks nothing about what is left at the end of a sentence', () => {
  const never = { test: () => expect.unreachable('the pattern was asked') } as unknown as RegExp;
  expect(fits(never, '')).toBe(false);
  expect(fits(never, '.')).toBe(false);
});
