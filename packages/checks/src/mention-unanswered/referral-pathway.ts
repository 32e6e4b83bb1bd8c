import type { Zone } from '@dhrlint/facts';
import type { Matter } from '../mention-unanswered.js';

/** Services for those who are abused, and those who speak for them. */
const specialist =
  "(?:I[DS]VAs?|IDSVA|independent (?:domestic|sexual|stalking) \\w+(?: \\w+)?|MARAC|multi-agency risk assessment conference|(?:specialist|specialists|domestic abuse|domestic violence|sexual violence|sexual abuse|sexual assault|rape|DA|by and for|victim|stalking|expert)(?: and \\w+ \\w+)?(?: \\w+)? (?:services?|support|help|advice|advis[eo]rs?|advocates?|workers?|agenc(?:y|ies)|organi[sz]ations?|charit(?:y|ies)|provider|refuge|outreach|team|advocacy)|women['’]?s aid|(?:a |the |any )?refuge\\b|rape crisis|(?:counsellors?|workers?|nurses?|somebody|someone|anyone|anybody|service) with (?:\\w+ ){0,2}(?:knowledge|expertise|experience|training|understanding) (?:of|in)|outreach\\b|(?:an? |the |any )?(?:domestic abuse |specialist )?advocates?\\b|(?:services?|programmes?|groups?|support|help) (?:for|that (?:help|support)s?) (?:\\w+ ){0,3}(?:who|living|experiencing|affected|suffering|abused)\\b|(?:services?|programmes?|groups?|projects?) for (?:[\\w-]+ ){0,3}(?:women|men|people|victims|survivors|children|families|perpetrators)\\b|perpetrator (?:programme|intervention|scheme)s?|behaviour change programme|sexual assault referral centre|SARC\\b|IRIS\\b|safeguarding adults? team|(?:anyone|anybody|somebody|someone|those) (?:who|that) (?:could|might|can) (?:\\w+ )?(?:advise|help|support|assist)|specialists?\\b)";
/** A service by a name of its own, where a referral goes to it; other bodies have names too. */
const namedService =
  "(?:the )?(?!(?:Home Office|Coroner|Crown|HM|IOPC|CPS|CQC|Ofsted|Dr|Mr|Mrs|Ms|GP|Professor|Appendix|Annex|Section|Table|Figure|Panel|Review|Chair|Partnership|Court|Ombudsman|January|February|March|April|May|June|July|August|September|October|November|December|Child|Children|Adult|Social|Police|Housing|Hospital|Infirmary|Physio\\w*|Speech|Dermatology|Cardiology|Police and)\\b)(?!\\p{Lu}\\p{Ll}+shire Police)\\p{Lu}[\\p{L}’'-]+(?: (?:of |for |and |the )?\\p{Lu}[\\p{L}’'-]+){0,4}";
/** Bringing the one and the other together. */
const connect =
  '(?:refer(?:s|red|ring|rals?)?|signpost\\w*|link(?:ed|ing)?|connect\\w*|in touch|contact\\w*|direct(?:ed|ing)?|pass(?:ed|ing)?(?: \\w+)? on|shar(?:e|ed|ing)|brought in|bring in|call(?:ed)? in|involv\\w+|introduc\\w+|offer(?:ed|ing)?|sought|seek(?:ing)?|told|tell|explor\\w+|consider\\w*|consult\\w*|approach\\w*|sent|send|put|pointed|given|give|alert\\w*|notif\\w*|suggest\\w*|mention\\w*|support|reach(?:ed|ing)?|escalat\\w*|discuss\\w*|pass(?:ed|ing)?|rang|ring|telephon\\w*|open to|benefit(?:ted|ed)?(?: of| from)?|allocated|provided|engag\\w*|access(?:ed)?|had|going|go|arrang\\w*|request\\w*|secur\\w*|approv\\w*|gone|brought|came before|come before|taken|heard (?:at|by)|involvement|use)';
