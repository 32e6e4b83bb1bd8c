import { agencies, owner, type SentenceFrame } from './frame.js';
import { one, past, services } from './word-classes.js';

/*
 * Harm, or help come to nothing, is laid at her door: "it was her cancelling of the visit that lit the fuse", "the work
 * was undone by her", "they were left with nothing because of her", "new locks were fitted, only for her to".
 */

const lit =
  '(?:lit the (?:fuse|match)|lit the blue touchpaper|touched (?:it|him|things|matters) off|tipped (?:him|matters|things|the (?:balance|scales))|set (?:him|it|things|matters|events|everything|the tragedy) (?:off|in (?:motion|train)|going)|sparked|triggered|precipitated|ignited|inflamed|provoked|unleashed|kindled|brought (?:matters|things|it) to a head|pushed him|sent him over|drove him|sealed (?:her|his|the)|proved (?:the last straw|fatal|her undoing|his undoing|decisive)|was the (?:last straw|spark|trigger|final straw|catalyst|tipping point)|undid|scuppered|sank|wrecked|derailed|torpedoed|put paid|cost (?:her|him) |started the (?:row|quarrel|fight|trouble)|did the (?:rest|damage|mischief)|gave him (?:his|the|an?) (?:way|chance|opening|opportunity|excuse|foothold|hold)|let him (?:in|back)|kept (?:it|the relationship|the whole thing) (?:going|alive)|lost (?:the|her|him) )';
/** What seeks help, or is done to her, lays nothing at her door. */
const innocent =
  '(?!(?:[a-z-]+ ){0,1}?(?:death|murder|killing|courage|bravery|evidence|call|calls|account|disclosures?|statement|report|complaint|injur(?:y|ies)|persistence|determination|testimony|screams?|cries|mother|father|sister|brother|son|daughter|friends?|neighbours?|family|children|husband|partner|wife|boyfriend|doctor|nurse|gp|worker|solicitor|landlord|employer|school|manager|colleagues?)\\b)';

