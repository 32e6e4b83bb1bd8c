import { describe, expect, it } from 'vitest';
import type { Rule } from '../rule.js';
import { parseAccepted, parseConfiguration } from './configuration-file.js';
import { formatProblem, ProblemsError } from './problem.js';

function problemsOf(attempt: () => unknown): readonly string[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems.map(formatProblem);
    throw error;
  }
}

const rule = { id: 'language/suicide', check: 'phrases', options: { words: ['x'] } } as unknown as Rule;
const check = {
  name: 'phrases',
  options: { type: 'object', additionalProperties: false, properties: { words: { type: 'array' } } },
  messages: {},
};

describe('parseConfiguration', () => {
  it('takes an empty file for an empty configuration', () => {
    expect(parseConfiguration('# nothing yet\n', 'c.yaml').configuration).toEqual({
      rules: {},
      rulePacks: [],
      accepted: [],
    });
  });

  it('reads severities, off, options, packs, stage and what fails a run', () => {
    const text = `stage: final
failOn: warning
rulePacks: [house.yaml]
rules:
  language/suicide: off
  anonymity/age: { severity: advice, options: { years: 2 } }
accepted:
  - fingerprint: 3fa1-09bc-77d2-e410
    reason: The family asked for the name.
    when: 2025-03-14
`;
    expect(parseConfiguration(text, 'c.yaml').configuration).toEqual({
      stage: 'final',
      failOn: 'warning',
      rulePacks: ['house.yaml'],
      rules: {
        'language/suicide': { severity: 'off' },
        'anonymity/age': { severity: 'advice', options: { years: 2 } },
      },
      accepted: [
        { fingerprint: '3fa1-09bc-77d2-e410', reason: 'The family asked for the name.', when: '2025-03-14' },
      ],
    });
  });

  it('says what is accepted where a setting is wrong', () => {
    expect(problemsOf(() => parseConfiguration('rules:\n  language/suicide: none\n', 'c.yaml'))).toEqual([
      'c.yaml:2:21 rules.language/suicide: must be one of error, warning, advice, off; found "none"',
    ]);
    expect(problemsOf(() => parseConfiguration('rule: {}\nstage: last\n', 'c.yaml'))).toEqual([
      'c.yaml:1:1 rule: is no known field; did you mean rules?',
      'c.yaml:2:8 stage: must be one of draft, final; found "last"',
    ]);
    expect(problemsOf(() => parseConfiguration('rules:\n  a/b: { severty: off }\n', 'c.yaml'))).toEqual([
      'c.yaml:2:10 rules.a/b.severty: is no known field; did you mean severity?',
    ]);
    expect(problemsOf(() => parseConfiguration('[]', 'c.yaml'))).toEqual([
      'c.yaml:1:1 must be a set of fields; found []',
    ]);
  });

  it('finds rules that do not exist and options that their check refuses', () => {
    const against = (text: string) =>
      problemsOf(() => parseConfiguration(text, 'c.yaml').checkAgainst([rule], [check]));
    expect(against('rules:\n  language/suicde: off\n')).toEqual([
      'c.yaml:2:3 rules.language/suicde: there is no rule language/suicde; did you mean language/suicide?',
    ]);
    expect(against('rules:\n  language/suicide:\n    options: { word: [a] }\n')).toEqual([
      'c.yaml:3:16 rules.language/suicide.options.word: is no known field; did you mean words?',
    ]);
    expect(against('rules:\n  language/suicide: warning\n')).toEqual([]);
  });
});

describe('parseAccepted', () => {
  it('wants a reason', () => {
    const text = 'accepted:\n  - fingerprint: 3fa1-09bc-77d2-e410\n';
    expect(problemsOf(() => parseAccepted(text, 'a.yaml'))).toEqual([
      'a.yaml:2:5 accepted[0].reason: is missing; it is a sentence that says why the finding may stand',
    ]);
    expect(problemsOf(() => parseAccepted(`${text}    reason: " "\n`, 'a.yaml'))[0]).toContain(
      'must be a sentence that says why the finding may stand',
    );
  });
});
