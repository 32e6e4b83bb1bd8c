import type { Anchor, Block } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Facts, readBlock, type Zone } from '@dhrlint/facts';

/** What a report cites. */
const cites =
  /\b(?:research\w*|stud(?:y|ies)|evidence (?:shows|suggests|from|base)|findings|figures|statistics|data (?:show|from)|surveys?|reports? (?:by|from|of|published)|reviews? (?:by|of|in)|inquiry|inspection by|literature|analysis by|according to|found that|shows? that|showed|published|commission(?:ed)?|audit|census|thesis|essay|academic\w*|scholars?|demonstrated|(?:her|his|their) work|work (?:by|of)|meta-analysis|considers|argues?|needs assessment|interviews carried out|in the words of|writer|documents?|concludes?)\b|\((?:[^()]{0,40}, )?(?:19|20)\d\d\)/i;

const people =
  '(?:women|woman|men|man|people|person|victims?|communit(?:y|ies)|survivors?|patients|families|family|wives|girls|boys|groups?|carers|residents|suspects|drivers|mothers|children|adults|couples|parents|background|heritage)';
/**
 * Those who fare worse, by what they have in common: what research is about, and what a recommendation has to speak
 * of to take it up.
 */
const topics: Readonly<Record<string, RegExp>> = {
  race: new RegExp(
    `\\b(?:racis[mt]|racial\\w*|institutional(?:ly)?|stop and search|adultification|(?:Black|Asian|African|Caribbean|Bangladeshi|Pakistani|Indian|Somali|Polish|Romanian|Eastern European|mixed heritage|mixed|ethnic(?: minority)?|minority ethnic|minoriti[sz]ed|minority|global majority|raciali[sz]ed|BME|BAME|Muslim|Sikh|Hindu|Jewish|Gypsy|Traveller|Roma)\\b,?(?: (?:and|or) [\\w-]+)* (?:and minoriti[sz]ed )?(?:young )?${people})\\b|\\b(?:who|that) (?:are|is|were) (?:Black|Asian|Muslim|Sikh|Jewish|Hindu|Polish|Roma|Traveller)|\\bRace Disparity|\\bLammy\\b`,
    'i',
  ),
  migration:
    /\b(?:migrant\w*|immigrant\w*|asylum|refugee\w*|no recourse|without recourse|insecure status|immigration status|English was a second|interpreters?|spouse visa|lack of English)\b/i,
  disability: new RegExp(
    `\\b(?:(?:disabled|deaf|blind|autistic|learning[- ]disabled|neurodivergent) ${people}|learning disabilit\\w+|autis\\w+|ableis[mt])\\b`,
    'i',
  ),
  age: new RegExp(
    `\\b(?:ageis[mt]|age discrimination|(?:older|elderly) ${people}|later life|later lives)\\b`,
    'i',
  ),
  orientation: new RegExp(
    `\\b(?:homophob\\w*|transphob\\w*|LGBT\\w*|(?:gay|lesbian|bisexual|trans|queer)(?: (?:and|or) [a-z]+)? ${people})\\b`,
    'i',
  ),
  place: /\b(?:rural (?:women|victims|communities|areas|people)|countryside)\b/i,
};
/** That some are treated worse, whoever they are. */
const unequal =
  /\b(?:disproportion\w*|over-?represent\w*|under-?represent\w*|discriminat\w*|unequal\w*|inequalit\w+|inequit\w+|bias(?:ed|es)?|stereotyp\w+|misogyn\w*|sexis[mt]|prejudice\w*|less likely to be (?:believed|offered|helped|referred|heard))\b/i;
/** A recommendation that takes any of it up. */
const takesUpAny =
  /\b(?:equalit\w*|divers\w*|cultur\w*|anti-?racis\w*|minorit\w*|minoriti[sz]ed|discriminat\w*|disproportion\w*|by[- ]and[- ]for|protected characteristics?|inequalit\w*|bias\w*|stereotyp\w*|by ethnicity|under-?represent\w*|communit(?:y|ies) (?:led|groups?|organi[sz]ations?|leaders)|(?:Black|minoriti[sz]ed|diverse) communit\w*)\b/i;
