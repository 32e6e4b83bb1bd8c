import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

function differing(summary: string) {
  const draft = readMarkdown(
    `# The report in brief\n\n${summary}\n\n# Chronology\n\n| Date | Source | Event |\n| --- | --- | --- |\n| 7 April 2016 | Police | A neighbour rang. |\n| 9 June 2017 | Police | Wilma called. |\n`,
  );
  return gatherFacts(draft).summaryDates.map(({ summary: anchor, report }) => [
    textAt(draft, anchor),
    textAt(draft, report),
  ]);
}

it('finds a first contact that the chronology puts earlier', () => {
  expect(differing('The first call to the police was made in May 2016.')).toEqual([
    ['May 2016', '7 April 2016'],
  ]);
  expect(differing('The first call to the police was made in April 2016.')).toEqual([]);
  expect(differing('The first visit by the school was in May 2016.')).toEqual([]);
});
