import { assembleDraft, type BlockInput } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import { gatherFacts } from './facts.js';

const acronyms = (...texts: string[]) => {
  const content: BlockInput[] = [{ kind: 'heading', text: 'Analysis', level: 1 }];
  for (const text of texts)
    content.push(
      text.startsWith('# ')
        ? { kind: 'heading', text: text.slice(2), level: 1 }
        : { kind: 'paragraph', text },
    );
  const draft = assembleDraft({ format: 'text', content, pages: null });
  return Object.fromEntries(gatherFacts(draft).acronyms.map(({ letters, defined }) => [letters, defined]));
};

describe('acronyms', () => {
  it.each([
    ['The Multi-Agency Risk Assessment Conference (MARAC) met. MARAC heard it.', { MARAC: 'first' }],
    ['The MARAC met in May.', { MARAC: 'never' }],
    ['The MARAC met. The Multi-Agency Risk Assessment Conference (MARAC) is a meeting.', { MARAC: 'late' }],
    ['The DASH (Domestic Abuse, Stalking and Harassment) form was not filled in.', { DASH: 'first' }],
    ['Adult Social Care, known as ASC, closed the case.', { ASC: 'first' }],
    ['Each agency wrote an Individual Management Review. The IMRs were read in May.', { IMR: 'first' }],
    ['The force’s Public Protection Unit (the “PPU”) was told.', { PPU: 'first' }],
    ['The Department for Education (DfE) replied, and DfE staff came.', { DfE: 'first' }],
    ['Two CPNs came to the house.', { CPN: 'never' }],
    ['This is a useful pattern of visits. An SPO was not sought.', { SPO: 'never' }],
    ['She saw a stalking protection order. The SPO was sought.', { SPO: 'first' }],
    ['George VI was king, and XII is twelve.', {}],
    ['A blue van, BD51 SMR, stood outside; so did DTR 45K.', {}],
  ])('%s', (text, expected) => {
    expect(acronyms(text)).toEqual(expected);
  });

  it('takes a glossary for a definition, wherever it stands', () => {
    expect(acronyms('The CMHT closed the case.', '# Glossary', 'CMHT: community mental health team')).toEqual(
      { CMHT: 'glossary' },
    );
  });

  it('leaves words in capitals and headings', () => {
    expect(acronyms('# POLICE AND CPN CONTACT', 'THE CASE WAS CLOSED BY THE CPN')).toEqual({});
  });
});
