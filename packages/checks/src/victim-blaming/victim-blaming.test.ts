import type { DraftInput } from '@dhrlint/draft';
import { heading as chapter, paragraph, table } from '@dhrlint/draft/testing';
import { describe, expect, it } from 'vitest';
import { findingsOf, ruleOf } from '../testing/run-rule.js';
import type { VictimBlamingOptions } from './options.js';
import { victimBlaming } from './victim-blaming.js';

const family = { says: 'blames her', instead: 'Say what stood in the way.', reasonsExcuse: true };
const options: VictimBlamingOptions = {
  lists: { help: 'help, support' },
  families: [
    {
      ...family,
      always: [{ phrase: 'fail to engage', suggestion: 'was not able to {kept}' }],
      inNarrative: ['withdraw ... complaint'],
      inExplanation: ['decline ... <help>'],
      labels: ['evasive'],
      nouns: ['refusal to'],
    },
  ],
  anythingLeftUndone: { says: 'explains', instead: 'Say more.', except: 'know', heeding: 'called' },
  counterfactual: { says: 'wishes', instead: 'Ask more.', except: 'known' },
  byWeight: { says: 'is a reproach', instead: 'Say what he did.' },
};
const rule = ruleOf('victim-blaming', options, { blaming: '{words} {says}. {instead}' });

const key = (victim: string, perpetrator: string, relation: string) =>
  table(['Pseudonym', 'Who they are'], [victim, 'Victim'], [perpetrator, `Perpetrator; ${relation}`]);

const run = (...content: DraftInput['content']) => findingsOf(rule, victimBlaming as never, content);
const quotes = (...content: DraftInput['content']) => run(...content).map((f) => f.location.quote);
const heading = chapter('Analysis');

