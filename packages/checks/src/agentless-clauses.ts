import { groupStart, isNegative, type Subject, subjectOf, type Word, wordsOf } from '@dhrlint/facts';

/** Violence with nobody doing it, in a sentence. Offsets are into the sentence. */
export interface Agentless {
  readonly start: number;
  readonly end: number;
  /** To whom it was done, where the clause says so. */
  readonly subject: Subject | null;
}

/** What is done to somebody, as participles. */
const done =
  /^(?:assaulted|attacked|punched|kicked|slapped|beaten|hit|struck|strangled|choked|throttled|raped|stabbed|burned|burnt|bitten|dragged|thrown|pushed|shoved|threatened|abused|controlled|coerced|imprisoned|stalked|harassed|headbutted|scalded|cut|spat|grabbed|isolated|humiliated|degraded|monitored|held|kept|pulled|locked|pinned|knocked|shaken|forced|smothered|suffocated|tied|bruised|bloodied|violated|terrorised|tormented)$/;
/** Participles that often tell of something else: only beside another, or with what shows the violence. */
const ambiguous =
  /^(?:hit|cut|thrown|pushed|isolated|monitored|threatened|bitten|struck|burned|burnt|controlled|grabbed|shoved)$/;
const shown =
  /\b(?:punched|kicked|beaten|by the (?:throat|neck|hair|arms?|wrists?)|against her will|to the (?:floor|ground)|unconscious|against the wall|in the (?:face|stomach|head|back|ribs)|the night before|and hit|sex|strangled|assaulted|abused|belt|knife|fist|face|head|stairs|wall|floor|hair|throat|neck|violence|coerced|controlled and|isolated and|and threatened|threatened and|to kill|with a|weapon|repeatedly|(?:on|in|across|about|over|around) (?:the|her|his|their) (?:\w+ )?(?:shoulder|arm|wrist|leg|jaw|mouth|ear|hand|knee|chest|back|ribs?|stomach|cheek|eye|nose|thigh|shin|foot|side|body|legs|arms|hands|shoulders)|against (?:a|an|the)|(?:down|off|out of|into|through) (?:a|an|the))\b/i;
const otherHarm =
  /\b(?:eviction|car|vehicle|lorry|dog|road|accident|fall|prosecution|court|dismissal|redundancy|homelessness|disciplinary|policy|ward|school)\b/i;

/** What a victim is said to undergo. */
const undergo =
  /\b(?:(?:was|were|been|being|is) (?:\w+ly )?(?:subjected|subject|exposed) to|(?:was|were|been|is|became) (?:again |also |once more |\w+ly )?(?:a|the) victims? of|suffer(?:ed|ing|s)?|received|(?:was|were|been) left with|experienc(?:ed|ing|es)|endur(?:ed|ing|es)|sustain(?:ed|ing)|underwent|lived (?:with|through)|living (?:with|in fear of))\b/gi;
const violent =
  '(?:(?:domestic|physical|sexual|emotional|sustained|serious|severe|repeated|further|years|prolonged|significant|extreme|escalating|regular|frequent|several|many|numerous|long[- ]term|such|this|violent|a|an|the|of|and|and|or|psychological|financial|verbal|economic|terrible|persistent|coercive|many|other|multiple|considerable|much|long|history|catalogue|course|campaign|pattern|number|series|period|lifetime|months|decades|great|deal|both|three|two|four|five|six|seven|nine|ten|[0-9]+|,)\\s+)*';
const violenceNoun =
  '(?:violence|abuse|assaults?|attacks?|beatings?|strangulation|rapes?|coercion|(?:coercive )?control|threats to kill|stalking|harassment|brutality|cruelty)';
const undergone = new RegExp(`^\\s*${violent}${violenceNoun}\\b`, 'i');
const injured =
  /^\s*(?:[\w-]+\s+){0,6}?(?:in|during|following|after|as a result of) (?:an?|the|another|this) (?:\w+ )?(?:assault|attack|beating|incident (?:of|at home|in the home))\b/i;

