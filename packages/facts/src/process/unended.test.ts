import { describe, expect, it } from 'vitest';
import { reportOf } from './testing/report.js';

const read = (...lines: readonly string[]) => {
  const { facts, quote } = reportOf('# Parallel reviews', ...lines);
  return facts.process.openProcesses.filter(({ takenIn }) => !takenIn).map(({ anchor }) => quote(anchor));
};

describe('openProcessesOf in a section on such processes', () => {
  it.each([
    [
      'The coroner has yet to fix a date for the inquest.',
      'The coroner has yet to fix a date for the inquest.',
    ],
    [
      'The Nursing and Midwifery Council is still considering the conduct of one nurse.',
      'The Nursing and Midwifery Council is still considering the conduct of one nurse.',
    ],
    [
      'The force’s professional standards department is looking at the actions of two officers.',
      'The force’s professional standards department is looking at the actions of two officers.',
    ],
    [
      'The IOPC report had not been received at the time of writing.',
      'The IOPC report had not been received at the time of writing.',
    ],
    [
      'A mental health homicide review commissioned by NHS England is not expected to report until 2024.',
      'A mental health homicide review commissioned by NHS England is not expected to report until 2024.',
    ],
    [
      'At the time of completion, the Safeguarding Adults Board was undertaking its own review of the care home.',
      'At the time of completion, the Safeguarding Adults Board was undertaking its own review of the care home.',
    ],
    [
      'The Health and Safety Executive continues to look into the firm that let the van.',
      'The Health and Safety Executive continues to look into the firm that let the van.',
    ],
    [
      'An internal disciplinary process within the Council had not run its course.',
      'An internal disciplinary process within the Council had not run its course.',
    ],
    [
      'The Prisons and Probation Ombudsman is to publish in due course on the death of Clive in custody.',
      'The Prisons and Probation Ombudsman is to publish in due course on the death of Clive in custody.',
    ],
    [
      'The serious incident review remains with the Integrated Care Board for sign-off.',
      'The serious incident review remains with the Integrated Care Board for sign-off.',
    ],
    [
      'Clive’s appeal against conviction has not been heard.',
      'Clive’s appeal against conviction has not been heard.',
    ],
    [
      'Civil proceedings have been brought by the family against the force and have not been resolved.',
      'Civil proceedings have been brought by the family against the force and have not been resolved.',
    ],
    [
      'A Child Safeguarding Practice Review concerning the younger child is running alongside this review.',
      'A Child Safeguarding Practice Review concerning the younger child is running alongside this review.',
    ],
    [
      'The General Medical Council has a complaint before it about Dr B.',
      'The General Medical Council has a complaint before it about Dr B.',
    ],
    [
      'The Council’s monitoring officer is inquiring into a complaint by Aileen, and has given no date for her reply.',
      'The Council’s monitoring officer is inquiring into a complaint by Aileen, and has given no date for her reply.',
    ],
    [
      'The trial ended in January 2022. An application for leave to appeal is with the Court.',
      'An application for leave to appeal is with the Court.',
    ],
    [
      'Since the killing the Charity Commission has opened a case on the refuge.',
      'Since the killing the Charity Commission has opened a case on the refuge.',
    ],
    [
      'The second of two safeguarding reviews is unlikely to be finished this year.',
      'The second of two safeguarding reviews is unlikely to be finished this year.',
    ],
    ['We understand that the HSE’s enquiries go on.', 'We understand that the HSE’s enquiries go on.'],
    [
      'Her pension provider’s fraud investigation has stalled.',
      'Her pension provider’s fraud investigation has stalled.',
    ],
    [
      'The NHS Trust commissioned a serious incident report, the final version of which we have not seen.',
      'The NHS Trust commissioned a serious incident report, the final version of which we have not seen.',
    ],
    ['- IOPC investigation: live', 'IOPC investigation: live'],
  ])('leaves a process open: %s', (text, open) => {
    expect(read(text)).toEqual([open]);
  });

  it.each([
    [
      'The inquest is awaited. The Partnership will consider the coroner’s findings at its next meeting and add an addendum if need be.',
    ],
    [
      'The IOPC had begun its work when the Panel met first; it found no case to answer, as is told in section 7.',
    ],
    ['The coroner decided not to resume the inquest after the trial.'],
    [
      'The Panel considered whether a Safeguarding Adults Review should be held and was told that the criteria were not met.',
    ],
    [
      'An NHS investigation is under way; the chair has agreed with its lead that its report will come to the Panel before publication.',
    ],
    ['The chair met the coroner’s officer twice and shared the terms of reference.'],
    [
      'The Panel was careful not to prejudice the criminal proceedings and suspended its work until they had ended.',
    ],
    [
      'The Safeguarding Adults Board considered a referral in May 2021 and agreed that this review would meet its purposes.',
    ],
    ['The IOPC was notified and returned the matter to the force for local handling.'],
    [
      'A Child Safeguarding Practice Review is being carried out by the same chair, and the two reports will be published together with one action plan.',
    ],
    ['Clive is serving a life sentence with a minimum term of nineteen years.'],
    ['The review is not a disciplinary process and does not seek to apportion blame.'],
    ['The coroner has confirmed that the inquest will remain closed.'],
  ])('does not: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('asks the same words nowhere else', () => {
    const { facts } = reportOf('# Analysis', 'The General Medical Council has a complaint before it.');
    expect(facts.process.openProcesses).toEqual([]);
  });
});
