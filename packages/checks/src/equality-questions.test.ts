import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { barriersNotExplored } from './barriers-not-explored.js';
import { researchWithoutRecommendation } from './research-without-recommendation.js';
import { specialistServiceAbsent } from './specialist-service-absent.js';
import { verdictOf } from './testing/verdict-of.js';

const checks = { barriersNotExplored, researchWithoutRecommendation, specialistServiceAbsent };

/** A report of headings, each with its paragraphs; gives the quotes of the finding, or the outcome. */
function judge(name: keyof typeof checks, report: Readonly<Record<string, readonly string[]>>) {
  const content = Object.entries(report).flatMap(([title, paragraphs]): BlockInput[] => [
    { kind: 'heading', level: 1, text: title },
    ...paragraphs.map((text): BlockInput => ({ kind: 'paragraph', text })),
  ]);
  const draft = assembleDraft({ format: 'text', pages: null, content });
  const verdict = verdictOf(checks[name], {
    draft,
    facts: gatherFacts(draft),
    options: {},
    stage: 'draft',
  });
  if (verdict.outcome !== 'assessed') return verdict.outcome;
  return verdict.reports.flatMap(({ anchor, related = [] }) =>
    [...(anchor ? [anchor] : []), ...related].map((place) => textAt(draft, place)),
  );
}

describe('barriers that are not explored', () => {
  it('asks of a background with nothing on its effect, in one finding', () => {
    expect(
      judge('barriersNotExplored', {
        'Equality and diversity': ['Ines spoke little English. She was 41.', 'Ines was a practising Muslim.'],
      }),
    ).toEqual(['Ines spoke little English.', 'Ines was a practising Muslim.']);
  });

  it('is content with an effect in the paragraph or in the next that goes on with it', () => {
    expect(
      judge('barriersNotExplored', {
        'Equality and diversity': [
          'Ines spoke little English.',
          'This meant that she could not ring the police.',
        ],
      }),
    ).toEqual([]);
  });

  it('are asked for in the story too, unless they are explored where equality is the matter', () => {
    expect(judge('barriersNotExplored', { Background: ['Ines spoke little English.'] })).toEqual([
      'Ines spoke little English.',
    ]);
    expect(
      judge('barriersNotExplored', {
        Background: ['Ines spoke little English.'],
        Equality: [
          'Her first language was Tamil, and no interpreter was booked, so that she could not report.',
        ],
      }),
    ).toEqual([]);
    expect(judge('barriersNotExplored', { Background: ['Ines kept bees.'] })).toBe('not-applicable');
  });
});

describe('a specialist service', () => {
  it('is asked for where the victim has a minoritised background', () => {
    expect(
      judge('specialistServiceAbsent', { Background: ['Ines was of Somali heritage. She had two sons.'] }),
    ).toEqual(['Ines was of Somali heritage.']);
  });

  it('is found on the panel or in the recommendations', () => {
    expect(
      judge('specialistServiceAbsent', {
        Background: ['Ines was of Somali heritage.'],
        Recommendations: ['The council should commission a by-and-for service.'],
      }),
    ).toEqual([]);
  });

  it('is not asked for otherwise', () => {
    expect(judge('specialistServiceAbsent', { Background: ['Ines was White British.'] })).toBe(
      'not-applicable',
    );
  });
});

describe('research on discrimination', () => {
  const cited =
    'A study by the university is cited. It found that trans women are more often disbelieved. It is sound.';

  it('asks for a recommendation that takes it up', () => {
    expect(
      judge('researchWithoutRecommendation', {
        Analysis: [cited],
        Recommendations: ['Recommendation 1: The Trust should audit its records by June 2024.'],
      }),
    ).toEqual(['It found that trans women are more often disbelieved.', 'It is sound.']);
  });

  it('is content where one does', () => {
    expect(
      judge('researchWithoutRecommendation', {
        Analysis: [cited],
        Recommendations: ['Recommendation 1: The Trust should train staff on bias against LGBT patients.'],
      }),
    ).toEqual([]);
  });

  it('is asked about where the report recommends nothing', () => {
    expect(judge('researchWithoutRecommendation', { Analysis: [cited] })).toEqual([
      'It found that trans women are more often disbelieved.',
      'It is sound.',
    ]);
  });

  it.each([
    'A survey found that Traveller women are seldom believed.',
    'Older women are overlooked by services, as a study shows (Reed, 2016).',
    'Scholars write of how disabled women are taken for patients.',
    'The needs assessment found rural victims absent from every caseload.',
    'An inspection by the inspectorate found unequal treatment of those who asked for help.',
  ])('is research on how some fare worse: %s', (line) => {
    expect(
      judge('researchWithoutRecommendation', {
        Analysis: [line],
        Recommendations: ['The Trust should audit its risk assessments by June 2024.'],
      }),
    ).toEqual([line]);
  });

  it.each([
    'Studies of strangulation find that half of victims have no visible mark.',
    'Research on alcohol shows that most men who drink hit nobody.',
    'A survey found that Traveller women are seldom believed, and the Panel therefore recommends training.',
  ])('is other research, or taken up: %s', (line) => {
    expect(
      judge('researchWithoutRecommendation', {
        Analysis: [line],
        Recommendations: ['The Trust should audit its risk assessments by June 2024.'],
      }),
    ).toEqual([]);
  });

  it('is taken up by a recommendation on the same people', () => {
    const line = 'A survey found that Traveller women are seldom believed.';
    const recommend = (text: string) =>
      judge('researchWithoutRecommendation', { Analysis: [line], Recommendations: [text] });
    expect(recommend('The force should meet Traveller women each quarter.')).toEqual([]);
    expect(recommend('The force should meet older women each quarter.')).toEqual([line]);
  });
});

describe('research that is answered for others', () => {
  const study = 'A study by the university shows that Black women without status are less often believed.';
  it.each([
    ['The council should fund beds for victims without recourse to public funds.', [study]],
    ['The police should audit their response to Black victims.', []],
  ])('%s', (recommendation, found) => {
    expect(
      judge('researchWithoutRecommendation', {
        Introduction: ['This domestic homicide review looks at the death of Ines.'],
        'Equality and diversity': [study],
        Recommendations: [recommendation],
      }),
    ).toEqual(found);
  });
});
