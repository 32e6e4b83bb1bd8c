import type { Anchor, Block, Draft } from '@dhrlint/draft';
import { textAt } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import type { Facts, Placeholder, Zone } from '@dhrlint/facts';

/**
 * Finds places where words are still to come. Crosses that stand in many places are one finding, for they may be a
 * redaction that the report forgot to explain. "DRAFT" in the margins or on the cover is at fault only in what is
 * said to be the final version.
 */
export const placeholder = defineCheck<Facts, Record<string, never>, never>({
  name: 'placeholder',
  summary:
    'TBC, XXX, “[insert …]”, empty brackets, broken references, and notes of the author that were left in.',
  options: { type: 'object', additionalProperties: false },
  messages: {
    filler: ['words'],
    crosses: ['words'],
    note: ['words'],
    blank: [],
    question: [],
    prompt: [],
    'field-error': [],
    highlight: [],
    'draft-marking': ['words'],
  },
  judge: ({ draft, facts: { placeholders, zones }, stage }) => ({
    outcome: 'assessed',
    reports: [...reportsOn(draft, placeholders), ...(stage === 'final' ? draftMarkings(draft, zones) : [])],
  }),
});

/** So many of the same crosses are how the report hides names. */
const many = 4;

function reportsOn(draft: Draft, placeholders: readonly Placeholder[]): readonly Report[] {
  const crosses = new Map<string, Anchor[]>();
  const reports: Report[] = [];
  for (const { kind, anchor } of placeholders) {
    const words = textAt(draft, anchor);
    if (kind === 'crosses') crosses.set(words, [...(crosses.get(words) ?? []), anchor]);
    else if (kind === 'filler' || kind === 'slot')
      reports.push({ message: 'filler', values: { words }, anchor });
    else if (kind === 'note') reports.push({ message: 'note', values: { words: shortened(words) }, anchor });
    else reports.push({ message: kind, anchor });
  }
  for (const [words, places] of crosses) {
    const [anchor, ...related] = places;
    if (places.length >= many && anchor)
      reports.push({ message: 'crosses', values: { words }, anchor, related });
    else for (const each of places) reports.push({ message: 'crosses', values: { words }, anchor: each });
  }
  return reports;
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}

const margins = new Set<Block['kind']>(['header', 'footer', 'text-box']);

/** "DRAFT", "Draft v3" in the margins, on the cover or as a watermark. */
function draftMarkings(draft: Draft, zones: readonly Zone[]): readonly Report[] {
  return draft.blocks.flatMap((block): readonly Report[] => {
    if (!margins.has(block.kind) && zones[block.index] !== 'cover') return [];
    if (zones[block.index] === 'letter') return [];
    const found =
      /\bDRAFT(?:\s+(?:V(?:ERSION)?\s*)?\d[\d.]*)?\b/.exec(block.text) ??
      /^\W*(?:(?:first|second|third|final|working)\s+)?draft\b.{0,30}$/i.exec(block.text);
    if (!found) return [];
    const anchor = { block: block.index, start: found.index, end: found.index + found[0].length };
    return [{ message: 'draft-marking', values: { words: found[0].trim() }, anchor }];
  });
}
