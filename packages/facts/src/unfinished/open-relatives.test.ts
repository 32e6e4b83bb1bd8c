import { describe, expect, it } from 'vitest';
import { leavesRelativeOpen } from './open-relatives.js';

describe('relative clauses that want their verb', () => {
  it.each([
    'It was agreed at a conference of which no record was',
    'The letter was written by a locum with whom the practice has',
    'There were four weeks during which nobody could',
    'She lived in a street in which few houses had',
    'The Trust has audited forty files, of which nine had',
    'It is not for the Panel to say what would have',
    'The inspector was a woman whom he had',
    'The coroner wrote in May, which the Council',
    'The lead was a nurse on whose advice the ward had since',
  ])('%s', (words) => {
    expect(leavesRelativeOpen(words)).toBe(true);
  });
});

describe('relative clauses that are whole', () => {
  it.each([
    'It was the town in which he was',
    'They helped to the extent to which they could',
    'He was no longer the man whom he had been',
    'Nobody could say what might have been',
    'The flat was one of those in which they had lived',
    'She left the key with the neighbour whose flat it was',
    'She spoke of the illness, which the doctor knew',
  ])('%s', (words) => {
    expect(leavesRelativeOpen(words)).toBe(false);
  });
});
