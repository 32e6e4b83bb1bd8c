import type { SourceParagraph } from './source.js';

/** What a paragraph is by its style or outline level. */
export interface StyleRole {
  /** Heading level from 1; null for none. */
  readonly heading: number | null;
  readonly title: boolean;
  /** An entry of a table of contents, figures or tables. */
  readonly contents: boolean;
  readonly caption: boolean;
  readonly quotation: boolean;
}

/** "heading 1" is the name in every language's Word; other programs translate it. */
const numberedHeading =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|overskrift|rubrik|otsikko|nagłówek|nadpis|заголовок|címsor|titlu)[ _-]?([1-9])\b/;
/** A style of an author's own: "DHR Heading", "Section heading", "Sub-heading 2". */
const ownHeading = /\b(?:sub[ -]?)?heading\b/;
const noHeading = /\b(?:table|column|row|running|header|footer|toc|contents)\b/;

/** Reads the role of a paragraph from its own outline level and its style with those that it is based on. */
export function styleRole({ format, style }: SourceParagraph): StyleRole {
  const names = style.names;
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  return {
    heading: headingLevel(format.outline, style.paragraph.outline, names),
    title: has(/^(?:title|subtitle|titel|book title)$/),
    contents: has(
      /^(?:toc|contents|inhaltsverzeichnis|verzeichnis) ?[1-9]$|^table of (?:figures|authorities)$/,
    ),
    caption: has(/^(?:caption|beschriftung|légende)$/),
    quotation: has(/\bquot(?:e|es|ation|ations)\b|\bblock ?text\b/),
  };
}

function headingLevel(
  own: number | undefined,
  styled: number | undefined,
  names: readonly string[],
): number | null {
  if (own !== undefined) return own < 9 ? own + 1 : null;
  if (names.some((name) => name === 'toc heading' || name === 'contents heading')) return 1;
  if (styled !== undefined && styled < 9) return styled + 1;
  for (const name of names) {
    const level = numberedHeading.exec(name)?.[1];
    if (level) return styled === undefined ? Number(level) : null;
    if (styled === undefined && ownHeading.test(name) && !noHeading.test(name)) {
      const digit = /([1-9])\s*$/.exec(name)?.[1];
      return digit ? Number(digit) : /\bsub/.test(name) ? 2 : 1;
    }
  }
  return null;
}
