/** What a stretch says of a characteristic that it names: that it mattered, that it did not, or no more than its name. */
export type Treatment = 'relevant' | 'not-relevant' | 'named';

/** What relevance is called; after a negation, that there was none. */
export const matters =
  'relevan(?:t|ce|tly)|bearing|bear|bore|factors?|features?|featured|significan(?:t|ce)|issues?|impact(?:ed)?|effects?|influenc(?:e|ed)|applicable|appl(?:y|ied|ies)|engaged|concerns?|part|role|affect(?:ed|s)?|matter(?:ed|s)?|pertinent|consequence|material|important|importance|disadvantage[ds]?|account|weight|interest|differen(?:ce|t|tly)|play|point|issue|discriminat(?:ion|ed|ory)|barriers?|consider(?:ed|ation)|explored?|discuss(?:ed)?|dwell|pursue|identified|noted|raised|arise[sn]?|arose|call(?:ed)? for|taken (?:further|forward|up)|pursued|connect(?:ion|ed)|link(?:ed|s)?|alter(?:ed)?|changed?|shaped?|explain(?:s|ed)?|contribut(?:ed|ory|ion)|determin(?:ed|ative)|decisive|central|key|implications?|relat(?:ed|ion)|bias|prejudice|inequalit(?:y|ies)|touch(?:ed)?|coloured|c[ao]mes? into it|enter(?:ed)? into|turn(?:ed)? on|depend(?:ed)? on|attach(?:es|ed)?|dr(?:e|i)ven?';
