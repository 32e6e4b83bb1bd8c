import { type Anchor, acrossChosen, type Block, type Draft, derivedIn, keptParts } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Facts, planText, readBlock, type Zone } from '@dhrlint/facts';

const people =
  '(?:women|woman|men|man|people|person|victims?|communit(?:y|ies)|survivors?|patients|families|family|wives|girls|boys|groups?|carers|residents|suspects|drivers|mothers|children|adults|couples|parents|backgrounds?|heritage|elders?|males?|females?|youth|citizens)';
/**
 * Those who fare worse, by what they have in common: what research is about, and what a recommendation has to speak
 * of to take it up.
 */
const topics: Readonly<Record<string, RegExp>> = {
  race: new RegExp(
    `\\b(?:racis[mt]|racial\\w*|institutional(?:ly)?|stop and search|adultification|(?:Black|Asian|African|Caribbean|Bangladeshi|Pakistani|Indian|Somali|Polish|Romanian|Eastern European|mixed heritage|mixed|ethnic(?: minority)?|minority ethnic|minoriti[sz]ed|minority|global majority|raciali[sz]ed|BME|BAME|Muslim|Sikh|Hindu|Jewish|Gypsy|Traveller|Roma)\\b,?(?: (?:and|or) [\\w-]+)* (?:and minoriti[sz]ed )?(?:young )?${people})\\b|\\b(?:who|that) (?:are|is|were) (?:Black|Asian|Muslim|Sikh|Jewish|Hindu|Polish|Roma|Traveller)|\\b(?:wom[ae]n|m[ae]n|people|victims|girls|boys) (?:from|of|with) (?:an? )?(?:colour|\\p{Lu}\\p{Ll}+(?:[- ](?:and )?\\p{Lu}?\\p{Ll}+){0,2} (?:heritage|origin|descent|backgrounds?|communities)|(?:mixed|minorit\\w+|ethnic\\w*) \\w+)|\\braci[as]\\w*|\\bRace Disparity|\\bLammy\\b`,
    'iu',
  ),
  migration:
    /\b(?:migrant\w*|immigrant\w*|asylum|refugee\w*|born (?:abroad|overseas)|no recourse|without recourse|insecure status|immigration status|English was a second|interpreters?|insecure (?:immigration )?status|English is (?:not|a second)|spouse visa|lack of English)\b/i,
  disability: new RegExp(
    `\\b(?:(?:disabled|deaf|blind|autistic|learning[- ]disabled|neurodivergent) ${people}|learning (?:disabilit|difficult)\\w+|autis\\w+|ableis[mt]|disab(?:ility|ilities)|deafness|sight loss)\\b`,
    'i',
  ),
  age: new RegExp(
    `\\b(?:ageis[mt]|age discrimination|(?:old|older|elderly) ${people}|later life|later lives|over (?:the age of )?(?:fifty|sixty|sixty-five|seventy|eighty|[5-8][05])|aged (?:over |above )?[6-8][05](?: (?:and|or) over)?)\\b`,
    'i',
  ),
  orientation: new RegExp(
    `\\b(?:homophob\\w*|transphob\\w*|LGBT\\w*|(?:gay|lesbian|bisexual|trans|queer)(?: (?:and|or) [a-z]+)? ${people})\\b`,
    'i',
  ),
  place:
    /\b(?:rural(?:ity)? ?(?:women|victims|communities|areas|people|settings|life)?|countryside|isolated (?:victims|women|places))\b/i,
  care: /\b(?:girls|boys|children|young people|teenagers) in care\b|\blooked[- ]after (?:children|girls|boys)\b|\bcare[- ](?:leavers?|experienced)\b/i,
  class:
    /\b(?:working[- ]class|poor(?:er)?|low[- ]income|deprived) (?:women|men|people|girls|boys|victims|families|mothers|areas)\b|\bclass\b(?= (?:and|prejudice|bias))/i,
  sex: /\bm[ae]n(?:['’]s?)?\b[^.;]*\b(?:half|twice|less|longer|seldom|rarely|never|more (?:often|likely)|only|few(?:er)?|suicide|believed|disbelieved)\b|\bmale victims?\b|\bmisogyn\w*|\bsexis[mt]\b/i,
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
  care: /\b(?:in care|looked[- ]after|care[- ](?:leavers?|experienced))\b/i,
  class: /\b(?:class|income|poverty|poor(?:er)?|depriv\w*)\b/i,
  sex: /\b(?:m[ae]n(?:['’]s)?|male|misogyn\w*|sexis\w*)\b/i,
};

/** What a stretch of text says of those who fare worse: the topics, and `any` for inequality as such. */
function topicsOf(text: string): readonly string[] {
  const found = Object.keys(topics).filter((topic) => topics[topic]?.test(text));
  return unequal.test(text) ? [...found, 'any'] : found;
}

const citingZones = new Set<Zone>([
  'process',
  'panel',
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
  judge: ({ draft, facts }) => {
    if (facts.documentKind !== 'report')
      return { outcome: 'not-applicable', reason: 'The file is no report of a review.' };
    if (facts.recommendations.list.length === 0 && answersOf(draft, facts).length > 0)
      return { outcome: 'could-not-assess', reason: 'The recommendations could not be told apart.' };
    const [anchor, ...related] = cited(draft, facts, facts.words.blocksBeginning(...researchStems));
    return { outcome: 'assessed', reports: anchor ? [{ message: 'untaken', anchor, related }] : [] };
  },
});

/** Beginnings of words of which one stands wherever research is cited. */
const researchStems: readonly string[] = (
  'research stud evidence figures statistic data survey report review inquiry found show publish literature ' +
  'according thesis essay audit census academic writer interview needs document conclud spoke scholar inspect ' +
  'demonstrat work meta consider known paper reveal documented established describ observ argu author attention ' +
  'point nation'
).split(' ');

/** The texts of the recommendations and of the plan: what is asked and done, and not what is hoped to come of it. */
const answersOf = derivedIn((draft: Draft, { zones, actionPlan }: Facts): readonly string[] => {
  const isRead = actionPlan !== null && actionPlan.unread === null;
  const asked = draft.blocks.flatMap((block) => {
    const zone = zones[block.index];
    return zone === 'recommendations' || (zone === 'action-plan' && !isRead) ? [block.text] : [];
  });
  const rows = isRead ? actionPlan.parts.flatMap(({ rows }) => rows) : [];
  return [...asked, ...rows.map((row) => planText(row, 'recommendation', 'action', 'milestones'))];
});
/** Those of them that ask something of somebody. */
const askedOf = derivedIn((draft: Draft, facts: Facts): readonly string[] =>
  answersOf(draft, facts).filter((text) => !soft.test(text)),
);

const cited = acrossChosen((draft, facts: Facts, block): readonly Anchor[] => {
  if (!read.has(block.kind) || block.quotation || !citingZones.has(facts.zones[block.index] ?? 'body'))
    return [];
  if (!research.test(block.text) || answeredHere.test(block.text)) return [];
  return citedIn(block, askedOf(draft, facts));
});

/** What asks nothing of anybody: a wish, a thought, a leaflet. */
const soft =
  /^(?:R?\d+[.:)]?\s*)?(?:there (?:ought|should|needs?)|it is (?:recommended|hoped|suggested) that (?:staff|professionals|all|everyone))\b|\b(?:encourag\w+|(?:be|remain) (?:\w+ )?(?:mindful|conscious|alert|sensitive|attentive)|explore how|consider whether|(?:be|made|raise|raising) (?:\w+ )?aware\w*|awareness|bear\b[^.;]{0,30}\bin mind|refresh\w*|publicity|website|leaflets?|posters?)\b/i;

/** True where a recommendation speaks of the same people as the research. */
function isTakenUp(own: readonly string[], asked: readonly string[]): boolean {
  const ofRace = (text: string) => takesUpAny.test(text) || (takesUp['race']?.test(text) ?? false);
  // What is found of Black women is not answered by what is done for those without status.
  if (own.includes('race')) return asked.some(ofRace);
  return asked.some(
    (text) =>
      (own.every((topic) => topic === 'any') && takesUpAny.test(text)) ||
      own.some((topic) => takesUp[topic]?.test(text)),
  );
}

/** A recommendation named beside the research. */
const answeredHere = /\b(?:recommendations?|recommends?|action \d+|action plan|is taken up)\b/i;

/** The topics of a sentence that was read; null until it is. */
const topicsKept = keptParts<typeof topics, { topics: readonly string[] | null }>(() => ({ topics: null }));

/** The sentence that tells of inequality where research is named in it or the one before; then the rest of its paragraph. */
function citedIn(block: Block, asked: readonly string[]): readonly Anchor[] {
  const { text, sentences } = readBlock(block);
  const own = sentences.map(({ start, end }) => text.slice(start, end));
  const kept = topicsKept(topics, block, own);
  const topicsAt = (at: number): readonly string[] => {
    const known = kept?.[at]?.topics ?? topicsOf(own[at] ?? '');
    if (kept?.[at]) kept[at].topics = known;
    return known;
  };
  const at = sentences.findIndex(({ start, end }, i) => {
    const around = text.slice(sentences[i - 1]?.start ?? start, end);
    const named = research.test(around) ? topicsAt(i) : [];
    return named.length > 0 && !isTakenUp(named, asked);
  });
  if (at < 0) return [];
  return sentences.slice(at).map(({ start, end }) => ({ block: block.index, start, end }));
}

/** Cited as knowledge of the world, not as a record of the case. */
const research =
  /\b(?:scholarship|papers? (?:on|by|about)|reveals?|findings|(?:well|long)[- ](?:documented|established|known)|(?:has|have) (?:\w+ )?(?:shown|described|documented|observed|argued|drawn attention)|been shown|data (?:from|tell|show|suggest)\w*|(?:surveys?|review|reports?|study|it|they|network|inquiry) (?:of \d{4} )?(?:finds?|found|concluded|describes?|observed)|many authors|['’]s (?:work|survey|book|report)\b(?! (?:on|with) (?:her|him))|known (?:from|that)|the evidence (?:that|is|of|shows)|points to|research\w*|stud(?:y|ies)|evidence (?:shows|suggests|base)|statistics|figures|surveys?|literature|inquiry|academic\w*|university|professor|nationally|national (?:data|figures|picture|research)|thesis|essay|writer|scholars?|demonstrated|work (?:by|of)|(?:her|his|their) work|meta-analysis|audit|census|review of|needs assessment|interviews|Home Office(?:['’]s)? (?:own |latest )?(?:research|data|figures|statistics|analys[ie]s|stud(?:y|ies)|survey|report|review|found|finds|has found|estimates?)|Lammy|Macpherson|Casey|Femicide Census|Commissioner|inspectorate|HMICFRS|charity|published|report (?:by|[“"])|according to|concludes|shows?|showed|documents)\b|\((?:[^()]{0,40}, )?(?:19|20)\d\d\)/i;
