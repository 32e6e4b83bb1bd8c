import { describe, expect, it } from 'vitest';
import { reportOf } from './testing/report.js';

const read = (...lines: readonly string[]) =>
  reportOf('# Involvement of family and friends', ...lines).facts.process.family;

describe('familyInvolvementOf: specialist advocacy', () => {
  it.each([
    'An advocate from AAFDA supported Dana’s mother.',
    'The family was offered the services of the Victim Support Homicide Service and declined.',
    'Dana’s mother was accompanied at every meeting by her advocate.',
    'They were told how to get independent, specialist advocacy and did not wish for it.',
    'Both brothers refused help from Victim Support, which the family liaison officer had arranged.',
    'The family was in touch with SAMM.',
  ])('%s', (line) => {
    expect(read(line).advocacy).not.toBeNull();
  });

  it.each([
    'The chair met Dana’s parents, who had the Home Office leaflet.',
    'The family were kept informed by the family liaison officer.',
    'The chair, who is an accredited AAFDA reviewer, met Dana’s niece.',
    'Dana had been supported by an Independent Domestic Violence Advocate in 2018. Her parents met the chair.',
    'Victim Support wrote to Dana in 2019 after the assault. Her sister spoke to the chair twice.',
    'The family was supported by its solicitor.',
  ])('none: %s', (line) => {
    expect(read(line).advocacy).toBeNull();
  });

  it('is not told by the chair’s training, a glossary or a recommendation', () => {
    const { facts } = reportOf(
      '# Involvement of family and friends',
      'Dana’s mother met the chair.',
      '# The author',
      'The chair completed the accredited course of AAFDA in 2019.',
      '# Glossary',
      'AAFDA: Advocacy After Fatal Domestic Abuse',
      '# Recommendations',
      'The Partnership should refer every bereaved family to AAFDA.',
    );
    expect(facts.process.family.advocacy).toBeNull();
  });
});

describe('familyInvolvementOf: advocacy for somebody told by name alone', () => {
  const under = (heading: string, line: string) =>
    reportOf(`# ${heading}`, 'The review took a year.', line).facts.process.family.advocacy;

  it.each([
    ['Those who knew her', 'Ilse brought her advocate to both meetings.'],
    ['How the review was done', 'Ilse was offered a caseworker by the Victim Support Homicide Service.'],
    ['How the review was done', 'AAFDA has been alongside her from the beginning.'],
    ['How the review was done', 'The chair offered to refer Ilse and Tom to Hundred Families.'],
  ])('%s: %s', (heading, line) => {
    expect(under(heading, line)).not.toBeNull();
  });

  it.each([
    ['How the review was done', 'The chair was supported by AAFDA in writing the report.'],
    ['How the review was done', 'AAFDA published research on such cases, and the panel read it.'],
    ['How the review was done', 'AAFDA read the draft and gave us its comments.'],
    ['How the review was done', 'A panel member is an associate of AAFDA and helped her colleagues.'],
    ['The panel', 'Nina Pell works for AAFDA and helped with the reading.'],
  ])('none: %s: %s', (heading, line) => {
    expect(under(heading, line)).toBeNull();
  });
});

describe('familyInvolvementOf: their part in the review', () => {
  it.each([
    ['The family commented on the scope of the review.', 'sawTerms'],
    ['Her mother suggested the question about the family court, which was adopted.', 'sawTerms'],
    ['Her sister attended the third meeting of the Panel.', 'metPanel'],
    ['The Panel met her parents in May.', 'metPanel'],
    ['The parents read the draft over four weeks.', 'readDraft'],
    ['This report was read aloud to her aunt.', 'readDraft'],
  ] as const)('%s', (line, member) => {
    expect(read(line)[member]).not.toBeNull();
  });

  it('knows that there is no family, and that the family would not take part', () => {
    expect(read('Dana had no living relatives.').noFamily).not.toBeNull();
    expect(read('Despite enquiries no relative could be found.').noFamily).not.toBeNull();
    expect(read('Her parents declined to take part.').declined).not.toBeNull();
    expect(read('Her parents met the chair.').declined).toBeNull();
  });
});
