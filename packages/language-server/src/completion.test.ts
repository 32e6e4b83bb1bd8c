import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { Editor } from './testing/editor.js';
import { edited, positionAt } from './testing/offsets.js';
import { report } from './testing/report.js';

let editor: Editor;
let version = 1;

beforeAll(async () => {
  editor = await Editor.start();
});
afterAll(async () => {
  expect(await editor.quit()).toBe(0);
});

/** What is proposed at the stroke, and what the text becomes with each. */
async function proposed(uri: string, text: string): Promise<readonly (readonly [string, string])[]> {
  const offset = text.lastIndexOf('¦');
  const typed = text.replace('¦', '');
  editor.change(uri, ++version, { text: typed });
  const items = await editor.request<CompletionItem[] | null>('textDocument/completion', {
    textDocument: { uri },
    position: positionAt(typed, offset),
  });
  return (items ?? []).map((item) => {
    const edit = item.textEdit;
    if (!edit || !('range' in edit)) throw new Error('a proposal without an edit');
    return [item.label, edited(typed, [edit])];
  });
}

describe('proposals in a report', () => {
  const uri = 'file:///drafts/report.md';
  beforeAll(() => editor.open(uri, report));

  it('are the pseudonyms of its key for a word with a capital', async () => {
    expect(await proposed(uri, `${report}\n3.3 The sister, Zo¦ said so.\n`)).toEqual([
      ['Zoë', `${report}\n3.3 The sister, Zoë said so.\n`],
    ]);
    expect(await proposed(uri, `${report}\n3.3 The sister zo¦ said so.\n`)).toEqual([]);
  });

  it('are the numbers of its paragraphs after “paragraph” and “see”', async () => {
    const labels = async (words: string) =>
      (await proposed(uri, `${report}\n3.3 The sister ${words}¦ of it.\n`)).map(([label]) => label);
    expect(await labels('(see paragraph ')).toEqual([
      '1',
      '1.1',
      '2',
      '2.1',
      '2.2',
      '2.3',
      '2.4',
      '3',
      '3.1',
      '3.2',
      '3.3',
    ]);
    expect(await labels('(see 2.')).toEqual(['2.1', '2.2', '2.3', '2.4']);
    expect(await labels('was 2')).toEqual([]);
  });
});

describe('proposals in settings', () => {
  it('are the ids of rules, and what their options allow', async () => {
    const uri = 'file:///drafts/dhrlint.config.yaml';
    editor.open(uri, '', 'yaml');
    const ids = await proposed(uri, 'rules:\n  anonymity/date¦');
    expect(ids).toContainEqual([
      'anonymity/date-of-death',
      expect.stringContaining('anonymity/date-of-death: '),
    ]);
    const options = await proposed(uri, 'rules:\n  proofreading/spelling:\n    options:\n      ¦');
    expect(options.map(([label]) => label)).toEqual(['field', 'words']);
  });
});
