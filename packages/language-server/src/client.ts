import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver/node';
import type { Encoding } from './shown-text.js';

/** What the editor at the other end can do, as far as answers depend on it. */
export interface Client {
  readonly encoding: Encoding;
  /** It asks for diagnostics; otherwise they are published. */
  readonly pullsDiagnostics: boolean;
  /** It wants what is found in Word files and PDFs at their texts, open or not, because it cannot show such a file. */
  readonly filesByText: boolean;
  /** It can open texts that the server gives. */
  readonly opensTexts: boolean;
  readonly capabilities: ClientCapabilities;
}

export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const offered = capabilities.general?.positionEncodings ?? [];
  const told = initializationOptions as
    | { readonly opensTexts?: unknown; readonly filesByText?: unknown }
    | null
    | undefined;
  return {
    encoding: offered.find((one): one is Encoding => one === 'utf-16' || one === 'utf-8') ?? 'utf-16',
    pullsDiagnostics: capabilities.textDocument?.diagnostic !== undefined,
    filesByText: told?.filesByText === true,
    opensTexts: capabilities.workspace?.textDocumentContent !== undefined || told?.opensTexts === true,
    capabilities,
  };
}
