import { describe, expect, it } from 'vitest';
import type { OnusOptions } from './onus-options.js';
import { onusWords } from './onus-patterns.js';
import { onusIn } from './onus-sentences.js';

const options: OnusOptions = {
  people: 'victim|victims, woman|women, people, those who are, those in, anyone who, anyone in',
  bystanders: 'residents, the public, neighbours, colleagues',
  acts: 'report, come forward, recognise, tell, keep, change their, protect',
  selfReliance: 'recognise, protect themselves, walk away, keep safe, leave, keep a',
  comingForward: 'report, come forward, tell somebody',
  qualities: 'braver, aware of the signs, open with',
  urging: 'encourage, teach, remind',
  helping: 'help, tell, give',
  virtues: 'resilience, self-esteem',
};
const words = onusWords(options);
const asks = (sentence: string) => onusIn(sentence, words) !== null;

describe('onusIn', () => {
  it.each([
    'Women should report the first assault.',
    'Groups should be set up in which women may gain resilience.',
    'Women cannot be helped unless they let others in.',
    'Women might be encouraged to report it themselves.',
    'The lesson for neighbours is to report what they hear.',
    'A woman who is followed is best served by telling everybody.',
    'Women are reminded that they must report each breach.',
    'It is hoped that women will in future be braver.',
    'Women, for their part, must be brought to see what it is.',
    'Neighbours ought to be equipped to notice danger and to make it known.',
    'Women should feel able to say so, and must report at once.',
    'It would help if neighbours told somebody.',
    'The case shows how important it is for women to be open with their doctors.',
    'Women need to know that they can walk away.',
    'Women are private, and will have to learn to report.',
    'Women would be wise to report early.',
    'Women need to be made aware early of the warning signs.',
    'Anyone in a violent relationship must tell somebody.',
    'Those who are being controlled need to be braver.',
    'Victims ought to be more open with their doctors.',
    'Victims should lock their doors at night.',
    'Women should not be ashamed to come forward.',
    'It is up to women themselves to recognise the signs.',
    'It is essential that victims report each breach.',
    'The earlier a victim tells somebody, the better.',
    'Schools should teach young women to recognise control.',
    'Victims to be reminded to keep their alarms charged.',
    'A programme to build the resilience of young women.',
    'Help women to walk away from violent men.',
    'The importance of early disclosure by victims.',
    'Only the victim can decide to leave.',
    'Residents must come forward.',
    'If women knew the signs they could protect themselves.',
    'Women should be told what control is, and to walk away from it.',
    'Women need to feel able to tell somebody early.',
    'Women are to be told that they should report the first threat.',
    'Women require education about the signs.',
    'Women to keep a note of each breach.',
    'A course, so that women can recognise control.',
    'The Panel hopes that other women will leave.',
    'Until women come forward the force can do nothing.',
    'Safety begins with the courage of women to speak.',
    'Neighbours have to be braver.',
    'What could victims do better?',
    'The importance of telling somebody early is plain.',
    'Asking for help is the best protection.',
    'Women are urged not to suffer in silence.',
    'The responsibility for reporting it is the victim’s.',
    'The first step can only be taken by the victim.',
    'Women to be responsible for keeping a diary.',
    'It behoves women to find out what the law can do.',
    'It is incumbent on neighbours to pass on what they know.',
    'Women who are hurt have a part to play in ending it.',
    'Each woman is sent the steps that she is expected to take.',
    'No service can do it for women.',
    'Earlier disclosure by women is the key.',
    'Self-esteem classes would be set up for women.',
    'Women may wish to think about telling somebody.',
    'The Panel would ask all women to report it.',
    'Agencies need to make women recognise what it is.',
    'Neighbours must never assume that it will pass.',
    'Women would do well not to open the door.',
    'Nobody can be helped who does not ask.',
    'There is no substitute for telling someone.',
    'It is never too late to speak up.',
    'Pride should not stop a man asking.',
    'Disclosure at the earliest moment saves lives.',
    'The lesson is a plain one: get out.',
    'The Partnership should promote the slogan “Speak up”.',
    'The surest way to be safe is to tell somebody.',
    'Islanders in unhappy marriages should tell somebody.',
    'Staff who are experiencing abuse need to be braver.',
    'Residents must keep a watch.',
  ])('%s asks it of those at risk', (sentence) => {
    expect(asks(sentence)).toBe(true);
  });

  it.each([
    'The Trust should ask every woman leaving hospital what she needs.',
    'The Council should tell women who have left what they are owed.',
    'The record of a man who has hurt a woman must report itself.',
    'The charge of a victim must report weekly.',
    'The policy requires a call where a woman is unable to leave.',
    'Women should be believed.',
    'Women are at risk, and agencies will have to report it.',
    'Women need to be made aware of the services that there are.',
    'Victims must be able to report in private.',
    'Women should not have to report twice.',
    'Victims need to know that they will be heard.',
    'Women need somewhere to go.',
    'Anyone who works with children must report what they see.',
    'People who abuse others should be taught to recognise what they do.',
    'Staff should recognise the signs.',
    'It is not for victims to keep themselves safe.',
    'The onus should not be on women to walk away.',
    'Women are often told to report.',
    'Agencies should act rather than asking victims to come forward.',
    'Victims will come forward when they are believed.',
    'Women’s services should report to the board.',
    'Everyone working with vulnerable people should report what they see.',
    'Officers who speak to women should recognise the signs.',
    'Research shows that women leave many times.',
    'Women should be given paid leave.',
    'Women must leave the country when the visa ends.',
    'Colleagues in the surgery must tell their lead.',
    'Being open with families is essential.',
    'Until women are believed nothing will change.',
    'Officers should help victims to claim what they are owed.',
    'The responsibility for reporting it is the officer’s.',
    'Debt advice, for women with debts, should be funded.',
    'The advice centre for women should be open at night.',
    'The service worked with the one neighbour who could recognise it.',
    'Families have a part to play in reviews.',
    'Women may wish to sit on the board.',
    'Islanders should be rehoused.',
    'Disclosure of the papers saves time.',
    'People who are told of it must report it.',
    'Women should never have to wait.',
  ])('%s does not', (sentence) => {
    expect(asks(sentence)).toBe(false);
  });

  it('gives the stretch that asks', () => {
    const sentence = 'The Panel thinks that women should report the first assault.';
    const onus = onusIn(sentence, words);
    expect(sentence.slice(onus?.start, onus?.end).trim()).toBe('women should');
  });

  it('wants it said outright where a report only tells', () => {
    const sentence = 'Work was done to build the resilience of women.';
    expect(onusIn(sentence, words)).not.toBeNull();
    expect(onusIn(sentence, words, true)).toBeNull();
  });
});
