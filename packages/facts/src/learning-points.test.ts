import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

const heading = (text: string, level = 1): BlockInput => ({ kind: 'heading', text, level });
const paragraph = (text: string, label?: string): BlockInput => ({
  kind: 'paragraph',
  text,
  ...(label && { label, numbering: 'typed' as const }),
});
const points = (...content: BlockInput[]) => {
  const draft = assembleDraft({ format: 'text', content, pages: null });
  return gatherFacts(draft).learningPoints.map(({ anchor }) => textAt(draft, anchor));
};

describe('learning points', () => {
  it.each([
    ['Learning point 1: Separation raised the danger.', 'Separation raised the danger.'],
    ['Key finding 2 – Nobody spoke to the children alone.', 'Nobody spoke to the children alone.'],
    [
      'Lesson three. Carers were seen with those they cared for.',
      'Carers were seen with those they cared for.',
    ],
    [
      'A key finding of this review is that routine enquiry was not made.',
      'A key finding of this review is that routine enquiry was not made.',
    ],
    [
      'The force acted at once. The most important lesson is that grief was taken for illness.',
      'The most important lesson is that grief was taken for illness.',
    ],
    [
      'The conclusion upon which we place most weight is that carers were never alone.',
      'The conclusion upon which we place most weight is that carers were never alone.',
    ],
    [
      'Two services wrote. The thing that stands out above all is that neither rang.',
      'The thing that stands out above all is that neither rang.',
    ],
    [
      'The first and gravest failing of this review’s eight agencies is that none rang.',
      'The first and gravest failing of this review’s eight agencies is that none rang.',
    ],
  ])('%s', (text, quote) => {
    expect(points(heading('Analysis'), paragraph(text, '5.1'))).toEqual([quote]);
  });

  it('takes the items of a section of lessons', () => {
    expect(
      points(
        heading('Lessons to be learned'),
        paragraph('The lessons are as follows.', '7.1'),
        paragraph('Firearms licensing did not ask the people who lived with him.', '7.2'),
        heading('Recommendations'),
        paragraph('The force should ask them.', '8.1'),
      ),
    ).toEqual(['Firearms licensing did not ask the people who lived with him.']);
  });

  it('takes the key issues that a summary lists one after another', () => {
    expect(
      points(
        heading('Executive summary'),
        paragraph(
          'The key issues that arose were: risk that was judged by telephone; ferries that no officer met; and the sale of sea charts.',
        ),
      ),
    ).toEqual([
      'risk that was judged by telephone',
      'ferries that no officer met',
      'and the sale of sea charts',
    ]);
  });

  it('leaves out the summary, the lead-in and what is said of learning in general', () => {
    expect(
      points(
        heading('Executive summary'),
        paragraph('A key finding is that risk was misread.'),
        heading('Analysis'),
        paragraph('The key findings are set out below.', '5.1'),
        paragraph('It is not a lesson of this review that victims should ring sooner.', '5.3'),
        paragraph('The Trust said that staff had done e-learning on abuse.', '5.2'),
      ),
    ).toEqual([]);
  });
});
