import { type Frame, gap, inSentence, violence } from './frame.js';

const formal =
  /\b(?:capacity|assess\w*|court|judge|jury|trial|told (?:officers|police|the)|claim\w*|insist\w*|interview|read(?:ing)? (?:and|or|English)|speak English|phone|computer|form|appointment|benefit|housing|agenc\w*|officers?|practitioners?|training|the (?:team|service|ward)|programme|control(?:led|ling)?\b(?= (?:her|him))|refus\w*|would not|entitle\w*|whether)\b/i;
/** What there was to bear, face or deal with. */
const burden =
  '(?:being|rejection|(?:the |his |her |their |any |such |these |this )?(?:\\w+ )?(?:loss|losses|separation|divorce|break-?up|end|ending|change|changes|feelings?|emotions?|anger|grief|disappointment|humiliation|criticism|failure|fatherhood|parenthood|marriage|relationship|situation|strain|pressure|jealousy|responsibility|demands|departure|decision|news|illness|future|life|conflict)|it|life|losing|living|that|what)';

/** What the perpetrator had not been given, could not manage or had done his best with. */
export const lackingFrames: readonly Frame[] = [
  {
    near: [
      'equipped',
      'handle',
      'process',
      'deal',
      'manage',
      'face',
      'express',
      'navigate',
      'regulate',
      'accept',
    ],
    pattern: inSentence(
      `(?:(?:could not|couldn['’]t|was unable to|was not able to|(?:was|were|felt|seemed) (?:\\w+ )?(?:not|ill|poorly|badly|hardly|un) ?-?(?:emotionally )?equipped to|did not know how to|had never learn(?:ed|t) (?:how )?to|had no (?:\\w+ )?(?:idea|notion|way|means) (?:how to|of|to)|was too (?:young|immature|damaged|tired|ill|proud) to|struggled to|neither (?:of them )?(?:could|knew how to|was able to)) (?:\\w+ly )?(?:handle|handling|process|deal with|dealing with|manage|managing|face|facing|express|expressing|navigate|regulate|accept|accepting|cope with) ${burden})\\b`,
    ),
    of: 'perpetrator',
    unless: formal,
  },
  {
    near: [
      'never',
      'nobody',
      'no-one',
      'maturity',
      'skills',
      'words',
      'tools',
      'wherewithal',
      'vocabulary',
      'lack',
      'experience',
      'means',
      'resources',
      'strength',
    ],
    pattern: inSentence(
      `(?:(?:had|has|have) (?:\\w+ )?(?:never|not|hardly|seldom|scarcely) (?:\\w+ )?(?:been (?:shown|taught|told|given|allowed|helped|loved|held)|known|learn(?:ed|t)|seen|had) ${gap(2)}(?:how|what|love|kindness|affection|anything|a (?:\\w+ )?(?:home|family|father|marriage|model|example|childhood)|any (?:\\w+ )?(?:love|kindness|affection|model|example|warmth)|to (?:love|trust|talk|speak|express|manage|control|be))\\b|(?:nobody|no one|no-one) had (?:ever )?(?:shown|taught|told|given|loved) (?:him|her)\\b|(?:lacked|lacking|lacks|had (?:not|neither|none of|little of|few of|no)|without|neither (?:of them )?(?:had|possessed)|did not (?:have|possess)) ${gap(2)}(?:the |any )?(?:\\w+ )?(?:maturity|skills|words|tools|wherewithal|vocabulary|experience|means|inner resources|emotional resources|resources|strength) (?:to|for|that|with which|of)\\b)`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:agenc\w*|officers?|practitioners?|the (?:team|service|ward|trust|panel)|staff|interpreter|English|leave|savings|court|told (?:officers|police)|claim\w*|training|escape|flee|victims?|professionals?|workers?|money|financial|been (?:told|given) (?:of|that|the|a copy))\b/i,
  },
  {
    near: [
      'devotion',
      'love',
      'commitment',
      'affection',
      'dedication',
      'loyalty',
      'kindness',
      'care',
      'feelings',
      'attachment',
    ],
    pattern: inSentence(
      `(?<who>his|her|[\\w-]+(?=['’]s))(?:['’]s)? (?:own |evident |great |deep |undoubted |obvious )*(?:devotion|love|commitment|affection|dedication|loyalty|kindness|care|feelings|attachment|concern) (?:to|for|towards|of) ${gap(5)}(?:was|were|is|has been|had been) (?:never |not |beyond |without |clearly |plainly |entirely |quite |very |no doubt )*(?:in (?:question|doubt|dispute)|questioned|doubted|doubt|question|genuine|real|deep|sincere|undoubted|evident|plain|true|beyond|touching|complete|total|exemplary|heartfelt)\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:claim\w*|told|said|presented|appeared|outward\w*|professionals|agenc\w*|control\w*|accepted)\b/i,
  },
  {
    near: [
      'greater',
      'better',
      'longer',
      'harder',
      'utmost',
      'best',
      'more',
      'few',
      'lesser',
      'stronger',
      'anybody',
      'any',
      'most',
      'level',
      'limit',
    ],
    pattern: inSentence(
      `(?:(?:did|done|doing|tried) (?:his|her) (?:very |level )?(?:utmost|best|damnedest)|(?:nobody|no one|no-one|no (?:man|son|husband|father|carer)|who) could (?:reasonably |fairly )?have (?:asked|done|given|borne|tried|expected|been asked) (?:for )?(?:any )?(?:more|harder|longer)|few (?:men|women|sons|daughters|husbands|wives|people|carers|fathers|of us|would|could)\\b ${gap(4)}(?:would|could|might) have (?:done|borne|coped|managed|stood|endured|given|shown|lasted|withstood|kept)|no (?:man|woman|son|daughter|husband|wife|father|carer|one) could have [^.;]{1,60}?\\b(?:greater|more|better|longer|harder)|few (?:would|could) have (?:done|borne|coped|managed|stood|endured|given|withstood)|(?:would|might|could) (?:well )?(?:have )?(?:test|tri|try|tax|brok|break|defeat|exhaust|fell|crush|undo|overwhelm|worn?|sap)\\w* (?:down |out )?(?:anybody|anyone|any (?:man|woman|son|husband|person|one|carer|parent)|a (?:stronger|lesser|younger|better|fitter|calmer)|the (?:strongest|best|calmest)|most (?:men|people|of us|husbands|sons)|even)|more than (?:most|any|many|a) (?:men|man|people|person|sons?|husbands?|of us)? ?(?:could|would|should|can) (?:have to )?(?:bear|borne|stand|stood|cope|take|endure))\\b`,
    ),
    of: 'perpetrator',
    unless:
      /\b(?:agenc\w*|officers?|practitioners?|workers?|nurses?|the (?:team|service|ward|trust|school|surgery)|staff|police|social|gp|doctor|told (?:officers|police)|claim\w*|best interests?|her (?:isolation|fear))\b/i,
  },
  {
    near: ['temperament', 'disposition', 'inclination', 'instinct', 'nature', 'habit'],
    pattern: inSentence(
      `(?:not|never|hardly|no|nothing) (?:\\w+ )?(?:by|in|of|through) (?:his |her |a |any )?(?:\\w+ )?(?:temperament|disposition|inclination|instinct|nature|habit)\\b[^.;]{0,30}?\\b(?:violen\\w*|cruel\\w*|aggress\\w*|angry|harsh|brutal\\w*|bull\\w*|jealous\\w*|bad|unkind|${violence})`,
    ),
    of: 'perpetrator',
    unless: formal,
  },
];
