import type { FileChecker } from 'dhrlint/node';
import {
  type Connection,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  ProposedFeatures,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { clientOf } from './client.js';
import { codeActions } from './code-actions.js';
import { codeLenses } from './code-lenses.js';
import { completion } from './completion.js';
import { crossReferences } from './cross-references.js';
import { executedCommands } from './executed-commands.js';
import type { Feature } from './feature.js';
import { folding } from './folding.js';
import { givenTexts } from './given-texts.js';
import { hover } from './hover.js';
import { LifeCycle } from './life-cycle.js';
import { jsonEncoder } from './message-encoder.js';
import { pulledDiagnostics } from './pulled-diagnostics.js';
import { references } from './references.js';
import { rename } from './rename.js';
import { Service } from './service.js';
import { symbols } from './symbols.js';
import { workspaceSymbols } from './workspace-symbols.js';

/** Everything that the server does for an editor, one file each. */
const features: readonly Feature[] = [
  pulledDiagnostics,
  hover,
  codeActions,
  executedCommands,
  codeLenses,
  symbols,
  workspaceSymbols,
  folding,
  crossReferences,
  references,
  rename,
  completion,
  givenTexts,
];

export interface ServerOptions {
  readonly version: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Reads reports in files; its thread may have been started ahead, and is ended where no report is found. */
  readonly checker: FileChecker;
}

/** Starts the language server over two streams; it ends the process when the editor says so or is gone. */
export function startLanguageServer({ version, input, output, checker }: ServerOptions): void {
  const lifeCycle = new LifeCycle();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(input),
    new StreamMessageWriter(output, { contentTypeEncoder: jsonEncoder }),
    { messageStrategy: lifeCycle },
  );
  for (const gone of ['end', 'close']) input.on(gone, () => process.exit(lifeCycle.isShut ? 0 : 1));
  lifeCycle.answerTheRest(connection);
  let service: Service | null = null;
  connection.onInitialize((params) => {
    service = new Service(connection, clientOf(params), params, checker);
    for (const { start } of features) start(service.session);
    return greeting(params, version);
  });
  connection.onInitialized(() => service?.begin());
  passTexts(connection, () => service);
  connection.onShutdown(() => service?.close());
  connection.listen();
}

function greeting(params: InitializeParams, version: string): InitializeResult {
  const client = clientOf(params);
  const base: ServerCapabilities = {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
  const offered = features.map(({ capabilities }) => capabilities(client));
  const workspace = Object.assign({}, base.workspace, ...offered.map((one) => one.workspace));
  return {
    serverInfo: { name: 'dhrlint', version },
    capabilities: Object.assign({}, base, ...offered, { workspace }),
  };
}

function passTexts(connection: Connection, service: () => Service | null): void {
  connection.onDidOpenTextDocument((params) => service()?.opened(params));
  connection.onDidChangeTextDocument((params) => service()?.changed(params));
  connection.onDidCloseTextDocument((params) => service()?.closed(params));
  connection.onDidSaveTextDocument(({ textDocument }) => service()?.saved(textDocument.uri));
  connection.onDidChangeConfiguration(() => service()?.readOptions());
}
