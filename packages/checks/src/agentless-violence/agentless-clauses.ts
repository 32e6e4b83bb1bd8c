import { groupStart, isNegative, type Subject, subjectOf, type Word, wordsOf } from '@dhrlint/facts';
import { doneIn, isMishap } from './done-to-her.js';
import {
  accident,
  again,
  bareBlows,
  belongings,
  blowNoun,
  blows,
  endsThere,
  happens,
  harmed,
  injuryNoun,
  otherHarm,
  perhapsHarmed,
  showsHarm,
  violenceBefore,
  violenceNoun,
} from './harm-words.js';

/** Violence with nobody doing it, in a sentence. Offsets are into the sentence. */
export interface Agentless {
  readonly start: number;
  readonly end: number;
  /** To whom it was done, where the clause says so. */
  readonly subject: Subject | null;
}

/** What a victim is said to undergo. */
const undergo =
  /\b(?:(?:was|were|been|being|is) (?:\w+ly )?(?:subjected|subject|exposed) to|(?:was|were|been|is|became) (?:again |also |once more |\w+ly )?(?:a|the) victims? of|suffer(?:ed|ing|s)?|received|(?:was|were|been) left with|experienc(?:ed|ing|es)|endur(?:ed|ing|es)|sustain(?:ed|ing)|underwent|came by|came to have|lived (?:with|through)|living (?:with|in fear of))\b/gi;
const undergone = new RegExp(
  `^\\s*${violenceBefore}(?:${violenceNoun}|${blowNoun}|(?:controlling|coercive|abusive|threatening|violent)(?:,? (?:and|or) [a-z]+)? (?:behaviours?|conduct|control))\\b`,
  'i',
);
const hurt = new RegExp(`^\\s*(?:[a-z-]+ ){0,4}?${injuryNoun}\\b`, 'i');
/** "Bruising to the neck was noted": seen on her, and left by nobody. */
const seen = new RegExp(
  `\\b${injuryNoun} (?:to|on|around|about|over|across|of) (?:the |her |his |both |each |one |of |left |right |upper |lower |inner |outer |back |side |front )*(?:arms?|wrists?|neck|throat|face|eyes?|cheeks?|legs?|thighs?|back|chest|ribs?|hands?|jaw|body|shoulders?|torso|head|ears?|abdomen|breasts?|mouth|lips?|shins?)\\b(?: (?:and|or|,) [a-z]+)? ?(?:(?:was|were|had been|are) )?(?:also |again )?(?:noted|seen|observed|recorded|found|documented|noticed|visible|apparent|evident|present|where (?:she|he))\\b|\\b(?:marks|bruises|injuries|bruising) (?:was|were|had been) (?:also )?(?:noted|seen|observed|noticed|found|visible) (?:on|to|around|about) (?:her|his|the|both)\\b`,
  'i',
);
/** "She had her arm broken." */
const hadDone =
  /\b(?:had|having) (?:her|his) (?:[a-z]+ )?(?:arm|leg|nose|jaw|wrist|ribs?|hand|fingers?|cheekbone|phone|telephone|hair|glasses|teeth|tooth|clothes|keys|purse|bag|head|throat|face|door|windows?) (?:broken|fractured|smashed|pulled|twisted|slammed|banged|cut|taken|seized|squeezed|held|torn|burned|burnt|stamped|knocked|bent|kicked in|split)\b(?! (?:off|up) by)/;
/** "Rowan kicked in the stomach and her arm twisted", in the short hand of a log. */
const loggedName =
  /^(?:[^.:]{0,40}: )?[A-Z][a-zà-ÿ]+ (?:assaulted|punched|kicked|slapped|beaten|strangled|grabbed|dragged|headbutted|choked|shoved|bitten|stabbed|raped)(?=[.,;]| and (?:her|his) [a-z]+ [a-z]+(?:ed|en|nt)\b| (?:in|on|to|about|around|across) the (?:face|head|stomach|chest|back|neck|throat|arms?|legs?|jaw|mouth|ribs?|body|hallway|kitchen|street|bedroom)\b| by the (?:hair|throat|neck|arm|wrist)| (?:twice|repeatedly|again|several times|at home)\b)/;
