import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';

/** The stretches that give the day away, in order of place. */
function givenAway(markdown: string): readonly string[] {
  const draft = readMarkdown(markdown);
  return gatherFacts(draft).death.statements.map(({ anchor }) =>
    (draft.blocks[anchor.block]?.text ?? '').slice(anchor.start, anchor.end),
  );
}

/** `[[brackets]]` mark what must be found. */
function expectMarked(marked: string): void {
  const expected = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map((m) => m[1]);
  expect(givenAway(marked.replace(/\[\[|\]\]/g, ''))).toEqual(expected);
}

describe('the month of the death', () => {
  it('is that of the front page where the day stands without one', () => {
    const { death } = gatherFacts(
      readMarkdown(
        '# Domestic Homicide Review: Ines\n\nInes died in January 2022\n\n# Introduction\n\n1.1 A carer found Ines on the morning of Friday 21 January 2022. Ines had been smothered the night before.\n\n# What happened\n\n2.1 Ines was in hospital from 29 November to 13 December 2021.\n\n2.2 On the 20th Daniel paid the milkman. He killed her that night.\n',
      ),
    );
    expect(death).toMatchObject({ month: 1, year: 2022 });
    expect(death.days[0]).toMatchObject({ month: 1, year: 2022 });
  });
});

describe('a day years away from the month of the death', () => {
  it.each([
    'Ivo had a wife, who died on 9 April 2011, and a house in which he died.',
    'Agencies were asked for their records between 1 May 2017 and the month in which Ivo died, with a summary of what went before.',
  ])('is no day of it: %s', (sentence) => {
    expect(
      givenAway(
        `# Domestic Homicide Review\n\nDeath of Ivo, October 2020\n\n# People\n\n| Name | Who |\n| - | - |\n| Ivo | Victim, a man of 70 |\n| Ned | Perpetrator, his grandson |\n\n# Background\n\nIvo was killed by Ned on 8 October 2020.\n\n${sentence}\n`,
      ),
    ).toEqual(['8 October 2020']);
  });
});

describe('a month in an appendix', () => {
  it('counts for less than that of the report itself', () => {
    const { death } = gatherFacts(
      readMarkdown(
        '# Domestic Homicide Review: Ines\n\n# Background\n\nIn May 2019, when he was 30, Daniel killed her.\n\n# Appendix A: In short\n\nInes, who was 28, was killed in June 2019.\n',
      ),
    );
    expect(death).toMatchObject({ month: 5, year: 2019 });
  });
});

describe('the month on the front page', () => {
  it.each(['Date of death: November 2020', 'Death: November 2020', 'Date of Ines’s death – November 2020'])(
    'counts for more than that in which the report was ended: %s',
    (line) => {
      const { death } = gatherFacts(
        readMarkdown(
          `# Domestic Homicide Review\n\nIn respect of the death of Ines\n\n${line}\n\nReport concluded: May 2022\n\n# Introduction\n\n1.1 Ines was killed by her husband, Daniel.\n\n1.2 The review concluded in May 2022.\n\n# What happened\n\n2.1 She was killed the next morning, the 15th.\n`,
        ),
      );
      expect(death).toMatchObject({ month: 11, year: 2020 });
    },
  );
});

describe('a day without its year', () => {
  const told = (text: string) =>
    gatherFacts(
      readMarkdown(
        `# Domestic Homicide Review: Ines\n\nInes died in January 2022\n\nMarch 2024\n\n# Introduction\n\n1.1 Daniel, her husband, had a stroke in 2017.\n\n1.2 ${text}\n`,
      ),
    ).death.days;
  it('is of the year of death, whatever year was named last', () => {
    expect(told('Ines was killed on 21 January.')).toEqual([{ day: 21, month: 1, year: 2022 }]);
    expect(told('On the 21st Daniel killed her.')).toEqual([{ day: 21, month: 1, year: 2022 }]);
    // 22 January 2022 was a Saturday, that of 2017 a Sunday.
    expect(told('Ines was found on Saturday, 22 January, by a care worker.')).toEqual([
      { day: 22, month: 1, year: 2022 },
    ]);
    expect(told('Ines was found on Sunday, 22 January, by a care worker.')).toEqual([]);
  });
});

