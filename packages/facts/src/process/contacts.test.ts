import { textAt } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from '../facts.js';
import { reportOf } from './testing/report.js';

const read = (...lines: readonly string[]) => {
  const { facts, quote } = reportOf('# Involvement of family and friends', ...lines);
  return facts.process.leftOut.filter(({ reasonGiven }) => !reasonGiven).map(({ anchor }) => quote(anchor));
};

describe('leftOutOf', () => {
  it.each<readonly [readonly string[], string]>([
    [
      ["Dana's best friend was not approached by the review. Her sister met the chair."],
      "Dana's best friend was not approached by the review.",
    ],
    [["No contact was made with Dana's employer."], "No contact was made with Dana's employer."],
    [
      ["The Panel decided not to contact Marek's parents."],
      "The Panel decided not to contact Marek's parents.",
    ],
    [['The perpetrator was not invited to take part.'], 'The perpetrator was not invited to take part.'],
    [
      ['It was agreed that the review would not approach Marek. He is serving his sentence at HMP Longmoor.'],
      'It was agreed that the review would not approach Marek.',
    ],
    [
      ['The chair did not speak to Friend B. Friend A gave a long interview.'],
      'The chair did not speak to Friend B.',
    ],
    [["Dana's mother was seen twice. Dana's father was not."], "Dana's father was not."],
    [
      ['Neither her colleagues nor her manager were interviewed.'],
      'Neither her colleagues nor her manager were interviewed.',
    ],
    [
      ['The neighbour who had called the police three times was never contacted.'],
      'The neighbour who had called the police three times was never contacted.',
    ],
    [['Marek has not been contacted by the review.'], 'Marek has not been contacted by the review.'],
    [
      ["No attempt was made to trace Dana's former husband."],
      "No attempt was made to trace Dana's former husband.",
    ],
    [
      ["The Panel has not sought the views of Marek's family."],
      "The Panel has not sought the views of Marek's family.",
    ],
    [
      ["Dana's line manager was not asked to contribute to the review."],
      "Dana's line manager was not asked to contribute to the review.",
    ],
    [['Her two sisters were not seen by the review.'], 'Her two sisters were not seen by the review.'],
    [
      ["The perpetrator's brother, who lived with the couple until 2019, was not part of the review."],
      "The perpetrator's brother, who lived with the couple until 2019, was not part of the review.",
    ],
    [["The review did not hear from Dana's workmates."], "The review did not hear from Dana's workmates."],
    [["Marek's former partner was not written to."], "Marek's former partner was not written to."],
    [
      ['The hairdresser in whom Dana confided was not consulted.'],
      'The hairdresser in whom Dana confided was not consulted.',
    ],
    [
      ["There was no contact between the review and Marek's friends."],
      "There was no contact between the review and Marek's friends.",
    ],
    [
      ['The church that Dana attended was not approached for its views.'],
      'The church that Dana attended was not approached for its views.',
    ],
    [
      ['It was decided that the perpetrator should not be interviewed.'],
      'It was decided that the perpetrator should not be interviewed.',
    ],
    [
      [
        'Petra met the chair in May 2022. Ilona was not involved in the review.',
        'Petra said that she had been told to wait.',
      ],
      'Ilona was not involved in the review.',
    ],
    [
      [
        "The Panel chose not to involve Marek's mother in the review.",
        "Dana's aunt was ill and asked to be left alone.",
      ],
      "The Panel chose not to involve Marek's mother in the review.",
    ],
    [['Contact with the perpetrator was not pursued.'], 'Contact with the perpetrator was not pursued.'],
    [
      ["The author made no approach to Marek's workplace."],
      "The author made no approach to Marek's workplace.",
    ],
    [
      ['Friends of Dana were not included in the review.'],
      'Friends of Dana were not included in the review.',
    ],
    [
      ['Marek was not offered the opportunity to contribute.'],
      'Marek was not offered the opportunity to contribute.',
    ],
    [
      ["Dana's employer did not form part of the review's enquiries."],
      "Dana's employer did not form part of the review's enquiries.",
    ],
    [["None of Dana's friends was contacted."], "None of Dana's friends was contacted."],
    [
      ["The review was unable to speak to Dana's cousin."],
      "The review was unable to speak to Dana's cousin.",
    ],
    [
      ["Corrie's flatmate gave evidence at the trial but was not approached by the Panel."],
      "Corrie's flatmate gave evidence at the trial but was not approached by the Panel.",
    ],
    [
      ['No letter was sent to the bakery that employed Corrie for eleven years.'],
      'No letter was sent to the bakery that employed Corrie for eleven years.',
    ],
    [
      ['We did not speak with any of her old school friends.'],
      'We did not speak with any of her old school friends.',
    ],
    [['The author elected not to write to Josef.'], 'The author elected not to write to Josef.'],
    [
      ["Corrie's daughter gave a statement. Her son did not have the opportunity to do so."],
      'Her son did not have the opportunity to do so.',
    ],
    [
      ['The man with whom Josef shared a cell was not asked.'],
      'The man with whom Josef shared a cell was not asked.',
    ],
    [
      ["The Panel agreed that it would not seek the involvement of Josef's sister."],
      "The Panel agreed that it would not seek the involvement of Josef's sister.",
    ],
    [
      ["Contact was not attempted with Corrie's first husband."],
      "Contact was not attempted with Corrie's first husband.",
    ],
    [
      ["Josef's parents have played no part in the review."],
      "Josef's parents have played no part in the review.",
    ],
    [
      ["At no point did the review get in touch with the couple's landlord."],
      "At no point did the review get in touch with the couple's landlord.",
    ],
    [
      ['Mrs Ames, the neighbour who took the children in that night, was never visited or telephoned.'],
      'Mrs Ames, the neighbour who took the children in that night, was never visited or telephoned.',
    ],
    [
      ["Though the choir was the centre of Corrie's life, no member of it was spoken to."],
      "Though the choir was the centre of Corrie's life, no member of it was spoken to.",
    ],
    [['The views of her colleagues were not sought.'], 'The views of her colleagues were not sought.'],
    [
      ["The perpetrator's family were not part of this process."],
      "The perpetrator's family were not part of this process.",
    ],
    [
      ["Josef's employer has not been approached. His shift records were obtained by the police."],
      "Josef's employer has not been approached.",
    ],
    [
      ['Neither Josef nor his brother was invited to contribute.'],
      'Neither Josef nor his brother was invited to contribute.',
    ],
    [
      ["The review was not able to include Corrie's cousin, with whom she lived in 2018."],
      "The review was not able to include Corrie's cousin, with whom she lived in 2018.",
    ],
    [
      ['Two friends met the chair. A third, to whom Corrie had written about leaving, was not contacted.'],
      'A third, to whom Corrie had written about leaving, was not contacted.',
    ],
    [
      ['It was not thought necessary to interview Josef.'],
      'It was not thought necessary to interview Josef.',
    ],
    [
      ['There has been no contact with Josef during the review.'],
      'There has been no contact with Josef during the review.',
    ],
    [
      ["The Panel heard from no one at Corrie's place of work."],
      "The Panel heard from no one at Corrie's place of work.",
    ],
    [['Josef was not seen in prison.'], 'Josef was not seen in prison.'],
    [
      ["An interview with Corrie's supervisor at the laundry was not arranged."],
      "An interview with Corrie's supervisor at the laundry was not arranged.",
    ],
    [
      ['Her best friend, Imogen, does not feature in the review.'],
      'Her best friend, Imogen, does not feature in the review.',
    ],
    [
      [
        'The girl who shared her desk was not spoken with.',
        'Her manager had left the company and could not be found.',
      ],
      'The girl who shared her desk was not spoken with.',
    ],
    [
      ["Corrie's stepson was omitted from the list of those to be contacted."],
      "Corrie's stepson was omitted from the list of those to be contacted.",
    ],
    [
      ["The chair has had no conversation with Josef's mother."],
      "The chair has had no conversation with Josef's mother.",
    ],
    [
      ["Josef's then girlfriend, who raised the alarm, was not asked for her account."],
      "Josef's then girlfriend, who raised the alarm, was not asked for her account.",
    ],
    [
      ["Corrie's father has not been informed of this review."],
      "Corrie's father has not been informed of this review.",
    ],
    [
      ['The perpetrator did not get an invitation to take part.'],
      'The perpetrator did not get an invitation to take part.',
    ],
  ])('left out without a reason: %s', (lines, words) => {
    expect(read(...lines).join(' ')).toContain(words);
  });

  it.each<readonly [readonly string[]]>([
    [
      [
        'The chair did not see Dana’s aunt, who had lately been in hospital and asked to answer by post instead.',
      ],
    ],
    [['We did not meet her uncle, for he wrote from prison in May 2023 that he would see nobody.']],
    [["Dana's sister told the author that Dana was not allowed to see her friends."]],
    [['Neither has any link with the agencies concerned or with the family.']],
    [["Dana's best friend was not approached, since her parents asked that she be left in peace."]],
    [['Marek was not interviewed because his appeal was pending.']],
    [['The perpetrator declined to take part.']],
    [["Dana's employer was written to twice and did not reply."]],
    [['The children were not approached, on the advice of their social worker.']],
    [["Dana's best friend was not approached. This was her parents' wish."]],
    [
      [
        "Dana's best friend was not approached. Having taken the advice of her doctor, the Panel was satisfied that it would not be in her interests.",
      ],
    ],
    [
      [
        "The chair did not contact Dana's father.",
        'He had had no contact with her for thirty years, and her mother asked that he not be told.',
      ],
    ],
    [['Friend B was not spoken to. She had moved abroad and no address could be found.']],
    [
      [
        "Marek's parents were not contacted. The Senior Investigating Officer had advised that they were potential witnesses at the retrial.",
      ],
    ],
    [["On the advice of the family liaison officer, the chair did not approach Dana's sister."]],
    [['Out of respect for the wishes of the family, neighbours were not contacted.']],
    [['Dana had no employer and no friends could be identified.']],
    [["The police did not contact Dana's employer when she went missing."]],
    [['The social worker did not speak to the father.']],
    [['No contact was made with Dana by the mental health team after March 2019.']],
    [['Dana did not contact her mother between January and March 2020.']],
    [['The GP was not contacted by the hospital.']],
    [['Marek chose not to contribute.']],
    [["Marek did not respond to the chair's letters."]],
    [["Marek's brother could not be traced."]],
    [['The chair wrote to the perpetrator in prison; he has not been seen, having refused all contact.']],
    [["Given the risk of reprisals against her, Marek's former partner was not approached."]],
    [
      [
        "The Panel considered whether to approach Marek's mother. It decided not to do so, as she was gravely ill.",
      ],
    ],
    [['All those approached took part.']],
    [['The agency had not been contacted by Dana.']],
    [["The Trust's safeguarding team was not consulted about the discharge."]],
    [['Her mother was not asked about the abuse by the health visitor.']],
    [['The family were not informed of the MARAC meeting.']],
    [['The perpetrator was not invited to contribute as he died on the same day as Dana.']],
    [['Marek was not seen, there being an outstanding appeal against conviction.']],
    [["Dana's parents were deceased and she had no siblings."]],
    [['Marek took his own life before trial and so was not interviewed.']],
    [['The perpetrator was offered an interview but did not wish to be part of the review.']],
    [['The perpetrator was not spoken to by police about breach of the order.']],
    [["Dana's mother did not want her friends to be contacted, and the Panel respected that."]],
    [['The children are too young to have been asked to contribute.']],
    [
      [
        "Corrie's flatmate was not approached: she had given evidence twice and her doctor advised against a third time.",
      ],
    ],
    [["Corrie's sons were not seen. They are four and six."]],
    [
      [
        'Josef had asked, through his solicitor, that no further letter be sent to him, and the chair has not written again.',
      ],
    ],
    [["The chair wrote to Josef's sister. She did not answer."]],
    [['The bakery has closed, and its owner was not traced.']],
    [['We did not speak with her school friends, who had last seen her in 1998.']],
    [
      [
        'Josef, who is detained under the Mental Health Act and was said by his clinician to be unfit, was not interviewed.',
      ],
    ],
    [["No approach was made to Josef's parents at the express wish of Corrie's mother."]],
    [['The neighbour was invited to contribute and preferred to rely upon her statement.']],
    [['Two colleagues met the chair. A third had moved to New Zealand and was not contacted.']],
    [
      [
        "Corrie's brother was not told of the review until after the trial, on the instructions of the Senior Investigating Officer.",
      ],
    ],
    [['The choir was not approached, at her sister’s wish.']],
    [['Josef was not seen, the prison doctor having advised that it would unsettle him.']],
    [["Corrie's father died in 2012."]],
    [['Josef was not offered an interview because, as an appellant, he had been advised to say nothing.']],
    [['The family did not want the choir to be contacted. The Panel respected this.']],
    [
      [
        'The employer was not approached.',
        'The decision was taken after the family said that Corrie had been there for three weeks only.',
      ],
    ],
    [['Her friends were not identified by the police and none came forward.']],
    [
      [
        "The Panel discussed whether Josef's mother should be invited. In view of her age and of the threats that she had made, she was not.",
      ],
    ],
    [["No contact was made by the school with Corrie's mother."]],
    [['The midwife did not speak to Josef.']],
    [['Officers did not interview the neighbour until the next day.']],
    [['The tutor was not told by the college.']],
    [['Josef was not arrested.']],
    [['Her mother was not involved in her care.']],
    [['The sister was not seen as a protective factor.']],
    [['The friends whom Corrie had in the choir were met as a group.']],
  ])('a reason, contact after all, or nothing of the review: %s', (lines) => {
    expect(read(...lines)).toEqual([]);
  });

  it.each([
    [
      "Hetty's ex-husband, who had applied for custody of the children in 2020, was not approached.",
      ["Hetty's ex-husband, who had applied for custody of the children in 2020, was not approached."],
    ] as const,
    [
      "Lorcan's aunt, with whom he was living at the time, was not spoken to.",
      ["Lorcan's aunt, with whom he was living at the time, was not spoken to."],
    ] as const,
    [
      'The school friend whom Hetty telephoned on the last evening was not asked to speak to the chair.',
      ['The school friend whom Hetty telephoned on the last evening was not asked to speak to the chair.'],
    ] as const,
    ['The Panel did not seek to hear from Lorcan.', ['The Panel did not seek to hear from Lorcan.']] as const,
    ["Hetty's place of work was not contacted.", ["Hetty's place of work was not contacted."]] as const,
    [
      "The chair has not sought to meet Lorcan's brothers.",
      ["The chair has not sought to meet Lorcan's brothers."],
    ] as const,
    [
      'No one at the football club where Lorcan coached was interviewed.',
      ['No one at the football club where Lorcan coached was interviewed.'],
    ] as const,
    [
      "Hetty's daughter was not invited to give her views.",
      ["Hetty's daughter was not invited to give her views."],
    ] as const,
    ['There was no contact with the perpetrator.', ['There was no contact with the perpetrator.']] as const,
    [
      'The neighbours on either side were not approached by the chair.',
      ['The neighbours on either side were not approached by the chair.'],
    ] as const,
    [
      'Lorcan was not given the chance to comment on the report.',
      ['Lorcan was not given the chance to comment on the report.'],
    ] as const,
    [
      'Her closest colleague was not among those who were interviewed.',
      ['Her closest colleague was not among those who were interviewed.'],
    ] as const,
    [
      'Her half-sister was not asked.',
      [
        "Hetty's mother and brother contributed. Her half-sister was not asked. The brother's letter is at Appendix C.",
      ],
    ] as const,
    [
      "The Review did not make contact with any of Lorcan's previous partners.",
      ["The Review did not make contact with any of Lorcan's previous partners."],
    ] as const,
    ["His mother's account was not sought.", ["His mother's account was not sought."]] as const,
    [
      "The author decided that Hetty's employer need not be contacted.",
      ["The author decided that Hetty's employer need not be contacted."],
    ] as const,
  ])('found too: %s', (words, lines) => {
    expect(read(...lines).join(' ')).toContain(words);
  });

  it.each([
    [["Hetty's ex-husband had moved to Canada and did not reply to two letters."]] as const,
    [["Lorcan's aunt was not spoken to: she is eighty-nine and lives with dementia."]] as const,
    [
      ['The Panel did not seek to hear from Lorcan while his trial was pending. He was seen in March 2023.'],
    ] as const,
    [["Hetty's daughter was not invited, at her grandmother's request."]] as const,
    [["The chair asked to meet Lorcan's brothers. One agreed and the other did not."]] as const,
    [['The perpetrator has not been contacted, on the advice of his responsible clinician.']] as const,
    [
      [
        'The neighbours were not approached. Each had given a statement, and the police asked that they not be troubled before the appeal.',
      ],
    ] as const,
    [["Hetty's employer was approached and shared her personnel file."]] as const,
    [
      [
        'Her half-sister was not asked.',
        'She and Hetty had never met, and the family did not have an address for her.',
      ],
    ] as const,
    [['Hetty did not speak to her brother in the last year.']] as const,
    [["The GP did not contact Hetty's mother."]] as const,
    [['Lorcan was not seen by the crisis team that week.']] as const,
    [['The nursery did not involve Lorcan in meetings.']] as const,
    [["Nobody asked Hetty's mother what she had seen. That was a failure of every agency."]] as const,
    [['The family did not want Lorcan to be asked.']] as const,
    [['Lorcan declined, through his solicitor, to be interviewed.']] as const,
    [["Hetty's colleague was contacted but was on long-term sick leave and could not contribute."]] as const,
    [
      [
        'The chair did not approach the children, who are seven and nine, and relied instead on what their teacher could tell.',
      ],
    ] as const,
  ])('silent too: %s', (lines) => {
    expect(read(...lines)).toEqual([]);
  });

  it('takes the reason that the report gives for what its summary says in short', () => {
    const { facts } = reportOf(
      '# Executive summary',
      'Her employer was not approached by the review.',
      '# Introduction',
      'This review looks at her death.',
      '# Involvement of family and friends',
      'Her employer was not approached, because the bakery had closed.',
    );
    expect(facts.process.leftOut.map(({ reasonGiven }) => reasonGiven)).not.toContain(false);
  });
});

