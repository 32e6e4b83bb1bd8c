import { readMarkdown } from '@dhrlint/readers/text';
import { expect, it } from 'vitest';
import { sentencesBefore } from './own-voice.js';

const leadTo = (markdown: string, acrossNumbers?: boolean) => {
  const draft = readMarkdown(`# Analysis\n\n${markdown}`);
  const last = draft.blocks.length - 1;
  const offset = draft.blocks[last]?.text.indexOf('left') ?? 0;
  return sentencesBefore(draft, last, offset, acrossNumbers);
};

it('leads into a paragraph with a number from the one before only where that is asked for', () => {
  expect(leadTo('1.1 Her sister rang.\n\n1.2 She left.')).toEqual(['She ']);
  expect(leadTo('1.1 Her sister rang.\n\n1.2 She left.', true)).toEqual(['Her sister rang.', 'She ']);
  expect(leadTo('Her sister rang.\n\nShe left.')).toEqual(['Her sister rang.', 'She ']);
});
