import type { Around } from './around.js';
import { isWeighed, isWeighedBefore } from './emphasis.js';
import { concedesAfter, isConceded, isConcededOfBoth, isHeldOutBefore } from './held-out.js';
import { isGivenAsReason } from './outcomes.js';

/*
 * What the words round a clause make of it. "She did not ring back" records an event; "She did not ring back, so
 * the case was closed" puts the closing of the case on her; "She did not ring back: he had taken her telephone"
 * says why. Each function sees the sentence before and after the clause, and the sentence that follows.
 */

/** True where the clause is given as the reason for what became of the case, or held against the help on offer. */
export function explainsOutcome(around: Around): boolean {
  if (explainsWith(around) || isHeldOutBefore(around)) return true;
  const shared = `${around.before}${around.shared}`;
  if (isWeighedBefore(around.shared)) return true;
  return /\b(?:and|but|yet)\b|,/i.test(around.shared) && isConcededOfBoth(shared);
}

/** The same, or said with regret, or of every occasion. */
function explainsWith(around: Around): boolean {
  return (
    isGivenAsReason(around) ||
    isConceded(around) ||
    isWeighed(around) ||
    (/\b(?:was|were|had been) (?:repeatedly |twice |also )?(?:offered|advised|urged|given|encouraged|told to|warned|invited|asked to|sent)\b[^.]{0,90}\.?$/i.test(
      around.previous.slice(-140),
    ) &&
      /^(?:but|yet|however|still|nevertheless|instead|even so)\b/i.test(around.before))
  );
}

/** True where nothing but {@link isHeldOutBefore} holds what was done or left undone against anybody. */
export function isHeldAgainstOffer(around: Around): boolean {
  return !explainsWith(around) && isHeldOutBefore(around);
}

