import { assembleDraft, textAt } from '@dhrlint/draft';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { honourBasedAbuse } from './honour-based-abuse.js';
import { judged } from './testing/judged.js';
import { verdictOf } from './testing/verdict-of.js';

const quotes = (line: string) => judged(honourBasedAbuse, {}, ['# Analysis', line]).quotes;

describe('honour-based-abuse', () => {
  it.each([
    [
      'The Panel did not consider that the murder was linked to “honour”-based abuse.',
      'The Panel did not consider that the murder was linked to “honour”-based abuse.',
    ],
    [
      '“Honour”-based abuse was considered and discounted.',
      '“Honour”-based abuse was considered and discounted.',
    ],
    [
      'There was no evidence of so-called honour-based violence.',
      'There was no evidence of so-called honour-based violence.',
    ],
    [
      '‘Honour’-based abuse was not felt to be a factor in this case.',
      '‘Honour’-based abuse was not felt to be a factor in this case.',
    ],
    [
      'The review did not find this to be a case of so-called honour killing.',
      'The review did not find this to be a case of so-called honour killing.',
    ],
    [
      'The possibility of “honour”-based abuse was raised and the Panel decided that it was not relevant.',
      'The possibility of “honour”-based abuse was raised and the Panel decided that it was not relevant.',
    ],
    ['Honour-based abuse was ruled out.', 'Honour-based abuse was ruled out.'],
    ['HBA was not identified as an issue.', 'HBA was not identified as an issue.'],
    [
      'So-called honour-based violence was briefly discussed and put aside.',
      'So-called honour-based violence was briefly discussed and put aside.',
    ],
    [
      'The Panel was satisfied that “honour” played no part.',
      'The Panel was satisfied that “honour” played no part.',
    ],
    ['Nothing suggested “honour”-based abuse.', 'Nothing suggested “honour”-based abuse.'],
    [
      '“Honour”-based abuse does not apply in this case.',
      '“Honour”-based abuse does not apply in this case.',
    ],
    [
      'The Panel took the view that the murder had nothing to do with so-called “honour”.',
      'The Panel took the view that the murder had nothing to do with so-called “honour”.',
    ],
    [
      'The Panel did not regard this as an “honour” killing.',
      'The Panel did not regard this as an “honour” killing.',
    ],
    [
      'HBA was considered but not thought to be present.',
      'HBA was considered but not thought to be present.',
    ],
    [
      'While “honour”-based abuse was mooted, members did not believe that it featured.',
      'While “honour”-based abuse was mooted, members did not believe that it featured.',
    ],
    ['“Honour”-based abuse: not applicable.', '“Honour”-based abuse: not applicable.'],
    [
      'The review looked for indicators of “honour”-based violence. None was found.',
      'The review looked for indicators of “honour”-based violence. None was found.',
    ],
    [
      'The Panel agreed that so-called “honour” was not a motive.',
      'The Panel agreed that so-called “honour” was not a motive.',
    ],
    ['This was not a case of “honour”-based violence.', 'This was not a case of “honour”-based violence.'],
    [
      '“Honour”-based abuse was discussed by the Panel and dismissed.',
      '“Honour”-based abuse was discussed by the Panel and dismissed.',
    ],
    [
      'Although the family came from a community in which such crimes are known, “honour”-based abuse was not found to have been a factor.',
      'Although the family came from a community in which such crimes are known, “honour”-based abuse was not found to have been a factor.',
    ],
    [
      'The Panel found no link to so-called ‘honour’-based abuse.',
      'The Panel found no link to so-called ‘honour’-based abuse.',
    ],
    [
      'The Panel gave thought to “honour”-based abuse, but did not consider it relevant.',
      'The Panel gave thought to “honour”-based abuse, but did not consider it relevant.',
    ],
  ])('found: %s', (line, words) => {
    expect(quotes(line)).toEqual([expect.stringContaining(words)]);
  });

  it.each([
    'The Panel considered “honour”-based abuse and found that it was not a factor, because Karma Nirvana reviewed the statements of both families and found no sign that shame or standing had mattered to either.',
    'The Panel concluded that this was “honour”-based abuse.',
    'Officers did not consider “honour”-based abuse, although Dana had said that her uncle would kill her for the shame.',
    "The Trust's training does not cover “honour”-based abuse.",
    'No agency asked about “honour”-based abuse.',
    'The police ruled out “honour”-based abuse without asking Dana. The Panel finds that they were wrong to do so.',
    'Karma Nirvana is a national charity for victims of “honour”-based abuse.',
    'The Panel discussed at length whether “honour”-based abuse had been present. It heard from the Halo Project, looked at the messages between the brothers, and found no such motive since the family had supported the separation.',
    '“Honour”-based abuse is defined in the glossary.',
    'The force recorded it as an “honour”-based incident.',
    'There was no evidence that agencies had considered “honour”-based abuse.',
    'The risk assessment contains a question on “honour”-based abuse, which was not asked.',
    'The social worker thought that “honour”-based abuse was not relevant.',
    'The Panel does not regard this as an “honour” killing. Its reasons are that the families were on good terms, that no relative had spoken of shame and that the Halo Project, which read the papers, was of the same view.',
    'The social worker ruled out “honour”-based abuse after one telephone call.',
    'The police asked about “honour”-based abuse, and Corrie said no.',
    'The Panel considered that “honour”-based abuse was at the heart of this case.',
    'The DASH form asks about “honour”-based abuse.',
    'Whether this was “honour”-based abuse is discussed in the next section.',
    'The Trust did not recognise “honour”-based abuse.',
    'It was for a long time assumed that this was not “honour”-based abuse. The Panel takes another view.',
    'The Panel found a link to so-called ‘honour’-based abuse.',
    '“Honour”-based abuse was not considered by any agency until the last week.',
    'On “honour”-based abuse the Panel took the advice of Karma Nirvana. It was not found to have been a factor: no relative had threatened Dana, and her father had taken her part.',
  ])('silent: %s', (line) => {
    expect(quotes(line)).toEqual([]);
  });

  it('finds a note that is the only place where it is considered', () => {
    const { reports } = judged(honourBasedAbuse, {}, [
      '# Analysis',
      'The motive was a wish to control.',
      '^ The Panel considered whether “honour”-based abuse was possible.',
    ]);
    expect(reports.map(({ message }) => message)).toEqual(['footnote']);
  });
});

