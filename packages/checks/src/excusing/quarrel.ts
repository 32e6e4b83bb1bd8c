import { type Frame, gap, inSentence, quarrel, union, violence } from './frame.js';

const other =
  /\b(?:neighbours?['’]? disputes?|tenancy|landlord|parking|employ\w+|contact arrangements|custody|garden|prank|pupils?|siblings?|in-laws|between (?:services|agencies|the (?:trust|council))|boundary|pay|trade union|policy|procedure|training|helpline|term|word|phrase|labell?ed|recorded as|logged as|treated as|closed as|described as|classed as|coded as|not a|no mere|not an?|was no|far from|rather than)\b/i;

/** Words for a quarrel of two, of which one stands wherever it is called so. */
const quarrels: readonly string[] = [
  'row',
  'argument',
  'dispute',
  'altercation',
  'disagreement',
  'quarrel',
  'squabble',
  'spat',
  'tiff',
];

/** The violence as an event that came over both, or as something that passed between two equals. */
export const quarrelFrames: readonly Frame[] = [
  {
    near: [
      ...quarrels,
      'fracas',
      'bust',
      'fight',
      'falling',
      'bickering',
      'confrontation',
      'scuffle',
      'tussle',
      'set',
      'shouting',
      'exchange',
      'conflict',
      'upset',
      'domestic',
    ],
    pattern: inSentence(
      `${quarrel}(?: (?:that|which|about|over|between|with|had|on|as to) ${gap(8)}| )(?:had |then |soon |quickly |rapidly |that |which )*(?:blew up|blown up|flared|broke out|broken out|erupted|boiled over|spill?ed over|spiralled|got (?:out of|physical|heated|nasty|too)|went (?:too far|further|wrong|on)|gone too far|turned (?:ugly|nasty|violent|physical|bad|sour|to|into)|ended (?:in|badly|with)|led to (?:violence|her|his|tragedy|the (?:death|tragedy|killing|homicide)|blows)|resulted in (?:violence|her|his|tragedy|the death)|became (?:heated|physical|violent|nasty)|culminated|got the better|descended|degenerated|came to blows|cost (?:her|him)|blew up and|and got out)\\b`,
    ),
    of: 'anybody',
    unless: other,
  },
  {
    near: [
      'tempers',
      'voices',
      'words',
      'blows',
      'sparks',
      'fists',
      'things',
      'matters',
      'feelings',
      'tensions',
      'emotions',
      'passions',
      'insults',
      'plates',
      'nerves',
      'push',
    ],
    pattern: inSentence(
      `(?:tempers (?:\\w+ )?(?:frayed|flared|rose|ran|boiled|snapped|were)|voices (?:were |had been )?raised|(?:harsh |hard |angry |sharp |bitter |cross |heated |unkind )?words (?:were |had been )?(?:exchanged|had|spoken|said|passed)|had words|blows (?:were |had been )?(?:exchanged|traded|struck|landed|fell)|insults (?:were )?(?:exchanged|traded|flew)|sparks (?:\\w+ )?(?:flew|fly|flying)|fists (?:\\w+ )?(?:flew|fly|flying)|(?:feelings|tensions|emotions|passions) (?:\\w+ )?(?:ran|were running|rose|boiled|flared|spill?ed|spilt|built|overflowed|got|mounted|came|erupted|were high)|(?:hurtful|unkind|terrible|harsh|unforgivable) things (?:were|had been) said|things (?:were|had been) said|(?:things|matters|it all|it) (?:\\w+ )?(?:boiled over|kicked off|blew up|got out of (?:hand|control)|turned (?:ugly|nasty|sour|violent)|went (?:too far|badly wrong|horribly wrong|terribly wrong|tragically wrong)|spiralled|ended (?:badly|in (?:tragedy|tears|violence))|took a (?:\\w+ )?turn)|push(?:ed)? came to shove)\\b`,
    ),
    of: 'anybody',
    unless:
      /\b(?:staff|meeting|panel|training|neighbour and|agencies|officers had words|words with (?:the|an?|his|her|their) (?:head|teacher|manager|school|council|landlord|doctor|boss|employer|foreman|warden|vicar|clerk|nurse)|(?:a|another|one|her|his) friend had (?:had )+words|in his own words|her words|words (?:were|had been) (?:said|spoken) (?:in|to the (?:police|officer)))\b/i,
  },
  {
    near: [
      'evening',
      'night',
      'day',
      'visit',
      'party',
      'holiday',
      'relationship',
      'marriage',
      'romance',
      'couple',
      'love',
      'wedding',
      'affair',
    ],
    pattern: inSentence(
      `(?:(?:evening|night|day|visit|party|holiday|relationship|marriage|romance|affair|love story|celebration|meal) (?:that |which )?(?:had |then |so |was to |finally |eventually )*(?:ended? (?:badly|in (?:tragedy|violence|tears|disaster|her death)|tragically|with)|turned (?:sour|ugly|violent|to violence|nasty|toxic)|went (?:badly |horribly |tragically |terribly )?wrong|took a (?:\\w+ )?turn|gone (?:wrong|sour|bad)|ran into (?:trouble|difficulty|difficulties)|hit (?:a bad patch|the rocks|trouble)|came under (?:strain|pressure)|was under (?:strain|pressure)|fell on hard times))\\b`,
    ),
    of: 'anybody',
    unless: other,
  },
  {
    near: [
      'relationship',
      'marriage',
      'couple',
      'partnership',
      'union',
      'household',
      'home',
      'romance',
      'pairing',
      'affair',
    ],
    pattern: inSentence(
      `(?:${union} (?:that |which )?(?:had |was |were |has been |had been |had always been |is |with |having |had had )+(?:never |not |always |also |often |at times |sometimes |undoubtedly |clearly |far from )*(?:a |an |been |without )?(?:its |their |many |the usual |more than its |some |considerable |${gap(2)})?(?:ups and downs|moments|difficulties|problems|share of|storms?|stormy|fiery|volatile|tempestuous|turbulent|toxic|troubled|trials|rough patch|bad patch|difficult patch|rocky|passionate|intense|complicated|unhappy|unhappily|acrimonious|argumentative|happy one|easy one|bed of roses|perfect|smooth|plain sailing|tensions|faults|combative|explosive|bumpy|loveless|on the rocks|incompatible|ill-matched|mismatched|prone to)|(?:an?|the|this|their|theirs was an?|such an?) (?:[\\w-]+,? ){0,5}?(?:unhappy|ill-matched|mismatched|argumentative|incompatible|warring|quarrelling|quarrelsome|fiery|stormy|volatile|passionate|tempestuous|turbulent|combative|feuding|bickering|acrimonious|loveless|rocky|bad|unhealthy|intense)(?:,? (?:and |but |if |often |sometimes )?[\\w-]+){0,3} ${union})\\b`,
    ),
    of: 'anybody',
    unless: new RegExp(
      `${other.source}|\\b(?:with (?:her|his) (?:mother|father|sister|brother|son|daughter|family|employer|parents)|between (?:the|her) (?:sisters|parents and)|(?:parents|mother|father)['’]?s? (?:marriage|relationship)|working relationship|professional relationship|bad faith|intensive)\\b`,
      'i',
    ),
  },
  {
    near: [
      'two',
      'both',
      'neither',
      'each',
      'other',
      'equally',
      'sides',
      'between',
      'they',
      'couple',
      'pair',
      'dynamic',
    ],
    pattern: inSentence(
      `(?:two (?:such |equally )?(?:strong|strong-willed|stubborn|difficult|damaged|volatile|fiery|troubled|unhappy|headstrong|jealous|forceful|powerful|hot-headed|vulnerable|needy|proud|wounded|quick-tempered|determined|passionate|unhappily)(?:,? (?:and )?[\\w-]+)? (?:characters|personalities|people|wills|adults|individuals|temperaments|souls|persons|women|men|tempers)|two people (?:who (?:could|loved|should|brought|were bad|made|drank|argued|fought)|unable|tired|at odds|out of)|(?:personalities|wills|temperaments|characters|they|the couple|the two|the pair|tempers) (?:\\w+ )?clash(?:ed|ing)?|neither (?:of them |party |partner |one |side |man |woman )?(?:would|could|was|were) (?:\\w+ )?(?:give (?:way|in|an inch)|back down|let (?:it )?go|an angel|angels|blameless|easy|a saint|entirely|wholly|without|innocent|compromise|walk away|forgive|leave|happy)|(?:both|each|the two) (?:of them |parties |partners |had |could be |were |was |men |women )+(?:\\w+ )?(?:under (?:strain|stress|pressure)|a (?:quick |short |fierce |fiery )?temper|tempers|quick|short|hot|fiery|volatile|aggressive|violent|jealous|stubborn|strong-willed|headstrong|possessive|argumentative|combative|to blame|at fault|difficult|demanding|drinking|drank|unhappy|heavy drinkers|drinkers|their faults|faults|a part|responsible|needy|prone|capable of|in drink)|(?:each|one another|each other)(?:['’]s)? (?:up the wrong way|unhappy|miserable|buttons|the worst|throats?)|rubbed (?:each|one)|w(?:ou|i)nd(?:ing)? (?:each other|one another) up|as (?:bad|much to blame|jealous|quick|fiery|stubborn|violent|difficult) as (?:each|one|the other|she|her)|(?:gave|give|giving|got) as good as|fought like|(?:faults|wrongs?|blame|arguments|fights|bad blood|bad feeling|ill feeling|friction|tensions?|problems|trouble) (?:on both sides|between (?:them|the (?:two|couple|pair|parties|partners))|between husband and wife)|(?:could not|couldn['’]t|unable to) live (?:together|with or|without each)|bad for each other|(?:violence|abuse|aggression|it|provocation|jealousy) (?:\\w+ )?(?:both ways|two ways|on both sides|from both|in both directions)|(?:a |the )?(?:toxic|unhealthy|destructive|volatile|difficult|combustible|dangerous|explosive|fatal) (?:dynamic|mix|combination|cocktail|cycle|chemistry|bond))\\b`,
    ),
    of: 'anybody',
    unless: new RegExp(
      `${other.source}|\\b(?:sisters|brothers|siblings|families|agencies|professionals|wards|teams|practices|services|officers|neighbours|parents were|both were (?:spoken|seen|arrested|interviewed))\\b`,
      'i',
    ),
  },
  {
    near: ['couple', 'pair', 'they', 'two', 'both', 'husband'],
    pattern: inSentence(
      `(?:the couple|the pair|the two|they|the parties|both|husband and wife|the two of them) (?:had |were |would |did |then |also |often |frequently |regularly |sometimes |constantly |occasionally |always |again |known to |seen to |heard |could |both |began |started |used to |prone to |having |been |in the habit of |given to )*(?:argued|argue|arguing|rowed|rowing|bickered|bickering|bicker|quarrelled|quarrelling|quarrel|fought|fighting|fight|squabbled|squabbling|fell out|falling out|came to blows|scuffled|traded|sparred|at loggerheads|at odds|out of love|(?:a |an |their |another |frequent |regular |many |occasional |constant |the odd |the usual |violent |loud |noisy |heated )+${quarrel})\\b`,
    ),
    of: 'anybody',
    with: new RegExp(
      `\\b(?:${violence}|often|frequent\\w*|regular\\w*|constant\\w*|always|sometimes|occasion\\w*|like|loud\\w*|heated\\w*|fierce\\w*|each other|one another|physical|daily|weekly|usual|odd|drink\\w*|drunk|blows|couples|bitter\\w*|a lot|a great deal|passionate\\w*|night|made up)\\b`,
      'i',
    ),
    unless: new RegExp(
      `${other.source}|\\b(?:agencies|professionals|officers|children (?:had|fought)|brothers|sisters|over (?:the )?(?:contact|pay)|for (?:change|justice)|fought (?:for|cancer))\\b`,
      'i',
    ),
  },
  {
    near: [
      'family',
      'domestic',
      'cultural',
      'marital',
      'household',
      'sibling',
      'generational',
      'neighbourly',
      'parental',
    ],
    pattern: inSentence(
      `(?:family|domestic|cultural|marital|household|generational|parental) (?:and \\w+ )?(?:rows?|arguments?|disputes?|altercations?|disagreements?|quarrels?|squabbles?|spats?|tiffs?|fracas|bust-ups?|falling-out|bickering|scuffles?|tussles?|set-to|misunderstandings?|upsets?|scenes?|difference|differences|friction|feud)\\b`,
    ),
    of: 'anybody',
    unless: new RegExp(
      `${other.source}|\\b(?:inheritance|will|probate|estate|mediat\\w*|court|solicitors?|sisters?|brothers?|aunts?|uncles?|cousins?|in-laws|resolution|so-called|marked|flag\\w*|recorded|entered|headed|closed|filed|called|classif\\w*|labels?|minimi[sz]\\w*|where|whether|any|if)\\b`,
      'i',
    ),
  },
  {
    near: [...quarrels, 'falling', 'bickering', 'scuffle', 'set', 'misunderstanding', 'upset', 'exchange'],
    pattern: new RegExp(
      `^(?:an? |another |the usual )?(?:[\\w-]+ ){0,2}?${quarrel} (?:over|about|between|regarding|re|with|in|at)\\b(?:(?!\\b(?:was|were|is|had|has|did|led|ended|began|which|that|when|in which)\\b)[^.])*?\\b(?:both|all|each|parties|words of advice|advice|no (?:offences?|injur\\w+|further)|nfa|spoken to|calmed|separated|settled|words)\\b`,
      'g',
    ),
    of: 'anybody',
    unless: other,
  },
  {
    near: ['began', 'started', 'begun'],
    pattern: inSentence(
      `(?:began|begun|started) (?:as|with|over) ${gap(4)}(?:${quarrel}|words|joke|misunderstanding|teasing|horseplay|evening|celebration)\\b [^.;]{0,80}?\\b(?:ended|finished|became|turned|went|got|grew|led|cost|closed|concluded)\\b`,
    ),
    of: 'anybody',
    unless: other,
  },
  {
    near: ['turned', 'made', 'transformed'],
    pattern: inSentence(
      `(?:turned|made|transformed) (?:what \\w+ (?:\\w+ )?)?(?:an?|the|this|that) (?:[\\w-]+ ){0,3}?${quarrel}\\b ${gap(8)}(?:into|in to|fatal|deadly|lethal)\\b`,
    ),
    of: 'anybody',
    unless: other,
  },
];
