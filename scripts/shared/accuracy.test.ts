import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

interface Tally {
  readonly tp: number;
  readonly fn: number;
  readonly fp: number;
  readonly located: number;
  readonly locatable: number;
}

interface Scores {
  readonly trapsHit: number;
  readonly unreadable: number;
  readonly rules: Readonly<Record<string, Tally>>;
}

interface OwnScore {
  readonly rules: Readonly<
    Record<string, { found: number; missed: number; false: number; placed: number; numbered: number }>
  >;
  readonly traps: { readonly hit: number };
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The rules that are held to a bar: whatever else the drafts have labelled has no rule yet. */
const rules = [
  'anonymity/date-of-death',
  'structure/paragraph-numbering',
  'cover/month-of-death',
  'equality/sex-not-listed',
  'language/victim-blaming',
  'action-plan/target-date',
  'action-plan/review-date',
  'consistency/imr-count',
];

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

describe('the labelled drafts', () => {
  let scores: Scores;

  beforeAll(() => {
    const scorer = fileURLToPath(new URL('../../../shared/accuracy/score.mjs', import.meta.url));
    scores = JSON.parse(execFileSync('node', [scorer, '--json'], { cwd: root, encoding: 'utf8' }));
  });

  it('are all read', () => {
    expect(scores.unreadable).toBe(0);
  });

  it.each(rules)('%s is found, and only where it is', (rule) => {
    const tally = scores.rules[rule] ?? { tp: 0, fn: 0, fp: 0, located: 0, locatable: 0 };
    expect(share(tally.tp, tally.tp + tally.fn), 'recall').toBeGreaterThanOrEqual(0.9);
    expect(share(tally.tp, tally.tp + tally.fp), 'precision').toBeGreaterThanOrEqual(0.92);
    expect(share(tally.located, tally.locatable), 'paragraph numbers').toBeGreaterThanOrEqual(0.98);
  });

  it('are scored by `dhrlint validate` as the scorer beside them does', () => {
    const drafts = fileURLToPath(new URL('../../../shared/accuracy/drafts', import.meta.url));
    const args = ['packages/cli/bin/dhrlint.js', 'validate', drafts, '--format', 'json'];
    const own = JSON.parse(
      execFileSync('node', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }),
    ) as OwnScore;
    const inItsWords = Object.entries(own.rules).map(([rule, tally]) => [
      rule,
      {
        tp: tally.found,
        fn: tally.missed,
        fp: tally.false,
        located: tally.placed,
        locatable: tally.numbered,
      },
    ]);
    expect(Object.fromEntries(inItsWords)).toEqual(scores.rules);
    expect(own.traps.hit).toBe(scores.trapsHit);
  });
});
