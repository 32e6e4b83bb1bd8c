import type { Anchor, Block, Draft } from '@dhrlint/draft';
import { isBodyWord } from './people/not-people.js';
import { escaped, type People } from './people/people.js';
import type { ReviewMember } from './people/review-members.js';
import { fullName } from './people/titles.js';
import type { Zone } from './zones.js';

/** What the front page names. Each is the first place that names it; null where none does. */
export interface CoverNames {
  /** The community safety partnership, by whatever name it goes, or the Welsh body in its place. */
  readonly partnership: Anchor | null;
  /** The victim, by the name that the report uses: a pseudonym, initials, "Adult A". */
  readonly victim: Anchor | null;
  /** The chair or the author. */
  readonly author: Anchor | null;
  /** A code in place of a name: "DHR 014", "Case 7/2019". */
  readonly code: Anchor | null;
}

const notRead = new Set<Block['kind']>(['comment', 'revision', 'hidden']);

/** A partnership's name: "Safer Wick Partnership", "Wick CSP", "Safer Communities Board", and the Welsh names. */
const partnership =
  /\b(?:community\s+safety(?:\s+(?:and|&)\s+[A-Za-zÀ-ɏ-]+){0,3}\s+(?:partnerships?|boards?|executive|forum|group|committee|panel|strategic)|CSPs?\b|safer\s+(?:and\s+stronger\s+)?(?:[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*\s+){0,5}(?:partnerships?|boards?|group|forum|executive|alliance)|safer\s+(?:communities|neighbourhoods|streets|together)|(?:stronger|strong|cohesive|connected)\s+(?:and\s+safer\s+)?communit(?:y|ies)\s+(?:partnership|board)|crime\s+(?:and|&)\s+disorder\s+(?:reduction\s+)?partnership|public\s+services\s+board|(?:regional\s+)?safeguarding\s+board|partneriaeth(?:au)?\b|bwrdd\s+(?:gwasanaethau\s+cyhoeddus|diogelu)|diogelwch\s+cymunedol|cymunedau\s+(?:mwy\s+)?diogel)/i;
/** "Safer Wick", "SaferWick", "SAFER WICK". */
const safer = /\bSafe(?:r|st)?\s?[A-ZÀ-ÖØ-ÞŴŶ][a-zß-öø-ÿŵŷ]+|\bSAFER\s+[A-ZÀ-ÖØ-ÞŴŶ]{2,}/;
/** Any other body that calls itself a partnership, but no trust and nobody's post. */
const otherPartnership =
  /\b[A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ɏ’'-]*\s+(?:(?:and|&|of|the|[A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ɏ’'-]*)\s+){0,6}(?:Partnership|PARTNERSHIP)\b(?!\s+(?:NHS|Trust|University|Manager|Officer|Lead|Co-?ordinator|Analyst|Director|Head|Foundation|Ltd|LLP))/;

const label =
  /\b(?:chair(?:ed|person|man|woman)?|author(?:ed|s)?|written|prepared|produced|compiled|completed\s+by|reviewers?|lead\s+reviewer|review\s+lead|report\s+by|drafted|cadeirydd|awdur(?:on)?|adolygydd|ysgrifennwyd)\b/i;
