import type { SentenceFrame } from './frame.js';
import { one, past, services } from './word-classes.js';

/*
 * What services held out is the subject, and how it was met: "the nurse's enquiries met with a brick wall", "the letters
 * went unanswered", "the form stayed in a drawer", "none of which she had the courtesy to return".
 */

const approach =
  '(?:enquir(?:y|ies)|inquiries|questions?|questioning|probing|prompting|overtures?|approach(?:es)?|offers?|invitations?|suggestions?|entreaties|pleas|advice|warnings?|attempts?|efforts?|kindness|encouragement|messages?|calls?|letters?|visits?|support|help|concern|reminders?)';
/** Whose approaches they are: nobody's by name, or a service's. */
const theirs = `(?:^|(?<=[;,:] |and |but |that |though |although ))(?!her |his |their |my )(?:[a-z]+(?: of)? )?(?:the |these |such |all )?(?:[a-z]+ )?(?:${services}(?:'s|') )?(?:(?!her |his |their )[a-z-]+ ){0,2}?${approach}`;
const aimed = '(?: (?:to|at|of|about|as to|into|for|from|by|on|that|which) [^,;]{2,60}?)?';
const always =
  '(?:(?:was|were|had been|always|again|all|both|each|invariably|usually|generally|only|merely|too|then|simply|every time|each time|repeatedly) )*';
const rebuff =
  '(?:(?:brick|blank|stone) wall|wall of (?:silence|denial|indifference)|(?:stony |blank |sullen |total |nothing but )?silence|stonewalling|refusals?|denials?|rebuffs?|evasions?|evasiveness|hostility|resistance|indifference|shrugs?|short shrift|monosyllables|one-word answers|closed door|contempt|scorn|ingratitude|reticence|defensiveness|deaf ears|stony ground|dead bat|(?:no|little|scant) (?:response|reply|answer|enthusiasm|interest|success|co-operation|cooperation)|non-committal [a-z]+|excuses|shakes? of (?:the|her|his) head|blank (?:stare|look)s?|a cold shoulder|a flat no)';
const parried =
  '(?:parried|deflected|batted (?:away|off|back)|side-?stepped|fobbed off|waved away|brushed (?:aside|off)|turned aside|headed off|stonewalled|laughed off|shrugged off|fended off|warded off|met head-on)';
const ran =
  '(?:(?:came|ran|run|bumped) up against|ran into|hit|struck|foundered on|broke on|drew (?:only|nothing but|no more than|a blank)|elicited (?:only|little|nothing|no more than)|produced (?:only|nothing but|no more than)|brought (?:only|nothing but|no more than)|bounced off|glanced off|fell on|got no further than)';
/** By whom they were met, where that is not the victim. */
const byOthers = new RegExp(
  `\\b(?:to|with|at|against) (?:the |an? |its |other |both |all |two |three |several |partner |local )*(?:[a-z]+ ){0,2}?${services}\\b(?!'s)|(?:silence|wall|denials?|refusals?|rebuffs?|hostility|resistance|indifference|response|reply|answer|aside|off|away|deflected|parried|spurned|refused|declined|rejected|ignored|withdrawn|down|shrugs?|contempt|excuses) (?:from|by|of|on the part of) (?:the |an? |its |other |both |all |two |three |several |partner |local )*(?:[a-z]+ ){0,2}?${services}\\b(?!'s)|\\b(?:from|by) (?:her|his|their) [a-z]|\\bfamily's\\b|\\b(?:she|he|they|family|mother|sister|relatives) (?:made|wrote|sent|rang|asked|put)\\b`,
);

const sent =
  '(?:letters?|forms?|leaflets?|cards?|booklets?|questionnaires?|invitations?|appointment letters?|packs?|papers|application|applications|statement form|diary|safety plan|contact card)';
const lay =
  '(?:(?:stayed|remained|lay|sat|languished|were left|was left|was kept|were kept|ended (?:up|its days|their days)|was put away|were put away|went straight|went|was thrown|were thrown|found (?:its|their) way) (?:for [a-z ]{3,20} |there |[a-z]+ )?(?:(?:untouched |unsigned |unopened )?(?:in|into|on|behind|under|at) (?:an? |the |her |his )?(?:bottom |kitchen |back |back of (?:an? |the )?)?(?:drawer|bin|mat|doormat|shelf|dustbin|handbag|bag|sideboard|fridge|pile|envelope|cupboard|recycling|fire|clock|back of the drawer|glove box|windowsill)\\b)|gathered dust|gathering dust|(?:(?:stayed|remained|was left|were left) (?:[a-z]+ )?blank|(?:stayed|remained|lay|was left|were left|sat|went|was|were) (?:(?:still|there|all) )?(?:unopened|unsigned|unread|unreturned|unfilled|uncompleted|untouched|unclaimed|unused|unanswered|unheeded|unacknowledged|in (?:its|their) (?:envelope|wrapper|packet)s?)))';

