import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { portraitsIn, sayingsIn } from './index.js';

/** Whoever is meant by what a reader finds in a sentence; "unnamed" where nobody is named. */
function meant(reader: typeof portraitsIn, text: string): readonly string[] {
  const words = wordsOf(text);
  return reader(words, 0, words.length).map(({ subject, unnamed }) => (unnamed ? 'unnamed' : subject.head));
}

describe('portraitsIn', () => {
  it.each([
    ['Rough sleeping was felt to be a lifestyle choice.', 'unnamed'],
    ['Rowan’s way of life was one that she had chosen.', 'Rowan'],
    ['The circles in which Rowan moved put her in the path of such men.', 'Rowan'],
    ['The manner in which Rowan dressed was bound to provoke him.', 'Rowan'],
    ['A routine of all-night parties exposed her to men of that kind.', 'unnamed'],
    ['Her reliance on sleeping tablets had left her vulnerable.', 'her'],
    ['By then heroin had dulled Rowan’s mind.', 'Rowan'],
    ['Heroin had blunted her judgement.', 'her'],
    ['Cider made her argumentative.', 'her'],
    ['Rowan had, through her drinking, lost the sympathy of her neighbours.', 'her'],
    ['Rowan showed a pattern of falling for violent men.', 'Rowan'],
    ['It was impossible to build trust with someone who was so defensive.', 'unnamed'],
    ['Her episodes of self-harm were considered by the ward to be attention-seeking.', 'her'],
    ['Rowan’s tears were thought theatrical.', 'Rowan'],
    ['There was something of a self-destructive side to Rowan.', 'Rowan'],
    ['There was a part of Rowan that did not want to be rescued.', 'Rowan'],
    ['Stubbornness kept her from ringing the helpline.', 'her'],
    ['It is astonishing that a woman with such a career stayed for eleven years.', 'unnamed'],
    ['Those with this type of personality are prone to form damaging attachments.', 'unnamed'],
  ])('%s: %s', (text, who) => {
    expect(meant(portraitsIn, text)).toEqual([who]);
  });

  it.each([
    'Cycling to work was a lifestyle choice.',
    'The whole family thought that retiring to the coast was a lifestyle choice.',
    'Friends found it hard to see someone so lively become so quiet.',
    'The life that Rowan led before the marriage was full of friends.',
    'The hours that Rowan worked made it hard for her to reach the clinic.',
    'A life of fear was all that Rowan knew.',
    'Her consumption of alcohol rose after each assault.',
    'Alcohol had been used to control her.',
    'Rowan had a talent for finding bargains.',
    'It is difficult to support someone so isolated without outreach.',
    'Her overdoses were not attention-seeking.',
    'There was a generous streak in Rowan.',
    'It is remarkable that a woman so ill kept every appointment.',
    'People with this condition are often blamed for what is done to them.',
    'People with a history of trauma often find it hard to trust services.',
  ])('not: %s', (text) => {
    expect(meant(portraitsIn, text)).toEqual([]);
  });
});

describe('sayingsIn', () => {
  it.each([
    'Officers can only help where a victim is willing to be helped.',
    'Services can do only so much if a person is unwilling to be reached.',
    'The police can only do so much where a victim is not prepared to speak.',
    'No one can be helped until they are ready to be helped.',
    'You cannot save people from themselves.',
    'In the end grown women must live with the results of their decisions.',
    'Officers are not clairvoyant.',
    'A nurse cannot be expected to guess what she is not told.',
    'Teams can only work with the information that they are given.',
    'Help was there for the asking.',
    'Safety was only a telephone call away.',
    'Services help those who help themselves.',
    'Without disclosure there can be no safeguarding.',
    'Workers can only offer; they cannot compel.',
    'There is a limit to what can be done for people who will not leave.',
    'Some people will not be helped.',
  ])('%s', (text) => {
    expect(meant(sayingsIn, text)).toEqual(['unnamed']);
  });

  it('says whose consent was wanting', () => {
    expect(meant(sayingsIn, 'A place was ready, needing only Rowan’s agreement.')).toEqual(['Rowan']);
  });

  it.each([
    'Nobody can be helped by a service that they have never heard of.',
    'No one can be protected without information being shared.',
    'Those who abuse must bear the consequences of what they do.',
    'The form was complete, needing only a signature.',
    'The clinic is only a short walk away.',
    'It is for the adult to choose where the meeting is held.',
    'Officers cannot compel a witness but can prosecute without one.',
  ])('not: %s', (text) => {
    expect(meant(sayingsIn, text)).toEqual([]);
  });
});
