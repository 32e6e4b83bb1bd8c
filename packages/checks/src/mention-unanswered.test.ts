import { describe, expect, it } from 'vitest';
import { mentionUnanswered } from './mention-unanswered.js';
import { judged } from './testing/judged.js';

const quotes = (matter: string, ...lines: readonly string[]) =>
  judged(mentionUnanswered, { matter }, lines).quotes;

describe('mention-unanswered: operation-encompass', () => {
  it.each([
    ['The school is part of Operation Encompass.', 'The school is part of Operation Encompass.'],
    ['Operation Encompass was in place in the county.', 'Operation Encompass was in place in the county.'],
    [
      'Since the murder, Operation Encompass has been introduced.',
      'Since the murder, Operation Encompass has been introduced.',
    ],
    [
      'The police now use Operation Encompass to notify schools.',
      'The police now use Operation Encompass to notify schools.',
    ],
    [
      'A notification under Operation Encompass was not made.',
      'A notification under Operation Encompass was not made.',
    ],
    [
      'The school takes part in Operation Encompass. Its head rang the duty team within the hour.',
      'The school takes part in Operation Encompass.',
    ],
    ['Schools have signed up to Operation Encompass.', 'Schools have signed up to Operation Encompass.'],
    ['There is now Operation Encompass.', 'There is now Operation Encompass.'],
    ['The school received an Operation Encompass note.', 'The school received an Operation Encompass note.'],
    [
      'Had Operation Encompass existed, the school would have known. It is used by most forces today.',
      'Had Operation Encompass existed, the school would have known.',
    ],
    [
      'The Panel notes the introduction of Operation Encompass.',
      'The Panel notes the introduction of Operation Encompass.',
    ],
  ])('named and left: %s', (line, words) => {
    expect(quotes('operation-encompass', '# Analysis', line)).toEqual([words]);
  });

  it.each([
    "Operation Encompass began in the county in September 2021 and the school now hears by nine o'clock on the next morning.",
    'Operation Encompass was introduced in January 2020. An audit in 2022 found that 94 per cent of notifications reached the school before the register.',
    'The school joined Operation Encompass in 2019. It has since received forty notifications, and the safeguarding lead described how each is followed up.',
    'Operation Encompass: a scheme under which police tell a school of an incident.',
    'The Partnership should audit Operation Encompass.',
    'Since April 2020 Operation Encompass has run in all schools.',
    'Operation Encompass is used in the county: the school received eleven notifications in the last year.',
  ])('answered, or another matter: %s', (line) => {
    expect(quotes('operation-encompass', '# Analysis', line)).toEqual([]);
  });
});

describe('mention-unanswered: earlier-reviews', () => {
  it.each([
    ['Two previous DHRs in Northmere were read.', 'Two previous DHRs in Northmere were read.'],
    [
      'The Panel had regard to four earlier reviews in the county.',
      'The Panel had regard to four earlier reviews in the county.',
    ],
    [
      'There have been three domestic homicide reviews in Northmere since 2014.',
      'There have been three domestic homicide reviews in Northmere since 2014.',
    ],
    [
      'The chair considered the findings of previous local reviews.',
      'The chair considered the findings of previous local reviews.',
    ],
    [
      'This is the fifth DHR that the Partnership has commissioned.',
      'This is the fifth DHR that the Partnership has commissioned.',
    ],
    [
      'Recommendations from an earlier DHR (Adult K) were similar.',
      'Recommendations from an earlier DHR (Adult K) were similar.',
    ],
    [
      'The Panel looked at two DHRs that the Partnership had published in earlier years.',
      'The Panel looked at two DHRs that the Partnership had published in earlier years.',
    ],
    [
      'Reference was made to three other DHRs from the region.',
      'Reference was made to three other DHRs from the region.',
    ],
    [
      'The review took account of learning from previous reviews.',
      'The review took account of learning from previous reviews.',
    ],
  ])('named and left: %s', (line, words) => {
    expect(quotes('earlier-reviews', '# Methodology', line)).toEqual([words]);
  });

  it.each([
    'Two previous DHRs in Northmere were read. Both had recommended training for GPs, and it had not been delivered.',
    'The Panel had regard to earlier reviews. The same learning on information sharing had been found in 2016 and the Partnership could show that it had been put into practice.',
    'There have been no previous DHRs in Northmere.',
    "Previous reviews by the agency of Dana's care plan were not recorded.",
    'The chair has completed eleven previous DHRs.',
    'An earlier DHR found that housing staff had not been trained. The Panel was told that training began in 2019 and that 80 per cent of staff have attended.',
    'The author has written twenty domestic homicide reviews.',
    'The earlier review of her medication was in May.',
    'The Panel looked at two earlier DHRs. Each had called for routine enquiry, and the Trust could show that this had been brought in.',
    'The author has written other reviews.',
    'No earlier review was found.',
  ])('answered, or another matter: %s', (line) => {
    expect(quotes('earlier-reviews', '# Methodology', line)).toEqual([]);
  });
});

