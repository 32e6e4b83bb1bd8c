import { describe, expect, it } from 'vitest';
import { withListedWord, withRuleOff } from './changed-configuration.js';

const file = 'dhrlint.config.yaml';
const off = (text: string) => withRuleOff(text, 'house/tone', file, []);
const word = (text: string, added = 'Wexby') =>
  withListedWord(text, { rule: 'house/spelling', option: 'words', word: added }, file, []);

describe('a rule that is switched off in a configuration', () => {
  it('stands in a new file, and beside others', () => {
    expect(off('')).toBe('rules:\n  house/tone: off\n');
    expect(off('# Ours\nstage: final # since May\nrules:\n  house/dates: advice\n')).toBe(
      '# Ours\nstage: final # since May\nrules:\n  house/dates: advice\n  house/tone: off\n',
    );
  });

  it('keeps its options', () => {
    expect(off('rules:\n  house/tone:\n    severity: error\n    options: { words: [a] }\n')).toBe(
      'rules:\n  house/tone:\n    severity: off\n    options: { words: [ a ] }\n',
    );
    expect(off('rules:\n  house/tone: error\n')).toBe('rules:\n  house/tone: off\n');
  });

  it('changes no file that is broken already', () => {
    expect(() => off('rules: [')).toThrow(/not valid YAML/);
    expect(() => off('stages: final')).toThrow(/did you mean stage/);
  });
});

describe('a word that is added to a list of a rule’s options', () => {
  it('makes the list, or goes to its end, once', () => {
    const one = 'rules:\n  house/spelling:\n    options:\n      words:\n        - Wexby\n';
    expect(word('')).toBe(one);
    expect(word(one)).toBe(one);
    expect(word(one, 'Llanfair')).toBe(`${one}        - Llanfair\n`);
  });

  it('keeps the severity that stood in place of the options', () => {
    expect(word('rules:\n  house/spelling: advice # for now\n')).toBe(
      'rules:\n  house/spelling:\n    severity: advice\n    options:\n      words:\n        - Wexby\n',
    );
  });
});
