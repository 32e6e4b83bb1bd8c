/**
 * Nouns that end as adjectives do: after "the" they may close a sentence. Words that may be either ("the official") are
 * taken for nouns.
 */
const nouns = new Set(
  'accused|academic|alcoholic|alternative|animal|appraisal|approval|archive|arrival|arsenal|attic|basic|betrayal|burial|cable|canal|capital|carnival|cathedral|characteristic|clinic|collective|comic|constable|council|credential|criminal|critic|cymbal|deal|decal|denial|detective|diagnostic|directive|dismissal|disposal|domestic|drive|editorial|elderly|electrical|epidemic|evil|executive|fabric|festival|final|five|forensic|funeral|goal|graphic|handful|homeless|hospital|hostel|ideal|impossible|incentive|individual|inevitable|initiative|intellectual|intestate|interval|journal|jobless|laboratory|live|logic|magic|manual|material|meal|mechanic|medal|medic|memorial|metal|metric|minimal|motive|mouthful|music|narrative|negative|neutral|normal|objective|offensive|original|oval|pandemic|panic|paramedic|pedal|perspective|picnic|pistol|plastic|portable|portal|positive|possible|potential|preservative|principal|professional|proposal|public|radical|real|rebel|receivable|refusal|referral|refuge|rehearsal|relative|removal|renewal|representative|republic|retrieval|reversal|rhetoric|ritual|rival|rubric|school|sedative|self|signal|spectacle|spiral|statistic|survival|table|terminal|testimonial|time|tonic|topic|total|traffic|trial|tribunal|unable|unconscious|unthinkable|unusual|usable|usual|vegetable|variable|valuable|vertical|vulnerable|withdrawal'.split(
    '|',
  ),
);
const described =
  /\b(?:the|an?|her|his|its|their|our|every|another|each|some|any|no|these|those)\s(?:(?:\p{Ll}+ly|very|more|most|less|rather|quite|too|so)\s)?(\p{Ll}{2,}(?:ous|ful|less|able|ible|al|ic|ive))$/u;
/** What tells of a thing that has not been named: "a smaller", "the previous", "an earlier". */
const comparing =
  /\b(?:an?|her|his|its|their|our|some|any|no|every|several|many|few|two|three|four|these|those|(?:reading|seeing|checking|despite|in|to|at|of|on|from|with|by|about|under) the)\s(?:previous|prior|earlier|smaller|larger|bigger|longer|shorter|older|newer|wider|fuller|closer|clearer|stronger|safer|former|new|good|poor|large|small|long|short|brief|joint|whole|proper|thorough|sudden|clear|young|violent|recent|frequent|different|consistent|persistent|urgent|present|sufficient|efficient|important|relevant|significant|reluctant|distant|pregnant|adjacent|detailed|so-called|would-be|long-term|short-term|full-time|part-time|first-hand|face-to-face|day-to-day)$/;
/** "the whole", "the present", "the young": with "the" before them these name a thing. */
const namesAThing =
  /\b(?:the (?:whole|present|young|good|poor|former|older|smaller|larger|bigger|new|recent|violent|pregnant|urgent|important)|(?:as|for|of|on|in) (?:a whole|the whole|good|new)|in short|no (?:good|longer|different|better|worse)|any (?:different|longer|good|clearer|closer|safer|better)|no (?:clearer|closer|safer|wider|earlier|stronger))$/;

/** "moved to a smaller", "with the previous", "a wholly unreasonable": the thing that is described is missing. */
export function lacksNoun(sentence: string): boolean {
  if (comparing.test(sentence)) return !namesAThing.test(sentence);
  const word = described.exec(sentence)?.[1];
  return word !== undefined && !nouns.has(word) && !namesAThing.test(sentence);
}
