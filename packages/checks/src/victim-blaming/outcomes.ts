import { fits } from '@dhrlint/facts';
import type { Around } from './around.js';

/*
 * What is told to have come of something: "so the case was closed", "because she did not ring", "nothing could be done
 * until". Word classes for agencies and their cases, and the links that make one clause the reason of another.
 */

const agency =
  "(?:the |her |his |no |any |that |its )?(?:[a-zà-ÿ’'-]+ ){0,4}?(?:police|officers?|force|service|services|trust|council|team|practice|surgery|gp|agency|agencies|worker|workers|staff|professionals?|practitioners?|department|nurse|midwife|doctor|visitor|idva|idvas|social care|housing|probation|hospital|school|crew|constabulary|marac|investigation|prosecution|cps|they|he|she|it|nobody|no one|refuge|charity|adviser|advocate|association|partnership|clinic|board|office|bank|landlord|employer|company|hub)";

const matter =
  "(?:the |her |his |their |that |this |any |no )?(?:[a-zà-ÿ’'-]+ ){0,4}?(?:case|file|referral|contact|matter|log|call|record|enquiry|inquiry|investigation|complaint|prosecution|charges?|episode|support|assessment|application|allegation|opportunit(?:y|ies)|safety plan|plan|place|tenancy|service|door|visits?|involvement|further action|action|help|work|therapy|treatment|order|marac|case against him)";

const ended =
  '(?:closed|discharged|dropped|discontinued|filed|ended|withdrawn|stood down|lapsed|lost|abandoned|shelved|archived|struck off|signed off|concluded|cancelled|taken no further|not (?:be )?(?:pursued|progressed|taken|made|completed|possible|offered|followed|allocated|opened|referred)|come to nothing|came to nothing|collapsed|stalled|could (?:not|go no)|went no further|thought not to|fell through|had to|put away|marked|stopped|ceased|came to an end|petered out|expired|dried up|fell away|tailed off|were not repeated|was not repeated|given to (?:another|somebody|someone)|passed to|thrown out)';

