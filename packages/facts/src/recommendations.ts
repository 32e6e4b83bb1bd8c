import { type Block, blockAfter, blocksBetween, type Draft } from '@dhrlint/draft';
import { itemsIn } from './recommendations/items.js';
import { type RecommendationScope, recommendationLabel, scopeOf } from './recommendations/label.js';
import { ownerOf } from './recommendations/owner.js';
import type { FoundRecommendation, Recommendation } from './recommendations/recommendation.js';
import { fromTables } from './recommendations/tables.js';
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
