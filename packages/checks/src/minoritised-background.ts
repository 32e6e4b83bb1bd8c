/** What a sentence states of somebody that may stand between them and help: patterns by kind. */
const backgrounds: Readonly<Record<Background, RegExp>> = {
  language:
    /\b(?:(?:little|no|limited|poor|some|basic|broken|only a little|not much|very little) English\b|(?:did not|didn['’]t|could not|does not) (?:speak|read|understand|write) (?:much |any |fluent )?English|English was (?:not|her second|his second|a second|limited)|(?:first|second|mother|native|main|preferred|home) (?:language|tongue) (?:was|is|being)(?! English)|needed an interpreter|spoke (?:only |mainly |mostly )?(?!English|Welsh|of\b|to\b|with\b|about\b|up\b)\p{Lu}\p{Ll}+(?! to\b|['’])(?=[,. ]))/u,
  immigration:
    /\b(?:spous(?:e|al) visa|no recourse to public funds|NRPF|asylum|(?:indefinite |limited )?leave to remain|settled status|pre-settled|immigration status|refugee|undocumented|overstay\w+|(?:came|moved|travelled|migrated|emigrated|arrived) (?:to|in|into) (?:the UK|the United Kingdom|England|Britain|Wales|Scotland|this country)|(?:student|work|visitor|fianc[eé]e?|dependant|dependent) visa|born (?:in|and brought up in) (?!the (?:town|county|city|area|borough|district)|England|London|Wales|Scotland|this|hospital|a\b|(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}+ and (?:came|moved))/u,
  ethnicity:
    /\b(?:of|from) (?:an? )?(?:\p{Lu}\p{Ll}+ ){1,3}(?:heritage|origin|descent|background|ethnicity|community|extraction)\b|(?<!\b(?:language|tongue) )\b(?:was|is|were|as) (?:an? )?(?:British )?(?:Black|Asian|South Asian|Pakistani|Bangladeshi|Indian|Chinese|Vietnamese|Filipin[oa]|Somali|Nigerian|Ghanaian|Eritrean|Ethiopian|Sudanese|Congolese|Zimbabwean|Jamaican|Caribbean|African|Arab|Iraqi|Iranian|Afghan|Kurdish|Turkish|Polish|Romanian|Bulgarian|Lithuanian|Latvian|Albanian|Slovak|Hungarian|Ukrainian|Russian|Portuguese|Brazilian|Tamil|Sri Lankan|Nepali|Nepalese|Syrian|Yemeni|Gypsy|Roma|Romany|Irish Traveller|Traveller|mixed heritage|Mixed)\b|\b(?:ethnicity|nationality|race)\b[^.;]{0,30}\b(?:was|is|as|:) (?!not\b|White|unknown|British\b)(?:recorded as )?\p{Lu}/u,
  faith:
    /\b(?:was|is|were|as|being) (?:an? )?(?:practising |devout |observant |strict |committed |lifelong )*(?:Muslim|Sikh|Hindu|Jewish|Jew|Orthodox|Buddhist|Jehovah['’]s Witness|Pentecostal|Catholic|Plymouth Brethren|Mormon)\b|\b(?:her|his|their) (?:faith|religion|beliefs?) (?:was|were|is) (?:important|central|Islam|strong)/u,
  disability:
    /\b(?:was|is|were|became) (?:registered )?(?:disabled|deaf|Deaf|blind|partially sighted|autistic|hard of hearing)\b|\b(?:had|has|have|with|lived with) (?:an? )?(?:moderate |mild |severe |significant |profound |physical )*(?:learning disabilit(?:y|ies)|learning difficult(?:y|ies)|hearing loss|sight loss|visual impairment|physical disabilit(?:y|ies)|mobility (?:problems|difficulties|impairment)|acquired brain injury|brain injury|cerebral palsy|multiple sclerosis)\b|\bused a wheelchair\b|\bwheelchair user\b/u,
  rurality:
    /\b(?:lived|living|home|house|cottage|farm)\b[^.;]{0,50}\b(?:remote|rural|isolated) (?:\w+ )?(?:village|farm|hamlet|area|location|spot|cottage|community|house|valley|part)\b|\bmiles from the nearest\b|\bno (?:bus|public transport|mobile signal)\b/u,
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

/** Which kinds of background a sentence states. */
export function backgroundsIn(sentence: string): readonly Background[] {
  return (Object.keys(backgrounds) as Background[]).filter((kind) => backgrounds[kind].test(sentence));
}

/** Words by which a report goes on to say what a background meant for asking for help, or for what was offered. */
const explores =
  /\b(?:barriers?|obstacles?|hurdles?|help-seeking|seek(?:ing)? (?:help|support|advice)|ask(?:ed|ing)? for help|access(?:ed|ing|ible)?|harder|hard for|difficult(?:y|ies)? (?:for|in|to|of)|less likely|reluctan\w+|afraid|fear\w*|(?:mis|dis)?trust\w*|stigma\w*|shame|dishonour|izzat|sharam|depend(?:ed|ent|ence|ency)|isolat\w+|interpret\w+|translat\w+|leaflets?|cultur\w+|adjust\w+|affect(?:ed|s|ing)?|bore on|bearing|impact\w*|influenc\w+|mean(?:t|ing) that|as a result|because of (?:this|it|her|his)|prevent\w*|hinder\w*|deter\w*|stood in (?:the|her|his) way|unable to|could not (?:ask|tell|ring|call|phone|leave|speak|report|go|use|hear|read)|assum\w+|stereotyp\w+|bias\w*|discriminat\w*|racis\w+|prejudice\w*|reasonable|specialist|by[- ]and[- ]for|relevan\w+|silenc\w+|threat\w*|deport\w*|control\w*|used (?:it|this|her|his)|leverage|no recourse|whom (?:she|he) could|cut off|relied on|rely on|without (?:an interpreter|help)|communicat\w+|understood|misunderst\w+|asked (?:whether|how|what|each)|explored|opportunit\w+|disadvantage\w*|exclu\w+|inclu\w+|vulnerab\w+|power)\b/i;

export function exploresEffect(text: string): boolean {
  return explores.test(text);
}
