import { type Anchor, acrossBlocks, type Block, blocksWhere, type Draft, derived } from '@dhrlint/draft';
import { type FillerKind, fillersIn, fillerWords, hasFillerSign } from './placeholders/fillers.js';
import { isQuoted, quotationsIn } from './voice/quotations.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

export { type Filler, type FillerKind, fillersIn } from './placeholders/fillers.js';

/** A place where words are still to come. */
export interface Placeholder {
  readonly anchor: Anchor;
  readonly kind: FillerKind | 'highlight';
}

const notRead = new Set<Block['kind']>(['comment', 'revision', 'hidden', 'property']);

/**
 * Every place where the report still has a filler, an empty slot or a note of its author. Left out is what may stand:
 * redactions that the report explains, words inside of quotations, editors' signs such as "[sic]" and "[…]".
 */
export function placeholdersOf(
  draft: Draft,
  zones: readonly Zone[],
  words: WordIndex,
): readonly Placeholder[] {
  const candidates = new Set([...words.blocksWith(...fillerWords), ...blocksWithSigns(draft)]);
  const found = [...candidates]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const block = draft.blocks[index];
      if (!block || notRead.has(block.kind) || zones[index] === 'letter') return [];
      return markedIn(block).filter((each) => isMissing(draft, each, zones[index] ?? 'body'));
    });
  const explained = explainedSigns(draft, zones, found);
  const blanks = found.filter(({ words }) => words.startsWith('_')).length;
  const slots = new Map<string, number>();
  for (const { kind, words } of found)
    if (kind === 'slot') slots.set(words.toLowerCase(), (slots.get(words.toLowerCase()) ?? 0) + 1);
  return found
    .filter(({ kind, words, anchor }) => {
      if (kind === 'crosses')
        return !explained.has(bare(words)) || (!explained.has('#') && isCount(draft, anchor));
      if (kind === 'slot') return !explained.has('[') && (slots.get(words.toLowerCase()) ?? 0) < systematic;
      // A form is meant to be filled in by hand.
      return blanks < formBlanks || !words.startsWith('_');
    })
    .map(({ anchor, kind }) => ({ anchor, kind }));
}

/** "XX pages", where crosses hide names elsewhere: a number is still to come. */
const counted =
  /^ (?:\p{Ll}+ )?(?:pages|sheets|times|occasions|calls|visits|contacts|years|months|weeks|days|hours|minutes|people|officers|cases|referrals|incidents|IMRs|agencies|appointments|reports|meetings|members|children|per cent|staff|letters|entries|records|residents|patients|recommendations)\b/u;

function isCount(draft: Draft, { block, end }: Anchor): boolean {
  return counted.test(draft.blocks[block]?.text.slice(end) ?? '');
}

/** A slot that stands so often is how the report hides names, though it does not say so. */
const systematic = 4;
const formBlanks = 4;

const blocksWithSigns = blocksWhere(
  (block) => !notRead.has(block.kind) && (block.marks.length > 0 || hasFillerSign(block.text)),
);

interface Marked {
  readonly kind: Placeholder['kind'];
  readonly start: number;
  readonly end: number;
}

interface Candidate extends Placeholder {
  readonly words: string;
  /** Whether the words around it are somebody's whom the report quotes. */
  readonly quoted: boolean;
}

/** What in a block looks as if words were still to come. */
const markedIn = derived((block: Block): readonly Candidate[] => {
  const marked = block.marks.flatMap(({ kind, start, end }): readonly Marked[] => {
    if (kind === 'placeholder') return [{ kind: 'prompt', start, end }];
    if (kind === 'highlighted' && isNote(block, start, end)) return [{ kind: 'highlight', start, end }];
    return [];
  });
  const fillers: readonly Marked[] = fillersIn(block.text, block.kind === 'cell').filter(
    (each) => !marked.some((mark) => mark.start < each.end && each.start < mark.end),
  );
  if (marked.length === 0 && fillers.length === 0) return [];
  const quotations = quotationsIn(block.text);
  return [...marked, ...fillers].flatMap(({ kind, start, end }) => {
    const words = block.text.slice(start, end);
    if (kind === 'filler' && /^dd/i.test(words) && /\bformat\b/i.test(block.text)) return [];
    const quoted = isSomebodysWords(block, quotations, start, end);
    return [{ anchor: { block: block.index, start, end }, kind, words, quoted }];
  });
});

