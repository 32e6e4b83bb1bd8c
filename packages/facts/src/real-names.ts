import type { Anchor, Draft } from '@dhrlint/draft';

/** A real name that must not appear, as the author gives it, with the other forms it may take. */
export interface RealName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The places where a listed real name stands. */
export interface RealNames {
  /** False where no names were given, so that nothing could be looked for. */
  readonly given: boolean;
  readonly places: readonly Anchor[];
}

/** Shortest part of a full name that is hunted by itself: "Al" and "Jo" are parts of too much else. */
const shortestPart = 3;

/** A name as it is hunted. A forename by itself may be somebody else's. */
interface Hunted {
  readonly pattern: RegExp;
  readonly forename: boolean;
}

/**
 * Finds every place where one of the names stands: whole in any letter case, joined as in an address or a file's
 * name, and each of its parts with a capital of its own. Case, accents and the kind of apostrophe do not matter to
 * a whole name; a part is left alone where it belongs to another person's full name.
 */
export function realNamesOf(draft: Draft, names: readonly RealName[]): RealNames {
  const hunted = huntedForms(names);
  const places = draft.blocks.flatMap((block) =>
    namesIn(block.text, hunted).map(({ start, end }) => ({ block: block.index, start, end })),
  );
  return { given: names.length > 0, places };
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function huntedForms(names: readonly RealName[]): readonly Hunted[] {
  const forms = new Set(names.flatMap(({ name, aliases }) => [name, ...aliases]).map(plain));
  return [...forms].flatMap((form) => {
    const parts = form.split(/[\s.]+/).filter((part) => part !== '');
    if (parts.length === 1) return capitalised(form, false);
    const whole = bounded(parts.map(spelled).join('[\\s._\\-]*'), 'giu');
    const single = parts.flatMap((part, place) =>
      part.length < shortestPart || !/^\p{Lu}/u.test(part) || titles.test(part)
        ? []
        : capitalised(part, place < parts.length - 1),
    );
    return [{ pattern: whole, forename: false }, ...single];
  });
}

/** One word as a name: "Mark" or "MARK", never "mark". */
function capitalised(word: string, forename: boolean): readonly Hunted[] {
  return [word, word.toUpperCase()].map((form) => ({ pattern: bounded(spelled(form), 'gu'), forename }));
}

const titles = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|rev)$/i;

/** Letters around the name would make it part of another word; "_" and digits may stand beside it in a file's name. */
function bounded(source: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}])${source}(?![\\p{L}])`, flags);
}

/** Where a name stands in a text, the longest form at each place, in order. */
function namesIn(text: string, hunted: readonly Hunted[]): readonly Range[] {
  if (hunted.length === 0) return [];
  const folded = plain(text);
  const found: Range[] = [];
  for (const { pattern, forename } of hunted) {
    for (const match of folded.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (!forename || !hasOtherSurname(folded, range.end)) found.push(range);
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Range[] = [];
  for (const range of found) if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range);
  return kept;
}

/** "Helen" in "Helen Farrant" is another Helen than the one whose name is hunted. */
function hasOtherSurname(text: string, end: number): boolean {
  return /^\s+\p{Lu}[\p{Ll}'-]{2,}/u.test(text.slice(end, end + 30));
}

/** The text with its accents and apostrophes made plain, of the same length. */
function plain(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (letter) =>
    /[‘’ʼ]/.test(letter) ? "'" : (letter.normalize('NFD')[0] ?? letter),
  );
}

/** A pattern for the letters of a word, accents of their own included. */
function spelled(word: string): string {
  return [...word].map((letter) => `${letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&')}\\p{M}*`).join('');
}
