import { rememberedByText } from '../dates/by-text.js';
import { kinNoun } from '../people/relations.js';

/**
 * What words near a date say that it is a date of.
 *
 * `death`: a death or a killing that happened. `attack`: violence that may have been fatal. `emergency`: the
 * alarm, its attendance, what was found; it tells of the death only if a sentence after it does. `process`:
 * what came of the death or is no event of the case at all (arrest, charge, trial, inquest, notice, panel
 * meeting, Act, birth). `contact`: any other event of the timeline.
 */
export type CueKind = 'death' | 'attack' | 'emergency' | 'process' | 'contact';

export interface Cue {
  readonly kind: CueKind;
  readonly start: number;
  readonly end: number;
  /** How a death is told: something that happened to its subject, an act upon its object, or a noun. */
  readonly form: 'intransitive' | 'transitive' | 'noun' | null;
}

const noun = '(?:deaths?|murders?|homicides?|killings?|manslaughter|suicides?)';
const told =
  "(?:notified|notification|notice|informed|told|advised|aware|alerted|news|learn(?:ed|t)|heard|inquests?|investigat(?:ion|ions|ing|ed)|inquir(?:y|ies)|enquir(?:y|ies)|hearing|IOPC|statements?|post[- ]?mortem|findings|conclu\\w+|verdict|evidence|papers|cause|trial|anniversary of (?!(?:her|his|their|the|\\w+[’']s) (?:death|murder|killing|homicide)))";
const decided =
  '(?:decided|decision|agreed|resolved|commission(?:ed|ing)?|established|began|begun|commenced|launched|initiated|completed|met|discussed|considered|appointed|convened|criteria|approved|submitted|published|finali[sz]ed)';
const legal =
  '(?:charged|charges?|convicted|conviction|guilty|arrest(?:ed)?|sentenced?|tried|indicted|remanded|trial|plea|pleaded|pled|acquitted|imprisoned|prosecuted|prosecution|suspicion|suspected|accused|admitted|denied|sentence|imprisonment|custody)';

/** "… that she died on 3 May", "… had died the day before": what was told of is the day itself. */
const datedBehind =
  '\\b(?:\\s+[a-zà-ÿŵŷ]+)?(?:\\s+(?:at|between|around|about|some\\s?time)\\s+[^.;,]{1,48}?)?\\s+(?:(?:on|between)\\s+(?:the\\s+)?(?:\\w+day,?\\s+)?(?:the\\s+)?\\d|(?:on\\s+)?(?:the|that)\\s+(?:very\\s+)?(?:previous|preceding|same|following|next)\\s+(?:day|night|evening|morning)|(?:on\\s+)?the\\s+(?:day|night|evening|morning)\\s+(?:before|earlier|previously)|that\\s+(?:day|night|evening|morning)|\\w+\\s+(?:days?|nights?|hours)\\s+(?:before|earlier|previously))';

