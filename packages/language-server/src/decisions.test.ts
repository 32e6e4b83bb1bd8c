import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Editor } from './testing/editor.js';
import { Folder } from './testing/folder.js';
import { edited, rangeOf } from './testing/offsets.js';
import { report } from './testing/report.js';

let folder: Folder;
let editor: Editor;
let uri: string;

beforeAll(async () => {
  editor = await Editor.start({
    capabilities: { workspace: { applyEdit: true }, window: { showDocument: { support: true } } },
    initializationOptions: { who: 'The chair', opensTexts: true },
  });
});
beforeEach(() => {
  folder = new Folder();
  uri = folder.write('report.md', report);
  editor.asked.length = 0;
});
afterEach(() => {
  editor.close(uri);
  folder.remove();
});
afterAll(async () => {
  expect(await editor.quit()).toBe(0);
});

function actionsAt(range: Range): Promise<CodeAction[]> {
  return editor.request('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context: { diagnostics: [] },
  });
}

async function actionAt(words: string, title: RegExp): Promise<CodeAction> {
  const actions = await actionsAt(rangeOf(report, words));
  const found = actions.find((action) => title.test(action.title));
  if (!found) throw new Error(`no action like ${title}: ${actions.map((action) => action.title).join(', ')}`);
  return found;
}

async function execute({ command }: CodeAction, more: object = {}): Promise<unknown> {
  const [given] = command?.arguments ?? [];
  const argument = typeof given === 'object' ? { ...given, ...more } : given;
  return editor.request('workspace/executeCommand', { command: command?.command, arguments: [argument] });
}

function codes(diagnostics: readonly { readonly code?: unknown }[]): readonly unknown[] {
  return diagnostics.map(({ code }) => code);
}