export const metWith: readonly SentenceFrame[] = [
  {
    by: 'met greeted received came ran bumped hit struck foundered broke drew elicited produced brought bounced glanced fell got',
    near: /(?:met|greeted|received|came|ran|bumped|hit|struck|foundered|broke|drew|elicited|produced|brought|bounced|glanced|fell|got) (?:up |only |off |no |nothing |a )?(?:with|by|against|into|on|only|blank|nothing|little|no|the|a|but|more|an) /,
    kind: 'spurned',
    pattern: new RegExp(
      `${theirs}${aimed} (?<said>${always}(?:(?:met|greeted|received) (?:only |always |mostly )?(?:with|by)|${ran}) (?:only |nothing but |little but |much the same |an? |the |her |his |what (?:[a-z]+ ){1,3})*(?:[a-z-]+ ){0,2}?${rebuff})(?: (?:from|by) ${one}${past})?`,
    ),
    denied: true,
    unless: byOthers,
  },
  {
    by: 'parried deflected batted sidestepped side-stepped fobbed waved brushed turned headed stonewalled fended warded',
    kind: 'spurned',
    pattern: new RegExp(
      `${theirs}${aimed} (?<said>(?:was|were|had been) (?:(?:always|again|all|neatly|deftly|skilfully|politely|simply|firmly|each|both|invariably|easily) )*${parried})(?: by ${one}${past})?`,
    ),
    denied: true,
    unless: byOthers,
  },
  {
    by: 'drawer bin mat doormat shelf dustbin handbag bag sideboard fridge pile envelope envelopes cupboard recycling fire clock dust unopened unsigned unread unreturned uncompleted blank untouched unclaimed unused unanswered unheeded unacknowledged windowsill wrapper packet',
    near: /(?:letters?|forms?|leaflets?|cards?|booklets?|questionnaires?|invitations?|packs?|papers|applications?|diary|plan) /,
    kind: 'spurned',
    pattern: new RegExp(
      `(?:^|(?<=[;,:] |and |but |that ))(?!her |his |their |my )(?:[a-z]+(?: of)? )?(?:the |these |all )?(?:${services}(?:'s|') )?(?:(?!her |his |their )[a-z-]+ ){0,2}?${sent}(?: (?:from|about|for|of|that|which) [^,;]{2,50}?)? (?<said>${lay})(?:(?: [a-z]+){0,2} (?:in|at|on|by|behind) (?<own>her|his|[\\w-]+'s) [a-z]+)?`,
    ),
    denied: true,
    unless: new RegExp(
      `\\b(?:by|from|to|with|at) (?:her|his|their) (?:sister|mother|family|friend|brother|father|parents|neighbour|solicitor)|\\b(?:to|on|in|at|by|from) (?:the |an? |its |her |his )?(?:[a-z]+ ){0,2}?${services}\\b|\\b(?:she|he|they) (?:had )?(?:wrote|written|sent|posted|signed|filled|completed)\\b|\\bwrong (?:address|house|name)|\\bold address|\\b(?:she|her) (?:had )?(?:moved|left)`,
    ),
  },
  {
    by: 'none neither few one',
    near: /(?:none|neither|few|not one|hardly (?:one|any)|not a single one) of /,
    kind: 'spurned',
    pattern:
      /\b(?:none|neither|not one|hardly (?:one|any)|not a single one|few) of (?:which|these|those|them|whom) (?<said>(?:the )?(?<who>[^ ,;:.']+) (?:ever |had |even |once )*(?:had the (?:courtesy|grace|decency|manners|goodness|patience|energy)|the (?:courtesy|grace|decency|manners|goodness) to|saw fit|seen fit|bothered|troubled|deigned|condescended|cared|chose|thought (?:fit|it)|found (?:the )?time|took the trouble|could be (?:bothered|troubled)|made any (?:effort|attempt)|felt inclined|showed))/,
    denied: true,
  },
  {
    by: 'courtesy grace decency manners',
    near: /(?:not|never|without|lacked|had the|nor) /,
    kind: 'spurned',
    pattern: new RegExp(
      `${one} (?:herself |himself )?(?<said>(?:did not (?:even )?have|had not (?:even )?|never (?:even )?had|lacked|had neither) (?:even )?the (?:common |simple |basic |ordinary )?(?:courtesy|grace|decency|manners) (?:to|of))`,
    ),
    denied: true,
  },
  {
    by: 'open ajar unlocked',
    near: /doors? (?:was|were|stood|remained|lay|had)/,
    kind: 'spurned',
    pattern: new RegExp(
      `\\bdoors? (?:was|were|stood|remained|lay|had (?:always )?been|had stood) (?:[a-z]+ ){0,2}?(?:open|ajar|unlocked)\\b[^.]{0,60}? ?[;,:] (?:and |but |yet )?(?<said>(?:it was |that )?(?:the (?:only|one) (?:person|one) (?:not|un)[^;]{2,60}? was ${one}${past}))`,
    ),
    denied: true,
  },
  {
    by: 'proffered extended tendered held',
    near: /(?:and|only to be|but) (?:[a-z]+ ){0,2}(?:spurned|rebuffed|refused|declined|rejected|scorned|turned|thrown|ignored|withdrawn)/,
    kind: 'spurned',
    pattern:
      /\b(?:help|support|assistance|advice|friendship|a hand|hands?|counselling|refuge|protection|places?|beds?) (?:was|were|had been) (?:[a-z]+ )?(?:proffered|extended|tendered|held out|offered|made available|laid on|put (?:her|his) way) (?:and|only to be|but) (?:[a-z]+ ){0,2}(?:spurned|rebuffed|refused|declined|rejected|scorned|turned (?:down|away)|thrown (?:back|away)|ignored|not taken)\b/,
    denied: true,
    unless: byOthers,
  },
];
