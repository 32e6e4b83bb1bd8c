import { fits } from '../fits.js';
import { givenName } from './given-names.js';
import type { NamePlace } from './name-places.js';
import { kinNoun } from './relations.js';

/** How much the surroundings of a place speak for a person of the case; from {@link sureWeight} on it is one. */
export const sureWeight = 4;

const owner = "(?:her|his|their|the|a|an|my|our|whose|another|one|[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ-]+[’']s?)";
const company = `(?:${kinNoun}|lodger|flatmate|housemate|mates?|workmate|classmate|schoolmate|roommate|pal|boss|dealer|god(?:mother|father|son|daughter)|landlord|landlady|carer|lover|fianc[eé]e?|acquaintance|associate|ex|victim|perpetrator|deceased|offender|defendant|accused|suspect|assailant|eldest|youngest|elder|younger|middle child|firstborn|boy|girl|little one|lad|toddler|infant|twins?|[Aa]unt(?:ie|y)?|[Uu]ncle|[Cc]ousin|[Gg]ran(?:ny|dad|ma|pa)?|[Nn]ana?|[Bb]aby|best man|bridesmaid|maid of honour|(?:former |old )?(?:school ?friend|schoolmate)|drinking (?:companion|partner)|tenant|guest|visitor|customer|client)`;
const someone =
  '(?:woman|man|boy|girl|child|baby|toddler|teenager|youth|person|lad|infant|schoolboy|schoolgirl|male|female)';
