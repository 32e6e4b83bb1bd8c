import { describe, expect, it } from 'vitest';
import { leftUnsaid } from './left-unsaid.js';
import { judged } from './testing/judged.js';

const introduction = [
  '# Introduction',
  'This report of a domestic homicide review looks at the death of Greta, who died in June 2021.',
];
const read = (topic: string, ...lines: readonly string[]) =>
  judged(leftUnsaid, { topic }, [...introduction, ...lines]);
const found = { outcome: 'assessed', quotes: [null] };
const silent = { outcome: 'assessed', quotes: [] };

describe('left-unsaid', () => {
  it.each([
    'The period in scope is the three years before her death.',
    'The scope runs from April 2017 until the death.',
    'The Panel met online because of Covid-19. Agencies were asked to review all contact from 2017 onwards.',
  ])('pandemic: %s', (terms) => {
    const body = ['# Terms of reference', terms, '# Analysis', 'The surgery did not ask.'];
    expect(read('pandemic', ...body)).toMatchObject(found);
    expect(read('pandemic', ...body, 'In lockdown nobody called.')).toMatchObject(silent);
    expect(read('pandemic', ...body, '# The pandemic', 'Visits had ceased.')).toMatchObject(silent);
  });

  it('family-advocacy: the leaflet does not do, and is related', () => {
    const { reports, ...rest } = read(
      'family-advocacy',
      '# Involvement of family',
      'Her parents had the Home Office leaflet.',
    );
    expect(rest).toEqual(found);
    expect(reports[0]?.related?.length).toBeGreaterThan(0);
    expect(read('family-advocacy', '# Involvement of family', 'Her parents had an advocate.')).toMatchObject(
      silent,
    );
    expect(read('family-advocacy', '# Involvement of family', 'She had no living relatives.').outcome).toBe(
      'not-applicable',
    );
  });

  it('family-terms: names what is missing', () => {
    const { reports } = read(
      'family-terms',
      '# Involvement of family',
      'Her mother saw the terms of reference.',
    );
    expect(reports[0]?.values?.['what']).toBe('were offered a meeting with the panel or read the draft');
    expect(read('family-terms', '# Involvement of family', 'Her mother declined to take part.').outcome).toBe(
      'not-applicable',
    );
  });

  it('specialist-on-panel: cannot be told without a list, or with a body that nothing describes', () => {
    expect(read('specialist-on-panel').outcome).toBe('could-not-assess');
    expect(
      read(
        'specialist-on-panel',
        '# The review panel',
        '- Ann Bell, independent chair',
        '- Mo Hart, Lighthouse',
      ).outcome,
    ).toBe('could-not-assess');
    expect(
      read(
        'specialist-on-panel',
        '# The review panel',
        '- Ann Bell, independent chair',
        '- Jo Dean, Northmere Police',
      ),
    ).toMatchObject(found);
  });

  it('panel-independence: the chair’s own statement does; the members’ alone does not', () => {
    expect(
      read('panel-independence', '# The review panel', 'The chair has no connection with any agency.'),
    ).toMatchObject(silent);
    expect(
      read('panel-independence', '# The review panel', 'None of the members had managed the case.'),
    ).toMatchObject(found);
  });

  it.each([
    ['# Dissemination', 'Copies go to the family and the coroner.'],
    ['# Who will receive the report', 'The family, the coroner and the agencies.'],
    ['# Next steps', 'This report will be sent to the family, the coroner and the agencies.'],
  ])('dissemination: %s', (heading, line) => {
    expect(read('dissemination', heading, line)).toMatchObject(silent);
  });

  it('dissemination: publication alone names nobody', () => {
    expect(
      read('dissemination', '# Publication', 'The report will be published on a website.'),
    ).toMatchObject(found);
  });

  it('pandemic: only where the period takes it in, and meetings by video are no consideration of it', () => {
    const terms = ['# Terms of reference', 'The review covers the period from 1 January 2018 to June 2021.'];
    expect(read('pandemic', ...terms)).toMatchObject(found);
    expect(
      read('pandemic', ...terms, '# Methodology', 'The panel met by video because of Covid-19.'),
    ).toMatchObject(found);
    expect(read('pandemic', ...terms, '# Analysis', 'In lockdown the midwife telephoned.')).toMatchObject(
      silent,
    );
    expect(
      read(
        'pandemic',
        '# What we were asked',
        'This domestic homicide review was asked to look at the years from 2015 until June 2021.',
      ),
    ).toMatchObject(found);
    expect(
      judged(leftUnsaid, { topic: 'pandemic' }, [
        '# Terms of reference',
        'The review covers the period from May 2014 to May 2018.',
      ]).outcome,
    ).toBe('not-applicable');
  });

  it('says nothing of a file that shows no sign of a review', () => {
    expect(judged(leftUnsaid, { topic: 'family-advocacy' }, ['A note about the car park.']).outcome).toBe(
      'not-applicable',
    );
  });

  it.each([
    'The Panel considered the years from 6 May 2017 to the death.',
    'The review goes back to 6 May 2017 and runs until her death.',
  ])('pandemic: reads the period from “%s”', (line) => {
    const lines = [
      '# Introduction',
      'This review is about Dana, who died in June 2021.',
      '# Terms of reference',
      line,
      '# Analysis',
    ];
    expect(read('pandemic', ...lines, 'Nobody asked.').reports).toHaveLength(1);
    expect(read('pandemic', ...lines, 'In lockdown nobody asked.').reports).toHaveLength(0);
  });
});

it('family-advocacy: somebody’s own best advocate is none', () => {
  expect(
    read('family-advocacy', '# Analysis', 'She was not always her daughter’s own best advocate.').quotes,
  ).toEqual([null]);
});

it('dissemination: who can see it and how the names are hidden is no list of receivers', () => {
  expect(
    read(
      'dissemination',
      '# Who can see this, and are the names real?',
      'The Panel, its agencies, and the family know of it.',
    ),
  ).toMatchObject(found);
});
