import { adverbs, owner, type SentenceFrame } from './frame.js';

/*
 * A way of life, drink, company or habits made the cause of harm: "a lifestyle of late nights did nothing for her
 * safety", "her use of cannabis had made her an easy target".
 */

const state =
  '(?:hard|harder|difficult|impossible|vulnerable|open|exposed|easy|easier|unsafe|at risk|likely|unreachable|unreliable|unable|less able|careless|reckless|sharp-tongued|short-tempered|quick-tempered|spiteful|quarrelsome|argumentative|aggressive|abusive|volatile|prey|an? (?:[a-z]+ ){0,2}(?:target|prey|victim|burden|liability))';
/** What harm is said to have come of it. */
const harm = `(?:(?:made|left|rendered) (?:[\\w'-]+ ){0,4}?${state}|(?:put|placed|brought|led|drew|drawn|laid|threw) (?:[\\w'-]+ ){0,5}?(?:risk|danger|contact with|harm|harm's way|path|orbit|reach|open|trouble|men|company)|exposed|endangered|invited|raised the|increased the|added to (?:the|her|his)|(?:did|does|do) (?:not help|nothing|little|no favours)|(?:was|were|is) (?:bound to|a danger|a risk|a threat|dangerous|no life|no place|hardly one|not one|not such)|offered (?:him|little|no)|gave (?:him|little|no)|played into|sealed|cost (?:her|him) (?:her|his) life)\\b`;
const dulled =
  '(?:clouded|dulled|blunted|blinded|impaired|lowered|loosened|got the better of|robbed|stood in the way|got in the way|contributed to (?:her|his|the) (?:death|risk|vulnerability|isolation|difficult\\w+)|was (?:the|her|his|a) (?:\\w+ )?(?:undoing|downfall|ruin|root|barrier|obstacle))';
const substance =
  '(?:alcohol|drink|drugs|wine|vodka|gin|whisky|spirits|cider|cannabis|cocaine|heroin|crack|ketamine|amphetamines?|substances|addiction|gambling|drunkenness|intoxication)';
const substances =
  'alcohol drink drugs wine vodka gin whisky spirits cider cannabis cocaine heroin crack ketamine amphetamine amphetamines substances addiction gambling drunkenness intoxication';
const life = '(?:way of life|manner of living|mode of life|style of living|lifestyle|life-style|existence)';

export const lives: readonly SentenceFrame[] = [
  {
    by: 'lifestyle life-style',
    pattern: new RegExp(
      `(?:${owner} (?:[\\w'-]+ ){0,6}?|\\b(?:sleeping|felt|thought|regard(?:ed|s)?|view(?:ed)?|considered|judged|seen|saw|described|said|deemed|opinion|concluded|called|recorded|for)\\b(?: [\\w'-]+){0,8}? )(?:(?:was|were|is|being|been) (?:for [\\w'-]+ |[a-z]+ ){0,2}?|as |to be )an? (?:[a-z]+ ){0,2}?(?:lifestyle|life-style) choice\\b`,
    ),
    unless: /\b(?:family|cycling|vegetarian|vegan|diet|retir\w+|moving|emigrat\w+|swimming|running)\b/,
  },
  {
    by: 'life living lifestyle life-style existence',
    pattern: new RegExp(
      `${owner} (?:[a-z-]+ )?${life} (?:was|is|had been) (?:very much |entirely |largely |in part )?(?:one (?:(?:that|which) )?(?:she|he) (?:had )?(?:chosen|chose|made)|one of (?:her|his) own|(?:of )?(?:her|his) own (?:choice|choosing|making))\\b`,
    ),
  },
  {
    by: 'life lifestyle life-style company circles habits hours existence',
    pattern: new RegExp(
      `(?:way of life|lifestyle|life-style|life|company|circles|habits|hours|existence) (?:(?:that|which|in which|whom) )?(?<who>[\\w-]+) (?:had |then |by then )*(?:led|lived|kept|chose|chosen|moved in|moved|mixed with|followed|pursued)(?: [\\w'-]+){0,3}? ${adverbs}${harm}`,
    ),
    denied: true,
  },
  {
    by: 'way manner',
    near: /(?:lived|drank|dressed|behaved|carried|went|conducted|talked|spoke|paraded|flaunted|teased|treated)/,
    pattern: new RegExp(
      `\\b(?:way|manner) (?:in which |that )?(?<who>[\\w-]+) (?:had )?(?:lived|drank|dressed|behaved|carried on|went about|conducted (?:herself|himself)|talked|spoke|paraded|flaunted|teased|treated)\\b[^,;]{0,40}? ${adverbs}(?:${harm}|(?:was|were) (?:likely|certain|sure|guaranteed|calculated|bound)|provoked|inflamed|angered|infuriated|(?:made|made of) [\\w-]+ (?:jealous|angry|violent|suspicious))`,
    ),
    denied: true,
  },
  {
    by: 'lifestyle life-style life existence routine round diet',
    near: /\ban? (?:[a-z-]+ )?(?:lifestyle|life-style|way of life|life|existence|routine|round|diet) of /,
    pattern: new RegExp(
      `\\ban? (?:[a-z-]+ )?(?:lifestyle|life-style|way of life|life|existence|routine|round|diet) of (?:[\\w'-]+ ){1,9}?${adverbs}${harm}`,
    ),
    denied: true,
  },
  {
    by: `consumption use misuse abuse intake fondness taste dependence dependency reliance habit drinking drug-taking smoking ${substances}`,
    pattern: new RegExp(
      `${owner} (?:[a-z-]+ ){0,2}?(?:consumption|use|misuse|abuse|intake|fondness|taste|dependence|dependency|reliance|habit|drinking|drug-taking|smoking|${substance})(?: (?:of|on|upon|for|to) [a-z-]+(?: [a-z-]+)?(?: (?:and|or) [a-z-]+)?)? ${adverbs}(?:${harm}|${dulled})`,
    ),
    denied: true,
  },
  {
    by: substances,
    pattern: new RegExp(
      `(?:^|(?<=, |that |and |as |when |because |for |by then ))(?:[a-z]+ )?${substance} ${adverbs}(?:clouded|dulled|blunted|impaired|blinded|robbed|got the better of|was the undoing of) (?<who>her|his|him|[\\w-]+(?:'s)?)\\b`,
    ),
  },
  {
    by: substances,
    near: / (?:made|left|rendered) /,
    pattern: new RegExp(
      `(?:^|(?<=, |that |and |as |when |because |for |by then ))(?:[a-z]+ )?${substance} ${adverbs}(?:made|left|rendered) (?<who>her|him|[\\w-]+) (?:[a-z]+ )?${state}\\b`,
    ),
  },
  {
    by: `habits habit lifestyle life-style life drinking choices conduct behaviour actions use misuse consumption`,
    pattern: new RegExp(
      `\\b(?:by|through|from|owing to|because of|thanks to) ${owner} (?:own )?(?:habits?|lifestyle|life-style|way of life|drinking|choices|conduct|behaviour|actions|(?:drug |alcohol )?(?:use|misuse|consumption)(?: of [a-z]+)?)\\b(?: [\\w'-]+){0,7}?(?: ,)? (?:[\\w-]+ )?(?:had |has )?(?:become|became|grown|made|rendered|brought|lost|forfeited|weakened|reduced|placed|put|left|let) (?:[\\w'-]+ ){0,4}?(?:less able|unable|vulnerable|exposed|dependent|isolated|danger|risk|target|harm|prey|unfit|incapable|respect|sympathy|hard|difficult|a burden|estranged)\\b`,
    ),
  },
];
