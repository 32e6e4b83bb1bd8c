/** What a sentence states of somebody that may stand between them and help: patterns by kind. */
const backgrounds: Readonly<Record<Background, RegExp>> = {
  language:
    /\b(?:(?:little|no|limited|poor|some|basic|broken|only a little|not much|very little) English\b|(?:did not|didn['’]t|could not|does not|cannot|never learned to|unable to) (?:speak|read|understand|write) (?:or write )?(?:in )?(?:much |any |fluent )?English|English (?:was|is) (?:not|her (?:second|third|fourth)|his (?:second|third|fourth)|a second|limited|an additional)|(?:first|second|mother|native|main|preferred|home|only) (?:language|tongue) (?:was|is|being|as|:)(?! English)|needed an interpreter|interpreter (?:was )?(?:required|needed)|sp(?:oke|eaks) (?:only |mainly |mostly |little but )?(?!English|Welsh|of\b|to\b|with\b|about\b|up\b)\p{Lu}\p{Ll}+(?! to\b|['’])(?=[,. ])|(?:could|did|does) (?:neither read nor write|not read or write)|illiterate)/u,
  immigration:
    /\b(?:spous(?:e|al) visa|no recourse to public funds|NRPF|asylum|(?:indefinite |limited )?leave to remain|settled status|pre-settled|immigration status|refugee|undocumented|overstay\w+|(?:had |has )?(?:came|come|moved|travelled|migrated|emigrated|arrived|entered) (?:to|in|into)? ?(?:the UK|the United Kingdom|England|Britain|Wales|Scotland|this country|the country)|(?:had |has )?(?:came|come|moved|arrived) (?:here |over |to \p{Lu}\p{Ll}+ )?from (?!hospital|school|work|home|the (?:town|city|next))(?:Jamaica|Barbados|Trinidad|Poland|Romania|Bulgaria|Lithuania|Latvia|Hungary|Slovakia|Albania|Kosovo|Ukraine|Russia|Turkey|Cyprus|Syria|Iraq|Iran|Afghanistan|Pakistan|India|Bangladesh|Kashmir|Punjab|Gujarat|Sri Lanka|Nepal|China|Hong Kong|Vietnam|Thailand|Malaysia|the Philippines|Manila|Ghana|Nigeria|Kenya|Uganda|Zimbabwe|Somalia|Eritrea|Ethiopia|Sudan|Congo|Sierra Leone|South Africa|Zambia|Malawi|Gambia|Morocco|Algeria|Egypt|Lebanon|Yemen|Brazil|Portugal|Colombia|Bolivia|Ecuador)|(?:student|work|visitor|fianc[eé]e?|dependant|dependent|sponsored|skilled worker) visa|[Bb]orn (?:in|and brought up in) (?!the (?:town|county|city|area|borough|district)|England|London|Wales|Scotland|this|hospital|a\b|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}+,? (?:and |\p{Lu}\p{Ll}+ |she |he )?(?:had )?(?:came|moved|come|entered|arrived))/u,
  ethnicity:
    /\b(?:of|from) (?:an? )?(?:(?:\p{Lu}\p{Ll}+|mixed)(?: and |[ -])){1,3}(?:heritage|origin|descent|background|ethnicity|community|extraction|famil(?:y|ies))\b|(?<!\b(?:language|tongue) )\b(?:was|is|were|as|[Rr]ace:|[Ee]thnicity:|recorded) (?:an? )?(?:young |older |partly )?(?:British )?(?:Black|Asian|South Asian|Pakistani|Bangladeshi|Indian|Chinese|Vietnamese|Filipin[oa]|Somali|Nigerian|Ghanaian|Eritrean|Ethiopian|Sudanese|Congolese|Zimbabwean|Jamaican|Caribbean|African|Arab|Iraqi|Iranian|Afghan|Kurdish|Turkish|Polish|Romanian|Bulgarian|Lithuanian|Latvian|Albanian|Slovak|Hungarian|Ukrainian|Russian|Portuguese|Brazilian|Tamil|Sri Lankan|Nepali|Nepalese|Syrian|Yemeni|Gypsy|Roma|Romany|Irish Traveller|Traveller|mixed heritage|Mixed)\b|\b(?:ethnicity|nationality|race|background)\b[^.;:]{0,40}\b(?:was|is|as|recorded|:) (?!not\b|White|unknown|British\b|\p{Lu}\p{Ll}+['’]s)(?:recorded as )?(?:IC[2-6]|\p{Lu})|\b(?:Black|Asian|South Asian|Pakistani|Bangladeshi|Indian|Chinese|Vietnamese|Filipin[oa]|Somali|Nigerian|Ghanaian|Eritrean|Ethiopian|Sudanese|Congolese|Zimbabwean|Jamaican|Caribbean|African|Arab|Iraqi|Iranian|Afghan|Kurdish|Turkish|Polish|Romanian|Bulgarian|Lithuanian|Latvian|Albanian|Slovak|Hungarian|Ukrainian|Russian|Portuguese|Brazilian|Tamil|Sri Lankan|Nepali|Nepalese|Syrian|Yemeni|Gypsy|Roma|Romany|Irish Traveller|Traveller)(?: \p{Lu}\p{Ll}+)? (?:woman|man|girl|national|citizen|by (?:nationality|birth|origin)|(?:family|community|background|heritage|household)\b(?! (?:centre|group|services|association|leaders?)))|\bIC[2-6]\b|\bWindrush\b|\b(?:ethnicity|race|heritage) (?:is|was) (?:given|recorded|noted|stated)\b/u,
  faith:
    /\b(?:was|is|were|as|being|[Rr]eligion(?: or belief)?:) (?:an? )?(?:practising |devout |observant |strict |committed |lifelong )*(?:Muslim|Sikh|Hindu|Jewish|Jew|Orthodox|Buddhist|Jehovah['’]s Witness|Pentecostal\w*|(?:Roman )?Catholic|Plymouth Brethren|Mormon)\b|\b(?:members? of|belonged to|brought up in|baptised into) (?:an? |the )?(?:\p{Lu}[\p{Ll}’']+ ){0,3}(?:church|faith|congregation|mosque|Witness(?:es)?|Brethren|gurdwara|synagogue)\b|\b(?:orthodox|practising|devout|observant) (?:Jewish|Muslim|Sikh|Hindu|Catholic|Christian)\b|\b(?:her|his|their) (?:faith|religion|beliefs?) (?:was|were|is) (?:important|central|Islam|strong)|\battended (?:a |an |the )?(?:\p{Lu}\p{Ll}+ ){0,3}(?:church|mosque|gurdwara|temple|synagogue)\b/u,
  disability:
    /\b(?:was|is|were|became|been) (?:registered )?(?:as )?(?:partly |profoundly |severely )?(?:disabled|deaf|Deaf|blind|partially sighted|sight impaired|autistic|dyslexic|hard of hearing)\b|\b(?:had|has|have|with|lived with) (?:an? )?(?:moderate |mild |severe |significant |profound |physical )*(?:learning disabilit(?:y|ies)|learning difficult(?:y|ies)|hearing loss|sight loss|visual impairment|physical disabilit(?:y|ies)|mobility (?:problems|difficulties|impairment)|acquired brain injury|brain injury|cerebral palsy|multiple sclerosis)\b|\bused a wheelchair\b|\bwheelchair user\b|\b(?:hearing|sight) loss\b|\bdiagnos(?:ed|is) (?:with|of) (?:autism|ADHD|dyslexia|a learning|multiple sclerosis|epilepsy|Parkinson|dementia)|\b(?:had|has|with) (?:chronic (?:pain|fatigue|illness)|epilepsy|arthritis)\b|\bcould not (?:lift|stand|walk|climb)\b|\bdyslexia\b|\b(?:met|meets|fell within) the (?:\w+ )?definition of (?:a )?disability\b|\b(?:alphabet|communication) board\b|\bno longer (?:use|hear|see|speak)\b|\bhearing aids?\b/u,
  rurality:
    /\b(?:lived|living|home|house|cottage|farm|family)\b[^.;]{0,50}\b(?:remote|rural|isolated) (?:\w+ )?(?:village|farm\w*|hamlet|area|location|spot|cottage|community|house|valley|part)\b|\bmiles from (?:the nearest|a|any|the town)\b|\b(?:farm|house|village|cottage|lived|valley|road)\b[^.;]{0,60}\bno (?:bus|public transport|(?:mobile )?(?:telephone )?signal)\b|\b(?:on|lived on|across) (?:an |the )island\b|\bcauseway\b|\bnearest (?:bus|shop|town|neighbour|village|station)\b/u,
  orientation:
    /\b(?:was|is|were|as|identified as) (?:an? |openly )?(?:gay|lesbian|bisexual|queer|transgender|trans|a trans (?:man|woman)|non-binary)\b|\bsame-sex (?:relationship|couple|marriage)\b/u,
};

export type Background =
  | 'language'
  | 'immigration'
  | 'ethnicity'
  | 'faith'
  | 'disability'
  | 'rurality'
  | 'orientation';

/** Beginnings of words of which one stands in whatever states a background, for the word index. */
export const backgroundStems: readonly string[] = (
  'english language tongue interpreter visa recourse nrpf asylum leave settled pre-settled immigration refugee undocumented overstay uk england britain ' +
  'jamaica barbados country born heritage origin descent background ethnic community extraction nationality race ic2 ic3 ic4 ic5 ic6 windrush black asian ' +
  'british pakistan banglad india chin vietnam filipin philippin manila somali nigeria ghana eritrea ethiopia sudan congo zimbabwe caribbean african arab iraq ' +
  'iran afghan kurd turk polish poland romania bulgaria lithuania latvia albania slovak hungar ukrain russia portug brazil tamil lanka nepal syria yemen gypsy ' +
  'roma traveller mixed family muslim sikh hindu jew orthodox buddhis jehovah pentecost catholic brethren mormon faith religi church mosque gurdwara temple ' +
  'synagogue disab deaf blind sighted impair autis dyslex hearing sight learning mobility brain palsy sclerosis wheelchair alphabet longer pain fatigue ' +
  'epilep arthritis lift stand walk climb remote rural isolated miles bus transport signal nearest island causeway gay lesbian bisexual queer trans ' +
  'non-binary same-sex illiterate speaks spoke kashmir punjab gujarat kenya uganda egypt lebanon adhd parkinson dementia'
).split(' ');

/** Which kinds of background a sentence states; what it quotes is not its own. */
export function backgroundsIn(sentence: string): readonly Background[] {
  const own = sentence.replace(/[“"][^”"]*[”"]/gu, ' ');
  return (Object.keys(backgrounds) as Background[]).filter((kind) => backgrounds[kind].test(own));
}

/** Words by which a report goes on to say what a background meant for asking for help, or for what was offered. */
const explores =
  /\b(?:barriers?|obstacles?|hurdles?|help-seeking|seek(?:ing)? (?:help|support|advice)|ask(?:ed|ing)? for help|access(?:ed|ing|ible)?|harder|hard for|(?:difficult|difficulty|difficulties) (?:for|in|to)|less likely|reluctan\w+|afraid|fear\w*|(?:mis|dis)trust\w*|trust(?:ed|s)?|stigma\w*|shame|dishonour|izzat|sharam|depend(?:ed|ent|ence|ency)|isolation|interpret(?:ed|er|ers|ing)\b(?! (?:to speak|was needed|required))|translat\w+|leaflets?|adjustments?|affect(?:ed|s|ing)?|bore (?:on|her out)|bearing on|impact\w*|influenc\w+|mean(?:t|ing) that|as a result|because|prevent\w*|hinder\w*|deter\w*|stood in (?:the|her|his) way|unable to|(?:could|did) not (?:ask|tell|ring|call|phone|leave|speak (?:up|out|to)|report|go|hear|know)|no way of|no choice|turned away|assum\w+|stereotyp\w+|bias\w*|discriminat\w*|racis\w+|prejudice\w*|by[- ]and[- ]for|silenc\w+|threat\w*|deport\w*|used (?:it|this|her|his)|leverage|whom (?:she|he) could|cut off|relied on|rely on|without (?:an interpreter|help)|misunderst\w+|(?:nobody|no one|no agency|none of them) (?:asked|spoke|told|thought)|asked (?:whether|how|what|each)|disadvantage\w*|(?:was|were) (?:not )?believed|treated (?:as|her|him)|led (?:the|to|\w+ to)|left (?:her|him) (?:with|without|unable)|kept (?:her|him) (?:from|away)|so that|for want of|stopp(?:ed|ing) (?:her|him|them) from|easy[- ]read|(?:no one|nobody) offered|could not follow|explored whether|answered in English|hung up)\b/i;

export function exploresEffect(text: string): boolean {
  return explores.test(text);
}
