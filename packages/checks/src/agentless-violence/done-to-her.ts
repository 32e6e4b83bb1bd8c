import { accident } from './harm-words.js';

/*
 * Violence that is told by what became of a body, by a thing that was put to use, by blows that fell of themselves, or
 * by a death that somebody met. Each is tried on a sentence; offsets are into it.
 */

const theirs = "(?:[Hh]er|[Hh]is|[Tt]he victim['’]s|\\p{Lu}[\\p{L}-]+['’]s)";
const part =
  '(?:ribs?|teeth|tooth|nose|jaw(?:bone)?|cheek(?:bone)?s?|eardrums?|eye sockets?|collarbone|skull|wrists?|arms?|legs?|ankles?|(?:little |ring |index |middle )?fingers?|thumbs?|toes?|hands?|foot|feet|hair|lips?|scalp|face|head|neck|throat|back|shoulders?|ears?|eyes?|spleen|pelvis|hips?|knees?|spine|forearms?|lap|thighs?|shins?|skin|stomach|chest|breasts?|mouth|kneecaps?)';
const be = '(?:had been|has been|have been|was|were|being|been)';
const lightly = '(?:[a-z]+ly |then |also |once |later |again |now )*';

/** "Two of her ribs were cracked", "Ines's hair had been torn out". */
const bodyHurt = new RegExp(
  `(?:\\b${theirs} (?:left |right |upper |lower |front |back |two |other |new )*${part}|\\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]everal|[Ss]ome|[Mm]ost|[Aa]ll|\\d+|[Cc]lumps|[Hh]andfuls) of ${theirs} (?:left |right |upper |lower |front |back )*${part}|\\b(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ss]everal) (?:ribs?|teeth|tooth|cheekbones?|eardrums?|eye sockets?|collarbones?|fingers?)) ${be} ${lightly}(?:broken|cracked|fractured|knocked (?:out|loose)|perforated|burst|ruptured|split|torn(?: (?:out|away))?|pulled (?:out|from)|ripped(?: out)?|shattered|smashed|dislocated|crushed|gashed|scalded|burn(?:ed|t)|twisted|bent back|stamped on|chipped|loosened|wrenched|slammed|blackened|bloodied|cut open|pulled out of (?:its|their) socket)\\b(?! (?:short|off by the hairdresser))`,
  'u',
);
/** A bone may break in many ways. */
const otherCause =
  /\b(?:came off|stone|nut|ice|ladder|stairs alone|gate|hockey|dentist|hairdress\w*|growth|abscess|press|hinge|lifting|x-rays?|weather|sun)\b/i;

const used =
  '(?:taken to|used (?:on|against|about)|put (?:to|round|around|over|across|through)|pressed (?:to|against|on|into)|held (?:to|at|against|over)|laid (?:on|to|across|about)|stubbed out (?:on|in|against)|tipped (?:over|on|into)|poured (?:over|on|into|down)|flung (?:over|at|in|into)|thrown (?:over|at|in)|hurled at|emptied over|rubbed (?:in|into)|(?:forced|pushed|rammed|stuffed|jammed) (?:into|down|in|up|against)|swung at|brought down (?:on|across|over)|aimed at|drawn across|(?:wrapped|tied|wound|twisted|looped|pulled tight) (?:round|around|about)|slammed (?:into|against|on)|(?:broken|smashed) (?:over|on|against)|dragged across|driven into|shut (?:on|in))';
