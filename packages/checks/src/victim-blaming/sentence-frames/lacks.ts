import { owner, type SentenceFrame } from './frame.js';
import { one, services, vices, virtues } from './word-classes.js';

/*
 * A lack or a vice of hers is named as what ran through it all, and she alone as who could have changed it: "insight was
 * what Rowan lacked", "a common thread is her reticence", "the one person who might have altered it was Rowan".
 */

const lacking =
  '(?:lacked|did not have|had not got|never had|had none|had little of|was short of|wanted|was without|was wanting|could not (?:find|summon|muster)|did not (?:possess|show|bring)|never (?:showed|found|brought)|had in short supply|failed to (?:show|bring|find|summon))';
const thread =
  '(?:thread|theme|feature|factor|pattern|denominator|strand|note|refrain|constant|complaint|difficulty|motif|element)';
const would = '(?:might|would|could)(?: well| perhaps| alone| really| best| yet| ever| still)*';
const altered =
  '(?:altered|changed|prevented|averted|stopped|saved|made (?:a|the|any|all the) difference|broken|turned|put (?:a stop|an end)|ended|brought|rescued|spoken|told|helped|unlocked|done)';

export const lacks: readonly SentenceFrame[] = [
  {
    by: 'what something quality thing commodity ingredient',
    near: new RegExp(`\\b${virtues} `),
    kind: 'spoiling',
    pattern: new RegExp(
      `(?:^|(?<=[;,:] |and |but |that |as |for ))(?:[a-z]+ )?${virtues}(?: (?:with|about|in|of|towards|over) [^,;]{2,40}?)?(?: , [^,;]{3,40} ,)? (?<said>(?:was|is|were|being|had been|remained) (?:precisely |just |exactly |the very thing |the one thing |the one quality |a quality |a commodity |something |what |that |which |always )+${one} (?:simply |plainly |so |always |conspicuously |never |most |sadly )*${lacking})`,
    ),
    denied: true,
  },
  {
    by: 'what',
    near: /\bwhat [^;]* (?:was|is) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\bwhat ${one} (?:[a-z]+ly |always |most )*(?:lacked|wanted|was short of|did not have|never had|never found|was missing|had too little of) (?:was|is) (?:the |any |any real |a |some |a little )?(?:[a-z]+ )?${virtues}\\b`,
    ),
    denied: true,
  },
  {
    by: 'depend depends rely relies require requires need needs presuppose presupposes call rests rest works asks',
    near: /\b(?:that|this|one|such|which|and|these) [^ ,;:.']+ (?:was|is|had|proved|did|could) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:depends?|rel(?:y|ies)|requires?|needs?|presupposes?|calls? for|rests?|works? (?:only|best)|asks?)\\b[^;]{3,70}?[,;] (?<said>(?:and |but |– )?(?:that|this|such|such an? [a-z]+|one|which|these|either|neither|(?:and )?(?:[a-z]+ )?(?:commitment|motivation|willingness|consent|trust|candour)) ${one} (?:was|is|proved|had|did|could) (?:not|never|hardly|scarcely|manifestly not|plainly not|neither)\\b(?: give| have| show| offer| bring| prepared| willing)?)`,
    ),
    denied: true,
  },
  {
    by: 'thread theme feature factor pattern denominator strand note refrain constant motif element',
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:an?|the|one|another) (?:(?:common|recurring|recurrent|constant|running|unbroken|golden|consistent|single|repeated|abiding|striking|principal|main|dominant|persistent|besetting|unifying|familiar) )+${thread}(?: [^,;.]{3,70}?)? (?<said>(?:is|was|has been|remains|are|were) (?:[a-z]+ly |perhaps |the extent of |the degree of )*${owner} (?:own )?(?:[a-z-]+ ){0,2}?${vices})`,
    ),
  },
  {
    by: 'through thread threads theme recurs recur looms runs ran across',
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?:own )?(?:[a-z-]+ ){0,2}?${vices}(?: [a-z]+ [a-z]+| [a-z]+ [a-z]+ [a-z]+)? (?:runs?|ran|recurs?|recurred|looms?|loomed|is|was|are|were) (?:like a [a-z ]{3,20} )?(?:(?:large |everywhere |all )?(?:through(?:out)?|across|over)|an? (?:common|recurring|recurrent|constant|running|consistent|repeated|familiar|persistent) (?:thread|theme|feature|factor|pattern|strand|refrain|problem|difficulty))\\b`,
    ),
  },
  {
    by: 'degree element touch hint measure trace amount whiff signs evidence',
    near: /(?:compliance|manipulation|exaggeration|self-pity|deceit|duplicity|play-acting|evasion|denial|collusion|melodrama|attention-seeking)/,
    kind: 'spoiling',
    pattern:
      /\b(?:(?:an?|some|clear|no small|more than an?) )*(?:degree|element|touch|hint|measure|trace|amount|whiff|signs|evidence) ?(?:of )?(?:of )?(?<said>(?:disguised compliance|false compliance|feigned compliance|superficial compliance|surface compliance|manipulation|exaggeration|self-pity|deceit|duplicity|play-acting|evasion|denial|collusion|melodrama|attention-seeking))\b[^;]{0,90}? (?:in|about|from|to|behind|on) (?:the (?:way|manner|ease|readiness|speed|eagerness) (?:in which |with which |that )?)?(?:the )?(?<who>[^ ,;:.]+)/,
  },
  {
    by: 'disguised false feigned superficial surface sham',
    near: /(?:disguised|false|feigned|superficial|surface|sham) compliance/,
    kind: 'spoiling',
    pattern: new RegExp(
      `(?<said>\\b(?:disguised|false|feigned|superficial|surface|sham) compliance) (?:(?:can|could|may|might|was|is|were|to) (?:be )?(?:also |clearly |plainly )?(?:be )?(?:detected|seen|discerned|inferred|evident|apparent|read|traced|recognised|observed)|on the part of|by|from)\\b[^;]{0,70}? (?:in )?${owner}`,
    ),
  },
  {
    by: 'only one sole',
    near: /\bthe (?:only|one|sole) (?:[a-z]+ )?(?:person|one|party|individual|adult|member|human being|obstacle|barrier|witness|source|voice) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\bthe (?:only|one|sole) (?:[a-z]+ )?(?:person|one|party|individual|adult|member [a-z ]{3,20}|human being)(?: in [a-z ]{3,30})? (?<said>(?:(?:who|that) (?:${would} have ${altered}|could (?:alter|change|prevent|stop|end)|had it in (?:her|his) power|did not (?:want|wish|try|see|take|accept|seem)|would not|was not (?:prepared|willing|ready)|seemed not|held the key|never (?:tried|accepted|saw))|not (?:prepared|willing|ready|interested|minded|inclined)|un(?:willing|prepared|ready|persuaded|moved)|in a position to (?:stop|end|prevent|change|alter)|with (?:the )?power to)[^;.]{0,70}? (?:was|is|proved to be|remained|turned out to be)) (?:, [^,;]{2,40} , )?(?:[a-z]+ly )?${one}(?: herself| himself)?(?= [.,;]|$)`,
    ),
    denied: true,
    unless: /\b(?:panel|hear from|heard from|inquest|review|trial)\b/,
  },
  {
    by: 'nobody one better placed anyone',
    near: /(?:better|best) placed|if any(?:one|body) (?:could|might)/,
    kind: 'hindsight',
    pattern: new RegExp(
      `(?<said>\\b(?:(?:nobody|no one|no-one|few) (?:was|were) better placed than|the person best placed to [^;.]{5,60}? was|if any(?:one|body) (?:could|might|was able to) [^,;.]{3,60}? , (?:it was|then it was)) ${one})(?: herself| himself)?(?= [.,;]| to (?:prevent|stop|end|change|alter|see|break|know|judge the|leave|protect|avert)|$)`,
    ),
    denied: true,
    unless: /\b(?:panel|review|trial|evidence at|tell us)\b/,
  },
  {
    by: 'engagement co-operation cooperation attendance participation commitment information candour effort',
    near: /(?:such|what|whatever|the little) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:such|what|whatever|the) (?:little |limited )?(?:engagement|co-operation|cooperation|attendance|participation|commitment|information|candour|effort) (?:(?:as |that |which )?(?:there was|came|was had|was shown|was offered|was forthcoming) )?(?:from|by|on the part of) ${one} (?<said>(?:was|were|proved|remained|seemed) (?:[a-z]+ly |at best |never more than |no more than )*(?:fitful|grudging|superficial|patchy|half-hearted|sporadic|intermittent|on (?:her|his) (?:own )?terms|token|reluctant|skin-deep|short-lived|minimal|for show|erratic|lukewarm))\\b`,
    ),
    denied: true,
  },
  {
    by: 'reward return thanks recompense repayment',
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} [^;.]{3,90}? (?:was|is|were|seemed|made) (?:, [^,;]{2,30} , )?(?<said>(?:an? |but an? |but )?(?:poor|scant|sorry|shabby|strange|odd|thin|small|ill) (?:reward|return|thanks|recompense|repayment))\\b`,
    ),
    unless: /\b(?:her|his) (?:years|loyalty|service|work|efforts|kindness|patience)\b/,
  },
  {
    by: 'ungracious ungrateful churlish graceless thankless ingratitude',
    kind: 'spoiling',
    pattern:
      /\b(?:complaint|letter|reply|answer|response|reaction|tone|manner|attitude|refusal|remarks?|words)(?: (?:of|to|about|in|with|that) [^,;.]{2,40}?)? (?<said>(?:was|were|is|seemed|struck [^,;.]{2,30}? as|came across as|can only be called|must be called) (?:, [^,;]{2,30} , )?(?:[a-z]+ly |rather |somewhat |, [^,;]{2,30} , )*(?:ungracious|ungrateful|churlish|graceless|less than gracious|hardly gracious))\b/,
    denied: true,
    unless: new RegExp(`\\b${services}'s? |\\b(?:from|by|of) (?:the |an? )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'stock standard usual ready pat glib bland breezy constant customary invariable habitual curt monosyllabic offhand cheerful brisk evasive vague guarded one-word flat',
    near: /(?:from|off|away|shut|closed|ended|content|satisf)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?:[a-z]+ )?(?:stock|standard|usual|ready|pat|glib|bland|breezy|constant|customary|invariable|habitual|curt|monosyllabic|offhand|cheerful|brisk|evasive|vague|guarded|one-word|flat) (?:answers?|repl(?:y|ies)|responses?|reassurances?|assurances?|smiles?|denials?|lines?|explanations?|story|stories|excuses?|manner|tone)\\b[^;]{0,60}? (?<said>(?:(?:had |always |again |each time |effectively )*(?:kept|stopped|prevented|deterred|discouraged|dissuaded|held|put|headed|steered|warned|threw|fended) (?:the |an? |her |his |any |all )?(?:[a-z]+ )?(?:[a-z]+ )?(?:from|off|away|back)|(?:shut|closed) (?:the|off|down)|(?:ended|cut short|forestalled|satisfied|headed off|defeated|disarmed|stifled) (?:the|any|all|further|every)))\\b`,
    ),
    denied: true,
  },
  {
    by: 'state condition position shape',
    near: /in no (?:fit |proper |real )?(?:state|condition|position|shape) to /,
    kind: 'portrait',
    pattern: new RegExp(
      `\\b(?:dosing|dosed|drinking|drunk|drink|medicating|smoking|tablets|pills|alcohol|wine|vodka|cider|gin|spirits|intoxicated|cannabis|heroin|cocaine|hung ?over|using)\\b[^;]{0,90}? ${one} (?<said>(?:was|had been|were) (?:often |usually |frequently |thus )?in no (?:fit |proper |real )?(?:state|condition|position|shape) to (?:judge|read|see|weigh|protect|take in|look after|recognise|assess|sense|gauge|think|act|defend|notice|make|escape|resist|keep))\\b`,
    ),
    unless: /\b(?:officers?|court|jury|interviewed|cross-examin\w+|statement|questioned|consent)\b/,
  },
  {
    by: 'mark target prey meat victim touch game pickings dupe',
    near: /made (?:her|him|[^ ,;:.']+) /,
    kind: 'portrait',
    pattern: new RegExp(
      `${owner} (?:own )?(?:[a-z-]+ ){0,3}?(?:notions?|ideas?|views?|beliefs?|trust|trustfulness|good nature|softness|innocence|naivety|credulity|kindness|vanity|pride|ways|habits?|temper|eagerness|readiness|willingness|need for [a-z]+|desire for [a-z]+|longing for [a-z]+|generosity|gullibility|loneliness|drinking|innocence)\\b[^;]{0,50}? (?<said>(?:had )?made (?:her|him|[^ ,;:.']+) (?:, [^,;]{2,30} , )?(?:an? )?(?:all too |only too |[a-z]+ly )?(?:easy|natural|obvious|ready|sitting|soft|perfect|willing|fair|inviting|tempting) (?:mark|target|prey|meat|victim|touch|game|pickings|dupe|duck))\\b`,
    ),
  },
];
