import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { bodiesIn, isNear, twoNames } from './bodies.js';

describe('bodies', () => {
  it('finds names in capitals, without what leads in to them', () => {
    const { blocks } = readMarkdown(
      'The Wexby Valley NHS Trust, and Wexby Police and Wexby Council, met at Wexby Police.',
    );
    expect(bodiesIn(blocks).map(({ name, places }) => [name, places.length])).toEqual([
      ['Wexby Valley NHS Trust', 1],
      ['Wexby Police', 2],
      ['Wexby Council', 1],
    ]);
  });

  it('reads a name in brackets, and the council before its department', () => {
    const { blocks } = readMarkdown('Heddlu Wexby (Wexby Police) and Wexby District Council Housing met.');
    expect(bodiesIn(blocks).map(({ name }) => name)).toEqual(['Wexby Police', 'Wexby District Council']);
  });

  it.each([
    ['Wexby University Health Board', 'Wexby Teaching Health Board', 1],
    ['Wexby Royal Infirmary', 'Wexby Royal Hospital', 1],
    ['Wexby Mental Health NHS Trust', 'Wexby Mental Health Foundation Trust', 1],
    ['Wexby Borough Council', 'Wexby District Council', 1],
    ['Wexby Borough Council', 'Wexby County Council', 0],
    ['Wexby Housing', 'Wexby Housing Association', 0],
    ['Wexby Homes', 'Wexby Housing', 1],
    ['Wexby Homes', 'Arden Housing', 0],
    ['Wexby Valley NHS Trust', 'Wexby Vale NHS Trust', 1],
    ['Northwex Trust', 'North Wex Trust', 1],
    ['Wexby Royal Infirmary', 'Arden Royal Hospital', 0],
    ['Wexby University Hospital', 'Wexby General Hospital', 0],
    ['Wexby University Health Board', 'Arden Teaching Health Board', 0],
  ])('one body: %s and %s', (a, b, pairs) => {
    expect(twoNames([a, b].map((name) => ({ name, places: [] })))).toHaveLength(pairs);
  });

  it.each([
    ['severn', 'severn', false],
    ['severn', 'seven', true],
    ['severn', 'severm', true],
    ['severn', 'sevren', true],
    ['severn', 'sabrina', false],
  ])('%s and %s', (a, b, near) => {
    expect(isNear(a, b)).toBe(near);
  });
});