/** "A belt was taken to her back", "soup had been flung over Ines". */
const putToUse = new RegExp(
  `\\b${be} ${lightly}${used} (?:${theirs} (?:[a-z]+ )?(?:and [a-z]+ )?${part}\\b|her(?=[.,;]| (?:in|on|from|when|while|as|and|one|during|by|again|that|at)\\b)|\\p{Lu}[\\p{L}-]+(?=[.,;]| (?:in|on|from|when|while|as|and|one|during|again|that)\\b))`,
  'u',
);
/** "Ines had a knife put to her throat". */
const hadPut = new RegExp(
  `\\b(?:had|having) (?:an?|the|hot|boiling|scalding|burning|his|petrol|acid|bleach) ?(?:[a-z-]+ ){0,3}?(?:put|held|pressed|thrown|poured|tipped|emptied|flung|stubbed out|smashed|broken|pointed|waved) (?:to|against|at|over|on|in|into|round|around) (?:${theirs} ${part}|her|him)\\b`,
  'u',
);
/** Things that are put to a body to heal it. */
const healing =
  /\b(?:dressings?|bandages?|plaster|cast|cloth|ice|monitor|needle|drip|camera|sling|collar|oxygen|stethoscope|probe|tube|cream|splint|stitches|patch|electrodes|torch|tag|blanket|coat|shawl|questions?|charges?|bracelet|veil|flowers|papers?|stone|doubt|leaflets?|ball|away|policy|accusation|insults?)\b/i;

const blow =
  '(?:blows|punches|kicks|slaps|shoves|fists|beatings|boots|feet|stamps|bites|a (?:fist|foot|boot|knee|forearm|headbutt))';
/** "Blows fell almost weekly", "punches had been thrown", "slaps were an everyday matter". */
const blowsFell = new RegExp(
  `\\b${blow}(?: and [a-z]+)? (?:(?:had |would )?(?:fell|fallen|fall|rained|rain|landed|land|came|come|followed)\\b(?! (?:of|from (?:favour|grace)|to (?:earth|light)|under))|${be} ${lightly}(?:thrown|aimed|used|landed|struck|dealt|delivered|raised|given|inflicted|traded|exchanged|frequent|common(?:place)?|usual|routine|an? (?:[a-z]+ )?(?:everyday|daily|weekly|nightly|regular|usual|common|habit|part|matter|feature))|(?:had )?(?:became|become) (?:an? )?(?:[a-z]+ )?(?:thing|everyday|daily|weekly|regular|usual|common|habit|part|matter|routine|frequent)\\b)`,
  'i',
);
const forceUsed =
  /\b(?:[Ff]orce|[Vv]iolence) (?:was|had been|would be|is) (?:[a-z]+ )?used(?! to (?:be|[a-z]+ing|it|such)\b)/;

const violent =
  /\b(?:attack\w*|assault\w*|violen\w*|strangl\w*|strangulation|stabb\w*|knife|beat\w*|blows?|struggle|ferocity|wounds?|injur\w*|bludgeon\w*|suffocat\w*|smother\w*)\b/i;
