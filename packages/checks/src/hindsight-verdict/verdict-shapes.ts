/*
 * The verdict that a death could not have been foreseen or prevented, in the shapes that reports give it: who could not have
 * known, what would not have helped, what was bound to be.
 */

import { composedHeads, denied, disbelieved, tooLate, whateverWasDone } from './composed-verdicts.js';
import { plainHeads } from './plain-verdicts.js';

const event =
  '(?:death|deaths|homicide|murder|killing|killed|fatal|tragedy|incident|outcome|events?|attack|suicide|act|actions|what happened|it|this|died|die|kill(?: \\w+)?|that (?:day|night))';
const foreseen =
  '(?:predict(?:ed|able|ability)?|foreseen|foreseeable|foretold|anticipated|prevent(?:ed|able|ing|ion)?|avert(?:ed|able)?|avoid(?:ed|able)?|stopped|forestalled)';
/** The verdict in its many shapes; each is tried on one sentence. */
const told: readonly RegExp[] = [
  new RegExp(
    `\\b${event}\\b[^.;]{0,80}?\\b(?:could|can|would)(?: not|n['’]t| never| hardly| scarcely)(?: reasonably| realistically| possibly)?(?: be| have been)?\\b[^.;]{0,25}?\\b${foreseen}`,
    'i',
  ),
  new RegExp(`\\b(?:could|can) (?:have )?(?:been |be )?(?:neither|not|never) (?:\\w+ ){0,3}${foreseen}`, 'i'),
  new RegExp(`\\b(?:could|can) have been neither ${foreseen}`, 'i'),
  new RegExp(
    `\\b${event}\\b[^.;]{0,60}?\\b(?:was|were|is|are) (?:\\w+ly )?(?:neither|not|not (?:\\w+ly )?) ?(?:\\w+ly )?(?:predictable|foreseeable|preventable|avoidable)`,
    'i',
  ),
  /\b(?:no[ -]?(?:one|body)|no (?:agency|professional|practitioner|service|person|officer|worker|clinician|doctor|nurse|body|organi[sz]ation|individual|colleague|(?:single|reasonable|social|front-?line) \w+)|none of (?:the|these|those|them) ?(?:\w+)?|neither \w+ nor \w+)\b[^.;]{0,60}?\b(?:could|would|might)(?: reasonably| possibly| realistically)? have (?:\w+ )?(?:predicted|foretold|foreseen|prevented|known|anticipated|stopped|averted|guessed|saved|expected|imagined|suspected)/i,
  /\bnothing\b[^.;]{0,60}?\b(?:could|would|might) have (?:\w+ )?(?:prevented|changed|altered|stopped|saved|averted|made (?:any|a) difference|been done)\b/i,
  /\b(?:there was|there is) (?:nothing|little|no (?:way|means|action|step|intervention))\b[^.;]{0,80}?\b(?:could|would) have (?:been )?(?:\w+ )?(?:done|prevented|changed|altered|stopped|saved|averted|made|foreseen|predicted|anticipated|known)\b/i,
  /\b(?:it )?(?:was|is|would have been) (?:simply |wholly |quite )?(?:impossible|not possible)(?: for [^.;]{1,50})? to (?:have )?(?:predict|foresee|prevent|anticipate|stop|avert)(?:ed|en|ped)?\b/i,
  /\b(?:outcome|result|end|death|ending)\b[^.;]{0,60}?\bwould (?:\w+ )?(?:still )?have been (?:the same|no different|unchanged)\b|\bwould (?:not|never)(?: \w+)? have (?:\w+ )?(?:changed|altered|affected|prevented|averted) (?:the|what|her|his|this) (?:outcome|result|death|homicide|murder|events?|happened)?/i,
  new RegExp(
    `\\b${event}\\b[^.;]{0,40}?\\b(?:was|were|is) (?:an? |one that was |the most )?(?:\\w+ly )?(?:unpredictable|unforeseeable|unpreventable|unavoidable|inevitable)\\b`,
    'i',
  ),
  /\bno (?:evidence|indication|suggestion|information|basis)\b[^.;]{0,60}?\b(?:could|might|would) have (?:been )?(?:\w+ )?(?:predicted|prevented|foreseen|averted|anticipated)\b/i,
  /\b(?:neither|not) (?:predictable|foreseeable|preventable) (?:nor|or) (?:predictable|foreseeable|preventable)\b/i,
];
/** "Does not consider that the death was preventable": the verdict under a negated verb of thinking. */
export const notThought =
  /\b(?:does|do|did|can|could)(?: not|n['’]t) (?:consider|think|believe|find|feel|conclude|see|accept|hold)\b(?! (?:it|that it) (?:can|could) be said)[^.;]{0,70}?\b(?:was|were|is|are|could(?: ever)? have been|might have been|would have been|can be) (?!not\b)(?:\w+ly )?(?:predictable|foreseeable|preventable|avoidable|predicted|foreseen|foretold|prevented|avoided|averted|anticipated)\b|\b(?:does|do|did)(?: not|n['’]t) (?:consider|think|believe|find|feel|see)\b[^.;]{0,60}?\b(?:would|could|might) have (?!not\b)(?:prevented|averted|stopped|saved|changed|altered|made (?:any|a) difference)/i;
