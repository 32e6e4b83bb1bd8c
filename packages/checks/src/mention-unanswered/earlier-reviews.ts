import type { Matter } from '../mention-unanswered.js';

const reviews =
  '(?:DHRs?|DARDRs?|domestic homicide reviews?|(?:published|local|homicide|statutory|thematic|death) reviews?|reviews?)';
const named = new RegExp(
  `\\b(?:previous|earlier|prior|past|published|preceding|other|former|recent)(?:ly published)? (?:(?:local|published|completed|similar|national|relevant|statutory|\\w+shire|\\p{Lu}\\w+) ){0,2}${reviews}\\b|\\b(?:\\w+|\\d+) (?:\\w+ )?(?:DHRs|domestic homicide reviews)\\b[^.]{0,60}\\b(?:since|in (?:the )?(?:county|borough|area|city|district|\\p{Lu}\\w+)|before)\\b|\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+th) (?:DHR|DARDR|domestic homicide review|review)\\b|\\b(?:two|three|four|five|six|several|\\d+) (?:published|local|earlier|previous) reviews\\b|\\breviews? of (?:similar|other|earlier|previous) (?:deaths|homicides|cases)\\b`,
  'iu',
);
const body =
  '(?:partnership|CSP|county|borough|area|city|district|council|town|region|safety partnership|\\p{Lu}\\p{Ll}+)';
/** Reviews of the same partnership or area by their place or year: "the county's third DHR", "reviews in 2015 and 2019". */
const ofTheArea = new RegExp(
  `\\b${body}['’]s (?:own )?(?:DHR|DARDR|domestic homicide review|review) (?:of|from|in|dated) (?:19|20)\\d\\d\\b|\\b${body}['’]s (?:own )?(?:only |one |previous |earlier |last |latest |most recent |first |second |third |fourth |fifth |sixth |seventh |two |three |four |other )+(?:published )?${reviews}\\b|\\b(?:DHRs?|DARDRs?|domestic homicide reviews?|homicide reviews?|reviews)(?: (?:published|completed|held|carried out|conducted|concluded|commissioned))? (?:in|of|from|dated) (?:\\p{Lu}\\p{Ll}+ )?(?:19|20)\\d\\d\\b|\\b(?:one|an|only one|a single|two|three|four|five|several|some) (?:other |such )?(?:earlier|previous|prior|past|older|former) ${reviews}\\b|\\bthe (?:first|second|third|fourth|earlier|previous|last) (?:of these |such )?(?:DHR|DARDR|domestic homicide review|review) (?:in|for|by|of) the (?:county|borough|area|city|district|partnership)\\b`,
  'iu',
);
/** Reviews of deaths and of grave harm, by the names of their kinds. */
const kind =
  '(?:DHRs?|DARDRs?|SCRs?|SARs?|CSPRs?|LCSPRs?|(?:[Dd]omestic )?[Hh]omicide [Rr]eviews?|[Ss]erious [Cc]ase [Rr]eviews?|[Ss]afeguarding [Aa]dults? [Rr]eviews?|[Cc]hild [Ss]afeguarding [Pp]ractice [Rr]eviews?|(?:[Mm]ental [Hh]ealth [Hh]omicide|[Dd]omestic [Aa]buse [Rr]elated [Dd]eath) [Rr]eviews?|near[- ]miss reviews?|statutory reviews?|thematic reviews?)';