const consequenceAfter = new RegExp(
  [
    `^[^.;:]{0,140}?,? (?:with the result|the result being) that\\b`,
    `^[^.;:]{0,140}?,? and (?:so|therefore|thus|hence|consequently|as a result|accordingly|thereby|for that reason|in consequence)\\b`,
    `^[^.;:]{0,140}?[,;–—:]? ?\\b(?:therefore|thus|hence|consequently|as a result|accordingly|thereby|so that|in consequence)\\b`,
    `^[^.;:]{0,140}?, so (?!that he|far|much|as to|to speak|called)`,
    `^[^.;:]{0,140}?\\bin (?:its absence|the absence of (?:such|this|that|any|these|those|her|his|anything)\\b)`,
    `^[^.;:]{0,140}?, ?(?:and )?(?:which|this|thus|thereby|that) (?:had |has )?(?:meant|left|made|prevented|hampered|limited|led|restricted|deprived|denied|hindered|frustrated|delayed|allowed|enabled|gave|put|placed|ended)`,
    `^[^.;:]{0,140}?, ?(?:thus |thereby )?(?:meaning|leaving|making|preventing|hampering|limiting|depriving|denying|hindering|frustrating|forcing|allowing|enabling|exposing)\\b`,
    `^[^.;:]{0,140}?,? and ${matter} (?:was |were |is |had been |has been |had to be |could |would |therefore |then |accordingly |duly |promptly )*${ended}\\b`,
    `^[^.;:]{0,140}?,? and ${agency} (?:therefore |then |accordingly |duly |simply |consequently )*(?:took no|could not|could do (?:no|nothing|little)|was unable|were unable|was not able|were not able|had no (?:choice|option|alternative|means|way|reason|cause)|closed|discharged|was left|were left|withdrew|ended|had to|did not pursue|stood down|moved on|were powerless|was powerless|(?:supposed|concluded|presumed|took it)(?= (?:that|all|she|he|her|him|there|it)\\b)|assumed|had nothing|was discharged|were discharged)\\b`,
    `^[^.;:]{0,140}?,? and ${agency} (?:therefore |then |accordingly |duly |simply )*(?:let (?:it|the matter|matters) (?:drop|rest|lie|go)|left it (?:there|at that)|left the matter|did (?:no|nothing) (?:more|further)|thought no more|took (?:her|him) at (?:her|his) word|(?:was|were) (?:given|left with|offered) no|gave up|lost (?:touch|contact|patience|interest)|went away|drew a blank|had little|looked no further|ceased|stopped)`,
    `^[^.;:]{0,140}?,? and (?:that )?(?:no|nothing|little) (?:[a-zà-ÿ-]+ ){0,3}?(?:could|was|were) (?:have been )?(?:possible|done|be done|be made|made|taken|opened|offered|achieved|be achieved|be taken|be offered)`,
    `^[^.;:]{0,140}?,? and (?:no|none of the|neither|not one) (?:[a-z]+ ){0,2}?(?:agenc(?:y|ies)|services?|professionals?|officers?|workers?|one|doctor|nurse|of them) (?:could|was|were|knew|had|therefore)\\b`,
    `^[^.;:]{0,140}?, and (?:the|her|his) (?:place|bed|slot|file|case|referral|appointment|offer|matter|tenancy|order|application) (?:was|were|had been) (?:then |therefore |duly |later )?[a-zà-ÿ]+(?:ed|en|t)\\b`,
    `^[^.;:]{0,140}?,? (?:and|but) (?:it (?:was|is) (?:this|that|for this|for that|thus|so|in this way|by this)|the (?:effect|result|consequence|upshot|outcome) (?:was|of))`,
    `^[^.;:]{0,140}?,? (?:and|so|whereupon)(?: (?:then|so|thus))? (?:(?:there|that) (?:was|were|remained|left) )?(?:little|nothing|not much|no more|not a great deal|not a lot) (?:more |further |else )?(?:that )?(?:they |anyone |anybody |officers |services |agencies |staff |the [a-zà-ÿ]+ )?(?:could|can|to)\\b`,
    `^[^.;:]{0,140}?\\b(?:tied|ties) (?:the hands of|(?:the|his|her|their|its|[a-zà-ÿ’' ]{2,30}) hands)\\b`,
    `^[^.;:]{0,140}?,? and (?:there|that) (?:the [a-zà-ÿ]+ |it |things |matters )?(?:rested|ended|was (?:the end|that|where))`,
    `^[^.;:]{0,140}?, and (?:an?|the|that|another) (?:[a-zà-ÿ-]+ ){0,2}?(?:opportunity|chance|window|moment) (?:was|were|passed|had)`,
    `^[^.;:]{0,140}?,? (?:and|so) (?:the|that|her|his) (?:[a-zà-ÿ-]+ )?(?:flat|house|home|tenancy|place|bed|room|property|slot|job)\\b[^.;:]{0,40}? (?:went|passed|was (?:let|given|offered|allocated)) (?:to (?:another|somebody|someone|others|the next)|elsewhere)`,
    `^[^.;:]{0,140}?,? (?:and )?(?:was|were) (?:therefore |then |accordingly |duly |subsequently )?(?:discharged|removed from|closed|signed off|struck off)`,
    `^[^.;:]{0,90}?(?:made|makes|making|rendered) (?:it )?(?:[a-zà-ÿ’'-]+ ){0,5}?(?:difficult|impossible|harder|hard|problematic|unreliable|vulnerable|(?:an? )?(?:easy )?(?:target|prey))\\b`,
    `^[^.;:]{0,90}?\\b(?:placed|put|left|kept) (?:her|him|them|the children|herself|himself)(?: and (?:the|her|his) [a-z]+)? (?:at|in|beyond|outside|within|open) `,
    `^[^.;:]{0,140}?,? (?:and|so) ${agency} could (?:therefore )?(?:only|do no more than) (?:act|work|go|reflect|record|respond|deal|judge|build|be)\\b`,
    `^[^.;:]{0,140}?,? (?:and|so) (?:it is |it was )?(?:small|little|no|hardly a|scarcely a) wonder\\b`,
    `^[^.;:]{0,60}?\\bcost (?:her|him|them) (?:dear|(?:her|his|their) )`,
    `^[^.;:]{0,50}?\\b(?:allowed|enabled|permitted|prolonged|clouded|defeated|undid|undermined|compromised|jeopardised|thwarted|foiled|sabotaged|blocked|obstructed|impeded|stalled|delayed|slowed|complicated|closed|shut|barred|kept (?!in touch)|cost|exposed|laid|invited|encouraged|emboldened|fuelled|inflamed|provoked|attracted|brought|added to|increased|heightened|worsened|aggravated|played (?:a|its|their|no small|some) |(?:was|were) (?:an? |one |among |also |itself |themselves |in part |partly )*(?:of )?(?:the )?(?:[a-z]+ )?(?:factors?|reasons?|causes?|barriers?|obstacles?|hindrances?|impediments?|problems?|features?|elements?|to blame|responsible)|did (?:little|nothing|not (?:help|assist|make))|cannot be (?:left|ignored|discounted|overlooked|excluded)|must be (?:taken|borne|weighed|acknowledged)|has to be|stood (?:in|between)|got in the way|worked against|told against|proved|sealed|helped to|served to|tended to|conspired|militated|offered (?:little|no|scant)|gave (?:little|no|scant|him|every)|put (?:her|him|them|the))\\b`,
    `^[^.;:]{0,90}?(?:meant|means|left(?! ?[.,;])|prevented|hampered|limited|hindered|frustrated|led to|resulted in|contributed to|deprived|denied|undermined|tied the hands|stood in the way|closed off|gave ${agency} (?:no|little|few))\\b`,
  ].join('|'),
  'i',
);

