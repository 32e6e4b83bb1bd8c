import { LiveDraft } from '@dhrlint/draft';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { type WordIndex, wordIndexOf } from './word-index.js';

const index = wordIndexOf(
  readMarkdown('# Recommendations\n\nThe school recommended it.\n\nA School’s head, and the school.\n'),
);

describe('the word index', () => {
  it('finds the blocks that hold any of the words, whatever their case, once each and in order', () => {
    expect(index.blocksWith('school', 'recommended')).toEqual([1, 2]);
    expect(index.blocksWith('head')).toEqual([2]);
    expect(index.blocksWith('college')).toEqual([]);
  });
  it('finds words by how they begin', () => {
    expect(index.blocksBeginning('recommend')).toEqual([0, 1]);
    expect(index.blocksBeginning('recommends')).toEqual([]);
  });
  it('counts words and parts them at apostrophes', () => {
    expect(index.count('school')).toBe(3);
    expect(index.vocabulary).toEqual([
      'a',
      'and',
      'head',
      'it',
      'recommendations',
      'recommended',
      's',
      'school',
      'the',
    ]);
  });
});

describe('the word index of a draft that is being written', () => {
  const written = (source: string) => {
    const live = new LiveDraft(readMarkdown(source), 1);
    const words = wordIndexOf(live.draft);
    return { words, write: (later: string) => expect(live.change(readMarkdown(later))).toBe(true) };
  };
  const asFresh = (words: WordIndex, source: string) => {
    const fresh = wordIndexOf(readMarkdown(source));
    expect(words.vocabulary).toEqual(fresh.vocabulary);
    expect(words.vocabularyOf(isLong)).toEqual(fresh.vocabularyOf(isLong));
    for (const each of ['she', 'school', 'left', 'home']) {
      expect(words.blocksWith(each)).toEqual(fresh.blocksWith(each));
      expect(words.count(each)).toBe(fresh.count(each));
    }
    expect(words.blocksBeginning('h', 'sch')).toEqual(fresh.blocksBeginning('h', 'sch'));
    expect(words.blocksWith('left', 'home')).toEqual(fresh.blocksWith('left', 'home'));
  };
  const isLong = (each: string) => each.length > 5;

  it('answers every later version as if it were the first', () => {
    const versions = [
      'She left home.\n\nShe rang the school. She left.\n\nThe school called.',
      'She left home.\n\nShe rang.\n\nThe school called home.',
      'Nobody left home.\n\nShe rang the schools.\n\nThe college called.',
      'Nobody stayed.\n\nShe rang.\n\nShe called the school, she left.',
    ];
    const { words, write } = written(versions[0] ?? '');
    for (const version of versions) {
      write(version);
      asFresh(words, version);
    }
  });

  it('keeps an answer that none of the new words concerns', () => {
    const { words, write } = written('She left home.\n\nThe school called.');
    const [she, schools] = [words.blocksWith('she'), words.blocksBeginning('school')];
    write('She went home.\n\nThe school called.');
    expect(words.blocksWith('she')).toBe(she);
    expect(words.blocksBeginning('school')).toBe(schools);
    write('The schoolmaster went home.\n\nThe school called.');
    expect(words.blocksBeginning('school')).toEqual([0, 1]);
  });

  it('finds an answer anew that was not asked for over many changes', () => {
    const { words, write } = written('She left home.\n\nThe school called.');
    words.blocksWith('gone');
    for (let i = 0; i < 150; i++) {
      write(`She ${'x'.repeat(i + 1)}.\n\n${i === 10 ? 'Gone.' : 'Gone gone.'}`);
      words.count('she');
    }
    expect(words.blocksWith('gone')).toEqual([1]);
  });
});
