import { heading, paragraph, table } from '@dhrlint/draft/testing';
import { describe, expect, it } from 'vitest';
import { perpetratorExcusing } from './perpetrator-excusing.js';
import { findingsOf, ruleOf } from './testing/run-rule.js';

const instead = 'Say what he did.';
const rule = ruleOf(
  'perpetrator-excusing',
  {
    quote: 'sentence',
    voice: 'asserted',
    phrases: [{ find: 'red mist', instead }],
    ways: { strain: instead, sympathy: instead, character: instead, quarrel: instead, small: instead },
    unless: ['excuse*'],
  },
  { found: '{words} {instead}' },
);

/** What is found in a paragraph of a case in which Piers killed Ines. */
function found(text: string): readonly string[] {
  const key = table(
    ['Pseudonym', 'Who they are'],
    ['Ines', 'Victim, a woman of 40'],
    ['Piers', 'Perpetrator; her husband, a man of 42'],
  );
  const findings = findingsOf(rule, perpetratorExcusing, [key, heading('Analysis'), paragraph(text)]);
  return findings.map((finding) => finding.location.quote ?? '');
}

const excusing: Readonly<Record<string, readonly string[]>> = {
  'what he is said to have meant': [
    'Piers did not set out to kill Ines.',
    'There is nothing to suggest that Piers wished her any harm.',
    'The blow was not intended.',
    'He had meant only to frighten her.',
    'His thinking was by that stage badly disordered by want of sleep.',
    'His letters were those of a desperate man.',
    'The strangling was not premeditated.',
    'It was not in his nature to be violent.',
    'His drinking had a part to play in what happened.',
    'Years of resentment came to a head that night.',
    'Her coldness tried his patience.',
    'He reacted as many husbands would.',
    'Piers bitterly regrets what he did.',
    'When Ines told him to drive on something in him gave way.',
    'His depression played a part in what happened.',
  ],
  'strain as the cause': [
    'Piers became violent as a result of the debts that had mounted up.',
    'His conduct towards Ines was rooted in an unhappy childhood.',
    'In the grip of depression, he lashed out at those nearest to him.',
    'The worry of the business wore him down.',
    'Piers was under a good deal of pressure at the yard.',
    'He found the end of the marriage hard to accept.',
    'Piers struggled to come to terms with the divorce.',
    'He took the separation very badly.',
    'He had himself been let down by those who should have cared for him.',
    'Piers felt that he had nowhere to turn.',
    'A letter about the house pushed him over the edge.',
    'His life was unravelling.',
    'Something inside Piers gave way that night.',
    'Had he been sober, Piers would never have hurt her.',
    'But for the drink, the homicide might not have happened.',
    'Piers was only ever violent when he had been drinking.',
    'After losing his job Piers became moody and short-tempered.',
    'Her decision to leave hit him hard.',
    'The loss of his father was too much for Piers.',
    'Unable to accept the separation, he attacked her.',
    'Given the stress of lockdown, his temper was bound to fray.',
    'Grief took its toll, and Piers turned on those around him.',
    'His violence seems to have stemmed from jealousy.',
    'Piers had been placed in an impossible situation.',
    'A sort of fury took hold of Piers.',
    'The long winter without work had made Piers surly, and debt had left Piers bitter.',
    'The burden of the business had become too much for him.',
    'Piers was torn between two households.',
    'He never recovered from the death of his brother.',
    'A harsh schooling goes some way to explain what he did.',
    'Insolvency and shame cost Piers his self-respect.',
    'From there it was a small step to striking her.',
    'His temper ran out that evening.',
    'If Piers had been given help with his grief, the killing would not have happened.',
    'His jealousy was a token of his devotion.',
  ],
  'a man who is not himself': [
    'What happened that night was unlike him.',
    'Piers struck her in the hall. What took place then was wholly out of character.',
    'Nobody could believe it of Piers.',
    'It must be borne in mind that Piers was a broken man.',
    'The worker formed the impression that drink had made Piers morose.',
  ],
  'sympathy and love': [
    'It is understandable that Piers was angry.',
    'It is not hard to imagine how he felt on that day.',
    'One can only sympathise with his despair.',
    'Any father would have been hurt by it.',
    'Both families are victims of what took place.',
    'This was a tragedy for everyone concerned.',
    'Piers loved Ines in his own way.',
    'He wanted only to save his marriage.',
    'He did it out of a misplaced love.',
    'The panel has every sympathy for Piers.',
    'In fairness to Piers, he had tried to get help.',
    'Piers was desperate to see his children.',
  ],
  character: [
    'Piers was a warm-hearted father.',
    'He was a man of few words who worked hard for his family.',
    'Piers, a popular coach, would do anything for anyone.',
    'He had worked hard all his life to provide for his children.',
    'Nobody had a bad word to say of him.',
    'His children were his world.',
    'Whatever his faults, Piers was fond of the children.',
    'He was strict with the boys but a loving father.',
    'Piers was no monster.',
    'He was well liked in the village.',
    'Piers was otherwise a decent husband.',
    'He nursed her with great devotion for years.',
    'He was a terrific dad.',
    'Piers could be the mildest of men.',
  ],
  'a quarrel between equals': [
    'A row flared and went too far.',
    'An argument over money ended in tragedy.',
    'It was a marital tiff of the usual kind.',
    'Tempers frayed and harsh words were exchanged.',
    'The evening ended in tragedy.',
    'The marriage had its ups and downs.',
    'It was an unhappy and quarrelsome marriage.',
    'They were two strong-willed people.',
    'Neither of them would back down.',
    'The couple often argued about money.',
    'There were faults on both sides.',
    'Each was as jealous as the other.',
    'Piers and Ines brought out the worst in each other, a toxic mix.',
    'Emotions ran high and things got out of hand.',
  ],
  'made small': [
    'Piers could be a bit heavy-handed.',
    'He was somewhat possessive.',
    'It was no more than a push.',
    'There was the odd slap over the years.',
    'It was a minor scuffle in the hallway.',
    'Nobody was seriously hurt.',
    'Piers made one terrible mistake.',
    'It was a game that went too far.',
    'There was an occasional shove when money was short.',
    'Piers did not know his own strength.',
  ],
};

