import type { BlockInput } from '@dhrlint/draft';
import { paragraph } from '@dhrlint/draft/testing';
import { describe, expect, it } from 'vitest';
import { phrases } from './phrases.js';
import type { PhrasesOptions } from './phrases-options.js';
import { findingsOf, ruleOf } from './testing/run-rule.js';

function findingsIn(blocks: string | readonly BlockInput[], options: PhrasesOptions) {
  const rule = ruleOf('phrases', options, { found: '{words}: {instead}' });
  return findingsOf(rule, phrases, typeof blocks === 'string' ? [paragraph(blocks)] : blocks);
}
const quotes = (blocks: string | readonly BlockInput[], options: PhrasesOptions) =>
  findingsIn(blocks, options).map((finding) => finding.location.quote);

const wards: PhrasesOptions = { phrases: [{ find: ['bed blocker', 'frequent flyer*'], instead: 'patient' }] };

describe('phrases', () => {
  it('finds what a plain list names, in capitals or not, and offers the alternative', () => {
    const [first, second] = findingsIn('Frequent flyers were a known group. One bed blocker was he.', wards);
    expect([first?.location.quote, first?.suggestion]).toEqual(['Frequent flyers', 'Patient']);
    expect([second?.location.quote, second?.suggestion]).toEqual(['bed blocker', 'patient']);
    expect(second?.message).toBe('bed blocker: Write “patient”.');
  });

  it('gives a sentence as advice and not as a replacement', () => {
    const [finding] = findingsIn('The lady was known.', {
      phrases: [{ find: 'the lady', instead: 'Use her pseudonym.' }],
    });
    expect(finding?.message).toBe('The lady: Use her pseudonym.');
    expect(finding?.suggestion).toBeNull();
  });

  it('finds verbs in every form, and words of a list', () => {
    const options: PhrasesOptions = {
      lists: { papers: 'the form, a form' },
      phrases: [{ verbs: ['fill in <papers>'], instead: 'complete' }],
    };
    expect(
      quotes('He filled in the form. She was filling in a form. The fill in the road.', options),
    ).toEqual(['filled in the form', 'filling in a form']);
  });

  it('parts strokes and looks inside compounds', () => {
    const options: PhrasesOptions = { phrases: [{ find: ['him/her', 'ward-bound'], instead: 'them' }] };
    expect(quotes('It was left to him/her. He was ward-bound.', options)).toEqual(['him/her', 'ward-bound']);
  });

  it('heeds capitals where the family says so', () => {
    const options: PhrasesOptions = { phrases: [{ find: ['IT'], matchCase: true, instead: 'computing' }] };
    expect(quotes('The IT failed and it was missed.', options)).toEqual(['IT']);
  });

  it('is silent where an exception overlaps or stands in the sentence', () => {
    const options: PhrasesOptions = {
      phrases: [
        { find: 'the rota', instead: 'the schedule', except: ['the rota office'], unless: ['in 1998'] },
      ],
    };
    expect(
      quotes('The rota office called. The rota of staff was lost. In 1998 the rota was kept.', options),
    ).toEqual(['The rota']);
  });

  it('asks for a word to follow that it does not quote', () => {
    const options: PhrasesOptions = { phrases: [{ find: 'a regular +at|of', instead: 'a patient' }] };
    expect(quotes('He was a regular at the bar. It was a regular visit.', options)).toEqual(['a regular']);
  });

  it('takes the longest of phrases that overlap', () => {
    const options: PhrasesOptions = {
      phrases: [
        { find: 'cold call', instead: 'call' },
        { find: 'cold call list', instead: 'call list' },
      ],
    };
    expect(quotes('The cold call list was long.', options)).toEqual(['cold call list']);
  });

  it('leaves quotations and criticised words alone, unless they count anywhere', () => {
    const text = 'He wrote “a frequent flyer” in the log. The panel rejects the term frequent flyer.';
    expect(quotes(text, wards)).toEqual([]);
    expect(quotes(text, { ...wards, voice: 'anywhere' })).toEqual(['frequent flyer', 'frequent flyer']);
  });

  it('of what is asserted leaves out denials, questions and what parties are told to have said', () => {
    const asserted: PhrasesOptions = { ...wards, voice: 'asserted' };
    expect(quotes('The officer asked whether he was a frequent flyer.', asserted)).toEqual([]);
    expect(quotes('There is no evidence that he was a frequent flyer.', asserted)).toEqual([]);
    expect(quotes('The perpetrator said that he was a frequent flyer.', asserted)).toEqual([]);
    expect(quotes('The officer wrote that he was a frequent flyer.', asserted)).toEqual(['frequent flyer']);
  });

  it('quotes the sentence, once, where it is asked to', () => {
    const options: PhrasesOptions = { ...wards, quote: 'sentence' };
    expect(quotes('He was a bed blocker and a frequent flyer. No more was said.', options)).toEqual([
      'He was a bed blocker and a frequent flyer.',
    ]);
  });

  it('looks where the zones of the rule say', () => {
    const report: readonly BlockInput[] = [
      { kind: 'heading', level: 1, text: 'Chronology' },
      { kind: 'paragraph', text: 'He was a bed blocker in March.' },
      { kind: 'heading', level: 1, text: 'Analysis' },
      { kind: 'paragraph', text: 'He was a bed blocker in April.' },
      { kind: 'heading', level: 1, text: 'References' },
      { kind: 'paragraph', text: 'Wise, A., The bed blocker and the ward.' },
    ];
    expect(quotes(report, wards)).toHaveLength(2);
    expect(quotes(report, { ...wards, zones: { in: ['chronology'] } })).toHaveLength(1);
    expect(quotes(report, { ...wards, zones: { out: ['chronology', 'analysis'] } })).toHaveLength(1);
  });

  it('says at its place which phrase cannot be read', () => {
    const options: PhrasesOptions = {
      phrases: [{ find: ['ward', 'on the <places>'], unless: ['... up'], instead: 'x' }],
    };
    expect(phrases.optionProblems?.(options).map(({ path }) => path.join('.'))).toEqual([
      'phrases.0.find.1',
      'phrases.0.unless.0',
    ]);
    expect(phrases.optionProblems?.(wards)).toEqual([]);
  });
});
