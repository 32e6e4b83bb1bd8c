import { assembleDraft, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { type RealName, realNamesOf } from './real-names.js';

const names: readonly RealName[] = [
  { name: 'Siân Marlowe', aliases: ['Shan'] },
  { name: 'Mark O’Dowd', aliases: [] },
];

function found(text: string, hunted = names): string[] {
  const draft = assembleDraft({ format: 'text', content: [{ kind: 'paragraph', text }], pages: null });
  return realNamesOf(draft, hunted).places.map((place) => textAt(draft, place));
}

describe('realNamesOf', () => {
  it('finds a whole name in any case, accent and joining', () => {
    expect(found('Siân Marlowe wrote; so did SIAN  MARLOWE.')).toEqual(['Siân Marlowe', 'SIAN  MARLOWE']);
    expect(found('https://news.example/sian-marlowe-murder')).toEqual(['sian-marlowe']);
    expect(found('DHR_SianMarlowe_v3')).toEqual(['SianMarlowe']);
    expect(found('Sia\u0302n Marlowe')).toEqual(['Sia\u0302n Marlowe']);
  });

  it('finds possessives, aliases and either part of a name by itself', () => {
    expect(found("Marlowe's brother called her Shan; Mr O'Dowd did not.")).toEqual([
      'Marlowe',
      'Shan',
      "O'Dowd",
    ]);
    expect(found('Wren Marlowe')).toEqual(['Marlowe']);
  });

  it('leaves ordinary words and other people alone', () => {
    expect(found('Officers left a mark. The marlowes of old.')).toEqual([]);
    expect(found('Mark Farrant chaired the panel; Marking followed.')).toEqual([]);
    expect(found('Shanice and Shannon')).toEqual([]);
  });

  it('says whether any name was given', () => {
    const draft = assembleDraft({ format: 'text', content: [], pages: null });
    expect(realNamesOf(draft, [])).toEqual({ given: false, places: [] });
    expect(realNamesOf(draft, names).given).toBe(true);
  });
});

describe('the forms of a name', () => {
  const delia: readonly RealName[] = [{ name: 'Delia Trescott', aliases: [] }];
  const inPlace = (property: string, text: string) => {
    const content = [{ kind: 'property' as const, property, text }];
    const draft = assembleDraft({ format: 'docx', content, pages: null });
    return realNamesOf(draft, delia).places.map((place) => textAt(draft, place));
  };

  it('are found reversed and with initials', () => {
    expect(found('Trescott, Delia; D. Trescott; Trescott, D.; D.T. said', delia)).toEqual([
      'Trescott, Delia',
      'D. Trescott',
      'Trescott, D.',
      'D.T.',
    ]);
    expect(found('The DT lessons', delia)).toEqual([]);
    expect(inPlace('bookmark', 'DT_statement')).toEqual(['DT']);
  });

  it('are found joined in addresses and names of things', () => {
    expect(found('Write to dtrescott@mail.example or trescott.d@mail.example.', delia)).toEqual([
      'dtrescott',
      'trescott.d',
    ]);
    expect(
      found('See https://news.example/iamdeliatrescott and www.x.example/trescott-trial', delia),
    ).toEqual(['deliatrescott', 'trescott']);
    expect(inPlace('link-target', 'file:///C:/Users/delia%20trescott/x.docx')).toEqual(['delia%20trescott']);
    expect(inPlace('picture-name', 'PhotoOfTrescott2')).toEqual(['Trescott']);
    expect(inPlace('bookmark', 'TrescottNotes')).toEqual(['Trescott']);
  });

  it('are left alone where an ordinary word of the report stands in an address', () => {
    const price: readonly RealName[] = [{ name: 'Una Price', aliases: [] }];
    expect(found('The price was listed at https://shop.example/price-list', price)).toEqual([]);
  });
});
