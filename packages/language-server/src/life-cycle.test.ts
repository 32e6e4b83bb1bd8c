import { copyFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { Editor } from './testing/editor.js';
import { Folder } from './testing/folder.js';
import { positionAt, rangeOf } from './testing/offsets.js';
import { report } from './testing/report.js';

const uri = 'file:///drafts/report.md';
const drafts = fileURLToPath(new URL('../../../test-reports/drafts/', import.meta.url));
let editor: Editor;

/** A draft that takes a while. */
const long = Array.from({ length: 400 }, (_, at) => report.replaceAll('Maren', `Maren${at}`)).join('\n');

describe('the life of a server', () => {
  afterEach(() => {
    editor.server.kill();
  });

  it('ends with status 0 after shutdown, 1 without, and when the editor is gone', async () => {
    editor = await Editor.start();
    editor.open(uri, long);
    expect(await editor.quit()).toBe(0);
    expect(editor.errors).toBe('');
    editor = await Editor.start();
    editor.notify('exit', undefined);
    expect(await editor.exit).toBe(1);
    editor = await Editor.start();
    await editor.hangUp();
    expect(await editor.exit).toBe(1);
  });

  it('answers nothing but initialize before it, and nothing but exit after shutdown', async () => {
    editor = Editor.launch();
    await expect(
      editor.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }),
    ).rejects.toMatchObject({ code: -32002 });
    editor.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text: report },
    });
    await editor.greet();
    await editor.request('shutdown', undefined);
    await expect(
      editor.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }),
    ).rejects.toMatchObject({ code: -32600 });
    editor.notify('exit', undefined);
    expect(await editor.exit).toBe(0);
  });

  it('survives messages that are malformed, unknown or out of order', async () => {
    editor = await Editor.start();
    const write = (body: string) =>
      editor.server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    write('{"jsonrpc":"2.0","method":');
    write('[]');
    write('"text"');
    write('{"jsonrpc":"2.0","id":"x","method":"textDocument/hover"}');
    write('{"jsonrpc":"2.0","id":"y","method":"textDocument/hover","params":{"textDocument":7}}');
    write('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}');
    await expect(editor.request('textDocument/unheardOf', {})).rejects.toMatchObject({ code: -32601 });
    editor.notify('$/unheardOf', {});
    editor.change('file:///never-opened.md', 2, { text: 'x' });
    editor.close('file:///never-opened.md');
    editor.notify('textDocument/didChange', { textDocument: { uri, version: 9 }, contentChanges: [] });
    await expect(
      editor.request('workspace/executeCommand', { command: 'dhrlint.unheardOf' }),
    ).rejects.toBeDefined();
    await expect(
      editor.request('workspace/executeCommand', { command: 'dhrlint.accept', arguments: [7] }),
    ).rejects.toBeDefined();
    editor.open(uri, report);
    expect((await editor.diagnostics(uri, 1)).length).toBeGreaterThan(3);
    // Places beyond the text are taken to its end.
    const position = { line: 9_999, character: 9_999 };
    expect(await editor.request('textDocument/hover', { textDocument: { uri }, position })).toBeNull();
    editor.change(uri, 2, { range: { start: position, end: position }, text: '\n3.3 He recieved it.\n' });
    const found = await editor.diagnostics(uri, 2);
    const lines = found
      .filter(({ code }) => code === 'proofreading/spelling')
      .map(({ range }) => range.start.line);
    expect(lines).toContain(rangeOf(report, 'recieved').start.line);
    expect(await editor.quit()).toBe(0);
  });

  it('answers while a long draft is checked, and drops what was asked of a text that has changed', async () => {
    editor = await Editor.start();
    editor.open(uri, long);
    const asked = editor.request('textDocument/documentSymbol', { textDocument: { uri } });
    const start = performance.now();
    const other = 'file:///drafts/short.txt';
    expect(
      await editor.request('textDocument/hover', {
        textDocument: { uri: other },
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
    expect(performance.now() - start).toBeLessThan(1_000);
    for (let version = 2; version < 30; version++)
      editor.change(uri, version, {
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
        text: 'x',
      });
    await expect(asked).rejects.toMatchObject({ code: -32801 });
    const versions: unknown[] = [];
    editor.connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ version }: { version?: number }) => {
        versions.push(version);
      },
    );
    editor.change(uri, 30, { text: report });
    editor.open(other, 'The referral was recieved in May.\n', 'plaintext');
    while (!versions.includes(30)) await new Promise((resolve) => setTimeout(resolve, 20));
    // Hardly any of the texts in between was worth finishing.
    expect(versions.length).toBeLessThan(5);
    expect(await editor.quit()).toBe(0);
  });

  it('takes texts that are empty, huge, of one line, or no report at all', async () => {
    editor = await Editor.start();
    editor.open(uri, '', 'markdown', 1);
    expect(await editor.diagnostics(uri, 1)).toEqual([]);
    editor.change(uri, 2, { text: '\uFEFF# Notes\n\nShe recieved it.\n' });
    const [found] = (await editor.diagnostics(uri, 2)).filter(({ code }) => code === 'proofreading/spelling');
    expect(found?.range).toEqual({ start: { line: 2, character: 4 }, end: { line: 2, character: 12 } });
    editor.change(uri, 3, { text: `She recieved it. ${'The panel met again. '.repeat(20_000)}` });
    expect((await editor.diagnostics(uri, 3)).map(({ code }) => code)).toContain('proofreading/spelling');
    editor.change(uri, 4, { text: '\u0000\u0001%PDF-1.7 PK\u0003\u0004\n' });
    await editor.diagnostics(uri, 4);
    editor.change(uri, 5, { text: '| a |\r\n| - |\r\n| She recieved it. |\r\n' });
    const [inTable] = (await editor.diagnostics(uri, 5)).filter(
      ({ code }) => code === 'proofreading/spelling',
    );
    expect(inTable?.range.start).toEqual({ line: 2, character: 6 });
    expect(await editor.quit()).toBe(0);
  });
});

