import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Diagnostic, Uri as RealUri } from 'vscode';
import type { Command } from './command.js';
import { state, Uri } from './testing/vscode.js';

vi.mock('vscode', () => import('./testing/vscode.js'));
vi.mock('vscode-languageclient/node', () => ({
  vsdiag: { DocumentDiagnosticReportKind: { full: 'full', unChanged: 'unChanged' } },
}));
const { middleware } = await import('./middleware.js');

const heardOf: string[] = [];
const options = { stage: 'final', checkWorkspace: true, who: '' };
const command = { serverOptions: () => options } as unknown as Command;
const between = middleware(command, (report) => heardOf.push(report.toString()));

beforeEach(() => {
  Object.assign(state, { settings: {}, written: undefined, ran: [], isTrusted: true });
  heardOf.length = 0;
});

/** What is shown of diagnostics of these severities. */
function shown(path: string, ...severities: readonly number[]): readonly number[] {
  let passed: readonly Diagnostic[] = [];
  const diagnostics = severities.map((severity) => ({ severity })) as Diagnostic[];
  between.handleDiagnostics?.(Uri.parse(path) as unknown as RealUri, diagnostics, (_, list) => {
    passed = list;
  });
  return passed.map(({ severity }) => severity);
}

describe('between VS Code and the server', () => {
  it('findings are hidden that are not grave enough, or of files that are no drafts', () => {
    expect(shown('file:///reports/DHR.md', 0, 1, 2)).toEqual([0, 1, 2]);
    state.settings['dhrlint.minimumSeverity'] = 'warning';
    expect(shown('file:///reports/DHR.md', 0, 1, 2)).toEqual([0, 1]);
    state.settings['dhrlint.files.exclude'] = ['**/notes/**'];
    expect(shown('file:///reports/notes/a.docx', 0)).toEqual([]);
    expect(shown('dhrlint-text:///reports/notes/a.docx.txt', 0)).toEqual([]);
    expect(shown('dhrlint-text:///reports/a.docx.txt', 0)).toEqual([0]);
  });

  it('it is known which report was checked, also from its text', () => {
    shown('dhrlint-text:///reports/a.docx.txt');
    shown('file:///reports/b.md', 1);
    expect(heardOf).toEqual(['file:///reports/a.docx', 'file:///reports/b.md']);
  });

  it('a finding is accepted only for a reason, which is asked for', async () => {
    const asked: unknown[] = [];
    const next = async (_: string, given: unknown[]) => void asked.push(given[0]);
    const finding = { uri: 'file:///reports/DHR.md', fingerprint: '3fa1' };
    await between.executeCommand?.('dhrlint.accept', [finding], next);
    expect(asked).toEqual([]);
    state.written = '  ';
    await expect(async () => between.executeCommand?.('dhrlint.accept', [finding], next)).rejects.toThrow();
    state.written = ' The family wishes it. ';
    await between.executeCommand?.('dhrlint.accept', [finding], next);
    expect(asked).toEqual([{ ...finding, reason: 'The family wishes it.' }]);
    await between.executeCommand?.('dhrlint.switchOff', [{ rule: 'a/b' }], next);
    expect(asked).toHaveLength(2);
  });

  it('findings in files that are not open are hidden likewise', async () => {
    state.settings['dhrlint.minimumSeverity'] = 'error';
    const uri = Uri.parse('dhrlint-text:///reports/a.docx.txt');
    let counts: unknown[] = [];
    await between.provideWorkspaceDiagnostics?.(
      [],
      {} as never,
      (report) => {
        counts = (report?.items ?? []).map((item) => ('items' in item ? item.items.length : item.resultId));
      },
      (_previous, _token, report) => {
        const full = { kind: 'full', uri, version: null, items: [{ severity: 0 }, { severity: 1 }] };
        report({ items: [full, { kind: 'unChanged', uri, version: null, resultId: 'earlier' }] as never });
        return undefined;
      },
    );
    expect(counts).toEqual([1, 'earlier']);
    expect(heardOf).toEqual(['file:///reports/a.docx']);
  });

  it('the configuration of a folder that is not trusted is not changed', async () => {
    state.isTrusted = false;
    const next = async () => 'done';
    for (const id of ['dhrlint.addWord', 'dhrlint.switchOff']) {
      await expect(async () => between.executeCommand?.(id, [{}], next)).rejects.toThrow('not trusted');
    }
    expect(await between.executeCommand?.('dhrlint.openRule', ['a/b'], next)).toBe('done');
    state.isTrusted = true;
    expect(await between.executeCommand?.('dhrlint.addWord', [{}], next)).toBe('done');
  });

  it('the server gets the settings with whole paths', async () => {
    const items = [{ section: 'dhrlint' }];
    const given = await between.workspace?.configuration?.({ items }, {} as never, () => ['others']);
    expect(given).toEqual([options]);
    const others = await between.workspace?.configuration?.(
      { items: [{ section: 'x' }] },
      {} as never,
      () => ['others'],
    );
    expect(others).toEqual(['others']);
  });

  it('the page of a rule is shown as a page', async () => {
    const next = async () => ({ success: false });
    const uri = 'dhrlint-rule:/anonymity/date-of-death.md';
    expect(await between.window?.showDocument?.({ uri }, {} as never, next)).toEqual({ success: true });
    expect(state.ran.map(({ id }) => id)).toEqual(['markdown.showPreview']);
    expect(await between.window?.showDocument?.({ uri: 'file:///a.yaml' }, {} as never, next)).toEqual({
      success: false,
    });
  });
});