/** An earlier one, told by its number, its year, its place in a row or what it left behind. */
const byKind = new RegExp(
  [
    `\\b(?:[Pp]revious|[Ee]arlier|[Pp]rior|[Pp]ast|[Pp]receding|[Ff]ormer|[Aa]nother|[Ll]ast|[Oo]lder|[Ee]xisting)(?: (?:local|published|completed|county|[A-Z]\\w+))* ${kind}`,
    `\\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+th)(?: (?:such|local|published))* ${kind}`,
    `\\b(?:[Ee]arlier|[Pp]revious|[Pp]rior|[Pp]ast|[Oo]ther|[Ff]ormer) (?:ones|reviews|reports)\\b(?! of (?:its|their|her|his|the (?:care|plan|medication)))`,
    `\\breviews? (?:in)?to (?:the )?(?:deaths?|killings?|murders?) of (?:an?|another|two|three|M(?:r|rs|s|iss) [A-Z]|[“"‘])`,
    `\\breviews? (?:in)?to (?:the )?deaths? (?:in|on)\\b`,
    `\\breviews of this (?:kind|sort|type)\\b`,
    `\\breviews (?:published|held|completed|commissioned|carried out|undertaken) by (?:the|this) (?:[Pp]artnership|CSP|county|borough|[Bb]oard|[Cc]ouncil)`,
    `\\breview of the (?:murder|killing|death|homicide) of (?:another|an? )`,
    `\\bnot the first (?:\\w+ )?review\\b`,
    `[“"‘'][A-Z][^”"’']{1,40}[”"’']?,? (?:\\(DHR|\\(review|(?:which was )?published (?:in )?|of |from |in |\\()?(?:DHR, )?(?:19|20)\\d\\d\\b`,
    `\\b(?:other|several|two|three|four|five|six|seven|eight|nine|ten|\\d+)(?: (?:other|local|such|previous|earlier|statutory))* ${kind.replace('?:DHRs?', '?:DHRs')}`,
    `\\b(?:DHR|SCR|SAR|CSPR|DARDR)s?[ /-](?:No\\.? ?)?\\d{1,2}\\b`,
    `\\b${kind}[^.;]{0,60}?(?:\\((?:19|20)\\d\\d\\)|\\b(?:in|of|from|dated|since|published|completed)(?: \\w+){0,2} (?:19|20)\\d\\d\\b)`,
    `\\b(?:19|20)\\d\\d ${kind}`,
    `\\b[Aa] review (?:of|from) (?:19|20)\\d\\d\\b`,
    `\\bnot (?:be )?the first (?:time|review|occasion)\\b[^.;]{0,80}\\breview(?:s|ed)?\\b`,
    `\\b(?:review|DHR|report)s? (?:before|that preceded) this(?: one)?\\b`,
    `\\b(?:held|made|completed|commissioned|published|contributed to|undertaken|received|conducted)\\b[^.;]{0,40}?\\b(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several)(?: \\w+)? (?:reviews|DHRs)\\b[^.;]{0,30}\\b(?:in as many|since|in the (?:last|past)|years|before|over)`,
    `\\b(?:a|the) (?:\\w+ )?review (?:held|completed|published|carried out|conducted|undertaken|commissioned) (?:by [^,.;]{3,40} )?in (?:19|20)\\d\\d`,
    `\\bsubject of an? (?:\\w+[- ]?){1,3}review (?:of|in) (?:19|20)\\d\\d`,
    `\\b(?:five|six|four|three|two|several|\\d+) reviews to which\\b`,
    `\\b(?:a|an|another|one) (?:\\w+[- ]){0,4}?${kind}\\b[^.;]{0,80}?\\b(?:published|completed|held|concluded|(?:19|20)\\d\\d)`,
    `\\b[Aa]n? (?:earlier|previous|past|older|prior|similar|published|thematic) (?:\\w+ ){0,2}reviews?\\b`,
    `\\b(?:a|past|previous|earlier|published) (?:\\w+ ){0,2}?reviews?\\b(?! of (?:its|their|her|his|the (?:case|care|plan|medication|file|policy)))[^.;]{0,70}?\\b(?:in|of|dated|published|from) (?:\\w+ )?(?:19|20)\\d\\d\\b`,
    `\\b(?:in|In) (?:19|20)\\d\\d\\b[^.;]{0,60}?\\b(?:a|the subject of a|took part in a) (?:\\w+ ){0,2}?review\\b(?! of (?:its|their|her|his))`,
    `\\bthe (?:19|20)\\d\\d (?:\\w+ ){0,2}?(?:reviews?|reports?)\\b`,
    `[“"‘'](?:Adult|Child|Mrs|Mr|Ms|Miss|Family|Baby|Young Person) [A-Z]{1,2}[”"’'](?: (?:case|review|report))?`,
    `\\b(?:the )?(?:Adult|Child|Mrs|Mr|Family|Baby) [A-Z]{1,2} (?:case|review|report)\\b`,
    `\\b(?:a number of|some|several|many|other|two|three|four) (?:published|local|county|earlier|similar) reviews\\b`,
    `\\bher death was reviewed\\b|\\bwas (?:itself )?reviewed (?:in (?:19|20)\\d\\d|by the (?:partnership|CSP))`,
    `\\breports (?:that|which) (?:it|the (?:partnership|CSP|board)) (?:had|has) previously commissioned`,
    `\\ba (?:serious incident|homicide|learning|mental health) (?:report|review|investigation) (?:of|from|in|dated) (?:19|20)\\d\\d`,
    `\\breports? (?:up)?on (?:\\w+ )?deaths in (?:19|20)\\d\\d`,
  ].join('|'),
  'u',
);
/** The decision to hold this one. */
const itsOwnDecision =
  /\b(?:[Dd]ecision|decided|agreed|determined|resolved) (?:to|on|that) [^.;]{0,40}\breview\b|\bto (?:undertake|hold|conduct|commission|carry out) (?:a|this|the) (?:\w+ ){0,3}review\b/;