/** Phrases whose "murder" or "died" dates something else, or nothing; tried first, they hide the words in them. */
const masks: readonly (readonly [CueKind | null, string])[] = [
  ['process', '\\bunlawful(?:ly)?\\s+kill(?:ed|ing)\\b'],
  [
    'process',
    `\\b${legal}\\b(?:(?!\\bon\\s+(?:the\\s+|[a-z]+day,?\\s+)?\\d)[^.;]){0,45}?\\b(?:murders?|murdering|manslaughter|killings?|homicides?|deaths?)\\b`,
  ],
  [
    'process',
    `\\b${told}\\b(?:\\s+[^\\s.;]+){0,5}?(?<!\\b(?:time|date|day|hour|moment))\\s+(?:of|into|about|regarding|concerning|following|that|for|in)\\s+(?:[^\\s.;]+\\s+){0,4}?(?:${noun}(?!\\s+of\\s+(?:the\\s+)?(?:\\w+day,?\\s+)?\\d)|(?:died|killed|murdered)(?!${datedBehind}))\\b`,
  ],
  [
    'process',
    `\\b(?:interview(?:ed|s)?|questioned|spoke|spoken|asked|talked|visited|contacted|seen)\\b[^.;]{0,40}?\\b(?:about|regarding|over|in\\s+connection\\s+with|concerning)\\s+(?:(?:the|her|his|their|[a-zà-ÿŵŷ]+[’']s)\\s+)?${noun}\\b`,
  ],
  [
    null,
    `\\b(?:in|during)\\s+the\\s+(?:same\\s+)?(?:month|year|spring|summer|autumn|winter)\\s+(?:(?:in\\s+which|that|when)\\s+(?:[^\\s.;,]+\\s+){1,4}?(?:died|killed|murdered)|of\\s+(?:the|her|his|their|[a-zà-ÿŵŷ]+[’']s)\\s+${noun})\\b`,
  ],
  [
    'process',
    `\\b${decided}\\b[^.;]{0,60}?\\breviews?\\b(?:\\s+[^\\s.;]+){0,3}?\\s+(?:into|of|concerning|regarding|following)\\s+(?:[^\\s.;]+\\s+){0,4}?${noun}\\b`,
  ],
  // "Word of the death reached the board on 3 May", "a letter about it": the day of the telling.
  [
    'process',
    `\\b(?:word|tidings|knew|known|knowledge|intelligence)\\s+(?:of|that|about)\\s+(?:[^\\s.;]+\\s+){0,3}?(?:${noun}|(?:died|killed|murdered)(?!${datedBehind}))\\b`,
  ],
  [
    'process',
    `(?<!\\b(?:brought|bring|brings|came|come|comes)\\s)\\babout\\s+(?:the|her|his|their|this|[a-zà-ÿŵŷ]+[’']s)\\s+${noun}\\b`,
  ],
  [
    'process',
    `\\b(?:considered|considering|discussed|discussing|debated)\\s+(?:the|her|his|their|this|[a-zà-ÿŵŷ]+[’']s)\\s+${noun}\\b`,
  ],
  [
    'process',
    `\\b${noun}\\s+(?:(?:(?:first|had|has|was|were|been|only)\\s+)*(?:came|come|brought)\\s+to\\s+[^.;,]{0,45}?\\b(?:notice|attention|knowledge|ears)|(?:first\\s+)?reached|(?:was|were|became|had\\s+been)\\s+(?:made\\s+)?known|(?:was|were)\\s+(?:in|on)\\s+the\\s+(?:local\\s+)?(?:news|(?:news)?papers?|press))\\b`,
  ],
  [
    'process',
    `\\b${noun}\\s+(?:that\\s+)?(?:(?:met|meets|fell\\s+within|satisfied|fulfilled|did\\s+not\\s+meet)\\s+the\\s+(?:criteria|definition|threshold)|(?:was|is|came|comes|fell|falls|lay|lies)\\s+(?:within|inside)\\s+(?:it|its|them|the|this|that|their|scope|section))\\b`,
  ],
  [
    'process',
    `\\b${noun}\\s+(?:was|were|had\\s+been)\\s+(?:registered|announced|certified\\s+by\\s+the\\s+registrar)\\b`,
  ],
  [
    'process',
    `\\b${noun}\\s+(?:(?:was|were|had\\s+been|has\\s+been|being)\\s+)?(?:[a-z]+ly\\s+)?(?:reported|notified|referred|registered|investigated|recorded|considered|discussed|reviewed)\\b`,
  ],
  [
    'process',
    `\\b(?:referr(?:ed|al)|notif(?:ied|ication)|reported(?=[^.;]{0,40}\\bto\\s+(?:the|us|[A-Z])))\\s+(?:of\\s+)?(?:the|her|his|their|[a-zà-ÿŵŷ]+[’']s?)\\s+${noun}\\b`,
  ],
  [
    'process',
    `\\b(?:murder|homicide|manslaughter|death|suicide|killing)\\s+(?:investigation|inquiry|enquiry|trial|charges?|case|conviction|certificate(?!\\s+(?:gives|gave|shows|showed|states|stated|has|says|records)\\b)|squad|team|service|timeline|prosecution|proceedings)\\b`,
  ],
  [
    null,
    '\\bdomestic\\s+(?:homicides?|violence\\s+homicides?)|\\b(?:near[- ]?)?(?:fatal\\s+domestic\\s+abuse|homicide\\s+(?:reviews?|service|act|timeline|prevention|rates?)|related\\s+deaths?\\s+reviews?|death\\s+reviews?|murder\\s+of\\s+women|deaths?\\s+threats?|threats?\\s+of\\s+death|suicide\\s+(?:prevention|risk|attempts?|ideation|notes?|pact|watch|awareness|helpline|bereavement))',
  ],
  [
    null,
    '\\b(?!(?:attempt|plan|threat)s?\\b[^.;,]{0,60}\\b(?:she|he|they)\\s+(?:was|were)\\s+(?:killed|murdered|stabbed|strangled))(?:threat\\w*|would(?!\\s+be\\s+(?:dead|killed)\\s+(?:by|within|before|in)\\b)|could|might|may\\s+have|wanted|want|wants|wished|wish|going|trie[ds]|trying|attempt\\w*|intend\\w*|intent\\w*|plan\\w*|fear\\w*|afraid|scared|terrified|worried|thought\\s+(?:that\\s+)?(?:he|she|they))\\b(?:\\s+[^\\s.;,]+){0,5}?\\s+(?:kill(?:ed|ing)?|murder(?:ed)?|stab(?:bed|bing)?|strangled?|die|dead|dying|(?:take|taking|end|ending)\\s+(?:her|his|their)\\s+(?:own\\s+)?(?:life|lives)|suicide|set\\s+fire)\\b',
  ],
  [
    null,
    '\\b(?:not\\s+(?:yet\\s+)?knowing|unaware|did\\s+not\\s+(?:yet\\s+)?know|without\\s+knowing|not\\s+yet\\s+(?:heard|been\\s+told))\\b[^.;]{0,60}?\\b(?:dead|died|killed|murdered|alive|death)\\b(?!' +
      datedBehind +
      ')',
  ],
  [
    null,
    "\\b(?:killed|poisoned|drowned|strangled|stabbed)\\s+(?:(?:her|his|their|the|a|its)\\s+)?(?:pet\\s+|family(?:[’']s)?\\s+|children[’']s\\s+)?(?:dog|cat|puppy|kitten|rabbit|hamster|horse|pony|pet|bird|animal|(?:gold)?fish|hen|chicken|plant|rose|tree)s?\\b",
  ],
  [
    null,
    '\\b(?:dog|cat|puppy|kitten|rabbit|hamster|horse|pony|pet|bird|parrot|animal|hen|fish)s?\\s+(?:[^.;]{0,40}\\bcould\\s+not\\s+be\\s+saved\\b|(?:(?:that|which|who)\\s+)?(?:(?:was|were|had|been|be|being|later|then)\\s+)*(?:found\\s+)?(?:dead|killed|died|poisoned|strangled|drowned)\\b)|\\bdead\\s+(?:on\\s+(?:her|his|their)\\s+feet|tired|drunk|weight|keen|sure|certain|to\\s+the\\s+world|asleep|scared|worried)\\b',
  ],
  [
    null,
    '\\b(?:women|men|people|persons|victims|adults|females|males)\\s+(?:a\\s+week\\s+|a\\s+year\\s+|each\\s+\\w+\\s+|every\\s+\\w+\\s+)?(?:are|were|have been|had been|is|who (?:are|were))\\s+(?:killed|murdered|found dead)\\b|\\b(?:\\d+|many|most|half|more)\\s+(?:women|men|people|victims|deaths|homicides)\\b',
  ],
  [
    null,
    '\\b(?:a|one|another)\\s+(?:woman|man|person|child|victim)\\s+(?:is|was|dies|died|has\\s+been)\\s+(?:(?:killed|murdered|found\\s+dead)\\s+)?(?:every|on\\s+average|each)\\b|\\b(?:killed|murdered|dies|died)\\s+(?:every|each)\\s+(?:\\w+\\s+)?(?:days?|weeks?|hours?)\\b',
  ],
  [
    null,
    '\\b(?:could|would|might)\\s+have\\s+died\\b|\\bdied\\s+(?:of\\s+(?:shame|embarrassment|boredom|fright|laugh(?:ter|ing))|laughing)\\b',
  ],
  [
    null,
    '\\b(?:not\\s+|never\\s+|nearly\\s+|almost\\s+|half\\s+)(?:killed|dead|died)\\b|\\bdead(?:line|lock|bolt)?\\s+(?:end|set|against)\\b|\\bleft\\s+for\\s+dead\\b',
  ],
];

