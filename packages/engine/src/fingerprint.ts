import { type Block, cellText, type Draft, derivedIn, sectionHeading } from '@dhrlint/draft';
import type { RawFinding } from './finding.js';

/** How many words on either side of the quote go into the fingerprint. */
const neighbours = 4;

/**
 * Fingerprints of findings that stand in document order, one for each: made of the rule, the
 * section's heading, the quote and the words around it, so that edits elsewhere leave them alone. Findings
 * that are alike in all of that are counted up.
 */
export function fingerprints(draft: Draft, findings: readonly RawFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(draft, finding);
    const ordinal = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, ordinal);
    return fingerprint(identity, ordinal);
  });
}

/** @param ordinal counts the findings of one identity from 1 */
export function fingerprint(identity: string, ordinal: number): string {
  return hash(ordinal === 1 ? identity : `${identity}\u0000${ordinal}`);
}

/** What a finding is told again by in another draft. */
export const identityOf = derivedIn((draft: Draft, finding: RawFinding): string => {
  const { anchor } = finding;
  const block = anchor && draft.blocks[anchor.block];
  if (!anchor || !block) return [finding.ruleId, finding.messageName, ...namedValues(finding)].join('\u0000');
  const heading = block.kind === 'heading' ? block : sectionHeading(draft, block);
  const before = words(block.text.slice(0, anchor.start)).slice(-neighbours);
  const quote = words(block.text.slice(anchor.start, anchor.end));
  const after = words(block.text.slice(anchor.end)).slice(0, neighbours);
  const stretches = [words(heading?.text ?? ''), rowBefore(draft, block), before, quote, after];
  return [finding.ruleId, ...stretches.map((stretch) => stretch.join(' '))].join('\u0000');
});

/** How the cells before a cell begin: they tell one "TBC" of a column from the next. */
function rowBefore(draft: Draft, { cell }: Block): readonly string[] {
  if (!cell) return [];
  const cells = draft.tables[cell.table]?.rows[cell.row]?.cells ?? [];
  return cells
    .filter(({ column }) => column < cell.column)
    .flatMap((other) => words(cellText(draft, other)).slice(0, neighbours));
}

/** What a finding about the whole report names. Numbers are left out: a count changes with every edit. */
function namedValues(finding: RawFinding): readonly string[] {
  return Object.entries(finding.values)
    .filter((entry): entry is [string, string] => typeof entry[1] === 'string' && !/^\d+$/.test(entry[1]))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${words(value).join(' ')}`);
}

/** Words in small letters, without punctuation: retyping quotes or spaces leaves a fingerprint alone. */
function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/**
 * 64 bits as two 32-bit FNV-1a hashes with different bases, the second over the code units backwards. Written in
 * groups, "3fa1-09bc-77d2-e410", because YAML takes some bare runs of digits for numbers.
 */
export function hash(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x2f0b4c47;
  for (let i = 0; i < text.length; i++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(i), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  const digits = [forwards, backwards].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  return (digits.match(/.{4}/g) ?? []).join('-');
}
