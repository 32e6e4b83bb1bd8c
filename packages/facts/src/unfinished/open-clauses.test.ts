import { describe, expect, it } from 'vitest';
import { leavesClauseOpen } from './open-clauses.js';

describe('clauses without their verb', () => {
  it.each([
    'The warden replied that since the flood',
    'She told the Panel that under the former contract',
    'The manager explained that the book for such calls was kept',
    'By autumn each station had a named adviser, whose duties',
    'The film has been shown in schools in which every class',
    'The chair wrote twice to the employer, and its personnel manager, who lives',
    'The supervisor, when she heard of it a week later, and who had asked for the file',
    'She went to the police station, where the officer',
    'It was not clear whether the social worker',
    'The Panel was told that the midwife',
    'The review found no evidence that the letter, on reaching the hospital',
    'The Panel heard that her employer, which had a policy on domestic abuse',
    'She rang the surgery three times that week, but the receptionist',
    'Nothing was done because the housing officer',
    'Her aunt describes how on the last evening',
    'It is a matter of regret that the trust',
    'The recording ends with the words that the caller',
  ])('%s', (words) => {
    expect(leavesClauseOpen(words)).toBe(true);
  });
});

describe('what is whole', () => {
  it.each([
    'She spoke to the nurse, the doctor and the receptionist, who wrote it down',
    'The officer knew whose child it was',
    'She told the Panel that under the former contract nobody came',
    'He described the way that the books were kept',
    'Nobody could say where the book for such calls was kept',
    'He hit her when she was a child',
    'The letter, which was dated May, went astray',
    'The children lived with their aunt, in the town where she worked',
    'It was not the nurse, but the receptionist',
    'The Panel was told that the midwife agreed',
    'The home was one in which the family was happy',
    'She heard of that meeting',
    'The aunt said that in the evening he rang',
    'She learned that by the clerk’s mistake nothing went',
  ])('%s', (words) => {
    expect(leavesClauseOpen(words)).toBe(false);
  });
});
