import type { OnusWords } from './onus-patterns.js';
import { taggedSentence } from './tagged-sentence.js';

/** What makes of an asking something else, right before it. */
const refusedBefore =
  /\b(?:not|never|no longer|nor|rather than|instead of|without|wrong|unfair|unreasonable|unrealistic|less|nobody|too (?:often|much|easily|readily)|cease|stop|avoid) (?:[\w’'-]+ ){0,5}$|\b(?:should|must|do|does|did|is|are|was|were|can)(?:n['’]t| not) (?:[\w’'-]+ ){0,8}$/i;
/** "It was asked what women can do": a question that was looked into. */
const lookedInto =
  /\b(?:asked|considered|wondered|enquired|explored|examined|discussed|looked (?:at|into))(?: [\w’'-]+){0,3} $/i;
/** Those whom another's acts are about are not who has to act: "everyone working with young people should". */
const ofOthers =
  /\b(?:with|about|for|of|to|by|from|between|towards|against) (?:(?:children and|parents and|families and|young|older|disabled|other|these|those|the|all|an?|each|every|one|any|such|vulnerable|their) )*$/i;
/** "Staff who supervise men should": the work is theirs, and so is what they should do. */
const ofWork =
  /\b(?:who|that|which) (?:[a-z]+ly )?(?:supervise|manage|treat|visit|support|assess|meet|see|advise|train|teach|coach|house|employ|interview|arrest|counsel|nurse|refer|represent)s? $/i;
/** "a man who has hurt a girl must": whom somebody did something to is not who must. */
const ofAnother =
  /\b(?:who|that|which) (?:(?:has|have|had|is|was|are|were|may have|might have) )?(?:(?:can|cannot|could|will|would|does|do|did|may|might|must)(?: not)? \w+|\w+ing|\w+(?:ed|t|n|ll|ld)s?|struck|beats?|hits?|harms?|abuses?|controls?) (?:(?:an?|the|his|her|their|these|those|other|young|one|any|two|several) )*$/i;
/** "should be able to", "should not have to", "must not be expected to": what is owed to people. */
const owed =
  /\b(?:(?:un)?able to|free to|entitled to|(?:can|could|may) (?:\w+ )?(?:answer|speak|communicate|be heard|choose an? (?:interpreter|worker))|(?:not|never) (?:be |have |feel )?(?:expected|required|asked|left|made|blamed|told|obliged|to have|have to|need to|need|be the ones)|(?:have|has) the right|a right to|cannot be expected|could not be expected|should(?:n['’]t| not) have to|without (?:having|needing) to)\b/i;
/** "should feel able to say so, and must learn to ring": what is asked next is no longer owed. */
const askedAgain = /\b(?:and|but) (?=(?:must|should|ought|needs? to|have to|will have to)\b)/i;
/** "feel able to tell somebody before it is too late": what is owed to them is asked of them when it has to be in time. */
const inTime =
  /\b(?:before it is too late|sooner|early|earlier|promptly|at once|straight away|first sign|in time|at the first)\b/i;

/** Men who do harm, when men are spoken of: "men should take responsibility for their violence". */
const ofHarm =
  /\b(?:perpetrat|violent|abusive|controlling|offend|frighten(?:s|ing)? (?:their|his|others)|what they (?:are doing|do|have done)|own (?:up|what))|\bmen who (?:hit|hurt|frighten|bully|shout|threaten|harm|(?:are|keep) (?:frightening|hurting|hitting|bullying|threatening|harming))\b|\b(?:his|their) (?:own )?(?:violen|abus|behaviour|anger|temper|aggress|conduct|actions|use of)/i;

/** The sentence takes the onus to task itself. */
const taken =
  /[;,] (?:and )?(?:an?|the|two) (?:officers?|workers?|advis[eo]rs?|advocates?|nurses?|member of staff|service|agency) (?:should|must|will|is to|are to)\b|\b(?:onus|burden|responsibility|blame) (?:should|must|ought|does|did|is|was|can|cannot|lies|rests|belongs)(?: not|n['’]t)?\b[^.;]{0,40}\b(?:not|agenc|services|police|perpetrator|wrong)|\b(?:puts?|places?|placed|putting|placing|shifts?|shifted|leaves?|left) (?:too much|the (?:onus|burden|responsibility|blame|work|weight))\b|\b(?:is|was) (?:wrong|unfair|unreasonable|no answer|not (?:good )?enough|unrealistic)\b|\bnot (?:enough|sufficient) to\b|\bvictim[- ]blaming\b|\bnot (?:for|up to) (?:victims|women|her|him|them|survivors|men)\b|\brather than (?:expecting|asking|telling|requiring|relying|leaving|waiting for)\b|\bleave (?:the )?(?:country|uk)\b|\bnot to (?:teach|ask|tell|expect|encourage)\b/i;
/** Told of what used to be said, not asked: "are often advised to". */
const described =
  /\b(?:statutory )?guidance (?:\w+ )?(?:provides|says|states|requires|defines|lays down|extends)\b|\b(?:the |this )?(?:law|Act|legislation|statute) (?:\w+ )?(?:asks|calls|provides|requires|says)\b|\btook (?:her|his|their) own li(?:fe|ves)\b|\bwho (?:said|told|felt|thought|knew) (?:[\p{L}’'-]+ )?(?:that )?(?:she|he|they) (?:could|can|might)\b|\b(?:saw|seen|sees|viewed|regarded|treated|described|portrayed|cast) (?:[\p{L}’'-]+ ){1,4}as (?:an?|the) \p{L}+ who\b|\b(?:are|is|were|was|had been|have been) (?:often|too often|usually|routinely|frequently|sometimes|still|commonly|all too often|traditionally|repeatedly) (?:[a-z]+ )?(?:advised|expected|told|asked|urged|encouraged|required)\b/iu;
/** "to appoint an adviser for older people": a post for them, and nothing that they have to do. */
const posts =
  /\b(?:to|should|must|will|shall) (?:appoint|recruit|employ|hire|second|fund|create|commission|provide) (?:[\p{L}’'-]+ ){0,5}?(?:advis[eo]rs?|workers?|advocates?|officers?|nurses?|coordinators?|posts?|champions?|navigators?|IDVAs?|specialists?|counsellors?|leads?|service) for (?:[\p{L}’'-]+ ){0,4}[\p{L}’'-]+(?: by [^.;]{3,30})?[.;]?\s*$/iu;
/** "Make a plan with each woman who leaves": what a service does together with them. */
const madeWithThem =
  /\bplans? (?:together )?with (?:each|every|any|all|the|an?|those) (?:[a-z]+ ){0,2}?(?:wom[ae]n|m[ae]n|victims?|survivors?|patients?|tenants?|clients?|residents?|persons?|people|adults?|mothers?|callers?)\b/i;
/** "Advice for anybody who is worried is to be had at any hour": where there is help. */
const whereHelpIs =
  /^(?:advice|guidance|help|information|support)\b(?: for [^.;]{2,60})? (?:is|are|can be|may be) (?:also |always |freely )?(?:to be )?(?:had|found|obtained|available|given|offered|free|got)\b/i;
/** "A woman who has to translate will tell less": what she is put to, where nothing else asks. */
const putTo = /\bwho (?:has|have) to\b/i;
const asksBeside = /\b(?:should|must|ought|needs?|better|encouraged|urged|advised)\b/i;
/** Where a report tells and judges, what asks says so outright: one of these then stands in the sentence. */
const asksOutright =
  /\b(?:should|must|ought|needs?|have to|has to|requires?|hop(?:es?|ed)|unless|until|(?:begins?|starts?|depends?|rests?|hinges?) (?:with|on|upon)|had (?:she|he|they)|better|responsib|importance|value of|what (?:can|could|might|will)|expected to|required to|in the hands|(?:up|down) to|hold the key|the sooner|with which|at which|safest|would (?:help|equip|enable|have (?:seen|known|left)|all be)|had (?:[\w’'-]+ ){1,3}been|needed|wishes to|never too|incumbent|interests?|gives?|saves?|their own|safer|defence|behoves|(?:nobody|no one|no-one|no [a-z]+) can|substitute|the challenge|to come from|key|is hers|theirs|may wish|might wish|would (?:ask|urge|appeal)|part to play|step|duty|up to|falls? (?:to|on)|rests? with|lies? with|owes? it|important|essential|vital|crucial|imperative|hoped|urged|reminded|onus|sooner|earlier|message|lessons?|learning|encouraged|to be|if|can only|only|(?:well|best|better) (?:advised|served)|(?:is|are) for (?:[a-z]+ ){1,4}to|protection|defence|safeguard|teach(?:es)?|shows? (?:how|that|the)|reveals?|would be (?:safer|better)|sound|sensible|advice|do (?:well|best)|be (?:wise|prudent|sensible))\b/i;

/** "Pupils should be taught that control is not love": asked of schools; "taught to seek help" would ask it of pupils. */
const taught =
  /\b(?:pupils|learners|students|children|young people|boys(?: and girls)?|girls and boys|teenagers|adolescents) (?:should|must|ought to|need to) (?:all |also )?be taught (?:at [a-z]+ |in [a-z]+ )?(?:that|about|what|why|the difference)\b/i;
/** "Residents should report a broken lamp": no matter of anybody's safety from another. */
const ofUpkeep =
  /\breport (?:an? |the |any |their |all )?(?:[a-z]+ ){0,2}?(?:lamps?|lights?|repairs?|faults?|leaks?|potholes?|damp|litter|noise|change of (?:address|circumstances)|changes in (?:income|circumstances)|absences?|lost property)\b/i;
/** "Victims have to tell it five times, and this must end": told, to be ended. */
const toBeEnded =
  /\b(?:have|has|had) to\b[^.;]*,? (?:and|but|which)(?: (?:this|that|it))? (?:must|has to|should|needs? to|ought to) (?:end|stop|change|cease|be (?:ended|changed|put right))\b|\b(?:still|currently|at present|too often) (?:have|has|had) to\b/i;

/** A stretch of a sentence, as offsets into it. */
export interface Onus {
  readonly start: number;
  readonly end: number;
  /** True where the sentence itself takes over what somebody else has said. */
  readonly adopts?: boolean;
}

/**
 * Where in a sentence it is asked of those at risk to see to their own safety; null where it is not. `outright` for a
 * section that does not set out learning or actions.
 */
export function onusIn(sentence: string, words: OnusWords, outright = false): Onus | null {
  const asked = !outright || asksOutright.test(sentence);
  const general = words.unaddressedSign.test(sentence);
  if ((!asked && !general) || posts.test(sentence)) return null;
  const tagged = taggedSentence(sentence, words.lexicon);
  const named = asked && /[WOCP][A-Z]*~/.test(tagged.text);
  const mayFit = words.sieve.testOf(tagged.text);
  for (const { pattern, subject, adopts, needs } of [
    ...(general ? words.unaddressed : []),
    ...(named ? words.patterns : []),
  ]) {
    const match = mayFit(needs) ? pattern().exec(tagged.text) : null;
    if (!match) continue;
    const start = tagged.offsetAt(match.index);
    const end = Math.max(start + 1, tagged.offsetAt(match.index + match[0].length - 1));
    const lead = sentence.slice(0, start);
    if (subject && [ofOthers, ofWork, ofAnother].some((other) => other.test(lead))) continue;
    if (/\bmen\b/.test(match[0]) && ofHarm.test(sentence)) continue;
    const asks = sentence.slice(start, end).split(askedAgain).at(-1) ?? '';
    if (owed.test(asks) && !inTime.test(sentence)) continue;
    if (refusedBefore.test(lead)) continue;
    if (/^(?:what|how)\b/.test(match[0].trimStart()) && lookedInto.test(lead)) continue;
    if (whereHelpIs.test(sentence.slice(start)) || (putTo.test(sentence) && !asksBeside.test(sentence)))
      return null;
    return [taken, described, taught, ofUpkeep, toBeEnded, madeWithThem].some((silent) =>
      silent.test(sentence),
    )
      ? null
      : { start, end, adopts };
  }
  return null;
}
