import { assembleDraft, type BlockInput, textAt } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';
import { stopsShort } from './unfinished.js';

describe('sentences that stop short', () => {
  it.each([
    'The Panel was told that the social worker had',
    'What the ward had been told, and now hears more of',
    'The letter of April, a copy of which was sent to',
    'The entry for that visit, which was made later, reads in full',
    'The agencies sent chronologies but were not asked for more, since',
    'His brother told the chair that it had been',
    'The earlier call, which had been closed without a visit, was still',
    'Of all of the services with which he had been in touch, the ambulance trust',
    'It is regrettable that the surgery',
    'The note of the meeting in which she',
    'He rang the helpline twice and was',
    'The team closed the case without',
    'The form, which was last revised in',
    'Of the nine referrals that the Trust received,',
    'Of the six officers who had been to the flat, only',
    'The cost of a place in the refuge, which the Council put at',
    'When he was asked why he had not rung back, he said that',
    'The review was unable to find out whether',
    'Three agencies held information about the weapon, and the',
    'At the third meeting the Panel agreed to',
    'The midwife asked about home, because',
    'When the health visitor came back in May, the surgery',
    'The reason given by the Trust was',
    'The Council’s housing officer and the',
    'If the sergeant had read the log, she',
    'The recording system did not allow a second address to be entered, and staff therefore',
    'She had been to the walk-in centre on four occasions between March and',
    'The school’s safeguarding lead was of the view that',
    'The flat was let to him on the understanding that his',
    'Although the ward had written to the surgery in June, her doctor',
    'By the time that the conference heard the case, her support worker',
    'The notes of the home visit were entered by a student who',
    'The alarm was fitted by a firm with which',
    'Her employer was aware of the order but had not been',
    'Officers attended the address and spoke with',
    'He had told the probation officer that he would',
    'The inspector who looked at the file next day thought that it',
    'The Council, in which nobody had seen the letter, accepted that there',
    'The duty manager, who, given how many calls were waiting that evening, decided nothing and, at length, determined',
    'Her housing application was considered under',
    'The police records show that a marker was placed on the address for',
    'The Panel was satisfied that it was',
    'The review period was chosen so as to take in the time during',
    'Neither the hospital nor the surgery had a policy on',
    'There was no sign that the tenant had been warned of',
    'The case is one for the court where',
    'She was seen by four doctors, all of whom',
    'By the law of that year it was an offence to',
    'Following the call, of which no note was kept, she was',
    'The Panel asked whether joint supervision',
    'The reply was that the form, brought in that year, automatically',
    'What is asked is whether a new clerk, knowing no more than that, could',
    'The clerk who took the call in June had sought',
    'Her reply to the Council, sent in May, began with the words',
    'A letter was to follow, but because the clerk who wrote such letters',
    'No visit was made, since the worker who had booked it',
    'The midwife had been on leave until that week and was not aware',
    'The nurse on the ward felt that, for the time being, it would be safer to',
    'A flag is now put on the file of any tenant who misses two visits is',
    'The manager explained to the Panel’s officer that the rota then in use',
    'The clinic’s consultant, to whom the scan had been sent on the Friday, then',
    'The surgeon wrote that the wound was “an',
    'Shortly after the second letter, she was',
    'The reason for this was that the team',
    'The Panel heard that the shift had been short of staff and that the inspector, who answered for',
  ])('%s', (sentence) => {
    expect(stopsShort(sentence)).toBe(true);
  });
});

describe('sentences that only lack their stop', () => {
  it.each([
    'She did not think that it was safe to',
    'No visit was made, since the worker who had booked it left',
    'She went because the man who rang her knew the house',
    'There was no order of which the officers were not aware',
    'The officer said that she had stayed longer than it was wise to',
    'He explained to the nurse that the door was locked',
    'Nobody knew who the woman who rings at night is',
    'The family moved to the town in 2014',
    'Nobody asked her what she was afraid of',
    'He said that he did not know where she was',
    'She had nobody whom she could turn to',
    'The officer asked what the problem was',
    'It was not as serious as they had thought it was',
    'The call was logged and then moved on',
    'Her mother is the person that she lived with',
    'The police attended the address and spoke to her',
    'He was no longer the man that she had known before',
    'She asked for the same room as the year before',
    'Asked whether she felt safe, she said that she did',
    'The neighbour heard them come in',
    'In May the officer rang the surgery',
    'When he came home, she left',
    'When the letter came, the officer went round',
    'After the trial, the family asked to be left alone',
    'The case was closed soon after',
    'The ward knew who he was and what he had done',
    'No other contact was made that month or the month after',
    'The worker who was allocated left and the case was not picked up',
    'Staff did not know which way to turn to',
    'That was all that they were asked for',
    'She did not say why',
    'They had not met since',
    'Nobody from the service had seen her since',
    'This is the house that they lived in',
    'She told officers that nothing was going on',
    'The ward asked for her notes to be sent on',
    'There was no one to talk to',
    'The Panel heard that the worker left',
    'She told the officer that the door was broken',
    'The nurse said that the baby slept',
    'The record shows the surgery she was registered with',
    'He told the officer the name of the man he worked for',
  ])('%s', (sentence) => {
    expect(stopsShort(sentence)).toBe(false);
  });
});

