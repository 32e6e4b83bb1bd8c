import { type Company, wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { marksOf, places } from './marks.js';
import { nothing, type Weights, weigh } from './scales.js';

const company: Company = { people: [], presumeVictim: false };
const words = wordsOf('a red door');
const marks = marksOf(words, 0, words.length, company);

/** Weights by which the marks that stand for one word alone weigh so many steps. */
function weightsOf(steps: number, of: number): Weights {
  const signs = new Array<string>(places).fill(String.fromCharCode(nothing));
  marks.places.forEach((place, i) => {
    if (marks.firsts[i] === of && marks.lasts[i] === of) signs[place] = String.fromCharCode(nothing + steps);
  });
  return { signs: signs.join(''), step: 0.5, bias: -1 };
}

describe('weighing a sentence', () => {
  it('adds what its marks weigh, whatever its length, to what every sentence weighs', () => {
    const { weight, words: byWord } = weigh(weightsOf(4, 1), words, 0, 3, company);
    expect(weight).toBeCloseTo(2 / Math.sqrt(marks.places.length) - 1);
    expect(byWord.map((share) => share > 0)).toEqual([false, true, false]);
    expect(byWord.reduce((sum, share) => sum + share, 0)).toBeCloseTo(weight + 1);
  });

  it('lets marks weigh against a fault', () => {
    expect(weigh(weightsOf(-4, 1), words, 0, 3, company).weight).toBeLessThan(-1);
  });

  it('finds nothing where nothing weighs', () => {
    const none: Weights = { signs: String.fromCharCode(nothing).repeat(places), step: 1, bias: -0.3 };
    expect(weigh(none, words, 0, 3, company)).toEqual({ weight: -0.3, words: [0, 0, 0] });
  });
});
