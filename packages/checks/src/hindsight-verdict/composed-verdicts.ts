/*
 * The verdict put together from its parts: a denial or a doubt, what might have been, and the end that is said to have been
 * out of anybody's hands. Words are lists; a shape says in which order the parts stand.
 */

const anyOf = (words: string) => `(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})`;

/** Up to so many characters of the same clause: no "which", "but" or "because" begins another. */
const within = (most: number) =>
  `(?:(?!\\b(?:but|because|although|though|who|whom)\\b|, which\\b)[^.;:]){0,${most}}?`;

/** Keeping the end off, seeing it beforehand, making it another. */
const averting = anyOf(`
  foretold foretell foresee\\w* predict\\w* anticipat\\w* prevent\\w* avert\\w* avoid\\w* stopp(?:ed|ing) head(?:ed|ing)_off warded_off warding_off
  forestall\\w* sav(?:ed?|ing) spared alter\\w* chang(?:ed?|ing) alive surviv\\w* protected rescu\\w* deflect\\w* deterr?\\w* divert\\w* different\\w*
  differently difference another_(?:end|ending|outcome|result) other_(?:end|ending|outcome|result) otherwise kept_(?:her|him)_(?:alive|safe)
  stayed_(?:his|her)_hand dissuad\\w*`);
const mightHave =
  '(?:would|could|might)\\b(?:,[^,.;]{1,50},)?(?: (?!not\\b|never\\b)\\w+){0,3}? (?:have|be)\\b';
/** "Is not persuaded that", "do not believe that", "it cannot be said". */
const notBelieved = `(?:(?:does|do|did|can|could|is|am|are|was|were|has|have)(?: not|n['’]t)|cannot|hardly|nor (?:does|do|is|was|can))(?: been)?(?: \\w+ly)? (?:consider(?:ed)?|think|thought|believed?|find|found|feel|felt|see|seen|conclude[d]?|supposed?|suggest(?:ed)?|accept(?:ed)?|persuaded|satisfied|convinced|of the (?:view|opinion)|of opinion|appear|seem|likely|hold|held|clear|shown|established|evident)(?! (?:it|that it) (?:can|could) be said)`;
const doubted =
  '(?:doubts?|doubtful|unlikely|improbable|inconceivable|not likely|hard to (?:see|believe|imagine)|difficult to (?:see|believe|imagine)|questions whether)';
/** What a verdict is about, where it names it. */
const ending = anyOf(`
  death homicide murder killing kill(?:ed|s)? died tragedy fatal\\w* outcome ending suicide attack events? what_happened what_followed what_took_place
  what_was_to_\\w+ (?:her|his)_li(?:fe|ves) what_he_(?:did|had|meant|intended|planned) this_end`);

/** A denial or a doubt of what might have been. */
export const disbelieved: readonly RegExp[] = [
  new RegExp(
    `\\b${notBelieved}\\b(?:(?!\\b(?:not|nothing|nobody|no|never|none|whether|but|because)\\b)[^.;:]){0,130}?\\b${mightHave}(?:(?!\\bnot\\b)[^.;:]){0,60}?\\b${averting}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${doubted}\\b${within(130)}\\b(?:${mightHave}|(?:lay|lies|was|were) (?:with)?in (?:the |any\\w* |their )?\\w+)(?:(?!\\bnot\\b)[^.;:]){0,60}?\\b${averting}\\b`,
    'i',
  ),
];

