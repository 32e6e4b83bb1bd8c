import { type Frame, gap, inSentence } from './frame.js';

/** A person whom the reader is to think of in his place. */
const anyone =
  '(?:anyone|anybody|any (?:man|husband|carer|father|son|person|parent)|most (?:men|people|of us|carers|husbands)|many (?:a )?(?:man|men|people|carers|husbands)|few (?:men|of us|people|carers)|which of us|who among us)';
const ofHers =
  /\b(?:she (?:had|was|did|might|would|could|feared)|her (?:fear|place|position|shoes|case|life)|survivors?|victims?|agenc\w*|services|officers?|practitioners?|professionals?|staff|workers?|wom[ae]n)\b/i;

/**
 * Allowance made for him: that anybody would have broken, that no more could be expected of a man in his state, that
 * the reviewer feels for such an account, that what he did is to be read in the light of what he bore.
 */
export const allowanceFrames: readonly Frame[] = [
  {
    near: ['sympathy', 'understanding', 'sympathise', 'force'],
    pattern: inSentence(
      `(?:(?:panel|review|chair|author|we|i) (?:\\w+ )?(?:has|have|had|feels?|felt) (?:\\w+ |a (?:good|great) deal of ){0,2}?(?:sympathy|understanding) (?:for|with)|(?:panel|review|chair|author|we|i) (?:\\w+ )?sympathises? with) (?:that|this|such an?|the) (?:view|account|explanation|plea|claim|argument|suggestion)\\b`,
    ),
    of: 'anybody',
    unless: ofHers,
  },
  {
    near: ['anyone', 'anybody', 'any', 'most', 'many', 'few', 'who', 'which'],
    pattern: inSentence(
      `${anyone} (?:who had |in (?:his|such a|that) ${gap(3)})?(?:might|would|could|may) (?:well |not |also |have |perhaps |in the end )*(?:reach(?:ed)? (?:the|a|his|their|that|such) (?:[\\w-]+ )?(?:point|end|limit|stage)|break|broken|snap(?:ped)?|crack(?:ed)?|buckle[d]?|give(?:n)? way|come to the end|(?:lose|lost) (?:his|their|all|control|patience|heart|hope)|do(?:ne)? (?:the same|as (?:he|much|[\\w-]+ did))|be(?:en)? driven|bear|borne|stand|stood|endure[d]?|cope[d]?|last(?:ed)?)(?![\\w’'-])`,
    ),
    of: 'anybody',
    unless: ofHers,
  },
  {
    near: ['expected', 'asked', 'blamed'],
    pattern: inSentence(
      `(?:(?:could|can|should|would) (?:hardly|scarcely|not)|cannot|couldn[’']t) (?:fairly |reasonably |really )?(?:have been |be )(?:fairly |reasonably |really )?(?:expected|asked) to (?:think|act|behave|reason|see|keep (?:calm|his|her|control)|stay calm|control|know what|judge|be (?:calm|rational|himself)|stand|bear|endure|go on)\\b`,
    ),
    of: 'perpetrator',
    verb: true,
    unless:
      /\b(?:agenc\w*|services|officers?|practitioners?|professionals?|staff|workers?|doctors?|nurses?|victims?|children)\b/i,
  },
  {
    near: ['light', 'context', 'mind', 'background', 'account'],
    pattern: inSentence(
      `(?<who>his|her|[\\w-]+[’']s) (?:\\w+ )?(?:conduct|behaviour|actions?|violence|crime|offence|temper|harshness) ${gap(7)}(?:has|have|had|must|should|ought|needs?|falls?|is|are) (?:to )?(?:also )?(?:be )?(?:read|seen|judged|weighed|understood|viewed|considered|set|placed|looked at) (?:in (?:the )?light of (?:it|this|that|all|what|these|those)|(?:in|within) (?:its|that|this) (?:context|light)|with (?:that|this|it) in mind|against (?:it|this|that))(?![\\w’'-])`,
    ),
    of: 'perpetrator',
    unless: /\b(?:control\w*|coerc\w*|pattern|risk|earlier|previous|convict\w*|stalk\w*|escalat\w*)\b/i,
  },
];
