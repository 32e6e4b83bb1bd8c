import { describe, expect, it } from 'vitest';
import { type ComparedRound, compareRounds } from './comparison.js';
import type { Finding, Location } from './finding.js';

let count = 0;
function finding(quote: string | null, place: Partial<Location> = {}, more: Partial<Finding> = {}): Finding {
  const part = quote === null ? 'document' : 'body';
  return {
    ruleId: 'a/b',
    severity: 'warning',
    message: 'The month is missing from the front page.',
    messageWithoutWords: '',
    context: null,
    related: [],
    suggestion: null,
    fingerprint: `print-${count++}`,
    ...more,
    location: {
      part,
      paragraph: null,
      section: null,
      sectionNumber: null,
      page: null,
      block: null,
      start: null,
      end: null,
      ...place,
      quote,
    },
  };
}
const round = (findings: readonly Finding[], more: Partial<ComparedRound> = {}): ComparedRound => ({
  findings,
  accepted: [],
  ledger: [{ ruleId: 'a/b', outcome: 'found' }],
  ...more,
});
const outcome = (before: Finding, now: Finding) =>
  compareRounds(round([before]), round([now])).stillThere.length === 1 ? 'still' : 'other';
const inSentence = (quote: string, before: string, after: string, place: Partial<Location> = {}) =>
  finding(quote, place, { context: { before, after } });

describe('compareRounds', () => {
  it('knows a finding again by its fingerprint, wherever it stands', () => {
    const print = { fingerprint: 'same' };
    expect(
      outcome(finding('one', { paragraph: '1' }, print), finding('two', { paragraph: '9' }, print)),
    ).toBe('still');
  });

  it.each([
    [
      'renumbered and moved',
      inSentence('failed to engage', 'She ', ' with the team.', { section: 'A', paragraph: '1' }),
      inSentence('failed to engage', 'She ', ' with the team.', { section: 'B', paragraph: '4' }),
    ],
    [
      'edited in part',
      inSentence('failed to engage', 'In May she ', ' with the team.', { section: 'A', paragraph: '1' }),
      inSentence('failed to engage', 'That spring Ada ', ' with the nurses.', {
        section: 'A',
        paragraph: '1',
      }),
    ],
    [
      'read from another format, without its sentence',
      finding('failed to engage', { section: 'A' }),
      inSentence('failed  to  Engage', 'She ', '.', { section: 'A' }),
    ],
    [
      'about the whole report, with another count',
      finding(null, {}, { message: 'There are 12 paragraphs without numbers.' }),
      finding(null, {}, { message: 'There are 9 paragraphs without numbers.' }),
    ],
  ])('knows again what was %s', (_, before, now) => {
    expect(outcome(before, now)).toBe('still');
  });

  it.each([
    ['of another rule', finding('failed to engage'), finding('failed to engage', {}, { ruleId: 'c/d' })],
    [
      'of other words at another place',
      inSentence('failed to engage', 'She ', ' with us.', { paragraph: '1' }),
      inSentence('chose to stay', 'He says she ', ' at home.', { paragraph: '7' }),
    ],
    [
      'of the same short words in quite another sentence and section',
      inSentence('TBC', 'Audit of referrals ', ' Chair', { section: 'Plan', paragraph: '2' }),
      inSentence('TBC', 'Train midwives in Leeds ', ' Hospital', { section: 'Cover', paragraph: '8' }),
    ],
    [
      'about the whole report and something else',
      finding(null, {}, { message: 'No author is named.' }),
      finding(null, {}, { message: 'There are no timescales anywhere.' }),
    ],
  ])('does not take for the same what is %s', (_, before, now) => {
    expect(outcome(before, now)).toBe('other');
  });

  it('pairs like with like where one sentence stands several times', () => {
    const at = (paragraph: string) => finding('TBC', { section: 'Plan', paragraph });
    const [one, two, three] = [at('1'), at('2'), at('3')];
    const { stillThere, resolved } = compareRounds(round([one, two, three]), round([at('3'), at('1')]));
    expect(stillThere.map(({ before, now }) => [before.location.paragraph, now.location.paragraph])).toEqual([
      ['1', '1'],
      ['3', '3'],
    ]);
    expect(resolved).toEqual([two]);
  });

  it('calls nothing resolved that the later round could not check or did not look for', () => {
    const [gone, other] = [finding('x'), finding('y', {}, { ruleId: 'c/d' })];
    const told = compareRounds(round([gone]), round([], { ledger: [{ ruleId: 'a/b', outcome: 'passed' }] }));
    expect(told.resolved).toEqual([gone]);
    const untold = compareRounds(
      round([gone, other]),
      round([], { ledger: [{ ruleId: 'a/b', outcome: 'could-not-assess' }] }),
    );
    expect(untold).toMatchObject({ resolved: [], unsure: [gone, other] });
  });

  it('tells what was accepted since from what still stands', () => {
    const now = { finding: finding('x', {}, { fingerprint: 'p' }), reason: 'Agreed.', who: null, when: null };
    const before = finding('x', {}, { fingerprint: 'p' });
    const { accepted, stillThere, resolved } = compareRounds(round([before]), round([], { accepted: [now] }));
    expect(accepted).toEqual([{ before, now }]);
    expect([...stillThere, ...resolved]).toEqual([]);
  });

  it('leaves no finding out and counts none twice', () => {
    const before = Array.from({ length: 60 }, (_, n) =>
      finding(`word ${n % 7}`, { paragraph: String(n % 5) }),
    );
    const now = Array.from({ length: 50 }, (_, n) => finding(`word ${n % 9}`, { paragraph: String(n % 4) }));
    const { stillThere, resolved, fresh } = compareRounds(round(before), round(now));
    expect(new Set([...stillThere.map((pair) => pair.before), ...resolved])).toEqual(new Set(before));
    expect(new Set([...stillThere.map((pair) => pair.now), ...fresh])).toEqual(new Set(now));
    expect(stillThere.length + fresh.length).toBe(now.length);
  });
});