describe('leftOutOf, of people and in words that no list holds', () => {
  it.each([
    'The couple who ran the village shop were not spoken to.',
    'The foreman of the yard, under whom he had worked for six years, was not asked for his memories.',
    'Nothing was asked of her cousins.',
    'No question was put to the lodger.',
    'Her old piano teacher was never sought out.',
    'The women of the sewing group were left out of the Panel’s enquiries.',
    'The Panel did not look for the cellmate to whom he is said to have spoken.',
    'The people in the flat below were passed over.',
    'Her boss at the laundry was not one of those to whom the chair wrote.',
    'The review went ahead without hearing from her sister.',
    'No approach was made to the head baker who had driven her home each night.',
    'The owner of the stables, from whom they rented a room, was not interviewed.',
    'The three men who fished with him every Sunday were not traced.',
    'Nor was anything asked of Dana’s uncle.',
    'An interview with the landlady was not sought.',
    'The leader of the walking group was not interviewed. Dana had joined it in 2015.',
    'Her godmother was not approached. She lives in the next street.',
    'His uncle was not spoken to. His aunt told the chair that he would have liked to help.',
  ])('finds %s', (line) => {
    expect(read(line)).toHaveLength(1);
  });

  it.each([
    'Her uncle was not approached: he has not long to live.',
    'The landlord was not spoken to, having sold the house and gone to Spain.',
    'Marek was not interviewed. His barrister thought that it might harm his case.',
    'Her boss was not seen, the firm having been wound up.',
    'Her brother was not written to. The family begged that he should hear of it from them alone.',
    'Her sister was not invited to the meeting, as she had given birth the week before.',
    'Her aunt was not contacted. She is in a hospice.',
    'His cousin was not interviewed; he is on bail for another matter.',
    'Her first husband was not approached. Police thought that he might use the letter to find the children.',
    'The letter was not sought.',
    'The police were not spoken to about it.',
    'No approach was made to the hospital.',
    'The officer who had known her best was not interviewed.',
    'The review did not go ahead without hearing from her sister.',
    'Nothing was heard of him after that.',
  ])('is silent: %s', (line) => {
    expect(read(line)).toEqual([]);
  });

  it.each<readonly [string, string, number]>([
    [
      'Dana’s father was not seen.',
      'Her doctor had warned us that a visit to her father could do nothing but harm.',
      0,
    ],
    [
      'Her father was not seen.',
      'The father had been written to twice. He replied that he wanted none of it.',
      0,
    ],
    [
      'Her father was not seen.',
      'Police told us that her father does not know of his daughter’s marriage.',
      0,
    ],
    ['Her father was not seen.', 'Her sister was not seen either, because she was ill.', 1],
    ['Her father was not seen.', 'He is a plumber.', 1],
  ])('takes a reason from the next paragraph for the same person alone: %s %s', (line, next, count) => {
    expect(read(line, next)).toHaveLength(count);
  });
});

