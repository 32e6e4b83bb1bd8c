import { describe, expect, it } from 'vitest';
import { outcomeWords, tellsMeasure } from './outcome-words.js';

describe('outcomeWords', () => {
  it.each([
    'Training delivered.',
    'Budget approved by the finance committee',
    'Cameras bought and installed',
    'Training delivered to all front-line staff by March 2024',
    'All staff trained.',
    'All relevant staff will have been trained',
    '100% of staff trained',
    'Notices are up in all stations',
    'A protocol exists.',
    'Thirty wardens attend',
    'Partners better informed',
    'Newsletter issued to 90% of practices',
    '95% of officers have completed the course',
    'Policy updated and circulated.',
    'Policy in place',
    'The policy has been reviewed',
    'Revised policy approved by the Board and published on the intranet.',
    'Reminder sent to all teams',
    'Reminder issued.',
    'E-mail sent',
    'Briefing note circulated to GPs',
    'Leaflets distributed to surgeries',
    '2,000 printed',
    '500 cards printed and distributed',
    'Completed',
    'Done.',
    'Minutes of the meeting',
    'Minutes',
    'Training records',
    'Attendance records and certificates',
    'Attendance list',
    'Copy of the policy',
    'Number of staff trained',
    'Number of sessions delivered',
    'Percentage of staff who have completed the module',
    'Staff are aware of the policy.',
    'All staff are aware of the pathway',
    'Increased staff awareness',
    'Raised awareness of coercive control',
    'Improved awareness among professionals',
    'Learning shared',
    'Learning disseminated across the partnership',
    'Lessons shared at team meetings',
    'Group established; terms of reference agreed.',
    'Meeting held',
    'Report presented to the Board',
    'Audit completed',
    'Pathway agreed and launched',
    'New form in use',
    'Form amended.',
    'Contract signed',
    'Post recruited to',
    'Worker appointed',
    'Guidance issued',
    'Guidance produced and available online',
    'Agenda item added',
    'Standing agenda item',
    'Circulation of the policy',
    'Delivery of training',
    'Completion of training by all managers',
    'Window stickers displayed.',
    'Lift poster put up',
    'Mugs ordered',
    'Animation filmed and translated',
    'Six trained.',
    'All twelve trained',
    'Twenty-two posted',
    '400 handed out',
    'Both appointed.',
    'A dozen held by June',
    'Publication of the guidance',
    'Article published in the newsletter',
    'Poster displayed in all waiting rooms',
    'E-learning completed by all staff.',
    'Letter sent to the Home Office',
    'Terms of reference agreed',
    'Website updated',
    'Protocol signed by all agencies',
    'Evidence that training has been delivered',
    'Confirmation that the policy has been circulated',
  ])('output: %s', (text) => {
    expect(outcomeWords(text)).toBe('output');
  });

  it.each([
    'Victims are seen alone.',
    'No certificate is held by a person whose doctor is worried',
    'All seen alone within a week',
    'Nine in ten answered the same day',
    'Patients tell the nurse what is on the poster',
    'No one is sent home unasked',
    'Patients with unexplained injuries are asked in private: 95% on audit.',
    'Fewer referrals closed without contact',
    'More disclosures by men.',
    'Referrals from housing double within a year',
    'Survivors say that they were believed',
    'Training delivered; audit shows that 90% of victims are seen alone.',
    'Carers know whom to ring and feel safe to ring.',
    'Repeat calls are recognised within a day',
    'Nine gradings in ten are right on dip sample.',
    'Audit of forty files finds no closures without contact',
    'Number of disclosures by men, each quarter',
    'Number of referrals to the specialist service',
    'Number of appointments alone within five days, by practice',
    'Waiting time measured each month',
    'Children’s words appear in every record',
    'Women who use interpreters give their own account',
    'Reduction in repeat incidents',
    'Rate of repeat victimisation falls by a tenth',
    'Perpetrators are challenged at the first report.',
    'Two in three known carers spoken to by themselves by spring',
    'Staff ask about abuse: shown by survey of 200 patients',
    'In the audit nobody went home before the family was rung',
    'Risk is recognised earlier.',
    'Families are told within a month.',
    'Tenants who report are offered a move within ten days',
    'Guidance is changed.',
    'Assessments recorded in 95% of incidents',
    'People can find help in their own language',
    'Schools know the next morning and children are supported.',
    'Share of carers assessed face to face',
    'Interpreting is safe everywhere.',
  ])('outcome: %s', (text) => {
    expect(outcomeWords(text)).toBe('outcome');
  });

  it('is nothing in an empty cell', () => {
    expect(outcomeWords(' – ')).toBe('none');
  });
});

describe('tellsMeasure', () => {
  it.each([
    'Audit of fifty files each quarter',
    'Survey of two hundred tenants',
    'So that 95% are seen alone',
  ])('%s', (text) => {
    expect(tellsMeasure(text)).toBe(true);
  });

  it.each(['Circulate the policy', 'Train all staff'])('not %s', (text) => {
    expect(tellsMeasure(text)).toBe(false);
  });
});
