/** What is done when somebody has been killed and nobody knows it yet. Two of these make a finding. */
const signs = {
  // Nobody answers, or somebody has not come.
  unanswered:
    /\bno\s+(?:answer|reply|response)\b|\b(?:no\s?one|nobody)\s+(?:had\s+)?(?:answer|repl|respond|c[ao]me\s+to|picked\s+up|opened|seen|heard)|\b(?:did|had|does|could|was|were|has|have)(?:\s+not|n[’']t)\s+(?:been\s+)?(?:(?:get|got)\s+(?:an?\s+)?(?:answer|reply)|answer|repl[iy]|respond|come\b|c[ao]me\s+(?:in|to\s+work|home|for)|turn|arriv|appear|seen|heard(?!\s+(?:from\s+)?(?:about|that))|at\s+work|open(?:ed)?\s+up|pick|collect|in\s+(?:class|school))|\bfail(?:ed|ure)\s+to\s+(?:arrive|appear|turn|collect|come|answer|attend)|\bmissed\s+(?:\w+\s+){0,2}(?:shifts?|work|days?)|\bunanswered\b|\bheard\s+nothing\b|\b(?:concern(?:s|ed)?|fears?)\s+for\s+(?:her|his|their|the)\s+(?:welfare|safety)|\bwelfare\s+(?:check|visit|call)/i,
  // Somebody gets in.
  entry:
    /\bforc(?:ed|ing|e)\s+(?:the|a|an|his|her|their|its|entry|open)\b|\b(?:broke|break|broken|breaking|burst)\s+(?:in\b|into|down|open|(?:the|a|an)\s+(?:\w+\s+)?(?:door|lock|window|glass|pane)|it\b)|\bkick(?:ed|ing)\s+(?:in|down|open|the\s+door)|\blet\s+(?:him|her|them)sel(?:f|ves)\s+in|\bclimb(?:ed|ing)?\s+(?:in|through|up|over|onto)\b|\b(?:got|get|getting)\s+(?:in|inside|into)\b|\bgain(?:ed|ing)\s+(?:entry|access)|\bput\s+(?:in|through)\s+the\b|\bsmash(?:ed|ing)\b|\b(?:spare|own|second)\s+(?:set\s+of\s+)?keys?\b|\bopened\s+up\b|\bwent\s+(?:in|inside|up|upstairs|through)\b|\b(?:flat|house|door|lock|room)\s+(?:was|were)\s+(?:entered|forced|broken|opened)\b|\b(?:took|lifted|open(?:ed)?|unlock(?:ed)?|broke)\s+(?:the|her|his|their|its)\s+(?:front\s+|back\s+)?(?:door|flat|lock|window)\b/i,
  // Somebody looks where nobody looks.
  look: /\b(?:look(?:ed|ing)?|peer(?:ed|ing)?|peep(?:ed|ing)?|glanc(?:ed|ing)|saw|seen|squint\w*|(?:put|pressed|cupped)\s+(?:his|her|their|an?)\s+(?:face|eye|nose|hands?)|bent\s+down|shone)\b[^.;]{0,40}\b(?:through|in\s+at|inside|over|into|under|behind|to)\s+(?:(?:an?|the|its|her|his|their|one\s+of\s+the|that)\s+)?(?:\w+\s+){0,3}?(?:glass|windows?|panes?|letter\s?box|door(?:way)?|gate|wall|hedge|fence|curtains?|blinds?|flap|porch|car|van|shed|garage|ditch|skylight|hatch|keyhole|kitchen|bedroom|hall(?:way)?)\b|\blooked\s+(?:in|inside)\b|\b(?:door|gate|window)\s+(?:\w+\s+){0,2}?(?:open|ajar|unlocked|swinging|latch)\b|\btorch\s+(?:in|into|inside|through)\b|\bwhat\s+(?:he|she|they)\s+(?:took|thought)\b|\bc(?:a|o)m(?:e|ing)\s+(?:through\s+the\s+ceiling|from\s+under)\b/i,
  // Somebody calls for help.
  alarm:
    /\b(?:r[aiu]ng|calls?|called|dial(?:led)?|telephoned?|phoned?|summoned|alerted|asked\s+for|sent\s+for|shouted\s+for|screamed\s+for|ran\s+for|fetched|stopped|flagged\s+down|got)\s+(?:for\s+)?(?:an?\s+|the\s+)?(?:999|112|ambulances?|police|officers?|help|emergency|paramedics?|control\s+room|neighbours?|passer|(?:passing\s+)?patrol)(?!\s+(?:about|over|regarding|because|to\s+(?:say|report|complain)|and\s+(?:said|reported|complained)))|\b(?:ambulance|emergency\s+services?)\b[^.;]{0,20}\b(?:was|were)\s+(?:called|alerted|summoned|sent\s+for)\b|\braised\s+the\s+alarm\b|\balarm\s+was\s+raised\b|\b(?:emergency|999|ambulance)\s+call\b|\bcall\s+(?:to|for)\s+(?:the\s+|an\s+)?(?:ambulance|police|999|emergency|control)|\bcall\s+from\s+(?:an?|the|two|some)\s(?![^.;]*\b(?:about|over|regarding|re|asking|to\s+(?:say|ask|report))\b)/i,
  // Somebody comes upon her.
  upon: /\b(?:saw|seen|found|c[ao]me\s+(?:up)?on|discovered|came\s+across|stumbled\s+(?:up)?on|spotted|noticed|met\s+with)\s+(?:what\s+(?:he|she)\s+had\s+done|what\s+had\s+(?:happened|been\s+done)|(?:the\s+|a\s+)?(?:\w+\s+)?(?:blood|bod(?:y|ies)|corpse)|(?:blood|smoke|(?:a\s+|her\s+|his\s+)?(?:legs?|feet|foot|hands?|arms?|hair))\b|a\s+(?:figure|shape|hand|foot|leg|woman|man)\s+(?:lying|on\s+the|in\s+the|under|who\s+(?:was\s+not|did\s+not))|both\s+of\s+them)|\b(?:was|were|had\s+been)\s+(?:found|discovered)(?=\s*[.;,]|$)|\bc[ao]me\s+(?:up)?on\s+(?:her|him|them)\b|\b(?:saw|found)\s+(?:her|him|them)(?=\s*[.;,]|\s+there\b)|\b\w+\s+(?:was|were|lay)\s+(?:lying\s+|slumped\s+)?on\s+(?:the|her|his)\s+(?:\w+\s+)?(?:floor|landing|stairs|tiles|carpet)\b|\b(?:one|first)\s+(?:who|to)\s+(?:find|found)\s+(?:her|him|them)\b|\bwhat\s+(?:he|she|they)\s+(?:saw|found)\s+(?:there|inside|in\s+the)/i,
  // Somebody who has no part in the case is there.
  stranger:
    /\b(?:(?:delivery|taxi|van|lorry|bus|tram|cab|courier)\s+\w+|post(?:wo)?m[ae]n|milkm[ae]n|bin\s?m[ae]n|refuse|engineer|plumber|electrician|builders?|decorators?|gardeners?|(?:window[\s-])?cleaners?|cyclists?|joggers?|runners?|(?:dog[\s-])?walkers?|ramblers?|anglers?|fisherm[ae]n|passer|passing|motorists?|passengers?|bailiffs?|locksmith|caretaker|concierge|estate\s+agent|meter\s+reader|(?:two|three|some|a)\s+(?:young\s+)?(?:boys?|girls?|teenagers?|children)|(?:his|her|the|a|their|with|of|whose)\s+(?:\w+\s+)?dogs?|farmer|boatm[ae]n|ranger|paper\s?(?:boy|girl)|shopkeeper|employer|supervisor|manager|landlord|landlady|colleagues?|workmates?|lodger)\b/i,
  // Somebody is taken for it.
  murder:
    /\b(?:arrested|detained|charged|charge|suspicion|custody)\b[^.;]{0,30}\b(?:murder|homicide|killing)\b/i,
} as const;

/** One of these is a finding by itself. */
export const plainly: readonly RegExp[] = [
  /\bthe\s+first\s+(?:that\s+)?(?:any\s?(?:one|body)|the\s+\w+|(?:her|his|their)\s+\w+)\s+(?:knew|heard|saw)\b/i,
  /^(?:[^.;]{0,60}\s)?the\s+alarm\s+was\s+(?:first\s+)?raised\b(?!\s+(?:about|with|that|over|at\s+(?:the\s+)?(?:MARAC|school|meeting)))/i,
  /\bthe\s+(?:emergency\s+|999\s+|ambulance\s+)?call\s+(?:(?:for|that\s+(?:brought|summoned|sent))\s+(?:for\s+)?(?:an?|the)\s+(?:ambulance|crew|police|officers|paramedics)\s+)?(?:itself\s+)?(?:was|is|came|had\s+been)\s+(?:in\s+|through\s+)?(?:made|received|logged|timed|answered|taken|recorded|at)\b|\b(?:the|his|her)\s+(?:emergency|999|ambulance)\s+call,?\s+(?:made|timed|logged|came|rang|(?:was|is)\s+(?:made|received|logged|timed|answered|taken|recorded|at))/i,
  /\bfound\s+what\s+(?:he|she|they)\s+had\s+done\b/i,
  // "She was found six hours afterwards": nothing else is said of how she was.
  /\b(?:was|were)\s+(?:not\s+)?(?:found|discovered)\s+(?:until\s+)?(?:(?:about|some|only|just|nearly|almost)\s+)?(?:an?|\d{1,2}|[a-z]+(?:-[a-z]+)?)\s+(?:hours?|minutes?)\s+(?:later|afterwards|after)(?=\s*[.;,]|\s+by\b|$)/i,
  /\b(?:walked\s+in(?:to)?|presented\s+(?:him|her)self|turned\s+up|drove|went)\s+(?:in\s+|at\s+|to\s+)*(?:the|a)\s+(?:\w+\s+)?(?:police\s+)?station\b[^.;]{0,40}\b(?:and|to)\s+(?:put|laid|placed|confess|(?:gave|handed)\s+(?:him|her)self|handed\s+over\s+(?:a|the)\s+knife|asked\s+to\s+be|(?:said|told)\b[^.;]{0,60}\b(?:killed|hurt|done|dead|stabbed))/i,
  /\b(?:not|n[’']t|never)\s+(?:going\s+to\s+)?(?:wak(?:e|ing)|stir(?:ring)?|mov(?:e|ing))\b(?:\s+up)?(?!\s+(?:out|in|house|home|away|on|until|to))/i,
  /\bit\s+was\s+(?!not\b|on\b|in\b|at\b)(?:[^.;,]{2,40})\s+(?:who|that)\s+(?:first\s+)?(?:found|discovered|came\s+(?:up)?on)\b(?!\s+(?:the|a|that)\b)/i,
  /\barrested\s+(?:there|at\s+the\s+(?:scene|house|flat|address))\s+(?:for|on\s+suspicion\s+of)\s+(?:her\s+|his\s+)?murder\b/i,
  /\bmade\s+the\s+(?:\w+\s+)?discovery\b|\bdiscovery\s+was\s+made\b|\bdiscovery\s+of\s+(?:[a-z]+|the\s+(?:body|victim|deceased))(?=\s*[.;,(]|\s+(?:by|at)\b|$)/i,
  /\b(?:became|(?:declared|treated\s+as|designated(?:\s+as)?))\s+a\s+(?:crime|murder)\s+scene\b|\b(?:crime|murder)\s+scene\s+was\s+(?:declared|opened|set)\b|\bcordon\s+was\s+(?:put|placed|set|thrown)\b/i,
];

/** What tells of a finding. */
export type Sign = keyof typeof signs;

const kinds = Object.keys(signs) as Sign[];

/** The signs in some words. */
export function signsIn(words: string): readonly Sign[] {
  return kinds.filter((kind) => signs[kind].test(words));
}

/** Two signs are enough where one of them is what the other comes to; who lets himself in may be at home. */
export function makeFinding(all: readonly Sign[]): boolean {
  const found = new Set(all);
  if (found.size === 2 && found.has('entry') && found.has('stranger')) return false;
  return found.size > 1 && ['alarm', 'entry', 'upon', 'murder'].some((kind) => found.has(kind as Sign));
}

/** What whoever killed tells of, who calls for help afterwards. */
export const killersCall =
  /\b(?:fall(?:en)?|fell|collapsed|unconscious|bleed\w*|blood|breath\w*|grey|cold|hurt|stabb\w+|knife|stairs|dead|dying|hang\w*|done|choking|floor|killed|(?:not|n[’']t)\s+(?:wak|mov|respond)\w+)\b/i;