describe('leftOutOf, of whom a clause speaks and of what goes unsaid', () => {
  it.each([
    'Her brother’s voice is absent from this report.',
    'Nobody on the panel wrote to the landlady.',
    'Her cousin was not on the list of those to whom we wrote.',
    'We have not troubled the neighbours.',
    'The author thought it unnecessary to see Marek’s parents.',
    'Her stepson remains to be asked.',
    'Her stepson was at no time asked for his view.',
    'His mother was deliberately not approached.',
    'The panel heard nothing from the boxing club to which he belonged.',
    'Her lodger was not contacted at any time. Nor was her brother, who has died.',
    'The neighbour was not approached. Her nephew told us that she had been happy there.',
  ])('finds %s', (line) => {
    expect(read(line)).not.toEqual([]);
  });

  it.each([
    'Her godmother was not approached. Her nephew told us that the old lady’s memory had gone.',
    'Marek was not seen. He had asked for money.',
    'Marek’s sister was not asked. It would have put her in danger.',
    'The children were not interviewed. Their carer explained that they had only just settled.',
    'The views of the children were missing from the assessment.',
    'Her mother was not heard by the social worker.',
  ])('is silent: %s', (line) => {
    expect(read(line)).toEqual([]);
  });

  it('does not take the reason of somebody whom the clause names for that of its subject', () => {
    expect(
      read(
        'The baker, for whom Dana and her brother had both worked, was not contacted.',
        'Her brother declined to take part.',
      ),
    ).toHaveLength(1);
  });
});

