import { type Block, blockAfter, blockBefore, blocksAfter, blocksBefore, type Draft } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts } from '@dhrlint/facts';
import { isMarkedSic, printedBlocks, printedText } from './printed-text.js';

/** A slip in one block; offsets are UTF-16 code units. */
interface Slip {
  readonly message: 'doubled' | 'space-before' | 'unpaired' | 'no-stop';
  readonly start: number;
  readonly end: number;
  readonly sign?: string;
}

/** A slip with its block, or a paragraph of prose, which is counted. */
interface Seen extends Omit<Slip, 'message'> {
  readonly message: Slip['message'] | 'prose';
  readonly block: number;
}

/** Where this share of the paragraphs ends without a stop it is how the author writes them. */
const habitualShare = 0.2;
/** More spaces before stops than this in a PDF come from how its letters were set. */
const mostSpacesInPdf = 6;

/**
 * Finds slips of punctuation: doubled stops and commas, a space before one, brackets and quotation marks without their
 * other half, paragraphs of prose that end without a stop.
 */
export const punctuation = defineCheck<Facts, Record<string, never>, Seen>({
  name: 'punctuation',
  summary:
    'Doubled or missing stops, spaces before stops, brackets and quotation marks without their other half.',
  options: { type: 'object', additionalProperties: false },
  messages: { doubled: [], 'space-before': [], unpaired: ['sign'], 'no-stop': [] },
  candidates: printedBlocks,
  observe: ({ block, draft, facts }) => {
    const prose = isProse(block, facts);
    const slips = slipsIn(block, draft).filter((slip) => !opensName(slip, block, facts));
    return [
      ...slips.map((slip): Seen => ({ ...slip, block: block.index })),
      ...(prose ? [{ message: 'prose', block: block.index, start: 0, end: 0 } as const] : []),
      ...(prose && isEndless(block) ? [{ ...endOf(block), block: block.index }] : []),
    ];
  },
  judge: ({ draft, facts, observations }) => {
    const seen = [...observations.values()].flat();
    const count = (message: Seen['message']) => seen.filter((slip) => slip.message === message).length;
    const spaced = draft.format !== 'pdf' || count('space-before') <= mostSpacesInPdf;
    const habitual = count('no-stop') > Math.max(1, count('prose') * habitualShare);
    const printed = printedText(draft, facts);
    // A paragraph that breaks off is told of as that.
    const brokenOff = new Set(facts.unfinished.map(({ anchor }) => anchor.block));
    const reports = seen.flatMap(({ message, block, start, end, sign }): readonly Report[] => {
      if (message === 'prose' || (message === 'space-before' && !spaced)) return [];
      if (message === 'no-stop' && (habitual || brokenOff.has(block) || goesOn(printed, block))) return [];
      const anchor = { block, start, end };
      return [{ message, anchor, ...(sign === undefined ? {} : { values: { sign } }) }];
    });
    return {
      outcome: 'assessed',
      reports: reports.sort(({ anchor: a }, { anchor: b }) =>
        a && b ? a.block - b.block || a.start - b.start : 0,
      ),
    };
  },
});

/** A mark before a pseudonym that nothing closes is what find-and-replace left. */
function opensName({ sign, start }: Slip, { text }: Block, { people }: Facts): boolean {
  return sign === '“' && people.all.some(({ name }) => text.startsWith(name, start + 1));
}

