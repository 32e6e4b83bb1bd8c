import type { Outline } from 'dhrlint/editing';
import { type CheckedText, type OutlinedText, Superseded } from './checked-text.js';
import type { Drafts } from './drafts.js';
import type { ReportFiles } from './report-files.js';
import { fileOfText } from './text-address.js';

/** All texts of reports that a client may ask about: drafts being written, and the texts of files. */
export class Reports {
  constructor(
    private readonly drafts: Drafts,
    private readonly files: ReportFiles,
  ) {}

  has(uri: string): boolean {
    return this.drafts.has(uri) || fileOfText(uri) !== null;
  }

  /** Whether the text can be changed in the editor. */
  isWritten(uri: string): boolean {
    return this.drafts.has(uri);
  }

  /**
   * What is found in a text as it stands now.
   * @throws Superseded where it changes or is closed before
   */
  checked(uri: string): Promise<CheckedText> {
    return this.drafts.has(uri) ? this.drafts.checked(uri) : this.#file(uri);
  }

  /**
   * The same with the outline of the report.
   * @throws Superseded
   */
  outlined(uri: string): Promise<OutlinedText> {
    return this.drafts.has(uri) ? this.drafts.outlined(uri) : this.#file(uri);
  }

  /**
   * The outline of a draft, which may be that of an earlier text, so that whoever writes need not wait.
   * @throws Superseded
   */
  lastOutline(uri: string): Promise<Outline> {
    return this.drafts.lastOutline(uri);
  }

  /** Every text that is open, and of every file that was checked. */
  get all(): readonly string[] {
    return [...this.drafts.all, ...this.files.all.map(({ uri }) => uri)];
  }

  async #file(uri: string): Promise<OutlinedText> {
    const path = fileOfText(uri);
    const checked = path === null ? null : await this.files.checked(path);
    if (!checked) throw new Superseded();
    return checked;
  }
}
