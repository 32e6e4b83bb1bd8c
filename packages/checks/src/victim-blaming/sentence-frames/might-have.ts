import { agencies, type SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * What she might have done, with no "if": "one word to her sister, and she might be alive", "a moment's search would have
 * shown her", "had a statement been forthcoming", "it would have been a simple matter for her to".
 */

const would =
  '(?:would|might|could|may)(?: well| surely| easily| at once| soon| quickly| very likely| still| yet| also)*';
const told =
  '(?:tell|say|confide|disclose|ring|call|phone|telephone|ask|speak|explain|mention|report|write|go to|leave|walk|slip|get (?:up|out|away)|pack|lock|bolt|press|pick up|lift|knock|change|refuse|decline|say no|send|turn|keep|stay (?:away|with|at)|accept|take|use|attend|contact|seek|warn|put|make|give|show|move|block|move out|hand|pass|answer|let|stop|step|open|raise)';
const easy =
  "(?:(?:an? |the )?(?:simple|easy|easiest|small|straightforward|little) (?:matter|thing|step|enough)|(?:simple|easy|straightforward) enough|easy|simple|straightforward|simplicity itself|child's play|the work of an? (?:moment|minute)|the simplest thing(?: in the world)?|the easiest thing(?: in the world)?|no (?:great )?(?:hardship|trouble|effort|trial)|no great (?:matter|thing)|but a (?:step|moment))";
const honest =
  '(?:(?:more|less|a little more|rather more|a shade more|a bit more|altogether more|just as|as|wholly|completely|entirely|fully|perfectly|quite|half as) (?:open|honest|candid|frank|truthful|forthcoming|straightforward|straight|direct|firm|resolute|co-operative|cooperative|receptive|realistic|willing|guarded|trusting|consistent|assertive|determined|secretive|stubborn|proud|careful|cautious|decisive|insistent|reticent|evasive|passive|private)|franker|straighter|firmer|wiser|stronger|braver|bolder|quicker|readier|warier|tougher|(?:prepared|willing|ready|minded|persuaded|disposed) (?:to|even to)|(?:straight|honest|open|frank|candid|truthful|level|up front|above board) (?:with|about|from|at)|honest|truthful|candid)';

export const mightHave: readonly SentenceFrame[] = [
  {
    // "Kept it in a drawer when she might have worn it": a "he" only after another, or it may be the other of the two.
    by: 'when whereas',
    near: /(?:when|whereas) (?:she|he) (?:might|could) (?:[a-z]+ )*have /,
    kind: 'hindsight',
    pattern:
      /(?:^|(?<=[;:,] |and |but |that ))(?<who>[^ ,;:.']+) (?<said>(?:[a-z]+ly |still |had )?(?:kept|left|put|hid|stored|stayed|remained|went|sat|spent|took|chose|returned|waited|slept|told|gave|rang|called|wrote|said|did|let|answered|walked|turned|asked|used|wore|carried)(?: (?!(?:when|whereas|if|because)\b)[^;:.]{1,60}?)?(?: ,)?(?<!\b(?:time|day|night|week|point|moment|age|stage|month|year|days|years|evening|occasions?)) (?:when|whereas) (?:she|(?<=(?:^| )he .{1,120})he) (?:might|could) (?:(?:so|just|as|equally|quite|very|perfectly|well|easily|safely|simply|surely|instead) )*have (?!been (?:found|seen|heard|killed|hurt|harmed|attacked|followed|overheard)\b)(?:had|worn|been|gone|rung|done|[a-z]+(?:ed|en|ng|ld|ft|pt|nt|lt)))\b/,
    unless: /\bshe\b.*\bhe\b|\bhe\b.*\bshe\b|\b(?:officers?|staff|nurse|worker|practitioner)\b/,
  },
  {
    by: 'word call text message line letter whisper hint phone sentence step',
    near: /(?:,|and|;|–) (?:and )?[^ ,;:.']+ (?:might|would|could|may) /,
    kind: 'wishing',
    pattern: new RegExp(
      `(?:^|(?<=[;:] |but |that |perhaps ))(?<said>(?:but |just |only )?(?:one|a single|just one|a|another|two) (?:[a-z]+ )?(?:words?|telephone call|phone call|call|text|message|line|letter|whisper|hint|sentence)(?: to (?!(?:her|his|the|any) (?:own )?${services}\\b(?= (?:from|by)))[^,;]{2,70}?)? (?:, and|,|and|;|–) (?:and )?(?:all |the )?(?<who>[^ ,;:.']+) (?:children |story |outcome )?${would} (?:be|have|still be|never have|not have)\\b)`,
    ),
    denied: true,
    unless: new RegExp(`\\b(?:from|by) (?:the |an? |any |either |one of the )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'word call text message letter search thought reflection glance look enquiry question check reading minutes minute seconds conversation visit research homework consideration attention',
    near: /would (?:[a-z]+ )*have (?:[a-z]+ )?(?:shown|told|revealed|taught|persuaded|reassured|convinced|alerted|warned|disabused|put|satisfied|made)/,
    kind: 'wishing',
    pattern:
      /\b(?<said>(?:an?|one|the briefest|the slightest|five|ten|a few|the merest) (?:[a-z]+'s |[a-z]+' |simple |quick |single |brief |little |few |moment of |minutes |seconds )*(?:search|thought|reflection|glance|look|enquiry|inquiry|question|check|reading|call|word|research|consideration|homework|letter|visit|attention|minutes|conversation)(?: (?:on|at|of|to|in|with|through|from|into|about) [^,;]{2,60}?)? would (?:[a-z]+ )*have (?:[a-z]+ )?(?:shown|told|revealed to|taught|persuaded|reassured|convinced|alerted|warned|disabused|satisfied|put) (?:the )?(?<who>[^ ,;:.']+)) (?:that|of|how|what|why|who|right|to the|otherwise|as much|all|where)\b/,
  },
  {
    by: 'statement complaint disclosure word call report allegation evidence signal consent account co-operation cooperation answer',
    near: /\bhad (?:an?|any|the|some|one|there|that) /,
    kind: 'wishing',
    pattern: new RegExp(
      `\\b(?<said>had (?:there been )?(?:an?|any|some|one|the|that|the (?:least|slightest)) (?:[a-z]+ ){0,2}?(?:statements?|complaints?|disclosures?|word|call|report|allegation|evidence|signal|consent|account|co-operation|cooperation|answer|hint|reply|response)(?: (?:been|come)(?: (?:forthcoming|given|made|received|offered|provided|signed|volunteered|had|obtained|sent))?)?)(?: (?:from|by) ${one})?\\b[^;]{0,90}?,? (?:would|might|could)\\b`,
    ),
    denied: true,
    unless: new RegExp(
      `\\b(?:from|by|to|on) (?:the |an? |any |either |a second |another |her |his )*(?:[a-z]+ )?(?:${services}|witness|neighbours?|expert|family|sister|mother|friend|children|passer-by|him)\\b|\\b(?:taken|sought|asked for|passed on|shared|logged|recorded|graded|answered)\\b|\\bhad (?:the|that) (?:call|report)\\b`,
    ),
  },
  {
    by: 'been',
    near: /\bhad [^ ,;:.']+ (?:[a-z]+ )*been (?:an? )?[a-z]+/,
    kind: 'wishing',
    pattern: new RegExp(
      `(?:^|(?<=[;,:] |and |but |that |or ))(?<said>had (?:the )?(?<who>[^ ,;:.']+) (?:(?:only|but|just|simply|herself|himself|from the (?:start|outset|first)|at any point|then|even) )*been (?:only |but |simply |a little |just )?${honest})\\b(?![^;]{0,40} (?:could|would) (?:only )?(?:have )?(?:been )?(?:put|placed) (?:her|him) (?:in|at))`,
    ),
    denied: true,
  },
  {
    by: 'only but just simply',
    near: /\bhad [^ ,;:.']+ (?:only|but|just|simply) /,
    kind: 'wishing',
    pattern:
      /(?:^|(?<=[;,:] |and |but |that |or ))(?<said>had (?:the )?(?<who>[^ ,;:.']+) (?:just (?:picked|said|told|rung|asked|left|walked|called|waited|stayed|kept|gone|refused|locked|opened|spoken|answered|pressed)|(?:only|but|simply) (?!been (?:told|asked|given|offered|seen|believed|heard|referred|rung|visited|safe|able|listened|taken|helped|supported|moved|allowed|left)|known|lived|had|felt|received|found|met)[a-z]+))\b/,
    denied: true,
  },
  {
    by: 'matter easy simple straightforward simplicity play moment minute simplest easiest hardship trouble effort trial thing step',
    near: /would (?:[a-z]+ )*have been (?:[a-z']+ ){1,7}for /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?<said>(?:it|nothing|what) would (?:[a-z]+ )*have been (?:[a-z]+ly |quite |so |the )*(?:${easy}|(?:easier|simpler)(?: than)?) for ${one} to ${told})\\b`,
    ),
    denied: true,
    unless: agencies,
  },
  {
    by: 'cost taken needed',
    near: /would (?:[a-z]+ )*have (?:cost|taken|needed|required) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?<said>it would (?:[a-z]+ )*have (?:cost|taken|required|needed) ${one} (?:so |very |but |only |no more than |precious )*(?:nothing|little|no (?:great )?(?:effort|time|trouble)|an? (?:moment|minute|word|few (?:minutes|seconds)|telephone call)|minutes|seconds|moments|five minutes|a short walk)) to\\b`,
    ),
    denied: true,
  },
  {
    by: 'mother woman person wife man father parent girl adult lady',
    near: /(?:would|might|could|should) (?:[a-z]+ )*(?:not |never )?(?:have|be) /,
    kind: 'hindsight',
    pattern:
      /(?:^|(?<=[;:] |and |but |that |for ))(?<said>(?:an?|any|no|most|every|such an?) (?:(?:[a-z-]+ ){0,3}?)(?:mother|woman|person|wife|man|father|parent|adult|lady|girl) (?:with (?:(?:the|her|his) [^,;]{3,50}? (?:at heart|in mind|first|uppermost)|(?:any|an? (?:grain|shred|scrap|ounce|spark|modicum|particle) of|some|more|less|half|greater|better|an? (?:little )?(?:more|better|stronger|cooler)) [^,;]{3,60}?)|who (?:truly|really|genuinely|put|cared|thought|wanted|valued|loved|took|meant|was (?:serious|in earnest|truly|thinking))[^,;]{0,60}?|worth the name|worthy of the name|in (?:her|his) (?:right mind|place|shoes|position|senses)|of (?:any|her|his|some|ordinary|even) [^,;]{3,40}?|, [^,;]{3,40} ,) (?:(?:would|should) (?:[a-z]+ )*|(?:might|could) (?:surely |well |at least |easily )*)have (?!(?:[a-z]+ )?(?:been (?:expected|told|offered|given|believed|seen|helped|treated|asked|safe|afraid|frightened|killed|referred)|felt|struggled|needed|found|feared|suffered|received|had)\b)(?:[a-z]+ )?[a-z]+)/,
    denied: true,
    unless:
      /\b(?:afraid|frightened|in the same (?:trap|position)|no better|difficulty|officers?|any (?:service|agency)|services)\b/,
  },
  {
    by: 'sensible rational prudent right-minded responsible decent loving caring reasonable self-respecting sane careful devoted conscientious good',
    near: /would (?:[a-z]+ )*(?:not |never )?have /,
    kind: 'hindsight',
    pattern:
      /(?:^|(?<=[;:] |and |but |that |for ))(?<said>(?:no|any|every) (?:truly |really )?(?:sensible|rational|prudent|right-minded|responsible|decent|loving|caring|reasonable|self-respecting|sane|careful|devoted|conscientious|good) (?:mother|woman|person|wife|man|father|parent|adult|lady|girl|grandmother) would (?:[a-z]+ )*(?:not |never )?have (?!been|felt|struggled|needed|found|feared|suffered|received|had|known)[a-z]+)/,
    denied: true,
    unless: agencies,
  },
  {
    by: 'expected supposed thought hoped looked',
    near: /(?:mother|woman|person|wife|man|father|parent|adult|lady|graduate|girl) , [^,;]{3,50} , (?:might|could|would|should)/,
    kind: 'hindsight',
    pattern:
      /\b(?:an?|so [a-z]+ an?|such an?) (?:[a-z-]+ ){0,3}?(?:mother|woman|person|wife|man|father|parent|adult|lady|graduate|girl) , [^,;]{3,50} , (?<said>(?:might|could|would|should|can|may) (?:[a-z]+ )*?(?:have been|be) (?:[a-z]+ )?(?:expected|supposed|thought|hoped|looked to) to (?!be (?:told|given|offered|believed|asked|safe|afraid|protected)|need|find it|feel|fear|struggle|receive|trust|say (?:little|nothing)|keep)[a-z]+)/,
    unless:
      /\b(?:frightened|afraid|fearful|terrified|officer|nurse|practitioner|professional|specialist|manager|constable|supervisor)\b/,
  },
  {
    by: 'free liberty entitled right prerogative capacity',
    near: /(?:free|at liberty|entitled|right|prerogative) (?:as an adult |in law )?to /,
    kind: 'opening',
    pattern:
      /(?<who>[^ ,;:.']+) (?:was|is|had been|remained) (?:[a-z]+ ){0,2}?(?<said>(?:free|at liberty|entitled|within (?:her|his) rights) to (?:live|do as|act|behave|see|associate|choose (?!where (?:she|he) (?:sat|worked|studied))|spend|make|come|go|stay|decide|please|love|marry|be with|return|have|run|take|lead)\b[^;.]{0,50}? ?(?:[,;–] )?(?:and|but|;|–) (?:that is what |this is what |so |how |what |[a-z]+ )?(?:she|he|[^ ,;:.']+) (?:pleased|chose|preferred|elected|opted|exercised|stayed|went back|returned|liked|saw fit|had chosen|did so|did just that|did exactly that|made (?:them|it|hers)))\b/,
    unless: /\b(?:officers?|police|staff) (?:were|was) (?:free|at liberty|entitled)/,
  },
  {
    by: 'up down affair look-out lookout business concern',
    near: /\b(?:what|whether|how) /,
    kind: 'hindsight',
    pattern:
      /\b(?<said>(?:what|whether|how)(?: (?:use|much|little|far|often))? (?:the )?(?<who>[^ ,;:.']+) (?:made of (?:it|that|this|them|the [a-z]+)|did with (?:it|that|this|them|the [a-z]+)|used (?:it|them|that|the [a-z]+)|took (?:it|that|them|the [a-z]+)(?: up)?|rang(?: it| them)?|acted on (?:it|that|this|them)|followed (?:it|that|this|them)(?: up)?|went|availed [a-z ]{5,30}|heeded (?:it|them)|chose to [a-z]+(?: [a-z]+){0,3}) (?:was|is|were|lay|remained) (?:then |now |after that |entirely |her own |his own |surely |ultimately |of course )*(?:up to|down to|with|(?:(?:her|his) )?(?:own )?(?:affair|look-?out|business|concern)))\b/,
    unless: /\b(?:adviser|worker|nurse|officer)\b[^.]{0,30}\b(?:respected|made (?:it )?clear|told her)\b/,
  },
];
