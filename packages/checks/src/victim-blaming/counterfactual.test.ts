import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { wishesIn } from './counterfactual.js';

const spared = new Set(['known', 'felt', 'lived']);

function wishes(text: string): string[] {
  const words = wordsOf(text);
  return wishesIn(words, 0, words.length, spared).map(({ first, end }) =>
    text.slice(words[first]?.start, words[end - 1]?.end),
  );
}

describe('wishesIn', () => {
  it.each([
    ['Had she told the nurse, help would have come.', 'Had she told the nurse'],
    ['Had Marigold been firmer, she might have won.', 'Had Marigold been firmer'],
    ['If she had only rung, officers would have come.', 'if she had only rung'],
    ['She would have been safer had she gone sooner.', 'had she gone sooner'],
    ['Had the victim taken the key, she would be alive.', 'Had the victim taken the key'],
    ['Had she not returned, she would be alive.', 'Had she not returned'],
  ])('%s', (text, words) => {
    expect(wishes(text).map((w) => w.toLowerCase())).toEqual([words.toLowerCase()]);
  });

  it.each([
    'Had she been asked, she might have spoken.',
    'Had she known, she would have left.',
    'Had she felt safe, she might have spoken.',
    'If she had left, he would have followed her.',
    'She had told the nurse.',
  ])('%s wishes nothing of her', (text) => {
    expect(wishes(text)).toEqual([]);
  });
});
