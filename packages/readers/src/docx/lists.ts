import { ListCounter } from './list-counter.js';
import type { List, Numbering } from './numbering.js';
import type { SourceParagraph } from './source.js';

/**
 * Gives every paragraph that Word numbers the number in front of it. Lists count on through a story, table cells
 * included; text boxes, footnotes and the like are stories of their own. What is deleted, hidden or
 * nothing but a section break is not counted.
 */
export function numberParagraphs(paragraphs: readonly SourceParagraph[], numbering: Numbering): void {
  const counters = new Map<string, ListCounter>();
  for (const paragraph of paragraphs) {
    if (paragraph.markDeleted || isHidden(paragraph) || isSectionBreak(paragraph)) continue;
    const place = placeInList(paragraph, numbering);
    if (!place) continue;
    const { kind, part } = paragraph.story;
    const story = paragraph.textBox ? `${part} boxes` : kind === 'comment' ? part : `${part} ${kind}`;
    const counter = counters.get(story) ?? new ListCounter();
    counters.set(story, counter);
    const label = counter.next(place.list, place.level).trim();
    paragraph.label = label === '' ? null : label;
    paragraph.list = {
      level: place.level,
      format: place.list.levels.get(place.level)?.format ?? 'decimal',
      counters: place.list.counters,
    };
  }
}

/** The list and level of a paragraph, its own or its style's (ECMA-376 Part 1, 17.9.18); null for none. */
function placeInList(
  { format, style }: SourceParagraph,
  numbering: Numbering,
): { list: List; level: number } | null {
  const id = format.list ?? style.paragraph.list;
  if (id === undefined || id === '0') return null;
  const list = numbering.list(id);
  if (!list) return null;
  const level = format.listLevel ?? levelOfStyle(list, style.ids) ?? style.paragraph.listLevel ?? 0;
  return { list, level };
}

/** The level that names a style, or the nearest style that it is based on (17.9.23). */
function levelOfStyle(list: List, styles: readonly string[]): number | undefined {
  for (const style of styles) {
    for (const [index, level] of list.levels) if (level.style === style) return index;
  }
  return undefined;
}

/** Word shows an empty paragraph that ends a section as a section break, without a number. */
function isSectionBreak(paragraph: SourceParagraph): boolean {
  return paragraph.endsSection && paragraph.length === 0;
}

function isHidden(paragraph: SourceParagraph): boolean {
  return paragraph.markHidden && paragraph.runs.every((run) => run.hiding !== null);
}
