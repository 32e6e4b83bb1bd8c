import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

/** The month is told first, as in every report; 1 May 2021 was a Saturday. */
const opening = 'Ines, who was 41, was killed by her husband, Daniel, in May 2021.';

/** `[[brackets]]` mark what must be found. */
function expectMarked(marked: string): void {
  const expected = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map((m) => m[1]);
  const draft = readMarkdown(`${opening}\n\n${marked.replace(/\[\[|\]\]/g, '')}`);
  const found = gatherFacts(draft).death.statements.map(({ anchor }) =>
    (draft.blocks[anchor.block]?.text ?? '').slice(anchor.start, anchor.end),
  );
  expect(found).toEqual(expected);
}

describe('counted from another event', () => {
  it.each([
    'On 11 May she was followed to the bus. [[The next night Daniel climbed in at the back and stabbed her.]]',
    'The social worker’s visit was set for 20 May. [[Ines was killed the day before.]]',
    '[[Ines was killed on the eve of the hearing that was listed for 20 May 2021.]]',
    'Her birthday was on 9 May. [[She was dead a week to the day after it.]]',
    'Daniel was bailed on 12 May 2021. [[It was exactly a week later that Ines died.]]',
    'On 7 May the county court heard the matter. [[On the Wednesday after, he went to her shop and killed her.]]',
    'The hearing was on 7 May 2021. [[The following Tuesday Daniel killed her.]]',
    'She was admitted on Monday 10 May with a wound to the head. [[She died there four days after she had been admitted.]]',
    '[[The alarm was fitted on 17 May 2021, two days too late for Ines.]]',
    'Ines was dead when the crew arrived. [[It was the day after her birthday, which fell on 15 May.]]',
    '[[She was last heard from on the evening of Friday 14 May, and was found by her cleaner the next morning.]]',
    '[[The case was listed for 20 May 2021, three days after what turned out to be the date of her death.]]',
    '[[She swam on the 13th of May, the last full day of her life, and bought bread.]]',
    'On 15 May 2021 she rang the helpline. [[Twenty-four hours later she was dead.]]',
    'On 15 May 2021 she rang the helpline. [[She was killed the day after that.]]',
    '[[When she left the surgery on 8 May she had nine days to live.]]',
    '[[The order of 8 May was nine days old when Ines was killed.]]',
    '[[The letter reached the flat on 18 May 2021, when Ines had been dead for three days.]]',
    '[[The referral was opened on 18 May; Ines had been dead for two days.]]',
    '[[Nine days after the order of 8 May was made Ines was killed.]]',
    '[[Ines was killed nine days after Daniel’s release on 8 May 2021.]]',
    'Daniel was released on 8 May 2021. [[Nine days after his release Ines was dead.]]',
    '[[The review meeting took place on 19 May 2021, two days after Ines was killed.]]',
    '[[The locks were changed on 13 May, four days before he killed her.]]',
    '[[Ines died a day short of her birthday on 17 May.]]',
    'On 14 May he was released. [[Ines was murdered two nights later.]]',
    'He was seen by the crisis team on 14 May 2021. [[Within twenty-four hours he had killed her.]]',
    'On 14 May 2021 she told a friend that she was going. [[The day after, Daniel killed her.]]',
    'Ines went to the market on [[14 May]]. She did not live to see the next day.',
    'Daniel was warned by text on 14 May. [[Ines was found dead by her sister on the Sunday.]]',
  ])('%s', expectMarked);
});

describe('found, and by whom', () => {
  it.each([
    'On [[17 May]] a carer let herself in and found Ines at the foot of the stairs. She had been dead since the night.',
    'On [[17 May 2021]] officers made a welfare check. Nobody answered and they forced the door. Ines was in the bath, dead.',
    'The postman saw her through the glass on [[17 May]] and rang 999, but she was beyond help.',
    'On [[17 May]] a colleague called at the flat. A crew attended and nothing could be done.',
    'On the night of [[15 to 16 May]] the lodger came in from work. Ines was on the landing, and he could do nothing for her.',
    'On [[16 May]] her father came back to find police at the door and Ines dead.',
    'When her daughter came home on [[16 May 2021]], Ines showed no signs of life.',
    'Efforts to revive Ines were stopped at 08:20 on [[16 May]].',
    'Daniel rang his brother on [[16 May]] and said that he had killed her.',
    'On [[16 May 2021]] a dog walker came upon a body in the reeds. It was that of Ines.',
    'Her landlord found Ines on [[16 May 2021]]. She had died some hours before.',
    'On [[16 May]] the school rang because nobody had come for the children. Her mother went round with a key and found Ines in the hall. She was cold.',
  ])('%s', expectMarked);
});

