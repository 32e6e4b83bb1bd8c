import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tryPack } from './try-pack.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

describe('tryPack', () => {
  it('finds that the pack of the guide does what the guide says', async () => {
    const { rules, examples, failed } = await tryPack(join(root, 'docs/examples/house-rules.yaml'));
    expect(failed.map(({ rule, problem }) => `${rule.id}: ${problem}`)).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(6);
    expect(examples).toBeGreaterThan(rules.length);
  });
  it('tries the file of a single rule, a shipped one too', async () => {
    const { rules, failed } = await tryPack(join(root, 'rules/cover/month-of-death.yaml'));
    expect(rules.map(({ id }) => id)).toEqual(['cover/month-of-death']);
    expect(failed).toEqual([]);
  });
  it('says of a file that is not there that it is not there', async () => {
    await expect(tryPack(join(root, 'docs/examples/none.yaml'))).rejects.toThrow('there is no such file');
  });
});