function slipsIn(block: Block, draft: Draft): readonly Slip[] {
  const { text } = block;
  const slips: Slip[] = [];
  if (/[.,;:]\s?[.,;:]|\s[.,;]/.test(text)) {
    for (const found of text.matchAll(
      /(?<![.…\s])(?:\.\.(?!\.)|,\s?,|;\s?;|:\s?:|,\.|\.,|;\.|;,|,;)(?![.…])/g,
    )) {
      if (isAbbreviation(text, found.index) || isMarkedSic(text, found.index)) continue;
      slips.push({ message: 'doubled', ...wordBefore(text, found.index, found.index + found[0].length) });
    }
    for (const found of text.matchAll(/(?<=[\p{L}\p{N}’'”"\])])[ \u00a0]+(?:\.\.?|[,;])(?=\s|$)/gu))
      slips.push({
        message: 'space-before',
        ...wordBefore(text, found.index, found.index + found[0].length),
      });
  }
  slips.push(...unpaired(block, draft));
  return slips;
}

/** "etc.," and "p.m.," are right; "e.g.." is too. */
function isAbbreviation(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  return /(?:\b(?:etc|e\.g|i\.e|a\.m|p\.m|al|Ltd|Inc|Co|No|Dr|Mr|Mrs|Ms|St|cf|viz|ibid|approx|ext|vol|ed|eds|pp?|para|paras|Jr|Sr|Hon|Rev|Prof|Sgt|Insp|Supt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b\p{L})$/iu.test(
    text.slice(Math.max(0, at - 8), at),
  );
}

function wordBefore(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  const word = /\S*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { start: start - word, end };
}

const openers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”' };

/** Brackets and double quotation marks without their other half in the paragraph, or in the next of a longer quotation. */
function unpaired({ text, index, kind }: Block, draft: Draft): readonly Slip[] {
  if (!/[()[\]“”"]/.test(text) || kind === 'cell' || kind === 'heading') return [];
  const open: { sign: string; at: number }[] = [];
  const slips: Slip[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (openers[sign]) open.push({ sign, at });
    else if (sign === ')' || sign === ']' || sign === '”') {
      const last = open.findLastIndex((entry) => openers[entry.sign] === sign);
      if (last >= 0) open.splice(last, 1);
      else if (!isPoint(text, at, sign) && !opensAbove(draft, index, sign))
        slips.push(around(text, at, sign));
    }
  }
  for (const { sign, at } of open) {
    if (closesBelow(draft, index, openers[sign] ?? '')) continue;
    // Quotations of several paragraphs open each and close the last.
    if (sign === '“' && /^\s*“/.test(blockAfter(draft, index)?.text ?? '')) continue;
    slips.push(around(text, at, sign));
  }
  const straight = [...text.matchAll(/(?<!\d)"/g)];
  const [last] = straight.slice(-1);
  if (straight.length % 2 === 1 && last && !/[“”]/.test(text)) {
    const neighbour = [blockBefore(draft, index), blockAfter(draft, index)].some(
      (block) => (block?.text.match(/(?<!\d)"/g) ?? []).length % 2 === 1,
    );
    if (!neighbour) slips.push(around(text, last.index, '"'));
  }
  return slips;
}

/** "a) first, b) second": the points of a list in the line. */
function isPoint(text: string, at: number, sign: string): boolean {
  return (
    sign === ')' && /(?:^|[\s;,:])(?:\p{L}|\d{1,2}|[ivx]{1,4})$/iu.test(text.slice(Math.max(0, at - 6), at))
  );
}

function opensAbove(draft: Draft, index: number, close: string): boolean {
  const opener = Object.entries(openers).find(([, closing]) => closing === close)?.[0] ?? '';
  for (const { text } of blocksBefore(draft, index, 8)) {
    const [opens, closes] = [count(text, opener), count(text, close)];
    if (opens > closes) return true;
    if (closes > opens) return false;
  }
  return false;
}

function closesBelow(draft: Draft, index: number, close: string): boolean {
  const opener = Object.entries(openers).find(([, closing]) => closing === close)?.[0] ?? '';
  for (const { text } of blocksAfter(draft, index, 8)) {
    const [opens, closes] = [count(text, opener), count(text, close)];
    if (closes > opens) return true;
    if (opens > closes && close !== '”') return false;
  }
  return false;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function around(text: string, at: number, sign: string): Slip {
  const before = /\S*\s?$/.exec(text.slice(0, at))?.[0].trim().length ?? 0;
  const after = /^\S*/.exec(text.slice(at + 1))?.[0].length ?? 0;
  const opens = sign in openers;
  return { message: 'unpaired', sign, start: opens ? at : at - before, end: opens ? at + 1 + after : at + 1 };
}

/** Words with which no sentence ends: a paragraph that does is unfinished, which is another rule's point. */
const midSentence =
  /(?:^|\s)(?:the|a|an|of|to|in|on|at|by|for|with|from|and|or|but|that|which|who|whom|whose|was|were|is|are|be|been|had|has|have|his|her|their|its|as|than|if|because|when|while|since|it|he|she|they|not|would|could|should|might|may|will|into|upon|between|about|this|these|those)$/i;

/** An address has no stop. */
const postcode = /\b[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}\s*$/;

/** A paragraph of prose, which as a rule ends in a stop. */
function isProse({ kind, text, index, quotation }: Block, { zones }: Facts): boolean {
  return (
    kind === 'paragraph' &&
    !quotation &&
    text.length > 60 &&
    !postcode.test(text) &&
    /^["“‘'(]?\p{Lu}/u.test(text) &&
    /\b(?:was|were|is|are|had|has|have|did|does|said|told|made|went|came|could|should|would|will|agreed|felt|found|asked|received|attended)\b/.test(
      text,
    ) &&
    zones[index] !== 'cover' &&
    zones[index] !== 'quotation'
  );
}

/** A paragraph that ends in a letter or figure, and not in the middle of a sentence. */
function isEndless({ text }: Block): boolean {
  return /[\p{L}\p{N}]$/u.test(text.trimEnd()) && !midSentence.test(text.trimEnd());
}

/** The last two words of a paragraph. */
function endOf(block: Block): Slip {
  const text = block.text.trimEnd();
  const start = text.length - (/\S+\s\S+$/.exec(text)?.[0].length ?? text.length);
  return { message: 'no-stop', start, end: text.length };
}

/** A list, a table or a small letter follows: the sentence runs on there. */
function goesOn(blocks: readonly Block[], index: number): boolean {
  const next = blocks.find(
    (block) => block.index > index && block.kind !== 'footnote' && block.kind !== 'endnote',
  );
  if (!next || next.kind === 'heading') return false;
  return next.kind === 'list-item' || next.kind === 'cell' || next.quotation || /^\p{Ll}/u.test(next.text);
}