export const laidAt: readonly SentenceFrame[] = [
  {
    // "By her vagueness led the clerk to think little of it."
    by: 'led caused allowed invited encouraged obliged misled persuaded forced drew',
    near: /\bby [^ ,;:.]+ (?:[a-z]+ ){1,4}(?:led|caused|allowed|invited|encouraged|obliged|misled|persuaded|forced|drew) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>by ${owner} (?:own )?(?:[a-z]+ ){0,2}?(?:silences?|reticence|reluctance|evasions?|manner|demeanour|conduct|behaviour|tone|answers|words|denials?|refusals?|failures?|choices?|actions?|inaction|loyalty|calm|composure|absences?|delays?|insistence|habits?|assurances?|attitude|[a-z]{4,}ness) (?:[a-z]+ly |then |in effect |thus |had )?(?:led|caused|allowed|invited|encouraged|obliged|misled|persuaded|forced|drew)) (?!(?:to|by|in|into|for)\\b)`,
    ),
    unless: /\b(?:isolat|control|assault|violen|abus)\w*\b/,
  },
  {
    by: 'lit touched tipped set sparked triggered precipitated ignited inflamed provoked unleashed kindled brought pushed sent drove sealed proved last trigger final catalyst tipping spark undid scuppered sank wrecked derailed torpedoed put cost started did gave let kept lost',
    near: /\b(?:it (?:was|is|had been|may have been|must have been) |what )/,
    kind: 'provoking',
    pattern: new RegExp(
      `\\b(?<said>it (?:was|is|had been|may (?:well )?have been|must have been|would seem to have been) (?:, [^,;]{2,30} , )?(?:[a-z]+ly |perhaps |above all |in the end |surely )?${owner} ${innocent}(?:[a-z'-]+ ){1,9}?(?:, [^,;]{2,40} , )?(?:that|which) (?:[a-z]+ly |in the end |then |had |had in effect )*${lit})`,
    ),
  },
  {
    by: 'fuse spark trigger straw catalyst touchpaper match',
    near: /\b(?:what|the) [^.;]* (?:was|were|lay in|came (?:with|in)) /,
    kind: 'provoking',
    pattern: new RegExp(
      `\\b(?:what (?:lit the (?:fuse|match)|sparked [^,;]{3,40}|triggered [^,;]{3,40}|set him off)|the (?:spark|fuse|last straw|final straw|catalyst|touchpaper|match)(?: for (?:all )?(?:this|it|the [a-z]+))?) (?<said>(?:was|were|lay in|came (?:with|in)) (?:[a-z]+ly |perhaps |no doubt )?${owner} ${innocent}[a-z]+)`,
    ),
  },
  {
    by: 'author architect maker instrument agent cause',
    kind: 'hindsight',
    pattern:
      /\b(?<said>(?:the |an? |part |partly |chief |prime |sole |joint )*(?:author|architect|maker|instrument|agent|cause) of (?<own>her|his) own (?:[a-z]+ )?(?:difficult(?:y|ies)|troubles?|misfortunes?|isolation|downfall|fate|undoing|predicament|situation|injur(?:y|ies)|death|problems?|unhappiness|misery|plight|ruin|distress|hardships?))\b/,
  },
  {
    by: 'because thanks owing due down',
    near: /(?:because of|thanks to|owing to|due to|down to) /,
    kind: 'spoiling',
    pattern:
      /\b(?:left (?:with )?(?:nothing|little|without|in the dark|high and dry|powerless|helpless|guessing)|could (?:do |go |get |make )?(?:no|nothing|little)|powerless|in the dark|stymied|collapsed|came to (?:nothing|naught|grief)|fell (?:through|apart|flat)|failed|wasted|lost|dropped|discontinued|abandoned|in vain|for nothing|went nowhere|stalled|undone)\b[^;.]{0,50}? (?<said>(?:because of|thanks to|owing to|due to|down to) (?:the )?(?<who>[^ ,;:.']+)(?: herself| himself)?(?= [.,;]|$))/,
    denied: true,
    unless: /\b(?:(?:she|he) (?:was|were|had been) (?:left|powerless)|lost (?:her|his) )/,
  },
  {
    by: 'undone unpicked unravelled scuppered derailed wrecked spoilt spoiled ruined reversed negated nullified thwarted defeated torpedoed stymied foiled jeopardised compromised squandered blown set thrown',
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:progress|plans?|work|efforts?|gains?|headway|orders?|injunction|prosecutions?|case|support|agreements?|arrangements?|protection|safeguards?|measures|good|advances?|improvements?|intentions|strateg(?:y|ies)|treatment|therapy|all|everything|safety|interventions?|investigation)(?: [\\w'-]+){0,6}? (?<said>(?:was|were|had been|being|is) (?:[a-z]+ )*?(?:undone|unpicked|unravelled|scuppered|derailed|wrecked|spoil(?:t|ed)|ruined|set (?:back|at naught)|reversed|negated|nullified|thwarted|defeated|torpedoed|stymied|foiled|jeopardised|compromised|squandered|blown off course|thrown (?:over|away))(?: [a-z]+ time| again| within [a-z ]{3,20})? by (?:the )?(?<who>[^ ,;:.']+))${past}`,
    ),
    denied: true,
    unless: new RegExp(`\\bby (?:the |an? )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'work progress effort efforts ground advice help kindness patience goodwill',
    near: /(?:threw|tossed|undid|cast|chucked|wasted|squandered|discarded|jettisoned|flung|unpicked|sacrificed|forfeited)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `(?:^|(?<=[;,:] |and |but ))(?:all )?(?:that|this|these|the|of this|of that|such) (?:[a-z]+ ){0,2}?(?:work|progress|efforts?|ground|advice|help|kindness|patience|goodwill)(?: , [^,;]{3,40} ,)? (?<said>${one} (?:herself |himself |[a-z]+ly |then |had |now |at once |once more )*(?:threw|tossed|undid|cast|chucked|wasted|squandered|discarded|jettisoned|flung|unpicked|sacrificed|forfeited|thrown|undone))\\b`,
    ),
  },
  {
    by: 'only',
    near: /, only (?:for|to (?:have|find|see|discover)) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `, (?<said>only (?:for|to have|to see|to find that|to discover that|to find) ${one} (?:herself |himself |then |promptly |at once |had |simply )*(?:to )?(?!be\\b|been\\b|find|learn|discover|lose|die|wait|receive|hear|get|feel|see|fall ill|become|suffer|need|miss the (?:bus|train)|(?:was|were|is|had|has|did|could|would)\\b)(?:cancel|change|go|gone|went|withdr[a-z]+|let|have an?|give|gave|given|hand|invite|take|took|taken|leave|left|refus|declin|turn|drop|miss|throw|threw|thrown|return|tell him|told him|ring him|rang him|unlock|open|remove|switch|disconnect|lend|lent|move|den|deny|retract|say|said|disappear|vanish|fail|ask him|forg[ai]v|answer|meet|met|reject|stop|break|broke|broken|waste|lose interest|walk|abandon|unplug|smash|sell|sold|lie|put)[a-z]*)`,
    ),
    denied: true,
    unless: /\b(?:moved (?:house|away|on)|refuge was full|no longer|too late)\b/,
  },
  {
    by: 'told advised warned asked reminded shown urged instructed',
    near: /(?:found|seen|left|back|discovered|noticed) (?:[a-z]+ ){0,3}(?:open|unlocked|unlatched|off|unplugged|unset|undone|ajar|unbolted|disconnected|uncharged|unhooked|wide)/,
    kind: 'opening',
    pattern: new RegExp(
      `${one} (?:was|had been|is|has been) (?:[a-z]+ ){0,3}?(?:told|advised|warned|asked|reminded|shown|urged|instructed)\\b[^.;]{3,90}? (?:[,;] )?(?:and|but|yet|;) (?<said>(?:it|they|the [a-z]+(?: [a-z]+)?|both) (?:was|were|had been) (?:[a-z]+ )*?(?:found|seen|left|discovered|noticed) (?:[a-z]+ ){0,3}?(?:open|unlocked|unlatched|off|unplugged|unset|undone|ajar|unbolted|disconnected|uncharged|unhooked))\\b`,
    ),
    denied: true,
    unless:
      /\bby (?:him|the (?:landlord|council|contractor|police)|a neighbour|other (?:tenants|residents))\b/,
  },
  {
    by: 'dealt given left handed got had received won drew extracted',
    near: /(?:by|from|out of) (?:the )?[^ ,;:.']+(?= [.,;]| (?:and|in|but|at|on|when|throughout|over)\b|$)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:(?:was|were|had been) (?<said>(?:ever )?(?:dealt|given|left|handed) (?:an? |the |no |little |so |very |not much |precious little )*(?:poor|weak|strong|good|bad|difficult|impossible|easy|thankless|hard|of a|to work with|to go on|to build on|help|encouragement|assistance|co-operation|cooperation|[a-z]+) ?(?:hand|job|task|cards|start|to work with|to go on|to build on|help|encouragement|assistance|co-operation|cooperation|time)?) by) ${one}${past}`,
    ),
    denied: true,
    unless: new RegExp(
      `\\b(?:she|her|him|he) (?:was|were|had been) (?:dealt|given|left|handed)|\\bby (?:the |an? )?(?:[a-z]+ )?${services}\\b`,
    ),
  },
  {
    by: 'help co-operation cooperation assistance thanks change encouragement gratitude candour joy sense purchase',
    near: /(?:little|no|scant|nothing|small|precious|not much) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:officers?|police|staff|workers?|nurses?|professionals?|agenc(?:y|ies)|services?|team|teams|they|practice|school|trust|council|detectives?|visitor|adviser) (?:had |could |would |ever |in truth |were )*(?<said>(?:got|get|had|have|received|receive|won|win|met with|drew) (?:very |precious |but |only )*(?:little|no|scant|small|not much|none of the) (?:by way of |in the way of |practical |real )?(?:help|co-operation|cooperation|assistance|thanks|change|encouragement|gratitude|candour|joy|sense)) (?:from|out of) ${one}${past}`,
    ),
    denied: true,
    unless: new RegExp(`\\b(?:from|out of) (?:the |an? |other |her |his )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'idle naive naïve foolish wrong disingenuous unrealistic dishonest vain pointless mistake',
    whole: true,
    near: /to (?:pretend|deny|suppose|suggest|imagine|claim|ignore|overlook) /,
    kind: 'provoking',
    pattern:
      /\b(?<said>(?:idle|naive|naïve|foolish|wrong|disingenuous|unrealistic|dishonest|vain|pointless|a mistake) to (?:pretend|suppose|imagine|claim|suggest)) (?:otherwise than )?(?:that )?(?:(?<own>her|his|[\w-]+'s)|this|that|the|these|such) (?:own )?(?:[a-z-]+ ){0,2}?(?:flirtation|affair|friendship|drinking|behaviour|conduct|decisions?|quarrel|temper|tongue|remark|remarks|words|attitude|liaison|infidelity|relationship|lifestyle|choices?|habits?|jealousy|silence|reticence|reluctance|part|role|manner|messages|photographs|teasing|provocation|taunts?|nagging|moods?|use of [a-z]+|coldness|independence|ambition|gambling|spending)\b[^;]{0,60}? (?:had|played|bore|was|were|made|did) (?:no|not|nothing|without) (?:[a-z]+ ){0,3}?(?:bearing|part|effect|influence|role|share|contribution|contribute|consequences?|relevance|impact|difference|factor|do with|affect|provoke)\b/,
    denied: true,
    unless: agencies,
  },
  {
    by: 'idle naive naïve foolish wrong disingenuous unrealistic dishonest vain pointless',
    whole: true,
    near: /to (?:deny|ignore|overlook|pass over|gloss over) /,
    kind: 'provoking',
    pattern: new RegExp(
      `\\b(?<said>(?:idle|naive|naïve|foolish|wrong|disingenuous|unrealistic|dishonest|vain|pointless) to (?:deny|ignore|overlook|pass over|gloss over) (?:the (?:part|role) (?:played by|of) |that )?${owner} (?:own )?(?:[a-z-]+ )?(?:drinking|behaviour|conduct|temper|tongue|attitude|infidelity|lifestyle|choices?|habits?|jealousy|silence|reticence|reluctance|part|role|provocation|moods?|share|contribution))\\b`,
    ),
    denied: true,
    unless: agencies,
  },
  {
    by: 'uproar chaos drama dramas turmoil mayhem disorder commotion crises crisis storms upheaval confusion trouble',
    kind: 'portrait',
    pattern: new RegExp(
      `\\bthe (?:[a-z]+ )?(?:uproar|chaos|dramas?|turmoil|mayhem|disorder|commotion|cris[ei]s|storms?|upheaval|confusion|trouble) (?:with|in|by|on) which ${one} (?:had |always |so often |seemed to |appeared to )*(?:surrounded (?:herself|himself)|surround (?:herself|himself)|thrived?|revelled|revel|flourish(?:ed)?)\\b`,
    ),
  },
  {
    by: 'uproar chaos drama dramas turmoil mayhem disorder commotion crises upheaval confusion trouble',
    kind: 'portrait',
    pattern: new RegExp(
      `\\bthe (?:[a-z]+ )?(?:uproar|chaos|dramas?|turmoil|mayhem|disorder|commotion|crises|upheaval|confusion|trouble) (?:that |which )?${one} (?:had |always |so often |herself |himself )*(?:created|made|caused|brought with|surrounded|generated|courted|left behind|left in|attracted|stirred up|trailed)\\b`,
    ),
  },
  {
    by: 'suited served pleased',
    kind: 'opening',
    pattern:
      /\b(?:it|they|this|that|the [a-z]+(?: [a-z]+)?) (?:had )?(?<said>(?:suited|served|pleased) (?<who>[^ ,;:.']+) (?:quite |just |every bit )?(?:as|no less) (?:much|well|surely|than)? ?(?:as )?(?:it did )?(?:him|than him))\b/,
  },
  {
    by: 'find learn discover hear told',
    near: /, only (?:for [a-z ]{3,25} )?to (?:find|learn|discover|hear|be told) that /,
    kind: 'spoiling',
    pattern: new RegExp(
      `, only (?:for (?:the |her |his |its )?[a-z]+(?: [a-z]+)? )?to (?:find|learn|discover|hear|be told) that (?<said>${one} (?:had |was )(?:already |again |once more |since )*(?:gone back|moved back|changed|cancelled|withdrawn|let (?:him|her|it)|taken (?:him|her)|given|handed|invited|returned to|forgiven|dropped|not (?:attended|gone|turned)|left (?:early|without)|back (?:with|at|in)|out(?= [.,;]|$)|no longer (?:interested|wanted)|told him))\\b`,
    ),
    denied: true,
  },
];
