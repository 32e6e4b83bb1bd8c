import { type Anchor, type Block, cellAt, cellText, type Draft, derivedIn, type Table } from '@dhrlint/draft';
import { type CharacteristicMention, characteristicsIn } from './characteristics.js';
import type { CharacteristicTreatment, Equality } from './statements.js';
import { speaksOfRelevance, type Treatment, treatmentIn } from './treatment.js';

/** What the tables among the passages on equality say, row by row: Characteristic | Relevant? | Consideration. */
export function tableRowsOf(
  draft: Draft,
  passages: readonly Block[],
): Pick<Equality, 'treatments' | 'lists'> {
  const tables = [...new Set(passages.flatMap((block) => (block.cell ? [block.cell.table] : [])))];
  const read = tables.flatMap((index) => {
    const table = draft.tables[index];
    return table ? [rowsIn(draft, table)] : [];
  });
  return {
    treatments: read.flatMap(({ treatments }) => treatments),
    lists: read.flatMap(({ lists }) => lists),
  };
}

const rowsIn = derivedIn((draft: Draft, table: Table): Pick<Equality, 'treatments' | 'lists'> => {
  const columns = columnTreatments(draft, table);
  const rows =
    columns.length > 0 ? columns : table.rows.flatMap((_, row) => rowTreatments(draft, table, row));
  const listed = rows.filter((row) => row.listed);
  const names = new Set(listed.map((row) => row.characteristic));
  const places = [...listed.map((row) => row.name), ...headingOf(draft, table)];
  return { treatments: rows, lists: names.size < 3 ? [] : [{ places, names, judged: false }] };
});

/** The first cell of the table that holds words. */
function headingOf(draft: Draft, table: Table): readonly Anchor[] {
  const anchor = (table.rows[0]?.cells ?? [])
    .map((cell) => anchorOf(draft, cell.blocks))
    .find((a) => a !== null);
  return anchor ? [anchor] : [];
}

/** "Considered?" over a column of ticks says nothing of relevance. */
const onlyLookedAt = /\b(?:considered|discussed|reviewed|examined|looked at|known|recorded|addressed)\b/i;

function rowTreatments(draft: Draft, table: Table, row: number): readonly CharacteristicTreatment[] {
  const cells = Array.from({ length: table.columns }, (_, column) => cellAt(table, row, column)).filter(
    (cell) => cell?.row === row,
  );
  const [first, ...others] = [...new Set(cells)];
  const head = first?.blocks
    .map((block) => draft.blocks[block])
    .find((block) => block !== undefined && block.text.trim() !== '');
  if (!first || !head || cellText(draft, first).length > 120)
    return cellsAlone(
      draft,
      cells.flatMap((cell) => cell?.blocks ?? []),
    );
  const mentions = characteristicsIn(head.text);
  if (mentions.length === 0)
    return cellsAlone(
      draft,
      others.flatMap((cell) => cell?.blocks ?? []),
    );
  const values = others.flatMap((cell) => {
    if (!cell) return [];
    const text = cellText(draft, cell).trim();
    const top = cellAt(table, 0, cell.column);
    const heading = top ? cellText(draft, top) : '';
    if (isVerdict(text) && onlyLookedAt.test(heading) && !/relevan/i.test(heading)) return [];
    return [
      { text: markRead(text, heading, headingsOf(draft, table)), anchor: anchorOf(draft, cell.blocks) },
    ];
  });
  return mentions.map((mention) => ofValues(head, mention, values));
}

/** What stands in a table about one characteristic, with its place; null for an empty cell. */
interface Value {
  readonly text: string;
  readonly anchor: Anchor | null;
}

/** How a row, or a column, of a table treats the characteristic that heads it. */
function ofValues(
  head: Block,
  mention: CharacteristicMention,
  values: readonly Value[],
): CharacteristicTreatment {
  const treatment = rowTreatment(values.map(({ text }) => text));
  const said = values
    .filter(
      ({ text }) =>
        treatmentIn(text) === treatment ||
        isVerdict(text) ||
        (treatment === 'not-relevant' && beginsWithVerdict(text)),
    )
    .flatMap(({ anchor }) => (anchor ? [anchor] : []));
  const name = { block: head.index, start: mention.start, end: mention.end };
  return {
    characteristic: mention.characteristic,
    name,
    places: [...said, name],
    treatment,
    judged: true,
    listed: true,
  };
}

