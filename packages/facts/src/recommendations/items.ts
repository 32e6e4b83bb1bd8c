import type { Block } from '@dhrlint/draft';
import {
  areOwnCodes,
  ownCodeLabel,
  printedKey,
  type RecommendationScope,
  recommendationLabel,
  scopeOf,
} from './label.js';
import type { FoundRecommendation } from './recommendation.js';

/** A group of recommendations under one heading: "National recommendations", "Fellshire Police". */
interface Group {
  readonly title: string | null;
  readonly scope: RecommendationScope | null;
}

/** A recommendation that is still being read. */
interface Open {
  readonly key: string | null;
  readonly scope: RecommendationScope | null;
  readonly group: string | null;
  readonly labelled: boolean;
  /** Depth of the list item that it began with; 0 for a paragraph. */
  readonly level: number;
  readonly parts: { block: number; start: number; end: number; text: string }[];
}

const directive =
  /\b(?:should|must|shall|will|needs? to|ought to|(?:is|are) (?:to|asked to|recommended to|required to|urged to|encouraged to|invited to)|to)\s+(?:\p{L}+ly\s+|also\s+|not\s+)?\p{Ll}{2,}|\brecommend(?:s|ed)?\b|^\s*(?:that|for)\s/iu;
/** "The Trust should:", with its points below. */
const leadsToPoints = /\b(?:should|must|shall|will|to)(?: \p{L}+){0,5}:\s*$/u;
/** Sentences that speak of the recommendations and are none. */
const about =
  /\b(?:following|these|those|the|its|their|makes?|made|\w+) recommendations?\s+(?:are|is|were|was|have|has|which|that|follow|below|above|made|set|for|from|to|in|arise|arising|address|reflect|relate|build|will|should|and|by|of)\b|\brecommendations?\s*(?::|are\b|is\b|follow\b|below\b)|\b(?:makes?|made|offers?|sets? out|lists?|identif\w+|agreed|accepts?|accepted|puts? forward)\s+(?:the\s+)?(?:following\s+)?(?:\p{L}+[- ]?\p{L}*|\d+)\s+(?:\p{L}+\s+){0,3}?recommendations?\b|\baction plan\b/iu;
const recommends =
  /\b(?:recommend(?:s|ed)?\s+(?:that|to|the|for|all|\p{Lu})|it is (?:therefore )?recommended|recommendation is (?:made )?(?:that|for|to))/u;

/**
 * The recommendations in a run of blocks under headings that say they are recommendations, however they are set out:
 * labelled ("Recommendation 3:", "R3.", a heading with its text below), numbered, lettered, in bullets, or in prose.
 */
export function itemsIn(
  blocks: readonly Block[],
  groupOf: (block: Block) => Group,
): readonly FoundRecommendation[] {
  const found: Open[] = [];
  for (const list of listsIn(blocks)) readList(list, groupOf, found);
  return found.flatMap(close);
}

/** The blocks between one heading and the next; a heading that is a recommendation's own label parts nothing. */
function listsIn(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const lists: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'heading' && !recommendationLabel(block.text)?.named) lists.push([]);
    else lists.at(-1)?.push(block);
  }
  return lists;
}

function readList(blocks: readonly Block[], groupOf: (block: Block) => Group, found: Open[]): void {
  const labelOf = areOwnCodes(blocks.map(({ text }) => text)) ? ownCodeLabel : recommendationLabel;
  const labelled = blocks.some((block) => {
    const label = labelOf(block.text);
    return label?.named === true && (label.key !== null || block.kind !== 'heading');
  });
  const items = ownItems(blocks);
  const shape = {
    listed: items.length > 0,
    numbered: blocks.some(
      (block) => block.kind === 'paragraph' && block.number !== null && isStatement(block.text),
    ),
    listLevel: Math.min(...items.map(({ level }) => level)),
  };
  let open: Open | null = null;
  for (const block of blocks) {
    const label = labelOf(block.text);
    if (block.kind === 'heading') {
      const own = label?.named && (label.key !== null || label.end < block.text.length);
      open = own ? start(found, block, label, groupOf(block)) : null;
    } else if (label?.named && labelled) open = start(found, block, label, groupOf(block));
    else if (open && belongs(open, block, labelled)) open.parts.push(part(block, 0));
    else if (labelled) open = null;
    else open = opensItem(block, shape) ? start(found, block, label, groupOf(block)) : null;
  }
}

/** The items of the list itself: the points under "The Trust should:" are that recommendation's. */
function ownItems(blocks: readonly Block[]): readonly Block[] {
  let led = false;
  return blocks.filter((block) => {
    const leads = leadsToPoints.test(block.text) && !about.test(block.text);
    if (block.kind !== 'list-item' || leads || (led && !isPoint(block) && block.number !== null)) led = leads;
    return block.kind === 'list-item' && (leads || (long(block) && !led));
  });
}

