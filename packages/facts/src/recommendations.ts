import { type Block, blockAfter, blocksBetween, cellAt, cellText, type Draft } from '@dhrlint/draft';
import { columnRoles } from './action-plan/columns.js';
import { itemsIn } from './recommendations/items.js';
import {
  printedKey,
  type RecommendationScope,
  recommendationLabel,
  scopeOf,
} from './recommendations/label.js';
import { ownerOf } from './recommendations/owner.js';
import type { FoundRecommendation, Recommendation } from './recommendations/recommendation.js';
import { likeness, tellingWords } from './recommendations/wording.js';
import { bareTitle } from './section-roles.js';
import { type Section, sectionPath } from './sections.js';
import type { WordIndex } from './word-index.js';
import type { Zone } from './zones.js';

export type { RecommendationScope } from './recommendations/label.js';
export { numberKey, printedKey, recommendationLabel, scopeOf } from './recommendations/label.js';
export type { Owner } from './recommendations/owner.js';
export { ownerOf } from './recommendations/owner.js';
export type { FoundRecommendation, Recommendation } from './recommendations/recommendation.js';
export { likeness, tellingWords } from './recommendations/wording.js';

/** The recommendations of the review. */
export interface Recommendations {
  /**
   * In the order of the report, each once: from the sections that are called recommendations; where those hold none,
   * from boxes and labelled paragraphs in the text; and, in a file without a report, from its summary.
   */
  readonly list: readonly Recommendation[];
  /** Those that the executive summary lists, in its order, each once; empty where it lists none. */
  readonly inSummary: readonly FoundRecommendation[];
}

const prose = new Set<Block['kind']>(['heading', 'paragraph', 'list-item', 'text-box']);
const never = new Set<Zone>([
  'letter',
  'file',
  'margin',
  'cover',
  'contents',
  'references',
  'action-plan',
  'glossary',
  'quotation',
]);

/** Finds the recommendations wherever the report sets them out; an earlier review's and the panel letter's are not its own. */
export function recommendationsOf(
  draft: Draft,
  zones: readonly Zone[],
  sections: readonly Section[],
  words: WordIndex,
): Recommendations {
  const role = (block: number) =>
    sectionPath(sections, block).findLast((each) => each.role !== null && each.role !== 'appendix')?.role;
  const whole = namedSections(
    draft,
    withoutPlans(
      sections,
      sections.filter((section) => section.role === 'recommendations'),
    ),
  );
  // "Conclusions and recommendations" with a section "Recommendations" in it: the inner one holds them.
  const places = whole
    .filter(
      (section) =>
        !whole.some(
          (other) =>
            other !== section &&
            other.start > section.heading &&
            other.end <= section.end &&
            !/^(?:national|local|regional|single|multi)/i.test(bareTitle(other.title)) &&
            /\b(?:conclusions?|lessons?|learning|findings)\b/i.test(section.title),
        ),
    )
    .map((section) => [section.heading, section.end] as const);
  const summary: Block[] = [];
  const main: Block[] = [];
  const seen = new Set<number>();
  for (const [from, to] of places)
    for (let index = from; index < to; index++) {
      const block = draft.blocks[index];
      if (!block || seen.has(index)) continue;
      seen.add(index);
      if (!prose.has(block.kind) && block.kind !== 'cell') continue;
      const zone = zones[index] ?? 'body';
      if (zone === 'executive-summary') summary.push(block);
      else if (!never.has(zone) && role(index) === 'recommendations') main.push(block);
    }
  const groupOf = (block: Block) => groupAt(draft, sections, block);
  const read = (blocks: readonly Block[]) =>
    blocks.length === 0
      ? []
      : distinct([
          ...itemsIn(
            blocks.filter((b) => b.kind !== 'cell'),
            groupOf,
          ),
          ...fromTables(draft, blocks, groupOf),
        ]);
  const boxed = labelledIn(draft, zones, words, seen, groupOf);
  const listed = read(main);
  const inSummary = [...read(summary)];
  if (inSummary.length === 0)
    inSummary.push(...boxed.filter(({ anchor }) => zones[anchor.block] === 'executive-summary'));
  const inText = distinct(boxed.filter(({ anchor }) => zones[anchor.block] !== 'executive-summary'));
  const own = listed.length > 0 ? listed : inText.length > 0 ? inText : inSummary;
  const others = [...(own === inSummary ? [] : inSummary), ...(own === inText ? [] : inText)];
  return {
    list: own.map((each, at) => ({
      ...each,
      position: at + 1,
      owner: ownerIn(each),
      repeats: others.filter((other) => isSame(each, other)).map(({ anchor }) => anchor),
    })),
    inSummary,
  };
}

