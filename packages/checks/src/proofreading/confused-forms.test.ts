import { describe, expect, it } from 'vitest';
import { confusedFormsIn } from './confused-forms.js';

const found = (text: string) => confusedFormsIn(text).map(({ start, end }) => text.slice(start, end));

describe('confusedFormsIn', () => {
  it.each([
    ['The ward and it’s sister were asked.', ['it’s sister']],
    ['The form changed it’s new layout again.', ['it’s new layout']],
    ['The ward and it’s safeguarding lead were asked.', ['it’s safeguarding lead']],
    ['The council improved it’s recording of calls.', ['it’s recording']],
    ['The hostel lost most of it’s funding.', ['it’s funding']],
    ['Staff said that it’s working, and it’s becoming easier.', []],
    ['It was late and its unlikely to change.', ['its unlikely']],
    ['A nurse who’s notes were lost wrote again.', ['who’s notes']],
    ['He was told of there fears.', ['there fears']],
    ['It was seen that their was no plan.', ['their was']],
    ['Two nurse’s were on duty.', ['nurse’s were']],
    ['The IMR’s were late.', ['IMR’s were']],
    ['Three calls was made, and several referrals has gone astray.', ['Three calls was']],
    ['There is lessons for all.', ['There is lessons']],
    ['Each of the women were seen.', ['Each of the women were']],
    ['They was afraid.', ['They was']],
    ['Clerks took there lunches early.', ['there lunches']],
    ['A number of letters was lost.', ['A number of letters was']],
    ['The lodger was braver then the others.', ['was braver then ']],
    ['The porter, along with his mates, were away.', ['The porter, along with his mates, were']],
    ['The use of these rooms were logged.', ['The use of these rooms were']],
    ['The links between the teams was weak.', ['The links between the teams was']],
    ['The porter and the clerk was away.', ['The porter and the clerk was']],
    ['The clerk, whom wrote the letter, left.', ['whom wrote']],
    ['Her sisters account was short.', ['Her sisters account']],
    ['She were early.', ['She were']],
    ['These sort of calls came daily.', ['These sort of']],
    ['What was the reasons for it?', ['What was the reasons']],
    ['The affect of the move was plain.', ['The affect']],
    ['The womens group met.', ['womens']],
    ['He rang on three occasion in May.', ['three occasion']],
    ['She had wrote to him.', ['had wrote']],
    ['The lamp are kept lit.', ['The lamp are']],
    ['He don’t remember it.', ['He don’t']],
    ['The clerk, whose old files was lost, left.', ['whose old files was']],
    ['The note was refer to a senior.', ['was refer to']],
    ['He would advice her to go.', ['would advice']],
    ['They where not told.', ['They where not']],
    ['It was to late for that.', ['was to late']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    'It’s cold, it’s been raining and it’s likely to go on.',
    'Who’s coming? The officer who’s named here.',
    'He told them there and then; she was in there house-hunting.',
    'The number of calls was low. A review of records was made.',
    'There is concern that there was a referral. There was children’s cover.',
    'If she were to go, did he have a car?',
    'The nurse’s notes were read.',
    'He went there sometimes, and were there doubts, he rang.',
    'The number of calls was high, and a small number of staff has left.',
    'He was older. Then the clerk left, and no sooner had he gone.',
    'The team, together with two others, was away; the police have left.',
    'The man on the stairs could readily have been seen. The steps taken are listed.',
    'The officers, two of whom were new, spoke to a man whom the others knew.',
    'The officers said that the victims were safe. The review decisions of the Board are kept.',
    'If only she were asked; he wished that she were free.',
    'A two meeting limit held. Recommendation 3 concern itself.',
    'What she had she took; all that he had went on drink.',
    'This can have no end, and the duty to have a plan stands. The family are well.',
    'It was for him to look after. All she did was look at him.',
    'She sought advice from the clerk. He rose to old age. It was to her.',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
