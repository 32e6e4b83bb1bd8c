import type { Anchor, Block } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Facts, readBlock, type Zone } from '@dhrlint/facts';

/** What a report cites. */
const cites =
  /\b(?:research|stud(?:y|ies)|evidence (?:shows|suggests|from|base)|findings|figures|statistics|data (?:show|from)|surveys?|reports? (?:by|from|of|published)|reviews? (?:by|of)|inquiry|inspection by|literature|analysis by|according to|found that|shows? that|published|commission(?:ed)?)\b/i;
/** That some fare worse than others, and why. */
const unequal =
  /\b(?:disproportion\w*|over-?represent\w*|under-?represent\w*|discriminat\w*|racis[mt]|racial\w*|institutional(?:ly)?|inequalit\w+|inequit\w+|bias(?:ed|es)?|stereotyp\w+|misogyn\w*|sexis[mt]|ageis[mt]|homophob\w*|transphob\w*|ableis[mt]|islamophob\w*|prejudice\w*|less likely (?:to be )?(?:believed|offered|helped|referred|report|to)|more (?:often|likely) (?:to be )?(?:disbelieved|arrested|detained|stopped|restrained|refused|killed|criminali[sz]ed|turned away|misdiagnosed|to wait)|more often disbelieved|stop and search|adultification|mistrust|minoriti[sz]ed (?:women|victims|communities|groups|people)|(?:Black|Asian|ethnic minority|minority ethnic|migrant|disabled|Deaf|older|LGBT\w*|gay|lesbian|trans|Muslim|Gypsy|Traveller|Roma) (?:women|men|people|victims|communities|survivors|patients))\b/i;
/** A recommendation that takes it up. */
const takesUp =
  /\b(?:equalit\w*|divers\w*|cultur\w*|race|racial\w*|racis\w*|anti-?racis\w*|ethnic\w*|minorit\w*|Black|Asian|discriminat\w*|disproportion\w*|by[- ]and[- ]for|communit(?:y|ies) (?:led|groups?|organi[sz]ations?|leaders)|(?:Black|minoriti[sz]ed|local|diverse|Muslim|Kurdish|Polish|Traveller) communit\w*|LGBT\w*|disab\w*|faith|bias\w*|stereotyp\w*|migrant\w*|refugee\w*|deaf|older (?:women|people|victims|men)|traveller\w*|gypsy|roma|misogyn\w*|protected characteristics?|inequalit\w*|homophob\w*|sexis\w*|trust and confidence|stop and search|no recourse)\b/i;

const citingZones = new Set<Zone>([
  'process',
  'equality',
  'background',
  'analysis',
  'lessons',
  'body',
  'executive-summary',
  'appendix',
]);
const read = new Set<Block['kind']>(['paragraph', 'list-item', 'text-box', 'cell', 'footnote']);

/** Asks whether research on discrimination that the report cites is taken up by any recommendation or action. */
export const researchWithoutRecommendation = defineCheck<Facts, Record<string, never>, never>({
  name: 'research-without-recommendation',
  summary: 'Research on disproportionality or discrimination is cited and no recommendation takes it up.',
  options: { type: 'object', additionalProperties: false },
  messages: { untaken: [] },
  judge: ({ draft, facts: { zones, documentKind, recommendations, words } }) => {
    if (documentKind !== 'report')
      return { outcome: 'not-applicable', reason: 'The file is no report of a review.' };
    if (recommendations.list.length === 0)
      return {
        outcome: 'not-applicable',
        reason: 'The report has no recommendations that could take research up.',
      };
    const answers = draft.blocks.filter((block) =>
      /^(?:recommendations|action-plan)$/.test(zones[block.index] ?? ''),
    );
    if (answers.some(({ text }) => takesUp.test(text))) return { outcome: 'assessed', reports: [] };
    const places: Anchor[] = [];
    for (const index of words.blocksBeginning(
      'research',
      'stud',
      'evidence',
      'figures',
      'statistic',
      'data',
      'survey',
      'report',
      'review',
      'inquiry',
      'found',
      'show',
      'publish',
      'literature',
      'according',
    )) {
      const block = draft.blocks[index];
      if (!block || !read.has(block.kind) || block.quotation || !citingZones.has(zones[index] ?? 'body'))
        continue;
      if (!cites.test(block.text) || !unequal.test(block.text)) continue;
      places.push(...citedIn(block));
    }
    const [anchor, ...related] = places;
    return { outcome: 'assessed', reports: anchor ? [{ message: 'untaken', anchor, related }] : [] };
  },
});

/** The sentence that tells of inequality where research is named in it or the one before; then the rest of its paragraph. */
function citedIn(block: Block): readonly Anchor[] {
  const { text, sentences } = readBlock(block);
  const at = sentences.findIndex(({ start, end }, i) => {
    const before = sentences[i - 1];
    const around = text.slice(before?.start ?? start, end);
    return unequal.test(text.slice(start, end)) && cites.test(around) && research.test(around);
  });
  if (at < 0) return [];
  return sentences.slice(at).map(({ start, end }) => ({ block: block.index, start, end }));
}

/** Cited as knowledge of the world, not as a record of the case. */
const research =
  /\b(?:research|stud(?:y|ies)|evidence (?:shows|suggests|base)|statistics|figures|surveys?|literature|inquiry|academic\w*|university|professor|national|nationally|Home Office|Lammy|Macpherson|Casey|Femicide Census|Commissioner|inspectorate|HMICFRS|charity|published|report by|according to)\b/i;
