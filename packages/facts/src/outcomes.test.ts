import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

function outcomes(text: string) {
  const draft = readMarkdown(`# Introduction\n\n${text}\n`);
  return gatherFacts(draft).outcomes.map(({ kind, value, anchor }) => [kind, value, textAt(draft, anchor)]);
}

describe('outcomes', () => {
  it.each([
    ['Osric was convicted of murder.', ['offence', 'murder', 'convicted of murder']],
    ['Osric entered a plea of guilty.', ['admission', 'a plea of guilty', 'plea of guilty']],
    ['He was convicted by a jury.', ['admission', 'a trial', 'by a jury']],
    ['He was sent to prison for three years.', ['term', '3', 'sent to prison for three years']],
    ['He was given a six-year sentence.', ['term', '6', 'six-year sentence']],
    ['He was imprisoned for life.', ['term', 'life', 'imprisoned for life']],
    ['He must serve at least 18 years in prison.', ['minimum-term', '18', 'serve at least 18 years']],
    ['She was killed by her former husband.', ['relation', 'partner', 'killed by her former husband']],
    [
      'The coroner concluded that it was suicide.',
      ['verdict', 'suicide', 'coroner concluded that it was suicide'],
    ],
    ['Her death was caused by strangulation.', ['means', 'strangulation', 'strangulation']],
  ])('%s', (text, expected) => {
    expect(outcomes(text)).toEqual([expected]);
  });

  it.each([
    'He was charged with murder and cleared of it.',
    'In 2012, he stabbed a man, whose death was feared.',
    'They had lived there for 18 years.',
    'He wrote “I was convicted of murder”.',
  ])('none in: %s', (text) => {
    expect(outcomes(text)).toEqual([]);
  });

  it.each([
    'Osric offered a plea to manslaughter. It was refused, and he was found guilty of murder.',
    'Osric admitted manslaughter at the first hearing. A jury found him guilty of murder.',
  ])('a lesser plea that was not the end: %s', (text) => {
    const offences = outcomes(text).filter(([kind]) => kind === 'offence');
    expect(offences.map(([, value]) => value)).not.toContain('manslaughter');
  });

  it('a lesser plea that was', () => {
    expect(outcomes('Osric pleaded guilty to manslaughter. He was sentenced in May.')).toContainEqual([
      'offence',
      'manslaughter',
      'pleaded guilty to manslaughter',
    ]);
  });
});