const consequenceNext =
  /^(?:(?:services|agencies|professionals|officers|nobody|no one) (?:cannot|could not|can only|could only|could do|can do)|as a (?:result|consequence)|consequently|therefore|accordingly|this (?:meant|left|made|prevented|hampered|limited|led|deprived|hindered|denied)|that (?:meant|left|made|prevented|ended)|because of this|for (?:this|that) reason|in consequence|it was (?:for this reason|therefore|as a result)|so (?:the|no|there|it|officers|police|staff|nobody)\b|the (?:place|bed|slot|case|file|referral|offer|appointment|visits?|application|matter|investigation|opportunity|chance|moment) (?:was|were|had) (?:then |therefore |soon |duly |later )?(?:given|closed|withdrawn|lost|offered to|ended|stopped|filed|dropped|discontinued|passed|gone|lapsed|discharged)|the (?:[a-zà-ÿ-]+ ){0,3}?(?:was|were) (?:therefore|accordingly|consequently|thus) )/i;

/** "nothing could be done until she was ready": the clause is what all waited for. */
const conditionBefore =
  /\b(?:nothing|little|no [a-zà-ÿ]+|not|unable|could not|impossible|cannot|nobody|no one)\b[^.;:]{0,80}\b(?:until|unless|without|while|so long as|as long as|if)$/i;

/** "because she did not …", "as Rowan had not …": the clause is given as the reason for something. */
const reasonBefore =
  /(?:\b(?:because|since|given that|owing to|due to|on account of|on the ground(?:s)? that|in view of|as a result of|in (?:the )?light of|for the reason that|thanks to|in the face of|result of|consequence of|by reason of|for want of|for lack of|(?:stem(?:med|s)?|arose|arises?|flow(?:ed|s)?|sprang|springs|result(?:ed|s)?) from|(?:was|were|is) (?:down|owed|owing) to|through|attributable to|explained by|(?:lost|squandered|missed|wasted|squandered|forfeited|defeated|prevented|frustrated|hampered|limited|undermined|undone) by|(?:founder(?:ed|s)?|stalled|broke|broken|wrecked|came to grief|ran aground|turned|hinged|failed|fell down) (?:up)?on|but for|(?:had it|were it|if) not (?:been )?for)|(?:^|, ?|\b(?:closed|discharged|possible|made|taken|done|opened|completed|offered|further|action|progress|progressed|help|act|assist|collapsed|failed|lost|ended) )as)(?: of)?(?: that)?$/i;

const afterReason =
  /\b(?:closed|discharged|ended|withdrawn|dropped|discontinued|filed|cancelled|collapsed|stood down|struck off|no further action|lapsed|abandoned|not pursued|lost|unable|could not|limited|hampered|difficult|impossible|prevented|few options|no action|nothing)\b[^.;:]{0,60}\b(?:when|after|once|by|for|following|because of|through|in view of|as|on)$/i;

/** What follows shows the agency acting all the same: "so the nurse called at the house". */
const metWithAction =
  /^[^.;:]{0,140}?\b(?:so|therefore|thus|consequently|as a result|accordingly|and)\b(?! (?:no|nothing|nobody|never|(?:the|that|her|his) (?:[a-z]+ )?(?:flat|house|home|tenancy|place|bed|room|slot|job))\b)(?: [a-zà-ÿ’'-]+){0,6}? (?:(?<!not )rang|called|visited|went|drove|wrote|arranged|tried|sent|returned|followed|escalated|rebooked|rearranged|attended|spoke|raised|asked|persisted|offered|wrote|was (?:re-?booked|rearranged|visited|rung)|were sent|another (?:appointment|visit|attempt|call) was|a (?:further|second|new|home) (?:appointment|visit|attempt|call|letter) (?:was|were)|made (?:a|another|further|several|two|three))\b(?![^.]*\b(?:closed|discharged|no further action|not|nothing)\b)/i;

/** "As she did not answer, the officer forced the door": what follows is what the agency did next. */
const actedAllTheSame =
  /^[^.;:,]{0,60}?, (?:the |an? |her |his |two )?[a-z-]+(?: [a-z-]+)? (?:forced|broke|entered|left (?:a|her|his) |rang|called (?:at|on|round)|went|wrote|arranged|visited|returned|asked|tried|booked|sent|raised)\b/;

/** True where the clause is told as what something came of, or was waited for. */
export function isGivenAsReason({ before, words, after, next }: Around): boolean {
  const left = before.trimEnd();
  return (
    (fits(consequenceAfter, after) && !fits(metWithAction, after)) ||
    (fits(consequenceNext, next) && !/[;:]/.test(after)) ||
    (fits(reasonBefore, left) && !fits(actedAllTheSame, after)) ||
    fits(conditionBefore, left) ||
    fits(afterReason, left) ||
    // "The case was closed, Rowan having missed three appointments."
    (/,$/.test(left) && /^(?:\S+ ){1,3}having\b/.test(words))
  );
}
