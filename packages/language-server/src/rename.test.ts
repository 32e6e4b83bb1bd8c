import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { Editor } from './testing/editor.js';
import { edited, rangeOf, within } from './testing/offsets.js';
import { report } from './testing/report.js';

const uri = 'file:///drafts/report.md';
const textDocument = { uri };
let editor: Editor;

beforeAll(async () => {
  editor = await Editor.start({ capabilities: { textDocument: { rename: { prepareSupport: true } } } });
  editor.open(uri, report);
});
afterAll(() => editor.quit());

function renamed(words: string, newName: string): Promise<WorkspaceEdit> {
  return editor.request('textDocument/rename', { textDocument, position: within(report, words), newName });
}

describe('another pseudonym', () => {
  it('is asked for at a name of the key, and nowhere else', async () => {
    const prepare = (words: string) =>
      editor.request<{ range: Range; placeholder: string }>('textDocument/prepareRename', {
        textDocument,
        position: within(report, words),
      });
    expect(await prepare('Zoë’s')).toEqual({
      range: rangeOf(report, 'Zoë', report.indexOf('😀')),
      placeholder: 'Zoë',
    });
    await expect(prepare('husband, Edvard')).rejects.toThrow(/key of pseudonyms/);
  });

  it('takes the old one’s place everywhere: headings, tables, possessives, capitals', async () => {
    const { changes = {} } = await renamed('Maren;', 'Ottoline');
    expect(edited(report, changes[uri] ?? [])).toBe(
      report.replaceAll('Maren', 'Ottoline').replaceAll('MAREN', 'OTTOLINE'),
    );
  });

  it('is refused where it is taken, stands in the report already, or is no name', async () => {
    await expect(renamed('Maren;', 'Zoë')).rejects.toThrow(/already in the key/);
    await expect(renamed('Maren;', 'Panel')).rejects.toThrow(/already stands in the report \(line \d+\)/);
    await expect(renamed('Maren;', '*Una*')).rejects.toThrow(/is no name/);
    await expect(renamed('Maren;', ' ')).rejects.toThrow(/is no name/);
  });

  it('is refused where markup stands within the old one', async () => {
    const marked = `${report}\n3.3 Ma**ren** said so.\n`;
    editor.change(uri, 2, { text: marked });
    await expect(
      editor.request('textDocument/rename', {
        textDocument,
        position: within(marked, 'Maren;'),
        newName: 'Una',
      }),
    ).rejects.toThrow(`Markup stands within “Maren” (line ${rangeOf(marked, '3.3 Ma').start.line + 1})`);
  });
});
