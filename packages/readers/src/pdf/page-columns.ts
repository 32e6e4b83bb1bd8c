import type { Line, PageText } from './layout.js';
import type { Column } from './paragraphs.js';
import { percentile } from './typography.js';

/** The edges of the text, from all pages of the same shape: a last page with two lines shows none. */
export function columnsOf(
  sheets: readonly { readonly text: PageText }[],
  bodies: readonly (readonly Line[])[],
): Column[] {
  const shape = ({ text }: { readonly text: PageText }) =>
    `${Math.round(text.width)} ${Math.round(text.height)}`;
  const byShape = new Map<string, Line[]>();
  sheets.forEach((sheet, i) => {
    const lines = byShape.get(shape(sheet)) ?? [];
    lines.push(...(bodies[i] ?? []));
    byShape.set(shape(sheet), lines);
  });
  const columns = new Map(
    [...byShape].map(([key, lines]) => [
      key,
      {
        left: percentile(
          lines.map((line) => line.x0),
          0.02,
        ),
        right: percentile(
          lines.map((line) => line.x1),
          0.97,
        ),
      },
    ]),
  );
  return sheets.map((sheet) => columns.get(shape(sheet)) ?? { left: 0, right: sheet.text.width });
}
