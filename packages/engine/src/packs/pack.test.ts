import { describe, expect, it } from 'vitest';
import { type CheckContract, parsePack } from './pack.js';
import { formatProblem, ProblemsError } from './problem.js';

const checks: readonly CheckContract[] = [
  {
    name: 'date-of-death',
    options: {
      type: 'object',
      additionalProperties: false,
      properties: { keep: { enum: ['month', 'year'] }, within: { type: 'integer', minimum: 1 } },
    },
    messages: { exact: ['date'], hinted: [] },
  },
  { name: 'phrases', options: { type: 'object' }, messages: { found: ['words'] } },
];

const good = `id: anonymity/date-of-death
title: Exact date of death
severity: error
check: date-of-death
options:
  keep: month
messages:
  exact: "{date} is exact."
  hinted: This gives the day away.
panel: Remove the day.
source:
  - { letter: "A letter, 2 May 2020" }
why: The day identifies her.
fix: Give the month.
examples:
  flag: ["She died on [[2 May 2020]]."]
  pass: ["She died in May 2020."]
`;

function problemsOf(text: string, taken: readonly string[] = []): readonly string[] {
  try {
    parsePack(text, 'rules/x.yaml', checks, taken);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(formatProblem);
    throw error;
  }
}

describe('parsePack', () => {
  it('reads a file of one rule', () => {
    const [rule, ...others] = parsePack(good, 'rules/x.yaml', checks);
    expect(others).toEqual([]);
    expect(rule).toMatchObject({ id: 'anonymity/date-of-death', options: { keep: 'month' } });
  });

  it('gives a rule without options an empty set of them', () => {
    const [rule] = parsePack(good.replace('options:\n  keep: month\n', ''), 'rules/x.yaml', checks);
    expect(rule?.options).toEqual({});
  });

  it('reads a pack with a list of rules, and names the rule at fault by its place in the list', () => {
    const entry = good.replaceAll('\n', '\n    ').trimEnd();
    const pack = `title: House rules\nrules:\n  - ${entry}\n`;
    expect(parsePack(pack, 'p.yaml', checks)).toHaveLength(1);
    expect(problemsOf(pack.replace('severity: error', 'severity: grave'))).toEqual([
      'rules/x.yaml:5:15 rules[0].severity: must be one of error, warning, advice; found "grave"',
    ]);
  });

  it('says where an option is wrong and what is accepted', () => {
    expect(problemsOf(good.replace('keep: month', 'keep: day'))).toEqual([
      'rules/x.yaml:6:9 options.keep: must be one of month, year; found "day"',
    ]);
    expect(problemsOf(good.replace('keep: month', 'within: 0'))).toEqual([
      'rules/x.yaml:6:11 options.within: must be >= 1; found 0',
    ]);
    expect(problemsOf(good.replace('keep: month', 'within: soon'))).toEqual([
      'rules/x.yaml:6:11 options.within: must be a whole number; found "soon"',
    ]);
  });

  it('tells what a mistyped field or check may have meant', () => {
    expect(problemsOf(good.replace('severity:', 'severty:'))).toEqual([
      'rules/x.yaml:1:1 severity: is missing; it is error: must go before submission; warning: the panel asks for a change; advice: a question to the author',
      'rules/x.yaml:3:1 severty: is no known field; did you mean severity?',
    ]);
    expect(problemsOf(good.replace('check: date-of-death', 'check: date-of-deth'))).toEqual([
      'rules/x.yaml:4:8 check: there is no check named date-of-deth; did you mean date-of-death?',
    ]);
    expect(problemsOf(good.replace('check: date-of-death', 'check: zzzz'))).toEqual([
      'rules/x.yaml:4:8 check: there is no check named zzzz; there are date-of-death, phrases',
    ]);
  });

  it('wants every message of the check worded, no other, and only its values', () => {
    expect(problemsOf(good.replace('  hinted: This gives the day away.\n', ''))).toEqual([
      'rules/x.yaml:7:1 messages.hinted: is missing; the check date-of-death reports it',
    ]);
    expect(problemsOf(good.replace('  hinted:', '  hintd:'))).toEqual([
      'rules/x.yaml:7:1 messages.hinted: is missing; the check date-of-death reports it',
      'rules/x.yaml:9:3 messages.hintd: the check date-of-death reports no such message; did you mean hinted?',
    ]);
    expect(problemsOf(good.replace('{date} is', '{day} is'))).toEqual([
      'rules/x.yaml:8:10 messages.exact: {day} is no value of this message; it has {date}',
    ]);
  });

  it('says everything that is wrong at once, in the order of the file', () => {
    const bad = good.replace('severity: error', 'severity: bad').replace('keep: month', 'keep: day');
    expect(problemsOf(bad).map((line) => line.split(' ')[0])).toEqual([
      'rules/x.yaml:3:11',
      'rules/x.yaml:6:9',
    ]);
  });

  it('refuses ids that are taken or look like another', () => {
    expect(problemsOf(good, ['anonymity/date-of-death'])).toEqual([
      'rules/x.yaml:1:5 id: anonymity/date-of-death is taken; to change that rule, set it under rules: in dhrlint.config.yaml',
    ]);
    expect(problemsOf(good, ['anonymity/dateofdeath'])[0]).toContain(
      'looks too much like anonymity/dateofdeath',
    );
    expect(problemsOf(good, ['anonymity/date-of-deaths'])[0]).toContain('looks too much like');
    expect(problemsOf(good, ['anonymity/date-of-birth'])).toEqual([]);
    expect(problemsOf(good.replace('anonymity/', 'аnonymity/'))[0]).toContain('small letters and hyphens');
  });

  it('names line and column of broken YAML', () => {
    expect(problemsOf('id: [1, 2\ntitle: x')[0]).toMatch(/^rules\/x\.yaml:2:\d+ this is not valid YAML: /);
    expect(problemsOf('id: a\nid: b')[0]).toMatch(/^rules\/x\.yaml:2:1 this is not valid YAML: .*unique/i);
  });

  it('does not unfold a bomb of aliases', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`);
    expect(problemsOf(`a0: &a0 [x]\n${levels.join('\n')}\n`)[0]).toContain('this is not valid YAML');
  });

  it('takes an empty file for no rule', () => {
    expect(problemsOf('')).toEqual(['rules/x.yaml:1:1 must be a set of fields; found nothing']);
  });
});
