import { describe, expect, it } from 'vitest';
import { reportOf } from './testing/report.js';

const read = (...lines: readonly string[]) => {
  const { facts, quote } = reportOf('# Parallel reviews', ...lines);
  return facts.process.openProcesses.filter(({ takenIn }) => !takenIn).map(({ anchor }) => quote(anchor));
};

describe('openProcessesOf', () => {
  it.each<readonly [readonly string[], string]>([
    [['The inquest has been listed for May 2027.'], 'The inquest has been listed for May 2027.'],
    [
      [
        'An inquest will be held, at a date to be fixed. The criminal trials, which were pending for two years, ended in May 2025.',
      ],
      'An inquest will be held, at a date to be fixed.',
    ],
    [['The inquest has yet to be held.'], 'The inquest has yet to be held.'],
    [
      ['The IOPC investigation has been in progress since April 2022.'],
      'The IOPC investigation has been in progress since April 2022.',
    ],
    [
      ['The outcome of the IOPC investigation is awaited.'],
      'The outcome of the IOPC investigation is awaited.',
    ],
    [
      ['A Safeguarding Adults Review is under way. The Panel was told of it in March 2022.'],
      'A Safeguarding Adults Review is under way.',
    ],
    [['The IOPC investigation remains ongoing.'], 'The IOPC investigation remains ongoing.'],
    [
      ['The NHS investigation had not been completed when this report was finished.'],
      'The NHS investigation had not been completed when this report was finished.',
    ],
    [
      ['The Coroner has opened and adjourned an inquest, which is due to resume in November 2023.'],
      'The Coroner has opened and adjourned an inquest, which is due to resume in November 2023.',
    ],
    [
      ['The police referred themselves to the IOPC. The result is not yet known.'],
      'The result is not yet known.',
    ],
    [
      [
        'A Child Safeguarding Practice Review into the care of Child A has been commissioned and is expected to report next year.',
      ],
      'A Child Safeguarding Practice Review into the care of Child A has been commissioned and is expected to report next year.',
    ],
    [
      ['At the time of writing the inquest had not been concluded.'],
      'At the time of writing the inquest had not been concluded.',
    ],
    [
      ['The criminal trial is listed for September 2024.'],
      'The criminal trial is listed for September 2024.',
    ],
    [
      ['There is a Mental Health Homicide Review that has not been published.'],
      'There is a Mental Health Homicide Review that has not been published.',
    ],
    [
      [
        'The Probation Service is carrying out a Serious Further Offence review and its findings are not yet available.',
      ],
      'The Probation Service is carrying out a Serious Further Offence review and its findings are not yet available.',
    ],
    [
      ["The Health and Safety Executive's investigation continues."],
      "The Health and Safety Executive's investigation continues.",
    ],
    [
      ['We still await the report of the Independent Office for Police Conduct.'],
      'We still await the report of the Independent Office for Police Conduct.',
    ],
    [
      ['The misconduct hearing of the two officers is pending.'],
      'The misconduct hearing of the two officers is pending.',
    ],
    [
      ['The Care Quality Commission has an open investigation into the care home.'],
      'The Care Quality Commission has an open investigation into the care home.',
    ],
    [
      ['HM Coroner will hold an inquest at a date to be fixed.'],
      'HM Coroner will hold an inquest at a date to be fixed.',
    ],
    [
      ['The local Safeguarding Adults Board has agreed to hold a SAR, which has not begun.'],
      'The local Safeguarding Adults Board has agreed to hold a SAR, which has not begun.',
    ],
    [
      ['An internal police conduct investigation is in progress.'],
      'An internal police conduct investigation is in progress.',
    ],
    [['The appeal against conviction is outstanding.'], 'The appeal against conviction is outstanding.'],
    [['The coroner is yet to make a finding.'], 'The coroner is yet to make a finding.'],
    [
      ['A serious incident investigation by the Trust is still to report.'],
      'A serious incident investigation by the Trust is still to report.',
    ],
    [
      ["The Prisons and Probation Ombudsman's inquiry into Marek's death in custody has not been finalised."],
      "The Prisons and Probation Ombudsman's inquiry into Marek's death in custody has not been finalised.",
    ],
    [
      ['The independent investigation commissioned by NHS England is due in the spring.'],
      'The independent investigation commissioned by NHS England is due in the spring.',
    ],
    [['The inquest was opened in May 2021. It stands adjourned.'], 'It stands adjourned.'],
    [
      ['At the date of this report, HM Coroner had not set a date for the inquest.'],
      'At the date of this report, HM Coroner had not set a date for the inquest.',
    ],
    [
      ["The force's Professional Standards Department is investigating the conduct of one officer."],
      "The force's Professional Standards Department is investigating the conduct of one officer.",
    ],
    [
      ['The Trust has commissioned a patient safety incident investigation, and this is in progress.'],
      'The Trust has commissioned a patient safety incident investigation, and this is in progress.',
    ],
    [['An IOPC report is expected in the new year.'], 'An IOPC report is expected in the new year.'],
    [['The inquest is to be held in March 2025.'], 'The inquest is to be held in March 2025.'],
    [
      ['A Safeguarding Adults Review was agreed in May 2023 and continues.'],
      'A Safeguarding Adults Review was agreed in May 2023 and continues.',
    ],
    [
      ['Josef has sought leave to appeal, and the hearing is awaited.'],
      'Josef has sought leave to appeal, and the hearing is awaited.',
    ],
    [
      [
        'The outcome of the Mental Health Homicide Review was not available to the Panel at the time of completion.',
      ],
      'The outcome of the Mental Health Homicide Review was not available to the Panel at the time of completion.',
    ],
    [
      ['No date has yet been given for the resumption of the inquest.'],
      'No date has yet been given for the resumption of the inquest.',
    ],
    [
      ['NHS England has begun an independent investigation. It has yet to share its findings.'],
      'It has yet to share its findings.',
    ],
    [
      ["The Independent Office for Police Conduct has an investigation under way into the force's response."],
      "The Independent Office for Police Conduct has an investigation under way into the force's response.",
    ],
    [
      ['The Local Child Safeguarding Practice Review will be published later in the year.'],
      'The Local Child Safeguarding Practice Review will be published later in the year.',
    ],
    [['HSE enquiries remain open.'], 'HSE enquiries remain open.'],
    [
      ['The result of the misconduct proceedings is not known.'],
      'The result of the misconduct proceedings is not known.',
    ],
    [
      ['A serious case review in respect of the children has still to report.'],
      'A serious case review in respect of the children has still to report.',
    ],
    [["Josef's trial will begin in June."], "Josef's trial will begin in June."],
    [
      ['The Prisons and Probation Ombudsman has not published its report on the death of Josef.'],
      'The Prisons and Probation Ombudsman has not published its report on the death of Josef.',
    ],
    [
      ['The IOPC had not reported by the time that this review was concluded.'],
      'The IOPC had not reported by the time that this review was concluded.',
    ],
    [
      ['The matter was referred to the IOPC in May 2022. We have yet to hear from it.'],
      'We have yet to hear from it.',
    ],
    [
      ['The Ombudsman is considering a complaint from the family about the housing association.'],
      'The Ombudsman is considering a complaint from the family about the housing association.',
    ],
    [["The coroner's inquiries are continuing."], "The coroner's inquiries are continuing."],
    [
      ['It is understood that a SAR is being carried out by the neighbouring Board.'],
      'It is understood that a SAR is being carried out by the neighbouring Board.',
    ],
    [
      [
        'A second review, a Mental Health Homicide Review, is running alongside this one and has not finished.',
      ],
      'A second review, a Mental Health Homicide Review, is running alongside this one and has not finished.',
    ],
    [
      ["The Crown's appeal against the sentence is still before the Court of Appeal."],
      "The Crown's appeal against the sentence is still before the Court of Appeal.",
    ],
    [
      ['Disciplinary proceedings against two members of staff have not been concluded.'],
      'Disciplinary proceedings against two members of staff have not been concluded.',
    ],
    [
      ['The GMC has yet to determine whether the doctor is fit to practise.'],
      'The GMC has yet to determine whether the doctor is fit to practise.',
    ],
    [['There is an ongoing investigation by the IOPC.'], 'There is an ongoing investigation by the IOPC.'],
    [
      ['The inquest opened in July 2020. It has been adjourned to a date that is not yet fixed.'],
      'It has been adjourned to a date that is not yet fixed.',
    ],
    [
      ["The Trust's own investigation was not complete when the Panel last met."],
      "The Trust's own investigation was not complete when the Panel last met.",
    ],
    [
      ['A Safeguarding Adults Review is also being undertaken and will be published separately.'],
      'A Safeguarding Adults Review is also being undertaken and will be published separately.',
    ],
    [
      ['The IOPC has informed the Panel that its report will not be ready until next year.'],
      'The IOPC has informed the Panel that its report will not be ready until next year.',
    ],
    [
      ['The coroner has indicated that an inquest will take place.'],
      'The coroner has indicated that an inquest will take place.',
    ],
    [
      ['Two officers face misconduct proceedings, which are pending.'],
      'Two officers face misconduct proceedings, which are pending.',
    ],
    [
      ["The Panel understands that the coroner's investigation remains open."],
      "The Panel understands that the coroner's investigation remains open.",
    ],
    [
      ['The Child Safeguarding Practice Review has yet to be published.'],
      'The Child Safeguarding Practice Review has yet to be published.',
    ],
  ])('open and not provided for: %s', (lines, words) => {
    expect(read(...lines).join(' ')).toContain(words);
  });

  it.each<readonly [readonly string[]]>([
    [['The inquest was concluded in June 2022 and returned a finding of unlawful killing.']],
    [['There were no parallel reviews.']],
    [
      [
        'The IOPC investigation is ongoing. When it reports, the Panel will reconvene and an addendum will be published.',
      ],
    ],
    [
      [
        'The inquest was opened and adjourned pending the trial. It was not resumed, and the coroner closed it.',
      ],
    ],
    [
      [
        'The inquest is awaited; the chair will share the report with the coroner, and any Prevention of Future Deaths report will be considered by the Partnership.',
      ],
    ],
    [
      [
        "The IOPC's outcome was awaited when the Panel first met. It has since been received and its findings stand in section 14.",
      ],
    ],
    [['No inquest will be held.']],
    [['The criminal trial was ongoing at the time and the review was paused until it had ended.']],
    [['A SAR was considered and the criteria were not met.']],
    [['The trial concluded in March 2022.']],
    [['Dana was awaiting the outcome of a police investigation into the assault of 2018.']],
    [['At the time of the homicide Marek was on bail pending trial for another matter.']],
    [['A safeguarding enquiry was ongoing when she was discharged.']],
    [
      [
        'The police investigation into the earlier assault was still ongoing in May 2019, and no charge followed.',
      ],
    ],
    [
      [
        "The IOPC investigation has not yet concluded. Any learning from it will be added to the action plan by the Partnership's domestic abuse board.",
      ],
    ],
    [
      [
        "The Board's SAR was put on hold until this review was complete, and the two were then brought together.",
      ],
    ],
    [['The inquest has been suspended under Schedule 1 and will not be resumed.']],
    [['The inquest was opened and suspended; by a letter of the coroner it is not to be resumed.']],
    [['The review awaited the outcome of the trial before it approached the family.']],
    [['Until the inquest was heard, the chair did not approach witnesses; it was heard in July 2021.']],
    [['There was no ongoing IOPC investigation.']],
    [['The care proceedings were pending when Dana died.']],
    [["Marek's appeal was dismissed in 2022."]],
    [
      [
        'The Child Safeguarding Practice Review published its report in October 2021, and its learning is drawn on here.',
      ],
    ],
    [['IOPC guidance on pending cases was read.']],
    [
      [
        'An investigation by the IOPC is ongoing, and the Partnership has undertaken to review this report in the light of it.',
      ],
    ],
    [
      [
        'The coroner has been sent a copy of this report and will decide, once it is published, whether to resume the inquest; the Partnership will take in any finding.',
      ],
    ],
    [["Children's services' assessment was not completed before the death."]],
    [['The police awaited the results of forensic tests.']],
    [
      [
        'The findings of the NHS England investigation are awaited. The chair has met its author, the terms of reference of the two have been aligned, and its recommendations will be put into this action plan when it is published.',
      ],
    ],
    [
      [
        'The inquest, which was outstanding for much of the review, was completed in May 2024 and its conclusion is given above.',
      ],
    ],
    [['HM Coroner decided that no inquest was necessary after the trial.']],
    [['Professional Standards investigated the conduct of one officer and found no case to answer.']],
    [
      [
        'The IOPC is still investigating. The police member of the Panel will bring its report to the Partnership, which has agreed to amend the action plan if need be.',
      ],
    ],
    [['An appeal was lodged and dismissed.']],
    [
      [
        'A SAR is under way. The two chairs meet monthly, share chronologies and have agreed that recommendations will be joined in one plan.',
      ],
    ],
    [['The trial had not begun when the Panel first met. Josef pleaded guilty in July 2022.']],
    [['There is no other review in progress.']],
    [['The criteria for a SAR were considered and were not met.']],
    [['The Mental Health Homicide Review was published in August 2023, and the Panel has had regard to it.']],
    [
      [
        'The inquest will follow publication of this report. The coroner has asked for a copy and the Partnership will report any further learning to its members.',
      ],
    ],
    [["The Trust's serious incident report was awaited for nine months; it is quoted in section 12."]],
    [['Criminal proceedings ended in March 2021 and the inquest was not resumed.']],
    [['The Panel awaited the IMR of the Trust, which came in May.']],
    [['Corrie was waiting for a hearing in the family court when she died.']],
    [['Josef was due to appear in court for assault on 4 June 2019.']],
    [['The officers were still awaiting training.']],
    [['The child protection conference was due to be held in June.']],
    [["Corrie's complaint to the housing ombudsman was pending at the time of her death."]],
    [
      [
        "The outcome of the IOPC investigation is not known; the Partnership's executive board has made it a standing item, so that whatever is found is acted upon.",
      ],
    ],
    [['A rapid review was held and no further review was required.']],
    [
      [
        'The Panel is aware that the coroner may hold an inquest. Should one be held, the chair will offer this report and the Partnership will consider the findings.',
      ],
    ],
    [
      [
        'The investigation by the IOPC has concluded but its report has not been published. The Panel has read it, and its findings are reflected in section 14.',
      ],
    ],
    [['The review was paused until the trial was over.']],
    [
      [
        "The IOPC's findings are awaited.",
        'When they are received the Panel will reconvene to decide whether any of its conclusions should be altered.',
      ],
    ],
    [['Neither an inquest nor a trial is outstanding.']],
    [['The police have an ongoing programme of training. An inquest was held in 2021.']],
    [
      [
        'The IOPC was notified and returned the matter to the force, whose own investigation found no misconduct.',
      ],
    ],
    [['The inquest was concluded in October 2021.']],
    [['The coroner adopted the findings of the Crown Court and closed the inquest.']],
    [['A referral to the IOPC was made; it decided that no investigation was needed.']],
  ])('ended, provided for, or of the case: %s', (lines) => {
    expect(read(...lines)).toEqual([]);
  });

  it.each([
    [
      "The inquest into Hetty's death has not yet taken place.",
      ["The inquest into Hetty's death has not yet taken place."],
    ] as const,
    [
      'A serious further offence review by the Probation Service is not complete.',
      ['A serious further offence review by the Probation Service is not complete.'],
    ] as const,
    [
      'The IOPC is investigating the actions of two call handlers.',
      ['The IOPC is investigating the actions of two call handlers.'],
    ] as const,
    [
      'Its investigation is still in progress.',
      ['The Trust reported the death as a serious incident. Its investigation is still in progress.'],
    ] as const,
    [
      'HM Coroner has adjourned the inquest until after the appeal.',
      ['HM Coroner has adjourned the inquest until after the appeal.'],
    ] as const,
    [
      'The Safeguarding Adults Review commissioned by the Board had not reported when this review was signed off.',
      [
        'The Safeguarding Adults Review commissioned by the Board had not reported when this review was signed off.',
      ],
    ] as const,
    ['The final report of the IOPC is awaited.', ['The final report of the IOPC is awaited.']] as const,
    [
      'A child safeguarding practice review is planned.',
      ['A child safeguarding practice review is planned.'],
    ] as const,
    [
      "At present the IOPC's inquiry is unfinished.",
      ["At present the IOPC's inquiry is unfinished."],
    ] as const,
    [
      "Lorcan's appeal against his sentence will be heard in the autumn.",
      ["Lorcan's appeal against his sentence will be heard in the autumn."],
    ] as const,
    [
      'The Care Quality Commission has not concluded its enquiries into the provider.',
      ['The Care Quality Commission has not concluded its enquiries into the provider.'],
    ] as const,
    [
      'The outcome of the disciplinary process is not yet known to the Panel.',
      ['The outcome of the disciplinary process is not yet known to the Panel.'],
    ] as const,
  ])('found too: %s', (words, lines) => {
    expect(read(...lines).join(' ')).toContain(words);
  });

  it.each([
    [['The inquest took place in May 2023 and its findings are set out in section 11.']] as const,
    [
      [
        'The IOPC investigated the actions of two call handlers and recommended training, which the force has delivered.',
      ],
    ] as const,
    [['The Safeguarding Adults Review reported in June and is quoted throughout.']] as const,
    [['The coroner will not hold an inquest.']] as const,
    [
      [
        'The final report of the IOPC is awaited. The Partnership has asked that it be tabled at its next meeting and will revise the action plan.',
      ],
    ] as const,
    [['Hetty was awaiting the outcome of a benefits appeal.']] as const,
    [["In 2019 an investigation into Lorcan's conduct at work was ongoing."]] as const,
    [['No other investigation is under way.']] as const,
    [
      [
        "HM Coroner has adjourned the inquest until after the appeal. Both the chair and the Partnership's manager will attend, and whatever is learned will be added to this report before it is published.",
      ],
    ] as const,
    [['The police had not completed their enquiries when Lorcan was bailed.']] as const,
    [['The trial had ended before the Panel first met.']] as const,
    [['The SAR was expected in May and came in July; the Panel waited for it.']] as const,
  ])('silent too: %s', (lines) => {
    expect(read(...lines)).toEqual([]);
  });

  it('is provided for everywhere where one place provides for it', () => {
    expect(
      read(
        'The inquest has yet to be held.',
        '# Conclusions',
        'The inquest is still awaited. When it ends, an addendum will be published.',
      ),
    ).toEqual([]);
  });
});

