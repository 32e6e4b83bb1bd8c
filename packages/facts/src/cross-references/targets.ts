import { acrossBlocks, allOf, type Block, type Draft } from '@dhrlint/draft';
import { spelledNumbers } from '../numbers.js';
import { isAppendixTitle } from '../section-roles.js';
import type { Section } from '../sections.js';
import type { Zone } from '../zones.js';
import type { ReferenceKind } from './mentions.js';

/** The numbered places of a report, by kind. */
export interface ReferenceTargets {
  /**
   * True where the report has the place, false where it has not, null where it cannot be told because the report
   * numbers no places of this kind.
   */
  has(kind: ReferenceKind, number: string): boolean | null;
  /** The block that a reader goes to for the place; null where none can be told. */
  blockOf(kind: ReferenceKind, number: string): number | null;
}

const romans = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** A number in the ways that a report may write it: "Four", "4", "IV" are one; letters stand for themselves. */
function readings(number: string): readonly string[] {
  const plain = number
    .toLowerCase()
    .replace(/^r(?=\d)/, '')
    .replace(/\.$/, '');
  const found = [plain];
  const spelled = spelledNumbers.indexOf(plain);
  if (spelled > 0) found.push(String(spelled));
  const roman = romans.indexOf(plain);
  if (roman > 0) found.push(String(roman));
  return found;
}

const titled =
  /^\W*(?:(appendix|annexe?|annexure|atodiad)|(table|tabl)|(figure|fig\.|ffigur)|(section|part|chapter|adran|rhan)|(recommendation|rec\.?|argymhelliad))\s+(?:no\.?\s*|number\s+)?(R?\d+(?:\.\d+)*[a-z]?|[A-Z]\d?|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![A-Za-zÀ-ɏ\d])/i;

/** @param above true where the number is only inferred from one below it */
type Add = (kind: ReferenceKind, number: string, above?: boolean) => void;

/** Gathers what the report numbers. A report of only a few numbers may be numbered by hand here and there. */
export function referenceTargets(
  draft: Draft,
  zones: readonly Zone[],
  sections: readonly Section[],
): ReferenceTargets {
  const sets = new Map<ReferenceKind, Map<string, Bearer>>();
  const adderFor =
    ({ index: block, kind: sort }: Block) =>
    (kind: ReferenceKind, number: string, above = false) => {
      const set = sets.get(kind) ?? new Map<string, Bearer>();
      sets.set(kind, set);
      const weight = above
        ? 0
        : sort === 'contents-entry'
          ? 1
          : sort === 'cell' || sort === 'list-item'
            ? 2
            : 3;
      for (const reading of readings(number))
        if ((set.get(reading)?.weight ?? -1) < weight) set.set(reading, { block, weight });
    };
  const titles = new Map(titlesIn(draft).map((title) => [title.block, title]));
  const leading = new Map(leadingNumbers(draft).map(({ block, number }) => [block, number]));
  let numbered = 0;
  const zoneOf = allOf(zones);
  for (const block of draft.blocks) {
    const add = adderFor(block);
    const zone = zoneOf[block.index] ?? 'body';
    if (zone === 'letter' || zone === 'file' || zone === 'margin') continue;
    const number = block.number?.replace(/^\(|\)$/g, '') ?? null;
    if (number !== null && /\d/.test(number)) {
      add('paragraph', number);
      if (block.kind !== 'list-item' && block.kind !== 'cell' && zone !== 'contents') numbered++;
      addSection(block, number, add);
      if (zone === 'recommendations' || zone === 'action-plan' || zone === 'executive-summary')
        add('recommendation', number);
    } else if (number !== null && block.kind === 'heading' && /^[ivx]+\.?$/i.test(number))
      add('section', number);
    const title = titles.get(block.index);
    if (title) add(title.kind, title.number);
    if (zone === 'action-plan' || zone === 'recommendations') {
      const own = leading.get(block.index);
      if (own) add('recommendation', own);
    }
  }
  for (const section of sections) {
    const heading = draft.blocks[section.heading];
    if (!heading) continue;
    const add = adderFor(heading);
    const number = /^\W*(\d+(?:\.\d+)*|[A-Z])[.):]?\s+[A-ZÀ-ÖØ-ÞŴŶ]/.exec(section.title)?.[1];
    if (number) add('section', number);
    if (section.appendix && heading.number) add('appendix', heading.number);
  }
  const counts: Partial<Record<ReferenceKind, number>> = {
    table: draft.tables.length,
    section: sections.length,
    appendix: sections.filter(({ title }) => isAppendixTitle(title)).length,
  };
  return {
    has: (kind, number) => found(sets.get(kind), kind, number, numbered, counts[kind] ?? null, draft),
    blockOf: (kind, number) => bearerOf(sets.get(kind), number)?.block ?? null,
  };
}

