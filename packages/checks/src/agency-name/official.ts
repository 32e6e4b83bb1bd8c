import { type Anchor, type Block, type Draft, derived, derivedIn } from '@dhrlint/draft';
import { type Facts, isBodyWord, isReportText, sentenceAt, sentencesOf } from '@dhrlint/facts';
import { isNear, type TwoNames } from './bodies.js';

/** A body as the report's own tables and lists of those who took part call it. */
interface OfficialName {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly place: Anchor;
}

/** Words that only say what the law calls a body. */
const style = new Set(
  'nhs foundation trust partnership university teaching services service healthcare care group limited ltd'.split(
    ' ',
  ),
);
/** Last words of the names of small bodies, which stand for each other in writers' minds. */
const houses = new Set(
  'centre hub project service services group network forum alliance exchange'.split(' '),
);
const joining = new Set(['and', 'of', 'for', 'the', '&']);
const run =
  /(?<![\p{L}\p{N}’'-])\p{Lu}[\p{L}’'-]*(?:\s+(?:(?:and|of|for|the|&)\s+){0,2}\p{Lu}[\p{L}’'-]*){1,8}/gu;
const lead =
  /^(?:(?:The|This|That|In|At|On|By|From|For|When|And|But|Both|Neither|Each|Since|With|After|Before|While|As|If|Had|Of|To|Her|His|Their|All|Recommendation|Recommendations?\s+\p{Lu})\s+)+/u;

/** Names of bodies in the text that are those of the tables otherwise written: "Safehaven" for "Safe Haven". */
export function otherwiseWritten(draft: Draft, facts: Facts): readonly TwoNames[] {
  const official = officialOf(draft, facts);
  if (official.length === 0) return [];
  const known = new Set(official.map(({ tokens }) => tokens.join(' ')));
  const words = facts.words.vocabularyOf(mayBeginOneOf(official));
  const found = new Map<string, { body: OfficialName; places: Anchor[] }>();
  for (const index of facts.words.blocksWith(...words)) {
    const block = draft.blocks[index];
    if (!block || !isReportText(block, facts.zones[index])) continue;
    for (const each of namesWith(words, block)) {
      const { name, tokens, anchor } = each;
      // "Safe Haven’s worker": its own name, as an owner's.
      if (known.has(tokens.join(' ')) || known.has(tokensOf(name.replace(/[’']s?$/u, '')).join(' ')))
        continue;
      const { body } = bodyMeant(official, each);
      if (!body) continue;
      // Named in one breath they are two.
      const { start, end } = sentenceAt(sentencesOf(block.text), anchor.start, block.text);
      const around = block.text.slice(start, anchor.start) + block.text.slice(anchor.end, end);
      if (around.includes(body.name)) continue;
      const key = `${name}/${body.name}`;
      const before = found.get(key);
      if (before) before.places.push(anchor);
      else found.set(key, { body, places: [anchor] });
    }
  }
  return [...found].map(([key, { body, places }]) => ({
    rare: { name: key.slice(0, key.lastIndexOf('/')), places },
    usual: { name: body.name, places: [body.place] },
  }));
}

/** Names of bodies in the tables and lists of the panel and of those who contributed. */
interface RunOfCapitals {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly anchor: Anchor;
}

const officialOf = derivedIn(officialNames);

/** Tells the words that begin like one of the names. */
const mayBeginOneOf = derived((official: readonly OfficialName[]) => {
  const byInitial = new Map<string, string[]>();
  for (const token of new Set(official.flatMap(({ tokens }) => tokens.filter(isTelling))))
    byInitial.set(token.charAt(0), [...(byInitial.get(token.charAt(0)) ?? []), token]);
  return (word: string) =>
    byInitial.get(word.charAt(0))?.some((token) => word.startsWith(token) || isLike(token, word)) ?? false;
});

/** Most of these words stand small in most blocks. */
const largeOf = derived((words: readonly string[]) => {
  const capitals = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  return new RegExp(`(?:${capitals.join('|')})(?![\\p{Ll}])`, 'u');
});

/** The runs of capitals in a block in which one of the words stands large. */
const namesWith = derivedIn((words: readonly string[], { text, index }: Block): readonly RunOfCapitals[] => {
  if (!largeOf(words).test(text)) return [];
  return [...text.matchAll(run)].flatMap((match) => {
    const cut = lead.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(cut);
    const tokens = tokensOf(name);
    const anchor = { block: index, start: match.index + cut, end: match.index + match[0].length };
    return tokens.length < 2 ? [] : [{ name, tokens, anchor }];
  });
});

/** The one body that a run of capitals calls otherwise; null where it is none or could be two. */
const bodyMeant = derivedIn(
  (official: readonly OfficialName[], { tokens }: RunOfCapitals): { readonly body: OfficialName | null } => {
    const [body = null, another] = official.filter((each) => isSameBody(tokens, each.tokens));
    return { body: another ? null : body };
  },
);

function officialNames(draft: Draft, facts: Facts): readonly OfficialName[] {
  const people = new Set(facts.reviewMembers.map(({ name }) => name));
  const organisations = new Set(facts.reviewMembers.map(({ organisation }) => organisation?.trim()));
  const found = new Map<string, OfficialName>();
  for (const block of draft.blocks) {
    if (block.kind !== 'cell' && block.kind !== 'list-item') continue;
    const zone = facts.zones[block.index];
    if (zone !== 'panel' && !(zone === 'process' && block.kind === 'list-item')) continue;
    if (block.text.length > 120) continue;
    const name =
      /^[^,;:(–]+/
        .exec(block.text)?.[0]
        .replace(/\s+(?:for|in respect of)\s.*$/, '')
        .trim() ?? '';
    const tokens = tokensOf(name);
    const capitals = /^(?:\p{Lu}|and\b|of\b|for\b|the\b|&)/u;
    if (
      tokens.length < 2 ||
      (people.has(name) && !organisations.has(name)) ||
      !name.split(/\s+/).every((word) => capitals.test(word))
    )
      continue;
    if (!tokens.some(isTelling)) continue;
    if (
      !organisations.has(block.text.trim()) &&
      !tokens.some((token) => isBodyWord(token) || style.has(token))
    )
      continue;
    const key = tokens.join(' ');
    if (!found.has(key))
      found.set(key, { name, tokens, place: { block: block.index, start: 0, end: name.length } });
  }
  return [...found.values()];
}

function tokensOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .replace(/[’']/g, '')
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '' && !joining.has(token));
}

/** A word that is a body's own, and not one of what bodies are called. */
function isTelling(token: string): boolean {
  return token.length >= 4 && !isBodyWord(token) && !style.has(token);
}

/** Kinds of bodies that go by several words. */
const kinds: Readonly<Record<string, string>> = {
  police: 'force',
  constabulary: 'force',
  home: 'landlord',
  homes: 'landlord',
  housing: 'landlord',
  association: 'landlord',
  living: 'landlord',
  refuge: 'refuge',
  aid: 'refuge',
};
/** Words of the land, which are a body's own name beside another. */
const landscape = new Set(
  'valley vale dale moor bay forest wood bridge hill park green grove river'.split(' '),
);
/** Whom a body serves, which writers leave out of its name. */
const served = new Set('womens mens childrens peoples carers families survivors'.split(' '));

const isOwn = (token: string) => (isTelling(token) && !served.has(token)) || landscape.has(token);

/** The words of a name that are its body's own, and what kind of body the others say that it is. */
const nature = derived((tokens: readonly string[]) => ({
  own: tokens.filter(isOwn),
  kind: [
    ...new Set(
      tokens.flatMap((token) =>
        isOwn(token) || served.has(token) || style.has(token) ? [] : [kinds[token] ?? token],
      ),
    ),
  ].join(' '),
}));

/** "Marl Vale Constabulary" and "Marl Valley Police", "Birkfields Refuge" and "Birkfield Women's Refuge": one kind, and names alike. */
function isAlike(a: readonly string[], b: readonly string[]): boolean {
  const [{ own: mine, kind }, { own: theirs, kind: otherKind }] = [nature(a), nature(b)];
  if (mine.length === 0 || mine.length !== theirs.length || kind !== otherKind) return false;
  const differing = mine.flatMap((token, i) =>
    token === theirs[i] ? [] : [[token, theirs[i] ?? ''] as const],
  );
  const [pair] = differing;
  // "Marl Homes" and "Marl Housing": neither is the other cut short.
  if (!pair)
    return (
      /^(?:landlord|refuge)$/.test(kind) && !a.every((t) => b.includes(t)) && !b.every((t) => a.includes(t))
    );
  const [one, other] = pair;
  if (differing.length > 1 || Math.min(one.length, other.length) < 4) return false;
  if (singular(one) === singular(other)) return true;
  if (mine.length === 1)
    return (
      kind !== '' && Math.min(one.length, other.length) >= 5 && one[0] === other[0] && isNear(one, other)
    );
  return (
    isNear(one, other) || (one.slice(0, 3) === other.slice(0, 3) && Math.abs(one.length - other.length) <= 3)
  );
}

function singular(token: string): string {
  return token.replace(/s$/, '');
}

/** One begins as the other does and goes on otherwise, or is a letter from it. */
function isLike(a: string, b: string): boolean {
  if (a.length < 6 || b.length < 6 || a[0] !== b[0]) return false;
  return isNear(a, b) || (a.slice(0, 6) === b.slice(0, 6) && Math.abs(a.length - b.length) <= 2);
}

/** The words of a name in one, as they stand and from each of them on, and in the order of their letters. */
const wrought = derived((tokens: readonly string[]) => ({
  joined: tokens.join(''),
  turned: tokens.map((_, at) => [...tokens.slice(at), ...tokens.slice(0, at)].join('')),
  sorted: [...tokens].sort().join(' '),
}));

function isSameBody(a: readonly string[], b: readonly string[]): boolean {
  // "Safehaven Marl", "Safe Haven Marl" and "Marl Safe Haven"; "Home Care Marl" and "Marl Home Care".
  const [mine, theirs] = [wrought(a), wrought(b)];
  if (theirs.turned.includes(mine.joined) || mine.sorted === theirs.sorted) return true;
  if (isAlike(a, b)) return true;
  const [rest, otherRest] = [a.slice(1), b.slice(1)];
  // "Marlwood Homecare" and "Marlwell Home Care".
  if (
    isLike(a[0] ?? '', b[0] ?? '') &&
    isTelling(a[0] ?? '') &&
    rest.join('') === otherRest.join('') &&
    rest.join('').length >= 6 &&
    (rest.length !== otherRest.length || rest.length > 1)
  )
    return true;
  // "Marlvale Police" and "Marl Valley Police": one word, or two.
  const [ending, otherEnding] = [a.at(-1), b.at(-1)];
  if (
    ending === otherEnding &&
    a.length !== b.length &&
    isLike(a.slice(0, -1).join(''), b.slice(0, -1).join(''))
  )
    return isTelling(a[0] ?? '');
  // "Marl Carers' Centre" and "Marl Carers Hub": what it is called but for the last word is its own.
  if (a.length === b.length && a.length > 2 && houses.has(ending ?? '') && houses.has(otherEnding ?? ''))
    return a.slice(0, -1).join() === b.slice(0, -1).join() && isTelling(a[0] ?? '');
  // "Marl Community Healthcare Trust" and "Marl Community Health Trust".
  if (a.length === b.length) {
    const differing = a.flatMap((token, i) => (token === b[i] ? [] : [[token, b[i] ?? ''] as const]));
    const [pair] = differing;
    if (differing.length !== 1 || !pair || !a.some(isTelling)) return false;
    // "Marl Community Healthcare Trust" and "Marl Community NHS Trust".
    if (pair.every((token) => style.has(token) && token !== 'university')) return ending === 'trust';
    // "Marl Integrated Health Board" and "Marl Integrated Care Board".
    if (a.length > 3 && pair.every((token) => /^(?:health|care|healthcare)$/.test(token))) return true;
    // "Marl Vale Polise": a slip in any word.
    if (pair[0][0] === pair[1][0] && Math.min(pair[0].length, pair[1].length) >= 5 && isNear(...pair))
      return singular(pair[0]) !== singular(pair[1]);
    // "Marl Borough Councillors" are no council.
    if (pair.some((token) => /(?:lors?|ers?|ors?|ees|ing)$/.test(token))) return false;
    const [short, long] = pair[0].length < pair[1].length ? pair : [pair[1], pair[0]];
    return short.length >= 4 && long.length - short.length >= 3 && long.startsWith(short);
  }
  // "Marl and Orme Partnership Trust" and "Marl and Orme Mental Health NHS Trust": not one shortened, and no other work.
  const own = (tokens: readonly string[]) => tokens.filter(isTelling).map(singular).join(' ');
  if (own(a) === '' || own(a) !== own(b) || ending !== 'trust' || otherEnding !== 'trust') return false;
  const added = a.filter((token) => !b.includes(token) && !isTelling(token));
  const kind = (tokens: readonly string[]) =>
    tokens.filter((token) => !isTelling(token) && !style.has(token));
  // "Marl Mental Health Trust" and "Marl Partnership NHS Foundation Trust": a name that does not say what it does.
  if (kind(b).length === 0 && kind(a).join(' ') === 'mental health') return true;
  const isOtherwise = added.length > 0 || a.filter(isTelling).join() !== b.filter(isTelling).join();
  return isOtherwise && added.every((token) => style.has(token));
}
