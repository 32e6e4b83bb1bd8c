/** Things with writing on them that somebody could find. */
const thing =
  '(?:leaflets?|booklets?|brochures?|pamphlets?|flyers?|fliers?|fact ?sheets?|handouts?|information (?:sheets?|packs?|cards?|leaflets?|booklets?)|(?:contact|business|help ?line|support|credit[- ]card[- ]sized|wallet|pocket|printed|small|appointment) cards?|cards?|packs?|folders?|literature|(?:written|printed|paper) (?:information|materials?|advice|guidance|details|resources?|copy|copies|confirmation|safety plans?|lists?)|information in writing|(?:lists?|sheets?) of (?:services|contacts?|numbers|helplines?|organisations|support)|letters?|e-?mails?|text messages?|postcards?|posters?|magnets?|stickers?|taflenni?|taflen)';
export const writing = new RegExp(
  `\\b(?:${thing}|(?:text|texted|texting|e-?mailed|e-?mailing|wrote down|written down) (?:[\\p{L}’'-]+ ){0,4}(?:details|numbers?|links?|information|advice|list))\\b|\\b(?:details|numbers?|links?|information|advice) (?:[\\p{L}’'-]+ ){0,8}(?:was|were|being|be) (?:texted|e-?mailed|posted|written down)\\b`,
  'iu',
);
/** Post of all kinds comes in letters: only those that tell of abuse or of help are meant. */
export const letter =
  /\b(?:letters?|e-?mails?|text messages?|postcards?|posters?|(?:wrote|write|written|writing) to)\b/iu;
