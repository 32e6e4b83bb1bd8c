import {
  type ContentTypeEncoder,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type Message,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver/node';
import { jsonOf } from './encoded-diagnostics.js';

/** Puts messages into JSON, the long ones out of what was put into JSON before. */
export const jsonEncoder: ContentTypeEncoder = {
  name: 'application/json',
  encode: async (message) => encoded(message),
};

function encoded(message: Message): Buffer {
  const { method, params, result, ...envelope } = message as Message & Readonly<Record<string, unknown>>;
  if (method === PublishDiagnosticsNotification.method && isHolder(params))
    return around({ ...envelope, method }, 'params', params, 'diagnostics');
  if (isHolder(result) && result['kind'] === DocumentDiagnosticReportKind.Full)
    return around(envelope, 'result', result, 'items');
  return Buffer.from(JSON.stringify(message));
}

type Holder = Readonly<Record<string, unknown>>;

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

/** A message one member of which holds diagnostics. */
function around(envelope: Holder, member: string, holder: Holder, list: string): Buffer {
  const { [list]: diagnostics, ...others } = holder;
  // They come last, so that what stands before them ends in a known way.
  const before = JSON.stringify({ ...envelope, [member]: { ...others, [list]: [] } });
  return Buffer.concat([
    Buffer.from(before.slice(0, -closing.length)),
    jsonOf(diagnostics as readonly Diagnostic[]),
    Buffer.from('}}'),
  ]);
}

const closing = '[]}}';