/** Violence as a thing that happens by itself. */
const happening =
  /\b(?:(?:an?|the|another|further|several|two|three|this|these|such|more|some|repeated|physical|domestic|sexual|serious|violent|incidents? of|episodes? of|acts? of|sustained|a (?:further|serious|second|violent|third|significant))\s+)*(?:violence|abuse|assaults?|attacks?|beatings?|strangulation|rapes?|violent incidents?)\s+(?:[a-z]+ly\s+)?(?:(?:had|has|have)\s+)?(?:again\s+|also\s+|then\s+|been\s+)?(?:took place|taken place|take place|occurred|occur|happened|happen|ensued|broke out|broken out|erupted|followed|continued|persisted|escalated|began|begun|started|resumed|was (?:also |always |often )?(?:present|used|a feature|happening|part of|commonplace|frequent|perpetrated|inflicted|committed|recorded|carried out|occurring|ongoing|evident)|were (?:also |still )?(?:happening|present|used|frequent|perpetrated|inflicted|committed|recorded|commonplace|carried out)|used|featured|become|became)\b/i;
const existing =
  /\bthere (?:was|were|had been|has been) (?:two |three |four |five |six |several |many |numerous |further |at least (?:one|two|three|four|\d+) |also |again |further |a history of |a pattern of |incidents of |repeated |physical |domestic |several |an? |considerable |significant |serious |some |ongoing |previous |much |sexual )*(?:violence|abuse|assaults?|attacks?) (?:in|within|throughout|during|at|from|over|against|upon|towards|on)\b/i;
const passiveThing =
  /\b(?:injur(?:y|ies)|wounds?|blows?|bruis(?:es|ing)|threats?(?: to kill)?|force|violence|a knife|a weapon|a ligature|boiling water|hot water|acid|petrol|a pillow|her hair|her phone|his phone|her clothes|(?:red |finger |grip |burn |bite |ligature |thumb )?marks|scars|burns|scalds|fractures|cuts|grazes|a (?:blow|punch|slap|kick|bruise|cut|burn|fracture|scald|gash)|kicks and punches|her (?:arm|leg|jaw|nose|wrist|hand|ribs?|phone|tooth|teeth|finger|cheekbone|collarbone)|his (?:arm|leg|jaw|nose|wrist|hand|ribs?)) (?:had been |have been |has been |having been |was |were |been |being )(?:then |again |also |later )?(?:inflicted|left|seen to have been|given|raised|landed|rained|sustained|caused|struck|made|used|broken|produced|dealt|delivered|fractured|smashed|applied|perpetrated|held|thrown|pulled|poured|placed|put|destroyed|torn)\b/i;

/** Taking what is hers, or spoiling it: economic abuse and surveillance with nobody doing it. */
const takenThing =
  /\b(?:[Hh]er|[Hh]is|[Tt]heir|[A-Z][\w’'-]*['’]s) (?:[a-z-]+ ){0,2}?(?:accounts?|savings|money|wages|pension|benefits|bank cards?|cards?|passport|phone|telephone|mobile|tablet|laptop|keys|car keys|papers|documents|clothes|belongings|medication|post|letters|messages|emails|movements|car|inheritance|purse) (?:had been |have been |has been |was |were |was being |were being |being )(?:then |again |also |later |regularly |repeatedly |secretly |often )?(?:emptied|drained|withdrawn|taken (?:from|away|off)|confiscated|hidden|smashed|destroyed|cut (?:up|off)|burn(?:ed|t)|torn(?: up)?|thrown (?:away|out|into)|broken|spent|monitored|tracked|read (?:each|every|daily|nightly|before)|checked (?:each|every|daily|nightly)|withheld|controlled|followed|cloned|disabled|slashed|tampered)\b/;

