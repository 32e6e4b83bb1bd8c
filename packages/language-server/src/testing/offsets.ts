import type { Position, Range } from 'vscode-languageserver-protocol';

/** Where words stand in a text, as UTF-16 positions. */
export function rangeOf(text: string, words: string, after = 0): Range {
  const at = text.indexOf(words, after);
  if (at < 0) throw new Error(`“${words}” is not in the text`);
  return { start: positionAt(text, at), end: positionAt(text, at + words.length) };
}

/** A place in the middle of words. */
export function within(text: string, words: string, after = 0): Position {
  const { start } = rangeOf(text, words, after);
  return { ...start, character: start.character + 1 };
}

export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: (lines.at(-1) ?? '').length };
}

/** The words that a range covers. */
export function wordsAt(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

export function offsetOf(text: string, { line, character }: Position): number {
  const lines = text.split('\n');
  return lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
}

/** A text after edits, as an editor applies them. */
export function edited(
  text: string,
  edits: readonly { readonly range: Range; readonly newText: string }[],
): string {
  return [...edits]
    .sort((a, b) => offsetOf(text, b.range.start) - offsetOf(text, a.range.start))
    .reduce(
      (now, { range, newText }) =>
        now.slice(0, offsetOf(text, range.start)) + newText + now.slice(offsetOf(text, range.end)),
      text,
    );
}
