/** The words by which those who served a panel from outside are known, and those who only look so. */

const sent =
  '(?:sent|lent|provided|supplied|nominated|seconded|gave) (?:(?:us|the panel|the review|the chair) )?(?:an?|two|three|its|their|one|one of its) (?:(?!former|school|financial|debt|housing)\\w+ )?';
export const adviserSent = new RegExp(
  `\\b${sent}advis[eo]rs?\\b|\\b(?:was|were|is|are) (?:our|the panel['’]s) (?:\\w+ ){0,2}(?:advis[eo]rs?|consultants?)\\b|\\b(?:as|was|were|be|being|part of|role of) (?:an? |the |our |its )?(?:\\w+ )?sounding[ -]board\\b`,
  'i',
);
export const observerSent = new RegExp(
  `\\b${sent}observers?\\b|\\bobservers? (?:\\w+ )?(?:attended|came|was (?:present|there)|were (?:present|there))\\b|\\bnon-voting (?:seat|place|member|part|role|capacity)|\\bas (?:an? |our |the panel['’]s )?(?:invited )?guests?\\b`,
  'i',
);
export const criticalFriend = /\bcritical[ -]friends?(?:hip)?\b/i;
export const adviser =
  /\b(?:in an? (?:\w+ )?(?:advisory|consultative|consultancy) (?:capacity|role|function|position)|(?:acted|act|served|sat|attended|serving|acting|joined|supported|helped|included?|used|drew on|drawn on|relied (?:up)?on|had|fulfilled|represented|assisted|co-?opted|appointed|invited|engaged|consulted|named|listed|participated|contributed|took part)\b[^.;]{0,50}?\bas (?:an? |its |the |our |their |the panel['’]s )?(?:[\w-]+ ){0,3}?(?:advis[eo]rs?|consultees?|consultants?|associate members?)|(?:was|were) (?:an? |the |its )?(?:\w+ ){0,2}(?:advis[eo]rs?|consultees?|associate members?)(?: to the (?:panel|review|chair)| rather than| and not|\b[^.;]{0,12}\bpanel)|(?:asked|invited) to advise (?:the )?(?:panel|review|chair)|advised (?:the|this) (?:panel|review|chair)(?! (?:that|of|against|not|by|to|who|about the))|(?:panel|review|chair) (?:was|were) (?:\w+ )?(?:advised by|(?:assisted|supported|helped|joined|guided) by (?:an? |its |two )?(?:[\w-]+ ){0,3}advis[eo]rs?)|\b(?:panel|review|chair|we|I|it) (?:was|were) (?:\w+ )?advised (?:on|about|upon) [^.;]{2,60}? by (?!counsel|the (?:police|coroner|Home Office))|(?:gave|provided|offered|contributed|supplied|lent) (?:its |their |her |his |an? )?(?:\w+ ){0,2}(?:advice|expertise) to the (?:panel|review|chair)|an (?:independent |expert |specialist )?advis[eo]r from|advis[eo]rs? to (?:the|this) (?:panel|review|chair)\b|associate members?\b(?= (?:and|rather|of the panel))|in (?:its|their|the|a) (?:\w+ )?(?:advisory|consultative) |(?:specialist|expert|cultural|independent) advis[eo]rs? to the (?:panel|review|chair))\b/i;
export const observer =
  /\b(?:as (?:an? |its )?(?:\w+ )?observers?\b|observed (?:the|two|three|all|some|each|most|its|one)(?: of)?(?: the)? (?:panel|meetings?)|(?:was|were) (?:an? )?(?:\w+ )?observers?\b(?: (?:to|of|on|at) the (?:panel|review))?|meetings? (?:was|were) observed by (?:an?|the|two|some)\b|an observer from|(?:had|with) observer status|observer (?:capacity|role)|(?:capacity|role) of (?:an )?observer|(?:by|through) an observer)/i;

/** Nouns of those who serve a panel without belonging to it, whatever verb they stand with. */
export const fromOutside =
  /\bcritical (?:readers?|challenge\w*|advis[eo]rs?|consultants?|associates?|reviewers?|voices?|eyes?)\b|\bfriends? (?:to|of) (?:the|this) (?:process|panel|review|chair|author)\b|\b(?:cultural|specialist|expert|subject[- ]matter|lay|independent|external|technical|clinical|community|faith)(?: and \w+)? (?:advis[eo]rs?|consultants?)\b|(?<!\b(?:former|the|this|that|her|his|to|each|any|no) )\b(?:advis[eo]rs?|consultants?|consultees?|observers?|associates?)\b|\bnon-voting\b|\b(?:invited|asked|agreed) to (?:observe|comment|advise)\b|\bin attendance\b|\bobserving capacity\b|\bmutual[- ]aid\b[^.]*\bengaged\b|\badvised (?:it|us|them)\b|\bnot (?:an? |itself an? )?(?:full )?(?:panel )?members?(?: of (?:the|this) panel)?\b|\bwhich is not a panel member\b/i;
/** Whom they served. */
export const theReview = /\b(?:panel|review(?!er)|chair|author|drafts?|meetings?|DHR)\b/i;
/** The noun as what somebody was to the panel. */
export const asRole =
  /\bas (?:an? |our |its |the |their )?(?:[\w-]+ ){0,3}?(?:friends?|advis[eo]rs?|observers?|consult\w+|associates?)\b|\b(?:role|capacity) of (?:an? )?(?:\w+ )?(?:advis[eo]r|observer|consultant)\b|\b(?:advis[eo]rs?|observers?) (?:only|status)\b|\badvis[eo]r only\b|\bin attendance\b|\bcapacity\b|\bnot (?:an? |itself an? )?(?:full )?(?:panel )?members?\b|\bnon-voting\b|\bobservers? from\b/i;
/** A body, or somebody of one, is named: two capitals together, or what sort of body it is. */
export const aBody =
  /\b\p{Lu}[\p{L}’'-]+(?:(?: (?:of|for|and|the|against))* \p{Lu}[\p{L}’'-]+)+|\b(?:charit(?:y|ies)|organi[sz]ation|association|network|forum|group|service|centre|project|trust)\b|(?<=\S )(?!Panel|Review|Chair|Partnership|Council|Community|Domestic|Home|DHR|Overview|Individual)\p{Lu}[\p{L}’'-]{3,}/u;
/** Advisers of another calling, and those who serve a panel with paper and pen. */
export const otherCalling =
  /\b(?:legal|policy|housing|debt|financial|finance|school|careers?|welfare|benefits?|tenancy|money|medical|child protection|safeguarding|press|media|HR|adoption|pensions?|immigration|family|employment|youth|victims?['’]?|ISVA|IDVA|trained|violence|abuse) (?:advis[eo]rs?|consultants?|advice)\b|\badministrat\w+|\bminute[- ]?tak\w+|\btook (?:the )?(?:notes|minutes)\b|\bIMR\b|\bNHS\b|\bconsultant (?:psychiatrist|psychologist|surgeon|physician|paediatrician|obstetrician|anaesthetist|in|midwife|nurse)|\b(?:hospital|trust)['’]s? consultants?\b|\b(?:independent|freelance|management|self-employed) consultants?\b|\badvised by (?:the |a |its |their )?(?:Home Office|coroner|police|CPS|Crown|counsel|constabulary|Council['’]s)|\bobservers? (?:might|may|would|could)\b|\b(?:specialist|expert) (?:advice|input|comment) (?:line|service)/i;

/** The Panel itself, its chair or members as the friend of agencies; a role that is no outsider's. */
export const inside =
  /\b(?:(?:job|task|function|duty) is to be|(?:the|its|each|every) (?:panel['’]s|chair['’]s)?\s*role (?:of the (?:panel|chair|review) )?(?:is|was)|(?:critical friends?) (?:to|of|for) (?:the )?(?:IMR|agenc|each|author|one another|agencies|services|its|his|her|member|chair of the partnership)|(?:the )?(?:independent )?(?:chair|author|panel|review|members?) (?:acted|acts?|was|is|served|serves|saw (?:itself|herself|himself)|has been|sought to be|worked|behaved|sees) (?:as )?(?:an? |the )?(?:\w+ )?critical friend|a critical friend (?:in|within|inside) (?:the|its|each) (?:agency|organisation)|panel (?:is|was|acts) (?:a|as a) critical friend|(?:full|voting) members?\b(?! of the (?:public|family))[^.;]{0,60}\b(?:and|as well as)\b)/i;
export const not =
  /\b(?:none (?:could be|was|were) found|was sought|could not be found|no (?:such )?(?:critical friend|advis[eo]r|observer)|would have (?:welcomed|liked|wanted|benefited|been)|without a critical friend|not (?:as )?(?:a|an) (?:critical friend|observer|advis[eo]r)|rather than (?:as )?(?:a|an) (?:critical friend|observer|advis[eo]r)|should (?:be|have|consider|seek|appoint|include)|IDVAs? (?:is|are|means)|observers?\b[^.;]{0,40}\b(?:was|were|did|could) not\b|advised by (?:its |the |an? )?(?:leading |independent )?(?:Home Office|coroner|police|CPS|counsel|solicitors?|lawyers?|barristers?|legal)|legal advis[eo]rs?|\b(?:lawyers?|solicitors?|barristers?|counsel (?:to|for)|legal (?:officer|team|services|department))\b[^.;]*\b(?:advi[cs]\w*|attend\w*|observ\w*)|took (?:legal )?advice|(?:^|[.;,] )(?!(?:the |our |its )?(?:panel|review|chair|author|partnership)['’]s )(?:her|his|their|(?:the )?\w+['’]s) (?:\w+ ){0,2}?(?:advis[eo]r|consultant|associate)\b[^.;]{0,40}?\b(?:told|informed|gave|said|wrote|wrote to|described|explained|helped|met|sent|showed|spoke) |Independent Domestic (?:Violence|Abuse) Advis[eo]rs? (?:is|are|\(IDVA)|MARAC|of this report|for the reader|administrator\b[^.;]*\bobserved|(?:critical friend|observer|advis[eo]r) (?:is|means) (?:somebody|someone|a person|one who|a body))\b/i;
export const fullMember = /\b(?:full|voting) members?\b/i;
export const notMember =
  /\b(?:not (?:a |as (?:a )?)?(?:full )?(?:panel )?members?|(?:did not|does not) (?:join|sit)|rather than (?:as )?(?:a )?(?:full )?members?)\b/i;

/** How somebody served a panel from outside. */
export type RoleOutside = 'critical friend' | 'adviser' | 'observer';

/** What a sentence calls somebody in so many words; null where it calls nobody so. */
export function roleIn(text: string): RoleOutside | null {
  if (criticalFriend.test(text)) return 'critical friend';
  if (adviser.test(text) || adviserSent.test(text)) return 'adviser';
  return observer.test(text) || observerSent.test(text) ? 'observer' : null;
}