const doer =
  /(?<!sustained )\bby (?!(?:(?:the )?(?:throat|neck|hair|arms?|wrists?|officers|police|staff|paramedics|neighbours?|a neighbour|crew|nurses?)\b|then|now|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|spring|summer|autumn|winter|midnight|noon|morning|evening|\d|the (?:time|end|autumn|spring|summer|winter|police in|ambulance)|ambulance|telephone|phone|email|car|way|chance|means|night|day|\w+ing\b))|\bat the hands of\b|\bfrom (?:her|his|the|a|an) (?:\w+ )?(?:partner|husband|wife|son|father|mother|ex|perpetrator|boyfriend|brother)\b|\bself-inflicted\b/i;
/** Another person's violence, another time, or violence in general. */
const elsewhere =
  /\b(?:as a (?:child|girl|boy|teenager|young)|childhood|previous (?:partner|relationship|husband|marriage)s?|earlier (?:partner|relationship|marriage)|former (?:partner|husband)|stranger|unknown (?:man|men|person|assailant)|in prison|victims|women|people|men|anyone|somebody|someone|children who|those who|training|policy|strategy|awareness|conference|helpline|services?|campaign|priority|research|studies|definition|pattern of behaviour|commissioner|where|whether|if|alleged(?:ly)?|no (?:\w+ )?(?:assaults?|violence|abuse|injur|threats?))\b/i;

/** The first stretch of a sentence that tells violence with nobody doing it; null for none. */
export function agentlessIn(sentence: string): Agentless | null {
  if (elsewhere.test(sentence)) return null;
  const found = firstIn(sentence);
  return found && !doer.test(sentence.slice(0, clauseEnd(sentence, found.end))) ? found : null;
}

/** Where the clause ends that holds an offset: at a stop within the sentence, or where another clause begins. */
export function clauseEnd(sentence: string, offset: number): number {
  const next =
    /[,;:]|\s(?:and|but)\s(?=(?:she|he|they|it|the|her|his|a|an|officers|police)\b|\p{Lu})|\s(?:who|which|while|before)\s/u.exec(
      sentence.slice(offset),
    );
  return next ? offset + next.index : sentence.length;
}

function firstIn(sentence: string): Agentless | null {
  for (const pattern of [happening, existing, passiveThing, takenThing]) {
    const match = pattern.exec(sentence);
    if (match && !/\b(?:not|never)\b/i.test(match[0]))
      return { start: match.index, end: match.index + match[0].length, subject: null };
  }
  const words = wordsOf(sentence);
  for (const match of sentence.matchAll(undergo)) {
    const rest = sentence.slice(match.index + match[0].length);
    const end = undergone.exec(rest)?.[0].length ?? injured.exec(rest)?.[0].length;
    if (end === undefined) continue;
    const first = words.findIndex((w) => w.start >= match.index);
    const found = clause(words, first, match.index + match[0].length + end);
    if (found) return found;
  }
  return passiveIn(sentence, words);
}

function passiveIn(sentence: string, words: readonly Word[]): Agentless | null {
  for (let i = 1; i < words.length; i++) {
    const lower = words[i]?.lower ?? '';
    if (!done.test(lower) || !afterBe(words, i)) continue;
    if (/^\s+to death\b/.test(sentence.slice(words[i]?.end ?? 0))) continue;
    if (
      ambiguous.test(lower) &&
      (!shown.test(sentence.slice(words[i]?.start ?? 0)) || otherHarm.test(sentence))
    )
      continue;
    const found = clause(words, i, words[i]?.end ?? 0);
    if (found) return found;
  }
  return null;
}

/** "Was", "had been", "being" before a participle, with adverbs between. */
function afterBe(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const lower = words[i]?.lower ?? '';
    if (/^(?:was|were|been|being|is|are|got)$/.test(lower)) return true;
    if (
      !/ly$|^(?:also|then|again|once|twice|first|later|so|badly|often|and|both|either|repeatedly)$/.test(
        lower,
      )
    )
      return false;
  }
  return false;
}

function clause(words: readonly Word[], main: number, end: number): Agentless | null {
  const start = groupStart(words, main, 0);
  if (words.slice(start, main + 1).some(({ lower }) => isNegative(lower))) return null;
  const subject = subjectOf(words, start, 0);
  return subject && { start: Math.min(subject.start, words[start]?.start ?? 0), end, subject };
}
