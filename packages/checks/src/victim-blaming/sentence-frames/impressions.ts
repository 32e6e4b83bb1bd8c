import { owner, type SentenceFrame } from './frame.js';
import { one, services, turnedAway } from './word-classes.js';

/*
 * How she struck others is taken over, and what she did is made a sign of her: "which tells us how lightly she took it",
 * "the worker found her hostile, a view which the panel shares", "there was something of the martyr about her".
 */

const endorsed =
  '(?:(?:which |that |a view (?:that |which )?|an? (?:opinion|impression|judgement|assessment) (?:that |which )?)?(?:the (?:panel|review|author|chair)|we|the present author|members) (?:shares?|shared|agrees?(?: with)?|concurs?|endorses?|accepts?|understands?|(?:can|could) (?:only )?(?:agree|sympathise|concur|see why))|[^,;]{3,50} (?:bears?|bore|bear) (?:that|this|it|them|him|her|these) out|(?:events|the records?|the history|the course of [a-z ]{3,30}|time|later events|what followed) (?:was |were |would |were to )?(?:to )?(?:confirm\\w*|prove\\w* (?:her|him|them|the [a-z]+) right|support\\w*))';
const harsh =
  '(?:difficult|manipulative|unreliable|evasive|dishonest|help-rejecting|complainer|attention[- ]seeking|time-?waster|untruthful|hostile|volatile|demanding|aggressive|chaotic|stubborn|immature|naive|dependent|hysterical|histrionic|melodramatic|dramatic|unco-?operative|obstructive|rude|secretive|devious|ungrateful|self-pitying|exaggerating|exaggerat(?:ed|es|or)|malingerer|unmotivated|indecisive|fickle|flighty|careless|reckless|foolish|passive|weak|liar|fantasist|drama queen|handful|nuisance|lazy|selfish|spoilt|sullen|surly|truculent|prickly|awkward|contrary|wilful|headstrong|provocative|own worst enemy|to blame|hard work|difficult to help|beyond help)';
const trait =
  '(?:drama queen|prima donna|martyr|actress|fantasist|attention-seeker|hysteric|theatrics|theatrical|self-pity|melodrama|manipulation|exaggeration|histrionics|play-acting|the victim|hypochondriac|tease|flirt|snob|child|spoilt child|teenager|diva|rebel|liar|fibber|show-off|busybody)';
const attracted =
  '(?:(?:was|is) drawn to|attract(?:s|ed)?|court(?:s|ed)?|invit(?:es|ed)|dr(?:ew|aws)|sought out|seeks out|thriv(?:es|ed) on|encourag(?:es|ed)|provok(?:es|ed)|almost asked for|asked for|gravitat(?:es|ed) towards?|dr(?:ew|ove)|repeat(?:s|ed)|collect(?:s|ed)|brought (?:out|down|on))';

