import type { BlockInput, Span, TableInput } from '@dhrlint/draft';
import { splitPrintedNumber } from '../printed-number.js';

/** Cuts `count` characters off the front of spans. */
type Shift = (spans: readonly Span[], count: number) => Span[];

type Entry = BlockInput | { readonly table: TableInput };

/** A bare whole number in front of a paragraph: a paragraph number only where its neighbours count on. */
const bareNumber = /^(\d{1,3})[ \t\u00A0]+(?=\S)/;

/**
 * Takes the printed numbers off the front of headings and paragraphs. A whole number without punctuation
 * ("12 The Panel met") is one only where such numbers count up through the report, for "12 agencies were
 * asked" begins a sentence.
 */
export function numberPrintedParagraphs(
  content: readonly Entry[],
  shift: Shift,
  counting: ReadonlySet<number> = countingParagraphs(content),
): Entry[] {
  const cut = content.map((entry, index) => printedNumber(entry, counting.has(index)));
  return content.map((entry, index) => {
    if ('table' in entry) return entry;
    const number = cut[index];
    if (number) return numberedBy(number, entry, shift);
    // A note keeps its place in the words of its host, which may have lost their number.
    const lost = typeof entry.host?.block === 'number' ? cut[entry.host.block] : null;
    if (!entry.host || !lost) return entry;
    return { ...entry, host: { ...entry.host, offset: Math.max(0, entry.host.offset - lost.offset) } };
  });
}

/**
 * A block of other words, without its printed number; null where other words stand in the place of the number, so
 * that those around it may be numbered otherwise.
 * @param counting whether it counts up with its neighbours
 */
export function renumbered(
  before: BlockInput,
  after: BlockInput,
  counting: boolean,
  shift: Shift,
): BlockInput | null {
  const [was, is] = [leadsIn(before), leadsIn(after)];
  if (!isSameNumber(was.plain, is.plain) || !isSameNumber(was.bare?.number, is.bare?.number)) return null;
  const number = printedNumber(after, counting);
  return number ? numberedBy(number, after, shift) : after;
}

function isSameNumber(
  one: PrintedNumber | null | undefined,
  other: PrintedNumber | null | undefined,
): boolean {
  return one?.label === other?.label && one?.offset === other?.offset;
}

function numberedBy(number: PrintedNumber, entry: BlockInput, shift: Shift): BlockInput {
  const known = numbered.get(entry);
  if (known?.number === number) return known.block;
  const { label, offset } = number;
  const spans = shift(entry.spans ?? [], offset);
  const marks = (entry.marks ?? []).map((mark) => ({
    ...mark,
    start: Math.max(0, mark.start - offset),
    end: Math.max(0, mark.end - offset),
  }));
  const block: BlockInput = {
    ...entry,
    label,
    numbering: 'typed',
    text: entry.text.slice(offset),
    spans,
    marks,
  };
  numbered.set(entry, { number, block });
  return block;
}

interface PrintedNumber {
  readonly label: string;
  readonly offset: number;
}

/** What numbers a paragraph may have in front: one that says so by itself, and one where its neighbours count on. */
interface Leads {
  readonly plain: PrintedNumber | null;
  readonly bare: { readonly number: PrintedNumber; readonly value: number } | null;
}

// A draft that is being written is numbered again and again: what was found in front of a paragraph stays.
const numbered = new WeakMap<BlockInput, { readonly number: PrintedNumber; readonly block: BlockInput }>();
const leadsOf = new WeakMap<BlockInput, Leads>();

function leadsIn(entry: BlockInput): Leads {
  let leads = leadsOf.get(entry);
  if (!leads) {
    const [lead = '', digits = ''] = bareNumber.exec(entry.text) ?? [];
    const split = splitPrintedNumber(entry.text);
    const plain =
      split && split.rest !== '' && /[\p{L}\p{N}]/u.test(split.label)
        ? { label: split.label, offset: split.offset }
        : null;
    const bare = lead && { number: { label: digits, offset: lead.length }, value: Number(digits) };
    leads = { plain, bare: bare || null };
    leadsOf.set(entry, leads);
  }
  return leads;
}

/** The number in front of a heading or paragraph and where the words behind it begin; null where there is none. */
function printedNumber(entry: Entry, counting: boolean): PrintedNumber | null {
  if ('table' in entry || entry.label || (entry.kind !== 'paragraph' && entry.kind !== 'heading'))
    return null;
  const { bare, plain } = leadsIn(entry);
  return counting && bare ? bare.number : plain;
}

/** Indexes of the blocks whose bare leading numbers go up by one at least twice running. */
export function countingParagraphs(content: readonly Entry[]): ReadonlySet<number> {
  const leads = content.flatMap((entry, index) => {
    if ('table' in entry || (entry.kind !== 'paragraph' && entry.kind !== 'heading')) return [];
    const { bare } = leadsIn(entry);
    return bare ? [{ index, value: bare.value, heading: entry.kind === 'heading' }] : [];
  });
  const counting = new Set<number>();
  for (const heading of [true, false]) {
    const run = leads.filter((lead) => lead.heading === heading);
    run.forEach((lead, i) => {
      const before = run[i - 1];
      const after = run[i + 1];
      const joined = (a?: { value: number }, b?: { value: number }) => a && b && b.value === a.value + 1;
      const neighbours = [
        joined(before, lead),
        joined(lead, after),
        joined(run[i + 1], run[i + 2]),
        joined(run[i - 2], before),
      ];
      if (
        (neighbours[0] && neighbours[1]) ||
        (neighbours[0] && neighbours[3]) ||
        (neighbours[1] && neighbours[2])
      ) {
        counting.add(lead.index);
      }
    });
  }
  return counting;
}
