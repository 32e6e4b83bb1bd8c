import { describe, expect, it } from 'vitest';
import { arrange } from './arrangement.js';
import { finding, report } from './testing/results.js';

const { rules } = report();
const plain = rules.get('test/words');
const ranked = new Map(
  plain
    ? [
        ['test/words', plain],
        ['test/date', { ...plain, id: 'test/date', identifies: 2 as const }],
        ['test/name', { ...plain, id: 'test/name', identifies: 3 as const }],
      ]
    : [],
);
const at = (ruleId: string, paragraph: string, section: string) =>
  finding({ ruleId, location: { paragraph, section } });
const findings = [
  at('test/words', '1.1', 'Introduction'),
  at('test/date', '2.1', 'Chronology'),
  at('test/words', '2.2', 'Chronology'),
  at('test/name', '3.1', 'Analysis'),
  at('test/date', '3.2', 'Analysis'),
];

describe('arrange', () => {
  it('puts first what identifies somebody, the surest before the others, whatever the order of the report', () => {
    const { identifying, bySection } = arrange(findings, ranked, false);
    expect(
      identifying.map((group) => [
        group.finding.ruleId,
        group.finding.location.paragraph,
        group.repeats.length,
      ]),
    ).toEqual([
      ['test/name', '3.1', 0],
      ['test/date', '2.1', 1],
    ]);
    expect(bySection.map(({ heading, gathered }) => [heading, gathered.length])).toEqual([
      ['Introduction', 1],
    ]);
  });
  it('keeps every finding by itself where asked to', () => {
    const { identifying, bySection } = arrange(findings, ranked, true);
    expect(identifying).toHaveLength(3);
    expect(bySection.map(({ heading }) => heading)).toEqual(['Introduction', 'Chronology']);
  });
});
