import { defineCheck, type Report } from '@dhrlint/engine';
import { type Facts, passagesIn, voiceAt, type Zone } from '@dhrlint/facts';

const event =
  '(?:death|deaths|homicide|murder|killing|killed|fatal|tragedy|incident|outcome|events?|attack|suicide|act|actions|what happened|it|this|died|die|kill(?: \\w+)?|that (?:day|night))';
const foreseen =
  '(?:predict(?:ed|able|ability)?|foreseen|foreseeable|foretold|anticipated|prevent(?:ed|able|ing|ion)?|avert(?:ed|able)?|avoid(?:ed|able)?|stopped|forestalled)';
/** The verdict in its many shapes; each is tried on one sentence. */
const verdicts: readonly RegExp[] = [
  new RegExp(
    `\\b${event}\\b[^.;]{0,80}?\\b(?:could|can|would)(?: not|n['’]t| never| hardly| scarcely)(?: reasonably| realistically| possibly)?(?: be| have been)?\\b[^.;]{0,25}?\\b${foreseen}`,
    'i',
  ),
  new RegExp(`\\b(?:could|can) (?:have )?(?:been |be )?(?:neither|not|never) (?:\\w+ ){0,3}${foreseen}`, 'i'),
  new RegExp(`\\b(?:could|can) have been neither ${foreseen}`, 'i'),
  new RegExp(
    `\\b${event}\\b[^.;]{0,60}?\\b(?:was|were|is|are) (?:\\w+ly )?(?:neither|not|not (?:\\w+ly )?) ?(?:\\w+ly )?(?:predictable|foreseeable|preventable|avoidable)`,
    'i',
  ),
  /\b(?:no[ -]?(?:one|body)|no (?:agency|professional|practitioner|service|person|single \w+)|none of (?:the|these) \w+|neither \w+ nor \w+)\b[^.;]{0,60}?\b(?:could|would)(?: reasonably| possibly| realistically)? have (?:\w+ )?(?:predicted|foreseen|prevented|known|anticipated|stopped|averted|guessed|saved)/i,
  /\bnothing\b[^.;]{0,60}?\b(?:could|would|might) have (?:\w+ )?(?:prevented|changed|altered|stopped|saved|averted|made (?:any|a) difference|been done)\b/i,
  /\b(?:there was|there is) (?:nothing|little|no (?:way|means|action|step|intervention))\b[^.;]{0,80}?\b(?:could|would) have (?:been )?(?:\w+ )?(?:done|prevented|changed|altered|stopped|saved|averted|made|foreseen|predicted|anticipated|known)\b/i,
  /\b(?:it )?(?:was|is|would have been) (?:simply |wholly |quite )?(?:impossible|not possible)(?: for [^.;]{1,50})? to (?:have )?(?:predict|foresee|prevent|anticipate|stop|avert)(?:ed|en|ped)?\b/i,
  /\b(?:outcome|result|end|death|ending)\b[^.;]{0,60}?\bwould (?:\w+ )?(?:still )?have been (?:the same|no different|unchanged)\b|\bwould (?:not|never)(?: \w+)? have (?:\w+ )?(?:changed|altered|affected|prevented|averted) (?:the|what|her|his|this) (?:outcome|result|death|homicide|murder|events?|happened)?/i,
  new RegExp(
    `\\b${event}\\b[^.;]{0,40}?\\b(?:was|were|is) (?:an? |one that was |the most )?(?:\\w+ly )?(?:unpredictable|unforeseeable|unpreventable|unavoidable|inevitable)\\b`,
    'i',
  ),
  /\bno (?:evidence|indication|suggestion|information|basis)\b[^.;]{0,60}?\b(?:could|might|would) have (?:been )?(?:\w+ )?(?:predicted|prevented|foreseen|averted|anticipated)\b/i,
  /\b(?:neither|not) (?:predictable|foreseeable|preventable) (?:nor|or) (?:predictable|foreseeable|preventable)\b/i,
];
/** "Does not consider that the death was preventable": the verdict under a negated verb of thinking. */
const notThought =
  /\b(?:does|do|did|can|could)(?: not|n['’]t) (?:consider|think|believe|find|feel|conclude|see|accept|hold)\b(?! (?:it|that it) (?:can|could) be said)[^.;]{0,70}?\b(?:was|were|is|are|could(?: ever)? have been|might have been|would have been|can be) (?!not\b)(?:\w+ly )?(?:predictable|foreseeable|preventable|avoidable|predicted|foreseen|foretold|prevented|avoided|averted|anticipated)\b|\b(?:does|do|did)(?: not|n['’]t) (?:consider|think|believe|find|feel|see)\b[^.;]{0,60}?\b(?:would|could|might) have (?!not\b)(?:prevented|averted|stopped|saved|changed|altered|made (?:any|a) difference)/i;
