import { describe, expect, it } from 'vitest';
import { reportOf } from './testing/report.js';

const read = (...lines: readonly string[]) => {
  const { facts, quote } = reportOf('# The review panel', ...lines);
  return facts.process.outsideRoles
    .filter(({ reasonGiven }) => !reasonGiven)
    .map(({ anchor }) => quote(anchor));
};

describe('outsideRolesOf', () => {
  it.each<readonly [readonly string[], string]>([
    [
      ['The chair had the counsel of Pathway, who were in attendance as an adviser to the Panel.'],
      'The chair had the counsel of Pathway, who were in attendance as an adviser to the Panel.',
    ],
    [
      [
        'Galop advised as critical friend. It had supported a witness, and so asked not to be a member. A professor of nursing sat with the Panel as an observer.',
      ],
      'A professor of nursing sat with the Panel as an observer.',
    ],
    [
      ['Southall Black Sisters acted as a critical friend to the Panel.'],
      'Southall Black Sisters acted as a critical friend to the Panel.',
    ],
    [['Galop was asked to advise the Panel.'], 'Galop was asked to advise the Panel.'],
    [['The Panel was advised by Karma Nirvana.'], 'The Panel was advised by Karma Nirvana.'],
    [
      ["A representative of the Sikh Women's Forum attended as an observer."],
      "A representative of the Sikh Women's Forum attended as an observer.",
    ],
    [
      ['The Traveller Movement provided expert advice to the chair.'],
      'The Traveller Movement provided expert advice to the chair.',
    ],
    [['Respect acted in an advisory role.'], 'Respect acted in an advisory role.'],
    [
      ['The local mosque was invited to act as critical friend.'],
      'The local mosque was invited to act as critical friend.',
    ],
    [
      ["The manager of SignHealth served as the Panel's critical friend."],
      "The manager of SignHealth served as the Panel's critical friend.",
    ],
    [['Age UK was a consultee and not a member.'], 'Age UK was a consultee and not a member.'],
    [
      ['The Panel had the benefit of a critical friend, Imkaan.'],
      'The Panel had the benefit of a critical friend, Imkaan.',
    ],
    [
      ['Mankind was co-opted as adviser on male victims.'],
      'Mankind was co-opted as adviser on male victims.',
    ],
    [
      ['A worker from the Polish Social Centre sat with the Panel as an observer at two meetings.'],
      'A worker from the Polish Social Centre sat with the Panel as an observer at two meetings.',
    ],
    [
      [
        'Stonewater House, a charity for disabled women, was consulted as specialist adviser and commented on the draft.',
      ],
      'Stonewater House, a charity for disabled women, was consulted as specialist adviser and commented on the draft.',
    ],
    [
      ["An adviser from the Black Women's Health Project assisted the Panel throughout."],
      "An adviser from the Black Women's Health Project assisted the Panel throughout.",
    ],
    [
      ['The charity Deaf Hope, in the role of critical friend, read the report.'],
      'The charity Deaf Hope, in the role of critical friend, read the report.',
    ],
    [
      ['The role of critical friend was filled by the director of a Roma support group.'],
      'The role of critical friend was filled by the director of a Roma support group.',
    ],
    [
      ['We are grateful to Surviving Economic Abuse, who were critical friends to this review.'],
      'We are grateful to Surviving Economic Abuse, who were critical friends to this review.',
    ],
    [
      ['Two organisations, Forward and Jan Trust, were critical friends.'],
      'Two organisations, Forward and Jan Trust, were critical friends.',
    ],
    [
      ["The Muslim Women's Network agreed to be a critical friend."],
      "The Muslim Women's Network agreed to be a critical friend.",
    ],
    [
      ['Specialist advice was given throughout by Sign Hope, who attended as advisers.'],
      'Specialist advice was given throughout by Sign Hope, who attended as advisers.',
    ],
    [
      ["The Panel was joined by a critical friend from the Latin American Women's Aid."],
      "The Panel was joined by a critical friend from the Latin American Women's Aid.",
    ],
    [
      ['A trustee of Open Door, a charity for older people, attended each meeting in an observer capacity.'],
      'A trustee of Open Door, a charity for older people, attended each meeting in an observer capacity.',
    ],
    [
      ['Rise Together was engaged as a consultant to the Panel on disability.'],
      'Rise Together was engaged as a consultant to the Panel on disability.',
    ],
    [
      ['Outside the membership, Path to Safety fulfilled the role of critical friend.'],
      'Outside the membership, Path to Safety fulfilled the role of critical friend.',
    ],
    [
      ['As critical friend, the Chinese Community Centre looked over the equality section.'],
      'As critical friend, the Chinese Community Centre looked over the equality section.',
    ],
    [
      ['The Panel also included, as non-voting adviser, the chief officer of Beacon LGBT.'],
      'The Panel also included, as non-voting adviser, the chief officer of Beacon LGBT.',
    ],
    [
      ["The critical friend to the review was Dr Lena Okoro of the African Women's Forum."],
      "The critical friend to the review was Dr Lena Okoro of the African Women's Forum.",
    ],
    [
      ['Three bodies gave advice as critical friends: Ripple, Jigsaw and the Sikh Helpline.'],
      'Three bodies gave advice as critical friends: Ripple, Jigsaw and the Sikh Helpline.',
    ],
    [
      ['The Traveller Liaison Group was an associate member and not a full one.'],
      'The Traveller Liaison Group was an associate member and not a full one.',
    ],
    [
      ['The director of Hear Me acted as special adviser to the chair.'],
      'The director of Hear Me acted as special adviser to the chair.',
    ],
    [
      ['Safe Haven was represented at meetings by an observer.'],
      'Safe Haven was represented at meetings by an observer.',
    ],
    [
      ['The Panel invited Bridge of Hope to be its critical friend and is grateful for its help.'],
      'The Panel invited Bridge of Hope to be its critical friend and is grateful for its help.',
    ],
    [
      ['One organisation, Voices of Colour, contributed in a consultative role.'],
      'One organisation, Voices of Colour, contributed in a consultative role.',
    ],
    [
      ["The men's charity Anchor advised the Panel as an outside body."],
      "The men's charity Anchor advised the Panel as an outside body.",
    ],
    [
      ['The Panel used the national Forced Marriage Unit as its critical friend. The Unit read two drafts.'],
      'The Panel used the national Forced Marriage Unit as its critical friend.',
    ],
    [
      ['Pathway for Women served as a critical friend throughout.'],
      'Pathway for Women served as a critical friend throughout.',
    ],
    [
      ['The Panel benefited from the input of Olive Branch as a critical friend.'],
      'The Panel benefited from the input of Olive Branch as a critical friend.',
    ],
    [
      ["Dr Ife Bamgbose of the Yoruba Women's Circle acted as adviser to the Panel."],
      "Dr Ife Bamgbose of the Yoruba Women's Circle acted as adviser to the Panel.",
    ],
    [
      ['A critical friend role was taken by the Gypsy and Traveller Exchange.'],
      'A critical friend role was taken by the Gypsy and Traveller Exchange.',
    ],
    [
      ['The charity Sight Together attended the third meeting as an observer.'],
      'The charity Sight Together attended the third meeting as an observer.',
    ],
    [
      [
        "Advice on culture and faith came from Noor, which was the review's critical friend. It saw the draft in May.",
      ],
      "Advice on culture and faith came from Noor, which was the review's critical friend.",
    ],
    [
      ["Two critical friends, from Stand Up and from Elders' Voice, were appointed."],
      "Two critical friends, from Stand Up and from Elders' Voice, were appointed.",
    ],
    [
      ['The Autism Alliance was invited to advise the Panel.'],
      'The Autism Alliance was invited to advise the Panel.',
    ],
    [
      ['The Panel drew on Safe Lives North as independent adviser.'],
      'The Panel drew on Safe Lives North as independent adviser.',
    ],
    [
      ['Kindred, a group led by survivors, was asked to be a critical friend to the chair.'],
      'Kindred, a group led by survivors, was asked to be a critical friend to the chair.',
    ],
    [
      ['The review was supported by a critical friend from Noor.'],
      'The review was supported by a critical friend from Noor.',
    ],
    [
      ['The Ukrainian Club acted in an advisory role to the Panel.'],
      'The Ukrainian Club acted in an advisory role to the Panel.',
    ],
  ])('from outside, without a reason: %s', (lines, words) => {
    expect(read(...lines).join(' ')).toContain(words);
  });

  it.each<readonly [readonly string[]]>([
    [['The Panel sought specialist advice from the Halo Project.']],
    [
      [
        'Southall Black Sisters acted as a critical friend because it had supported a member of the family and did not wish to sit in judgement.',
      ],
    ],
    [
      [
        'Galop was invited to join the Panel, had no capacity to attend and so commented on drafts as a critical friend.',
      ],
    ],
    [['The chair acted as a critical friend to IMR authors.']],
    [['The IDVA manager was a full member of the Panel and advised on coercive control.']],
    [["The Panel's role is to be a critical friend to agencies."]],
    [
      [
        'Karma Nirvana advised the Panel and was not made a member, as the forms of abuse in which it specialises came to light only after the last meeting.',
      ],
    ],
    [['Dana was advised by the police to change her locks.']],
    [["Marek's support worker was an adviser at the Jobcentre."]],
    [['The legal adviser to the council read the report for accuracy.']],
    [['The IDVA is an Independent Domestic Violence Adviser.']],
    [
      [
        "Galop was the Panel's critical friend. It preferred this to membership, having only one worker in the county.",
      ],
    ],
    [['Children observed the abuse.']],
    [['The Panel would have welcomed a critical friend from the Roma community but none could be found.']],
    [['Citizens Advice gave Dana an appointment with an adviser.']],
    [['The Home Office was informed and sent an observer to the MARAC audit of 2016.']],
    [
      [
        'A by-and-for organisation was approached, declined to join because it would have had to travel, and gave its advice in writing.',
      ],
    ],
    [["Women's Aid was a full member of the Panel and a critical friend to its chair."]],
    [['The community safety manager attended to advise the Panel on the process.']],
    [['The tissue viability nurse was asked to advise the ward.']],
    [['The Panel took legal advice.']],
    [['Each IMR was read by a critical friend in the agency before it was submitted.']],
    [['Imkaan acted as critical friend for reasons that are set out in paragraph 3.4.']],
    [
      [
        "The Safeguarding Board's business manager attended meetings as an observer in order to prepare for the parallel SAR.",
      ],
    ],
    [['An observer from the Partnership, who is in training as a chair, sat in on two meetings.']],
    [
      [
        "The Muslim Women's Network was a critical friend. It had been offered membership, but all of its staff were supporting the family.",
      ],
    ],
    [['The Panel had no critical friend.']],
    [['Sign Hope was a full member and gave specialist advice.']],
    [['A critical friend was sought and none was found.']],
    [['The Independent Domestic Violence Adviser told the Panel that she had rung twice.']],
    [['The review officer attended meetings to take notes.']],
    [["The Partnership's legal adviser attended the last meeting."]],
    [
      [
        'Rise Together acted as critical friend; the reason that it was not a member is that it covers the whole of Wales.',
      ],
    ],
    [['Friends of Corrie were critical of the police.']],
    [["The author was critical, as a friend, of the family's decision."]],
    [['In 2016 the police were advised by the Panel of an earlier review to change the form.']],
    [['The chair of the Partnership observed that agencies had worked well.']],
    [['An observer might think that Corrie was safe.']],
    [
      [
        'Path to Safety was not a member since it had been the provider of services to Josef, and it commented on drafts as critical friend.',
      ],
    ],
    [["The Panel was advised by the coroner's officer that the inquest would not be resumed."]],
    [['The chair took advice from the Home Office on publication.']],
    [['A student on placement with the council observed one meeting as part of her training.']],
    [["The supervisor's job is to be a critical friend to the IDVA."]],
    [['The housing adviser attended the MARAC.']],
    [
      [
        'Beacon LGBT attended in an advisory capacity. It asked for this arrangement, which let it speak freely about the police.',
      ],
    ],
    [["Members were asked to act as critical friends to each other's IMRs."]],
    [
      [
        'Noor was a critical friend: it is small, has one paid worker, and said that it would rather comment than attend.',
      ],
    ],
    [['Olive Branch could not join the Panel in time and acted as critical friend.']],
    [['Noor joined the Panel as a full member at its second meeting.']],
    [['The chair thanks those who acted as critical friends and advisers in earlier reviews of hers.']],
    [['The IDVA acted as adviser to Faye.']],
    [['The police member advised the Panel that the inquest had been closed.']],
    [['Members acted as critical friends to one another, and none was spared.']],
    [["The Panel was grateful to the family's advocate."]],
    [['An observer from the Home Office was not present.']],
    [
      [
        'Since it provided the refuge in which Faye stayed, Pathway for Women acted as critical friend and did not vote.',
      ],
    ],
    [
      [
        'The Autism Alliance was invited to join the Panel; it asked instead to be an adviser so that it could keep its helpline open.',
      ],
    ],
    [["A tax adviser managed Tariq's accounts."]],
  ])('a reason, a member, or no role at all: %s', (lines) => {
    expect(read(...lines)).toEqual([]);
  });

  it.each([
    [
      'Sahara Sisters, a by-and-for service, agreed to act as critical friend.',
      ['Sahara Sisters, a by-and-for service, agreed to act as critical friend.'],
    ] as const,
    [
      'The panel was assisted by an independent adviser on stalking.',
      ['The panel was assisted by an independent adviser on stalking.'],
    ] as const,
    [
      'The manager of the Romanian Welcome Centre attended in the capacity of observer.',
      ['The manager of the Romanian Welcome Centre attended in the capacity of observer.'],
    ] as const,
    [
      'The role played by Elder Voices was that of critical friend.',
      ['The role played by Elder Voices was that of critical friend.'],
    ] as const,
    [
      'A critical friend, Dr Amina Sule, read each draft.',
      ['A critical friend, Dr Amina Sule, read each draft.'],
    ] as const,
    [
      'Pride North supported the Panel as a specialist adviser.',
      ['Pride North supported the Panel as a specialist adviser.'],
    ] as const,
    [
      "Farsi Women's Circle was an adviser to the Panel.",
      ["Farsi Women's Circle was an adviser to the Panel."],
    ] as const,
    [
      'The stalking charity Beacon was consulted as an expert adviser.',
      ['The stalking charity Beacon was consulted as an expert adviser.'],
    ] as const,
  ])('found too: %s', (words, lines) => {
    expect(read(...lines).join(' ')).toContain(words);
  });

  it.each([
    [
      [
        'Sahara Sisters agreed to act as critical friend; with two staff for three counties it could not take a seat.',
      ],
    ] as const,
    [
      [
        'Sahara Sisters was a critical friend in the first half of the review and became a member in the second, when it had appointed a second worker.',
      ],
    ] as const,
    [['Pride North was a member and not only an adviser.']] as const,
    [["The tutor acted as adviser to Hetty's course."]] as const,
    [['The housing adviser told the Panel that no flat was free.']] as const,
    [['The Panel took the view that each agency should have a critical friend.']] as const,
    [['Elder Voices was asked to be a member and chose the role of critical friend.']] as const,
    [['It is for the reader to be a critical friend of this report.']] as const,
  ])('silent too: %s', (lines) => {
    expect(read(...lines)).toEqual([]);
  });

  it('knows a role without a verb of serving, and a definition', () => {
    expect(read('Steps Ahead took the part of adviser to the Panel.')).toHaveLength(1);
    expect(read('A critical friend is somebody who asks hard questions.')).toEqual([]);
  });
});

