import type { Outline, Point } from 'dhrlint/editing';
import { type CheckedText, emptyOutline, type OutlinedText, rulesWith, Superseded } from './checked-text.js';
import { KeptDiagnostics } from './diagnostics.js';
import type { FromDraftThread } from './draft-messages.js';
import { DraftThread } from './draft-thread.js';
import { PointsUnpacker } from './points-transfer.js';
import type { UsedSettings } from './settings-store.js';
import type { Replacement, ShownText } from './shown-text.js';

/** A draft as it stands in the editor. */
export interface DraftText {
  readonly uri: string;
  readonly version: number;
  readonly shown: ShownText;
}

/** Where a draft comes from. */
export interface DraftOrigin {
  /** Name that it is read under, with its ending. */
  readonly fileName: string;
  /** null where it was never saved. */
  readonly path: string | null;
  /** The folder whose settings are used. */
  readonly folder: string;
}

/** An answer that is still to come, and is dropped when the text changes. */
class Awaited<T> {
  #waiting: { readonly tell: (value: T) => void; readonly drop: () => void }[] = [];

  get promise(): Promise<T> {
    return new Promise((tell, reject) => this.#waiting.push({ tell, drop: () => reject(new Superseded()) }));
  }

  settle(value: T): void {
    for (const { tell } of this.#waiting.splice(0)) tell(value);
  }

  drop(): void {
    for (const { drop } of this.#waiting.splice(0)) drop();
  }
}

interface OpenDraft extends DraftOrigin {
  text: DraftText;
  /** The text that the thread was told last; null where it knows none. */
  told: ShownText | null;
  /** Counts the texts that the thread was given, and the same text with other settings. */
  edition: number;
  /** null until the settings are read. */
  used: UsedSettings | null;
  checked: CheckedText | null;
  outline: Outline | null;
  /** That of an earlier text, for what need not wait for the newest. */
  lastOutline: Outline | null;
  readonly points: PointsUnpacker;
  readonly kept: KeptDiagnostics;
  readonly checking: Awaited<CheckedText>;
  readonly outlining: Awaited<Outline>;
}

/** Codes of texts in which there is nothing to check yet. */
const nothingYet = new Set(['empty', 'no-text']);

/** The drafts that are open in the editor. Each change is checked at once, and ends the check before it. */
export class Drafts {
  readonly #open = new Map<string, OpenDraft>();
  #editions = 0;
  readonly #thread = new DraftThread({
    onMessage: (message) => this.#take(message),
    onDeath: (reason) => this.#mourn(reason),
    isAwaited: () => [...this.#open.values()].some(({ used, checked }) => used && !checked),
  });

  /**
   * @param settingsFor reads the settings of a folder
   * @param onChecked told when the newest text of a draft is checked
   */
  constructor(
    private readonly settingsFor: (folder: string) => Promise<UsedSettings>,
    private readonly onChecked: (checked: CheckedText) => void,
  ) {}

  close(): Promise<void> {
    for (const uri of this.all) this.closed(uri);
    return this.#thread.close();
  }

  async opened(text: DraftText, origin: DraftOrigin): Promise<void> {
    this.closed(text.uri);
    const draft: OpenDraft = {
      ...origin,
      text,
      told: null,
      edition: 0,
      used: null,
      checked: null,
      outline: null,
      lastOutline: null,
      points: new PointsUnpacker(),
      kept: new KeptDiagnostics(),
      checking: new Awaited(),
      outlining: new Awaited(),
    };
    this.#open.set(text.uri, draft);
    await this.#begin(draft);
  }

  changed(text: DraftText): void {
    const draft = this.#open.get(text.uri);
    if (!draft) return;
    const edit = draft.told === draft.text.shown ? text.shown.replaced : null;
    draft.text = text;
    forget(draft);
    if (draft.used) this.#check(draft, edit);
  }

  closed(uri: string): void {
    const draft = this.#open.get(uri);
    if (!draft) return;
    this.#open.delete(uri);
    forget(draft);
    this.#thread.tell({ kind: 'close', uri });
  }

  /** Checks every draft anew, with the settings as they now stand. */
  async settingsChanged(): Promise<void> {
    await Promise.all(
      [...this.#open.values()].map((draft) => {
        draft.checked = null;
        draft.outline = null;
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

  /**
   * What is found in the text as it stands now.
   * @throws Superseded where the text changes or is closed before
   */
  checked(uri: string): Promise<CheckedText> {
    const draft = this.#open.get(uri);
    if (!draft) return Promise.reject(new Superseded());
    return draft.checked ? Promise.resolve(draft.checked) : draft.checking.promise;
  }

  /**
   * The outline of the text as it stands now.
   * @throws Superseded where the text changes or is closed before
   */
  async outlined(uri: string): Promise<OutlinedText> {
    const checked = await this.checked(uri);
    const draft = this.#open.get(uri);
    if (draft?.checked !== checked) throw new Superseded();
    if (draft.outline) return { ...checked, outline: draft.outline };
    this.#thread.tell({ kind: 'outline', uri });
    return { ...checked, outline: await draft.outlining.promise };
  }

  /**
   * The outline of an earlier text where there is one, so that whoever writes need not wait.
   * @throws Superseded
   */
  async lastOutline(uri: string): Promise<Outline> {
    const known = this.#open.get(uri)?.lastOutline;
    const newest = this.outlined(uri).then(({ outline }) => outline);
    if (!known) return newest;
    newest.catch(() => {});
    return known;
  }

  async #begin(draft: OpenDraft): Promise<void> {
    const used = await this.settingsFor(draft.folder);
    if (this.#open.get(draft.text.uri) !== draft) return;
    draft.used = used;
    this.#tellOf(draft);
    this.#check(draft);
  }

  #tellOf(draft: OpenDraft): void {
    const { text, fileName, used } = draft;
    draft.told = null;
    if (used) this.#thread.tell({ kind: 'open', uri: text.uri, fileName, settings: used.settings });
  }

  /** @param edit what makes the text from the one that the thread was told last; null where that is not known */
  #check(draft: OpenDraft, edit: Replacement | null = null): void {
    const { uri, shown } = draft.text;
    const edition = ++this.#editions;
    draft.edition = edition;
    draft.told = shown;
    if (edit) this.#thread.tell({ kind: 'edit', uri, edition, edit });
    else this.#thread.tell({ kind: 'text', uri, edition, text: shown.text });
    shown.prepare();
  }

  #take(message: FromDraftThread): void {
    const draft = this.#open.get(message.uri);
    // Every list is unpacked, also of a text that has changed since: the next one builds on it.
    const points = message.kind === 'checked' ? draft?.points.unpack(message.points, message.edition) : null;
    if (!draft?.used || draft.edition !== message.edition) return;
    if (message.kind === 'outline') {
      draft.outline = message.outline;
      draft.lastOutline = message.outline;
      draft.outlining.settle(message.outline);
    } else if (message.kind === 'checked') {
      if (points) this.#settle(draft, points, draft.used.problem);
    } else {
      draft.outline = emptyOutline;
      this.#settle(draft, [], nothingYet.has(message.code) ? null : message.message);
    }
  }

  #settle(draft: OpenDraft, points: readonly Point[], failure: string | null): void {
    const rules = rulesWith(draft.used?.settings.packRules ?? []);
    const { path, kept } = draft;
    const checked: CheckedText = { ...draft.text, path, points, failure, rules, kept };
    draft.checked = checked;
    draft.checking.settle(checked);
    this.onChecked(checked);
  }

  /** The thread ended by itself: what it was doing is told as failed, and the drafts are handed to the next thread. */
  #mourn(reason: string): void {
    for (const draft of this.#open.values()) {
      this.#tellOf(draft);
      if (draft.checked) {
        // The next thread knows the text only when it is told, and may be asked for its outline.
        draft.checked = null;
        this.#check(draft);
      } else if (draft.used) {
        draft.outline = emptyOutline;
        const hint = 'It is tried again when you go on writing.';
        this.#settle(draft, [], `dhrlint failed on this draft (${reason}). ${hint}`);
      }
    }
  }
}

function forget(draft: OpenDraft): void {
  draft.checked = null;
  draft.outline = null;
  draft.checking.drop();
  draft.outlining.drop();
}
