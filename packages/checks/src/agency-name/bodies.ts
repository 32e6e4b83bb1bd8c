import { type Anchor, type Block, derived } from '@dhrlint/draft';

/** Places where a body is called by one name. */
export interface NamedBody {
  readonly name: string;
  readonly places: readonly Anchor[];
}

/** Two names that one body is called by: the rarer, and the usual one. */
export interface TwoNames {
  readonly rare: NamedBody;
  readonly usual: NamedBody;
}

const head =
  /\b(?:Police(?: Service)?|Constabulary|Council|Trust|Hospitals?|Infirmary|Association|Housing|Homes|Partnership|Board|Aid|Refuge|Centre|Practice|Surgery|College|University|House|Service|Academy|Lodge|Project|Clinic)\b(?!\s+(?:[A-Z]|and\s+Crime))/g;
const partOfName = /^(?:[A-ZÀ-ÞŴŶ][\wà-ÿŵŷ’'-]*|and|of|for|&|the)$/;
const capital = /^[A-ZÀ-ÞŴŶ]/;
/** Most words that are read back from the last of a name. */
const longest = 6;

/** Where the name begins that ends at `end`: the first of the capitalised words before it. */
function nameStart(text: string, from: number): number {
  let start = from;
  let at = from;
  for (let word = 0; word < longest; word++) {
    const before = /([([“"‘]?)([^\s([“"‘]+)\s+$/.exec(text.slice(Math.max(0, at - 30), at));
    if (!before || !partOfName.test(before[2] ?? '')) break;
    at -= before[0].length - (before[1]?.length ?? 0);
    if (capital.test(before[2] ?? '')) start = at;
    // "(Marl Police)": a bracket opens before the name.
    if (before[1]) break;
  }
  return start;
}

const lead =
  /^(?:The|This|That|In|At|On|By|From|For|When|And|But|Both|Neither|Each|Since|With|After|Before|While|As|If|Had|Of|To|Her|His|Their|All)\s+/;

/** The bodies that the blocks name in capitals, by name. */
export function bodiesIn(blocks: readonly Block[]): readonly NamedBody[] {
  const found = new Map<string, Anchor[]>();
  for (const { name, anchor } of blocks.flatMap(namesIn))
    found.set(name, [...(found.get(name) ?? []), anchor]);
  return [...found].map(([name, places]) => ({ name, places }));
}

const namesIn = derived(
  ({ text, index }: Block): readonly { readonly name: string; readonly anchor: Anchor }[] =>
    [...text.matchAll(head)].flatMap((match) => {
      let start = nameStart(text, match.index);
      let words = text.slice(start, match.index + match[0].length);
      for (let cut = lead.exec(words); cut; cut = lead.exec(words)) {
        words = words.slice(cut[0].length);
        start += cut[0].length;
      }
      // "Marl Police and Marl Council": the last name alone.
      const and =
        /^(.*\b(?:Police|Constabulary|Council|Trust|Association|Homes|Aid|Partnership|Board)),?\s+(?:and|&)\s+(?=[A-Z])/.exec(
          words,
        );
      if (and) {
        start += and[0].length;
        words = words.slice(and[0].length);
      }
      // "Marl Borough Council Housing": the council, whose department it is.
      const council = /^.+?\bCouncil(?=\s+\p{Lu})/u.exec(words)?.[0];
      if (council) words = council;
      if (words.split(/\s+/).length < 2) return [];
      const name = words.replace(/\s+/g, ' ').replace(/’/g, "'");
      return [{ name, anchor: { block: index, start, end: start + words.length } }];
    }),
);

const generic =
  /^(?:adults?|childrens?|children's|social|care|health|community|safety|safer|mental|north|south|east|west|upper|lower|great|little|county|city|borough|district|primary|general|university|women's|womens|royal|saint|st|new|old|and|of|for|the|nhs|foundation|trust|hospitals?|services?|housing|homes|partnership|board|safeguarding|police|council)$/i;

/** Names that are one letter or two apart in one word, or differ in what the law calls the body. */
export function twoNames(bodies: readonly NamedBody[]): readonly TwoNames[] {
  const pairs: TwoNames[] = [];
  for (const [i, a] of bodies.entries())
    for (const b of bodies.slice(i + 1)) {
      if (
        !misspelt(a.name, b.name) &&
        !otherStyle(a.name, b.name) &&
        !twoLandlords(a, b) &&
        !lengthened(a.name, b.name)
      )
        continue;
      const [rare, usual] = a.places.length < b.places.length ? [a, b] : [b, a];
      pairs.push({ rare, usual });
    }
  // A name that is told against two others is most likely a third body's.
  return pairs.filter(({ rare }) => pairs.filter((other) => other.rare === rare).length === 1);
}

function misspelt(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== y.length || x[0]?.[0] !== y[0]?.[0]) return false;
  const differing = x.flatMap((word, i) => (word === y[i] ? [] : [[word, y[i] ?? ''] as const]));
  const [pair] = differing;
  if (differing.length !== 1 || !pair) return false;
  const [one, other] = pair;
  if (generic.test(one) && generic.test(other)) return x.at(-1) === 'Association' && sameHousing(one, other);
  // "Moor" and "Moors", "Marlow" and "Marlowe": a letter at the end is no other name, however short.
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 4 && long.length === short.length + 1 && long.startsWith(short)) return true;
  // "Marl Valley Trust" and "Marl Vale Trust": beside a name of its own, a word that begins alike.
  if (
    x.some((word, i) => word === y[i] && !generic.test(word) && word.length >= 4) &&
    short.length >= 4 &&
    short.slice(0, 3) === long.slice(0, 3) &&
    !generic.test(one) &&
    !generic.test(other)
  )
    return true;
  return (
    Math.min(one.length, other.length) >= 5 &&
    one[0] === other[0] &&
    isNear(one.toLowerCase(), other.toLowerCase())
  );
}

/** "Marl Housing Association" and "Marl Homes Association". */
function sameHousing(a: string, b: string): boolean {
  return [a, b].every((word) => /^(?:Housing|Homes)$/.test(word));
}

/** Words that only say what a trust or a hospital is. */
const styleOfTrust = /^(?:NHS|Foundation|Trust|University|Teaching|General|Royal|Hospitals?|and|of|the)$/;

/**
 * One name with a word more: "Marl Valley Police" and "Marl Police", "Marl General Hospitals Trust" and "Marl Hospitals
 * NHS Trust". A force, and the trust of an area's hospitals, has one name.
 */
function lengthened(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a.split(' '), b.split(' ')] : [b.split(' '), a.split(' ')];
  if (short[0] === undefined || short.join('').toLowerCase() === long.join('').toLowerCase())
    return short.length !== long.length;
  if (short[0] !== long[0]) return false;
  if ([short, long].every((words) => /^(?:Police|Constabulary)$/.test(words.at(-1) ?? '')))
    return (
      short.length + 1 === long.length &&
      !long.includes('and') &&
      short.slice(0, -1).every((word) => long.includes(word))
    );
  return (
    [short, long].every(
      (words) => words.at(-1) === 'Trust' && words.some((word) => /^Hospitals?$/.test(word)),
    ) &&
    ownOf(short) === ownOf(long) &&
    ownOf(short) !== ''
  );
}

function ownOf(words: readonly string[]): string {
  return words.filter((word) => !styleOfTrust.test(word)).join(' ');
}

/** The style of a body, by the kind of body: what stands behind its own name, of which a body has one. */
const styles: readonly RegExp[] = [
  /\b(?:Police(?: Service)?|Constabulary)$/,
  /\b(?:NHS (?:Foundation )?|Foundation )Trust$/,
  /\b(?:Hospital|Infirmary)$/,
  /\b(?:Metropolitan(?: Borough)?|Borough|District|City) Council$/,
  /\bCommunity Safety (?:Partnership|Board)$/,
];
/** "Marl Homes" and "Marl Housing Association". */
function twoLandlords(a: NamedBody, b: NamedBody): boolean {
  const [one, other] = [landlord.exec(a.name), landlord.exec(b.name)];
  // Named side by side they are two.
  const together = a.places.some(({ block }) => b.places.some((place) => place.block === block));
  return (
    !together &&
    one !== null &&
    other !== null &&
    one[1] !== other[1] &&
    a.name.slice(0, one.index) === b.name.slice(0, other.index)
  );
}

const landlord = /\b(Homes|Housing)(?: (?:Association|Group|Trust))?$/;

/** "Marl Police" and "Marl Constabulary"; "Marl NHS Trust" and "Marl NHS Foundation Trust". */
function otherStyle(a: string, b: string): boolean {
  for (const style of styles) {
    const [one, other] = [style.exec(a)?.[0], style.exec(b)?.[0]];
    if (!one || !other || one === other) continue;
    if (a.slice(0, -one.length) === b.slice(0, -other.length)) return a.length > one.length;
  }
  // "Marl University Health Board" and "Marl Teaching Health Board": an area has one.
  const [wordsOfA, wordsOfB] = [a.split(' '), b.split(' ')];
  const differing = wordsOfA.flatMap((word, i) => (word === wordsOfB[i] ? [] : [word, wordsOfB[i] ?? '']));
  return (
    wordsOfA.length === wordsOfB.length &&
    differing.length === 2 &&
    wordsOfA[0] === wordsOfB[0] &&
    /\b(?:Health Board|Hospitals? NHS (?:Foundation )?Trust)$/.test(a) &&
    differing.every((word) => /^(?:University|Teaching|Local|General)$/.test(word))
  );
}

/** True where one letter is put in, left out or changed, or two neighbours are swapped. */
export function isNear(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (x.length <= 1 && y.length <= 1) return true;
  return x.length === 2 && y.length === 2 && x[0] === y[1] && x[1] === y[0];
}
