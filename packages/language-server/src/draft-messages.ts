import type { Point } from 'dhrlint/editing';
import type { Settings } from 'dhrlint/node';

/** What the thread that checks drafts is told. */
export type ToDraftThread =
  /** A draft is open, or is to be checked with other settings from now on; its text follows. */
  | { readonly kind: 'open'; readonly uri: string; readonly fileName: string; readonly settings: Settings }
  /** The draft now has this text. What was not finished of an earlier one is dropped. */
  | { readonly kind: 'text'; readonly uri: string; readonly version: number; readonly text: string }
  | { readonly kind: 'close'; readonly uri: string };

/** What the thread tells. */
export type FromDraftThread =
  | {
      readonly kind: 'checked';
      readonly uri: string;
      readonly version: number;
      readonly points: readonly Point[];
    }
  | {
      readonly kind: 'unreadable';
      readonly uri: string;
      readonly version: number;
      readonly code: string;
      readonly message: string;
    };