const silent: readonly string[] = [
  'The review was not planned in haste.',
  'There is nothing to suggest that Piers intended to go to the course.',
  'Piers claimed that he had meant only to frighten her.',
  'Ines was not herself at work that week.',
  'The concerns of agencies came to a head in May.',
  'The judge found that the attack was not unplanned.',
  'Piers strangled Ines on 3 May.',
  'Piers was treated for depression by his GP.',
  'He lost his job because of drink.',
  'Drink is no excuse for what Piers did.',
  'Ines found the appointment hard to keep.',
  'Ines was under a great deal of pressure from Piers.',
  'It is understandable that Ines was afraid.',
  'It is not difficult to see why Ines did not ring the police.',
  'Ines struggled to come to terms with the diagnosis.',
  'Ines was a devoted mother.',
  'Ines was a warm-hearted nurse who would do anything for anyone.',
  'Her sister was well liked in the village.',
  'The officer was a popular colleague.',
  'At work Piers was thought a decent man; at home he kept the keys.',
  'He presented as a caring husband.',
  'The log describes it as “a minor scuffle”.',
  'He told officers that it was no more than a push.',
  'It was not a row that got out of hand: he had bought the knife.',
  'The neighbour dispute ended in court.',
  'It was never just a push.',
  'Both families were given the report.',
  'The panel offers its sympathy to the family.',
  'Agencies took the separation as the end of the risk.',
  'Risk rises after separation, and Piers had been told of hers.',
  'Professionals were under great pressure that winter.',
  'Piers was a 42-year-old electrician.',
  'Piers was a controlling husband.',
  'The jury rejected his plea that he had lost control.',
  'Ines had bruises on both arms and a cut lip.',
  'The two agencies clashed over who should hold the case.',
  'Ines’s children were her world.',
  'Ines worked hard for her family.',
  'Alcohol was found in his blood.',
  'The practice nurse found him difficult to engage.',
  'Ines felt that she had nowhere to turn.',
  'He killed her because she would not come back.',
  'His drinking did not cause his violence.',
  'She was seriously hurt in March and not badly hurt in April.',
  'Staff at the school had no choice but to wait.',
  'Police were called to an argument in the flat.',
  'A kindly husband is seldom asked what he does at home.',
  'His illness could not account for the assaults.',
  'The worker took his word that he had been provoked.',
  'It is often said that men like him are driven to it.',
  'The strain on the ward had made the nurse short with visitors.',
  'Nothing in his past explains why he killed her.',
  'It was out of character for Ines to miss a shift.',
  'The debts that he ran up left Ines without a home.',
  'It would not be right to speak of a couple between whom things got out of hand.',
  'It is misleading to describe theirs as a volatile relationship.',
  'To call it a stormy marriage would hide what he did.',
];

describe('perpetrator-excusing', () => {
  for (const [way, sentences] of Object.entries(excusing))
    it.each(sentences)(`finds ${way}: %s`, (sentence) => {
      // Of two sentences, the second is the one at fault.
      expect(found(sentence)).toEqual([sentence.split('. ').at(-1)]);
    });

  it.each(silent)('is silent: %s', (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  it('finds the phrases of the rule, and one place in a sentence', () => {
    expect(found('A red mist came down and tempers frayed. The red mist passed.')).toHaveLength(2);
  });
});
