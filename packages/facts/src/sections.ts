import {
  acrossBlocks,
  type Block,
  blockAfter,
  blocksAfter,
  blocksWhere,
  type Draft,
  derived,
} from '@dhrlint/draft';
import { bareTitle, isAppendixTitle, roleOfTitle, type SectionRole } from './section-roles.js';

/** A section of the report, recognised by its heading, whether that is styled as one or only looks like one. */
export interface Section {
  /** Index of the block that is the heading. */
  readonly heading: number;
  readonly title: string;
  /** null where the title names a subject of the case ("Risk on separation"). */
  readonly role: SectionRole | null;
  /** 1 for the outermost. */
  readonly level: number;
  /** The blocks of the section, subsections included: from the one after the heading, to `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index in the list of sections of the section around this one. */
  readonly parent: number | null;
  /** True for an appendix or annex and everything under it. */
  readonly appendix: boolean;
}

/** Kinds of blocks that stand in no section: they belong to the pages or to the file. */
const outside = new Set<Block['kind']>([
  'header',
  'footer',
  'property',
  'contents-entry',
  'cell',
  'footnote',
  'endnote',
  'comment',
  'revision',
  'hidden',
]);

/**
 * The report's sections in order. A heading is a block that the file marks as one, or a short line that stands
 * as one: "Appendix B", "Section 4: …", a line in bold or capitals, or exactly the name of a known section.
 */
export function sectionsOf(draft: Draft): readonly Section[] {
  const skip = contentsLines(draft);
  const styled = draft.blocks.some((b) => b.kind === 'heading');
  const open: { index: number; level: number }[] = [];
  const sections: (Section & { end: number })[] = [];
  let lastStyled = 0;
  for (const index of likeHeadings(draft)) {
    const block = draft.blocks[index];
    if (!block || skip.has(index)) continue;
    const level = headingLevel(draft, block, lastStyled, styled);
    if (level === 0) continue;
    if (block.kind === 'heading') lastStyled = level;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) {
      const closed = sections[open.pop()?.index ?? -1];
      if (closed) closed.end = block.index;
    }
    const parent = open.at(-1)?.index ?? null;
    const appendix =
      isAppendixTitle(block.text) || (parent !== null && (sections[parent]?.appendix ?? false));
    open.push({ index: sections.length, level });
    sections.push({
      heading: block.index,
      title: block.text.trim(),
      role: roleOfTitle(block.text),
      level,
      start: block.index + 1,
      end: draft.blocks.length,
      parent,
      appendix,
    });
  }
  return sections.map((section, at) => {
    if (isEarlySources(sections, at)) return { ...section, role: 'methodology' };
    if (leadsToRecommendations(sections, at)) return { ...section, role: 'lessons' };
    if (headsActions(sections, at)) return { ...section, role: 'action-plan' };
    return isAgencyByAgency(draft, sections, at) ? { ...section, role: 'analysis' } : section;
  });
}

const numbered = /^(?:recommendation|rec)\.? \(?(?:\d+(?:\.\d+)*[a-z]?|[a-z]|[ivx]+)\)?(?:$|[.:,–-])/;

/** "Recommendation 2" within the plan, or beside others of its kind behind the plan's heading, heads its actions. */
function headsActions(sections: readonly Section[], at: number): boolean {
  if (!numbered.test(bareTitle(sections[at]?.title ?? ''))) return false;
  for (let before = at - 1; before >= 0; before--) {
    const { role = null, title = '', level = 0 } = sections[before] ?? {};
    if (role === 'action-plan') return !/\brecommendations?\b/i.test(title);
    if (!numbered.test(bareTitle(title)) && level <= (sections[at]?.level ?? 0)) return false;
  }
  return false;
}

/**
 * "Agencies" with nothing beneath it but a section on each of them tells what they did: who contributed stands in a
 * list or a paragraph of the section's own.
 */