const byline = /^\s*(?:(?:a|the)\s+)?(?:report\s+)?by:?\s+/i;
const code =
  /\b(?:(?:DHR|DARDR|SUSR|DVHR|[Cc]ase|[Rr]ef(?:erence)?)\s*(?:[Nn](?:o\.?|umber)\s*)?[:.#-]?\s*[A-Z]{0,5}[\s/-]?\d+(?:[\s/-]*[A-Z0-9]+)*|[A-Z]{2,6}\d{1,4}(?:\/\d+)*)\b/;

/** Who and what the front page names; everything is null where there is no front page to be told from the rest. */
export function coverNamesOf(
  draft: Draft,
  facts: {
    readonly zones: readonly Zone[];
    readonly people: People;
    readonly reviewMembers: readonly ReviewMember[];
  },
): CoverNames {
  const blocks = draft.blocks.filter(
    (block) => facts.zones[block.index] === 'cover' && !notRead.has(block.kind) && block.text.trim() !== '',
  );
  const first = (find: (block: Block, at: number) => Anchor | null): Anchor | null => {
    for (const [at, block] of blocks.entries()) {
      const found = find(block, at);
      if (found) return found;
    }
    return null;
  };
  const members = facts.reviewMembers.filter(
    ({ parts }) => parts.includes('chair') || parts.includes('author'),
  );
  return {
    partnership: first((block) => partnershipIn(block)),
    victim: first((block) => victimIn(block, facts.people)),
    author: first((_, at) => authorIn(blocks, at, members)),
    code: first((block) => match(block, code)),
  };
}

function match(block: Block, pattern: RegExp): Anchor | null {
  const found = pattern.exec(block.text);
  return found ? { block: block.index, start: found.index, end: found.index + found[0].length } : null;
}

/** The chair's or a panel member's post may name a partnership, which is no title. */
function partnershipIn(block: Block): Anchor | null {
  return (
    match(block, partnership) ??
    match(block, safer) ??
    (label.test(block.text) ? null : match(block, otherPartnership))
  );
}

function victimIn(block: Block, people: People): Anchor | null {
  for (const person of people.victims)
    for (const name of [person.name, ...person.aliases]) {
      const found = named(block, name);
      if (found) return found;
    }
  return null;
}

/** A name in the cover's own letters and quotation marks; "ROWAN", "Mrs. ‘Z’". A surname after it makes it the chair's. */
function named(block: Block, name: string): Anchor | null {
  const parts = name
    .split(/\s+/)
    .map((part) => escaped(part).replace(/\\?\.$/, ''))
    .join('[.]?[\\s“”"‘’\']+');
  const pattern = new RegExp(`(?<![A-Za-zÀ-ɏ\\d])${parts}(?![A-Za-zÀ-ɏ\\d])`, 'i');
  const found = pattern.exec(block.text);
  if (!found) return null;
  const after = block.text.slice(found.index + found[0].length);
  const before = block.text.slice(0, found.index);
  // "Rowan Smith, Independent Chair": a given name of somebody who took part.
  if (
    /^\s+[A-ZÀ-ÖØ-ÞŴŶ][a-zß-öø-ÿŵŷ’'-]+/.test(after) &&
    (label.test(block.text) || byline.test(block.text)) &&
    !/\bdeath of\W*$/i.test(before)
  )
    return null;
  return { block: block.index, start: found.index, end: found.index + found[0].length };
}

const personName = new RegExp(fullName, 'gu');

/** A name that stands with the words for chair or author: in the line, or in the line above or below. */
function authorIn(blocks: readonly Block[], at: number, members: readonly ReviewMember[]): Anchor | null {
  const block = blocks[at];
  if (!block) return null;
  for (const { name } of members) {
    const start = block.text.toLowerCase().indexOf(name.toLowerCase());
    if (start >= 0) return { block: block.index, start, end: start + name.length };
  }
  const own = label.test(block.text) || byline.test(block.text);
  const neighbours = [blocks[at - 1], blocks[at + 1]];
  if (!own && !neighbours.some((near) => near && isOnlyLabel(near.text))) return null;
  for (const found of block.text.matchAll(personName)) {
    if (found[0].split(/\s+/).some((word) => isBodyWord(word))) continue;
    return { block: block.index, start: found.index, end: found.index + found[0].length };
  }
  // "Prepared by Standing Together": the body that wrote it stands for its author.
  const body =
    /\b(?:[Ww]ritten|[Pp]repared|[Pp]roduced|[Cc]ompiled|[Aa]uthored|[Cc]haired|[Cc]onducted)\s+by:?\s+([A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ɏ’'-]+(?:\s+[A-Za-zÀ-ɏ’'-]+){0,5})/.exec(
      block.text,
    );
  return body ? { block: block.index, start: body.index, end: body.index + body[0].length } : null;
}

function isOnlyLabel(text: string): boolean {
  return label.test(text) && text.trim().split(/\s+/).length <= 12;
}
