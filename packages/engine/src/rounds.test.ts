import { describe, expect, it } from 'vitest';
import { roundOf } from './rounds.js';

const read = (path: string) => {
  const { report, order } = roundOf(path);
  return [report, order];
};

describe('roundOf', () => {
  it.each([
    ['Drafts/Alder.docx', 'Drafts/alder', 0],
    ['Drafts/Alder v2.docx', 'Drafts/alder', 2],
    ['Drafts/Alder_DHR_v10.1.docx', 'Drafts/alder dhr', 10.1],
    ['Alder DHR (draft 3).pdf', 'alder dhr', 3],
    ['Alder - second draft.docx', 'alder', 2],
    ['Alder final version.docx', 'alder', Number.POSITIVE_INFINITY],
    ['Round 2/Alder.docx', 'alder', 2],
    ['Round 2/Alder v5.docx', 'alder', 5],
    ['Drafts of 2019/Alder.docx', 'Drafts of 2019/alder', 0],
    ['Alder/Version 4.docx', 'Alder/', 4],
    ['Finalborough DHR.docx', 'finalborough dhr', 0],
    ['C:\\Reviews\\Alder rev 2.docx', 'C:/Reviews/alder', 2],
  ])('reads %s', (path, report, order) => {
    expect(read(path)).toEqual([report, order]);
  });
});
