import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { childrenCount } from './children-count.js';
import { verdictOf } from './testing/verdict-of.js';

function verdict(...paragraphs: readonly string[]) {
  const draft = readMarkdown(
    ['# Background', 'Wilma was killed by her husband, Osric.', ...paragraphs].join('\n\n'),
  );
  const facts = gatherFacts(draft);
  return verdictOf(childrenCount, { draft, facts, options: {}, stage: 'draft' });
}

describe('children-count', () => {
  it('tells two numbers for the same parents, at the first', () => {
    expect(verdict('Wilma and Osric had two children.', 'The three children were seen.')).toMatchObject({
      reports: [{ message: 'numbers', values: { counts: '2 and 3', whose: 'the family' }, related: [{}] }],
    });
  });

  it.each([
    [['They had two children. Osric had a son by his first marriage.', 'The three children were seen.']],
    [['They had two children. Wilma was pregnant.', 'The three children would have been close.']],
    [['Wilma had three children. Osric had two.', 'The three children were seen.']],
  ])('adds up: %j', (paragraphs) => {
    expect(verdict(...paragraphs)).toMatchObject({ reports: [] });
  });

  it('counts her children with the husband who did not kill her as hers', () => {
    const report = (...told: string[]) => {
      const key =
        '| Name | Who |\n| --- | --- |\n| Wilma | Victim |\n| Ned | Wilma’s husband |\n| Osric | Ned’s brother, perpetrator |';
      const draft = readMarkdown(['# Background', key, ...told].join('\n\n'));
      return verdictOf(childrenCount, { draft, facts: gatherFacts(draft), options: {}, stage: 'draft' });
    };
    expect(
      report('Wilma and Ned had two daughters.', 'None of Wilma’s three children was seen.'),
    ).toMatchObject({
      reports: [{ message: 'numbers', values: { counts: '2 and 3' } }],
    });
    expect(
      report('Wilma and Ned had two daughters.', 'Neither of Wilma’s two children was seen.'),
    ).toMatchObject({
      reports: [],
    });
  });

  it('holds a number of hers against a key that lists fewer of hers, whosever else there were', () => {
    const key =
      '| Name | Who |\n| --- | --- |\n| Wilma | Victim |\n| Osric | Perpetrator, her husband |\n| Ned | Her son |';
    expect(verdict(key, 'Wilma had three children. Osric also had a son.')).toMatchObject({
      reports: [{ message: 'key', values: { count: 3, listed: 1 } }],
    });
    expect(verdict(key, 'Wilma had one child.')).toMatchObject({ reports: [] });
  });

  it('counts a grown child whom the key calls the parent or the aunt of another too', () => {
    const draft = (key: string, ...told: string[]) => {
      const opening = '# Background\n\nWilma, who was 71, was killed by her grandson, Owen.\n\n# Names';
      const read = readMarkdown([opening, key, '# The family', ...told].join('\n\n'));
      return verdictOf(childrenCount, { draft: read, facts: gatherFacts(read), options: {}, stage: 'draft' });
    };
    const rows =
      '| Name | Who |\n| --- | --- |\n| Wilma | Victim |\n| Owen | Her grandson; perpetrator |\n| Nan | Her daughter; Owen’s mother |\n| Bert | Her son |';
    const prose =
      'The people in this report are Wilma, the victim, aged 71; Owen, her grandson and killer, aged 24; Nan, Wilma’s daughter and Owen’s aunt; and Bert, Wilma’s son.';
    for (const key of [rows, prose]) {
      expect(draft(key, 'Wilma had two children.')).toMatchObject({ reports: [] });
      expect(draft(key, 'Wilma had three children.')).toMatchObject({ reports: [{ message: 'key' }] });
    }
    // "They" are Wilma and her husband, who has no part in the case; Owen's child is another's.
    expect(
      draft(
        rows,
        'Wilma’s husband died in 2009. They had a son and a daughter.',
        'Owen was a quiet boy. His one child was born in 2017.',
      ),
    ).toMatchObject({ reports: [] });
  });

  it('holds the children of the household against a key that lists one alone', () => {
    const key =
      '| Name | Who |\n| --- | --- |\n| Wilma | Victim |\n| Osric | Perpetrator, her husband |\n| Child X | Daughter |';
    const born = 'Their daughter was born in 2018.';
    expect(verdict(key, born, 'The two children were seen.')).toMatchObject({
      reports: [{ message: 'key' }],
    });
    expect(verdict(key, 'The two children were seen.')).toMatchObject({ reports: [] });
    expect(verdict(key, born, 'The two children were seen, one of them Osric’s stepson.')).toMatchObject({
      reports: [],
    });
  });

  it('holds those of an earlier marriage against all of his where there were no others', () => {
    const earlier = 'Osric had one son from his first marriage.';
    expect(verdict(earlier, 'Osric’s two sons were told.')).toMatchObject({
      reports: [{ message: 'numbers' }],
    });
    expect(verdict(earlier, 'They had a son in 2014.', 'Osric’s two sons were told.')).toMatchObject({
      reports: [],
    });
  });

  it('does not take one victim’s children in the key for another’s', () => {
    const key =
      '| Name | Who |\n| --- | --- |\n| Wilma | Victim |\n| Hal | Victim; Wilma’s husband |\n| Osric | Perpetrator |\n| Una | Hal’s daughter |';
    expect(verdict(key, 'Wilma had two sons.')).toMatchObject({ reports: [] });
  });

  it('knows that a child expected long before the death has been born', () => {
    const year = 'Wilma was killed in May 2023.';
    expect(
      verdict(
        year,
        'In June 2019 Wilma was seventeen weeks pregnant.',
        'Wilma had three children.',
        'Wilma’s four children grieve.',
      ),
    ).toMatchObject({ reports: [{ message: 'numbers' }] });
    expect(
      verdict(
        year,
        'In March 2023 Wilma was seventeen weeks pregnant.',
        'Wilma had three children.',
        'Wilma’s four children grieve.',
      ),
    ).toMatchObject({ reports: [] });
  });

  it.each([
    'The plan for the three siblings was closed.',
    'All three of the children were placed with an aunt.',
    'The tenancy was for two adults and three children.',
    'The Panel thinks of the three children whom Wilma leaves.',
    'Wilma came with her three little ones.',
    'Officers found three children asleep upstairs.',
    'Their children were not spoken to. None of the three had been asked.',
    'The teacher recalled Wilma as a mother of three who was never late.',
    'The nurse weighed each of the couple’s three children at the clinic.',
    'Of their marriage there were three children.',
    'Wilma leaves a husband and three children.',
    'They had a boy of eight, a girl of six and a boy of two.',
    'They had three sons and daughters.',
    'The file names three children of the couple.',
  ])('holds against two: %s', (text) => {
    expect(verdict('Wilma and Osric had two children.', text)).toMatchObject({
      reports: [{ message: 'numbers' }],
    });
  });

  it.each([
    'Three children in the class were late.',
    'Officers found three children asleep upstairs, one of them a friend’s.',
    'Wilma grew up in Hull. The three siblings were close to their mother.',
    'The refuge has room for two adults.',
    'There were three notes on file. None of the three was read.',
  ])('lets stand beside two: %s', (text) => {
    expect(verdict('Wilma and Osric had two children.', text)).toMatchObject({ reports: [] });
  });

  it('counts a child who was expected beside those who are told of', () => {
    expect(
      verdict('Wilma’s only child was at nursery.', 'Wilma had two children, and was five months pregnant.'),
    ).toMatchObject({ reports: [{ message: 'numbers' }] });
  });

  it('tells a number and the list beside it that disagree', () => {
    expect(verdict('They had three children: Child A and Child B.')).toMatchObject({
      reports: [{ message: 'list', values: { count: 3, listed: 2 } }],
    });
  });

  it('holds a number of theirs against a key that lists fewer, those of one sex among them', () => {
    const key =
      '| Name | Who |\n| --- | --- |\n| Wilma | Victim |\n| Osric | Perpetrator, her husband |\n| Una | Wilma and Osric’s daughter |';
    expect(verdict(key, 'Wilma and Osric’s two daughters slept.')).toMatchObject({
      reports: [{ message: 'key', values: { count: 2, listed: 1 } }],
    });
  });

  it('tells numbers of sisters that disagree', () => {
    expect(verdict('Wilma was one of three sisters.', 'Wilma’s four sisters wrote.')).toMatchObject({
      reports: [{ message: 'siblings' }],
    });
  });

  it('adds a child that somebody also had', () => {
    expect(
      verdict('They had two children. Osric also had a daughter.', 'His three children never met.'),
    ).toMatchObject({
      reports: [],
    });
  });

  it('does not apply where nobody is counted', () => {
    expect(verdict('They had no money.').outcome).toBe('not-applicable');
  });
});
