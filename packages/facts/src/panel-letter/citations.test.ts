import { expect, it } from 'vitest';
import { citationsIn } from './citations.js';

const cited = (text: string) => citationsIn(text).map(({ kind, number }) => `${kind} ${number}`);

it.each([
  ['5.1.3 seems to put the onus on her.', ['paragraph 5.1.3']],
  ['In 16.2 the name is wrong (see also 17.1.2).', ['paragraph 16.2', 'paragraph 17.1.2']],
  ['Paragraphs 3.4, 3.6 and 9.1 are unclear.', ['paragraph 3.4', 'paragraph 3.6', 'paragraph 9.1']],
  ['8.14 to 8.16 repeat themselves.', ['paragraph 8.14', 'paragraph 8.15', 'paragraph 8.16']],
  ['Paras 12-14 could go.', ['paragraph 12', 'paragraph 13', 'paragraph 14']],
  ['Section 6 and Appendix B disagree.', ['section 6', 'appendix B']],
  ['Footnotes 7 and 12 name her; so does page 31.', ['footnote 7', 'footnote 12', 'page 31']],
  ['Recommendation 5 has no owner.', ['recommendation 5']],
  ['5.2 is cited twice: 5.2 again.', ['paragraph 5.2']],
])('%s', (text, places) => {
  expect(cited(text)).toEqual(places);
});

it.each([
  'He lived there for 2.5 years.',
  'The report was due on 14.3.19 and cost £1.2 million.',
  'Officers came at 10.30pm.',
  'Section 9 of the Domestic Violence, Crime and Victims Act 2004 applies.',
  'A file of 20.5 MB is too large.',
])('cites no place of the report: %s', (text) => {
  expect(cited(text)).toEqual([]);
});
