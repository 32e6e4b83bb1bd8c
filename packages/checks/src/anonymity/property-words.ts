import type { Anchor, Block } from '@dhrlint/draft';
import { type Facts, givenName, isBodyWord, rightlyNamed } from '@dhrlint/facts';
import { isKnown } from '../proofreading/speller.js';
import { addressesIn } from './addresses.js';

/** Words of file names and titles that stand beside a given name without being a surname. */
const fileWords = new Set(
  'dhr dhrs dardr report reports overview final draft drafts version review reviews executive summary action plan letter submission submitted home office csp council partnership for publication published redacted clean copy comments comment tracked changes with and the of on in to died death homicide murder domestic abuse related case panel chair author appendix annex anonymised anonymous pdf docx doc new old latest edited edit amended updated update feedback response qa january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec hs ho word track version1 part one two three'.split(
    ' ',
  ),
);

/** A file's name with spaces for the hyphens, dots and underlines between its words; offsets stay. */
export function spacedName(text: string): string {
  return text.replaceAll('_', ' ').replace(/(?<=[A-Za-zÀ-ɏ])[-.]|[-.](?=[A-Za-zÀ-ɏ])/g, ' ');
}

/**
 * Names of people in a property that are neither of the key nor of the review: one that the report itself gives
 * away, a whole name, or a given name where a pseudonym should stand.
 */
export function strangersIn(facts: Facts, block: Block): readonly Anchor[] {
  const text = spacedName(block.text);
  const words = [...text.matchAll(/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’']*/g)].map((found) => ({
    lower: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));
  const known = new Set(
    [
      ...rightlyNamed(facts.people).flatMap((p) => [p.name, ...p.aliases]),
      ...facts.reviewMembers.map((m) => m.name),
    ].flatMap((name) => name.toLowerCase().split(/[^a-zà-ɏ]+/)),
  );
  const leaked = new Set(
    // Without a key the pseudonyms themselves are among these names.
    (facts.people.hasKey ? facts.otherNames.ofTheCase : []).flatMap(({ name }) =>
      name
        .toLowerCase()
        .split(/[^a-zà-ɏ]+/)
        .filter((word) => word.length > 3),
    ),
  );
  const pseudonymous = words.some(({ lower }) => known.has(lower));
  const anchors: Anchor[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word || known.has(word.lower) || fileWords.has(word.lower)) continue;
    const next = words[i + 1];
    const surname =
      next !== undefined &&
      next.lower.length > 2 &&
      /^\s$/.test(text.slice(word.end, next.start)) &&
      !known.has(next.lower) &&
      !fileWords.has(next.lower) &&
      !isBodyWord(next.lower);
    const given = givenName(word.lower) === 'given' && !isBodyWord(word.lower);
    const alone = given && !pseudonymous && facts.people.hasKey && !(next && isBodyWord(next.lower));
    const stray =
      !pseudonymous &&
      facts.people.hasKey &&
      block.property === 'file-name' &&
      !/\bSt\.? $/.test(text.slice(0, word.start)) &&
      isNowhereElse(text.slice(word.start, word.end), facts);
    if (!leaked.has(word.lower) && !(given && surname) && !alone && !stray) continue;
    const end = surname && (given || leaked.has(next.lower)) ? next.end : word.end;
    anchors.push({ block: block.index, start: word.start, end });
    if (end !== word.end) i++;
  }
  return anchors;
}

/**
 * "Tregear DHR final": a word with a capital that is neither English nor stands anywhere in the report, not even as
 * the beginning of a place's name, where the pseudonym ought to be.
 */
function isNowhereElse(word: string, { words }: Facts): boolean {
  if (!/^[A-ZÀ-Þ][a-zß-ɏ]{4,}$/.test(word)) return false;
  const lower = word.toLowerCase();
  // A report that names no partnership or council may leave out its own place.
  if (words.count('partnership') + words.count('council') === 0) return false;
  if (isBodyWord(lower) || words.blocksBeginning(lower.slice(0, 5)).length > 1 || words.count(lower) > 1)
    return false;
  return !isKnown(lower);
}

/** Addresses in a property. */
export function addressesInProperty(block: Block): readonly Anchor[] {
  return addressesIn({ ...block, text: spacedName(block.text) })
    .filter(({ what }) => what === 'address' || what === 'postcode')
    .map(({ start, end }) => ({ block: block.index, start, end }));
}
