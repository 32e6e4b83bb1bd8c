import { type Anchor, acrossChosen, type Block, blocksWhere, type Draft } from '@dhrlint/draft';
import type { People } from './people/people.js';
import { isReportText } from './report-text.js';
import { isQuoted, quotationsIn } from './voice/quotations.js';
import type { Zone } from './zones.js';

/** An acronym that the report uses, and where it says what it stands for. */
export interface Acronym {
  /** Without the s of the plural: "IMR". */
  readonly letters: string;
  /** The first place that uses it in running text. */
  readonly first: Anchor;
  /** How many times it is used. */
  readonly uses: number;
  /** The first place that spells it out; null where none does. */
  readonly spelledOut: Anchor | null;
  /** Whether it is spelled out before it is used, in a list of abbreviations, only later, or never. */
  readonly defined: 'first' | 'glossary' | 'late' | 'never';
}

const token =
  /(?<![A-Za-zÀ-ɏ0-9&@/.#-])(?:[A-Z](?:[A-Z&]|[a-z](?=[A-Z])){1,7})(?:s|['’]s)?(?![A-Za-zÀ-ɏ0-9&@/-])/g;
const bracketed =
  /[([]\s*(?:the\s+|a\s+|or\s+|known as\s+|hereafter\s+|abbreviated (?:to|as)\s+)?[“"‘']?([A-Z](?:[A-Z&]|[a-z](?=[A-Z])){1,7})s?[”"’']?\s*(?:[)\],;]|\s+(?:and|or)\s)/g;
const introduced =
  /\b(?:known as|called|abbreviated (?:to|as)|shortened to|referred to as)\s+(?:the\s+|an?\s+)?[“"‘']?([A-Z](?:[A-Z&]|[a-z](?=[A-Z])){1,7})s?[”"’']?(?![A-Za-zÀ-ɏ])/g;
const expandedAfter =
  /(?<![A-Za-zÀ-ɏ0-9])([A-Z](?:[A-Z&]|[a-z](?=[A-Z])){1,7})s?\s*(?:\(|[–—-]\s|:\s|,?\s(?:which )?(?:stands|is short) for\s|,\sor\s)[“"‘']?((?:[A-Za-zÀ-ɏ’'-]+[\s,]+){1,9}[A-Za-zÀ-ɏ’'-]+)/g;

const mayHoldAcronym = blocksWhere(({ text }) => /[A-Z][A-Z&]|[A-Z][a-z][A-Z]/.test(text));

/** Sections whose capitals name nobody's terms: titles, other people's words. */
const notRead = new Set<Zone>(['cover', 'contents', 'file', 'margin', 'letter', 'quotation', 'references']);

/**
 * Every acronym in the report's own text. What a glossary lists is defined wherever the glossary stands. Names that
 * are initials, Roman numerals and words in capitals are none.
 */
export function acronymsOf(draft: Draft, facts: Given): readonly Acronym[] {
  const uses = new Map<string, { first: Anchor; uses: number }>();
  const spelled = new Map<string, Anchor>();
  const listed = new Set<string>();
  const names = new Set(
    facts.people.all.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((each) => each.split(/\s+/))),
  );
  for (const { letters, anchor, how } of lettersIn(draft, facts, mayHoldAcronym(draft))) {
    if (how === 'listed') listed.add(letters);
    else if (how === 'spelled') {
      if (!spelled.has(letters)) spelled.set(letters, anchor);
    } else if (!names.has(letters)) {
      const known = uses.get(letters);
      if (known) known.uses++;
      else uses.set(letters, { first: anchor, uses: 1 });
    }
  }
  return [...uses].map(([letters, { first, uses: count }]) => {
    const spelledOut = spelled.get(letters) ?? null;
    return {
      letters,
      first,
      uses: count,
      spelledOut,
      defined: definedHow(draft, letters, first, spelledOut, listed),
    };
  });
}

interface Given {
  readonly zones: readonly Zone[];
  readonly people: People;
}

/** Letters that stand in a block: in a list of abbreviations, beside what they stand for, or used. */
interface Letters {
  readonly letters: string;
  readonly anchor: Anchor;
  readonly how: 'listed' | 'spelled' | 'used';
}

const lettersIn = acrossChosen((_draft, { zones }: Given, block): readonly Letters[] => {
  const zone = zones[block.index] ?? 'body';
  if (notRead.has(zone) || !isReportText(block, zone)) return [];
  return zone === 'glossary'
    ? listedIn(block)
    : [...spelledIn(block).map((each): Letters => ({ ...each, how: 'spelled' })), ...usedIn(block)];
});

function listedIn({ text, index: block }: Block): readonly Letters[] {
  const listed = (letters: string): Letters => ({
    letters,
    anchor: { block, start: 0, end: text.length },
    how: 'listed',
  });
  const term = /^\W*([A-Z](?:[A-Z&]|[a-z](?=[A-Z])){1,7})s?(?![A-Za-zÀ-ɏ0-9])/.exec(text)?.[1];
  return [
    ...(term ? [listed(term)] : []),
    ...[...text.matchAll(bracketed)].map((match) => listed(match[1] ?? '')),
  ];
}

function spelledIn({ text, index: block }: Block): readonly Pick<Letters, 'letters' | 'anchor'>[] {
  const found: Pick<Letters, 'letters' | 'anchor'>[] = [];
  const define = (letters: string, start: number) =>
    found.push({ letters, anchor: { block, start, end: start + letters.length } });
  const patterns = [
    ...(/[([]/.test(text) ? [bracketed] : []),
    ...(/\b(?:known as|called|abbreviated|shortened to|referred to as)\b/.test(text) ? [introduced] : []),
  ];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const letters = match[1] ?? '';
      if (
        pattern === introduced
          ? isExpansion(letters, text.slice(0, match.index))
          : /[A-Za-zÀ-ɏ][”"’']?\s*$/.test(text.slice(0, match.index))
      )
        define(letters, match.index + match[0].indexOf(letters));
    }
  for (const match of /[A-Z]s?(?:\s*\(|\s[–—-]\s|:\s|,?\s(?:which|stands|is short|or)\s)/.test(text)
    ? text.matchAll(expandedAfter)
    : [])
    if (startsLike(match[1] ?? '', match[2] ?? '')) define(match[1] ?? '', match.index);
  return found;
}

function usedIn({ text, kind, index: block }: Block): readonly Letters[] {
  if (isInCapitals(text) || kind === 'heading' || !/\s\S+\s+\S+\s/.test(text)) return [];
  const found: Letters[] = [];
  const quotations = /["“”‘]/.test(text) ? quotationsIn(text) : [];
  for (const match of text.matchAll(token)) {
    // A run of capitals is a title or a stamp.
    const end = match.index + match[0].length;
    if (
      /^\s+[A-ZÀ-ÖØ-ÞŴŶ]{4}/.test(text.slice(end, end + 8)) ||
      /[A-ZÀ-ÖØ-ÞŴŶ]{4}\s+$/.test(text.slice(Math.max(0, match.index - 8), match.index))
    )
      continue;
    // The letters of a vehicle's number: "AB12 CDE", "CDE 12A".
    if (
      /(?<![A-Z])[A-Z]{1,2}\d{1,3}\s$/.test(text.slice(Math.max(0, match.index - 7), match.index)) ||
      /^\s\d{1,3}[A-Z]\b/.test(text.slice(end, end + 6))
    )
      continue;
    const alone = /[“"‘']$/.test(text.slice(0, match.index));
    if (!alone && isQuoted(quotations, match.index, match.index + match[0].length)) continue;
    const letters = match[0].replace(/(?:['’]s|s)$/, '');
    if (/^[IVXLC]+$/.test(letters) || letters.length < 2) continue;
    const anchor = { block, start: match.index, end: match.index + letters.length };
    found.push({ letters, anchor, how: 'used' });
  }
  return found;
}

function definedHow(
  draft: Draft,
  letters: string,
  first: Anchor,
  spelledOut: Anchor | null,
  listed: ReadonlySet<string>,
): Acronym['defined'] {
  if (listed.has(letters)) return 'glossary';
  if (
    spelledOut &&
    (spelledOut.block < first.block ||
      (spelledOut.block === first.block && spelledOut.start <= first.start + 1))
  )
    return 'first';
  // "Individual Management Reviews were asked for … The IMRs": the words stand above, and the letters are theirs.
  if (letters.length >= 3 && standsAbove(draft, letters, first)) return 'first';
  return spelledOut ? 'late' : 'never';
}

function standsAbove(draft: Draft, letters: string, first: Anchor): boolean {
  const { standsIn, blocks } = spellingOf(letters);
  const earlier = blocks(draft)[0] ?? Number.POSITIVE_INFINITY;
  if (earlier !== first.block) return earlier < first.block;
  return standsIn(draft.blocks[first.block]?.text.slice(0, first.start) ?? '');
}

/** Words that have such initials, and the blocks in which they stand. */
interface Spelling {
  readonly standsIn: (text: string) => boolean;
  readonly blocks: (draft: Draft) => readonly number[];
}

/** "Rang; rang the police" is no spelling of RRT: these words stand in no term. */
const noTerm = new Set(
  (
    'the that to this they them their then there than these those is it its in into if an and as at are he her his ' +
    'him had has have how was were which who whom when what where while will would we be been but by because not no ' +
    'nor never so she some said should did does do done could can came went took told rang saw one our out over up us ' +
    'you my me may must more most any all also after again about of on or off from for with before under until per ' +
    'via upon'
  ).split(' '),
);

/** By the letters alone, so that a draft's blocks are searched for them once. */
const spellings = new Map<string, Spelling>();

function spellingOf(letters: string): Spelling {
  const known = spellings.get(letters);
  if (known) return known;
  const small = '(?:\\s+(?:of|and|for|the|in|to|on|with|by|&))?[\\s-]+';
  const words = [...letters.replace('&', '')].map(
    (letter) => `([${letter}${letter.toLowerCase()}][A-Za-zÀ-ɏ’'-]+)`,
  );
  const pattern = new RegExp(`(?<![A-Za-zÀ-ɏ])${words.join(small)}`, 'g');
  const shortest = 3 * words.length - 1;
  const standsIn = (text: string): boolean => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match.slice(1).every((word) => !noTerm.has(/^[a-z]*/.exec(word)?.[0] ?? ''))) return true;
      // The words of a term may begin within those that were none.
      pattern.lastIndex = match.index + 1;
    }
    return false;
  };
  const spelling = { standsIn, blocks: blocksWhere(({ text }) => text.length >= shortest && standsIn(text)) };
  spellings.set(letters, spelling);
  return spelling;
}

/** The words before end in as many initials as make the letters, or most of them. */
function isExpansion(letters: string, before: string): boolean {
  const words = before
    .trim()
    .split(/[\s-]+/)
    .slice(-10);
  const initials = words.map((word) => (/[A-Za-zÀ-ɏ]/.exec(word)?.[0] ?? '').toUpperCase()).join('');
  return initials.includes(letters.replace('&', '').slice(0, 3).toUpperCase());
}

function startsLike(letters: string, words: string): boolean {
  const initials = words
    .split(/[\s,-]+/)
    .filter((word) => !/^(?:of|and|for|the|in|to|on|with|by)$/i.test(word))
    .map((word) => (word[0] ?? '').toUpperCase())
    .join('');
  const wanted = letters.replace('&', '').toUpperCase();
  return (
    initials.startsWith(wanted) ||
    (wanted.length >= 4 && initials.slice(0, 2) === wanted.slice(0, 2)) ||
    initials.startsWith(wanted.slice(0, 3))
  );
}

/** A line that is set in capitals has no acronyms that could be told. */
function isInCapitals(text: string): boolean {
  const letters = text.replace(/[^A-Za-zÀ-ɏ]/g, '');
  const capitals = letters.replace(/[^A-ZÀ-ÖØ-ÞŴŶ]/g, '');
  return letters.length > 0 && capitals.length > letters.length * 0.6;
}