const takesUp: Readonly<Record<string, RegExp>> = {
  race: /\b(?:race|racial\w*|racis\w*|ethnic\w*|Black|Asian|African|Caribbean|Muslim|Sikh|Hindu|Jewish|Polish|Romanian|Somali|Bangladeshi|Sylheti|Kurdish|faith|traveller\w*|gypsy|roma|stop and search|trust and confidence)\b/i,
  migration: /\b(?:migrant\w*|refugee\w*|immigration|no recourse|interpret\w*|visa|asylum|language)\b/i,
  disability: /\b(?:disab\w*|deaf|blind|autis\w*|easy[- ]read|accessib\w*|adjustments)\b/i,
  age: /\b(?:older|elder\w*|later life|age\b|ageis\w*)/i,
  orientation: /\b(?:LGBT\w*|gay|lesbian|bisexual|trans\b|same-sex|homophob\w*|Galop)/i,
  place: /\b(?:rural\w*|countryside|remote|farm\w*|outreach)\b/i,
};

/** What a stretch of text says of those who fare worse: the topics, and `any` for inequality as such. */
function topicsOf(text: string): readonly string[] {
  const found = Object.keys(topics).filter((topic) => topics[topic]?.test(text));
  return unequal.test(text) ? [...found, 'any'] : found;
}

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
    const answers = draft.blocks
      .filter((block) => /^(?:recommendations|action-plan)$/.test(zones[block.index] ?? ''))
      .map(({ text }) => text);
    if (recommendations.list.length === 0 && answers.length > 0)
      return { outcome: 'could-not-assess', reason: 'The recommendations could not be told apart.' };
    if (answers.some((text) => takesUpAny.test(text))) return { outcome: 'assessed', reports: [] };
    const taken = new Set(
      Object.keys(takesUp).filter((topic) => answers.some((text) => takesUp[topic]?.test(text))),
    );
    if (taken.size > 0) taken.add('any');
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
      'thesis',
      'essay',
      'audit',
      'census',
      'academic',
      'writer',
      'interview',
      'needs',
      'document',
      'conclud',
      'spoke',
      'scholar',
      'inspect',
      'demonstrat',
      'work',
      'meta',
      'consider',
    )) {
      const block = draft.blocks[index];
      if (!block || !read.has(block.kind) || block.quotation || !citingZones.has(zones[index] ?? 'body'))
        continue;
      if (!cites.test(block.text)) continue;
      const untaken = topicsOf(block.text).filter((topic) => !taken.has(topic));
      if (untaken.length === 0 || answeredHere.test(block.text)) continue;
      places.push(...citedIn(block, untaken));
    }
    const [anchor, ...related] = places;
    return { outcome: 'assessed', reports: anchor ? [{ message: 'untaken', anchor, related }] : [] };
  },
});

/** A recommendation named beside the research. */
const answeredHere = /\b(?:recommendations?|recommends?|action \d+|action plan|is taken up)\b/i;

/** The sentence that tells of inequality where research is named in it or the one before; then the rest of its paragraph. */
function citedIn(block: Block, untaken: readonly string[]): readonly Anchor[] {
  const { text, sentences } = readBlock(block);
  const at = sentences.findIndex(({ start, end }, i) => {
    const before = sentences[i - 1];
    const around = text.slice(before?.start ?? start, end);
    const own = topicsOf(text.slice(start, end));
    return own.some((topic) => untaken.includes(topic)) && cites.test(around) && research.test(around);
  });
  if (at < 0) return [];
  return sentences.slice(at).map(({ start, end }) => ({ block: block.index, start, end }));
}

/** Cited as knowledge of the world, not as a record of the case. */
const research =
  /\b(?:research\w*|stud(?:y|ies)|evidence (?:shows|suggests|base)|statistics|figures|surveys?|literature|inquiry|academic\w*|university|professor|national|nationally|thesis|essay|writer|scholars?|demonstrated|work (?:by|of)|(?:her|his|their) work|meta-analysis|audit|census|review of|needs assessment|interviews|Home Office|Lammy|Macpherson|Casey|Femicide Census|Commissioner|inspectorate|HMICFRS|charity|published|report (?:by|[“"])|according to|concludes|shows?|showed|documents)\b|\((?:[^()]{0,40}, )?(?:19|20)\d\d\)/i;