function start(
  found: Open[],
  block: Block,
  label: ReturnType<typeof recommendationLabel>,
  group: Group,
): Open {
  const open: Open = {
    key: label?.key ?? (block.number === null ? null : printedKey(block.number)),
    scope: label?.scope ?? group.scope,
    group: group.title,
    labelled: (label?.named ?? false) || /recommendation/i.test(block.number ?? ''),
    level: block.kind === 'list-item' ? block.level : 0,
    parts: [],
  };
  // The reader may have taken the number, "Recommendation 3" and all, for the block's own.
  open.parts.push(part(block, label?.end ?? 0));
  found.push(open);
  return open;
}

function part(block: Block, from: number) {
  const text = block.text.slice(from);
  const lead = text.length - text.trimStart().length;
  return {
    block: block.index,
    start: from + lead,
    end: Math.max(from + lead, from + text.trimEnd().length),
    text: text.trim(),
  };
}

/** Whether a block goes on with the recommendation above: the text below its label, or its own points. */
function belongs(open: Open, block: Block, labelled: boolean): boolean {
  const said = open.parts
    .map(({ text }) => text)
    .join(' ')
    .trim();
  if (said === '') return true;
  const leadsIn = /:\s*$/.test(open.parts[0]?.text ?? '');
  if (block.kind === 'list-item')
    return (block.level > open.level && (leadsIn || open.level > 0)) || (leadsIn && isPoint(block));
  // A title in bold with its text below: "Recommendation 4: Routine enquiry".
  return labelled && open.parts.length === 1 && !directive.test(said) && said.length < 90 && long(block);
}

/** A further point of a sentence that goes on: no number of its own, and a small letter first. */
function isPoint(block: Block): boolean {
  return block.number === null && recommendationLabel(block.text) === null && /^\s*\p{Ll}/u.test(block.text);
}

function long(block: Block): boolean {
  return block.text.trim().split(/\s+/).length >= 4;
}

/** "Introduction of routine enquiry": the work as a noun. */
const workToDo =
  /^\s*(?:(?:the )?(?:introduction|development|creation|provision|delivery|establishment|appointment|implementation|adoption|production|commissioning|expansion|inclusion|publication) of|for (?:the |all )?\p{Lu}?[\p{L} ]{2,40}:)\s/iu;

/** Says at once, before any other verb, what somebody should do: "The Trust should …", "Police to …", "That …". */
function isStatement(whole: string): boolean {
  // "C. The Trust should …": the letter is no sentence of its own.
  const label = recommendationLabel(whole);
  const text = label && !label.named ? whole.slice(label.end) : whole;
  if (about.test(firstSentence(text)) || text.trim().split(/\s+/).length < 5) return false;
  if (
    recommends.test(firstSentence(text)) ||
    /^\s*(?:that|to (?=\p{Ll}))\s*/iu.test(text) ||
    workToDo.test(text)
  )
    return true;
  const verb =
    /\b(?:should|must|shall|will|needs? to|ought to|(?:is|are) (?:(?:asked|recommended|required|urged|encouraged|invited) )?to|(?:is|are) (?:encouraged|invited|asked|urged))\b|(?<=[\p{L})’'],?)\s+to\s+(?=\p{Ll}{2,})/u.exec(
      text,
    );
  if (!verb) return false;
  const before = text.slice(0, verb.index);
  return (
    before.split(/\s+/).length <= 16 &&
    !/[.;?]\s|\b(?:was|were|had|did|has|is|are|have|been|felt|found|noted|told|said|told|she|he|they|because|since|although)\b/iu.test(
      before,
    )
  );
}

function firstSentence(text: string): string {
  return text.slice(0, 160);
}

function opensItem(
  block: Block,
  { listed, numbered, listLevel }: { listed: boolean; numbered: boolean; listLevel: number },
): boolean {
  if (block.kind === 'list-item' && leadsToPoints.test(block.text)) return block.level <= listLevel;
  if (block.kind === 'list-item')
    return (
      long(block) && block.level <= listLevel && (!/:\s*$/.test(block.text) || directive.test(block.text))
    );
  if (block.kind !== 'paragraph' && block.kind !== 'text-box') return false;
  if (recommends.test(block.text) && !/:\s*$/.test(block.text)) return !about.test(block.text) || !listed;
  if (leadsToPoints.test(block.text) && !about.test(block.text)) return true;
  if (numbered && !listed && block.number !== null) return isStatement(block.text);
  // Paragraphs without numbers, each a recommendation of its own.
  return !listed && !numbered && isStatement(block.text);
}

function close(open: Open): readonly FoundRecommendation[] {
  const parts = open.parts.filter(({ text }) => text !== '');
  const [first] = parts;
  if (!first) return [];
  const text = parts.map((each) => each.text).join('\n');
  return [
    {
      key: open.key,
      scope: open.scope ?? (/^\s*national(?:ly)?\b/i.test(text) ? scopeOf('national') : null),
      group: open.group,
      labelled: open.labelled,
      text,
      anchor: { block: first.block, start: first.start, end: first.end },
      blocks: parts.map(({ block }) => block),
    },
  ];
}