const absent =
  "(?:not|never|no|nor|neither|none|not one|nobody|no one|without|fail(?:ed|ure|ing|ings)?|omi(?:tt\\w+|ssions?)|miss(?:ed|ing)|lost|overlook\\w*|neglect\\w*|forgot\\w*|incumbent on|the duty of|more|better|greater|inexplicably|lack(?:ed|ing)?|absence|should|ought|could have|might have|had (?:the|she|he|they|an?|any|\\p{Lu}\\w+)|n['’]t)";
const afterwards =
  '(?:(?:was|were|is|are) (?:not|never|nowhere|plainly|clearly|simply|in fact)?(?: \\w+)? ?(?:made|considered|entertained|explored|offered|needed|required|called for|due|indicated|warranted|merited|overlooked|forgotten|missed|lost|followed|taken|raised|thought of|discussed|pursued|suggested|mentioned|contacted|appropriate)|(?:should|ought|could|might|would|must)(?: then)?(?: to)? have|did not|never|was not|were not|does not|and did not|was (?:lost|missed)|unexplored)';
/** Signs anywhere in a sentence that a thing was not done or fell short. */
const unmadeAnywhere =
  '(?:not|never|no|nor|neither|none|nobody|no-one|without|fail\\w*|omi(?:tt\\w+|ssions?)|miss(?:ed|ing)|overlook\\w*|neglect\\w*|forgot\\w*|lack(?:ed|ing)?|(?<!in (?:her|his|their|my) )absence|should\\b[^.;]{0,30}? have|ought\\b[^.;]{0,20}? to have|could (?:and should )?have|might have|would have (?:expected|wished|been)|first (?:learned|learnt|heard|knew)|passed by|nothing|would expect|expected|(?:were|was|is|are) (?:clearly |plainly )?(?:indicated|warranted|needed|required|called for|due|wanting|overdue)|need(?:ed|s)|regret\\w*|too late|until|belated\\w*|delay\\w*|remained|lay|had (?:she|he|they|her|his|the|this|it|\\p{Lu}\\p{L}+)\\b[^.;]{0,40}? (?:been|gone|come|reached))\\b';
