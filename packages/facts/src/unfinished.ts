import { type Anchor, acrossBlocks, type Block, blocksWhere, type Draft } from '@dhrlint/draft';
import type { Section } from './sections.js';
import { sentencesOf } from './sentences.js';
import { stopsShort } from './unfinished/stops-short.js';
import type { Zone } from './zones.js';

export { stopsShort } from './unfinished/stops-short.js';

/** A paragraph that was left unfinished. */
export interface Unfinished {
  /** The sentence that stops short; empty, at the start of the block, where only a number stands. */
  readonly anchor: Anchor;
  readonly kind: 'sentence' | 'number-only';
}

const outside = new Set<Zone>([
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'quotation',
  'references',
  'glossary',
  'people',
]);
/** Kinds that stand between the paragraphs without interrupting their order. */
const aside = new Set<Block['kind']>([
  'header',
  'footer',
  'footnote',
  'endnote',
  'comment',
  'revision',
  'hidden',
  'property',
  'contents-entry',
]);

/**
 * Paragraphs that stop in mid-sentence or are only a number. A sentence that goes on after a list, a table, a quotation
 * or over the page is whole, and so is a line that introduces one of these; verse, addresses and captions have no stops.
 */
export function unfinishedOf(
  draft: Draft,
  facts: { readonly zones: readonly Zone[]; readonly sections: readonly Section[] },
): readonly Unfinished[] {
  const headings = new Set(facts.sections.map(({ heading }) => heading));
  const flow = draft.blocks.filter((block) => !aside.has(block.kind));
  const found: Unfinished[] = [];
  const bareNumbers: Unfinished[] = [];
  const places = new Map(flow.map((block, at) => [block.index, at]));
  for (const { index, onlyNumber, sentence } of openEnds(draft)) {
    const at = places.get(index) ?? -1;
    const block = flow[at];
    if (!block) continue;
    if (headings.has(block.index) || block.quotation || outside.has(facts.zones[block.index] ?? 'body'))
      continue;
    const text = block.text.trimEnd();
    const bare = onlyNumber && isByItself(flow[at + 1]);
    if (bare)
      bareNumbers.push({
        anchor: { block: block.index, start: 0, end: block.text.length },
        kind: 'number-only',
      });
    if (bare || !sentence) continue;
    if (
      introduces(draft, block, flow[at + 1], headings) ||
      goesOn(draft, flow, at, headings) ||
      isVerse(flow, at)
    )
      continue;
    if (block.kind === 'list-item' && !isParagraphLike(block, text)) continue;
    if (sentence.start === 0 && looksLikeTitle(block, text)) continue;
    found.push({
      anchor: { block: block.index, start: sentence.start, end: sentence.end },
      kind: 'sentence',
    });
  }
  // Lines that stop short again and again were cut by the file's pages, and numbers that stand alone were parted from
  // their paragraphs: neither is the author's doing.
  const paragraphs = flow.filter(({ kind }) => kind === 'paragraph');
  const fragments = fragmentsOf(draft).length;
  const cut =
    (found.length >= fewestCut && found.length > paragraphs.length * shareCut) ||
    (fragments >= fewestFragments && fragments > paragraphs.length * shareFragments);
  const sentences = cut ? [] : found;
  return bareNumbers.length > mostBareNumbers
    ? sentences
    : [...sentences, ...bareNumbers].sort((a, b) => a.anchor.block - b.anchor.block);
}

/** What in a paragraph by itself looks unfinished. */
interface OpenEnd {
  readonly index: number;
  readonly onlyNumber: boolean;
  readonly sentence: { readonly start: number; readonly end: number } | null;
}

const openEnds = acrossBlocks((block): readonly OpenEnd[] => {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return [];
  const onlyNumber = isOnlyNumber(block);
  const sentence = hangingSentence(block);
  return onlyNumber || sentence ? [{ index: block.index, onlyNumber, sentence }] : [];
});