/** "on the line", "at her desk", "awake", "at her sister's": where the perpetrator was not, or how long something took. */
const awayFromHome =
  /^ (?:(?:on (?:at work|for (?:tea|lunch|supper|an? [a-z]+)|(?:the|her|his) (?:line|phone|telephone|call|bus|train|tram|coach|ward|course|register|books|list|team|committee|rota|waiting list))\b|at (?:work|school|college|university|the (?:school|college|office|surgery|refuge|hospital|library|shop|station|desk|hotel|hostel)|(?:her|his) (?:desk|post|work|mother|sister|parents|friend|brother|aunt|daughter)['’s]*|(?:her|his) [a-z]+['’]s|\p{Lu}\p{L}+['’]s)|(?:awake|up|late|calm|quiet|behind|overnight|indoors|dry|sober|put|well|hidden|in (?:bed|hospital|the (?:refuge|ward|car|library|garden|building)))\b)|(?:at|in|by|near) the (?:back|front|queue)\b|with (?:her|his) (?:mother|sister|parents|friend|brother|aunt|daughter|grandmother|colleagues?)\b)/iu;

/** "chose to stay in Leeds", "in teaching": where somebody lived or worked, and nothing to do with the abuse. */
export function isPlaceOfLife({ words, after }: Around): boolean {
  const rest = `${/\b(?:stay|remain)(?:ing|ed)?\b(.*)$/i.exec(words)?.[1] ?? ''}${after}`;
  if (
    /\b(?:chose|choos|decid|elect|opt|prefer)[a-z]* to (?:stay|remain)\b/i.test(words) &&
    awayFromHome.test(rest) &&
    !/\b(?:rather than|instead of|when|despite|and not|although)\b/i.test(rest)
  )
    return true;
  return (
    /\b(?:stay|remain)(?:ing|ed)? in$/i.test(words) &&
    /^ (?:\p{Lu}|(?:teaching|nursing|education|work|employment|touch|school|college|bed)\b)/u.test(after) &&
    !concedesAfter(after)
  );
}

/** "Nobody made the time in which she could have spoken": what would have let her was not given. */
export function isWithheld({ before }: Around): boolean {
  return /\b(?:not|never|no|nobody|none|nothing|neither|without|failed to|lacked|denied)\b[^.;:]*\b(?:(?:in|at|on|to|with|by|through|from) (?:which|whom)|where|when)$/i.test(
    before.trimEnd(),
  );
}

/** True where the sentence says on what condition: "had she been asked, she could have told". */
export function isConditional({ before, after }: Around): boolean {
  return /(?:^|[\s,;|])(?:[Ii]f|[Uu]nless|[Ww]ith (?:more|better|earlier|proper|the right|some|a little more) (?:help|support|time|money|information|advice|training|notice|warning|encouragement|protection)\b|[Hh]ad (?:she|he|they|there|\p{Lu}\p{L}+))\b|(?:^|[,;|] ?|\b(?:and|but|that) )[Hh]ad (?:the|an?|any|one|some(?:one|body))\b/u.test(
    `${before}|${after}`,
  );
}

const heldAgainst = new RegExp(
  [
    `^(?:heedless|deaf|unmindful|undeterred|careless) (?:of|to|by) [^.;,]{2,80}, `,
    `^(?:although|though|even though) [^.;,]{0,80}?\\b(?:advised|warned|urged|encouraged|offered|begged|implored|reminded|told not to|told to|asked not to|given every|given ample|helped to)\\b`,
    `\\b(?:despite|in spite of|notwithstanding|against|contrary to|regardless of|in defiance of|disregarding|ignoring)\\b (?:[a-zà-ÿ’'-]+ ){0,5}?(?:advice|warnings?|warned|advised|urged|pleas|guidance|recommendations?|wishes|entreaties|better judgement|instincts|agreement|order|told|conditions|bail|injunction|terms of|prohibition|all that|everything)\\b`,
    `^for (?:some )?reasons? (?:that (?:only |remain |are |were )?(?:she|he|they|known)|(?:best|only) known|(?:of|all) (?:her|his|their) own|(?:which )?(?:she|he) (?:alone|never|did not|kept))`,
    `^(?:unfortunately|regrettably|unwisely|inexplicably|it (?:did|does) not help that|it is (?:regrettable|unfortunate|a pity|disappointing|a matter of regret) that)\\b`,
    `^(?:(?:having been |though |although |being )?(?:offered|given|afforded|shown|handed|warned|urged|advised|encouraged|told|asked) [^.;,]{0,70}|knowing [^.;,]{0,70}|fully aware [^.;,]{0,70}|for all that [^.;,]{0,70}), `,
    `, (?:offered|given|afforded|shown|warned|urged|advised|encouraged|knowing|fully aware|well aware)\\b[^.;,]{0,70}, `,
    `,? (?:which|thereby|and (?:so|thus|thereby)|thus) (?:had |has )?(?:defeat(?:ed|ing)|undid|undermin(?:ed|ing)|frustrat(?:ed|ing)|hamper(?:ed|ing)|tied|tying|made it (?:hard|difficult|impossible)|making it (?:hard|difficult|impossible)|prevent(?:ed|ing)|depriv(?:ed|ing)|denied|denying|limit(?:ed|ing)|left (?:the |her |them |officers|agencies|professionals)|rob(?:bed|bing)|expos(?:ed|ing)|jeopardis(?:ed|ing)|compromis(?:ed|ing)|negat(?:ed|ing)|invalidat(?:ed|ing)|put (?:her|the children|him))`,
  ].join('|'),
  'i',
);

/** "Regrettably she went back", "it is right to record that he had been warned": the judgement is the report's own. */
export function isJudgedOutright({ before }: Around): boolean {
  return /\b(?:regrettably|unwisely|foolishly|inexplicably|(?:it (?:is|was) (?:only )?(?:right|fair|proper|necessary) to (?:record|say|add|note|observe))|(?:must|has to|ought to|should) be (?:said|recorded|acknowledged|noted|accepted)|(?:regret|disappointing|disappointment|a pity)(?= that\b))/i.test(
    before,
  );
}

/** True where what is told of somebody in the sentence is held against advice given, regretted, or said to defeat help. */
export function isHeldAgainst(sentence: string): boolean {
  return heldAgainst.test(sentence);
}
