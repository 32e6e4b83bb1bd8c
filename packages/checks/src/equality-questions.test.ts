import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { barriersNotExplored } from './barriers-not-explored.js';
import { researchWithoutRecommendation } from './research-without-recommendation.js';
import { specialistServiceAbsent } from './specialist-service-absent.js';

const checks = { barriersNotExplored, researchWithoutRecommendation, specialistServiceAbsent };

/** A report of headings, each with its paragraphs; gives the quotes of the finding, or the outcome. */
function judge(name: keyof typeof checks, report: Readonly<Record<string, readonly string[]>>) {
  const content = Object.entries(report).flatMap(([title, paragraphs]): BlockInput[] => [
    { kind: 'heading', level: 1, text: title },
    ...paragraphs.map((text): BlockInput => ({ kind: 'paragraph', text })),
  ]);
  const draft = assembleDraft({ format: 'text', pages: null, content });
  const verdict = checks[name].judge({
    draft,
    facts: gatherFacts(draft),
    options: {},
    stage: 'draft',
    observations: new Map(),
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

  it('has nothing to look at without a section on equality', () => {
    expect(judge('barriersNotExplored', { Background: ['Ines spoke little English.'] })).toBe(
      'not-applicable',
    );
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

  it('is not asked about without recommendations', () => {
    expect(judge('researchWithoutRecommendation', { Analysis: [cited] })).toBe('not-applicable');
  });
});