describe('what can be decided about a point', () => {
  it('is first of all to put it right, at one place or at all of them', async () => {
    editor.open(uri, report);
    const actions = await actionsAt(rangeOf(report, 'recieved'));
    const [one, all] = actions;
    expect(one).toMatchObject({ title: 'Write “received”', isPreferred: true });
    expect(all?.title).toBe('Write “received” in all 2 places');
    expect(edited(report, all?.edit?.changes?.[uri] ?? [])).toBe(report.replaceAll('recieved', 'received'));
  });

  it('is no edit where markup stands within the words', async () => {
    editor.open(uri, report);
    const actions = await actionsAt(rangeOf(report, 'inde**pend**ant'));
    expect(actions.filter(({ edit }) => edit)).toEqual([]);
    expect(actions.map(({ title }) => title)).toContain('Let it stand, for a reason …');
  });

  it('can be to let it stand: with a reason the list is written, and the point is gone', async () => {
    editor.open(uri, report);
    const before = await editor.diagnostics(uri);
    expect(codes(before)).toContain('anonymity/date-of-death');
    const after = editor.publishedWhere(
      uri,
      ({ diagnostics }) => !codes(diagnostics).includes('anonymity/date-of-death'),
    );
    await execute(await actionAt('14 March 2019', /^Let it stand/), { reason: 'The family wishes it.' });
    const list = readFileSync(folder.file('dhrlint.accepted.yaml'), 'utf8');
    expect(list).toMatch(
      /# 2\.4, Exact date of death\n[\s\S]*reason: The family wishes it\.\n[\s\S]*who: The chair\n/,
    );
    expect(list).toContain('file: report.md');
    await after;
  });

  it('can be to let it stand: without a reason the list is opened where the reason goes', async () => {
    editor.open(uri, report);
    await editor.diagnostics(uri);
    await execute(await actionAt('14 March 2019', /^Let it stand/));
    expect(existsSync(folder.file('dhrlint.accepted.yaml'))).toBe(false);
    const asked = (method: string) => editor.asked.find((one) => one.method === method)?.params;
    const { edit } = asked('workspace/applyEdit') as { edit: WorkspaceEdit };
    const text = edit.changes?.[folder.uri('dhrlint.accepted.yaml')]?.[0]?.newText ?? '';
    expect(text).toContain('reason: ""');
    const shown = asked('window/showDocument') as { uri: string; selection: Range };
    expect(shown.uri).toBe(folder.uri('dhrlint.accepted.yaml'));
    expect(text.split('\n')[shown.selection.start.line]?.slice(0, shown.selection.start.character)).toMatch(
      /reason: "$/,
    );
  });

  it('can be to add a word to the dictionary', async () => {
    folder.write('dhrlint.config.yaml', '# Ours\nrules:\n  proofreading/spelling: warning\n');
    editor.open(uri, report);
    await editor.diagnostics(uri);
    const after = editor.publishedWhere(uri, ({ diagnostics }) =>
      diagnostics.every(({ message }) => !String(message).includes('recieved')),
    );
    await execute(await actionAt('recieved', /^Add “recieved” to the dictionary$/));
    expect(readFileSync(folder.file('dhrlint.config.yaml'), 'utf8')).toBe(
      '# Ours\nrules:\n  proofreading/spelling:\n    severity: warning\n    options:\n      words:\n        - recieved\n',
    );
    await after;
  });

  it('can be never to look for it', async () => {
    editor.open(uri, report);
    await editor.diagnostics(uri);
    const after = editor.publishedWhere(
      uri,
      ({ diagnostics }) => !codes(diagnostics).includes('anonymity/date-of-death'),
    );
    await execute(await actionAt('14 March 2019', /^Never look for “Exact date of death”$/));
    expect(readFileSync(folder.file('dhrlint.config.yaml'), 'utf8')).toBe(
      'rules:\n  anonymity/date-of-death: off\n',
    );
    await after;
  });

  it('can be to add a name to the key', async () => {
    const text = `${report}\n3.3 Officers arrested Ragnhild at the house.\n`;
    editor.open(uri, text);
    const diagnostics = await editor.diagnostics(uri);
    const unlisted = diagnostics.find(({ code }) => code === 'anonymity/unlisted-name');
    const actions = await actionsAt(unlisted?.range ?? rangeOf(text, 'Ragnhild'));
    const add = actions.find(({ title }) => title === 'Add “Ragnhild” to the key of pseudonyms');
    expect(edited(text, add?.edit?.changes?.[uri] ?? [])).toBe(
      text.replace('her husband | 41 |\n', 'her husband | 41 |\n| Ragnhild |   |   |\n'),
    );
  });

  it('leads to the page of the rule', async () => {
    editor.open(uri, report);
    const page = await execute(await actionAt('14 March 2019', /^Why\?/));
    expect(page).toMatchObject({
      uri: 'dhrlint-rule:/anonymity/date-of-death.md',
      text: expect.stringContaining('## What the panel says'),
    });
    expect(editor.asked.map(({ method }) => method)).toContain('window/showDocument');
    const { text } = page as { text: string };
    expect(
      await editor.request('workspace/textDocumentContent', {
        uri: 'dhrlint-rule:/anonymity/date-of-death.md',
      }),
    ).toEqual({
      text,
    });
    // The page quotes what is found; it is no draft itself.
    editor.open('dhrlint-rule:/anonymity/date-of-death.md', text);
    const other = folder.uri('other.md');
    editor.open(other, report);
    await editor.diagnostics(other, 1);
    expect(editor.published.has('dhrlint-rule:/anonymity/date-of-death.md')).toBe(false);
    editor.close(other);
  });
});

describe('hovering', () => {
  it('tells what is wrong, why, what the panel said and what to write', async () => {
    editor.open(uri, report);
    const hover = await editor.request<{ contents: { value: string }; range: Range }>('textDocument/hover', {
      textDocument: { uri },
      position: rangeOf(report, '14 March 2019').start,
    });
    expect(hover.range).toEqual(rangeOf(report, '14 March 2019'));
    expect(hover.contents.value).toMatch(/\*\*Exact date of death\*\*/);
    expect(hover.contents.value).toMatch(/\*\*The panel:\*\*[\s\S]*\*\*What to write:\*\*[\s\S]*Salford/);
    const nowhere = await editor.request('textDocument/hover', {
      textDocument: { uri },
      position: rangeOf(report, '## 2.3').start,
    });
    expect(nowhere).toBeNull();
  });
});
