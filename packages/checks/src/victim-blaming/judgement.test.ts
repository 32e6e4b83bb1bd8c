import { readText, wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { judgementClause, wastedOffers } from './judgement.js';

function judged(text: string, word: string): string | null {
  const words = wordsOf(text);
  const head = words.findIndex((w) => w.lower === word);
  return judgementClause(words, head, head + 1, 0, words.length)?.subject.head ?? null;
}

describe('judgementClause', () => {
  it.each([
    ['It was unwise of Thandi to drive there alone.', 'unwise', 'Thandi'],
    ['It is regrettable that she never rang the number.', 'regrettable', 'she'],
    ['It is regrettable that she was not believed.', 'regrettable', null],
    ['It is regrettable that she could not be reached.', 'regrettable', null],
    ['It was not unwise of Thandi to drive there.', 'unwise', null],
  ])('%s', (text, word, whom) => {
    expect(judged(text, word)).toBe(whom);
  });
});

function wasted(text: string): readonly (string | null)[] {
  return wastedOffers(wordsOf(text), readText(text)).map(({ subject }) => subject.head);
}

describe('wastedOffers', () => {
  it.each([
    ['Thandi was advised to change the locks. None of this was followed.', ['Thandi']],
    ['Thandi was offered two dates. Neither was taken up.', ['Thandi']],
    ['The nurse wrote four times. Not one was answered.', ['victim']],
    ['The adviser rang twice and was never rung back.', ['victim']],
    ['Thandi rang the adviser twice and was never rung back.', []],
    ['Thandi rang the council. The call was never answered.', []],
    ['Thandi was advised to write. None of it was read by the council.', []],
  ])('%s', (text, whom) => {
    expect(wasted(text)).toEqual(whom);
  });
});
