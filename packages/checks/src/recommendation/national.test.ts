import { describe, expect, it } from 'vitest';
import { isLetterToGovernment } from './national.js';

describe('isLetterToGovernment', () => {
  it.each([
    'Letter to the Minister for Victims',
    'The chair will write to the Secretary of State.',
    'Raise the matter with the Department for Transport',
  ])('%s', (action) => {
    expect(isLetterToGovernment(action)).toBe(true);
  });

  it.each(['Letter to all schools', 'Government grant spent', 'Write a policy'])('not: %s', (action) => {
    expect(isLetterToGovernment(action)).toBe(false);
  });
});
