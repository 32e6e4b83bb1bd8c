import { describe, expect, it } from 'vitest';
import { judged } from './testing/judged.js';
import { unexplainedStatement } from './unexplained-statement.js';

describe('unexplained-statement', () => {
  it.each([
    ['left-out', '# Involvement of family and friends', 'Her best friend was not approached.', 'friend'],
    ['open-process', '# Parallel reviews', 'The inquest has yet to be held.', 'inquest'],
    [
      'outside-role',
      '# The review panel',
      'Amber Lantern acted as a critical friend to the Panel.',
      'critical friend',
    ],
    ['unnamed-agency', '# Analysis', 'Another agency had closed the case.', 'Another agency'],
  ])('%s: quotes the sentence and says what is meant', (of, heading, line, words) => {
    const { outcome, quotes, reports } = judged(unexplainedStatement, { of }, [heading, line]);
    expect({ outcome, quotes, words: reports[0]?.values?.['words'] }).toEqual({
      outcome: 'assessed',
      quotes: [line],
      words,
    });
  });

  it('is assessed and silent where a reason stands, and not applicable where nothing is said', () => {
    const heading = '# Involvement of family and friends';
    const options = { of: 'left-out' };
    expect(
      judged(unexplainedStatement, options, [heading, 'Her friend was not approached, because she was ill.']),
    ).toMatchObject({
      outcome: 'assessed',
      quotes: [],
    });
    expect(judged(unexplainedStatement, options, [heading, 'Her friend met the chair.']).outcome).toBe(
      'not-applicable',
    );
  });

  it('makes one finding of a process that is told of twice', () => {
    const { reports } = judged(unexplainedStatement, { of: 'open-process' }, [
      '# Parallel reviews',
      'The inquest has yet to be held.',
      'A Safeguarding Adults Review is under way.',
      '# Conclusions',
      'The inquest is still awaited.',
    ]);
    expect(reports.map(({ related }) => related?.length)).toEqual([1, 0]);
  });
});
