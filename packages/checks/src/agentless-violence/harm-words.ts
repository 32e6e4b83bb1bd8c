/*
 * The vocabulary of violence by its grammar: what is done to somebody, what a thing of violence is called, and how such
 * a thing is said to be there with nobody doing it.
 */

/** Participles of violence, whatever stands beside them. */
export const harmed = new Set(
  `assaulted attacked punched kicked slapped beaten strangled choked throttled raped stabbed dragged abused coerced
  imprisoned stalked harassed headbutted scalded spat humiliated degraded pinned knocked shaken
  smothered suffocated tied bloodied violated terrorised tormented pinched elbowed gripped whipped thrashed
  clubbed scratched trampled bullied intimidated belittled hounded starved gagged doused mauled battered groped molested
  manhandled brutalised ill-treated mistreated maltreated slapped kneed throttled garrotted bludgeoned smacked thumped clouted walloped`.split(
    /\s+/,
  ),
);

/** Participles that often tell of something else: only beside another, or with what shows the violence. */
export const perhapsHarmed = new Set(
  `hit cut thrown pushed isolated monitored threatened bitten struck burned burnt controlled grabbed shoved hurt injured
  shut shouted screamed sworn handled frightened criticised insulted mocked followed watched deprived restrained left
  made sat stamped robbed held kept pulled locked forced tripped flung hurled slammed yanked wounded poisoned cornered`.split(
    /\s+/,
  ),
);

/** Those of them that are blows, and tell of violence where they come again and again. */
export const blows = new Set(
  'hit struck hurt pushed shoved grabbed bitten burned burnt thrown injured cut threatened'.split(' '),
);

/** Blows that need nothing beside them to be violence, where a clause ends after them or another thing is told. */
export const bareBlows = new Set('hit struck pushed shoved grabbed bitten'.split(' '));
export const endsThere =
  /^(?:[.;)]|,|$| (?:again|twice|too|that|this|once|more|in the course of|during (?:an?|the|that|their|one)|over (?:the|that) (?:weekend|course|summer|winter|holidays?|years|Christmas)|on (?:the|that|a|one) (?:[a-z]+ )?(?:night|evening|day|morning|afternoon|occasion|birthday|holiday)|more than once|at least|outside|inside|in front of|in (?:January|February|March|April|May|June|July|August|September|October|November|December|the (?:spring|summer|autumn|winter|(?:hallway|kitchen|bedroom|street|car|garden|bathroom|night)))|at (?:home|night|the house)|and (?:[a-z]+ly )?(?:her|his|[a-z]+(?:ed|en|un|ck|ld|ut|pt)\b)|(?:in|on|across|about|over|around|round) (?:the|her|his|their) (?:\w+ )?(?:shoulder|arm|wrist|leg|jaw|mouth|ear|hand|knee|chest|back|ribs?|stomach|cheek|eye|nose|thigh|shin|foot|side|body|face|head|throat|neck|abdomen|ankle|forearm|belly))\b)/;

/** Again and again, right after the word: "hit on an almost weekly basis", "struck most weekends". */
export const again =
  /^ (?:about |around )?(?:(?:again and again|time and again|over and over|at least |almost |nearly |more or less |virtually )*(?:(?:on )?(?:every|each|most) (?:[a-z]+ ){0,2}?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|days?|weeks?|months?|nights?|evenings?|weekends?|mornings?)\b|daily|weekly|nightly|monthly|(?:several|many|two or three|three or four|\w+) times (?:a|each|every|per) (?:day|week|month|night))|on (?:an? )?(?:[a-z-]+ ){1,3}basis\b)/i;

const limb =
  'shoulder|forearm|arm|wrist|leg|jaw|mouth|ear|hand|knee|chest|back|ribs?|stomach|cheek|eye|nose|thigh|shin|foot|side|body|legs|arms|hands|shoulders|face|head|throat|neck|hair|abdomen|ankles?|fingers?';

/** What shows, from the participle on, that violence is meant. */
export const showsHarm = new RegExp(
  String.raw`\b(?:punched|kicked|beaten|slapped|pinched|assaulted|abused|strangled|by the (?:${limb})|against (?:her|his) will|to the (?:floor|ground)|unconscious|the night before|and hit|sex|belt|knife|fist|stairs|wall|floor|violence|coerced|controlled and|isolated and|and threatened|threatened and|to kill|with a|weapon|again|locked (?:in|inside|up|out(?! of (?:her|his|the|their) (?:account|phone|email|system)))|forced (?:to|into)|kept (?:in(?! (?:overnight|hospital|bed|for (?:observation|an? |the night)|touch|contact|mind))|indoors|inside|from (?:her|his)|without|prisoner|locked)|pulled (?:by|to|along|out|from)|held (?:down|by|against|under|captive|prisoner|at knife)|repeatedly|physically|violently|savagely|roughly|occasions|that (?:year|month|week|evening|night)|(?:at|in the) home|once more|(?:on|in|across|about|over|around) (?:the|her|his|their) (?:\w+ )?(?:${limb})|against (?:a|an|the)|(?:down|off|out of|into|through) (?:a|an|the)|(?:in|inside) (?:her|his) own (?:home|house|kitchen|bed|bedroom)|for (?:years|(?:a |the )?(?:\w+ )?(?:years|months|quarter|decade))|shut (?:in|out|up|away)|left without (?:food|water|heat|money|clothes|medication|light)|(?:shouted|screamed|sworn) at|frightened (?:off|away)|made to (?:sign|beg|kneel|stand|watch|strip|sleep|eat|pay|hand|sit|cook|give|write|apologise|account|crawl|repeat|undress|ask)|(?:followed|watched) (?:home|everywhere|constantly|at all))\b`,
  'i',
);