const fatal =
  '(?:fatal(?:ly)?|lethal|(?:catastrophic|un-?survivable|non-survivable)(?=\\s+(?:head\\s+)?(?:injur|wound)))';
const deaths: readonly (readonly ['intransitive' | 'transitive' | 'noun', string])[] = [
  [
    'intransitive',
    '\\b(?:died|dies|passed\\s+away|perished|lost\\s+(?:her|his|their)\\s+li(?:fe|ves)|met\\s+(?:her|his|their)\\s+death|succumbed|(?:was|were|is)\\s+(?:no\\s+longer|not)\\s+alive|neither\\s+[^.;]{0,20}\\b(?:was|were)\\s+alive|did\\s+not\\s+(?:survive|recover|regain\\s+consciousness)|never\\s+regained\\s+consciousness|could\\s+not\\s+be\\s+(?:saved|revived|resuscitated)|(?:resuscitation|CPR|attempts?\\s+to\\s+(?:save|revive|resuscitate)\\s+[a-zà-ÿŵŷ]+)[^.;]{0,40}(?:unsuccessful|failed|in\\s+vain|without\\s+success|to\\s+no\\s+avail)|(?:were|was)\\s+unable\\s+to\\s+(?:save|revive|resuscitate))\\b',
  ],
  [
    'intransitive',
    "\\b(?:pronounced|declared|certified|confirmed|verified)\\s+(?:as\\s+)?(?:to\\s+(?:be|have)\\s+)?(?:dead|deceased|died|(?:her\\s+|his\\s+)?life\\s+(?:was\\s+)?extinct)\\b|\\b(?:life|death)\\s+(?:was|had\\s+been)?\\s*(?:pronounced|declared|certified|confirmed|verified)\\b(?:\\s+extinct\\b)?|\\bpronounced\\s+(?:her|him|them|[a-zà-ÿŵŷ][a-zà-ÿŵŷ]+)\\s+(?:dead|deceased|life\\s+extinct)\\b|\\b(?:pronounced|declared|confirmed|certified|verified)\\s+(?:her\\s+|his\\s+|the\\s+|[a-zà-ÿŵŷ][a-zà-ÿŵŷ]+[’']s\\s+)?(?:life\\s+(?:as\\s+)?extinct|death)\\b|\\blife\\s+(?:was|to\\s+be)\\s+extinct\\b|\\brecognition\\s+of\\s+life\\s+extinct\\b|\\b(?:female|male|woman|man|victim|patient|occupant)\\s+(?:was\\s+|is\\s+)?(?:dead|deceased)\\b|\\bdeceased\\s+(?:at|on)\\s+(?:the\\s+)?(?:scene|arrival)\\b",
  ],
  [
    'intransitive',
    "\\b(?:found|discovered|lying|lay|was|were|her|him|them|already|been|be)\\s+(?:[a-zà-ÿŵŷ]+ly\\s+)?(?:dead|deceased|lifeless|hanged|hanging)\\b|\\b(?:found|find|finds|finding|discovered|discovering)\\s+(?:(?!\\bdead\\s+end)[^.;]){1,50}?\\b(?:dead|deceased|lifeless|hanging|hanged|(?:her|his|their)\\s+(?:body|bodies))\\b|\\b(?:body|bodies|remains)\\s*,?\\s+(?:of\\s+[^.;]{2,40}?\\s+)?(?:which\\s+|that\\s+)?(?:(?:was|were|had\\s+been)\\s+)?(?:[a-zà-ÿŵŷ]+ly\\s+)?(?:found|discovered|recovered|located|seen|spotted|sighted)\\b|\\b(?:found|discovered|recovered|located|brought|lifted|pulled|landed)\\s+(?:the|her|his|their|both|two|three|(?:both|two|three)\\s+of\\s+the|[a-zà-ÿŵŷ][a-zà-ÿŵŷ]+[’']s?)\\s+(?:body|bodies|remains)\\b|\\b(?:lay|was|were)\\s+dying\\b",
  ],
  [
    'intransitive',
    `\\b(?:was|were|been|be|being|is)\\s+(?:[a-zà-ÿŵŷ]+ly\\s+)?(?:killed|murdered|${fatal}\\s+[a-zà-ÿŵŷ]+ed|(?:stabbed|shot|beaten|strangled|kicked|choked|suffocated|smothered|bludgeoned|battered|burned|burnt|crushed)\\s+(?:to\\s+death|dead))\\b|\\blife\\s+support\\b[^.;]{0,30}\\b(?:withdrawn|switched|turned|removed)\\b|\\bvent(?:ilat\\w+)?\\s+(?:was\\s+)?(?:withdrawn|(?:switched\\s+|turned\\s+)?off|stopped|discontinued)\\b|\\blife[- ]support\\s+(?:was\\s+)?(?:off|stopped|ended|ceased|discontinued)\\b`,
  ],
  [
    'intransitive',
    '\\b(?:took|taken|ended)\\s+(?:her|his|their)\\s+(?:own\\s+)?li(?:fe|ves)\\b|\\b(?:killed|hanged|hung)\\s+(?:herself|himself|themselves)\\b|\\bdeath\\s+by\\s+suicide\\b|\\bcommitted\\s+suicide\\b',
  ],
  [
    'intransitive',
    '\\b(?:blows?|wounds?|injur(?:y|ies)|attack|assault|stabbing|beating|fall)\\s+(?:(?:was|were)\\s+(?:to\\s+(?:be|prove)\\s+)?|(?:would\\s+)?prove[ds]?\\s+(?:to\\s+be\\s+)?|turned\\s+out\\s+to\\s+be\\s+)fatal\\b|\\bthere\\s+(?:was|is)\\s+a\\s+(?:dead\\s+)?body\\b(?!\\s+of\\s+(?:evidence|research|work|opinion|literature|law))|\\bwhose\\s+body\\s+(?:lay|was)\\b|\\bdeath\\s+certificate\\s+(?:gives|gave|shows|showed|states|stated|has|says|records)\\b',
  ],
  [
    'transitive',
    "\\b(?:could\\s+not|couldn[’']t|failed\\s+to|(?:was|were)\\s+not\\s+able\\s+to)\\s+(?:save|revive|resuscitate)\\b(?!\\s+(?:an?|it|its|their|the)\\b(?!\\s+(?:\\w+\\s+)?(?:woman|man|victim|patient|casualty|mother|father|child)))",
  ],
  // What a log or a witness says instead of "dead".
  [
    'intransitive',
    "\\b(?:beyond|past)\\s+(?:all\\s+)?(?:help|saving|aid|rescue)\\b|\\bnothing\\s+(?:more\\s+|further\\s+)?(?:(?:could|to|can)\\s+be\\s+done|that\\s+(?:could|anyone\\s+could)\\s+(?:be\\s+done|do))\\b|\\bcould\\s+do\\s+nothing\\s+(?:more\\s+)?(?:for|to\\s+(?:help|save))\\b|^there\\s+was\\s+nothing\\s+(?:more\\s+)?(?:that\\s+)?(?:they|anyone|anybody|any\\s+of\\s+them|the\\s+[a-z]+|paramedics|a\\s+doctor)\\s+could\\s+do\\b|\\bresuscitation\\s+(?:was|had\\s+been)\\s+(?:not\\s+(?:attempted|tried|begun|started|possible|successful)|unsuccessful|futile|in\\s+vain|without\\s+success)\\b|\\bno\\s+signs?\\s+of\\s+life\\b|\\bsigns\\s+of\\s+life\\s+(?:were\\s+)?absent\\b|\\b(?:efforts|attempts|CPR|resuscitation)\\b[^.;]{0,40}\\b(?:ceased|stopped|abandoned|halted|given\\s+up|discontinued|terminated|stood\\s+down)\\b|\\b(?:ceased|stopped|abandoned|halted|gave\\s+up|discontinued|ended)\\s+(?:all\\s+|their\\s+|further\\s+|its\\s+|any\\s+)*(?:efforts|attempts|CPR|resuscitation)\\b|\\b(?:wife|husband|partner|mother|father|mum|dad|daughter|son|sister|brother|girlfriend|boyfriend|pt|patient|client|tenant)\\s+(?:(?:is|was|now|found)\\s+)*deceased\\b|\\b(?:beside|over|next\\s+to|alongside|near)\\s+(?:[^\\s.;,]+\\s+){1,2}body\\b|\\b(?:recorded|declared|confirmed|pronounced|gave)\\s+R?ROLE\\b|\\bR?ROLE\\s+(?:at\\s+\\d|was\\s+(?:declared|recorded|given|confirmed))|\\b(?:and|with)\\s+(?:[A-ZÀ-Þ][a-zà-ÿŵŷ’'-]+|her|him|them|[a-z]+\\s+[a-z]+)\\s+dead\\b|,\\s+dead\\s*[.;]|\\b(?:she|he|they)\\s+(?:was|were)\\s+(?:already\\s+)?(?:stiff\\s+and\\s+)?cold(?=\\s*[.;,]|\\s+to\\s+the\\s+touch)|\\b(?:I|we|they|who)\\s+lost\\s+(?:my|our|her\\b|him\\b|them\\b|their\\s+(?:mother|daughter|sister|mum|son|father|brother))|\\btook\\s+(?:her|him|them)\\s+(?:away\\s+)?from\\s+(?:us|me)\\b|\\b(?:she|he)(?:[’']s|\\s+is)\\s+dead\\b|\\b(?:withdrew|switched\\s+off|turned\\s+off)\\s+(?:the\\s+|her\\s+|his\\s+)?(?:life\\s+support|ventilator)\\b|\\b(?:found|discovered|came\\s+(?:up)?on|saw)\\s+(?:a|the)\\s+(?:woman[’']s\\s+|man[’']s\\s+)?body\\b|\\bli(?:fe|ves)\\s+(?:came|was\\s+brought)\\s+to\\s+an\\s+end\\b|^(?:it|this|both)\\s+(?:was|were)\\s+(?:withdrawn|switched\\s+off|turned\\s+off)\\b|\\b(?:treatment|ventilation|organ\\s+support)\\s+(?:was\\s+)?withdrawn\\b|\\bbreathed\\s+(?:her|his|their)\\s+last\\b|\\b(?:body|skin|hand)\\s+(?:was|felt|were)\\s+(?:already\\s+)?(?:stone[- ])?cold\\b|\\brigor(?:\\s+mortis)?\\b|\\bli(?:fe|ves)\\s+(?:had\\s+)?(?:(?:was|were)\\s+(?:taken|ended|cut\\s+short)|ended)\\b|\\bwithout\\s+a\\s+(?:pulse|heartbeat)\\b|\\bno\\s+heartbeat\\b|\\b(?:found|discovered)\\s+(?:her|him|[A-ZÀ-Þ][a-zà-ÿ]+)\\s+with\\s+(?:fatal|unsurvivable|catastrophic|non-survivable|multiple\\s+stab)\\b|\\b(?:drew|took)\\s+(?:her|his|their)\\s+last\\s+breath\\b|\\b(?:fell|jumped|plunged|(?:was|were)\\s+(?:thrown|pushed|dropped))\\s+(?:[^.;,]{0,30}?\\s)?to\\s+(?:her|his|their)\\s+deaths?\\b|\\b(?:was|were)\\s+taken\\s+from\\s+(?:us|me|him|her|them)\\b|\\b(?:machines?|life[- ]support|ventilators?)\\s+(?:was|were)\\s+(?:turned|switched)\\s+off\\b|\\bwho\\s+left\\s+us\\b|\\b(?:was|were)\\s+lost\\s+to\\s+(?:her|his|their|us|them|those|all)\\b|\\b(?:did\\s+not|never)\\s+(?:live\\s+to\\s+)?(?:see|saw)\\s+(?:another|the\\s+next)\\s+(?:day|evening|morning|night|dawn|sunrise|summer|Christmas)\\b|\\bput\\s+an\\s+end\\s+to\\s+(?:her|his|their)\\s+(?:suffering|li(?:fe|ves)|pain)\\b|\\b(?:removal|recovery|discovery|finding)\\s+of\\s+(?:the|her|his|their|[A-ZÀ-Þ][a-zà-ÿ]+[’']s)\\s+(?:body|bodies|remains)\\b|\\b(?:male|female|man|woman)\\s+(?:found\\s+)?(?:hanging|hanged|not\\s+breathing)\\b|(?<=\\bthe\\s+(?:day|date|morning|night|evening)\\s+(?:that\\s+|when\\s+|on\\s+which\\s+)?(?:[A-ZÀ-Þ][a-zà-ÿ]+|she|he)\\s+)(?:was|were)\\s+found\\b|(?<=\\b(?:days?|nights?|weeks?|fortnight|hours)\\s+(?:after|before)\\s+(?:[A-ZÀ-Þ][a-zà-ÿ]+|she|he|they)\\s+)(?:was|were|had\\s+been)\\s+found\\b|(?<=\\b(?:say|tell\\s+\\w+|told\\s+\\w+|news)\\s+that\\s+(?:[A-ZÀ-Þ][a-zà-ÿ]+|she|he)\\s+)had\\s+been\\s+found\\b|\\bdid\\s+not\\s+live\\b|(?<=\\blast\\s+(?:heard|seen|spoken|known)\\b[^.;]{0,160})\\b(?:was|were)\\s+found\\b",
  ],
  [
    'transitive',
    `\\blost(?=\\s+(?:her|his|their|my|our)\\s+(?:own\\s+)?(?:mother|mum|father|dad|daughter|son|sister|brother|wife|husband|partner|friend|niece|aunt)\\b(?![’']s))|\\b(?:killed|murdered|slain|slew|bludgeoned|${fatal}\\s+(?:stabbed|shot|assaulted|attacked|injured|wounded|struck|strangled))\\b|\\b(?:stabbed|shot|beat|strangled|kicked|choked|suffocated|smothered|battered|burned|burnt)\\s+[^.;]{1,40}?\\s+(?:to\\s+death|dead)\\b|\\b(?:shot|stabbed)\\s+[a-zà-ÿŵŷ]+\\s+(?:dead|and\\s+then\\s+(?:himself|herself))\\b|\\bhid(?:den)?\\s+(?:her|his|the|their)\\s+(?:body|bodies|remains)\\b|\\b(?:to(?:ok)?|ended)\\s+the\\s+li(?:fe|ves)\\s+of\\b|\\b(?:took|ended)\\s+(?:[A-ZÀ-Þ][a-zà-ÿŵŷ]+|(?=(?:his|her)\\s+(?:own\\s+)?(?:wife|husband|partner|mother|father|mum|dad|son|daughter|sister|brother))(?:his|her)\\s+[a-z]+(?:\\s+[a-z]+)?)[’']s\\s+li(?:fe|ves)\\b|\\bcaused\\s+(?:her|his|their)\\s+death\\b|\\bthe\\s+injuries\\s+(?:that|which)\\s+(?:killed|caused)\\b|(?<=\\b(?:left|set\\s+out|got\\s+up|used|turned|went\\s+on|came\\s+back|came\\s+round|returned|drove|walked|fetched|took|picked\\s+up)\\b[^.;,]{0,50}\\sto\\s+)(?:kill|murder|strangle|stab|shoot|smother)\\b`,
  ],
  [
    'noun',
    `\\(d\\.(?=\\s*\\d)|\\bd\\.(?=\\s?\\d{1,2}(?:\\s[A-Z]|[./-]\\d{1,2}[./-]))|\\bdec[’']d\\b|\\b(?:R\\.?I\\.?P\\b|(?:rest\\s+in\\s+peace|in\\s+(?:loving|ever\\s+loving)\\s+memory|gone\\s+too\\s+soon|taken\\s+too\\s+soon|forever\\s+(?:our|in\\s+our|loved|young|missed)|always\\s+in\\s+our\\s+hearts|sleep\\s+(?:well|tight)|(?:day|date|night)\\s+of\\s+the\\s+(?:offence|incident|attack|tragedy))\\b|deceased(?=,?\\s+\\d)|date\\s+of\\s+(?:the\\s+)?incident\\b|incident\\s+date\\b|\\bindex\\s+(?:offence|incident)(?=\\s*(?:[.(]|$|took\\s+place|occurred|happened|was\\s+committed)))|\\b(?:DoD|D\\.O\\.D\\.?|dod(?=\\s*:)|date\\s+of\\s+offence(?=\\s*:)|time\\s+of\\s+death|date\\s+of\\s+(?:(?:the|her|his|their|[a-zà-ÿŵŷ][a-zà-ÿŵŷ]*[’']s?)\\s+)?(?:death|homicide|murder|killing|fatal\\s+[a-zà-ÿŵŷ]+)|${fatal}\\s+(?:incident|attack|assault|stabbing|shooting|injur(?:y|ies)|wounds?|blows?|shots?|fall|event|events|night|day|evening|morning|weekend|fire|collision)|(?:final|last)\\s+(?:incident|assault|attack)|index\\s+(?:offence|incident|event)|femicide|matricide|parricide|filicide|infanticide|life\\s+extinct)\\b|\\b${noun}\\b|\\bfatalit(?:y|ies)\\b`,
  ],
];

