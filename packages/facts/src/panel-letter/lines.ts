import type { Block, Draft, Table } from '@dhrlint/draft';

/**
 * One stretch of a letter as it stands on the page: `heading` a title or a line that leads into what follows, `item` a
 * bullet, a numbered point or a row of a table, `prose` a paragraph.
 */
export interface LetterLine {
  readonly kind: 'heading' | 'item' | 'prose';
  /** On one line, without bullet and mark-up. */
  readonly text: string;
  /** What stands before an item, without its stops: "3", "b"; null for bullets. */
  readonly number: string | null;
  /** 1 for the outermost list; 0 outside lists. */
  readonly depth: number;
}

const notRead = new Set<Block['kind']>([
  'header',
  'footer',
  'comment',
  'revision',
  'hidden',
  'property',
  'contents-entry',
]);
/** Bullets of all sorts: of Word's symbol fonts, typed dots, dashes, and the letter o before a capital. */
const bullet = /^(?:[•·▪◦●○■□➢❖⁃∙*\uE000-\uF8FF]\s*|[–—-]\s+|o\s+(?=\p{Lu}))/u;
const enumerated = /^\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)/;
const dotted = /^\d{1,3}(?:\.\d{1,3})+$/;
/** Characters up to which a line without a stop can be a heading. */
const longestHeading = 90;

/** The lines of a letter, or of the blocks of a report that are its annexed letter. */
export function letterLines(draft: Draft, only?: ReadonlySet<number>): readonly LetterLine[] {
  const blocks = draft.blocks.filter(
    ({ index, kind }) => !notRead.has(kind) && (only === undefined || only.has(index)),
  );
  const ownNumbers = numbersItself(blocks);
  const lines: LetterLine[] = [];
  let row = -1;
  for (const block of blocks) {
    if (block.cell) {
      const table = draft.tables[block.cell.table];
      const place = block.cell.table * 10_000 + block.cell.row;
      if (table && place !== row) lines.push(...rowLines(draft, table, block.cell.row));
      row = place;
      continue;
    }
    const line = lineOf(block, ownNumbers);
    if (line.text === '') continue;
    const last = lines.at(-1);
    if (last && goesOn(last, line, draft.format)) {
      lines[lines.length - 1] = { ...last, kind: last.kind, text: `${last.text} ${line.text}` };
    } else lines.push(line);
  }
  return lines;
}

function lineOf(block: Block, ownNumbers: boolean): LetterLine {
  let text = plain(block.text);
  let number: string | null = null;
  let isItem = block.kind === 'list-item';
  const mark = bullet.exec(text);
  if (mark) {
    text = text.slice(mark[0].length);
    isItem = true;
  }
  if (block.number !== null) {
    if (dotted.test(block.number) && !ownNumbers) text = `${block.number} ${text}`;
    else {
      number = block.number;
      isItem = true;
    }
  } else {
    const typed = enumerated.exec(text);
    if (typed?.[1]) {
      number = typed[1];
      text = text.slice(typed[0].length);
      isItem = true;
    }
  }
  const isTitle = block.kind === 'heading' && !(isItem && text.length > longestHeading);
  if (isTitle || (!isItem && looksLikeHeading(text, block)))
    return { kind: 'heading', text, number: null, depth: 0 };
  const depth = isItem ? Math.max(1, block.level) : 0;
  return { kind: isItem ? 'item' : 'prose', text, number, depth };
}

/** Markdown that a conversion left in a text, and white space of every kind. */
function plain(text: string): string {
  return text
    .replace(/<\/?(?:u|sup|sub|b|i|em|strong|br|p)\s*\/?>/gi, '')
    .replace(/^#{1,6}\s+/, '')
    .replace(/\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function looksLikeHeading(text: string, { appearance }: Block): boolean {
  if (text.length > longestHeading) return false;
  if (/:$/.test(text)) return !/[.!?]\s/.test(text);
  if (/[.;,!?]["'”’)]*$/.test(text) || /^dear\b/i.test(text)) return false;
  // A title without any sign of being one is a few words on a line of their own.
  return appearance.bold || (/^\p{Lu}/u.test(text) && !/\d/.test(text) && text.split(' ').length <= 5);
}

/** Whether the paragraphs of the letter carry numbers of their own (1.1, 1.2, 1.3), so that these are no citations. */
function numbersItself(blocks: readonly Block[]): boolean {
  const numbers = blocks.flatMap(({ number }) => (number !== null && dotted.test(number) ? [number] : []));
  const steps = numbers.filter((number, at) => {
    const before = numbers[at - 1];
    if (before === undefined) return false;
    const [one, two] = [before.split('.'), number.split('.')];
    return (
      one.slice(0, -1).join('.') === two.slice(0, -1).join('.') &&
      Number(two.at(-1)) === Number(one.at(-1)) + 1
    );
  });
  return steps.length >= 2 && steps.length >= numbers.length / 2;
}

/**
 * A line that a page break or a hard line end cut off from the one before: it begins in small letters, or, in formats
 * that know no paragraphs, the one before is long and does not end as a sentence does.
 */
function goesOn(last: LetterLine, line: LetterLine, format: Draft['format']): boolean {
  if (line.kind === 'item' || last.kind === 'heading' || /[.!?:]["'”’)]*$/.test(last.text)) return false;
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (line.kind === 'heading' || format === 'docx') return false;
  return (
    last.text.length > 60 &&
    /(?:\b(?:the|a|an|of|to|and|or|in|on|for|by|with|from|that|as|at)|,)$/i.test(last.text)
  );
}

/** A row of a table of points: its words together, without the columns in which an answer is to be written. */
function rowLines(draft: Draft, table: Table, row: number): readonly LetterLine[] {
  const cells = table.rows[row]?.cells ?? [];
  const titles = table.headerRows > 0 ? (table.rows[0]?.cells ?? []) : [];
  const words = (blocks: readonly number[]) =>
    plain(blocks.map((index) => draft.blocks[index]?.text ?? '').join(' '));
  if (row < table.headerRows) return [];
  let number: string | null = null;
  const texts = cells.flatMap((cell) => {
    const title = words(titles.find(({ column }) => column === cell.column)?.blocks ?? []);
    const own = cell.blocks.map((index) => draft.blocks[index]).find((block) => block?.number);
    const text = [own?.number, words(cell.blocks)].filter((part) => part).join(' ');
    if (/^(?:no|number|ref|reference|item|#)?\.?$/i.test(title) && /^\(?\d{1,2}[.)]?$/.test(text)) {
      number = text.replace(/[().]/g, '');
      return [];
    }
    if (/\b(?:response|answer|action taken|completed?|status|csp)\b/i.test(title)) return [];
    const named = /\b(page|paragraph|para|section)s?\b/i.exec(title)?.[1]?.toLowerCase();
    return text === '' ? [] : [named && /^\d[\d.]*$/.test(text) ? `${named} ${text}` : text];
  });
  if (texts.length === 0) return [];
  return [{ kind: 'item', text: texts.join(': '), number, depth: 1 }];
}
