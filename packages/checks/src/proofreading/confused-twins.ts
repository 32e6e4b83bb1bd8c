import type { Pattern } from './confused-forms.js';

/** What may follow "it is" and "it has"; a noun may not, but for "it's policy that". */
const followsIs =
  'an?|the|this|that|these|those|what|why|how|who|when|where|because|not|no|never|been|got|only|just|also|still|now|then|very|too|so|as|like|more|most|less|all|both|always|often|already|yet|even|quite|rather|almost|about|in|on|at|for|up|to|of|from|with|under|over|down|out|off|my|our|your|his|her|their|its|one|two|three|I|we|you|he|she|they|it|if|and|or|but|perhaps|maybe|here|there|time|policy (?:to|that|not)|hard|easy|clear|unclear|true|fair|good|bad|right|wrong|vital|key|worth|late|early|safe|known|thought|said|felt|done|gone|best|better|worse|plain|obvious|sad|odd|rare|common|crucial|urgent|pointless|normal|usual|open|shut|over|fine|okay|ok|simple|strange|moot|rude|nice|great|big|small|cold|dark|new|old|dead|alright|shown|seen|written|made|left|kept|held|taken|given|told|meant|put|set|cut|come|become|had|run|begun|hoped|well|enough|good|likely|fortunate';
const adjectiveEnding = '\\p{Ll}*(?:ed|ing|ly|able|ible|al|ful|ous|ive|ant|ent|ic|ish|less|ary|ory)\\b';
const takesAThing =
  'reviewed|improved|changed|updated|revised|strengthened|tightened|altered|amended|published|rewrote|rewritten|withdrew|closed|used|lost|gave|kept|made|reduced|increased|completed|submitted|fulfilled|discharged|met|presented|provided|explained away|has|have';
const bodies =
  'team|teams|lead|leads|board|partnership|policy|policies|unit|service|services|procedures?|staff|partners?|arrangements?|role|duties|responsibilities|plan|process|processes|practice|hub|officers?|department|systems?';
const groups =
  'agenc(?:y|ies)|services?|officers?|professionals?|practitioners?|workers?|nurses?|doctors?|clinicians?|patients?|victims?|survivors?|perpetrators?|offenders?|parents?|residents?|tenants?|clients?|students?|pupils?|schools?|surger(?:y|ies)|managers?|members?|panels?|trusts?|forces?|authors?';
/** People and bodies whose plural is written for what is theirs: "the agencies response". */
const owners =
  'agencies|officers|victims|perpetrators|practitioners|professionals|parents|nurses|midwives|doctors|neighbours|partners|patients|clients|survivors|offenders|mothers|fathers|sisters|brothers|husbands|wives|daughters|sons|[Tt]rusts|[Cc]ouncils|[Cc]onstabularys|[Pp]anels|[Rr]eviews|authors|schools|employers|landlords|friends|families|childrens|womens|mens|[Pp]eoples';
const owned =
  'response|responses|failure|decision|decisions|view|views|knowledge|understanding|account|involvement|actions|duty|duties|safety|behaviour|voice|wishes|attitude|story|experience|evidence|records|relationship|injuries|home|house|flat|death|life|mother|father|sister|brother|concern|concerns|fear|fears|explanation|opinion|perspective|policy|procedures|reputation|history|rights|circumstances|diary|phone|car|job|name|names|statement';

