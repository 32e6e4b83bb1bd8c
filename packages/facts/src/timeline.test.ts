import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

const heading: BlockInput = { kind: 'heading', text: 'Chronology', level: 1 };
const entries = (...texts: string[]) => {
  const draft = assembleDraft({
    format: 'text',
    content: [heading, ...texts.map((text): BlockInput => ({ kind: 'paragraph', text }))],
    pages: null,
  });
  return gatherFacts(draft).timeline.map(({ dated, anchor }) => `${dated}: ${textAt(draft, anchor)}`);
};

describe('entries of a chronology in prose', () => {
  it.each([
    ['On 4 May 2018 she told her doctor.', 'exact: 4 May 2018'],
    ['In early 2019 she was referred.', 'vague: early 2019'],
    ['Later that year the school wrote.', 'vague: Later that year'],
    ['In the spring of 2018 he lost his job.', 'vague: the spring of 2018'],
    ['Some months later the case was closed.', 'vague: Some months later'],
    ['At some point in 2017 he moved in.', 'vague: some point in 2017'],
    ['Around this time her sister noticed bruises.', 'vague: Around this time'],
    ['Towards the end of 2018 she stopped going out.', 'vague: the end of 2018'],
    ['In March 2019 the surgery rang.', 'vague: March 2019'],
    ['By late summer 2019 she had left.', 'vague: late summer 2019'],
    ['Winter of 2017. The lodger heard shouting.', 'vague: Winter of 2017'],
    ['One night in 2018 she slept in the car.', 'vague: One night in 2018'],
    ['One summer, probably that of 2016, he lost his job.', 'vague: One summer, probably that of 2016'],
    ['An evening in the spring of 2019: he rang the school.', 'vague: An evening in the spring of 2019'],
    ['The tail end of 2018. A nurse saw her arm.', 'vague: The tail end of 2018'],
    ['New Year 2017 – a neighbour wrote.', 'vague: New Year 2017'],
    ['2016. They came to the town.', 'vague: 2016'],
  ])('%s', (text, expected) => {
    expect(entries(text)).toEqual([expected]);
  });

  it.each([
    'Between March and June 2019 she was seen five times.',
    'Throughout 2019 he rang her at work.',
    'She said that in early life she had been happy.',
    'Over the summer of 2018 she was seen four times.',
    'Easter 2016 to Christmas 2017. Nothing is known.',
    '2016–17: no contact.',
    'One of 2000 people came.',
    'The policy was changed in early 2019 by the force.',
  ])('nothing vague: %s', (text) => {
    expect(entries(text).filter((each) => each.startsWith('vague'))).toEqual([]);
  });
});
