import { assembleDraft } from '@dhrlint/draft';
import { gatherFacts, readBlock } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { askedOfTheVictim } from './asked-of-the-victim.js';
import { lexiconOf } from './tagged-sentence.js';

const lexicon = lexiconOf([
  { tag: 'Q', list: 'firmer, bolder', forms: 'written' },
  { tag: 'V', list: 'resilience', forms: 'written' },
]);

function asked(text: string): string | null {
  const draft = assembleDraft({
    format: 'markdown',
    pages: null,
    content: [
      {
        kind: 'paragraph',
        text: 'Thandi was killed by her husband Craig. Lorraine is the sister of Thandi.',
      },
      { kind: 'paragraph', text },
    ],
  });
  const company = {
    people: [
      { names: ['Thandi'], role: 'victim' as const, sex: 'female' as const },
      { names: ['Lorraine'], role: 'other' as const, sex: 'female' as const },
    ],
    presumeVictim: false,
  };
  gatherFacts(draft);
  const { sentences } = readBlock({ ...draft.blocks[1], text } as never);
  const sentence = sentences[0];
  if (!sentence) throw new Error('no sentence');
  const onus = askedOfTheVictim(draft, 1, sentence, lexicon, company);
  return onus && text.slice(onus.start, onus.end).trim();
}

describe('askedOfTheVictim', () => {
  it('finds what the victim is said to have had to be', () => {
    expect(asked('Thandi needed to be bolder.')).toBe('Thandi needed to');
    expect(asked('Thandi needed to build more resilience.')).toBe('Thandi needed to');
    expect(asked('Thandi could with help have been taught resilience.')).toBeNull();
    expect(asked('Thandi could with help have been taught to build her resilience.')).toBe(
      'Thandi could with help have been taught to',
    );
  });

  it('leaves out what she had to have or do, and what others had to be', () => {
    expect(asked('Thandi needed to be at work.')).toBeNull();
    expect(asked('Thandi needed to see a doctor.')).toBeNull();
    expect(asked('Lorraine needed to be bolder.')).toBeNull();
    expect(asked('Thandi could have been helped to move.')).toBeNull();
  });
});
