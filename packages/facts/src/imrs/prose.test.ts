import { describe, expect, it } from 'vitest';
import { countsInSentence } from './prose.js';

const read = (sentence: string, before = '') =>
  countsInSentence(sentence, before).map(
    ({ start, end, stage }) => `${sentence.slice(start, end)} | ${stage}`,
  );

describe('countsInSentence: how many IMRs there were', () => {
  it.each([
    ['Twelve agencies submitted IMRs.', 'Twelve agencies submitted IMRs'],
    ['Eleven provided an IMR:', 'Eleven provided an IMR'],
    ['Ten agencies were contacted, and seven of them wrote an IMR.', 'seven of them wrote an IMR'],
    [
      'Fourteen agencies each produced an Individual Management Review (IMR).',
      'Fourteen agencies each produced an Individual Management Review (IMR)',
    ],
    ['The following eight agencies provided IMRs.', 'eight agencies provided IMRs'],
    [
      'Nine agencies that had known the family completed a chronology and an IMR.',
      'Nine agencies that had known the family completed a chronology and an IMR',
    ],
    ['Six IMRs were asked for and all six were delivered.', 'Six IMRs'],
    [
      'Seven agencies were commissioned to write, and duly wrote, an IMR.',
      'Seven agencies were commissioned to write, and duly wrote, an IMR',
    ],
    ['IMRs were sought and obtained from six agencies.', 'IMRs were sought and obtained from six agencies'],
    ['IMRs were received from 9 agencies.', 'IMRs were received from 9 agencies'],
    [
      'Individual Management Reviews (IMRs) were submitted by the following eleven organisations.',
      'Individual Management Reviews (IMRs) were submitted by the following eleven organisations',
    ],
    ['A total of five IMRs was commissioned and received.', 'five IMRs'],
    ['The review drew on ten IMRs and on the views of the family.', 'ten IMRs'],
    ['The Panel received a total of twelve agency IMRs.', 'twelve agency IMRs'],
    ['The Panel considered 10 IMRs and 3 summary reports.', '10 IMRs'],
    ['Eight Internal Management Reviews were written.', 'Eight Internal Management Reviews'],
    ['All eight IMRs were signed off by a director.', 'eight IMRs'],
    ['None of the ten IMRs mentioned it.', 'ten IMRs'],
    ['Two of the nine IMRs were late.', 'nine IMRs'],
    ['All ten IMR authors met the chair.', 'ten IMR authors'],
    ['The ten IMR authors met in March and again in May.', 'ten IMR authors'],
    ['I looked at nine IMRs and talked to her sister.', 'nine IMRs'],
    ['A total of nine IMRs was commissioned and received.', 'nine IMRs'],
    ['The nine IMRs made thirty recommendations between them.', 'nine IMRs'],
    ['The number of IMRs received was nine.', 'number of IMRs received was nine'],
    ['IMRs received: 9', 'IMRs received: 9'],
    ['There were a dozen IMRs.', 'a dozen IMRs'],
    ['The IMRs, of which there were seven, were read.', 'The IMRs, of which there were seven'],
    ['Agencies providing IMRs numbered eight.', 'Agencies providing IMRs numbered eight'],
    [
      'Four statutory and three voluntary agencies wrote IMRs.',
      'Four statutory and three voluntary agencies wrote IMRs',
    ],
    ['The Panel thanks the six authors of IMRs.', 'six authors of IMRs'],
    ['All seven agencies on the Panel wrote an IMR.', 'seven agencies on the Panel wrote an IMR'],
    ['The Panel had eight IMRs, a psychiatric report and a statement.', 'eight IMRs'],
    ['Nine IMRs and two short reports were received.', 'Nine IMRs'],
    [
      'A chronology was made and fifteen individual management reviews were written.',
      'fifteen individual management reviews',
    ],
    ['The report rests on fourteen IMRs.', 'fourteen IMRs'],
    [
      'The overview sets out what six Individual Management Reviews found.',
      'six Individual Management Reviews',
    ],
    [
      'Of the twelve agencies written to, seven had relevant contact and completed an IMR.',
      'seven had relevant contact and completed an IMR',
    ],
    ['Five agencies submitted IMRs which were of good quality.', 'Five agencies submitted IMRs'],
    ['The Chair wrote to each agency, and IMRs came back from nine.', 'IMRs came back from nine'],
    ['The six agency reviews (IMRs) made twenty recommendations.', 'six agency reviews (IMRs)'],
    ['At its fourth meeting the Panel went through the seven IMRs.', 'seven IMRs'],
    ['The author has had regard to seven IMRs.', 'seven IMRs'],
    ['The Partnership sought, and was given, six IMRs.', 'six IMRs'],
    ['For this report, IMRs from six agencies were analysed.', 'IMRs from six agencies'],
    ['The Panel scrutinised the IMRs of six agencies.', 'IMRs of six agencies'],
  ])('%s', (sentence, words) => {
    expect(read(sentence)).toEqual([`${words} | received`]);
  });

  it.each([
    ['Ten agencies were asked to provide an IMR.', 'Ten agencies were asked to provide an IMR'],
    ['IMRs were requested from ten agencies.', 'IMRs were requested from ten agencies'],
    ['The chair requested eight IMRs.', 'eight IMRs'],
    ['Nine agencies were asked for an IMR.', 'Nine agencies were asked for an IMR'],
  ])('asked for: %s', (sentence, words) => {
    expect(read(sentence)).toEqual([`${words} | requested`]);
  });

  it('keeps what was asked for and what came apart', () => {
    expect(read('IMRs were sought from nine bodies and received from eight;')).toEqual([
      'IMRs were sought from nine bodies | requested',
      'eight | received',
    ]);
    expect(read('IMRs were asked for from nine agencies and came from eight of them.')).toEqual([
      'IMRs were asked for from nine agencies | requested',
      'eight | received',
    ]);
    expect(read('Eleven IMRs were requested and ten were received.')).toEqual([
      'Eleven IMRs | requested',
      'ten were received | received',
    ]);
    expect(read('Nine were received.', 'IMRs were requested from ten agencies.')).toEqual([
      'Nine were received | received',
    ]);
    expect(read('The Panel commissioned nine IMRs.')).toEqual(['nine IMRs | commissioned']);
  });
});

