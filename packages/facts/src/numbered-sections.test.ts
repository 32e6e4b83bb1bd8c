import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

const heading = (text: string, level = 1): BlockInput => ({ kind: 'heading', text, level });
const paragraph = (text: string, label: string | null = null): BlockInput => ({
  kind: 'paragraph',
  text,
  label,
});
const item = (text: string, label = '•'): BlockInput => ({ kind: 'list-item', text, label, level: 1 });
const sentence = 'The Panel met five times and heard from nine agencies in all.';

/** Each body paragraph as "n" (numbered), "c" (goes on with a numbered one) or "-" (bare), section by section. */
const read = (...content: BlockInput[]) => {
  const draft = assembleDraft({ format: 'text', content, pages: null });
  return gatherFacts(draft).numberedSections.map(({ paragraphs }) =>
    paragraphs.map((p) => (p.numbered ? 'n' : p.continues ? 'c' : '-')).join(''),
  );
};

describe('which paragraphs carry numbers', () => {
  it('tells section by section', () => {
    expect(
      read(
        heading('Introduction'),
        paragraph(sentence, '1.1'),
        paragraph(sentence, '1.2'),
        heading('Analysis'),
        paragraph(sentence),
        heading('Police', 2),
        paragraph(sentence, '2.1'),
      ),
    ).toEqual(['nn', '-', 'n']);
  });

  it('counts letters and running numbers as numbers', () => {
    expect(read(heading('Introduction'), paragraph(sentence, 'a)'), paragraph(sentence, '12'))).toEqual([
      'nn',
    ]);
  });

  it('reads a number that stands in the line itself', () => {
    expect(read(heading('Introduction'), paragraph(sentence, '1.1'), paragraph(`1.1 ${sentence}`))).toEqual([
      'nn',
    ]);
  });

  it('leaves out front matter, quotations, lists, lead-ins, short lines and appendices', () => {
    expect(
      read(
        heading('Preface'),
        paragraph(sentence),
        heading('Foreword by the independent chair'),
        paragraph(sentence),
        heading('Some words from the author'),
        paragraph(sentence),
        heading('From the chair'),
        paragraph(sentence),
        heading('The chair’s letter'),
        paragraph(sentence),
        heading('To the reader'),
        paragraph(sentence),
        heading('Introduction'),
        paragraph(sentence, '1.1'),
        paragraph('The Panel asked:'),
        item('whether the agencies knew of the abuse at any time;'),
        { ...paragraph('She rang me every Sunday, and then one Sunday she did not.'), quotation: true },
        paragraph('“She was the kindest of us, and the bravest, and she laughed the most.”'),
        paragraph('Thornby, June 2021'),
        heading('Appendix A: How the Panel worked'),
        paragraph(sentence),
      ),
    ).toEqual(['n']);
  });

  it('takes what follows a list within a numbered paragraph for its end', () => {
    expect(
      read(
        heading('Introduction'),
        paragraph('The Panel looked at these agencies in the order in which they met her:', '1.1'),
        item('the police'),
        paragraph(sentence),
        paragraph(sentence, '1.2'),
        paragraph('and it asked what each of them knew of the others at that time.'),
        paragraph(sentence),
      ),
    ).toEqual(['ncnc-']);
  });

  it('takes no numbered heading for a numbered paragraph', () => {
    expect(read(heading('Introduction'), paragraph('Circumstances', '1.1'), paragraph(sentence))).toEqual([
      '-',
    ]);
  });

  it('leaves labelled boxes and the entries of a timeline without a number', () => {
    expect(
      read(
        heading('Chronology'),
        paragraph(sentence, '2.1'),
        paragraph('12 March 2019: officers attended the address after a call from a neighbour.'),
        paragraph('Learning point 2: officers should be told of earlier calls before they arrive.'),
      ),
    ).toEqual(['n']);
  });
});
