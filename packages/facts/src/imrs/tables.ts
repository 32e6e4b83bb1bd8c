import { blocksBefore, type Cell, cellAt, cellText, type Draft, derivedIn, type Table } from '@dhrlint/draft';
import { sentencesOf } from '../sentences.js';
import { bodiesIn, isBody } from './bodies.js';
import type { ImrCount } from './count.js';
import { isLeadIn, leadStage } from './lead-in.js';
import { asked, mentionsImr, otherDocuments } from './words.js';

const bodyHeading =
  /\b(?:agenc(?:y|ies)|organi[sz]ations?|service|body|contributors?|provider|author(?:ing)? agency|name of (?:agency|organi[sz]ation)|sefydliad)\b/i;
const suppliedHeading =
  /\b(?:contributions?|contributed|supplied|provided|submitted|submission|documents?|type|nature|form|returns?|information|reports?|response|material|input|involvement|what|IMR)\b/i;
const imrHeading =
  /^(?:full |agency |no\.? of |number of )?(?:individual management reviews?(?: \(IMRs?\))?|IMRs?)(?:\s*(?:received|submitted|completed|provided|supplied|written|returned|\?|y\/n|yes\/no|\(y\/n\)|\(yes\/no\)))?$/i;
const yes =
  /^(?:✓|✔|☑|☒|√|ü|●|•|■|y|yes|received|submitted|completed?|provided|imr\b.*|done|[a-z]*\s*\d{1,2}[/. ].*|\d{1,2} [a-z]+ \d{4}|[a-z]+ \d{4})\.?$/i;
const cross = /^[x×✗✘✕]$/i;

/** Tables that say agency by agency what it gave: Agency | Contribution, or Agency | Chronology | IMR | Report. */
export function countsInTables(draft: Draft, tables: readonly Table[]): readonly ImrCount[] {
  return tables.flatMap((table) => countsInTable(draft, table));
}

const countsInTable = derivedIn((draft: Draft, table: Table): readonly ImrCount[] => {
  const count =
    sourceColumn(draft, table) ??
    authorColumn(draft, table) ??
    tickedColumn(draft, table) ??
    describedColumn(draft, table) ??
    kindColumn(draft, table) ??
    kindRow(draft, table) ??
    ledTable(draft, table);
  return count ? [count] : [];
});

interface HeadingCell {
  readonly text: string;
  readonly cell: Cell;
}

function headings(draft: Draft, table: Table): readonly HeadingCell[] {
  return (table.rows[0]?.cells ?? []).map((cell) => ({
    cell,
    text: cellText(draft, cell).trim().replace(/\s+/g, ' '),
  }));
}

/** The rows below the heading that stand for one body each; totals, sub-headings and repeated headings are none. */
function bodyRows(draft: Draft, table: Table, column: number): readonly (readonly [string, string])[] {
  const rows: [string, string][] = [];
  const heading = textAtPlace(draft, table, 0, column);
  for (let row = Math.max(1, table.headerRows); row < table.rows.length; row++) {
    const body = textAtPlace(draft, table, row, 0);
    const value = textAtPlace(draft, table, row, column);
    const spanned = cellAt(table, row, 0)?.columnSpan ?? 1;
    if (spanned > 1 || /^(?:total|totals|sum)\b/i.test(body) || (value === heading && heading !== ''))
      continue;
    if (body === '' && value === '') continue;
    rows.push([body, value]);
  }
  return rows;
}

function textAtPlace(draft: Draft, table: Table, row: number, column: number): string {
  const cell = cellAt(table, row, column);
  return cell ? cellText(draft, cell).trim().replace(/\s+/g, ' ') : '';
}

const imrSource =
  /^(?:IMRs?|individual management reviews?(?: \(IMRs?\))?) (?:from|by|received from|submitted by|provided by|completed by|agency|agencies)$|^(?:agenc(?:y|ies)|organi[sz]ations?) (?:submitting|providing|completing|producing|that (?:submitted|provided|completed)) (?:an )?IMRs?$/i;

