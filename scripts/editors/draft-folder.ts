import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../packages/cli/bin/dhrlint.js', import.meta.url));

/** A folder with one draft, as somebody has it who writes reports in an editor. */
export interface DraftFolder {
  readonly draft: string;
  /** A folder beside it for settings and answers of the test. */
  readonly own: string;
  /** An empty home, and `dhrlint` where programs are looked for. */
  readonly environment: NodeJS.ProcessEnv;
  remove(): void;
}

/** Stands in both, before the words that are marked. */
export const emoji = ' 😀 –';
/** The draft has an exact date of death in its third line; the mark is on the words from “9” to “2021”. */
export const draftText = `# 1 The death

1.1 Café owner Dale – 😀 – killed Ottilie at her home on 9 November 2021.

1.2 Ottilie was 34.
`;
/** The third line after the fix. */
export const mendedLine = '1.1 Café owner Dale – 😀 – killed Ottilie at her home on a date in November 2021.';

export function draftFolder(): DraftFolder {
  const folder = mkdtempSync(join(tmpdir(), 'dhrlint-editor-'));
  const [drafts, own, home, programs] = ['drafts', 'own', 'home', 'programs'].map((name) => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  }) as [string, string, string, string];
  const draft = join(drafts, 'DHR Ottilie.md');
  writeFileSync(draft, draftText);
  writeFileSync(join(drafts, 'dhrlint.config.yaml'), '');
  const command = join(programs, 'dhrlint');
  writeFileSync(command, `#!/bin/sh\nexec ${process.execPath} ${program} "$@"\n`);
  chmodSync(command, 0o755);
  return {
    draft,
    own,
    environment: {
      PATH: [programs, process.env['PATH']].join(delimiter),
      HOME: home,
      LANG: 'C.UTF-8',
      TERM: 'dumb',
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}