const missed: readonly RegExp[] = [
  new RegExp(`\\b${absent}\\b[^.;]{0,90}?\\b${connect}\\b[^.;]{0,80}?\\b${specialist}`, 'iu'),
  new RegExp(`\\b${connect}\\b[^.;]{0,80}?\\b${specialist}[^.;]{0,70}?\\b${afterwards}`, 'iu'),
  new RegExp(
    `\\b${specialist} referrals?\\b[^;]{0,90}?\\b(?:${afterwards}|forgotten|put to one side|never|not sent|lapsed|lost)`,
    'iu',
  ),
  new RegExp(
    `\\b${specialist}[^.;]{0,60}?\\b(?:heard nothing|knew nothing|had no (?:record|knowledge|referral)|received no|was (?:never|not) (?:aware|asked|told)|did not know of|first heard)\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:should|ought to) have had\\b[^;]{0,70}?\\b${specialist}|\\b(?:fell|slipped|dropped|lost) (?:\\w+ )?(?:through|between|down)\\b[^.;]{0,70}?\\b${specialist}`,
    'iu',
  ),
  new RegExp(
    `\\b${specialist}(?:(?! and )[^.;,]){0,25}?\\b(?:(?:was|were) (?:not|never) (?:\\w+ )?${connect}|could have been (?:told|asked|called|brought|contacted|involved)|(?:was|were) (?:plainly |clearly |then )?(?:what|needed|required|called for|indicated|warranted|wanted|wanting|absent|missing))`,
    'iu',
  ),
  new RegExp(
    `\\b(?:neither|no|without|nor|not one)\\b[^.;]{0,50}?\\b${specialist}[^.;]{0,40}?\\b(?:heard|told|contacted|informed|involved|approached|consulted|considered|asked|aware)\\b`,
    'iu',
  ),
  // A referral anywhere in a sentence that says that it was not made or was wanting.
  new RegExp(
    `^(?=.*\\b(?:${unmadeAnywhere}))(?=.*\\b(?:non-)?(?:refer\\w*|signpost\\w*)\\b[^.;]{0,80}?\\b${specialist})`,
    'iu',
  ),
  new RegExp(
    `^(?=.*\\b(?:${unmadeAnywhere}))(?=.*\\b(?:escalat\\w*|gone|taken|heard|discussed|sen[dt]|went|go|put|brought|referr?\\w*) (?:\\w+ ){0,5}?(?:to|before|at|by|into|forward to) (?:the |a )?(?:MARAC|multi-agency risk assessment conference))`,
    'iu',
  ),
  new RegExp(
    `\\b(?:need(?:ed|s)?|required|call(?:ed|s) for|warranted|merited|cried out for|would have benefited from)\\b[^.;]{0,50}?\\b${specialist}`,
    'iu',
  ),
];
/** "She should have been passed on to a service with beds", "Harbour House was never told about him". */
const unpassed: readonly RegExp[] = [
  /\b(?:should|ought to|could) (?:have|then have) been (?:passed|handed|put|sent|moved|pointed|steered|directed|guided) (?:on |over |through |straight )*(?:to|towards) (?:an?|the|another|one) (?:\w+ ){0,2}?(?:service|refuge|charity|organisation|project|helpline|specialist|worker)\b/i,
];
/** Signs of a thing left undone. */
const wanting =
  '(?:not|never|no|nor|neither|none|nobody|no-one|without|nothing|fail\\w*|omi(?:tt\\w+|ssions?)|miss(?:ed|ing)|overlook\\w*|neglect\\w*|forgot\\w*|lack(?:ed|ing)?|(?<!in (?:her|his|their) )absence|should\\b[^.;]{0,30}? have|ought\\b[^.;]{0,20}? to have|could (?:and should )?have|would have (?:expected|wished|been)|first (?:learned|learnt|heard|knew)|passed by)\\b';
/** A specialist service, a way to it, and a sign that it was not gone: wherever in the sentence they stand. */
const broadly: readonly (readonly RegExp[])[] = [
  [
    new RegExp(`\\b${wanting}`, 'iu'),
    new RegExp(`\\b${specialist}`, 'iu'),
    /\b(?:refer\w*|signpost\w*|seek|sought|advice|involv\w+|offer(?:ed|s)?|consult\w*|contact\w*|support(?:ed)?|learn(?:ed|t)|heard|told|aware|known|notif\w+|alert\w*|allocated|brought in|link(?:ed)?|introduc\w*|explain\w*|arrang\w*|consider\w*|discuss\w*|provid\w*|receiv\w*|assign\w*|worker|absence|lack|opportunit\w+)\b/iu,
  ],
  [
    /\b(?:not|never|no|nor|neither|nobody|without|should|ought|could|missed|fail\w*|why)\b[^.;,]{0,50}?\b(?:referrals?|referred|refer|signposted)\b(?! (?:form )?(?:(?:her|him|them|it|\p{L}+|the (?:case|matter|patient|victim|child|family|couple|allegation)) )?(?:to(?! any)|for|back|in)\b)|\breferrals?\b(?! (?:to|for|back|form)\b)[^.;,]{0,70}?\b(?:not|never|missed)\b/iu,
  ],
];
const someoneElses =
  /\b(?:panel (?:did|does|has|had|was)|author|coroner|home office|IOPC|CPS|crown prosecution|neighbours?|friends?|sister|mother|(?:had|have|been) (?:already |also )?been referred|had (?:already )?been referred|increase|statistics|training|waiting list|number of referrals|(?:was|were|been) (?:seen|supported|visited|accepted|taken on|met) (?:by|the (?:next|same)))\b/i;
