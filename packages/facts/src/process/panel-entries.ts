import { type Anchor, type Block, cellText, type Draft, derived } from '@dhrlint/draft';
import { type Section, sectionPath } from '../sections.js';
import { sentencesOf } from '../sentences.js';
import { tableKind } from '../table-zones.js';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { speaks } from './passages.js';

/** A member of the review panel as the report lists them: the words of the row, item or sentence. */
export interface PanelEntry {
  readonly anchor: Anchor;
  readonly words: string;
  readonly kind: 'row' | 'item' | 'sentence';
}

const membership =
  /\bpanel\b[^.]{0,80}\b(?:made up of|consist\w+|compris\w+|included|composed|drawn from|had members|membership)\b|\b(?:sat on|represented on|joined|invited to join|asked to join|(?:full )?members? of|membership of|came from|seat on|a place on)\b[^.]{0,40}\bpanel\b|\bmembers\b[^.]{0,40}\bcame from\b/i;
const plans = new Set<Zone>(['recommendations', 'action-plan', 'letter']);
/** Those who served the panel from outside are no members. */
const fromOutside =
  /\b(?:critical friend|in an? (?:\w+ )?advisory|as (?:an? )?(?:observer|adviser|advisor|consultee)|gave (?:specialist |expert )?advice|advised the panel)\b/i;

/** Rows of the panel's table; else the list items and sentences of the section on the panel. */
export function panelEntriesOf(
  draft: Draft,
  {
    words: index,
    zones,
    sections,
  }: { readonly words: WordIndex; readonly zones: readonly Zone[]; readonly sections: readonly Section[] },
): readonly PanelEntry[] {
  const rows: PanelEntry[] = [];
  const inPanel = (block: number) => {
    const path = sectionPath(sections, block);
    const roles = path.map(({ role }) => role);
    return roles.includes('panel') && !roles.includes('executive-summary');
  };
  for (const table of draft.tables) {
    const panelTable = tableKind(draft, table) === 'panel' || inPanel(table.block);
    if (
      !panelTable ||
      zones[table.block] === 'letter' ||
      tableKind(draft, table) === 'contributors' ||
      tableKind(draft, table) === 'action-plan'
    )
      continue;
    for (const row of table.rows.slice(Math.max(table.headerRows, 0))) {
      const block = row.cells.flatMap((cell) => cell.blocks)[0];
      const text = block === undefined ? undefined : draft.blocks[block]?.text;
      if (block === undefined || text === undefined) continue;
      rows.push({
        anchor: { block, start: 0, end: text.length },
        words: row.cells.map((cell) => cellText(draft, cell).replace(/\s+/g, ' ')).join(' | '),
        kind: 'row',
      });
    }
  }
  const naming = new Set(index.blocksWith('panel', 'members', 'member'));
  const prose = draft.blocks.flatMap((block): readonly PanelEntry[] => {
    if (block.cell || !speaks(block, zones)) return [];
    const listed = zones[block.index] === 'panel' && inPanel(block.index);
    if (!listed && !naming.has(block.index)) return [];
    const planned = plans.has(zones[block.index] ?? 'body');
    return membersTold(block)
      .filter(({ membership }) => listed || (membership && !planned))
      .map(({ entry }) => entry);
  });
  return [...rows, ...prose];
}

/** The sentences of a block that may tell of members, and whether they speak of membership by themselves. */
const membersTold = derived(
  ({ text, index, kind }: Block): readonly { readonly entry: PanelEntry; readonly membership: boolean }[] =>
    sentencesOf(text).flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      if (fromOutside.test(words)) return [];
      const entry: PanelEntry = {
        anchor: { block: index, start, end },
        words,
        kind: kind === 'list-item' ? 'item' : 'sentence',
      };
      return [{ entry, membership: membership.test(words) }];
    }),
);

/** What a member's row or item gives as their organisation: its last words; null where it gives none. */
export function bodyOf({ kind, words }: PanelEntry): string | null {
  if (kind === 'sentence') return null;
  const body =
    words
      .split(kind === 'row' ? ' | ' : /,\s+/)
      .at(-1)
      ?.replace(/[.;]$/, '')
      .trim() ?? '';
  return body.length > 2 && /^\p{Lu}/u.test(body) ? body : null;
}

const nameOf = /\b\p{Lu}[\p{L}’'&-]+(?:(?: (?:and|of|the|for|&))? \p{Lu}[\p{L}’'&-]+)*/gu;
/** The names, of more than three letters, that words hold. */
export function namesIn(words: string): readonly string[] {
  return (words.match(nameOf) ?? []).filter((name) => name.length > 3);
}