/** More shapes: who could not have known, what would not have helped, what nobody saw coming. */
const further: readonly RegExp[] = [
  /\b(?:could|can) (?:only )?have been (?:predicted|foreseen|prevented|anticipated|stopped|averted|foretold|guessed|expected) by (?:nobody|no ?-?one|none|no \w+)\b/i,
  /\bwould have (?:been )?(?:killed|died|happened|found|taken|done|struck|murdered|ended)\b[^.;]{0,60}?\b(?:whatever|no matter what|regardless of (?:what|how)|however much) (?:\w+ ){1,4}?(?:did|had done|might have done|were done|was done|tried|happened|said)\b/i,
  /\b(?:agenc(?:y|ies)|professionals?|practitioners?|services?|officers?|staff|anyone|anybody|they)\b[^.;]{0,40}?\bcould(?: not|n['’]t| never)(?: reasonably| possibly| realistically)? have (?:\w+ )?(?:known|foreseen|predicted|prevented|anticipated|stopped|averted|guessed)\b/i,
  /\b(?:unlikely|doubtful|not likely|not clear|hard to see|difficult to see) (?:that|how|whether)\b[^.;]{0,60}?\b(?:would|could|might) have (?:\w+ )?(?:prevented|changed|altered|stopped|saved|averted|made (?:any|a) difference)\b/i,
  /\bnothing\b[^.;]{0,60}?\b(?:could|would|might) have (?:been (?:predicted|prevented|foreseen|averted|anticipated)|led (?:\w+ ){1,4}to (?:foresee|predict|prevent|expect))/i,
  /\bno (?:\w+ )?(?:opportunit(?:y|ies)|chance|intervention|action|step|measure|referral|service|response|amount of \w+|assessment|plan)\b[^.;]{0,60}?\b(?:would|could) have (?:\w+ )?(?:prevented|changed|altered|stopped|saved|averted|made (?:any|a) difference)\b/i,
  /\bwould (?:still|nevertheless|nonetheless|in any (?:event|case)) have (?:died|been killed|killed|happened|taken place|occurred)\b/i,
  /\bnothing\b[^.;]{0,60}?\b(?:would|could|might) have (?:\w+ )?(?:led|brought|made|produced|resulted|given|turned)\b[^.;]{0,30}?\b(?:different|other|another|otherwise|difference|outcome|ending)\b/i,
  /\b(?:outcome|result|end|ending|events?|death|what happened)\b[^.;]{0,50}?\b(?:beyond|outside) (?:the |any )?(?:\w+ )?(?:power|reach|control|means|influence)\b/i,
  /\b(?:agenc(?:y|ies)|professionals?|practitioners?|services?|anyone|anybody)\b[^.;]{0,30}?\b(?:could|can)(?: not|n['’]t)(?: reasonably)? (?:have been|be) expected to (?:have )?(?:foresee|foreseen|predict|predicted|anticipate|anticipated|prevent|prevented|know|known)\b/i,
  /\b(?:it is |is )?(?:hard|difficult|not easy|impossible) to (?:see|say|imagine|know|identify) (?:what|how|anything)\b[^.;]{0,60}?\b(?:could|might|would) have (?:been )?(?:\w+ )?(?:done|prevented|averted|stopped|saved|changed|different)\b/i,
  /\b(?:her|his|their) (?:death|fate|murder|killing) was (?:\w+ )?(?:sealed|inevitable|bound to|certain)\b/i,
  /\b(?:the )?(?:death|homicide|murder|killing|attack|tragedy|fatal \w+|it) (?:\w+ )?(?:came|happened|took place|occurred) (?:\w+ )?without (?:any |the slightest )?warning\b/i,
  /\b(?:would|could) have (?:found|taken) (?:a|another|some other|other) (?:way|means|opportunity)\b[^.;]{0,30}\b(?:kill|harm|to do|her|him)\b/i,
  /\b(?:no|little|nothing)\b[^.;]{0,40}?\b(?:could|might) have done\b[^.;]{0,40}?\b(?:to (?:stop|prevent|avert|save|change|alter|keep)|differently)\b/i,
  notThought,
  /\b(?:nobody|no one|none|not)\b[^.;]{0,40}?\b(?:could|would) have seen\b[^.;]{0,12}? coming\b|\bout of the blue\b[^.;]{0,60}\b(?:no one|nobody|could not)\b/i,
];

/** What went past anybody's foresight, or was to come whatever was done. */
const beyond: readonly RegExp[] = [
  /\b(?:beyond|outside|past) (?:(?:anything|all) that (?:could|might) have been (?:predicted|foreseen|anticipated)|(?:all |any |anyone['’]s |anybody['’]s |human |reasonable |professional |the )*(?:prediction|foresight|foreseeing|foretelling|predicting|power to (?:foresee|predict|foretell|prevent|stop|avert)))\b/i,
  /\bnothing\b[^.;]{0,80}?\b(?:foreshadow|presag|portend|herald|foretell|foretold|point(?:ed|s)? to|hint(?:ed|s)? at)\w*\b[^.;]{0,30}?\b(?:murder|killing|homicide|death|fatal\w*|lethal\w*|what was to)/i,
  /\bwould (?:\w+ )?have (?:killed|done|murdered|acted|found|died)\b[^.;]{0,40}?\bcome what may\b/i,
  /\bnothing (?:short of|less than)\b[^.;]{0,60}?\bwould have\b/i,
  /\bnot (?:something|a thing|an (?:event|act|outcome)|one) (?:that |which )?[^.;]{0,50}?\b(?:could|might|would) (?:\w+ )?have (?:been )?(?:predicted|foreseen|foretold|anticipated|prevented|guessed|averted)\b/i,
  /\bno amount of\b[^.;]{0,60}?\b(?:would|could|might) have (?:\w+ )?(?:kept|saved|stopped|prevented|averted|changed|altered|protected|spared)\b/i,
  /\bwould (?:\w+ )?have (?:come about|come to pass|happened|occurred|died|been killed|taken place|followed)\b[^.;]{0,30}?\b(?:whatever|no matter|regardless|all the same|just the same|anyway|in any (?:case|event))\b/i,
  /\b(?:act|acts|actions?|deed|what \p{Lu}\w+ did)\b[^.;]{0,40}?\bcould(?: not|n['’]t| never) (?:\w+ )?have been (?:predicted|foreseen|foretold|anticipated|prevented|averted|guessed)\b/iu,
];

/** What was bound to be, what nobody had the means to stop, what is seen only now. */
const fated: readonly RegExp[] = [
  /\bwould\b[^.;]{0,50}?\b(?:have|be|been)\b[^.;]{0,12}?\b(?:been (?:the same|no different|just the same|much the same)|run (?:its|their) course|ended (?:in )?(?:the same|as it|just)|come to the same|counted for (?:nothing|little)|availed (?:nothing|little|her)|achieved (?:nothing|little)|made (?:no|little|not the slightest) (?:real )?difference|been (?:to no|of no|of little) (?:avail|use|effect)|been futile|been in vain|spared her)/i,
  /\bonly (?:with|in|through|by) (?:the benefit of |the wisdom of )?hindsight\b|\bhindsight (?:alone|only)\b|\b(?:without|but for) (?:the benefit of )?hindsight\b|\bwisdom after the event\b|\b(?:taken|needed|required|without|no) (?:an? )?crystal ball\b/i,
  /\b(?:['’]s|her|his|their) (?:death|fate|murder|killing|end|days) (?:was|were) (?:(?!not |never |hardly )\w+ )?(?:sealed|inevitable|unavoidable|certain|numbered|a foregone)/i,
  /\b(?:there (?:was|were|is)|had|have|has|left|knew of|possessed) (?:\w+ )?no (?:\w+ )?(?:means|way|manner|prospect|hope|possibility|chance|realistic prospect) (?:of|to|by which|in which|that)\b[^.;]{0,50}?\b(?:keep|sav|prevent|protect|stop|foresee|predict|avert|anticipat)\w*/i,
  /\bnothing\b[^.;]{0,120}?\b(?:by which|that|which|to)\b[^.;]{0,70}?\b(?:could|might|would|should) have (?:been )?(?:\w+ )?(?:anticipat|predict|foresee|foreseen|prevent|avert|alert|warn|suggest|stop|sav)/i,
  /\bno (?:system|agency|service|procedure|plan|intervention|policy|professional|safeguards?|safeguarding|law|review|one|risk assessment)\b[^.;]{0,50}?\b(?:can|could|will|would) (?:ever |reasonably )?(?:prevail|protect against|prevent|stop|legislate|guard|guarantee|save|foresee|foretell|predict|eliminate)/i,
  /\b(?:neither|not|nor|never|hardly|scarcely) (?:\w+ly )?(?:preventable|predictable|foreseeable|avoidable|avertable)\b/i,
  /\b(?:beyond|outside) the (?:\w+ )?(?:power|powers|reach|wit|ability|control|capacity|gift|scope) of (?:any|all|every|man|these|the (?:agencies|services|professionals)|agencies|services|professionals|anyone|those)\b/i,
  /\bno (?:\w+ )?(?:opportunit(?:y|ies)|chance|scope|occasion|moment|point) (?:to|of|for|at which)\b[^.;]{0,40}?\b(?:prevent|avert|stop|foresee|predict|sav|avoid)\w*/i,
  /\b(?:hard|difficult|impossible) to (?:imagine|see|think|conceive|identify|envisage|point to|find)\b[^.;]{0,40}?\b(?:what (?:more|else)|how|anything|any)\b[^.;]{0,60}?\b(?:could|would|might) have\b/i,
  /\b(?:death|homicide|murder|killing|tragedy|outcome|events?(?: of (?:that|the) (?:night|day|evening|morning))?)\b[^.;]{0,30}?\b(?:was|were|is),? (?:(?!not\b|never\b|neither\b)\w+,? ){0,3}(?:inevitable|unavoidable|unpreventable|unforeseeable|unpredictable|bound to happen)\b/i,
  /\b(?:none|no|nothing|nobody|neither|not|nor|never)\b[^.;]{0,90}?\b(?:(?:had|has|have|having) (?:a|any|no) (?:\w+ )?(?:bearing|effect|impact|influence)|bear(?:s|ing)?|bore|contribut\w+|culpable|to blame|at fault|blameworthy|responsible|accountable|answerable|the cause)\b[^.;]{0,12}?\b(?:the|this|her|his|\p{Lu}\p{Ll}+[’']s) (?:\w+ )?(?:death|homicide|murder|killing)\b/iu,
  /\b(?:no|not|nothing|nobody|none|neither|never|hardly|scarcely|doubts?|doubtful)\b[^.;]{0,90}?\b(?:could|would|might) (?:\w+ )?have (?:been )?(?:\w+ )?(?:prevent|avert|avoid|stopp?|foresee|predict|anticipat|chang|alter|sav)\w*\b[^.;]{0,40}?\b(?:the|this|her|his|that|\p{Lu}\p{Ll}+[’']s) (?:death|homicide|murder|killing|tragedy)\b/iu,
  /\b(?:no|not any|without (?:any )?) ?(?:way|means) of (?:knowing|telling|foreseeing|predicting|anticipating)\b[^.;]{0,60}?\b(?:would|was going|was about|might|was to|intended|what was to|kill\w*|murder\w*|death|homicide)\b/i,
  /\b(?:agenc(?:y|ies)|services?|professionals?|practitioners?|police|nobody|no one|staff|organisations?|none of them|trusts?|panel)\b[^.;]{0,40}?\b(?:cannot|could not|can not|should not|not|can|could|should) (?:\w+ )?(?:be )?(?:held )?(?:responsible|accountable|answerable|to blame|blamed) for (?:what|the (?:death|homicide|murder|killing)|her death|his death|\p{Lu}\p{Ll}+[’']s (?:death|murder|killing))/iu,
  /\bnothing\b[^.;]{0,40}?\b(?:suggest|indicate|show|imply|warn)\w*\b[^.;]{0,60}?\b(?:(?:being|be|was to be|would be) (?:killed|murdered)|would (?:kill|murder)|(?:risk|danger) of (?:homicide|death|murder|being killed|being murdered)|(?:capable|likely) (?:of|to) (?:kill|murder)\w*)/i,
  /\b(?:unfair|wrong|unreasonable|speculative|unjust|doubts?|doubtful|not (?:believe|consider|think|accept|persuaded)|no evidence|no reason|cannot be (?:said|shown|argued))\b[^.;]{0,100}?\b(?:would|might|could) (?:be alive|have (?:been alive|survived|lived|saved|averted|altered|changed|prevented|made (?:a|any) difference))/i,
  /\b(?:made|make|makes|making) (?:no|little) (?:\w+ )?difference to (?:the |this |that |her |his )?(?:\w+ )?(?:outcome|result|end|ending|death)\b/i,
  /\bno (?:\w+ )?(?:signs?|indications?|indicators?|clues?|hints?|triggers?|pointers?)\b[^.;]{0,60}?\b(?:alert|warn|suggest|indicat|point|forewarn)\w*\b[^.;]{0,50}?\b(?:killings?|deaths?|homicides?|murders?|kill)\b/i,
  /\b(?:powerless|helpless|impotent|in no position|not in a position|unable) to (?:have )?(?:prevent|stop|avert|foresee|predict|anticipat|sav)\w*/i,
  /\bno (?:risk )?(?:assessment|tool|form|checklist|process|system|training)\b[^.;]{0,30}?\b(?:could|would|might) have (?:picked (?:it |this )?up|revealed|shown|flagged|detected|identified|caught|foreseen)\b/i,
  /\bwould (?:\w+ ){0,2}?not (?:\w+ )?have (?:\w+ )?been (?:\w+ )?(?:different|otherwise|altered|averted|avoided|prevented)\b/i,
  /\bnot one that\b[^.;]{0,60}?\b(?:could|would)(?: \w+)? have (?:\w+ )?(?:prevented|predicted|foreseen|averted|anticipated|stopped)/i,
  /\ball that (?:could|might) (?:reasonably )?(?:have been|be) done (?:was|had been) done\b/i,
  /\bwould\b[^.;]{0,50}?\bhave found (?:a|an|another|some|other|the) (?:\w+ )?(?:ways?|means|opportunity|moment|method|time|occasion|chance)\b/i,
  /\b(?:nothing|little|not much)\b[^.;]{0,50}?\b(?:could|might) have (?:been )?done\b[^.;]{0,50}?\bto (?:alter|change|stop|prevent|avert|deter|dissuade|divert|turn) (?:what|him\b|her from|this\b|the course|events|[A-Z]\w+ from)/i,
  /\b(?:out of the blue|bolt from the blue|out of a clear(?: blue)? sky|(?:came|come|struck) (?:\w+ )?(?:from|out of) nowhere|like lightning)\b/i,
  /\bno (?:\w+ ){1,3}could (?:\w+ )?have (?:\w+ )?(?:foretold|guessed|foreseen|predicted|imagined|suspected|dreamt|dreamed)\b/i,
  /\b(?:all|everything) that (?:could|reasonably could|might) (?:reasonably |possibly )?have been (?:done|expected)\b[^.;]{0,20}?\b(?:was|had been) done\b|\b(?:could|can) (?:not|hardly) have (?:been expected to )?done (?:any )?more\b/i,
  /\bwould (?:\w+ )?have (?:found|made|taken|sought|created) (?:a|an|another|some|some other|his|other|the) (?:\w+ )?(?:way|means|opportunity|moment|occasion|chance)\b/i,
  /\b(?:the )?(?:short |only |honest |inescapable )?answer (?:is|must be|has to be|can only be|was) (?:a (?:clear |simple )?)?(?:no\b|not?\b|in the negative|that it (?:could|would) not)/i,
];
const whoever =
  '(?:nobody|no ?-?one|no (?:agency|professional|practitioner|service|officer)|none of (?:them|the \\w+|these \\w+)|few|neither agency)';
/** What was bound to be. */
const bound: readonly RegExp[] = [
  /\b(?:was|were|is|be|seems?|seemed) (?:always |simply |perhaps )?(?:bound|destined|fated|doomed|always going|going|set) to (?:happen|end|kill|die|occur|come|take place|be killed|attack)\b|\b(?:only |just |merely )?a (?:matter|question) of (?:time|when)\b|\bsooner or later\b/i,
];
/** What clears agencies: nobody could be expected to, nothing that they did bore on it. */
const clearing: readonly RegExp[] = [
  /\b(?:will|would) (?:always |surely |simply |only |have )*(?:find|found) (?:a|his|her|some|another|other) ways?(?=[.,;]|$| to (?:kill|harm|do (?:it|what|harm)|carry|get to (?:her|him)))/i,
  new RegExp(
    `\\b${whoever}\\b[^.;]{0,50}?\\b(?:in a position|able|placed|equipped|positioned) to (?:have )?(?:stop|prevent|know|foresee|avert|save|protect|intervene|predict)`,
    'i',
  ),
  new RegExp(
    `\\b${whoever}\\b[^.;]{0,40}?\\b(?:would|could) (?:ever |reasonably )?have (?:thought|believed|imagined|supposed|suspected|dreamt|dreamed|guessed|expected)\\b[^.;]{0,60}?\\b(?:capable|kill\\w*|murder\\w*|harm\\w*|danger\\w*|likely|do (?:this|such|what))`,
    'i',
  ),
  /\b(?:none of|nothing|no (?:act|action|omission|failing|failure|decision|evidence|shortcoming)s?|neither|not|cannot be said|any act)\b[^.;]{0,90}?\b(?:bears?|bore|bearing|contribut\w+|caused|causal|causative|influenc\w+|affect\w*|led to|impact\w*|material to|a factor in|linked to)\b[^.;]{0,40}?\b(?:outcome|death|homicide|murder|killing|what happened|tragedy|fatal)\b/i,
  /\b(?:not|never|hardly) (?:\w+ )?(?:causative|causal|material to the outcome|a cause of (?:her|his|the) death)\b/i,
  /\bno (?:indication|sign|warning|hint|clue|inkling|suggestion|reason (?:for \w+ )?to (?:think|suspect|believe|fear))\b[^.;]{0,30}?\b(?:(?:to|for|from which) (?:anyone|anybody|any|agencies|professionals|services|those|officers)\b|that [^.;]{0,30}?\b(?:pos(?:ed|ing)|would|was going to|intended|was capable|meant to|might)\b)[^.;]{0,60}?\b(?:danger|kill\w*|harm\w*|violen\w*|risk|capable|life|lethal|murder\w*|fatal\w*)/i,
  /\b(?:unfair|unreasonable|unrealistic|wrong|too much|harsh|unjust|idle|perverse)\b[^.;]{0,40}?\b(?:expect|ask|require|blame|suggest|suppose|hold)\b[^.;]{0,80}?\b(?:foretold|foreseen|predict\w*|prevent\w*|known|anticipat\w*|guess\w*|stopped|averted)/i,
  /\b(?:postpon|delay|deferr|put off|stav)\w*(?: off)? (?:the )?(?:inevitable|what was (?:to come|coming|bound)|the day)/i,
  /\bwhether or not\b[^.;]{0,90}?\bwould (?:still |nonetheless )?have (?:died|been killed|happened|killed|lost|taken)\b/i,
  /\b(?:did|done|do) (?:all|everything|as much as|what|the best)(?: that)? (?:they |it |anyone |anybody )?(?:reasonably |properly |fairly )?(?:could|might|can)(?: reasonably| fairly| properly)?(?: (?:have been|be|have))? (?:asked|expected|done|required|in the circumstances)\b[^;]{0,60}?\b(?:die|died|death|kill\w*|prevent\w*|avert\w*|sav(?:e|ed)|homicide|tragedy)/i,
  /\b(?:not|never|nor|nothing|neither)\b[^.;]{0,25}?\b(?:within|in|under) (?:the |their |anyone['’]s |anybody['’]s |any |its )?(?:\w+ )?(?:control|power|gift|hands|reach|capacity)\b/i,
  /\b(?:death|actions?|attack|killing|homicide|murder|events?|violence|what (?:he|she|happened))\b[^.;]{0,40}?\b(?:took|taken|caught) (?:everyone|everybody|all|agencies|professionals|those|both|the (?:family|services|agencies|police|entire))[^.;]{0,30}?\b(?:by surprise|unawares?|off guard|unprepared)\b/i,
  new RegExp(
    `\\b${whoever} (?:can|could) (?:be expected to |reasonably )?(?:guard|legislate|plan|provide) (?:against|for)\\b`,
    'i',
  ),
  /\b(?:would|could)(?: not|n['’]t| never| hardly| scarcely) (?:\w+ )?have (?:stopped|prevented|averted|saved|protected|kept|halted|deterred|altered|changed)\b/i,
  /\b(?:agenc\w+|services?|officers?|police|professionals?|staff|practitioners?|trust|practice|anyone|anybody|individuals?|nobody|no one)\b[^.;]{0,30}?\b(?:not|nobody|no one|none|hardly|cannot|neither)\b[^.;]{0,30}?\b(?:reproached|to blame|at fault|blamed|faulted|culpable|answerable|held responsible)\b[^.;]{0,60}?\b(?:death|homicide|murder|killing|tragedy|outcome|events?|what happened)/i,
];
/** A doubt that is itself the verdict: "we doubt that anything would have altered it". */
export const doubting =
  /\b(?:doubt(?:s|ed|ful)?|unlikely|improbable|questionable|far from (?:clear|certain)|(?:cannot|could not|unable to|can ?not|difficult to|hard to) (?:point to|identify|see|find|name|think of|conceive of|imagine)|no (?:reason|basis|grounds?) (?:to (?:think|believe|suppose)|for (?:thinking|believing|supposing)))\b[^.;]{0,90}?\b(?:would|could|might) (?:ever |really |realistically |have, \w+, )?(?:have|be)\b[^.;]{0,50}?\b(?:prevent|chang|alter|stop|sav(?:ed|ing)|avert|difference|different|alive|outcome|protected|kept|ended|meant|fores|predict|known|surviv)|\b(?:do|does|did)(?: not|n['’]t) (?:believe|think|consider|find|accept|suppose)\b[^.;]{0,60}?\b(?:lives?|death|homicide|murder|killing|her|him)\b[^.;]{0,40}?\b(?:would|could|might)(?: have)? (?:be |been )?(?:saved|prevented|averted|avoided|alive|spared|different)/i;

/** The verdict in its many shapes; each is tried on one sentence. */
export const verdicts: readonly RegExp[] = [
  ...told,
  ...denied,
  ...disbelieved,
  ...whateverWasDone,
  ...tooLate,
  ...further,
  ...beyond,
  ...fated,
  ...bound,
  ...clearing,
  doubting,
];

/** Shapes that are about nothing but the death, whatever the rest of the sentence speaks of. */
export const ofDeathAlone: ReadonlySet<RegExp> = new Set([
  ...fated,
  ...beyond,
  ...clearing,
  ...disbelieved,
  ...tooLate,
  doubting,
]);

/** Beginnings of words of which one stands in every verdict. */
export const verdictHeads: readonly string[] = [
  ...composedHeads,
  ...plainHeads,
  ...(
    'predict prevent forese avert avoid nothing outcome inevitabl unavoidabl unpredict unprevent unforesee known stopped saved anticipat impossible coming ' +
    'altered changed still different warning done sealed fate power expected foretold difference whatever regardless matter means same course hindsight ' +
    'bound destined fated sooner prevail doubt unlikely beyond way bolt nowhere answer alive avail counted futile prospect find found position thought believed imagined bears bore contribut caus affect indication sign unfair unreasonable postpon died did control surprise unawares guard reproach blam fault blue responsib accountab alive survived culpab bearing imagine envisage conceive perfect result avoid answerab powerless helpless spontaneous blamew guessed foretell crystal foresight amount whichever matter foreshadow presag short intention stopping stood seer clairvoyant prophet mind intervened headed deterred dissuaded turned opportunit'
  ).split(' '),
];
