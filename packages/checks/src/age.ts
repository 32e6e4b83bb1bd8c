import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, StatedAge } from '@dhrlint/facts';

/**
 * Finds ages of one person of the case that cannot both be true: two ages at the death, or ages and dates of
 * birth from which no day of birth follows.
 */
export const age = defineCheck<Facts, Record<string, never>, never>({
  name: 'age',
  summary: 'Ages of one person that cannot both be true on the dates given.',
  options: { type: 'object', additionalProperties: false },
  messages: { death: ['whose', 'ages'], dates: ['whose', 'ages'] },
  judge: ({ facts: { ages } }) => {
    if (ages.length === 0)
      return {
        outcome: 'not-applicable',
        reason: 'The report gives nobody’s age at a known time.',
      };
    const names = [...new Set(ages.map(({ of }) => of.name))];
    const reports = names.flatMap((name) => disagreement(ages.filter(({ of }) => of.name === name)));
    return { outcome: 'assessed', reports };
  },
});

function disagreement(ages: readonly StatedAge[]): readonly Report[] {
  const apart = ages.filter((one) => ages.some((other) => contradict(one, other)));
  const [first, ...others] = apart;
  if (!first) return [];
  const numbers = [...new Set(apart.flatMap(({ age }) => (age ? [inWords(age)] : [])))];
  const last = numbers.pop() ?? '';
  return [
    {
      message: apart.every(({ at }) => at === 'death') ? 'death' : 'dates',
      anchor: first.anchor,
      related: others.map(({ anchor }) => anchor),
      values: {
        whose: `${first.of.name === first.of.role ? `the ${first.of.role}` : first.of.name}’s`,
        ages: numbers.length === 0 ? last : `${numbers.join(', ')} and ${last}`,
      },
    },
  ];
}

function inWords({ least, most }: { least: number; most: number }): string {
  return least === most ? String(least) : `${least} to ${most}`;
}

function contradict(a: StatedAge, b: StatedAge): boolean {
  if (a === b) return false;
  if (a.at === 'death' && b.at === 'death' && a.age && b.age)
    return a.age.most < b.age.least || b.age.most < a.age.least;
  if (a.at === 'life' && b.at === 'life') return false;
  const [life, death] = a.at === 'life' ? [a, b] : [b, a];
  if (life.at === 'life' && death.at === 'death' && life.age && death.age)
    return life.age.least > death.age.most;
  return a.born !== null && b.born !== null && (a.born.to < b.born.from || b.born.to < a.born.from);
}
