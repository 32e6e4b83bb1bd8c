import { describe, expect, it } from 'vitest';
import { confusedFormsIn } from './confused-forms.js';
import { lostParticiples } from './lost-participles.js';

const found = (text: string) =>
  confusedFormsIn(text, lostParticiples).map(({ start, end }) => text.slice(start, end));

describe('a verb that has lost the ending of its participle', () => {
  it.each([
    ['The letter was later send to the depot.', 'was later send'],
    ['The drivers were not notify in time.', 'were not notify'],
    ['It had been provide by the clerk.', 'been provide'],
    ['The board has since appoint a clerk.', 'has since appoint'],
    ['The clerk had ask for the key.', 'had ask'],
    ['They have being seen at the depot.', 'have being seen'],
    ['The van had being standing there.', 'had being standing'],
    ['Without been told they left.', 'Without been told'],
    ['The key could been lost.', 'could been lost'],
  ])('is found: %s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    'What the clerk did was ask for the key.',
    'The best thing was tell them at once.',
    'The records that it has suggest otherwise, and those they had refer to it.',
    'The clerk was asked, had been told and has agreed. It is being considered.',
    'The drivers were speak-easy men; it was send-off day.',
    'It could of been lost.',
    'She has, being old, no wish to go. They have been and gone.',
    'The reason for it being lost is not known. Has he been?',
  ])('is not found in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