const noneWanted =
  /\b(?:no|not)\b[^.;]{0,40}?\b(?:needed|necessary|required|appropriate|called for|warranted|indicated)\b|\b(?:did|does|would|had) not (?:wish|want|consent|accept|agree|take up)\b|\bdeclined\b|\bturned down\b/i;

/** The same of a service by its own name, where capitals tell. */
const byName: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ss]hould|[Oo]ught|[Cc]ould|[Mm]ight|not|never|[Nn]o|[Nn]obody|[Nn]one|[Nn]either|nor|[Ff]ail\\w*|[Oo]mi\\w+|[Nn]eeded|[Rr]equired|[Mm]issed|[Ll]ost)\\b[^.;]{0,60}?\\b(?:refer(?:red|ral|rals|ring)?|signpost(?:ed|ing)?)\\b[^.;]{0,30}?\\bto ${namedService}`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Rr]eferrals? (?:of \\p{L}+ )?|[Rr]eferring (?:\\p{L}+ )?)to ${namedService}[^.;]{0,60}?\\b(?:(?:was|were|is) (?:[a-z]+ )?(?:not|never|indicated|warranted|needed|required|called for|due|missed|overlooked|omitted|forgotten)|(?:should|ought|could|might|would)\\b(?: to)? have|did not|never)`,
    'u',
  ),
];
const untold = new RegExp(
  `^${namedService} (?:was|were) (?:not|never) (?:told|asked|contacted|informed|consulted|rung|alerted|approached)\\b`,
  'u',
);
/** A referral spoken of without saying where to. */
const anywhere =
  /\b(?:(?:did|does|had|could|would|do) not (?:\w+ ){0,2}?(?:make|complete|submit|send|consider|offer|raise|progress|initiate|instigate|trigger|prompt|pursue|discuss|lead to|result in) (?:(?:an?|any|the|that|such an?) )?(?:onward |further |specialist |direct )*referral|(?:rather than|instead of) (?:being |be )?refer(?:red|ring)|(?:told|advised|asked|left|encouraged|invited|expected) to (?:self-refer|refer (?:herself|himself|themselves)|make her own referral|seek (?:her|his) own)|(?:criteria|thresholds?|grounds|basis) for (?:a |the )?MARAC\b[^.]{0,120}?\b(?:none|never|not|no)|^(?:had|if|were) (?:a|the|any|such a|this|that) (?:\w+ )?referral\b[^.;]{0,80}?\b(?:been|was|were|made|sent)|non-referral\b|(?:no|any|without|absence of|lack of|want of) (?:\w+ ){0,2}?(?:onward|specialist) referrals?\b|(?:did|does|would|could) not (?:then |himself |herself )?refer (?:her|him|them|the victim|the patient|the couple)(?=[.,;]| on\b)|(?:each|both|neither|[Tt]hey|[Ss]taff|agenc(?:y|ies))\b[^.]{0,40}?\b(?:believed|assumed|thought|supposed|understood|took (?:it|the view)|left it)\b[^.]{0,60}?\b(?:already |had )*(?:referred|referral)\b|referral\b[^.;]{0,70}?\b(?:remained|lay|sat|was left|was still|stayed) (?:\w+ ){0,2}?(?:in|on|unsent|undone|outstanding|incomplete|unactioned)|(?:absence|lack|want|omission) of (?:an? |any )?(?:onward |further )?referral\b|referral (?:form|letter|document)s?\b[^.;]{0,60}?\b(?:not|never) (?:sent|submitted|received|processed|actioned|forwarded|completed)|(?:was|were|is) (?:not|never) (?:\w+ )?referred(?: on| anywhere| further| by (?:anyone|anybody))?(?=[.,;]| and\b)|no (?:onward |further )?referral (?:was|had been|were|followed|resulted)(?: \w+){0,2}(?=[.,;]| and\b| in respect| for (?:her|him))|(?:threshold|criteria|grounds|test|case) for (?:a )?referral\b|(?:should|ought to|could) have (?:made|completed|considered|discussed) (?:a|the|that|any|such a) (?:onward )?referral(?: itself)?(?=[.,;]|$)|(?:possibility|question|idea|need) (?:of|for) (?:a )?referral\b[^.;]{0,60}?\b(?:not|nowhere|never|no|without))\b|(?:not|never) (?:\w+ )?(?:passed|shared) (?:on )?(?:to|with) (?:anybody|anyone|any (?:agency|service))/iu;
