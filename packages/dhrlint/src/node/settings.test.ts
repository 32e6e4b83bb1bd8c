import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SettingsError, SettingsReader } from './settings.js';

let folder = '';
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dhrlint-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('SettingsReader', () => {
  it('reads the configuration and the acceptances that stand nearest above a report', async () => {
    write('dhrlint.config.yaml', 'stage: final\n');
    write('a/dhrlint.config.yaml', 'failOn: warning\n');
    write(
      'a/dhrlint.accepted.yaml',
      'accepted:\n  - fingerprint: 0123-4567-89ab-cdef\n    reason: Agreed.\n',
    );
    const reader = new SettingsReader({});
    const below = await reader.forFile(join(folder, 'a/b/report.docx'));
    expect(below.configuration).toEqual({
      failOn: 'warning',
      rules: {},
      rulePacks: [],
      accepted: [{ fingerprint: '0123-4567-89ab-cdef', reason: 'Agreed.' }],
    });
    const above = await reader.forFile(join(folder, 'report.docx'));
    expect(above.configuration).toMatchObject({ stage: 'final', accepted: [] });
  });

  it('uses the named configuration for every file', async () => {
    write('a/dhrlint.config.yaml', 'failOn: warning\n');
    write('mine.yaml', 'failOn: never\n');
    const reader = new SettingsReader({ config: join(folder, 'mine.yaml') });
    const { configuration } = await reader.forFile(join(folder, 'a/report.docx'));
    expect(configuration.failOn).toBe('never');
  });

  it('asks for grammar, whatever the configuration says of it', async () => {
    const report = join(folder, 'report.docx');
    const set = async (options: { grammar?: boolean }) =>
      (await new SettingsReader(options).forFile(report)).configuration.rules['proofreading/grammar'];
    expect(await set({})).toBeUndefined();
    expect(await set({ grammar: true })).toEqual({ severity: 'advice' });
    write('dhrlint.config.yaml', 'rules:\n  proofreading/grammar: warning\n');
    expect(await set({})).toEqual({ severity: 'warning' });
    expect(await set({ grammar: true })).toEqual({ severity: 'warning' });
    write('dhrlint.config.yaml', 'rules:\n  proofreading/grammar: off\n');
    expect(await set({ grammar: false })).toEqual({ severity: 'off' });
    expect(await set({ grammar: true })).toEqual({ severity: 'advice' });
  });

  it('reads the list of names', async () => {
    write('names.txt', 'Willow Ashdown, Will\n');
    const reader = new SettingsReader({ names: join(folder, 'names.txt'), stage: 'final' });
    expect(await reader.forFile(join(folder, 'report.docx'))).toMatchObject({
      stage: 'final',
      names: [{ name: 'Willow Ashdown', aliases: ['Will'] }],
    });
  });

  it.each([
    [
      'a configuration that is not there',
      { config: 'none.yaml' },
      {},
      /configuration .*none\.yaml cannot be read: there is no such file/,
    ],
    [
      'a list of names that is not there',
      { names: 'none.txt' },
      {},
      /list of names .*none\.txt cannot be read/,
    ],
    [
      'a list of names with no name',
      { names: 'n.txt' },
      { 'n.txt': '# none\n' },
      /n\.txt: The list of names is empty/,
    ],
    [
      'a setting that is not accepted',
      {},
      { 'dhrlint.config.yaml': 'stage: last\n' },
      /dhrlint\.config\.yaml:1:8 stage: must be one of draft, final/,
    ],
    [
      'a rule that does not exist',
      {},
      { 'dhrlint.config.yaml': 'rules: { no/such-rule: off }\n' },
      /:1:10 rules\.no\/such-rule: there is no rule/,
    ],
    [
      'a pack that is not there',
      {},
      { 'dhrlint.config.yaml': 'rulePacks: [p.yaml]\n' },
      /rule pack .*p\.yaml cannot be read/,
    ],
    [
      'a pack that is broken',
      {},
      { 'dhrlint.config.yaml': 'rulePacks: [p.yaml]\n', 'p.yaml': 'rules: []\n' },
      /p\.yaml:1:8 rules: must have at least 1/,
    ],
    [
      'an acceptance without a reason',
      {},
      { 'dhrlint.accepted.yaml': 'accepted: [{ fingerprint: 0123-4567-89ab-cdef }]\n' },
      /accepted\[0\]\.reason: is missing/,
    ],
  ])('says what is wrong with %s', async (_, options, files, message) => {
    for (const [name, text] of Object.entries(files)) write(name, text);
    const inFolder = Object.fromEntries(
      Object.entries(options).map(([key, name]) => [key, join(folder, name)]),
    );
    const attempt = new SettingsReader(inFolder).forFile(join(folder, 'report.docx'));
    await expect(attempt).rejects.toThrow(SettingsError);
    await expect(attempt).rejects.toThrow(message);
  });
});