/** "Wrist hurt in the course of a disagreement", in the short hand of a record. */
const loggedLimb =
  /^(?:[^.:]{0,40}: )?(?:(?:[Ll]eft|[Rr]ight|[Bb]oth|[Uu]pper|[Ll]ower|[Tt]wo) )?(?:[Aa]rms?|[Ww]rists?|[Hh]ands?|[Ff]ingers?|[Ff]ace|[Ee]ye|[Nn]ose|[Jj]aw|[Ll]ip|[Rr]ibs?|[Ll]eg|[Aa]nkle|[Nn]eck|[Hh]ead|[Ss]houlder|[Kk]nee|[Cc]heek|[Ee]ar|[Tt]ooth)(?: (?:was|were))? (?:injured|hurt|broken|fractured|bruised|cut|sprained|twisted|swollen|damaged) (?:in|during|following|after|in the course of) (?:an?|the) (?!(?:road|traffic|sport|work)\b)(?:\w+ )?(?:incident|altercation|disagreement|argument|row|disturbance|dispute|quarrel|struggle|scuffle|confrontation|fight)\b/;
const injured =
  /^\s*(?:[\w-]+\s+){0,6}?(?:in|during|following|after|from|as a result of|in the course of) (?:an?|the|another|this) (?:\w+ ){0,2}?(?:assault|attack|beating|altercation|disturbance|scuffle|struggle|confrontation|quarrel|row|argument|dispute|fight|incident (?:of|at home|in the home|at the (?:house|flat|address)))\b/i;

/** Violence as a thing that happens by itself. */
const place =
  "(?:\\s+(?:in|at|within|during|inside|towards|toward|against|from|between|over|of) (?:[\\w’'-]+ ){0,4}?[\\w’'-]+)?";
const happening = new RegExp(
  `(?<!\\b(?:risks?|fears?|allegations?|reports?|threats?|signs?|history) of )\\b(?:the |an? )?${violenceBefore}(?:violent incidents?|${violenceNoun.replace('(?:coercive )?control|', '')})${place}\\s+(?:(?:had|has|have) )?(?:[a-z]+ly |again |also |then |only |now |by (?:then|now|this (?:time|point)|that (?:time|point)|the (?:spring|summer|autumn|winter)) )*(?:been )?${happens}\\b`,
  'i',
);
const existing = new RegExp(
  `\\bthere (?:was|were|(?:had|has|have) (?:also |already |since |again |in fact |then |by then |previously |earlier |even )*been|would be|came) (?:also |again |at least |still |then |next )?(?:one |two |three |four |five |six |several |many |numerous |further |sexual |ongoing |previous )*(?:${violenceBefore}(?:${violenceNoun.replace('(?:coercive )?control|', '')})(?= (?:in|within|throughout|during|at|from|over|against|upon|towards|on|between|every|most|whenever|when|after|across|by|again|too|that|this|once|yet)\\b| (?:that|which) (?:she|he|they|[a-z]+ ?[a-z]+|[A-Z][a-z]+) (?:saw|heard|witnessed|noticed|had seen|had heard)\\b|[.,;])(?! (?:(?:on|in|at) (?:the |that |this |another |an? )?(?:ward|unit|wing|prison|hospital|school|hostel|public house|pub|street|town|custody)|service|polic|training|team|strateg|forum|support|charit|risk|refuge|markers?|warnings?|in the (?:case|records?|notes?)|recorded))|${blowNoun} (?:to|on|in|about|across)\\b)`,
  'i',
);
/** "Screams and blows could be heard." */
const heard =
  /\b(?:screams?|screaming|blows|thuds|bangs|crash(?:es)?|slaps|shouting and [a-z]+|[a-z]+ and (?:shouting|screaming|blows|thuds)) (?:could be|were|was|had been) (?:\w+ )?heard\b/i;
/** "Marks consistent with having been gripped." */
const consistent =
  /\b(?:marks?|bruis(?:es|ing|e)|injur(?:y|ies)|swelling|fractures?|wounds?|burns?) (?:that (?:was|were) |which (?:was|were) )?(?:consistent|in keeping|compatible) with (?:having been|being|an? |the )(?!a? ?(?:fall|accident|disease|infection))/i;
/** "The evening turned violent." */
const turned =
  /\b(?:situation|matters|things|relationship|marriage|argument|row|disagreement|evening|night|atmosphere|household|incident|dispute|exchange|contact|visit|party|it) (?:\w+ ){0,4}?(?:had |then |soon |later |quickly |often |again )*(?:turned|became|become|got|grew|would turn|would become) (?:very |more |extremely |increasingly )?(?:violent|physical|abusive)(?=[.,;]| (?:and|on|in|at|when|after|again|that|towards|over|during|once|with|by|between)\b)/i;