const table = (...rows: readonly string[]) => {
  const draft = readMarkdown(
    ['# Involvement of family and friends', '', '| Person | How involved |', '| --- | --- |', ...rows].join(
      '\n',
    ),
  );
  return gatherFacts(draft)
    .process.leftOut.filter(({ reasonGiven }) => !reasonGiven)
    .map(({ anchor }) => textAt(draft, anchor));
};

describe('who was left out, by title, pronoun or row', () => {
  it.each<readonly [readonly string[], string]>([
    [
      ['Mrs Pell, in whose spare room Dana slept for a week, was not among those whom we saw.'],
      'Mrs Pell, in whose spare room Dana slept for a week, was not among those whom we saw.',
    ],
    [
      ['Young Person F shared a flat with Marek. We decided as a Panel not to get in touch with her.'],
      'We decided as a Panel not to get in touch with her.',
    ],
    [
      ['It would serve no purpose, in my view, to see the vicar at whose church Dana played.'],
      'It would serve no purpose, in my view, to see the vicar at whose church Dana played.',
    ],
    [
      ['Dana kept the books at a garage, and its proprietor was never asked to contribute.'],
      'Dana kept the books at a garage, and its proprietor was never asked to contribute.',
    ],
    [['Her godparents did not hear from us.'], 'Her godparents did not hear from us.'],
    [
      ["Dana's manager at the shop, to whom she had said that she was afraid, was not approached."],
      "Dana's manager at the shop, to whom she had said that she was afraid, was not approached.",
    ],
    [
      ['The foreman for whom Marek had worked since 2015 was not asked to contribute.', 'Marek declined.'],
      'The foreman for whom Marek had worked since 2015 was not asked to contribute.',
    ],
    [
      ['The lodger was not interviewed.', "It was decided not to see Dana's employer, at her mother's wish."],
      'The lodger was not interviewed.',
    ],
  ])('%j', (lines, sentence) => {
    expect(read(...lines)).toEqual([sentence]);
  });

  it.each([
    "Neither was Dana's employer approached, since Jo, who works there too, gave what was wanted.",
    "Dana's employer was not contacted, as the firm closed in 2022.",
    'I did not see Child A, whose grandmother thought that he had answered enough questions.',
    'An investigation was begun into the care of Marek, which we have not seen.',
    "Dana's brother was not seen, but he wrote two letters.",
    'The Children Act 1989 was known to none of those whom we asked.',
  ])('is silent of: %s', (line) => {
    expect(read(line)).toEqual([]);
  });

  it('reads a row that says no more, and the reason in it', () => {
    expect(table('| Hester | Met the chair twice. |', '| Mr D | Not contacted by the review. |')).toEqual([
      'Not contacted by the review.',
    ]);
    expect(
      table('| Mr D | Not interviewed: he has gone back to Latvia. |', '| Norham Police | Not seen. |'),
    ).toEqual([]);
  });
});

