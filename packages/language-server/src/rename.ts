import type { NamePlace } from 'dhrlint/editing';
import { LSPErrorCodes, type Position, ResponseError, type TextEdit } from 'vscode-languageserver/node';
import { answered } from './answer.js';
import type { OutlinedText } from './checked-text.js';
import type { Feature } from './feature.js';
import { editsOf } from './text-edits.js';

/** Another pseudonym for a person of the case, through the whole report. */
export const rename: Feature = {
  capabilities: ({ capabilities }) => ({
    renameProvider: capabilities.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  start: ({ connection, client, reports }) => {
    connection.onPrepareRename(({ textDocument: { uri }, position }) =>
      answered(async () => {
        if (!reports.has(uri)) return null;
        if (!reports.isWritten(uri)) return refused(notWritten);
        const text = await reports.outlined(uri);
        const found = nameAt(text, position);
        if (!found) return refused(noName);
        return { range: text.shown.range(found.place), placeholder: wordsAt(text, found) };
      }),
    );
    connection.onRenameRequest(({ textDocument: { uri }, position, newName }) =>
      answered(async () => {
        if (!reports.has(uri)) return null;
        if (!reports.isWritten(uri)) return refused(notWritten);
        const text = await reports.outlined(uri);
        const found = nameAt(text, position);
        if (!found) return refused(noName);
        const fresh = newName.trim().replace(/\s+/g, ' ');
        const problem = problemWith(text, found.name, fresh);
        if (problem) return refused(problem);
        return editsOf(client, text, editsFor(text, found.name, fresh));
      }),
    );
  },
};

const notWritten =
  'The text of a Word file or PDF cannot be changed here. Change the name in the report itself.';
const noName = 'Only names that the report’s key of pseudonyms has can be changed through the whole report.';

function refused(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** The name at a place. Of "Rowan's mother" the place of Rowan comes first. */
function nameAt({ shown, outline }: OutlinedText, position: Position): NamePlace | undefined {
  const at = shown.offsetAt(position);
  const listed = new Set(outline.people.filter((person) => person.listed).flatMap(({ names }) => names));
  return outline.names.find(({ name, place }) => listed.has(name) && place.start <= at && at <= place.end);
}

function wordsAt({ shown }: OutlinedText, { place }: NamePlace): string {
  return shown.text.slice(place.start, place.end);
}

/** Why a name cannot take another's place; null where it can. */
function problemWith({ shown, outline }: OutlinedText, old: string, fresh: string): string | null {
  if (fresh === old) return null;
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} .’'‑-]*[\p{L}\p{M}\p{N}.])?$/u.test(fresh))
    return `“${fresh}” is no name: it begins with a letter, and has letters, figures, spaces, hyphens and apostrophes.`;
  const lower = fresh.toLowerCase();
  const owner = outline.people.find(({ names }) =>
    names.some((name) => name !== old && name.toLowerCase() === lower),
  );
  if (owner) return `“${fresh}” is already in the key of pseudonyms; two people would become one.`;
  const standing = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(fresh)}(?![\\p{L}\\p{N}])`, 'u').exec(shown.text);
  if (standing) {
    const line = shown.positionAt(standing.index).line + 1;
    return `“${fresh}” already stands in the report (line ${line}); nobody could tell afterwards who is meant.`;
  }
  const marked = outline.names.find(({ name, place }) => name === old && !place.whole);
  if (marked) {
    const line = shown.positionAt(marked.place.start).line + 1;
    return `Markup stands within “${old}” (line ${line}); take it out of the name first.`;
  }
  return null;
}

/** In capitals where the name stands in capitals. */
function editsFor(text: OutlinedText, old: string, fresh: string): TextEdit[] {
  const seen = new Set<number>();
  return text.outline.names.flatMap((found): readonly TextEdit[] => {
    const { name, place } = found;
    // A title in the front matter may be read in two ways, and is changed once.
    if (name !== old || seen.has(place.start)) return [];
    seen.add(place.start);
    const words = wordsAt(text, found);
    const capitals =
      words === words.toUpperCase() && words !== words.toLowerCase() && /\p{Lu}{2}/u.test(words);
    return [{ range: text.shown.range(place), newText: capitals ? fresh.toUpperCase() : fresh }];
  });
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}
