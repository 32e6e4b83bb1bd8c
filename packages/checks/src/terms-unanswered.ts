import { allOf, type Draft, derivedIn } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, speaks, type WordIndex, type Zone } from '@dhrlint/facts';
import { linesOfEnquiry } from './terms-unanswered/lines-of-enquiry.js';
import { subjectOf } from './terms-unanswered/subjects.js';

/** Where a line of enquiry may be taken up. */
const answering = new Set<Zone>(['analysis', 'lessons', 'equality', 'body', 'background', 'chronology']);
/** Words of every line of enquiry, which tell nothing of its subject. */
const common = new Set(
  'reviewed reviewing trouble troubles troubled followed follow identified referred referral referrals intervene intervened intervention interventions missed miss noticed understood considered party fully properly adequately relevant trained training offer fit suitable need needed met meet commissioned managed manage received receive guidance given handled treated judged ready called call asked heard listened concerned arose arise case cases january february march april june july august september october november december first second secondly third thirdly fourth fourthly fifth lastly finally upon enquired looked look until whole scope temporal reached reach hold held neither someone anybody anyone anything everyone options option lasting away pursued sensibly light silent source instrument prompted prompt number team teams council authority authorities colour arrangements arrangement appropriateness exercised bore bear bearing went come came hampered influence influenced events event pandemic covid coronavirus lockdown restrictions construed assumptions assumption shaped view interacted interaction interplay likely happening confident going affected response played changed make makes less safe safer safely boys girls allowed allow explain explained dealing part parts gave give gives place places abuse abusive domestic violence violent coercive control controlling risk risks help helped helping seek seeking sought barrier barriers recognise recognised recognising speak speaking spoken alone choose choosing choice earlier ones member members wider community communities knew alert sign signs seen change changed changes plan plans planning child children experience experiences welfare status stead lowered lower affect affected colour coloured work worked working more most less often than public notice noticed life lives home house couple live lived tell told result results suspect suspected belief beliefs woman women partner partners husband wife mother father parents friend friends neighbour neighbours long late soon acted acting good best better wellbeing share shared sharing communicate communication record recorded recording records history previous previously past recent disclose disclosed disclosure disclosures reported reports behaviour behaviours early stage point points outcome outcomes thorough proper properly sufficient sufficiently clear clearly multi joint jointly statutory voluntary sector effectiveness carried given taken ever never still also once again after since kept keep keeping left leave leaving another asked asking answer known much many same such very ways least might have been otherwise properly really right wrong term terms line enquiry inquiry enquiries key think thought question staying stay reason about above across action actions address addressed adequate after agencies agency also and any appropriate appropriately are area areas aspect assess assessed assessment available aware based been before being between both case cases chair circumstances concern concerned concerns consider considered consideration considering contact contacts could deceased decision decisions dealt death did does done during each effect effective effectively either establish evidence examine examined explore explored extent fact factor factors family following for from given had has have her him his homicide how identified identify impact improve including individual information into involved involvement issue issues its key know known lead leading learn learned learning lessons local made make management may might murder national need needs not offered opportunities opportunity organisation organisations other others out over panel particular people perpetrator person period place policies policy possible practice practitioners prior procedures process processes professional professionals protect provide provided quality question questions reason relation relationship relevant report respond responded response responses review role safety sensitive service services should staff standard standards such support supported systems taken that the their them then there these they this those through time together understand understanding understood under used victim was way ways well were what when where whether which who whom why will with within would year years'.split(
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
    const lines = linesOfEnquiry(draft, facts);
    if (lines.length === 0)
      return {
        outcome: 'not-applicable',
        reason: 'No list of lines of enquiry was found in the terms of reference.',
      };
    const { answers, analysis, prose } = spokenBlocks(draft, facts);
    if (analysis < 2 && prose < 12)
      return {
        outcome: 'could-not-assess',
        reason: 'No analysis was found in which the lines of enquiry could be taken up.',
      };
    const names = new Set(
      facts.people.all
        .flatMap(({ name, aliases }) => [name, ...aliases])
        .flatMap((name) => name.toLowerCase().split(/\s+/)),
    );
    const asking = new Set(lines.map(({ anchor }) => anchor.block));
    const reports = lines.flatMap(({ text, anchor }): readonly Report[] => {
      const telling = tellingWords(text).filter((word) => !names.has(word));
      return isTakenUp(telling, facts.words, (block) => answers.has(block) && !asking.has(block))
        ? []
        : [{ message: 'unanswered', anchor }];
    });
    return { outcome: 'assessed', reports: reports.length > Math.max(2, lines.length / 2) ? [] : reports };
  },
});

/** The blocks in which a line may be taken up, and how many blocks speak in the analysis and in the rest of the body. */
const spokenBlocks = derivedIn((draft: Draft, facts: Facts) => {
  const zones = allOf(facts.zones);
  const spoken = draft.blocks.filter((block) => speaks(block, zones));
  const among = (kinds: ReadonlySet<Zone>) =>
    spoken.flatMap(({ index }) => (kinds.has(zones[index] ?? 'body') ? [index] : []));
  return {
    answers: new Set(among(answering)),
    analysis: among(new Set<Zone>(['analysis'])).length,
    prose: among(new Set<Zone>(['body', 'lessons', 'equality', 'background'])).length,
  };
});

function tellingWords(text: string): readonly string[] {
  return [...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !common.has(word)))];
}

/** So often in the body that the word belongs to the whole case and not to one line of enquiry. */
const everywhere = 4;

/**
 * True where the body takes a line up: most of its telling words stand in it, or two of them in one paragraph. Of a
 * line with two such words either is enough; a single one has to name a subject to be missed. A line whose subjects are
 * named nowhere is not taken up, whatever else it says.
 */
function isTakenUp(
  telling: readonly string[],
  words: WordIndex,
  answers: (block: number) => boolean,
): boolean {
  const ofSubject = (word: string) => words.blocksWith(...(subjectOf.get(word) ?? [])).filter(answers);
  const found = telling.map((word) => [
    ...new Set([
      ...blocksWithStem(words, word).filter(answers),
      ...(telling.length < 3 ? ofSubject(word) : []),
    ]),
  ]);
  const about = telling.filter((word) => subjectOf.has(word));
  if (
    about.length > 0 &&
    about.every((word) => ofSubject(word).length === 0 && found[telling.indexOf(word)]?.length === 0)
  )
    return false;
  const own = found.filter((places) => places.length < everywhere);
  const missing = own.filter((places) => places.length === 0).length;
  if (telling.length === 1) return true;
  if (found.length > 1 && missing === found.length)
    return about.length === telling.length && about.some((word) => ofSubject(word).length > 0);
  if (missing < 2) return true;
  if (own.length < 3) return missing < own.length || found.length > 3;
  const counts = new Map<number, number>();
  for (const places of own) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  const together = Math.max(0, ...counts.values());
  return (
    together > 1 ||
    (own.length < 5 ? missing / own.length < (own.length === 4 ? 0.5 : 0.66) : missing / own.length < 0.4)
  );
}

/** The blocks that hold a word of the same stem. */
function blocksWithStem(words: WordIndex, word: string): readonly number[] {
  const bare = word.replace(/(?:ings?|ed|es|s)$/, '');
  const stem =
    bare.length > 7
      ? bare.slice(0, bare.length - 2)
      : bare.length > 5
        ? bare.slice(0, bare.length - 1)
        : bare.length < 3
          ? word
          : bare;
  return words.blocksBeginning(stem);
}
