import { expect, it } from 'vitest';
import { placeInWords, sectionInWords } from './place.js';
import { location } from './testing/results.js';

it.each([
  [{ paragraph: '5.1.3', page: 12 }, '5.1.3, page 12'],
  [{ paragraph: '5.1.3' }, '5.1.3'],
  [{ page: 12 }, 'page 12'],
  [{}, 'a paragraph without a number'],
  [{ part: 'footnote', paragraph: '5.1.3', page: 12 }, 'footnote to 5.1.3, page 12'],
  [{ part: 'comment', paragraph: '2.4' }, 'comment to 2.4'],
  [{ part: 'revision', paragraph: '2.4' }, 'tracked change to 2.4'],
  [{ part: 'table', page: 40 }, 'table, page 40'],
  [{ part: 'table', paragraph: '3', page: 40 }, '3 (table), page 40'],
  [{ part: 'cover', page: 1 }, 'the front page, page 1'],
  [{ part: 'footer' }, 'the page footer'],
  [{ part: 'filename' }, 'the name of the file'],
  [{ part: 'document' }, 'the whole report'],
] as const)('cites %j', (given, words) => {
  expect(placeInWords(location(given))).toBe(words);
});

it.each([
  [{ section: 'Chronology', sectionNumber: '5' }, '5 Chronology'],
  [{ section: 'Chronology' }, 'Chronology'],
  [{}, 'Before the first heading'],
  [{ part: 'document' }, 'The report as a whole'],
  [{ part: 'cover', section: 'Title' }, 'Front page'],
  [{ part: 'metadata' }, 'The file itself'],
] as const)('heads %j', (given, words) => {
  expect(sectionInWords(location(given))).toBe(words);
});