describe('honour-based-abuse, beside other matters', () => {
  it.each([
    ['So-called “honour”-based abuse was raised; most of the members were against it.', ''],
    ['“Honour”-based abuse was not thought to be relevant.', ' The Panel also looked at debts.'],
    ['The possibility of “honour”-based abuse was mentioned and went no further.', ''],
  ])('finds %s', (line, next) => {
    expect(quotes(line + next)).toEqual([line]);
  });

  it('takes what the panel looked at in that very matter for a reason', () => {
    expect(
      quotes(
        '“Honour”-based abuse was not thought to be relevant. The Panel had looked at it with a specialist.',
      ),
    ).toEqual([]);
  });
});

describe('honour-based abuse that is left lying', () => {
  it.each([
    'The possibility of “honour”-based abuse was mooted and let drop.',
    'The question of “honour” was parked at the third meeting.',
    'So-called “honour”-based abuse was touched on, and as nobody in the family went to worship the point was left.',
  ])('is no conclusion, whatever reason is given: %s', (line) => {
    expect(quotes(line)).toEqual([line]);
  });

  it('may be set aside in a note that does not name it again', () => {
    const note = 'It was decided at the last meeting that it had not.';
    expect(notesOn('The members asked whether honour-based abuse had come into it.', note)).toEqual([note]);
    expect(notesOn('The members asked whether she had savings.', note)).toEqual([]);
  });

  it.each([
    'The Panel considered whether this was “honour”-based abuse, and found in the messages of both families no sign that reputation had mattered.',
    'The question of “honour”-based abuse was left open by the force, and the Panel has reached its own view.',
    '“Honour”-based abuse is not a matter of religion, and no faith approves it.',
    'So-called “honour”-based abuse is not confined to one community.',
    '“Honour”-based abuse was not pursued because a specialist had read the statements and found no sign of it.',
  ])('is not what is looked into: %s', (line) => {
    expect(quotes(line)).toEqual([]);
  });
});

function notesOn(sentence: string, note: string) {
  const draft = assembleDraft({
    format: 'text',
    pages: null,
    content: [
      { kind: 'heading', text: 'Analysis', level: 1 },
      { kind: 'paragraph', text: sentence },
      { kind: 'footnote', text: note, host: { block: 1, offset: sentence.length } },
    ],
  });
  const verdict = verdictOf(honourBasedAbuse, {
    draft,
    facts: gatherFacts(draft),
    options: {},
    stage: 'draft',
  });
  const reports = verdict.outcome === 'not-applicable' ? [] : (verdict.reports ?? []);
  return reports.map(({ anchor }) => (anchor ? textAt(draft, anchor) : null));
}
