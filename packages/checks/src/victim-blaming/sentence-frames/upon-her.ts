import { owner, type SentenceFrame } from './frame.js';
import { one, services } from './word-classes.js';

/*
 * What came of it is laid upon her will: "only on what she chose to reveal", "there was no telling her", "a matter of her own
 * choosing", "the risk was one that she ran", "it suited her to", "but she had to want it".
 */

const act =
  '(?:return|returning|decision|choice|move|insistence|going|visit|reply|call|message|withdrawal|retraction|refusal|silence|absence|departure|reunion|reconciliation|invitation|marriage|agreement)';
const undid =
  '(?:made (?:a )?(?:nonsense|mockery|mincemeat|short work) of|rendered (?:useless|worthless|pointless|meaningless|academic|ineffective)|negated|nullified|cancelled out|set at naught|brought (?:it all |everything )?to (?:nothing|naught)|swept away|put an end to (?:all|the (?:plan|work|efforts))|unravelled|unpicked|overturned|wiped out|drove a coach)';
const lapse =
  '(?:cancel|miss|put (?:things |it |them )?off|make light|say nothing|withdraw|go back to him|take him back|forgive|minimise|laugh (?:it|things) off|turn up late|arrive late|leave (?:early|before)|walk out|deny|promise|disappear|change her mind)';
const revealing =
  '(?:reveal|say|tell|give|share|offer|disclose|divulge|let out|let them|supply|volunteer|show|admit|accept|allow|put down|bring)';

