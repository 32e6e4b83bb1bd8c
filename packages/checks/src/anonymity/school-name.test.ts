import { textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { schoolName } from './school-name.js';

/** The words of each finding, with those of its other places behind a plus sign; the outcome where it judges nothing. */
function found(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(schoolName, { draft, facts, options: {}, stage: 'final' });
  if (verdict.outcome !== 'assessed') return [verdict.outcome];
  return verdict.reports.map((r) =>
    [r.anchor, ...(r.related ?? [])].map((anchor) => (anchor ? textAt(draft, anchor) : '-')).join(' + '),
  );
}

describe('a college that took part', () => {
  const panel =
    '# Panel\n\n| Name | Post | Organisation |\n| --- | --- | --- |\n| Jo Pell | Vice Principal | Marle College |\n\n# Background\n\n';
  it('is a party’s own where the party is said to have gone there', () => {
    expect(found(`${panel}She went to St Hilda’s Primary School and then to Marle College.`)).toEqual([
      'St Hilda’s Primary School',
      'Marle College',
    ]);
  });
  it('is no party’s where it gives an account', () => {
    expect(found(`${panel}Marle College reported that students are asked.`)).toEqual([]);
  });
});

describe('school-name', () => {
  it.each([
    ['He was in Year 6 at St Wulfram’s Primary School.', ['St Wulfram’s Primary School']],
    [
      'The children go to Hill Top Infants and to Larkfield Academy.',
      ['Hill Top Infants', 'Larkfield Academy'],
    ],
    ['Larkfield Academy rang. Nobody at Larkfield Academy knew.', ['Larkfield Academy + Larkfield Academy']],
    ['She was a second-year student at the University of Northshire.', ['University of Northshire']],
    ['He attended Hartwell College two days a week.', ['Hartwell College']],
    ['Busy Bees Day Nursery had noticed the bruise.', ['Busy Bees Day Nursery']],
    [
      'The children’s school, Our Lady of Lourdes, Marlow High School, wrote.',
      ['Marlow High School', 'Our Lady of Lourdes'],
    ],
    ['Symudodd y plentyn i Ysgol Gynradd Llwyncelyn.', ['Ysgol Gynradd Llwyncelyn']],
    ['They met as students at the University of Marle.', ['University of Marle']],
    ['She took a first in history at Marle University.', ['Marle University']],
    ['He was the first of his family to go to Marle Polytechnic.', ['Marle Polytechnic']],
    ['She called on her way home from Moss Birks High.', ['Moss Birks High']],
    ['The boy was in the infant department of Over Pell St Hilda.', ['Over Pell St Hilda']],
    ['The child went to the Tall Pines pre-school.', ['Tall Pines pre-school']],
    ['The head of St Hilda’s rang.', ['St Hilda']],
    ['She graduated from Marle University.', ['Marle University']],
    ['She left Coldbrook High with two O levels.', ['Coldbrook High']],
    ['The SENCO at Oakdene wrote to both parents.', ['Oakdene']],
    ['She was educated at the Convent of the Holy Child.', ['Convent of the Holy Child']],
    ['He was head boy of King Alfred’s.', ['King Alfred']],
    ['The deputy head of Aspen Rise rang.', ['Aspen Rise']],
    ['He was in his second year at Marle University.', ['Marle University']],
    ['He left Moss Birks Secondary at sixteen.', ['Moss Birks Secondary']],
    ['The child was collected from Tiny Steps by a neighbour; the nursery was not told.', ['Tiny Steps']],
    ['The form came from Moss Birks Middle by post.', ['Moss Birks Middle']],
    ['Oakdene, a special school, took him at seven.', ['Oakdene']],
    ['The school, Coldbrook, was not told.', ['Coldbrook']],
    ['The call came from St Hilda’s, where Child A is in Year 5.', ['St Hilda']],
    ['She read law at Marle for two terms.', ['Marle']],
    ['The class of Child A at Tall Pines wrote to her.', ['Tall Pines']],
    ['The girl’s attendance at Aspen Rise fell.', ['Aspen Rise']],
    [
      'He was put out of the grammar school and into Coldbrook Secondary Modern.',
      ['Coldbrook Secondary Modern'],
    ],
    ['From Moss Birks High she went on to take A levels.', ['Moss Birks High']],
    ['He was withdrawn from Oakdene and taught him at home, away from the school.', ['Oakdene']],
    ['The school nurse weighed Child A at Tall Pines.', ['Tall Pines']],
    ['A governor of Marle Primary, where both are pupils, saw it.', ['Marle Primary']],
    ['The children moved to Aspen Rise in May, their second school that year.', ['Aspen Rise']],
    ['He walked the kids to St Hilda’s each day.', ['St Hilda']],
    ['The report is from the Larkfield Hill school.', ['Larkfield Hill ']],
    ['All three boys attend Oakdene.', ['Oakdene']],
    ['His expulsion from St Hilda’s was quashed.', ['St Hilda']],
    ['Her brother was at Marle, in his first year of law.', ['Marle']],
    ['She was then a student at Marle.', ['Marle']],
    [
      'He left Moss Birks School for a unit in Alma Road called The Anchorage.',
      ['Moss Birks School', 'unit in Alma Road called The Anchorage'],
    ],
    ['He boarded at Pell Grange, and ran away twice.', ['Pell Grange']],
    ['She was educated by nuns, at the Convent of the Good Shepherd.', ['Convent of the Good Shepherd']],
    ['The homework club at Aspen Rise kept him till six.', ['Aspen Rise']],
    ['Child A’s key worker at Tall Pines wrote it down.', ['Tall Pines']],
    ['They took him from Oakdene to a smaller school.', ['Oakdene']],
    ['Moss Birks High excluded him.', ['Moss Birks High']],
    ['She took her nursing diploma at Marle Institute of Health.', ['Marle Institute of Health']],
  ])('finds it in: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'The College of Optometrists has guidance.',
    'Child A’s nursery and Mrs B’s primary school rang. A Tamsin’s nursery was meant.',
    'He worked as a swimming teacher at the Lido on Dock Hill.',
    'The Primary School wrote to the Nursery. School A and College 1 did not.',
    'Researchers at the University of Northshire (2019) agree.',
    'The Royal College of Nursing and the College of Policing have guidance.',
    'She was taken to Northshire University Hospital.',
    'The School Nurse and the Named Nurse met at High School level.',
    'She lived off College Road and near Academy Street.',
    'The local Sixth Form College was closed. Her Nursery was kind.',
    'The Academy Trust Handbook and Further Education Colleges were named.',
  ])('is silent on: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
