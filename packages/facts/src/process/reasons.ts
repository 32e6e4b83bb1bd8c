/** Words that give a cause within the sentence that they stand in. */
const cause =
  /\b(?:because|due to|owing to|on account of|in view of|in (?:the )?light of|out of (?:respect|concern|regard|consideration)|on (?:the )?(?:[\w’']+ ){0,4}advice|on (?:the )?instructions? of|at (?:\S+ ){1,4}?(?:requests?|wish(?:es)?|insistence|instance|behest|suggestion)\b|, (?:his|her|their|its|the|\S+['’]s) (?:[\w’'-]+ ){1,4}having (?:\w+ly )?\w+(?:ed|en|id|t|d|n)\b|at the (?:\w+ )?(?:wish|wishes|insistence|request) of|in (?:accordance|line|keeping) with|so as (?:not )?to|so that|in order (?:not )?to|for fear|for (?:\w+ ){0,2}reasons?|for (?:her|his|their|its|the children['’]s|the family['’]s) (?:own )?(?:\w+ )?(?:safety|protection|sake|welfare|privacy)|to (?:avoid|protect|spare|prevent|reduce|respect)|lest|there being|, (?:her|his|its|their|the|\S+['’]s) (?:[\w’'-]+ ){1,3}(?:forbid|preclud|prevent|prohibit|bar|rul|requir|oblig|leav|mak|allow)\w*ing (?:her|him|it|them|this|that|any|out|no)\b|the reasons?\b|reasoning that|(?:which|that) (?:is|was) why|considering that|rather than|in case|as a result of|as a consequence of|having (?:regard|made (?:it )?|meant|prevented|caused|been|refused|declined|asked|moved|died|no|had|considered|not|indicated|only|said|taken|received|lost)|on (?:the )?grounds?|by reason of|mindful (?:of|that)|conscious (?:of|that)|concerned that|following (?:the )?(?:\w+ )?(?:advice|discussion|consultation)|after (?:discussion|consult\w+|taking advice|advice)|in (?:agreement|consultation|discussion) with|with the agreement|as (?:was )?agreed (?:with|by)|with(?:out)? (?:the )?(?:consent|means|capacity)|had to be|subject to|under (?:the )?terms|would (?:not )?(?:have )?(?:be|been|re-?traumati\w+|cause\w*|distress|prejudice|jeopardi\w+|put|place|undermine|add\w*|serve\w*))\b/i;

const givenThat =
  /(?<!\b(?:not|never|was|were|been|be|is|are|has|have|had|and|nor) )\bgiven (?:that|the|his|her|their|its|how|\S+['’]s)\b|\b(?:but|and|though|although|while|whereas) (?:he|she|they|it|the \w+|\p{Lu}\w+) (?:\w+ )?(?:declined|refused|preferred|could not|was unable|were unable|did not (?:wish|want|reply|respond|answer)|asked|had (?:no|died|moved|left))/iu;

/** "Since she had moved away", "as its one worker was ill"; not "since the trial", "as a member", "as part of". */
const clausal =
  /\b(?:since|as) (?:he|she|they|it|we|there|both|neither|none|nobody|no one)\b(?! (?:is|was|were) (?:called|known|named|described|to be)\b)|\b(?:since|as) (?:(?:this|that|these|those)|(?:the|(?<=, (?:since|as) )an?|his|her|their|its|our|no|only|all|each|one|\S+['’]s|\p{Lu}[\p{L}’'-]+)(?: (?!(?:a|an|the|of|in|to|for|and|with|member|part)\b)[\p{L}’'-]+){0,4}?) (?:\p{L}+ly |also |still |already |now |then |no longer )?(?:is|are|was|were|had|has|have|did|does|do|could|would|might|may|can|cannot|wished|felt|preferred|lives?|lived|prefers?|remain\w*|thought|said|asked|declined|refused|died|work(?:s|ed)|support(?:s|ed)|advised|considered|believed|sits?|fell|falls?|lack(?:s|ed)|need(?:s|ed)|want(?:s|ed)|know|knew|moved|left|provid\w+|had)\b/iu;
/** "As its trustees include a cousin", "since the firm closed in 2020": a clause with whatever verb. */
const anyClause =
  /, (?:since|as) (?:the|an?|his|her|their|its|our|no|only|all|each|one|some|two|three|both|\S+['’]s|\p{Lu}[\p{L}’'-]+),? (?:(?!(?:of|at|in|for|to|with|and|or|from|by|on|who|whom|whose|that|near|next)\b)[\p{L}’'-]+,? ){0,5}?(?:(?:who|whom|which)\b[^,;]*, )?(?:[\p{L}’'-]+ [\p{Ll}’'-]+(?:s|ed)|\p{Ll}+s (?!(?:of|at|in|for|to|with|and|or|from|by|on|who|whom|whose|that|near|next)\b)\p{Ll}+|(?<=, )(?:gave|took|saw|told|met|knew|wrote|spoke|made|sent|held)) (?:an?|the|his|her|its|their|our|us|me|no|not|to|that|two|three|four|both|all|some|it|him|them|in|on|with|for|what|everything)\b/iu;
const untilNow =
  /\bsince (?:then|\d|(?:the|his|her|their) (?:trial|homicide|murder|death|review|inquest|funeral|sentenc\w+|separation|start|beginning|arrest)\b)/i;

/** Facts that are a reason for leaving somebody or something out, wherever they stand near. */
const circumstance =
  /\b(?:(?:could|can) ?not (?:face|bear|cope)|(?:was|were|is|are) (?:both |all |by then |since )?dead\b|and so (?:could|was|were)|declin\w+|refus\w+|(?:did|does|do) not (?:wish|want|reply|respond|answer|feel able)|not (?:wished|wanted|replied|responded|answered)|no (?:reply|response|answer|address|telephone|contact details|current details|forwarding address|capacity|connection|one worker)|unanswered|could not (?:find|trace|locate|reach|be (?:found|traced|located|identified|reached)|spare|travel|attend|commit|join)|cannot be (?:found|traced|located|identified|reached)|unable to (?:attend|commit|join|take part|spare|travel|trace|find|locate|identify)|whereabouts|untrace\w+|advis(?:ed|ing) (?:against|that|the|us|not)|advice (?:was|of|from)|asked [^.;]{0,40}\bnot to\b|asked (?:not|that|us not|us to|to be (?:left|excused)|to comment|the (?:chair|panel|review) (?:not|to leave))|requested (?:that|not)|appeal(?:ing|ed|s)?|retrial|(?:has|have|had) (?:since |already |by then )?died|was dead|deceased|(?:gravely |seriously |terminally |too |very |un)(?:ill|upset|afraid|little|small|old|unwell|well|young|frail|distressed|vulnerable|raw)|ill health|illness|unwell|(?:risk|danger|threat) (?:to|of|from)|at risk|unsafe|safety|(?:has|have|had) (?:had )?no (?:connection|contact|involvement|relationship|link)|never met|estranged|(?<!\b(?:obtained|granted|sought|taken out|got|had|won|breached|broken) (?:an?|the|her|his) (?:\w+ )?)(?:injunction|restraining order)|(?:another|a new|a different) (?:name|identity)|blocked|hostil\w+|threat\w*|afraid|feared|(?:just|newly|barely|now) settled|asked (?:for|to be) (?:money|payment|paid|a fee)|memory (?:has|had|is|was) (?:gone|going|failing|failed|poor|lost)|lost (?:her|his|their) memory|Alzheimer\w*|(?:is|was|are|were|live[sd]?|living|moved|went|gone) (?:now )?(?:in|into|to) (?:a|the) (?:\w+ )?(?:nursing|care|residential) home|bedridden|confused|in no (?:state|condition)|guardian|therap\w+|counsell\w+|too (?:soon|early|painful|much|raw|recent|great)|(?:do|did|cause|does|doing|done|be|mean|more) (?:\w+ ){0,2}harm\b|harmful|(?:not|never|no longer) (?:be )?(?:right|fair|kind|wise|proper|appropriate|safe|fit|well enough|old enough|possible)|(?:in|for) (?:her|his|their|the child['’]s) (?:best )?interests?|(?:left|leave (?:him|her|them)) (?:alone|in peace|out)|wish(?:ed|es)? to hear no|to hear no more|only if|on condition|replied (?:that|to say|through|by|from)|answered (?:that|through)|wrote back|returned (?:the|our|my|both|each|its) |hung up|put the (?:telephone|phone) down|pregnan\w*|given birth|new ?born|(?:in|into) (?:a )?hospital|hospice|dementia|stroke\b|dying|long to live|on (?:\w+ )?bail|awaiting (?:trial|sentence|his|her)|under investigation|due to stand trial|charged with|on remand|witness(?:es)? (?:in|at|for)|left the country|gone (?:abroad|to|back|away)|moved (?:to|from)|returned to (?!work)|deport\w*|overseas|wound up|went out of business|bankrupt|burned down|sold the|no trace|no surname|name (?:is|was) not known|nobody (?:could|knew)|did not know (?:her|him|them|where|who)|(?:does|do) not know (?:of|that|about)|never (?:spoken|told|known|heard)|(?:told|given) (?:their|his|her) (?:story|account|evidence)|grie[fv]\w*|trauma\w*|moved (?:abroad|away|overseas|back|out of)|liv(?:es|ed|ing) (?:abroad|overseas)|emigrat\w+|lost touch|prefer(?:red|s)|(?:her|his|their|its|family['’]s|mother['’]s|father['’]s|parents['’]) wish(?:es)?|wished to|wishing|did not feel able|nothing (?:to|more to|further to) (?:add|gain|say)|add nothing|conflict of interests?|distress\w*|prejudic\w+|privacy|lacked (?:the )?capacity|unfit|fell ill|conflict\w* with|potential witness|came to light|only after|too late|late in the|aged? (?:only )?(?:one|two|three|four|five|six|seven|eight|nine|\d)\b|(?:are|were|is|was) (?:only )?(?:two|three|four|five|six|seven|eight|nine)(?: and (?:two|three|four|five|six|seven|eight|nine|ten))?\b|toddlers?|(?:had|has|have) (?:last |not )(?:seen|spoken|met|known)|closed down|has closed|had closed|(?:statement|evidence|account) (?:to|given to) (?:the )?(?:police|court|coroner)[^.;]{0,40}\b(?:used|instead|drawn)|(?:has|having|had|have) only (?:one|two|a)|small (?:charity|organisation|team)|(?:no|lack\w*|enough|spare|without|little|limited) capacity|capacity (?:to|issues)|out of area|not local|does not (?:work|operate)|did not (?:work|operate)|(?<!, an? )national (?:charity|organisation|body)|could not (?:afford|release)|no (?:local|longer)\b)/i;

/** Sentences that do nothing but give the reason for what was said before. */
const explaining =
  /^(?:this (?:was|is|had|came|decision|followed)|that (?:was|is|decision)|the (?:reasons?|decision|rationale|panel['’]s reason)|it was (?:felt|thought|considered|judged|advised|explained|decided|agreed)|the (?:panel|chair|review|author) (?:felt|thought|considered|judged|took the view|was advised|accepted|was told|had been|understood|was satisfied|believed|respected))\b/i;

/** True where a sentence gives a cause in so many words. */
export function givesCause(sentence: string): boolean {
  return (
    cause.test(sentence) ||
    givenThat.test(sentence) ||
    ((clausal.test(sentence) || anyClause.test(sentence)) && !untilNow.test(sentence)) ||
    /\b(?:who|which) (?:(?:has|have|had) (?:had )?(?:no|never|not|last|only|already|by then)|(?:is|was|were|are) (?:too|by then|gravely|seriously|terminally|already|only|no longer))\b/i.test(
      sentence,
    )
  );
}

/** Names may hold the words of a reason: "Path to Safety", "the Risk Team". */
const capitalised = /(?<=\S\s)\p{Lu}[\p{L}’'-]+/gu;

/** True where a sentence tells of something that is commonly the reason for leaving somebody out. */
export function givesCircumstance(sentence: string): boolean {
  return circumstance.test(sentence.replace(capitalised, '·'));
}

/** True where a sentence opens as one that explains the one before it. */
export function explains(sentence: string): boolean {
  return (
    explaining.test(sentence) &&
    (givesCause(sentence) || givesCircumstance(sentence) || /\bthat\b/.test(sentence))
  );
}
