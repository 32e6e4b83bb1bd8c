import { type Anchor, type Block, type Draft, derived } from '@dhrlint/draft';
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

const mayHoldAcronym = derived(({ text }: Block) => /[A-Z][A-Z&]|[A-Z][a-z][A-Z]/.test(text));

/** Sections whose capitals name nobody's terms: titles, other people's words. */
const notRead = new Set<Zone>(['cover', 'contents', 'file', 'margin', 'letter', 'quotation', 'references']);

/**
 * Every acronym in the report's own text. What a glossary lists is defined wherever the glossary stands. Names that
 * are initials, Roman numerals and words in capitals are none.
 */
export function acronymsOf(
  draft: Draft,
  facts: { readonly zones: readonly Zone[]; readonly people: People },
): readonly Acronym[] {
  const { zones, people } = facts;
  const uses = new Map<string, { first: Anchor; uses: number }>();
  const spelled = new Map<string, Anchor>();
  const listed = new Set<string>();
  const define = (letters: string, anchor: Anchor) => {
    if (!spelled.has(letters)) spelled.set(letters, anchor);
  };
  const names = new Set(
    people.all.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((each) => each.split(/\s+/))),
  );
  for (const block of draft.blocks) {
    const zone = zones[block.index] ?? 'body';
    if (notRead.has(zone) || !isReportText(block, zone) || !mayHoldAcronym(block)) continue;
    const { text } = block;
    if (zone === 'glossary') {
      const term = /^\W*([A-Z](?:[A-Z&]|[a-z](?=[A-Z])){1,7})s?(?![A-Za-zÀ-ɏ0-9])/.exec(text)?.[1];
      if (term) listed.add(term);
      for (const match of text.matchAll(bracketed)) listed.add(match[1] ?? '');
      continue;
    }
    const patterns = [
      ...(/[([]/.test(text) ? [bracketed] : []),
      ...(/\b(?:known as|called|abbreviated|shortened to|referred to as)\b/.test(text) ? [introduced] : []),
    ];
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern)) {
        const letters = match[1] ?? '';
        const start = match.index + match[0].indexOf(letters);
        if (
          pattern === introduced
            ? isExpansion(letters, text.slice(0, match.index))
            : /[A-Za-zÀ-ɏ][”"’']?\s*$/.test(text.slice(0, match.index))
        )
          define(letters, { block: block.index, start, end: start + letters.length });
      }
    for (const match of /[A-Z]s?(?:\s*\(|\s[–—-]\s|:\s|,?\s(?:which|stands|is short|or)\s)/.test(text)
      ? text.matchAll(expandedAfter)
      : [])
      if (startsLike(match[1] ?? '', match[2] ?? ''))
        define(match[1] ?? '', {
          block: block.index,
          start: match.index,
          end: match.index + (match[1] ?? '').length,
        });
    if (isInCapitals(text) || block.kind === 'heading' || !/\s\S+\s+\S+\s/.test(text)) continue;
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
      if (/^[IVXLC]+$/.test(letters) || names.has(letters) || letters.length < 2) continue;
      const known = uses.get(letters);
      if (known) known.uses++;
      else
        uses.set(letters, {
          first: { block: block.index, start: match.index, end: match.index + letters.length },
          uses: 1,
        });
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
  const small = '(?:\\s+(?:of|and|for|the|in|to|on|with|by|&))?[\\s-]+';
  const words = [...letters.replace('&', '')].map(
    (letter) => `[${letter}${letter.toLowerCase()}][A-Za-zÀ-ɏ’'-]+`,
  );
  const pattern = new RegExp(words.join(small));
  for (let index = 0; index <= first.block; index++) {
    const text = draft.blocks[index]?.text ?? '';
    if (pattern.test(index === first.block ? text.slice(0, first.start) : text)) return true;
  }
  return false;
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
