import { owner, person, type SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * What is told as somebody's own making: "the quarrel was of her making", "her pride would not let her", "by the time she
 * rang it was too late", "her engagement fell away", "a pattern of reporting and retracting".
 */

const temper =
  '(?:pride|stubbornness|obstinacy|reluctance|unwillingness|refusal|attachment|loyalty|devotion|dependence|insistence|infatuation|optimism|credulity|vanity|independence|love for him|need for (?:him|company|drink))';
const interest =
  '(?:engagement|attendance|commitment|interest|motivation|co-operation|cooperation|enthusiasm|resolve|participation|compliance)';
const goingBack =
  '(?:retracting|withdrawing|returning|going back|taking him back|cancelling|disengaging|changing her mind|backing (?:out|down|away)|dropping|recanting|minimising|forgiving|reconciling)';

export const ownMaking: readonly SentenceFrame[] = [
  {
    by: 'making seeking choosing devising asking bringing',
    near: /(?:was|were|is) (?:[a-z]+ )*of (?:her|his|[\w-]+'s) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:was|were|is) (?:[a-z]+ly |in part |all |at least |as much )*(?<said>of ${owner} (?:(?:own )?(?:making|seeking|devising|asking|bringing on)|own choosing))(?= [.,;]|$| (?:and|but|as)\\b)`,
    ),
    unless: /\b(?:nothing|none|no part|not one|neither|nor|not|never|hardly|little)\b/,
  },
  {
    by: 'pride stubbornness obstinacy reluctance unwillingness refusal attachment loyalty devotion dependence insistence infatuation optimism credulity vanity independence love need',
    near: /(?:would not|did not|kept|held|tied|bound|chained|blinded|exposed|left) /,
    kind: 'portrait',
    pattern: new RegExp(
      `${owner} (?:own |misplaced |stubborn |very |fierce )*(?<said>${temper}(?: [^;,.]{2,50}?)? (?:(?:would|did) not (?:allow|let|permit) (?:her|him)|(?:[a-z]+ly )?(?:kept|held|tied|bound|chained|blinded|exposed|left) (?:her|him) (?:in (?:harm's|danger|peril|thrall|the (?:relationship|marriage|home|house|flat))|to (?:him|his|the (?:danger|risk|truth|man|marriage|relationship))|there|with him|at his|blind|silent|tied|open to|within|beside him|from (?:ask|leav|tell|seek|see|accept|speak|report|go|ring)[a-z]*)))\\b`,
    ),
    denied: true,
  },
  {
    by: 'late',
    near: /by the time (?:that )?[^ ,;:.']+ /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\bby the time (?:that )?(?<said>${one} (?:herself |himself |finally |at last |did |had )*(?:asked|ask|rang|ring|told|tell|spoke|speak|came forward|come forward|disclosed|disclose|reported|report|sought|seek|left|acted|act|reached out|called|call|complained|accepted|accept|agreed|agree|saw|see|realised)\\b[^;.]{0,40}? (?:it|this|that) (?:was|had been) (?:already |far |by then )*too late)\\b`,
    ),
    unless: /\b(?:not (?:come|sent|believed|called)|already (?:been )?(?:full|given|let))\b/,
  },
  {
    by: 'engagement attendance commitment interest motivation co-operation cooperation enthusiasm resolve participation compliance',
    near: /(?:fell|tailed|waned|lapsed|petered|dropped|faded|dwindled|evaporated|flagged|faltered|slackened|cooled)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?:own |early |initial )*(?<said>${interest}(?: (?:with|in|at|to) [^;,.]{2,40}?)? (?:soon |then |again |[a-z]+ly |had )*(?:fell (?:away|off)|fallen (?:away|off)|tailed off|waned|lapsed|petered out|dropped (?:off|away)|faded|dwindled|evaporated|flagged|faltered|slackened|cooled))\\b`,
    ),
    unless: new RegExp(
      `'s (?:${interest}) (?:with|in) (?:her|him|the family)\\b|\\b(?:afraid|threat\\w*|because he|when he|after he)\\b`,
    ),
  },
  {
    by: 'pattern cycle history habit',
    near: /(?:pattern|cycle|history|habit) of /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>(?:pattern|cycle|history|habit) of (?:${one} )?(?:reporting|disclosing|complaining|leaving|separating|engaging|calling|agreeing|accepting|ringing|asking|booking|making [a-z]+)(?: [a-z]+){0,3}? and (?:then |promptly |later |soon )*${goingBack})\\b`,
    ),
    unless:
      /\b(?:common|well known|recognised|typical|research|literature|many (?:women|victims|survivors))\b/,
  },
  {
    by: 'water true together up scrutiny examination',
    near: /(?:not|hardly|scarcely|failed to|never) (?:quite |really |altogether )?(?:hold|ring|hang|stand|add|bear)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?:own )?(?:account|story|explanation|version|excuse|reasons?)(?: (?:of|for|about) [^;,.]{2,40}?)? (?<said>(?:did not|could not|would not|hardly|scarcely|failed to|never) (?:quite |really |altogether )?(?:hold water|held water|ring true|rang true|hang together|hung together|stand up|stood up|add up|added up|bear (?:scrutiny|examination)))\\b`,
    ),
    denied: true,
  },
  {
    by: 'doorstep threshold',
    near: /(?:kept|left|met|stopped|turned away|got no further than) /,
    kind: 'spurned',
    pattern: new RegExp(
      `\\b(?:agency|officers?|workers?|nurses?|visitors?|advis[eo]rs?|professionals?|everyone|everybody|all|those)\\b[^;.]{0,50}? (?<said>(?:was|were|had been|got) (?:always |[a-z]+ly |again )*(?:kept (?:standing )?(?:on|at)|left (?:standing )?(?:on|at)|no further than|turned away (?:on|at)) the (?:doorstep|threshold))\\b(?: by ${one})?`,
    ),
    denied: true,
    unless: /\bby (?:him|his|the (?:husband|family|perpetrator))\b/,
  },
  {
    by: 'engaging engagement disengagement disengaging co-operating cooperating',
    near: /(?:closed|discharged|ended|removed|nfa|action) /,
    kind: 'spoiling',
    pattern:
      /\b(?:closed|discharged|ended|removed|struck off|nfa|no further action)\b[^;.]{0,30}? ?(?:as|because|since|due to|owing to|for|following|on account of|:|-|–|,) (?:[a-z'-]+ ){0,3}?(?<said>(?:not (?:engaging|co-operating|cooperating)|non-engagement|no engagement|lack of engagement|disengagement|disengaging))(?= [.,;]|$| with\b)/,
    denied: true,
    unless:
      /\b(?:his|perpetrator's|partner's|husband's|father's) (?:non-|lack|dis)|\b(?:wrong|should not|policy (?:of|that))\b/,
  },
  {
    by: 'done did offered tried',
    near: /(?:all|everything|what|as much as) /,
    whole: true,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?<said>(?:(?:all|everything|as much as) (?:that )?(?:could|can) (?:reasonably |fairly )?be (?:done|offered|tried)|did (?:all|everything|what|as much as) (?:that )?(?:could be done|she could|he could|they could|it could|anyone could)) (?:for|with|to help) (?:${person}|somebody|someone|people) (?:who|that) (?:did not|would not|does not|will not|had no|was (?:not|so|un[a-z]+)|never|refused|chose|preferred))\\b`,
    ),
    denied: true,
    unless: /\bnot (?:all|everything|accept|agree)\b/,
  },
  {
    by: 'told asked advised warned instructed',
    near: /not to [a-z]+/,
    kind: 'hindsight',
    pattern: new RegExp(
      `${one} (?:was|had been) (?:[a-z]+ly |again |twice )*(?:told|asked|advised|warned|instructed)(?: by [^;,.]{3,30}?)? not to (?!worry\\b|blame\\b|cry\\b|mind\\b|fear\\b|be\\b)(?<verb>[a-z]{2,}?)[ey]?\\b[^;.]{0,60}? ?[,;]? ?(?:and|but|yet) (?<said>(?:she |he )?(?:then |promptly |nevertheless |still |at once |went and )*(?:did so|did it|did just that|\\k<verb>(?:e?d|ied|[a-z]ed)))\\b`,
    ),
    denied: true,
    unless: /\b(?:did so (?:because|as|when) (?:he|she was)|because he|afraid|frightened|threat\w*)\b/,
  },
  {
    by: 'asked required demanded expected',
    near: /(?:asked|required|demanded|expected) (?:[a-z]+ )*(?:little|no more|nothing more) of /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:asked|required|demanded|expected) (?:very |so |but |only )*(?:little|no more|nothing more) of ${one}\\b[^;.]{0,30}? ?[,;]? (?:and|but|yet) (?<said>(?:she |he |[a-z]+ )?(?:did not|failed to|would not|could not|never) (?:do|manage|give|provide|bring|keep|meet)(?: [a-z]+)?)`,
    ),
    denied: true,
    unless: new RegExp(`\\bof (?:the |an? |its )?(?:[a-z]+ )?(?:${services}|him|perpetrator)\\b`),
  },
];
