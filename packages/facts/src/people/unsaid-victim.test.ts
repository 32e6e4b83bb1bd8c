import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

const victims = (rows: string, text = '', head = '| Name used | Who they are |') =>
  gatherFacts(
    readMarkdown(`# Names\n\n${head}\n| --- | --- |\n${rows}\n\n# Introduction\n\n${text}`),
  ).people.victims.map(({ name }) => name);

const others = '| Daniel | Her husband |\n| Mara | Her sister |\n| Pia | A friend |';

describe('the victim of a key that calls nobody one', () => {
  it.each([
    ['by what became of her', `| Ines | She was killed, aged 34 |\n${others}`, ''],
    [
      'by being nobody’s, and by whose death is told of',
      `| Ines | 34 |\n${others}`,
      'The murder of Ines shook the town.',
    ],
    [
      'by the ties of others',
      '| Ines | - |\n| Daniel | Former partner of Ines |\n| Mara | Ines’s sister |',
      '',
    ],
  ])('is known %s', (_, rows, text) => {
    expect(victims(rows, text)).toEqual(['Ines']);
  });

  it('is known by the head of the column that tells the ties of others', () => {
    expect(
      victims('| Ines | - |\n| Daniel | Former partner |\n| Mara | Sister |', '', '| Name | Tie to Ines |'),
    ).toEqual(['Ines']);
  });

  it('is nobody where two could be, or one only just', () => {
    expect(victims('| Ines | - |\n| Mara | - |', '')).toEqual([]);
    expect(victims('| Ines | 34 |\n| Mara | Sister |\n| Daniel | Husband |', '')).toEqual([]);
  });

  it('is not whoever is called the husband who hurt her', () => {
    expect(
      victims(
        `| Ines | She was 44 |\n${others}`,
        'For years she had been hurt by her husband, who is called Daniel.',
      ),
    ).not.toContain('Daniel');
  });
});
