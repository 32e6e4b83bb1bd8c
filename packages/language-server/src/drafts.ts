import type { Rule } from 'dhrlint';
import type { Point } from 'dhrlint/editing';
import { shippedRules } from 'dhrlint/rules';
import type { FromDraftThread } from './draft-messages.js';
import { DraftThread } from './draft-thread.js';
import type { UsedSettings } from './settings-store.js';
import type { ShownText } from './shown-text.js';

/** A draft as it stands in the editor. */
export interface DraftText {
  readonly uri: string;
  readonly version: number;
  readonly shown: ShownText;
}

/** A draft that was checked. */
export interface CheckedDraft extends DraftText {
  readonly points: readonly Point[];
  /** Why it could not be checked, or not with its settings; null where it was. */
  readonly failure: string | null;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** The text has changed, or is closed, before what was asked of it was known. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

interface OpenDraft {
  readonly fileName: string;
  readonly folder: string;
  text: DraftText;
  /** null until the settings are read. */
  used: UsedSettings | null;
  checked: CheckedDraft | null;
  waiting: { readonly version: number; tell(checked: CheckedDraft): void; drop(): void }[];
}

/** Codes of texts in which there is nothing to check yet. */
const nothingYet = new Set(['empty', 'no-text']);

/** The drafts that are open in the editor. Each change is checked at once, and ends the check before it. */
export class Drafts {
  readonly #open = new Map<string, OpenDraft>();
  readonly #thread = new DraftThread(
    (message) => this.#take(message),
    (reason) => this.#mourn(reason),
  );

  /**
   * @param settingsFor reads the settings of a folder
   * @param onChecked told when the newest text of a draft is checked
   */
  constructor(
    private readonly settingsFor: (folder: string) => Promise<UsedSettings>,
    private readonly onChecked: (checked: CheckedDraft) => void,
  ) {}

  /** Starts the thread ahead of the first draft. */
  start(): void {
    this.#thread.start();
  }

  close(): Promise<void> {
    return this.#thread.close();
  }

  /** @param folder whose settings are used */
  async opened(text: DraftText, fileName: string, folder: string): Promise<void> {
    this.closed(text.uri);
    const draft: OpenDraft = { fileName, folder, text, used: null, checked: null, waiting: [] };
    this.#open.set(text.uri, draft);
    await this.#begin(draft);
  }

  changed(text: DraftText): void {
    const draft = this.#open.get(text.uri);
    if (!draft) return;
    draft.text = text;
    draft.checked = null;
    drop(draft);
    if (draft.used) this.#check(draft);
  }

  closed(uri: string): void {
    const draft = this.#open.get(uri);
    if (!draft) return;
    this.#open.delete(uri);
    drop(draft);
    this.#thread.tell({ kind: 'close', uri });
  }

  /** Checks every draft anew, with the settings as they now stand. */
  async settingsChanged(): Promise<void> {
    await Promise.all(
      [...this.#open.values()].map((draft) => {
        draft.checked = null;
        return this.#begin(draft);
      }),
    );
  }

  has(uri: string): boolean {
    return this.#open.has(uri);
  }

  get all(): readonly string[] {
    return [...this.#open.keys()];
  }

  /** What was found in the newest text, as far as it is known; it may be of an earlier text, and null before the first. */
  latest(uri: string): CheckedDraft | null {
    return this.#open.get(uri)?.checked ?? null;
  }

  /**
   * What is found in the text as it stands now.
   * @throws Superseded where the text changes or is closed before
   */
  checked(uri: string): Promise<CheckedDraft> {
    const draft = this.#open.get(uri);
    if (!draft) return Promise.reject(new Superseded());
    if (draft.checked) return Promise.resolve(draft.checked);
    return new Promise((resolve, reject) => {
      draft.waiting.push({
        version: draft.text.version,
        tell: resolve,
        drop: () => reject(new Superseded()),
      });
    });
  }

  async #begin(draft: OpenDraft): Promise<void> {
    const used = await this.settingsFor(draft.folder);
    if (this.#open.get(draft.text.uri) !== draft) return;
    draft.used = used;
    this.#tellOf(draft);
    this.#check(draft);
  }

  #tellOf({ text, fileName, used }: OpenDraft): void {
    if (used) this.#thread.tell({ kind: 'open', uri: text.uri, fileName, settings: used.settings });
  }

  #check({ text }: OpenDraft): void {
    this.#thread.tell({ kind: 'text', uri: text.uri, version: text.version, text: text.shown.text });
  }

  #take(message: FromDraftThread): void {
    const draft = this.#open.get(message.uri);
    if (!draft?.used || draft.text.version !== message.version) return;
    if (message.kind === 'checked') this.#settle(draft, message.points, draft.used.problem);
    else this.#settle(draft, [], nothingYet.has(message.code) ? null : message.message);
  }

  #settle(draft: OpenDraft, points: readonly Point[], failure: string | null): void {
    const packRules = draft.used?.settings.packRules ?? [];
    const rules = packRules.length === 0 ? shipped : byId([...shippedRules, ...packRules]);
    const checked = { ...draft.text, points, failure, rules };
    draft.checked = checked;
    const { waiting } = draft;
    draft.waiting = [];
    for (const { tell } of waiting) tell(checked);
    this.onChecked(checked);
  }

  /** The thread ended by itself: what it was doing is told as failed, and the drafts are handed to the next thread. */
  #mourn(reason: string): void {
    for (const draft of this.#open.values()) {
      this.#tellOf(draft);
      if (!draft.checked && draft.used)
        this.#settle(
          draft,
          [],
          `dhrlint failed on this draft (${reason}). It is tried again when you go on writing.`,
        );
    }
  }
}

function drop(draft: OpenDraft): void {
  const { waiting } = draft;
  draft.waiting = [];
  for (const one of waiting) one.drop();
}

function byId(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.id, rule]));
}

const shipped = byId(shippedRules);