/** The last sentence where it stops short. */
function hangingSentence(block: Block): OpenEnd['sentence'] {
  const text = block.text.trimEnd();
  // A stop, a bracket, a quotation mark: only a letter, a figure or a comma can be left hanging.
  if (/^[a-zß-öø-ÿŵŷ]/.test(text) || !/(?:[A-Za-zÀ-ɏ\d(]|(?<![.!?,])[,]|\s[–—-])$/.test(text)) return null;
  const sentence = lastSentence(block, text);
  return sentence && stopsShort(text.slice(sentence.start, sentence.end), sentence.start > 0)
    ? sentence
    : null;
}

const fewestCut = 8;
const fragmentsOf = blocksWhere(({ kind, text }) => kind === 'paragraph' && /^[a-z]/.test(text.trim()));
const shareCut = 0.15;
/** Paragraphs that begin in mid-sentence: lines that were read as paragraphs of their own. */
const fewestFragments = 3;
const shareFragments = 0.15;
const mostBareNumbers = 3;

/** Small words with which not even a title ends. */
const neverLast =
  /\s(?:the|an?|and|or|nor|of|to|by|with|from|for|that|which|who|because|whether|was|were|had|has)$/i;

/** The last sentence; one of a few words is only judged after others, since a short line may be a title. */
function lastSentence(block: Block, text: string): { start: number; end: number } | null {
  const sentences = sentencesOf(text);
  const last = sentences.at(-1);
  if (!last) return null;
  const words = text.slice(last.start, last.end).split(/\s+/).length;
  const alone = sentences.length === 1;
  const hanging = block.number !== null && words > 1 && neverLast.test(text);
  if (alone && words < (block.number === null ? 7 : 5) && !hanging) return null;
  // After a colon or a semicolon the last piece may be a list in a line: it is judged with what stands before it.
  return /[:;]\s*$/.test(text.slice(0, last.start)) && words < 3 ? null : last;
}

function isOnlyNumber(block: Block): boolean {
  if (block.number !== null)
    return /\d/.test(block.number) && /^[\s.]*$/.test(block.text) && block.numbering === 'typed';
  return /^\d{1,3}(?:\.\d{1,3}){1,4}\.?$/.test(block.text.trim());
}

/** Nothing follows that a number may stand for. */
function isByItself(next: Block | undefined): boolean {
  return !(
    next &&
    (next.kind === 'cell' || next.kind === 'text-box' || next.kind === 'caption' || next.quotation)
  );
}

/** A list, a table, a quotation or a box follows, to which the line leads. */
function introduces(
  draft: Draft,
  block: Block,
  next: Block | undefined,
  headings: ReadonlySet<number>,
): boolean {
  if (!next) return false;
  if (headings.has(next.index) || next.kind === 'heading') return false;
  if (next.kind === 'cell' || next.kind === 'text-box' || next.kind === 'caption' || next.quotation)
    return true;
  if (/^[“"‘']/.test(next.text.trim())) return true;
  if (next.kind === 'list-item') return !isNextNumber(block.number, next.number);
  // "(a)", "i." and "5.3.1" after 5.3 are set as paragraphs in some files.
  if (next.number !== null && block.number !== null)
    return next.number.startsWith(`${block.number}.`) || /^\(?(?:[a-z]|[ivx]+)\)?$/i.test(next.number);
  return next.number !== null && /^\(?(?:a|i|1)\)?$/i.test(next.number) && draft.format !== 'pdf';
}

/** 5.4 after 5.3, 12 after 11: the next paragraph and not the first point of a list. */
function isNextNumber(number: string | null, next: string | null): boolean {
  if (number === null || next === null) return false;
  const one = number.split('.');
  const two = next.split('.');
  return (
    one.length === two.length &&
    one.slice(0, -1).join('.') === two.slice(0, -1).join('.') &&
    Number(two.at(-1)) === Number(one.at(-1)) + 1
  );
}

const captioned = /^(?:figure|table|chart|map|graph|image|photograph|box)\s+\d/i;

/** The sentence goes on in a later block: after a figure or a note, or over the page. */
function goesOn(draft: Draft, flow: readonly Block[], at: number, headings: ReadonlySet<number>): boolean {
  const block = flow[at];
  for (let i = at + 1; i < Math.min(flow.length, at + 4); i++) {
    const next = flow[i];
    if (!next || !block) return false;
    if (headings.has(next.index) || next.kind === 'heading') return false;
    const text = next.text.trim();
    if (text === '') continue;
    if (/^["'“‘(]?[a-zß-öø-ÿŵŷ]/.test(text) && next.kind !== 'cell' && next.kind !== 'list-item') return true;
    // A PDF's paragraph may be cut at the foot of the page, before a name or a figure.
    if (
      draft.format === 'pdf' &&
      i === at + 1 &&
      next.kind === 'paragraph' &&
      next.number === null &&
      block.page !== null &&
      next.page !== block.page
    )
      return true;
    if (next.kind !== 'caption' && next.kind !== 'text-box' && !captioned.test(text)) return false;
  }
  return false;
}

/** Lines without stops around it: verse, an address, a list of names. */
function isVerse(flow: readonly Block[], at: number): boolean {
  const block = flow[at];
  if (!block || block.number !== null) return false;
  const isLine = (each: Block | undefined) =>
    each !== undefined &&
    (each.kind === 'paragraph' || each.kind === 'list-item') &&
    each.number === null &&
    each.text.trim().split(/\s+/).length <= 14 &&
    !/[.!?:]["'”’)]?$/.test(each.text.trim());
  return isLine(block) && (isLine(flow[at - 1]) || isLine(flow[at + 1]));
}

/** A point of a list has no stop and may end as it likes, unless it is as long as a paragraph or is numbered as one. */
function isParagraphLike(block: Block, text: string): boolean {
  if (block.number !== null && /\d/.test(block.number)) return true;
  return (
    /\s(?:the|an?|of|whose|every|his|their|its|because|although|whether)$/i.test(text) &&
    text.split(/\s+/).length >= 6
  );
}

/** Bold throughout, or in capitals, or set like a line of a form: no sentence. */
function looksLikeTitle(block: Block, text: string): boolean {
  if (block.number !== null && text.split(/\s+/).length > 8) return false;
  const words = text.split(/\s+/);
  const capitals = words.filter((word) => /^[A-ZÀ-ÖØ-ÞŴŶ]/.test(word)).length;
  return (
    block.appearance.bold ||
    block.appearance.centred ||
    !/[a-zß-öø-ÿŵŷ]/.test(text) ||
    capitals > words.length * 0.6
  );
}
