import { describe, expect, it } from 'vitest';
import { reportOf } from './testing/report.js';

const read = (...lines: readonly string[]) => {
  const { facts, quote } = reportOf('# Analysis', ...lines);
  return facts.process.unnamedAgencies.map(({ anchor }) => quote(anchor));
};

describe('unnamedAgenciesOf', () => {
  it.each<readonly [readonly string[], string]>([
    [
      ['Another agency carried out an internal review of its contact with Dana.'],
      'Another agency carried out an internal review of its contact with Dana.',
    ],
    [['It was sent on to a different team, and nothing came of it.'], 'It was sent on to a different team'],
    [
      ['She told a teacher, but the agency to which he reported it lost the form.'],
      'She told a teacher, but the agency to which he reported it lost the form.',
    ],
    [
      ['A further provider, commissioned to offer respite, undertook a review of its own.'],
      'A further provider, commissioned to offer respite, undertook a review of its own.',
    ],
    [
      ['One charity within the voluntary sector, which had her consent, did not reply.'],
      'One charity within the voluntary sector, which had her consent, did not reply.',
    ],
    [
      ['Dana told a voluntary organisation about the knife.'],
      'Dana told a voluntary organisation about the knife.',
    ],
    [
      ['A certain body, which had been told of the gun, made no note.'],
      'A certain body, which had been told of the gun, made no note.',
    ],
    [
      ['The other agency in the house that night did not speak to the police.'],
      'The other agency in the house that night did not speak to the police.',
    ],
    [
      ['A body that inspects care homes had been told of the bruises.'],
      'A body that inspects care homes had been told of the bruises.',
    ],
    [
      ['The department responsible sent its letter to the wrong street.'],
      'The department responsible sent its letter to the wrong street.',
    ],
    [
      ['The report of the assault was held by another force.'],
      'The report of the assault was held by another force.',
    ],
    [
      ['One of the agencies closed the case without telling the others.'],
      'One of the agencies closed the case without telling the others.',
    ],
    [
      ['An agency review found that the referral had been lost.'],
      'An agency review found that the referral had been lost.',
    ],
    [
      ['A local charity gave Dana a mobile telephone in May 2019.'],
      'A local charity gave Dana a mobile telephone in May 2019.',
    ],
    [['A housing provider refused Dana a transfer.'], 'A housing provider refused Dana a transfer.'],
    [
      ["One agency held information about Marek's violence and did not share it."],
      "One agency held information about Marek's violence and did not share it.",
    ],
    [
      ['In March 2020 a third sector organisation referred Dana to the MARAC.'],
      'In March 2020 a third sector organisation referred Dana to the MARAC.',
    ],
    [['A health trust wrote to her old address.'], 'A health trust wrote to her old address.'],
    [
      ["A support service had closed Dana's case a week before."],
      "A support service had closed Dana's case a week before.",
    ],
    [
      ['One of the services involved had recorded that Marek owned a shotgun.'],
      'One of the services involved had recorded that Marek owned a shotgun.',
    ],
    [
      ['A different agency had assessed the risk as high.'],
      'A different agency had assessed the risk as high.',
    ],
    [["Dana's case was closed by one of the agencies."], "Dana's case was closed by one of the agencies."],
    [
      ['An organisation that worked with Marek had been told of the threats.'],
      'An organisation that worked with Marek had been told of the threats.',
    ],
    [
      ['One of the contributing agencies found that its worker had not been trained.'],
      'One of the contributing agencies found that its worker had not been trained.',
    ],
    [
      ['An agency had, on 4 June 2019, disclosed her new address to Marek.'],
      'An agency had, on 4 June 2019, disclosed her new address to Marek.',
    ],
    [['Her file was lost by another agency.'], 'Her file was lost by another agency.'],
    [
      ['A counselling service saw Dana six times in 2018.'],
      'A counselling service saw Dana six times in 2018.',
    ],
    [
      ['Another service told Dana that she did not meet its threshold.'],
      'Another service told Dana that she did not meet its threshold.',
    ],
    [
      ['A drug treatment service discharged Marek for missing two appointments.'],
      'A drug treatment service discharged Marek for missing two appointments.',
    ],
    [
      ['A mental health trust completed a serious incident review.'],
      'A mental health trust completed a serious incident review.',
    ],
    [
      ['One partner agency declined to provide its records to the review.'],
      'One partner agency declined to provide its records to the review.',
    ],
    [
      ['A specialist service was contacted but did not call back.'],
      'A specialist service was contacted but did not call back.',
    ],
    [
      ['A partner agency had received the same information in 2017 and took no action.'],
      'A partner agency had received the same information in 2017 and took no action.',
    ],
    [
      ['One of the health providers did not share its records.'],
      'One of the health providers did not share its records.',
    ],
    [
      ['Another organisation visited Corrie at home the following week.'],
      'Another organisation visited Corrie at home the following week.',
    ],
    [
      ['A domestic abuse charity had spoken to Corrie on the telephone four times.'],
      'A domestic abuse charity had spoken to Corrie on the telephone four times.',
    ],
    [
      ["It emerged that one agency held a record of Josef's conviction."],
      "It emerged that one agency held a record of Josef's conviction.",
    ],
    [
      ['One of the organisations on the Panel had made the referral to the wrong team.'],
      'One of the organisations on the Panel had made the referral to the wrong team.',
    ],
    [
      ['An internal agency review concluded that the worker should have asked.'],
      'An internal agency review concluded that the worker should have asked.',
    ],
    [
      ['The case was passed to a different agency, and a second agency closed it.'],
      'The case was passed to a different agency, and a second agency closed it.',
    ],
    [
      ['One service recorded that Corrie was hard to reach.'],
      'One service recorded that Corrie was hard to reach.',
    ],
    [
      ['A neighbouring council placed the family in a hotel.'],
      'A neighbouring council placed the family in a hotel.',
    ],
    [['The letter had been opened by another agency.'], 'The letter had been opened by another agency.'],
    [['One of the trusts cancelled the appointment.'], 'One of the trusts cancelled the appointment.'],
    [
      ['A support agency wrote to Corrie at the address that she shared with Josef.'],
      'A support agency wrote to Corrie at the address that she shared with Josef.',
    ],
    [
      ['In July another agency reported that Josef had been seen outside the school.'],
      'In July another agency reported that Josef had been seen outside the school.',
    ],
    [
      ['Corrie had been turned away by one of the agencies.'],
      'Corrie had been turned away by one of the agencies.',
    ],
    [
      ['A voluntary sector agency offered Corrie a place on a course.'],
      'A voluntary sector agency offered Corrie a place on a course.',
    ],
    [
      ['According to the chronology, an agency rang Josef and told him of the referral.'],
      'According to the chronology, an agency rang Josef and told him of the referral.',
    ],
    [
      ['A further agency, contacted in March, declined to see her.'],
      'A further agency, contacted in March, declined to see her.',
    ],
    [
      ['One of the statutory agencies was aware of the injunction.'],
      'One of the statutory agencies was aware of the injunction.',
    ],
    [
      ['Another provider ended its work with Josef in April 2020.'],
      'Another provider ended its work with Josef in April 2020.',
    ],
    [
      ['One of the agencies had a photograph of the injury on its file.'],
      'One of the agencies had a photograph of the injury on its file.',
    ],
    [
      ['Another agency had been told of the knife in January 2019.'],
      'Another agency had been told of the knife in January 2019.',
    ],
    [
      ['An organisation supporting Faye wrote to the landlord without asking her.'],
      'An organisation supporting Faye wrote to the landlord without asking her.',
    ],
    [
      ["One agency disclosed Faye's new address by mistake."],
      "One agency disclosed Faye's new address by mistake.",
    ],
    [
      ['Another service cancelled the visit because of snow.'],
      'Another service cancelled the visit because of snow.',
    ],
    [
      ['One of the agencies that knew Tariq did not attend the MARAC.'],
      'One of the agencies that knew Tariq did not attend the MARAC.',
    ],
    [
      ['A local organisation ran a drop-in at which Faye spoke of her fear.'],
      'A local organisation ran a drop-in at which Faye spoke of her fear.',
    ],
    [
      ['The call was taken by another service and was not passed on.'],
      'The call was taken by another service and was not passed on.',
    ],
    [
      ['A health provider recorded the bruises as accidental.'],
      'A health provider recorded the bruises as accidental.',
    ],
    [
      ['The report of another agency shows that Tariq was at the address.'],
      'The report of another agency shows that Tariq was at the address.',
    ],
    [
      ['In its own review an agency identified that the policy had not been followed.'],
      'In its own review an agency identified that the policy had not been followed.',
    ],
    [
      ['A housing association served notice on Faye for noise.'],
      'A housing association served notice on Faye for noise.',
    ],
    [
      ['One contributing agency was not able to find its records.'],
      'One contributing agency was not able to find its records.',
    ],
    [
      ['An agency review has since recommended that the form be changed.'],
      'An agency review has since recommended that the form be changed.',
    ],
  ])('not named: %s', (lines, words) => {
    expect(read(...lines).join(' ')).toContain(words);
  });

  it.each<readonly [readonly string[]]>([
    [['Dana was referred to Stillwater. The service to which she was referred did not answer.']],
    [['Two agencies did not submit an IMR.']],
    [['Some agencies knew of the earlier conviction.']],
    [['An agency may share information without consent where there is risk.']],
    [['Any agency that has concerns should refer to the MARAC.']],
    [['If an agency closes a case, it should tell the others.']],
    [['No agency knew of the relationship.']],
    [['Each agency was asked to write an IMR.']],
    [['Where one agency holds information, others may not see it.']],
    [['Northmere Police, the agency that first attended, did not refer.']],
    [['Harbour Trust was the agency with most contact. The agency saw Dana six times.']],
    [['One agency, Northmere Homes, closed the case without telling the others.']],
    [
      [
        'A local charity, which is not named because it has one client of this description, gave Dana a telephone.',
      ],
    ],
    [['The school, which cannot be named, made a referral.']],
    [['Two agencies did not attend the meeting: Northmere Homes and the Probation Service.']],
    [['The report does not name the housing provider, so that the family cannot be found.']],
    [['A counselling service known as Stillwater saw Dana six times in 2018.']],
    [['Dana was referred to a specialist service, Harbour, in 2018.']],
    [['A multi-agency meeting was held.']],
    [['It is the duty of one agency to lead.']],
    [['Agencies did not share information with one another.']],
    [['A national charity has published research on the matter.']],
    [['The Panel was an agency of nobody.']],
    [['A recruitment agency found Dana work.']],
    [['She worked for a cleaning agency from 2015.']],
    [['One of the agencies, Harbour, had recorded that Marek owned a gun.']],
    [['Agency staff were used on the ward.']],
    [['One agency cannot do this alone.']],
    [['A domestic abuse service is commissioned by the council.']],
    [['It was not the case that one agency alone failed Dana.']],
    [['The two agencies, Northmere Police and Harbour, met on 4 May 2019.']],
    [['Another agency, the Probation Service, assessed the risk as high.']],
    [["Children's Services and the Trust each thought that the other agency would act."]],
    [["Dana's employer, whose name is withheld at the request of the family, gave her leave."]],
    [["She told the Trust's nurse that no other service had called."]],
    [["One agency's records are not enough to see the whole."]],
    [['Another agency might have asked.']],
    [['One of the agencies should take the lead.']],
    [['A partner agency that receives such information is expected to act.']],
    [['The agencies that knew of the conviction were Northmere Police and the Probation Service.']],
    [['Corrie had told one agency, and only one, that she was afraid: Northmere Homes.']],
    [["An agency's duty of confidence does not end with death."]],
    [['Another service is now commissioned in its place.']],
    [['One of the two, the Trust, wrote to her twice.']],
    [['The charity Lifeline (which has since closed) visited Corrie at home.']],
    [['No other organisation was told.']],
    [['Some services, such as the pharmacy, are not named so that the village cannot be known.']],
    [
      [
        'The Panel heard that an agency had asked not to be named, and agreed to this because its premises are a refuge.',
      ],
    ],
    [['A GP practice in another county registered Corrie.']],
    [['The secondary school wrote to her mother.']],
    [['Agencies each thought that another agency had made the call.']],
    [['If one agency had rung another, the picture would have been seen.']],
    [['She worked through a temping agency, which sent her to a warehouse.']],
    [['One agency was not enough.']],
    [['The lead agency, Adult Social Care, closed the case.']],
    [['A multi-agency audit was carried out in 2021.']],
    [['One agency per family is the model in Northmere.']],
    [['Northmere Police told another agency, Harbour, of the release date.']],
    [['Another agency was needed to see the risk.']],
    [['Corrie said that no service had ever believed her.']],
    [['Services were commissioned by one agency and delivered by another.']],
  ])('named, general, or explained: %s', (lines) => {
    expect(read(...lines)).toEqual([]);
  });

  it.each([
    [
      'One of the agencies had telephoned Lorcan to arrange the appointment for Hetty.',
      ['One of the agencies had telephoned Lorcan to arrange the appointment for Hetty.'],
    ] as const,
    [
      'Another agency told the Panel that it had raised the matter in 2020.',
      ['Another agency told the Panel that it had raised the matter in 2020.'],
    ] as const,
    [
      'A voluntary organisation gave Hetty a food parcel and noticed the bruise.',
      ['A voluntary organisation gave Hetty a food parcel and noticed the bruise.'],
    ] as const,
    [
      "In June an agency held a professionals' meeting to which the police were not invited.",
      ["In June an agency held a professionals' meeting to which the police were not invited."],
    ] as const,
    [
      'A substance misuse service saw Lorcan eleven times.',
      ['A substance misuse service saw Lorcan eleven times.'],
    ] as const,
    [
      'One service had asked about the children and another had not.',
      ['One service had asked about the children and another had not.'],
    ] as const,
    [
      "An agency's review found that supervision had lapsed.",
      ["An agency's review found that supervision had lapsed."],
    ] as const,
    [
      'The information was held by one of the agencies.',
      ['The information was held by one of the agencies.'],
    ] as const,
    ['Another provider had refused the referral.', ['Another provider had refused the referral.']] as const,
    [
      'A family support charity withdrew when Lorcan shouted at its worker.',
      ['A family support charity withdrew when Lorcan shouted at its worker.'],
    ] as const,
  ])('found too: %s', (words, lines) => {
    expect(read(...lines).join(' ')).toContain(words);
  });

  it.each([
    [["An agency's duty is to the person."]] as const,
    [['Another agency could have been asked to visit.']] as const,
    [['The drug service, New Dawn, saw Lorcan eleven times.']] as const,
    [
      [
        "A charity that runs a food bank, and whose name is left out because Hetty's sister works there, noticed the bruise.",
      ],
    ] as const,
    [['One agency that might have known was the library.']] as const,
    [['No other agency was involved.']] as const,
    [['Each agency thought another service was visiting.']] as const,
    [['The Panel found that one agency after another had closed the case.']] as const,
    [['If another agency rings, staff should call back.']] as const,
    [['It was another service, Northmere Homes, that made the call.']] as const,
    [['A social worker from another local authority visited once.']] as const,
    [['She found work through an agency.']] as const,
  ])('silent too: %s', (lines) => {
    expect(read(...lines)).toEqual([]);
  });
});