describe('countsInSentence: what is no number of IMRs', () => {
  it.each([
    'Two IMRs were sent back for more work.',
    'Two of the IMRs did not mention the children.',
    'One IMR was late.',
    'The other three IMRs were thorough.',
    'Both health IMRs noted the same visit.',
    'A further two IMRs were commissioned in May.',
    'The first three IMRs arrived in June.',
    'Three IMRs identified a lack of curiosity.',
    'Four IMRs were received from health bodies.',
    'Three IMRs were received late.',
    'Two agencies did not submit an IMR.',
    'Four more agencies gave a page of notes.',
    'Three agencies wrote a short report rather than an IMR.',
    'Nine agencies submitted IMRs or short reports.',
    'Twelve agencies were contacted.',
    'The IMRs made nine recommendations.',
    'The Trust submitted two IMRs, one for each of its services.',
    'The Panel met IMR authors on two occasions.',
    'There were nine IMR recommendations.',
    'At least nine IMRs were expected.',
    'The two IMRs were resubmitted.',
    'Initially nine IMRs were received.',
    'The Panel considered three IMRs at its second meeting.',
    'The IMR covers two agencies.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('countsInSentence: told by the sentence before, or only in part', () => {
  it('takes up what was asked for', () => {
    expect(read('It received eight: one agency had closed.', 'The Panel asked for nine IMRs.')).toEqual([
      'eight | received',
    ]);
  });

  it.each([
    'At its second meeting five IMRs were presented, and the others at its third.',
    'Agencies had ten weeks to write their IMRs.',
  ])('counts nothing in: %s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('sentences that only count what the one before names', () => {
  const before = 'The bodies below wrote an IMR for the Panel.';
  it.each([
    ['There were eight of them in all.', 'There were eight of them in all | received'],
    ['They numbered eight.', 'They numbered eight | received'],
    ['In all there were eight.', 'In all there were eight | received'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence, before)).toEqual([expected]);
  });

  it.each([
    ['There were eight of them in all.', 'The Panel asked for IMRs.'],
    ['There were eight of them in all.', 'The bodies below wrote an IMR or a letter.'],
    ['There were eight meetings in all.', before],
    ['There were eight.', before],
    ['They were eight weeks late in all.', before],
  ])('counts nothing in %s after %s', (sentence, earlier) => {
    expect(read(sentence, earlier)).toEqual([]);
  });
});

describe('counts that the words around them give', () => {
  it.each([
    [
      'There were seven such agencies, each of which wrote an IMR.',
      '',
      'seven such agencies, each of which wrote an IMR',
    ],
    [
      'Seven services had met them, and each has since provided an IMR.',
      '',
      'Seven services had met them, and each has since provided an IMR',
    ],
    ['The other seven each wrote an IMR.', 'Two agencies had nothing on file.', 'seven each wrote an IMR'],
    ['The seven IMRs were written by senior staff with no part in the case.', '', 'seven IMRs'],
    ['From seven bodies the Panel had an IMR.', '', 'seven bodies the Panel had an IMR'],
    [
      'In the event seven reviews were received.',
      'IMRs were asked for from nine agencies.',
      'seven reviews were received',
    ],
    [
      'The number of agencies submitting an IMR was seven.',
      '',
      'number of agencies submitting an IMR was seven',
    ],
    ['There are therefore seven IMRs.', '', 'seven IMRs'],
    [
      'The Panel read seven reports known as Individual Management Reviews.',
      '',
      'seven reports known as Individual Management Reviews',
    ],
    ['An IMR was written by all seven.', 'Nine agencies replied.', 'IMR was written by all seven'],
    ['The chair had six IMRs on which to base her questions.', '', 'six IMRs'],
    ['Laid side by side, the six IMRs tell one story.', '', 'six IMRs'],
    ['We read the six IMRs side by side, and then one by one.', '', 'six IMRs'],
    ['That left the Panel with six IMRs.', 'Two bodies sent nil returns.', 'six IMRs'],
    ['The rest wrote an IMR each, which makes six IMRs.', 'Two bodies sent nil returns.', 'six IMRs'],
    ['Six of the eleven answered with an IMR.', '', 'Six of the eleven answered with an IMR'],
    ['Six agencies handed in an IMR.', '', 'Six agencies handed in an IMR'],
    ['The half-dozen IMRs were read by all.', '', 'half-dozen IMRs'],
    [
      'Six agencies looked at their own part in events by means of an IMR.',
      '',
      'Six agencies looked at their own part in events by means of an IMR',
    ],
  ])('%s', (sentence, before, expected) => {
    expect(read(sentence, before)).toEqual([`${expected} | received`]);
  });

  it('knows what was only asked for', () => {
    expect(read('Requests for IMRs were sent to seven agencies.')).toEqual([
      'Requests for IMRs were sent to seven agencies | requested',
    ]);
    expect(read('The Chair asked seven agencies for an IMR.')).toEqual([
      'seven agencies for an IMR | requested',
    ]);
  });

  it.each([
    ['The other seven each wrote an IMR.', 'Two sent their IMRs in May.'],
    ['Five IMRs had been received by the time of the second meeting.', ''],
    ['The meeting of IMR authors was attended by six of them.', ''],
    ['The IMR authors came in May, and six of them presented their IMRs.', ''],
    ['One author said: “I had read six IMRs and knew no more of her.”', ''],
    ['The Trust gave the Panel three IMRs.', ''],
  ])('counts nothing in: %s', (sentence, before) => {
    expect(read(sentence, before)).toEqual([]);
  });
});