const kinBefore = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:${owner}\\s+(?:(?!and\\b|or\\b)[a-zß-öø-ÿ-]+\\s+){0,3})?${company}(?:\\s+(?:by marriage|from [A-Za-zÀ-ɏ-]+|in [A-Za-zÀ-ɏ-]+|of (?:[A-Za-zÀ-ɏ-]+\\s?){1,3}))?(?:\\s+(?:called|named|known as)|,|:|\\s*\\()?\\s*[“"‘']?$`,
);
const kinAfter = new RegExp(
  `^\\s*(?:,|\\()\\s*(?:who (?:was|is)\\s+)?(?:${owner}\\s+)(?:[a-zß-öø-ÿ-]+\\s+){0,3}(?:${company}|${someone})\\b|^\\s*\\(?,?\\s*(?:(?:then|now|just|only)\\s+)?(?:aged?\\s+(?:\\d|[a-z]+(?=\\s*[,;.)]))|who (?:was|is) (?:then )?(?:aged |\\d))`,
);
const namedSo = new RegExp(
  `\\b(?:${someone}|${company}|someone|somebody|colleague)\\b[^.;,]{0,25}\\b(?:named|called|known as|by the name of)\\s*[“"‘']?$|\\b(?:real|true|full|birth|actual|maiden) name(?:[^.;]{0,15}(?:\\bis\\b|\\bwas\\b|:|,))?\\s*[“"‘']?$|\\b(?:[Ss]he|[Hh]e|who)\\b[^.;]{0,40}\\b(?:known|called)\\b[^.;]{0,25}(?:\\bas)?\\s*[“"‘']?$|\\b(?:nicknamed|whose (?:first |real |given )?name (?:is|was)|by the name of|answer(?:s|ed) to)\\s*[“"‘']?$`,
);

/** What only a person has. */
const personal =
  /^\s+(?:own\s+|late\s+|former\s+|elder\s+|eldest\s+|younger\s+|youngest\s+|new\s+|first\s+|second\s+|ex-?\s?)*(?:mother|father|parents?|family|mum|dad|wife|husband|partner|ex|sisters?|brothers?|sons?|daughters?|children|child|baby|grandmother|grandfather|in-laws|cousin|aunt|uncle|niece|nephew|friends?|girlfriend|boyfriend|body|face|neck|throat|arms?|wrist|head|eyes?|hair|phone|mobile|flat|house|bedroom|room|bed|car|van|keys?|handbag|bag|wallet|death|murder|killing|life|birthday|funeral|grave|ashes|pregnancy|marriage|divorce|birth|childhood|upbringing|drinking|drug use|jealousy|anger|temper|violence|behaviour|abuse|threats|arrest|trial|conviction|sentence|bail|defence|plea|suicide|injur(?:y|ies)|bruises?|wounds?|illness|diagnosis|medication|depression|anxiety|mental (?:health|state)|mood|fears?|tears|feelings|wishes|voice|account|statement|story|version|words|solicitor|lawyer|employer|boss|GP|doctor|midwife|social worker|school|class|teacher|visa|passport|benefits?|wages|savings|landlord|neighbours?|ex-partner|name|age|home|address|bank account|messages?|texts?|letters?|diary|last|whereabouts|movements|possessions|clothes|dog)\b/;
const adverbs =
  "(?:(?:had|has|have|was|were|is|would|could|did|will|might|should|never|also|later|then|still|once|often|always|herself|himself|already|not|n[’']t|just|only|been|being|be|both|now|again|too|soon|twice|that|who|[a-zß-öø-ÿ]+ly)\\s+){0,4}";
/** What only a person does or undergoes. */
const strong = new RegExp(
  `^(?:\\s*,[^,.;]{2,70},)?\\s+${adverbs}(?:pleaded|pled|arrested|charged|convicted|sentenced|remanded|bailed|cautioned|jailed|imprisoned|fined|acquitted|born|pregnant|married|divorced|separated from|killed|murdered|stabbed|strangled|assaulted|punched|kicked|slapped|hit|raped|beaten|beat|injured|hurt|bruised|frightened|afraid|scared|terrified|jealous|controlling|violent|abusive|possessive|aggressive|distressed|worried|vulnerable|tearful|upset|angry|drunk|intoxicated|unwell|asleep|awake|cried|crying|wept|screamed|shouted|shouting|smoked|drank|died|slept|woke|fell|collapsed|loved|hated|moved (?:in|out|back|away|to)|lived|living|lodged|stayed|came (?:home|back|in|round|downstairs)|went (?:home|out|back|upstairs|to)|left (?:home|school|the house|the flat|her|him)|grew up|laughed|smiled|sang|pushed|grabbed|threatened|threw|choked|bit|spat|stalked|hid|ran|walked|drove|climbed|smashed|overdosed|self-harmed|attempted (?:suicide|to)|took (?:her|his|their) own life|took an? overdose|confessed|spoken to|interviewed|diagnosed|sectioned|detained|aged|\\d{1,2}\\s+(?:when|at|years)|an?\\s+(?:[a-zß-öø-ÿ]+\\s+){0,2}(?:woman|man|boy|girl|mother|father|person|child|mum|dad|son|daughter|friend)|texted|messaged|phoned|telephoned|disclosed|suffered|struggled|said (?:that )?(?:she|he)\\b|told (?:her|his) |worked as|trained as|taught|unemployed|homeless|at home|in bed|in custody|in prison|at school|on (?:bail|remand|licence)|had been drinking|reading|sleeping|the (?:victim|perpetrator|mother|father|eldest|youngest))`,
);
/** What no body or thing does, whatever its name. */
const onlyPeople = new RegExp(
  `^\\s+${adverbs}(?:pregnant|married|divorced|punched|kicked|slapped|raped|beat|bruised|frightened|afraid|scared|terrified|jealous|tearful|drunk|asleep|awake|cried|crying|wept|screamed|shouted|smoked|died|slept|woke|loved|hated|moved (?:in|out|away)|came (?:home|downstairs)|went (?:home|upstairs|to (?:bed|live|sleep|work))|grew up|laughed|smiled|sang|grabbed|bit|spat|hid|climbed|took her own life|texted|lived (?:with|alone|at))\\b`,
);
/** What is told of nobody but a party to a crime or to a birth. */
const conclusive =
  /^(?:\s*,[^,.;]{2,70},)?\s+(?:(?:had|has|have|then|later|also|subsequently|eventually|initially|already|himself|herself)\s+){0,2}(?:pleaded|pled|entered a (?:not )?guilty|(?:was|is|been|were)\s+(?:[a-z]+ly\s+|later\s+|then\s+|also\s+|not\s+)?(?:arrested|charged|convicted|sentenced|remanded|acquitted|bailed|cautioned|jailed|imprisoned|born|killed|murdered|stabbed|strangled|raped|assaulted|pregnant|found dead|found guilty|serving|on bail|on remand|in custody)\b|(?:not )?guilty\b|served (?:a|his|her)|gave birth|took (?:her|his) own life|is serving)/;
/** What bodies do as well. */
const weak = new RegExp(
  `^(?:\\s*,[^,.;]{2,70},)?\\s+${adverbs}(?:told|said|says|stated|recalled|remember(?:s|ed)|described|denied|admitted|alleged|reported|complained|asked|answered|replied|explained|believed|thought|felt|feared|wanted|hoped|knew|noticed|saw|seen|heard|found|took|gave|given|kept|bought|sold|sent|wrote|attended|refused|declined|agreed|met|rang|called|contacted|visited|referred|registered|discharged|offered|went|came|left|returned|started|stopped|tried|used|received|made|became|had|has|known|made|worked|spoke|speaks|joined|confirmed|lost|waited|apologi[sz]ed|insisted|assessed|treated|advised|supported)\\b`,
);
/** Whatever a given name does or is. */
const anyVerb =
  /^(?:\s*,[^,.;]{2,70},)?\s+(?:(?:never|always|often|once|also|later|then|still|only|just|now|again|soon|both|herself|himself|alone|[a-z]+ly)\s+)*(?:held|ran|paid|sang|kept|threw|drew|grew|fed|hid|led|lent|let|lit|owed|put|read|rode|rose|sat|set|shook|shut|slept|stood|stole|swam|swore|taught|tore|understood|wore|won|wept|bore|began|bent|bound|broke|brought|built|burnt|burned|chose|cost|cut|dealt|dug|drank|ate|fought|forgave|forgot|froze|hung|hurt|laid|lay|learnt|left|meant|sank|sewed|spent|split|spread|stuck|struck|swept|wound|[a-z]{3,}s|goes|gets|keeps|needs|likes|loves|likes|may|might|must|shall|cannot|couldn[’']t|didn[’']t|wasn[’']t|wouldn[’']t|was|is|had|has|did|would|could|can|will|should|[a-z]{2,}ed|lives|works|says|recalls|believes|thinks|feels|wants|describes|remembers|told|went|came|left|saw|knew)\b/;
const strongObject =
  /\b(?:killed|murdered|stabbed|assaulted|punched|attacked|married|met|loved|arrested|charged|interviewed|strangled|raped|threatened|hurt|blamed|kissed|divorced|cautioned|buried|mourned|misses?|missed|spoke (?:to|with)|spoken (?:to|with)|speak (?:to|with)|seen|saw|told|asked|rang|phoned|telephoned|texted|messaged|visited|confided in|scared of|afraid of|frightened of|pregnant by|lived with|living with|relationship with|affair with|marriage to|engaged to|separated from|left|known to|death of|murder of|killing of|memory of|mother of|father of|son of|daughter of|children of|wife of|husband of|sister of|brother of|arrest of|loss of)\s+[“"‘']?$/;
/** What is done to nobody but a party, or says outright that the name is one. */
const conclusiveObject =
  /\b(?:forbade|forbids|arrested|convicted|remanded|acquitted|cautioned|(?:order|injunction) (?:against|on|restraining|forbidding|prohibiting)|(?:suspect|offender|defendant|accused|assailant|perpetrator|victim|complainant|deceased)(?: is| was| named| recorded| given| shown| listed)? as)\s+[“"‘']?$/;
const preposition =
  /\b(?:with|to|from|by|for|about|against|between|of|and|that|because|when|if|as|than|or|but|while|whether|where|after|before|since|meanwhile)\s+[“"‘']?$/i;
const placePreposition =
  /\b(?:in|at|near|outside|around|across|throughout|through|within|into|off|via)\s+[“"‘']?$/i;
const confiding =
  /\b(?:confid(?:e|ed|es|ing)|trust(?:ed)?|interest(?:ed)?|believ(?:e|ed)|faith|confidence|changes?|let|rage|fear) (?:in|at)\s+[“"‘']?$/i;
const pronounFollows = /^[^.;]{0,120}?\b(?:she|he|her|his|him|herself|himself)\b/;

const cleric =
  /^(?:Rev|Revd|Reverend|Canon|Father|Fr|Imam|Rabbi|Pastor|Apostle|Elder|Deacon|Sheikh|Shaykh|Maulana|Mullah|Pandit|Giani)\b/;
const ofWork =
  /\b(?:music|songs?|album|films?|novels?|poems?|plays?|productions?|performances?|staging|staged|band|programme|series|soap|watch(?:ed|ing)|listen(?:ed|ing)|read|reading|supported|supporters?|fans?)\b[^.;]{0,40}$|\b(?:dogs?|cats?|horses?|mare|pon(?:y|ies)|pupp(?:y|ies)|kitten|rabbit|spaniel|terrier|labrador|collie|lurcher|budgerigar|parrot|pet)\b(?:,| was| is|,? (?:which|that) (?:was|is)| she| he| they)?(?: (?:had )?(?:called|named))?\s*[“"‘']?$/i;

/** Weighs one place. `known` false says that the word is on no list of given names. */
export function weightOf(place: NamePlace): number {
  const { after, title, possessive } = place;
  const before = place.before.slice(-100);
  const lexicon = givenName(place.words[0] ?? '');
  const courtesy = title !== null && /^(?:Mrs?|Ms|Miss|Mx)\b/.test(title);
  // At the start of a sentence any word has a capital; one that is no plural and does what only people do is a name.
  const openPenalty =
    fits(onlyPeople, after) && !/(?:s|ing|ed|ly|tion|ment|ness|ity)$/.test(place.words[0] ?? '') ? 0 : -1;
  let weight = courtesy
    ? 4
    : lexicon === 'given'
      ? 3
      : lexicon === 'doubtful'
        ? 1
        : place.opens
          ? openPenalty
          : 0;
  if (lexicon === 'doubtful' && place.opens) weight -= 1;
  if (fits(kinBefore, before) || fits(namedSo, before) || fits(kinAfter, after)) weight += 4;
  if (possessive)
    weight += fits(personal, after) ? 3 : lexicon === 'given' && /^\s+[a-zß-öø-ÿ]/.test(after) ? 1 : 0;
  else if (fits(conclusive, after)) weight += 5;
  else if (fits(strong, after)) weight += 3;
  else if (fits(weak, after)) weight += 1;
  else if (lexicon === 'given' && fits(anyVerb, after)) weight += 1;
  // "Patients who were frightened": people of a kind, in the plural.
  if (
    place.opens &&
    lexicon === null &&
    title === null &&
    fits(ofSeveral, after) &&
    /s$/.test(place.words[0] ?? '')
  )
    weight -= 6;
  if (/^,?\s+who\b/.test(after)) weight += /\b[Ii]t (?:was|is)\s+$/.test(before) ? 4 : 2;
  if (fits(conclusiveObject, before)) weight += 4;
  else if (fits(strongObject, before)) weight += 2;
  else if (fits(preposition, before)) weight += 1;
  // In the middle of a sentence a given name's capital is no accident.
  else if (
    lexicon === 'given' &&
    !place.opens &&
    !possessive &&
    /[a-zß-öø-ÿ][,:]?\s+[“"‘']?$/.test(before) &&
    !fits(placePreposition, before)
  )
    weight += 1;
  else if (fits(placePreposition, before) && !fits(confiding, before) && !possessive) weight -= 3;
  if (fits(pronounFollows, after)) weight += 1;
  if (
    /\b(?:an?|the)\s+$/i.test(before) &&
    (possessive || (place.words.length === 1 && /\b[Aa]n?\s+$/.test(before)))
  )
    weight -= 3;
  if (fits(atHand, after)) weight += 3;
  if (
    lexicon === null &&
    place.opens &&
    title === null &&
    !/s$/.test(place.words[0] ?? '') &&
    fits(bodily, after)
  )
    weight += 1;
  if (isFamily(place)) weight += 8;
  if (cleric.test(title ?? '')) weight += 4;
  // A song, a book or a dog may bear a name as well.
  if (ofWork.test(before.slice(-60)) && weight < 8) weight -= 4;
  return weight;
}

/** "Jean next door". */
const atHand =
  /^\s+(?:next door|from (?:next door|work|upstairs|downstairs|over the road|across the (?:road|street|landing)|the (?:flat|house) (?:above|below|opposite)))\b/;
/** What somebody does with the body. */
const bodily =
  /^\s+(?:had |was |then |still |often |never )*(?:slept|woke|cried|crying|wept|screamed|laughed|smiled|texted|pregnant|punched|kicked|slapped|asleep|in tears)\b/;
/** What is said of several at once. */
const ofSeveral = /^,?\s+(?:who\s+)?(?:were|are|have|do|live|need|want|feel|say|ask|come|go)\b/;
/** "The Ashdown family": a surname, where "the Ashdown family centre" is a body. */
const family =
  /^\s+(?:family|household|(?:children|brothers|sisters|siblings|twins|boys|girls)(?:[’']s?)?)(?!\s+(?:support|centre|court|law|workers?|group|hub|service|doctor|practice|home|liaison|nurse|therap\w+|intervention|safeguarding|in need|learning|names?))(?![A-Za-z])/;
function isFamily({ words, before, after, title, possessive }: NamePlace): boolean {
  return (
    words.length === 1 &&
    title === null &&
    !possessive &&
    /(?:[a-z“"‘'],?\s+[“"‘']?(?:the|this|whole|entire|that|with|from|to|by|for|of|tell|ask)|(?:^|[.!?;:]["”’]?) +The)\s+$/.test(
      ` ${before}`,
    ) &&
    fits(family, after) &&
    !/(?:ese|ish|ian|ean|i|ic|ist|al|ive|ing|ed|less|ous|ar)$|^(?:Welsh|Traveller|Gypsy|Sikh|Muslim|Roma|Greek|French|Dutch|Tamil|Czech|Scots)$/.test(
      words[0] ?? '',
    )
  );
}

const ofBody =
  /^\s*(?:\((?:[^()]*\b(?:service|charity|agency|refuge|company|provider|organisation|project|specialist|the|formerly)\b|[A-Z]{2,}\))|,\s*(?:which\b|whose (?:staff|workers?)|(?:the|a|an)\s+(?:[A-Za-zÀ-ɏ-]+\s+){0,5}(?:service|charity|organi[sz]ation|agency|company|provider|refuge|project|group|website|app|village|town|city|estate|area|suburb)))|^\s+(?:staff|workers?|worker|IMR|IDVAs?|ISVAs?|service|services|refuge|helpline|records?|policy|team|practitioners?|caseworkers?|case files?|tenants?|residents?|volunteers?|premises|website|chief executive|manager|director|programme|ward|unit|suite|wing|clinic|lodge|is a (?:service|charity|company|specialist)|provides?\b|offers\b|was commissioned|operates)/;
const bodysOwn =
  /^\s+(?:staff|workers|IMR|IDVAs?|ISVAs?|services?|refuge|helpline|policy|policies|practitioners|caseworkers|volunteers|premises|website|chief executive|director|residents|streets|population)\b/;
const ofPlace =
  /\b(?:town|city|village|county|borough|district|area|estate|streets?|centre|part|parts|north|south|east|west|people|residents|population|children|women|men) (?:of|in)\s+$/i;

/** True where the surroundings tell of a body or a place: "Calan’s workers", "Brook, a charity", "the town of Holt". */
export function tellsOfBody(place: NamePlace): boolean {
  const { after, possessive } = place;
  const before = place.before.slice(-60);
  return (
    (possessive ? bodysOwn : ofBody).test(after) ||
    fits(ofPlace, before) ||
    (!isFamily(place) && /\b(?:the|The)\s+$/.test(before) && !possessive) ||
    (fits(placePreposition, before) && !fits(confiding, before) && !possessive)
  );
}
