import { owner, type SentenceFrame } from './frame.js';
import { one, past, services, vices } from './word-classes.js';

/*
 * What somebody did stood in the way of those who were to help: "made the officers' task harder", "gave no account, which
 * put the matter out of reach", "was of no assistance to the nurse". Any act will do, since what it is said to have cost
 * the work is what blames; but not a state that nobody chooses ("had no telephone, which hampered the nurse").
 */

const helpers = `(?:the |his |her |their |those |all |any |other )*(?:[a-z]+ )?(?:${services}|anyone|anybody|everyone|everybody|those|them|agency|nobody)`;
const work =
  '(?:investigations?|enquir(?:y|ies)|inquir(?:y|ies)|prosecutions?|proceedings|case|assessments?|plans?|planning|work|efforts?|help|support|protection|safeguarding|options?|scope|further|action|steps?|charges?|evidence|response|intervention|progress|line of|lines of|avenues?|route|matters?|anything|attempts|process|referrals?|them|good)';
const harder =
  '(?:(?:(?:so |very |rather |somewhat |much |far |even |a good deal |a great deal |all the |altogether |considerably |infinitely )*(?:harder|heavier|more (?:difficult|complicated|delicate|arduous|awkward)|difficult|hard|impossible|thankless|slower))|no (?:easier|lighter|simpler)|(?:an? )?(?:impossible|difficult|hard|thankless|uphill|awkward) (?:one|task|job))';
const task = '(?:task|job|work|role|duty|duties|part|enquiries|investigation|business|position|lives)';
/** Before the verb: adverbs, and auxiliaries of the past. */
const adverbs =
  '(?:[a-z]+ly |rather |quite |at once |in turn |also |then |again |had |thus |further |in (?:this|that) way |to (?:that|this|some|a large) extent |in effect |in doing so |so |did )*';
/** What an act is said to have done to the work of others. */
const hindering = `(?:(?:(?:hampered|hindered|impeded|obstructed|frustrated|thwarted|stymied|hamstrung|handicapped|precluded|foreclosed|forestalled|prevented|restricted|limited|curtailed|constrained|delayed|slowed|stalled|complicated|undermined|weakened|closed off|shut off|ruled out|cut across|cut short|held (?:up|back)|set back|put a stop to|put paid to|told against|worked against)(?: down)? (?:[a-z']+ ){0,4}?(?:${services}|${work})\\b)|(?:tied|bound|ties) (?:[a-z']+ ){1,4}?hands\\b|(?:denied|deprived|robbed) (?:[a-z']+ ){0,3}?(?:${services}|case|prosecution|investigation|enquiry|plan|assessment|anyone|them)\\b|left (?:[a-z']+ ){0,3}?(?:${services}) (?:with (?:nothing|little|no|nowhere)|without|in the dark|none the wiser|guessing|unable|powerless|helpless)|put (?:it|the matter|the case|matters|things|her case) (?:beyond|out of)|kept (?:[a-z']+ ){0,3}?${services} (?:in the dark|at bay|away|at a distance)|gave (?:[a-z']+ ){0,2}?(?:${services}) (?:no|little|nothing)|(?:made|rendered|left) (?:it |things |matters |life )?(?:[a-z']+ ){0,6}?${harder}(?: (?:for|to) (?!him|her\\b)| [^;.]{0,30}?\\b(?:${services}|keep|protect|help|safeguard|support|plan|reach|assess|act|investigate|charge|prosecute|bring)\\b)|(?:did not|does not|can(?:not)? (?:only )?(?:not )?have|hardly|scarcely|did little to|did nothing to) (?:help(?:ed)?|assist(?:ed)?|serve[d]?)(?: (?:${helpers}|matters|the case)\\b|(?= ?[.,;]|$))|(?:was|is|were|proved) (?:[a-z]+ ){0,2}?(?:a|an|no|of no|of little|little|scant|any) (?:[a-z]+ )?(?:hindrance|handicap|obstacle|impediment|help|assistance|use) (?:to|for) (?:all|${helpers})\\b)`;
/** What nobody chooses, or was done to them, and what seeks help. */
const unchosen =
  '(?!(?:held|took|caught) (?:a|an|the) (?:[a-z]+ )?(?:job|post|bus|train|tram|taxi|lift|tenancy|degree|position)\\b|(?:(?:had|also|still|then|always|never|not|did|[a-z]+ly) )*(?:was|were|is|been|had|has|lived|worked|died|feared|spoke|could|suffered|needed|lost|fell|felt|was|became|received|moved|knew|attended|engaged|told|asked(?! (?:that n|not |them not |for no))|reported|disclosed|sought|rang|believed|thought)\\b)';