/** "An assault on her", "episodes of harm in the home": told of as a thing. */
const named =
  /\b(?:(?:[Aa]n?|[Aa]nother|(?:[Tt]he|[Aa]) (?:first|second|third|latest|further|serious)|two|three|four|five|six|several|many) (?:[a-z]+ )?(?:assaults?|attacks?) (?:up)?on (?:her|him|the victim|[A-Z][a-z]+)\b|(?:incidents?|episodes?|instances?|acts?|bouts?) of (?:[a-z]+ )?(?:and [a-z]+ )?(?:harm|violence|abuse|aggression|assault) (?:in|within|at|inside) (?:the |her |their )?(?:home|house|household|flat|relationship|marriage|family home))/;
/** "Her hair had been cut off", "doors were kicked in". */
const spoiled = new RegExp(
  `\\b${belongings} (?:had been |have been |was |were |being )(?:[a-z]+ly |then |also |later )?(?:smashed|destroyed|burn(?:ed|t)|torn|slashed|kicked (?:in|down|through)|broken (?:up|down)|ripped|shredded|poisoned|killed|drowned|thrown (?:out|away|into|at|down)|cut (?:off|up)|shaved|trampled|wrecked|vandalised|set on fire|dug up)\\b(?! by (?:the )?(?:police|officers|staff|council|crew|fire|paramedics)| (?:in|by|during) (?:the |a )?(?:storm|gale|burglar))`,
  'i',
);
/** "Female hit over the head", in the short hand of a log. */
const logged =
  /^(?:[^.:]{0,40}: )?(?:Female|Male|Victim|Pt|Patient|Caller|IP|Informant|Wife|Woman|Mother)(?: has| had)?(?: been)? (?:assaulted|punched|kicked|slapped|beaten|strangled|hit|pushed|grabbed|dragged|bitten|headbutted|threatened|struck|raped|stabbed|choked|shoved)\b/;
const lifeTaken = /\b(?:life|lives) (?:was|were|had been) (?:so )?(?:\w+ly )?(?:taken|cut short|ended)\b/;
/** "The fracture, inflicted in May": without any verb of being. */
const inflicted =
  /\b(?:injur(?:y|ies)|wounds?|fractures?|bruis(?:es|ing)|burns?|cuts?|harm|marks?|scars?|scalds?|break|damage),? (?:(?:which|that) (?:was|were|had been) )?inflicted\b/i;
const inflictedOn = new RegExp(
  `\\b${injuryNoun} (?:to|on|about|around|of) (?:[a-z]+ ){1,5}?(?:was|were|had been) (?:inflicted|caused|sustained|done|suffered)\\b`,
  'i',
);
const passiveThing =
  /\b(?:injur(?:y|ies)|wounds?|blows?|bruis(?:es|ing)|threats?(?: to kill)?|force|violence|a knife|a weapon|a ligature|boiling water|hot water|acid|petrol|a pillow|her hair|her phone|his phone|her clothes|(?:red |finger |grip |burn |bite |ligature |thumb )?marks|scars|burns|scalds|fractures|cuts|grazes|a (?:blow|punch|slap|kick|push|shove|bite|headbutt|bruise|cut|burn|fracture|scald|gash)|kicks and punches|her (?:arm|leg|jaw|nose|wrist|hand|ribs?|phone|tooth|teeth|finger|cheekbone|collarbone)|his (?:arm|leg|jaw|nose|wrist|hand|ribs?)) (?:had been |have been |has been |having been |was |were |been |being )(?:then |again |also |later )?(?:inflicted|left|seen to have been|given|raised|received|suffered|bent back|stamped on|trodden on|wrenched|squeezed|landed|rained|sustained|caused|struck|made|used|broken|produced|dealt|delivered|fractured|smashed|applied|perpetrated|held|thrown|pulled|poured|placed|put|destroyed|torn|exchanged|traded|uttered|issued)\b/i;