/** Whatever had been done, it would have come about; and what none had the means to keep off. */
export const whateverWasDone: readonly RegExp[] = [
  new RegExp(
    `\\bwould\\b (?:\\w+ )?have\\b${within(60)}\\b(?:irrespective of|regardless of|notwithstanding|whatever|no matter|however much|whichever|despite)\\b${within(60)}\\b(?:agenc\\w+|professional\\w*|services?|anyone|anybody|any|anything|officers?|steps?|actions?|measures?|interven\\w+|protection|safeguards?|plan|support|done|did|said|tried|put in)\\b`,
    'i',
  ),
  /\b(?:irrespective of|regardless of|whatever|no matter|however (?:much|many|good|hard|well)|whichever)\b[^.;:]{0,80}?,? (?:\p{Lu}[\p{L}’'-]+|he|she|it|the \w+|her \w+|his \w+|this) would (?:\w+ )?have (?:\w+ )?(?:kill\w*|murder\w*|died|happened|occurred|taken (?:place|her|his)|carried|done|found|ended|acted|succeeded|come about|been killed|struck|attacked|followed)\b/iu,
  /\b(?:no|neither \w+(?: \w+)? nor (?:the )?\w+|none of \w+|nothing|nobody|not)\b[^.;:]{0,80}?\b(?:at|by|in|on|from|through|upon) which\b[^.;:]{0,80}?\b(?:avert|prevent|foretold|foresee|predict|anticipat|sav(?:ed|ing)|stopp|headed off|forestall|guessed|known)\w*/i,
  /\b(?:a|any) (?:man|woman|person|perpetrator|killer|individual|someone|\w+ (?:man|person|killer|individual)) (?:who|so|bent|set|determined|intent|that)\b[^.;]{0,70}?\b(?:will|would) (?:\w+ )?(?:kill|find|do|succeed|do so|not be (?:stopped|deterred|dissuaded))\b(?! (?:out|help|it hard))/i,
  new RegExp(
    `\\b(?:looked|searched|sought|asked|considered)\\b[^.;]{0,80}?\\b(?:might|could) have been (?:\\w+ )?${averting}\\b[^.;]{0,50}?\\b(?:not found|found (?:none|no\\w*)|there (?:is|was) none|no such)\\b`,
    'i',
  ),
];

/** Nobody to turn him from it, help too late to count, a death that comes unannounced. */
export const tooLate: readonly RegExp[] = [
  // Nobody to bar his way, no stopping him, a seer to know it.
  /\b(?:nobody|no one|no-one|none) (?:could|would) (?:\w+ )?have (?:stood in (?:his|her|\p{Lu}[\p{L}-]+['’]s) way|(?:intervened|got there|arrived) in time)\b/iu,
  /\bthere (?:was|were) (?:nobody|no one|nothing) (?:who|that) (?:could|would|might) (?:\w+ )?have (?:\w+ )?(?:stopped|prevented|saved)\b/i,
  /\b[Tt]here was no stopping (?:him|her|it|\p{Lu}[\p{L}-]+)(?=[.,;]| (?:once|after|from|when)\b)/u,
  /\b(?:taken|needed|required) an? (?:seer|clairvoyant|prophet|mind-reader|soothsayer)\b/i,
  /\b(?:it|this|the (?:killing|attack|death|murder|homicide)) could (?:not|never) have been (?:seen coming|headed off)\b/i,
  /\bset on (?:killing|murdering)\b[^.;]{0,60}\bcould not (?:have been|be) (?:turned|stopped|deterred|dissuaded|diverted)\b/i,
  /\bno (?:missed )?opportunit(?:y|ies) (?:that|which) (?:would|could|might) have (?:prevented|saved|averted)\b/i,
  /\b(?:nobody|no one|no-one|nothing|no \w+|none)\b(?: (?:who|that|which))?(?: \w+){0,2}? (?:could|would|might) (?:\w+ )?have (?:turned|deflected|dissuaded|deterred|persuaded|talked|diverted|held|swayed|reached) (?:him|her|\p{Lu}\p{Ll}+)\b/iu,
  /\bwould (?:\w+ )?have (?:arrived|come|been|proved) (?:\w+ )?too (?:late|little)(?: and too late)? to (?:have )?(?:make|made|prevent|save|change|alter|help|avert|matter)/i,
  /\b(?:death|deaths|homicides?|murders?|killings?|tragedy|tragedies)\b[^.;]{0,40}?\b(?:comes?|came|coming|strikes?|struck) (?:\w+ )?(?:without|with no) (?:\w+ )?(?:notice|warning)\b/i,
];

/** An end that is called unavoidable by a noun, or with words thrown in: "not an avoidable one", "could not, on any view, have been headed off". */
export const denied: readonly RegExp[] = [
  new RegExp(
    `\\b${ending}\\b${within(60)}\\b(?:was|were|is) (?:\\w+ )?(?:not|never|hardly) (?:an? |one that was |something )(?:\\w+ly )?(?:avoidable|preventable|predictable|foreseeable)\\b`,
    'i',
  ),
  new RegExp(
    `\\b${ending}\\b${within(50)}\\b(?:could|can|would)(?: not|n['’]t| never| hardly| scarcely)\\b,?(?: [^,.;]{1,50},)? ?(?:\\w+ ){0,3}?(?:have )?been (?:\\w+ )?${averting}\\b`,
    'i',
  ),
];

/** Beginnings of words of which one stands in every verdict of this kind. */
export const composedHeads: readonly string[] =
  `foretold foretell forese predict anticipat prevent avert avoid stopp turned persuad deflect talked sway late notice warning headed heading warded forestall sav spared alter chang alive surviv
  protected rescu deflect deter divert different difference another otherwise kept dissuad irrespective regardless notwithstanding whatever
  matter however whichever despite which bent set determined intent`
    .trim()
    .split(/\s+/);