const attack =
  '\\b(?:the\\s+(?:assault|attack|stabbing|shooting|beating)|(?:was|were|been)\\s+found\\s+(?:lying\\s+|slumped\\s+)?(?:on|at|in)\\s+(?:the|her|his|their|a)\\s+(?:[a-z]+\\s+){0,2}?(?:floor|stairs|landing|bath|hall(?:way)?|foot\\s+of|bottom\\s+of|ditch|river|canal|water)\\b|stabb(?:ed|ing)|strangl(?:ed|ing|ation)|suffocated|smothered|set\\s+(?:(?:[^\\s.;,]+\\s+){1,3}?(?:alight|on\\s+fire|ablaze)|fire|light|alight)|shot|bludgeoned|poisoned|drowned|pushed\\s+(?:her|him)\\s+(?:from|down)|attacked|bled|cardiac\\s+arrest|wound(?:s|ed)|overdose|used\\s+(?:a|the|his|her)\\s+(?:[a-z]+\\s+)?(?:knife|hammer|axe|gun|shotgun|hatchet|cord|ligature|machete)|(?:put|drove|stuck)\\s+(?:the|a)\\s+(?:[a-z]+\\s+)?(?:knife|blade|scissors)\\s+(?:in|to|through)|plunged\\s+(?:the|a|his|her)\\s+(?:[a-z]+\\s+)?(?:knife|blade|scissors)|opened\\s+fire|beat\\s+(?:her|him|them|[A-ZÀ-Þ])|ran\\s+(?:her|him|them|[A-ZÀ-Þ][a-z]+)\\s+(?:down|over)|(?:was\\s+)?pushed\\s+(?:from|off|out\\s+of)|(?:poured|lit|threw)\\s+(?:the\\s+)?petrol|(?:took|picked\\s+up|fetched)\\s+(?:a|the)\\s+(?:[a-z]+\\s+)?(?:knife|hammer|axe|gun|shotgun)|found\\s+(?:her|him|them|[A-ZÀ-Þ][a-zà-ÿ]+)\\s+(?:on\\s+the|at\\s+the\\s+(?:foot|bottom)|in\\s+the|lying|slumped|hanging)|(?:found|saw|discovered|came\\s+upon)\\s+(?:her|him|them|[A-ZÀ-Þ][a-zà-ÿ]+|(?:her|his)\\s+(?:wife|husband|mother|father|daughter|son|sister|brother|friend|mum|dad))\\s+(?:lying|slumped|hanging|on\\s+the\\s+(?:[a-z]+\\s+)?(?:floor|landing|stairs|tiles)|at\\s+the\\s+(?:foot|bottom))|found(?:,?\\s+(?:on|at|in)\\s+(?:[^.;]|\\.(?=\\d)){3,60}?,?|\\s+the\\s+(?:next|following)\\s+(?:morning|day|evening))?\\s+by\\s+(?:an?|her|his|the|their)\\s+(?:(?:home|support|social|youth|care|district|housing|postal|delivery|scheme|family)\\s+)?(?:worker|nurse|warden|driver|gardener|officer|manager|visitor|cleaner|carer|landlord|landlady|neighbour|postman|postwoman|colleague|sister|brother|son|daughter|mother|father|friend|passer-by|dog[\\s-]walker|walker|lodger|caretaker|housemate|flatmate|relative|aunt|uncle|cousin)|\\b(?:cleaner|carer|landlord|landlady|neighbour|postman|colleague|sister|brother|son|daughter|mother|father|mum|dad|friend|passer-by|walker|jogger|runner|cyclist|angler|farmer|farmhand|stockman|ranger|gamekeeper|lodger|caretaker|housemate|flatmate|aunt|uncle|cousin|manager|employer|worker|officers?|police|an?\\s+(?:young\\s+|elderly\\s+)?(?:man|woman|couple|boy|girl|family))\\b[^.;]{0,60}?\\b(?:found|discovered)\\s+(?:her|him|them)(?=\\s*(?:[.;,]|there\\b|in\\s|on\\s|at\\s|(?:shortly|just|soon)\\s+(?:before|after)\\b|$))|not\\s+breathing|unresponsive|no\\s+pulse|could\\s+not\\s+be\\s+(?:woken|roused|wakened)|did\\s+not\\s+wake|stopped\\s+breathing|(?:her|his|their)\\s+heart\\s+(?:had\\s+)?stopped|mortuary|(?:pool\\s+of|covered\\s+in|blood\\s+on\\s+his|blood\\s+on\\s+her)\\s*(?:blood|hands|sleeves|clothes|clothing|shoes)|what\\s+(?:he|she|they)(?:\\s+had|’d)\\s+(?:just\\s+)?done|walked\\s+into\\s+(?:the|a)\\s+(?:[a-z]+\\s+)?station|(?:gave|handed|given)\\s+(?:himself|herself)\\s+(?:up|in)|(?:done|did)\\s+something\\s+(?:terrible|bad|stupid|awful)|(?:the|a)\\s+fire\\s+(?:began|started|broke\\s+out|(?:[^.;]{3,60}?\\s)?was\\s+(?:deliberately\\s+)?(?:set|started|lit))|(?:came|went|drove|arrived|waited|returned|entered|back|round)\\b[^.;]{0,50}\\bwith\\s+(?:a|the|his|her)\\s+(?:[a-z]+\\s+)?(?:knife|hammer|axe|gun|shotgun|crowbar|machete|petrol|can\\s+of\\s+petrol|bat)|drove\\s+(?:at|into|over)\\s+(?:her|him|them|[A-ZÀ-Þ]))\\b';
