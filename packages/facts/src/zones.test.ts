import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { roleOfTitle } from './section-roles.js';
import { sectionPath, sectionsOf } from './sections.js';
import { zonesOf } from './zones.js';

/** "zone: first words" for each block whose zone differs from that of the block before. */
function outline(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const zones = zonesOf(draft);
  return draft.blocks
    .filter((b) => zones[b.index] !== zones[b.index - 1])
    .map((b) => `${zones[b.index]}: ${b.text.slice(0, 24)}`);
}

const long =
  'This report looks at how agencies responded to and supported Ines before her death. It was commissioned by the Partnership.';

describe('an agency at a time', () => {
  const story = 'She was seen three times in two years, and was never asked about her safety at home.';
  it('reads sections on each of the agencies as what they did', () => {
    const report = `# Introduction\n\n${long}\n\n# Agencies\n\n## The practice\n\n${story}\n\n## Wexby Police\n\n${story}`;
    expect(outline(report)).toEqual(['process: Introduction', 'analysis: Agencies']);
  });
  it('keeps a list of agencies for those who took part', () => {
    const report = `# Introduction\n\n${long}\n\n# Agencies\n\nThese took part.\n\n## Health\n\n- The practice\n\n## Justice\n\n- Wexby Police`;
    expect(outline(report)).toContain('panel: Agencies');
  });
});

describe('roleOfTitle', () => {
  it.each([
    ['1. Introduction', 'introduction'],
    ['Section One: Introduction', 'introduction'],
    ['Appendix B: Terms of reference', 'terms-of-reference'],
    ['Scope and key questions', 'terms-of-reference'],
    ['Involvement of family, friends and wider community', 'family-involvement'],
    ['Family and friends', 'family-involvement'],
    ['The review panel', 'panel'],
    ['Contributors to the review', 'contributors'],
    ['Parallel processes', 'parallel-reviews'],
    ['EQUALITY AND DIVERSITY', 'equality'],
    ['Chronology of significant contacts', 'chronology'],
    ['The order of events', 'chronology'],
    ['What happened, and when', 'chronology'],
    ['Remit', 'terms-of-reference'],
    ['What the Panel was asked', 'terms-of-reference'],
    ['Privacy and names', 'confidentiality'],
    ['How long the review took', 'timescales'],
    ['Who will be given the report', 'dissemination'],
    ['Sharing the learning', 'lessons'],
    ['Others who knew Farah', 'family-involvement'],
    ['Members', 'panel'],
    ['How we went about the work', 'methodology'],
    ['Where our evidence came from', 'contributors'],
    ['What each agency did', 'analysis'],
    ['What the Panel concludes', 'conclusions'],
    ['How the Panel was made up', 'panel'],
    ['The Panel, its members and their independence', 'panel'],
    ['How the Panel set about its task and whom it spoke to', 'methodology'],
    ['What the Panel made of the evidence, service by service', 'analysis'],
    ['What is to be learned, and what the Panel asks of others', 'lessons'],
    ['What her mother told the Panel', null],
    ['Papers considered by the Panel', null],
    ['What the chair heard', null],
    ['Adult learning', null],
    ['A man with a learning disability', null],
    ['Learning disability services', null],
    ['Learning for all agencies', 'lessons'],
    ['What was done well', 'good-practice'],
    ['Key', 'glossary'],
    ['Key decisions', null],
    ['Terms used in this report', 'glossary'],
    ['Westmarch Police IMR', null],
    ['Individual Management Reviews', 'contributors'],
    ['Agency returns', 'contributors'],
    ['Sources', 'references'],
    ['Sources of tension', null],
    ['Summary', 'introduction'],
    ['Summary of what the surgery knew', null],
    ['Delay', 'timescales'],
    ['Delays in publishing the report', 'timescales'],
    ['Delay in arresting him', null],
    ['The decision to hold a review', 'timescales'],
    ['Reasons for holding the review', 'introduction'],
    ['Reasons for leaving', null],
    ['The reasons why this review was held', 'introduction'],
    ['The reasons why nobody asked', null],
    ['How information was gathered', 'methodology'],
    ['Events in order', 'chronology'],
    ['How people are named', 'confidentiality'],
    ['The names given in this report', 'people'],
    ['Naming what he did', null],
    ['Contacts with a stranger', null],
    ['Who gets away with it', null],
    ['Analysis against the terms of reference', 'analysis'],
    ['Lessons to be learned', 'lessons'],
    ['Recommendations', 'recommendations'],
    ['Appendix D: Recommendations made by the agencies for themselves', 'appendix'],
    ['Annex 2: Agencies’ own recommendations', 'appendix'],
    ['Recommendations for agencies', 'recommendations'],
    ['Appendix C: Recommendations', 'recommendations'],
    ['Appendix 3 – Action Plan', 'action-plan'],
    ['Annex C: Home Office letter', 'letter'],
    ['Feedback letter from the Quality Assurance Panel', 'letter'],
    ['Key to abbreviations', 'glossary'],
    ['A tribute from her mother', 'front-matter'],
    ['Annex 2', 'appendix'],
    ['Risk on separation', null],
    ['Westmarch Police', null],
  ])('%s', (title, role) => expect(roleOfTitle(title)).toBe(role));
});

