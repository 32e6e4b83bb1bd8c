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

describe('small reports', () => {
  it.each([
    `# Domestic Homicide Review

Report into the death of Ines on [[14 March 2021]]

Author: Jude Fenner

# Introduction

Ines was killed in March 2021.`,
    `# Chronology

| Date | Source | Event |
|---|---|---|
| 2 Jan 2021 | GP | Low mood. |
| 4 Feb 2021 | Police | Report of harassment. |
| [[14 Mar 2021]] | Police | Murder of Ines. |`,
    `# Background

Ines was killed in March 2021.

# Chronology

| Date | Source | Event |
|---|---|---|
| 2 Jan 2021 | GP | Low mood. |
| 4 Feb 2021 | Police | Report of harassment. |
| 11 Mar 2021 | Police | Ines rang 101. |
| [[14 Mar 2021]] | Ambulance | Crew called to the address; Ines found deceased. |`,
    `# Background

Ines was killed in March 2021.

# Chronology

| Date | Source | Event |
|---|---|---|
| 2 Jan 2021 | GP | Low mood. |
| 4 Feb 2021 | Police | Report of harassment. |
| 11 Mar 2021 | Police | Ines rang 101 about her locks. |`,
    `| Name | Date of birth | Date of death |
|---|---|---|
| Ines | March 1980 | [[14/03/2021]] |`,
    `| Detail | Entry |
|---|---|
| Victim | Ines |
| Date of death | [[14 March 2021]] |
| Date of charge | 16 March 2021 |`,
    `# Introduction

Ines was killed in June 2021. Officers were called to her home on [[8 June 2021]]. She had been stabbed.

On [[8 June 2021]] the school reported that the children had not been collected.`,
    `# Introduction

Ines died in March 2021.

# Scope

The period under review runs from 1 January 2018 to [[14 March 2021]].`,
    `# Introduction

Ines died in March 2021.

# Scope

The period under review runs from 1 January 2018 to 31 March 2021.`,
    `# Introduction

Ines died in March 2021. Daniel was charged with her murder on 16 March 2021. The Partnership was told on 18 March 2021.

Her mother learned of the death from a neighbour on 15 March 2021.`,
    `**[[14 March 2021]]**

Daniel let himself in through the back door. He stabbed Ines and she died in the hall.`,
    `# Domestic Homicide Review

Overview report into the death of "Hedda"

September 2020

Report author: Lena Voss

Completed March 2022

# 1. Introduction

1.1 Hedda was 52 when she was killed by her husband, Viktor, in September 2020. At about 11.20 pm on [[Friday 18 September]] Viktor rang his daughter and said that he had done something terrible. She drove to the house and found her mother on the kitchen floor.

1.2 Viktor was arrested at 00:40 on 19 September 2020 and charged with murder on 20 September 2020. He pleaded guilty on 14 January 2021 and was sentenced on 26 February 2021.

1.3 The police notified the Partnership on 22 September 2020. The Partnership met on 6 October 2020.

# 2. Key people

| Pseudonym | Relationship |
| --- | --- |
| Hedda | Victim |
| Viktor | Perpetrator, her husband |
| Signe | Their daughter |

# 3. Chronology

3.1 On 2 September 2020 Hedda told her GP that she was leaving. On 9 September 2020 she saw a solicitor.

3.2 On 15 September 2020 Hedda rang the police, who graded the call as low risk. [[Three days later Viktor killed her.]]

3.3 Signe told the chair that she had spoken to her mother on 17 September 2020 and that she had sounded well.`,
    `# Introduction

This review concerns the death of Adult A, a man of 63, in January 2018. His partner, Adult B, was convicted of manslaughter.

On [[11 January 2018]] a support worker could get no answer at the flat and asked the police to force entry. Officers found Adult A in the bedroom. He had been dead for two or three days.

Adult B was interviewed on 12 January 2018 and was remanded on 14 January 2018.`,
    `# Introduction

Kasia was killed in May 2019. On 3 May 2019 she attended hospital with a broken wrist. On 9 May 2019 police took a statement. On 20 May 2019 the MARAC heard her case. The date of the killing is not given here.`,
    `# Background

Lowri died in August 2021. On 2 August 2021 Lowri told a friend that Rhys had a knife. The friend rang the police, who attended on 3 August 2021 and found Lowri well.`,
    `# Background

Lowri died in August 2021.

| Date | Event |
| --- | --- |
| 2 August 2021 | Lowri told a friend that Rhys had a knife. |
| 3 August 2021 | Police attended; Lowri safe and well. |
| [[7 August 2021]] | Lowri found dead at home by her landlord. |
| 9 August 2021 | Rhys arrested and charged with murder. |
| 4 September 2021 | Review commissioned. |`,
    `# Introduction

Ines died in June 2021.

# Chronology

| Date | Agency | Contact |
| --- | --- | --- |
| 3 June 2021 | Housing | Ines asked for new locks. |
| 5 June 2021 | GP | Ines rang about her medication. |
| [[8 June 2021]] | Police | Called to the house by the perpetrator's brother. Perpetrator arrested. |

The Panel notes that the call of 5 June 2021 was the last that Ines made to any agency.`,
    `# Introduction

Ines died in June 2021.

# Chronology

[[8 June 2021]]: Police attended following a 999 call from Daniel's brother. Ines was pronounced dead at 08:12.

10 June 2021: Daniel charged.`,
    `# Introduction

Ines was killed by Daniel in June 2021.

# Agency contact

On 1 June 2021 the school rang Ines. She did not answer. On 4 June 2021 the health visitor called at the house and found nobody in. The police were called to the house on 5 June 2021 by a neighbour; officers found Daniel in the garden and moved him on.`,
    `# Introduction

Ines was killed by Daniel in June 2021.

# Agency contact

The ambulance service attended Ines on 2 June 2021 for a seizure. She recovered and was not taken to hospital.`,
    `# Introduction

Ines, aged 34, was murdered in June 2021 by Daniel.

## Events of the night

On the night of [[7 and 8 June 2021]] Daniel got into the house through a window. He stabbed Ines.`,
    `# Introduction

Ines died in June 2021. Her mother said: "I think of the [[8th of June]] every day of my life; it is the day she died."`,
    `# Introduction

Ines died on [[8.6.21]]. Sections 8.6.20 and 8.6.21 explain the risk assessment.`,
    `# Introduction

Ines died on [[8 June 2021]].

# Recommendations

| No | Action | Lead | Target date | Progress |
| --- | --- | --- | --- | --- |
| 1 | Audit | ICB | 8 June 2022 | Begun 8 June 2020 |
| 2 | Policy | Police | 30 June 2022 | None |`,
    `# Introduction

Ines died by suicide in December 2020. Police records showed reports of abuse by Daniel on 4 December 2020 and 9 December 2020. On [[12 December 2020]] her flatmate came home and found that Ines had taken her own life.

An inquest opened on 18 December 2020 was closed on 2 May 2021.`,
    `# Introduction

Ines and her baby, Bela, were killed in July 2019. Bela died on [[2 July 2019]] and Ines on [[5 July 2019]].`,
    `# Introduction

Ines was found dead at home in January 2022. The pathologist could not give a date; she died between [[27 December 2021 and 3 January 2022]].`,
    `# Background

Ines's husband, Omar, died of cancer on 3 February 2018. Her son Yusuf moved in on 1 March 2018. In April 2019 he beat her to death.`,
    `# Background

The victim, whom we call Mrs F, was 82. Mr F rang 999 on the [[21st of October 2018]] and said, "I have killed my wife."`,
    `# Introduction

Ines died in May 2021.

# Timescales

The Partnership was notified of Ines's death on 10 May 2021. The Home Office was told on 12 May 2021 and the family on 20 May 2021. The inquest was opened on 13 May 2021. The first meeting of the Panel took place on 27 May 2021. Daniel first appeared in court on 11 May 2021.

# Family

Ines's funeral took place on 28 May 2021. The chair visited her parents on 30 May 2021.`,
    `# Introduction

Ines died in May 2021.

Ines's cousin had a baby on 9 May 2021. Two days before that, on 7 May 2021, Ines rang her and was cheerful.`,
    `# Introduction

Ines died in May 2021.

On 1 May 2021 Ines called police. She said that Daniel would kill her. On 3 May 2021 the officer in the case rang back. There was no reply.`,
    `# Introduction

Ines died in May 2021. On 30 April 2021 Daniel was served with a non-molestation order. [[Eight days after that he killed her.]]`,
    `# Introduction

Ines died in May 2021. The order was served on 30 April 2021. [[Ines was killed eight days after it was served.]]`,
    `# Introduction

Ines was killed in the spring of 2021. On Good Friday she went to church with her mother. On [[Easter Monday]] Daniel killed her.`,
    `# The facts

Una died in November 2017. A postman saw smoke at about seven on the morning of [[16 November]] and called the fire service. Una was carried out of the house but did not survive.

Col was arrested in the next village on 17 November and charged on 19 November 2017.`,
    `# Introduction

Una was killed in November 2017. Her last contact with any agency was on 9 November 2017, when a nurse changed a dressing. [[A week later to the day she was dead.]]`,
    `# Introduction

Una was killed in November 2017. On 15 November 2017 a district nurse called, and found nobody at home. [[By the following evening Una had been killed.]]`,
    `# Introduction

Una was killed in November 2017. She had been due in court on 17 November 2017. [[She was killed the night before.]]`,
    `# Introduction

Una was killed in November 2017. [[She died on the eve of her birthday, 17 November.]]`,
    `# Introduction

Una was killed in November 2017. A pathologist put the time of death between 11pm on [[15 November]] and 3am on [[16 November 2017]].`,
    `# Introduction

Una was killed in November 2017. The sentencing judge said: "On [[16 November 2017]] you took the life of the woman who had brought you up."`,
    `# Introduction

Una died in November 2017 in the hospice to which she was taken after the attack of [[2 November]]. She died on [[20 November 2017]].`,
    `# Introduction

Una was killed in November 2017. Col had been released from hospital on 1 November 2017 and was seen by his care coordinator on 8 November 2017. An appointment for 15 November 2017 was not kept. The crisis team wrote to him on 20 November 2017, not knowing of the death.`,
    `# Introduction

Una was killed in November 2017. The Trust declared a serious incident on 22 November 2017 and its report was finished on 30 April 2018. The police family liaison officer first met the family on 18 November 2017. The house was released by police on 29 November 2017.`,
    `# Introduction

Una was killed in November 2017. Social media posts of 21 November 2017 named the street. A vigil was held on 25 November 2017.`,
    `# Introduction

Una was killed in November 2017. Col's twin sister was killed in a road accident on 12 November 2005, which the family mark each year.`,
    `# Introduction

Una was killed in November 2017. In the words of the 999 call handler's statement, dated 3 December 2017, "I could hear her breathing".`,
    `# Introduction

Una was killed by Col in November 2017. Neighbours told the Panel that Una and Col were seen at the market on 11 November 2017, arm in arm.`,
    `# Terms of reference

The review will consider contact between 1 January 2012 and [[16 November 2017]], inclusive.

# Background

Una was killed in November 2017.`,
    `# Terms of reference

The review will consider contact between 1 January 2012 and the death of Una in November 2017. The Panel agreed these terms on 28 November 2018.`,
    `# Introduction

Ines was killed by Daniel in June 2021.

# Analysis

On 3 June 2021 the school rang Ines.

Ines was killed by Daniel at home. Her sister found her.`,
    `# Introduction

Ines was killed by Daniel in June 2021.

On 3 June 2021 the school rang Ines. She said that she was well. Her death has left the school's staff in grief.`,
    `# Introduction

Ines was killed by Daniel in June 2021.

On 3 June 2021 the housing officer visited Ines and found her upset. She was killed before the transfer was agreed.`,
    `# Introduction

Ines was killed by Daniel in June 2021.

At 8am on [[9 June 2021]] her manager rang because Ines had not come to work. Her mother went to the house and found her dead.`,
    `# Introduction

Ines was killed by Daniel in June 2021.

Police attended on 2 June 2021 and found Ines with a cut lip. Daniel was arrested and bailed. She was murdered while he was on bail.`,
    `# Introduction

Ines was killed by Daniel in June 2021. The MARAC discussed her on 1 June 2021. Actions were not completed when she was killed.`,
  ])('%s', expectMarked);
});