describe('unnamedAgenciesOf, in the part on sources', () => {
  it('reads what is said under "Sources" before the story, and refusals to give anything', () => {
    const { facts } = reportOf(
      '# Sources',
      'Another service declined to give any records and was not pressed.',
      '# Analysis',
      'The police came twice.',
    );
    expect(facts.process.unnamedAgencies).toHaveLength(1);
  });

  it('leaves a list of works at the end alone', () => {
    const { facts } = reportOf(
      '# Analysis',
      'The police came twice.',
      '# Sources',
      'Another service had told it, 2014.',
    );
    expect(facts.process.unnamedAgencies).toEqual([]);
  });

  it('does not take the independence of the chair for a deed of an agency', () => {
    expect(read('The chair has never been instructed by an agency in the county.')).toEqual([]);
  });
});

describe('unnamedAgenciesOf, where somebody of the agency acts', () => {
  it.each([
    'He heard from a worker at one of the agencies that the file had been shut.',
    'Dana learned from another service that Marek had moved.',
    'A member of staff of another agency told Dana to wait.',
    'The nurse was warned by a colleague from another service not to ask.',
    'Staff at one of the hospitals had noticed.',
    'A well-known charity for rural families lent Dana a telephone.',
    'A charity that helps with debts had Dana’s number.',
  ])('not named: %s', (line) => {
    expect(read(line)).toHaveLength(1);
  });

  it.each([
    'A member of staff of one of the agencies should be asked.',
    'A worker from another agency might have asked.',
    'Dana was told by another member of the choir.',
    'Dana was told by somebody at the council that she should wait.',
    'He volunteered for a charity in the town.',
  ])('is silent: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});