/** "Recommendation 3: …" over a table of the plan repeats what stands in the section of recommendations. */
function withoutPlans(all: readonly Section[], sections: readonly Section[]): readonly Section[] {
  const plans = all.filter(({ role }) => role === 'action-plan');
  const outside = sections.filter(
    (section) => !plans.some(({ heading, end }) => heading < section.heading && section.end <= end),
  );
  return outside.length > 0 ? outside : sections;
}

/** Where a section is called recommendations, prose on "what should change" is learning. */
function namedSections(draft: Draft, sections: readonly Section[]): readonly Section[] {
  const named = sections.filter(({ title }) => /\brecommend|\bargymhellion/i.test(title));
  if (named.length === 0) return sections;
  const holdsList = ({ heading, end }: Section) =>
    [...blocksBetween(draft, heading, end)].some(({ kind }) => kind === 'list-item' || kind === 'cell');
  return sections.filter(
    (section) =>
      named.includes(section) ||
      holdsList(section) ||
      named.some(({ heading, end }) => heading <= section.heading && section.end <= end),
  );
}

function ownerIn({ text, group, scope }: FoundRecommendation) {
  const owner = ownerOf(text);
  if (owner.kind === 'named' || group === null || scope === 'national' || !namesAgency(group)) return owner;
  // Under an agency's name "staff" are its own; "partners" are anybody's under every heading.
  if (owner.kind === 'everyone' && !ownPeople.test(owner.words)) return owner;
  return { ...owner, kind: 'named' as const };
}

const ownPeople =
  /\b(?:staff|officers|practitioners|professionals?|managers?|clinicians|workers|teams|nurses|colleagues)\b/iu;

const agency =
  /\b(?:police|constabulary|council|trust|board|icb|ccg|nhs|housing|homes|mind|group|commissioners?|hospitals?|refuge|schools?|providers?|probation|services?|social care|partnership|csp|surgery|practice|school|college|university|association|cafcass|hospital|department|office|authority|aid|refuge|charity|gps?|crown prosecution|cps)\b/iu;

function namesAgency(title: string): boolean {
  return agency.test(title) && !/\b(?:all|multi|partner) ?-?(?:agenc|partners)/iu.test(title);
}

/** Words of one text in the other, almost all: the same recommendation told again. */
function isSame(a: FoundRecommendation, b: FoundRecommendation): boolean {
  const { contained } = likeness(tellingWords(a.text), tellingWords(b.text));
  return contained >= 0.75;
}

function distinct(found: readonly FoundRecommendation[]): readonly FoundRecommendation[] {
  const kept = new Map<string, FoundRecommendation>();
  for (const each of [...found].sort((a, b) => a.anchor.block - b.anchor.block)) {
    const words = each.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    if (!kept.has(words)) kept.set(words, each);
  }
  return [...kept.values()];
}

/** The heading nearest above that is more than "Recommendations". */
function groupAt(
  draft: Draft,
  sections: readonly Section[],
  block: Block,
): { readonly title: string | null; readonly scope: RecommendationScope | null } {
  const path = sectionPath(sections, block.index).filter(({ heading }) => heading !== block.index);
  const from = path.findIndex(({ role }) => role === 'recommendations');
  const titles = (from < 0 ? path.slice(-1) : path.slice(from)).map(({ title }) => title);
  const heading = block.section.at(-1);
  const last = heading === undefined ? undefined : draft.blocks[heading]?.text;
  if (last !== undefined && !titles.includes(last.trim())) titles.push(last.trim());
  let scope: RecommendationScope | null = null;
  let title: string | null = null;
  for (const each of titles) {
    if (recommendationLabel(each)?.key) continue;
    scope = scopeOf(each) ?? scope;
    const bare = bareTitle(each)
      .replace(
        /\b(?:recommendations?|for|the|conclusions?|lessons?|and|learning|review|overview|panel)\b|[^\p{L} ]/gu,
        ' ',
      )
      .trim();
    if (bare !== '') title = each.trim();
  }
  return { title, scope };
}

