import { agencies, type SentenceFrame, who } from './frame.js';

/*
 * What was there to be used and was not: "offered a place, she laughed", "it was there for the asking, and she did not
 * ask", "every door was open and she went through none", "a single call from her would have been enough".
 */

const heldOut =
  '(?:chances?|opportunit(?:y|ies)|openings?|choice|invitation|option|place|bed|room|help|support|advice|alarm|number|lift|refuge|appointment|time|card|leaflet|assistance|protection|way out|counselling|interview)';
const wasted =
  '(?:wasted|squandered|ducked|spurned|missed|threw|lost|passed|let (?:it|them|the|this) |said (?:no|nothing|little|that|only)|shook|shrugged|laughed|looked (?:away|down|at)|changed the|turned (?:it|them|away|down)|refused|declined|demurred|preferred|chose (?!to (?:take|accept|use|go|speak|tell|attend|see)\\b)|stayed|kept (?:quiet|silent|it|them|her|his)|went (?:home|back)|walked (?:out|away)|left|hung up|put (?:it|them|off)|ignored|dismissed|waved|did (?:not|nothing)|would not|never|made no|took no|talked (?:of|about)|insisted|denied|gave (?:no|nothing|little)|withdrew|cancelled|hesitated|dithered|prevaricated)';
const failed =
  '(?:did not|never|declined|would not|chose not|had not|made no|took no|used (?:none|neither|no)|asked for none|left|let|passed|neglected|ignored|preferred|did nothing|had no)';
const closed = '(?:shut|closed|locked|bolted|barred|fastened|on)';

