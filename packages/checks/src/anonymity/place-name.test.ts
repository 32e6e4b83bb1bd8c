import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { placeName } from './place-name.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = placeName.judge({ draft, facts, options: {}, stage: 'final', observations: new Map() });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) =>
    [r.anchor, ...(r.related ?? [])].map((anchor) => (anchor ? textAt(draft, anchor) : '-')).join(' + '),
  );
}

describe('place-name', () => {
  it.each([
    ['They lived at 14 Pargeter Street for a year.', ['14 Pargeter Street']],
    ['Her flat was in Pargeter Street.', ['Pargeter Street']],
    ['She moved to Flat 12B, Byron House.', ['Flat 12B, Byron House']],
    ['The house stood on Marsh Lane.', ['Marsh Lane']],
    ['He gave the postcode NB3 4QD.', ['NB3 4QD']],
    ['She was a patient of Hollow Lane Surgery.', ['Hollow Lane Surgery']],
    ['They were registered at Larkfield Medical Centre.', ['Larkfield Medical Centre']],
    ['She worked at Hartley’s Bakery. Hartley’s Bakery closed.', ['Hartley’s Bakery']],
    ['She was a cleaner at the Golden Fleece Hotel.', ['Golden Fleece Hotel']],
    ['He was employed by Pennant Logistics as a driver.', ['Pennant Logistics']],
    ['They were married at St Aidan’s Church.', ['St Aidan’s Church']],
    ['The family went to the gurdwara in Alma Road.', ['gurdwara in Alma Road']],
    ['She was found at Rook Farm by a neighbour.', ['Rook Farm']],
    ['They lived on the Bellfield estate.', ['Bellfield estate']],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'They lived in a flat in the town. Her GP surgery was near.',
    'The Surgery and the Medical Centre had no record of her. Practice A did.',
    'The police station in Castle Street was closed.',
    'The Council’s offices are at 1 Corporation Street.',
    'He was tried at the Crown Court. The High Street was busy.',
    'She worked for the Council and then for the NHS Trust.',
    'The author worked at Harper & Lyle until 2010.',
    'She worked in Northbridge. He worked nights.',
    'The Church of England and the Methodist Church have guidance.',
    'Officers worked with Lantern. The Panel worked from home.',
    'Number 14 of 20 Recommendations. In 2019 Park officers met.',
    'She was taught to swim at school. He taught English.',
    'The Way Forward; One Stop Shop; the Third Place; Court Hill; Common Ground.',
    'Paragraph 4 Road safety. 20 Officers Way of working.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
