import type { Block } from '@dhrlint/draft';
import { type Facts, givenName, isBodyWord } from '@dhrlint/facts';

/** A word that has its capital from its place and not from what it means. Offsets are UTF-16 code units. */
export interface CapitalWord {
  /** In small letters. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** True where it opens a sentence or stands in a heading; false for "the Pannel", which a report writes large. */
  readonly opens: boolean;
}

/** A word after a stop, a colon, a bullet or a quotation mark, or at the beginning of all. */
const opening = /(?:^|[.!?:;…|/–—-][”’"')\]]*\s|\n)[\s“‘"'([•–-]*$/;
const article = /(?:^|[^\p{L}])(?:[Tt]he|[Tt]his|[Oo]ur|[Ee]ach|[Ee]very|[Aa]n?|[Oo]verview)\s+$/u;
const capital = /(?<![\p{L}\p{N}'’.@_/-])(?:\p{Lu}\p{Ll}+|\p{Lu}{8,})(?![\p{L}\p{N}@_-]|['’]\p{L}|\.\p{L})/gu;
/** What follows a surname: another part of the name, a year, "et al". */
const nameGoesOn = /^\s+(?:\p{Lu}[\p{L}’']|\p{Lu}\.|et al\b|\(?(?:19|20)\d\d|(?:and|&)\s+\p{Lu})/u;

/**
 * The words of a block that are written large where any word would be: at the beginning of a sentence, in a heading,
 * and after an article. What may be a name is left out.
 * @param isUnknown tells the words to look for, in small letters
 */
export function capitalWordsIn(block: Block, isUnknown: (word: string) => boolean): readonly CapitalWord[] {
  const { text, kind } = block;
  const heading = kind === 'heading' || kind === 'caption';
  return [...text.matchAll(capital)].flatMap((match): readonly CapitalWord[] => {
    const word = match[0].toLowerCase();
    if (!isUnknown(word) || givenName(word) !== null) return [];
    const start = match.index;
    const end = start + word.length;
    const shouted = match[0] === match[0].toUpperCase();
    if (shouted)
      return heading || block.text === text.toUpperCase() ? [{ word, start, end, opens: true }] : [];
    const before = text.slice(Math.max(0, start - 24), start);
    if (!heading && nameGoesOn.test(text.slice(end)) && !besideBody(before, text.slice(end))) return [];
    if (heading || opening.test(before)) return [{ word, start, end, opens: true }];
    return article.test(before) || besideBody(before, text.slice(end))
      ? [{ word, start, end, opens: false }]
      : [];
  });
}

/** "Saftey Partnership": a word of what bodies are called stands next, so that this may be one. */
function besideBody(before: string, after: string): boolean {
  const next = /^\s+(\p{Lu}\p{L}+)/u.exec(after)?.[1];
  const last = /(\p{Lu}\p{L}+)\s+$/u.exec(before)?.[1];
  return (next !== undefined && isBodyWord(next)) || (last !== undefined && isBodyWord(last));
}

/** Endings that words have and names have not. */
const wordEnding =
  /(?:ly|tions?|sions?|ments?|ing|[^aeiou]ed|ences?|ances?|ies|ity|less|ness|ible|able|ally|ous|ive|ful|ates?|ures?|ory|ary|ever|theless|ough|fore|ism|ships?)$/;
/** Words that open sentences or headings in every report, though a report may hold them but once. */
const ordinary = new Set(
  `although because however while their there these those where which whether without despite during before
  between through throughout towards against instead another neither either until several police family families
  children people women victims agencies officers background summary analysis appendix introduction conclusions
  methodology chronology dissemination equality diversity confidentiality timescales recommendations lessons review`.split(
    /\s+/,
  ),
);

/**
 * Whether the word that was meant makes it certain that the one with the capital is no name: the report has it
 * elsewhere, it is one of those that open any sentence, or it ends as no name does. Of a word inside a sentence the
 * report has to write the right one large more often.
 */
export function isNoName({ opens, word }: CapitalWord, instead: string, { words }: Facts): boolean {
  if (!opens && isBodyWord(instead)) return true;
  if (!opens) return words.count(instead) >= 3 * words.count(word);
  return words.count(instead) > 0 || ordinary.has(instead) || (wordEnding.test(instead) && word.length > 6);
}

/** Whether a word stands large inside a sentence, where only a name does. */
export function standsAsName(word: string, facts: Facts, blocks: readonly Block[]): boolean {
  const large = new RegExp(
    `[\\p{Ll},)]\\s+${word.charAt(0).toUpperCase()}${word.slice(1)}(?![\\p{L}])|\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir)\\.?\\s+${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    'u',
  );
  return facts.words
    .blocksWith(word)
    .some((index) => blocks[index]?.kind !== 'heading' && large.test(blocks[index]?.text ?? ''));
}
