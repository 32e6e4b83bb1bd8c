import { type Anchor, acrossChosen, type Block, blockBefore, type Draft } from '@dhrlint/draft';
import { bareTitle, type Facts, sectionPath, type Zone } from '@dhrlint/facts';

/** One thing that the review set out to ask: an item of a list or a clause of a sentence. */
export interface LineOfEnquiry {
  readonly text: string;
  readonly anchor: Anchor;
}

const asks =
  /^(?:\(?[a-z0-9]{1,3}[.)]\s*)?(?:how|what|whether|was|were|did|had|has|why|who|when|which|could|should|is|are|to what extent|the extent|if)\b/i;
const asksWithin =
  /\b(?:how|what|whether|was|were|did|had|why|extent|explore|examine|consider|identify|establish|determine|review|assess|ascertain|clarify|understand|evaluate|could|should|might|any)\b/i;
/** "The questions that we put to each agency were", "In summary, the panel asked:", "What we asked". */
const leadsIn =
  /\b(?:(?:key )?lines? of (?:enquiry|inquiry)|terms of reference|questions?|(?:we|panel|review|chair)(?: \w+){0,3} (?:asked|ask|enquired|wanted to know|sought to (?:learn|know|establish|answer)|set out to (?:ask|learn|answer|establish|find out|examine|consider)|considered|addressed|examined|looked at|would (?:ask|consider|examine|address)))\b/i;
const inTerms = new Set<Zone>(['terms-of-reference']);
const mayAsk = new Set<Zone>(['terms-of-reference', 'process', 'body']);

/** The lines of enquiry of a report in their order: lists of the terms of reference and sentences that string them together. */
export function linesOfEnquiry(draft: Draft, facts: Facts): readonly LineOfEnquiry[] {
  const asking = facts.words
    .blocksWith(...openers)
    .filter((index) => mayAsk.has(facts.zones[index] ?? 'body'));
  return linesInBlocks(draft, facts, asking);
}

const linesInBlocks = acrossChosen((draft, facts: Facts, block): readonly LineOfEnquiry[] =>
  elsewhere(block, facts) ? [] : linesIn(draft, block, facts),
);

/** A line of enquiry holds one of these. */
const openers =
  'whether how what who why was were did had could should might any extent explore examine consider identify establish determine review assess ascertain clarify understand evaluate'.split(
    ' ',
  );

/** Purposes of reviews in general, and the executive summary, ask nothing of the case. */
function elsewhere(block: Block, { sections }: Facts): boolean {
  return sectionPath(sections, block.index).some(
    ({ role, title }) => role === 'executive-summary' || /purpose/i.test(bareTitle(title)),
  );
}

function linesIn(draft: Draft, block: Block, facts: Facts): readonly LineOfEnquiry[] {
  const within = inTerms.has(facts.zones[block.index] ?? 'body');
  if (block.kind === 'paragraph') {
    const clauses = clausesOf(block, within);
    if (clauses.length > 1) return clauses;
  }
  if (block.text.length < 25) return [];
  const isItem = block.kind === 'list-item';
  if (!within && !(isItem && asks.test(block.text) && isLedIn(draft, block, facts))) return [];
  if (!isItem && !asks.test(block.text) && !/\?\s*$/.test(block.text)) return [];
  if (!asksWithin.test(block.text)) return [];
  return [{ text: block.text, anchor: { block: block.index, start: 0, end: block.text.length } }];
}

/** The heading or the sentence above the list speaks of asking. */
function isLedIn(draft: Draft, block: Block, facts: Facts): boolean {
  let lead = blockBefore(draft, block.index);
  while (lead?.kind === 'list-item') lead = blockBefore(draft, lead.index);
  const title = sectionPath(facts.sections, block.index).at(-1)?.title ?? '';
  return leadsIn.test(lead?.text ?? '') || /\b(?:asked|questions|enquiry|inquiry|learn)\b/i.test(title);
}

const question =
  /(?<=^|[;:?]\s+|,\s+|\b(?:asked|enquired|were|to know)\s+)(?:(?:and|first|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?|sixth(?:ly)?|lastly|finally),?\s+){0,2}(?:\(?(?:[a-h]|[ivx]{1,4}|\d)\)\s*)?((?:whether|how|what|who|why|to what extent|[Ww]as|[Ww]ere|[Dd]id|[Hh]ow|[Ww]hat|[Ww]hether|[Hh]ad|[Cc]ould|[Ss]hould|[Ww]hy|[Ww]ho)\s[^;?]+?)(?=\s*[;?]|[.]\s*$|[.]\s+\p{Lu}|,\s+(?:and\s+)?(?:(?:first|second|third|fourth|fifth|last|final)(?:ly)?,?\s+)?(?:whether|how|who|why|to what extent)\b|\s*$)/gu;

const asksAtOnce =
  /\b(?:(?:[Ww]e|[Ii]t|[Pp]anel|[Rr]eview|[Cc]hair) (?:\w+ )?(?:asked|enquired|wanted to know|set out to (?:ask|learn|establish|find out))|questions (?:were|are|that)\b[^.;]{0,60}:)[^.;:?]{0,60}?:?\s*\b(?:whether|how|what|who|why)\b/;

/** "It asked whether …; how …; and whether …": every clause that asks. */
function clausesOf(block: Block, within: boolean): readonly LineOfEnquiry[] {
  if (!within && !asksAtOnce.test(block.text)) return [];
  if (within && !leadsIn.test(block.text) && (block.text.match(/\?/g) ?? []).length < 2) return [];
  return [...block.text.matchAll(question)].flatMap((found): readonly LineOfEnquiry[] => {
    const text = found[1] ?? '';
    const start = found.index + found[0].length - text.length;
    return text.length < 20
      ? []
      : [{ text, anchor: { block: block.index, start, end: start + text.length } }];
  });
}