function isAgencyByAgency(draft: Draft, sections: readonly Section[], at: number): boolean {
  const section = sections[at];
  if (section?.role !== 'contributors' || section.appendix) return false;
  if (sections[at + 1]?.heading !== blockAfter(draft, section.heading)?.index) return false;
  const within = sections.filter(({ parent }) => parent === at);
  return within.length > 1 && within.every(({ role }) => role === null);
}

const story = new Set<SectionRole>(['chronology', 'background', 'overview', 'analysis', 'conclusions']);

/** "Sources" before the story of the case tells what the review was made from; at the end it lists what was read. */
function isEarlySources(sections: readonly Section[], at: number): boolean {
  const section = sections[at];
  return (
    section?.role === 'references' &&
    !section.appendix &&
    /^sources$/.test(bareTitle(section.title)) &&
    sections.slice(at + 1).some(({ role, appendix }) => role !== null && !appendix && story.has(role))
  );
}

/** "What has to change?" before a section "What do we recommend?" says what was learned. */
function leadsToRecommendations(sections: readonly Section[], at: number): boolean {
  const section = sections[at];
  return (
    section?.role === 'recommendations' &&
    changes.test(bareTitle(section.title)) &&
    sections
      .slice(at + 1)
      .some(
        ({ role, title, parent }) =>
          role === 'recommendations' && parent !== at && !changes.test(bareTitle(title)),
      )
  );
}

const changes = /^what (?:should|must|needs? to|has to|ought to) (?:change|happen|be done)\b/;

/** The innermost section that a block stands in; a heading belongs to the section that it opens. */
export function sectionAt(sections: readonly Section[], block: number): Section | null {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.heading ?? 0) <= block) low = middle + 1;
    else high = middle;
  }
  let at: Section | null = sections[low - 1] ?? null;
  while (at && at.end <= block) at = at.parent === null ? null : (sections[at.parent] ?? null);
  return at;
}

/** The sections around a block, outermost first. */
export function sectionPath(sections: readonly Section[], block: number): readonly Section[] {
  const path: Section[] = [];
  let at = sectionAt(sections, block);
  while (at) {
    path.unshift(at);
    at = at.parent === null ? null : (sections[at.parent] ?? null);
  }
  return path;
}

/**
 * Indexes of the blocks that list the contents: entries that the file marks, and the lines after a heading
 * "Contents" that end in a page number or repeat a later line.
 */
export const contentsLines = derived((draft: Draft): ReadonlySet<number> => {
  const lines = new Set<number>();
  for (const block of draft.blocks) if (block.kind === 'contents-entry') lines.add(block.index);
  for (const heading of contentsHeadings(draft)) followContents(draft, heading, lines);
  return lines;
});

const contentsHeadings = blocksWhere(
  (block) =>
    block.kind !== 'cell' &&
    block.kind !== 'contents-entry' &&
    block.text.length < 40 &&
    /contents|index|cynnwys/i.test(block.text) &&
    roleOfTitle(block.text) === 'contents',
);

function followContents(draft: Draft, heading: number, lines: Set<number>): void {
  const later = lastTitled(draft);
  for (const block of blocksAfter(draft, heading)) {
    if (block.text.length > 160) return;
    if (block.kind === 'header' || block.kind === 'footer' || block.kind === 'contents-entry') continue;
    const words = block.text.replace(/[.…·\s]*\d{1,3}\s*$/u, '');
    const paged = isLedToNumber(block.text) || /\p{L}.*\s\d{1,3}$/u.test(block.text);
    const repeated = (later.get(bareTitle(words)) ?? 0) > block.index;
    if (block.kind === 'heading' && !paged) return;
    if (!paged && !repeated && !/^(?:page|page number|section|tudalen)s?$/i.test(block.text.trim())) return;
    lines.add(block.index);
  }
}

const shortTitles = acrossBlocks(({ index, text }) =>
  text.length < 150 ? [{ index, title: bareTitle(text) }] : [],
);

/** The last line of each wording that may be a title. */
const lastTitled = derived(
  (draft: Draft): ReadonlyMap<string, number> =>
    new Map(shortTitles(draft).map(({ index, title }) => [title, index])),
);