const emergency =
  '\\b(?:999|ambulances?|paramedics?|emergency\\s+services|officers?\\s+(?:attended|arrived|entered|forced|were\\s+called)|police\\s+(?:attended|arrived|entered|forced|were\\s+(?:called|alerted)|officers\\s+(?:attended|were))|(?:attended|attend|attendance\\s+(?:at|after|to)|(?:were|was)\\s+called\\s+(?:to|out)|called\\s+to|went\\s+(?:in|to\\s+the\\s+(?:house|flat|address|property|home))|forced\\s+entry|entered|broke\\s+in|burst\\s+in|came\\s+(?:back|round|to\\s+the)|returned\\s+to|let\\s+himself\\s+in|lay\\s+in\\s+wait|collapsed|unconscious|found|discovered|scene|raised\\s+the\\s+alarm|rushed|airlifted|fire\\s+(?:and\\s+rescue|service|crews?)|events?\\s+of|incident|(?:rang|called|telephoned|phoned|dialled|contacted|made|received)\\s+(?:(?:the|a|an)\\s+)?(?:999|101|police|emergency|ambulance)|last\\s+seen\\s+alive|air\\s+ambulance|crew))\\b';
const process =
  '\\b(?:arrest(?:ed|s)?|charge[ds]?|plea(?:ded)?|pled|trial|sentenc\\w+|convict\\w+|verdict|jury|court(?!\\s+order)|hearing|remanded|bail\\w*|inquest|coroner\\w*|post[- ]?mortem|funeral|buried|burial|cremat\\w+|memorial|vigil|appeal\\w*|panel|meetings?|met|convened|commission\\w+|notif\\w+|decided|decision|resolved|agreed|appoint\\w+|came\\s+into\\s+(?:force|effect)|Acts?|guidance|legislation|publi(?:shed|cation)|submitted|completed|finali[sz]ed|approved|signed|launched|introduced|implemented|born|birth|birthday|d\\.?o\\.?b|inspection|IMRs?|chronolog\\w+|terms\\s+of\\s+reference|scope|period|draft|version|report\\s+(?:was|is)|review\\s+(?:began|started|commenced|period|panel|was)|condolence\\w*|liaison|training|policy|invited|interviewed|accepted|opened|adjourned|resumed|closed|extradit\\w+|detained|deported|lockdown|employed)\\b';
