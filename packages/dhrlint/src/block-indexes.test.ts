import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folders = ['facts', 'checks', 'engine'].map((name) =>
  fileURLToPath(new URL(`../../${name}/src`, import.meta.url)),
);

/** How one would count from block to block, which the gaps between the blocks of a draft in an editor forbid. */
const counting = [
  /\bdraft\.blocks\[[\w.]+ [-+] \w+\]/,
  /\bdraft\.blocks\s*\.slice\(/,
  /\bdraft\.blocks\.length [<>]|[<>]=? draft\.blocks\.length \?/,
  /for \(let \w+ = [\w.]*\b(?:index|block|heading) [-+] \d/,
];

it('nobody counts from one block to the next: blockAfter, blocksBefore and their like go there', () => {
  const found = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('generated'))
      .flatMap((name) => {
        const code = readFileSync(join(folder, name), 'utf8');
        return counting.flatMap((pattern) => {
          const [words] = pattern.exec(code) ?? [];
          return words ? [`${name}: ${words}`] : [];
        });
      }),
  );
  expect(found).toEqual([]);
});
