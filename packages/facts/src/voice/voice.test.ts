import { assembleDraft } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { readText, voiceAt, voiceIn } from './voice.js';

/** The voice of the words in [[brackets]]; the clause begins at `|` where one stands before them. */
function voice(marked: string, following = '') {
  const clause = marked.indexOf('|');
  const text = marked.replace('|', '').replace('[[', '').replace(']]', '');
  const start = marked.replace('|', '').indexOf('[[');
  const end = marked.replace('|', '').replace('[[', '').indexOf(']]');
  return voiceIn(readText(text), { start, end, ...(clause < 0 ? {} : { clause }) }, following);
}

describe('voiceIn', () => {
  it.each([
    ['|She [[failed to engage]] and the Trust should have followed this up.', 'own'],
    ['|She [[failed to engage]]. The Panel regards the lack of follow-up as a missed opportunity.', 'own'],
    ['|She [[failed to engage]] with the “Fresh Start” course.', 'own'],
    ['The entry reads that |she “[[turned us away]]”.', 'quoted'],
    ['The GP recorded that |she [[failed to engage]].', 'attributed'],
    ['According to the social worker, |she [[was evasive]].', 'attributed'],
    ['|She [[had provoked him]], according to Denzil.', 'attributed'],
    ['To write that |she [[failed to engage]] amounts to victim blaming.', 'criticised'],
    ['The Panel rejects the suggestion that |she [[put herself at risk]].', 'criticised'],
    ['The IMR says that |she [[was evasive]]. The Panel does not accept that.', 'criticised'],
    ['She was wrongly described as [[hard to reach]].', 'criticised'],
    ['Staff should not write that |she [[failed to attend]].', 'criticised'],
    ['The Panel does not accept that |she [[failed to engage]].', 'negated'],
    ['It is not that |she [[chose to stay]].', 'negated'],
    ['There is no evidence that |she [[refused help]].', 'negated'],
    ['Did |she [[refuse help]]?', 'question'],
    ['The Panel asked whether |she [[refused help]].', 'question'],
    ['It is not clear why |she [[did not leave]].', 'own'],
    ['If |she [[does not attend]], staff should ring.', 'hypothetical'],
    ['The [[Did Not Attend]] policy was followed.', 'title'],
  ])('%s is %s', (text, mode) => {
    expect(voice(text).mode).toBe(mode);
  });

  it('lets the next paragraph criticise the last sentence of this one', () => {
    const text = 'The Trust reports that |she [[was evasive]].';
    expect(voice(text, 'That wording is unfair to her.').mode).toBe('criticised');
    expect(voice(text, 'Staff were trained in May.').mode).toBe('attributed');
  });

  it('tells who is speaking', () => {
    expect(voice('Denzil told officers that |she [[had started it]].').attribution?.speaker?.head).toBe(
      'Denzil',
    );
    expect(voice('It was recorded that |she [[refused help]].').attribution?.speaker).toBeNull();
  });
});

describe('voiceAt', () => {
  it('takes a block set off as a quotation for quoted', () => {
    const draft = assembleDraft({
      format: 'markdown',
      pages: null,
      content: [{ kind: 'paragraph', text: 'She failed to engage.', quotation: true }],
    });
    expect(voiceAt(draft, { block: 0, start: 4, end: 20 }).mode).toBe('quoted');
  });
});
