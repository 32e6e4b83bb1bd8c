import { expect, it } from 'vitest';
import { shippedRules } from './shipped-rules.generated.js';
import { warmUp } from './warm-up.js';

it('leaves no rule cold that has a sentence to flag', async () => {
  const blaming = shippedRules.filter(({ id }) => id === 'language/victim-blaming');
  const begin = performance.now();
  await warmUp(blaming);
  const first = performance.now() - begin;
  const again = performance.now();
  await warmUp(blaming);
  expect(performance.now() - again).toBeLessThan(first);
});
