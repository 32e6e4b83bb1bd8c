import { agencies, owner, type SentenceFrame, who } from './frame.js';

/*
 * What somebody did is called unwise though nobody is named ("it was rash to tell him before she had left"), a good
 * quality is made the cause of harm ("her kindness was her undoing", "a mother's misplaced loyalty"), or a way of going
 * on is told as no surprise ("true to form, she went back").
 */

const unwise =
  '(?:rash|unwise|foolish|foolhardy|imprudent|reckless|naive|naïve|ill-advised|ill-judged|injudicious|incautious|inadvisable|silly|a mistake|an error(?: of judgement)?|an? [a-z]+ mistake|folly|foolishness|asking for trouble|to (?:invite|ask for|court) trouble|(?:hardly|scarcely|not|never|far from) (?:the )?(?:wise|wisest|sensible|prudent|clever))';
/** What nobody but the victim could have done. */
const ownAct =
  "(?:go(?:ing)? back(?= (?:to (?:him|her|the (?:house|flat|home|property|marriage|relationship)|[\\w-]+(?= [.,;]|$))|for|in|inside|indoors|there|alone|by|with|at|that|so|when|on (?:her|his)|[.,;])|$)|return(?:ing)? to (?:him|her|the (?:house|home|flat|property|relationship|marriage))|go(?:ing)? (?:[a-z]+ ){0,3}?(?:alone|(?:on|by) (?:her|his) own|by (?:herself|himself))|meet(?:ing)? (?:up with )?[\\w'-]+(?: [a-z]+){0,4}? (?:alone|by (?:herself|himself)|on (?:her|his) own|one last time|again)|(?:let|letting|invit(?:e|ing)|tak(?:e|ing)|hav(?:e|ing)) [\\w'-]+ (?:in|back|home|round|over)|open(?:ing)? the (?:[a-z]+ )?door|answer(?:ing)? (?:the door|(?:his|her) (?:calls?|messages?|texts?|letters?))|repl(?:y|ying) to (?:him|her|his)|confront(?:ing)? [\\w'-]+|argu(?:e|ing) with [\\w'-]+|provok(?:e|ing) [\\w'-]+|marry(?:ing)? [\\w'-]+|mov(?:e|ing) (?:back )?in with|giv(?:e|ing) [\\w'-]+ (?:another|one more|a second) chance|trust(?:ing)? (?:him|her)|believ(?:e|ing) (?:him|her)|forgiv(?:e|ing) (?:him|her)|unblock(?:ing)?|walk(?:ing)? (?:home|back|there)|(?:stay|remain)(?:ing)? (?:on |in the (?:house|flat|home) )?(?:with (?:him|her)|alone|another)|(?:tell|telling|inform|informing|warn|warning|announce|announcing|threaten|threatening|boast|let|letting) [^;,]{2,70}? (?:before (?:she|he)|while (?:she|he|they) (?:was|were|still|lived)|when (?:she|he) was|without (?:first|anyone|somebody|someone|having|telling)|alone|to (?:his|her) face|in (?:his|her|their) own home))";
const virtue =
  '(?:loyalty|trust|faith|devotion|love|kindness|pity|generosity|optimism|forgiveness|affection|compassion|confidence|tolerance|gratitude|sympathy|attachment|pride|independence|sense of duty)';
const misplaced =
  '(?:misplaced|misguided|mistaken|blind|excessive|unquestioning|fatal|foolish|unthinking|unshakeable|ill-judged|undue|misjudged|wrong-headed|unwise)';
const wentOn =
  '(?:went|was back|was with (?:him|her)|was drinking|was out|was not (?:in|there|at)|returned|took|let|forgave|withdrew|missed|cancelled|did not|failed|refused|declined|stayed|rang off|left|gave|opened|dropped|changed|denied|minimised|retracted|invited|answered|relented|disengaged|turned|said nothing|told nobody)';