export const unused: readonly SentenceFrame[] = [
  {
    by: 'given offered afforded handed shown allowed',
    near: /(?:given|offered|afforded|handed|shown|allowed) [^;]* , /,
    kind: 'spoiling',
    pattern: new RegExp(
      `(?:^|(?<=[;,:] |and |but |when |once ))(?:when |once |if |though |although |even when )?(?:given|offered|afforded|handed|shown|allowed) (?:an?|the|every|another|ample|yet another|some|one more|just such an?|her|his) (?:[a-z-]+ ){0,3}?${heldOut}\\b[^;]{0,70}? , (?<said>${who} (?:had |again |simply |merely |once more |only |still )*${wasted})`,
    ),
    denied: true,
    unless:
      /\b(?:drink|cigarette|job|promotion|post at|degree|scholarship|university|college|conservatoire|role|part in|choir|team place)\b/,
  },
  {
    by: 'used asking taking using having grasped disposal',
    near: /(?:there|ready|available|waiting|disposal|hers|his) (?:for (?:her|him|[\w-]+) )?(?:to be |for the )/,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:was|were|lay|stood|had been)(?: all| always| both| now| then)? (?:there|ready|available|waiting|at (?:her|his) disposal|hers|his)(?: for (?:her|him|[\\w-]+))? ?(?:to be (?:used|had|taken|grasped|seized|called on|drawn on|rung|accepted)|for the (?:asking|taking|using|having))?(?: [\\w'-]+){0,4}?(?: , [^,;]{2,30})?(?: ,| ;)? ?(?:(?:and|but|yet|though|;) )?(?<said>(?<= )(?:(?!which|that|it|this)${who} (?:had |simply |herself |himself |then )*${failed}|nobody (?:asked|took|used|came|rang|called)|no one (?:asked|took|used|came|rang|called)))`,
    ),
    denied: true,
    unless: agencies,
  },
  {
    by: 'door doors avenue avenues route routes options',
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:every|each|the|no shortage of|several|many|more than one|all (?:the|these|those)) (?:[a-z]+ )?(?:doors?|avenues?|routes?|options) (?:was|were|stood|lay|had been|remained)(?: [a-z]+)? open(?: to (?:her|him|[\\w-]+))? ?(?:[,;] )?(?:and|but|yet|;) (?<said>${who} (?:had )?(?:(?:walked|went|passed|stepped|knocked|took|tried|used|chose|pursued) (?:through |on |at |up )?(?:none|neither|no)|did not|never|would not|declined|chose not))`,
    ),
    denied: true,
  },
  {
    by: 'call word text message phone visit email hint request',
    near: / (?:from|by) [^;]*(?:would|might|could) /,
    kind: 'wishing',
    pattern: new RegExp(
      `\\b(?:a|one|just one) (?:single |simple |quick |brief |short |further |second |one |mere )*(?:telephone |phone )?(?:call|word|text|message|visit|email|hint|request|nod)(?: to [^,;]{2,40}?)? (?:from|by) (?:the )?${who}(?: [\\w'-]+){0,8}? (?:would|might|could) (?:well |easily |surely |of itself )*have (?:been (?:enough|all|sufficient)|sufficed|saved|changed|brought|prevented|stopped|made|set|led|averted|altered|triggered|put)\\b`,
    ),
  },
  {
    by: 'door window gate chain bolt latch lock',
    near: /\bhad (?:the|her|his|that) (?:[a-z]+ )?(?:door|window|gate|chain|bolt|latch|lock)/,
    kind: 'wishing',
    pattern: new RegExp(
      `\\bhad (?:the|her|his|that) (?:[a-z]+ )?(?:door|window|gate|chain|bolt|latch|lock)(?: to [^,;]{2,20}?)? (?:only |but )?(?:stayed|remained|been (?:kept |left )?|not been (?:left )?(?:open|opened|unlocked|undone|unbolted))(?: )?(?:${closed}\\b|(?=[a-z ,]))[^;]{0,80}?\\b(?:would|might|could|need)\\b`,
    ),
    denied: true,
    unless:
      /\b(?:council|landlord|housing|locksmith|sanctuary|repair\w*|association|staff|police|officers?|mended|fitted|fixed|replaced|changed)\b/,
  },
  {
    by: 'vain',
    kind: 'spoiling',
    pattern: new RegExp(
      `\\bin vain for (?:an?|any|some|one|the) (?:[a-z]+ )?(?:moments?|occasions?|instances?|time|point|signs?|evidence|entry|indication|efforts?|attempts?) (?:at|on|in|of|that|when|by|from)(?: which| what)? (?:the )?${who}`,
    ),
  },
  {
    by: 'unopened unread unused wrapping wrapper box envelope packet packaging cellophane',
    near: / found /,
    kind: 'spurned',
    pattern:
      /\b(?:leaflets?|cards?|letters?|alarms?|pendants?|packs?|booklets?|forms?|numbers?|it|they|both|(?:the|a) (?:second|first|other|third))(?: [\w'-]+){0,3}? (?:was|were|had been) (?:later |still |afterwards )?found\b[^;]{0,70}? (?:unopened|unread|unused|still in (?:its|their) (?:wrapping|wrapper|box|envelope|packet|packaging|cellophane))\b(?: (?:in|at|under|on|behind|inside) (?<own>[\w-]+'s) [a-z]+)?/,
    denied: true,
    unless:
      /\b(?:by (?:the )?(?:police|officers?|detectives)|(?:at|in) (?!(?:her|the victim)\b)[\w-]+'s (?:flat|house|home|car|room|cell))\b/,
  },
  {
    by: 'convincingly skilfully successfully cleverly effectively well',
    kind: 'spoiling',
    pattern: new RegExp(
      `${who} (?:had |herself |himself )?(?<said>(?:(?:played|acted) (?:the|her|his) (?:part|role) of (?:the |an? )?(?:happy|contented|devoted|dutiful|loving|proud|cheerful|perfect|good|ideal|doting|willing|busy|strong|capable|satisfied|model)(?: [a-z]+){1,4}?|(?:hid|hidden|concealed|disguised|masked|covered) (?:it|this|them|what [^,;]{2,40}?|the [^,;]{2,30}?|her [a-z]+|his [a-z]+)) (?:so|too|only too|all too|very) (?:well|convincingly|skilfully|successfully|cleverly|effectively))\\b`,
    ),
  },
  {
    by: 'stomach nerve backbone spine gumption wit sense resolve',
    kind: 'spoiling',
    pattern: new RegExp(
      `${who} (?<said>(?:had not|hadn't|lacked|did not have|never had|had never had) (?:got )?the (?:stomach|nerve|backbone|spine|gumption|wit|sense|resolve) (?:for|to))\\b`,
    ),
    denied: true,
  },
  {
    by: 'help helped',
    kind: 'opening',
    pattern: new RegExp(
      `\\bit (?:(?:did|does|can|could) (?:not|hardly|scarcely)(?: have)? help(?:ed)?|(?:hardly|scarcely) helped)(?: matters| things| (?:her|his) (?:case|cause)| the (?:police|officers|agencies|situation|case|investigation|prosecution))? that (?<said>${who} (?:herself |himself |had |so often |always |then |also )*(?!was\\b|were\\b|could\\b|had\\b|felt|lived|did not (?:know|speak|have|understand)|spoke|lost|lacked|needed|suffered|worked|came from|knew|heard|been|no\\b|never (?:been|had|got))[a-z]+)`,
    ),
    denied: true,
  },
  {
    by: 'record evidence sign indication trace',
    near: /\bno (?:record|evidence|sign|indication|trace) that /,
    kind: 'spurned',
    pattern: new RegExp(
      `\\bno (?:record|evidence|sign|indication|trace) that ${who} (?:ever |in fact |had |actually )*(?:used|took|rung|rang|contacted|followed|acted|applied|pursued|replied|responded|opened|read|heeded|made (?:use|contact)|sought|called|accepted)\\b`,
    ),
    denied: true,
  },
  {
    by: 'until unless',
    near: /(?:little|nothing|not much) [^;]*(?:could|can) /,
    kind: 'wishing',
    pattern: new RegExp(
      `\\b(?:until|unless) ${who} (?:herself |himself )?(?:was (?:ready|willing|prepared|able)|were|is|had|chose|decided|wanted|agreed|accepted|left|spoke|made|came|asked)\\b[^,;]{0,50}? ?(?:, )?(?:there (?:was|is) )?(?:very )?(?:little|nothing|not much) (?:[a-z]+ ){0,4}?(?:could|can)\\b`,
    ),
    denied: true,
  },
  {
    by: 'wanted asked chosen cared wished wanting',
    near: / (?:there|available|waiting|in place) (?:if|had|should) /,
    kind: 'wishing',
    pattern: new RegExp(
      `\\b(?:was|were|had been)(?: always| all)? (?:there|available|waiting|in place) (?:if|had|should) (?:only )?${who} (?:had |have )?(?:only )?(?:wanted|asked|chosen|cared|wished)\\b`,
    ),
  },
  {
    by: 'aware',
    kind: 'opening',
    pattern: new RegExp(
      `${who} (?<said>(?:was|is|had been) (?:well |fully |perfectly |quite |only too )?aware of (?:the |her own |his own |his |all the )?(?:risks?|dangers?|violence|history|reputation)(?: [^,;]{2,30}?)?(?: ,)? (?:and|but|yet) (?:yet |still |nevertheless |nonetheless )?(?:chose|went|returned|stayed|did not|let|ran|took|ignored|accepted|carried|kept|continued|married|moved))\\b`,
    ),
    denied: true,
  },
  {
    by: 'answer reply response acknowledgement',
    kind: 'spurned',
    pattern: new RegExp(
      `\\b(?:had|got|received|met with|there was|drew|brought|elicited) (?:only |but )?(?:no|not one|never an?|little) (?:answer|reply|response|acknowledgement)s?(?: whatever| at all| of any kind)? from (?:the )?${who}`,
    ),
    denied: true,
  },
  {
    by: 'only',
    near: / only (?:had|needed) to /,
    kind: 'hindsight',
    pattern: new RegExp(
      `${who} (?<said>only (?:had|needed) to (?:ask|say|ring|call|tell|pick up|lift|leave|walk|speak|open)(?! (?:the question|for (?:a|the) (?:lift|bus|taxi))))\\b`,
    ),
  },
  {
    by: 'nobody no-one nothing one',
    near: /(?:nobody|no-one|no one|nothing) (?:had |was |[a-z]+ly )?(?:made|making|forced|forcing|kept|keeping|obliged|obliging|compelled|compelling) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:nobody|no-one|no one|nothing) (?:had |was )?(?:made|making|forced|forcing|kept|keeping|obliged|obliging|compelled|compelling) ${who} (?:to )?(?:stay|remain|go(?! (?:to (?:court|the police)|without))|return|live with|let|have|see|meet|marry|answer|open|drive|follow|accept|forgive|there)\\b`,
    ),
    denied: true,
  },
  {
    by: 'chance',
    kind: 'opening',
    pattern: new RegExp(
      `${who} (?:had |again |always )*(?<said>(?:gave|given|allowed) (?:him |her |[\\w-]+ )?chance after chance)\\b`,
    ),
  },
  {
    by: 'ask call whistle beckon knock fingers finger word text',
    kind: 'opening',
    pattern: new RegExp(
      `\\b(?:had only to|need only|needed only to|only had to|had but to) (?:ask|call|ring|whistle|beckon|smile|knock|turn up|click (?:his|her) fingers|crook (?:his|her) finger|say the word|text)(?: ,)? (?:and|for) (?:[a-z]+ ){0,2}?${who} (?:would|to|came|went|was|let|did)\\b`,
    ),
  },
];