/** Taking what is hers, or spoiling it: economic abuse and surveillance with nobody doing it. */
const takenThing =
  /\b(?:[Hh]er|[Hh]is|[Tt]heir|[A-Z][\w’'-]*['’]s) (?:[a-z-]+ ){0,2}?(?:accounts?|savings|money|wages|pension|benefits|bank cards?|cards?|passport|phone|telephone|mobile|tablet|laptop|keys|car keys|papers|documents|clothes|belongings|medication|post|letters|messages|emails|movements|car|inheritance|purse) (?:had been |have been |has been |was |were |was being |were being |being )(?:then |again |also |later |regularly |repeatedly |secretly |often )?(?:emptied|drained|withdrawn|taken (?:from|away|off)|taken(?=,? and (?:she|he|her|his)\b|, (?:she|he|her|his)\b)|confiscated|hidden|smashed|destroyed|cut (?:up|off)|burn(?:ed|t)|torn(?: up)?|thrown (?:away|out|into)|broken|spent|monitored|tracked|read (?:each|every|daily|nightly|before)|checked (?:each|every|daily|nightly)|withheld|controlled|followed|cloned|disabled|slashed|tampered)\b/;

/** "A pan had been thrown", "an iron was held against her arm": a thing put to use by nobody. */
const wielded =
  /\b(?:[Aa]n?|[Tt]he|[Tt]hings|[Pp]lates|[Oo]bjects) (?:[a-z-]+ ){0,2}?(?:had been |was |were |being )(?:thrown(?! (?:away|out|open|into (?:doubt|prison)|in\b))|hurled|flung|swung|brandished|(?:held|pressed|pushed|put|placed|wrapped|tied|jabbed|rammed|tipped|poured) (?:against|to|at|round|around|over|into|across|on) (?:her|his|the) (?:[a-z]+ )?(?:arms?|hands?|face|throat|neck|head|mouth|back|chest|legs?|eyes?|body|skin|stomach|wrists?))\b/;
/** "The bruising that she had sustained that spring". */
const borneInjury = new RegExp(
  `\\b${injuryNoun}(?: (?:to|on|about) (?:[a-z]+ ){1,3}?)? (?:that |which )?(?:[Ss]he|[Hh]e|[A-Z][\\wÀ-ɏ]+|the victim) (?:had |has )?(?:then |also |by then )?(?:sustained|suffered|received|endured)\\b`,
);

/** "Her arm had been scalded", "hands around her throat", "a kick to the stomach": unless an accident is told. */
const hurtLimb =
  /\b(?:[Hh]er|[Hh]is|[A-Z][\w’'-]*['’]s) (?:left |right |upper |lower )?(?:arms?|legs?|hands?|wrists?|fingers?|face|back|neck|ears?|feet|foot|thighs?|shoulders?|scalp) (?:had been |was |were |being )(?:scalded|burn(?:ed|t)|bitten|slapped|twisted|crushed|trapped|slammed|dislocated|bruised|bent)\b/;
const handsOn =
  /\bhands? (?:had been |were |was )?(?:put |placed |held )?(?:around|round|about|at|on) (?:her|his) (?:throat|neck)\b/i;
const blowTo =
  /\b(?:[Aa]|[Tt]he|[Aa]nother|[Oo]ne) (?:[a-z]+ )?(?:kick|punch|slap|blow|push|shove|bite|headbutt|stamp) (?:to|in|on|across|down|into) (?:the |her |his )(?:[a-z]+ )?(?:stomach|face|head|back|ribs?|chest|arm|leg|jaw|mouth|stairs|side|body|abdomen|throat|neck|thigh|shin|ear|eye)\b/;

const doer =
  /(?<!sustained |covered |followed |defined |caused |led |marked )\bby (?!(?:(?:(?:the|her|his|their|both) )?(?:throat|neck|hair|arms?|wrists?|ankles?|legs?|feet|ears?|collar|shoulders?|clothes|coat|jaw|scruff)\b|(?:the )?(?:terms|review|report|officers|police|staff|paramedics|neighbours?|a neighbour|crew|nurses?)\b|then|now|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|spring|summer|autumn|winter|midnight|noon|morning|evening|\d|th(?:is|at) (?:time|point|stage|date|spring|summer|autumn|winter)|the (?:time|end|autumn|spring|summer|winter|police in|ambulance|following|next|previous|same|early|late|middle|turn)\b|no ?-?one\b|nobody\b|anyone\b|an? (?:locum|nurse|doctor|midwife|teacher|colleague|passer-?by|friend|carer|visitor|clinician|paramedic|consultant|worker|pharmacist|dentist|receptionist)|ambulance|telephone|phone|email|text|letter|post|message|voicemail|WhatsApp|means|social|car|way|chance|means|(?:other|another|various|different|any|all) (?:means|ways?|routes?)|an? (?:\w+ )?(?:blow|kick|slap|punch|push|shove|fist|knife)|night|day|strangulation|asphyxia\w*|suffocation|violence|force|\w+ing\b))|\bat the hands of\b|\bfrom (?:her|his|the|a|an) (?:\w+ )?(?:partner|husband|wife|son|father|mother|ex|perpetrator|boyfriend|brother)\b|\bself-inflicted\b/i;
