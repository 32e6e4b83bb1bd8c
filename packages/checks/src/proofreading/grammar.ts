import type { Block } from '@dhrlint/draft';
import { type CheckInput, defineCheck, type ObserveInput, type Report } from '@dhrlint/engine';
import {
  type Facts,
  type GrammarSlip,
  isQuoted,
  type Proofreader,
  quotationsIn,
  sentencesOf,
} from '@dhrlint/facts';
import { everyReport } from '../joined-reports.js';
import { fits, matchesOf } from '../local/linear-pattern.js';
import { confusedFormsIn } from './confused-forms.js';
import { type GrammarOptions, grammarProblems, grammarSchema, type SlipKind } from './grammar-options.js';
import { hasSign, type Sign, signsByBlock } from './grammar-signs.js';
import { addressesIn, isMarkedSic, printedBlocks } from './printed-text.js';

/**
 * Has a proofreader read the sentences in which there may be a slip of one of the kinds that the rule lists, and tells of
 * those. The proofreader is no part of this: it comes with the facts where it was asked for.
 */
export const grammar = defineCheck<Facts, GrammarOptions, Report>({
  name: 'grammar',
  summary: 'Slips of grammar that a proofreading library sees.',
  options: grammarSchema,
  messages: { found: ['words', 'advice'] },
  optionProblems: grammarProblems,
  candidates: (input) => {
    if (!readerOf(input)) return [];
    const signed = signsByBlock(input.facts, input.options);
    return printedBlocks(input).filter((index) => signed.has(index));
  },
  observe: (input) => {
    const { facts, block } = input;
    const reader = readerOf(input);
    if (!reader || !isProse(block) || block.quotation || facts.zones[block.index] === 'quotation') return [];
    return slipsIn(reader, input);
  },
  judge: (input) => {
    const { proofreader } = input.facts;
    if ('reason' in proofreader)
      return { outcome: 'could-not-assess', reason: proofreader.reason, unable: true };
    return everyReport(input);
  },
});

function readerOf({ facts: { proofreader } }: Pick<CheckInput<Facts, unknown>, 'facts'>): Proofreader | null {
  return 'reason' in proofreader ? null : proofreader;
}

/**
 * Longer sentences are none, as a rule what a PDF was taken apart into, and a library may take very long over them; nor are
 * blocks of so many characters.
 */
const longest = { sentence: 2_500, block: 20_000 };

/** Whether a block is made of sentences. Headings are not, nor are the notes in most cells. */
function isProse({ kind, text }: Block): boolean {
  if (kind === 'heading' || kind === 'caption' || text.length > longest.block) return false;
  if (!/\p{Ll}{2}\P{L}+(?:\p{L}+\P{L}+){2}/u.test(text)) return false;
  return kind !== 'cell' || /[.?!][”’"')\]]*\s*$/.test(text);
}

function slipsIn(
  reader: Proofreader,
  { facts, block: { text, index }, options }: ObserveInput<Facts, GrammarOptions>,
): readonly Report[] {
  const { kinds } = options;
  const signs = signsByBlock(facts, options).get(index) ?? [];
  const counted = slipsInSentences(reader, signs, text).flatMap((slip): readonly Counted[] => {
    const kind = Object.hasOwn(kinds, slip.kind) ? kinds[slip.kind] : undefined;
    return kind && isFitting(kind, slip, text) ? [{ ...asShown(slip, kind, text), kind }] : [];
  });
  if (counted.length === 0) return [];
  // Addresses are no prose, and what the rule on confused words says is not said twice.
  const left = [...addressesIn(text), ...confusedFormsIn(text)];
  const quotations = quotationsIn(text);
  return counted
    .filter(
      (slip, at) =>
        !isQuoted(quotations, slip.start, slip.end) &&
        !isMarkedSic(text, slip.end) &&
        ![...left, ...counted.slice(0, at)].some((other) => overlap(slip, other)),
    )
    .map(({ start, end, kind, replacements }) => {
      const words = text.slice(start, end);
      const [instead] = replacements;
      return {
        message: 'found',
        values: { words, advice: filled(kind.advice, words, instead ?? '') },
        anchor: { block: index, start, end },
        ...(kind.certain && replacements.length === 1 && instead !== undefined && { suggestion: instead }),
      };
    });
}

/** What a proofreader finds in the sentences that hold one of the signs. */
function slipsInSentences(reader: Proofreader, signs: readonly Sign[], text: string): readonly GrammarSlip[] {
  if (!hasSign(signs, text)) return [];
  return sentencesOf(text).flatMap(({ start: from, end }) => {
    const sentence = text.slice(from, end);
    if (sentence.length > longest.sentence || !hasSign(signs, sentence)) return [];
    return reader
      .slipsIn(sentence)
      .map((slip) => ({ ...slip, start: slip.start + from, end: slip.end + from }));
  });
}

/** A slip as it is told of. */
interface Counted extends Omit<GrammarSlip, 'kind'> {
  readonly kind: SlipKind;
}

function isFitting({ only, unless, advice }: SlipKind, slip: GrammarSlip, text: string): boolean {
  const { start, end, replacements } = slip;
  if (advice.includes('{instead}') && !replacements[0]) return false;
  // “Before hand-over” is no “beforehand”.
  if (hyphen.test(text[end] ?? '') || hyphen.test(text[start - 1] ?? '')) return false;
  const shown = `${text.slice(Math.max(0, start - around), start)}‹${text.slice(start, end)}›${text.slice(end, end + around)}`;
  return (only === undefined || fits(only, shown)) && (unless === undefined || !fits(unless, shown));
}

const hyphen = /[-\u2010\u2011]/;

/** So many characters on either side decide whether a slip counts. */
const around = 80;

/** A slip with as many words around it as its kind is shown with. */
function asShown(slip: GrammarSlip, { leading, trailing }: SlipKind, text: string): GrammarSlip {
  const before = leading
    ? wordsEnding(text.slice(Math.max(0, slip.start - around), slip.start), leading)
    : '';
  const after = trailing ? wordsOpening(text.slice(slip.end, slip.end + around), trailing) : '';
  return {
    ...slip,
    start: slip.start - before.length,
    end: slip.end + after.length,
    replacements: slip.replacements.map((words) => inStyleOf(text, before + words + after)),
  };
}

/** The end of a text that is so many words, or that a pattern fits. */
function wordsEnding(text: string, leading: number | string): string {
  if (typeof leading === 'number')
    return new RegExp(`(?:[\\p{L}\\p{N}’'-]+\\s+){1,${leading}}$`, 'u').exec(text)?.[0] ?? '';
  return matchesOf(`\\b(?:${leading})\\s+$`, text).find(({ end }) => end === text.length)?.words ?? '';
}

function wordsOpening(text: string, count: number): string {
  return new RegExp(`^(?:\\s+[\\p{L}\\p{N}’'-]+){1,${count}}`, 'u').exec(text)?.[0] ?? '';
}

/** Words with the apostrophes of the report. */
function inStyleOf(text: string, words: string): string {
  return text.includes('’') ? words.replaceAll("'", '’') : words;
}

function filled(advice: string, words: string, instead: string): string {
  return advice.replaceAll('{words}', () => words).replaceAll('{instead}', () => instead);
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

type Stretch = Pick<GrammarSlip, 'start' | 'end'>;
