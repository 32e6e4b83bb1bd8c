import { type Frame, gap, inSentence, quarrel, strain, substance, violence, who } from './frame.js';

/** Up to so many words in which no other clause begins. */
const within = (most: number) =>
  `(?:(?!(?:and|but|she|they|who|which|when|after|before|because|not|never) )[^\\s.;:!?]+ ){0,${most}}?`;

const force = `(?:something|somebody|(?:a|some|any) (?:kind|sort|form|fit|wave|surge|moment|flash) of \\w+|(?:a |the |his |her |sheer |blind |pure )?(?:madness|rage|frenzy|panic|instinct|temper|emotions?|feelings?|passions?|demons|darkness|mist|impulse|urge)|it all|everything|circumstances|events|life|${strain}|${substance})`;
const denied =
  /\b(?:not|never|nothing|no one|nobody|cannot|hardly|neither|nor|whether|if)\b|n['’]t\b|\b(?:assess|referr|treat|prescri|risks?\b|agenc|professionals|practitioner|the panel (?:asked|considered)|convicted|charged|arrested|sectioned|detained|made (?:him|her) (?:a risk|dangerous|known|eligible)|(?:his|her) (?:gp|employer|landlord)|off work|unable to (?:work|attend))/i;

/** What came over the perpetrator, wore him down or stood between him and himself: he is told as the one it happened to. */
export const masteredFrames: readonly Frame[] = [
  {
    near: [
      'came',
      'come',
      'took',
      'taken',
      'got',
      'overtook',
      'overcame',
      'seized',
      'gripped',
      'possessed',
      'welled',
      'built',
      'caught',
    ],
    pattern: inSentence(
      `${force}\\b ?,? ?${within(6)}(?:came over|come over|took hold of|taken hold of|took possession of|got the better of|got hold of|got on top of|overtook|overcame|overwhelmed|seized|gripped|possessed|welled up in|built up in|caught up with|got to|took over) ${who}`,
    ),
    of: 'perpetrator',
    unless: denied,
  },
  {
    near: [
      'made',
      'making',
      'left',
      'turned',
      'changed',
      'drove',
      'broke',
      'wore',
      'ground',
      'defeated',
      'destroyed',
      'robbed',
      'rendered',
      'hardened',
      'embittered',
      'unsettled',
    ],
    pattern: inSentence(
      `(?:${strain}|${substance})\\b ?,? ?${within(10)}(?:made|making|left|turned|changed|drove|driving|broke|broken|wore|ground|defeated|destroyed|rendered|hardened|embittered|unsettled|unhinged|soured) (?!(?:of|up|by|to|in|out|use|it|any|no|a|an|for|with|that|this|these|those|such|some|all|what|which|most|many|more|less|much|every|each|both|things?|matters|life|sense|visits|services|agencies|staff|home|people|everyone|everybody|everything|contact|one|two|three|four|five|six|seven|eight|nine|ten|several|few|the (?:teams?|services?|wards?|council|trust|practice|surgery|family)) )${who} (?!(?:to|at|with|for|on|in|the|her|his|alone) )(?:\\w+ly |so |more |very |increasingly |a )?(?:[a-z]+)`,
    ),
    of: 'perpetrator',
    unless: denied,
  },
  {
    near: [
      'cost',
      'robbed',
      'stripped',
      'deprived',
      'took',
      'step',
      'brunt',
      'patience',
      'temper',
      'nerve',
      'self',
      'judg',
      'reason',
      'measure',
      'proof',
      'token',
    ],
    pattern: inSentence(
      `(?:(?:${strain}|${substance})\\b ?,? ?${within(8)}(?:cost|robbed|stripped|deprived|took from) ${who} (?:of )?(?:his|her|all|any|everything)|(?:his|her) (?:patience|temper|nerve|self-control|self-restraint|judge?ment|reason) (?:\\w+ )?(?:ran out|gave out|gave way|snapped|deserted|failed|left|was exhausted|wore thin|broke)|so did (?:his|her) (?:patience|temper|nerve|self-control)|(?:bore|took|felt|bear) the (?:brunt|full force) of (?:it|his|this|that)|(?:jealous\\w*|possessive\\w*|anger|temper|violence|control|conduct|behaviour)\\b ${gap(4)}(?:measure|sign|proof|expression|token|mark|symptom|evidence) of (?:his |her |how |a )?(?:love|much|devotion|affection|care|deeply|passion|attachment))\\b`,
    ),
    of: 'perpetrator',
    unless: denied,
  },
  {
    near: ['step'],
    pattern: inSentence(
      `an? (?:short|small|easy|little) step (?:from \\w+ )?to (?:${violence}|raising|striking|hitting|what (?:he|she))\\b`,
    ),
    of: 'anybody',
    unless: denied,
  },
  {
    near: ['intolerable', 'unbearable', 'overwhelming', 'insupportable', 'crushing', 'much', 'limit'],
    pattern: inSentence(
      `(?:(?:${strain}|${substance}|it all|everything|things|life|the situation)\\b ?,? ?${within(10)}(?:became|become|becoming|was|were|been|grew|proved|felt) (?:simply |quite |just |finally |all |far |clearly )*(?:intolerable|unbearable|overwhelming|insupportable|crushing|too much|too heavy|more than ${who} could)(?: for ${who.replace('<who>', '<whom>')})?)\\b`,
    ),
    of: 'perpetrator',
    with: new RegExp(
      `\\b(?:him|his|he|himself|${violence}|snapp\\w*|gave|broke|too much for|strain of)\\b`,
      'i',
    ),
    unless: denied,
  },
  {
    near: [
      'caught',
      'torn',
      'trapped',
      'pulled',
      'weight',
      'burden',
      'pressure',
      'shoulders',
      'siege',
      'recovered',
      'never',
      'same',
      'surface',
    ],
    pattern: inSentence(
      `(?:(?:caught|torn|trapped|pulled|stranded|adrift) between (?!(?:the )?(?:services|agencies))|(?:felt|feeling|carried|carrying|bore|bearing|shouldered|shouldering) ${gap(3)}(?:weight|burden|shame|pressure|responsibility|expectations?)\\b(?: of| on| upon)|(?:on (?:his|her) shoulders)|under siege|(?:never|not) (?:really |truly |fully |quite |wholly )?(?:recovered from|got over|the same after|the same again|came to terms with)|(?:resentment|frustration|anger|grief|pain|hurt|jealousy|years of \\w+) (?:\\w+ )?(?:came|rose|boiled|bubbled) (?:to the surface|up|over))`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:surgery|operation|injury|illness|stroke|agenc|children (?:were )?(?:caught|torn)|told|threatened|the police)\b/i,
  },
  {
    near: ['explain', 'account', 'light', 'context', 'sense', 'mitigat', 'excuse'],
    pattern: inSentence(
      `(?:(?:goes|go|went|going) (?:a long|some|a good|a little|part of the) way (?:to|towards) (?:explain\\w*|account\\w*|understanding|excus\\w*|mitigat\\w*)|(?:help|helps|helped|may|might|must|will|would|does|do|serves?|perhaps|partly|largely|in part) (?:\\w+ )?(?:to )?(?:explain|explains|explained|account for|accounts for|accounted for|mitigate|excuse)|(?:sheds?|cast|throws?) (?:some |much |a )?(?:\\w+ )?light (?:on|upon)|(?:make|makes) (?:\\w+ )?sense of|puts? (?:\\w+ ){1,3}in(?:to)? (?:its |their |some |a different )?(?:context|perspective)) ${gap(3)}(?:why|how|what|his|her|the|this|that|some|much) ${gap(6)}(?:${violence}|(?:he|she) did)\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:not|nothing|never|cannot|no|nor|neither|hardly|whether|agenc\w*|officers?|practitioners?|services|professionals?|missed|delay|opportunit\w+|risk|learning|why she|how she|she did|her (?:fear|silence|reluctance|decision)|control|coercive|power|entitle\w*|pattern|misogyn\w*|theory|research|studies|expert)\b|n['’]t\b/i,
  },
  {
    near: ['character', 'unlike', 'like', 'inexplicable', 'aberration', 'uncharacteristic'],
    pattern: inSentence(
      `(?:what (?:happened|occurred|took place|followed|(?:he|she) did)|(?:the|this|that|such|these) (?:\\w+ )?(?:events?|attack|assault|killing|homicide|violence|incident|night|offence|crime|outburst|conduct|behaviour|act|acts)|all (?:of )?this|it|this|that) ${gap(8)}(?:was|is|were|seems?|seemed|appeared|remains?) ${gap(3)}(?:out of character|unlike (?:him|her)|not like (?:him|her)|inexplicable|uncharacteristic|an aberration)\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:her (?:absence|silence|failure)|(?:miss|attend)\w*|she (?:had|did|was)|not out of|no aberration|far from|nor|judge|said by|for her to)\b/i,
  },
  {
    near: ['knew', 'old', 'real', 'believe', 'capable', 'never', 'side', 'recognise'],
    pattern: inSentence(
      `(?:(?:not|no longer|never) the (?:man|person|husband|father|son|boy|woman|${who}) (?:that |whom? )?(?:they|we|she|people|everyone|his|her|friends|colleagues|the family) (?:\\w+ )?(?:knew|loved|married|recognised|remembered)|(?:could not|couldn['’]t|never could|would not|nobody could|no one could) ${gap(2)}(?:believe|imagine|think) (?:it|such a thing|this) of ${who.replace('<who>', '<one>')}|(?:could not|never) have (?:thought|believed|imagined) (?:him|her) (?:capable|likely)|would never (?:have )?(?:harm(?:ed)?|hurt|lai[dn]|lay|raised?|touch(?:ed)?|done|injured?) |incapable of (?:harming|hurting|such))`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:professionals|officers|told (?:officers|police)|claimed|promis\w+|swore|said that he|again)\b/i,
  },
  {
    near: ['had', 'if', 'with'],
    pattern: inSentence(
      `(?:had|if) ${who} (?:had )?(?:been (?:given|offered|treated|helped|supported|able|listened|diagnosed|prescribed|seen|admitted|loved|allowed)|had|got|received|found|taken|known) [^.;]*?\\b(?:he|she|this|it|the (?:killing|homicide|murder|attack|assault|violence|tragedy))\\b ${gap(2)}(?:would|might|could|may) (?:well |probably |perhaps |surely )?(?:never|not|well not|hardly|still) (?:have )?(?:${violence}|ended up|done|come to|happened|be where|been where|acted|reacted|lost|taken|gone|snapped|be in prison|occurred)`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:risk|perpetrator programme|behaviour change|arrested|charged|bail|prosecuted|remand\w*|convicted|restrained|removed)\b/i,
  },
  {
    near: [
      'ordinary',
      'usual',
      'typical',
      'normal',
      'everyday',
      'family',
      'marital',
      'commonplace',
      'kind',
      'sort',
      'nature',
    ],
    pattern: inSentence(
      `(?:(?:was|were|is|been|as|only|just|had|heard|about) (?:\\w+ )?(?:an? |the |their |some )?(?:${gap(1)})?(?:ordinary|usual|typical|normal|everyday|commonplace|routine|run-of-the-mill|family|marital|matrimonial|private|little) (?:\\w+ )?${quarrel}|${quarrel} of (?:an?|the|that|this) (?:ordinary|usual|familiar|domestic|commonplace|normal|everyday|common|kind|sort|trivial|minor)(?: \\w+)?(?: (?:kind|sort|nature|type))?)\\b`,
    ),
    of: 'anybody',
    unless:
      /\b(?:neighbours?|tenancy|landlord|record\w*|logg?ed|labell?ed|described as|treated as|seen as|closed as|classed as|coded as|minimis\w*|not an?|no mere|rather than|far from|policy|training|parking|employ\w*|agencies)\b/i,
  },
  {
    near: [
      'kindest',
      'gentlest',
      'nicest',
      'mildest',
      'best',
      'sweetest',
      'dad',
      'father',
      'husband',
      'bloke',
      'lad',
      'son',
      'man',
    ],
    pattern: inSentence(
      `(?:the (?:kindest|gentlest|nicest|mildest|sweetest|most \\w+) (?:of )?(?:men|man|fathers|dads|husbands|sons|people|souls|person)|(?:was|is|been|be|as) (?:an? )?(?:\\w+ )?(?:smashing|brilliant|super|terrific|fantastic|cracking|grand|marvellous|splendid|amazing|first-class|lovely|top) (?:father|dad|husband|bloke|lad|son|man|chap|mate|neighbour|guy|partner|worker))\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:presented|public|outward\w*|charm\w*|fa[cç]ade|image|behind closed|reputation|deceiv\w*)\b/i,
  },
  {
    near: [
      'patience',
      'anyone',
      'anybody',
      'saint',
      'underestimated',
      'under-estimated',
      'overlooked',
      'forgotten',
    ],
    pattern: inSentence(
      `(?:would (?:\\w+ )?(?:try|test|tax|wear|break|exhaust|defeat|drive|strain) (?:\\w+ )?(?:the patience|anyone|anybody|any (?:man|son|person|one|wife|husband|carer)|a saint|the best)|patience of (?:a saint|job)|(?:anyone|anybody|any (?:man|son|husband|person)) (?:living|caring|sharing|looking|who (?:had )?(?:lived|cared|shared|looked))\\b ${gap(6)}would (?:have )?|(?:${strain}) (?:of|on|in|that) ${gap(8)}(?:should|must|ought|cannot|is|are) (?:not |never )?(?:to )?(?:be )?(?:under-?estimated|overlooked|forgotten|easily imagined))\\b`,
    ),
    of: 'anybody',
    with: /\b(?:car(?:e|er|ing)|living|looking after|nursing|marri\w+|him|his|he|son|husband|sharing|being|day and night)\b/i,
    unless:
      /\b(?:staff|officers?|professionals|practitioners?|workers?|victims?|her (?:fear|isolation)|on (?:her|the children))\b/i,
  },
  {
    near: ['experience', 'history', 'childhood', 'upbringing', 'past', 'background', 'youth', 'early'],
    pattern: inSentence(
      `(?:his|her|whose) (?:own )?(?:\\w+ )?(?:experiences?|history|childhood|upbringing|past|background|youth|early (?:life|years))\\b ${gap(8)}(?:explains?|explained|accounts? for|accounted for|made (?:him|her)) (?:much|a (?:great|good) deal|some|what|why|how|the (?:man|person))\\b`,
    ),
    of: 'perpetrator',
    unless: /\b(?:not|never|no|nothing|hardly|whether|why she|her (?:fear|silence|reluctance))\b/i,
  },
];
