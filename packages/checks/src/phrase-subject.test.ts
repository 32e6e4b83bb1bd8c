import { assembleDraft } from '@dhrlint/draft';
import { heading, paragraph, table } from '@dhrlint/draft/testing';
import { gatherFacts } from '@dhrlint/facts';
import { describe, expect, it } from 'vitest';
import { blockReading, hitsIn, soughtPhrases } from './phrase-search.js';
import { onlyPerpetratorAt, saidOf } from './phrase-subject.js';

const lists = {};

/** Who is meant by a phrase in a paragraph of a case in which Piers killed Ines. */
function meant(text: string, phrase: string, verb = false) {
  const key = table(
    ['Pseudonym', 'Who they are'],
    ['Ines', 'Victim, a woman of 40'],
    ['Piers', 'Perpetrator; her husband'],
  );
  const content = [key, heading('Analysis'), paragraph(text)];
  const draft = assembleDraft({ format: 'text', pages: null, content });
  const block = draft.blocks.length - 1;
  const [hit] = hitsIn(soughtPhrases(phrase, null, lists, { verb }), blockReading(draft, block));
  return hit ? saidOf(hit, verb, block, draft, gatherFacts(draft).company) : 'not found';
}

/** Whether a phrase in the second of two paragraphs can be said of nobody but the perpetrator. */
function only(text: string, phrase: string, before = 'Piers came in at six.') {
  const key = table(
    ['Pseudonym', 'Who they are'],
    ['Ines', 'Victim, a woman of 40'],
    ['Piers', 'Perpetrator; her husband, a man of 42'],
  );
  const content = [key, heading('Analysis'), paragraph(before), paragraph(text)];
  const draft = assembleDraft({ format: 'text', pages: null, content });
  const block = draft.blocks.length - 1;
  const [hit] = hitsIn(soughtPhrases(phrase, null, lists, { verb: false }), blockReading(draft, block));
  return hit !== undefined && onlyPerpetratorAt(hit, block, draft, gatherFacts(draft).company);
}

describe('words that can be said of nobody but the perpetrator', () => {
  it('asks that nobody else is named and that he is, or is called "he"', () => {
    expect(only('It was quite unlike him, all agreed.', 'unlike him')).toBe(true);
    expect(only('Piers heard the news, and the talk went too far.', 'went too far')).toBe(true);
    expect(only('The talk went too far.', 'went too far')).toBe(false);
    expect(only('Ines heard the news, and the talk went too far.', 'went too far')).toBe(false);
    expect(only('It was quite unlike him.', 'unlike him', 'Her brother, Callum, came in at six.')).toBe(
      false,
    );
  });

  it('leaves names alone', () => {
    expect(only('Piers lived in Sorrel Row for years.', 'row')).toBe(false);
  });
});

describe('of whom words are said', () => {
  it('takes the subject of a verb', () => {
    expect(meant('When Ines left, Piers wept.', 'weep|wept', true)).toBe('perpetrator');
    expect(meant('When Piers left, Ines wept.', 'weep|wept', true)).toBe('victim');
    expect(meant('The branch wept sap.', 'weep|wept', true)).not.toBe('perpetrator');
  });

  it('takes the subject of what links a description to it', () => {
    expect(meant('Piers loved Ines and was a keen walker.', 'keen walker')).toBe('perpetrator');
    expect(meant('Ines was a keen walker.', 'keen walker')).toBe('victim');
  });

  it('takes the person named nearest where nothing links them', () => {
    expect(meant('Piers, a postman and keen walker, was out.', 'keen walker')).toBe('perpetrator');
    expect(meant('A keen walker, he was out all day.', 'keen walker')).toBe('perpetrator');
  });

  it('knows a person by a letter', () => {
    const key = table(['Pseudonym', 'Who they are'], ['Mr F', 'Victim'], ['Adult G', 'Perpetrator; his son']);
    const draft = assembleDraft({
      format: 'text',
      pages: null,
      content: [key, heading('Analysis'), paragraph('Adult G had mended roofs.')],
    });
    const block = draft.blocks.length - 1;
    const [hit] = hitsIn(
      soughtPhrases('mended roofs', null, lists, { verb: false }),
      blockReading(draft, block),
    );
    expect(hit && saidOf(hit, false, block, draft, gatherFacts(draft).company)).toBe('perpetrator');
  });

  it('takes a description that fits only one of the two', () => {
    expect(meant('The nurse saw a keen husband.', 'keen husband')).toBe('perpetrator');
  });
});