describe('openProcessesOf, in other words', () => {
  it.each([
    'The matter is with the Independent Office for Police Conduct, which hopes to publish by the summer.',
    'The Safeguarding Adults Board is deciding whether to hold a review, and its decision is awaited.',
    'The Safeguarding Children Partnership is considering whether a review is needed.',
    'The file on the surgeon remains with the GMC.',
    'The coroner intends to hold the inquest in the autumn.',
  ])('finds %s', (line) => {
    expect(read(line)).toEqual([line]);
  });

  it.each([
    'The Safeguarding Adults Board decided in May that no review was needed.',
    'The coroner hopes to see more training.',
    'The Independent Office for Police Conduct reported in June 2021, and its findings are taken in below.',
    'The matter is with the IOPC; its findings will be added to the action plan when they come.',
  ])('is silent: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});

describe('openProcessesOf, of what only looks like an outcome', () => {
  it('takes neither "yet to be heard" nor a review that serves for both for one', () => {
    expect(
      read(
        'The coroner has opened an inquest, and it has yet to be heard. A Safeguarding Adults Review was considered; the Board decided that this review would serve for both, and its members read our drafts.',
      ),
    ).toHaveLength(1);
  });
});

describe('what has been set up, and what awaits nothing', () => {
  it.each([
    'A Serious Further Offence review has likewise been set up by the Probation Service.',
    'The Information Commissioner has an investigation of the breach open, with no end in sight.',
    'NHS England has commissioned an investigation, of which we have seen nothing.',
  ])('%s', (line) => {
    expect(read(line)).toEqual([line]);
  });

  it('does not take the end of another process for its own', () => {
    const line = 'The Care Quality Commission has in hand an inspection, and the outcome is not yet to hand.';
    expect(
      read(
        line,
        'When the Panel first sat the IOPC was still investigating; I adopt its learning in section 12.',
      ),
    ).toEqual([line]);
  });

  it.each([
    'The inquest, adjourned in May, was formally closed in June 2023, and nothing in this report awaits it.',
    'It decided that a Child Safeguarding Practice Review would await ours, and later that none was needed.',
  ])('is silent of: %s', (line) => {
    expect(read(line)).toEqual([]);
  });
});

describe('openProcessesOf, sentence by sentence', () => {
  it.each<readonly [string, string]>([
    [
      'An enquiry by the IOPC into the handling of the calls continues. The safeguarding board saw no need of a review of its own.',
      'An enquiry by the IOPC into the handling of the calls continues.',
    ],
    [
      'The coroner closed the inquest. The IOPC began an investigation in June 2019. As we write, the Panel has not been told its outcome.',
      'As we write, the Panel has not been told its outcome.',
    ],
    ['Has the inquest been held? It has not.', 'It has not.'],
    [
      'The Police referred themselves to the IOPC in June 2019. Nothing has been heard since.',
      'Nothing has been heard since.',
    ],
  ])('what another sentence settles does not settle it: %s', (text, quote) => {
    expect(read(text)).toEqual([quote]);
  });
  it.each([
    'A decision from the CPS about a second defendant is pending.',
    'Two officers face misconduct hearings, which have been put back to the new year.',
    'Marek has been given leave to appeal.',
    'The serious further offence review had not been shared with the Panel when its work ended.',
    'At the time of writing the Safeguarding Adults Board was deciding whether to hold a review.',
    'There may be more to learn once the Trust’s own inquiry is concluded.',
  ])('leaves a process open: %s', (line) => {
    expect(read(line)).toEqual([line]);
  });
});
