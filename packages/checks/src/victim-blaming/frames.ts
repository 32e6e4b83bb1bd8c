/**
 * What the words round a clause make of it. "She did not ring back" records an event; "She did not ring back, so
 * the case was closed" puts the closing of the case on her; "She did not ring back: he had taken her telephone"
 * says why. Each function sees the sentence before and after the clause, and the sentence that follows.
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
    `^[^.;:]{0,140}?,? and (?:no|nothing|little) (?:[a-zà-ÿ-]+ ){0,3}?(?:could|was|were) (?:possible|done|be done|be made|made|taken|opened|offered|achieved|be achieved|be taken|be offered)`,
    `^[^.;:]{0,140}?, and (?:the|her|his) (?:place|bed|slot|file|case|referral|appointment|offer|matter|tenancy|order|application) (?:was|were|had been) (?:then |therefore |duly |later )?[a-zà-ÿ]+(?:ed|en|t)\\b`,
    `^[^.;:]{0,140}?,? (?:and|but) (?:it (?:was|is) (?:this|that|for this|for that|thus|so|in this way|by this)|the (?:effect|result|consequence|upshot|outcome) (?:was|of))`,
    `^[^.;:]{0,140}?,? (?:and|so|whereupon)(?: (?:then|so|thus))? (?:(?:there|that) (?:was|were|remained|left) )?(?:little|nothing|not much|no more|not a great deal|not a lot) (?:more |further |else )?(?:that )?(?:they |anyone |anybody |officers |services |agencies |staff |the [a-zà-ÿ]+ )?(?:could|can|to)\\b`,
    `^[^.;:]{0,140}?\\b(?:tied|ties) (?:the|his|her|their|its|[a-zà-ÿ’' ]{2,30}) hands\\b`,
    `^[^.;:]{0,140}?,? and (?:there|that) (?:the [a-zà-ÿ]+ |it |things |matters )?(?:rested|ended|was (?:the end|that|where))`,
    `^[^.;:]{0,140}?, and (?:an?|the|that|another) (?:[a-zà-ÿ-]+ ){0,2}?(?:opportunity|chance|window|moment) (?:was|were|passed|had)`,
    `^[^.;:]{0,140}?,? (?:and )?(?:was|were) (?:therefore |then |accordingly |duly |subsequently )?(?:discharged|removed from|closed|signed off|struck off)`,
    `^[^.;:]{0,90}?(?:made|makes|making|rendered) (?:it )?(?:[a-zà-ÿ’'-]+ ){0,5}?(?:difficult|impossible|harder|hard|problematic|unreliable|vulnerable|(?:an? )?(?:easy )?(?:target|prey))\\b`,
    `^[^.;:]{0,90}?\\b(?:placed|put|left|kept) (?:her|him|them|the children|herself|himself)(?: and (?:the|her|his) [a-z]+)? (?:at|in|beyond|outside|within|open) `,
    `^[^.;:]{0,140}?,? (?:and|so) ${agency} could (?:therefore )?(?:only|do no more than) (?:act|work|go|reflect|record|respond|deal|judge|build|be)\\b`,
    `^[^.;:]{0,140}?,? (?:and|so) (?:it is |it was )?(?:small|little|no|hardly a|scarcely a) wonder\\b`,
    `^[^.;:]{0,60}?\\bcost (?:her|him|them) (?:dear|(?:her|his|their) )`,
    `^[^.;:]{0,50}?\\b(?:allowed|enabled|permitted|prolonged|clouded|defeated|undid|undermined|compromised|jeopardised|thwarted|foiled|sabotaged|blocked|obstructed|impeded|stalled|delayed|slowed|complicated|closed|shut|barred|kept (?!in touch)|cost|exposed|laid|invited|encouraged|emboldened|fuelled|inflamed|provoked|attracted|brought|added to|increased|heightened|worsened|aggravated|played (?:a|its|their|no small|some) |(?:was|were) (?:an? |one |among |also |itself |themselves |in part |partly )*(?:of )?(?:the )?(?:[a-z]+ )?(?:factors?|reasons?|causes?|barriers?|obstacles?|hindrances?|impediments?|problems?|features?|elements?|to blame|responsible)|did (?:little|nothing|not (?:help|assist|make))|cannot be (?:left|ignored|discounted|overlooked|excluded)|must be (?:taken|borne|weighed|acknowledged)|has to be|stood (?:in|between)|got in the way|worked against|told against|proved|sealed|helped to|served to|tended to|conspired|militated|offered (?:little|no|scant)|gave (?:little|no|scant|him|every)|put (?:her|him|them|the))\\b`,
    `^[^.;:]{0,90}?(?:meant|means|left|prevented|hampered|limited|hindered|frustrated|led to|resulted in|contributed to|deprived|denied|undermined|tied the hands|stood in the way|closed off|gave ${agency} (?:no|little|few))\\b`,
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
  /(?:\b(?:because|since|given that|owing to|due to|on account of|on the ground(?:s)? that|in view of|as a result of|in light of|for the reason that|thanks to|in the face of|result of|consequence of|by reason of|for want of|for lack of|(?:stem(?:med|s)?|arose|arises?|flow(?:ed|s)?|sprang|springs|result(?:ed|s)?) from|(?:was|were|is) (?:down|owed|owing) to|through|attributable to|explained by|(?:lost|squandered|missed|wasted|squandered|forfeited|defeated|prevented|frustrated|hampered|limited|undermined|undone) by|(?:founder(?:ed|s)?|stalled|broke|broken|wrecked|came to grief|ran aground|turned|hinged|failed|fell down) (?:up)?on|but for|(?:had it|were it|if) not (?:been )?for)|(?:^|, ?|\b(?:closed|discharged|possible|made|taken|done|opened|completed|offered|further|action|progress|progressed|help|act|assist|collapsed|failed|lost|ended) )as)(?: of)?(?: that)?$/i;

const afterReason =
  /\b(?:closed|discharged|ended|withdrawn|dropped|discontinued|filed|cancelled|collapsed|stood down|struck off|no further action|lapsed|abandoned|not pursued|lost|unable|could not|limited|hampered|difficult|impossible|prevented|few options|no action|nothing)\b[^.;:]{0,60}\b(?:when|after|once|by|for|following|because of|through|in view of|as|on)$/i;

const offered =
  '(?:offered|available|advised|told|given|encouraged|urged|warned|held (?:out|open|the door)|kept (?:a|the|her|his) (?:bed|place|room|door)|opportunit(?:y|ies)|chances?|invited|help|support|advice|warnings?|knew|knowing|known|asked|reminded|signposted|provided|explained|supplied|signposting|referred|efforts?|attempts?|sent|on hand|open to|within reach|entitled|free to|aware|evidence|concerns?|risks?|pleas|safeguards?|alarm|refuge|lived (?:near|close|nearby)|minutes)';

const concessionAfter = new RegExp(
  `^[^.;:]{0,120}?\\b(?:even though|even when|even after|although|though|despite|in spite of|notwithstanding|regardless of|(?:when|whilst|while|after)(?= [^.;:]{0,50}?\\b(?:was|were|being|been|had|is) (?:[a-zà-ÿ]+ ){0,2}?(?:offered|available|advised|told|given|encouraged|urged|warned|invited|asked|reminded|provided|sent|open|there|held out|made))|having been|on (?:any|either|each|every|all) (?:of )?(?:those |these |the )?(?:[a-zà-ÿ]+ )?(?:occasions?|visits?|opportunit)|at any (?:time|point|stage)|until it was too late|in time)\\b[^.;:]{0,90}?(?:${offered}|occasions?|visits?|time|late|point|stage)\\b`,
  'i',
);
/** "The adviser rang three times. She did not answer.": what was held out is told in the sentence before. */
const heldOutBefore =
  /\b(?:offered|advised|invited|urged|encouraged|warned|suggested|recommended|arranged|booked|provided|referred|supplied|signposted|reminded|kept (?:a|the|her|his) (?:bed|place|room|door)|held (?:open|out)|found (?:her|him|a)|made (?:an?|several|two|three|four) (?:[a-z]+ )?(?:appointments?|referrals?|offers?|visits?|calls?|attempts?)|left (?:her|his|a|its|their|messages?|voicemails?)|gave (?:her|him)|(?:was|were|been) told (?:to|how)|was given|were given|sent|provided|supplied|was sent|rang|called (?:at|on|her|him|round)|telephoned|visited|wrote|tried|knocked|asked (?:her|him|about|whether|if|directly)|was asked|explained|told (?:her|him|[A-Z][a-z]+) (?:that|how|about|to|of)|(?:was|were) (?:available|open|set aside|held|kept)|opportunit(?:y|ies))\b/;