/** "The Panel recommends:" is a sentence that leads in to a list. */
const leadsIn =
  /^(?:the|this|these|it|we|our|as|in|at|its|there)\b.*\b(?:recommends?|recommended|makes?|made|are|is|were|was|agreed|met|asked|considered|found|has|have|had|should|must|will|included?|heard|received)\b.*:$/i;

/** The blocks that have the form of a heading: what is left is decided by their look and their words. */
const likeHeadings = blocksWhere((block: Block): boolean => {
  if (outside.has(block.kind)) return false;
  if (block.text.trim().length === 0) return false;
  // A reader that has only the look of the page may take a short lead-in for a heading.
  if (block.text.length <= 110 && leadsIn.test(block.text.trim())) return false;
  if (block.kind === 'heading') return true;
  if (block.kind !== 'paragraph' && !(block.kind === 'list-item' && block.number !== null)) return false;
  const text = block.text.trim();
  return !(text.length > 110 || /[.;,!?]$/.test(text) || /^[“‘"']/.test(text) || block.quotation);
});

/** The level of one of {@link likeHeadings} as a heading; 0 where it is none. */
function headingLevel(draft: Draft, block: Block, lastStyled: number, styled: boolean): number {
  if (block.kind === 'heading') return block.level;
  const text = block.text.trim();
  const strong = standsOut(draft, block, text);
  if (
    /^(?:(?:appendix|annexe?|atodiad)\s+(?:\p{Lu}|\d+|one|two|three|four|five|six)\b|part (?:one|two|three|four|five|\d)\b|section (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s*[:–—-]\s*\p{Lu})/iu.test(
      text,
    ) &&
    text.split(/\s+/).length <= 14
  )
    return 1;
  const named = roleOfTitle(text) !== null && !/:\s*\S/.test(text);
  const known = named && (strong || exactlyKnown(text));
  if (!known && !(strong && !styled && text.split(/\s+/).length <= 12 && /\p{L}{3}/u.test(text))) return 0;
  const depth = block.number?.match(/\d+/g)?.length ?? 0;
  if (depth > 0) return styled ? Math.max(lastStyled, depth) : depth;
  if (!styled) return strong && /^[^\p{Ll}]+$/u.test(text) ? 1 : known ? 1 : 2;
  return known ? Math.max(1, lastStyled) : lastStyled + 1;
}

/** Bold throughout, capitals throughout, or larger than the text around it. */
function standsOut(draft: Draft, block: Block, text: string): boolean {
  if (block.appearance.bold) return true;
  if (/\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)) return true;
  const next = blockAfter(draft, block.index)?.appearance.size ?? null;
  return block.appearance.size !== null && next !== null && block.appearance.size >= next * 1.15;
}

/** A line that is nothing but a section's usual name needs no bold: nobody writes it as a sentence. */
function exactlyKnown(text: string): boolean {
  return /^(?:(?:table of )?contents|(?:the )?(?:executive summary|introduction|timescales?|confidentiality|terms of reference|methodology|(?:review|dhr) panel(?: members?(?:hip)?)?|panel members(?:hip)?|contributors(?: to the review)?|author(?: of the overview report)?|(?:chair|author) and (?:chair|author)|parallel (?:reviews|processes)|equality and diversity|dissemination|background(?: information)?|chronology|overview|analysis|conclusions?|lessons(?: to be)? (?:learned|learnt|identified)|key learning|recommendations|action plan|glossary|references|bibliography|preface|foreword|tribute|dedication|acknowledgements?|key people|pseudonyms|scope|involvement of family(?:, friends.*)?|family involvement|preventability))$/i.test(
    bareTitle(text),
  );
}

/** Whether dots or a gap lead to a number at the end, as in a list of contents. */
function isLedToNumber(text: string): boolean {
  const number = /\d{1,3}\s*$/.exec(text);
  return number !== null && /\.{3}|…|\t|\s{2}/.test(text.slice(0, number.index));
}
