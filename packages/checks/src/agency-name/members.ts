import { type Anchor, type Block, byEach, type Draft, derived } from '@dhrlint/draft';
import type { Facts, ReviewMember } from '@dhrlint/facts';
import { isReportText } from '@dhrlint/facts';
import { isNear } from './bodies.js';

/** A member of the review under a name spelt otherwise than where they are introduced. */
export interface MemberVariant {
  readonly member: ReviewMember;
  readonly spelling: string;
  readonly places: readonly Anchor[];
  /** How often the name stands as it is introduced. */
  readonly usual: readonly Anchor[];
}

/** First names in short: what one person may sign with, and is no other person. */
const short: readonly (readonly string[])[] = [
  ['gillian', 'gill', 'jill'],
  ['catherine', 'katherine', 'kate', 'cathy', 'kathy', 'cath'],
  ['susan', 'sue'],
  ['christine', 'christina', 'chris'],
  ['christopher', 'chris'],
  ['elizabeth', 'liz', 'beth'],
  ['deborah', 'debbie', 'deb'],
  ['stephen', 'steven', 'steve'],
  ['anthony', 'tony'],
  ['michael', 'mike', 'mick'],
  ['david', 'dave'],
  ['robert', 'rob', 'bob'],
  ['patricia', 'pat', 'tricia'],
  ['margaret', 'maggie', 'meg'],
  ['jennifer', 'jenny', 'jen'],
  ['william', 'bill', 'will'],
  ['geoffrey', 'jeffrey', 'geoff', 'jeff'],
  ['philip', 'phillip', 'phil'],
  ['nicholas', 'nick', 'nicola'],
  ['timothy', 'tim'],
  ['andrew', 'andy'],
  ['anne', 'ann', 'anna'],
  ['sarah', 'sara'],
  ['alan', 'allan', 'allen'],
  ['graham', 'graeme'],
  ['sean', 'shaun', 'shawn'],
  ['helen', 'helena'],
  ['teresa', 'theresa'],
  ['lesley', 'leslie'],
  ['frances', 'francis', 'fran'],
  ['leonard', 'len', 'lenny'],
  ['kenneth', 'ken'],
  ['ronald', 'ron'],
  ['donald', 'don'],
  ['raymond', 'ray'],
  ['gerald', 'gerard', 'gerry', 'jerry'],
  ['terence', 'terrence', 'terry'],
  ['edward', 'edmund', 'ted', 'ed', 'eddie'],
  ['richard', 'rick', 'rich', 'dick'],
  ['james', 'jim', 'jamie'],
  ['john', 'jack', 'johnny'],
  ['jonathan', 'johnathan', 'jon'],
  ['thomas', 'tom'],
  ['joseph', 'joe'],
  ['peter', 'pete'],
  ['samuel', 'samantha', 'sam'],
  ['benjamin', 'ben'],
  ['daniel', 'dan', 'danny'],
  ['matthew', 'matt'],
  ['frederick', 'fred'],
  ['lawrence', 'laurence', 'larry'],
  ['vincent', 'vince'],
  ['victoria', 'vicky', 'vicki', 'vikki'],
  ['valerie', 'val'],
  ['pamela', 'pam'],
  ['penelope', 'penny'],
  ['barbara', 'barb'],
  ['eleanor', 'ellie', 'nell'],
  ['jacqueline', 'jackie', 'jacqui'],
  ['janet', 'janice', 'jan'],
  ['joanne', 'joanna', 'josephine', 'jo'],
  ['judith', 'judy'],
  ['julia', 'julie'],
  ['kathleen', 'kathryn', 'kath'],
  ['lynn', 'lynne', 'linda'],
  ['natalie', 'nat'],
  ['philippa', 'pippa'],
  ['rebecca', 'becky', 'becca'],
  ['rosemary', 'rosie'],
  ['sandra', 'sandy'],
  ['stephanie', 'steph'],
  ['tracey', 'tracy'],
  ['alexander', 'alexandra', 'alex', 'sandy'],
  ['douglas', 'doug'],
  ['gregory', 'greg'],
  ['jeremy', 'jem'],
  ['malcolm', 'mal'],
  ['nigel', 'nige'],
  ['simon', 'si'],
];

/** Tells the words that are nearly a member's surname. */
const nearSurname = derived(({ name }: ReviewMember) => {
  const last = (name.split(/\s+/).at(-1) ?? '').toLowerCase();
  return (word: string) => word[0] === last[0] && isNear(word, last);
});

