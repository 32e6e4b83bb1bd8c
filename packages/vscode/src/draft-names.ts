import { Minimatch } from 'minimatch';

/** Whether a file of this name can be a draft. */
export function isDraftName(path: string): boolean {
  return /\.(?:docx|pdf|md|markdown|txt)$/i.test(path);
}

/** Whether a file of this name is read as a whole, and not in the editor. */
export function isWordOrPdf(path: string): boolean {
  return /\.(?:docx|pdf)$/i.test(path);
}

/** The files that the setting `dhrlint.files.exclude` takes for no drafts. */
export class Exclusions {
  static #last: { readonly key: string; readonly exclusions: Exclusions } | null = null;
  readonly #patterns: readonly Minimatch[];

  private constructor(patterns: readonly string[]) {
    this.#patterns = patterns.map((pattern) => new Minimatch(pattern, { dot: true, nocase: true }));
  }

  /** Asked for at every change of diagnostics, mostly with the same patterns. */
  static of(patterns: readonly string[]): Exclusions {
    const key = JSON.stringify(patterns);
    if (Exclusions.#last?.key !== key) Exclusions.#last = { key, exclusions: new Exclusions(patterns) };
    return Exclusions.#last.exclusions;
  }

  /** @param path from the folder that is open, with slashes or, on Windows, backslashes */
  match(path: string): boolean {
    const slashed = path.replaceAll('\\', '/');
    return this.#patterns.some((pattern) => pattern.match(slashed));
  }
}

/** The name of a copy beside a report: `Report.docx` and `reviewed` give `Report.reviewed.docx`. */
export function copyName(path: string, what: string): string {
  const dot = path.lastIndexOf('.');
  return `${path.slice(0, dot)}.${what}${path.slice(dot)}`;
}