function isMissing(draft: Draft, { kind, words, quoted }: Candidate, zone: Zone): boolean {
  if (kind !== 'field-error' && kind !== 'prompt') {
    if (zone === 'contents' || zone === 'references' || zone === 'file') return false;
    if (zone === 'glossary' && kind === 'filler') return false;
    if (kind !== 'highlight' && !/insert|lorem/i.test(words) && quoted) return false;
  }
  return !(/^T\.?B\.?[A-Z]/.test(words) && definedLetters(draft).includes(words.replaceAll('.', '')));
}

function isSomebodysWords(
  block: Block,
  quotations: ReturnType<typeof quotationsIn>,
  start: number,
  end: number,
): boolean {
  return block.quotation || isQuoted(quotations, start, end) || /^[“"‘]/.test(block.text.trim());
}

/** "Tendring Borough Council (TBC)": the letters are a name of the report's own. */
const definedLetters = acrossBlocks(({ text }) =>
  !/\(["“‘]?TB[A-Z]/.test(text) || /to be /i.test(text)
    ? []
    : [...text.matchAll(/[A-ZÀ-ÖØ-ÞŴŶ][A-Za-zÀ-ɏ’'-]+\s+(?:[A-Za-zÀ-ɏ]+\s+)*\(["“‘]?(TB[A-Z])["”’]?\)/g)].map(
        (match) => match[1] ?? '',
      ),
);

/** Words under the highlighter that speak to the author, or a few words of a paragraph; a shaded box is none. */
function isNote(block: Block, start: number, end: number): boolean {
  const words = block.text.slice(start, end).trim();
  if (words === '' || block.kind === 'heading' || block.kind === 'cell') return false;
  const count = words.split(/\s+/).length;
  if (
    /\?\s*$|^\[|\]$|\b(?:check|confirm|tbc|insert|chase|update|ask|nb|query|needs?|to follow|add|verify|amend)\b/i.test(
      words,
    )
  )
    return count <= 60;
  return count <= 6 && words.length < block.text.trim().length * 0.6;
}

const explaining =
  /\b(?:stands? for|stand for|shown (?:as|by)|replac\w+|redact\w*|anonymis\w+|in place of|in lieu of|instead of|tak(?:es?|en|ing) the place|(?:put|printed|entered|set|typed|given) (?:\S+ )?(?:for|where|wherever|over|as)|obscur\w+|cover(?:s|ed)?|black(?:s|ed)? out|unnamed|cross(?:es|ed) out|is (?:for|where)|do(?:es)? duty for|used (?:for|to|where|in|wherever)|denot\w+|represent\w*|mark(?:ed|s)?|mask\w*|hid(?:e|es|den)|conceal\w*|remov\w+|left out|leaves? out|withheld|blank\w*|taken out|substitut\w+|signif\w+|means?|indicat\w+|appears? as|writ(?:es?|ten) (?:as)?|given as|render\w*|protect\w*|omit\w*)\b/i;

const blocksExplainingCrosses = blocksWhere(({ text }) => /[Xx]{2}/.test(text) && explaining.test(text));
const blocksExplainingBrackets = blocksWhere(
  ({ text }) => /\bbrackets\b/i.test(text) && explaining.test(text),
);

/**
 * The signs of redaction that the report explains: crosses as they are written, `[` for words in brackets, and `#` where
 * crosses hide numbers too.
 */
function explainedSigns(
  draft: Draft,
  zones: readonly Zone[],
  found: readonly { readonly kind: Placeholder['kind']; readonly anchor: Anchor; readonly words: string }[],
): ReadonlySet<string> {
  const signs = new Set<string>();
  const candidates = new Set(found.filter(({ kind }) => kind === 'crosses').map(({ words }) => bare(words)));
  if (candidates.size > 0)
    for (const index of blocksExplainingCrosses(draft)) {
      const { text } = draft.blocks[index] ?? { text: '' };
      if (zones[index] === 'letter') continue;
      for (const sign of candidates)
        if (
          new RegExp(`(?<![A-Za-zÀ-ɏ0-9])${sign}(?![A-Za-zÀ-ɏ0-9])`).test(text) &&
          explainsSign(text, sign)
        ) {
          signs.add(sign);
          // Numbers may be hidden as well, where the report says so.
          if (/\b(?:numbers?|figures?|amounts?|ages?|sums?)\b/i.test(text)) signs.add('#');
        }
    }
  if (found.some(({ kind }) => kind === 'slot') && blocksExplainingBrackets(draft).length > 0) signs.add('[');
  return signs;
}

/** The sentence around a sign says what it is for. */
function explainsSign(text: string, sign: string): boolean {
  return text
    .split(/(?<=[.!?])\s+/)
    .some((sentence) => sentence.includes(sign) && explaining.test(sentence) && !/£|%/.test(sentence));
}

function bare(words: string): string {
  return words.replace(/^\[|\]$/g, '').trim();
}