const capitalPairsIn = derived(({ text, index }: Block) =>
  [...text.matchAll(twoCapitals)].map((match) => {
    const [one, gap, other] = [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
    const end = match.index + one.length + gap.length + other.length;
    return { one, other, anchor: { block: index, start: match.index, end } };
  }),
);

/** Finds, for every member of the review, other spellings of the name next to its own other half. */
export function memberVariants(draft: Draft, facts: Facts): readonly MemberVariant[] {
  const told = new Set<string>();
  return facts.reviewMembers.flatMap((member): readonly MemberVariant[] => {
    const { found, usual } = spellingsOf(draft, facts, member);
    return found.flatMap(({ spelling, places }): readonly MemberVariant[] => {
      const pair = [spelling, member.name].sort().join('/');
      if (told.has(pair)) return [];
      told.add(pair);
      return [{ member, spelling, places, usual }];
    });
  });
}

/** The names of all members, in small letters. */
const namesOf = derived((members: readonly ReviewMember[]) => ({
  // Two rows of the panel's table are two people, however much alike.
  rows: new Set(members.flatMap(({ name, row }) => (row ? [name.toLowerCase()] : []))),
  surnames: new Set(members.map(({ name }) => (name.split(/\s+/).at(-1) ?? '').toLowerCase())),
  known: new Set(members.map(({ name }) => name.toLowerCase())),
}));

interface Spellings {
  readonly found: readonly { readonly spelling: string; readonly places: readonly Anchor[] }[];
  readonly usual: readonly Anchor[];
}

/** How the name of one member is written in the report. */
const spellingsOf = byEach(
  (draft, { reviewMembers, words, zones }: Facts, member: ReviewMember): Spellings => {
    const { rows, surnames, known } = namesOf(reviewMembers);
    const parts = member.name.split(/\s+/);
    const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
    if (parts.length < 2 || first.length < 3 || last.length < 3) return { found: [], usual: [] };
    const found = new Map<string, Anchor[]>();
    const usual: Anchor[] = [];
    const near = words.vocabularyOf(nearSurname(member));
    for (const index of words.blocksWith(first.toLowerCase(), last.toLowerCase(), ...near)) {
      const block = draft.blocks[index];
      if (!block || !(isReportText(block, zones[index]) || zones[index] === 'margin')) continue;
      for (const { one, other, anchor } of capitalPairsIn(block)) {
        const { end } = anchor;
        if (title.test(one)) {
          // "Professor Thorton", where the one member of such a name is Thornton: the surname alone is at fault.
          if (
            other.length >= 4 &&
            other[0] === last[0] &&
            isNear(other.toLowerCase(), last.toLowerCase()) &&
            !surnames.has(other.toLowerCase())
          )
            found.set(other, [...(found.get(other) ?? []), { ...anchor, start: end - other.length }]);
          continue;
        }
        if (one === first && other === last) usual.push(anchor);
        else if (
          !(member.row && rows.has(`${one} ${other}`.toLowerCase())) &&
          (isSpelling(one, other, first, last) ||
            // "Professor Esther Quill", where the one professor of the name is Hester.
            (other === last &&
              one.length >= 3 &&
              isTitled(member, block.text.slice(0, anchor.start)) &&
              !known.has(`${one} ${other}`.toLowerCase())))
        ) {
          const spelling = `${one} ${other}`;
          found.set(spelling, [...(found.get(spelling) ?? []), anchor]);
        }
      }
    }
    return { found: [...found].map(([spelling, places]) => ({ spelling, places })), usual };
  },
);

const title = /^(?:Mr|Mrs|Miss|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Judge|Reverend|Canon)$/;
/** The first of two words with capitals, with the second beside it: a title before them is a pair as well. */
const twoCapitals = /\b([A-ZÀ-ÞŴŶ][a-zà-ÿŵŷ’'-]+\.?)(?=(\s+)([A-ZÀ-ÞŴŶ][A-Za-zÀ-ÿŴŵŶŷ’'-]{2,})(?![’'\w]))/g;

/** Whether a text closes with the member's title, where it is one that few people have. */
function isTitled({ title: own }: ReviewMember, before: string): boolean {
  const rare = /\b(?:Prof(?:essor)?|Dr|Sir|Dame|Reverend|Canon)\b/;
  const [mine, theirs] = [rare.exec(own ?? '')?.[0], new RegExp(`${rare.source}\\.?\\s+$`).exec(before)?.[0]];
  return mine !== undefined && theirs?.startsWith(mine.slice(0, 2)) === true;
}

function isSpelling(one: string, other: string, first: string, last: string): boolean {
  const [a, b, c, d] = [one, other, first, last].map((word) => word.toLowerCase()) as [
    string,
    string,
    string,
    string,
  ];
  // Most pairs of words have nothing in common with the name.
  if (a !== c && b !== d && b[0] !== d[0] && !b.includes('-') && !d.includes('-')) return false;
  const sorted = (word: string) => [...word].sort().join('');
  const like =
    (a.length >= 5 && sorted(a) === sorted(c)) ||
    (a[0] === c[0] && a.length >= 4 && isNear(a, c)) ||
    // "Christina" and "Christine", "Rosalind" and "Rosalyn"
    (b === d &&
      a.length >= 6 &&
      c.length >= 6 &&
      a.slice(0, 5) === c.slice(0, 5) &&
      Math.abs(a.length - c.length) <= 1) ||
    short.some((group) => group.includes(a) && group.includes(c));
  // "Marsh" and "Marsh-Lee": a double name in one place is a name in two.
  const doubled = b !== d && (b.split('-').includes(d) || d.split('-').includes(b));
  const lastLike = doubled || (b.length >= 4 && b[0] === d[0] && isNear(b, d));
  // "Pia Marl" and "Pia Mar": a short surname, beside the whole first name.
  const cut =
    a === c &&
    a.length > 3 &&
    Math.min(b.length, d.length) === 3 &&
    (b.startsWith(d) || d.startsWith(b)) &&
    isNear(b, d);
  // "Farrow" and "Farrar", beside the whole first name.
  const alike =
    a === c &&
    Math.min(b.length, d.length) >= 5 &&
    b !== d &&
    b.slice(0, 4) === d.slice(0, 4) &&
    Math.abs(b.length - d.length) <= 1;
  return cut || alike || (a === c && lastLike) || (b === d && like) || (like && lastLike && d.length >= 5);
}
