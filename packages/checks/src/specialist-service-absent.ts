import { type Anchor, acrossChosen, type Block, blocksWhere } from '@dhrlint/draft';
import { defineCheck } from '@dhrlint/engine';
import { type Company, type Facts, mentionsIn, readBlock, type Zone } from '@dhrlint/facts';
import { type Background, backgroundStems, backgroundsIn } from './minoritised-background.js';

/** Services led by and for those whom they serve, and their advisers. */
const named =
  /\b(?:Karma Nirvana|Southall Black Sisters|Imkaan|IKWRO|Galop|SignHealth|Deaf ?Hope|Ashiana|Apna Haq|Respond|Halo Project|Freedom Charity|Jewish Women|Muslim Women|Stay Safe East|Latin American Women|LAWRS|Kiran|Roshni|Shanti|Savera|Sahara|Anah Project|Saheli|Sharan|Sikh Women|Forward|Bawso|BAWSO|Black Thrive|Traveller Movement|Friends, Families and Travellers|Stonewall|Mermaids|Switchboard|Mencap|Ann Craft|Forced Marriage Unit|Hourglass)\b/;
const groups =
  '(?:LGBT\\w*|gay|lesbian|bisexual|trans|deaf|disab\\w+|refugees?|migrants?|asylum|black|bme|bame|ethnic|asian|african|caribbean|roma|gypsy|travellers?|polish|romanian|lithuanian|ukrainian|somali|kurdish|chinese|filipino|filipina|nigerian|ghanaian|indian|pakistani|bangladeshi|bengali|tamil|nepal\\w+|iranian|afghan|arab\\w*|turkish|portuguese|brazilian|latin american|eastern european|east asian|south asian|vietnamese|thai|jamaican|irish|welsh-speaking|muslim|jewish|hindu|sikh|faith|cultur\\w+|minorit\\w+|global majority|learning disab\\w+|autis\\w+|(?:older|elder) (?:women|people))';
const bodies =
  '(?:organi[sz]ations?|bod(?:y|ies)|(?<!staff )network|associations?|charit(?:y|ies)|services?|project|adviser|advisor|advocates?|consultant|centre|forum|group|society|representative|leaders?|imam|rabbi|mosque|gurdwara|temple|specialist|expert)';
const specialist = new RegExp(
  `\\bby[- ]and[- ]for\\b|\\bled by (?:and for )?(?:black|minoriti[sz]ed|disabled|deaf|migrant|survivors)|\\b${groups}\\b[^.;]{0,40}\\b${bodies}\\b|\\b(?:specialist|expert|${bodies})\\b[^.;]{0,30}\\b(?:for|from|with|to|in|on|of|supporting|serving|representing|led by|run by)\\b[^.;]{0,30}\\b${groups}\\b`,
  'i',
);

/** Beginnings of words of which one stands wherever such a service is spoken of, "by and for" by itself left out. */
const serviceStems: readonly string[] = (
  'karma southall imkaan ikwro galop signhealth deaf ashiana apna respond halo freedom jewish muslim stay latin lawrs ' +
  'kiran roshni shanti savera sahara anah saheli sharan sikh forward bawso black traveller stonewall mermaids ' +
  'switchboard mencap craft forced hourglass lgbt gay lesbian bisexual trans disab refugee migrant asylum bme bame ' +
  'ethnic asian african caribbean roma gypsy polish lithuanian ukrainian somali kurdish chinese filipin nigerian ' +
  'ghanaian indian pakistani bangladeshi bengali tamil nepal iranian afghan arab turkish portuguese brazilian eastern ' +
  'vietnamese thai jamaican irish welsh hindu faith cultur minorit global learning autis older elder survivors'
).split(' ');
const blocksNamingByAndFor = blocksWhere(({ text }) => /\bby[- ]and[- ]for\b/i.test(text));

const minoritised = new Set<Background>([
  'language',
  'immigration',
  'ethnicity',
  'faith',
  'orientation',
  'disability',
]);
/** Where the background of the victim is stated. */
const statingZones = new Set<Zone>([
  'people',
  'equality',
  'background',
  'executive-summary',
  'process',
  'analysis',
  'body',
]);
/** Where a specialist service would stand. */
const notRead = new Set<Zone>([
  'file',
  'terms-of-reference',
  'letter',
  'contents',
  'references',
  'glossary',
  'chronology',
]);

/**
 * Asks, where the victim had a minoritised background, whether a specialist or "by and for" service sat on the panel,
 * was consulted, or is recommended.
 */
