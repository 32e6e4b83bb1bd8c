import { acrossChosen, blocksWhere } from '@dhrlint/draft';
import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, passagesIn, passing, saidByReport, voiceAt, type Zone } from '@dhrlint/facts';
import { disbelieved } from './composed-verdicts.js';
import { answeredNo, plainVerdictsIn, verdictAsked } from './plain-verdicts.js';
import { unstoppableSign } from './unstoppable-verdicts.js';
import { doubting, notThought, ofDeathAlone, verdictHeads, verdicts } from './verdict-shapes.js';

/** An earlier attack with its own date. */
const earlier = /\b(?:attack|incident|assault) (?:in|of|on) (?:\w+ ){0,2}(?:19|20)\d\d\b/i;
/** Somebody else's finding, a matter examined and not decided, or a verdict that the report itself rejects. */
const othersFinding =
  /\b(?:coroner|judge|jury|inquest|inspectorate|ombudsman|regulator|court|sentencing|weather|snow|breach|(?:court|protection|restraining|non-molestation) orders? (?:was|were|had|could)|storm|IMRs? (?:\w+ )?(?:states?|concludes?|says|found|author)|trust['’]s (?:view|report|IMR)|the trust (?:\w+ )?(?:wrote|said|concluded|found|believes?|considers?|stated)|(?:chief executive|director|famil(?:y|ies)|mother|father|sister|brother|parents|daughter|son|friends?|partner) (?:\w+ )?(?:feels?|believes?|thinks?|said|told|felt|thought|believed|knows?)|friends? (?:said|feel)|(?:neighbours?|colleagues?|managers?|witness\w*|aunts?|uncles?|cousins?|landlord|workers?|nurses?) (?:\w+ )?(?:said|says|told|felt|thought|believed|recalled)|police (?:\w+ )?(?:said|concluded|wrote))\b/i;
const undecided =
  /\b(?:whether|(?:is|are) not inevitable that|nor (?:will|does|would|do|can|did) (?:it|the (?:panel|review|report)|we) (?:\w+ )?(?:say|suggest|conclude|claim|hold|accept|find|argue|pretend)|declines? to (?:say|find|hold|conclude)|not (?:the |its )?(?:purpose|role|task|place|function)|does not (?:say|think|claim|suggest|believe|accept|seek|hold|know|consider)|do not (?:say|think|claim|suggest|believe|accept)|did not (?:say|think|accept)|cannot (?:be )?(?:say|said|know|known|tell|told)|disagrees?|not (?:agree|share|accept|persuaded|satisfied|correct|true|the case|right)|rejects?|rejected|(?:a|any|such a) (?:finding|verdict|statement|conclusion|claim) (?:that|of|as)|closes? off|wrong to|mistaken|hindsight bias|asked (?:itself )?(?:whether|if)|too (?:easy|simple)|tempting|easy to (?:say|write|conclude|think)|would be (?:\w+ )?(?:wrong|untrue|mistaken|false)|and (?:untrue|wrong|false|mistaken)|do not know (?:that|this|it)(?= ?[,.;])|(?:not possible|impossible|unable|not able) to (?:say|tell|know)|(?:nobody|no one|no-one|none) can (?:say|tell|know))\b/i;
/** "He said that nothing could have stopped him." */
const toldBySomebody =
  /\b(?!(?:Panel|Review|Chair|Author|Trust|Partnership|Council|Police|Practice|It|We|This|Having|That|Nobody|Not|All)\b)(?:\p{Lu}\p{Ll}+|he|she|they) (?:has |had |also )?(?:said|says|told|claimed|claims|insisted|insists|maintained|maintains|wrote|writes|felt|feels|thought|thinks|believed|believes) (?:(?!\bthat\b)\S+ ){0,4}?that\b/u;
/** What another says and the report makes its own. */
const shared =
  /\b(?:panel|review|chair|author|we) (?:\w+ )?(?:agrees?|concurs?|accepts?|shares?|endorses?|would agree)\b/i;
/** A verdict about something other than the death. */
const otherMatter =
  /\b(?:fall|falls|relapse|eviction|escalation of (?:debt|arrears)|pregnancy|admission|discharge|separation|injury|injuries|stroke|infection|delay|duplication|(?:outcome|result|end) of (?:the |her |his |that |any |this )(?:\w+ )?(?:call|visit|meeting|conference|prosecution|trial|case|assessment|investigation|appeal|hearing|referral|application|claim|complaint|bid|request|search|test|scan|tender|vote|inspection|audit|interview|inquiry|enquiry))\b/i;

/** "Nothing could have been done to repair the tape": for another purpose than that she should live. */
const otherPurpose =
  /\bcould have (?:been )?done (?:(?:by|at|in|on) [^.;,]{1,40} )?to (?!(?:[a-z]+ly )?(?:prevent|avert|avoid|stop|save|protect|change|alter|keep|help|rescue|spare|deter|reach|halt|forestall|foresee|make|reduce|intervene|support|influence|affect|manage|mitigate|lessen|control|divert|predict)\b)/i;

/** "Even had it been known, …" supposes, and a verdict may be denied in its own words. */
const voiced: ReadonlySet<string> = new Set(['own', 'attributed', 'negated', 'hypothetical', 'question']);

const closed = new Set<Zone>([
  'chronology',
  'recommendations',
  'action-plan',
  'terms-of-reference',
  'glossary',
  'process',
  'front-matter',
  'panel',
  'people',
]);

const verdictSentences = passing(
  (text) =>
    verdicts.some((verdict) => verdict.test(text)) || plainVerdictsIn(text).length > 0 || isAsked(text),
);

const pictured = blocksWhere(({ text }) => unstoppableSign.test(text));

/** Sentences in which the report itself says that the death could not have been foreseen or prevented. */
export const hindsightVerdict = defineCheck<Facts, Record<string, never>, never>({
  name: 'hindsight-verdict',
  summary: 'The report’s own verdict that the death could not have been predicted or prevented.',
  options: { type: 'object', additionalProperties: false },
  messages: { verdict: [] },
  judge: ({ draft, facts }) => {
    if (facts.documentKind === 'other' || facts.documentKind === 'action-plan')
      return { outcome: 'not-applicable', reason: 'The file is not the report of a review.' };
    const asked = new Set([...facts.words.blocksBeginning(...verdictHeads), ...pictured(draft)]);
    const blocks = [...asked]
      .sort((a, b) => a - b)
      .filter((index) => !closed.has(facts.zones[index] ?? 'body'));
    return { outcome: 'assessed', reports: verdictsIn(draft, facts, blocks) };
  },
});

const verdictsIn = acrossChosen((draft, facts: Facts, { index }): readonly Report[] =>
  passagesIn(draft, facts.zones, [index], verdictSentences).flatMap((passage): readonly Report[] => {
    const { text, anchor, after } = passage;
    if (verdictAsked.test(text))
      return answeredNo.test(after[0] ?? '') ? [{ message: 'verdict', anchor }] : [];
    const plain = plainVerdictsIn(text);
    const fitting = [...verdicts.filter((verdict) => verdict.test(text)), ...plain.map((p) => p.pattern)];
    const hit = fitting[0]?.exec(text) ?? null;
    if (
      !hit ||
      earlier.test(text) ||
      toldBySomebody.test(text.slice(0, hit.index)) ||
      (othersFinding.test(text) && !shared.test(text)) ||
      (undecided.test(text.replace(/\bwhether or not\b|\bwhether\b(?=[^,;]{0,60}\bor not\b)/gi, '')) &&
        !doubting.test(text) &&
        !([notThought, ...disbelieved].some((shape) => shape.test(text)) && !/\bwhether\b/i.test(text))) ||
      ((otherMatter.test(text) || otherPurpose.test(text)) &&
        !/\b(?:death|homicide|murder|killing|kill)\b/i.test(text))
    )
      return [];
    if (
      !plain.some(({ alone }) => alone) &&
      !fitting.some(
        (verdict) => ofDeathAlone.has(verdict) || concernsDeath(text, verdict.exec(text)?.[0] ?? ''),
      )
    )
      return [];
    if (
      /^(?:the panel|the review|the chair|we|it|that|this)\b[^.]{0,60}\b(?:disagree|reject|not accept|not share|wrong|mistaken|at odds|cannot|challenge)/i.test(
        after[0] ?? '',
      )
    )
      return [];
    const { mode } = voiceAt(draft, {
      block: anchor.block,
      start: anchor.start + hit.index,
      end: anchor.start + hit.index + hit[0].length,
    });
    // What the family think of it, in the next paragraph, does not make it less the report's own.
    const unanswered =
      mode === 'criticised' &&
      after.length === 0 &&
      !/[“‘"]|\b(?:wrong|mistak\w*|errors?|unfair|den(?:y|ies)|disput\w*|challeng\w*|untrue|false|to (?:say|suggest|claim|argue))\b/i.test(
        text,
      );
    if (mode === 'attributed' && !shared.test(text) && !saidByReport(draft, anchor, facts.company)) return [];
    return voiced.has(mode) || unanswered ? [{ message: 'verdict', anchor }] : [];
  }),
);

/** "It could not have been prevented" is about the death; "she could not have known" is not. */
function concernsDeath(sentence: string, hit: string): boolean {
  // "Not preventable.", in note form.
  if (sentence.length < 40 && /\b(?:preventable|predictable|foreseeable|avoidable)\b/i.test(sentence))
    return true;
  if (
    /\b(?:death|deaths|homicide|murder|kill\w*|tragedy|fatal|outcome|suicide|died|die|attack|incident|life|lives|act|deed|end|ending|result|events?|crimes?|what happened|what (?:occurred|followed|took place)|(?:it|this|things) would end|what \p{Lu}\w+ (?:was (?:to|about to|going to)|would|did|had in mind|intended|planned|meant to|went on to|was planning)|(?:his|\p{Lu}\p{Ll}+['’]s) (?:intentions?|plans?|purpose))\b/iu.test(
      sentence,
    )
  )
    return true;
  // "No measure would have deflected Callum", "nobody could have kept her safe".
  if (
    /\b(?:stop|stopped|saved?|deflected|deterred|diverted|dissuaded|protected|rescued|spared|kept|reached|turned)$/i.test(
      hit,
    ) &&
    new RegExp(`${escaped(hit)} (?:him|her|\\p{Lu}\\p{Ll}+)\\b`, 'u').test(sentence)
  )
    return true;
  return /\b(?:nothing|unpreventable|unpredictable|unforeseeable|neither predictable|no evidence|act|end|ending|wait|her (?:fate|life)|sealed|saved|whatever|no matter|another means|another way|bound|destined|hindsight|blue|way of knowing|responsible|accountable|blame|(?:stopped|saved) (?:him|her|\p{Lu}\p{Ll}+)|been saved|saved her|kept \w+ safe|difference|inkling|proof|risk|danger\w*|coming|warning|flags?|bells|reader|clairvoyan\w*|prophecy|odds|alert\w*|suspect|nil|none|dead|died|bolt|course|prevail|lives?|alive|answer|counted|avail|power|reach|sooner)\b/iu.test(
    hit,
  );
}

/** "Would it have saved her?" */
function isAsked(text: string): boolean {
  return text.includes('?') && verdictAsked.test(text);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
