/**
 * A letter whose parts were marked by hand: `{{point}}(rules; places)`, `{+praise+}`, `{-standard paragraph-}`. A rule
 * with a question mark may answer the point and need not; a place is written as "5.1.3", or "page 4" where it is no
 * paragraph.
 */
export interface LabelledLetter {
  /** The letter without marks. */
  readonly text: string;
  readonly points: readonly LabelledPoint[];
  readonly praise: readonly string[];
  readonly closing: readonly string[];
}

export interface LabelledPoint {
  readonly text: string;
  readonly rules: readonly string[];
  readonly allowed: readonly string[];
  readonly cited: readonly string[];
}

const mark = /\{\{([\s\S]*?)\}\}\(([^)]*)\)|\{\+([\s\S]*?)\+\}|\{-([\s\S]*?)-\}/g;

export function parseLabelledLetter(source: string): LabelledLetter {
  const points: LabelledPoint[] = [];
  const praise: string[] = [];
  const closing: string[] = [];
  const text = source.replace(mark, (_, point?: string, label?: string, good?: string, end?: string) => {
    if (point !== undefined) points.push(labelledPoint(point, label ?? ''));
    else if (good !== undefined) praise.push(good);
    else closing.push(end ?? '');
    return point ?? good ?? end ?? '';
  });
  return { text, points, praise, closing };
}

function labelledPoint(text: string, label: string): LabelledPoint {
  const [rules = '', places = ''] = label.split(';').map((part) => part.trim());
  const named = rules.split(/\s*,\s*/).filter((rule) => rule !== '');
  return {
    text,
    rules: named.filter((rule) => !rule.startsWith('?')),
    allowed: named.map((rule) => rule.replace('?', '')),
    cited: places
      .split(/\s*,\s*/)
      .filter((place) => place !== '')
      .map((place) => place.replace(/^paragraph /, '').toLowerCase()),
  };
}

/** A citation in the form of a label. */
export function citationLabel({ kind, number }: { readonly kind: string; readonly number: string }): string {
  return (kind === 'paragraph' ? number : `${kind} ${number}`).toLowerCase();
}
