import { LiveDraft } from '@dhrlint/draft';
import { describe, expect, it } from 'vitest';
import type { Check, Verdict } from './check.js';
import { plainConfiguration } from './configuration.js';
import { type RunInput, runRules, StandingRun } from './run.js';
import { draft, fixedCheck, rule, wordCheck } from './testing/fakes.js';

const inputOf = (given: Partial<RunInput<unknown>>): RunInput<unknown> => ({
  draft: draft('one two', 'two three'),
  facts: {},
  zoneOf: () => 'body',
  rules: [rule('a/two', 'word', { word: 'two' })],
  checks: [wordCheck()],
  configuration: plainConfiguration,
  stage: 'draft',
  ...given,
});
const run = (given: Partial<RunInput<unknown>>) => runRules(inputOf(given));

const judging = (verdict: Verdict) => [fixedCheck('word', () => verdict)];

describe('runRules', () => {
  it('gives findings in the order of the report, with the message filled in', () => {
    const { findings, ledger } = run({});
    expect(findings.map(({ message, location }) => [message, location.block, location.start])).toEqual([
      ['Here is two.', 0, 4],
      ['Here is two.', 1, 0],
    ]);
    expect(ledger).toEqual([{ ruleId: 'a/two', outcome: 'found', reason: null, crashed: false }]);
  });

  it('gives the same result whatever the order of the rules', () => {
    const rules = [rule('a/two', 'word', { word: 'two' }), rule('a/one', 'word', { word: 'one' })];
    expect(run({ rules }).findings).toEqual(run({ rules: [...rules].reverse() }).findings);
  });

  it('says of a rule that found nothing that it passed', () => {
    const { ledger } = run({ rules: [rule('a/four', 'word', { word: 'four' })] });
    expect(ledger[0]?.outcome).toBe('passed');
  });

  it('keeps what a check says it could not assess, with what it found all the same', () => {
    const reports = [{ message: 'plain', anchor: { block: 0, start: 0, end: 3 } }];
    const { findings, ledger } = run({
      checks: judging({ outcome: 'could-not-assess', reason: 'A table is lost.', reports }),
    });
    expect(ledger[0]).toMatchObject({
      outcome: 'could-not-assess',
      reason: 'A table is lost.',
      crashed: false,
    });
    expect(findings).toHaveLength(1);
    const none = run({ checks: judging({ outcome: 'not-applicable', reason: 'No plan.' }) });
    expect(none.ledger[0]).toMatchObject({ outcome: 'not-applicable', reason: 'No plan.' });
  });

  it('tells a check that throws in the ledger, and runs the others', () => {
    const broken = fixedCheck('broken', () => {
      throw new Error('no such column');
    });
    const { findings, ledger } = run({
      rules: [rule('a/broken', 'broken'), rule('a/two', 'word', { word: 'two' })],
      checks: [broken, wordCheck()],
    });
    expect(ledger[0]).toEqual({
      ruleId: 'a/broken',
      outcome: 'could-not-assess',
      reason: 'The check stopped with an error: no such column',
      crashed: true,
    });
    expect(findings).toHaveLength(2);
  });

  it.each([
    ['a block that is not there', { message: 'plain', anchor: { block: 9, start: 0, end: 1 } }],
    ['an end beyond the text', { message: 'plain', anchor: { block: 0, start: 0, end: 8 } }],
    ['a start after its end', { message: 'plain', anchor: { block: 0, start: 3, end: 2 } }],
    [
      'a related place outside',
      { message: 'plain', anchor: null, related: [{ block: 0, start: -1, end: 2 }] },
    ],
    ['a message that the rule does not word', { message: 'toString', anchor: null }],
    ['no value for a placeholder', { message: 'found', anchor: null }],
  ])('does not report %s', (_, report) => {
    const { findings, ledger } = run({ checks: judging({ outcome: 'assessed', reports: [report] }) });
    expect(findings).toEqual([]);
    expect(ledger[0]).toMatchObject({ outcome: 'could-not-assess', crashed: true });
  });

  it('says so where a rule names a check that does not exist', () => {
    const { ledger } = run({ checks: [] });
    expect(ledger[0]).toMatchObject({
      crashed: true,
      reason: expect.stringContaining('no check named word'),
    });
  });

  it('neither observes nor reports excluded blocks', () => {
    const calls = { observed: [] as string[] };
    const { findings } = run({ excluded: new Set([0]), checks: [wordCheck(calls)] });
    expect(calls.observed).toEqual(['two three']);
    expect(findings.map(({ location }) => location.block)).toEqual([1]);
    const judged = run({
      excluded: new Set([0]),
      checks: judging({
        outcome: 'assessed',
        reports: [
          { message: 'plain', anchor: { block: 0, start: 0, end: 3 } },
          {
            message: 'plain',
            anchor: { block: 1, start: 0, end: 3 },
            related: [{ block: 0, start: 0, end: 3 }],
          },
        ],
      }),
    });
    expect(judged.findings.map(({ location, related }) => [location.block, related])).toEqual([[1, []]]);
  });

  it('follows the configuration: severity, options, off', () => {
    const settings = (setting: object) => ({ ...plainConfiguration, rules: { 'a/two': setting } });
    expect(run({ configuration: settings({ severity: 'off' }) })).toEqual({
      findings: [],
      ledger: [],
      unusedAcceptances: [],
      accepted: [],
    });
    const changed = run({ configuration: settings({ severity: 'error', options: { word: 'three' } }) });
    expect(changed.findings.map(({ severity, message }) => [severity, message])).toEqual([
      ['error', 'Here is three.'],
    ]);
  });

  it('gives a check the same options object in every run, so that it can keep what it makes of them', () => {
    const seen: unknown[] = [];
    const seeing = {
      ...wordCheck(),
      judge: ({ options }: { readonly options: unknown }) => {
        seen.push(options);
        return { outcome: 'assessed', reports: [] } as const;
      },
    };
    const rules = [rule('a/two', 'word', { word: 'two' })];
    const changing = () => ({ ...plainConfiguration, rules: { 'a/two': { options: { word: 'three' } } } });
    for (const configuration of [plainConfiguration, plainConfiguration, changing(), changing()])
      run({ rules, checks: [seeing], configuration });
    expect(seen[0]).toBe(seen[1]);
    expect(seen[2]).toEqual({ word: 'three' });
    expect(seen[2]).toBe(seen[3]);
  });

  it('sets aside what was accepted, with the reason', () => {
    const [first, second] = run({}).findings;
    const configuration = {
      ...plainConfiguration,
      accepted: [{ fingerprint: first?.fingerprint ?? '', reason: 'It is a quotation.', who: 'The chair' }],
    };
    const { findings, accepted, ledger } = run({ configuration });
    expect(findings).toEqual([second]);
    expect(accepted).toEqual([
      { finding: first, reason: 'It is a quotation.', who: 'The chair', when: null },
    ]);
    expect(ledger[0]?.outcome).toBe('found');
  });

  it('tells in the ledger that all findings of a rule were accepted', () => {
    const accepted = run({}).findings.map(({ fingerprint }) => ({ fingerprint, reason: 'Agreed.' }));
    const { ledger } = run({ configuration: { ...plainConfiguration, accepted } });
    expect(ledger[0]).toMatchObject({ outcome: 'found', reason: 'All 2 findings were accepted.' });
  });
});