describe('sentences that give the day of the death away', () => {
  it.each([
    'Marisol was pronounced dead at 14:05 on [[9th May 2021]].',
    'On [[Sunday 9 May 2021]] officers attended and found her body.',
    'DoD [[09.05.21]]',
    'The scope of the review is 1 January 2017 to the date of her death, [[9 May 2021]].',
    'She was killed on [[Christmas Eve 2019]] by her husband.',
    "Marisol's body was discovered by a neighbour on [[Mother's Day 2020]].",
    'Marisol died between [[29 December 2012 and 6 January 2013]].',
    'She died at some point [[between 12 and 14 March 2021]].',
    'At 01:32hrs on the [[14/03/2021]] police received a 999 call from Daniel, who said that he had killed his wife.',
    'Shortly after midnight on [[14th March 2021]] Daniel strangled Ines in the kitchen and then called 999. She could not be saved.',
    'The fatal incident took place on [[3 July 2018]].',
    'On the evening of [[Tuesday, 3rd of July 2018]], Daniel stabbed Ines eleven times. She died at the scene.',
    'Following the murder of Ines on [[3/7/18]], the Partnership commissioned this review.',
    'The homicide occurred on [[2018-07-03]] and Daniel was charged on 5 July 2018.',
    'Ines was 41 when her husband killed her at their home on [[14.03.2021]].',
    'He killed her on [[March 14th, 2021]]. He was arrested the same day.',
    'On [[14 March 2021]], the day of the murder, Daniel was seen buying petrol.',
    'Ines went to work as usual on [[Friday 12 March 2021]]. That evening Daniel followed her home and killed her.',
    'On Friday 12 March 2021 Ines went to work as usual. [[Two days later she was found dead.]]',
    'On 3 March 2021 Ines left Daniel. [[She was killed nine days later.]]',
    '[[On 11 March 2021, three days before her death, Ines telephoned the housing officer.]]',
    '[[She was killed two days before Christmas.]]',
    '[[Daniel murdered her the day after her discharge on 6 May 2020.]]',
    '[[He was charged on 16 March 2021, two days after he had killed her.]]',
    'The vigil held on [[14 March 2022]], the first anniversary of her death, was attended by many.',
    'Ines was killed on [[8 June 2021]]. Her funeral was on 30 June 2021, and a memorial was planted on 8 June 2022.',
    'On [[8th June 2021]] at about 6pm a neighbour heard screams and rang 999. When police arrived Ines had no pulse and paramedics pronounced life extinct at 18:42.',
    'Paramedics fought to save Ines but she was declared dead at 19:10 hours on [[08-06-2021]].',
    'Ines fell from the balcony on [[6 June 2021]] and died in hospital on [[8 June 2021]].',
    'On [[6 June 2021]] Daniel attacked Ines with a hammer. She never regained consciousness, and her life support was withdrawn on [[11 June 2021]].',
    'Ines was last seen alive on 5 June 2021. Her body was found on [[9 June 2021]].',
    'It was on [[Boxing Day]] that Daniel smothered his mother. She was 78 and died at home.',
    'The body of a woman was recovered from the canal on the [[3rd of January 2020]].',
    'On [[New Year’s Day 2020]] the cleaner let herself in and found Ines dead.',
    'Ines took her own life on [[20 November 2020]]. Her sister found her.',
    'On [[20 November 2020]] Ines was found hanging by her partner. Resuscitation was attempted without success.',
    'On [[20/11/2020]] Ines was found unresponsive following an overdose and was pronounced deceased in hospital.',
    "The review considered agencies' contact from 1 January 2018 until [[14 March 2021]], when Ines was killed.",
    'Ines was found with fatal injuries on the night of [[13/14 March 2021]].',
    'Ines (15 June 1980 – [[14 March 2021]]) was the youngest of four.',
    'The events of [[14 March 2021]] are set out below. Ines was at home when Daniel came to the door. He shot her and then himself.',
    'He was on bail on [[14 March 2021]] when he killed her.',
    '[[14 March 2021]] – Homicide.',
    'Ines and her daughter Bela were murdered on [[14 March 2021]]. Daniel was found guilty of both murders on 3 December 2021.',
    'The coroner opened an inquest on 20 March 2021 and adjourned it. [[Ines had died six days earlier.]]',
    "On [[Easter Sunday 2021]] Ines's mother called round and found that she had been killed.",
    'The 999 call was made at 21:14 on [[Sat 13th March]]. Ines was dead by the time that the crew arrived.',
    'He admitted that he had strangled Ines on [[13 March 2021]] and hidden her body, which was found on [[17 March 2021]].',
    "Ines's death on [[14 March 2021]] was the second homicide in the borough that month.",
    'She was murdered on the [[fourteenth of March]].',
    'At 6am on [[Sunday, 14 March]], a passer-by called an ambulance. The crew found Ines in the doorway. She had died of her injuries.',
    'On [[4th July]], Independence Day, he strangled his wife with a cord and hanged himself.',
    'Rhys Pugh murdered Lowri in the kitchen of their home on [[07.08.2021]], a Saturday.',
    "Lowri's homicide ([[7/8/21]]) came three weeks after the closure of her case.",
    'It is now known that Lowri was already dead on [[8 August 2021]], when the social worker called.',
    'A neighbour last saw Lowri on 5 August 2021. She failed to collect her son on [[6 August 2021]], and her body was found that evening.',
    'Her sister rang the police on [[12 May]] because Lowri was not answering. Officers broke the lock. Lowri was lying in the hall, and she was dead.',
    '[[Rhys was sectioned on 1 August 2021, absconded on 6 August 2021 and the next day killed Lowri.]]',
    '[[He killed her on the Saturday, two days after the hearing on 5 August 2021.]]',
    'On 5 August 2021 the Family Court ordered contact. [[On the Saturday Rhys came to the house and killed her.]]',
    'At 9am on 6 August 2021 Lowri rang the helpline. [[The following morning she was found dead.]]',
    'Date and time of death: [[7 August 2021]], 22:15.',
    'Died [[7th August, 2021]]. Aged 34.',
    'Term of review: January 2018 – [[7 August 2021]] (date of death).',
    "The report covers the period from 1 January 2018 (the start of the relationship) to [[7 August 2021]] (Lowri's death).",
    'Mr F died on [[02/03/2017]] from stab wounds. Mrs F, his wife, was arrested at the scene.',
    'Subject A was fatally assaulted on [[2 Mar 2017]]; Subject B is serving a life sentence.',
    'The murder took place during the night of [[Saturday 6th to Sunday 7th August 2021]].',
    'Lowri was found collapsed by her son at 3pm on [[7 August 2021]]; she was taken to hospital, where she died two hours later.',
    'On [[7 August 2021]] the ambulance service received a call to say that a woman had been stabbed. Sadly she died before the crew reached her.',
    'Lowri died as a result of a single stab wound on [[August 7 2021]].',
    'Nobody had seen Lowri since [[7 August 2021]], the date on which it is believed that she was killed.',
    'Footnote text: the judge fixed the time of the killing as shortly before midnight on [[6 August]].',
    'Ines died on [[14 March 2021]], five weeks into the lockdown that began on 4 January 2021.',
    'The family liaison officer was appointed on [[14 March 2021]], the day that Ines died.',
    'Shortly after midnight on [[14 March 2021]], Daniel set fire to the house while Ines and the children slept. Ines and Child B did not survive.',
    'The coroner determined that the death, on or about [[14 March 2021]], was a suicide.',
    'Hazelmere Police\'s log for [[14 March 2021]] reads: "Female deceased at scene. One male in custody."',
    'Ines, who was killed by Daniel on [[14 March 2021]], had been known to five agencies.',
    'Ines was killed in April 2021. She went to church on 2 April 2021. [[On the Monday Daniel killed her.]]',
    'Police body-worn footage of [[8 May 2021]] shows officers breaking down the door and finding Ines dead on the stairs.',
    '[[8 May 2021]] was the day on which Ines was killed.',
    'The date of the homicide was [[8 May 2021]].',
    'Date of incident: [[8 May 2021]]. Ines was stabbed to death by her partner.',
    'Ines was killed around midnight on [[8th/9th May 2021]].',
    'Daniel was charged on 16 March 2021. Two days after the last visit, on [[14 March 2021]], he had come in and killed her.',
  ])('%s', expectMarked);
});