describe('unfinished paragraphs of a report', () => {
  const heading = (text: string): BlockInput => ({ kind: 'heading', text, level: 1 });
  const numbered = (label: string, text: string): BlockInput => ({
    kind: 'paragraph',
    label,
    text,
    numbering: 'typed',
  });
  const paragraph = (text: string): BlockInput => ({ kind: 'paragraph', text });
  const bullet = (text: string): BlockInput => ({ kind: 'list-item', text, label: '•', level: 1 });
  const found = (...content: BlockInput[]) => {
    const draft = assembleDraft({ format: 'docx', content: [heading('Analysis'), ...content], pages: null });
    return gatherFacts(draft).unfinished.map(({ anchor, kind }) =>
      kind === 'number-only' ? `only ${draft.blocks[anchor.block]?.number}` : textAt(draft, anchor),
    );
  };

  it('quotes the sentence that stops short', () => {
    expect(
      found(
        numbered('4.1', 'The ward had a policy. It had been written in 2015 and staff were told of it by'),
        numbered('4.2', 'The Panel asked for a copy.'),
      ),
    ).toEqual(['It had been written in 2015 and staff were told of it by']);
  });

  it('finds it before a heading, and at the end of the report', () => {
    expect(
      found(numbered('4.1', 'The worker had closed the case because'), heading('Conclusions')),
    ).toHaveLength(1);
    expect(found(numbered('4.1', 'The worker had closed the case because'))).toHaveLength(1);
  });

  it('finds a paragraph that is only a number', () => {
    expect(
      found(numbered('4.1', 'The Panel met.'), numbered('4.2', ''), numbered('4.3', 'It met again.')),
    ).toEqual(['only 4.2']);
  });

  it('leaves what introduces a list, a table or a quotation', () => {
    expect(
      found(numbered('4.1', 'The Panel asked each agency whether'), bullet('it knew of the abuse')),
    ).toEqual([]);
    expect(
      found(numbered('4.1', 'The Panel asked each agency whether'), numbered('4.1.1', 'it knew')),
    ).toEqual([]);
    expect(
      found(numbered('4.1', 'Her sister told the review that'), {
        ...paragraph('“She tried.”'),
        quotation: true,
      }),
    ).toEqual([]);
  });

  it('leaves lines that the file cut into paragraphs', () => {
    const lines = [
      'The firm makes claims against the bank of',
      'which three are for the',
      'loss of custom. It should',
      'not be put to the trouble of',
      'a second trial, since the',
    ];
    expect(found(...lines.map((text, at) => numbered(String(at + 1), text)))).toEqual([]);
  });

  it('leaves a sentence that goes on below', () => {
    expect(
      found(
        numbered('4.1', 'The calls are shown in the figure, and of these the'),
        { kind: 'caption', text: 'Figure 1: Calls by month' },
        paragraph('greater part were made at night.'),
      ),
    ).toEqual([]);
  });

  it('leaves points of lists, verse, headings that are not marked, and addresses', () => {
    expect(
      found(
        numbered('4.1', 'The Panel looked at:'),
        bullet('who she was living with'),
        bullet('what he was on, and'),
      ),
    ).toEqual([]);
    expect(
      found(
        paragraph('You were the light that the morning came in on'),
        paragraph('and the song that the kettle was'),
      ),
    ).toEqual([]);
    expect(
      found(
        {
          ...paragraph('What her friends and family had hoped for and were'),
          appearance: { bold: true, italic: false, centred: false, size: null },
        },
        paragraph('They hoped.'),
      ),
    ).toEqual([]);
    expect(found(paragraph('Safer Tillmere Partnership, Town Hall'), paragraph('Market Place'))).toEqual([]);
  });
});