export const specialistServiceAbsent = defineCheck<Facts, Record<string, never>, never>({
  name: 'specialist-service-absent',
  summary: 'A minoritised background is stated and no specialist or “by and for” service is named anywhere.',
  options: { type: 'object', additionalProperties: false },
  messages: { absent: [] },
  judge: ({ draft, facts }) => {
    const { documentKind, words } = facts;
    if (documentKind !== 'report')
      return { outcome: 'not-applicable', reason: 'The file is no report of a review.' };
    const stated = statements(draft, facts, words.blocksBeginning(...backgroundStems));
    const [anchor, ...related] = [
      ...stated.filter(({ first }) => first),
      ...stated.filter(({ first }) => !first),
    ].map((each) => each.anchor);
    if (!anchor)
      return {
        outcome: 'not-applicable',
        reason: 'The report states no minoritised background of the victim.',
      };
    const speaking = [...words.blocksBeginning(...serviceStems), ...blocksNamingByAndFor(draft)];
    const told = services(
      draft,
      facts,
      [...new Set(speaking)].sort((a, b) => a - b),
    );
    if (told.some(({ present }) => present)) return { outcome: 'assessed', reports: [] };
    // Where the report itself says that none was asked, that is the place.
    const [first = anchor, ...others] = [...told.map((each) => each.anchor), anchor, ...related.slice(0, 4)];
    return {
      outcome: 'assessed',
      reports: [{ message: 'absent', anchor: first, related: others }],
    };
  },
});

/** That somebody did something with or for such a service, or that it did something. */
const deals =
  /\b(?:(?:on|to|with|joined) the (?:review )?panel|panel['’]s|members?|consult\w*|advis\w*|advice|comment\w*|sat|joined|join|help\w*|contact\w*|approach\w*|recommend\w*|commission\w*|fund\w*|refer\w*|offer\w*|invit\w*|support\w*|spoke|involv\w*|partner\w*|attend\w*|contribut\w*|engag\w*|co-?opt\w*|told (?:us|the)|met|ask\w*|review\w*|represent\w*)\b/i;
const none =
  /\b(?:no|not|none|never|neither|nor|nobody|without|lack\w*|absence|closed|ceased|unaware|rather than)\b|n['’]t\b/i;
/** "No Roma organisation could be identified": that one was looked for. */
const sought = /\b(?:identified|found|traced|sought|considered|available|known|exists?|existed)\b/i;
/** Where a row, an item or a demand is by itself that such a service takes part. */
const listing = new Set<Zone>(['panel', 'recommendations', 'action-plan', 'process']);

interface ServiceTold {
  readonly present: boolean;
  readonly anchor: Anchor;
}

const services = acrossChosen((_draft, { zones }: Facts, block): readonly ServiceTold[] => {
  const zone = zones[block.index] ?? 'body';
  return notRead.has(zone) ? [] : servicesTold(block, zone);
});

/** The sentences of a block that speak of such a service, and whether one takes part by them. */
function servicesTold(block: Block, zone: Zone): readonly ServiceTold[] {
  if (!named.test(block.text) && !specialist.test(block.text)) return [];
  const { text, sentences } = readBlock(block);
  return sentences.flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (!named.test(sentence) && !specialist.test(sentence)) return [];
    const clauses = sentence.split(
      /[;:]|, (?:and|but|so) (?=(?:the )?(?:panel|chair|review|it|they|she|he|we|advice)\b)/i,
    );
    const present = clauses.some(
      (clause) =>
        (named.test(clause) || specialist.test(clause)) &&
        !none.test(clause) &&
        ((listing.has(zone) && (block.cell !== null || block.kind === 'list-item' || zone !== 'process')) ||
          deals.test(sentence)),
    );
    const said = !present && none.test(sentence) && (deals.test(sentence) || sought.test(sentence));
    return present || said ? [{ present, anchor: { block: block.index, start, end } }] : [];
  });
}

/** A sentence that states a background of the victim; those of the section on equality go first. */
interface Statement {
  readonly anchor: Anchor;
  readonly first: boolean;
}

const statements = acrossChosen((_draft, { zones, company }: Facts, block): readonly Statement[] => {
  const zone = zones[block.index] ?? 'body';
  if (!statingZones.has(zone) || block.quotation || block.kind === 'heading') return [];
  if (backgroundsIn(block.text).length === 0) return [];
  const { text, sentences } = readBlock(block);
  return sentences.flatMap(({ start, end }): readonly Statement[] => {
    const sentence = text.slice(start, end);
    if (!backgroundsIn(sentence).some((kind) => minoritised.has(kind))) return [];
    if (slight.test(sentence) || ofWorker.test(sentence) || !ofVictim(sentence, zone, company)) return [];
    return [{ anchor: { block: block.index, start, end }, first: zone === 'equality' }];
  });
});

/** What needs no service of its own, and what is told in the present of somebody who lives. */
/** Workers and others who only speak of it. */
const ofWorker =
  /\b(?:IDVA|interpreter|officer|worker|nurse|midwife|doctor|GP|chair|author|caseworker) (?:was|is|speaks|spoke)\b/;
const slight =
  /\b(?:dyslexi\w*|hearing aids?|(?:hearing|sight) loss|failing|speaks|chronic pain|arthritis)\b/i;

/** Said of the victim, or in the section on equality of nobody else. */
function ofVictim(sentence: string, zone: Zone, company: Company): boolean {
  const mentions = mentionsIn(sentence, company);
  if (company.presumeVictim || mentions.some(({ meant }) => meant === 'victim')) return true;
  const sexes = company.people.filter(({ role }) => role === 'victim').map(({ sex }) => sex);
  const pronoun = mentions.some((each) => each.pronoun && (sexes.length === 0 || sexes.includes(each.sex)));
  return pronoun || (zone === 'equality' && !mentions.some(({ meant }) => meant === 'perpetrator'));
}
