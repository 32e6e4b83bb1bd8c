import { acrossBlocks, type Block, blocksWhere, type Draft } from '@dhrlint/draft';
import { frontPageOf } from './front-page.js';
import { letterBlocks } from './letter.js';
import type { SectionRole } from './section-roles.js';
import { contentsLines, type Section, sectionAt, sectionPath, sectionsOf } from './sections.js';
import { type TableKind, tableKind } from './table-zones.js';

/**
 * What a stretch of the report is for, because the same words mean different things in each.
 *
 * `file` is what the file says of itself (name, title, author), `margin` the running headers and footers,
 * `process` how the review was done (introduction, timescales, confidentiality, methodology, family, parallel
 * reviews, dissemination), `panel` the review panel, chair, author and contributors, `people` the key of
 * pseudonyms, `letter` an annexed letter of the Quality Assurance Panel, which is never judged, and `body`
 * text whose purpose nothing tells.
 */
export const zoneNames = [
  'file',
  'margin',
  'letter',
  'cover',
  'contents',
  'front-matter',
  'executive-summary',
  'process',
  'terms-of-reference',
  'people',
  'panel',
  'equality',
  'background',
  'chronology',
  'analysis',
  'lessons',
  'recommendations',
  'action-plan',
  'glossary',
  'quotation',
  'references',
  'appendix',
  'body',
] as const;

export type Zone = (typeof zoneNames)[number];

const zoneOfRole: Readonly<Record<SectionRole, Zone>> = {
  contents: 'contents',
  'front-matter': 'front-matter',
  glossary: 'glossary',
  definitions: 'glossary',
  'executive-summary': 'executive-summary',
  introduction: 'process',
  timescales: 'process',
  confidentiality: 'process',
  people: 'people',
  'terms-of-reference': 'terms-of-reference',
  methodology: 'process',
  'family-involvement': 'process',
  contributors: 'panel',
  panel: 'panel',
  author: 'panel',
  'parallel-reviews': 'process',
  equality: 'equality',
  dissemination: 'process',
  background: 'background',
  chronology: 'chronology',
  overview: 'analysis',
  analysis: 'analysis',
  'good-practice': 'analysis',
  conclusions: 'analysis',
  lessons: 'lessons',
  recommendations: 'recommendations',
  'action-plan': 'action-plan',
  references: 'references',
  appendix: 'appendix',
  letter: 'letter',
};

const zoneOfTable: Readonly<Record<Exclude<TableKind, null>, Zone>> = {
  people: 'people',
  panel: 'panel',
  contributors: 'panel',
  chronology: 'chronology',
  'action-plan': 'action-plan',
  glossary: 'glossary',
};

/**
 * The zone of every block, by block index. Each block has exactly one; where several would do, the first in
 * this order holds:
 *
 * 1. `file` and `margin`, by the kind of block; notes, comments, deletions and hidden text take their host's.
 * 2. `letter`: an annexed letter is never judged, whatever else it looks like.
 * 3. `cover`, then `contents`.
 * 4. What a table is by its own columns (key of pseudonyms, panel, chronology, action plan, glossary).
 * 5. `executive-summary`: all of it, since it repeats the report.
 * 6. `front-matter`, before `quotation`: a tribute is mostly quoted.
 * 7. `quotation`: a block set off as one, or that stands wholly in quotation marks.
 * 8. The innermost section around the block that has a purpose; an appendix's own purpose before `appendix`.
 * 9. Without any: `front-matter` between the cover and the first section, else `body`.
 */
export function zonesOf(draft: Draft, sections: readonly Section[] = sectionsOf(draft)): readonly Zone[] {
  const contents = contentsLines(draft);
  const front = frontPageOf(draft, sections, contents);
  const letters = letterBlocks(draft, sections);
  const kinds = draft.tables.map((table) => tableKind(draft, table));
  const firstSection = sections.find((s) => s.heading >= front.end)?.heading ?? 0;
  const quotations = new Set(blocksSetOff(draft));
  const paths = new Map<Section | null, readonly Section[]>();
  const pathAt = (block: number) => {
    const at = sectionAt(sections, block);
    const path = paths.get(at) ?? sectionPath(sections, block);
    paths.set(at, path);
    return path;
  };
  const zoneOf = (block: Block): Zone => {
    if (block.kind === 'property') return 'file';
    if (block.kind === 'header' || block.kind === 'footer') return 'margin';
    if (letters.has(block.index)) return 'letter';
    if (front.recognised && block.index < front.end) return 'cover';
    if (contents.has(block.index)) return 'contents';
    const kind = block.cell ? (kinds[block.cell.table] ?? null) : null;
    const before = block.index < firstSection && front.recognised && block.number === null;
    return kind ? zoneOfTable[kind] : sectionZone(pathAt(block.index), quotations.has(block.index), before);
  };
  const zones: (Zone | undefined)[] = [];
  for (const block of draft.blocks) zones[block.index] = zoneOf(block);
  const hosts = new Map(blocksOnHosts(draft).map(({ index, host }) => [index, zones[host]]));
  let last: Zone = 'body';
  // Where no block stands yet, one that comes would go on with those before.
  return Array.from(zones, (zone, index) => {
    last = hosts.get(index) ?? zone ?? last;
    return last;
  });
}

const blocksOnHosts = acrossBlocks(({ index, host }) => (host ? [{ index, host: host.block }] : []));

function sectionZone(path: readonly Section[], isQuotation: boolean, beforeFirst: boolean): Zone {
  const roles = path.map((s) => s.role).filter((role) => role !== null);
  if (roles.includes('executive-summary')) return 'executive-summary';
  const last = roles.findLast((role) => role !== 'appendix') ?? roles.at(-1);
  // "Family and community" within the analysis is about what they saw, and not about how they took part.
  const innermost = last === 'family-involvement' && roles.includes('analysis') ? 'analysis' : last;
  if (innermost === 'front-matter' || (innermost === undefined && beforeFirst)) return 'front-matter';
  if (isQuotation) return 'quotation';
  return innermost === undefined
    ? path.some((s) => s.appendix)
      ? 'appendix'
      : 'body'
    : zoneOfRole[innermost];
}

/** Blocks set off as a quotation, or one stretch of at least a few words in quotation marks from end to end. */
const blocksSetOff = blocksWhere((block: Block): boolean => {
  if (block.quotation) return true;
  if (block.kind !== 'paragraph') return false;
  const text = block.text.trim();
  return (
    text.length > 40 &&
    ((/^“[^“”]+”?[.,]?$/.test(text) && text.includes('”')) ||
      /^"[^"]+"[.,]?$/.test(text) ||
      /^‘[^‘]+’[.,]?$/.test(text))
  );
});
