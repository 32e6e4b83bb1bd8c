/** What a piece of an editor's mark is: words put in, taken out, marked, or said of the text. */
export interface CriticPart {
  readonly kind: 'inserted' | 'revision' | 'highlighted' | 'comment';
  readonly text: string;
  /** Where its words begin in the text that was searched. */
  readonly at: number;
}

/** An editor's mark in a text; offsets are UTF-16 code units, `end` exclusive. */
export interface CriticMark {
  readonly start: number;
  readonly end: number;
  /** In reading order; a replacement has what was taken out and then what was put in. */
  readonly parts: readonly CriticPart[];
}

const marks =
  /\{\+\+([\s\S]*?)\+\+\}|\{--([\s\S]*?)--\}|\{~~([\s\S]*?)~>([\s\S]*?)~~\}|\{>>([\s\S]*?)<<\}|\{==([\s\S]*?)==\}/g;
/** Characters of an opening sign, and of the arrow of a replacement. */
const sign = 3;
const arrow = 2;

/**
 * The marks of CriticMarkup, with which editors of Markdown write tracked changes and comments:
 * `{++put in++}`, `{--taken out--}`, `{~~old~>new~~}`, `{>>comment<<}`, `{==marked==}`.
 */
export function criticMarks(text: string): readonly CriticMark[] {
  if (!text.includes('{')) return [];
  return [...text.matchAll(marks)].map((found) => {
    const [whole, added, deleted, old, fresh, comment, marked] = found;
    const at = found.index + sign;
    const part = (kind: CriticPart['kind'], words: string, begins = at): CriticPart => ({
      kind,
      text: words,
      at: begins,
    });
    const parts: CriticPart[] = [];
    if (added !== undefined) parts.push(part('inserted', added));
    if (deleted !== undefined) parts.push(part('revision', deleted));
    if (old !== undefined && fresh !== undefined)
      parts.push(part('revision', old), part('inserted', fresh, at + old.length + arrow));
    if (comment !== undefined) parts.push(part('comment', comment.trim(), at + leading(comment)));
    if (marked !== undefined) parts.push(part('highlighted', marked));
    return {
      start: found.index,
      end: found.index + whole.length,
      parts: parts.filter(({ text: words }) => words !== ''),
    };
  });
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
