import { owner, type SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * What is remarked on, and is a reproach: "struck by how little she did", "it cannot be said that she made good use",
 * "time was spent on her to little purpose", "told what he was, and she married him", "on none of them did she mention".
 */

const noted =
  '(?:struck|surprised|impressed|dismayed|disappointed|troubled|puzzled|notable|noteworthy|noticeable|remarkable|remarked|noticed|noted|observed|striking|surprising)';
const scant =
  '(?:little|few|seldom|rarely|slow|ready|quick|unwilling|reluctant|readily|easily|often|reluctantly|sparingly)';

export const weighedUp: readonly SentenceFrame[] = [
  {
    by: 'struck surprised impressed dismayed disappointed troubled puzzled notable noteworthy noticeable remarkable remarked noticed noted observed striking surprising',
    near: /\bhow (?:very )?(?:little|few|seldom|rarely|slow|ready|quick|unwilling|reluctant|readily|easily|often|reluctantly|sparingly) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b${noted}(?: [a-z]+){0,3}? (?<said>how (?:very )?${scant}(?: [a-z]+){0,3}? (?:the )?(?<who>[^ ,;:.']+) (?:herself |himself |had |ever |in fact )*(?:did|done|said|gave|given|told|volunteered|used|made|offered|rang|spoke|disclosed|took|went back|returned|forgave|changed|cancelled|withdrew|let|drank|(?:was|were) (?:prepared|willing|inclined|minded|ready|candid|frank|open|to)))\\b`,
    ),
    unless: new RegExp(
      `\\b(?:how [a-z ]{3,30} (?:the |any )?(?:${services}|it|they|agencies)|said of|known of)\\b`,
    ),
  },
  {
    by: 'said claimed pretended maintained argued',
    near: /\bit (?:cannot|can not|can hardly|could not|could hardly|can scarcely) be /,
    whole: true,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\bit (?:cannot|can not|can hardly|could not|could hardly|can scarcely) (?:fairly |really |truthfully )?be (?:said|claimed|pretended|maintained|argued) that (?<said>${one} (?:herself |himself |had |always |ever |wholly )*(?:made? (?:good|much|full|great|the best|proper|any)|did (?:all|everything|much|her best|his best|anything)|done (?:all|everything|much|her best)|gave (?:full|much|proper|any)|took (?:full|much|proper|any|every)|(?:was|were) (?:[a-z]+ly |always |ever )*(?:frank|open|honest|candid|consistent|forthcoming|easy|co-operative|blameless|a willing|without fault|innocent|truthful|helpful|reliable|an easy|a model|a good|prudent|careful|wise)|co-operated|cooperated|helped|tried|engaged|seized|grasped|used|kept|acted|behaved))\\b`,
    ),
    denied: true,
  },
  {
    by: 'spent lavished expended devoted invested',
    near: /(?:spent|lavished|expended|devoted|invested) (?:on|in|to) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?:time|efforts?|money|hours|work|resources|energy|care|attention)\\b(?: [\\w'-]+){0,4}? (?:was|were|had been) (?<said>(?:[a-z]+ly )?(?:spent|lavished|expended|devoted|invested) (?:on|in|to) ${one}(?: ,)? (?:to|with|for|and with|but to|but with) (?:very |precious |so )?(?:little|no|small|scant|nothing) (?:purpose|effect|avail|result|return|reward|good|benefit|to show))\\b`,
    ),
    denied: true,
    unless: new RegExp(`\\b(?:on|in|to) (?:the |an? )?(?:[a-z]+ )?(?:${services}|training|systems?)\\b`),
  },
  {
    by: 'told warned informed shown',
    near: /(?:told|warned|informed|shown) (?:[a-z]+ ){0,2}?(?:what|of his|about|that he was|his) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `${one} (?:was|had been) (?:[a-z]+ly |also |already )*(?:told|warned|informed|shown) (?:[a-z]+ly |in (?:so many|plain) words )*(?:what (?:he was|sort|kind|he had|sort of)|of his (?:record|past|convictions?|history|violence)|about (?:him|his (?:record|past|convictions?|history|violence))|that he was dangerous|his (?:record|history))\\b[^;.]{0,50}? ?[,;]? (?:and|but|yet) (?<said>(?:she |he )?(?:still |nonetheless |nevertheless |all the same |went on to |then |promptly )*(?:married|marry|moved in|stayed|went back|took him|let him|forgave|carried on|continued|dismissed|laughed|shrugged|remained|did nothing|invited|chose))\\b`,
    ),
    unless: /\b(?:afraid|frightened|fear|threat\w*|nowhere|could not)\b/,
  },
  {
    by: 'did',
    near: /(?:none of (?:them|these|those|which)|at no (?:time|point|stage)|never(?: once)?|not once|only rarely) did /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>(?:(?:on|in|at|during) none of (?:them|these|those|which)|at no (?:time|point|stage)|never(?: once)?|not once|only rarely) did ${one} (?:[a-z]+ly |ever |herself |himself )*(?:mention|tell|ask|seek|disclose|say|speak|raise|report|use|ring|come|accept|attend|avail|make|open|confide|try|take (?!part in)|hint|admit|volunteer|press|complain|answer|reply|respond|call|contact|return|give|show|allow|let)\\b)`,
    ),
    denied: true,
    unless: new RegExp(
      `\\bdid (?:the |an? |any |either |her |his )?(?:[a-z]+ )?(?:${services}|anyone|anybody|it|they|family|sister|mother)\\b|\\b(?:afraid|frightened|fear|threat\\w*|because he|in the room|present|alone)\\b`,
    ),
  },
  {
    by: 'explained told warned advised spelt spelled clear',
    near: /(?:and|as|which) [^ ,;:.']+ (?:[a-z]+ )*knew (?:it|this|that|full|perfectly|very|as much|so)\b/,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:explained|told|warned|advised|spelt|spelled|made clear|clear)\\b[^;.]{3,140}? ?[,;]? (?<said>(?:and|as|which) ${one} (?:well |full well |herself |himself |perfectly )*knew (?:it|this|that|full well|perfectly well|very well|as much))(?= [.,;]|$)`,
    ),
    unless: new RegExp(`\\b(?:and|as|which) (?:the |an? )?(?:[a-z]+ )?(?:${services}|they) (?:[a-z]+ )*knew`),
  },
  {
    by: 'pity irony sadness tragedy shame',
    near: /(?:pity|irony|sadness|tragedy|shame)(?: of it| here| of the matter)? (?:is|was|lay) (?:in this : )?that /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:pity|irony|sadness|tragedy|shame)(?: of it| here| of the matter)? (?:is|was) that (?<said>${one} (?:herself |himself |still |always )*(?:had (?:only to|the (?:number|alarm|card|key|telephone|means|leaflet|help|answer|chance)|an? (?:number|alarm|card|key|telephone|place|way)|every (?:chance|opportunity|reason|means))|need(?:ed)? only|never (?:rang|asked|told|used|took|said|spoke|went)|(?:was|were) so (?:near|close)|chose|said nothing|went back|would not))\\b`,
    ),
    denied: true,
  },
  {
    by: 'drinking drunk drink intoxicated',
    near: /(?:had been|was|were) (?:[a-z]+ )*(?:drinking|drunk|in drink|intoxicated)/,
    kind: 'provoking',
    pattern: new RegExp(
      `${one} (?<said>(?:had been|was) (?:also |herself |himself |both |[a-z]+ly )*(?:drinking|drunk|in drink|intoxicated)\\b[^;.]{0,60}?,? and (?:(?:it is|it was) (?:not|hardly|scarcely|perhaps not) (?:surprising|to be wondered at|unexpected)|(?:so|inevitably|predictably|not surprisingly|unsurprisingly|perhaps inevitably|as so often)? ?,? ?(?:tempers|matters|things|voices|a (?:row|quarrel|fight|argument)) (?:rose|frayed|flared|got|became|broke|boiled|escalated|were|blew|followed|ensued|developed)))`,
    ),
    denied: true,
  },
  {
    by: 'complaints complaint calls reports visits requests stories tears threats',
    near: /so (?:frequent|many|numerous|slight|trivial|regular|familiar|often|routine|various|vague)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?<said>(?:complaints?|calls|reports|visits|requests|stories|tears|threats|changes of (?:mind|heart))(?: (?:of|to|about) [^;,.]{2,40}?)? (?:had been|were|had become|became|came) so (?:frequent|many|numerous|slight|trivial|regular|familiar|often|routine|various|vague|thick)[^;.]{0,40}? that\\b)`,
    ),
    unless: /\b(?:should (?:have )?(?:alerted|prompted|been)|a pattern (?:should|ought))\b/,
  },
  {
    by: 'opened unlocked unbarred',
    near: /(?:door|gate|window|latch|flat|house) (?:was|had been) (?:[a-z]+ )?(?:opened|unlocked|unbarred) /,
    kind: 'opening',
    pattern:
      /\b(?:door|gate|window) (?<said>(?:was|had been) (?:[a-z]+ )?(?:opened|unlocked|unbarred) (?:to (?:him|[\w-]+) )?from (?:the )?(?:inside|within))\b/,
    unless: /\b(?:officers?|crew|paramedics?|neighbour|landlord|child|children|son|daughter)\b/,
  },
  {
    by: 'had',
    near: /\bhad (?:the|her|his) (?:[a-z]+ )?(?:chain|bolt|alarm|lock|door|camera|button|telephone|phone|pendant|order|window|latch|gate)s? been /,
    kind: 'wishing',
    pattern:
      /\b(?<said>had (?:the|her|his) (?:[a-z]+ )?(?:chain|bolt|alarm|lock|door|camera|button|pendant|window|latch|gate)s? (?:only )?been (?:on|set|drawn|shut|closed|charged|worn|carried|used|locked|pressed|fastened|in use|kept (?:shut|locked)|across|up|plugged in|within reach))\b/,
    unless: new RegExp(`\\b(?:${services}|supplied|fitted|repaired|installed|provided)\\b`),
  },
];
