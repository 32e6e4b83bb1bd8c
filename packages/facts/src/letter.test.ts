import { readMarkdown } from '@dhrlint/readers/text';
import { expect, it } from 'vitest';
import { letterBlocks } from './letter.js';
import { sectionsOf } from './sections.js';

const letter = `Interpersonal Abuse Unit, 2 Marsham Street, London

3 March 2022

Dear Councillor Ames,

Thank you for resubmitting the Domestic Homicide Review (DHR) report (Wilma) for Wick Community Safety Partnership. The QA Panel noted that Wilma died on 3 May 2020.

## Areas for final development

The date of death should go.

Yours sincerely,

Home Office DHR Quality Assurance Panel`;

/** The words of the blocks that are taken for a letter. */
function letterOf(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const found = letterBlocks(draft, sectionsOf(draft));
  return draft.blocks.filter((b) => found.has(b.index)).map((b) => b.text.slice(0, 14));
}

it('knows a letter by its own words, with letterhead and signature', () => {
  expect(
    letterOf(
      `# Recommendations\n\nThe Panel makes one.\n\n# Appendix D\n\n${letter}\n\n# Appendix E: Action plan\n\nOne.`,
    ),
  ).toEqual([
    'Appendix D',
    'Interpersonal ',
    '3 March 2022',
    'Dear Councillo',
    'Thank you for ',
    'Areas for fina',
    'The date of de',
    'Yours sincerel',
    'Home Office DH',
  ]);
});

it('takes a section headed as the letter whole', () => {
  expect(letterOf('# Annex 3: Home Office letter\n\nA scan.\n\n# Annex 4: Glossary\n\nGP')).toEqual([
    'Annex 3: Home ',
    'A scan.',
  ]);
});

it('leaves thanks to others alone', () => {
  expect(letterOf('The chair wrote: “Thank you for providing the report. We are grateful.”')).toEqual([]);
});
