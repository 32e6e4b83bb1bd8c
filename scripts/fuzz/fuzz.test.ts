import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fuzz } from '../fuzz-readers.js';
import { mutate } from './mutations.js';
import { Random } from './random.js';

const drafts = fileURLToPath(new URL('../../test-reports/drafts/', import.meta.url));

describe('the fuzzer', () => {
  it.each(['vetch.docx', 'vetch.pdf'])(
    'makes the same files of the same seed, and others of another: %s',
    (name) => {
      const bytes = new Uint8Array(readFileSync(join(drafts, name)));
      const kind = name.slice(-4).replace('.', '');
      const made = (seed: number) => mutate(bytes, kind, new Random(seed));
      const all = Array.from({ length: 12 }, (_, seed) => made(seed));
      all.forEach(({ bytes: changed, how }, seed) => {
        expect(made(seed)).toEqual({ bytes: changed, how });
      });
      const kinds = new Set(all.map(({ bytes: changed }) => Buffer.from(changed).toString('base64')));
      expect(kinds.size).toBeGreaterThan(10);
    },
  );

  it('finds nothing that crashes, hangs or is rejected unheard', async () => {
    const files = ['vetch.docx', 'vetch.pdf'].map((name) => join(drafts, name));
    const { failures, tally } = await fuzz({ files, seed: 7, count: 30, seconds: 60 });
    expect(failures).toEqual([]);
    expect(tally.read).toBeGreaterThan(5);
  }, 120_000);
});
