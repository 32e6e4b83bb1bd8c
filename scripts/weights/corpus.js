import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '@dhrlint/facts';
import { marksOf } from '../../packages/checks/dist/weighing/marks.js';

/**
 * A sentence of the corpus as it is weighed.
 * @typedef {{ file: string, text: string, isFault: boolean, places: readonly number[] }} Sentence
 */

/**
 * The sentences of a folder of text files, by file and line. A line is a sentence; one at fault begins with "! ". A line
 * that begins with "# " opens a case and names its people: "# victim: Rowan (female); perpetrator: Ash (male); other:
 * Child A / Robin, Mrs Peel". Names of one person are parted by " / ".
 * @param {string} folder
 * @returns {readonly Sentence[]}
 */
export function corpusOf(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => sentencesOf(file, readFileSync(join(folder, file), 'utf8')));
}

/** @param {string} file @param {string} text @returns {Sentence[]} */
function sentencesOf(file, text) {
  let company = companyOf('');
  const sentences = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) company = companyOf(line.slice(2));
    else if (line.trim() !== '') {
      const isFault = line.startsWith('! ');
      sentences.push(sentenceOf(file, isFault ? line.slice(2) : line, isFault, company));
    }
  }
  return sentences;
}

/**
 * @param {string} file @param {string} text @param {boolean} isFault @param {import('@dhrlint/facts').Company} company
 * @returns {Sentence}
 */
function sentenceOf(file, text, isFault, company) {
  const words = wordsOf(text);
  return { file, text, isFault, places: marksOf(words, 0, words.length, company).places };
}

/** @param {string} text as in the line that opens a case @returns {import('@dhrlint/facts').Company} */
function companyOf(text) {
  const people = text.split('; ').flatMap((part) => {
    const [, role, list] = /^(victim|perpetrator|other): (.*)$/.exec(part.trim()) ?? [];
    if (role === undefined) return [];
    return list.split(', ').map((person) => {
      const [, names, sex] = /^(.*?)(?: \((female|male)\))?$/.exec(person) ?? [];
      return { role, names: names.split(' / '), sex: sex ?? null };
    });
  });
  return { people, presumeVictim: false };
}