describe('positions', () => {
  const text = 'Café 😀 staff 😀😀 é recieved it.\n\nNaïve 😀: she was independant.\n';

  it('count UTF-16 code units, or UTF-8 bytes where the editor asks for them', async () => {
    editor = await Editor.start({ capabilities: { general: { positionEncodings: ['utf-8', 'utf-16'] } } });
    expect(editor.greeting?.capabilities.positionEncoding).toBe('utf-8');
    editor.open(uri, text);
    const starts = (found: readonly Diagnostic[]) =>
      found.filter(({ code }) => code === 'proofreading/spelling').map(({ range }) => range.start);
    const bytes = (words: string) => {
      const { line, character } = rangeOf(text, words).start;
      return { line, character: Buffer.byteLength((text.split('\n')[line] ?? '').slice(0, character)) };
    };
    expect(starts(await editor.diagnostics(uri, 1))).toEqual([bytes('recieved'), bytes('independant')]);
    // A change counts so too, and what follows it in the same message counts from the text that it left.
    const at = bytes('recieved');
    editor.change(
      uri,
      2,
      { range: { start: at, end: at }, text: '😀é ' },
      {
        range: {
          start: { line: 2, character: 0 },
          end: { line: 2, character: Buffer.byteLength('Naïve 😀: ') },
        },
        text: '',
      },
    );
    expect(starts(await editor.diagnostics(uri, 2))).toEqual([
      { line: 0, character: at.character + Buffer.byteLength('😀é ') },
      { line: 2, character: 'she was '.length },
    ]);
    await editor.quit();
    editor = await Editor.start({ capabilities: { general: { positionEncodings: ['utf-16'] } } });
    expect(editor.greeting?.capabilities.positionEncoding).toBe('utf-16');
    editor.open(uri, text);
    expect(starts(await editor.diagnostics(uri, 1))).toEqual([
      positionAt(text, text.indexOf('recieved')),
      positionAt(text, text.indexOf('independant')),
    ]);
    await editor.quit();
  });
});

describe('folders', () => {
  it('each have their own settings, and come and go', async () => {
    const [first, second] = [new Folder(), new Folder()];
    try {
      first.write('dhrlint.config.yaml', 'rules:\n  anonymity/date-of-death: off\n');
      copyFileSync(`${drafts}kl.md`, first.file('report.md'));
      copyFileSync(`${drafts}kl.pdf`, second.file('report.pdf'));
      editor = await Editor.start({
        folders: [first.workspace],
        capabilities: { workspace: { workspaceFolders: true } },
      });
      const codes = async (at: string) => (await editor.diagnostics(at)).map(({ code }) => code);
      editor.open(first.uri('report.md'), report);
      expect(await codes(first.uri('report.md'))).not.toContain('anonymity/date-of-death');
      editor.open(second.uri('report.md'), report);
      expect(await codes(second.uri('report.md'))).toContain('anonymity/date-of-death');
      const found = editor.publishedWhere(
        second.uri('report.pdf'),
        ({ diagnostics }) => diagnostics.length > 0,
      );
      editor.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [second.workspace], removed: [] },
      });
      await found;
      const gone = editor.publishedWhere(
        second.uri('report.pdf'),
        ({ diagnostics }) => diagnostics.length === 0,
      );
      editor.notify('workspace/didChangeWorkspaceFolders', {
        event: { added: [], removed: [second.workspace] },
      });
      await gone;
      // A draft whose file and folder are deleted under it is still a draft.
      rmSync(second.path, { recursive: true });
      editor.change(second.uri('report.md'), 2, { text: 'She recieved it.\n' });
      expect((await editor.diagnostics(second.uri('report.md'), 2)).map(({ code }) => code)).toContain(
        'proofreading/spelling',
      );
      expect(await editor.quit()).toBe(0);
    } finally {
      first.remove();
      second.remove();
    }
  });
});