export const follies: readonly SentenceFrame[] = [
  {
    by: 'rash unwise foolish foolhardy imprudent reckless naive naïve ill-advised ill-judged injudicious incautious inadvisable silly mistake error folly foolishness trouble wise wisest sensible prudent clever',
    near: /\bit (?:was|is|had|may|must|would|seems|proved) [^,;]{2,50} to /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\bit (?:was|is|had been|may have been|must have been|would seem|seems|proved) (?:[a-z]+ ){0,2}?${unwise} to ${ownAct}`,
    ),
    denied: true,
    unless: agencies,
  },
  {
    by: 'sensible wise prudent clever',
    kind: 'hindsight',
    pattern:
      /\b(?:was|were) (?:not|hardly|scarcely|never) (?:an? |the )?(?:[a-z]+ )?(?:sensible|wise|prudent|clever) (?:place|time|moment|way|occasion|hour|setting)(?: (?:in|at|on) which)? (?:to|for) (?:settl(?:e|ing)|have (?:it|things) out|confront|(?:tell|meet)(?:ing)? (?:him|her)|end(?:ing)? (?:it|things|the)|quarrel|argu(?:e|ing)|break(?:ing)?|talk(?:ing)? of (?:leaving|divorce)|rais(?:e|ing) the (?:matter|question|subject) of)/,
    denied: true,
    unless: agencies,
  },
  {
    by: 'loyalty trust faith devotion love kindness pity generosity optimism forgiveness affection compassion confidence tolerance gratitude sympathy attachment pride independence duty',
    near: /(?:misplaced|misguided|mistaken|blind|excessive|unquestioning|fatal|foolish|unthinking|unshakeable|ill-judged|undue|misjudged|wrong-headed|unwise) /,
    kind: 'portrait',
    pattern: new RegExp(
      `\\ban? (?:[a-z]+ )?(?:mother|grandmother|wife|sister|father|grandfather|daughter|son|husband|brother|woman|man|parent|partner)'s ${misplaced} (?:sense of )?${virtue}\\b`,
    ),
  },
  {
    by: 'loyalty trust faith devotion love kindness pity generosity optimism forgiveness affection compassion confidence tolerance gratitude sympathy attachment pride independence duty',
    near: /(?:misplaced|misguided|mistaken|blind|excessive|unquestioning|fatal|foolish|unthinking|unshakeable|ill-judged|undue|misjudged|wrong-headed|unwise) /,
    kind: 'portrait',
    pattern: new RegExp(`${owner} (?:own )?(?:[a-z]+ )?${misplaced} (?:sense of )?${virtue}\\b`),
    denied: true,
  },
  {
    by: 'undoing downfall ruin ruination',
    kind: 'portrait',
    pattern: new RegExp(
      `\\b(?:was|were|proved|became|to be|been)(?: also| in the end| ultimately| to be| sadly| perhaps| at last)* ${owner} (?:own )?(?:undoing|downfall|ruin|ruination)\\b`,
    ),
  },
  {
    by: 'blinded',
    kind: 'portrait',
    pattern:
      /\b(?:love|loyalty|devotion|affection|pride|hope|pity|trust|faith|hers|his|attachment|infatuation)\b(?: [a-z]+){0,4}? (?:had |has |may have |must have )?blinded (?<who>her|him|[\w-]+)\b/,
  },
  {
    by: 'form type wont predictably',
    kind: 'opening',
    pattern: new RegExp(
      `${who} (?:, )?(?:true to (?:form|type)|as was (?:her|his) wont|predictably) (?:, )?(?<said>(?:had |then |soon |simply |promptly )*${wentOn})`,
    ),
    denied: true,
  },
  {
    by: 'form type wont predictably',
    kind: 'opening',
    pattern: new RegExp(
      `(?:true to (?:form|type)|as was (?:her|his) wont|predictably)(?: enough)? , (?<said>${who} (?:had |then |soon |simply |promptly )*${wentOn})`,
    ),
    denied: true,
  },
  {
    by: 'patchy sporadic erratic intermittent half-hearted inconsistent spasmodic poor limited variable irregular fitful minimal grudging superficial unreliable haphazard',
    near: / (?:complian|concord|adheren|attendan|engagem|co-?operat|commitm|participat|motivat|uptake)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?:own )?(?:compliance|concordance|adherence|attendance|engagement|co-?operation|commitment|participation|motivation|uptake)(?: (?:with|at|to|in|for|from|on) (?!school|college|work|university|church|nursery|lessons)[\\w'-]+(?: [\\w'-]+){0,5}?)? (?:was|were|had been|remained|proved|became|is)(?: at best| at times| never more than| often| always| rather| very| somewhat| largely| only| too| [a-z]+ly)* (?:patchy|sporadic|erratic|intermittent|half-hearted|inconsistent|spasmodic|poor|limited|variable|irregular|fitful|minimal|grudging|superficial|unreliable|haphazard)\\b`,
    ),
    unless: /\b(?:school|college|nursery|lessons)\b/,
  },
  {
    by: 'unrealistic unreasonable excessive impossible',
    kind: 'portrait',
    pattern: new RegExp(
      `${owner} (?:own )?(?:expectations?|demands?|hopes?|requests?|requirements|standards) (?:[^,;]{2,80}? )?(?:was|were|is|are|had been|proved)(?: , [^,;]{2,40} ,)? (?:[a-z]+ly |rather |somewhat |often |at times )*(?:unrealistic|unreasonable|excessive|impossible(?: to (?:meet|satisfy))?)(?= |$)`,
    ),
  },
  {
    by: 'who',
    near: /\bit (?:was|had been) [^;]{0,40} who /,
    kind: 'opening',
    pattern: new RegExp(
      `\\bit (?:was|had been) (?:always |often |in the end |usually )?${who} (?:herself |himself )?who (?:had |then |first |again |so often )*(?:opened (?:the|her|his) (?:[a-z]+ )?(?:door|gate|window)|let (?:him|her|[\\w-]+) (?:in|back|stay)|invited|unlocked|resumed|rekindled|renewed|gave (?:him|her) (?:the|a|another|her|his)|took (?:him|her) (?:back|in)|went back|started (?:it|the (?:row|argument|quarrel))|made (?:the first move|contact)|got in touch|wrote first|returned to (?:him|her))\\b`,
    ),
  },
  {
    by: 'changed varied shifted differed altered',
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?:own )?(?:accounts?|versions?|story|stories|explanations?|recollections?) (?:of|about|for) [^,;]{2,40}? (?:had |often |again )?(?:changed|varied|shifted|differed|altered)\\b`,
    ),
  },
  {
    by: 'drinking',
    kind: 'opening',
    pattern: new RegExp(
      `${who} (?:was|had been) (?<said>drinking (?:heavily|too much|more than [^,;]{3,30}?|to excess|again|daily|a (?:good|great) deal)(?: ,)? (?:which|and this|and it) (?:had |may have |might have |must have |will have |would have |undoubtedly |no doubt |cannot have |did )*(?:contributed|led|added|made|put|played|helped|affected|fuelled|caused|not help))`,
    ),
    denied: true,
  },
  {
    by: 'unnoticed unremarked provoke enrage inflame anger arouse rouse upset please antagonise',
    kind: 'provoking',
    pattern:
      /\b(?:posting|parading|flaunting|boasting|advertising|publishing|announcing|inviting|bringing|dancing|telling|taunting|sharing|dating|going|dressing|showing)\b[^;]{2,80}? (?:was|were) (?:never |hardly |scarcely |not |always |almost |bound |certain |sure |likely |unlikely |going |calculated |to )+(?:(?:go|pass) (?:unnoticed|unremarked)|provoke|enrage|inflame|anger|please|antagonise|a?rouse|upset)\b/,
    denied: true,
    unless: /\b(?:family|mother|father|sister|neighbours?|congregation|community)\b/,
  },
];
