import { type Anchor, acrossChosen, cellText, type Draft, derivedIn, type Table } from '@dhrlint/draft';
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

interface Given {
  readonly words: WordIndex;
  readonly zones: readonly Zone[];
  readonly sections: readonly Section[];
}

/** Rows of the panel's table; else the list items and sentences of the section on the panel. */
export function panelEntriesOf(draft: Draft, facts: Given): readonly PanelEntry[] {
  const { words, zones, sections } = facts;
  const rows = draft.tables.flatMap((table): readonly PanelEntry[] => {
    const kind = tableKind(draft, table);
    const isPanels = kind === 'panel' || isInPanel(sections, table.block);
    if (!isPanels || zones[table.block] === 'letter' || kind === 'contributors' || kind === 'action-plan')
      return [];
    return rowsOf(draft, table);
  });
  const naming = new Set(words.blocksWith('panel', 'members', 'member'));
  const telling = draft.blocks.flatMap(({ index, cell }) =>
    !cell && (naming.has(index) || isListed(facts, index)) ? [index] : [],
  );
  return [...rows, ...membersIn(draft, facts, telling)];
}

function isInPanel(sections: readonly Section[], block: number): boolean {
  const roles = sectionPath(sections, block).map(({ role }) => role);
  return roles.includes('panel') && !roles.includes('executive-summary');
}

function isListed({ zones, sections }: Given, block: number): boolean {
  return zones[block] === 'panel' && isInPanel(sections, block);
}

const rowsOf = derivedIn((draft: Draft, table: Table): readonly PanelEntry[] =>
  table.rows.slice(Math.max(table.headerRows, 0)).flatMap((row): readonly PanelEntry[] => {
    const block = row.cells.flatMap((cell) => cell.blocks)[0];
    const text = block === undefined ? undefined : draft.blocks[block]?.text;
    if (block === undefined || text === undefined) return [];
    const words = row.cells.map((cell) => cellText(draft, cell).replace(/\s+/g, ' ')).join(' | ');
    return [{ anchor: { block, start: 0, end: text.length }, words, kind: 'row' }];
  }),
);

/** The sentences of a block that tell of members: all in the list of members, elsewhere those that speak of membership. */
const membersIn = acrossChosen((_draft, facts: Given, block): readonly PanelEntry[] => {
  const { text, index, kind } = block;
  if (!speaks(block, facts.zones)) return [];
  const listed = isListed(facts, index);
  const planned = plans.has(facts.zones[index] ?? 'body');
  if (!listed && planned) return [];
  return sentencesOf(text).flatMap(({ start, end }): readonly PanelEntry[] => {
    const words = text.slice(start, end);
    if (fromOutside.test(words) || (!listed && !membership.test(words))) return [];
    return [
      { anchor: { block: index, start, end }, words, kind: kind === 'list-item' ? 'item' : 'sentence' },
    ];
  });
});

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