describe('mention-unanswered: children-as-witnesses', () => {
  it('knows a child by name, and a sister who was a child then', () => {
    const named = 'Otto was in the hall and witnessed a good deal of shouting.';
    expect(
      quotes(
        'children-as-witnesses',
        '# Pseudonyms',
        'Greta: victim, aged 30',
        'Piet: perpetrator, her husband',
        'Otto: their son, aged 9',
        '# Analysis',
        named,
      ),
    ).toEqual([named]);
    expect(quotes('children-as-witnesses', '# Analysis', named)).toEqual([]);
    const sister = 'The sister witnessed several of his assaults.';
    const young = 'He had a sister, a girl of nine, at home.';
    expect(quotes('children-as-witnesses', '# Analysis', `${young} ${sister}`)).toEqual([sister]);
    expect(quotes('children-as-witnesses', '# Analysis', `He had a sister in Leeds. ${sister}`)).toEqual([]);
  });

  it('reads the prose of a chronology where it says so in as many words', () => {
    const line = 'Child A lived there too. She was exposed to several of the incidents.';
    expect(quotes('children-as-witnesses', '# Chronology', line)).toEqual([
      'She was exposed to several of the incidents.',
    ]);
  });

  it.each([
    [
      'The children witnessed domestic abuse in the home.',
      'The children witnessed domestic abuse in the home.',
    ],
    [
      'Child A was exposed to domestic violence between her parents.',
      'Child A was exposed to domestic violence between her parents.',
    ],
    ['The boys had seen the assaults on their mother.', 'The boys had seen the assaults on their mother.'],
    [
      'The children were present during the incidents and overheard the arguments.',
      'The children were present during the incidents and overheard the arguments.',
    ],
    [
      'The twins had witnessed a great deal of violence.',
      'The twins had witnessed a great deal of violence.',
    ],
    [
      'Child B had been in the room when the abuse took place and was a witness to it.',
      'Child B had been in the room when the abuse took place and was a witness to it.',
    ],
    [
      'There was little thought of the effect on the children of being exposed to domestic abuse.',
      'There was little thought of the effect on the children of being exposed to domestic abuse.',
    ],
  ])('named and left: %s', (line, words) => {
    expect(quotes('children-as-witnesses', '# Analysis', line)).toEqual([words]);
  });

  it.each([
    'The children witnessed domestic abuse. They were victims in their own right.',
    'Child A saw her father strike her mother and told the court what she had seen.',
    'The children were recognised as victims of domestic abuse under section 3 of the Domestic Abuse Act 2021. They had been exposed to violence for years.',
    'The neighbour witnessed the assault.',
    'Child A gave evidence that she had seen the knife.',
    'The children are victims of the abuse in their own right and not only witnesses to it.',
    'The law regards a child who sees or overhears such abuse as a victim of it.',
    'A neighbour saw the assault.',
    'The boy told the police that he saw his father with a knife.',
  ])('answered, or another matter: %s', (line) => {
    expect(quotes('children-as-witnesses', '# Analysis', line)).toEqual([]);
  });
});

describe('mention-unanswered: children in other words', () => {
  it.each([
    'The twins were spectators of their parents’ marriage.',
    'He did not raise his voice in front of the children.',
    'The baby slept through the assault.',
    'Her sons had been privy to what went on.',
    'The girls were thought not to be at direct risk.',
    'The boy is to be regarded as a child witness.',
    'How much had Child A overheard?',
  ])('named and left: %s', (line) => {
    expect(quotes('children-as-witnesses', '# Analysis', line)).toEqual([line]);
  });

  it.each([
    'The children saw their grandmother at weekends.',
    'The boys were exposed to measles.',
    'The social worker saw the children after the assault.',
    'The children were out when he struck her.',
    'It is not enough to say that the children were exposed to abuse.',
    'Forms call the children “witnesses”. The Panel regards them as victims.',
  ])('answered, or another matter: %s', (line) => {
    expect(quotes('children-as-witnesses', '# Analysis', line)).toEqual([]);
  });
});

describe('mention-unanswered: referrals in other words', () => {
  it.each([
    'Her case never reached MARAC.',
    'Nobody put Dana in touch with an advocate.',
    'The absence of any onward referral was a serious gap.',
    'The service had heard nothing of her. Women’s Aid had no record of Dana.',
    'A MARAC referral was put to one side and forgotten.',
    'Dana fell through the gap between the ward and the IDVA.',
    'She was not referred on.',
    'What Dana required was a specialist worker.',
    'It was incumbent on the Trust to seek help from a specialist service.',
  ])('named and left: %s', (line) => {
    expect(quotes('referral-pathway', '# Analysis', line)).toHaveLength(1);
  });

  it.each([
    'Dana was not referred, being already on the caseload of Women’s Aid.',
    'No referral to the memory clinic was made.',
    'Dana did not want support from the outreach service.',
    'Specialist advice on firearms was not sought.',
    'She was not referred to the IDVA. It is done by ringing the single point of access, where a worker takes the details.',
  ])('answered, or another matter: %s', (line) => {
    expect(quotes('referral-pathway', '# Analysis', line)).toEqual([]);
  });
});