/** One of this case, beside this review; what is known of reviews in general; whether one should be held. */
const besideThis =
  /^Research\b|\b(?:[Rr]esearch|et al|and others|stud(?:y|ies)|under ?way|ongoing|in progress|alongside|concurrent\w*|parallel|jointly|conjunction|criteria|threshold|whether (?:a|to)|referred for|(?:would|will|should|is to|are to) be|not (?:met|commissioned|held)|was not|no (?:SCR|SAR|CSPR|other)|is awaited|nationally|research|analysis of|Home Office|across (?:England|the country)|key findings from|Act (?:19|20)\d\d|[Gg]uidance|in respect of (?:the child|[A-Z]\w+)|purpose of|defin\w+|[Tt]his (?:DHR|DARDR|[Dd]omestic [Hh]omicide [Rr]eview|review) (?:is|was|has|had|began|covers|considers))\b/;

const goingOn =
  /\b(?:is|are|remains?|continues) (?:still |now )?(?:in progress|under ?way|ongoing|awaited|pending|to be)\b/i;

/** This review itself, or what is to come of it. */
const thisReview =
  /\b(?:this|the present) (?:review|DHR|report)\b[^.]{0,40}\b(?:is|was) (?:the|its|a)\b|\b(?:guidance|act|statutory guidance|legislation|home office)\b[^.]{0,40}\b(?:19|20)\d\d\b|\b(?:period|scope|care|tenancy|medication|child protection|case conference|asset|clinical|ward) reviews?\b/i;
const act =
  /\b(?:read|considered|had regard|looked at|drew on|drawn on|referred|reviewed|examined|took account|taken into account|studied|noted|there (?:have|had) been|commissioned|(?:is|was) the (?:\w+th|second|third|fifth)|were similar|recommend\w*|made|identified|reference|sight of|consulted|bore in mind|aware of|included|compared)\b/i;
/** Whose reviews are not earlier reviews of deaths: the chair's own record, care reviews, no reviews at all. */
const other =
  /\b(?:has|have|had) (?:\w+ ){0,2}(?:chaired|authored)\b|^(?!The (?:Partnership|CSP|Council|Board))(?:\p{Lu}\p{Ll}+ ){1,3}(?:has|had) (?:\w+ ){0,2}(?:written|completed|led|undertaken|conducted)\b|\b(?:chair|author|she|he|I|who) (?:\S+ ){0,4}(?:has |have |had )?(?:\w+ )?(?:chaired|written|completed|authored|conducted|undertaken|led|carried out|been (?:the )?(?:chair|author)|worked on)\b|\b(?:no|not any|none of) (?:\w+ )?(?:previous|earlier|other|prior)\b|\b(?:medication|care|care plan|(?<![Ss]erious )case|tenancy|file|school|annual|clinical|ward|CPA|child protection|looked after|performance|multi-agency risk) reviews?\b|\bother (?:reviews?|statutory reviews?) (?:is|are|was|were) (?:under way|running|needed|required|held)\b|\bpeer review|\b\breviews? (?:by [^.;]{1,40} )?of (?:\w+[’']?s?|\p{Lu}\w+[’']s) (?:medication|care|file|tenancy)/iu;