/** The block that bears a number, and how surely it is the one that is meant: what is inferred from another number least. */
interface Bearer {
  readonly block: number;
  readonly weight: number;
}

function bearerOf(set: ReadonlyMap<string, Bearer> | undefined, number: string): Bearer | undefined {
  return readings(number)
    .flatMap((reading) => [reading, reading.replace(/[a-z]$/, '')])
    .map((reading) => set?.get(reading))
    .find((bearer) => bearer !== undefined);
}

function found(
  set: ReadonlyMap<string, Bearer> | undefined,
  kind: ReferenceKind,
  number: string,
  numbered: number,
  count: number | null,
  draft: Draft,
): boolean | null {
  const all = readings(number);
  if (kind === 'page') return draft.pages === null ? null : Number(number) <= draft.pages;
  if (bearerOf(set, number)) return true;
  // Where Word or the page prints no number at all, nobody can find the paragraph.
  if (kind === 'paragraph' && numbered < 3)
    return numbered === 0 && (draft.format === 'docx' || draft.format === 'pdf') ? false : null;
  if (set && set.size > 0) return false;
  const last = all.at(-1) ?? '';
  const value = /^[a-z]$/.test(last) ? last.charCodeAt(0) - 96 : Number(last);
  if (!Number.isInteger(value)) return null;
  // Where no table or figure bears a number, nobody can find the sixth; the first may be the only one.
  if (kind === 'table' || kind === 'figure') return value > 1 ? false : null;
  // Nothing of the kind bears a number: only a number beyond the count of them is surely wrong.
  return count !== null && count > 0 && value > count ? false : null;
}

/** Paragraph 11.1 shows that there is a section 11, and 11.1.2 that there is an 11.1. */
function addSection(block: Block, number: string, add: Add): void {
  if (block.kind === 'cell') return;
  const parts = number.split('.');
  if (block.kind === 'heading') add('section', number);
  for (let depth = 1; depth < parts.length; depth++) {
    const above = parts.slice(0, depth).join('.');
    add('section', above, true);
    add('paragraph', above, true);
  }
  if (parts.length > 1) add('section', number);
}

/** "R4", "Recommendation 4": the numbers with which blocks begin. */
const leadingNumbers = acrossBlocks(({ index: block, text }) => {
  const number = /^\W*(?:recommendation\s+|R)?(\d{1,3}(?:\.\d{1,3})*[a-z]?)(?![\d/])/i.exec(text)?.[1];
  return number ? [{ block, number }] : [];
});

interface Title {
  readonly block: number;
  readonly kind: ReferenceKind;
  readonly number: string;
}

const titlesIn = acrossBlocks((block): readonly Title[] => {
  const title = titleOf(block);
  return title ? [{ block: block.index, ...title }] : [];
});

/** The place that a block is the title of: "Appendix B", "Table 3: the panel". */
function titleOf(block: Block): Omit<Title, 'block'> | null {
  if (block.text.length > 400 && block.kind !== 'heading') return null;
  // "PART TWO:" and "Appendix A" may have been read as the number of their heading.
  const text =
    block.label !== null && /[A-Za-zÀ-ɏ]{4}/.test(block.label) ? `${block.label} ${block.text}` : block.text;
  const match = titled.exec(text);
  if (!match) return null;
  const [all, appendix, table, figure, section, recommendation, number = ''] = match;
  const after = text.slice(all.length);
  const isTitle =
    block.kind === 'heading' ||
    block.kind === 'caption' ||
    /^\s*(?:$|[:.–—|\t-])/.test(after) ||
    (block.text.length < 110 && !/[.!?]\W*$/.test(block.text));
  if (!isTitle) return null;
  const kind = appendix
    ? 'appendix'
    : table
      ? 'table'
      : figure
        ? 'figure'
        : section
          ? 'section'
          : recommendation
            ? 'recommendation'
            : 'section';
  return { kind, number };
}
