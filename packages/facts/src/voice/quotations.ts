/** A stretch between quotation marks, the marks themselves left out. Offsets are UTF-16 code units. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** False where the closing mark is missing: the quotation is taken to run to the end of its block. */
  readonly closed: boolean;
}

interface Open {
  readonly closer: '”' | '’' | '"' | "'" | '»';
  readonly at: number;
}

const letter = /[\p{L}\p{N}]/u;
const opensAfter = /^$|[\s([{“‘"'—–\-/:]/u;

/**
 * The quotations in a block's text, outermost first in order of their start; nested ones are part of the outer.
 * Knows “…”, ‘…’, "…", '…' and «…». An apostrophe (she's, officers', ’til) opens nothing, and closes only a single
 * quotation that stands open where a word ends; quotations may run over sentences. A curly or straight double
 * mark that is never closed quotes the rest of the block, as where a quotation goes on in the next paragraph.
 */
export function quotationsIn(text: string): readonly Quotation[] {
  if (!/["'“”‘’«»]/.test(text)) return [];
  const found: Quotation[] = [];
  let open: Open | null = null;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? '';
    if (open !== null) {
      if (closes(text, i, open)) {
        found.push({ start: open.at + 1, end: i, closed: true });
        open = null;
      }
      continue;
    }
    open = opening(text, i, mark);
  }
  if (open?.closer === '”' || open?.closer === '"')
    found.push({ start: open.at + 1, end: text.length, closed: false });
  return found;
}

function opening(text: string, at: number, mark: string): Open | null {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  switch (mark) {
    case '“':
      return { closer: '”', at };
    case '«':
      return { closer: '»', at };
    case '"':
      return { closer: '"', at };
    case '‘':
    case "'": {
      // A single mark opens a quotation only before a word, and only if something closes it in this block.
      if (!opensAfter.test(before) || !/[\p{L}\p{N}.?…“"(£]/u.test(after)) return null;
      const closer = mark === '‘' ? '’' : "'";
      return closingSingle(text, at + 1, closer) < 0 ? null : { closer, at };
    }
    default:
      return null;
  }
}

function closes(text: string, at: number, open: Open): boolean {
  const mark = text[at];
  if (open.closer === '’' || open.closer === "'") {
    return at === closingSingle(text, open.at + 1, open.closer);
  }
  return mark === open.closer;
}

/**
 * Where a single quotation that opens before `from` closes; -1 for never. A mark between letters is an
 * apostrophe. One after a plural ("the officers' notes") closes only if no better mark follows.
 */
function closingSingle(text: string, from: number, closer: string): number {
  let plural = -1;
  for (let i = from; i < text.length; i++) {
    if (text[i] !== closer) continue;
    const before = text[i - 1] ?? '';
    const after = text[i + 1] ?? '';
    if (letter.test(after) || /\s/u.test(before)) continue;
    if (/s/i.test(before) && /^\s+\p{Ll}/u.test(text.slice(i + 1, i + 4)) && plural < 0) {
      plural = i;
      continue;
    }
    const reopened = plural >= 0 && /(?:^|\s)[‘']\S/u.test(text.slice(plural + 1, i));
    return reopened ? plural : i;
  }
  return plural;
}

/** True where quotation marks stand round a stretch, or round a part of it. */
export function isQuoted(quotations: readonly Quotation[], start: number, end: number): boolean {
  return quotations.some((quotation) => quotation.start < end && start < quotation.end);
}