describe('leftOutOf, of what was decided, counted or said without an object', () => {
  it.each([
    'Old Mr Penney, who had the allotment next to theirs, was not invited to speak.',
    'The chair’s enquiries did not extend to Marek’s workmates.',
    'Of Dana’s three closest friends, the chair saw one.',
    'No other relative was heard.',
    'The panel discussed whether to approach Marek’s brother and decided that it would not.',
    'An approach to the pastor of her church was suggested at the second meeting but never made.',
    'Her manager at the bakery might have been able to help but was not among those to whom the chair wrote.',
    'Her husband’s aunt saw him threaten her, yet the review has never had her account.',
    'The panel resolved to limit interviews to her sister.',
    'The review knows of this friend only from the trial papers, because nobody asked her.',
    'Members of the family only were invited to contribute; friends were not.',
  ])('somebody was left out: %s', (line) => {
    expect(read(line)).toEqual([line]);
  });
  it('takes whom the sentence before names for the object that is not said', () => {
    expect(
      read('Her husband is held in a prison in another county. The chair did not visit or write.'),
    ).toEqual(['The chair did not visit or write.']);
  });
  it.each([
    'Mr Penney was not interviewed. He had left the town, and the coroner’s officer was unable to discover where he had gone.',
    'Marek’s brother was not seen. Two letters were sent to him and neither was answered.',
    'Her manager was not spoken to. The firm has since ceased trading and its staff have scattered.',
    'The lodger was not approached. Nobody has been able to say who she was.',
    'No trace could be found of the woman with whom she had shared a house.',
    'Two letters were sent to her closest friend; neither was answered.',
    'The chair had not met any member of the family before.',
    'The authors of the reviews had not met the family.',
    'The authors of the five IMRs had had no dealings with the family.',
    'No member of the family wished to take part.',
  ])('a reason, or nobody left out: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});