describe('court, coroner and papers', () => {
  it.each([
    'The indictment charged that Daniel, on or about [[16 May 2021]], murdered Ines.',
    'Daniel was convicted on 3 November 2021 of murdering Ines on [[16 May 2021]].',
    'He pleaded guilty to the murder of Ines on [[16 May 2021]].',
    'The certificate gives the date of death as [[16 May 2021]].',
    'The pathologist put the time of death between 10pm on [[15 May]] and 4am on [[16 May 2021]].',
    'The time of death was put at about midnight on [[16 May]].',
    'Date of offence: [[16/05/2021]]. Ines was stabbed.',
    'Her telephone was switched off at 23:40 on [[16 May]], and it is thought that she died within minutes.',
    'Her last message was sent at 21:10 on [[16 May 2021]]; an hour later she was dead.',
    'The treating team withdrew life support on [[16 May 2021]].',
    'A second meeting was held on the first anniversary of her daughter’s death, [[16 May 2022]].',
    'A service was held on [[16 May 2022]], a year to the day after Ines died.',
    'The diary of a neighbour has one word for [[16/5]]: “sirens”. Ines died on [[16 May 2021]].',
  ])('%s', expectMarked);
});

describe('days with a name', () => {
  it.each([
    'It was on the [[last day of term]] that Daniel killed her.',
    'Daniel killed her on the [[first day of Ramadan]].',
    'Ines was killed on [[Ascension Day]].',
    'Daniel killed Ines on the [[day of the general election]].',
    'Ines was found dead on the [[bank holiday Monday]].',
    'Ines died on [[Whit Monday]].',
    'Daniel killed her on the [[first night of Passover]].',
    'He killed her on [[polling day]].',
    'Ines was killed on [[Trinity Sunday]].',
    'He killed her on the [[feast of the Visitation]].',
    'Ines died on [[St Dunstan’s Day]].',
  ])('%s', expectMarked);
});

describe('the perpetrator’s own death in the same event', () => {
  it.each([
    'Daniel killed Ines and then himself. His body was found at the quarry on [[16 May 2021]].',
    'Daniel, who died by suicide on [[16 May 2021]] after he had killed Ines, was 50.',
    'Having killed Ines, Daniel took his own life. He was pronounced dead at 14:10 on [[16 May 2021]].',
  ])('%s', expectMarked);
});

describe('what gives no day of the death', () => {
  it.each([
    'Agencies were asked for what they held between 1 March 2015 and May 2021, when Ines died.',
    'He came in on 9 May, denied it and was believed. On a weekday in the second half of the month he killed Ines.',
    'An officer called on 20 May and found Ines at the sink, in good spirits. Within a fortnight of that she had been killed.',
    'On 14 May Daniel was at work. Later in the month he killed her.',
    'On 14 May 2021 Ines saw the nurse. About the middle of the month Daniel went to the house with a knife.',
    'On 3 May 2021 Daniel pushed her down the steps; she was stitched and sent home.',
    'The Partnership had agreed, on 19 July 2021, that the death met the criteria for a review.',
    'Ines was not dead when she rang on 3 May 2021; she was frightened.',
    'On 4 May Ines missed her appointment. A nurse rang her on 5 May and 6 May. Some days later she was found dead.',
    'On 10 May 2021 Ines was found by police in the park, crying, and was driven home.',
    'Her mother’s body was brought home on 4 May 2021.',
    'Daniel was arrested two days after the police had been called, and was charged on 24 May 2021.',
    'Inquest opened: 28 May 2021. Funeral: 30 May 2021.',
    'Her death was registered on 25 May 2021.',
    'The post-mortem took place on 20 May 2021, and a second on 27 May 2021.',
    'The walk in her memory was on 6 May 2023, since the hall could not be had on another day.',
    'Her certificate of naturalisation was dated 3 May 2021.',
    'On 5 May 2021 the ambulance service was called to Ines, who had fallen. She was taken to hospital and discharged.',
    'The clocks went forward on the Sunday and Ines was late for work.',
    'On 6 May 2021 Daniel told his doctor that he felt dead inside.',
    'She wrote on 8 May 2021 that she had not long to live, as the doctors had told her.',
    'The flowers of 10 May, of 11 May and of 12 May were sent back. Ines was killed before the month was out.',
    'The service was open 24/7, and nine in ten (9/10) calls were answered.',
    'The alarm was promised for 6 May 2021 and came two days late.',
    'The father of Ines died on 16 May 2001.',
    'Daniel took his own life in prison on 12 May 2022.',
    'On 4 May 2021 her sister rang her and found Ines tearful. Ines was killed on a date later that month.',
    'Daniel’s tag was removed on 7 May 2021. It is not known on which day Ines died.',
  ])('%s', expectMarked);
});
