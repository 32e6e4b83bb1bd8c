import { describe, expect, it } from 'vitest';
import { fillMessage, messageWithoutValues, placeholders } from './message.js';

describe('fillMessage', () => {
  it('fills every value, also where one looks like a placeholder or a pattern', () => {
    expect(fillMessage('{a} and {b}, {a}', { a: '{b}', b: '$&' })).toBe('{b} and $&, {b}');
    expect(fillMessage('{count} of 3', { count: 2 })).toBe('2 of 3');
  });

  it('leaves other braces alone', () => {
    expect(fillMessage('{ a } {1} {}', {})).toBe('{ a } {1} {}');
  });

  it('refuses a sentence with a hole', () => {
    expect(() => fillMessage('{missing}', {})).toThrow('no value for {missing}');
    expect(() => fillMessage('{constructor}', {})).toThrow('no value for {constructor}');
  });
});

it('lists placeholders once each', () => {
  expect(placeholders('{a} {b} {a} {not this}')).toEqual(['a', 'b']);
});

it('says what a message says without the values', () => {
  expect(messageWithoutValues('“{date}” is a day. Write {instead}.')).toBe('“…” is a day. Write ….');
});