const none = "(?:not|no|nor|neither|never|none|nothing|without|little|hardly|scarcely|cannot|\\w+n['’o]t)";
/** "That she did not was a matter of her sex": a verb after "not" begins something new. */
const gap = "(?:\\s+(?!(?:but|because)\\b)[\\w’'-]+,?){0,14}?";
const negated = new RegExp(
  `\\b${none}\\b(?!\\s+(?:\\w+\\s+)?(?:was|were|is|are)\\s+(?:an?|the|in|because|down|due|part|rooted)\\b)(?!\\s+(?:was|were|is|are)\\b)${gap}\\s+(?:${matters})\\b`,
  'i',
);
const setAside =
  /\bsaw (?:nothing in it|no (?:need|reason|cause|occasion|point|call))\b|\b(?:thought|believed|felt|decided|concluded|judged|agreed|found|said) not\W*$|\b(?:not|n[’']t) see (?:the|any|a) (?:need|reason|point)\b|\b(?:not|n[’']t) see (?:what|how) [^.;]{0,40}\b(?:to do with|bore|mattered|relevant)\b|\b(?:irrelevant|immaterial|unaffected|unconnected|unrelated|incidental|coincidental|neutral|beside the point)\b|\bn\/a\b|\b(?:discounted|ruled out|(?:set|put) (?:(?:it|this|the (?:matter|question|point|issue)) )?(?:aside|to one side)|left (?:aside|out(?: of (?:account|it))?|to one side)|laid (?:aside|to one side)|dismissed|excluded|disregarded|discarded|passed over|brushed aside|dropped|parked|(?:ruled|left|counted) (?:it|this|that) out|decided (?:against (?:it|this)\b|not to (?:treat|include|list|count|name|take))|rejected (?:as|because|since|on the grounds?|for (?:want|lack)))\b|\bof (?:no|little) (?:consequence|relevance|moment|account)\b|\bnot (?:engaged|applicable|in (?:play|point|issue))\b|\bno (?:more|further) than (?:a )?(?:background|context|detail)\b|\bdoes ?n[o’']t apply\b|\b(?:we|I|panel|review|chair|authors?|there (?:is|was))\s+(?:(?:had|has|have|therefore|accordingly)\s+)*(?:(?:little|nothing|not much|no more)\s+(?:\w+\s+)?to\s+say|said\s+(?:little|nothing))\b(?! (?:against|but))|\b(?:was|were|did|does|is|are|had|has) not\W*$|\b(?:nothing|little|not much) to do with\b|\b(?:doubt(?:s|ed)?|reject(?:s|ed)?|disagree[sd]?|dispute[sd]?)\b[^.;]{0,40}\b(?:that|whether|if|suggestion|idea|view|notion)\b/i;
/** The same for everybody: said of a characteristic, that it made no difference. */
const forAll =
  /\b(?:regardless|irrespective|independent(?:ly)?) of\b|\bwhatever (?:their|her|his|the|a person[’']s)\b|\bblind to\b|\b(?:would|could|might) (?:equally|just as (?:well|easily|likely)|as (?:well|easily|readily)|also|have been (?:just )?the same|have (?:met with|had|received|got|been (?:given|offered|treated)|fared) [^.;]{0,20}\bsame\b|have (?:been treated|happened|acted))\b|\b(?:treat(?:s|ed)?|serve[ds]?|saw|sees?)\s+(?:everyone|everybody|all|them|both|men and women)\b[^.;]{0,30}\b(?:alike|the same|equally)\b/i;
/** "Both men and women can be victims" as all that is said sets sex aside. */
const eitherSex =
  /\b(?:both|either|any(?:one|body)?|all)\b[^.;]{0,30}\b(?:sex(?:es)?|men and women|women and men|males? and females?|genders?)\b[^.;]{0,40}\b(?:can|may|could|equally)\b|\b(?:men and women|women and men)\b[^.;]{0,12}\b(?:alike|equally|both)\b/i;

/** Negations by which relevance is affirmed, and the best of comparisons. */
const affirmedByNegation =
  /\b(?:can ?not|could ?n[o’']t|can[’']t) (?:(?:properly|fairly|rightly|honestly|truthfully|seriously) )?be (?:said|argued|maintained|claimed|suggested|held|supposed|thought)\b[^.;:]{0,40}?\b(?:not|no|nothing)\b|\bnot the (?:only|sole|one)\b|\b(?:can ?not|could not|can[’']t) be said (?:that|to)\b[^.;:]{0,40}?\b(?:irrelevant|immaterial|of no \w+)\b|\bnot (?:irrelevant|immaterial|unaffected|incidental|coincidental|neutral|without (?:relevance|significance|bearing|importance|effect))\b|\b(?:can ?not|can[’']t|could ?n[o’']t|could not|must not|should not|may not|not (?:to )?|never (?:to )?)\s*(?:be )?(?:ignored?|overlook(?:ed)?|discount(?:ed)?|set aside|left (?:out|aside)|separated?|dismissed|overstated?|underestimated?|denied|avoided|escaped|disentangled|divorced|understood without|told without|explained without|read without|considered without|made sense of without)\b|\b(?:not|n[’']t|no)[^.;]{0,60}\bwithout\s+(?:reference|regard|attention|thought|thinking|consider\w*|understanding|recogni\w+|acknowledg\w+|seeing|naming|asking|taking|an?|(?:her|his|their|the))\b|\bno (?:doubt|question|less|escap\w+|getting away)\b|\b(?:no|none|nothing|not one)\b[^.;]{0,50}\b(?:more|greater|stronger|so much|as much|weightier|plainer)\b[^.;]{0,40}\bthan\b|\bnot (?:only|just|merely|simply|least)\b|\bnothing (?:if not|short of)\b|\bnever far from\b|\bwithout (?:a |any )?(?:doubt|question)\b|\bnot,[^.;,]{1,60},\s*(?:irrelevant|immaterial|incidental)\b|\bnot (?:in doubt|to be passed over|indifferent|(?:a matter of )?(?:indifference|chance|accident)|(?:an? )?(?:accident|coincidence))\b/gi;
/** "Nobody asked how her sex affected the response" blames the agencies, and says that sex mattered. */
const blames =
  /\b(?:no (?:agency|agencies|one|professional|practitioner|service|officer|worker|body|record|IMR|author|review|form|policy|assessment|clinician|nurse|doctor|teacher)|nobody|not one (?:agency|service|officer|professional)|none of the (?:agencies|professionals|services|officers|staff|records)|never (?:asked|considered|explored|discussed))\b|\b(?:should|ought to|(?<!\b(?:any|either|both|an?|another)\s(?:\w+\s)?)could) have\b(?! been (?:that|those|any|an?|the same|either|just|true)\b)|\bfail(?:ed|ure|ing)s? to\b|\b(?:agencies|services|professionals|practitioners|staff|officers|police|records|assessments|IMRs|authors|trust|council)\b[^.;]{0,40}\b(?:did not|had not|overlooked|ignored|never|without|gave no|made no|took no|seldom|rarely)\b|\bnot (?:\w+ )?(?:asked|considered|explored|recogni[sz]ed|understood|thought (?:of|about)|discussed|addressed|seen|taken into account)\b[^.;]{0,30}\bby (?:any|the (?:agenc|service|police|professional|officer)|agenc|service|professional|police|staff|practitioner)|\bnot (?:\w+ )?(?:mentioned|recorded|named|noted|asked|considered|explored|discussed|addressed|raised|recogni[sz]ed)\b[^.;]{0,10}\b(?:in|by|at) (?:any|either|the|one|two|three|most|some|all|their|its|her|his)?\b[^.;]{0,20}\b(?:IMRs?|records?|services?|agenc\w+|assessments?|files?|forms?|notes|police|staff|trusts?|time)\b/i;
const affirms =
  /\b(?:took|taken|considered|examined|looked at|dealt with|addressed) [^.;]{0,40}\btogether\b|\b(?:(?:at|in) the (?:very )?(?:centre|root|forefront)|to the fore|(?:came|comes|stood|stands|ranked|was|were) (?:first|foremost)\b(?! (?:seen|assessed|known|recorded|raised|noted|reported|diagnosed))|(?:lay|lies|stood|stands) (?:behind|beneath|under) (?:it|all|much|most|nearly|everything|the)|(?:most|much|more) of (?:our|the|its) (?:time|attention|thought|discussions?|talks?)|the most (?:attention|thought|time)|relevan(?:t|ce)|pertinent|central|important|importance|significan(?:t|ce)|key|critical|crucial|matter(?:ed|s)|a matter of (?:her|his|their)|bearing|bore|factors?|affect(?:ed|s)|shaped?|shaping|influenced?|impact(?:ed)?|engaged|applicable|applie[ds]|primary|fundamental|heart|core|root|foremost|uppermost|above all|the most|chief|principal|paramount|colour(?:ed|s)|ran through|runs through|running through|underl(?:ay|ies|ying)|underpin\w*|governed|weighed|counted|in play|at play|in point|made a difference|difference|decided|decisive|because|explain(?:s|ed)|drove|informed|women|woman|females|males|men|man|girls?|mothers?|daughters?|wives|misogyn\w+|sexis\w+|patriarch\w+|disproportion\w+|inequalit\w+|discriminat\w+|stereotyp\w+|bias(?:ed)?|power|gendered|disadvantage[ds]?|barriers?|vulnerab\w+|risks?|considered (?:carefully|at length|in depth|in detail)|carefully considered|explored|analysed|asked|yes)\b/i;
/** "Female", "She was female and he was male": what somebody was, with no word on what came of it. */
const bareDescription =
  /^\W*(?:(?:sex|gender)\b[\s/)(:.–—-]*)*(?:(?:gender|sex|both|she|he|they|[\p{Lu}][\w’'-]*|was|were|is|and|a|an|the|victim|perpetrator|deceased|identified|as|recorded|her|his|husband|wife|partner|biological(?:ly)?)\W+){0,9}(?:fe)?male(?:s)?(?:\W+(?:[\p{Lu}][\w’'-]*|he|she|was|and|the|a|victim|perpetrator|deceased|(?:fe)?males?|identified|as|both|were)){0,7}\W*$/iu;

/** Reads a clause that names a characteristic. */
export function treatmentIn(clause: string): Treatment {
  if (clause === '') return 'named';
  const plain = clause.replace(affirmedByNegation, ' ');
  const turned = plain !== clause;
  if (!blames.test(plain) && (negated.test(plain) || setAside.test(plain) || forAll.test(plain)))
    return 'not-relevant';
  if (turned) return 'relevant';
  if (eitherSex.test(plain)) return 'not-relevant';
  if (bareDescription.test(plain)) return 'named';
  return affirms.test(plain) ? 'relevant' : 'named';
}

/** True where a clause speaks of relevance as such; in a list of names only such words say anything. */
export function speaksOfRelevance(clause: string): boolean {
  if (clause === '') return false;
  return ofRelevance.test(
    clause.replace(/\bimportant (?:to|for|in) (?:her|him|them|their|his|[\p{Lu}])/gu, ' '),
  );
}

const ofRelevance =
  /\b(?:(?:at|in) the (?:very )?(?:centre|root|forefront)|to the fore|(?:came|comes|stood|stands|ranked|was|were) (?:first|foremost)\b(?! (?:seen|assessed|known|recorded|raised|noted|reported|diagnosed))|(?:lay|lies|stood|stands) (?:behind|beneath|under) (?:it|all|much|most|nearly|everything|the)|(?:most|much|more) of (?:our|the|its) (?:time|attention|thought|discussions?|talks?)|the most (?:attention|thought|time)|relevan(?:t|ce)|pertinent|applicable|applie[ds]|engaged|central|important|importance|significan(?:t|ce)|matter(?:ed|s)|bearing|bore|affected|in play|at play|heart|foremost|uppermost|most weight|weighed|counted|factors?|played a|influenced|shaped|impact(?:ed)?|made a difference)\b/i;

const gendered =
  /\b(?:wom[ae]n|wi(?:fe|ves)|girls?|m[ae]n|husbands?|boys?|mothers?|daughters?|(?:fe)?males?|misogyn\w*|sexis\w+|patriarch\w+|gendered)\b/i;

const ofEither = /\b(?:too|also|equally|either|both|any(?:one|body)|as (?:well|often|easily))\b/i;

/** "It discussed sex as well: wives are more often killed": what goes on to tell of women and men says what sex meant. */
export function tellsOfTheSexes(words: string): boolean {
  return gendered.test(words) && !ofEither.test(words) && treatmentIn(words) === 'relevant';
}
