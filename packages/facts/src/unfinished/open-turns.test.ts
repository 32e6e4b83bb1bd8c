import { describe, expect, it } from 'vitest';
import { endsInTurn } from './open-turns.js';

describe('turns after which a sentence cannot stop', () => {
  it.each([
    'Two constables went to the flat, knocked, and then',
    'The ward does not now discharge anybody until the pharmacist has',
    'No referral is to be treated as closed unless a manager has',
    'The midwife told the review that Greta had appeared',
    'A note by the student says that the mother felt',
    'The charity believes that this',
    'In January the rota was changed, and by the following month it',
    'A student who was placed for a year with the team had become',
    'The manager was asked how they would',
    'The author asked how many of those files had',
    'The bruise was seen on the Friday by',
    'The message was not passed on, though no sergeant',
    'The two files had neither',
    'The Council had written twice and in the meantime',
    'The nurse told her about a patient with whom',
    'The message was passed to a supervisor, who told',
    'The IMR describes two failures and goes on to suggest',
    'The housing officer wrote to the firm whose fitters were asked to',
    'Asked for its view of the delay and what had been learned, the college',
    'Although the order, which ran for a year, forbade it, the perpetrator',
    'On the following Tuesday the sister',
  ])('%s', (words) => {
    expect(endsInTurn(words)).toBe(true);
  });
});

describe('endings that only lack their stop', () => {
  it.each([
    'They saw each other every now and then',
    'He could have been stopped there and then',
    'He moved in once the lodger had gone',
    'She had the help that she wanted, and the others had too',
    'Nurses saw how frightened she looked',
    'It was not as simple as it appeared',
    'The neighbour knew the family that she became part of',
    'Nobody had asked what she had become',
    'The Council decided that this was enough',
    'She could not say who the call had been answered by',
    'He left after the police came by',
    'He was found by the old lay-by',
    'She had eleven letters and no answer',
    'Nobody could say who had rung whom',
    'She was never told when or by whom',
    'The table sets out the many answers they gave',
    'Nobody did the work who was asked to',
    'Until it is signed, what is here is for the family, the Panel and its staff',
    'Asked about the bruise, she laughed',
    'After the trial the house was sold',
    'Her room was in the flat on the floor below the office',
  ])('%s', (words) => {
    expect(endsInTurn(words)).toBe(false);
  });
});