describe('dates of other things', () => {
  it.each([
    'Her mother, Greta, died on 4 June 2009, and Ines inherited the house.',
    'The review looks back from the death of Ines to 14 March 2016.',
    'Her aunt, with whom Ines had lived as a girl, died on 8 April 2020.',
    "Ines's brother was murdered on 7 August 2012 in an unrelated attack.",
    "Daniel's first wife died on 2 October 2003.",
    'Daniel took his own life in prison on 12 September 2022.',
    'On 12 November 2019, three days after Ines had returned home, her health visitor rang.',
    "The inquest into Ines's death was held on 4 and 5 October 2022. The coroner recorded a conclusion of unlawful killing.",
    'Daniel was arrested on suspicion of murder on 15 March 2021 and charged on 17 March 2021.',
    'Daniel pleaded guilty to murder on 9 September 2021 and on 14 October 2021 he was sentenced to life imprisonment.',
    'The Home Office was notified of the homicide on 22 April 2021.',
    'The Chair of the Partnership decided on 2 April 2021 to hold a review into the death of Ines.',
    'The Partnership resolved on 6 May 2021 that the death was within its duty.',
    'The Board agreed on 9 April 2021 that Ines’s death fell within its duty.',
    'The Domestic Abuse Act 2021 received Royal Assent on 29 April 2021.',
    'This report was completed on 28 April 2016.',
    'On a date in June 2015 Ines was found dead.',
    'Ines died on [redacted] November 2012.',
    'On 11 March 2021 Ines told her GP that she feared he would kill her.',
    'On 3 February 2020 he threatened to kill her and the dog.',
    "On 8 August 2019 he killed the family's cat.",
    'On 4 May 2018 Daniel strangled Ines until she lost consciousness; she was treated in hospital and discharged.',
    'Ines attempted to take her own life on 5 June 2017 and was admitted to hospital.',
    'In the six months before she died Ines attended the surgery on 3 May 2020, 9 June 2020 and 20 July 2020.',
    'Ines died in November 2020. She had last been seen by the practice on 30 October 2020.',
    'On 19 May 2019 Ines took an overdose and was admitted for two nights.',
    'Research published on 25 November 2020 found that 114 women had been killed by men in the year.',
    'In 2019 a review followed the death of another woman in the same street, who was killed on 4 April 2018.',
    'The panel met on 14 July 2021, 8 September 2021 and 3 November 2021 to discuss the circumstances of her death.',
    'The police investigation into the murder ended on 9 December 2021.',
    'Section 3.14.19 tells of the day on which Ines died, and paragraph 14.3.21 of her funeral.',
    'On 14 March 2018 Ines saw her GP. She was killed in March 2021.',
    'Police attended on 20 February 2021. Ines had a black eye. She was killed the following month.',
    'On 4 June 2020 Ines told her housing officer that she had left him. Five months later she was dead.',
    'A safeguarding referral was made on 2 March 2021; it was closed when she died.',
    'He was released from prison on 1 March 2021. Ines was killed within two weeks.',
    'Ines and Daniel married on 14 March 2009. He killed her on their anniversary.',
    'Ines told the midwife on 3 April 2019 that her baby had died on 1 May 2015.',
    'The death of Queen Elizabeth on 8 September 2022 delayed the meeting.',
    "The family was told of the outcome on the anniversary of Ines's death.",
    'Police were called to a report of a domestic disturbance on 12 May 2018. No offences were disclosed and officers left. Lowri was murdered in August 2021.',
    'The trial, which began on 7 February 2022, heard that Rhys had planned the killing. The jury convicted him on 3 March 2022.',
    "The Coroner's inquest concluded on 12 December 2022 that Lowri had been unlawfully killed.",
    'A Regulation 28 report was issued on 9 January 2023 following the death of Lowri.',
    "The chair wrote to Lowri's parents on 11 October 2021 to offer condolences on her death.",
    "On 30 August 2021 the victim's family buried her beside her grandmother, who had died on 1 June 1999.",
    "Rhys's mother died on 20 July 2021 and he drank heavily afterwards. He killed Lowri in August 2021.",
    'Lowri\'s GP recorded on 2 August 2021 that she was "frightened he\'ll kill me".',
    'He told the nurse on 4 August 2021 that if Lowri left he would kill himself.',
    'The post-mortem was held on 9 August 2021. It found that Lowri had died of head injuries.',
    'Training on strangulation was given to staff on 7 June 2022.',
    'Two women a week are killed by a partner: Office for National Statistics, 25 November 2021.',
    "Clare's Law was rolled out on 8 March 2014 after the murder of Clare Wood on 6 February 2009.",
    'Lowri disclosed that her previous partner had died on 9 September 2012.',
    'An earlier review in the county, into the death of "Beth" in 2015, was published on 2 May 2017.',
    'Ines was killed in March 2021. Her niece was born on 20 March 2021.',
    'Daniel killed Ines in March 2021. He had been released on licence on 1 March 2021 and recalled on 9 March 2021, but was not found. His probation officer reported him missing on 10 March 2021.',
    'The panel noted the entry of 14 January 2021: "She says he will kill her one day."',
    'In the week before the homicide, on 8 March 2021, Daniel bought a knife.',
    'The records agree that the last home visit before the homicide took place on 8 March 2021.',
    'He told the jury that the only quarrel before the murder was on 8 March 2021.',
    'On 8 March 2021, in the week before the homicide, Daniel bought a knife.',
    'Daniel had assaulted Ines on 3 June 2018, for which he was convicted on 8 August 2018.',
    "Ines met Daniel on Valentine's Day 2015. They were married on New Year's Eve 2017. She was murdered in May 2021.",
    'On Christmas Day 2019 Ines told her aunt that Daniel had strangled her. He killed her in May 2021.',
    'Daniel was convicted on 14 January 2022 of killing Ines.',
    'On 14 January 2022 the jury found that Daniel had killed Ines unlawfully.',
    'By 14 January 2022, when the Panel first met, Daniel had been convicted of killing Ines.',
    "A strategy meeting was held on 9 May 2021 after Ines's death, to plan for the children.",
    "Child A was placed with an aunt on 10 May 2021, following her mother's death.",
  ])('%s', (text) => expect(givenAway(text)).toEqual([]));
});

it('takes the month of an attack where the next sentence tells of the death', () => {
  const draft = readMarkdown(
    '# Introduction\n\nInes, who was 41, was strangled by her husband, Daniel, in May 2021. She died at home.\n',
  );
  expect(gatherFacts(draft).death).toMatchObject({ month: 5, year: 2021 });
});

it('takes the day from which days are counted for no day of death, though the count gives that away', () => {
  const draft = readMarkdown(
    '# Introduction\n\nInes was killed in March 2021.\n\n# Analysis\n\nSix days after the second of those visits, that of 8 March 2021, Daniel killed her.\n',
  );
  expect(gatherFacts(draft).death.statements.map(({ kind, day }) => [kind, day?.day])).toEqual([
    ['inferred', 14],
  ]);
});
