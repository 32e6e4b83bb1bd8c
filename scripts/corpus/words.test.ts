import { describe, expect, it } from 'vitest';
import { coverageOf, withoutRepeatedLines } from './words.js';

describe('the share of words that were read', () => {
  it('counts each word as often as it stands there', () => {
    expect(coverageOf('the panel met', 'The panel met. The panel wrote.')).toMatchObject({
      reference: 6,
      coverage: 0.5,
      missing: ['the', 'panel', 'wrote'],
    });
  });

  it.each([
    ['broken at the end of a line', 'multi-\nagency review', 'multiagency review'],
    ['run together with the number of a note', 'adopted 4', 'adopted4'],
    ['broken by one reader only', 'Northbridge', 'North bridge'],
    ['with ligatures and soft hyphens', '\uFB01nal dra\u00ADft', 'final draft'],
  ])('is whole for words that are %s', (_, text, reference) => {
    expect(coverageOf(text, reference).coverage).toBe(1);
  });

  it('takes a line that every page repeats for one line, whatever its number', () => {
    const body = 'One.\nTwo.\nThree.\nFour.\nFive.\nSix.';
    const pages = [1, 2, 3].map(
      (page) => `CONFIDENTIAL draft\n\n${body}\nWords of page ${page}.\n${body}\n\nPage ${page} of 3`,
    );
    const kept = withoutRepeatedLines(pages.join('\f'));
    expect(kept.match(/CONFIDENTIAL/g)).toHaveLength(1);
    expect(kept.match(/Page/g)).toHaveLength(1);
    expect(kept).toContain('Words of page 3.');
  });
});
