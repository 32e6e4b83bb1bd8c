import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Editor } from './testing/editor.js';
import { Folder } from './testing/folder.js';
import { rangeOf, wordsAt } from './testing/offsets.js';
import { report } from './testing/report.js';

let root: Folder;
let folder: Folder;
let editor: Editor;

beforeAll(async () => {
  root = new Folder();
  editor = await Editor.start({ folders: [root.workspace] });
});
beforeEach(() => {
  folder = new Folder(root.path);
});
afterAll(async () => {
  expect(await editor.quit()).toBe(0);
  root.remove();
});

describe('settings while they are written', () => {
  it('are told what is wrong in them, at its place', async () => {
    const text =
      'rules:\n  anonymity/date-of-deth: off\n  proofreading/spelling:\n    severity: grave\nstages: final\n';
    const uri = folder.uri('dhrlint.config.yaml');
    editor.open(uri, text, 'yaml');
    const found = await editor.diagnostics(uri, 1);
    expect(found.map(({ range, message }) => [wordsAt(text, range), message])).toEqual([
      ['grave', expect.stringMatching(/must be one of error, warning, advice, off/)],
      ['stages', expect.stringMatching(/did you mean stage\?/)],
    ]);
    const better = 'rules:\n  anonymity/date-of-deth: off\n';
    editor.change(uri, 2, { text: better });
    const [left] = await editor.diagnostics(uri, 2);
    expect(left?.range).toEqual(rangeOf(better, 'anonymity/date-of-deth'));
    expect(left?.message).toMatch(/did you mean anonymity\/date-of-death\?/);
    editor.change(uri, 3, { text: '' });
    expect(await editor.diagnostics(uri, 3)).toEqual([]);
  });

  it('are told of packs that cannot be used', async () => {
    folder.write('house.yaml', 'rules:\n  - id: house/no\n');
    const text = 'rulePacks:\n  - house.yaml\n  - missing.yaml\n';
    const uri = folder.uri('dhrlint.config.yaml');
    editor.open(uri, text, 'yaml');
    const found = await editor.diagnostics(uri, 1);
    expect(found.map(({ range, message }) => [wordsAt(text, range), message])).toEqual([
      ['house.yaml', expect.stringMatching(/cannot be used: .*house\.yaml:2/)],
      ['missing.yaml', expect.stringMatching(/there is no such file/)],
    ]);
  });

  it('of rule packs and accepted findings likewise; other YAML is left alone', async () => {
    const pack = 'rules:\n  - id: house/tone\n    check: phrses\n';
    editor.open(folder.uri('house.yaml'), pack, 'yaml');
    const found = await editor.diagnostics(folder.uri('house.yaml'), 1);
    expect(found.map(({ range, message }) => [wordsAt(pack, range), message])).toContainEqual([
      'phrses',
      expect.stringMatching(/did you mean phrases\?/),
    ]);
    const accepted = 'accepted:\n  - fingerprint: 3fa1-09bc-77d2-e410\n    reason: ""\n';
    editor.open(folder.uri('dhrlint.accepted.yaml'), accepted, 'yaml');
    const [reason] = await editor.diagnostics(folder.uri('dhrlint.accepted.yaml'), 1);
    expect(reason?.message).toMatch(/a sentence that says why/);
    editor.open(folder.uri('compose.yaml'), 'services: [', 'yaml');
    editor.open(folder.uri('report.md'), report);
    await editor.diagnostics(folder.uri('report.md'), 1);
    expect(editor.published.has(folder.uri('compose.yaml'))).toBe(false);
  });

  it('count for drafts once they are saved; while they cannot be used, those before count', async () => {
    const uri = folder.write('report.md', report);
    editor.open(uri, report);
    expect((await editor.diagnostics(uri, 1)).map(({ code }) => code)).toContain('anonymity/date-of-death');
    const off = editor.publishedWhere(uri, ({ diagnostics }) =>
      diagnostics.every(({ code }) => code !== 'anonymity/date-of-death'),
    );
    folder.write('dhrlint.config.yaml', 'rules:\n  anonymity/date-of-death: off\n');
    await off;
    const broken = editor.publishedWhere(uri, ({ diagnostics }) =>
      diagnostics.some(({ message }) => /must be one of/.test(String(message))),
    );
    folder.write('dhrlint.config.yaml', 'rules:\n  anonymity/date-of-death: never\n');
    const { diagnostics } = await broken;
    expect(diagnostics.map(({ code }) => code)).not.toContain('anonymity/date-of-death');
  });
});