/** "She met her death on the landing in an assault", "lost her life in an attack". */
const metDeath =
  /\b(?:(?:met|found) (?:with )?(?:her|his|a|an) (?:own )?(?:[a-z]+ )?(?:death|end)|(?:lost|lose) (?:her|his) life (?:in|to|through|during|from|by)|came (?:to|by) (?:her|his) (?:own )?(?:death|end)|(?:her|his|\p{Lu}[\p{L}-]+['’]s) life (?:was )?(?:ended|came to an end|was ended) (?:in|by|with|through))\b/u;

/** "That spring saw more violence", "the pregnancy brought beatings". */
const sawViolence =
  /\b(?:spring|summer|autumn|winter|years?|months?|weeks?|pregnancy|marriage|birth|holidays?|Christmas|January|February|March|April|May|June|July|August|September|October|November|December) (?:saw|brought|had seen|had brought|witnessed) (?:the |an? |more |further |new |another |much |worse |fresh |several |two |three |frequent |renewed |regular |daily |first |escalating |escalation |increase |of |in )*(?:violence|assaults?|attacks?|beatings?|blows|threats|abuse)\b/;
/** "She was set upon in the hall". */
const setUpon =
  /\b(?:[Ss]he|[Hh]e|\p{Lu}[\p{L}-]+|the victim) (?:was|were|had been|was being) (?:again |then |also )?(?:set (?:up)?on|laid into|roughed up|knocked about|pushed about|pushed around|thrown about|half(?: |-)(?:strangled|throttled|choked|killed|drowned|suffocated))\b/u;
const woken =
  /\b(?:woken|wakened|awoken|greeted|met) (?:by|with) (?:an? |the )?(?:[a-z]+ )?(?:blow|kick|slap|punch|hands? (?:round|around|at)|knife|fist)s?\b/i;

/** "The rows ended in blows", "the injuries kept coming". */
const endedIn =
  /\b(?:ended|ending|finished|culminated) in (?:blows|violence|an? (?:[a-z]+ )?(?:beating|assault|attack|punch|slap|blow))\b|\b(?:injuries|bruises|black eyes) (?:(?:kept|went) (?:on )?(?:coming|appearing)|continued|multiplied|mounted|grew worse|got worse)\b/i;
/** "Her arm was in plaster after a beating", "with her nose broken". */
const afterBeating =
  /\b(?:after|following|from|as a result of) (?:an?|another|one) (?:[a-z]+ )?(?:beating|assault|attack|thrashing|hiding)\b(?! (?:by|from|on (?:an?|the|his|two|one)\b))/i;
const hurtBy =
  /\b(?:plaster|stitch\w*|bruis\w*|broken|treated|injur\w*|black eye|fractur\w*|surgery|swollen|splint|concuss\w*|marks)\b/i;
const withBroken = new RegExp(
  `\\bwith (?:her|his) (?:left |right |front )?${part} (?:broken|split|blackened|bloodied|bruised|cut|swollen|in shreds|torn)\\b`,
  'i',
);
/** "A neighbour saw her being dragged indoors". */
const seenDone =
  /\b(?:saw|seen|watched|witnessed|heard|filmed|found) (?:her|him|the victim|an? (?:woman|female|man)|\p{Lu}[\p{L}-]+) (?:being|be|get) (?:[a-z]+ly )?(?:dragged|hit|punched|kicked|slapped|beaten|pushed|shoved|thrown|strangled|grabbed|attacked|assaulted|threatened|pulled (?:by|along|out|into|back)|shaken|pinned)\b/u;

/*
 * Short patterns that fit wherever those fit that name whose the body is: V8 takes long over these, and seldom needs them.
 */
const mayBeHurt =
  /\b(?:broken|cracked|fractured|knocked|perforated|burst|ruptured|split|torn|pulled|ripped|shattered|smashed|dislocated|crushed|gashed|scalded|burn(?:ed|t)|twisted|bent back|stamped|chipped|loosened|wrenched|slammed|blackened|bloodied|cut open)\b/;
const mayBeUsed = new RegExp(`\\b${used} `);
const mayHavePut =
  /\b(?:put|held|pressed|thrown|poured|tipped|emptied|flung|out|smashed|broken|pointed|waved) (?:to|against|at|over|on|in|into|round|around) (?:[Hh]er|[Hh]is|him|[Tt]heir|[Tt]he victim|[^a-z])/;

/** Where a sentence tells of violence by what it did; null where it does not. */
export function doneIn(sentence: string): { readonly start: number; readonly end: number } | null {
  const byChance = accident.test(sentence) || otherCause.test(sentence);
  const mended = healing.test(sentence);
  const found = [
    byChance || !mayBeHurt.test(sentence) ? null : bodyHurt,
    mended || !mayBeUsed.test(sentence) ? null : putToUse,
    mended || !mayHavePut.test(sentence) ? null : hadPut,
    blowsFell,
    forceUsed,
    violent.test(sentence) && !/\b(?:crash|collision|road|accident)\b/i.test(sentence) ? metDeath : null,
    sawViolence,
    setUpon,
    woken,
    endedIn,
    hurtBy.test(sentence) ? afterBeating : null,
    byChance ? null : withBroken,
    seenDone,
  ];
  for (const pattern of found) {
    const match = pattern?.exec(sentence);
    if (match && !/\b(?:no|not|never)\b/i.test(match[0]))
      return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}

const aPart = new RegExp(`\\b${part}\\b`, 'i');

/** A bone that is told to be broken, with what else may break one. */
export function isMishap(words: string, sentence: string): boolean {
  return aPart.test(words) && (accident.test(sentence) || otherCause.test(sentence));
}
