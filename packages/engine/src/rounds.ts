/** A file as one round of a report: the report that it is a draft of, and which draft. */
export interface Round {
  /** The same for all drafts of a report: its folder and its name without mark and ending, in small letters. */
  readonly report: string;
  /** Drafts are in this order; 0 where no mark says. A final version comes after all others. */
  readonly order: number;
  readonly format: string;
}

const numbered =
  /[\s._(-]*\b(?:v(?:ersion|er)?|draft|round|rev(?:ision)?|issue)[\s._-]*(\d{1,3}(?:\.\d{1,3})?)\)?/gi;
const ordinal =
  /[\s._(-]*\b(first|second|third|fourth|fifth|sixth)[\s._-]+(?:draft|version|round|submission)\)?/gi;
const final = /[\s._(-]*\bfinal(?:[\s._-]+(?:draft|version))?\b\)?/gi;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/**
 * Reads from a path which draft of which report a file holds. Marks stand in the name ("Hazel v2.docx", "Hazel - second
 * draft.pdf", "Hazel final.docx") or name the folder ("Round 2/Hazel.docx").
 */
export function roundOf(path: string): Round {
  const folders = path.split(/[\\/]/);
  const name = folders.pop() ?? path;
  const dot = name.lastIndexOf('.');
  const stem = spaced(dot > 0 ? name.slice(0, dot) : name);
  const folder = isMark(folders.at(-1) ?? '') ? folders.pop() : undefined;
  const bare = [numbered, ordinal, final].reduce((text, mark) => text.replace(mark, ' '), stem);
  // Files that are called by their mark alone are told apart by their folder: "Alder/v1.docx".
  const own = bare
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const order = orderIn(stem) ?? (folder === undefined ? null : orderIn(spaced(folder))) ?? 0;
  return {
    report: [...folders, own].join('/'),
    order,
    format: dot > 0 ? name.slice(dot + 1).toLowerCase() : '',
  };
}

function orderIn(text: string): number | null {
  const number = [...text.matchAll(numbered)].at(-1)?.[1];
  if (number !== undefined) return Number(number);
  const word = [...text.matchAll(ordinal)].at(-1)?.[1]?.toLowerCase();
  if (word !== undefined) return ordinals.indexOf(word) + 1;
  return text.search(final) >= 0 ? Number.POSITIVE_INFINITY : null;
}

/** Whether a folder's whole name is a mark: "Round 2", not "Drafts of 2019". */
function isMark(folder: string): boolean {
  const rest = [numbered, ordinal, final].reduce((text, mark) => text.replace(mark, ''), spaced(folder));
  return folder !== '' && !/[\p{L}\p{N}]/u.test(rest);
}

function spaced(name: string): string {
  return name.replaceAll('_', ' ');
}
