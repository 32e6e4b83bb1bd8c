import type { Block } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { bareTitle, type Facts, sectionPath, speaks, type WordIndex, type Zone } from '@dhrlint/facts';

/** Where a line of enquiry may be taken up. */
const answering = new Set<Zone>(['analysis', 'lessons', 'equality', 'body', 'background', 'chronology']);
/** Words of every line of enquiry, which tell nothing of its subject. */
const common = new Set(
  'about above across action actions address addressed adequate after agencies agency also and any appropriate appropriately are area areas aspect assess assessed assessment available aware based been before being between both case cases chair circumstances concern concerned concerns consider considered consideration considering contact contacts could deceased decision decisions dealt death did does done during each effect effective effectively either establish evidence examine examined explore explored extent fact factor factors family following for from given had has have her him his homicide how identified identify impact improve including individual information into involved involvement issue issues its key know known lead leading learn learned learning lessons local made make management may might murder national need needs not offered opportunities opportunity organisation organisations other others out over panel particular people perpetrator person period place policies policy possible practice practitioners prior procedures process processes professional professionals protect provide provided quality question questions reason relation relationship relevant report respond responded response responses review role safety sensitive service services should staff standard standards such support supported systems taken that the their them then there these they this those through time together understand understanding understood under used victim was way ways well were what when where whether which who whom why will with within would year years'.split(
    ' ',
  ),
);

/**
 * Asks of every line of enquiry whether anything in the body takes it up: a line of which not one telling word, nor a
 * word of the same stem, stands outside the terms of reference is named.
 */
export const termsUnanswered = defineCheck<Facts, Record<string, never>, never>({
  name: 'terms-unanswered',
  summary: 'A line of enquiry of the terms of reference whose subject no part of the body speaks of.',
  options: { type: 'object', additionalProperties: false },
  messages: { unanswered: [] },
  judge: ({ draft, facts }) => {
    if (facts.documentKind !== 'report')
      return { outcome: 'not-applicable', reason: 'The file is not the overview report of a review.' };
    const { zones, words } = facts;
    const lines = draft.blocks.filter((block) => isLine(block, facts));
    if (lines.length === 0)
      return {
        outcome: 'not-applicable',
        reason: 'No list of lines of enquiry was found in the terms of reference.',
      };
    const body = draft.blocks.filter((block) => zones[block.index] === 'analysis' && speaks(block, zones));
    if (body.length < 2)
      return {
        outcome: 'could-not-assess',
        reason: 'No analysis was found in which the lines of enquiry could be taken up.',
      };
    const reports = lines.flatMap((block): readonly Report[] => {
      const telling = tellingWords(block.text);
      if (telling.length < 2) return [];
      const taken = telling.some((word) => takenUp(words, zones, draft.blocks, word));
      return taken
        ? []
        : [{ message: 'unanswered', anchor: { block: block.index, start: 0, end: block.text.length } }];
    });
    return { outcome: 'assessed', reports: reports.length > lines.length / 2 ? [] : reports };
  },
});

/** An item of the terms of reference that asks something. */
function isLine(block: Block, { zones, sections }: Facts): boolean {
  if (zones[block.index] !== 'terms-of-reference' || block.text.length < 25) return false;
  if (
    sectionPath(sections, block.index).some(
      ({ role, title }) => role === 'executive-summary' || /purpose/i.test(bareTitle(title)),
    )
  )
    return false;
  return (
    (block.kind === 'list-item' ||
      /^(?:how|what|whether|was|were|did|had|why|to what extent|the extent)\b/i.test(block.text) ||
      /\?\s*$/.test(block.text)) &&
    /\b(?:how|what|whether|was|were|did|had|why|extent|explore|examine|consider|identify|establish)\b/i.test(
      block.text,
    )
  );
}

function tellingWords(text: string): readonly string[] {
  return [...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)))];
}

/** True where a word of the same stem stands in a block that takes up lines of enquiry. */
function takenUp(words: WordIndex, zones: readonly Zone[], blocks: readonly Block[], word: string): boolean {
  const stem =
    word.length > 6 ? word.slice(0, Math.max(5, word.length - 3)) : word.replace(/(?:es|s|ed|ing)$/, '');
  return words
    .blocksBeginning(stem)
    .some((block) => answering.has(zones[block] ?? 'body') && speaks(blocks[block], zones));
}
