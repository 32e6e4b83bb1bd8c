import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/**
 * Text broken into lines of at most `width` columns.
 * @param first what the first line begins with, such as a label
 * @param rest what the further lines begin with; as many spaces as `first` is wide where left out
 */
export function wrap(
  text: string,
  width: number,
  first = '',
  rest = ' '.repeat(stringWidth(first)),
): string[] {
  // A label wider than the indent of the further lines takes its room as a word of that width would.
  const room = Math.max(0, stringWidth(first) - stringWidth(rest) - 1);
  const filler = room > 0 ? `${'x'.repeat(room)} ` : '';
  const columns = Math.max(20, width - Math.min(stringWidth(first), stringWidth(rest)));
  return wrapAnsi(filler + text, columns, { hard: true, trim: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? first + line.slice(filler.length) : rest + line}`.trimEnd());
}

/** Rows under one another, each column as wide as its widest cell; the last column wraps. */
export function table(rows: readonly (readonly string[])[], width: number, gap = 2): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows.flatMap((row) => {
    const fixed = row.slice(0, -1).map((cell, column) => {
      return cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell) + gap);
    });
    return wrap(row.at(-1) ?? '', width, fixed.join(''));
  });
}
