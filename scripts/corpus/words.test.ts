import { describe, expect, it } from 'vitest';
import { coverageOf, withoutRepeatedLines } from './words.js';

describe('the share of words that were read', () => {
  it('counts each word as often as it stands there', () => {
    expect(coverageOf({ text: 'the panel met' }, 'The panel met. The panel wrote.')).toMatchObject({
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
    ['in small capitals', 'A TECHNICAL REPORT', 'A T ECHNICAL R EPORT'],
    ['backwards', 'the panel met', 'eht lenap tem'],
    ['aslant, and come letter by letter', 'Maecenas congue', 'as ec M a\nen c ong\nue'],
  ])('is whole for words that are %s', (_, text, reference) => {
    expect(coverageOf({ text }, reference).coverage).toBe(1);
  });

  it('is not whole for short words, or letters that are nowhere', () => {
    expect(coverageOf({ text: 'a bid' }, 'an old bid of it').missing).toEqual(['an', 'old', 'of', 'it']);
    expect(coverageOf({ text: 'a bid' }, 'He met me.').missing).toEqual(['he', 'met', 'me']);
  });

  it('takes words that the file prints on every page as often as it prints them', () => {
    const text = 'Draft\nThe panel met.\nIt wrote.';
    const reference = 'Draft\nThe panel met.\fDraft\nIt wrote.';
    expect(coverageOf({ text }, reference).missing).toEqual(['draft']);
    expect(coverageOf({ text, repeated: [{ text: 'Draft', times: 1 }] }, reference).coverage).toBe(1);
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
