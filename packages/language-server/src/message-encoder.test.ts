import { describe, expect, it } from 'vitest';
import type { Diagnostic, Message } from 'vscode-languageserver/node';
import { jsonEncoder } from './message-encoder.js';

const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 9 } };
const diagnostic = (message: string): Diagnostic => ({ range, severity: 2, source: 'dhrlint', message });

async function encoded(message: object): Promise<string> {
  const bytes = await jsonEncoder.encode({ jsonrpc: '2.0', ...message } as Message, { charset: 'utf-8' });
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

const published = (diagnostics: readonly Diagnostic[]) => ({
  method: 'textDocument/publishDiagnostics',
  params: { diagnostics, uri: 'file:///Zoë 😀.md', version: 3 },
});

const messages: readonly (readonly [string, object])[] = [
  ['diagnostics', published([diagnostic('“café” 😀 ]}} \\ "'), diagnostic('')])],
  ['no diagnostics', published([])],
  [
    'a report that was asked for',
    { id: 4, result: { kind: 'full', items: [diagnostic('–')], resultId: 'é' } },
  ],
  ['one that is as before', { id: 4, result: { kind: 'unchanged', resultId: 'x' } }],
  ['an answer of another kind', { id: 'a', result: { isIncomplete: false, items: [{ label: 'Zoë' }] } }],
  ['an answer with nothing in it', { id: 5, result: null }],
  ['a notification without anything', { method: 'textDocument/publishDiagnostics' }],
  ['an error', { id: 6, error: { code: -32601, message: 'There is no “x”.' } }],
];

describe('messages in JSON', () => {
  it.each(messages)('say the same: %s', async (_, message) => {
    expect(JSON.parse(await encoded(message))).toEqual({ jsonrpc: '2.0', ...message });
  });

  it('hold diagnostics in ASCII', async () => {
    const json = await encoded({
      ...published([diagnostic('“café” 😀')]),
      params: { diagnostics: [diagnostic('“café” 😀')] },
    });
    expect(json).toMatch(/^[\0-\x7f]+$/);
  });

  it('say what stands in each list, whatever stood in the one before', async () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(diagnostic);
    const lists = [
      [a, b, c],
      [a, d, c],
      [d, c],
      [c],
      [b, c],
      [b, c, d],
      [],
      [a, a],
      [a],
      [a, b, c],
      [b, c],
      [c, b],
    ];
    for (const list of lists)
      expect(JSON.parse(await encoded(published(list as Diagnostic[]))).params.diagnostics).toEqual(list);
  });

  it('are put together from the JSON that diagnostics had before', async () => {
    let times = 0;
    const counted = {
      ...diagnostic('once'),
      get data() {
        return ++times;
      },
    };
    const first = await encoded(published([counted, diagnostic('a')]));
    const second = await encoded(published([diagnostic('b'), counted]));
    expect([times, JSON.parse(first).params.diagnostics[0].data]).toEqual([1, 1]);
    expect(JSON.parse(second).params.diagnostics[1].data).toBe(1);
  });
});