describe('mention-unanswered: referral-pathway', () => {
  it.each([
    [
      'Dana was not referred to a specialist domestic abuse service.',
      'Dana was not referred to a specialist domestic abuse service.',
    ],
    [
      'The hospital did not make a referral to the IDVA.',
      'The hospital did not make a referral to the IDVA.',
    ],
    [
      "There was a missed opportunity to refer Dana to Women's Aid.",
      "There was a missed opportunity to refer Dana to Women's Aid.",
    ],
    [
      'A referral to MARAC should have been made in May 2019.',
      'A referral to MARAC should have been made in May 2019.',
    ],
    ['No referral was made to domestic abuse services.', 'No referral was made to domestic abuse services.'],
    [
      'The GP could have referred her to specialist support.',
      'The GP could have referred her to specialist support.',
    ],
    [
      'No agency referred Corrie to specialist domestic abuse support.',
      'No agency referred Corrie to specialist domestic abuse support.',
    ],
    [
      'The practice never referred her to the IDVA service.',
      'The practice never referred her to the IDVA service.',
    ],
    ['She ought to have been referred to MARAC.', 'She ought to have been referred to MARAC.'],
  ])('named and left: %s', (line, words) => {
    expect(quotes('referral-pathway', '# Analysis', line)).toEqual([words]);
  });

  it.each([
    'The hospital did not make a referral to the IDVA. The pathway is that staff complete a DASH and send it to the hospital IDVA, who is on site on weekdays.',
    'Dana was referred to the IDVA in May 2019.',
    'Dana was not referred to a dietician.',
    'Referral to a specialist service is made by telephone, by e-mail or through the police; practice staff can refer with consent. The GP did not refer Dana.',
    'Marek was not referred to the alcohol service.',
    'The practice refers patients by an electronic form to the IDVA service, which rings within two days. It did not refer Corrie.',
    'She was referred to MARAC in May.',
  ])('answered, or another matter: %s', (line) => {
    expect(quotes('referral-pathway', '# Analysis', line)).toEqual([]);
  });
});

describe('mention-unanswered', () => {
  it('makes one finding of several mentions, the others related', () => {
    const { reports } = judged(mentionUnanswered, { matter: 'coercive-control' }, [
      '# Analysis',
      'She was subjected to coercive control.',
      'His coercive control had escalated.',
    ]);
    expect(reports).toHaveLength(1);
    expect(reports[0]?.related).toHaveLength(1);
  });

  it('takes a definition from anywhere in the report, the glossary included', () => {
    const lines = ['# Analysis', 'She was subjected to coercive control.'];
    expect(quotes('coercive-control', ...lines, 'It is an offence under section 76 of the Act.')).toEqual([]);
    expect(
      quotes('coercive-control', ...lines, '# Glossary', 'Coercive control: ruling another’s daily life'),
    ).toEqual([]);
    expect(quotes('coercive-control', ...lines, '# Glossary', 'MARAC: a conference')).toHaveLength(1);
  });

  it('quotes the sentence after, where it goes on about the same reviews', () => {
    expect(
      quotes(
        'earlier-reviews',
        '# Methodology',
        'Two published reviews were read. Both made recommendations on dentists.',
      ),
    ).toEqual(['Two published reviews were read. Both made recommendations on dentists.']);
  });

  it('finds nothing in recommendations', () => {
    expect(
      quotes('operation-encompass', '# Recommendations', 'Schools should join Operation Encompass.'),
    ).toEqual([]);
  });
});