describe('outsideRolesOf, of two bodies in one paragraph', () => {
  it('does not lend one body’s reason to the next', () => {
    const { facts } = reportOf(
      '# The Panel',
      'Safe Ground was a critical friend; it had no staff nearby and asked not to be a member. The Lantern Trust acted as an adviser.',
    );
    expect(facts.process.outsideRoles.map(({ role, reasonGiven }) => [role, reasonGiven])).toEqual([
      ['critical friend', true],
      ['adviser', false],
    ]);
  });
});

describe('outsideRolesOf, of those who were sent and those who live far off', () => {
  it.each([
    'The Roma Forum sent an observer to two meetings.',
    'The Farm Charity lent us its adviser.',
    'Dr Penn, a psychologist, was our expert adviser.',
    'Amber Lantern had the part of a sounding board for the Panel.',
    'Amber Lantern had a non-voting seat.',
  ])('finds %s', (line) => {
    expect(read(line)).toHaveLength(1);
  });

  it.each([
    'Amber Lantern was critical friend and not a member, as its only adviser was away until May.',
    'Dr Moss acted as critical friend on frailty. As a colleague of the chair she was not held to be independent enough.',
    'The lawyer to the Partnership attended in an advisory role.',
    'Her adviser from Switchback told the Panel what she had said.',
    'A professor from York was the Panel’s critical friend. She lives too far away to sit on it.',
    'The Roma Forum was a critical friend. Its staff could not be spared.',
    'The Panel was advised by counsel.',
    'The Trust sent its report to the observer.',
  ])('is silent: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});

describe('reasons in whatever clause', () => {
  it.each([
    'The officer of the Commissioner attended as an observer, since the Commissioner funds two of the services.',
    'Farm Minds acted as adviser and not as a member, as its trustees include a cousin of Marek.',
  ])('is silent of: %s', (line) => {
    expect(read(line)).toEqual([]);
  });

  it.each([
    'The Panel was helped by TarnTalk, a national charity for deaf women, which acted as our critical friend.',
    'We were advised on Roma culture by the Tarn Roma Forum.',
  ])('%s', (line) => {
    expect(read(line)).toEqual([line]);
  });
});

describe('outsideRolesOf, of those who had no vote or no seat', () => {
  it.each([
    'The national charity Fathers Without Borders was an observer at the panel’s meetings in 2020.',
    'Advice on faith was given to the Panel by the Interfaith Network, which did not sit on it.',
    'The Men’s Advice Project was a friend to the process but had no vote.',
    'Karma Roots observed all five meetings.',
    'SafeLives read two drafts and commented, as a consultant to the chair.',
  ])('a role from outside: %s', (line) => {
    expect(read(line)).toEqual([line]);
  });
  it.each([
    'The MS Alliance was asked to act as a critical friend. It has a rule against sitting on panels and gave its comments by letter.',
    'The MS Alliance was asked to act as a critical friend. It does not sit on panels.',
    'Karma Roots served as a critical friend. It had taken a call from Dana and felt that it should not sit in judgment on others.',
    'No organisation attended as an observer.',
  ])('a reason, or no role: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
  it('does not take a post in a table of members for a role on the panel', () => {
    expect(
      read('| Name | Position |', '|---|---|', '| Dr Marguerite Vale | Adviser on drugs policy |'),
    ).toEqual([]);
  });
});
