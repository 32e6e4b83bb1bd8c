import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

/** The names found in one property of a report that names its chair, with a key. */
function found(property: string, text: string, more: readonly BlockInput[] = report): readonly string[] {
  const content = [...more, { kind: 'property' as const, property, text }];
  const draft = assembleDraft({ format: 'docx', content, pages: null });
  return gatherFacts(draft).propertyNames.map(({ anchor }) => textAt(draft, anchor));
}

const report: readonly BlockInput[] = [
  { kind: 'heading', text: 'Introduction', level: 1 },
  { kind: 'paragraph', text: 'The independent chair was Rosamund Ferrier, who wrote this report.' },
  { kind: 'paragraph', text: 'The victim is referred to in this report as Fenella, and her sister as Oona.' },
];

describe('propertyNamesOf', () => {
  it('finds people who made the file and whom the report does not name', () => {
    expect(found('last-modified-by', 'Colin Marsh')).toEqual(['Colin Marsh']);
    expect(found('author', 'MARSH, Colin (Northbridge)')).toEqual(['MARSH, Colin']);
    expect(found('last-modified-by', 'colin.marsh@csp.example')).toEqual(['colin.marsh@csp.example']);
    expect(found('custom:Reviewed by', 'Colin Marsh')).toEqual(['Colin Marsh']);
    expect(found('company', 'Colin Marsh')).toEqual(['Colin Marsh']);
  });

  it('leaves the chair, offices and programs alone', () => {
    for (const value of [
      'Rosamund Ferrier',
      'Ferrier, Rosamund',
      'R Ferrier',
      'Northbridge Council',
      'Microsoft Office User',
      'Guidance',
      'Safer Northbridge Unit',
    ])
      expect(found('author', value)).toEqual([]);
    expect(found('company', 'Ruth Marsh Consulting Ltd')).toEqual([]);
    expect(found('custom:ContentTypeId', '0x0101Colin')).toEqual([]);
  });

  it('says nothing of who made the file where the report names neither chair nor author', () => {
    expect(found('author', 'Colin Marsh', [{ kind: 'paragraph', text: 'Fenella was 41.' }])).toEqual([]);
  });

  it('finds people in what pictures say, and no places or pseudonyms', () => {
    expect(found('alternative-text', 'Photograph of Susan Ridley on a beach')).toEqual(['Susan Ridley']);
    expect(found('alternative-text', 'Susan with her dog')).toEqual(['Susan']);
    expect(found('image-metadata', 'Artist: Susan Ridley')).toEqual(['Susan Ridley']);
    expect(found('alternative-text', 'Fenella with her dog')).toEqual([]);
    expect(found('alternative-text', 'Map of Victoria Road and Charlotte Street')).toEqual([]);
  });
});
