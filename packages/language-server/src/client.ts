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
  /** What it takes of a diagnostic beyond the place and the message. */
  readonly takes: TakenParts;
  readonly capabilities: ClientCapabilities;
}

/** Parts of a diagnostic that not every editor does anything with. */
export interface TakenParts {
  readonly relatedInformation: boolean;
  /** The address of the rule's page, which only the server can open. */
  readonly codeDescription: boolean;
  readonly data: boolean;
}

export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const offered = capabilities.general?.positionEncodings ?? [];
  const told = initializationOptions as
    | { readonly opensTexts?: unknown; readonly filesByText?: unknown }
    | null
    | undefined;
  const opensTexts = capabilities.workspace?.textDocumentContent !== undefined || told?.opensTexts === true;
  // An editor that says nothing of diagnostics may take anything.
  const published = capabilities.textDocument?.publishDiagnostics;
  const takes = (part: 'relatedInformation' | 'codeDescriptionSupport' | 'dataSupport') =>
    published === undefined || published[part] === true;
  return {
    encoding: offered.find((one): one is Encoding => one === 'utf-16' || one === 'utf-8') ?? 'utf-16',
    pullsDiagnostics: capabilities.textDocument?.diagnostic !== undefined,
    filesByText: told?.filesByText === true,
    opensTexts,
    takes: {
      relatedInformation: takes('relatedInformation'),
      codeDescription: opensTexts && takes('codeDescriptionSupport'),
      data: takes('dataSupport'),
    },
    capabilities,
  };
}