describe('a standing run', () => {
  const standing = (...paragraphs: readonly string[]) => {
    const calls = { observed: [] as string[], judged: 0 };
    const word = wordCheck(calls);
    const judge: Check<unknown>['judge'] = (input) => {
      calls.judged++;
      return word.judge(input);
    };
    const live = new LiveDraft(draft(...paragraphs), 1);
    const input = inputOf({ draft: live.draft, checks: [{ ...word, judge }] });
    const standingRun = new StandingRun(input);
    return { calls, live, result: () => drained(standingRun.result()) };
  };

  it('observes only what changed, and gives what a run over the changed draft gives', () => {
    const { calls, live, result } = standing('one two', 'two three', 'four');
    result();
    expect(live.change(draft('one two', 'now two and two', 'four'))).toBe(true);
    expect(result()).toEqual(run({ draft: draft('one two', 'now two and two', 'four') }));
    expect(calls.observed).toEqual(['one two', 'two three', 'four', 'now two and two']);
  });

  it('does not judge again where every observation came out the same', () => {
    const { calls, live, result } = standing('one two', 'four');
    result();
    live.change(draft('one two', 'five'));
    expect(result().findings).toHaveLength(1);
    expect(calls).toEqual({ observed: ['one two', 'four', 'five'], judged: 1 });
  });

  it('can be dropped after any rule and taken up with later words', () => {
    const live = new LiveDraft(draft('one two', 'three'), 1);
    const rules = [rule('a/two', 'word', { word: 'two' }), rule('a/three', 'word', { word: 'three' })];
    const standingRun = new StandingRun(inputOf({ draft: live.draft, rules }));
    standingRun.result().next();
    live.change(draft('one three', 'two'));
    expect(drained(standingRun.result())).toEqual(run({ draft: draft('one three', 'two'), rules }));
  });
});

function drained<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