export const uponHer: readonly SentenceFrame[] = [
  {
    by: 'chose prepared willing cared fit elected deigned pleased ready minded',
    near: /(?:on|with|from|by|of|upon|beyond|than) what (?:little )?[^ ,;:.]+/,
    whole: true,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>(?:on|with|from|by|of|upon|beyond|than) what (?:little )?(?!(?:the |an? )?(?:${services}|they|he|family|sister|mother)\\b)${one} (?:herself |himself )?(?:chose|(?:was|were|had been) (?:prepared|willing|ready|pleased|minded)|cared|saw fit|elected|deigned) to (?:[a-z]+ly )?${revealing})\\b`,
    ),
    denied: true,
  },
  {
    by: 'telling talking reasoning reaching helping persuading moving arguing stopping advising gainsaying dissuading shifting',
    near: /there was (?:[a-z]+ )?no /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>there was (?:simply |never |quite )?no (?:telling|talking (?:to|sense into)|reasoning with|reaching|helping|persuading|moving|arguing with|stopping|advising|gainsaying|dissuading|shifting) ${one})(?= [.,;]|$| (?:and|once|when|by|out|about|that|otherwise)\\b)`,
    ),
    denied: true,
    unless: /\b(?:what|where|when|who|how) (?:he|she)\b/,
  },
  {
    by: 'choosing making doing choice volition invention folly decision decisions',
    near: /own (?:choosing|making|doing|choice|volition|invention|folly|decisions?)/,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?<said>(?:matter|result|outcome|product|consequence|work|affair|thing|course|situation|predicament|isolation|difficult(?:y|ies)|path|life|one) (?:[a-z]+ly )?of ${owner} own (?:choosing|making|doing|choice|volition|invention|folly|decisions?))\\b`,
    ),
  },
  {
    by: 'one',
    near: /(?:risk|danger|course|path|choice|step|gamble|life|road|decision|burden|predicament) [^;.]{0,40}?(?:was|is|were) one /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?:risk|danger|course|path|choice|step|gamble|road|predicament)\\b[^;.]{0,40}? (?:was|is) (?<said>one (?:that |which )?${one} (?:had |herself |himself |[a-z]+ly )*(?:ran|run|took|taken|chose|chosen|accepted|embraced|entered|assumed|courted|invited|made))\\b`,
    ),
  },
  {
    by: 'suited',
    near: /\b(?:it|this|that) (?:[a-z]+ ){0,3}suited /,
    kind: 'opening',
    pattern: new RegExp(
      `\\b(?<said>(?:it|this|that) (?:seems? to have |appears? to have |seemed to |evidently |clearly |plainly |no doubt |may (?:well )?have |must have |perhaps |had )*suited ${one} to (?!work\\b|travel\\b|live near))`,
    ),
  },
  {
    by: 'want accept take use ask meet engage wish play co-operate cooperate',
    near: /(?:but|yet|provided|however|only) [^;.]*(?:had|has|needed|must|would have) (?:to )?/,
    kind: 'saying',
    pattern: new RegExp(
      `\\b(?:help|support|advice|services|refuge|protection|safety)\\b[^;.]{0,60}? ?[,;]? (?:but|yet|provided(?: that)?|only if) (?:, [^,;]{2,30} , )?(?<said>${one} (?:herself |himself |also |first )?(?:had to|has to|needed to|must|would have to|would have had to) (?:first |also |[a-z]+ly )?(?:want|accept|take (?:it|them)|use (?:it|them)|ask|meet (?:it|them)|engage|wish for|play (?:her|his)|co-operate|cooperate))\\b`,
    ),
    unless: new RegExp(
      `\\b(?:${services}) (?:[a-z]+ )?(?:had to|has to|must|needed to)\\b|\\b(?:travel|pay|wait|in english)\\b`,
    ),
  },
  {
    by: 'habit way practice custom wont',
    near: /\bit (?:was|became) /,
    kind: 'spoiling',
    pattern: new RegExp(
      `\\b(?<said>it (?:was|became) ${owner} (?:usual |invariable |regular )?(?:habit|way|practice|custom|wont) to ${lapse})\\b`,
    ),
  },
  {
    by: 'way habit trick knack',
    near: /\bhad (?:an? |the )(?:[a-z]+ )?(?:way|habit|trick|knack) of /,
    kind: 'spoiling',
    pattern: new RegExp(
      `${one} (?:herself |himself )?(?<said>had (?:an? |the )(?:[a-z]+ )?(?:way|habit|trick|knack) of (?:making (?:light|little|trouble|difficulties|excuses)|cancelling|missing|changing|putting (?:things|it|people)|laughing (?:things|it|off)|walking out|turning (?:up|away)|saying (?:yes|one)|disappearing|letting|forgetting|losing))\\b`,
    ),
  },
  {
    by: 'return returning decision choice move insistence going visit reply call message withdrawal retraction refusal silence absence departure reunion reconciliation invitation marriage agreement',
    near: /(?:made (?:a )?(?:nonsense|mockery|mincemeat|short)|rendered|negated|nullified|cancelled|naught|nothing|swept|put an end|unravelled|unpicked|overturned|wiped|coach)/,
    kind: 'spoiling',
    pattern: new RegExp(
      `${owner} (?:own |sudden |later |early )*(?<said>${act}(?: [^;,.]{2,60}?)? (?:had |then |in effect |at once |[a-z]+ly )*${undid})`,
    ),
  },
  {
    by: 'all',
    near: /\ball (?:that )?[^ ,;:.]+ (?:[a-z]+ ){1,3}to do was /,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?<said>all (?:that )?${one} (?:ever |really )?(?:had|needed|would have had|would have needed) to do was) (?!wait\\b|survive|endure|sign on)`,
    ),
  },
  {
    by: 'wanting lacking',
    kind: 'hindsight',
    pattern: new RegExp(
      `${one} (?<said>(?:was|were|had been) (?:[a-z]+ly )?(?:found|judged|seen to be) (?:to be )?(?:wanting|lacking))\\b`,
    ),
  },
  {
    by: 'sense reason',
    near: /see (?:sense|reason)/,
    kind: 'hindsight',
    pattern: new RegExp(
      `\\b(?<said>(?:get|getting|make|making|persuade|persuading|bring|bringing|convince|convincing|help|helping) ${one} (?:to )?see (?:sense|reason))\\b`,
    ),
    denied: true,
  },
  {
    by: 'length distance',
    near: /at (?:arm's|some|a safe|a) (?:length|distance) [^.;]*by /,
    kind: 'spurned',
    pattern: new RegExp(
      `\\b(?<said>(?:held|kept) (?:[a-z]+ )?at (?:arm's|some|a safe|a) (?:length|distance)(?: [a-z]+){0,2} by) ${one}(?= [.,;]|$| (?:and|from|throughout)\\b)`,
    ),
    unless: new RegExp(`\\bby (?:the |an? )?(?:[a-z]+ )?(?:${services})\\b`),
  },
];