/** Where such a participle tells of no violence between people. */
export const otherHarm =
  /\b(?:eviction|car|vehicle|lorry|dog|road|accident|fall|prosecution|court|dismissal|redundancy|homelessness|disciplinary|policy|ward|school|voicemail|message|impression|waiting|off the list|records?|agencies|services|for time|hit upon)\b/i;

/** A thing of violence. */
export const violenceNoun =
  '(?:violence|abuse|assaults?|attacks?|beatings?|strangulation|rapes?|coercion|(?:coercive )?control|threats(?: to kill)?|stalking|harassment|brutality|cruelty|intimidation|bullying|aggression|harm|(?:physical )?chastisement|ill-treatment|mistreatment|(?:rough|heavy) (?:handling|treatment)|(?:kicking|punching|slapping|biting|pushing|shoving|hitting|throttling|choking|pinching|hair-pulling)(?:,? (?:and|or) [a-z]+ing)?)';

/** What a body bears of it. */
export const injuryNoun =
  '(?:injur(?:y|ies)|bruis(?:es|ing|e)|fractures?|black eyes?|cuts?|lacerations?|burns?|scalds?|wounds?|swelling|concussion|(?:finger|grip|bite|red|ligature|pressure)[- ]?marks?|marks|abrasions?|grazes|scratches|(?:broken|fractured|dislocated|split|swollen|cut|bruised|cracked) (?:[a-z]+ )?(?:jaw|arm|wrist|nose|ribs?|cheekbone|finger|lip|leg|collarbone|tooth|teeth|eardrum|hand|ankle|skull|eye socket|face|eye))';

/** How a body comes by it without anybody's doing. */
export const accident =
  /\b(?:fall|fell|fallen|accident\w*|collision|crash|car|bicycle|cycling|football|netball|rugby|sport\w*|gym|slipp\w*|tripp\w*|stumbl\w*|cook\w*|kettle|childbirth|birth|labour|surgery|operation|dog|insect|allerg\w*|work|machine\w*|needle|injection|cannula|infection|arthritis|self[- ]harm\w*|herself|himself|medication|warfarin|seizures?|fits?|toddler|nursery|playground|post[- ]?mortem|pathologist|warning|train\w*|photograph\w* of any)\b/i;

/** Blows: nouns that name one act. */
export const blowNoun =
  '(?:(?:an?|the|another|one|two|three|several|further) )?(?:[a-z]+ )?(?:kicks?|blows?|punch(?:es)?|slaps?|shoves?|headbutt|bites?|stab(?:bing)?s?|throttling|beating|hiding)';

/** What stands before a noun of violence and belongs to it. */
export const violenceBefore =
  '(?:(?:second|third|fourth|fresh|new|renewed|last|final|later|earlier|recent|similar|worse|vicious|domestic|physical|sexual|emotional|sustained|serious|severe|repeated|further|years|prolonged|significant|extreme|escalating|regular|frequent|several|many|numerous|long[- ]term|such|this|violent|a|an|the|of|and|or|another|occasions?|psychological|financial|verbal|economic|terrible|persistent|coercive|other|multiple|considerable|much|more|some|long|history|catalogue|course|campaign|pattern|number|series|period|lifetime|escalation|increase|level|degree|deal|incidents?|episodes?|acts?|occurrences?|instances?|months|decades|great|both|two|three|four|five|six|seven|nine|ten|[0-9]+|,)\\s+)*';

/** What a thing of violence is said to do, or what is said to be done with it. */
export const happens =
  '(?:took place|taken place|take place|occurred|occur|happened|happen|ensued|broke out|broken out|flared(?: up)?|surfaced|reared its head|came back|crept in|reappeared|set in|erupted|followed|continued|persisted|escalated|intensified|increased|worsened|deepened|spread|grew|subsided|stopped|ceased|returned|went on|gone on|began|begun|started|resumed|featured|recurred|(?:got|gotten|became|become|grew|grown) (?:much |far |steadily |ever )?(?:worse|more|routine|normal|commonplace|frequent|habitual|part|a|an|the)|(?:was|were|been|become|became) (?:[a-z]+ly |also |always |often |still )?(?:present|used|happening|part of|a part of|an? (?:[a-z]+ )?(?:feature|fact|fixture|constant|theme|presence|reality|backdrop|occurrence|habit|routine)|commonplace|frequent|routine|constant|rife|perpetrated|inflicted|committed|carried out|used|done|meted out|visited|occurring|ongoing|on the increase|in evidence|evident|suffered|endured|experienced))';

/** What is in a home and is spoiled to frighten somebody. */
export const belongings =
  '(?:doors?|windows?|furniture|crockery|plates|clothes|clothing|television|photographs|pictures|mirrors?|tyres|toys|cat|dog|pets?|kitten|puppy|rabbit|plants?|garden|handbag|hair|glasses|hearing aid|wheelchair|phone|laptop|car)';
