import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

const body =
  '\n\n# Introduction\n\nInes was killed by her husband in March 2021. The Panel met five times.\n';

/** The words that give the month of death; null where the front page gives none; undefined without a front page. */
function month(cover: string): string | null | undefined {
  const draft = readMarkdown(cover + body);
  const { recognised, monthOfDeath } = gatherFacts(draft).cover;
  if (!recognised) return undefined;
  if (!monthOfDeath) return null;
  const { block, start, end } = monthOfDeath.anchor;
  return draft.blocks[block]?.text.slice(start, end);
}

describe('the month of death on the front page', () => {
  it.each([
    [
      '# Domestic Homicide Review\n\n| Pseudonym | Ines |\n|---|---|\n| Month of death | 3/21 |\n| Completed | May 2023 |',
      '3/21',
    ],
    ['# Domestic Homicide Review\n\nInes, died 03/21\n\nMay 2023', '03/21'],
    ['# Safer X\n\nDHR\n\nDied in 03/2021\n\nAuthor: A B\n\nMay 2023', '03/2021'],
    ['# Safer X\n\nDHR\n\nDied March 2021\n\nAuthor: A B\n\nMay 2023', 'March 2021'],
    [
      '# Safer X Partnership\n\nDOMESTIC HOMICIDE REVIEW\n\nInes\n\nMARCH 2021\n\nReport Author: A B\n\nReport completed: August 2022',
      'MARCH 2021',
    ],
    [
      'Safer X Partnership\n\nDomestic Homicide Review\n\nOverview Report\n\nRegarding Ines who died in March 2021 - Final v5.\n\nWritten by: A B\n\nAugust 2021\n\nUpdated May 2022',
      'March 2021',
    ],
    ['# Review into the death of Ines in March 2021\n\nReport Author: A B\n\nFebruary 2023', 'March 2021'],
    ['# Domestic Homicide Review\n\nSubject of the report, "Ines", March 2021', 'March 2021'],
    ['# Domestic Homicide Review\n\nInto the death of Ines on 14 March 2021\n\nAuthor', '14 March 2021'],
    ['# Domestic Homicide Review\n\nDate of death: 14/03/2021\n\nDate completed: 04/2023', '14/03/2021'],
    [
      '# Domestic Homicide Review\n\n| Pseudonym | Ines |\n|---|---|\n| Date of death | March 2021 |\n| Date of report | June 2022 |',
      'March 2021',
    ],
    ['# Case Ines / March 2021\n\nDHR Overview', 'March 2021'],
    [
      '# Domestic Homicide Review\n\nIn respect of the death of a woman in the month of March 2021\n\nOverview report produced by independent Chair\n\nFinal - for publication\n\nEmbargoed until 18 October 2022',
      'March 2021',
    ],
    [
      '# Domestic Homicide Review\n\nInes was murdered in mid-March 2021.\n\nAuthor: A B. Completed: 1st May 2022',
      'March 2021',
    ],
    [
      '# Adolygiad Dynladdiad Domestig\n\nInes\n\nMawrth 2021 / March 2021\n\nAwdur: A B, Mai 2023',
      'Mawrth 2021',
    ],
    ['# Domestic Homicide Review\n\nInes - died Mar ’21\n\nMay 2022', 'Mar ’21'],
    ['# DHR 014 executive summary\n\nThe homicide of a woman in her forties, March 2021', 'March 2021'],
    [
      '# Domestic Homicide Review\n\nInes, aged 34, March 2021\n\nChair and author: A B\n\nCommissioned April 2021; completed June 2022',
      'March 2021',
    ],
    ['# Domestic Homicide Review\n\nInes\n\n(March, 2021)\n\nChair and author: A B', 'March, 2021'],
    [
      '# Domestic Abuse Related Death Review\n\nInes took her own life in March 2021\n\nA B, Independent Chair and Author\n\nDate review completed: July 2023',
      'March 2021',
    ],
    ['Version 3 July 2023\n\n# Domestic Homicide Review\n\nInes\n\nDeath: 03.2021', '03.2021'],
    [
      '# Domestic Homicide Review\n\nReport into the murder of Ines\n\nThe murder took place in March 2021\n\nReport by A B, August 2022',
      'March 2021',
    ],
  ])('%j', (cover, words) => expect(month(cover)).toBe(words));
});

describe('front pages without it', () => {
  it.each([
    '# Review into the death of Ines\n\nReport Author: A B\n\nFebruary 2023',
    '# Domestic Homicide Review\n\nCase of Ines\n\nNovember 2022',
    '# Domestic Homicide Review\n\nInes\n\n2021\n\nAuthor: A B',
    '# Domestic Homicide Review\n\nDate: 14/05/2022\n\nChair: A B',
    '# Domestic Homicide Review\n\n| Pseudonym | Ines |\n|---|---|\n| Date of report | June 2022 |\n| Chair | A B |',
    '# Domestic Homicide Review\n\nIn respect of the death of a woman\n\nOverview report produced by independent Chair\n\nEmbargoed until 18 October 2022',
    '# DHR 014 executive summary\n\nThe homicide of a woman in her forties\n\nVersion 0.4 - draft of 3 March 2023',
    '# Safer X Partnership\n\nDomestic Homicide Review under section 9 of the Domestic Violence, Crime and Victims Act 2004\n\nRestricted\n\nSubmitted to the Home Office: January 2023',
    '# Domestic Homicide Review\n\nInes, aged 34\n\nChair and author: A B\n\nCommissioned April 2021; completed June 2022',
    '# Domestic Homicide Review\n\nInes, who died in spring 2021\n\nChair and author: A B',
    '# Domestic Homicide Review\n\nReport into the murder of Ines\n\nReport by A B, August 2022\n\nFront page photograph: Ines in June 2019',
  ])('%j', (cover) => expect(month(cover)).toBeNull());
});

it('goes by any day that the body gives away, not by an anniversary alone', () => {
  const cover =
    '# Safer X\n\nDomestic Homicide Review\n\nRuan\n\nMay 2020\n\nReport completed: July 2022\n\n';
  const text =
    '# Introduction\n\nRuan was killed on 6 May 2020. A vigil marked the first anniversary of the death on 6 May 2021.\n';
  expect(gatherFacts(readMarkdown(cover + text)).cover.monthOfDeath?.date).toMatchObject({
    month: 5,
    year: 2020,
  });
});

it('says so where there is no front page', () => {
  const draft = readMarkdown('Ines died in March 2021. She was a nurse and had two sons.');
  expect(gatherFacts(draft).cover.recognised).toBe(false);
});
