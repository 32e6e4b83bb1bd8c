import { describe, expect, it } from 'vitest';
import { lint } from '../lint.js';
import { shippedRules } from '../shipped-rules.generated.js';
import { kindsOf, loadProofreader } from './proofreader.js';

const kinds = shippedRules.flatMap(kindsOf);
const proofreader = await loadProofreader(kinds);
const slips = (text: string) => ('slipsIn' in proofreader ? proofreader.slipsIn(text) : []);

describe('the proofreader', () => {
  it('counts offsets as dhrlint does, whatever letters stand before', () => {
    for (const before of ['', '😀😀 ', 'Café Ffôn e\u0301 ', '🏳️‍🌈 𝒳 ', 'A\u00a0B\u2028']) {
      const text = `${before}The porter did not went there.`;
      expect(
        slips(text).map(({ start, end }) => text.slice(start, end)),
        before,
      ).toEqual(['went']);
    }
  });

  it('reads across spaces that do not break', () => {
    expect(slips('The porter did\u00a0not\u00a0went there.')).toHaveLength(1);
  });

  it('tells what to write, or to take out', () => {
    expect(slips('The porter did not went there.')[0]).toMatchObject({
      kind: 'DidPast',
      replacements: ['go'],
    });
  });

  it('looks for the kinds alone that are asked for', async () => {
    const text = 'The porter did not went there. It was a mute point, and he recieved it.';
    expect(
      slips(text)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['DidPast', 'MootPoint']);
    const few = await loadProofreader(['MootPoint']);
    expect('slipsIn' in few && few.slipsIn(text).map(({ kind }) => kind)).toEqual(['MootPoint']);
  });

  it('knows every kind that the rule lists', async () => {
    expect(kinds.length).toBeGreaterThan(50);
    const { LocalLinter } = await import('harper.js');
    const { slimBinary } = await import('harper.js/slimBinary');
    const known = await new LocalLinter({ binary: slimBinary }).getLintConfig();
    expect(kinds.filter((kind) => !Object.hasOwn(known, kind))).toEqual([]);
  });

  it('takes a page of signs in a short time', () => {
    const started = performance.now();
    for (const text of ['('.repeat(2500), '"'.repeat(2500), 'a '.repeat(1250), 'x'.repeat(2500)]) slips(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('a report', () => {
  const report = new TextEncoder().encode(
    '# Analysis\n\n1.1 The officer did not went there. It was to late.\n',
  );
  const check = (severity?: 'advice' | 'off', given = proofreader) =>
    lint(report, {
      fileName: 'report.md',
      proofreader: given,
      ...(severity && {
        configuration: {
          rules: { 'proofreading/grammar': { severity } },
          rulePacks: [],
          accepted: [],
        },
      }),
    });

  it('is read for its grammar where the configuration asks, and nothing is said of it otherwise', async () => {
    const asked = await check('advice');
    expect(asked).toMatchObject({ status: 'checked' });
    const found = asked.status === 'checked' ? asked.findings : [];
    expect(found.map(({ ruleId }) => ruleId)).toContain('proofreading/grammar');
    for (const severity of [undefined, 'off'] as const) {
      expect(JSON.stringify(await check(severity))).not.toContain('proofreading/grammar');
    }
  });

  it('is checked for all else where nobody reads for grammar', async () => {
    const told = await check('advice', { reason: 'It is not installed.' });
    const ledger = told.status === 'checked' ? told.ledger : [];
    expect(ledger.find(({ ruleId }) => ruleId === 'proofreading/grammar')).toMatchObject({
      outcome: 'could-not-assess',
      reason: 'It is not installed.',
      crashed: true,
    });
    expect(ledger.find(({ ruleId }) => ruleId === 'proofreading/agreement')?.outcome).toBe('found');
  });
});

describe('the rule on grammar', () => {
  it('says nothing that another rule on proofreading says', () => {
    const others = shippedRules.filter(
      ({ id }) => id.startsWith('proofreading/') && id !== 'proofreading/grammar',
    );
    expect(others.length).toBeGreaterThan(4);
    return Promise.all(
      others.map(async ({ id, examples }) => {
        const text = examples.flag.map((example) => example.replaceAll(/\[\[|\]\]/g, '')).join('\n\n');
        const result = await lint(new TextEncoder().encode(text), {
          fileName: 'report.md',
          proofreader,
          configuration: {
            rules: { 'proofreading/grammar': { severity: 'advice' } },
            rulePacks: [],
            accepted: [],
          },
        });
        const findings = result.status === 'checked' ? result.findings : [];
        const grammar = findings.filter(({ ruleId }) => ruleId === 'proofreading/grammar');
        const rest = findings.filter(
          ({ ruleId }) => ruleId.startsWith('proofreading/') && ruleId !== 'proofreading/grammar',
        );
        const twice = grammar.filter(({ location: a }) =>
          rest.some(
            ({ location: b }) =>
              a.block === b.block && (a.start ?? 0) < (b.end ?? 0) && (b.start ?? 0) < (a.end ?? 0),
          ),
        );
        expect(
          twice.map(({ location }) => location.quote),
          id,
        ).toEqual([]);
      }),
    );
  });
});
