import { owner, type SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * The danger is said to have been plain to all but her, or her fear not to have been what fear looks like: "everybody
 * could see it except Rowan", "she had been warned how it would end", "hers was not the behaviour of a frightened woman",
 * "there must have been something in it for her".
 */

const all =
  '(?:everyone|everybody|all|anyone|anybody|the whole (?:family|street|village|town)|friends|others|(?:her|his) (?:[a-z]+ )?(?:friends|family|neighbours|colleagues|sister|mother|parents)|the neighbours|neighbours|the rest)';
const unlike =
  '(?:frightened|fearful|terrified|abused|battered|scared|genuine|real|true|typical|beaten|cowed|timid)';
const sufferer = `(?:${unlike} (?:woman|man|person|wife|victim|mother|partner)|(?:woman|man|person|wife|victim|someone|somebody) (?:in (?:fear|terror|danger)|under (?:his|her|another's) thumb|(?:who (?:was|is) )?(?:frightened|afraid|terrified|being abused|in fear)|living in fear))`;

export const plainToSee: readonly SentenceFrame[] = [
  {
    by: 'but except save',
    near: /(?:but|except|save)(?: for| to)? [^ ,;:.']+(?: herself| himself)?(?= [.,;]|$)/,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:plain|clear|obvious|apparent|evident|visible|known|could see|saw|knew|noticed|recognised|realised|seen)\\b[^;]{0,30}? ?(?:(?:to|by) )?(?:${all} )?(?:[a-z]+ ){0,3}?(?<said>(?:but|except|save)(?: for| to)? ${one}(?: herself| himself)?)(?= [.,;]|$)`,
    ),
    unless: new RegExp(`\\b(?:but|except|save)(?: for| to)? (?:the |an? )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'blind lost deaf oblivious wasted',
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:what|everything|all|much) (?:that )?(?:was|were|seemed|had been) (?:so )?(?:obvious|plain|clear|apparent|evident) to ${all}[^;]{0,30}? (?<said>(?:was|were|escaped|passed|seems to have been) (?:quite |wholly |entirely )?(?:lost on|hidden from|by|invisible to)?) ?${one}(?= [.,;]|$)`,
    ),
    denied: true,
  },
  {
    by: 'alone',
    kind: 'hindsight',
    pattern: new RegExp(
      `${one} (?<said>alone (?:seemed|appeared|was|remained|could not|did not|would not|failed to) (?:to be )?(?:blind|oblivious|unaware|unmoved|unconcerned|see|believe|notice|recognise|accept))\\b`,
    ),
    denied: true,
  },
  {
    by: 'see saw seen',
    near: /what [^ ,;:.']+ (?:would|could|did|chose|refused|herself|himself) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:${all}|it was left to others to) (?:could |had |plainly |clearly |all )*(?:see|saw|seen) (?<said>what ${one} (?:herself |himself )?(?:would not|did not|chose not to|refused to|could not or would not|never would))(?= [.,;]| see|$)`,
    ),
    denied: true,
  },
  {
    by: 'there plain',
    near: /(?:signs?|flags?|warnings?|clues?|writing|evidence|pattern) (?:[a-z]+ )*(?:was|were|had been) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:signs?|(?:red )?flags?|warnings?|clues?|evidence|pattern)(?: of [a-z]+)? (?:was|were|had been) (?:all |always |plainly |long |already )*(?<said>(?:there|plain|clear|in plain sight|obvious|evident) (?:for|to) ${one})(?: herself| himself)?(?: to (?:see|read|find|heed|recognise|notice))?(?= [.,;]|$| (?:from|had|and|but|long|before))`,
    ),
    unless: new RegExp(
      `\\b(?:for|to) (?:the |an? |any |every |all )?(?:[a-z]+ )?(?:${services}|all|anyone|everyone|anybody|everybody)\\b`,
    ),
  },
  {
    by: 'warned told',
    near: /(?:warned|told) (?:[a-z]+ ){0,3}?(?:how|where|what) (?:it|this|that|things) /,
    kind: 'hindsight',
    pattern: new RegExp(
      `${one} (?:had (?:often |long |repeatedly )?been|was) (?:[a-z]+ )?(?<said>(?:warned|told) (?:by (?:the |an? |her |his |more than one |several )[a-z ]{3,30} )?(?:how|where|what) (?:it|this|that|things) (?:would|might|could|was likely to|were likely to|must) (?:end|lead|come to|finish|turn out))\\b`,
    ),
  },
  {
    by: 'predicted foretold warned foreseen told feared',
    near: /\bas (?:[a-z']+ ){1,4}(?:had |could |might )/,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\bas (?:anyone|anybody|everyone|everybody|any [a-z]+) (?:could|might|would) have (?:told|warned|predicted to|foretold) ${one}(?: herself| himself)?(?= [.,;]|$)`,
    ),
  },
  {
    by: 'frightened afraid scared terrified fearful unhappy',
    whole: true,
    near: /^(?:if|whether) [^ ,;:.']+ (?:was|were|had been|felt) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `^if ${one} (?:was|were|had been|felt) (?:[a-z]+ )?(?:frightened|afraid|scared|terrified|fearful|unhappy|in fear|in danger|being (?:abused|hurt|beaten)) ?, (?<said>(?:she|he) (?:hid|concealed|disguised|masked|gave no (?:sign|hint|indication|inkling)|kept (?:it|this|that|her|his)|said (?:nothing|little)|did not (?:say|show)|never (?:said|showed)|showed no|chose))`,
    ),
    denied: true,
    unless: /\b(?:nobody|no one) (?:asked|looked)|\bto survive\b|\bfrom him\b/,
  },
  {
    by: 'behaviour conduct manner demeanour bearing actions action way attitude',
    near: new RegExp(`\\b${sufferer}\\b`),
    kind: 'portrait',
    pattern: new RegExp(
      `(?:\\b(?:not|hardly|scarcely|never|nothing in|little in|no part of|far from)\\b[^;.]{0,50}?\\b(?:behaviour|conduct|manner|demeanour|bearing|actions?|way|attitude)\\b[^;.]{0,40}?|\\b(?:behaviour|conduct|manner|demeanour|bearing|actions?|attitude)\\b[^;.]{0,40}?(?:not|hardly|scarcely) (?:those |that |one )?)(?:of|suggested|spoke of|suggestive of|in) (?<said>(?:an? )?${sufferer})\\b`,
    ),
    denied: true,
    whole: true,
    unless: /\b(?:stereotype|myth|expectation|assum\w+|wrong|mistake|no such thing|there is no)\b/,
  },
  {
    by: 'woman man victim victims women person wife',
    near: new RegExp(`^(?:an? |no |real |genuine |true )*(?:${unlike} |victims |women who )`),
    kind: 'saying',
    pattern: new RegExp(
      `^(?:(?:an? |real |genuine |true )?(?:${sufferer}s?|victims|${unlike} (?:women|people|victims)) (?:does not|do not|would not|will not|would hardly|would scarcely|seldom|rarely|would surely|don't) (?:generally |usually |normally |ordinarily |as a rule |often )*|no (?:${sufferer}) would (?:surely )?(?:have )?)(?:go|goes|going|gone|invite|invited|return|returned|book|booked|laugh|post|send|sent|marry|ask|asked|open|opened|let|take|taken|answer|text|holiday|shop|dance|drink|throw|thrown|have|spend|spent|pose|posed|wait|buy|bought)\\b`,
    ),
    denied: true,
    whole: true,
    unless: /\b(?:myth|assumption|wrong|mistaken|stereotype|believed|thought|idea)\b/,
  },
  {
    by: 'fitted fit matched resembled looked conformed',
    kind: 'portrait',
    pattern: new RegExp(
      `${one} (?<said>(?:hardly|scarcely|did not|never|barely) (?:[a-z]+ )?(?:fitted|fit|matched|match|resembled|resemble|looked like|look like|conformed to|conform to|matched up to) (?:(?:the|a|any|anybody's|most people's) )?(?:[a-z]+ )?(?:picture|image|profile|idea|pattern|part|description|mould|notion) ?(?:of )?(?:an? |the )?(?:[a-z]+ )?(?:victim|battered wife|abused woman|frightened woman|sufferer)?)(?= [.,;]|$| of| and| who)`,
    ),
    denied: true,
    unless:
      /\b(?:assum\w+|stereotyp\w+|because|so (?:officers|staff|nobody|they)|which is why|mistake|wrong\w*)\b/,
  },
  {
    by: 'something need needs purpose excitement',
    near: /(?:something in it for|(?:some|a) need (?:of|in)|suited|out of it|getting out)/,
    kind: 'portrait',
    pattern:
      /(?<said>\b(?:there must have been something in it for|(?:met|answered|served|fulfilled|satisfied) (?:some|a|an unspoken|a deep|a certain) (?:[a-z]+ )?(?:need|needs|purpose) (?:of|in|for)|there was something in it for)) (?:the )?(?<who>hers|her|him|[^ ,;:.']+)\b/,
    unless: new RegExp(`\\b(?:need|for|of|in) (?:the |an? )?(?:[a-z]+ )?${services}\\b`),
  },
  {
    by: 'getting got gained',
    near: /what [^ ,;:.']+ (?:was getting|got|gained|had to gain)/,
    kind: 'portrait',
    whole: true,
    pattern: new RegExp(
      `\\bwhat ${one} (?:herself |himself )?(?<said>(?:was (?:herself )?getting|got|gained|had been getting) (?:out of|from|by) (?:it|this|the (?:relationship|marriage|arrangement)|staying|him))\\b`,
    ),
  },
  {
    by: 'supposed assume assumed conclude concluded conclusion concludes inference',
    near: /(?:can only (?:be supposed|assume|suppose|conclude|be assumed|be inferred)|(?:conclusion|inference) (?:is|that)|driven to (?:the conclusion|conclude)|forced to conclude|hard to (?:escape|avoid))/,
    kind: 'portrait',
    pattern: new RegExp(
      `\\b(?:(?:it|one|we|the panel) can only (?:be )?(?:suppos|assum|conclud|inferr?)\\w*|(?:the|this) (?:conclusion|inference) (?:is (?:hard|difficult|impossible) to (?:escape|avoid|resist)|is (?:inescapable|irresistible)|must be)|driven to (?:the conclusion|conclude)|forced to conclude) that (?<said>${one} (?:herself |himself |simply |really |in truth |rather |somehow |did not |never |had |was |no longer )*(?:prefer\\w*|lik\\w+|enjoy\\w*|want\\w*|wish\\w*|not ready|chose|valued|put|needed|found it|content|willing|thrived|resigned|indifferent|cared))\\b`,
    ),
    denied: true,
    unless: /\b(?:wanted|wished|needed) (?:help|to (?:leave|be safe|tell|speak|protect))/,
  },
  {
    by: 'moment time timing',
    near: /(?:worst|worse|bad|poor|wrong|ill-chosen)/,
    kind: 'hindsight',
    pattern: new RegExp(
      `${one} (?:had )?(?<said>(?:picked|chose|chosen|selected|hit (?:up)?on) (?:the|an?) (?:worst|very worst|worst possible|bad|poor|wrong|ill-chosen) (?:possible )?(?:moment|time|day|hour|occasion|place|way|words) (?:to|at which to|in which to|for))\\b`,
    ),
    unless: /\b(?:officer|service|nurse|council|letter)\b/,
  },
  {
    by: 'timing',
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:the )?timing of ${owner} (?:[a-z-]+ )?(?:announcement|departure|decision|disclosure|statement|news|confession|messages?|revelation|request|ultimatum|words|leaving|email|letter) (?<said>(?:was (?:[a-z]+ly )?(?:unfortunate|unwise|poor|bad|ill-judged|disastrous|unhappy)|could (?:hardly|not|scarcely) have been (?:worse|more unfortunate|unluckier|less wise)))\\b`,
    ),
    denied: true,
  },
  {
    by: 'choice decision',
    near: /(?:was to |would |proved |cost |that )/,
    kind: 'hindsight',
    pattern: new RegExp(
      `${owner} (?:own )?(?:[a-z]+ )?(?:choice|decision)(?: (?:that|to|on|not to) [^,;.]{2,60}?)? (?<said>(?:was (?:to )?(?:prove|turn out(?: to be)?)|proved|turned out|would prove|was|would be) (?:to be )?(?:[a-z]+ly )?(?:fatal|a fatal one|costly|disastrous|her undoing|his undoing|the wrong one))\\b`,
    ),
    unless: /\b(?:leave|left|report|separate|divorce|tell the|go to the police|end the)\b/,
  },
  {
    by: 'choice decision',
    near: /\b(?:an? |another )(?:[a-z]+ )?(?:choice|decision) [^;]*(?:would|might|could)/,
    kind: 'wishing',
    pattern: new RegExp(
      `\\b(?<said>(?:an?|another) (?:different|other|better|wiser|braver|firmer|single)? ?(?:choice|decision) (?:(?:on|from) ${owner} part|that (?:evening|night|day|morning|weekend|week))[^;.]{0,30}? (?:would|might|could) (?:well |surely |not )*have)\\b`,
    ),
    denied: true,
    unless: new RegExp(`\\bby (?:the |an? )?(?:[a-z]+ )?${services}\\b|\\b(?:him|his) `),
  },
  {
    by: 'silence loyalty denials secrecy reticence lies',
    near: /(?:silence|loyalty|denials|secrecy|reticence|lies) (?:was|were|gave|made|bought|lent|became)/,
    kind: 'opening',
    pattern: new RegExp(
      `${owner} (?:own )?(?:[a-z-]+ )?(?:silence|loyalty|denials|secrecy|reticence|lies) (?<said>(?:was|were|became|had been|gave|made|bought|lent) (?:(?:his|him|[\\w-]+'s|[a-z]+) )?(?:[a-z]+ ){0,2}?(?:protection|licence|cover|alibi|shield|ally|defence|friend|weapon|passport|freedom|time|conspirators|accomplices?|safety|support|security|opportunity|camouflage))\\b`,
    ),
    unless: /\b(?:only|own) (?:protection|defence|shield|weapon|safety)\b/,
  },
  {
    by: 'ally shield protection cover alibi licence protected shielded',
    near: /(?:silence|loyalty|denials|secrecy|reticence|lies)(?= [.,;]|$)/,
    kind: 'opening',
    pattern: new RegExp(
      `(?<said>\\b(?:best|greatest|chief|surest|truest|strongest) (?:ally|shield|protection|cover|alibi|friend|defence|weapon) (?:was|lay in|had always been)|\\b(?:was|had been|were) (?:[a-z]+ )?(?:protected|shielded|covered|screened)(?: for [a-z ]{3,15}| throughout| always)? by) ${owner} (?:own )?(?:[a-z-]+ )?(?:silence|loyalty|denials|secrecy|reticence|lies)(?= [.,;]|$)`,
    ),
    unless: /\b(?:she|her|rowan) (?:was|had been) (?:protected|shielded)\b/,
  },
];
