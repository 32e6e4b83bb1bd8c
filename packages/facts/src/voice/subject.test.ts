import { describe, expect, it } from 'vitest';
import { groupStart, subjectOf } from './subject.js';
import { wordsOf } from './words.js';

/** The subject of the verb group whose main verb is `main`. */
function subject(text: string, main: string) {
  const words = wordsOf(text);
  const at = words.findIndex((w) => w.lower === main);
  return subjectOf(words, groupStart(words, at, 0), 0);
}

describe('subjectOf', () => {
  it.each([
    ['She refused all help.', 'refused', 'she'],
    ['Help was held out to Marigold, who so plainly wanted it and refused.', 'wanted', 'Marigold'],
    ['Marigold did rather make things hard.', 'make', 'Marigold'],
    ['A woman of her wit and learning refused help.', 'refused', 'woman'],
    ['On three of these Marigold refused help.', 'refused', 'Marigold'],
    ['After this Marigold refused help.', 'refused', 'Marigold'],
    ['Marigold did not, however, tell the nurse.', 'tell', 'Marigold'],
    ['Marigold herself gave him a key.', 'gave', 'Marigold'],
    ['Neighbours spoke of Marigold as refusing help.', 'refusing', 'Marigold'],
    ['Marigold had by then given him a key.', 'given', 'Marigold'],
    ['Marigold had, perhaps unwisely, given him a key.', 'given', 'Marigold'],
    ['Marigold had been warned by her aunts and her friends and had returned.', 'returned', 'Marigold'],
    ['Marigold told the nurse, and the nurse wrote it down and did nothing.', 'did', 'nurse'],
    ['The Trust failed to engage with her.', 'failed', 'trust'],
    ['The officer in the case refused to visit.', 'refused', 'officer'],
    ['A man of his years could have moved.', 'moved', 'man'],
    ['He was discharged and failed to attend again.', 'failed', 'he'],
    ['When officers rang, Marigold hung up and refused to speak.', 'refused', 'Marigold'],
    ['In June 2018 Marigold was admitted and refused help.', 'refused', 'Marigold'],
    ['Marigold went back, when Denzil had sobered up, and refused help.', 'refused', 'Marigold'],
    ['It was Marigold herself who refused the help.', 'refused', 'Marigold'],
    ['He expected that the police would ask for papers, and told Ada.', 'told', 'he'],
    ['Marigold, who refused all help, was discharged.', 'refused', 'Marigold'],
    ['The practice, which failed to reply, has closed.', 'failed', 'practice'],
    ['The Panel was told that the surgery had failed to engage.', 'failed', 'surgery'],
    ['Marigold seemed to tolerate the abuse.', 'tolerate', 'Marigold'],
    ['She was described as refusing support.', 'refusing', 'she'],
    ['By paying his fine she took on a debt.', 'paying', 'she'],
    ['Adult C did not report it.', 'report', 'Adult C'],
    ['Two officers spoke to Marigold and failed to record it.', 'failed', 'officers'],
    ['Marigold, on the advice of a friend, refused help.', 'refused', 'Marigold'],
    ['The Panel noted Marigold refused help.', 'refused', 'Marigold'],
    ['Marigold knew that the order was in force but invited him in.', 'invited', 'Marigold'],
    ['Marigold knew that Denzil drank and said nothing.', 'said', 'Marigold'],
    ['She had been told that the refuge had room and refused it.', 'refused', 'she'],
    ['Marigold liked to play the martyr.', 'play', 'Marigold'],
    ['Marigold appeared content to remain.', 'remain', 'Marigold'],
    ['He was a man who concealed his troubles.', 'concealed', 'he'],
    ['He was released, Marigold having refused to make a statement.', 'refused', 'Marigold'],
    ['Marigold told him that her son was out, and by so doing lost a chance.', 'lost', 'Marigold'],
    ['Marigold left in May but then returned.', 'returned', 'Marigold'],
  ])('%s', (text, main, head) => {
    expect(subject(text, main)?.head).toBe(head);
  });

  it('finds none for an order, a fragment, or an infinitive that another verb imposes', () => {
    expect(subject('Refused to speak.', 'refused')).toBeNull();
    expect(subject('He persuaded her to return.', 'return')).toBeNull();
  });

  it('keeps whose relative the subject is, and who else is meant', () => {
    expect(subject('Her mother refused help.', 'refused')).toMatchObject({
      head: 'mother',
      possessor: 'Her',
    });
    expect(subject("Marigold's mother refused help.", 'refused')).toMatchObject({ possessor: "Marigold's" });
    expect(subject('Marigold and Denzil refused help.', 'refused')?.joined[0]?.head).toBe('Marigold');
    expect(subject('A man of his years could leave.', 'leave')?.complement).toBe('of his years');
  });
});

it('joins two who open a sentence together', () => {
  const joined = subject('Marigold and her mother had been offered help and had turned it down.', 'turned');
  expect(joined?.head).toBe('mother');
  expect(joined?.joined.map(({ head }) => head)).toEqual(['Marigold']);
});

it('takes up a thing by "that", and a person by "who"', () => {
  const told = 'It was the pursuit of a woman through every office that had the power.';
  expect(subject(told, 'had')?.head).toBe('office');
  expect(subject('It concerned a woman with means who had refused.', 'refused')?.head).toBe('woman');
});
