import { owner, person, type SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * What would have come of it if she had told, or told better: "a straight answer would have set a referral in train", "if
 * her replies had been franker", "a firmer hand on her part might have spared them", "one call from her, and".
 */

const would = '(?:would|might|could)(?: (?:well|at once|yet|also|perhaps|then|[a-z]+ly))* have';
const telling =
  '(?:answers?|repl(?:y|ies)|accounts?|statements?|explanations?|disclosures?|manner|story|words?|complaints?|version|tone|attitude|engagement|attendance|co-operation|cooperation|responses?|evidence)';
const fromServices = new RegExp(
  `\\b(?:from|by|of|on the part of) (?:the |an? |any |either |one of the |its |her |his |their )*(?:[a-z]+ )?(?:${services}|sister|mother|father|brother|family|friends?|neighbours?|witness(?:es)?|him|perpetrator|husband|partner)\\b|(?:\\bto|\\bgive[n]?) (?:her|him|the family)\\b`,
);

export const toldInTime: readonly SentenceFrame[] = [
  {
    by: 'answer word admission disclosure complaint reply explanation account statement yes',
    near: /\b(?:straight|straighter|honest|frank|franker|plain|plainer|truthful|candid|full|fuller|clear|clearer|timely|prompt|early|earlier|simple) (?:answer|word|admission|disclosure|complaint|reply|explanation|account|statement|yes)\b/,
    kind: 'wishing',
    pattern: new RegExp(
      `\\b(?<said>(?:an?|one|any) (?:(?:single|more|much|simple|little|[a-z]+ly) )*(?:(?:straight|straighter|honest|frank|franker|plain|plainer|truthful|candid) (?:answer|word|admission|disclosure|complaint|reply|explanation|account|statement|yes)|(?:full|fuller|clear|clearer|timely|prompt|early|earlier|simple) (?:admission|disclosure(?! of (?:his|the|information|records))|complaint|yes))(?: (?:of|about|to|on|at|in|here|then|as|when)\\b[^,;]{2,60}?)? ${would})\\b`,
    ),
    denied: true,
    unless: fromServices,
  },
  {
    by: 'if had',
    near: /\b(?:if|had) (?:her|his|[\w-]+'s) [^;.]{0,70}? ?been (?:any |a little |a shade |rather |more |less |so |as )*[a-z]+/,
    kind: 'wishing',
    pattern: new RegExp(
      `\\b(?<said>(?:if|had) ${owner} (?:own )?(?:[a-z]+ )?${telling}(?: (?:to|on|of|about|at|with|in) [^,;]{2,50}?)? (?:had )?(?:only )?been (?:any |a little |a shade |rather |so |as |somewhat )*(?:(?!under\\b|over\\b|better [a-z]+ed\\b|better (?:understood|heard|known)\\b)[a-z]{3,}er\\b|(?:more|less) (?![a-z]+ly\\b|[a-z]+ed\\b|widely)[a-z]+|consistent|clear|honest|open|full|frank|candid|truthful|complete|steady|regular))\\b[^;]*\\b(?:would|might|could)\\b`,
    ),
    denied: true,
  },
  {
    by: 'word call text message line letter signal hint',
    near: /(?:word|call|text|message|line|letter|signal|hint) [^;.]{0,40}?from [^;.]*(?:would|might|could)/,
    kind: 'wishing',
    pattern: new RegExp(
      `\\b(?<said>(?:just |only |but )?(?:one|a single|an?|another) (?:[a-z]+ )?(?:word|call|text|message|line|letter|signal|hint)(?: (?:to|then|that|at|in) [^,;]{2,40}?)? from ${one}(?: herself| himself)?) ?(?:,? (?:and|–) [^;.]{1,30}? (?:would|might|could)\\b|(?: [a-z]+ [a-z ]{3,30}?)? ${would} (?:been (?:enough|all)|brought|saved|changed|made|set|fetched|sufficed|prevented|stopped|led|done|opened|averted|spared))`,
    ),
    denied: true,
    unless: fromServices,
  },
  {
    by: 'part side',
    near: /(?:on|from) (?:her|his|[\w-]+'s) (?:part|side)\b[^;.]*(?:would|might|could)/,
    kind: 'wishing',
    pattern: new RegExp(
      `(?<said>\\b(?:an?|some|any|greater|more|less|earlier|quicker) [^;,.]{2,50}? (?:on|from) ${owner} (?:part|side))\\b[^;.]{0,40}? ${would}\\b`,
    ),
    denied: true,
    unless: new RegExp(`\\b(?:${services})'s? (?:part|side)\\b`),
  },
  {
    by: 'helped assisted served furthered strengthened',
    near: /(?:could|might|would) (?:[a-z]+ )*have /,
    kind: 'wishing',
    pattern: new RegExp(
      `${one} (?:herself |himself )?(?<said>(?:could|might|would) (?:[a-z]+ ){0,2}?have (?:[a-z]+ )?(?:(?:helped|assisted|served|furthered|strengthened|advanced) (?:herself|himself|themselves|(?:her|his|their) own [a-z]+))) (?:by|if|had|with)\\b`,
    ),
  },
  {
    by: 'asking word request call move first',
    near: /(?:had|has|needed|have|would have had) to come from/,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:but|yet|though|and) (?<said>the (?:asking|word|request|call|first (?:move|step|word)|initiative) (?:had|has|needed|would have had) to come from ${one})(?= [.,;]|$)`,
    ),
    denied: true,
    unless: fromServices,
  },
  {
    by: 'far much many',
    near: /only so (?:far|much|many)/,
    whole: true,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?<said>only so (?:far|much|many [a-z]+)(?: that)? (?:[a-z]+ ){1,4}?(?:go|do|be done|offer|be offered|achieve|try|help|make)(?: [a-z]+)? (?:with|for|to help) (?:${person}|people|those|women|men) (?:who|that|so|determined|unwilling|wedded|bent|set))\\b`,
    ),
    denied: true,
  },
];
