import { basename, dirname, resolve } from 'node:path';
import { type Problem, problemsIn, proposalsIn, type SettingsFile, settingsFileNamed } from 'dhrlint/node';
import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Position,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { source } from './diagnostics.js';
import type { OpenText, OpenTexts } from './open-texts.js';
import type { SettingsStore } from './settings-store.js';

/** Files of settings that are open in the editor: configurations, accepted findings, rule packs. */
export class SettingsFiles {
  constructor(
    private readonly texts: OpenTexts,
    private readonly settings: SettingsStore,
  ) {}

  /** What a file is for; null where it is none of dhrlint's settings. */
  async kindOf(uri: string): Promise<SettingsFile | null> {
    const { scheme, fsPath } = URI.parse(uri);
    if (scheme !== 'file' || !/\.ya?ml$/i.test(fsPath)) return null;
    const named = settingsFileNamed(basename(fsPath));
    if (named) return named;
    const text = this.texts.get(uri)?.shown.text ?? '';
    return (await this.#isListed(fsPath)) || looksLikePack(text) ? 'pack' : null;
  }

  /** What is wrong in a file as it stands in the editor; null where it is none of dhrlint's settings or not open. */
  async diagnostics(uri: string): Promise<Diagnostic[] | null> {
    const kind = await this.kindOf(uri);
    const open = this.texts.get(uri);
    if (kind === null || !open) return null;
    const problems = await problemsIn(kind, open.shown.text, URI.parse(uri).fsPath);
    return problems.map((problem) => diagnosticOf(problem, open));
  }

  /** What could be written at a place of a file; null where it is none of dhrlint's settings or not open. */
  async completions(uri: string, position: Position): Promise<CompletionItem[] | null> {
    const kind = await this.kindOf(uri);
    const open = this.texts.get(uri);
    if (kind === null || !open) return null;
    const offset = open.shown.offsetAt(position);
    const { settings } = await this.settings.forFolder(dirname(URI.parse(uri).fsPath));
    const { proposals, typed } = await proposalsIn(kind, open.shown.text, offset, settings.packRules);
    const range = open.shown.range({ start: offset - typed.length, end: offset });
    return proposals.map(({ text, detail, isField }, index) => ({
      label: text,
      kind: isField ? CompletionItemKind.Field : CompletionItemKind.EnumMember,
      detail,
      // In the order of the schema.
      sortText: String(index).padStart(4, '0'),
      textEdit: { range, newText: isField ? `${text}: ` : text },
    }));
  }

  /** Whether the configuration nearest to a file names it as a pack. */
  async #isListed(path: string): Promise<boolean> {
    const folder = dirname(path);
    const { settings } = await this.settings.forFolder(folder);
    return settings.configuration.rulePacks.some(
      (pack) => basename(resolve(folder, pack)) === basename(path),
    );
  }
}

/** A file with rules that name checks, whatever it is called. */
function looksLikePack(text: string): boolean {
  return /^\s*(?:-\s+)?check:\s*\S/m.test(text) && /^\s*(?:-\s+)?id:\s*[a-z-]+\/[a-z-]+\s*$/m.test(text);
}

/** A problem is marked from its place to the end of the word, or of the line where none stands there. */
function diagnosticOf({ line, column, field, message }: Problem, { shown }: OpenText): Diagnostic {
  // Columns of the parser count UTF-16 code units.
  const start = shown.offsetOf(line - 1, column - 1);
  const { text, start: begin, end } = shown.lineAt(start);
  const word = /^[^\s:#]+/.exec(text.slice(start - begin))?.[0].length;
  return {
    range: shown.range({ start, end: word ? start + word : end }),
    severity: DiagnosticSeverity.Error,
    source,
    message: field === '' ? message : `${field}: ${message}`,
  };
}
