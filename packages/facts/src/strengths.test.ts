import { describe, expect, it } from 'vitest';
import { reportOf } from './process/testing/report.js';

const ids = (...lines: readonly string[]) =>
  reportOf(
    '# Introduction',
    'This report of a domestic homicide review looks at the death of Dana.',
    ...lines,
  ).facts.strengths.map(({ id }) => id);

describe('strengthsOf', () => {
  it.each<readonly [string, readonly string[]]>([
    [
      'family-voice',
      ['# Background', 'Her mother said: “She sang to every dog that she met on the way home.”'],
    ],
    [
      'tribute',
      [
        '# A tribute from her sister',
        'She made a cake for everybody’s birthday and never once let anybody make one for hers, and she laughed about it.',
      ],
    ],
    [
      'family-shaped-review',
      ['# Involvement of family', 'Her mother saw the terms of reference, met the Panel and read the draft.'],
    ],
    ['specialist-advocacy', ['# Involvement of family', 'Her mother had an advocate from AAFDA.']],
    ['names-chosen-by-family', ['# Confidentiality', 'Her sister chose the name by which she is called.']],
    ['imrs-challenged', ['# Methodology', 'Two IMRs were sent back to be strengthened.']],
    [
      'victim-blaming-challenged',
      ['# Analysis', 'The note that she “would not engage” is a form of victim blaming.'],
    ],
    ['intersectionality', ['# Analysis', 'Her age and her deafness intersected with the abuse.']],
    [
      'children-may-read-later',
      ['# Recommendations', 'A copy of the report should be placed on the children’s records.'],
    ],
    ['by-and-for-service', ['# Methodology', 'The Panel consulted a by-and-for service for deaf women.']],
    [
      'research-cited',
      [
        '# Analysis',
        'Research by Ashworth (2019) shows that men kill at separation.',
        'A study published in 2020 found the same of women over sixty.',
      ],
    ],
  ])('%s', (id, lines) => {
    expect(ids(...lines)).toContain(id);
  });

  it.each<readonly [string, readonly string[]]>([
    ['family-voice', ['# Background', 'Her mother said that she sang. The log says “no reply”.']],
    ['tribute', ['# A tribute from her sister', 'To follow.']],
    ['family-shaped-review', ['# Involvement of family', 'Her mother met the chair and read the draft.']],
    ['names-chosen-by-family', ['# Confidentiality', 'The family declined to choose a name.']],
    ['imrs-challenged', ['# Methodology', 'No IMRs were sent back.']],
    ['victim-blaming-challenged', ['# Analysis', 'Her mother blamed herself.']],
    ['research-cited', ['# Analysis', 'Research by Ashworth (2019) shows that men kill at separation.']],
    ['by-and-for-service', ['# Methodology', 'No by-and-for service could be found.']],
  ])('does not assert %s where it is not plain', (id, lines) => {
    expect(ids(...lines)).not.toContain(id);
  });
});
