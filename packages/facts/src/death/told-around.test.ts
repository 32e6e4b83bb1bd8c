import { describe, it } from 'vitest';
import { expectMarked } from './testing/expect-marked.js';

/** 1 May 2021 was a Saturday. */
const inMay =
  'Ines, who was 41, was killed by her husband, Daniel, in May 2021. He was convicted of her murder in February 2022.';

describe('whole years after the death', () => {
  it.each([
    'The two boards met on [[17 May 2022]], which was a year to the day.',
    'On [[17 May 2022]], exactly a year on, the trust apologised.',
    'Ines died on [[17 May 2021]]. The trust wrote to her sister on [[17 May 2022]], a year after she was killed.',
    'The policy was renewed on 20 May 2022, a year to the day after it was first signed.',
    'Ines died on [[17 May 2021]]. The trust wrote on 17 March 2022, ten months after she was killed.',
    'Ines died on [[17 May 2021]]. The Panel met on 17 May 2022 and on 9 June 2022.',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('the morning after, and days told in somebody’s own words', () => {
  it.each([
    'Ines locked the shop on Sunday 16 May 2021. [[Her sister, letting herself in next morning, saw that she had died.]]',
    'On the evening of 16 May 2021 she sent a photograph. [[In the morning she was found dead.]]',
    'She handed in her notice on 16 April 2021. Next day she told her sister.',
    '[[The Herald of 18 May 2021 reported that a woman had been “strangled yesterday and was dead”.]]',
    '[[The landlord’s note of 18 May 2021 reads “tenant killed last night, secure the door”.]]',
    '[[His text of 18 May 2021 says “she died two days ago”.]]',
    'The school’s log for [[17 May 2021]] says “mum was murdered this morning”.',
    'On 18 April 2021 she wrote “he nearly killed me last night”.',
    'On 4 May 2021 she texted that her nan had died yesterday.',
    'He wrote to the trust on 19 April 2021. [[The ward’s note reads “RIP yesterday.]] Sister told. 18/5/21”.',
    'On 4 May 2021 her nan died. The Panel meets today those who knew her.',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('what a judge says to the killer', () => {
  it.each([
    '> “On the [[seventeenth of May]] last year you seized her by the neck.”',
    'The judge said: “On [[17 May]] you put both hands round your wife’s neck and kept them there.”',
    'The judge said that “on the [[17th of May]] you took up a hammer and struck her again and again”.',
    'The judge told him: “On 9 May 2021 you sat in your car outside her work and frightened her.”',
    'The judge told him: “On 9 May 2021 you took hold of her by the throat; she went home to her sister’s and recovered.”',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('days without a year, and in other spellings', () => {
  it.each([
    'Ines was found dead on [[18 May 2021]]. The entry for [[May 18]] begins in another hand.',
    'Ines was found dead on [[18 May 2021]]. The note of [[18/5]] was written by her manager.',
    'Ines was found dead on [[18 May 2021]]. She came to 18/5 sessions in all. Her pain was 5/10.',
    'Ines was stabbed by Daniel on [[17.V.2021]].',
    'The certificate gives [[17-V-21]] as the date of death.',
    'The order of 12.IV.2021 was never served.',
    'On the [[third Monday of that May]] Daniel killed her.',
    'He was arrested on the third Monday of that June.',
    'The trust’s letter of 20 May 2021 says that her post ended “on the [[17th inst]].”. Ines was found dead on [[17 May 2021]].',
    'She was killed on the night of the [[fourth]].',
    'There were six calls. On the fifth the police attended, and on the sixth she was given a number.',
    '“Every [[seventeenth of May]] I stay in bed”, her mother said.',
    'Every seventeenth of May the school holds its fair.',
    'She died on [[4 May 2021]]. “I go to the grave on the [[fourth]] of every month”, her sister said.',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('counted back from what was to come', () => {
  it.each([
    '[[A hearing had been listed for 19 May 2021; Daniel killed her two days before the hearing.]]',
    'She was to have given evidence on 19 May 2021. [[She was killed two days before she could.]]',
    'On 3 May 2021 she bought a ticket, and she was killed two days before the flight.',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('around the feasts', () => {
  const inDecember =
    'Owen, who was 41, was killed by his wife, Carys, in December 2020. She was convicted of his murder in February 2022.';
  const inApril =
    'Ffion, who was 41, was killed by her husband, Gareth, in April 2021. He was convicted of her murder in February 2022.';

  it.each([
    '[[Ventilation was stopped on the day before New Year’s Eve 2020.]]',
    '[[NYE 2020]]: life support off at noon.',
    '[[The night after Christmas was the one on which she plunged a knife into him.]]',
    'He was stabbed by Carys on [[Christmas Eve]].',
    '[[Two nights after Christmas Carys stabbed him.]]',
    'The day after Christmas was spent with his mother. She thought him thin.',
    'On the day after Christmas 2019 she threw a plate at him.',
    'She attacked him with a knife on the day after Christmas 2018, and he told nobody.',
    '[[He was killed on the Saturday before the Christmas half-term break.]]',
  ])('%s', (marked) => expectMarked(inDecember, marked));

  it.each([
    '[[She was seen on the Saturday of that Easter weekend; by the Sunday it was too late.]]',
    'She was killed on the [[Sunday of the Easter weekend]].',
    'They came back on the Saturday before the Easter half-term.',
    'He had spent the Easter weekend of 2019 in a cell.',
  ])('%s', (marked) => expectMarked(inApril, marked));
});

describe('minutes, stones, logs and days told one after another', () => {
  it.each([
    'Her telephone was last used at 21.04 on [[3 May 2021]], minutes before Daniel killed her.',
    'On 11 May 2021 she rang the police, minutes after Daniel had left the house.',
    'The stone gives the dates 1 May 1980 and [[3 May 2021]].',
    'The bench was given by her colleagues and was unveiled on 14 May 2022.',
    'Ines (b. 1980, d. [[3/5/21]]); Daniel (b. 1977).',
    '- 1 May 2021: no reply to a call.\n- [[3 May 2021]]: police call to say that she has been killed.',
    'On Friday 30 April the landlord rang. On Saturday she packed. On Sunday she wrote to him. [[On Monday he killed her.]]',
    'On Friday 30 April the landlord rang. He rang twice more. He was kind. On Monday he killed her.',
    'The victim died on [[Star Wars Day]].',
    '[[When the letter came on 19 May 2021, Ines had been dead since Monday.]]',
    '[[Ines had been dead for less than a day when, on 18 May 2021, the letter came.]]',
    '[[Daniel wrote to a friend on 18 May 2021: “I killed her last night.”]]',
    'His brother married on [[17 May]], and he left the reception to kill Ines.',
    'The phone had been dead since Saturday when she asked for another on 19 April 2021.',
    '[[Her daughter’s wedding was on 18 May 2021, the day after the bride had lost her mother.]]',
    'On 18 May 2021, the day after she had lost her mother’s ring, she told the police.',
    'Her diary ends on 16 May 2021. [[It was her last full day.]]',
  ])('%s', (marked) => expectMarked(inMay, marked));

  it('reads a day that heads the story of it', () => {
    const story = 'At nine Ines opened the shop. At three Daniel came in and stabbed her. She died there.';
    expectMarked(inMay, `## [[Monday 3 May 2021]]\n\n${story}`);
    expectMarked(inMay, '## 12 May 2021\n\nThe inquest was opened. Ines had died of a stab wound.');
  });
});

describe('words beside a date that tell of no death in the case', () => {
  it.each([
    'In her diary for 12 May 2021 she wrote: “I could have died of shame today.”',
    'On 4 May 2021 her aunt wrote: “Your uncle died last night.”',
    'The constable wrote on 12 May 2021: “You said yesterday that he had killed the dog.”',
    'The Herald of 14 February 2022 wrote that Daniel had been “jailed yesterday for the murder of his wife”.',
    'Ines died on [[17 May 2021]]. The training was first given on 17 May 2023, some years later.',
    'A conference had been arranged for 12 May 2021, and the referral was withdrawn two days before the meeting.',
    'On the fifth she asked for a place in a refuge; on the sixth she was told that there was none.',
    'The night of the fifth incident was never recorded.',
    'On 12 May 2021 Daniel was in the cells. In the morning he was let go.',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('who heard of the death, and how long after it', () => {
  it.each([
    'Word of the death reached the Partnership on 19 May 2021.',
    'The death came to the notice of the board on 19 May 2021.',
    'The killing became known at the school on 19 May 2021.',
    'The trust knew of the murder by 19 May 2021.',
    'The force passed word of her death to the board on 19 May 2021.',
    'A letter about the homicide reached the board on 19 May 2021.',
    'The board first discussed the homicide on 19 May 2021.',
    'The murder was in the newspapers on 19 May 2021.',
    'The quarrel that brought about her death on [[17 May 2021]] was over money.',
    'The death of Ines on [[17 May 2021]] reached the newspapers.',
    '[[The police told the board of the death on 19 May 2021, two days after it.]]',
    '[[The board heard of the killing on 19 May 2021, two days afterwards.]]',
    '[[Notice of the homicide was given on 18 May 2021, the day after it happened.]]',
    '[[The homicide was referred to the board on 20 May 2021, the third day after it.]]',
    'The board was told of the death on 19 May 2021 and met two days later.',
    'The board was told of the death on 19 May 2021; two days after it, the chair rang.',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('the day after something that a timeline dates', () => {
  const rows =
    '| Date | Event |\n| --- | --- |\n| 2 May 2021 | A call about noise. |\n| 16 May 2021 | Ines begged the doctor for a bed. |\n\n';
  it.each([
    `${rows}The ward was full. She begged for a bed. [[She was dead by the morning after that visit.]]`,
    `${rows.replace('16 May', '16 April')}She begged for a bed. She was dead by the morning after that visit.`,
    'The clinic saw her on 16 May 2021. [[She was dead by the morning after.]]',
    'She had her appointment on 16 May 2021. [[She was dead by the morning after it.]]',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('counts that lead to the day', () => {
  it.each([
    '[[He was charged on Tuesday 18 May 2021, two days after the murder.]]',
    'She told her worker on 29 April 2021 that she would go after the feast. [[With Eid on the 18th, she did not live to see it: he killed her two days before.]]',
    '[[The order ran out on 12 May 2021 and he needed only four more days to kill her.]]',
    '[[What was known on 14 May 2021 might have kept Ines alive for longer than two days.]]',
    '[[Her death came on day four after the meeting of 12 May 2021.]]',
    '[[The last week of Ines’s life began on Monday 10 May 2021.]]',
    'Ines went to bed early on [[Saturday 15 May 2021]]. She did not live to see the Sunday.',
    'Ines worked on Friday 14 May 2021. She did not live to see the Monday.',
    '[[Born on 13 May 1980, Ines was 41 years and three days old at her death.]]',
    'On 3 May 2021 Ines had taken an overdose, and she was discharged the next morning.',
    'Ines died on [[16 May 2021]]. He was sentenced in June 2022. Her sister was away that night, [[16 May]].',
    '[[A charge of murder was laid on 18 May 2021, two days on.]]',
    'He was arrested on 15 May 2021. He was charged with murder on 18 May 2021, three days on.',
    'Ines died on [[16 May 2021]]. The file is DHR/Ines/[[160521]], and the desk counts [[16.5.21]] as its first day.',
    'Ines died on [[16 May 2021]]. The label has 3.iv.80 and [[16.v.21]] on it.',
    'Ines died on [[16 May 2021]]. Section 16.5.21 and 16.5.21 of the manual have the telephone number 0160521.',
    'Ines died on [[16 May 2021]]. [[Two weeks to the day, a Sunday to a Sunday, lie between the call of 2 May 2021 and her death.]]',
    '[[The report is headed “Post-mortem examination of 17 May 2021 (day after death)”.]]',
    '[[Ines was born on 13 May 1980 and was lent to us for forty-one years and three days.]]',
    'Daniel was born on 13 May 1978 and they had known each other for four years and three days.',
    'He took four days to answer her letter of 12 May 2021.',
    'It was [[Sunday 16 May 2021]]. Nobody heard him come in, and when her sister arrived Ines was dead.',
    'Her father and then her aunt died on 16 May 2001.',
    'A paramedic confirmed on the [[16th]] that Ines was beyond help.',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('rows that tell of the death with a day of its own', () => {
  it.each([
    '| Date | Note |\n| --- | --- |\n| 3 May 2021 | Repeat prescription. |\n| Tues 18 May | Police rang: patient killed on [[Sun 16th]]. |',
  ])('%s', (marked) => expectMarked(inMay, marked));
});

describe('feasts', () => {
  const inAugust = 'Ines was killed by her husband, Daniel, in August 2021.';
  it.each([
    'He killed her on [[Carnival Sunday]].',
    'It was the [[Sunday of Carnival]], and at midnight he stabbed her on the stairs.',
    'He shot her [[on the Glorious Twelfth]].'.replace('[[on the ', 'on the [['),
    'They had danced at the carnival on 3 August 2021.',
  ])('%s', (marked) => expectMarked(inAugust, marked));
  it.each([
    '[[With three days to go to Christmas he killed her.]]',
    '[[Ines was to have gone to her brother for Christmas, and was killed three days before.]]',
    '[[His 999 call was made on the Sunday before Christmas.]]',
    '[[Christmas was two days off when Daniel killed her.]]',
    'Daniel killed her on [[the last Sunday of Advent]].'.replace('[[the ', 'the [['),
    'With three days to go to Christmas he lost his job.',
    'Ines’s aunt died three days before Christmas 2014.',
  ])('%s', (marked) => expectMarked('Ines was killed by her husband, Daniel, in December 2021.', marked));
  it('of Easter', () => {
    expectMarked(
      'Ines was killed by her husband, Daniel, in April 2021.',
      'The bells were ringing for [[Easter morning]] as he killed her.',
    );
  });
});