/** "She had been told not to let him in. She did so three times." */
const toldNotTo =
  /\b(?:told|warned|advised|asked|ordered|forbidden|agreed|promised|undertaken)(?: (?:her|him|[A-Z][a-z]+))?(?: by [^.]{2,40})? (?:not to|that (?:he|she|they|[A-Z][a-z]+) (?:must|should|was|were) not)\b/;
const heldOutPoorly =
  /\b(?:only|once|one letter|by letter|in English|did not|not|never|nobody|no one|without|wrong|instead|neither|failed|while (?:he|his|her husband|her partner)|in front of|present|beside|in the room|letter that)\b/;
const exactDay =
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** What she or he did, and what was written, offers nobody anything: "She rang her sister. She did not ring …". */
const ownActs =
  /["“][^"”]*["”]|\b(?:she|he|they|i) (?!(?:was|were|had been|has been)\b)(?:had |then |also |again |twice |later |first )*\p{L}+/giu;

/** True where nothing but {@link isHeldOutBefore} holds what was done or left undone against anybody. */
export function isHeldAgainstOffer(around: Around): boolean {
  return !explainsWith(around) && isHeldOutBefore(around);
}

/** True where the sentence before tells of help held out, and the clause opens its own sentence. */
function isHeldOutBefore(around: Around): boolean {
  const { before, after, words, previous: whole } = around;
  // "The refuge kept a room; she never came": a clause of its own, as a sentence would be.
  const cut = before.lastIndexOf(';');
  if (cut >= 0 && /\b(?:not|never|no|nor)\b|n['’]t\b/.test(words))
    return isHeldOutBefore({ ...around, previous: before.slice(0, cut), before: before.slice(cut + 1) });
  const previous = whole.replace(ownActs, ' ');
  if (toldNotTo.test(previous) && !exactDay.test(`${words}${after}`)) return true;
  return (
    previous !== '' &&
    heldOutBefore.test(previous) &&
    !heldOutPoorly.test(previous) &&
    !exactDay.test(previous) &&
    !exactDay.test(`${words}${after}`) &&
    /^(?:(?:on|in|at|when|after|with|once|even)\b[^.;:]{0,60}|however,?|unfortunately,?|in the event,?|yet|but|still,?|again,?|as it was,?|nevertheless,?|even so,?|on each occasion,?|each time,?)?$/i.test(
      before.trim(),
    )
  );
}

const concessionAny =
  /^[^.;:]{0,120}?\b(?:even though|(?:whatever|no matter what) (?:anybody|anyone|people|they|others|her|his)|knowing (?:that|what|how|full|perfectly)|despite|in spite of|notwithstanding|regardless of|(?:against|contrary to) (?:the |all |any |his |her |their |police |medical |professional |repeated |good |better )*(?:advice|warnings?|wishes|recommendations?|guidance|sense|judgement|instincts?|reason))\b/i;
/** "gave Rowan an opening which she did not take": what is denied is what was held out. */
const offeredWhich =
  /\b(?:gave|given|offered|handed|sent|made|found|provided|left|told|held out|arranged|booked)\b[^.;]{0,60}\b(?:openings?|opportunit(?:y|ies)|chances?|offers?|places?|numbers?|cards?|appointments?|advice|help|invitations?|suggestions?|leaflets?|alarm|moment)(?: to [^.;,]{2,30})?,? (?:which|that)$/;
const concessionOpens =
  /^(?:even though|despite|in spite of|notwithstanding|regardless of|(?:heedless|unmindful|careless) of|deaf to|undeterred by|(?:against|contrary to) (?:the |all |any |police |medical |professional |repeated )*(?:advice|warnings?|recommendations?|guidance))\b/i;

const concessionBefore = new RegExp(
  `(?:\\b(?:even though|even when|although|though|despite|in spite of|notwithstanding|regardless of|(?:whilst|while)(?= [^.;:]{0,50}?\\b(?:was|were|been) (?:[a-zà-ÿ]+ ){0,2}?(?:offered|available|given|open|there))|having been|after being|knowing|however many|for all)\\b[^.;:]{0,120}?\\b${offered}\\b[^.;:]{0,80}$)|(?:\\b${offered}\\b[^.;]{0,90}?(?:,? (?:but|yet|and yet|and still|but then|though|which|all of which|none of which)|; ?(?:but|yet|however,?)|[–—:])(?: [a-zà-ÿ’'-]+){0,6}\\s*$)|(?:\\b(?:every|ample|many|several|numerous|repeated|plenty of|two|three|four|five) (?:[a-zà-ÿ-]+ )?(?:opportunit[a-zà-ÿ]+|chances?|occasions?|offers?)\\b(?! (?:when|on which)\\b)[^.;:]{0,80}$)|(?:\\b(?:chance|opportunity|opportunities|offer|door|help|place|support|number|means|opening)\\b[^.;:]{0,40}\\b(?:was|were|had been) (?:there|open|available|on offer|to hand|at hand|within reach)\\b[^.;:]{0,30}$)`,
  'i',
);

/** "was offered a place and declined it": the subject is told of both. */
const offeredAnd =
  /\b(?:was|were|had been) (?:[a-zà-ÿ]+ly |twice |also )?(?:offered|given|advised|invited|urged|encouraged|asked|told|warned|referred|sent)\b[^.;]{0,90}(?: and| but)(?: [a-zà-ÿ]+){0,2}\s*$/i;

const regret =
  /\b(?:unfortunately|regrettably|sadly|inexplicably|unwisely|foolishly|tragically|regrettable|disappointing(?:ly)?|surprising(?:ly)?|unaccountably|needlessly|wilfully|knowingly|voluntarily|willingly|of (?:her|his|their) own (?:accord|free will|volition)|simply|a (?:great )?pity|unfortunate|to (?:her|his|their) cost|it is a matter of regret|regrets? that|regretted that|it did not help that)\b/i;

/** What is given weight: "the fact remains that", "the difficulty was that", "it was she who", "cannot be overlooked". */
const weight =
  /\b(?:the (?:plain |simple |sad |inescapable |uncomfortable )?fact (?:remains|is|was)(?: that)?|the fact (?:that|of the matter)|(?:must|has to|ought to|should|needs to) be (?:said|recorded|acknowledged|noted|accepted|recognised|remembered|borne in mind)|cannot (?:overlook|ignore|escape|avoid|be (?:overlooked|ignored|denied|avoided|escaped|doubted))|it is (?:a matter of record|of (?:some )?note|notable|noteworthy|noted|telling|significant|clear|evident|plain|apparent|right to (?:say|record|note)|only (?:fair|right) to (?:say|record|note)|true|fair to (?:say|record))|(?:difficulty|problem|trouble|reality|truth|obstacle|barrier|stumbling block|sticking point|upshot|plain fact|sad fact|reason|result) (?:is|was|being|lay in the fact)|it was(?: not [^.;]{2,50} but| always| in the end| ultimately)?|in the (?:end|last resort|final analysis)|ultimately|at bottom|(?:what|all that) (?:agencies|services|officers|professionals|staff|nobody|no one) (?:could not|were unable to)[^.;]{2,50})(?:,)?(?: that)?$/i;
const weightBefore =
  /^(?:ultimately|in the (?:end|last resort|final analysis)|at bottom|in truth|the fact is|it must be said|when all is said)\b/i;
/** "though an experienced nurse", "for all her education". */
const ought =
  /\b(?:though|although|despite (?:being|having)|even as|for all|being|as|given that (?:she|he) was|albeit|with) (?:herself |himself )?(?:(?:her|his) (?:education|training|intelligence|experience|profession|background|means)|an? (?:[a-z]+ ){0,2}?(?:nurse|teacher|graduate|professional|solicitor|officer|worker|woman|man|mother|adult|manager|doctor|carer)|(?:[a-z]+ )?(?:intelligent|educated|articulate|experienced|qualified|trained|capable|well aware|fully aware))/i;

const insistence =
  /\b(?:repeatedly|consistently|persistently|invariably|always|time and again|time after time|again and again|on (?:every|each|all|numerous|several|many|a number of|repeated|both|either) (?:of )?(?:the |these |those )?(?:[a-zà-ÿ]+ )?(?:occasions?|visits?|appointments?|times)|on (?:each|all|every one|none) of them|each time|every time|every (?:offer|appointment|one|opportunity)|all (?:offers|attempts|help|support|efforts|contact)|any (?:of the|offer|form of)|at no (?:time|point|stage)|(?:at|on|in|during|to|with) any (?:one )?of (?:these|those|the|her|his|their|its|them)\b|(?:at|on|in|during) any (?:appointment|visit|occasion|contact|consultation|meeting|interview|attendance|point|stage|time)|to any (?:professional|agency|service)|on (?:none|neither) of (?:these|those|the|her|his|them)?|nor did|not once|never once|throughout|steadfastly|stubbornly|continually|routinely|habitually|ever)\b/i;

/** "went back of her own free will", "by choice": nobody made the subject do it. */
const ownWill =
  /^(?! to (?:(?:her|his|the) )?(?:college|school|work|university|job|studies|hospital|ward|clinic|class\w*|course|church|bed)\b)[^.;:]{0,60}?\b(?:of (?:her|his|their) own (?:accord|(?:free )?will|volition|choosing|choice)|(?:entirely )?by choice|voluntarily|willingly|quite freely|without (?:any )?(?:pressure|compulsion|being (?:forced|made|asked)))\b/i;

/** "went back to him on three occasions", "four times": counted against the subject. */
const timesOver =
  /^[^.;:,]{0,40}?\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|countless|repeated|\d+) (?:separate |different |further )?(?:occasions|times)|time after time|again and again)\b/i;

/** True where what follows counts how often something was done. */
export function isCounted({ after }: Around): boolean {
  return timesOver.test(after);
}

/** "chose to stay in Leeds", "in teaching": where somebody lived or worked, and nothing to do with the abuse. */
export function isPlaceOfLife({ words, after }: Around): boolean {
  return (
    /\b(?:stay|remain)(?:ing|ed)? in$/i.test(words) &&
    /^ (?:\p{Lu}|(?:teaching|nursing|education|work|employment|touch|school|college|bed)\b)/u.test(after) &&
    !concessionAny.test(after) &&
    !concessionAfter.test(after)
  );
}

const unclear =
  /\b(?:(?:not|un) ?(?:clear|known|understood|explained|apparent)|hard|difficult|impossible|puzzling|strange)\b[^.;]{0,30}\bwhy$/i;

/** "Why she did not leave is a question that nobody could answer." */
const unclearAfter =
  /^[^.;:]{0,60}?\b(?:is|was|remains|remained|must remain) (?:a (?:question|mystery|puzzle|matter)|unclear|not (?:clear|known|understood|explained)|(?:hard|difficult|impossible) to|unexplained|puzzling|perplexing)\b/i;

/** What follows shows the agency acting all the same: "so the nurse called at the house". */
const metWithAction =
  /^[^.;:]{0,140}?\b(?:so|therefore|thus|consequently|as a result|accordingly|and)\b(?! (?:no|nothing|nobody|never))(?: [a-zà-ÿ’'-]+){0,6}? (?:(?<!not )rang|called|visited|went|drove|wrote|arranged|tried|sent|returned|followed|escalated|rebooked|rearranged|attended|spoke|raised|asked|persisted|offered|wrote|was (?:re-?booked|rearranged|visited|rung)|were sent|another (?:appointment|visit|attempt|call) was|a (?:further|second|new|home) (?:appointment|visit|attempt|call|letter) (?:was|were)|made (?:a|another|further|several|two|three))\b(?![^.]*\b(?:closed|discharged|no further action|not|nothing)\b)/i;

/** "As she did not answer, the officer forced the door": what follows is what the agency did next. */
const actedAllTheSame =
  /^[^.;:,]{0,60}?, (?:the |an? |her |his |two )?[a-z-]+(?: [a-z-]+)? (?:forced|broke|entered|left (?:a|her|his) |rang|called (?:at|on|round)|went|wrote|arranged|visited|returned|asked|tried|booked|sent|raised)\b/;

export interface Around {
  /** Their own sentence, as far as the clause; from the clause on; and the words between. */
  readonly before: string;
  /** What stands between the subject and the words, where another verb shares the subject; else empty. */
  readonly shared: string;
  readonly words: string;
  readonly after: string;
  /** The sentences on either side; empty where there are none. */
  readonly previous: string;
  readonly next: string;
}

/** True where the clause is given as the reason for what became of the case, or held against the help on offer. */
export function explainsOutcome(around: Around): boolean {
  if (explainsWith(around) || isHeldOutBefore(around)) return true;
  const shared = `${around.before}${around.shared}`;
  if (ought.test(around.shared) || regret.test(around.shared.slice(-40))) return true;
  const coordinated = /\b(?:and|but|yet)\b|,/i.test(around.shared);
  return coordinated && (concessionBefore.test(shared) || offeredAnd.test(shared));
}

/** The same, or said with regret, or of every occasion. */
function explainsWith({ before, words, after, previous, next }: Around): boolean {
  const left = before.trimEnd();
  return (
    (consequenceAfter.test(after) && !metWithAction.test(after)) ||
    (consequenceNext.test(next) && !/[;:]/.test(after)) ||
    (reasonBefore.test(left) && !actedAllTheSame.test(after)) ||
    conditionBefore.test(left) ||
    afterReason.test(left) ||
    // "The case was closed, Rowan having missed three appointments."
    (/,$/.test(left) && /^(?:\S+ ){1,3}having\b/.test(words)) ||
    concessionAfter.test(after) ||
    concessionAny.test(after) ||
    concessionOpens.test(left) ||
    concessionBefore.test(`${left} `) ||
    (offeredWhich.test(left) && /\b(?:not|never|failed|declined|refused)\b|n['’]t\b/.test(words)) ||
    weight.test(left) ||
    weightBefore.test(left) ||
    ought.test(left.slice(-120)) ||
    unclear.test(left) ||
    unclearAfter.test(after) ||
    /^[^.;:]{0,80}, by which (?:time|point|stage)\b/.test(after) ||
    regret.test(`${left.slice(-60)} ${words}`) ||
    ownWill.test(after) ||
    insistence.test(`${left.slice(-40)} ${words} ${after.slice(0, 60)}`) ||
    (/\b(?:was|were|had been) (?:repeatedly |twice |also )?(?:offered|advised|urged|given|encouraged|told to|warned|invited|asked to|sent)\b[^.]{0,90}\.?$/i.test(
      previous.slice(-140),
    ) &&
      /^(?:but|yet|however|still|nevertheless|instead|even so)\b/i.test(before))
  );
}

const fear =
  'afraid|fears?|feared|fearful|fearing|frightened|scared|terrified|terror|threat(?:s|ened|ening|en)?|asham[\\wÀ-ɏ]*|shame|intimidat[\\wÀ-ɏ]*|control(?:led|ling|s)?|coerc[\\wÀ-ɏ]*|coercion|pressure[ds]?|trauma[\\wÀ-ɏ]*|mistrust[\\wÀ-ɏ]*|distrust[\\wÀ-ɏ]*|retaliat[\\wÀ-ɏ]*|reprisals?|worse|harm(?!.s way)|safe|unsafe|safely|danger(?:ous)? to|in hospital|unwell|ill|depress[\\wÀ-ɏ]*|unconscious|sedated|isolat[\\wÀ-ɏ]*|monitored|watched|listening|overheard|deported|sent back|lose (?:her|his|their|the) (?:children|home|visa|job)|taken (?:away|into care|from her)|embarrass[\\wÀ-ɏ]*|stigma|loyalty|language|interpreter';

const inability =
  "(?:was|were|been|is|felt|be) (?:un|not )able|unable|could (?:not|hardly|no longer)|couldn['’]t|cannot|no (?:telephone|phone|car|money|key|keys|means|credit|transport|childcare|interpreter|one to|way of|privacy|choice|signal|english)|without (?:a |an |her |his |money|means|transport|childcare)|not (?:feel|felt) (?:able|safe)|had nowhere|nowhere (?:else )?to|did not (?:know|speak|understand|feel)|too (?:[\\wÀ-ɏ]+)? ?(?:to|for)|never (?:asked|told|offered|given|seen|spoken)|not (?:been )?(?:asked|told|offered|given|invited|informed|sent|seen alone|believed|received|reach)|had not been|was not (?:asked|told|offered|given)";

const hisDoing =
  "(?!(?:he|she|they) took (?:her|him|them) at)\\b(?:he|she|his|[A-ZÀ-Þ][\\wÀ-ɏ]+|(?:her|his|the|[A-ZÀ-Þ][\\wÀ-ɏ]+['’]s) (?:husband|wife|partner|ex-partner|boyfriend|perpetrator|mother-in-law|in-laws|relatives|friends|cousins?|mother|sister|family|father|brothers?|uncles?|sons?|abuser))(?:['’]s)? (?:[\\wÀ-ɏ]+ )?(?:had |was |were |would |has |is |have )?(?:been )?(?:not |never |always |often |already |also )?(?:kept|keep|took|taken|taking|held|hold|hid|hidden|locked|cancel(?:led)?|stood|standing|present|sat (?:with|beside|next)|intercept[\\wÀ-ɏ]*|listen[\\wÀ-ɏ]*|monitor[\\wÀ-ɏ]*|watch[\\wÀ-ɏ]*|answer[\\wÀ-ɏ]*|delet[\\wÀ-ɏ]*|check[\\wÀ-ɏ]*|smash[\\wÀ-ɏ]*|broke[\\wÀ-ɏ]*|destroy[\\wÀ-ɏ]*|burn[\\wÀ-ɏ]*|tore|threw|block[\\wÀ-ɏ]*|prevent[\\wÀ-ɏ]*|stopp[\\wÀ-ɏ]*|forbade|forbidden|insist[\\wÀ-ɏ]*|refus[\\wÀ-ɏ]*|threaten[\\wÀ-ɏ]*|there|(?:close |near)?by(?=[.,;]|$)|at home|looking on|beside|in the (?:next )?(?:room|house|car)|within earshot|outside|at (?:her|his) side|open(?:ed|ing) her|read|reading|control[\\wÀ-ɏ]*|told (?:her|him) (?:that|not|to)|made|called (?:on|at)|call(?:ing)? (?:on|at)|visited|warned|showed|shown|hurt|approached|forc[\\wÀ-ɏ]*|persuad[\\wÀ-ɏ]*|persist[\\wÀ-ɏ]*|follow[\\wÀ-ɏ]*|drove|driven|speak for|spoke for|spoken for|picked up|promis[\\wÀ-ɏ]*|begg[\\wÀ-ɏ]*|wait[\\wÀ-ɏ]*)";

const because =
  '(?:\\b(?:because|as|since|for fear|after|when|while|out of|through|given that|knowing that|lest|fearing|until|where|having|so that|in case|in order to|owing to|due to|under|by then)\\b|\\bwith (?=him |his |no |[A-ZÀ-Þ]|her husband|her partner|his wife)|[;:–—])';

const cause = new RegExp(`${because} ?[^.]{0,80}?(?:\\b(?:${fear})\\b|\\b(?:${inability})\\b|${hisDoing})`);
const causeNext = new RegExp(
  `(?:\\b(?:${fear})\\b|${hisDoing}|\\b(?:nobody|no one|no-one)\\b|\\b(?:was|were|had) (?:not|never) (?:been )?(?:asked|told|offered|given|seen)\\b|\\bthe reason\\b|^(?:this was because|she (?:said|explained|told \\S+) that|he (?:said|explained) that|her reason|his reason)|\\bunable to\\b|\\bcould not\\b)`,
);

/** True where the sentence says on what condition: "had she been asked, she could have told". */
export function isConditional({ before, after }: Around): boolean {
  return /(?:^|[\s,;|])(?:[Ii]f|[Uu]nless|[Hh]ad (?:she|he|they|the|an?|any|there|one|some(?:one|body)|\p{Lu}\p{L}+))\b/u.test(
    `${before}|${after}`,
  );
}

const heldAgainst = new RegExp(
  [
    `^(?:heedless|deaf|unmindful|undeterred|careless) (?:of|to|by) [^.;,]{2,80}, `,
    `^(?:although|though|even though) [^.;,]{0,80}?\\b(?:advised|warned|urged|encouraged|offered|begged|implored|reminded|told not to|told to|asked not to|given every|given ample|helped to)\\b`,
    `\\b(?:despite|in spite of|notwithstanding|against|contrary to|regardless of|in defiance of|disregarding|ignoring)\\b (?:[a-zà-ÿ’'-]+ ){0,5}?(?:advice|warnings?|warned|advised|urged|pleas|guidance|recommendations?|wishes|entreaties|better judgement|instincts|agreement|order|told|conditions|bail|injunction|terms of|prohibition|all that|everything)\\b`,
    `^for (?:some )?reasons? (?:that (?:only |remain |are |were )?(?:she|he|they|known)|(?:best|only) known|(?:of|all) (?:her|his|their) own|(?:which )?(?:she|he) (?:alone|never|did not|kept))`,
    `^(?:unfortunately|regrettably|unwisely|inexplicably|it (?:did|does) not help that|it is (?:regrettable|unfortunate|a pity|disappointing|a matter of regret) that)\\b`,
    `^(?:(?:having been |though |although |being )?(?:offered|given|afforded|shown|handed|warned|urged|advised|encouraged|told|asked) [^.;,]{0,70}|knowing [^.;,]{0,70}|fully aware [^.;,]{0,70}|for all that [^.;,]{0,70}), `,
    `, (?:offered|given|afforded|shown|warned|urged|advised|encouraged|knowing|fully aware|well aware)\\b[^.;,]{0,70}, `,
    `,? (?:which|thereby|and (?:so|thus|thereby)|thus) (?:had |has )?(?:defeat(?:ed|ing)|undid|undermin(?:ed|ing)|frustrat(?:ed|ing)|hamper(?:ed|ing)|tied|tying|made it (?:hard|difficult|impossible)|making it (?:hard|difficult|impossible)|prevent(?:ed|ing)|depriv(?:ed|ing)|denied|denying|limit(?:ed|ing)|left (?:the |her |them |officers|agencies|professionals)|rob(?:bed|bing)|expos(?:ed|ing)|jeopardis(?:ed|ing)|compromis(?:ed|ing)|negat(?:ed|ing)|invalidat(?:ed|ing)|put (?:her|the children|him))`,
  ].join('|'),
  'i',
);

/** "Regrettably she went back", "it is right to record that he had been warned": the judgement is the report's own. */
export function isJudgedOutright({ before }: Around): boolean {
  return /\b(?:regrettably|unwisely|foolishly|inexplicably|(?:it (?:is|was) (?:only )?(?:right|fair|proper|necessary) to (?:record|say|add|note|observe))|(?:must|has to|ought to|should) be (?:said|recorded|acknowledged|noted|accepted)|(?:regret|disappointing|disappointment|a pity)(?= that\b))/i.test(
    before,
  );
}

/** True where what is told of somebody in the sentence is held against advice given, regretted, or said to defeat help. */
export function isHeldAgainst(sentence: string): boolean {
  return heldAgainst.test(sentence);
}

/** "never went out without him": she was not free to. */
const withoutHim =
  /^[^.;:]{0,40}?\bwithout (?:(?:him|her)(?=[.,;]| (?:being|there|present|at|by|beside|knowing)\b)|(?:her|his) (?:husband|wife|partner|boyfriend|girlfriend|son|permission|leave|say-so|knowledge)\b|\p{Lu}\p{Ll}+(?=[.,;]| (?:being|there|present|at|by|beside|knowing)\b))/u;

/** True where the sentence gives what stood in the way: fear, want of means, or what the perpetrator did. */
export function givesBarrier(around: Around): boolean {
  const { after } = around;
  const before = around.before.charAt(0).toLowerCase() + around.before.slice(1);
  const leading =
    /^(?:because|as|since|fearing|afraid|frightened|out of|with|having no|unable|terrified|for fear|too|when|given)\b/i.test(
      before,
    );
  return (
    cause.test(after) ||
    withoutHim.test(after) ||
    (leading && new RegExp(`\\b(?:${fear}|${inability})\\b|${hisDoing}`).test(before)) ||
    /\b(?:afraid|frightened|fear\p{L}*|terrified|scared|threat\p{L}*|unable|prevented|asham\p{L}*|learn(?:ed|t) to expect|expect(?:ed|ing) (?:that|to be))\b[^.;]{0,60}(?:and|so)[^.;]{0,24}$/u.test(
      before,
    )
  );
}

/** What the report adds to put a record right, or to say that the victim's course was a reasonable one. */
const putRight =
  /^[^.]{0,60}?(?:[;:,–—] ?(?:it was|in (?:fact|truth|reality)|the truth|what (?:nobody|no one))\b|^ ?(?:is|was|were|are|seems?) (?:entirely |easily |readily |wholly |all too |perfectly |quite |therefore |only )?(?:understandable|understood|explained|natural|hardly surprising|no surprise|not surprising|unsurprising|rational|reasonable|well[- ]founded|justified|(?:an? )?(?:brave|courageous|bold|wise|sensible|sound|right|proper|sane|good|careful|considered|loving|necessary|difficult|hard)\b|(?:well |quite |entirely )?within (?:her|his) rights|(?:her|his) right|her own to make|(?:hers|his|theirs) (?:alone )?to make|explained by|a response|born of|rooted in|the result of|that of|typical of|common among|a sign|consistent with|not (?:a|the|hers)))/i;
const putRightNext =
  /^(?:in (?:fact|truth|reality)|it was (?:in fact |in truth )?(?:he|she|[a-zà-ÿ][a-zà-ÿ]+|her husband|his wife) who|the panel (?:now )?(?:knows|understands)|it is now known|what (?:nobody|no one|she|he) (?:knew|had)|that (?:was|is) (?:hardly|not|entirely|wholly) (?:surprising|understandable))/i;

/** What had been done, told after what somebody did: "She stopped coming. His cousin had told him where she was." */
const explainedNext =
  /^[^.;]{1,60}? had (?:already |just |by then |since |once |also )?(?:been )?(?:taken|hidden|kept|threatened|followed|locked|cut off|broken|burned|burnt|smashed|intercepted|answered|cancelled|stood|sat|warned|found|seen|read|opened|changed|deleted|blocked|forbidden|stopped|beaten|hit|hurt|overheard|listened|told (?:his|her|him|[A-Z][a-z]+['’]s))\b/;

/** "She ignored his messages, as she had been advised to do": no blame for what others asked of her. */
const asAdvised =
  /^[^.;:]{0,80}\bas (?:(?:she|he|they) (?:had been|was|were|had every right|(?:was|were) entitled)(?: [a-z]+)? ?(?:advised|told|asked|taught|instructed|entitled|right)?|was (?:her|his|their) right|(?:her|his|the) [a-z]+ (?:had )?(?:advised|asked|told|suggested))\b/i;

/** "would not see him homeless": would not stand by. */
const wouldNotSee =
  /\bwould not see(?: [\w’'-]+){1,4} (?:homeless|hurt|harmed|suffer|want|hungry|cold|alone|starve|go|in need|taken|lose|struggle|on the street)\b/;

/** "and the officer agreed that it was unsuitable": those who were there thought so too. */
const agreedRight =
  /\b(?:agreed|accepted|recognised|understood|acknowledged|confirmed) that (?:it|this|that|she|he|the [a-z]+) (?:was|were|had been) (?:un\w+|not|right|reasonable|wise|justified|correct|too|in danger|at risk|afraid)/;

/** True where the sentence puts right what the words say. */
export function isPutRight({ after, next, words }: Around): boolean {
  return (
    putRight.test(after) ||
    agreedRight.test(after) ||
    wouldNotSee.test(`${words}${after}`) ||
    (asAdvised.test(after) && !/\b(?:not|never|no|none)\b|n['’]t\b/.test(words)) ||
    /\bon the advice of (?:her|his|their|the|an?) (?:doctor|gp|solicitor|employer|midwife|consultant|police|officer|adviser|idva|social worker)\b/i.test(
      after,
    ) ||
    explainedNext.test(next) ||
    /^(?:it|this|that) was (?:her|his) right\b/i.test(next)
  );
}

const soughtSafety =
  /^ (?:to|on|of) (?:leav|end|separat|divorc|fle|report|tell|speak|ring|call|seek|ask|giv\w+ evidence|get (?:out|away)|go to the (?:police|doctor|council)|tak\w+ (?:the|her) (?:children|boys|girls|baby)|press|apply|disclos)/i;

/** True where what is said to be somebody's is denied, asked about, or said to have mattered nothing. */
export function clearsTrait({ before, after, words }: Around): boolean {
  return (
    // "her decision to leave", "his choice to report": what sought safety.
    (/\b(?:decisions?|choices?|insistence|wish|wishes)$/i.test(words) && soughtSafety.test(after)) ||
    /\b(?:not|no|nor|neither|never|nothing|far from|rather than|without|instead of)(?: (?:about|because of|for|in|of|by|through|due to|to|a matter of|a question of|mistake))?$/i.test(
      before.trimEnd(),
    ) ||
    /\b(?:reasons? (?:for|behind)|(?:behind|beneath|beyond)|understand(?:ing|s)?|understood|explor\w+|examin\w+|to consider|considered|enquir\w+ (?:into|about)|asked (?:about|what)|account(?:s|ed)? for|explain\w*|context (?:of|for|to)|causes? of|meaning of|respond\w* to|response to|curious about|curiosity about|respect(?:s|ed)?|praised?|admired?)(?: the| any)?$/i.test(
      before.trimEnd(),
    ) ||
    /^[^.;:,]{0,40}?\b(?:(?:was|is|were|are|had|has|did|does|could|should|can|must) ?(?:not|never|nothing|no|hardly|scarcely)|cannot|played no|had no|bears? no|carries no)\b(?! (?:help|assist|to (?:calm|ease|help|improve|lower|defuse|soothe|smooth|settle|reassure|mend|repair|lessen|reduce|cool)|be (?:left|ignored|discounted|overlooked|excluded|passed)|doubt|small|surpris))/i.test(
      after,
    )
  );
}

/** True where nobody is said to have asked why. */
export function nobodyAsked({ before, after, next }: Around): boolean {
  return /\b(?:nobody|no one|no-one|none of them|neither) (?:[a-zà-ÿ]+ )?(?:asked|wondered|considered|explored|enquired|questioned|thought to ask)|\bwithout (?:asking|considering|exploring|enquir)/i.test(
    `${before} ${after} ${next.slice(0, 160)}`,
  );
}

/** True where the next sentence gives it, or the one before sets it out. */
export function barrierNearby({ previous, next }: Around): boolean {
  return (
    putRightNext.test(next) ||
    causeNext.test(next) ||
    /\b(?:afraid|frightened|terrified|threat\p{L}*|feared)\b/u.test(previous)
  );
}

const faults =
  /\b(?:missed opportunit|(?:nobody|no one|no-one|no agency|none of (?:the|them)|neither)\b|without (?:asking|considering|exploring|seeing|speaking|trying|attempting|checking|enquir|any (?:attempt|enquiry|thought|consideration|curiosity))|should (?:not )?have|ought (?:not )?to have|professional curiosity|(?:was|were) (?:not|never) (?:asked|explored|considered|sought|followed up|recorded|questioned|tried|made)|not good enough|poor practice|^(?:they|the (?:officers?|service|team|worker|practice|trust|force|agency|council|midwife|nurse)|officers|staff|workers|professionals) (?:did not|never|failed to|made no|took no|could have)|assumed|assumption|did not (?:ask|consider|explore|try|enquire|think|attempt|question|look)|failed to (?:ask|consider|explore|try|enquire|follow)|might have (?:asked|tried|been asked|prompted)|no (?:further )?(?:attempt|effort|enquiry|thought)\b|no other (?:way|means)|wrong|too (?:soon|quickly|readily)|rather than ask)/i;

const faultsNext =
  /^(?:they|nobody|no one|no-one|no agency|none of (?:the|them)|officers|staff|workers|professionals)\b[^.]{0,60}\b(?:not|never|asked|considered|explored|wondered|tried|followed|thought)\b|\b(?:was|were) (?:not|never) (?:asked|explored|considered|sought|followed up|recorded|questioned|tried)|\bshould (?:not )?have|\bought (?:not )?to have|missed opportunit|without asking/i;

/** True where the next sentence takes an agency to task. */
export function faultsAgencyNext({ next }: Around): boolean {
  return faultsNext.test(next.slice(0, 220));
}

/** True where agencies are taken to task for how they met what is told: it is then told of them, not against her. */
export function faultsAgency({ after, next, before }: Around): boolean {
  return (
    faults.test(after) ||
    faults.test(next.slice(0, 220)) ||
    /\b(?:ought to|should|could|might) have\b[^.;]*\b(?:rather than|instead of)\b|\bit was (?:wrong|unfair|unreasonable|a mistake) (?:of|for)\b|\bmissed opportunit/i.test(
      before,
    ) ||
    /\b(?:nobody|no one|no-one) (?:asked|considered|explored|wondered)/i.test(before)
  );
}