const contact =
  '\\b(?:told|tells|said|says|reported|disclosed|contacted|telephoned|phoned|rang|called|texted|wrote|written|emailed|letter|visited|saw|seen|appointment\\w*|assess\\w+|registered|moved|married|separat\\w+|left|leaving|ended|referr\\w+|discharged|admitted|prescribed|conference|MARAC|wedding|applied|application|order|injunction|recorded|noted|asked|spoke|gave|given|received|offered|booked|missed|cancelled|bought|went|began|started|stopped|joined|retired|lost|threatened|assaulted|hit|punched|slapped|kicked|anniversary)\\b';

/** "the day of the death, 3 May": the day itself, whatever else the sentence is about. */
const dayOfDeath =
  /\b(?:murder|killing|homicide|manslaughter),?\s+on\s+(?:the\s+)?(?:[A-Z][a-z]+day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+(?:\s+\d{4})?,?\s+of\b(?!\s+(?:last|this|that|the\s+(?:same|previous))\b)|\blast\s+day\s+(?:on\s+earth|alive|of\s+(?:her|his|their|[A-Z][a-z]+[’']s?)\s+li(?:fe|ves))|(?<=\b[A-Z][a-z]+[’']s?\s)last\s+day(?=\s+was\b(?![^.;]*\b(?:work|job|shift|school|term|office|shop)\b))|\b(?:death|murder|killing|homicide),?\s+(?:which|that)\s+(?:was|is|has\s+been)\s+(?:recorded|given|stated|registered|said|found|held|thought|believed)\s+(?:as\s+having|to\s+have)\s+(?:occurred|taken\s+place|happened)\b|\bdate\s+(?:on|given\s+(?:on|in))\s+(?:the|her|his)\s+death\s+certificate\b|\b(?:day|date|night|evening|morning)\s+of\s+(?:(?:the|her|his|their|[A-ZÀ-Þ][a-zà-ÿ]+[’']s?)\s+)?(?:death|murder|homicide|killing|suicide)(?=\s*[,(:–-]\s*(?:(?:on\s+)?[A-Z][a-z]+day,?\s+)?\d)/g;

const maskPatterns = masks.map(([kind, source]) => ({ kind, pattern: new RegExp(source, 'gi') }));
const deathPatterns = deaths.map(([form, source]) => ({ form, pattern: new RegExp(source, 'gi') }));
const otherPatterns = (
  [
    ['attack', attack],
    ['emergency', emergency],
    ['process', process],
    ['contact', contact],
  ] as const
).map(([kind, source]) => ({ kind, pattern: new RegExp(source, 'gi') }));

/** Cheap test: a text without any of these words tells of no death. */
export const mayTellOfDeath =
  /\b(?:d[io]e[ds]?|dying|last day|injur(?:y|ies)|dead|deaths?|deceased|kill|murder|homicid|manslaughter|suicide|life|lives|fatal|body|bodies|remains|perished|passed away|succumb|surviv|lifeless|hang|hung|hanged|saved?|reviv|resuscitat|slain|alive\b|D\.?O\.?D|stabb|strangl|smother|suffocat|bludgeon|shot|extinct|regain|(?:not|never) recover|beyond|past help|nothing|signs of|efforts|CPR|\bvent\b|ventilat|withdrawn|switched|alive|cold\b|rigor|last breath|anniversary|to the day|(?:exactly|precisely) (?:an?|one|two|three|four|five) year|every year|each year|pulse|heartbeat|machines?\b|left us|put an end|(?:recorded|declared|confirmed|pronounced|gave) r?role|r?role (?:at|was)|was found|been found|another|the next|never saw|male\b|female\b|last (?:heard|seen|spoken|known)|offence:|index offence|incident|lost|from us|from me|taken from|rest in peace|sleep|memory|too soon|forever|in our hearts|dec[’']d|R\.?I\.?P\b|d\. ?\d|final|last (?:incident|assault|attack))/i;

/** The cues of one sentence, in order, without overlaps. Remembered by the sentence. */
export const cuesIn: (sentence: string) => readonly Cue[] = rememberedByText((sentence) => {
  const cues: (Cue & { readonly masked: boolean })[] = [];
  const free = (start: number, end: number) => !cues.some((c) => start < c.end && c.start < end);
  const add = (kind: CueKind, start: number, end: number, form: Cue['form'], masked = false) => {
    if (free(start, end)) cues.push({ kind, start, end, form, masked });
  };
  const deathly = mayTellOfDeath.test(sentence);
  if (deathly) {
    for (const m of sentence.matchAll(dayOfDeath)) add('death', m.index, m.index + m[0].length, 'noun');
    for (const { kind, pattern } of maskPatterns)
      for (const m of sentence.matchAll(pattern))
        add(kind ?? 'contact', m.index, m.index + m[0].length, null, kind === null);
    for (const { form, pattern } of deathPatterns)
      for (const m of sentence.matchAll(pattern)) add('death', m.index, m.index + m[0].length, form);
  }
  for (const { kind, pattern } of otherPatterns)
    for (const m of sentence.matchAll(pattern)) add(kind, m.index, m.index + m[0].length, null);
  return cues.filter((c) => !c.masked).sort((a, b) => a.start - b.start);
});

const kinEnds = new RegExp(
  `(?:^|[\\s(,"“])(?:(?:her|his|their|my|our|your|a|the|[a-zà-ÿŵŷ][a-zà-ÿŵŷ’']*[’']s?|whose)\\s+)(?:[a-zà-ÿŵŷ-]+\\s+){0,2}?(?<kin>${kinNoun})[’']?s?(?:,\\s+[a-zà-ÿŵŷ][a-zà-ÿŵŷ]*,?)?(?:,?\\s+[^\\s,.;]+){0,2}?,?\\s*$`,
  'i',
);
const kinFollows = new RegExp(
  `^\\s+(?:of\\s+)?(?:(?:her|his|their|your|a|the|[a-zà-ÿŵŷ][a-zà-ÿŵŷ’']*[’']s?)\\s+)(?:own\\s+|late\\s+)?(?<kin>${kinNoun})\\b`,
  'i',
);

/** The noun of kinship whose death a cue tells, or null; `before` and `after` are the words around it. */
export function kinOf(cue: Cue, sentence: string): string | null {
  const before = withoutAsides(clauseBefore(sentence, cue.start));
  const after = sentence.slice(cue.end, cue.end + 60);
  if (cue.form === 'transitive') return kinFollows.exec(after)?.groups?.['kin'] ?? null;
  // "He came from his brother's and stabbed his wife", "stabbed her": the object, not who is named before.
  const act = cue.kind === 'attack' && /ed$|shot$|beat$/i.test(sentence.slice(cue.start, cue.end));
  const object = act ? kinFollows.exec(after)?.groups?.['kin'] : undefined;
  if (object !== undefined) return object;
  if (act && /^\s+(?:her|him|them|\p{Lu}\p{Ll}+)\b/u.test(after)) return null;
  const follows = cue.form === 'noun' ? kinFollows.exec(after) : null;
  const ends = kinEnds.exec(before);
  // "Ines and her daughter were killed": the kin died with the victim.
  const together = ends !== null && /\band\s+$/i.test(before.slice(0, ends.index + 1));
  return (follows ?? (together ? null : ends))?.groups?.['kin'] ?? null;
}

/** Words before a death without what they say of its subject by the way: "her aunt, who had brought her up,". */
export function withoutAsides(before: string): string {
  return (
    before
      .replace(/,\s+(?:who|whom|whose|(?:with|to|of|from|for|by) whom)\b[^,]{2,70},\s+$/, ' ')
      // "A cousin to whom he was close died"; not "the cousin with whom she lived until she died".
      .replace(
        /\s+(?:to|with|of|for|from|by)\s+whom\s+[^,.;]{2,60}(?<!\b(?:he|she|they|it|[A-Z][a-z]+)\s(?:had\s|was\s)?)$/,
        ' ',
      )
  );
}

/** The words of the clause up to an offset. */
export function clauseBefore(sentence: string, offset: number): string {
  const words = sentence.slice(Math.max(0, offset - 90), offset);
  const cut = Math.max(
    words.lastIndexOf(';'),
    words.lastIndexOf(', and '),
    words.lastIndexOf(', but '),
    words.lastIndexOf(' where '),
    words.lastIndexOf(' that '),
    words.lastIndexOf(' when '),
  );
  return cut < 0 ? words : words.slice(cut + 1);
}
