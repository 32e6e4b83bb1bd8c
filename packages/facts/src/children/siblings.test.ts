import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

function siblings(text: string, key = '') {
  const draft = readMarkdown(`${key}# Background\n\nWilma was killed by her husband, Osric. ${text}\n`);
  return gatherFacts(draft).children.siblings.map(({ anchor, of, kind, least, most }) => [
    textAt(draft, anchor),
    of,
    kind,
    least,
    most === Number.MAX_SAFE_INTEGER ? 'many' : most,
  ]);
}

describe('brothers and sisters', () => {
  it.each([
    ['Wilma had two brothers.', ['two brothers', 'victim', 'brother', 2, 2]],
    ['Osric grew up with three older sisters.', ['three older sisters', 'perpetrator', 'sister', 3, 'many']],
    ['Wilma’s only sister lives abroad.', ['only sister', 'victim', 'sister', 1, 1]],
    ['Osric was an only child.', ['an only child', 'perpetrator', 'sibling', 0, 0]],
    ['Ada said that her daughter’s only brother saw it.', ['only brother', 'victim', 'brother', 1, 1]],
  ])('%s', (text, expected) => {
    expect(siblings(text)).toEqual([expected]);
  });

  it.each([
    'Two of her brothers came.',
    'She wrote “he has two brothers”.',
    'Wilma had two half brothers.',
    'The three sisters of the order knew her.',
    'Her only brother-in-law wrote.',
  ])('nothing in: %s', (text) => {
    expect(siblings(text)).toEqual([]);
  });

  it('counts those whom the key lists', () => {
    const key =
      '# Names\n\n| Name | Relationship |\n| --- | --- |\n| Wilma | Victim |\n| Osric | Perpetrator |\n| Ned | Younger brother of Wilma |\n| Ted | Wilma’s brother |\n\n';
    expect(siblings('They wed.', key)).toEqual([['Ned', 'victim', 'brother', 2, 'many']]);
  });
});
