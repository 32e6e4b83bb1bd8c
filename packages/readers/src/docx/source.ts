import type { Hiding } from '@dhrlint/draft';
import type { ParagraphFormat } from './formatting.js';
import type { Look, ParagraphStyle } from './styles.js';

/** Which stream of text a paragraph belongs to; lists count on within one stream. */
export type StoryKind = 'main' | 'footnote' | 'endnote' | 'header' | 'footer' | 'comment';

/** A stream of text: the body, one note, one header, one comment. */
export interface Story {
  readonly kind: StoryKind;
  readonly part: string;
  /** Id of the note or comment in its part; '' for the body, headers and footers. */
  readonly id: string;
}

/** A `w:r`, or mathematics outside of runs, in the order in which it is read. */
export interface SourceRun {
  /** Place among the `w:r` of its paragraph, from 0; null where the text stands in no run. */
  readonly run: number | null;
  readonly look: Look;
  /** Why it does not show; null where it does. */
  hiding: Hiding | null;
  /** Author of the tracked insertion or move; null where the file names none; undefined where it is no insertion. */
  readonly inserted: string | null | undefined;
  /** The insertion is where something was moved to. */
  readonly moved: boolean;
  /** Author of a tracked change of its format; null where the file names none; undefined where there is none. */
  readonly reformatted: string | null | undefined;
  /** Prompt of an empty content control ("Click here to enter text"). */
  readonly placeholder: boolean;
  /** Result of a PAGE or NUMPAGES field. */
  readonly pageNumber: boolean;
  /** Where the text begins in the paragraph's text as read, hidden text included; UTF-16 code units. */
  readonly start: number;
  end: number;
}

/** A tracked deletion inside a paragraph. */
export interface Deletion {
  text: string;
  readonly author: string | null;
  /** Where it stood in the paragraph's text as read. */
  readonly at: number;
  readonly pieces: { readonly run: number; readonly offset: number; readonly start: number; end: number }[];
}

/** Where something hangs in a paragraph's text as read. */
export interface Hook {
  readonly kind: 'comment-start' | 'comment-end' | 'comment-reference' | 'footnote' | 'endnote';
  readonly id: string;
  readonly at: number;
}

/** A `w:p` with all that mammoth does not tell of it. */
export interface SourceParagraph {
  readonly story: Story;
  /** Place among the `w:p` of its part, from 0. */
  readonly ordinal: number;
  readonly format: ParagraphFormat;
  readonly style: ParagraphStyle;
  readonly runs: SourceRun[];
  readonly deletions: Deletion[];
  readonly hooks: Hook[];
  /** Its mark was deleted, or moved away: its words run on in the next paragraph. */
  readonly markDeleted: boolean;
  readonly markHidden: boolean;
  readonly textBox: boolean;
  readonly inTable: boolean;
  /** Carries the properties of the section that it ends. */
  readonly endsSection: boolean;
  /** In the result of a table-of-contents field or control. */
  contents: boolean;
  /** Holds a SEQ field, as captions do. */
  sequence: boolean;
  /** Length of the text as read. */
  length: number;
  /** 1-based page by the hints that Word left; not yet known to be trusted. */
  page: number;
  /** Number in front of it as printed; null where it has none. */
  label: string | null;
  /** Level in its list from 0, and the format of that level. */
  list: { readonly level: number; readonly format: string; readonly counters: string } | null;
}

export interface SourceRow {
  readonly header: boolean;
  page: number;
}

export interface SourceTable {
  readonly rows: SourceRow[];
  /** How its style sets off the first row, where the table asks for that. */
  readonly firstRow: { readonly bold: boolean; readonly fill: string | null } | null;
}

export interface SourceCell {
  readonly table: SourceTable;
  readonly row: number;
  readonly fill: string | null;
}