describe('mention-unanswered, in other words', () => {
  it.each([
    ['A referral to a specialist service would have been right at that point.'],
    ['Referral to the independent domestic violence adviser (IDVA) ought to have followed.'],
    ['The midwife ought to have put her in touch with Women’s Aid.'],
    ['The case should have been taken to MARAC.'],
    ['An IDVA was never offered.'],
    ['A referral to the multi-agency risk assessment conference (MARAC) was called for and did not happen.'],
  ])('referral-pathway finds %s', (line) => {
    expect(quotes('referral-pathway', '# Analysis', line)).toEqual([line]);
  });

  it.each([
    ['A referral to the IDVA was made the same day.'],
    ['A referral to the heart clinic would have been right.'],
    ['The MARAC heard the case in May.'],
    ['Women’s Aid was offered a room at the surgery.'],
  ])('referral-pathway is silent: %s', (line) => {
    expect(quotes('referral-pathway', '# Analysis', line)).toEqual([]);
  });

  it.each([
    ['The boys had witnessed a good deal of what passed between their parents.'],
    ['Child 2 had been a silent onlooker of her mother’s treatment.'],
    ['The twins were exposed to shouting every night.'],
    ['Their daughter was a bystander to the quarrels.'],
    ['His son had been present while threats were made.'],
  ])('children-as-witnesses finds %s', (line) => {
    expect(quotes('children-as-witnesses', '# Analysis', line)).toEqual([line]);
  });

  it('children-as-witnesses follows a pronoun to the child named before', () => {
    const line = 'She had been exposed to the rows since she was two.';
    expect(quotes('children-as-witnesses', '# Analysis', `Child 2 seldom spoke in class. ${line}`)).toEqual([
      line,
    ]);
    expect(quotes('children-as-witnesses', '# Analysis', `The clerk seldom spoke. ${line}`)).toEqual([]);
  });

  it.each([
    ['The neighbours had witnessed much of it.'],
    ['Child 2 told police that she had been present while threats were made.'],
    ['The children were exposed to measles.'],
  ])('children-as-witnesses is silent: %s', (line) => {
    expect(quotes('children-as-witnesses', '# Analysis', line)).toEqual([]);
  });

  it.each([
    ['The borough’s third DHR, of 2014, was also about a carer. It can be had from the library.'],
    [
      'There has been one earlier DHR in the town, about a baker. The chair notes that it too spoke of housing.',
    ],
    ['The Partnership published reviews in 2013 and 2016. They are listed for completeness.'],
    ['The district’s only other review concerned a fisherman. The Panel had a copy of it.'],
  ])('earlier-reviews finds %s', (line) => {
    expect(quotes('earlier-reviews', '# Parallel reviews', line)).toEqual([line]);
  });

  it.each([
    ['The borough’s third DHR, of 2014, had recommended training for carers, and it was not delivered.'],
    ['The Partnership published reviews in 2013 and 2016. The same themes recur here.'],
    ['This is not a criminal matter. The review of her care plan in 2016 was late.'],
  ])('earlier-reviews is silent: %s', (line) => {
    expect(quotes('earlier-reviews', '# Parallel reviews', line)).toEqual([]);
  });
});

describe('mention-unanswered: earlier reviews, referrals and control in further words', () => {
  it.each([
    [
      'earlier-reviews',
      'Parallel reviews',
      'The Partnership’s review of 2019 was likewise about a man who killed his wife.',
    ],
    ['earlier-reviews', 'Parallel reviews', 'A review of 2018 had considered the same surgery.'],
    [
      'earlier-reviews',
      'Parallel reviews',
      'This is not the first time that Norham has reviewed the death of a woman over sixty.',
    ],
    ['referral-pathway', 'Analysis', 'She should have been passed on to a service with beds for women.'],
    [
      'coercive-control',
      'Analysis',
      'We do not think that coercive control is too strong a phrase for the taking of her keys.',
    ],
  ])('%s: %s: %s', (matter, title, line) => {
    expect(quotes(matter, `# ${title}`, line)).toEqual([line]);
  });

  it('names a service that was never told where a referral is spoken of', () => {
    expect(
      quotes(
        'referral-pathway',
        '# Analysis',
        'Lantern was never told about her. A referral could have been made.',
      ),
    ).toEqual(['Lantern was never told about her.']);
    expect(
      quotes('referral-pathway', '# Analysis', 'Lantern was never told about her. It is a shop.'),
    ).toEqual([]);
  });

  it('takes the decision to hold this review for no earlier one that is answered for', () => {
    const line = 'The Borough completed DHR 04 in 2018 and DHR 05 in 2019.';
    expect(
      quotes(
        'earlier-reviews',
        '# Parallel reviews',
        'The decision to undertake a review was taken on 14 January 2021 and the review was completed in March 2023.',
        line,
      ),
    ).toEqual([line]);
  });

  it.each([
    'The council had been told to write one by an earlier review, “Marigold”, in 2019; it did not write one until 2023.',
    'An earlier review had asked that the form be changed; nobody changed it.',
    'An earlier review had asked for a lead at the surgery. There is still none.',
  ])('is silent of: %s', (line) => {
    expect(quotes('earlier-reviews', '# Analysis', line)).toEqual([]);
  });
});

describe('mention-unanswered: what a service says of its own part', () => {
  it.each([
    'The specialist service had no contact with Dana.',
    'The specialist service told the Panel that it had not known of the family.',
    'The MARAC did not discuss Dana.',
  ])('is no missed referral: %s', (line) => {
    expect(quotes('referral-pathway', '# Analysis', line)).toEqual([]);
  });
});
