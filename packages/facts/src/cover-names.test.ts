import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

const namesOn = (
  lines: readonly string[],
  body = 'This report is about the death of Maren, who was killed by Conrad in May 2020.',
) => {
  const cover: BlockInput[] = lines.map((text) => ({ kind: 'paragraph', text }));
  const draft = assembleDraft({
    format: 'text',
    content: [
      ...cover,
      { kind: 'heading', text: 'Introduction', label: '1', level: 1 },
      { kind: 'paragraph', text: body, label: '1.1' },
    ],
    pages: null,
  });
  const { partnership, victim, author, code } = gatherFacts(draft).coverNames;
  return [partnership, victim, author, code].map((place) => (place ? textAt(draft, place) : null));
};

describe('coverNames', () => {
  it.each([
    [
      ['Safer Wick Partnership', 'Domestic Homicide Review', 'Maren'],
      'Safer Wick Partnership',
      'Maren',
      null,
    ],
    [
      ['DOMESTIC HOMICIDE REVIEW', 'WICK AND TILLMERE COMMUNITY SAFETY PARTNERSHIP', 'MAREN'],
      'COMMUNITY SAFETY PARTNERSHIP',
      'MAREN',
      null,
    ],
    [
      ['Domestic Homicide Review', 'Report into the death of ‘Maren’', 'Author: Tom Ashdown', 'May 2022'],
      null,
      'Maren',
      'Tom Ashdown',
    ],
    [
      ['Domestic Homicide Review', 'Report produced by', 'Anwen ferch Rhys OBE'],
      null,
      null,
      'Anwen ferch Rhys OBE',
    ],
    [
      ['Domestic Homicide Review', 'Overview report', 'J. R. Holt', 'Independent chair'],
      null,
      null,
      'J. R. Holt',
    ],
    [
      ['Adolygiad Dynladdiad Domestig', 'Partneriaeth Diogelwch Cymunedol Bro Elan', 'Awdur: Gethin Pugh'],
      'Partneriaeth',
      null,
      'Gethin Pugh',
    ],
    [['Domestic Homicide Review', 'Maren Holt, Independent Chair and Author'], null, null, 'Maren Holt'],
    [['Domestic Homicide Review', 'Elan Partnership NHS Trust and others'], null, null, null],
    [['Domestic Homicide Review', 'Independent chair and author', 'May 2021'], null, null, null],
  ])('%j', (lines, partnership, victim, author) => {
    expect(namesOn(lines).slice(0, 3)).toEqual([partnership, victim, author]);
  });

  it('knows a code for what it is', () => {
    expect(namesOn(['Wick CSP', 'Domestic Homicide Review', 'DHR 014/TB', 'May 2022'])[3]).toBe('DHR 014/TB');
    expect(namesOn(['Wick CSP', 'Domestic Homicide Review', 'Case of Maren', 'May 2022'])[3]).toBeNull();
  });
});
