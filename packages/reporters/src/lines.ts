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
  const columns = Math.max(20, width - Math.max(stringWidth(first), stringWidth(rest)));
  return wrapAnsi(text, columns, { hard: true, trim: true })
    .split('\n')
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd());
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

/** Text with all but its beginning and its end left out where it is longer than `most` characters. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = Math.floor(most * 0.7);
  const tail = most - head - 3;
  return `${text.slice(0, head).trimEnd()} … ${tail > 0 ? text.slice(-tail).trimStart() : ''}`.trimEnd();
}
