import type { Outline } from 'dhrlint/editing';
import type { Settings } from 'dhrlint/node';
import type { PackedPoints } from './points-transfer.js';
import type { Replacement } from './shown-text.js';

/** What the thread that checks drafts is told. */
export type ToDraftThread =
  /** A draft is open, or is to be checked with other settings from now on; its text follows. */
  | { readonly kind: 'open'; readonly uri: string; readonly fileName: string; readonly settings: Settings }
  /** The draft now has this text. What was not finished of an earlier one is dropped. */
  | { readonly kind: 'text'; readonly uri: string; readonly edition: number; readonly text: string }
  /** The same, where the draft has the text that was told last but for words that took the place of others. */
  | { readonly kind: 'edit'; readonly uri: string; readonly edition: number; readonly edit: Replacement }
  /** The outline of the text that was given last is wanted. */
  | { readonly kind: 'outline'; readonly uri: string }
  | { readonly kind: 'close'; readonly uri: string };

/** What the thread tells of a text, which it names by its edition. */
export type FromDraftThread = { readonly uri: string; readonly edition: number } & (
  | { readonly kind: 'checked'; readonly points: PackedPoints }
  | { readonly kind: 'unreadable'; readonly code: string; readonly message: string }
  | { readonly kind: 'outline'; readonly outline: Outline }
);
