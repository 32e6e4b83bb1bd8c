import { type Frame, gap, inSentence, who } from './frame.js';

/** Pity for the perpetrator, love as his reason, and a loss shared between him and those whom he bereaved. */
export const sympathyFrames: readonly Frame[] = [
  {
    near: [
      'understandabl',
      'natural',
      'surpris',
      'human',
      'wonder',
      'unsurprising',
      'expected',
      'easy',
      'hard',
      'difficult',
      'possible',
    ],
    pattern: inSentence(
      `(?:(?:is|was|seems|be|perhaps) (?:perhaps |only |entirely |all too |hardly |not |very |quite |a little |wholly )*(?:understandable|natural|unsurprising|surprising|human|to be expected|to be wondered at|a surprise|no surprise|little surprise|small surprise|no wonder) (?:that|if|how|why|when)|(?:is|was) (?:not )?(?:easy|hard|difficult|possible) (?:not )?to (?:understand|imagine|sympathise|see|feel (?:sorry|for|sympathy)|appreciate|pity)(?: with| for)? ?(?:how|why|what)?|(?:small|little|no) wonder(?: that)?) (?:(?:so|such|a|an|that|any|the|this) )?${who}\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:escaped|was missed|fooled|deceived|believed|was able|got away|evad|conceal|hid|gained|kept (?:control|her)|control|groom|isolat|went unseen|unnoticed|manipulat)/i,
  },
  {
    near: ['one', 'anyone', 'anybody', 'any', 'many', 'most', 'who'],
    pattern: inSentence(
      `(?:one (?:can|could|may|might|must|has to) (?:only |but |readily |easily |well )?(?:sympathise|understand|feel|pity|imagine|see|appreciate)|(?:any|many|most) (?:man|men|father|fathers|husband|husbands|parent|parents|son|carer|carers)(?: \\w+){0,3} would (?:have|feel|find)|anyone (?:in (?:his|her) (?:position|place|shoes)|would have (?:been|felt|struggled)))\\b`,
    ),
    of: 'anybody',
    with: /\b(?:him|his|he|perpetrator|[A-Z]\w+)\b/,
    unless:
      /\b(?:one|anyone) (?:can|may|might|could) see (?:that|from|in|on|the|with|now|by)\b|\b(?:her (?:fear|position|place|shoes)|why she)\b/i,
  },
  {
    near: [
      'sympathy',
      'pity',
      'compassion',
      'sorry',
      'sympathise',
      'credit',
      'fairness',
      'remorse',
      'regret',
      'price',
      'doubt',
    ],
    pattern: inSentence(
      `(?:(?:(?:sympathy|pity|compassion|sorry) (?:for|with|must be felt for|is due to|towards?)|sympathise with|in fairness to) ${who}|to (?:his|her) credit|(?:deserves?|deserved|merits?) (?:some |our |a little )?(?:sympathy|pity|compassion|understanding)|(?:has|had) paid (?:a|the) (?:\\w+ )?price)\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:to|for|with|of|towards?) (?:(?:the|his|her|their|all|both) )*(?:[a-z]+ )?(?:family|families|bereaved|mother|children|loss)\b/i,
  },
  {
    near: ['victims', 'victim', 'tragedy', 'tragic', 'lives', 'winners'],
    pattern: inSentence(
      `(?:(?:both|all|two|three|each|the two) (?:of (?:the|these) )?(?:\\w+ )?(?:families|men|adults|people|sides|of them) (?:are|were|is|have been) (?:all |equally |both |also |alike )?victims?|(?:all|both|each|equally) (?:\\w+ )?victims? of (?:the same|this|one|a|an|that|the)\\b|${gap(2)}lives (?:were |have been |had been )?(?:lost|ruined|destroyed|wrecked|ended|shattered) (?:to|by|in|because of|over) (?:the |a |an |one )?(?:\\w+ )?(?:breakdown|end|failure|collapse|argument|row|moment|relationship|marriage|love)|a? ?(?:human |family |double |domestic |terrible |great )?tragedy (?:for|to) (?:both|all|everyone|everybody|two|him)|a tragedy (?:in which|of|without|with no)|(?:there (?:are|were) )?no winners)\\b`,
    ),
    of: 'anybody',
    unless: /\b(?:child|children|baby|girls?|in their own right|sister|brother|mother)\b/i,
  },
  {
    near: ['victim'],
    pattern: inSentence(
      `(?:(?:is|was) (?:as much|in (?:his|her) (?:own )?way|no less|equally|just as much|also|too|in a sense|in many ways|perhaps) (?:also )?a victim|(?:is|was) another victim)\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    unless: /\b(?:child|children|baby|girls?|in their own right|sister|brother|mother)\b/i,
  },
  {
    near: ['love', 'loved', 'devotion', 'affection', 'protective', 'adored'],
    pattern: inSentence(
      `(?:out of (?:a |his |her )?(?:\\w+ )?(?:love|devotion|affection|kindness|mercy|compassion|pity)|declarations? of love|love letters|(?:his|her) (?:\\w+ )?(?:love|devotion|affection|feelings) for (?:her|him|[\\w-]+) (?:\\w+ )?(?:drove|led|made|turned|blinded|became|was|were|never|overwhelmed|got|had|knew|ran)|(?:in )?(?:his|her) own way,? (?:he |she )?(?:loved|cared|tried)|loved ${gap(4)}(?:in (?:his|her) (?:own )?way|too (?:much|well|deeply)|not wisely)|(?:still|always|truly|genuinely|clearly|plainly|undoubtedly|never stopped|no doubt|deeply|dearly|very much) (?:loved|loving|adored|in love|cared (?:for|about)) (?:her|him|with)?|loved (?:her|him|his (?:wife|family|children|daughter|mother|partner)) (?:very|dearly|deeply|and only|and wanted|in his)|(?:was|were|became) (?:\\w+ )?(?:over-?protective|overly protective|protective) (?:of|towards))`,
    ),
    of: 'perpetrator',
    unless:
      /\bchildren (?:who|were|loved)\b|\b(?:she was loved|much loved|loved by|strategy|tactic|love.bombing)\b/i,
  },
  {
    near: ['obsess', 'possess', 'jealous', 'hatred', 'bitter', 'power', 'master', 'consum', 'destroy'],
    pattern: inSentence(
      `(?:love|devotion|passion|affection|attachment|feelings?|adoration|infatuation)\\b ${gap(8)}(?:become|became|turned|grew|grown|tipped|curdled|soured|deepened|hardened|passed|changed|spilled|developed) (?:in)?to? ?(?:an? |the |something )?(?:w+ )?(?:obsessw*|possessw*|jealousy|hatred|bitterw*)|powerless to (?:master|control|resist|help|govern|contain|stop)|destroyed them both|(?:love|passion|obsession|jealousy) (?:that|which) (?:w+ )?(?:consumed|destroyed|mastered|overpowered)`,
    ),
    of: 'perpetrator',
    unless: /\b(?:agenc\w*|services|officers|she was powerless|victims?)\b/i,
  },
  {
    near: [
      'save',
      'keep',
      'win',
      'mend',
      'rescue',
      'best',
      'back',
      'lose',
      'see',
      'talk',
      'spare',
      'suffering',
    ],
    pattern: inSentence(
      `(?:(?:desperate|anxious|wanted only|only (?:wanted|ever wanted)|wanting only|hop(?:ed|ing) only|just (?:wanted|trying)|did (?:all|everything) (?:he|she) could|tried (?:hard|desperately|everything)|fighting|fought|longed|long(?:ing|ed)) (?:to (?:save|keep|win|mend|rescue|be with|hold on|see|talk|make|put|protect|help|do|be (?:a|heard|loved|reunited))|what (?:was|is) (?:best|right)|the best|for (?:his|her|their|the) (?:marriage|family|children|relationship))|want(?:ed|ing) (?:his|her) (?:family|wife|husband|marriage|life) back|spare (?:her|him|them) (?:the|any|further|from|more)|(?:end|relieve) (?:her|his) (?:suffering|pain|misery))\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    unless:
      /\b(?:her (?:family|mother|friends) (?:wanted|hoped)|panel|agenc|services|(?:keep|see|have) her (?:at|in|from|indoors|away|to himself))\b/i,
  },
  {
    near: [
      'trying',
      'struggling',
      'desperate',
      'depth',
      'loss',
      'best',
      'wanted',
      'longed',
      'missed',
      'hoped',
      'needed',
    ],
    pattern: inSentence(
      `(?:was|is|as|but|merely|only|simply) an? (?:[\\w-]+,? (?:and )?){1,3}(?:father|dad|husband|man|boy|lad|son|mother|woman|wife|partner|grandson|brother),? (?:(?:who was |and )?(?:trying|struggling|desperate to|longing|aching|out of (?:his|her) depth|at a loss|doing (?:his|her) best)|who (?:only |just |simply |merely |really |had )?(?:wanted|longed|missed|hoped|needed|loved|tried))\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:presented|outwardly|appear\w*|passed (?:him|her)self|believed (?:him|her) to be|regarded|saw (?:only )?an?|told|claim\w*|image|yet|not an?|no mere)\b/i,
  },
  {
    near: ['given', 'gave', 'thanks', 'sacrificed', 'everything'],
    pattern: inSentence(
      `(?:(?:gave|given|giving) up (?:a |his |her |the )(?:\\w+ ){0,2}?(?:job|career|home|work|life|studies|house|business|flat|post) to (?:care|look after|nurse|help|be with)|(?:got|received|had|earned|won) (?:little|no|scant|small|precious little) (?:thanks|gratitude|credit|reward)|(?:relationship|marriage|family|home|farm|business|work|she|he|they|children) (?:had been|was|were|meant|had meant) (?:everything|all that (?:he|she) had|(?:his|her) (?:whole )?(?:world|life))(?: to ${who})?)(?![\\w’'-])`,
    ),
    of: 'perpetrator',
    unless: /\b(?:agenc\w*|professionals|her (?:family|mother|daughter)|she had given|told|said)\b/i,
  },
];