export const impressions: readonly SentenceFrame[] = [
  {
    by: 'says said tells told speaks spoke shows showed suggests suggested reveals revealed indicates',
    unless:
      /\b(?:came|walked|ran|kept (?:every|all)|never missed|attended (?:all|every)|travelled|by bus|on foot|in the (?:snow|rain)|early)\b/,
    near: /, (?:and )?(?:which|that|this|and) (?:perhaps |surely |itself |in itself |alone |rather )*(?:says|said|tells|told|speaks|spoke|shows|showed|suggests|suggested|reveals|revealed|indicates|gives)/,
    kind: 'portrait',
    pattern: new RegExp(
      `(?<said>(?:which|that|this|and) (?:perhaps |surely |itself |in itself |alone |rather |in its way )*(?:says|said|tells|told|speaks|spoke|shows|showed|suggests|suggested|reveals|revealed|indicates|gives)(?: us| one| the reader)?(?: (?:something|much|all|everything|volumes|a lot|an? (?:good|great) deal|little|a little|some (?:idea|indication|measure)|one a fair idea|more than [a-z ]{3,20}))?(?: (?:about|of|for|as to))? how (?:seriously|little|lightly|much|highly|far|well|casually|keen|committed|badly|low|carelessly|poorly|readily|easily) ${one} (?:had |really |actually |truly |ever )*(?:took|taken|valued|cared|regarded|thought|treated|wanted|felt|prized|rated|viewed|appreciated|minded|understood|set|ranked|held|grasped|meant))\\b`,
    ),
  },
  {
    by: 'says said tells told speaks spoke shows showed suggests reveals revealed',
    near: /(?:something|much|all|everything|volumes|a lot|deal|little) (?:about|of|for|as to) /,
    kind: 'portrait',
    pattern: new RegExp(
      `(?<said>(?:says|said|tells|told|speaks|spoke|shows|showed|suggests|reveals|revealed)(?: us| one| the reader)? (?:something|much|all|everything|volumes|a lot|an? (?:good|great) deal) (?:about|of|for|as to) ${owner} (?:own )?(?:[a-z]+ )?(?:priorities|attitude|commitment|motivation|sense of (?:responsibility|proportion|priorities)|judgement|state of mind|seriousness|lack of [a-z]+|parenting|mothering|engagement|reliability|honesty|appetite for [a-z]+|regard for [a-z]+))\\b`,
    ),
    denied: true,
  },
  {
    by: 'share shares shared agree agrees concur concurs endorse endorses out right confirmed confirm sympathise accept accepts understands',
    near: new RegExp(
      `\\b(?:thought|found|considered|judged|described|saw|felt|regarded|called|took|view|impression|opinion)\\b[^;]{0,120}\\b${harsh}\\b|\\b${harsh}\\b[^;]{0,80}\\b(?:view|impression|opinion)\\b`,
    ),
    kind: 'portrait',
    pattern: new RegExp(
      `\\b(?:thought|found|considered|judged|described|saw|felt|regarded|called|took|formed the (?:view|impression|opinion) (?:that|of))(?: to| of)?(?: the)? (?<who>[^ ,;:.']+)\\b[^;]{0,60}?\\b(?<said>${harsh})\\b[^;]{0,50}?[,;] (?:and )?(?:rightly|with (?:justice|reason|some (?:justice|reason))|not (?:without reason|unreasonably|unfairly)|${endorsed})`,
    ),
    denied: true,
    unless: /\b(?:does not|do not|cannot|not) (?:share|agree|accept|endorse)/,
  },
  {
    by: 'justice rightly reason justification truth cause',
    near: /(?:, (?:with (?:some |much )?(?:justice|reason|justification|truth|cause)|not (?:without reason|unreasonably|unfairly)|rightly|quite rightly|fairly|justly) ,)/,
    kind: 'portrait',
    pattern: new RegExp(
      `(?:(?:pointed out|observed|said|noted|argued|remarked|complained|felt|reflected|told us|commented|thought|recorded|maintained) , (?:with (?:some |much )?(?:justice|reason|justification|truth|cause)|not (?:without reason|unreasonably|unfairly)|(?:quite )?rightly|fairly|justly) , that (?<said>${one} (?:[a-z]+ ){0,4}?(?:hardly an?|scarcely an?|never an?|not an? (?:easy|straightforward|reliable|truthful)|no (?:help|angel|saint)|difficult|hard|impossible|alienat\\w+|push\\w+|turn\\w+|refus\\w+|declin\\w+|unreliable|evasive|let|chose|would not|did not|resist\\w*|reluctan\\w+|hostile|rude|demanding|kept|failed|missed|her own worst)))\\b`,
    ),
    denied: true,
  },
  {
    by: 'queen donna martyr actress fantasist attention-seeker hysteric theatrics theatrical self-pity melodrama manipulation exaggeration histrionics play-acting victim hypochondriac tease flirt snob child teenager diva rebel liar fibber show-off busybody',
    near: new RegExp(`\\bthere (?:was|is|had always been) [^;]{2,60}\\b${trait}\\b`),
    kind: 'portrait',
    pattern: new RegExp(
      `\\b(?<said>there (?:was|is|had always been|has always been) (?:, [^,;]{2,30} , )?(?:always |also |something |more than |just |undeniably )*(?:an? |something |the )?(?:touch|hint|streak|element|air|dash|trace|whiff|good deal|bit|lot|strong element|suggestion|flavour|fair amount|great deal)? ?(?:of )?(?:an? |the )?(?:[a-z]+ )?${trait} (?:about|in|to|of)) ${one}`,
    ),
    unless: /\b(?:no|nothing|not|never) (?:[a-z]+ )?(?:of )?(?:an? |the )?(?:drama|martyr|actress)/,
  },
  {
    by: 'attract attracts attracted court courts courted invites invited drew draws sought thrives thrived encouraged encourages provoked provokes asked gravitated gravitates drove repeats repeated collected brought',
    near: / who (?:[a-z]+ )*(?:attract|court|invit|dr[aeo]w|sought|seeks|thriv|encourag|provok|asked|almost|gravitat|drove|repeat|collect|brought)/,
    kind: 'portrait',
    pattern: new RegExp(
      `\\b(?:(?:impression|picture|portrait|sense|view|case) (?:was |is |given |formed |[a-z]+ )?(?:of|was of|is of)|(?:saw|described|regarded|considered|viewed|assessed|presented|understood|labelled|classed|summed up|wrote of|spoke of|recognised|diagnosed)(?: (?<who>[^ ,;:.']+))?(?: as)?|this (?:was|is)) (?:an? |the (?:sort|kind|type) of )?(?:[a-z-]+ ){0,3}?(?:woman|person|patient|man|personality|individual|girl|client|somebody|someone|mother|victim)(?: (?:with|of|in) [^,;]{3,50}?)? (?<said>who (?:seemed to have |had |always |tended to |tends to |somehow |apparently |in some way |unconsciously |habitually |often )*${attracted} (?:this|that|such|these|those|violen[a-z]+|abus[a-z]+|conflict|trouble|drama|harm|the wrong|attention|it|bad|unsuitable|her|his|bull\\w+|men|danger\\w*|ill|risk))\\b`,
    ),
    unless: /\b(?:sympathy|affection|admiration|friends)\b/,
  },
  {
    by: 'frustration exasperation impatience weariness irritation despair annoyance disappointment fatigue',
    near: /(?:frustration|exasperation|impatience|weariness|irritation|despair|annoyance|disappointment|fatigue) (?:with|at|of|over|in) /,
    kind: 'portrait',
    pattern:
      /\b(?:frustration|exasperation|impatience|weariness|irritation|despair|annoyance|disappointment|fatigue) (?:with|at|of|over|in) (?:dealing with |having |working with |meeting |such )?(?<said>(?:an?|the|such an?) (?:[a-z-]+ )?(?:victim|client|woman|patient|man|complainant|tenant|mother|person|service user) who (?:[a-z]+ )?(?:blew|kept|would|could|changed|said|never|did|had|was|refused|turned|wanted|withdrew|went|asked for help|called|rang|insisted|cried|seemed|took|chose|gave))\b/,
    unless:
      /\b(?:(?:should|must) not|unfair|misplaced|coloured|clouded|got in the way|wrong\w*|unjust\w*|prevented|affected)\b/,
  },
  {
    whole: true,
    by: 'struck surprised dismayed shocked disturbed taken concerned troubled',
    near: /(?:by|at) (?:how|the) (?:little|few|lightly|casually|readily|ease|way|lack|readiness)/,
    kind: 'hindsight',
    pattern:
      /\b(?:was|were|been|is) (?:[a-z]+ )?(?:struck|surprised|dismayed|shocked|disturbed|taken aback|concerned|troubled|alarmed) (?:by|at) how (?<said>(?:little|few|lightly|casually|readily|easily|quickly) (?:[a-z]+ ){0,2}?(?<who>[^ ,;:.']+) (?:herself |himself |had |seemed to have |appeared to have |seemed |appeared |really )*(?:given|gave|had|took|taken|showed|shown|understood|cared|grasped|thought|dismissed|forgave|forgiven|accepted|spoke|explained|made|returned|went|gone|to (?:have|take|understand|care|grasp|show)))\b/,
  },
  {
    by: 'embarrassing awkward disheartening frustrating galling dispiriting disappointing discouraging demoralising trying dismaying exasperating',
    near: /\b(?:it (?:was|is|must have been|cannot but have been)|found it) (?:[a-z]+ )*(?:embarrassing|awkward|disheartening|frustrating|galling|dispiriting|disappointing|discouraging|demoralising|trying|dismaying|exasperating) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?<said>(?:it (?:was|is|must have been|cannot but have been)|found it) (?:[a-z]+ly |very |most |rather |so )*(?:embarrassing|awkward|disheartening|frustrating|galling|dispiriting|disappointing|discouraging|demoralising|trying|dismaying|exasperating)(?: for [^,;]{3,50}?)? (?:when|that|to find(?: that)?|to see(?: that)?|to learn that|to have) ${one} (?:had |then |simply |again |herself |himself |once more |still )*(?:sat|said|${turnedAway}|spent|preferred|continued|sided|defended|told (?:them|everyone)|took|kept|put|laughed|spoke up for|showed))\\b`,
    ),
    denied: true,
    unless: /\b(?:was|were|had been) not (?:told|asked|given|offered|invited)/,
  },
  {
    by: 'conduct behaviour outbursts episodes scenes antics displays performances attitude conduct record',
    near: /(?:hardly|scarcely|barely|did not|did nothing|did little|can(?:not|t)? (?:hardly )?have|unlikely to|not calculated) /,
    kind: 'spoiling',
    pattern:
      /\b(?:conduct|behaviour|outbursts?|episodes?|scenes?|antics|displays?|performances?|attitudes?|a record|incidents?)(?: (?:of|like|such as) [^,;.]{2,30}?)? (?<said>(?:hardly|scarcely|barely|did (?:not|nothing|little)(?: to)?|can(?:not| hardly| scarcely) have|(?:was|were) (?:hardly|not|scarcely) (?:likely|calculated|such as) to|(?:was|were) unlikely to) (?:incline|inclined|encourage|encouraged|endear|endeared|dispose|disposed|win|won|make|made|help|helped|persuade|persuaded|recommend|recommended|gain|gained|earn|earned|prompt|prompted))\b[^;]{0,60}? (?<who>[^ ,;:.']+) (?:the benefit|to (?:those|anyone|anybody|the|staff|officers|her|his|people|professionals|services|neighbours)|credib|belie|sympath|friend|any )/,
    denied: true,
    unless: /\b(?:his|officers?'|staff|institutional)\s(?:own )?(?:conduct|behaviour|attitude)/,
  },
  {
    by: 'existence life lifestyle household',
    near: /(?:'s|hers) (?:own )?was (?:the|just|an?) /,
    kind: 'portrait',
    pattern:
      /(?<own>hers|[\w-]+'s) was (?<said>(?:the (?:kind|sort) of|an?|just the (?:kind|sort) of) (?:[a-z-]+ (?:, )?){0,4}?(?:chaotic|disordered|disorderly|hand-to-mouth|rackety|rootless|turbulent|disorganised|unsettled|feckless|unruly|shambolic|drifting|aimless|troubled|wild)(?: , [a-z-]+)? (?:existence|life|lifestyle|household|home|way of (?:life|living)))\b/,
  },
  {
    by: 'first time times once again time',
    near: /^(?:not for the (?:first|last) time|once (?:again|more)|yet again|time and (?:time )?again|again and again|as so often|as ever|predictably|true to form|within (?:days|hours|the (?:week|month)|weeks|a (?:week|month|fortnight)) (?:however )?)/,
    kind: 'hindsight',
    pattern: new RegExp(
      `^(?:not for the (?:first|last) time|once (?:again|more)|yet again|time and (?:time )?again|again and again|as so often|as ever|predictably)(?: ,)? (?<said>${one} (?:had |simply |then |merely )*${turnedAway})`,
    ),
    denied: true,
  },
  {
    by: 'monday tuesday wednesday thursday friday saturday sunday',
    near: /on (?:an?|the|one) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*\bby (?:the|that) (?:tues|wednes|thurs|fri|satur|sun|week|mon)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>(?:what(?:ever)?|anything|everything|the|an?|any|promises|plans) (?:[a-z]+ )?(?:was |had been |were )?(?:agreed|settled|promised|decided|planned|arranged|resolved|plan|promise|agreement|resolution|plans|promises)(?: (?:with|by|made with|made by|to|for) ${one})?) on (?:an?|the|one) (?:mon|tues|wednes|thurs|fri|satur|sun)day [^;]{3,60}?by (?:the|that) (?:(?:tues|wednes|thurs|fri|satur|sun|mon)day|weekend|week's end)`,
    ),
    denied: true,
  },
  {
    by: 'penny message lesson warning truth',
    near: /(?:still|even (?:then|so|now)|yet) the (?:penny|message|lesson|warning|truth) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `${one} (?:had|was|has)\\b[^.]{3,90}? (?:[,;–] )?(?:and|but|yet) (?<said>(?:still|even (?:then|so|now)|yet) the (?:penny|message|lesson|warning|truth) (?:had not|did not|would not|never|has not) (?:dropped|drop|got? through|get through|sunk in|sink in|gone home|go home|registered|register|been learn(?:ed|t)|learn(?:ed|t)|dawned|dawn|hit home))\\b`,
    ),
    denied: true,
    unless: new RegExp(`\\b(?:the |an? )?${services} (?:had|was|were|did)\\b|learn(?:ed|t) by `),
  },
  {
    by: 'penny message lesson warning truth',
    near: /times .*(?:still|even (?:then|so|now)|yet) the (?:penny|message|lesson|warning|truth) /,
    kind: 'hindsight',
    pattern:
      /\b(?:two|three|four|five|six|seven|eight|nine|ten|a dozen|many|several|\d+) times [a-z]+ had [a-z]+ (?<who>her|him)\b[^.]{0,60}? (?:[,;–] )?(?:and|but|yet) (?<said>(?:still|even (?:then|so|now)|yet) the (?:penny|message|lesson|warning|truth) (?:had not|did not|would not|never|has not) (?:dropped|drop|got? through|get through|sunk in|sink in|gone home|go home|registered|register|been learn(?:ed|t)|learn(?:ed|t)|dawned|dawn|hit home))\b(?! by)/,
    denied: true,
  },
];
