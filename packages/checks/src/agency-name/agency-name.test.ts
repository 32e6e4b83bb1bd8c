import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../testing/verdict-of.js';
import { agencyName } from './agency-name.js';

const options = { successors: [{ former: ['CCG'], now: 'ICB', year: 2022, month: 7 }] };

function found(markdown: string) {
  const draft = readMarkdown(`# Overview\n\n${markdown}\n`);
  const facts = gatherFacts(draft);
  const verdict = verdictOf(agencyName, { draft, facts, options, stage: 'draft' });
  return verdict.outcome === 'assessed'
    ? verdict.reports.map(({ message, values }) => [message, values?.['name']])
    : verdict.outcome;
}

describe('surnames of members', () => {
  const panel =
    '| Name | Post | Organisation |\n| --- | --- | --- |\n| Petronella Thornton | Independent Author | - |\n| Guy Marten | Inspector | Wexby Police |\n| Lois Martin | Head of Service | Wexby Council |';
  it.each([
    ['The Chair and Ms Thorton wrote to the family.', [['member', 'Thorton']]],
    ['The Chair and Ms Thornton wrote to the family.', []],
    ['Mr Marten and Ms Martin met.', []],
    ['Ms Thorpe met the family.', []],
  ])('%s', (text, expected) => {
    expect(found(`${text}\n\n# Panel\n\n${panel}`)).toEqual(expected);
  });
});

describe('agency-name', () => {
  it.each([
    ['Wexby Police came. Wexby Police left.\n\nWexbey Police wrote.', [['body', 'Wexbey Police']]],
    ['Wexby Police came. Wexby Police left.\n\nWexby Constabulary wrote.', [['body', 'Wexby Constabulary']]],
    ['In May 2023 the Wexby CCG wrote.', [['former', 'Wexby CCG']]],
    ['In May 2019 the Wexby CCG wrote.', []],
    ['In May 2023 the former Wexby CCG wrote.', []],
    ['North Wexby Police came. South Wexby Police left.', []],
    ['Wexby Adult Care Centre and Wexby Adults Care Centre.', []],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['Wexby Safehaven rang.', [['body', 'Wexby Safehaven']]],
    ['Safehaven Wexby rang.', [['body', 'Safehaven Wexby']]],
    ['Homecare Ridley closed the case.', [['body', 'Homecare Ridley']]],
    ['Marl & Orme Partnership Trust wrote.', [['body', 'Marl & Orme Partnership Trust']]],
    ['Tidewater Community Healthcare Trust wrote.', [['body', 'Tidewater Community Healthcare Trust']]],
    ['Wexby Safe Haven and Marl and Orme Mental Health NHS Trust wrote. Wexby Council did not.', []],
    ['Marl and Orme Ambulance Trust wrote. Marl and Orme Trust wrote.', []],
    ['Marl & Ormes NHS Trust wrote.', [['body', 'Marl & Ormes NHS Trust']]],
    ['Selwick Vale Police came.', [['body', 'Selwick Vale Police']]],
    ['Selwickmoor Police came.', []],
    ['Wexby Carers Hub rang.', [['body', 'Wexby Carers Hub']]],
    ['Wexby Women’s Centre rang.', []],
    ['Fellside Mental Health Trust wrote.', [['body', 'Fellside Mental Health Trust']]],
    ['Fellside Hospitals Trust wrote.', []],
    ['Amos Birdsell spoke.', [['member', 'Amos Birdsell']]],
    ['Priya Lall spoke.', [['member', 'Priya Lall']]],
    ['Birkfields Refuge had a room.', [['body', 'Birkfields Refuge']]],
    ['Ouse & Dale Constabulary came.', [['body', 'Ouse & Dale Constabulary']]],
    ['Marl Homes wrote. Marl Housing did not.', [['body', 'Marl Housing']]],
    ['Marl Homes and Marl Housing wrote.', []],
    ['Lantern Selwicke rang.', [['body', 'Lantern Selwicke']]],
    ['Ouse and Vale Polise came.', [['body', 'Ouse and Vale Polise']]],
    ['Birkfield Women’s Aid had a room.', [['body', 'Birkfield Women’s Aid']]],
    ['Tidewater Integrated Health Board paid.', [['body', 'Tidewater Integrated Health Board']]],
    ['Wexby Borough Councillors agreed.', []],
    ['Birkfield Refuge had a room. Ouse Police came.', []],
  ])('compares with the table of those who took part: %s', (text, expected) => {
    const table =
      '| Name | Role | Organisation |\n| --- | --- | --- |\n| Amos Birdsall | Manager | Wexby Safe Haven |\n| Ida Crane | Nurse | Marl and Orme Mental Health NHS Trust |\n| Odo Pell | Manager | Ridley Homecare |\n| Una Frith | Nurse | Tidewater Community Health Trust |\n| Ada Bell | Inspector | Selwickvale Police |\n| Per Dow | Manager | Wexby Carers’ Centre |\n| Eva Hall | Nurse | Fellside Partnership NHS Foundation Trust |\n| Bo Sand | Manager | Birkfield Women’s Refuge |\n| Ivo Tarn | Inspector | Ouse and Vale Police |\n| Pia Lund | Manager | Marl Homes |\n| Max Orr | Manager | Lantern Selwick |\n| Roy Kemp | Nurse | Tidewater Integrated Care Board |\n| Fay Lunn | Manager | Wexby Borough Council |\n| Priya Lal | Nurse | Wexby Trust |\n';
    const opening =
      'The review looked at the help that agencies gave to Ines and her children in four years.';
    expect(found(`${opening}\n\n# Panel\n\n${table}\n# Analysis\n\n${text}`)).toEqual(expected);
  });

  it('knows the members of the review in another spelling', () => {
    const table =
      '| Name | Role | Organisation |\n| --- | --- | --- |\n| Petronella Quill | Chair | Independent |\n| Amos Birdsall | Head of Service | Wexby Council |\n';
    expect(found(`# Panel\n\n${table}\n# Chair\n\nPetronella Quil has chaired six reviews.`)).toEqual([
      ['member', 'Petronella Quil'],
    ]);
    expect(found(`# Panel\n\n${table}\n# Chair\n\nMs Petronela Quil has chaired six reviews.`)).toEqual([
      ['member', 'Petronela Quil'],
    ]);
    expect(found(`# Panel\n\n${table}\n# Chair\n\nAmos Birdsall wrote for Petronelle Quill.`)).toEqual([
      ['member', 'Petronelle Quill'],
    ]);
    expect(found(`# Panel\n\n${table}\n# Chair\n\nPetronella Quill has chaired six reviews.`)).toEqual([]);
  });
});