/** Another person's violence, or another time. */
const anotherTime =
  /\b(?:as a (?:child|girl|boy|teenager|young)|childhood|previous (?:partner|relationship|husband|marriage)s?|earlier (?:partner|relationship|marriage)|former (?:partner|husband)|stranger|unknown (?:man|men|person|assailant)|in prison|alleged(?:ly)?|research|studies|burglary|robbery|mugged|robbers?|(?:nobody|no one) was (?:ever )?(?:identified|caught|charged|arrested|found|traced)|(?:was|were) (?:not|never) (?:identified|caught|found|traced))\b/i;
/** Violence in general, or said not to be. */
const elsewhere =
  /\b(?:victims|women|people|men|anyone|somebody|someone|children who|those who|training|policy|strategy|awareness|conference|helpline|services?|campaign|priority|county|borough|nation\w*|country|pandemic|lockdown|England|Wales|rates?|definition|pattern of behaviour|commissioner|forum|markers?|(?<!\b(?:home|house|household|flat|marriage|one|place|world|family|up) )where(?! (?:she|he|her|his)\b)|whether|if|no (?:\w+ )?(?:assaults?|violence|abuse|injur|threats?|harm|evidence|record|indication|sign))\b/i;

/** "The force was used to receiving such calls." */
const accustomed = /^ to (?:be|it|this|that|such|[a-z]+ing)\b/;

/** The first stretch of a sentence that tells violence with nobody doing it; null for none. */
export function agentlessIn(sentence: string): Agentless | null {
  if (anotherTime.test(sentence)) return null;
  for (const found of foundIn(sentence)) {
    const end = clauseEnd(sentence, found.end);
    if (/used$/i.test(sentence.slice(found.start, found.end)) && accustomed.test(sentence.slice(found.end)))
      continue;
    if (elsewhere.test(sentence.slice(clauseStart(sentence, found.start), end))) continue;
    if (!doer.test(sentence.slice(0, end))) return found;
  }
  return null;
}

/** Where the clause begins that holds an offset. */
function clauseStart(sentence: string, offset: number): number {
  const before = sentence.slice(0, offset);
  return Math.max(0, before.search(/[,;:][^,;:]*$/));
}

/** Where the clause ends that holds an offset: at a stop within the sentence, or where another clause begins. */
export function clauseEnd(sentence: string, offset: number): number {
  const next =
    /[;:]|,(?!\s(?:and\s)?(?:[a-z]+ly\s)?[a-z]+(?:ed|en|un|ck|it|ld|pt)\b)|\s(?:and|but)\s(?=(?:she|he|they|it|the|her|his|a|an|officers|police)\b|\p{Lu})|\s(?:who|which|while|before)\s/u.exec(
      sentence.slice(offset),
    );
  return next ? offset + next.index : sentence.length;
}

/** Every way in which the sentence may tell of it, in turn. */
function* foundIn(sentence: string): Iterable<Agentless> {
  for (const pattern of [
    happening,
    existing,
    wielded,
    passiveThing,
    takenThing,
    heard,
    inflicted,
    consistent,
    turned,
    named,
    spoiled,
    logged,
    loggedName,
    loggedLimb,
    hadDone,
    inflictedOn,
    lifeTaken,
    ...(accident.test(sentence) ? [] : [borneInjury, hurtLimb, handsOn, blowTo]),
  ]) {
    const match = pattern.exec(sentence);
    if (match && !/\b(?:not|never)\b/i.test(match[0]) && !isMishap(match[0], sentence))
      yield { start: match.index, end: match.index + match[0].length, subject: null };
  }
  const done = doneIn(sentence);
  if (done) yield { ...done, subject: null };
  const marks = accident.test(sentence) ? null : seen.exec(sentence);
  if (marks && !/\b(?:no|not|never|without)\b/i.test(sentence.slice(0, marks.index + marks[0].length)))
    yield { start: marks.index, end: marks.index + marks[0].length, subject: null };
  const words = wordsOf(sentence);
  for (const match of sentence.matchAll(undergo)) {
    const rest = sentence.slice(match.index + match[0].length);
    const end =
      undergone.exec(rest)?.[0].length ??
      injured.exec(rest)?.[0].length ??
      (/^(?:sustain|suffer|received|(?:was|were|been) left)/i.test(match[0]) && !accident.test(sentence)
        ? hurt.exec(rest)?.[0].length
        : undefined);
    if (end === undefined) continue;
    const first = words.findIndex((w) => w.start >= match.index);
    const found = clause(words, first, match.index + match[0].length + end);
    if (found) yield found;
  }
  const passive = passiveIn(sentence, words);
  if (passive) yield passive;
}

