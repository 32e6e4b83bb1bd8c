import type { Block } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { bareTitle, type Facts, sectionPath, speaks, type WordIndex, type Zone } from '@dhrlint/facts';

/** Where a line of enquiry may be taken up. */
const answering = new Set<Zone>(['analysis', 'lessons', 'equality', 'body', 'background', 'chronology']);
/** Words of every line of enquiry, which tell nothing of its subject. */
const common = new Set(
  'make makes less safe safer safely boys girls allowed allow explain explained dealing part parts gave give gives place places abuse abusive domestic violence violent coercive control controlling risk risks help helped helping seek seeking sought barrier barriers recognise recognised recognising speak speaking spoken alone choose choosing choice earlier ones member members wider community communities knew alert sign signs seen change changed changes plan plans planning child children experience experiences welfare status stead lowered lower affect affected colour coloured work worked working more most less often than public notice noticed life lives home house couple live lived tell told result results suspect suspected belief beliefs woman women partner partners husband wife mother father parents friend friends neighbour neighbours long late soon acted acting good best better wellbeing share shared sharing communicate communication record recorded recording records history previous previously past recent disclose disclosed disclosure disclosures reported reports behaviour behaviours early stage point points outcome outcomes thorough proper properly sufficient sufficiently clear clearly multi joint jointly statutory voluntary sector effectiveness carried given taken ever never still also once again after since kept keep keeping left leave leaving another asked asking answer known much many same such very ways least might have been otherwise properly really right wrong term terms line enquiry inquiry enquiries key think thought question staying stay reason about above across action actions address addressed adequate after agencies agency also and any appropriate appropriately are area areas aspect assess assessed assessment available aware based been before being between both case cases chair circumstances concern concerned concerns consider considered consideration considering contact contacts could deceased decision decisions dealt death did does done during each effect effective effectively either establish evidence examine examined explore explored extent fact factor factors family following for from given had has have her him his homicide how identified identify impact improve including individual information into involved involvement issue issues its key know known lead leading learn learned learning lessons local made make management may might murder national need needs not offered opportunities opportunity organisation organisations other others out over panel particular people perpetrator person period place policies policy possible practice practitioners prior procedures process processes professional professionals protect provide provided quality question questions reason relation relationship relevant report respond responded response responses review role safety sensitive service services should staff standard standards such support supported systems taken that the their them then there these they this those through time together understand understanding understood under used victim was way ways well were what when where whether which who whom why will with within would year years'.split(
    ' ',
  ),
);

/**
 * Asks of every line of enquiry whether anything in the body takes it up: a line is named of which hardly a telling
 * word, nor a word of the same stem, stands outside the terms of reference.
 */
export const termsUnanswered = defineCheck<Facts, Record<string, never>, never>({
  name: 'terms-unanswered',
  summary: 'A line of enquiry of the terms of reference whose subject no part of the body speaks of.',
  options: { type: 'object', additionalProperties: false },
  messages: { unanswered: [] },
  judge: ({ draft, facts }) => {
    if (facts.documentKind !== 'report')
      return { outcome: 'not-applicable', reason: 'The file is not the overview report of a review.' };
    const { zones } = facts;
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
    const names = new Set(
      facts.people.all
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .flatMap((name) => name.toLowerCase().split(/\s+/)),
    );
    const reports = lines.flatMap((block): readonly Report[] => {
      const telling = tellingWords(block.text).filter((word) => !names.has(word));
      if (telling.length < 2) return [];
      const taken = isTakenUp(telling, facts, draft.blocks);
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
      /^(?:how|what|whether|was|were|did|had|why|who|could|should|is|are|to what extent|the extent)\b/i.test(
        block.text,
      ) ||
      /\?\s*$/.test(block.text)) &&
    /\b(?:how|what|whether|was|were|did|had|why|extent|explore|examine|consider|identify|establish|could|should|might)\b/i.test(
      block.text,
    )
  );
}

function tellingWords(text: string): readonly string[] {
  return [...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)))];
}

/** So often in the body that the word belongs to the whole case and not to one line of enquiry. */
const everywhere = 4;

/**
 * True where the body takes a line up: most of its telling words stand in it, or two of them in one paragraph. Of a
 * line with few such words one is enough.
 */
function isTakenUp(telling: readonly string[], { words, zones }: Facts, blocks: readonly Block[]): boolean {
  const found = telling.map((word) => blocksWithStem(words, zones, blocks, word));
  if (found.every((places) => places.length === 0)) return false;
  const own = found.filter((places) => places.length < everywhere);
  const missing = own.filter((places) => places.length === 0).length;
  if (own.length < 3 || missing < 2) return true;
  const counts = new Map<number, number>();
  for (const places of own) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const together = Math.max(0, ...counts.values());
  return together > 1 || (own.length < 5 ? missing / own.length < 0.66 : missing / own.length < 0.4);
}

/** The blocks that take up lines of enquiry and hold a word of the same stem. */
function blocksWithStem(
  words: WordIndex,
  zones: readonly Zone[],
  blocks: readonly Block[],
  word: string,
): readonly number[] {
  const bare = word.replace(/(?:ings?|ed|es|s)$/, '');
  const stem =
    bare.length > 7
      ? bare.slice(0, bare.length - 2)
      : bare.length > 5
        ? bare.slice(0, bare.length - 1)
        : bare.length < 3
          ? word
          : bare;
  return words
    .blocksBeginning(stem)
    .filter((block) => answering.has(zones[block] ?? 'body') && speaks(blocks[block], zones));
}