describe('sectionsOf', () => {
  it('recognises headings that are only lines, and what they hold', () => {
    const draft = readMarkdown(
      'Introduction\n\nText.\n\n**The call**\n\nMore text.\n\nRecommendations\n\nOne.',
    );
    const sections = sectionsOf(draft);
    expect(sections.map((s) => s.title)).toEqual(['Introduction', 'The call', 'Recommendations']);
    expect(sectionPath(sections, 3).map((s) => s.title)).toEqual(['Introduction', 'The call']);
    expect(sectionPath(sections, 5).map((s) => s.title)).toEqual(['Recommendations']);
  });
});

describe('zonesOf', () => {
  it('takes the family within the analysis for what it saw, and not for how it took part', () => {
    expect(outline('# Analysis\n\n## Family and community\n\nHer aunts told her to go back.')).toEqual([
      'analysis: Analysis',
    ]);
    expect(outline('# Process\n\n## Family and friends\n\nHer aunts met the chair.')).toContain(
      'process: Family and friends',
    );
  });

  it('follows a report with headings from cover to annexed letter', () => {
    expect(
      outline(`# Safer Wick Partnership

Domestic Homicide Review

Ines, March 2021

# A tribute from her sister

> She sang.

# Introduction

${long}

# Terms of reference

The period.

# Key people

| Pseudonym | Who |
| --- | --- |
| Ines | Victim |

# Analysis

She said:

> I was never asked.

# Appendix A: Executive summary

Short.

# Appendix B

Dear Ms Farrant,

Thank you for submitting the Domestic Homicide Review (DHR) report (Ines) to the Home Office Quality Assurance (QA) Panel.

Yours sincerely
`),
    ).toEqual([
      'cover: Safer Wick Partnership',
      'front-matter: A tribute from her siste',
      'process: Introduction',
      'terms-of-reference: Terms of reference',
      'people: Key people',
      'analysis: Analysis',
      'quotation: I was never asked.',
      'executive-summary: Appendix A: Executive su',
      'letter: Appendix B',
    ]);
  });

  it('ends a cover that runs straight into the text at the first long paragraph', () => {
    const zones = outline(
      `Safer Wick Partnership\n\nDomestic Homicide Review: Ines\n\n${long} ${long}\n\nMore.`,
    );
    expect(zones[0]).toBe('cover: Safer Wick Partnership');
    expect(zones[1]?.endsWith('This report looks at how')).toBe(true);
  });

  it('keeps a contents list apart and takes none of its lines for a heading', () => {
    expect(
      outline(
        `# Domestic Homicide Review\n\nInes\n\nContents\n\nIntroduction ..... 3\n\nRecommendations ..... 9\n\n# Introduction\n\n${long}\n\n# Recommendations\n\nOne.`,
      ),
    ).toEqual([
      'cover: Domestic Homicide Review',
      'contents: Contents',
      'process: Introduction',
      'recommendations: Recommendations',
    ]);
  });

  it('tells tables by their columns', () => {
    const draft = readMarkdown(
      '# Annex\n\n| Recommendation | Action | Lead | Target date |\n| --- | --- | --- | --- |\n| 1 | Audit | ICB | May |\n\ntext\n\n| Date | Agency | Event |\n| --- | --- | --- |\n| May | GP | Call |\n\ntext\n\n| Name | Organisation |\n| --- | --- |\n| Jo Penn | Police |',
    );
    const zones = zonesOf(draft);
    expect(draft.tables.map((t) => zones[t.block])).toEqual(['action-plan', 'chronology', 'panel']);
  });

  it('has no cover where the report opens with its text', () => {
    expect(outline('Ines died in March 2021. She was 34.')).toEqual(['body: Ines died in March 2021.']);
  });

  it('takes a table of designations for one of people where it says who is whose', () => {
    const people = readMarkdown(
      '# Confidentiality\n\n| Designation | Relationship | Age |\n|---|---|---|\n| Ines | Deceased | 70 |\n| Ruben | Son and perpetrator | 40 |\n',
    );
    expect(zonesOf(people).filter((zone) => zone === 'people')).toHaveLength(9);
    const post = readMarkdown(
      '# Panel\n\n| Name | Designation | Agency |\n|---|---|---|\n| A. Stone | Head of Safeguarding | Trust |\n| B. Reed | Inspector | Constabulary |\n',
    );
    expect(zonesOf(post)).not.toContain('people');
  });
});

describe('sections told by those around them', () => {
  it('takes agencies one by one after the story for analysis', () => {
    const roles = sectionsOf(
      readMarkdown(
        '# Chronology\n\nShe rang in May.\n\n# Agencies\n\n## The surgery\n\nIt did not ask.\n\n## The police\n\nThey came twice.\n',
      ),
    ).map(({ title, role }) => `${title}: ${role}`);
    expect(roles).toContain('Agencies: analysis');
    expect(sectionsOf(readMarkdown('# Agencies\n\n- The surgery\n'))[0]?.role).toBe('contributors');
  });

  it('takes what has to change for learning where the recommendations have a section of their own', () => {
    const roles = sectionsOf(
      readMarkdown(
        '# What has to change?\n\nMuch.\n\n# What do we recommend?\n\n1. The police should audit it.\n',
      ),
    ).map(({ role }) => role);
    expect(roles).toEqual(['lessons', 'recommendations']);
  });
});
