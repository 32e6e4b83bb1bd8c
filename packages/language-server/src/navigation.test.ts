import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeLens,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  LocationLink,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { Editor } from './testing/editor.js';
import { rangeOf, within, wordsAt } from './testing/offsets.js';
import { report } from './testing/report.js';

const uri = 'file:///drafts/report.md';
const textDocument = { uri };
let editor: Editor;

beforeAll(async () => {
  editor = await Editor.start({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
  editor.open(uri, report);
});
afterAll(async () => {
  expect(await editor.quit()).toBe(0);
});

describe('finding the way in a report', () => {
  it('lists the sections with their numbers, one within another', async () => {
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const named = (list: readonly DocumentSymbol[]): unknown[] =>
      list.map(({ name, children = [] }) => (children.length > 0 ? [name, named(children)] : name));
    expect(named(symbols)).toEqual([
      'Review into the death of Maren',
      '1 Introduction',
      ['2 What happened', ['2.3 The day']],
      '3 Analysis',
    ]);
    expect(wordsAt(report, symbols[2]?.range ?? rangeOf(report, '#'))).toMatch(
      /^What happened[\s\S]*14 March 2019\.$/,
    );
  });

  it('folds sections below their headings', async () => {
    const folds = await editor.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
    const lines = report.split('\n');
    expect(folds.map(({ startLine, endLine }) => [lines[startLine], lines[endLine]?.slice(0, 3)])).toEqual([
      ['# 1 Introduction', '| E'],
      ['# 2 What happened', '2.4'],
      ['## 2.3 The day', '2.4'],
      ['# 3 Analysis', '3.2'],
    ]);
  });

  it('leads from a reference to the place that it names', async () => {
    const links = await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    expect(links.map(({ range, target }) => [wordsAt(report, range), target])).toEqual([
      ['paragraph 3.2', `${uri}#L${rangeOf(report, '3.2 The').start.line + 1}`],
      ['section 2', `${uri}#L${rangeOf(report, '# 2').start.line + 1}`],
    ]);
    const [found] = await editor.request<LocationLink[]>('textDocument/definition', {
      textDocument,
      position: within(report, 'paragraph 3.2'),
    });
    expect(wordsAt(report, found?.targetSelectionRange ?? rangeOf(report, '#'))).toMatch(
      /^The \*Panel\* was/,
    );
  });

  it('leads from a name to the key', async () => {
    const [found] = await editor.request<LocationLink[]>('textDocument/definition', {
      textDocument,
      position: within(report, 'Edvard, was'),
    });
    expect(found?.targetSelectionRange).toEqual(rangeOf(report, 'Edvard'));
  });

  it('finds every place of a pseudonym, in the possessive and in capitals', async () => {
    const found = await editor.request<Location[]>('textDocument/references', {
      textDocument,
      position: within(report, 'Maren;'),
      context: { includeDeclaration: true },
    });
    expect(found.map(({ range }) => wordsAt(report, range))).toEqual([
      ...Array(5).fill('Maren'),
      'MAREN',
      'Maren',
      'Maren',
    ]);
  });

  it('finds the references to a paragraph', async () => {
    const found = await editor.request<Location[]>('textDocument/references', {
      textDocument,
      position: within(report, 'of the agencies'),
      context: { includeDeclaration: true },
    });
    expect(found.map(({ range }) => range)).toEqual([rangeOf(report, 'paragraph 3.2')]);
  });

  it('counts what is found in each section', async () => {
    const lenses = await editor.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    const atHeading = lenses.find(({ range }) => range.start.line === rangeOf(report, '# 2 What').start.line);
    expect(atHeading?.command?.title).toMatch(/^\d+ errors?, \d+ warnings?/);
    expect(lenses[0]?.command?.title).toMatch(/^In the whole report: /);
  });

  it('finds sections, paragraphs and people in all reports that are open', async () => {
    const other = 'file:///drafts/other.md';
    editor.open(other, '# 1 Terms of reference\n\n1.1 The review looks at five years.\n');
    const named = async (query: string) => {
      const found = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query });
      return found.map(({ name, location }) => [name, location.uri]);
    };
    expect(await named('terms of')).toEqual([['1 Terms of reference', other]]);
    expect(await named('2.4')).toEqual([['2.4 Maren was found dead at home on 14 March 2019.', uri]]);
    expect(await named('zoë')).toContainEqual(['Zoë', uri]);
  });
});