function passiveIn(sentence: string, words: readonly Word[]): Agentless | null {
  for (let i = 1; i < words.length; i++) {
    const lower = words[i]?.lower ?? '';
    if (!harmed.has(lower) && !perhapsHarmed.has(lower)) continue;
    const be = verbBefore(words, i);
    if (be < 0) continue;
    const after = sentence.slice(words[i]?.end ?? 0);
    if (/^\s+to death\b/.test(after)) continue;
    const bare = bareBlows.has(lower) && endsThere.test(after) && !otherHarm.test(sentence);
    if (
      perhapsHarmed.has(lower) &&
      !bare &&
      ((!showsHarm.test(sentence.slice(words[i]?.start ?? 0)) &&
        !(
          blows.has(lower) &&
          (again.test(after) || words.slice(be, i).some((word) => oftenWord.test(word.lower)))
        )) ||
        otherHarm.test(sentence))
    )
      continue;
    const found = clause(words, be, words[i]?.end ?? 0);
    if (found) return found;
  }
  return null;
}

/**
 * The index of the verb that makes a participle passive: "was", "had been", "being", "found herself", with adverbs
 * or other participles between ("was cornered, pinched and hit"); -1 where the participle is none.
 */
function verbBefore(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const lower = words[i]?.lower ?? '';
    if (/^(?:was|were|been|being|is|are|got)$/.test(lower)) return i;
    if (
      /^(?:herself|himself|themselves)$/.test(lower) &&
      /^(?:found|finds?)$/.test(words[i - 1]?.lower ?? '')
    )
      return i - 1;
    if (lower === 'be' && words[i - 1]?.lower === 'to' && /^(?:came|come)$/.test(words[i - 2]?.lower ?? ''))
      return i - 2;
    const joined = at - i > 1 || /^(?:,|and|or)$/.test(lower);
    if (!joined && !between.test(lower)) return -1;
    if (/^(?:she|he|they|who|it|[;:])$/.test(lower) || (joined && at - i > 4 && !isListed(words, i, at)))
      return -1;
    if (!between.test(lower) && !isListed(words, i, at)) return -1;
  }
  return -1;
}

const oftenWord = /^(?:repeatedly|regularly|frequently|often|constantly|routinely|habitually)$/;

const between =
  /ly$|^(?:half|all|also|then|again|once|twice|first|later|so|badly|often|and|both|either|repeatedly|,|or)$/;

/** Whether a word belongs to a list of what was done: "left without water, pinched and". */
function isListed(words: readonly Word[], i: number, at: number): boolean {
  const joins = words.slice(i + 1, at).some(({ lower }) => /^(?:,|and|or)$/.test(lower));
  return (
    joins &&
    !/^(?:had|has|have|did|would|could|because|when|while|after|before|but|that)$/.test(words[i]?.lower ?? '')
  );
}

function clause(words: readonly Word[], main: number, end: number): Agentless | null {
  const start = /^(?:found|finds?|came|come)$/.test(words[main]?.lower ?? '')
    ? main
    : groupStart(words, main, 0);
  if (words.slice(start, main + 1).some(({ lower }) => isNegative(lower))) return null;
  const opening = words[start];
  // "Being dragged by the hair had become …": nobody is even said to undergo it.
  if (start === 0 && opening?.lower === 'being') return { start: opening.start, end, subject: null };
  const subject = subjectOf(words, start, 0);
  return subject && { start: Math.min(subject.start, words[start]?.start ?? 0), end, subject };
}