const excusing =
  /\b(?:afraid|frightened|fear(?:ed|ing|s|ful)?|threat\w*|terrified|interpreter|because (?:he)|could not (?:speak|read|write|leave)|under (?:his|pressure)|forbade|forced|made her)\b/;

export const hindered: readonly SentenceFrame[] = [
  {
    by: 'task job work role duty duties enquiries investigation business position lives',
    near: /(?:made|rendered|left|makes) (?!by )[^;.]*(?:task|job|work|role|duty|duties|part|enquiries|investigation|business|position|lives)\b/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${one} ${adverbs}(?<said>(?:made|rendered|left) (?:(?:the |any |its |their )?(?:[a-z]+ )?(?:${services})(?:'s| ') (?:own )?${task}|the ${task} of (?:[a-z]+ ){0,3}?(?:${services}))(?: of [^;,.]{3,50}?)? (?:[a-z]+ly )?${harder})`,
    ),
    denied: true,
    unless: excusing,
  },
  {
    by: 'by',
    near: /(?:made|rendered|left) [^;.]{0,40}(?:harder|difficult|impossible|complicated|slower|lighter|easier|worse) [^;]*by /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>(?:was|were|had been|been) (?:[a-z]+ )*?(?:made|rendered|left) (?:[a-z]+ly )?${harder}(?: than [^;.]{3,50}?)? (?:[a-z]+ly |in part |not least |above all )*by) (?!the (?:${services}|fact|absence|lack|loss|want|delay|number)\\b)${one}${past}`,
    ),
    denied: true,
    unless: excusing,
  },
  {
    // "gave no account, which put the matter beyond …", "kept it from the school, and so tied its hands".
    by: 'hampered hindered impeded obstructed frustrated thwarted stymied hamstrung handicapped precluded foreclosed forestalled prevented restricted limited curtailed constrained delayed slowed stalled complicated undermined weakened closed shut ruled cut held set put tied bound told worked denied deprived robbed left kept gave made rendered help helped assist assisted hindrance handicap obstacle impediment assistance use',
    near: /(?: [,;–]| and| ,) (?:and )?(?:which|this|that|thereby|thus|so|in (?:doing so|that way|this way|effect)|to (?:that|this|some) extent|a (?:course|thing|decision|step|fact)|[a-z]+ly|[a-z]+ed|bound|held) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `(?:^|(?<=[;:,] |and |but |that ))(?:[a-z]+ly ,? ?)?${one} ${unchosen}(?:[a-z]+ly |had |then |also |again |did |still )*(?<said>[a-z]{3,} (?!which\\b)[^;.]{2,140}?(?:(?: [,;–]| and| ,) (?:and )?(?:which|this|that|thereby|thus|so|in doing so|a (?:course|thing|decision|step|fact) (?:that|which))|(?: ,)? and(?= (?:to (?:that|this|some) extent |in (?:that|this) way |in effect |so |[a-z]+ly )*(?:hampered|hindered|impeded|obstructed|frustrated|thwarted|stymied|delayed|slowed|complicated|undermined|weakened|tied|bound|held up|denied|deprived|robbed))) ${adverbs}${hindering})`,
    ),
    denied: true,
    unless: excusing,
  },
  {
    by: 'help helped helpful assist assisted assistance unhelpful',
    near: /^(?:it|nor|neither|what) [^;]*that /,
    kind: 'spoiling',
    pattern: new RegExp(
      `^(?<said>(?:it|nor|neither|what) (?:[a-z]+ )*?(?:help(?:ed|ful)?|assist(?:ed|ance)?|unhelpful)(?: (?:to|for))?(?: (?:${helpers}|matters|the case|her case|his case|her own case|things)(?: who [^;,]{3,50}?)?)?(?: was)? that) (?:the )?(?<who>[^ ,;:.']+) (?!(?:(?:was|were|is)(?! (?:still |again |also |even |[a-z]+ly )?(?!living|working|waiting|suffering|being|caring)[a-z]+ing\\b)|had (?:no|to|little|nowhere|been|lost|only)|has no|could not|lived|worked|died|spoke|suffered|needed|moved|knew|feared|felt|fell|lost|did not (?:have|know|feel|speak english|own|drive|understand|qualify))\\b)`,
    ),
    denied: true,
    unless: excusing,
  },
  {
    by: 'assistance help use little nothing',
    near: /(?:was|were|proved|gave|said) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `(?:^|(?<=[;:,] |and |but |that ))${one} (?:herself |himself |[a-z]+ly |then |had )*(?<said>(?:was|were|proved|had been) (?:[a-z]+ly )?(?:of |to be of )?(?:no|little|scant|precious little|not much) (?:real |great |practical )?(?:assistance|help|use) to (?:[a-z]+ ){0,3}?(?:${services})|(?:said|gave|told|volunteered|disclosed) (?:them |away )?so (?:little|few particulars|scant)[^;.]{0,30}? that (?:[a-z]+ ){0,3}?(?:${services}) (?:had|could|were|was|did))\\b`,
    ),
    denied: true,
    unless: excusing,
  },
  {
    by: 'contact messages calls visits meetings relationship texts friendship money letters',
    near: /(?:that|which|who) |\b(?:of|on the part of) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `(?:^|(?<=[;:,] |and |but |that ))(?:the )?(?:[a-z]+ )?(?<said>(?:contact|messages|calls|visits|meetings|relationship|texts|letters|friendship) (?:that |which )?${one} (?:had |[a-z]+ly )*(?:kept|maintained|went on|continued|carried on|persisted|insisted|resumed|still|chose|sent|made|allowed)\\b[^;.]{0,60}? (?:had |also |in effect |[a-z]+ly |can only have |must have )*(?:${hindering}|gave (?:him) (?:hope|heart|reason|grounds|cause|encouragement|an? [a-z]+)|kept (?:the |his |alive)|fed |fuelled |encouraged (?:him|his)|let (?:him|it)|prolonged |inflamed ))`,
    ),
    denied: true,
    unless: excusing,
  },
  {
    by: 'reticence reluctance silence secrecy refusal unwillingness ambivalence evasiveness drinking denial denials hostility',
    near: /(?:reticence|reluctance|silence|secrecy|refusal|unwillingness|ambivalence|evasiveness|drinking|denials?|hostility) (?:of|on the part of) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\bthe (?:[a-z]+ )?(?<said>${vices} (?:of|on the part of) (?:the )?(?<who>(?!the\\b|his\\b|her\\b)[^ ,;:.']+) (?:had |also |in effect |[a-z]+ly )*${hindering})`,
    ),
    denied: true,
    unless: excusing,
  },
  {
    by: 'absence without want lack nothing',
    near: /(?:in the absence of|without|for want of|for lack of|with) (?:anything|any|a word|more|further|nothing|word|a statement|help|so much)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>(?:in the absence of|without|for want of|for lack of|with) (?:anything|any [a-z]+|a word|more|word|nothing|a statement|help|so much as a [a-z]+)(?: (?:more|further|to go on|to work with|by way of [a-z]+))* from ${one})(?: herself| himself)? ?,? (?:[a-z]+ ){0,4}?(?:could|can|were|was|had|there)\\b`,
    ),
    denied: true,
    unless: new RegExp(
      `\\bfrom (?:the |an? |other |her |his )*(?:[a-z]+ )?(?:${services}|sister|mother|family|friend|witness)\\b`,
    ),
  },
  {
    by: 'lack want failure persistence perseverance',
    near: /(?:her|his|[\w-]+'s) (?:own )?(?:lack|want|failure|absence|refusal|reluctance)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?<said>(?:own )?(?:lack of [a-z-]+|want of [a-z-]+|failure to [^;,.]{3,50}?|unwillingness to [^;,.]{3,50}?|refusal to [^;,.]{3,50}?|reluctance to [^;,.]{3,50}?) (?:had |[a-z]+ly |in effect )*${hindering})`,
    ),
    denied: true,
    unless: excusing,
  },
];