/** A column headed "IMR from", or a first one headed "IMR", with a body in each row. */
function sourceColumn(draft: Draft, table: Table): ImrCount | null {
  const heads = headings(draft, table);
  // "No. | IMR" over numbers and names is the same with the rows counted.
  const at = /^(?:no\.?|nos\.?|#|number|ref\.?)?$/i.test(heads[0]?.text ?? '') ? 1 : 0;
  const named = heads[at] && imrHeading.test(heads[at].text) ? heads[at] : undefined;
  const first = named ?? (heads[0] && imrHeading.test(heads[0].text) ? heads[0] : undefined);
  const head = heads.find(({ text }) => imrSource.test(text)) ?? first;
  if (!head) return null;
  const names = new Set(bodyRows(draft, table, head.cell.column).map(([, name]) => name));
  names.delete('');
  if (head === first && [...names].some((name) => !isBody(name))) return null;
  return names.size < 2 ? null : tableCount(draft, head.cell, names.size);
}

const imrAuthor =
  /^(?:IMR|individual management review(?: \(IMR\))?) (?:author|writer)s?(?: \([^)]*\))?$|^(?:author|writer)s? of (?:the )?IMRs?$/i;

/** A column that says of each body who wrote its IMR. */
function authorColumn(draft: Draft, table: Table): ImrCount | null {
  const heads = headings(draft, table);
  const head = heads.find(({ text, cell }) => cell.column > 0 && imrAuthor.test(text));
  if (!head || !bodyHeading.test(heads[0]?.text ?? '')) return null;
  const authors = bodyRows(draft, table, head.cell.column).filter(([, author]) => !isNobody.test(author));
  return authors.length < 2 ? null : tableCount(draft, head.cell, authors.length);
}

const isNobody =
  /^(?:[-–—]*|n\/?a|no|none|nil|not .*|no .*|nil .*|.*\b(?:report|summary|letter|chronology)\b.*)\.?$/i;

/** A column headed "IMR" with ticks, "Yes", dates or numbers in it. */
function tickedColumn(draft: Draft, table: Table): ImrCount | null {
  const heads = headings(draft, table);
  const head = heads.find(({ text }) => imrHeading.test(text));
  if (!head || head.cell.column === 0) return null;
  const rows = bodyRows(draft, table, head.cell.column);
  const values = rows.map(([, value]) => value);
  if (values.length < 2) return null;
  const crossMeansNo =
    values.some((value) => yes.test(value) && !/^imr/i.test(value)) ||
    (heads.every(({ text }) => text !== '') && values.every((value) => value !== ''));
  let sum = 0;
  for (const value of values) {
    if (/^\d{1,2}$/.test(value)) sum += Number(value);
    else if (yes.test(value) || (cross.test(value) && !crossMeansNo)) sum += 1;
    else if (
      value !== '' &&
      !cross.test(value) &&
      !/^(?:[-–—]+|n\/?a|no|none|nil|not .*|n|no .*|nil .*|.*\b(?:report|summary|letter|chronology|statement)\b.*)\.?$/i.test(
        value,
      )
    )
      return null;
  }
  return sum < 2 ? null : tableCount(draft, head.cell, sum);
}

/** A column that says in words what each body gave: "IMR", "IMR and chronology", "Short report". */
function describedColumn(draft: Draft, table: Table): ImrCount | null {
  const heads = headings(draft, table);
  if (
    !heads.some(({ text }) => bodyHeading.test(text)) &&
    !heads.some(({ text }) => suppliedHeading.test(text))
  )
    return null;
  for (const { cell, text } of heads) {
    if (cell.column === 0 || bodyHeading.test(text) || text.length > 60 || asked.test(text)) continue;
    const values = bodyRows(draft, table, cell.column).map(([, value]) => value);
    const marked = values.filter((value) =>
      /^(?:(?:an?|one|full|joint|shared|combined) )*(?:chronology(?:,| and| &|\/| \+) (?:an? )?)?(?:IMRs?\b|individual management review)|^(?:two|2|three|3) IMRs\b/i.test(
        value,
      ),
    );
    if (marked.length < 2 || values.some((value) => value.length > 160)) continue;
    if (
      marked.some((value) => /\bauthor\b/i.test(value)) ||
      (!suppliedHeading.test(text) &&
        marked.length < values.length &&
        !values.some((v) => otherDocuments.test(v)))
    )
      continue;
    const given = marked.filter(
      (value) =>
        !/\b(?:not (?:received|submitted|provided|completed)|requested|awaited|outstanding|declined|overdue)\b/i.test(
          value,
        ),
    );
    const imrs = given.reduce(
      (sum, value) => sum + (/^(?:two|2)\b/i.test(value) ? 2 : /^(?:three|3)\b/i.test(value) ? 3 : 1),
      0,
    );
    return { ...tableCount(draft, cell, given.length), most: imrs };
  }
  return null;
}

