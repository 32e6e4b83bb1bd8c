import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { Editor } from '../../packages/language-server/src/testing/editor.js';
import { longSource } from '../build-test-reports/long-source.js';
import { markdownOf } from '../build-test-reports/markdown.js';
import { printed } from '../build-test-reports/printed.js';
import { parseSource } from '../build-test-reports/source.js';
import { dhrlint } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'dhrlint-agrees-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what an editor is told', () => {
  it('of a draft of 150,000 words is all that the command finds in it', { timeout: 600_000 }, async () => {
    const text = markdownOf(printed(parseSource(longSource(150_000))));
    const file = join(folder, 'draft.md');
    writeFileSync(file, text);
    const checked = JSON.parse(dhrlint('check', file, '--format', 'json', '--fail-on', 'never')) as {
      documents: { findings: { ruleId: string; fingerprint: string }[] }[];
    };
    const expected = checked.documents[0]?.findings.map(
      ({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`,
    );
    const editor = await Editor.start();
    const uri = pathToFileURL(file).href;
    editor.open(uri, text);
    const told = await editor.diagnostics(uri, 1);
    expect(told.length).toBeGreaterThan(1_000);
    expect(told.map(({ code, data }) => `${code} ${data}`)).toEqual(expected);
    expect(await editor.quit()).toBe(0);
  });
});