/** Words that stand where their twins are meant: "it’s" for "its", "there" for "their". */
export const twins: readonly Pattern[] = [
  {
    words: ['s'],
    sign: /t[’']s /,
    form: new RegExp(`\\b[Ii]t[’']s\\s+(?!(?:${followsIs})\\b)(?!${adjectiveEnding})\\p{Ll}{3,}`, 'gu'),
    instead: 'Write “its”: “it’s” is short for “it is”.',
  },
  {
    words: ['s'],
    sign: /t[’']s /,
    // After a preposition or a verb that takes a thing "it is" cannot stand, whatever the next word ends in.
    form: new RegExp(
      `(?<=\\b(?:of|in|on|to|with|by|from|under|at|through|within|across|against|${takesAThing})\\s+)[Ii]t[’']s\\s+(?!(?:${followsIs})\\b)\\p{Ll}{3,}|(?<=\\band\\s+)[Ii]t[’']s\\s+\\p{Ll}+ing\\s+(?:${bodies})\\b`,
      'gu',
    ),
    instead: 'Write “its”: “it’s” is short for “it is”.',
  },
  {
    words: ['s'],
    sign: /t[’']s /,
    form: /\b[Ii]t[’']s\s+(?:own|new|current|first|last|latest|next|internal|previous|main|initial|final|existing|local|national|annual|formal)\s+\p{Ll}{3,}(?<!\b(?:that|and|but|for|which|when|who|than|because|with|from|into|thing|time))/gu,
    instead: 'Write “its”: “it’s” is short for “it is”.',
  },
  {
    words: ['its'],
    sign: /[Ii]ts (?:a|the|n|b|[luciept])/,
    form: /\b(?:[Ii]ts)\s+(?:an?|the|not|been|because|likely|unlikely|clear|unclear|important|possible|impossible|essential|evident|apparent|obvious|hoped|thought|believed|understood|difficult|easy)\b(?![-‑])(?!\s+(?:role|point|part|work|duty|purpose|partners?|policy|aims?|practice|place|services?|tasks?|functions?|successor|documents?)\b)/gu,
    instead: 'Write “it is” or “it has”; “its” means “of it”.',
  },
  {
    words: ['s'],
    sign: /o[’']s /,
    form: new RegExp(`\\b[Ww]ho[’']s\\s+(?!(?:${followsIs})\\b)(?!${adjectiveEnding})\\p{Ll}{3,}`, 'gu'),
    instead: 'Write “whose”: “who’s” is short for “who is”.',
  },
  {
    words: ['there'],
    sign: / there /,
    form: /\b(?:of|with|to|about|from|for|into|by|on|between|in|and|did|made|told|gave|kept|left|lost|changed|shared|reviewed|improved|updated|asked|completed|met|expressed|described)\s+(there\s+(?:own|family|famil(?:y|ies)|children|child|son|daughter|mother|father|parents?|partners?|husband|wife|relationship|marriage|homes?|house|flat|concerns?|views?|needs?|wishes|feelings|fears?|safety|records?|files?|notes?|staff|officers?|role|duty|duties|policy|policies|procedures?|practice|responses?|findings?|recommendations?|lives|life|names?|time|behaviour|injuries|accounts?|contact|involvement|actions?|decisions?|reports?|work|agency|agencies|services?|help|support|cooperation|co-operation|contributions?|patience|courage|input|advice|assistance|kindness|openness|strength|efforts?|experiences?|loss|comments?|thoughts|memories|opinions?|address|addresses|consent|knowledge|understanding|training|systems?|own\s+\p{Ll}+|(?:old|new|former|current|previous|first|younger|elder|two|three)\s+\p{Ll}{3,}))\b(?!\s+(?:liaison|support|visit))/giu,
    instead: 'Write “their” here; “there” means “in that place”.',
    unlessAfter:
      /\b(?:live[sd]?|went|go|been|stay(?:ed)?|arrived|was|were|is|are|get|got|being|living|here|out|over|from)\s*$/i,
  },
  {
    words: ['their', 're'],
    sign: /[Tt]hei?r (?:is|was|were|are|ha|ma|mi|wi|wo|sh|co|ap|se)|[Tt]hey[’']re /,
    form: /\b(?:[Tt]heir\s+(?:is|was|were|are|has been|have been|had been|may be|may have been|might have been|will be|would be|should be|should have been|could have been|appears? to|seems? to|seemed to|appeared to)|[Tt]hey[’']re\s+(?:own|family|children|home|relationship|records?|staff|views?|needs?|concerns?|role|response))\b/g,
    instead: 'Write “there” for “in that place”, “their” for “of them”, and “they’re” for “they are”.',
  },
  {
    words: ['s'],
    sign: /[’']s (?:we|ar|ha|wh|ov|un|ag|wi|sh|mu|at)/,
    form: new RegExp(
      `\\b(?:${groups})[’']s\\s+(?:were|are|have|who|over|under|aged|with|without|should|must|at risk)\\b(?![-‑])`,
      'giu',
    ),
    instead: 'More than one is meant: write the plural without an apostrophe.',
    unlessAfter: /\b(?:at|to|from|into)\s+(?:the|her|his|their|an?)\s+(?:\p{L}+\s+)?$/iu,
  },
  {
    words: ['s'],
    sign: /[A-Z][’']s /,
    form: /\b(?:IMR|DHR|GP|IDVA|ISVA|MARAC|CCG|ICB|CSP|DVPO|DVPN|SPO|PCSO|HV|PC)[’']s\s+(?:were|are|have|who|should|must|need|do|did|received|submitted|provided|completed|requested|and the|in the|at the|from the|in this|across)\b/g,
    instead: 'More than one is meant: write the plural without an apostrophe.',
  },
  {
    words: ['there'],
    sign: /\bthere [a-z]+s\b/,
    form: /\bthere\s+(?!(?:exists|remains|seems|appears|lies|comes|goes|stands|follows|always|perhaps|sometimes|besides|was|is|has|this|as|across|unless|less|his|hers|its|plus|years|months|weeks|days|nights|hours|weekends|needs|tends|happens|occurs|arises|rests|regardless|does|yes|thus|us|afterwards|afterwards|nowadays|towards|upwards|inwards|doors|others|ours|yours|theirs|sits|lives|runs|works|stays|ends|begins|starts)\b)\p{Ll}{3,}s\b(?!\s+(?:to be|to have been)\b)/gu,
    instead: 'Write “their” here; “there” means “in that place”.',
    unlessAfter: /\b(?:from|here and|then and|was|were|is|are|been|be|has|have|had)\s*$/i,
  },
  {
    words: ['your'],
    sign: /[Yy]our /,
    form: /\b[Yy]our\s+(?:not|only as|an?|the|going to|being|very|so|too|never|always|told|asked|seen|welcome|unable|likely|expected)\b(?!\s+(?:own|being|well|welcome))/g,
    instead: 'Write “you’re”: “your” means “of you”.',
  },
  {
    words: ['then'],
    sign: / then /,
    form: /\b(?:(?:more|less)\s+(?:\p{Ll}+\s+)?|(?:high|low|great|few|small|larg|old|young|long|short|strong|weak|near|furth|fast|slow|clear|saf|clos|easi|hard|soon|bigg|wors|rath|oth|lat|earli|bett|wid|deep|quick)(?:er|e)\s+|(?:was|were|is|are|be|been|seemed|felt|no|far|much|even|any)\s+(?!(?:over|after|under|never|ever|other|there|her)\b)\p{Ll}{3,}er\s+)then\s+(?=(?:the|an?|it|he|she|they|we|any|most|many|one|two|three|her|his|their|its|usual|before|expected|was|had|what|that|those|this|once|twice|half|[\p{Lu}\d]))/gu,
    instead: 'Write “than” in a comparison.',
    unlessAfter: /[,;]\s*$/,
  },
  {
    words: ['whom'],
    sign: /whom [a-z]/,
    form: /\bwhom\s+(?:(?:had|has|have|was|were|is|are|did)\b(?!\s+(?:she|he|they|it|we|I|you|the|her|his|their|its|by|\p{Lu}\p{Ll}+)\b)|(?:\p{Ll}{3,}ed|knew|saw|went|came|told|said|made|took|gave|sent|wrote|rang)\b(?!\s+by\b))/gu,
    instead: 'Write “who”: “whom” is never the subject.',
    unlessAfter: /\b(?:of|with|by|to|from|for|about|on|in|at|against|among|than|between|towards)\s*$/i,
  },
  {
    words: owners
      .toLowerCase()
      .replace(/\[(\w)\w\]/g, '$1')
      .split('|'),
    sign: /[a-z]s [a-z]/,
    form: new RegExp(
      `\\b(?:the|both|all|these|those|her|his|their|some|many|two|three|several|each|other)\\s+(?:\\p{Ll}+\\s+)?(?:${owners})\\s+(?:${owned})\\b(?!\\s+(?:and\\s+\\p{Ll}+\\s+)?(?:were|was|is|are)?\\s*(?:to|that)\\b\\s+\\p{Ll}+\\s+is)`,
      'giu',
    ),
    instead: 'What is theirs needs an apostrophe: “agencies’ response”, “the victim’s family”.',
  },
  {
    words: ['affect'],
    sign: /affect/,
    form: /\b(?:the|an|any|no|this|that|its|their|what|adverse|negative|positive|little|knock-on|side|harmful|lasting|profound|cumulative)\s+affects?\b(?=\s*(?:on|of|upon|that|this|it|was|were|in|to|[.,;]))/gi,
    instead: 'Write “effect”: “affect” is the verb.',
  },
  {
    words: ['childrens', 'womens', 'mens', 'peoples', 'childs', 'womans', 'persons'],
    sign: /childrens|womens|\bmens|peoples|childs|womans|persons/,
    form: /\b(?:childrens|womens|mens|childs|womans|(?:peoples|persons)(?=\s+(?:lives|views|homes?|needs|wishes|safety|voices?|behaviour|experiences?|feelings|accounts?|rights))|youngpeoples)\b/g,
    instead: 'What is theirs needs an apostrophe: “children’s”, “women’s”, “people’s”.',
  },
  {
    words: ['advice'],
    sign: /advice/,
    form: /\b(?:(?:to|will|would|should|could|can|may|must|did|did not|not)\s+advice\b(?!\s+(?:and|on|from|about|or|is|was|given|line|services?|centres?|workers?|sessions?|bureau|charit))|advice\s+(?:her|him|them|the\s+(?:victim|family|perpetrator|patient|police|officer|mother))\s+(?:to|that|not|about|of|against)\b)/gi,
    instead: 'Write “advise” for the verb.',
    unlessAfter:
      /\b(?:of|with|for|gave|give|given|offered|access\w*|turn\w*|referr\w*|listen\w*|respond\w*|according|due|relation|attention)\s*$/i,
  },
  {
    words: ['where', 'were'],
    sign: / wh?ere /,
    form: /\b(?:(?:they|we|agencies|officers|children|records|professionals|referrals|concerns|there)\s+where\s+(?:not|never|seen|told|asked|aware|unable|also|no|several|many|made|given|sent|taken|told|[a-z]{3,}ed)\b|(?:house|flat|home|place|school|room|hospital|town|area|address|cases|situations)\s+were\s+(?:she|he|they)\b)/gi,
    instead: '“Where” asks for a place; “were” is the verb.',
  },
  {
    words: ['to'],
    sign: / to [lsoabtyqw]/,
    form: /\b(?:was|were|is|are|been|far|came|seemed|felt|being|all)\s+to\s+(?:late|soon|often|afraid|frightened|scared|busy|ill|tired|young|old|weak|quick|slow|upset|unwell|drunk)\b/gi,
    instead: 'Write “too” for what is more than enough.',
  },
  {
    words: ['were'],
    sign: / were (?:to|she|he|they|the|her|his|it)\b/,
    form: /\b(?:know|knew|known|knowing|sure|unsure|understand|understood|wonder(?:ed|ing)?|idea|certain|deciding|decided|decide|asked|ask)\s+(were\s+(?:to|she|he|they|it))\b/gu,
    instead: 'Write “where” for the place.',
  },
  {
    words: ['affect', 'affects'],
    sign: /ffects? (?:on|of|upon) /,
    form: /\b(?:an?|the|no|any|this|its|his|her|some|little|what)\s+(?:(?:\p{Ll}+)\s+){0,2}?(affects?\s+(?:on|of|upon))\b/gu,
    instead: 'Write “effect”: “affect” is the verb.',
  },
  {
    words: ['form'],
    sign: / form /,
    form: /\b(?:prevented|stopped|suffered|suffering|suffers|came|comes|coming|moved|received|resulted|resulting|arising|arose|learned|learnt|heard|fled|escaped|protected|benefit(?:s|ed)?|removed|separated|isolated|apart|away|different|absent|discharged|released|ranging|obtained|sought|returned|excluded|withdrew|withdrawn)\s+(form)(?=\s+\p{L})/gu,
    instead: 'Write “from”.',
  },
  {
    words: ['a'],
    sign: /\ba [aeiou]/,
    form: /(?<![\p{L}\d][.(/]?)(?<!\b(?:[Cc]lass|[Oo]ption|[Pp]oint|[Pp]art|[Ll]etter|[Ii]tem|[Pp]aragraph|[Vv]itamin|[Hh]epatitis|[Gg]roup|[Tt]ype|[Cc]ategory) )\ba\s+(?!(?:also|into|onto|once|one|ones|even|each|else|and|are|any|all|as|at|if|in|is|it|of|on|or|our|us|use[drs]?|using|usual|usually|useful|user|users|euro|euros|european|ouija|oner|unanimous)\b)(?!eu|ewe|u[snt][ieau]|u(?:ni|na|re|ro|bi|ki|ga)|one-|once-)[aeiou]\p{Ll}{2,}/gu,
    instead: 'Write “an” before the sound of a vowel.',
  },
  {
    words: ['an'],
    sign: /\b[Aa]n [bcdfgj-np-tv-z]/,
    form: /(?<![\p{L}\d])[Aa]n\s+(?!(?:x-|s-|f-|l-|m-|n-|r-))[bcdfgj-np-tv-z]\p{Ll}{2,}/gu,
    instead: 'Write “a” before the sound of a consonant.',
  },
  {
    words: ['quiet'],
    sign: / quiet /,
    form: /\b(?:was|were|is|are|been|be|became|seemed|felt)\s+(quiet)(?=\s+(?:clear|sure|certain|ill|unwell|open|different|common|likely|unlikely|happy|able|willing|possible|right|wrong|young|late|early|often|well|good|new|small|rare|frightened|upset|serious|severe|simple|difficult|hard)\b)/gu,
    instead: 'Write “quite” for “rather”; “quiet” is without noise.',
  },
  {
    words: ['childrens', 'womens', 'mens'],
    sign: /hildrens|omens|\bmens/,
    form: /\b(?:[Cc]hildrens|womens|mens)\b(?=\s+\p{L})/gu,
    instead: 'Write “children’s”, “women’s”, “men’s”: the word is plural already.',
  },
  {
    words: ['there'],
    sign: /(?:was|is|were) there [vboidhwrp]/,
    form: /\b(?:was|is|were)\s+(there\s+(?:view|belief|opinion|understanding|intention|hope|wish|decision|responsibility|duty|role|practice|policy|job))(?=\s+(?:that|to|of|and|not)\b)/gu,
    instead: 'Write “their” here; “there” means “in that place”.',
  },
];