describe('a day that only one place gives', () => {
  it.each([
    // The front page outweighs a summary that has the month wrong.
    `# Domestic Homicide Review

Report into the death of Ines, who died in May 2021

Author: Jude Fenner

# Introduction

Ines left the shop at nine. She was found by a jogger early on [[Sunday 16 May 2021]]. A doctor pronounced her dead.

# Conclusion

Ines was killed by Daniel in June 2021.`,
    `# Background

Ines was killed by her husband, Daniel, in November 2021.

At 05:10 on [[16 November 2021]] the ambulance service took a call from Daniel. Resuscitation was not attempted.

# Overview

[[Eleven days after Ines was sent home on 5 November, Daniel smothered her with a cushion.]]

# Conclusion

The decision was taken on 10 January 2022. It followed the events of the [[16th of November]] within two months.

Her sister keeps the [[16th]] of every month.

The leaflet of 16 November is still in use.

DHR Ines / d. [[16.11.21]] / v3`,
    `# Background

Ines was killed by her husband, Daniel, in March 2021.

# Overview

The clinic wrote in January 2022 to say that an appointment had been missed. [[The appointment of 23 February had come a fortnight to the day before Ines died.]]

[[The locks were to be changed on the Friday; she was killed the night before.]]`,
    `# Background

Owen was killed by his partner, Daniel, in August 2021.

# Chronology

| Date | Source | Event |
|---|---|---|
| 3 July 2021 | Police | Owen was locked out. |
| 9 August 2021 | GP | Owen asked for help with sleep. |
| [[31st Aug. 2021]] | Police | Murder inquiry opened. |

# Analysis

Owen rang a helpline in July 2021.

He had packed a bag. On the [[31st]] Daniel found it and stabbed him.

[[A neighbour found Owen on the stairs on the day after the August bank holiday.]]`,
    `# Background

Ines was killed by her husband, Daniel, in October 2021.

# Overview

At noon on [[the Wednesday, two days after Ines had spoken to the housing officer at length on 18 October 2021, he followed her from the gate of the school to her door and there gave her the wounds]] from which she died.`,
  ])('%s', expectMarked);
});
