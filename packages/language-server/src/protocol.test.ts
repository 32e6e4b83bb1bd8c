import { afterEach, describe, expect, it } from 'vitest';
import { type CodeAction, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { Editor } from './testing/editor.js';
import { rangeOf, wordsAt } from './testing/offsets.js';

const uri = 'file:///drafts/report.md';
const text = `# 1 Introduction

1.1 This review is about the death of Maren, who lived in Northbridge.

1.2 Maren was found dead at home by her sister on 14 March 2019.

1.3 The referral was *recieved* in May. The fire was rec**ie**ved later.
`;

let editor: Editor;
afterEach(async () => {
  expect(await editor.quit()).toBe(0);
});

describe('the server', () => {
  it('publishes what it finds in a draft, where it stands and why', async () => {
    editor = await Editor.start({ initializationOptions: { opensTexts: true } });
    expect(editor.greeting?.serverInfo?.name).toBe('dhrlint');
    editor.open(uri, text);
    const found = await editor.diagnostics(uri);
    const exact = found.find(({ code }) => code === 'anonymity/date-of-death');
    expect(exact).toMatchObject({
      source: 'dhrlint',
      severity: DiagnosticSeverity.Error,
      codeDescription: { href: 'dhrlint-rule:/anonymity/date-of-death.md' },
      data: expect.stringMatching(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/),
    });
    expect(wordsAt(text, exact?.range ?? rangeOf(text, 'Maren'))).toBe('14 March 2019');
  });

  it('leaves out of diagnostics what the editor does nothing with', async () => {
    const repeated = `${text}\n1.4 The letter was recieved.\n`;
    const publishDiagnostics = { relatedInformation: false, dataSupport: false };
    editor = await Editor.start();
    editor.open(uri, repeated);
    const all = await editor.diagnostics(uri);
    await editor.quit();
    editor = await Editor.start({ capabilities: { textDocument: { publishDiagnostics } } });
    editor.open(uri, repeated);
    const lean = await editor.diagnostics(uri);
    expect(all.some((one) => one.relatedInformation && one.data)).toBe(true);
    // Nobody could follow an address of the server's own.
    expect(all.some((one) => one.codeDescription)).toBe(false);
    expect(lean).toEqual(all.map(({ relatedInformation, data, ...rest }) => rest));
  });

  it('gives diagnostics when asked, and publishes none to an editor that asks', async () => {
    editor = await Editor.start({ capabilities: { textDocument: { diagnostic: {} } } });
    editor.open(uri, text);
    const asked = { textDocument: { uri }, identifier: 'dhrlint' };
    const first = await editor.request<{ kind: string; resultId: string; items: unknown[] }>(
      'textDocument/diagnostic',
      asked,
    );
    expect(first.kind).toBe('full');
    expect(first.items.length).toBeGreaterThan(1);
    const again = await editor.request('textDocument/diagnostic', {
      ...asked,
      previousResultId: first.resultId,
    });
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
    expect(editor.published.size).toBe(0);
  });

  it('follows the changes of the text, and takes everything back when it is closed', async () => {
    editor = await Editor.start();
    editor.open(uri, text);
    await editor.diagnostics(uri, 1);
    editor.change(uri, 2, { range: rangeOf(text, '14 March'), text: 'March' });
    const codes = (await editor.diagnostics(uri, 2)).map(({ code }) => code);
    expect(codes).not.toContain('anonymity/date-of-death');
    editor.close(uri);
    expect(await editor.diagnostics(uri)).toEqual([]);
  });

  it('offers the fix where there is one, and none where markup stands within the words', async () => {
    editor = await Editor.start();
    editor.open(uri, text);
    const found = await editor.diagnostics(uri);
    const range = rangeOf(text, 'recieved');
    const context = { diagnostics: found.filter(({ code }) => code === 'proofreading/spelling') };
    const actions = await editor.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context,
    });
    expect(actions[0]).toMatchObject({ title: 'Write “received”', kind: 'quickfix', isPreferred: true });
    expect(actions[0]?.edit?.changes?.[uri]).toEqual([{ range, newText: 'received' }]);
  });
});