const kindHeading =
  /^(?:documents?|papers?|type(?: of \w+)?|kind(?: of \w+)?|contributions?|what|form|nature|submission|return|report|material|source)$/i;
const imrKind =
  /^(?:(?:an?|full|agency) )?(?:individual management review(?: \(IMR\))?|IMR)(?: and chronology)?$/i;

/** A first column that tells the kind of each paper, with the body that sent it beside: "IMR | Marlshire Police". */
function kindColumn(draft: Draft, table: Table): ImrCount | null {
  const heads = headings(draft, table);
  const [first] = heads;
  if (first?.cell.column !== 0 || !kindHeading.test(first.text)) return null;
  const body = heads.find(({ cell, text }) => cell.column > 0 && fromHeading.test(text));
  if (!body) return null;
  const names = bodyRows(draft, table, body.cell.column).flatMap(([kind, name]) =>
    imrKind.test(kind) && isBody(name) ? [name] : [],
  );
  return names.length < 2 ? null : tableCount(draft, first.cell, names.length);
}

const fromHeading =
  /^(?:from|by|whose|sent by|supplied by|provided by|submitted by|who|(?:name of )?(?:the )?(?:agency|agencies|organi[sz]ation|body|contributor|service|provider|author agency))$/i;

const imrRow =
  /^(?:full )?(?:individual management reviews?(?: \(IMRs?\))?|IMRs?)(?: (?:received|submitted|completed|provided|considered|read|from|by))?:?$/i;

/** A table with a row for each kind of document: "IMRs | 7", "IMR | Marlshire Police; Saltmarsh Council". */
function kindRow(draft: Draft, table: Table): ImrCount | null {
  const rows = table.rows.filter(({ cells }) => cells.length > 1);
  const own = rows.filter(({ cells }) => cells[0] && imrRow.test(cellText(draft, cells[0]).trim()));
  const cell = own[0]?.cells[0];
  const value = own[0]?.cells[1];
  if (own.length !== 1 || !cell || !value) return null;
  const beside = rows.filter(({ cells }) => cells[0] && otherKind.test(cellText(draft, cells[0]).trim()));
  if (beside.length === 0) return null;
  const text = cellText(draft, value).trim();
  if (/^\d{1,2}$/.test(text))
    return Number(text) < 2 ? null : { ...tableCount(draft, cell, Number(text)), unit: 'imrs' };
  const names = text.split(/\s*[;\n]\s*/).filter((name) => name !== '');
  if (names.length < 2 || !names.every(isBody)) return null;
  const most = names.reduce((sum, name) => sum + bodiesIn(name), 0);
  return { ...tableCount(draft, cell, names.length), most };
}

/** What stands in the other rows of such a table. */
const otherKind =
  /^(?:(?:short|summary|brief|information|full|agency) )?(?:reports?|summar(?:y|ies)|chronolog(?:y|ies)|letters?|statements?|nil returns?|short returns?|information)\b/i;

/** A table of agencies and no more, under "IMRs were received from:". */
function ledTable(draft: Draft, table: Table): ImrCount | null {
  const lead = [...blocksBefore(draft, table.block, 2)].find((b) => b.kind !== 'caption');
  const sentence = lead && sentencesOf(lead.text).at(-1);
  if (!lead || !sentence || lead.kind === 'cell') return null;
  const text = lead.text.slice(sentence.start, sentence.end);
  if (!mentionsImr.test(text) || !isLeadIn(text) || otherDocuments.test(text)) return null;
  const heads = headings(draft, table);
  const column = heads.find(({ text: heading }) => bodyHeading.test(heading))?.cell.column;
  if (column === undefined) return null;
  const names = new Set(bodyRows(draft, table, column).map(([, name]) => name));
  names.delete('');
  const anchor = {
    block: lead.index,
    start: sentence.start,
    end: sentence.start + text.replace(/\s*:\s*$/, '').length,
  };
  return names.size < 2
    ? null
    : {
        anchor,
        source: 'table',
        least: names.size,
        most: names.size,
        stage: leadStage(text),
        unit: 'agencies',
        review: null,
      };
}

/** Anchored at the heading of the column; at the table's first block where that cell is empty. */
function tableCount(draft: Draft, cell: Cell, count: number): ImrCount {
  const block = cell.blocks[0] ?? 0;
  return {
    anchor: { block, start: 0, end: draft.blocks[block]?.text.length ?? 0 },
    source: 'table',
    least: count,
    most: count,
    stage: 'received',
    unit: 'agencies',
    review: null,
  };
}
