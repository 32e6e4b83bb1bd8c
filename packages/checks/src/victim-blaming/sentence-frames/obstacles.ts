import { agencies, owner, type SentenceFrame } from './frame.js';
import { one, services, vices } from './word-classes.js';

/*
 * She is named as what stood in the way, or what was hard to get anything from: "the weak link was Rowan", "the truth had
 * to be dragged out of her", "lost through her dithering", "without her statement there was nothing to be done".
 */

const wanting =
  '(?:signature|consent|statement|evidence|co-operation|cooperation|agreement|word|complaint|support for (?:a|the) prosecution|engagement|permission|disclosure|account|testimony|say-so|willingness|commitment)';
const nothing =
  '(?:nothing|little|not (?:much|a great deal)|no (?:case|charge|prosecution|referral|progress|action|prospect|way|hope|further)|nobody|no one|none|impossible|could not|cannot|was not able|were unable|was unable|hands were tied|powerless|unable)';

export const obstacles: readonly SentenceFrame[] = [
  {
    by: 'link block point obstacle barrier impediment problem difficulty trouble hindrance risk threat enemy ingredient snag',
    near: /\b(?:the|her|his|its) [^;.]*(?:was|is|were|remained|lay with|proved to be) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:the|her|his|its|an?) (?<said>(?:(?:weak|weakest|missing) link|stumbling block|sticking point|missing ingredient|(?:chief|main|principal|real|greatest|biggest|only|largest|first|one|worst|single greatest|root|underlying|fundamental|abiding) (?:and [a-z]+ )?(?:obstacle|barrier|impediment|problem|difficulty|trouble|hindrance|risk|threat|enemy|snag))(?: (?:to|in|with|for|of|about|throughout|here) [^;,.]{2,50}?)?(?: , [^,;]{3,40} ,)? (?:was|is|remained|lay with|proved to be|had always been|seems to have been) (?:, [^,;]{2,30} , )?(?:[a-z]+ly |always |perhaps |in the end )*) ?${one}(?: herself| himself)?(?= [.,;]|$)`,
    ),
    denied: true,
  },
  {
    by: 'door doorstep shoulders feet',
    near: /(?:blame|responsibility|fault|cause|reason|failure|origin)\b/,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:blame|responsibility|fault|cause|reasons?|failure|origin)\\b[^;.]{0,60}? (?<said>(?:lies?|lay|must be laid|can be laid|has to be laid|is to be laid|may be laid|was laid|rests?|must rest|belongs?) (?:[a-z]+ly |fairly and |in part |in some measure )*(?:at|on|upon) ${owner} (?:own )?(?:door|doorstep|shoulders|feet))\\b`,
    ),
  },
  {
    by: 'lost missed wasted delayed failed collapsed forfeited abandoned foundered stalled squandered withdrawn lapsed',
    near: /(?:through|by|owing to|because of|thanks to|as a result of|on|in the face of) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:lost|missed|wasted|delayed|failed|collapsed|forfeited|abandoned|foundered|stalled|squandered|withdrawn|lapsed)\\b(?: [a-z]+){0,3} (?<said>(?:through|owing to|because of|thanks to|as a result of|on|in the face of|by reason of) (?:nothing but |nothing more than |sheer |simply )?${owner} (?:own )?(?:[a-z-]+ ){0,2}?(?:${vices}|dithering|hesitation|hesitations|procrastination|delays?|disorganisation|forgetfulness|inattention|caprice|changes of mind|change of mind|whims?|moods?|dilatoriness|neglect|negligence|prevarications?|intransigence|apathy|folly|foolishness))\\b`,
    ),
  },
  {
    by: 'without',
    near: /without (?:her|his|[\w-]+'s) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `(?:^|(?<=[;:,] |and |but |that ))(?<said>without ${owner} (?:own |active |full |signed |written |formal )*${wanting})\\b[^;]{0,70}?\\b${nothing}\\b`,
    ),
    denied: true,
    unless:
      /\b(?:wrong|mistaken|assumed|believed|evidence-led|victimless|could have (?:gone|been)|should have)\b/,
  },
  {
    by: 'without',
    near: /without (?:it|them|that|which|these|one|this) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `${one} (?:herself |himself |then )?(?<said>(?:never|did not|would not|failed to|declined to|refused to|omitted to|neglected to) (?:[a-z]+ )?(?:send|sent|return|returned|sign|signed|bring|brought|fill|filled|complete|completed|give|gave|provide|provided|make|made|hand|handed|supply|supplied|post|posted|name|named))\\b[^;.]{2,60}? ?[,;] (?:and )?without (?:it|them|that|which|these|one|this) [^;.]{0,40}?\\b${nothing}\\b`,
    ),
    denied: true,
    unless:
      /\b(?:afraid|frightened|fear\w*|threat\w*|forbade|read|interpreter|could not (?:read|write|leave))\b/,
  },
  {
    by: 'dragged prised coaxed extracted wrung winkled squeezed teased drawn forced pulled wormed',
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:truth|answers?|information|story|account|details?|facts?|anything|words?|everything|admission|history|name|names) (?<said>(?:had to be|was|were|had been|could only be|needed to be) (?:[a-z]+ly )*(?:dragged|prised|coaxed|extracted|wrung|winkled|squeezed|teased|drawn|forced|pulled|wormed)(?: [a-z]+ by [a-z]+)? (?:out of|from)) ${one}(?= [.,;]|$| (?:by|in|at|over|with|bit|piece|before|after))`,
    ),
    unless: /\b(?:by (?:him|his)|he (?:had )?(?:dragged|forced)|skilfully|patiently|gently)\b/,
  },
  {
    by: 'getting get got extracting eliciting obtaining prising coaxing',
    near: /(?:out of|from) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>(?:to get|getting|extracting|eliciting|obtaining|prising|coaxing) (?:(?:an?|any|the|some|much|anything|sense|straight|clear|plain|full|simple|proper|coherent|consistent) )*(?:answers?|words?|information|details|account|sense|statement|story|reply|commitment|truth|anything|history|response)? ?(?:out of|from) ${one}) (?:was|proved|took|could|had|required|felt|were)\\b`,
    ),
    denied: true,
    unless: new RegExp(`\\b(?:out of|from) (?:the |an? |other )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'got extracted elicited obtained coaxed prised drawn wrung get extract elicit obtain coax prise draw wring',
    near: /(?:all|as much as|the most|nothing|little|more than|everything) (?:that |which )?[^;.]{2,30} (?:out of|from) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>(?:all|as much as|the most|nothing|little|nothing more) (?:that |which )?(?:${services}|they|anyone|anybody|she|he|it|the [a-z]+)? ?(?:could|was able to|were able to|ever|managed to|can) (?:ever )?(?:be )?(?:got|extracted|elicited|obtained|coaxed|prised|drawn|wrung|get|extract|elicit|obtain|coax|prise|draw|wring) (?:out of|from) ${one})(?= [.,;:]| and\\b|$)`,
    ),
    denied: true,
    unless: new RegExp(`\\b(?:out of|from) (?:the |an? |other )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'attitude stance demeanour manner reluctance unwillingness lifestyle presentation',
    near: /(?:view of|given|due to|owing to|because of|light of|account of|face of) (?:her|his|[\w-]+'s) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:no (?:further|other) action|nfa|not (?:possible|pursued|progressed|proceeded|feasible|viable)|closed|unable|could not|cannot|discontinued|dropped|no (?:prospect|case|charge|referral))\\b[^;.]{0,50}? (?<said>(?:in view of|given|due to|owing to|because of|in (?:the )?light of|on account of|in the face of) ${owner} (?:own |general |whole |known )*(?:attitude|stance|demeanour|manner|reluctance|unwillingness|lifestyle|presentation))\\b`,
    ),
    denied: true,
  },
  {
    by: 'historian',
    kind: 'portrait',
    pattern:
      /^(?:very |an? |rather )*(?<said>(?:poor|unreliable|vague|reluctant|difficult|bad|inconsistent) historian)\b/,
  },
  {
    by: 'choice decision',
    kind: 'opening',
    pattern:
      /\b(?:closed|discharged|not taken up|no further action|nfa|ended|lapsed|remains?(?: at home)?|returned(?: home)?|staying)[^;]{0,30}? ?[,;:–-] (?<said>(?:client|patient|victim|tenant|user|mother|mum|woman|caller|resident)'s (?:own )?(?:choice|decision))(?= [.;,]|$)/,
  },
  {
    by: 'took',
    near: /it took /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\bit took (?:[\\w'-]+ ){1,8}?to (?<said>(?:get|extract|elicit|obtain|prise|coax|drag|persuade|draw) (?:an?|any|the|some|so much as an?|anything|a straight|even) ?(?:(?:straight|clear|plain|full|simple|proper|coherent|consistent|honest) )*(?:answers?|words?|information|details|account|sense|story|reply|truth)? ?(?:out of|from) ${one})(?= [.,;]|$)`,
    ),
    unless: new RegExp(`\\b(?:out of|from) (?:the |an? |other )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'little nothing none everything all much',
    near: /(?:little|nothing|not much|none|not everything|not all|much) of what [^ ,;:.']+ /,
    kind: 'spoiling',
    pattern: new RegExp(
      `(?<said>\\b(?:little|nothing|not much|none|not everything|not all|much) of what ${one} (?:had |herself )?(?:told|said|claimed|reported|gave|wrote|alleged)[^;.]{0,50}? (?:could be|was|can be|is|were|has been|proved|turned out|could) (?:[a-z]+ly )*(?:to be )?(?:be )?(?:relied|trusted|believed|true|untrue|taken|reliable|accurate|invention|fanciful|false|exaggerated|doubtful|consistent|borne out))\\b`,
    ),
    denied: true,
    unless: /\b(?:was believed by|was (?:not )?taken (?:down|seriously)|was believed(?= [.,;]|$))\b/,
  },
  {
    by: 'picture account story version impression front face',
    near: /(?:picture|account|story|version|impression|front|face) (?:that |which )?[^ ,;:.']+ (?:had )?(?:painted|gave|given|told|presented|put|offered|drew)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\bthe (?:[a-z]+ )?(?:picture|account|story|version|impression|front|face) (?:that |which )?${one} (?:had |habitually |always )*(?<said>(?:painted|gave|given|told|presented|put (?:on|forward|up)|offered|drew)\\b[^;]{0,60}? (?:was|were|proved|turned out) (?:[a-z]+ly |an? |quite |all |rather |at best )*(?:rosy|false|misleading|untrue|incomplete|sanitised|untruthful|fiction|rose-tinted|sugar-coated|partial|selective|deceptive|inaccurate|fabrication|far from|not the (?:whole|true)|less than (?:the )?(?:honest|candid|frank|full|whole)))\\b`,
    ),
    denied: true,
    unless: /\b(?:said to be|dismissed as|thought) /,
  },
  {
    by: 'time money effort effort hours energy resources days work',
    near: /(?:spent|lavished|wasted|devoted|expended|put in|went) (?:in|on|to|into) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:time|money|efforts?|hours|energy|resources|days|work|public funds|care)\\b(?: [\\w'-]+){0,5}? (?:was|were|had been|went) (?:then |all )?(?:spent |lavished |wasted |devoted |expended |put in )?(?:in|on|to|into) (?:an? |the |arranging |finding |setting up |securing )*[a-z]+(?: [a-z]+){0,3}? (?:(?:that|which) )?(?<said>${one} (?:never|did not|would not|then|in the end|declined to|refused to|chose not to) (?:[a-z]+ )?(?:made?|use[ds]?|take|took|taken|attend(?:ed)?|turn(?:ed)? (?:up|down)|accept(?:ed)?|keep|kept|want(?:ed)?|complete[ds]?|cancel(?:led)?|refuse[ds]?|occup(?:y|ied)|collect(?:ed)?|open(?:ed)?|read|need(?:ed)?))\\b`,
    ),
    denied: true,
  },
  {
    by: 'stretched tested tried exhausted strained taxed worn abused drained',
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:goodwill|patience|sympathy|tolerance|resources|kindness|forbearance|time|good nature|endurance)(?: of [^,;]{3,50}?)? (?<said>(?:was|were|had been) (?:[a-z]+ly |much |often )*(?:stretched|tested|tried|exhausted|strained|taxed|worn (?:thin|out|down)|abused|drained)(?: [a-z ]{3,30}?)? by) ${one}(?= [.,;]|$)`,
    ),
    unless: new RegExp(`\\bby (?:the |an? |its )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'way answer response reaction solution approach method remedy instinct habit',
    near: /was (?:always |simply |usually )?to (?:look|bury|do|pretend|ignore|hide|drink|minimise|shut|run|say|turn|deny|make|reach|blame|forgive|put|retreat|go)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?:own |first |only |usual |one |habitual |invariable )*(?:way|answer|response|reaction|solution|approach|method|remedy|instinct|habit)(?: (?:of|to|with|in) [^,;]{3,50}?)? (?<said>was (?:always |simply |usually )?to (?:look the other way|bury (?:her|his) head|do nothing|pretend|ignore|hide|drink|minimise|shut (?:the|her|his) (?:eyes|door)|run|say nothing|turn (?:away|a blind|on)|deny|make (?:light|excuses)|reach for|blame|forgive|put it (?:off|out)|retreat|go back))\\b`,
    ),
    unless: /\b(?:safe|protect|children)\b/,
  },
  {
    by: 'picked chose took used rang tried',
    near: /(?:laid|set|put|spelt|spelled) (?:out|before|in front)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:options?|choices?|routes?|possibilities|courses|numbers|alternatives|remedies)\\b[^;.]{0,30} (?:was|were|had been) (?:[a-z]+ly )?(?:laid|set|put|spelt|spelled) (?:out|before|in front)[^;.]{0,30}?[ ,](?:and|but|yet) (?<said>${one} (?:picked|chose|took|used|rang|tried|pursued|followed|wanted) (?:none|neither|not one|nothing))\\b`,
    ),
    denied: true,
  },
  {
    by: 'difficulty problem obstacle barrier trouble impediment hindrance point block',
    near: /(?:is|was|were|remained|proved) the (?:[a-z]+ )?(?:difficulty|problem|obstacle|barrier|trouble|impediment|hindrance|sticking point|stumbling block)/,
    kind: 'hindsight',
    pattern: new RegExp(
      `${owner} (?:own )?(?:[a-z-]+ )?(?:${vices}|attitude|manner|behaviour|conduct|state of mind|outlook|mindset|approach|unreliability) (?<said>(?:is|was|were|remained|proved)(?: to be)? the (?:main |chief |real |principal |biggest |greatest |only |first |true |central )?(?:difficulty|problem|obstacle|barrier|trouble|impediment|hindrance|sticking point|stumbling block))\\b`,
    ),
  },
  {
    by: 'tact patience diplomacy restraint self-restraint caution humility forbearance give self-control',
    near: /(?:a little|some|a modicum of|a touch of|a bit of|a little more|more) /,
    kind: 'wishing',
    pattern:
      /(?:^|(?<=[;,:] |and |but |that ))(?<said>(?:a little|some|a modicum of|a touch of|a bit of|a bit more|a little more) (?:tact|patience|diplomacy|restraint|self-restraint|caution|humility|forbearance|give and take|self-control)(?: (?:on|from) (?<own>her|his|[\w-]+'s) (?:part|side))? (?:would|might|could) (?:well |surely )?have (?:gone|saved|prevented|helped|made|spared|avoided|kept|defused|averted|calmed))\b/,
    unless: new RegExp(`\\b(?:by|from|of) (?:the |an? )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'trouble disaster wise wisest sensible fire dangerous',
    near: /^(?:to )?(?:tell|confront|taunt|answer|mock|meet|let|go|threaten|announc|provok|laugh)/,
    kind: 'hindsight',
    pattern:
      /^(?<said>(?:to (?:tell|confront|taunt|answer|mock|meet|threaten|provoke|laugh at)|(?:telling|confronting|taunting|answering|mocking|meeting|threatening|provoking|laughing at)) (?:him|her)\b[^;]{0,80}? (?:was|is|had been) (?:[a-z]+ly |always )*(?:asking for trouble|inviting trouble|courting (?:trouble|disaster|danger)|playing with fire|(?:hardly|not|scarcely) (?:the )?(?:wise|wisest|sensible)|(?:bound|going|likely) to (?:be dangerous|end badly|inflame|provoke|anger)))\b/,
    denied: true,
    unless: agencies,
  },
  {
    by: 'suited',
    kind: 'opening',
    pattern: new RegExp(
      `\\b(?:relationship|arrangement|situation|life|marriage|status quo|state of affairs) (?<said>(?:evidently|clearly|plainly|no doubt|presumably|seems to have|must have|in some way|apparently|obviously) (?:have )?suited) ${one}(?= [.,;]|$)`,
    ),
  },
];
