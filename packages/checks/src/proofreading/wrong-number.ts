import type { Pattern } from './confused-forms.js';

const told =
  'agencies|services|professionals|practitioners|officers|workers|nurses|doctors|clinicians|managers|members|authors|concerns|opportunities|referrals|records|notes|reports|assessments|incidents|calls|visits|appointments|meetings|reviews|recommendations|lessons|actions|findings|policies|procedures|agreements|allegations|injuries|bruises|threats|arguments|signs|indications|indicators|gaps|delays|failures|issues|barriers|reasons|questions|conversations|contacts|statements|letters|messages|minutes|checks|enquiries|inquiries|decisions|disclosures|children|victims|patients|neighbours|parents|brothers|sisters';
/** Of these, those that are no verbs. */
const nounsOnly =
  'agencies|services|professionals|practitioners|officers|workers|nurses|doctors|clinicians|managers|members|opportunities|referrals|assessments|incidents|appointments|meetings|recommendations|lessons|actions|findings|policies|procedures|allegations|injuries|failures|barriers|conversations|statements|decisions|disclosures|children|victims|parents';
const counted =
  '(?:the|these|those|both|all|its|their|his|her|several|many|most|some|few|two|three|four|five|six|seven|eight|nine|ten)';
/** A phrase before a plural that leaves the verb to another noun: "the number of calls was", "one of the officers has". */
const headBefore =
  /\b(?:of|between|by|with|to|from|in|for|on|about|at|after|before|into|over|under|against|among|through|during|without|including|than|as|and|or)(?:\s+[\p{L}’'-]+){0,3}\s*$/iu;
/** Heads of a phrase that take either number, or the number of what follows. */
const eitherNumber =
  'number|majority|minority|range|group|team|panel|couple|series|pair|lot|variety|set|handful|rest|host|staff|police|family|percentage|proportion|half|quarter|third|most|some|all|none|any|many|few|several|both|combination|total|board|force|council|trust|committee|bulk|one|two|three|four|five|six|seven|eight|nine|ten|each|much|means|news|analysis|basis|crisis|process|access|loss|illness|business|success|progress|lack|less|species|hundreds|dozens|thousands|plenty|part|people|children|men|women|type|kind|sort|subset|public|media|couple|rest|department|service|agency|practice|crew|jury|household|community|authority|organisation|charity|company|school|surgery|court|partnership|government|management|union|elderly|young|vulnerable|dead|bereaved|deaf|former|latter|other|following|data|criteria|others|police';
/** Words that stand where a noun might, and are none. */
const noNoun =
  'to|can|could|may|might|should|will|would|must|also|ever|never|are|were|is|was|have|has|had|be|been|do|did|does|not|they|we|you|it|she|he|who|that|which|and|or|taken|given|made|told|shown|seen|done|known|written|spoken|held|kept|sent|put|set|said|found|brought|there|then|now|here|only|both|but|as|so|when|where|if|than|what|how|more|less';
const notInGroup =
  '(?!(?:that|which|who|whom|and|or|to|as|where|when|if|was|were|had|has|have|is|are|in|by|for|from|with|at|on|but|than|it|he|she|they|so|could|would|should|might|may|must|will|can|cannot|did|does|do|not|never|been|said|told|asked|found|noted|felt|thought|agreed|heard|knew|saw|gave|made|took|what|how|be|they|we|you|\\p{Ll}+ly|\\p{Ll}{2,}ed)\\b)';
const ofGroup = `(?:(?:the|her|his|its|their|an?|this|these|those|any|further|such|other|all)\\s+)?(?:${notInGroup}[\\p{L}’]+\\s+){1,3}?`;

/** Verbs, nouns and participles in a form that does not fit what stands beside them. */
export const wrongNumbers: readonly Pattern[] = [
  {
    words: ['which'],
    sign: /s of which /,
    form: /(?:\bthe\s+)?\b(?!(?:this|his|hers|its|analysis|process|crisis|basis|address|illness|business|access|harass|loss|success|progress|distress|class|staff|less|across|police)\b)\p{Ll}{3,}[^\Ws]s\s+of\s+which\s+(?:is|was|has)\b/giu,
    instead: 'The noun is plural: write “are”, “were” or “have”.',
    unlessAfter:
      /\b(?:one|each|none|neither|either|part|half|any|some|all|most|much|many|few|first|last|second|latter)\s+of\s+(?:\p{L}+\s+){0,2}$/iu,
  },
  {
    words: told.split('|'),
    sign: /s (?:was|is|has|does) /,
    form: new RegExp(
      `(?<=^|[.;:,]\\s|\\b(?:that|and|but|because|when|if|although|whether)\\s)${counted}\\s+(?:\\p{Ll}+\\s+)?(?:${told})\\s+(?:was|is|has|does)\\b`,
      'giu',
    ),
    instead: 'The noun is plural: write “were”, “are” or “have”.',
    unlessAfter: headBefore,
  },
  {
    words: ['there'],
    sign: /here (?:was|is|has) /,
    form: new RegExp(
      `\\bthere\\s+(?:was|is|has been)\\s+(?:no\\s+|several\\s+|many\\s+|numerous\\s+|some\\s+|few\\s+|also\\s+|clear\\s+|other\\s+|further\\s+|two\\s+|three\\s+|four\\s+|five\\s+|six\\s+|missed\\s+)*(?:${told})\\b(?!\\s*(?:[-–&/’']|services?\\b|management\\b|review\\b|system|work\\b|social|pathway|data\\b|forms?\\b))`,
      'giu',
    ),
    instead: 'More than one is told: write “there were” or “there are”.',
  },
  {
    words: ['each', 'neither', 'either', 'one'],
    sign: /(?:ach|ither|ne) of /,
    form: new RegExp(
      `(?<=^|[.;:,]\\s|\\b(?:that|and|but|because)\\s)(?:each|neither|either|one|every one)\\s+of\\s+(?:the|these|those|her|his|their|its)\\s+(?:\\p{Ll}+\\s+)?(?:${told}|agencies|women|men|boys|girls|sons|daughters)\\s+(?:were|have|are|do)\\b`,
      'giu',
    ),
    instead: 'One is meant: write “was”, “has” or “is”.',
  },
  {
    words: ['this'],
    sign: /his [a-z]+s/,
    form: new RegExp(`\\bthis\\s+(?:${nounsOnly})\\b(?!\\s*(?:['’]|[-–]))`, 'gi'),
    instead: 'Write “these” with the plural.',
    unlessAfter: /\b(?:after|following|during|since|before|with|at|on|to|from|beyond|despite|by|of|in)\s+$/i,
  },
  {
    words: ['these', 'those'],
    sign: / (?:these|those) |^(?:These|Those) |[.:;] (?:These|Those) /,
    form: /\b(?:these|those)\s+(?:incident|opportunity|referral|assessment|agency|recommendation|lesson|policy|procedure|appointment|allegation|injury|threat|decision|disclosure|child|service|concern|issue|failure|gap|delay|finding|record|report|call|visit|meeting|question|action|matter|event|omission|shortcoming|theme|factor|person|woman|girl|boy)(?=\s+(?:was|were|is|are|had|has|have|that|which|could|should|would|did|in|of)\b|[.,;)])/gi,
    instead: 'The noun after “these” and “those” is plural.',
  },
  {
    words: ['she', 'he', 'they', 'we'],
    sign: /(?:ey|[Ww]e) (?:was|has|is|does) |[Hh]e (?:have|do|are) /,
    form: /\b(?:(?:[Tt]hey|[Ww]e)\s+(?:was|has|is|does)|(?:[Ss]he|[Hh]e)\s+(?:have|do|are))\b(?!\s*,?\s*(?:too|so|it)\b)/g,
    instead: 'The verb does not fit: write “were”, “have” or “are” of several, “was”, “has” or “is” of one.',
    unlessAfter:
      /\b(?:did|does|do|would|could|should|must|can|may|might|will|shall|whether|that|lest|than|as|insist\w*|recommend\w*|suggest\w*|request\w*|required?|let|made|make|help\w*|had|only|nor|not|what|how|where|whom?|which|of|with|for|if|to|by|and|or|between|after|so|neither)\s*$/i,
  },
  {
    words: ['number'],
    sign: /umber of /,
    form: /\b[Aa]\s+number\s+of\s+(?!(?:years|months|weeks|days|hours|pounds|miles)\b)(?:\p{Ll}+\s+){1,3}?(?:was|has)\b/gu,
    instead: 'More than one is told: write “were”, “have” or “are”.',
  },
  {
    words: ['together', 'along', 'well', 'addition', 'accompanied'],
    sign: /, (?:together|along) with|, as well as|, in addition to|, accompanied by/,
    form: /(?<=^|[.;:]\s|\b(?:that|and|but)\s)(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir|\p{Lu}\p{Ll}+[’']s)\s+(?:\p{L}+\s+){0,2}\p{Ll}*[^\Ws]\s*,\s*(?:(?:together|along)\s+with|as\s+well\s+as|in\s+addition\s+to|accompanied\s+by)\s+[^,.;]{3,70},\s+(?:were|have|are)\b/gu,
    instead: 'The subject is one: write “was”, “has” or “is”.',
  },
  {
    words: ['were', 'have', 'are'],
    sign: /[a-z] (?:of|to|for|in|on|from|with|about|at|between|against|into) (?:[^\s.,;]+ ){1,4}(?:were|have|are)\b/,
    form: new RegExp(
      `(?<=^|[.;:]\\s|,\\s(?:and|but)\\s|\\bthat\\s)(?:[Tt]he|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir|[Aa]n?|[Tt]his|[Ee]ach|\\p{Lu}\\p{Ll}+[’']s)\\s+(?:(?!(?:${eitherNumber}|${noNoun})\\b)\\p{Ll}+(?<!s)\\s+)?(?!(?:${eitherNumber}|${noNoun})\\b)\\p{Ll}{2,}[^\\Ws](?<!ed|ing)\\s+(?:of|to(?=\\s+(?:the|her|his|their|its|an?|this|these|those|any|all)\\s)|for|in|on|from|with|about|at|between|against|into)\\s+${ofGroup}(?:were|have|are)\\b(?!\\s+(?:been|to|it|he|she|they)\\s+(?:it|he|she|they)\\b)`,
      'gu',
    ),
    instead: 'The subject is one: write “was”, “has” or “is”.',
  },
  {
    words: ['was', 'has', 'is'],
    sign: /s (?:of|to|for|in|on|from|with|about|at|between|against|into) (?:[^\s.,;]+ ){1,4}(?:was|has|is)\b/,
    form: new RegExp(
      `(?<=^|[.;:]\\s|,\\s(?:and|but)\\s|\\bthat\\s)(?:[Tt]he|[Hh]er|[Hh]is|[Ii]ts|[Tt]heir|[Tt]hese|[Tt]hose|\\p{Lu}\\p{Ll}+[’']s)\\s+(?:(?!(?:${noNoun})\\b)\\p{Ll}+(?<!s)\\s+)?(?!(?:${eitherNumber})\\b)\\p{Ll}{2,}[^\\Wsui]s\\s+(?:of|to(?=\\s+(?:the|her|his|their|its|an?|this|these|those|any|all)\\s)|for|in|on|from|with|about|at|between|against|into)\\s+${ofGroup}(?:was|has|is)\\b`,
      'gu',
    ),
    instead: 'The subject is more than one: write “were”, “have” or “are”.',
  },
  {
    words: ['she', 'he'],
    sign: /[Hh]e were /,
    form: /\b(?:[Ss]he|[Hh]e)\s+were\b(?!\s+(?:to\b|not for\b))/g,
    instead: 'Write “was” of one.',
    unlessAfter:
      /\b(?:if|though|wish\w*|whether|unless|suppos\w+|lest|only|recommend\w*|propos\w*|suggest\w*)\b[^.;]*$|\b(?:as|rather|than|and|or|until|would|what|how|where)\s*$/i,
  },
  {
    words: ['these', 'those'],
    sign: /hese |hose /,
    form: /\b(?:[Tt]hese|[Tt]hose)\s+(?:type|kind|sort)\s+of\b/g,
    instead: 'Write “this type of” or “these types of”.',
  },
  {
    words: ['what', 'where', 'who'],
    sign: /[Ww]h(?:at|ere|o) (?:was|is) /,
    form: new RegExp(
      `\\b[Ww]h(?:at|ere|o)\\s+(?:was|is)\\s+(?:the|her|his|their|its)\\s+(?:\\p{Ll}+\\s+)?(?:${told})\\b(?!\\s+(?:of|to)\\s+\\p{Ll}+ing\\b)(?=[\\s?,.])(?!\\s+(?:system|service|process|policy|pathway|review|team|management|panel))`,
      'gu',
    ),
    instead: 'More than one is told: write “were” or “are”.',
  },
  {
    words: ['and'],
    sign: / and (?:the|her|his|their|its|a) (?:[^\s.,;]+ ){1,2}(?:was|has|is)\b/,
    form: new RegExp(
      `(?<=^|[.;:]\\s|,\\s(?:and|but)\\s|\\bthat\\s)(?:[Tt]he|[Hh]er|[Hh]is|[Bb]oth the|\\p{Lu}\\p{Ll}+(?:[’']s)?)\\s+(?:${notInGroup}[\\p{L}’]+\\s+){0,3}and\\s+(?:the|her|his|their|its|a)\\s+(?:${notInGroup}[\\p{L}’]+\\s+){1,2}?(?:was|has|is)\\b`,
      'gu',
    ),
    instead: 'The subject is more than one: write “were”, “have” or “are”.',
    unlessAfter: /\b(?:between|of|with|to|by|for|from|in|on|about)\s*$/i,
  },
  {
    words:
      'occasion incident referral opportunity agency assessment appointment allegation injury recommendation attempt attendance concern disclosure offence officer practitioner professional meeting conversation'.split(
        ' ',
      ),
    sign: /[a-z0-9] [a-z]/,
    form: /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|both|these|those|numerous|\d{1,3}(?<!\b1))\s+(?:(?:separate|further|earlier|other|later|different|missed|recorded|previous)\s+)?(?:occasion|incident|referral|opportunity|agency|assessment|appointment|allegation|injury|recommendation|attempt|attendance|concern|disclosure|offence|officer|practitioner|professional|meeting|conversation)(?=\s+(?:in|of|on|by|to|where|when|and|that|which|who|were|was|had|have|did|from|for|at|between|during|before|after|with|about|over)\b|[.,;:)]|$)/gi,
    instead: 'More than one is counted: write the plural.',
    unlessAfter:
      /(?:[-–/.]|\b(?:section|paragraph|page|level|priority|part|number|no\.?|recommendation|stage|step|tier|question|term|\d))\s*$/i,
  },
  {
    words:
      'went did took saw came wrote gave spoke rang began drank ran broke chose drove fell forgot knew rose threw wore stole froze shook swore'.split(
        ' ',
      ),
    sign: /(?:ha[ds]|have|having) (?:(?:not|never|also|already|often|been) )?[a-z]/,
    form: /\b(?:had|has|have|having|[’']d|[’']ve)\s+(?:(?:not|never|also|already|often|since|only|just|twice|once)\s+)?(?:went|did|took|saw|came|wrote|gave|spoke|rang|began|drank|ran|broke|chose|drove|fell|forgot|knew|rose|threw|wore|stole|froze|shook|swore)\b/gi,
    instead:
      'After “had” and “have” stands the other form of the verb: “had gone”, “has done”, “have taken”.',
    unlessAfter: /\b(?:what|all|whatever|everything|than|as|whom?|which)\s+(?:\p{L}+\s+){0,3}$/iu,
  },
  {
    words: ['are', 'were', 'have'],
    sign: /^(?:The|A|An|This|His|Her|Its) |[.;:] (?:The|A|An|This|His|Her|Its) /,
    form: new RegExp(
      `(?<=^|[.;:]\\s)(?:The|An?|This|His|Her|Its|That)\\s+(?:(?!(?:${eitherNumber}|${noNoun})\\b)\\p{Ll}+(?<!s)\\s+)?(?!(?:${eitherNumber}|${noNoun})\\b)\\p{Ll}{2,}(?<![sw]|ed|ing|ly|men|ren|people|ia|feet|teeth|mice|ae)\\s+(?:are|were|have)\\b(?!\\s+(?:it|he|she|they|I|we)\\b)`,
      'gu',
    ),
    instead: 'The subject is one: write “is”, “was” or “has”.',
  },
  {
    words: ['don'],
    sign: /don[’']t/,
    form: /\b(?:[Ss]he|[Hh]e|[Ii]t|(?<=^|[.;:]\s)(?:The|A|Her|His)\s+(?:\p{Ll}+\s+)?\p{Ll}+(?<!s|people|children|men|women|police|staff))\s+don[’']t\b/gu,
    instead: 'Write “does not” of one.',
  },
  {
    words: ['whose'],
    sign: /whose /,
    form: /\bwhose\s+(?:\p{Ll}+\s+)?(?!(?:analysis|process|basis|crisis|business|access|illness|news)\b)\p{Ll}{3,}[^\Wsui]s\s+(?:was|has|is)\b/gu,
    instead: 'More than one is told: write “were”, “have” or “are”.',
  },
  {
    words: [
      'look',
      'deal',
      'speak',
      'refer',
      'respond',
      'listen',
      'act',
      'follow',
      'ask',
      'tell',
      'see',
      'give',
      'take',
      'make',
      'complete',
      'record',
      'carry',
      'discuss',
    ],
    sign: / (?:is|was|were|are|been|being|be) (?:not |never |also |then |only )?(?:look|deal|speak|refer|respond|listen|act|follow|carry|take|give|tell|ask|make|complete|record|discuss) /,
    form: /\b(?:is|was|were|are|been|being|be)\s+(?:(?:not|never|also|then|only)\s+)?(?:look\s+(?:at|into|after)|deal\s+with|speak\s+(?:to|with)|refer\s+(?:to|on)|respond\s+to|listen\s+to|act\s+(?:on|upon)|follow\s+(?:up|by)|carry\s+out|take\s+(?:to|by|into|up)|give\s+(?:to|by|the|an?)|tell\s+(?:that|by|to|about)|ask\s+(?:to|by|about|if|whether)|make\s+(?:by|to|aware)|complete\s+by|record\s+(?:by|as|in)|discuss\s+(?:at|with|by))\b/gi,
    instead: 'An ending is missing: write “looked at”, “referred to”, “taken”.',
    unlessAfter: /\b(?:to|all|do|did|does|what|best|only|thing|could|first|is)\s+(?:\p{L}+\s+){0,6}$/iu,
  },
  {
    words: ['this', 'each', 'every'],
    sign: /(?:his|ach|very) [a-z]+ (?:have|were|are) /,
    form: new RegExp(
      `\\b(?:[Tt]his|[Ee]ach|[Ee]very)\\s+(?!(?:${noNoun}|time|way|day|year|week|month|evening|morning|afternoon|people|police|staff|few|many|more|other|one|point|stage|and|to|that|is|was|what|when|where|how|who|they|we|you)\\b)\\p{Ll}{3,}(?<![sw]|ly|ed)\\s+(?:have|were|are)\\b(?!\\s+(?:it|he|she|they|we|I|you)\\b)`,
      'gu',
    ),
    instead: 'The subject is one: write “has”, “was” or “is”.',
    unlessAfter:
      /\b(?:of|like|at|in|by|for|to|with|from|on|after|before|as|than|all|during|about|under|until|and|or|if|against|through|into|around|between|behind|within|without|upon|over)\s*$/i,
  },
  {
    words: ['number'],
    sign: /umber of /,
    form: /\b[Nn]umber of\s+(?:occasion|incident|referral|opportunity|assessment|appointment|allegation|injury|recommendation|attempt|attendance|concern|disclosure|offence|officer|practitioner|professional|meeting|conversation|call|agency|visit|contact|report)(?=\s+(?:were|was|had|have|has|in|to|by|for|from|that|which|who|between|over|during|with)\b|[.,;)])/gu,
    instead: 'More than one is meant: write the plural.',
  },
  {
    words: [
      'lack',
      'absence',
      'failure',
      'impact',
      'quality',
      'presence',
      'importance',
      'extent',
      'level',
      'volume',
      'record',
      'history',
      'pattern',
      'list',
      'account',
      'analysis',
      'chronology',
    ],
    sign: / of (?:[a-z]+ ){0,2}[a-z]+s [a-z]/,
    form: /(?<=^|[.;:,]\s|\b(?:that|but|because|which)\s)(?:[Tt]he|[Aa]|[Tt]his|[Ii]ts|[Tt]heir)\s+(?:\p{Ll}+\s+)?(?:lack|absence|failure|impact|quality|presence|importance|extent|level|volume|record|history|pattern|list|account|analysis|chronology)\s+of\s+(?:(?:the|her|his|their|its|these|those|any|such|\p{Ll}+)\s+)?\p{Ll}{3,}(?<!s)s\s+(?:make|mean|show|suggest|indicate|lead|leave|raise|remain|seem|appear|cause|contribute|demonstrate|highlight|reflect)\b/gu,
    instead: 'The subject is one: write “makes”, “means”, “suggests”.',
  },
  {
    words: [
      'officers',
      'agencies',
      'professionals',
      'practitioners',
      'referrals',
      'assessments',
      'recommendations',
      'lessons',
      'meetings',
      'decisions',
      'procedures',
      'policies',
      'opportunities',
    ],
    sign: /s (?:has|was|is|does) /,
    form: /(?<=^|[.;:]\s|\bthat\s)(?:[Oo]fficers|[Aa]gencies|[Pp]rofessionals|[Pp]ractitioners|[Rr]eferrals|[Aa]ssessments|[Rr]ecommendations|[Ll]essons|[Mm]eetings|[Dd]ecisions|[Pp]rocedures|[Pp]olicies|[Oo]pportunities)\s+(?:has|was|is|does)\b/gu,
    instead: 'The subject is more than one: write “have”, “were” or “are”.',
  },
  {
    words: ['neither'],
    sign: /either .* nor /,
    form: /\b[Nn]either\s+(?:the|her|his|an?)\s+(?:\p{L}+\s+){0,2}?\p{L}+(?<![sS])\s+nor\s+(?:the|her|his|an?)\s+(?:\p{L}+\s+){0,2}?(?!(?:police|staff|family|children|people|women|men|team|panel|council|force)\b)\p{Ll}{2,}(?<!s)\s+(?:were|have|are)\b/gu,
    instead: 'Each is one: write “was”, “has” or “is”.',
  },
  {
    words: ['there'],
    sign: /here (?:was|is) (?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|few) /,
    form: /\b[Tt]here\s+(?:was|is)\s+(?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|few)\s+(?!(?:years|months|weeks|days|hours|minutes|miles|pounds|metres)\b)(?:\p{Ll}+\s+)?\p{Ll}{2,}s\b(?!\s+(?:work|worth|time|notice|supply|gap|silence|delay))/gu,
    instead: 'More than one is told: write “there were” or “there are”.',
  },
  {
    words: ['that', 'which'],
    sign: /s (?:that|which) [^.;,]{3,40}ed (?:was|has|is) /,
    form: /(?<=^|[.;:]\s|\b(?:and|but|that)\s)(?:[Tt]he|[Hh]er|[Hh]is|[Tt]hese|[Tt]hose)\s+(?:\p{Ll}+\s+)?\p{Ll}{3,}(?<![su])s\s+(?:that|which)\s+(?:\p{L}+\s+){1,3}?\p{Ll}{2,}ed\s+(?:was|has|is)\s+(?=not|never|\p{Ll}+ed\b)/gu,
    instead: 'The subject is more than one: write “were”, “have” or “are”.',
  },
  {
    words: [
      'nurse',
      'officer',
      'doctor',
      'worker',
      'manager',
      'sergeant',
      'midwife',
      'consultant',
      'teacher',
      'sister',
      'mother',
      'father',
      'brother',
      'daughter',
      'son',
      'victim',
      'perpetrator',
      'assessment',
      'referral',
      'report',
      'review',
      'school',
      'surgery',
      'allegation',
      'incident',
      'decision',
      'meeting',
      'letter',
    ],
    sign: /[a-z] (?:have|were) /,
    form: /(?<=^|[.;:]\s|\b(?:that|but|because|when|since|while|although)\s)(?:[Tt]he|[Hh]er|[Hh]is|[Aa]nother|[Aa]n?)\s+(?:(?:practice|social|support|duty|community|family|first|second|same|risk|school|senior|housing|initial|earlier|later|police|health|staff|mental|specialist|young|elder|eldest|next)\s+){0,2}(?:nurse|officer|doctor|worker|manager|sergeant|midwife|consultant|teacher|sister|mother|father|brother|daughter|son|victim|perpetrator|assessment|referral|report|review|school|surgery|allegation|incident|decision|meeting|letter)\s+(?:have|were)\b(?!\s+(?:to\s+be|it|he|she|they)\b)/gu,
    instead: 'The subject is one: write “has” or “was”.',
    unlessAfter:
      /\b(?:if|though|unless|suppose|wish\w*|as|(?:recommend|suggest|propos|request|requir|insist|ask|demand|direct)\w*(?: \p{L}+){0,3} that)\s*$/iu,
  },
  {
    words: ['neither'],
    sign: /either [a-z]+ (?:were|have|are) /,
    form: /\b[Nn]either\s+(?!(?:of|the|was|is|did|do|does|had|has|her|his|their|its|were|are|party|side)\b)\p{Ll}{3,}(?<!s)\s+(?:were|have|are)\b/gu,
    instead: 'Each is one: write “was”, “has” or “is”.',
  },
  {
    words: ['advices'],
    sign: /advices /,
    form: /\badvices\s+(?:that|her|him|them|the|staff|officers|against|a|women|patients|practices|agencies)\b/gu,
    instead: 'Write “advises”: “advice” is the noun.',
  },
  {
    words: ['each', 'every', 'another'],
    sign: /(?:ach|very|nother) [a-z]+s\b/,
    form: /\b(?:[Ee]ach|[Ee]very|[Aa]nother)\s+(?:agencies|professionals|practitioners|officers|workers|nurses|doctors|referrals|assessments|incidents|appointments|meetings|recommendations|lessons|actions|policies|procedures|injuries|barriers|conversations|statements|decisions|victims|parents|opportunities|occasions)\b(?!['’])/gu,
    instead: 'One is meant: write the singular.',
  },
];
