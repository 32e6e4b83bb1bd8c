import { wordsOf } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { subjectOfNotes } from './notes-style.js';

/** Whoever the label in [[brackets]] is passed on, as notes would have it. */
function noted(marked: string): string | null {
  const words = wordsOf(marked.replace('[[', '').replace(']]', ''));
  const start = marked.indexOf('[[');
  const stop = marked.replace('[[', '').indexOf(']]');
  const head = words.findIndex((w) => w.start >= start);
  const end = words.findIndex((w) => w.start >= stop);
  return subjectOfNotes(words, head, end < 0 ? words.length : end, 0)?.head ?? null;
}

describe('subjectOfNotes', () => {
  it.each([
    ['Patient [[uncooperative]].', 'patient'],
    ['Mother hostile and [[evasive]]; no further action.', 'mother'],
    ['Mum very [[guarded]] when asked.', 'mum'],
    ['Service user – [[non-compliant]]. Closed.', 'victim'],
    ['SU [[unwilling to]] engage', 'victim'],
    ['Adult A [[evasive]] throughout', 'Adult A'],
    ['Father [[hostile]] at visit', 'father'],
  ])('%s: %s', (text, head) => {
    expect(noted(text)).toBe(head);
  });

  it.each([
    'Patient [[difficult]] birth in 2011.',
    'The nurse of the patient [[evasive]] as ever.',
    'Visit to Mother [[difficult]].',
    'Mother [[difficult]] to hear; line poor.',
    'Service [[unresponsive]].',
  ])('not in “%s”', (text) => {
    expect(noted(text)).toBeNull();
  });
});
