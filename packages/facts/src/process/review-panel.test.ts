import { describe, expect, it } from 'vitest';
import { reportOf } from './testing/report.js';

const introduction = [
  '# Introduction',
  'This report of a domestic homicide review looks at the death of Dana.',
];
const read = (...lines: readonly string[]) => {
  const { facts, quote } = reportOf(...introduction, '# The review panel', ...lines);
  return { ...facts.process.panel, independence: facts.process.independence, quote };
};

describe('reviewPanelOf', () => {
  it.each([
    'The Panel was made up of the chair, Northmere Police, Adult Social Care and Refuge.',
    'Members came from the police, the ICB, probation, housing and the local domestic abuse charity.',
    'The Panel consisted of officers of the police and of Calm Water, which supports victims of domestic violence.',
    'Brightsea, the specialist domestic abuse service, was invited to join the Panel and could not.',
  ])('a specialist service: %s', (line) => {
    expect(read(line).specialist).not.toBeNull();
  });

  it.each([
    'The Panel was made up of the chair, Northmere Police, Adult Social Care, the ICB and Northmere Homes.',
    'The Panel consisted of the chair, the domestic abuse unit of Northmere Police and the council’s domestic abuse coordinator.',
    'Members came from the police and probation. The local Women’s Aid acted as a critical friend.',
  ])('none: %s', (line) => {
    expect(read(line)).toMatchObject({ specialist: null, unknown: [] });
  });

  it('knows a service that another sentence calls one', () => {
    const { specialist } = read(
      '- Ann Bell, chair',
      '- Mo Hart, Lighthouse',
      '# Methodology',
      'Lighthouse, which provides the refuge in Northmere, wrote an IMR.',
    );
    expect(specialist).not.toBeNull();
  });

  it('names a body of which nothing tells what it does, and none that is told to be something else', () => {
    expect(read('- Ann Bell, independent chair', '- Mo Hart, Lighthouse').unknown).toEqual(['Lighthouse']);
    const told = read(
      '- Mags Orr, Turning Leaf',
      '# Methodology',
      'Turning Leaf (alcohol service) wrote an IMR.',
    );
    expect(told.unknown).toEqual([]);
  });
});

describe('independenceOf', () => {
  it.each([
    'The chair has no connection with any agency in Northmere.',
    'Ann Bell is independent of all the agencies.',
    'I have never been employed in Northmere.',
    'The chair left Northmere Police in 2009 and has had no part in its work since.',
    'Neither the chair nor any member of the Panel had had direct involvement with the family.',
  ])('the chair: %s', (line) => {
    expect(read(line).independence.chairIndependent).not.toBeNull();
  });

  it.each([
    'None of the members had managed the case.',
    'Panel members were independent of any contact with Dana.',
    'As required, both the chair and the members were independent of the case.',
  ])('the members: %s', (line) => {
    expect(read(line).independence.membersIndependent).not.toBeNull();
  });

  it.each([
    'The authors of IMRs were independent of the case.',
    'Ann Bell has chaired twelve reviews and was a head teacher.',
    'Mo Hart is an Independent Domestic Violence Adviser.',
  ])('neither: %s', (line) => {
    expect(read(line).independence).toEqual({ chairIndependent: null, membersIndependent: null });
  });
});
