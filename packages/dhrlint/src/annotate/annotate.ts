import { type Anchor, type Draft, withoutBlocks } from '@dhrlint/draft';
import {
  type CheckedDocument,
  type DocumentResult,
  isOwnWriting,
  ownAuthor,
  type Rule,
  ruleOfOwnComment,
} from '@dhrlint/engine';
import { defaultLimits, readDraft, UnreadableError } from '@dhrlint/readers';
import { UnwritableError } from '@dhrlint/writers';
import type { LintOptions } from '../assessment.js';
import { lint } from '../lint.js';
import { shippedRules } from '../shipped-rules.generated.js';
import { copyMarkOf } from './copy-mark.js';
import { type Note, notesOn } from './notes.js';
import { pagePlace } from './page-place.js';
import { titleOf } from './title.js';

export interface AnnotateOptions extends LintOptions {
  /** A note for each finding, instead of one for all of a rule. */
  readonly all?: boolean;
  /** The version of dhrlint, which the copy names. */
  readonly version: string;
  /** The time that the notes bear; now where left out. */
  readonly now?: Date;
}

/** A copy of a report with what was found written beside its words. */
export interface AnnotatedReport {
  readonly document: CheckedDocument;
  readonly bytes: Uint8Array;
  /** How many notes were written, the summary among them. */
  readonly notes: number;
}

/**
 * Checks a report and writes a copy of it with a note on each finding: comments in Word files, highlights with notes in
 * PDFs. The notes of an earlier copy are replaced. Nothing leaves the machine.
 * @returns the result of the check alone where the report could not be read
 * @throws UnwritableError where no copy can be made, with a sentence for the author
 */
export async function annotate(
  bytes: Uint8Array,
  options: AnnotateOptions,
): Promise<AnnotatedReport | Extract<DocumentResult, { status: 'unreadable' }>> {
  const limits = options.limits ?? defaultLimits;
  const draft = await read(bytes, options);
  if (draft instanceof UnreadableError) {
    const { code, message } = draft;
    return {
      status: 'unreadable',
      path: options.path ?? options.fileName,
      format: 'unknown',
      error: { code, message },
    };
  }
  const document = await lint(draft, { ...options, fileBytes: bytes.byteLength });
  if (document.status === 'unreadable') return document;
  if (draft.format === 'docx') return annotateDocx(bytes, draft, document, { ...options, limits });
  if (draft.format === 'pdf') return annotatePdf(bytes, draft, document, { ...options, limits });
  throw new UnwritableError(
    'Comments can be written into Word files (.docx) and PDFs only. For other reports use dhrlint check.',
  );
}

/** The report without what dhrlint wrote into it before, so that places are those that the check names. */
async function read(
  bytes: Uint8Array,
  { fileName, limits = defaultLimits }: AnnotateOptions,
): Promise<Draft | UnreadableError> {
  try {
    return withoutBlocks(await readDraft(bytes, fileName, limits), isOwnWriting);
  } catch (error) {
    if (error instanceof UnreadableError) return error;
    throw error;
  }
}

async function annotateDocx(
  bytes: Uint8Array,
  draft: Draft,
  document: CheckedDocument,
  options: AnnotateOptions & { readonly limits: typeof defaultLimits },
): Promise<AnnotatedReport> {
  const { commentPlace, WordFile, writeComments } = await import('@dhrlint/writers/docx');
  const file = new WordFile(bytes, options.limits);
  const placeOf = (anchor: Anchor) => commentPlace(draft, anchor, file.main);
  const how = [
    'To leave something as it is, answer its comment with “dhrlint accept” and your reason.',
    'When you have changed the text, let dhrlint write these comments anew. Before the report is sent, delete all comments (Review, Delete, Delete All Comments in Document).',
  ];
  const notes = notesFor(document, draft, { ...options, placeOf, how });
  const written = writeComments(file, draft, notes, {
    author: ownAuthor,
    initials: 'dhr',
    date: options.now ?? new Date(),
    topicOf: ruleOfOwnComment,
    settled: [{ text: 'dhrlint no longer finds this.' }],
  });
  return { document, bytes: file.toBytes(), notes: written };
}

/** Red for what identifies or contradicts, yellow for what the panel asks, blue for questions, green for the summary. */
const colours = {
  error: [255, 190, 190],
  warning: [255, 232, 140],
  advice: [190, 220, 255],
  summary: [200, 240, 200],
} as const;

async function annotatePdf(
  bytes: Uint8Array,
  draft: Draft,
  document: CheckedDocument,
  options: AnnotateOptions & { readonly limits: typeof defaultLimits },
): Promise<AnnotatedReport> {
  const { writeHighlights } = await import('@dhrlint/writers/pdf');
  const placeOf = (anchor: Anchor) => pagePlace(draft, anchor);
  const how = [
    'Each highlight has a note on what was found at its words. What concerns the whole report stands on the title.',
  ];
  const notes = notesFor(document, draft, { ...options, placeOf, how }).filter(
    (note) => !note.onlyAsAnswered,
  );
  const onTitle = notes.filter(({ anchor }) => anchor === notes[0]?.anchor);
  const highlights = notes.map((note) => {
    const index = onTitle.indexOf(note);
    return {
      anchor: note.anchor,
      ...(index >= 0 && { slice: { index, of: onTitle.length } }),
      text: note.paragraphs.map(({ text }) => text).join('\n'),
      colour: colours[note.severity ?? 'summary'],
    };
  });
  const { author, date, limits } = {
    author: ownAuthor,
    date: options.now ?? new Date(),
    limits: options.limits,
  };
  const file = await writeHighlights(bytes, draft, highlights, { author, date, limits });
  return { document, bytes: file.bytes, notes: file.written };
}

function notesFor(
  document: CheckedDocument,
  draft: Draft,
  options: AnnotateOptions & {
    readonly placeOf: (anchor: Anchor) => { readonly anchor: Anchor; readonly exact: boolean } | null;
    readonly how: readonly string[];
  },
): readonly Note[] {
  const { placeOf, how, version, all = false } = options;
  return notesOn(document, {
    rules: new Map([...(options.rules ?? shippedRules)].map((rule): [string, Rule] => [rule.id, rule])),
    all,
    placeOf,
    title: titleOf(draft, (anchor) => placeOf(anchor)?.exact === true),
    how: [...how, `dhrlint ${version}, ${copyMarkOf(draft)}`],
  });
}
