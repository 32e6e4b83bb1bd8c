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

  it('holds a number of hers against a key that lists fewer of hers, whosever else there were', () => {
    const key =
      '| Name | Who |\n| --- | --- |\n| Wilma | Victim |\n| Osric | Perpetrator, her husband |\n| Ned | Her son |';
    expect(verdict(key, 'Wilma had three children. Osric also had a son.')).toMatchObject({
      reports: [{ message: 'key', values: { count: 3, listed: 1 } }],
    });
    expect(verdict(key, 'Wilma had one child.')).toMatchObject({ reports: [] });
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
