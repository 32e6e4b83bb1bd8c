import { describe, expect, it } from 'vitest';
import { type Act, actsIn, compared, misnamed } from './acts.js';

const acts: readonly Act[] = [
  { name: 'Domestic Violence, Crime and Victims', years: [2004] },
  { name: 'Equality', years: [2006, 2010] },
  { name: 'Protection from Harassment', years: [1997] },
  { name: 'Mental Capacity', years: [2005] },
  { name: 'Housing', years: [] },
];
const wrong = (text: string) =>
  actsIn(text).flatMap((cited) => {
    const act = misnamed(cited, compared(acts));
    return act ? [[text.slice(act.start, act.end), act.right]] : [];
  });

describe('Acts', () => {
  it.each([
    ['Under the Equalities Act 2010 it must.', 'Equalities Act 2010', 'Equality Act 2010'],
    ['The Equality Act (2011) lists nine.', 'Equality Act (2011)', 'Equality Act'],
    [
      'in the Protection of Harassment Act 1997',
      'Protection of Harassment Act 1997',
      'Protection from Harassment Act 1997',
    ],
    ['the Mental Capability Act 2005', 'Mental Capability Act 2005', 'Mental Capacity Act 2005'],
    [
      'section 9 of the Domestic Violence Act 2004',
      'Domestic Violence Act 2004',
      'Domestic Violence, Crime and Victims Act 2004',
    ],
    [
      'the Domestic Violence, Crimes and Victims Act 2005',
      'Domestic Violence, Crimes and Victims Act 2005',
      'Domestic Violence, Crime and Victims Act 2004',
    ],
    [
      'the Domestic Violence and Homicide Act 2004',
      'Domestic Violence and Homicide Act 2004',
      'Domestic Violence, Crime and Victims Act 2004',
    ],
    [
      'the Domestic Violence, Victims and Crime Act',
      'Domestic Violence, Victims and Crime Act',
      'Domestic Violence, Crime and Victims Act 2004',
    ],
  ])('%s', (text, words, right) => {
    expect(wrong(text)).toEqual([[words, right]]);
  });

  it.each([
    'The Domestic Violence, Crime & Victims Act (2004) and the Equality Act 2006 were read.',
    'Under the Housing Act 1871 and the Act of 1997.',
    'The Mental Welfare of Pets Act 2031 is like none of them.',
    'Parliament may yet Act 2004 times.',
  ])('passes %s', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
