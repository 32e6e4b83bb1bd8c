import { checks } from '@dhrlint/checks';
import { plainConfiguration, type Rule, runRules } from '@dhrlint/engine';
import { gatherFacts } from '@dhrlint/facts';
import { readMarkdown } from '@dhrlint/readers/text';
import { describe, expect, it } from 'vitest';
import { shippedRules } from './index.js';
import { rehearse, rehearsing, rehearsingInTurn } from './rehearsal.js';

const draft = readMarkdown(
  '# Introduction\n\nThis review concerns Ines, who was killed by her husband, Daniel, in May 2021.\n\n# Analysis\n\nInes failed to engage with services, and refused all offers of help.\n',
);
const found = (rule: Rule) => {
  const facts = gatherFacts(draft);
  const zoneOf = (block: number) => facts.zones[block] ?? 'body';
  const input = { draft, facts, zoneOf, rules: [rule], checks, configuration: plainConfiguration };
  return runRules({ ...input, stage: 'draft' as const }).findings.map(({ location }) => location.quote);
};

describe('rehearse', () => {
  it('finds the same afterwards', () => {
    for (const rule of shippedRules.filter(({ id }) => id.startsWith('language/'))) {
      const before = found(rule);
      rehearse(rule);
      expect(found(rule)).toEqual(before);
    }
  });

  it('stops for others every dozen examples', () => {
    const [model] = shippedRules.filter(({ check }) => check === 'phrases');
    const pass = Array.from({ length: 30 }, (_, i) => `Paragraph ${i}.`);
    expect([...rehearsing({ ...(model as Rule), examples: { flag: [], pass } })]).toHaveLength(3);
  });

  it('runs the examples as one report, brackets taken out', () => {
    const seen: string[] = [];
    const [model] = shippedRules.filter(({ check }) => check === 'phrases');
    const rule = { ...(model as Rule), examples: { flag: ['One [[two]].'], pass: ['Three.'] } };
    const watched = new Proxy(rule, {
      get(target, key) {
        seen.push(String(key));
        return Reflect.get(target, key);
      },
    });
    rehearse(watched);
    expect(seen).toContain('examples');
    expect(seen).toContain('check');
  });
});

describe('rehearsingInTurn', () => {
  it('takes a step of each rule and then the next of each, the one with the most to find first', () => {
    const [model] = shippedRules.filter(({ check }) => check === 'phrases');
    let seen: string[] = [];
    const watched = (id: string, flags: number) => {
      const flag = Array.from({ length: flags }, (_, i) => `Paragraph ${i}.`);
      const rule = { ...(model as Rule), id, examples: { flag, pass: [] } };
      return new Proxy(rule, {
        get(target, key) {
          if (key === 'check') seen.push(id);
          return Reflect.get(target, key);
        },
      });
    };
    const steps = [...rehearsingInTurn([watched('a/few', 8), watched('a/many', 30), watched('a/some', 20)])];
    expect(steps).toHaveLength(3 + 2 + 1);
    seen = seen.filter((id, at) => id !== seen[at - 1]);
    expect(seen).toEqual(['a/many', 'a/some', 'a/few', 'a/many', 'a/some', 'a/many']);
  });
});
