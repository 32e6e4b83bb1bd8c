import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { shippedRules } from './shipped-rules.generated.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

it('the table of the panels’ letters names only rules that exist, and a rule or a person for each point', () => {
  const table = readFileSync(join(root, 'docs/panel-letters.md'), 'utf8');
  const rows = table.split('\n').filter((line) => /^\| (?!letter|---)/.test(line));
  expect(rows.length).toBeGreaterThanOrEqual(32);
  const ids = new Set(shippedRules.map(({ id }) => id));
  for (const row of rows) {
    const named = [...row.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].map(([, id]) => id ?? '');
    expect(named.length > 0 || row.includes('needs a person'), row).toBe(true);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  }
});