const learned =
  /\b(?:implement\w*|put (?:in|into) (?:practice|place|effect)|acted (?:up)?on|(?:recommend\w*|actions?|they|these|those|it|all|two|both|one|which|that)\b[^.;]{0,40}\bcarried out|in place|brought in\b|drawn up|kept up to date|not completed|\bof (?:its|the) \w+ actions\b|set up and|been set up|never (?:been )?used|(?:none|neither|few|not one) of (?:them|these|those) (?:did|had|has|have|was|were)|embedd\w*|deliver\w*|complet\w* (?:the )?actions?|actions? (?:\w+ )?(?:was|were|had been|have been|has been|are) (?:\w+ )?complet\w*|progress|still (?:not|no|none|nobody|outstanding|to be)|not (?:yet )?(?:been )?(?:done|made|happened)|(?:has|have) (?:since )?(?:begun|changed|been (?:made|done|trained|delivered|addressed|rewritten|introduced))|(?:training|policy|pathway|procedure)[^.]{0,60}\b(?:was|were|began|had|has|have)\b|(?:same|similar|common|recurring|repeated|familiar) (?:\w+ )?(?:themes?|learning|lessons?|findings?|issues?|failings?|points?|recommendations?)|(?:themes?|learning|lessons?|findings?|issues?) (?:\w+ ){0,3}(?:recur\w*|were repeated|are repeated|repeat\w*|echo\w*|in common|emerged)|echo\w*|(?:now|all) (?:complete|done|in place)|(?:led|had led|leads) to|taught|adopted|in use since|they still were not|found that the recommendations?|has no bearing|(?:were|was|are) (?:all )?(?:completed?|delivered|tracked)|(?:that|which) (?:had|has) (?:not )?been (?:implemented|done|taken|put)|(?:did|had|was|were) (?:not|never) [^.;]{0,40}\buntil\b|(?:did|do|done) (?:not )?so\b|(?:are|is|were|was) (?:now |since |all )?(?:done|met|discharged|outstanding|unmet|undone)\b|(?:nobody|no one|neither|none)\b[^.;]{0,30}\b(?:changed|acted|did|made|wrote|took|followed)|lapsed|abandoned|signed off|(?:never|not) (?:reached|happened|heard of))\b/i;
const follow =
  /^(?:the (?:19|20)\d\d (?:one|review|report)|each|both|all|they|these|those|two|three|four|five|six|one|the (?:\w+ )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|latter|former|earlier|other|others|same|remaining|most recent)|it|their|its|some|most|several|none)\b/i;

/** Earlier reviews are named; what they taught and whether it was put into practice is owed. */
export const earlierReviews: Matter = {
  words: [
    'dhrs',
    'dhr',
    'reviews',
    'review',
    'reviewed',
    'dardrs',
    'scr',
    'scrs',
    'sar',
    'sars',
    'cspr',
    'read',
    'earlier',
    'published',
  ],
  named: ({ text }, zone) =>
    zone !== 'equality' &&
    zone !== 'background' &&
    zone !== 'chronology' &&
    ((named.test(text) && act.test(text)) ||
      (byKind.test(text) && !besideThis.test(text) && !itsOwnDecision.test(text)) ||
      (ofTheArea.test(text) &&
        !thisReview.test(text) &&
        (zone === 'process' || zone === 'body' || zone === 'analysis'))) &&
    !other.test(text) &&
    !/\bparallel\b/i.test(text),
  answered: ({ text, after, before, nextParagraph }, zone) => {
    if (zone === 'background' || zone === 'chronology') return false;
    const names =
      (named.test(text) || ofTheArea.test(text) || byKind.test(text)) &&
      !other.test(text) &&
      !goingOn.test(text) &&
      !itsOwnDecision.test(text);
    if (names && (applied(text) || applied(after[0] ?? '') || applied(after[1] ?? ''))) return true;
    if (names && after.length === 0 && follow.test(nextParagraph) && applied(nextParagraph.slice(0, 400)))
      return true;
    const previous = before.at(-1) ?? '';
    if (previous === '') return false;
    return (named.test(previous) || ofTheArea.test(previous) || byKind.test(previous)) && applied(text);
  },
  apart: ({ text }) => applied(text),
  reach: ({ after }) => {
    const ends = after.slice(0, 6).findIndex((sentence) => !goesOn(sentence));
    return ends < 0 ? Math.min(after.length, 6) : ends;
  },
};

/** What follows still speaks of the earlier reviews: "It may be had from the library", "The Panel read them". */
function goesOn(sentence: string): boolean {
  return (
    follow.test(sentence) ||
    /^(?:read|noted|considered|seen|studied|circulated|filed|discussed|summari[sz]ed|listed|not)\b/i.test(
      sentence,
    ) ||
    /^(?:the|this) (?:panel|chair|author|review|report)\b[^.]*\b(?:it|them|they|these|those|each|both|that (?:review|report))\b/i.test(
      sentence,
    ) ||
    /^(?:that|this) (?:review|report|DHR)\b/i.test(sentence)
  );
}

function applied(text: string): boolean {
  return text !== '' && learned.test(text);
}
