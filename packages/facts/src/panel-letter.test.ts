import { readMarkdown, readText } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { type PanelLetter, readPanelLetter } from './panel-letter.js';

const opening =
  'Thank you for submitting the Domestic Homicide Review (DHR) report (Wren) for Fenwick Community Safety Partnership to the Home Office. The report was considered at the QA Panel meeting on 3 March 2022.';

/** A letter around some points, as text. */
function letter(points: string): string {
  return `4 April 2022\n\nDear Ms Holt,\n\n${opening}\n\nAreas for final development:\n\n${points}\n\nYours sincerely,\n\nChair of the Panel\n`;
}

const itemsOf = ({ items }: PanelLetter) =>
  items.map(({ number, steps }) => `${number}: ${steps.map(({ text }) => text).join(' | ')}`);

describe('a letter', () => {
  it('says whose it is, of which day and about which report', () => {
    expect(readPanelLetter(readText(letter('- Please proofread.')))).toMatchObject({
      date: '4 April 2022',
      report: 'Wren',
      partnership: 'Fenwick Community Safety Partnership',
    });
  });

  it('keeps its own numbers where each point has one', () => {
    const text = letter('(a) Please proofread.\n\n(b) Add a glossary.');
    expect(itemsOf(readPanelLetter(readText(text)))).toEqual(['a: Please proofread.', 'b: Add a glossary.']);
  });

  it('counts its points where they carry no numbers, whatever the bullets are', () => {
    const text = letter('\uf0b7 Please proofread.\n\n· Add a glossary.\n\no Number the paragraphs.');
    expect(itemsOf(readPanelLetter(readText(text)))).toEqual([
      '1: Please proofread.',
      '2: Add a glossary.',
      '3: Number the paragraphs.',
    ]);
  });

  it('takes a number that a sentence begins with for a paragraph of the report', () => {
    const text = letter('- 7.4 appears to be unfinished.\n- 7.9 names the school.');
    expect(itemsOf(readPanelLetter(readText(text)))).toEqual([
      '1: 7.4 appears to be unfinished.',
      '2: 7.9 names the school.',
    ]);
  });

  it('joins what a page break or a line end cut in two', () => {
    const text = letter('- Please say how the outcome of the inquest is\n\ngoing to be taken in.');
    expect(itemsOf(readPanelLetter(readText(text)))).toEqual([
      '1: Please say how the outcome of the inquest is going to be taken in.',
    ]);
  });

  it('ends the last point where the standard paragraphs begin on the same line', () => {
    const read = readPanelLetter(readText(letter('- Please proofread. Please send the digital copy to us.')));
    expect(itemsOf(read)).toEqual(['1: Please proofread.']);
    expect(read.closing).toEqual(['Please send the digital copy to us.']);
  });

  it('reads the rows of a table of points, without the column for the answer', () => {
    const read = readPanelLetter(
      readMarkdown(
        `Dear Ms Holt,\n\n${opening}\n\n| No. | Paragraph | Comment | CSP response |\n| --- | --- | --- | --- |\n| 1 | 6.2 | Please remove the name of the nursery. | |\n| 2 | 8.1 | The sentence is unfinished. | |\n\nYours sincerely,\n`,
      ),
    );
    expect(itemsOf(read)).toEqual([
      '1: paragraph 6.2: Please remove the name of the nursery.',
      '2: paragraph 8.1: The sentence is unfinished.',
    ]);
  });

  it('gives bullets under a line that leads into them that line as their topic', () => {
    const read = readPanelLetter(
      readMarkdown(
        `Dear Ms Holt,\n\n${opening}\n\nAreas for development:\n\n- The action plan needs work:\n  - there are no review dates;\n  - the leads are missing.\n- Please proofread.\n`,
      ),
    );
    expect(read.items.map(({ topic }) => topic)).toEqual([
      'The action plan needs work:',
      'The action plan needs work:',
      null,
    ]);
  });

  it('loses nothing that stands in front of a list', () => {
    const text = letter(
      'The report is repetitive. The following should be removed:\n\n- the name of the school;\n- the date of death.',
    );
    expect(itemsOf(readPanelLetter(readText(text)))).toEqual([
      '1: The report is repetitive.',
      '2: the name of the school;',
      '3: the date of death.',
    ]);
  });

  it('reads on in an annex behind the signature', () => {
    const text = `${letter('- Please proofread.')}\nAnnex B\n\n- Page 3: a word is missing.\n`;
    expect(itemsOf(readPanelLetter(readText(text)))).toEqual([
      '1: Please proofread.',
      '2: Page 3: a word is missing.',
    ]);
  });

  it('can be points alone, copied out of it', () => {
    const read = readPanelLetter(readText('- Please proofread.\n- The report should name the agencies.\n'));
    expect(itemsOf(read)).toEqual(['1: Please proofread.', '2: The report should name the agencies.']);
  });
});

describe('a report', () => {
  const report = `# Review\n\n${Array.from({ length: 60 }, (_, n) => `4.${n + 1} The agencies met and the panel asked what should have been done by the trust, which needs to say how it would act another time, and why it did not do so then.`).join('\n\n')}`;

  it('is no letter, whatever it asks for', () => {
    expect(itemsOf(readPanelLetter(readMarkdown(report)))).toEqual([]);
  });

  it('gives the points of the letter that is annexed to it', () => {
    const annexed = `${report}\n\n# Appendix C: Letter from the Home Office\n\n2 Marsham Street\n\n${letter('- Please proofread.')}`;
    expect(itemsOf(readPanelLetter(readMarkdown(annexed)))).toEqual(['1: Please proofread.']);
  });
});
