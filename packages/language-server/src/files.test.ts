import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentSymbol } from 'vscode-languageserver-protocol';
// Builders of Word files that only tests use; they are no part of what the package offers.
import { docx, p } from '../../readers/src/docx/testing.js';
import { Editor } from './testing/editor.js';
import { Folder } from './testing/folder.js';
import { wordsAt } from './testing/offsets.js';

const drafts = fileURLToPath(new URL('../../../test-reports/drafts/', import.meta.url));
let folder: Folder;
let editor: Editor | null = null;

beforeEach(() => {
  folder = new Folder();
});
afterEach(async () => {
  expect(await editor?.quit()).toBe(0);
  editor = null;
  folder.remove();
});

const shows = { workspace: { textDocumentContent: {} } };

describe('reports in Word and PDF that lie in the folder', () => {
  it('are checked where they lie, and their text shows each point at its words', async () => {
    copyFileSync(`${drafts}bramble.docx`, folder.file('bramble.docx'));
    folder.write('~$bramble.docx', 'a lock file of Word');
    editor = await Editor.start({ folders: [folder.workspace], capabilities: shows });
    const found = await editor.diagnostics(folder.uri('bramble.docx'));
    const exact = found.find(({ code }) => code === 'anonymity/date-of-death');
    expect(exact?.message).toMatch(/^[^:]+: “.*” gives the exact day/);
    const link = exact?.relatedInformation?.[0]?.location;
    const uri = `dhrlint-text:${folder.uri('bramble.docx').slice('file://'.length)}.txt`;
    expect(link?.uri).toBe(uri);
    const { text } = await editor.request<{ text: string }>('workspace/textDocumentContent', { uri });
    expect(exact?.message).toContain(wordsAt(text, (exact as Diagnostic).range));
    expect(text).toMatch(/^\d+\.\d+\.? \p{Lu}/mu);
    expect([...editor.published.keys()]).toEqual([folder.uri('bramble.docx')]);

    // Opened, the text has the diagnostics in place, and the file none that say the same twice.
    const moved = editor.publishedWhere(
      folder.uri('bramble.docx'),
      ({ diagnostics }) => diagnostics.length === 0,
    );
    editor.open(uri, text, 'plaintext');
    const inPlace = await editor.diagnostics(uri);
    expect(inPlace.map(({ data }) => data)).toEqual(found.map(({ data }) => data));
    await moved;
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(symbols.length).toBeGreaterThan(4);
    const back = editor.publishedWhere(
      folder.uri('bramble.docx'),
      ({ diagnostics }) => diagnostics.length > 0,
    );
    editor.close(uri);
    await back;
  });

  it('are read for their grammar where the configuration asks; a draft that is being written is not', {
    timeout: 60_000,
  }, async () => {
    folder.write('dhrlint.config.yaml', 'rules:\n  proofreading/grammar: warning\n');
    folder.write('report.docx', docx(p('The officer did not went back. It was not to late.')));
    editor = await Editor.start({ folders: [folder.workspace] });
    const found = await editor.diagnostics(folder.uri('report.docx'));
    expect(found.map(({ code }) => code)).toContain('proofreading/grammar');
    const uri = folder.write('draft.md', '1.1 The officer did not went back. It was not recieved.\n');
    editor.open(uri, '1.1 The officer did not went back. It was not recieved.\n');
    const written = (await editor.diagnostics(uri)).map(({ code }) => code);
    expect(written).toContain('proofreading/spelling');
    expect(written).not.toContain('proofreading/grammar');
  });

  it('are read again when they change, and forgotten when they are deleted', async () => {
    copyFileSync(`${drafts}kl.pdf`, folder.file('report.pdf'));
    editor = await Editor.start({ folders: [folder.workspace] });
    const uri = folder.uri('report.pdf');
    const first = await editor.diagnostics(uri);
    const shown = `dhrlint-text:${uri.slice('file://'.length)}.txt`;
    const { text } = await editor.request<{ text: string }>('workspace/textDocumentContent', { uri: shown });
    expect(text).toMatch(/^── page 2 ──$/m);
    const changed = editor.publishedWhere(uri, ({ diagnostics }) => diagnostics.length !== first.length);
    copyFileSync(`${drafts}rosario.pdf`, folder.file('report.pdf'));
    await changed;
    const gone = editor.publishedWhere(uri, ({ diagnostics }) => diagnostics.length === 0);
    rmSync(folder.file('report.pdf'));
    await gone;
  });

  it('that cannot be read say so, and do not stop the others', async () => {
    folder.write('broken.docx', readFileSync(`${drafts}bramble.docx`).subarray(0, 9_000));
    copyFileSync(`${drafts}kl.pdf`, folder.file('sound.pdf'));
    editor = await Editor.start({ folders: [folder.workspace] });
    const [broken, sound] = await Promise.all([
      editor.diagnostics(folder.uri('broken.docx')),
      editor.diagnostics(folder.uri('sound.pdf')),
    ]);
    expect(broken).toHaveLength(1);
    expect(broken[0]?.message).toMatch(/\S/);
    expect(sound.length).toBeGreaterThan(1);
  });

  it('are given to an editor that asks, with what it knows already left out', async () => {
    copyFileSync(`${drafts}kl.pdf`, folder.file('report.pdf'));
    editor = await Editor.start({
      folders: [folder.workspace],
      capabilities: { textDocument: { diagnostic: {} }, ...shows },
    });
    type Answer = { items: { uri: string; kind: string; resultId?: string; items?: Diagnostic[] }[] };
    const ask = (previousResultIds: readonly unknown[]) =>
      (editor as Editor).request<Answer>('workspace/diagnostic', {
        identifier: 'dhrlint',
        previousResultIds,
      });
    const { items } = await ask([]);
    expect(items.map(({ uri, kind }) => [uri, kind])).toEqual([[folder.uri('report.pdf'), 'full']]);
    const known = { uri: items[0]?.uri, value: items[0]?.resultId };
    expect((await ask([known])).items.map(({ kind }) => kind)).toEqual(['unchanged']);
    expect(editor.published.size).toBe(0);
  });

  it('are told of at their texts to an editor that wants them there, open or not', async () => {
    copyFileSync(`${drafts}kl.pdf`, folder.file('report.pdf'));
    editor = await Editor.start({
      folders: [folder.workspace],
      capabilities: { textDocument: { diagnostic: {} }, ...shows },
      initializationOptions: { filesByText: true },
    });
    type Answer = { items: { uri: string; kind: string; resultId?: string; items?: Diagnostic[] }[] };
    const ask = (previousResultIds: readonly unknown[]) =>
      (editor as Editor).request<Answer>('workspace/diagnostic', { previousResultIds });
    const uri = `dhrlint-text:${folder.uri('report.pdf').slice('file://'.length)}.txt`;
    const [shut] = (await ask([])).items;
    expect(shut?.uri).toBe(uri);
    expect(shut?.items?.length).toBeGreaterThan(1);
    const { text } = await editor.request<{ text: string }>('workspace/textDocumentContent', { uri });
    editor.open(uri, text, 'plaintext');
    const { items } = await editor.request<{ items: Diagnostic[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(items).toEqual(shut?.items);
    expect((await ask([{ uri, value: shut?.resultId }])).items).toMatchObject([{ uri, kind: 'unchanged' }]);
  });

  it('are told how far the check is, and left alone where somebody does not want them checked', async () => {
    copyFileSync(`${drafts}kl.pdf`, folder.file('report.pdf'));
    editor = await Editor.start({
      folders: [folder.workspace],
      capabilities: { window: { workDoneProgress: true } },
      initializationOptions: { checkWorkspace: false },
    });
    const steps: unknown[] = [];
    editor.connection.onNotification('$/progress', (progress) => {
      steps.push(progress);
    });
    await editor.request('workspace/executeCommand', { command: 'dhrlint.checkWorkspace', arguments: [] });
    expect(editor.published.get(folder.uri('report.pdf'))?.diagnostics.length).toBeGreaterThan(1);
    expect(steps).toMatchObject([
      { value: { kind: 'begin', title: 'Checking reports', cancellable: true } },
      { value: { kind: 'report', message: 'report.pdf', percentage: 0 } },
      { value: { kind: 'end' } },
    ]);
  });
});