/** Recommendations that stand in the rows of a table. */
function fromTables(
  draft: Draft,
  blocks: readonly Block[],
  groupOf: (block: Block) => { title: string | null; scope: RecommendationScope | null },
): readonly FoundRecommendation[] {
  const tables = new Set(blocks.flatMap(({ cell }) => (cell ? [cell.table] : [])));
  return [...tables].flatMap((index) => {
    const table = draft.tables[index];
    if (!table) return [];
    const header = (table.rows[0]?.cells ?? []).map((cell) => cellText(draft, cell).trim());
    const roles = header.map((text) => columnRoles(text));
    const column = roles.findIndex((set) => set.has('recommendation'));
    const headed = column >= 0 && header.every((text) => text.length < 60);
    const numbers = roles.findIndex((set) => set.has('number'));
    const owners = roles.findIndex((set) => set.has('lead'));
    const found: FoundRecommendation[] = [];
    table.rows.forEach((_, row) => {
      if (headed && row === 0) return;
      const at = (c: number) => (c < 0 ? undefined : cellAt(table, row, c));
      const cells = Array.from({ length: table.columns }, (__, c) => at(c)).filter(
        (cell) => cell?.row === row,
      );
      const labelledCell = cells.find((cell) => cell && recommendationLabel(cellText(draft, cell))?.named);
      const cell = headed ? at(column) : (labelledCell ?? longest(draft, cells));
      const block = cell?.blocks
        .map((b) => draft.blocks[b])
        .find((b) => b !== undefined && b.text.trim() !== '');
      if (!cell || cell.row !== row || !block) return;
      const words = cellText(draft, cell);
      const label = recommendationLabel(words);
      if (!headed && !label?.named && !/\b(?:should|must|will|shall|to)\s+\p{Ll}/u.test(words)) return;
      const text = words.slice(label?.end ?? 0).trim();
      if (text.split(/\s+/).length < 3) return;
      const numberCell = at(numbers);
      const own0 = cells.find(
        (each) => each && /^\W*(?:rec\S*\s*)?[A-Z]{0,3}\d{1,3}[a-z]?\W*$/i.test(cellText(draft, each)),
      );
      const number = numberCell ? cellText(draft, numberCell) : own0 ? cellText(draft, own0) : '';
      const group = groupOf(block);
      const first = cell.blocks.find((b) => (draft.blocks[b]?.text.trim() ?? '') !== '') ?? block.index;
      const own = draft.blocks[first] ?? block;
      const start = Math.min(own.text.length, first === block.index ? (label?.end ?? 0) : 0);
      const ownerCell = at(owners);
      const who = ownerCell ? cellText(draft, ownerCell).trim() : '';
      found.push({
        key: label?.key ?? (number.trim() === '' ? null : printedKey(number)),
        scope: label?.scope ?? scopeOf(number) ?? group.scope,
        group: who === '' ? group.title : who,
        labelled: label?.named ?? false,
        text,
        anchor: { block: own.index, start, end: Math.max(start, own.text.trimEnd().length) },
        blocks: cell.blocks,
      });
    });
    return found;
  });
}

function longest(draft: Draft, cells: readonly ReturnType<typeof cellAt>[]) {
  return cells.reduce<ReturnType<typeof cellAt>>(
    (best, cell) =>
      cell && cellText(draft, cell).length > (best ? cellText(draft, best).length : 0) ? cell : best,
    undefined,
  );
}

/** Recommendations that stand where they arise: labelled paragraphs, boxes and headings outside the sections for them. */
function labelledIn(
  draft: Draft,
  zones: readonly Zone[],
  words: WordIndex,
  seen: ReadonlySet<number>,
  groupOf: (block: Block) => { title: string | null; scope: RecommendationScope | null },
): readonly FoundRecommendation[] {
  const found: FoundRecommendation[] = [];
  for (const index of words.blocksBeginning('recommendation', 'argymhelliad')) {
    const block = draft.blocks[index];
    const zone = zones[index] ?? 'body';
    if (!block || seen.has(index) || never.has(zone) || zone === 'terms-of-reference') continue;
    if (!prose.has(block.kind) && block.kind !== 'cell') continue;
    const label = recommendationLabel(block.text);
    if (!label?.named || (label.key === null && block.text.length === label.end)) continue;
    const own = block.text.slice(label.end).trim();
    const next = blockAfter(draft, index);
    const text = own.split(/\s+/).length >= 5 ? own : (next?.text.trim() ?? '');
    const from = text === own ? block : next;
    if (!from || !/\b(?:should|must|shall|will|to|that)\b/.test(text) || text.split(/\s+/).length < 5)
      continue;
    const start = from === block ? label.end : from.text.length - from.text.trimStart().length;
    const group = groupOf(block);
    found.push({
      key: label.key,
      scope: label.scope ?? (group.scope === 'national' ? group.scope : null),
      group: null,
      labelled: true,
      text,
      anchor: { block: from.index, start, end: Math.max(start, from.text.trimEnd().length) },
      blocks: from === block ? [index] : [index, from.index],
    });
  }
  return found;
}
