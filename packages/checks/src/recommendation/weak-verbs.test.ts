import { describe, expect, it } from 'vitest';
import { isUnspecific } from './weak-verbs.js';

describe('isUnspecific', () => {
  it.each([
    'Fellshire Police should remind officers of the policy.',
    'The Trust should consider how it supports carers.',
    'The Safety Partnership should give consideration to a campaign.',
    'All GPs should be aware of the signs of coercive control.',
    'Fell Homes should continue to promote its policy on domestic abuse.',
    'The ICB will continue to raise awareness of abuse of older people.',
    'The Partnership to reiterate the importance of information sharing.',
    'The Council should explore the options for a joint service.',
    'That all agencies should be reminded of their duty to share information.',
    'Agencies should raise awareness among staff of economic abuse.',
    'The Trust should ensure that staff are reminded of the need to see patients alone.',
    'The Police must also be mindful of the effect of separation.',
    'The Panel recommends that the Trust reminds its staff of the policy.',
    'It is recommended that the Council considers its approach to carers.',
    'Practitioners should exercise professional curiosity.',
    'The Trust should ensure staff are aware of the DASH.',
    'Fellshire Police and partners should work more closely together.',
    'The Council should review its policy.',
    'Adult Social Care should look at its procedures.',
    'Probation to take note of the learning from this review.',
    'Continue to raise the profile of male victims.',
    'The Board should promote awareness of the helpline.',
    'Schools should improve communication with parents.',
    'The Trust should encourage staff to ask about abuse.',
    'The Partnership should highlight the dangers of strangulation.',
    'Agencies should share the learning from this review.',
    'The Trust may wish to consider further training.',
    'The Council should reinforce the message that abuse is everyone’s business.',
    'The ICB should ask surgeries to be alert to carers who are harmed.',
    'Fell Homes to invite its contractors to think about what they see.',
    'The form for tenants should be looked at once more.',
    'The threshold needs to be revisited.',
    'The dangers of separation should be borne in mind.',
    'The Trust should pay closer attention to what relatives say.',
    'The Council should place greater emphasis on prevention.',
    'Adult Social Care should adopt a more trauma-informed approach.',
    'Fellshire Police should develop its understanding of stalking.',
    'The Partnership should bring this case to the attention of its members.',
    'The Trust should make every effort to see patients alone.',
    'Joint working needs to be strengthened.',
  ])('%s', (text) => {
    expect(isUnspecific(text)).toBe(true);
  });

  it.each([
    'Fellshire Police should audit forty assessments.',
    'The Trust should train all triage nurses in asking about abuse.',
    'Fell Homes should remind officers of the policy in May 2024 and sample thirty files to see that it is followed.',
    'The ICB should commission a service for carers.',
    'The Trust should add a prompt that reminds staff to ask about abuse.',
    'The Council should review its policy so that each referral is answered within two days.',
    'Fellshire Police should review every closed case of stalking.',
    'The Partnership should continue to fund three advocates until March 2026.',
    'The Board should publish an awareness campaign and survey its reach.',
    'The Trust should not discharge a patient without speaking to the household.',
    'The Council should appoint a lead for awareness of older people.',
    'Fell Homes should inspect the locks of any tenant who has been threatened.',
    'The Home Office should issue guidance on reviews of suicide.',
    'The Trust should ensure that patients are seen alone.',
    'The Police should require supervisors to consider risk at each closure.',
    'The Council should explore a joint service and report to the Board by June.',
    'The ICB should ask surgeries to see each carer alone.',
    'The form for tenants should be rewritten with two questions on harm.',
    'The Trust should require wards to ring the next of kin before discharge.',
    'Fell Homes should ask its contractors to report damaged doors to the safeguarding team.',
  ])('not: %s', (text) => {
    expect(isUnspecific(text)).toBe(false);
  });
});
