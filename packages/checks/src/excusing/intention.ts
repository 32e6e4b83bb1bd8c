import { type Frame, gap, inSentence, strain, substance, violence, who } from './frame.js';

const harm =
  "(?:to (?:\\w+ )?(?:kill|harm|hurt|injure|cause|do|strike|attack|take|end)\\b|(?:[\\w’'-]+ ){1,3}?(?:any |real |serious |lasting |such |great |grave |ill )*(?:harm|hurt|injury|ill|dead)\\b|(?:it|this|that|what (?:happened|followed|he did|she did))\\b|the (?:killing|homicide|murder|attack|assault|violence))";
const notReports =
  /\b(?:court|jury|judge|trial|sentenc\w+|convict\w+|manslaughter|psychiatrist|psychologist|told (?!him)|said|says|claim\w*|insist\w*|pleaded|plea|defence|(?:not|n['’]t) (?:accept|believe|agree|share)\w*|reject\w*|whether|bought|prepar\w+|notes? of|message|search\w*)\b/i;

/** What he meant by it: a deed that nobody is said to have wanted; and the mind that was not his own when he did it. */
export const intentionFrames: readonly Frame[] = [
  {
    near: ['meant', 'intended', 'wished', 'wanted', 'planned', 'plotted', 'sought', 'set'],
    pattern: inSentence(
      `(?:(?:(?:no (?:\\w+ )?(?:sign|evidence|indication|suggestion|reason|proof|grounds?)|nothing|(?:not|hardly) (?:appear|seem|think|believe|suggest|consider|suppose)|(?:is|was|seems?|appears?) (?:\\w+ )?(?:unlikely|doubtful)|doubts?|no doubt)\\b ${gap(7)})${who} (?:had |has |ever |really |truly |actually |at any time )*(?:meant|intended|wished|wanted|planned|set out|sought|plotted) ${harm})`,
    ),
    of: 'perpetrator',
    unless: notReports,
  },
  {
    near: ['mean', 'intend', 'planned', 'wished', 'set'],
    pattern: inSentence(
      `${who} (?:did not|didn['’]t|had not|hadn['’]t|never|had never|cannot have|could not have) (?:really |ever |truly |actually )*(?:mean|meant|intend|intended|set out|plan|planned|wish|wished) ${harm}`,
    ),
    of: 'perpetrator',
    unless: notReports,
  },
  {
    near: [
      'planned',
      'unplanned',
      'premeditat',
      'unpremeditat',
      'intended',
      'unintended',
      'deliberate',
      'meant',
    ],
    pattern: inSentence(
      `(?:killing|homicide|murder|attack|assault|stabbing|strangulation|strangling|smothering|shooting|poisoning|beating|violence|fire|blow|what (?:he|she|[\\w-]+) did|act|deed|crime) ${gap(3)}(?:was|were|is) (?:\\w+ )?(?:(?:not|never|hardly|in no (?:way|sense)) (?:\\w+ )?(?:planned|premeditated|intended|deliberate|meant)|unplanned|unpremeditated|unintended|unintentional)\\b`,
    ),
    of: 'anybody',
    unless: notReports,
  },
  {
    near: ['frighten', 'scare', 'talk', 'speak', 'warn', 'shock', 'teach', 'calm', 'make'],
    pattern: inSentence(
      `(?:(?:had |has )?(?:(?:meant|wanted|intended|hoped|sought|tried|trying|meaning|wanting|hoping|wished) (?:only|merely|just|no more than|simply|nothing more than)|(?:only|merely|just|simply) (?:meant|wanted|intended|hoped|sought|tried|trying|wished)) to) (?:frighten|scare|talk|speak|warn|reason|shock|teach (?:her|him) a lesson|make (?:her|him) (?:see|listen|understand)|explain|calm)\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    unless: notReports,
  },
  {
    near: ['intention', 'intent', 'aim', 'wish', 'purpose', 'object'],
    pattern: inSentence(
      `(?<who>his|her|[\\w-]+(?=['’]s))(?:['’]s)? (?:only |sole |real |true |first )*(?:intention|intent|aim|wish|purpose|object) (?:was|had been) (?:only |merely |just |simply )*to (?:frighten|scare|talk|speak|warn|reason|shock|make (?:her|him) (?:see|listen|understand)|explain|calm)\\b`,
    ),
    of: 'perpetrator',
    unless: notReports,
  },
  {
    near: ['play'],
    pattern: inSentence(
      `(?:${strain}|${substance})\\b ?,? ?(?:[\\w’']+ ){0,4}?(?:played|plays|have played|(?:had|has|have) a part to play|(?:had|has|have) played) ?(?:(?:a|an|some|its|their|no|the) (?:\\w+ )?(?:part|role|hand) )?in ${gap(4)}(?:${violence}|what|events)\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:whether|not|no evidence|never|assess\w*|agenc\w*|professionals|record\w*|her (?:drinking|depression))\b/i,
  },
  {
    near: ['judg', 'mind', 'thinking', 'perspective', 'proportion', 'himself', 'herself'],
    pattern: inSentence(
      `(?:(?:his|her|[\\w-]+['’]s) (?:judge?ment|mind|thinking|reason|reasoning|perspective|sense of (?:proportion|reality|right)) (?:[\\w’']+ ){0,5}?(?:was|were|had been|became|being|is|had) (?:\\w+ ){0,5}?(?:clouded|disturbed|impaired|distorted|unbalanced|disordered|unsettled|overthrown|in turmoil|gone|left|deserted|unhinged|warped)|(?:lost|losing|lose) (?:all |any |his |her )?(?:sense of (?:proportion|reality|perspective|himself|herself|right)|perspective)|(?:not|hardly|scarcely|never|no longer) (?:\\w+ )?(?:in (?:a|any|his|her|the) (?:fit |right |proper |good |normal |clear |sound )*(?:state(?: of mind)?|frame of mind|mind)\\b|(?:was |been |quite |really |entirely |fully |at all )*(?:himself|herself)(?= again|[.,;]| at| that| in| when| after|$)))`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:told|said|claim\w*|state of (?:the|his|her) (?:home|house|flat)|repair|consent|capacity to|only (?:him|her)self|interview\w*|detain\w*|assess\w*|fit to (?:be|plead))\b/i,
  },
  {
    near: [
      'desper',
      'despair',
      'lost',
      'broken',
      'grie',
      'hurt',
      'wound',
      'lone',
      'unwell',
      'edge',
      'love',
      'frighten',
      'afraid',
      'panic',
      'pain',
      'distress',
      'torment',
      'trouble',
      'heart',
      'jilted',
      'unhappy',
      'sorrow',
      'straight',
      'thinking',
      'clearly',
      'longer',
    ],
    pattern: inSentence(
      `(?:was|were|seem|seems|read like|looks? like|appears? (?:to be )?) (?:perhaps |plainly |clearly |only |more )?(?:those|that|the (?:acts?|actions|conduct|behaviour|cry|response|words)) of (?:a|an|somebody|someone) (?:[\\w-]+,? (?:and )?){0,4}?(?:man|woman|husband|father|person|son|lover|boy|soul|somebody|someone|partner)?\\b[^.;]*?(?:not|no longer|desper|despair|lost|broken|grie|hurt|wound|lone|ill\\b|unwell|the end|edge|love|frighten|afraid|panic|pain|distress|torment|trouble|heart|jilted|unhappy|sorrow)`,
    ),
    of: 'anybody',
    with: /\b(?:his|he|him)\b/,
    unless:
      /\b(?:wife|woman|mother) (?:who )?(?:was )?(?:\w+ )?(?:afraid|frighten)|\bafraid of (?:him|her)|\b(?:control|entitle|stalk|bully|abuser|whom)\w*/i,
  },
  {
    near: ['shell', 'husk', 'shadow', 'wreck', 'ghost'],
    pattern: inSentence(
      `(?:an? |the )(?:mere |empty |hollow )?(?:shell|husk|shadow|wreck|ghost) of (?:the |a |his |her )?(?:former |old )?(?:man|self|person|husband|father|himself|herself)\\b`,
    ),
    of: 'perpetrator',
  },
  {
    near: ['head', 'boil', 'surface', 'crisis'],
    pattern: inSentence(
      `(?:years|months|weeks|decades|a lifetime|resentments?|frustrations?|pressures?|tensions?|grievances?|anger|unhappiness|bitterness|${strain}) (?:of (?:[\\w-]+ ){1,4}?)?(?:(?:had |then |finally |suddenly |all |at last |that \\w+ )*)(?:came|come|coming|brought|boiled) to (?:a|the|its) (?:head|boil|surface|crisis)\\b`,
    ),
    of: 'anybody',
    unless:
      /\b(?:agenc|professionals|services|concerns|staff|records?\b|record[- ]keeping|inspect|budget|funding|cuts|vacanc|backlog|merger|neighbours?['’]? disput|arrears|tenancy|teams|the two (?:trusts|forces))/i,
  },
  {
    near: [
      'patience',
      'temper',
      'control',
      'nerves',
      'nerve',
      'reserves',
      'restraint',
      'tolerance',
      'resilience',
    ],
    pattern: inSentence(
      `(?:worn|wore|wearing|eaten|eroded|ground|sapped|exhausted|tried|tested|stretched|used up|drained|frayed) (?:away |down |out |thin |at |up )?(?:(?:all|what was left of|the last of) )?(?<who>his|her) (?:patience|temper|self-control|nerves?|reserves|restraint|tolerance|resilience)\\b`,
    ),
    of: 'perpetrator',
  },
  {
    near: ['react', 'behav', 'respond', 'snap', 'felt', 'struck', 'acted'],
    pattern: inSentence(
      `(?:react|behav|act|respond|do|did|feel|felt|str(?:ike|uck)|snap)\\w* (?:\\w+ )?(?:as|like) (?:any|many|most|anyone|another|a good many) ?(?:[\\w-]+ )?(?:man|men|husbands?|fathers?|sons?|carers?|person|people|partners?|parents?)?(?: [\\w-]+){0,2} (?:might|would|could|do|does|did|will)\\b`,
    ),
    of: 'perpetrator',
    unless: /\b(?:agenc|practitioner|officer|worker|she)\b/i,
  },
  {
    near: ['regret', 'sorry', 'remorse', 'horrified', 'appalled'],
    pattern: inSentence(
      `(?:(?:regretted|regrets) (?:it|this|that|what|his|her|the)\\b ?${gap(6)}(?:at once|immediately|bitterly|deeply|ever since|afterwards|the moment|what (?:he|she) (?:did|had done))|(?:deeply|bitterly|truly|genuinely|at once|immediately|plainly|clearly) (?:regretted|regrets|sorry for|horrified (?:by|at) what|appalled (?:by|at) what)|(?:remorse|sorrow|grief) (?:was|is|has been|seems?) (?:\\w+ )?(?:real|genuine|sincere|plain|deep|evident|true))`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:said|says|told|wrote|letter|claim\w*|express\w*|judge|court|promis\w*|apolog\w*|again|nurse|officer|worker|panel regrets|review regrets)\b/i,
  },
  {
    near: ['much'],
    pattern: inSentence(
      `(?:it|this|that|all this|all of it|the (?:thought|prospect|idea|news|silence|shame|loss) ?${gap(6)}) (?:was|were|became|proved|had been|had become|was all) (?:simply |all |just |finally |clearly )*(?:too much|more than (?:enough|he could bear)) for ${who}\\b`,
    ),
    of: 'perpetrator',
    with: new RegExp(`\\b(?:him|${violence}|alone|lost|left|leav\\w+)\\b`, 'i'),
    unless: /\b(?:her to|the service|the (?:team|ward)|job|course)\b/i,
  },
  {
    near: [
      'hit',
      'hurt',
      'wounded',
      'shaken',
      'broken',
      'crushed',
      'shattered',
      'devastated',
      'stung',
      'floored',
    ],
    pattern: inSentence(
      `(?:was|were|been|being|felt|man|who,?) (?:very |so |badly |deeply |sorely |cruelly |terribly |profoundly )*(?:hit|hurt|wounded|shaken|broken|crushed|shattered|devastated|stung|floored)(?: hard| badly| deeply)? (?:by|at|over) ${gap(4)}(?:loss|death|end|separation|divorce|break-?up|departure|decision|rejection|failure|collapse|redundancy|discovery|news|leaving|losing|affair|betrayal|words?|going)\\b`,
    ),
    of: 'perpetrator',
    with: new RegExp(
      `\\b(?:${violence}|(?:his|her) (?:contact|calls|visits|messages|conduct|behaviour|actions|approach\\w*|pursuit|letters)|struck out|reacted)\\b(?![^.;]{0,8}\\b(?:of (?:his|her) (?:mother|father))\\b)`,
      'i',
    ),
    unless: /\b(?:family|families|the (?:community|village)|colleagues|her death|the homicide|bereave\w*)\b/i,
  },
  {
    near: ['nature'],
    pattern: inSentence(
      `(?:not|hardly|never|nothing|against) (?:in |like )?(?<who>his|her) (?:\\w+ )?nature\\b`,
    ),
    of: 'perpetrator',
    unless: notReports,
  },
];
