import { dirname } from 'node:path';
import { placesInShown, pointsOf, type ShownReport } from 'dhrlint/editing';
import { type FileChecker, limitsOf, type TaskResult } from 'dhrlint/node';
import { emptyOutline, type OutlinedText, rulesWith } from './checked-text.js';
import type { UsedSettings } from './settings-store.js';
import { type Encoding, ShownText } from './shown-text.js';
import { textAddress } from './text-address.js';

/** A report file that is to be checked. */
interface Wanted {
  readonly path: string;
  readonly tell: (checked: OutlinedText | null) => void;
}

/**
 * Reports in files, read within limits by threads of their own, one after another. What was asked for last is read
 * next.
 */
export class ReportFiles {
  readonly #known = new Map<string, OutlinedText>();
  readonly #underWay = new Map<string, Promise<OutlinedText | null>>();
  readonly #queue: Wanted[] = [];
  #working = false;
  #closed = false;

  /** @param checker its threads are ended with this */
  constructor(
    private readonly checker: FileChecker,
    private readonly settingsFor: (folder: string) => Promise<UsedSettings>,
    private readonly encoding: () => Encoding,
    private readonly onChecked: (checked: OutlinedText) => void,
  ) {}

  /** Starts the threads ahead of the first file. */
  start(): void {
    this.checker.start();
  }

  /** Ends the threads until a file is asked for. */
  async rest(): Promise<void> {
    if (!this.#working) await this.checker.close();
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const { tell } of this.#queue.splice(0)) tell(null);
    await this.checker.close();
  }

  /** The files that were checked and are still there. */
  get all(): readonly OutlinedText[] {
    return [...this.#known.values()];
  }

  /** What is known of a file, without reading it. */
  known(path: string): OutlinedText | null {
    return this.#known.get(path) ?? null;
  }

  /** What is found in a file; read only where that is not known yet. */
  async checked(path: string): Promise<OutlinedText | null> {
    return this.#known.get(path) ?? this.check(path);
  }

  /** Reads a file and checks it, again where that was done before; null where it was not read because the server ends. */
  check(path: string): Promise<OutlinedText | null> {
    const waiting = this.#queue.findIndex((wanted) => wanted.path === path);
    const promise = this.#underWay.get(path);
    if (promise && waiting >= 0) {
      this.#queue.push(...this.#queue.splice(waiting, 1));
      return promise;
    }
    const asked = new Promise<OutlinedText | null>((tell) => this.#queue.push({ path, tell }));
    this.#underWay.set(path, asked);
    void this.#work();
    return asked;
  }

  /** Forgets a file that is gone. */
  gone(path: string): void {
    this.#known.delete(path);
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    for (let wanted = this.#queue.pop(); wanted; wanted = this.#queue.pop()) {
      const { path, tell } = wanted;
      const asked = this.#underWay.get(path);
      const checked = this.#closed ? null : await this.#read(path);
      if (this.#underWay.get(path) === asked) this.#underWay.delete(path);
      if (checked && !this.#closed) {
        this.#known.set(path, checked);
        this.onChecked(checked);
      }
      tell(checked);
    }
    this.#working = false;
  }

  async #read(path: string): Promise<OutlinedText> {
    const { settings, problem } = await this.settingsFor(dirname(path));
    const { read, work } = limitsOf(settings.configuration, {});
    await this.checker.workWithin(work);
    const result = await this.checker.checkForEditor(path, read, settings);
    const rules = rulesWith(settings.packRules);
    const base = { uri: textAddress(path), version: null, path, rules };
    if (result.kind === 'check' && result.document.status === 'checked' && result.shown) {
      const { shown, document } = result;
      return {
        ...base,
        ...this.#shown(shown),
        points: pointsOf(document, placesInShown(shown.begins)),
        failure: problem,
      };
    }
    return { ...base, ...this.#unreadable(whyUnreadable(result)) };
  }

  #shown({ text, outline }: ShownReport): Pick<OutlinedText, 'shown' | 'outline'> {
    return { shown: new ShownText(text, this.encoding()), outline };
  }

  #unreadable(failure: string): Pick<OutlinedText, 'shown' | 'outline' | 'points' | 'failure'> {
    return {
      shown: new ShownText(`${failure}\n`, this.encoding()),
      outline: emptyOutline,
      points: [],
      failure,
    };
  }
}

function whyUnreadable(result: TaskResult): string {
  if (result.kind === 'unreadable') return result.message;
  if (result.kind === 'check' && result.document.status === 'unreadable')
    return result.document.error.message;
  return 'dhrlint failed on this file.';
}