export const ofHelp =
  /\b(?:abuse|abusive|violence|support|services?|help ?lines?|refuges?|advice|options|idvas?|information|help|rights|(?:telephone |phone |contact )?numbers?|groups?|sanctuary|charity|safety|victims?|survivors?|counselling|where to (?:turn|go)|contact details|women[’']?s aid|scheme|policy)\b/iu;
/** Other cards, packs and letters, and writing that is shown to everybody and given to nobody. */
export const otherWriting =
  /\b(?:(?:bank|credit|debit|identity|id|sim|birthday|christmas|greetings?|oyster|bus|travel|payment|cash|library|membership|report|red|yellow|green|medical|referral|memory|food|business rate) cards?|(?:six|food|starter|pre-?payment|ice|battery|training|learning|induction|resource|tool|information technology|staff|briefing|evidence|committal) packs?|(?:threatening|love|anonymous|abusive|malicious|solicitor['’]?s?|resignation|suicide|court|referral|discharge|clinic|covering|decision|panel|feedback|home office) letters?|letters? (?:of (?:instruction|intent|claim|condolence)|from (?:the home office|him|his|the perpetrator))|card (?:index|payment|reader|game)s?)\b/iu;

const give =
  '(?:give|gives|gave|given|giving|hand|hands|handed|handing|pass|passed|passing|offer|offers|offered|offering|provide|provides|provided|providing|provision of|supply|supplied|supplying|send|sends|sent|sending|post|posts|posted|posting|mail|mailed|mailing|e-?mail|e-?mailed|e-?mailing|deliver|delivered|delivering|leave|leaves|left|leaving|put|puts|putting|slip|slipped|slipping|tuck|tucked|tucking|enclose|enclosed|enclosing|issue|issues|issued|issuing|push|pushed|drop|dropped|dropping|include|included|including|place|placed|placing|distribute|distributed|distributing|equip|equipped|get|gets|receive|receives|received|take|takes|took|taken|forward|forwarded|write to|writes to|wrote to|writing to|written to|text|texted)';
export const giving = new RegExp(`\\b${give}\\b`, 'iu');
export const writingTo = /\b(?:write|writes|wrote|writing|written) to\b/iu;

/** The giving is denied: nothing was sent. */
export const notGiven =
  /\b(?:(?:did|does|do|was|were|has|have|had|is|are|should|could|would|will|must|can)(?: not|n[’']t) (?:be |been |ever |yet |also |simply |just )*(?:give|given|hand|handed|offer|offered|provide|provided|send|sent|post|posted|leave|left|write|written|issue|issued|receive|received|rely|put|mail|mailed)|never (?:gave|given|sent|posted|wrote|left|put|provided|handed|offered)|sent nothing|nothing (?:was |had been )?(?:sent|posted|written|left|given)|no (?:leaflets?|letters?|cards?|written \w+|booklets?|packs?|literature|information) (?:was|were|had|has|is|are|to be)|without (?:sending|posting|leaving|giving|handing|writing)|rather than (?:sending|posting|leaving|giving|handing|writing)|instead of (?:sending|posting|leaving|giving|handing|writing|a leaflet|a letter|a card)|stop(?:ped)? (?:sending|posting|leaving|giving|handing|writing)|withdr(?:aw|ew|awn))\b/iu;

/** The safety of what was written is thought of. */
export const safety =
  /\b(?:safe|unsafe|safely|unsafely|safest|safer(?= (?:way|to|address|time|means|for|method|number|place|contact))|safety (?:of|was|in|had|first|and|is|considered|issues?|check)|her safety|his safety|their safety|discreet(?:ly)?|discretion|disguis\w+|conceal\w*|hidden|hide|hiding|unmarked|plain envelope|secretly|coded?|could be (?:found|seen|read|intercepted|opened)|(?:might|may|could|would|will|can) (?:\w+ ){0,2}(?:find|see|read|open|intercept|discover|come across)|(?:be|been|being) (?:found|discovered|intercepted|seen|read) by|endanger\w*|danger(?:ous)?|puts? (?:her|him|them|victims|women) (?:at|in)|asked (?:her |him |them |each |first |every \w+ )?(?:first )?(?:whether|if|how|where)|agreed (?:with (?:her|him|them)|address|way|method|means|place|time|contact)|at an (?:agreed|address)|preferred (?:way|method|means|address)|lip ?(?:balm|stick|salve)|looks? like|under another name|stored under|without (?:his|her|their|the perpetrator[’']?s?|a partner[’']?s?) (?:knowledge|knowing|seeing)|who (?:else )?(?:opens|reads|might)|trusted (?:friend|address|person|relative))\b/iu;

/** Said of it that it was not enough, or unwise. */
export const criticised =
  /\b(?:only|merely|just|simply|nothing (?:but|more than)|no more than|little more than|other than|apart from|beyond) (?:a |an |the |some |giving |given |handing |handed |sending |sent |gave |by |to )*(?:an? )?(?:leaflet|card|letter|booklet|pack|flyer|literature|written|phone number|printed)|\b(?:not|n[’']t) (?:enough|sufficient|adequate|appropriate|good practice|helpful|a substitute|the answer)|\b(?:insufficient|inadequate|no substitute|poor substitute|inappropriate|unwise|unhelpful|ill-advised|mistake|criticis\w+|concern(?:ed|s|ing)?|regret\w*|poor practice|disappoint\w*|reli(?:ed|ance|es) (?:too (?:much|heavily) )?on|falls? short|fell short|unsatisfactory|question(?:s|ed|ing)? (?:whether|the))\b/iu;

export const praise =
  /\b(?:(?:good|best|notable|positive|commendable|effective|excellent|sound|exemplary) (?:practice|work|piece|step|example|response|thing|use|idea|initiative)|good (?:that|to (?:see|note))|commend\w*|prais\w+|thoughtful(?:ly)?|helpful(?:ly)?|welcom(?:es?|ed|ing)|appropriate(?:ly)?|rightly|to (?:its|her|his|their|the \w+[’']s) (?:great )?credit|to the (?:great )?credit of|exemplary|persisten(?:t|ce)|congratulat\w+|credit(?:s|ed)? (?:the|is|should|must)|pleas(?:ed|ing)|sensitive(?:ly)?|proactive(?:ly)?|impress\w+|considerate|sensibl[ey]|valuable|useful(?:ly)?|admirabl\w+|applaud\w*|with approval|approves?|kind(?:ly|ness)?|well (?:done|judged|handled)|right (?:thing|to (?:give|hand|send|post|leave|offer|provide))|heartening|encourag(?:ing|ed)|reassur(?:ing|ed)|caring|conscientious|diligent(?:ly)?|strength|glad|grateful|deserves?|did well|acted well|a model|should be (?:copied|adopted|repeated|the norm|recognised)|best of|good (?:\w+ )?(?:care|service)|supportive|positive(?:ly)?|prompt(?:ly)?|swift(?:ly)?|went (?:out of|further|beyond)|takes? comfort|satisfied)\b/iu;
export const notPraise =
  /\b(?:not|n[’']t|never|hardly|less than|neither|nor|no)\s+(?:\w+\s+){0,3}?(?:good|best|helpful|appropriate|thoughtful|sensitive|useful|commend\w*|prais\w*|pleased|satisfied|reassured)\b/iu;

/** It would have helped: the remedy is taken to be the writing. */
export const wouldHaveHelped =
  /\b(?:(?:if|had)\b.{0,140}\b(?:could|might|would|may) (?:well )?(?:have|then have)|would have (?:been )?(?:helped|helpful|better|good|useful|beneficial|made|given|enabled|allowed|told|shown|let)|should (?:also )?have (?:been )?(?:given|handed|offered|sent|posted|left|provided|received|written)|missed (?:opportunity|chance)|opportunit(?:y|ies) (?:was |were )?(?:missed|lost)|(?:could|might) have (?:been )?(?:given|handed|offered|sent|posted|left|provided))\b/iu;
/** It is to be done from now on. */
export const recommended =
  /\b(?:should|must|ought to|needs? to|shall|recommend(?:s|ed)?|will|(?:is|are) to)\b/iu;

/** Those to whom abuse may come home. */
export const atRisk =
  /\b(?:her|him|she|he|them|they|victims?|survivors?|patients?|tenants?|residents?|clients?|wom[ae]n|men|mothers?|fathers?|parents?|carers?|callers?|complainants?|learners?|students?|households?|homes?|service users?|visa holders?|spouses?|partners? of|wives|everyone who|anyone who|those who|people (?:who|at|experiencing|affected|with|living|under|in)|persons? (?:who|at)|adults? (?:who|at)|individuals?|applicants?|customers?|members|attenders?|employees who|each person|house(?:s|hold)?|doors?|letter ?box|handbag|(?:shopping|carrier|prescription|paper) bag|address(?:es)?|flat)\b/iu;
/** Those who work with them, or who mourn: no writing that could be found by an abuser. */
export const others =
  /\b(?:to|for|by|giv(?:e|en|ing)|hand(?:ed|ing)?|provid(?:e|ed|ing)|issu(?:e|ed|ing)|equip(?:ped)?|send|sent) (?:(?:all|every|each|its|their|the|his|her|our|new|relevant|front[- ]?line|local|other|partner|any|both|of|these|those)[ -]){0,3}(?:staff|officers?|practitioners|professionals?|parents|pupils|neighbours|gps?\b|practices|surgeries|schools?|teachers|agenc\w+|partners?\b(?! of)|employers?|managers?|social workers?|nurses?|midwives|panel|council|board|trust|police|home office|family of|bereaved|family|families|siblings|sister|brother|mother[’']s family|colleagues|teams?|librar\w+|pharmac\w+|hairdressers|taxi\w*|landlords|chief|chair|minister|secretary|government|department|commissioner|imr authors?|authors?|court|coroner|perpetrator|agencies)\b/iu;
/** Staff are the ones who got it. */
export const toStaff =
  /\b(?:staff|officers|practitioners|professionals|gps|nurses|midwives|teachers|workers|managers|employees|teams|schools|practices|agencies|partners|receptionists) (?:\w+ ){0,3}?(?:were|are|was|have been|had been|has been|should be|will be|must be|to be|being|is) (?:also |each |all )?(?:given|issued|provided|handed|sent|equipped|offered)\b/iu;
/** Sent to another agency: "to the mental health team", "to her consultant". */
export const toAgency =
  /\bto (?:schools?|gps?|agencies|employers|practices|parents|neighbours)\b|\bto (?!the (?:great )?credit)(?:the |his |her |their |its |a |an |all |each |every |both )(?:[\p{L}’'-]+ ){0,4}(?:team|services?|trust|clinic|hospital|department|consultants?|psychiatrist|gps?|schools?|courts?|council|police|constabulary|surgery|practice|board|agency|agencies|officers?|parents|neighbours|solicitors?|probation|mp|ombudsman|landlord)\b/iu;
/** The one who wrote is the one who harmed, or the one who was harmed. */
export const byTheCouple =
  /\b(?:he|the perpetrator|her (?:husband|partner|ex-partner)) (?:had |has |then |also |later |once |often |\w+ly )*(?:sent|wrote|gave|left|posted|handed|put|e-?mailed|texted|passed)\b|\bshe (?:had |has |then |also |later |once )*(?:sent|wrote|posted|e-?mailed|texted|gave)\b(?! (?:her|him|them|the (?:victim|patient|mother|woman))\b)|\bfrom (?:prison|him)\b/iu;
export const aboutReview =
  /\b(?:home office (?:leaflet|information)|leaflets? (?:about|on|explaining) (?:the )?(?:dhrs?|domestic homicide reviews?|reviews?|review process)|aafda|homicide service|bereave\w*|purpose of the review|terms of reference|draft report|domestic homicide review|waiting rooms?|notice ?boards?|display(?:ed|s|ing)?|toilets?|on the (?:wall|website|intranet|back of))\b/iu;