describe('victim-blaming', () => {
  it('anchors on the clause at fault and offers words in its place', () => {
    const [finding] = run(paragraph('The victim failed to engage with the service.'));
    expect(finding?.location.quote).toBe('failed to engage');
    expect(finding?.suggestion).toBe('was not able to engage');
    expect(finding?.message).toBe('failed to engage blames her. Say what stood in the way.');
  });

  it('reports each clause of a sentence', () => {
    expect(quotes(paragraph('The victim failed to engage and was evasive.'))).toEqual([
      'failed to engage',
      'was evasive',
    ]);
  });

  it('tells the victim from others by the key, whatever the sex', () => {
    const people = key('Alban', 'Rosalba', "Alban's wife");
    expect(
      quotes(
        people,
        heading,
        paragraph('Alban was seen once. He failed to engage. Rosalba failed to engage.'),
      ),
    ).toEqual(['failed to engage']);
    expect(quotes(people, heading, paragraph('Rosalba was seen once. She failed to engage.'))).toEqual([]);
  });

  it('leaves the bare entries of a chronology alone', () => {
    expect(quotes(paragraph('The victim withdrew her complaint.'))).toEqual(['withdrew her complaint']);
    expect(quotes({ kind: 'cell', text: 'The victim withdrew her complaint.' })).toEqual([]);
    expect(quotes({ kind: 'cell', text: 'Victim did not write back; letter filed.' })).toEqual([]);
    expect(quotes({ kind: 'cell', text: 'Victim did not write back despite repeated prompting.' })).toEqual([
      'did not write back',
    ]);
    expect(
      quotes({ kind: 'cell', text: 'Victim did not write back when offered a visit: letters taken by Ivo.' }),
    ).toEqual([]);
  });

  it('flags what only explains only where it explains', () => {
    expect(quotes(paragraph('The victim declined support.'))).toEqual([]);
    expect(quotes(paragraph('The victim declined support, so the case was closed.'))).toEqual([
      'declined support',
    ]);
    expect(quotes(paragraph('The victim did not write back, so the case was closed.'))).toEqual([
      'did not write back',
    ]);
  });

  it('holds nothing against her that the perpetrator did, or she herself, in the sentence before', () => {
    const people = key('Rosa', 'Ivo', "Rosa's husband");
    const said = (text: string) => quotes(people, heading, paragraph(text));
    expect(said('The nurse rang Rosa three times. She did not pick up.')).toEqual(['did not pick up']);
    expect(said('Ivo rang Rosa three times. She did not pick up.')).toEqual([]);
    expect(said('Rosa rang her aunt. She did not stay away.')).toEqual([]);
  });

  it('reads the style of notes', () => {
    expect(quotes({ kind: 'cell', text: 'Tenant evasive.' })).toEqual(['evasive']);
    expect(quotes({ kind: 'cell', text: '2 June: Victim evasive.' })).toEqual(['evasive']);
    expect(quotes({ kind: 'cell', text: 'Applicant failed to engage.' })).toEqual(['failed to engage']);
  });

  it('takes for the report’s what the Panel is told to say, though an agency is criticised next', () => {
    const text = 'The Panel observes that the victim failed to engage. The Trust should have asked why.';
    expect(quotes(paragraph(text))).toEqual(['failed to engage']);
    expect(quotes(paragraph(text.replace('Panel observes', 'Trust said')))).toEqual([]);
  });

  it('says nothing of quotations, headings of policies, comments and deletions', () => {
    expect(quotes({ kind: 'paragraph', text: 'The victim failed to engage.', quotation: true })).toEqual([]);
    expect(quotes({ kind: 'comment', text: 'The victim failed to engage.' })).toEqual([]);
    expect(quotes({ kind: 'revision', text: 'The victim failed to engage.' })).toEqual([]);
  });

  it('lets the next paragraph take the words back', () => {
    expect(
      quotes(
        paragraph('The Trust reports that the victim failed to engage.'),
        paragraph('The Panel does not accept that.'),
      ),
    ).toEqual([]);
  });

  it('gives anchors into the block', () => {
    const [finding] = run(paragraph('It was her refusal to attend that mattered.'));
    const { block, start, end, quote } = finding?.location ?? {};
    expect([block, start, end, quote]).toEqual([0, 7, 21, 'her refusal to']);
  });

  it('says at its place which phrase cannot be read', () => {
    const [first] = options.families;
    const families = first ? [{ ...first, always: ['go to <places>'], labels: ['evasive', '... away'] }] : [];
    expect(
      victimBlaming.optionProblems?.({ ...options, families }).map(({ path }) => path.join('.')),
    ).toEqual(['families.0.always.0', 'families.0.labels.1']);
    expect(victimBlaming.optionProblems?.(options)).toEqual([]);
  });

  describe('weighs sentences that no phrase is in', () => {
    const people = key('Alma', 'Ivo', "Alma's husband");
    const found = (text: string) => quotes(people, heading, paragraph(text));

    it('finds what blames by all its words, and says so in words of its own', () => {
      const reproach = 'Alma tied the hands of the officers by changing her mind about a statement.';
      const [finding] = run(people, heading, paragraph(`The police came twice. ${reproach}`));
      expect(finding?.location.quote).toBe(reproach.slice(0, -1));
      expect(finding?.message).toBe(`${reproach.slice(0, -1)} is a reproach. Say what he did.`);
    });

    it('quotes the clauses that weigh most', () => {
      expect(found('The worker rang in June: Alma, it must be said, could have left at any time.')).toEqual([
        'Alma, it must be said, could have left at any time',
      ]);
    });

    it('leaves alone what is told of others, quoted or denied', () => {
      const reproach = 'tied the hands of the officers by changing her mind about a statement';
      expect(found(`Ivo ${reproach}.`)).toEqual([]);
      expect(found(`“Alma ${reproach},” the log says.`)).toEqual([]);
      expect(found(`In no sense had Alma ${reproach}.`)).toEqual([]);
    });

    it('does not take a longer name that begins like the perpetrator’s for his', () => {
      const sentence = 'Alma did not make it easy.';
      expect(quotes(key('Alma', 'Al', "Alma's husband"), heading, paragraph(sentence))).toEqual([
        sentence.slice(0, -1),
      ]);
    });

    it('finds plain words of blame in a long sentence about other things', () => {
      const long =
        'In August 2016 Alma was seen at the hospital in Leeds with a broken wrist and failed to engage.';
      expect(found(long)).toEqual(['failed to engage']);
    });

    it('judges an excerpt, of which nobody is known to be the victim, by its phrases alone', () => {
      expect(
        quotes(paragraph('Alma tied the hands of the officers by changing her mind about a statement.')),
      ).toEqual([]);
    });
  });
});