/** More shapes: who could not have known, what would not have helped, what nobody saw coming. */
const further: readonly RegExp[] = [
  /\b(?:could|can) (?:only )?have been (?:predicted|foreseen|prevented|anticipated|stopped|averted|foretold|guessed|expected) by (?:nobody|no ?-?one|none|no \w+)\b/i,
  /\bwould have (?:been )?(?:killed|died|happened|found|taken|done|struck|murdered|ended)\b[^.;]{0,60}?\b(?:whatever|no matter what|regardless of (?:what|how)|however much) (?:\w+ ){1,4}?(?:did|had done|might have done|were done|was done|tried|happened|said)\b/i,
  /\b(?:agenc(?:y|ies)|professionals?|practitioners?|services?|officers?|staff|anyone|anybody|they)\b[^.;]{0,40}?\bcould(?: not|n['’]t| never)(?: reasonably| possibly| realistically)? have (?:\w+ )?(?:known|foreseen|predicted|prevented|anticipated|stopped|averted|guessed)\b/i,
  /\b(?:unlikely|doubtful|not likely|not clear|hard to see|difficult to see) (?:that|how|whether)\b[^.;]{0,60}?\b(?:would|could|might) have (?:\w+ )?(?:prevented|changed|altered|stopped|saved|averted|made (?:any|a) difference)\b/i,
  /\bnothing\b[^.;]{0,60}?\b(?:could|would|might) have (?:been (?:predicted|prevented|foreseen|averted|anticipated)|led (?:\w+ ){1,4}to (?:foresee|predict|prevent|expect))/i,
  /\bno (?:\w+ )?(?:opportunit(?:y|ies)|chance|intervention|action|step|measure|referral|service|response|amount of \w+|assessment|plan)\b[^.;]{0,60}?\b(?:would|could) have (?:\w+ )?(?:prevented|changed|altered|stopped|saved|averted|made (?:any|a) difference)\b/i,
  /\bwould (?:still|nevertheless|nonetheless|in any (?:event|case)) have (?:died|been killed|killed|happened|taken place|occurred)\b/i,
  /\bnothing\b[^.;]{0,60}?\b(?:would|could|might) have (?:\w+ )?(?:led|brought|made|produced|resulted|given|turned)\b[^.;]{0,30}?\b(?:different|other|another|otherwise|difference|outcome|ending)\b/i,
  /\b(?:outcome|result|end|ending|events?|death|what happened)\b[^.;]{0,50}?\b(?:beyond|outside) (?:the |any )?(?:\w+ )?(?:power|reach|control|means|influence)\b/i,
  /\b(?:agenc(?:y|ies)|professionals?|practitioners?|services?|anyone|anybody)\b[^.;]{0,30}?\b(?:could|can)(?: not|n['’]t)(?: reasonably)? (?:have been|be) expected to (?:have )?(?:foresee|foreseen|predict|predicted|anticipate|anticipated|prevent|prevented|know|known)\b/i,
  /\b(?:it is |is )?(?:hard|difficult|not easy|impossible) to (?:see|say|imagine|know|identify) (?:what|how|anything)\b[^.;]{0,60}?\b(?:could|might|would) have (?:been )?(?:\w+ )?(?:done|prevented|averted|stopped|saved|changed|different)\b/i,
  /\b(?:her|his|their) (?:death|fate|murder|killing) was (?:\w+ )?(?:sealed|inevitable|bound to|certain)\b/i,
  /\b(?:the )?(?:death|homicide|murder|killing|attack|tragedy|fatal \w+|it) (?:\w+ )?(?:came|happened|took place|occurred) (?:\w+ )?without (?:any |the slightest )?warning\b/i,
  /\b(?:would|could) have (?:found|taken) (?:a|another|some other|other) (?:way|means|opportunity)\b[^.;]{0,30}\b(?:kill|harm|to do|her|him)\b/i,
  /\b(?:no|little|nothing)\b[^.;]{0,40}?\b(?:could|might) have done\b[^.;]{0,40}?\b(?:to (?:stop|prevent|avert|save|change|alter|keep)|differently)\b/i,
  notThought,
  /\b(?:nobody|no one|none|not)\b[^.;]{0,40}?\b(?:could|would) have seen\b[^.;]{0,12}? coming\b|\bout of the blue\b[^.;]{0,60}\b(?:no one|nobody|could not)\b/i,
];
const worth =
  /\b(?:predict|prevent|foresee|foreseen|forestall|avert|avoid|nothing|outcome|inevitable|unavoidable|unpre|unfore|coming|changed|altered|still|known|stopped|saved|anticipat|impossible|different|warning|sealed|power|expected|foretold|done|way|otherwise|whatever|regardless|matter|means)/i;
/** An earlier attack with its own date. */
const earlier = /\b(?:attack|incident|assault) (?:in|of|on) (?:\w+ ){0,2}(?:19|20)\d\d\b/i;
/** Somebody else's finding, a matter examined and not decided, or a verdict that the report itself rejects. */
const othersFinding =
  /\b(?:coroner|judge|jury|inquest|court|sentencing|IMRs? (?:\w+ )?(?:states?|concludes?|says|found|author)|trust['’]s (?:view|report|IMR)|the trust (?:\w+ )?(?:wrote|said|concluded|found|believes?|considers?|stated)|(?:chief executive|director|famil(?:y|ies)|mother|father|sister|brother|parents|daughter|son|friends?|partner) (?:\w+ )?(?:feels?|believes?|thinks?|said|told|felt|thought|believed|knows?)|friends? (?:said|feel)|police (?:\w+ )?(?:said|concluded|wrote))\b/i;
const undecided =
  /\b(?:whether|not (?:the |its )?(?:purpose|role|task|place|function)|does not (?:say|think|claim|suggest|believe|accept|seek|hold|know|consider)|do not (?:say|think|claim|suggest|believe|accept)|did not (?:say|think|accept)|cannot (?:be )?(?:say|said|know|known|tell|told)|disagrees?|not (?:agree|share|accept|persuaded|satisfied|correct|true|the case|right)|rejects?|rejected|wrong to|mistaken|hindsight bias|asked (?:itself )?(?:whether|if)|too (?:easy|simple)|tempting)\b/i;
/** A verdict about something other than the death. */
const otherMatter =
  /\b(?:fall|falls|relapse|eviction|escalation of (?:debt|arrears)|pregnancy|admission|discharge|separation|injury|injuries|stroke|infection|delay|duplication)\b/i;

const closed = new Set<Zone>([
  'recommendations',
  'action-plan',
  'terms-of-reference',
  'glossary',
  'process',
  'front-matter',
  'panel',
  'people',
]);

/** Sentences in which the report itself says that the death could not have been foreseen or prevented. */
export const hindsightVerdict = defineCheck<Facts, Record<string, never>, never>({
  name: 'hindsight-verdict',
  summary: 'The report’s own verdict that the death could not have been predicted or prevented.',
  options: { type: 'object', additionalProperties: false },
  messages: { verdict: [] },
  judge: ({ draft, facts }) => {
    if (facts.documentKind === 'other' || facts.documentKind === 'action-plan')
      return { outcome: 'not-applicable', reason: 'The file is not the report of a review.' };
    const blocks = facts.words.blocksBeginning(
      'predict',
      'prevent',
      'foresee',
      'forese',
      'avert',
      'avoid',
      'nothing',
      'outcome',
      'inevitabl',
      'unavoidabl',
      'unpredict',
      'unprevent',
      'unforesee',
      'known',
      'stopped',
      'saved',
      'anticipat',
      'impossible',
      'coming',
      'altered',
      'changed',
      'still',
      'different',
      'warning',
      'done',
      'sealed',
      'fate',
      'power',
      'expected',
      'foretold',
      'difference',
      'whatever',
      'regardless',
      'matter',
      'means',
    );
    const reports = passagesIn(draft, facts.zones, blocks, (text) => worth.test(text)).flatMap(
      (passage): readonly Report[] => {
        if (closed.has(facts.zones[passage.anchor.block] ?? 'body')) return [];
        const { text, anchor, after } = passage;
        const hit = [...verdicts, ...further]
          .map((verdict) => verdict.exec(text))
          .find((each) => each !== null);
        if (
          !hit ||
          earlier.test(text) ||
          othersFinding.test(text) ||
          (undecided.test(text) && !(notThought.test(text) && !/\bwhether\b/i.test(text))) ||
          (otherMatter.test(text) && !/\b(?:death|homicide|murder|killing|kill)\b/i.test(text))
        )
          return [];
        if (!concernsDeath(text, hit[0])) return [];
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
        return mode === 'own' || mode === 'attributed' || mode === 'negated' || unanswered
          ? [{ message: 'verdict', anchor }]
          : [];
      },
    );
    return { outcome: 'assessed', reports };
  },
});

/** "It could not have been prevented" is about the death; "she could not have known" is not. */
function concernsDeath(sentence: string, hit: string): boolean {
  if (
    /\b(?:death|deaths|homicide|murder|kill\w*|tragedy|fatal|outcome|suicide|died|die|attack|incident|life|lives|act|deed|end|ending|events?|what happened|what \p{Lu}\w+ (?:was to|would|did))\b/iu.test(
      sentence,
    )
  )
    return true;
  return /\b(?:nothing|unpreventable|unpredictable|unforeseeable|neither predictable|no evidence|act|end|ending|wait|her (?:fate|life)|sealed|saved|whatever|no matter|another means|another way)\b/i.test(
    hit,
  );
}
