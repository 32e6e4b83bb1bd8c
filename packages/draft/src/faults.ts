import type { Block, Draft, Span } from './draft.js';

/**
 * Where a draft breaks what {@link Draft} promises, in sentences; empty for every draft that a reader gives. Tests and
 * the fuzzer hold readers to it, whatever file they were given.
 */
export function faultsOf(draft: Draft): readonly string[] {
  return [
    ...draft.blocks.flatMap((block, index) => blockFaults(draft, block, index)),
    ...tableFaults(draft),
    ...draft.gaps.flatMap(({ reason, page }) => [
      ...(/\p{L}.*\.$/su.test(reason) ? [] : [`a gap has no sentence: ${JSON.stringify(reason)}`]),
      ...pageFaults(draft, page, 'a gap'),
    ]),
  ];
}

function blockFaults(draft: Draft, block: Block, index: number): string[] {
  const name = `block ${index} (${block.kind})`;
  const { text, host } = block;
  const faults = [...pageFaults(draft, block.page, name), ...spanFaults(draft, block.spans, text, name)];
  const fault = (broken: boolean, what: string) => {
    if (broken) faults.push(`${name}: ${what}`);
  };
  const inside = (at: number, length: number) => Number.isInteger(at) && at >= 0 && at <= length;
  fault(block.index !== index, `has the index ${block.index}`);
  fault(
    /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text),
    'has half a sign',
  );
  for (const { start, end, kind } of block.marks) {
    fault(!inside(end, text.length) || !inside(start, end), `${kind} ${start} to ${end} of ${text.length}`);
  }
  if (host) {
    const other = draft.blocks[host.block];
    fault(!other, `hangs on block ${host.block} of ${draft.blocks.length}`);
    fault(!inside(host.offset, other?.text.length ?? 0), `hangs at ${host.offset} of ${other?.text.length}`);
    fault(host.block === index, 'hangs on itself');
  }
  for (const heading of block.section) {
    fault(draft.blocks[heading]?.kind !== 'heading', `stands below block ${heading}, which is no heading`);
  }
  fault(block.kind === 'heading' && block.level < 1, `is of level ${block.level}`);
  fault(block.label === null && block.number !== null, 'has a number and no label');
  if (block.cell) {
    const { table, row } = block.cell;
    const listed = draft.tables[table]?.rows[row]?.cells.some(({ blocks }) => blocks.includes(index));
    fault(!listed, `is in no cell of row ${row} of table ${table}`);
  }
  return faults;
}

/** Spans lie within the text, in order, and lead to a place that can be. */
function spanFaults(draft: Draft, spans: readonly Span[], text: string, name: string): string[] {
  let end = 0;
  return spans.flatMap((span) => {
    const at = `span ${span.start} to ${span.end} of ${text.length}`;
    const wrong = span.start < end || span.end < span.start || span.end > text.length;
    end = span.end;
    const { origin } = span;
    const numbers =
      origin.format === 'docx'
        ? [origin.paragraph, origin.run, origin.offset]
        : origin.format === 'text'
          ? [origin.offset]
          : [origin.page - 1];
    const nowhere =
      numbers.some((number) => !Number.isInteger(number) || number < 0) ||
      (origin.format === 'pdf' &&
        (origin.rect.some((number) => !Number.isFinite(number)) || origin.page > (draft.pages ?? 0)));
    return [
      ...(wrong ? [`${name}: ${at} is not in order or not within`] : []),
      ...(nowhere ? [`${name}: ${at} leads to ${JSON.stringify(origin)}`] : []),
    ];
  });
}

function pageFaults({ pages }: Draft, page: number | null, name: string): string[] {
  if (page === null) return [];
  const wrong = !Number.isInteger(page) || page < 1 || (pages !== null && page > pages);
  return wrong ? [`${name}: is on page ${page} of ${pages}`] : [];
}

function tableFaults(draft: Draft): string[] {
  return draft.tables.flatMap((table, index) => {
    const faults: string[] = [];
    if (table.index !== index) faults.push(`table ${index} has the index ${table.index}`);
    if (table.headerRows > table.rows.length) faults.push(`table ${index} has more header rows than rows`);
    table.rows.forEach((row, r) => {
      for (const cell of row.cells) {
        const { column, columnSpan, rowSpan } = cell;
        const place = `table ${index}, row ${r}, column ${column}`;
        if (cell.row !== r) faults.push(`${place} says it is in row ${cell.row}`);
        if (column < 0 || columnSpan < 1 || rowSpan < 1 || column + columnSpan > table.columns) {
          faults.push(`${place} spans ${columnSpan} of ${table.columns} columns and ${rowSpan} rows`);
        }
        for (const block of cell.blocks) {
          const home = draft.blocks[block]?.cell;
          if (home?.table !== index || home.row !== r)
            faults.push(`${place} holds block ${block} of elsewhere`);
        }
      }
    });
    return faults;
  });
}