/** What an agency knew and kept to itself. */
const leftThere =
  /\b(?:bruis\w+|injur\w+|abuse|disclosure|assessment|DASH|fears?|violence|concerns?)\b[^.;]{0,90}?\b(?:went no further|left (?:it )?(?:where|there)|taken no further|and (?:then )?(?:filed|left)|left to deal|not (?:passed|acted|shared))/iu;
const otherwise =
  /\b(?:alcohol|drug|substance|refer\w*[^.;]{0,30}? (?:to|for) (?:\w+ ){0,3}?(?:dietician|physio\w*|memory|heart|dental|dentist|optician|audiolog\w*|immigration|legal|medical|surgical)|(?:IOPC|coroner|Home Office|ombudsman|CPS)|already (?:on|had|with|known|supported|receiving|in contact|open|working)|firearms?|(?:did|does|would|had)(?: not|n['’]t) (?:want|wish|feel|accept|take|respond|reply|attend|engage)|declin\w+ (?:a|the|any) (?:referral|offer)|(?:did not|refused to|would not) consent|no missed|no (?:\w+ )?(?:referral|need)\b[^.;]{0,40}?\b(?:was|is) (?:needed|required|necessary|called for)(?=,| (?:as|because|since|given))|not a missed|accepted the|increase|training|(?:number|rate)s? of referrals)\b/i;
/** What a service says of its own part, and no word of who ought to have brought it in: "Women’s Aid had no contact with her". */
const merelyTold = new RegExp(
  `^(?![^;]*\\b(?:refer\\w*|signpost\\w*|should|ought|could|miss(?:ed|ing)|opportunit\\w+|despite|although|because|yet|until)\\b)(?:[^.;]{0,40}\\b${specialist}|${namedService})[^.;,]{0,30}?\\b(?:(?:has|have|had|holds?|held) (?:had )?no (?:\\w+ )?(?:contact|dealings|involvement)|(?:did|does) not (?:know|discuss|have any|hold any|record)|told (?:us|me|the (?:panel|review|chair|author)) [^.;]*\\b(?:no|not|never)|(?:had|has) (?:not|never) (?:known|had|met|worked|been in contact|been involved))\\b`,
  'iu',
);
/** A referral that was made. */
const made =
  /\b(?:was|were|had been|is) (?:\w+ly )?(?:referred|signposted|introduced) to\b|\breferral\b[^.;]{0,40}\bwas (?:made|received|accepted|sent|heard)\b(?!\s*(?:to|by) (?:no|nobody))/i;
const unmade = /\b(?:no|not|never|nor|neither|without|nobody)\b[^.;]{0,60}\brefer/i;

const pathway = new RegExp(
  [
    '\\b(?:referral )?pathways?\\b[^.]{0,80}\\b(?:is|are|was|were|by which|from|into|for|between|through|requires?|runs?|begins?|allows?|sets? out|described|explained|appendix|figure|diagram|then|now)',
    '\\breferrals (?:are|can be|may be|were|could be) (?:\\w+ )?(?:made|sent|received|accepted) (?:\\w+ )?(?:by|through|on|via|to|from|using|in)',
    '\\brefers? (?:\\w+ ){1,3}(?:by|through|via) (?:\\w+ ){0,4}(?:form|telephone|phone|e-?mail|letter|portal|system|link)',
    '\\b(?:accepts?|takes?|receives?) (?:self-)?referrals? (?:\\w+ )?(?:by|from|through|via|over|on)\\b',
    '\\breferrals? (?:\\w+ ){0,4}?(?:is|are|was|were) (?:then |now )?(?:by|through|via) (?:\\w+)',
    '\\breferral (?:route|process|form|(?:is|can be|may be) made (?:by|through|on)|to \\w+(?: \\w+){0,4} is made)',
    '\\b(?:can|may|are able to|is to) refer (?:with|by|direct\\w*|through|using|via|to|on)',
    '\\b(?:the |that )?routes? (?:(?:into|to) (?:the )?(?:specialist|support|services?|IDVA|MARAC)|(?:then |now )?(?:is|was|runs?|ran))',
    '\\bhow (?:staff|officers|practitioners|agencies|professionals|referrals|to refer|the force|a practice)[^.]{0,60}\\brefer\\w*',
    '\\b(?:women|victims|anyone|a woman|she|patients) (?:can|may|could) (?:also )?(?:self-refer|refer (?:herself|themselves))|\\brefer(?:s|red)? automatically|\\bautomatic(?:ally)? refer\\w*',
    '\\bsends? (?:it|them|the (?:form|DASH|assessment|case|referral)) to (?:the )?',
    '\\b(?:it is|this is|that is|a referral is) (?:done|made) (?:by|through|via|online|on)\\b',
    '\\bany (?:practitioner|professional|officer|member of staff|agency|worker|nurse|doctor) (?:may|can|could) (?:do so|refer|make|send|ring)',
    '\\b(?:by (?:sending|ringing|telephoning|completing|emailing|filling in)|single point of (?:access|contact)|online form)\\b[^.]{0,80}\\b(?:IDVA|MARAC|MASH|service|coordinator|worker|helpline|desk|access|access point|referral)',
    '\\b(?:passes|forwards|allocates)\\b[^.]{0,60}\\b(?:IDVA|MARAC|service|Women)',
  ].join('|'),
  'i',
);

const ofSpecialists = new RegExp(specialist, 'i');
/** Where reports tell of referrals. */
const telling = new Set<Zone>(['analysis', 'lessons', 'body', 'executive-summary', 'chronology']);

/** A cheap test of sentences. */
const sign =
  /refer|signpost|specialist|idva|isva|marac|['’]s aid|refuge|advoca|outreach|expert|counsellor|stalking|dash|bruis|programme|service|advis|conference|counsell|sarc|iris|support/i;

/** A referral to a specialist service was missed; how such a referral is made is owed. */
export const referralPathway: Matter = {
  words: (
    'referral referrals refer referred referring self-refer signposted signpost idva marac specialist specialists aid refuge advocacy advocate advocates ' +
    'outreach expert dash bruises counsellor stalking service services programme conference adviser advisor supporter'
  ).split(' '),
  answerWords: ['pathway', 'pathways', 'route', 'routes', 'form', 'mash', 'access'],
  answeredIn: ['glossary'],
  named: ({ text, after }, zone) =>
    telling.has(zone) &&
    (sign.test(text) || untold.test(text)) &&
    (zone !== 'chronology' || anywhere.test(text)) &&
    !otherwise.test(text) &&
    !merelyTold.test(text) &&
    (!made.test(text) || unmade.test(text)) &&
    (missed.some((pattern) => pattern.test(text)) ||
      unpassed.some((pattern) => pattern.test(text)) ||
      (untold.test(text) && /\brefer/i.test(after[0] ?? '')) ||
      byName.some((pattern) => pattern.test(text)) ||
      (!someoneElses.test(text) &&
        !noneWanted.test(text) &&
        broadly.some((all) => all.every((pattern) => pattern.test(text)))) ||
      anywhere.test(text) ||
      (leftThere.test(text) && ofSpecialists.test(`${text} ${after[0] ?? ''}`))),
  answered: ({ text }) =>
    pathway.test(text) && !/\bwhether\b|\b(?:not|never) (?:sent|submitted|completed|received)\b/i.test(text),
};
