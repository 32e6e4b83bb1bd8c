import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = fileURLToPath(new URL('../../../shared/real/pdf/', import.meta.url));
/** By eye: the boxes of all others cover nothing but paper, or lie behind the words that stand on them. */
const bad = /^xray-bad_/;

it.each(readdirSync(folder).filter((name) => name.startsWith('xray-')))('%s: words under a box', (name) => {
  const { stdout } = spawnSync(
    'node',
    ['packages/cli/bin/dhrlint.js', 'check', folder + name, '--format', 'json', '--fail-on', 'never'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const { findings } = JSON.parse(stdout).documents[0] as { findings: readonly { ruleId: string }[] };
  const hidden = findings.filter(({ ruleId }) => ruleId === 'hidden/hidden-text');
  if (bad.test(name)) expect(hidden.length).toBeGreaterThan(0);
  else expect(hidden).toEqual([]);
});
