import type { Draft } from '@dhrlint/draft';
import { givenName } from './given-names.js';
import type { NamePlace } from './name-places.js';
import { escaped, type People, rightlyNamed } from './people.js';

/** "Ines (Sarah)" and "Sarah (Ines)": a name of the key beside another. */
export interface Gloss {
  readonly before: RegExp;
  readonly after: RegExp;
  /** "Tamsin and", "and Tamsin": in one breath with a name of the key. */
  readonly pairBefore: RegExp;
  /** Names of the key that are one word. */
  readonly own: ReadonlySet<string>;
  /** "Tamsin “" before another name. */
  readonly atEnd: RegExp;
  readonly pairAfter: RegExp;
}

/** The patterns of the report's own names; null where it has none. */
export function glossPatterns(people: People): Gloss | null {
  const names = rightlyNamed(people)
    .flatMap((p) => [p.name, ...p.aliases])
    .map(escaped);
  if (names.length === 0) return null;
  const any = `(?:${names.join('|')})`;
  const own = rightlyNamed(people).flatMap((p) => [p.name, ...p.aliases]);
  return {
    own: new Set(own.filter((each) => /^[A-ZÀ-Þ][a-zß-ɏ]{2,}$/.test(each))),
    atEnd: new RegExp(
      `(?<![\\p{L}])(?:${any}|her|him|them)\\s+(?:as\\s+|by the name\\s+(?:of\\s+)?)?[“"‘']$`,
      'u',
    ),
    pairBefore: new RegExp(`(?<![\\p{L}])${any}\\s+(?:and|&|or)\\s+$`, 'u'),
    pairAfter: new RegExp(`^\\s+(?:and|&|or)\\s+${any}(?![\\p{L}])`, 'u'),
    before: new RegExp(
      `(?<![\\p{L}])${any}(?:[’']s)?[”"’']?\\s*(?:\\(|\\[|\\/|\\baka\\b|,?\\s(?:also |formerly |really )?(?:known|called|named)(?: as)?|,?\\s*\\(?(?:whose )?real name,?(?: is| was|:)?)\\s*[“"‘']?$`,
      'u',
    ),
    after: new RegExp(
      `^[”"’']?\\s*(?:\\(|\\[|\\/\\s?|,?\\s*(?:who (?:is|was|will be)\\s+)?(?:referred to|known|called)\\s+(?:here\\s+|in this report\\s+)?(?:as\\s+)?)[“"‘']?${any}[”"’']?(?:\\)|\\]|(?![\\p{L}]))`,
      'u',
    ),
  };
}

/** True where a name of the key stands beside the place as another name of the same person. */
export function glossed(gloss: Gloss | null, { before, after }: NamePlace): boolean {
  return gloss !== null && (gloss.before.test(before) || gloss.after.test(after));
}

/** What the block adds: a gloss beside a name of the key, a deletion that a pseudonym replaces, a comment's address. */
export function weightOfBlock(
  draft: Draft,
  given: { readonly people: People },
  place: NamePlace,
  gloss: Gloss | null,
): number {
  const block = draft.blocks[place.block];
  if (!block) return 0;
  let weight = 0;
  if (glossed(gloss, place)) weight += 4;
  if (gloss?.pairBefore.test(place.before) || gloss?.pairAfter.test(place.after))
    weight += givenName(place.words[0] ?? '') === null ? 1 : 2;
  // "Tamsin Ashdown": a surname left beside a pseudonym.
  const [first, second] = place.words;
  if (
    place.words.length === 2 &&
    gloss?.own.has(first ?? '') &&
    second !== undefined &&
    /[a-z]/.test(second) &&
    place.zone !== 'margin' &&
    block.kind !== 'heading'
  )
    weight += 5;
  if (
    gloss &&
    /\b(?:call(?:ed|s)?|nicknamed|dubbed)\s+$/.test(place.before.replace(gloss.atEnd, '')) &&
    gloss.atEnd.test(place.before)
  )
    weight += 4;
  if (block.kind === 'revision') weight += replacedByName(draft, given, place.block) ? 5 : 1;
  if (block.kind === 'hidden') weight += 1;
  // "For example, Martha can …": nobody of the case.
  if (
    /\b(?:for example|for instance|e\.g\.|imagine|hypothetical|an individual (?:could|might)|let us say)\b/i.test(
      place.before,
    )
  )
    weight -= 4;
  if (
    block.kind === 'comment' &&
    place.title === null &&
    /(?:^|\b(?:ask|check with|thanks,?|per|cc|tell|e-?mail|speak to|with|from|hi|dear|@))\s*$/iu.test(
      place.before,
    )
  )
    weight -= 4;
  if (block.kind === 'heading' && place.words.join(' ') === block.text.trim()) weight += 1;
  return weight;
}

/** True where the deletion is nothing but a name and what was put in its stead is a name of the key. */
function replacedByName(draft: Draft, { people }: { readonly people: People }, index: number): boolean {
  const block = draft.blocks[index];
  const host = block?.host ? draft.blocks[block.host.block] : undefined;
  if (!block?.host || !host || block.text.trim().split(/\s+/).length > 3) return false;
  const { offset } = block.host;
  return host.marks.some(({ kind, start, end }) => {
    if (kind !== 'inserted' || Math.abs(start - offset) > 2) return false;
    const put = host.text
      .slice(start, end)
      .trim()
      .replace(/[’']s$/u, '');
    return people.all.some((p) => p.name === put || p.aliases.includes(put));
  });
}
