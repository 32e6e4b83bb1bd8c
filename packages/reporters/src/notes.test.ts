import { describe, expect, it } from 'vitest';
import { acceptedNote, findingNote, type NoteParagraph } from './notes.js';
import { finding, location, report } from './testing/results.js';

const rule = report().rules.get('test/words');
const told = (note: readonly NoteParagraph[]) => note.map(({ text }) => text);
const at = (paragraph: string, quote: string) => finding({ location: { paragraph, quote } });

describe('findingNote', () => {
  it('tells the point, the reason, what to do, and last the rule', () => {
    const note = findingNote({ finding: at('5.1', 'refused'), repeats: [] }, rule, true);
    expect(note[0]).toEqual({ text: 'Warning: Words that say too much', strong: true });
    expect(told(note).slice(1)).toEqual([
      'This says too much.',
      'Why: w',
      'What to do: Say less.',
      'test/words',
    ]);
  });

  it('gives the words to write instead where there are some', () => {
    const one = finding({ suggestion: 'was not offered' });
    expect(told(findingNote({ finding: one, repeats: [] }, rule, true))).toContain(
      'Write instead: “was not offered”',
    );
  });

  it('says nothing twice', () => {
    const wordy = rule && {
      ...rule,
      why: 'Settle it and delete it. Comments go with the file.',
      fix: 'Settle the comment, and delete it in the file.',
    };
    const one = finding({ message: 'A comment is still in the file. Settle it and delete it.' });
    expect(told(findingNote({ finding: one, repeats: [] }, wordy, true)).slice(1)).toEqual([
      'A comment is still in the file. Settle it and delete it.',
      'Why: Comments go with the file.',
      'test/words',
    ]);
  });

  it('gives a long reason by its beginning', () => {
    const why = `The first says most. The second fits. The third ${'goes on and '.repeat(20)}on.`;
    const note = findingNote({ finding: finding(), repeats: [] }, rule && { ...rule, why }, true);
    expect(told(note)[2]).toBe('Why: The first says most. The second fits.');
  });

  it('says where its words are when it cannot stand on them', () => {
    const header = finding({ location: { part: 'header', quote: 'DRAFT 4 May' } });
    expect(told(findingNote({ finding: header, repeats: [] }, rule, false))[1]).toBe(
      'Where: the page header “DRAFT 4 May”',
    );
    const whole = finding({ location: { part: 'document', block: null } });
    expect(told(findingNote({ finding: whole, repeats: [] }, rule, false))[1]).toBe('This says too much.');
  });

  it('lists the other places and counts those that are too many', () => {
    const repeats = Array.from({ length: 33 }, (_, i) => at(`6.${i}`, `words ${i}`));
    const note = told(findingNote({ finding: at('5.1', 'refused'), repeats }, rule, true));
    expect(note).toContain('The same in 33 other places:');
    expect(note).toContain('• 6.29 “words 29”');
    expect(note.at(-2)).toBe('• and 3 more');
  });

  it('tells what else is absent from the whole report, and what it compares', () => {
    const absent = finding({ message: 'No author.', location: { part: 'document' } });
    const one = { ...at('5.1', 'eight'), related: [location({ paragraph: '9.2', quote: 'nine' })] };
    const note = told(findingNote({ finding: one, repeats: [absent] }, rule, true));
    expect(note).toEqual(expect.arrayContaining(['Compare:', '• 9.2 “nine”', 'Also: No author.']));
  });
});

describe('acceptedNote', () => {
  it('quotes every place, so that the answer to it is known to be about them', () => {
    const accepted = [
      at('5.1', 'refused'),
      at('6.2', 'declined'),
      finding({ location: { part: 'document' } }),
    ].map((one) => ({ finding: one, reason: 'Her words.', who: 'Tamsin Orde', when: null }));
    expect(told(acceptedNote(accepted, rule))).toEqual([
      'Accepted: Words that say too much',
      'Her words. (Tamsin Orde)',
      'It may stand here:',
      '• 5.1 “refused”',
      '• 6.2 “declined”',
      'test/words',
    ]);
  });
});
