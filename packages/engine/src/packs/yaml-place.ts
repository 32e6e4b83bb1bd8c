/** A place in a YAML file that is being written, told from the indents of the lines around it. */
export interface YamlPlace {
  /** Keys, and 0 for an item of a list, from the top to what is being written: to its key where it is a value. */
  readonly path: readonly (string | number)[];
  /** True after `key: `. */
  readonly isValue: boolean;
  /** What is typed of it already. */
  readonly typed: string;
  /** The other keys that stand beside it. */
  readonly siblings: readonly string[];
  /** Values of one word of the fields beside it, and of those beside what it stands in. */
  readonly beside: Readonly<Record<string, string>>;
}

/** What a line says of the structure: the marks of list items in front, and a key. Columns count from 0. */
interface Line {
  readonly dashes: readonly number[];
  readonly key: { readonly name: string; readonly column: number; readonly value: string } | null;
}

const structure = /^ *((?:- +|-$)*)(?:(["']?)([^\s"'#:-][^"'#:]*?)\2:(?:\s+(.*))?$)?/;

function lineOf(text: string): Line {
  const bare = text.replace(/(?:^|\s)#.*$/, '');
  const [whole = '', marks = '', , name, value = ''] = structure.exec(bare) ?? [];
  const begin = whole.length - whole.trimStart().length;
  const dashes = [...marks].flatMap((sign, index) => (sign === '-' ? [begin + index] : []));
  return {
    dashes,
    key: name === undefined ? null : { name, column: begin + marks.length, value: value.trim() },
  };
}

/** The column in which a line's structure begins; null for lines that have none. */
function beginOf({ dashes, key }: Line): number | null {
  return dashes[0] ?? key?.column ?? null;
}

/** The place at an offset; null within a comment or a quotation, where nothing is proposed. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | null {
  const above = text.slice(0, offset).split(/\r?\n/);
  const current = above.pop() ?? '';
  const typed = /[^\s:"'[\]{},]*$/.exec(current)?.[0] ?? '';
  const front = current.slice(0, current.length - typed.length);
  if (/#|["'|>]/.test(front)) return null;
  const here = lineOf(front.trimEnd());
  const isValue = here.key !== null && /:\s+$/.test(front);
  if (!isValue && !/^ *(?:- +)*$/.test(front)) return null;
  const column = here.key?.column ?? front.length;
  const below = text.slice(offset).split(/\r?\n/).slice(1);
  const lines = [...above.map(lineOf), here, ...below.map(lineOf)];
  const around = enclosing(lines, above.length, column);
  const own = fieldsBeside(lines, above.length, column);
  const beside = [own, ...around.levels.map((level) => fieldsBeside(lines, level.line, level.column))];
  return {
    path: here.key === null ? around.path : [...around.path, here.key.name],
    isValue,
    typed,
    siblings: Object.keys(own),
    beside: Object.assign({}, ...beside.reverse()),
  };
}

interface Enclosing {
  readonly path: readonly (string | number)[];
  /** The keys of the path and where they stand, innermost first. */
  readonly levels: readonly { readonly line: number; readonly column: number }[];
}

/** What stands around a column of a line, going up: each key or mark further to the left than the one before. */
function enclosing(lines: readonly Line[], at: number, column: number): Enclosing {
  const path: (string | number)[] = [];
  const levels: { line: number; column: number }[] = [];
  let limit = column;
  // A list may begin in the column of the key that it belongs to.
  let inItem = false;
  for (let index = at; index >= 0; index--) {
    const { key, dashes } = lines[index] ?? { key: null, dashes: [] };
    const isParent = key && index < at && key.value === '';
    if (isParent && (key.column < limit || (inItem && key.column === limit))) {
      path.unshift(key.name);
      levels.push({ line: index, column: key.column });
      limit = key.column;
      inItem = false;
    }
    for (const dash of dashes.toReversed()) {
      if (dash >= limit) continue;
      path.unshift(0);
      limit = dash;
      inItem = true;
    }
  }
  return { path, levels };
}

/** The fields of the set that has a key in this column of this line, without that key, with their values. */
function fieldsBeside(lines: readonly Line[], at: number, column: number): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  const take = ({ key }: Line) => {
    if (key?.column === column) fields[key.name] ??= key.value.replace(/^["']|["']$/g, '');
  };
  for (let index = at - 1; index >= 0 && !begins(lines[index + 1], column); index--) {
    const line = lines[index];
    if (!line || isOutside(line, column)) break;
    take(line);
  }
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line || isOutside(line, column) || begins(line, column)) break;
    take(line);
  }
  return fields;
}

/** Whether a line has the first field of an item whose fields stand in this column. */
function begins(line: Line | undefined, column: number): boolean {
  return line?.dashes.some((dash) => dash < column) ?? false;
}

/** Whether a line stands further to the left, and is no item whose fields stand in this column. */
function isOutside(line: Line, column: number): boolean {
  const begin = beginOf(line);
  return begin !== null && begin < column && !(begins(line, column) && line.key?.column === column);
}