/** A table that stands on its side: the characteristics head its columns, and what is said of them stands below. */
function columnTreatments(draft: Draft, table: Table): readonly CharacteristicTreatment[] {
  const heads = (table.rows[0]?.cells ?? []).flatMap((cell) => {
    const [block] = cell.blocks.flatMap((index) => draft.blocks[index] ?? []);
    const [mention, ...more] = block && block.text.length < 40 ? characteristicsIn(block.text) : [];
    return block && mention && more.length === 0 ? [{ cell, block, mention }] : [];
  });
  if (heads.length < 3 || table.rows.length < 2) return [];
  return heads.map(({ cell, block, mention }) => {
    const below = table.rows.slice(1).flatMap((_, row) => {
      const value = cellAt(table, row + 1, cell.column);
      return value ? [{ text: cellText(draft, value).trim(), anchor: anchorOf(draft, value.blocks) }] : [];
    });
    return ofValues(block, mention, below);
  });
}

const setsAside =
  /\b(?:not (?:relevant|applicable|engaged|considered relevant|felt|thought)|no (?:relevance|bearing|impact)|irrelevant|n\/a)\b|^no$/i;
const ticks = /^(?:[✓✔☑√●•■]|tick|ticked)$/i;
const crosses = /^(?:[✗✘☒☐×]|x)$/i;

/**
 * What a tick or cross says: in a column headed "Not relevant" a mark says no; in one of two such columns even a
 * cross is a mark, elsewhere it says no.
 */
function markRead(text: string, heading: string, headings: readonly string[]): string {
  const marked = ticks.test(text) || /^y(?:es)?$/i.test(text);
  const cross = crosses.test(text);
  if (!marked && !cross) return text;
  const choices = headings.some((each) => setsAside.test(each));
  if (setsAside.test(heading)) return marked || choices ? 'No' : text;
  if (cross && !choices) return 'No';
  return marked || /relevan|^yes|applicable|engaged/i.test(heading) ? 'Yes' : text;
}

function headingsOf(draft: Draft, table: Table): readonly string[] {
  return (table.rows[0]?.cells ?? []).map((cell) => cellText(draft, cell).trim());
}

function isVerdict(text: string): boolean {
  return /^(?:yes|no|y|n|none|nil|n\/?a|not (?:relevant|applicable|considered relevant)|relevant|✓|✔|x|✗)\.?$/i.test(
    text,
  );
}

/** "Not relevant. Any partner might have acted so": the first sentence is the verdict, and the rest takes nothing back. */
function beginsWithVerdict(value: string): boolean {
  const first =
    /^(?:no|none|nil|n\/?a|not (?:thought |felt |considered |judged |found |held )?(?:to be )?(?:relevant|applicable|engaged|material|a factor)|of no relevance|no relevance)(?: (?:here|in this case|to this (?:case|review)|in the period))?[.;:–—]\s+/i.exec(
      value,
    );
  const rest = first === null ? '' : value.slice(first[0].length);
  return (
    first !== null &&
    !/\b(?:but|however|nevertheless|although|though|yet|except|save|later|relevan\w+|matter\w*|women are|disproportion\w+)\b/i.test(
      rest,
    ) &&
    !speaksOfRelevance(rest)
  );
}

/** A cell that says yes or no decides; else the fuller words do. */
function rowTreatment(values: readonly string[]): Treatment {
  if (values.some((value) => /^(?:yes|y|✓|✔|relevant|highly relevant|very relevant)\b/i.test(value)))
    return 'relevant';
  const worded = values.filter((value) => !isVerdict(value) && value.length > 3);
  if (
    // A longer cell may begin so and go on with what did matter.
    values.some(
      (value) =>
        (value.length <= 60 || beginsWithVerdict(value)) &&
        /^(?:no|n(?=\.?$)|none|nil|n\/?a|not (?:relevant|applicable|considered|thought|found|an? |known to be)|x|✗)\b/i.test(
          value,
        ),
    )
  )
    return 'not-relevant';
  // What follows a "but" is what the row comes down to.
  const read = worded.map((value) =>
    treatmentIn(value.split(/\b(?:but|however|nevertheless)\b/i).at(-1) ?? ''),
  );
  if (read.includes('relevant')) return 'relevant';
  return read.includes('not-relevant') ? 'not-relevant' : 'named';
}

/** Cells that are no row of a characteristic are read as prose, with the whole cell as the place. */
function cellsAlone(draft: Draft, blocks: readonly number[]): readonly CharacteristicTreatment[] {
  return blocks.flatMap((index) => {
    const text = draft.blocks[index]?.text ?? '';
    const read = text.slice(0, 1000);
    const treatment = treatmentIn(read);
    const judged = speaksOfRelevance(read);
    return characteristicsIn(text).map((mention): CharacteristicTreatment => {
      const name = { block: index, start: mention.start, end: mention.end };
      return {
        characteristic: mention.characteristic,
        name,
        places: [{ block: index, start: 0, end: text.length }],
        treatment,
        judged,
        listed: false,
      };
    });
  });
}

function anchorOf(draft: Draft, blocks: readonly number[]): Anchor | null {
  for (const block of blocks) {
    const text = draft.blocks[block]?.text ?? '';
    if (text.trim() !== '') return { block, start: 0, end: text.trimEnd().length };
  }
  return null;
}
