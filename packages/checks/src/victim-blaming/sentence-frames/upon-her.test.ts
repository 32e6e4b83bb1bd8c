import { describe, expect, it } from 'vitest';
import { blamed } from '../../testing/blamed.js';

describe('What is laid upon her will', () => {
  it.each([
    ['Officers could act only on what Rowan chose to tell them.', 'Rowan'],
    ['There was no reasoning with Rowan about it.', 'Rowan'],
    ['Her isolation was a matter of her own making.', 'her'],
    ['The gamble was one that Rowan took willingly.', 'Rowan'],
    ['It may well have suited Rowan to keep things vague.', 'Rowan'],
    ['Help could be found, but Rowan had to ask.', 'Rowan'],
    ['It was Rowan’s custom to cancel on the morning itself.', 'Rowan'],
    ['Rowan had a knack of turning up when the desk was shut.', 'Rowan'],
    ['Rowan’s return to the flat that autumn made a nonsense of the whole plan.', 'Rowan'],
    ['All Rowan had to do was walk two streets.', 'Rowan'],
    ['In this Rowan was found wanting.', 'Rowan'],
    ['Friends had given up hoping to make Rowan see sense.', 'Rowan'],
    ['The worker was kept at arm’s length by Rowan.', 'Rowan'],
  ])('%s: %s', (text, who) => {
    expect(blamed(text).map((head) => head.toLowerCase())).toEqual([who.toLowerCase()]);
  });

  it.each([
    'The panel worked from what the Trust was willing to share.',
    'There was no telling what he would do.',
    'The risk was one that the service ran knowingly.',
    'It suited Rowan to work near the school.',
    'Help was promised, but the council had to approve it.',
    'Rowan had a way of making people feel welcome.',
    'Rowan was kept at arm’s length by the housing team.',
    'All Rowan had to do was wait.',
  ])('not: %s', (text) => {
    expect(blamed(text)).toEqual([]);
  });
});
