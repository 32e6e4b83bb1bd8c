import { derived } from '@dhrlint/draft';

/** A term of these reviews, its short form, and the names that it may go by in full. */
export interface Term {
  readonly short: string;
  readonly names: readonly string[];
  /** Names in capitals that are always this term misnamed, even where its short form does not stand by. */
  readonly wrong?: readonly string[];
}

/** A name in a text that is not the term's. Offsets are UTF-16 code units. */
export interface MisnamedTerm {
  readonly start: number;
  readonly end: number;
  readonly short: string;
  readonly right: string;
}

const letters = /[\p{L}’'‑-]+|&/gu;

function plainWords(words: string): readonly string[] {
  return words
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/&/g, 'and')
    .replace(/[-‑/]/g, ' ')
    .replace(/[,()“”"]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?:'s|s'|s)$/, '') : word;
}

const joining = new Set(['and', 'of', 'the', 'for', 'to', 'on', 'in']);

/**
 * True where words try to spell a short form out and give another name: their initials are its letters, or all
 * but one of a long name's words are there, and at least two words are shared.
 */
export function misspellsOut(words: string, term: Term): boolean {
  const own = plainWords(words).map(singular);
  const names = term.names.map((name) => plainWords(name).map(singular));
  if (own.length < 2 || names.some((name) => name.join(' ') === own.join(' '))) return false;
  const initials = own
    .filter((word) => !joining.has(word))
    .map((word) => word[0])
    .join('');
  const short = term.short.toLowerCase();
  return names.some((name) => {
    const shared = name.filter((word) => own.includes(word)).length;
    if (shared < 2) return false;
    if (initials === short) return true;
    return (
      name.length >= 4 &&
      shared >= name.length - 1 &&
      own.at(-1) === name.at(-1) &&
      own[0]?.[0] === name[0]?.[0] &&
      Math.abs(own.length - name.length) <= 1
    );
  });
}

/** Names before a short form in brackets ("Internal Management Review (IMR)") or after it, that are not its own. */
export function misnamedTerms(text: string, terms: readonly Term[]): readonly MisnamedTerm[] {
  const found: MisnamedTerm[] = [];
  for (const term of terms) {
    if (!text.includes(term.short)) continue;
    const bracketed = new RegExp(`[(\\[]\\s*[“‘"']?${term.short}(?:[’']?s)?[”’"']?\\s*[)\\],;]`, 'g');
    for (const match of text.matchAll(bracketed)) {
      const words = wordsBefore(text, match.index, term);
      if (words) found.push({ ...words, short: term.short, right: term.names[0] ?? '' });
    }
    const explained = new RegExp(
      `\\b${term.short}s?\\s*(?:[(\\[]|[-–—:=]|(?:stands|is short) for)\\s*(?:an?\\s+|the\\s+)?([\\p{L}’' ,&‑-]{6,80}?)\\s*(?=[)\\].;:(]|$)`,
      'gu',
    );
    for (const match of text.matchAll(explained)) {
      const words = match[1] ?? '';
      const start = match.index + match[0].indexOf(words, term.short.length);
      if (misspellsOut(words, term))
        found.push({
          start,
          end: start + words.trimEnd().length,
          short: term.short,
          right: term.names[0] ?? '',
        });
    }
  }
  return found;
}

/** The words before an offset that try to spell the term out; null where they are right or none do. */
function wordsBefore(text: string, at: number, term: Term): { start: number; end: number } | null {
  const before = text.slice(Math.max(0, at - 120), at);
  const offset = at - before.length;
  const tokens = [...before.matchAll(letters)];
  const end = before.trimEnd().length;
  const names = term.names.map((name) => plainWords(name).map(singular).join(' '));
  const all = plainWords(before).map(singular).join(' ');
  if (names.some((name) => ` ${all}`.endsWith(` ${name}`))) return null;
  for (let count = 2; count <= Math.min(9, tokens.length); count++) {
    const first = tokens[tokens.length - count];
    if (!first || /[.;:!?]/.test(before.slice(first.index, end))) break;
    if (joining.has(first[0].toLowerCase())) continue;
    if (misspellsOut(before.slice(first.index, end), term))
      return { start: offset + first.index, end: offset + end };
  }
  return null;
}

/** The wrong names of a term as patterns, each with the letters that it begins with. */
const wrongOf = derived(({ wrong = [] }: Term) =>
  wrong.map((name) => ({
    opening: name.toLowerCase().slice(0, 12),
    pattern: new RegExp(`\\b${name.replace(/[-\s]+/g, '[-‑\\s]+')}s?\\b`, 'gi'),
  })),
);

/** Names in capitals that are a term misnamed wherever they stand, one's own review of management apart. */
export function wrongNames(text: string, terms: readonly Term[]): readonly MisnamedTerm[] {
  const found: MisnamedTerm[] = [];
  const lower = text.toLowerCase();
  for (const term of terms)
    for (const { opening, pattern } of wrongOf(term)) {
      if (!lower.includes(opening)) continue;
      for (const match of text.matchAll(pattern)) {
        if (!startsInCapitals(match[0])) continue;
        if (isAgencysOwn(text.slice(Math.max(0, match.index - 60), match.index))) continue;
        found.push({
          start: match.index,
          end: match.index + match[0].length,
          short: term.short,
          right: term.names[0] ?? '',
        });
      }
    }
  return found;
}

const owned = /(?:\bits|\btheir|\bhis|\bher|[’']s?)\s+(own\s+)?$/i;
/** "The author of its", "the Trust submitted its": what was written for the review. */
const writtenFor =
  /\b(?:authors?|writers?|compilers?|submitted|provided|wrote|written|completed|produced|supplied|sent (?:us|in)|returned|presented)\b[^.;]{0,30}$/i;

/** "The ward's own Internal Management Review": a review of its management that an agency held for itself. */
function isAgencysOwn(before: string): boolean {
  const match = owned.exec(before);
  return match !== null && (match[1] !== undefined || !writtenFor.test(before.slice(0, match.index)));
}

function startsInCapitals(words: string): boolean {
  return words
    .split(/[\s‑-]+/)
    .every((word) => /^\p{Lu}/u.test(word) || joining.has(word) || word === 'after');
}
