import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver/node';
import { type Encoding, ShownText } from './shown-text.js';

/** A text as it stands in the editor. */
export interface OpenText {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly shown: ShownText;
}

/** All texts that are open in the editor, whatever they are. */
export class OpenTexts {
  readonly #texts = new Map<string, OpenText>();

  constructor(private readonly encoding: () => Encoding) {}

  get(uri: string): OpenText | undefined {
    return this.#texts.get(uri);
  }

  get all(): readonly OpenText[] {
    return [...this.#texts.values()];
  }

  opened({ textDocument }: DidOpenTextDocumentParams): OpenText {
    const { uri, languageId, version, text } = textDocument;
    return this.#keep({ uri, languageId, version, shown: new ShownText(text, this.encoding()) });
  }

  /** The text after a change; undefined where it was never opened. */
  changed({ textDocument, contentChanges }: DidChangeTextDocumentParams): OpenText | undefined {
    const known = this.#texts.get(textDocument.uri);
    if (!known) return undefined;
    return this.#keep({ ...known, version: textDocument.version, shown: known.shown.after(contentChanges) });
  }

  closed({ textDocument }: DidCloseTextDocumentParams): void {
    this.#texts.delete(textDocument.uri);
  }

  #keep(text: OpenText): OpenText {
    this.#texts.set(text.uri, text);
    return text;
  }
}
