import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../dates/calendar.js';
import { gatherFacts } from '../facts.js';
import { bornOf } from './age-time.js';

const opening = '# Introduction\n\nWilma was killed by her husband, Osric, in May 2020.\n\n# Background';

function ages(text: string) {
  const draft = readMarkdown(`${opening}\n\n${text}\n`);
  return gatherFacts(draft).ages.map(({ anchor, of, at }) => [textAt(draft, anchor), of.role, at]);
}

describe('ages', () => {
  it.each([
    ['Wilma was 40 when she died.', ['40', 'victim', 'death']],
    ['Osric, aged 44, killed her at home.', ['44', 'perpetrator', 'death']],
    ['In March 2012 Wilma, aged 31, moved.', ['31', 'victim', 'date']],
    ['In 2012, aged 31, Wilma moved.', ['31', 'victim', 'date']],
    ['Her eighteenth birthday was in June 1998.', ['Her eighteenth birthday', 'victim', 'birth']],
    ['Osric had turned forty in the spring of 2019.', ['had turned forty', 'perpetrator', 'birth']],
    ['Wilma was killed a week before her 35th birthday.', ['her 35th birthday', 'victim', 'birth']],
    ['Wilma was born in 1980.', ['1980', 'victim', 'birth']],
    ['Wilma died in May 2020, when she was 40.', ['40', 'victim', 'death']],
    ['Wilma was 31 when, in the spring of 2012, she left home.', ['31', 'victim', 'date']],
    ['She had no doctor. In 2012 Wilma, then 31, found one.', ['31', 'victim', 'date']],
    ['Wilma, at 39, was lonely in the last year of her life.', ['39', 'victim', 'date']],
    ['Wilma was 40 when Osric, her husband, killed her.', ['40', 'victim', 'death']],
    ['Wilma, a woman of 43 with a job, was well known.', ['43', 'victim', 'life']],
    ['She moved to Leeds in 2012. Wilma was then 31.', ['31', 'victim', 'date']],
    ['Osric shouted at the door. Wilma was then 43 and had lived there for years.', ['43', 'victim', 'life']],
    ['In 2012, when Wilma was 31, she left home.', ['31', 'victim', 'date']],
    ['Osric, 44 at the time of the murder, was charged.', ['44', 'perpetrator', 'death']],
    ['The clinic lost his notes. Aged 40 at death, she had been seen twice.', ['40', 'victim', 'death']],
  ])('%s', (text, expected) => {
    expect(ages(text)).toEqual([expected]);
  });

  it('dates an age at the arrest, and one told in the conclusions, by the death', () => {
    const arrest = (text: string) => ages(`Little is known.\n\n# Conclusions\n\n${text}`);
    expect(arrest('Osric, who was 44 when he was arrested, had no job.')).toHaveLength(1);
    expect(arrest('Osric, by then a man of 51, sold the house.')).toHaveLength(1);
    expect(arrest('Osric was 24 when he was arrested for theft.')).toEqual([]);
    expect(ages('Osric was 24 when he was arrested.')).toEqual([]);
  });

  it.each([
    'Her brother, who was 38, found her dead.',
    'Osric is now 47. He was later, at 46, convicted.',
    'Her friend Una, who was 41, spoke of her death.',
    'Wilma left home when she was 18 and met Osric in 2010.',
    'Wilma, at 39 Bell Street, was never visited.',
  ])('nothing at a known time in: %s', (text) => {
    expect(ages(text)).toEqual([]);
  });

  it.each([
    ['Wilma was 25 when the relationship began.', '25'],
    ['In 2012 and again in 2014 Wilma, aged 31, moved.', '31'],
    ['Wilma had smoked since she was seventeen; in 2012 she gave it up.', 'seventeen'],
    ['Wilma, who was 40, had lived in Hull since 2010.', '40'],
    ['In 2012 Wilma told a nurse that, aged 16, she had been hurt.', '16'],
  ])('an age that the victim had reached at no told time in: %s', (text, age) => {
    expect(ages(text)).toEqual([[age, 'victim', 'life']]);
  });

  it('leaves out an age that the victim had not reached, and other people’s', () => {
    expect(ages('Wilma would have been 45 by now.')).toEqual([]);
    expect(ages('Una was 45.')).toEqual([]);
  });

  it('reads several ages of one sentence by their own clauses', () => {
    expect(
      ages('Osric was 22 when he was first arrested, in 2008, and was 34 at the time of the killing.'),
    ).toEqual([
      ['22', 'perpetrator', 'date'],
      ['34', 'perpetrator', 'death'],
    ]);
    expect(ages('Wilma had her first child at 17, in 1997. When she died she was in her forties.')).toEqual([
      ['17', 'victim', 'date'],
      ['forties', 'victim', 'death'],
    ]);
    expect(ages('In 1999, at nineteen, Wilma married.')).toEqual([['nineteen', 'victim', 'date']]);
    expect(ages('Osric, who turned 50 in 2015, was 55 when he killed Wilma in May 2020.')).toEqual([
      ['turned 50', 'perpetrator', 'birth'],
      ['55', 'perpetrator', 'death'],
    ]);
  });

  it('takes the heading for the name, and an age that a conclusion gives for that at death', () => {
    const told = (heading: string, text: string) =>
      gatherFacts(readMarkdown(`${opening}\n\nThey wed.\n\n# ${heading}\n\n${text}\n`)).ages.map(
        ({ of, at, age }) => [of.role, at, age?.least],
      );
    expect(told('Wilma', 'Una calls her kind. In the spring of 2012, when she was 31, she moved.')).toEqual([
      ['victim', 'date', 31],
    ]);
    expect(told('Wilma', 'In 2012 Una, when she was 31, moved.')).toEqual([]);
    expect(told('Conclusions', 'Una spoke for many. She was 40.')).toEqual([['victim', 'death', 40]]);
    expect(told('Conclusions', 'They met in 2011. She was 31.')).toEqual([['victim', 'life', 31]]);
    expect(told('Health', 'Una spoke for many. She was 40.')).toEqual([]);
  });

  it('reads the ages of the key', () => {
    const draft = readMarkdown(
      '# Names\n\n| Name | Who | Age |\n| --- | --- | --- |\n| Wilma | Victim | 40 |\n| Osric | Perpetrator | 44 |\n| Una | Friend | 41 |\n',
    );
    expect(gatherFacts(draft).ages.map(({ anchor, of, at }) => [textAt(draft, anchor), of.role, at])).toEqual(
      [
        ['40', 'victim', 'death'],
        ['44', 'perpetrator', 'date'],
        ['41', 'other', 'date'],
      ],
    );
  });

  it('tells whose age it is where several died, and of others in the key', () => {
    const draft = readMarkdown(
      '# Names\n\n| Name | Who | Age in June 2020 |\n| --- | --- | --- |\n| Mr V | Victim | 70 |\n| Mrs V | Victim | 68 |\n| Una | Neighbour | 41 |\n\n# Background\n\nMr V, aged 70, and Mrs V, who was 66, were killed in June 2020. Una, who is 43, heard of the deaths. In 2015 Una, then 36, moved in.\n',
    );
    const told = gatherFacts(draft).ages.filter(({ anchor }) => draft.blocks[anchor.block]?.cell === null);
    expect(told.map(({ of, age }) => [of.name, age?.least])).toEqual([
      ['Mr V', 70],
      ['Mrs V', 66],
      ['Una', 36],
    ]);
  });

  it('tells two victims apart by the name before a pronoun', () => {
    const draft = readMarkdown(
      '# Names\n\n| Name | Who |\n| --- | --- |\n| Ada | Victim |\n| Bert | Victim |\n\n# Background\n\nAda taught music. She was 61 when, in 2015, she retired.\n',
    );
    expect(gatherFacts(draft).ages.map(({ of, age }) => [of.name, age?.least])).toEqual([['Ada', 61]]);
  });

  it('reads the age of a child of the key at the time of the death', () => {
    const draft = readMarkdown(
      '# Names\n\n| Name | Who | Age at death |\n| --- | --- | --- |\n| Ada | Victim | 40 |\n| Child A | Her son | |\n\n# Background\n\nAda died in May 2020. Child A was 7 years old when she was killed.\n',
    );
    expect(gatherFacts(draft).ages.map(({ of, age }) => [of.name, age?.least])).toContainEqual([
      'Child A',
      7,
    ]);
  });

  it('works out the days of birth that an age allows', () => {
    const day = dayNumber({ year: 2020, month: 5, day: 10 });
    const { from, to } = bornOf(40, 40, { from: day, to: day });
    expect(from).toBeLessThanOrEqual(dayNumber({ year: 1979, month: 5, day: 11 }));
    expect(to).toBeGreaterThanOrEqual(dayNumber({ year: 1980, month: 5, day: 10 }));
    expect(to - from).toBeLessThan(369);
  });
});
