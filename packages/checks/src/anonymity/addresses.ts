import type { Block } from '@dhrlint/draft';
import { sentenceAt, sentencesOf } from '@dhrlint/facts';
import type { NamedPlace } from './place-name.js';

const capital = "[A-ZÀ-Þ][A-Za-zÀ-ɏ’'-]*";
/** Ends of street names that stand for nothing else. */
const sureStreet =
  '(?:Road|Rd|Street|Avenue|Ave|Crescent|Mews|Lane|Terrace|Close|Grove|Gardens|Drive|Drove|Wynd|Loke|Causeway|Cul-de-sac)';
/** Ends that are words of other names, too: only behind a house number. */
const otherStreet =
  '(?:Row|Way|Walk|Square|Place|Court|Rise|View|Hill|Parade|Green|Park|Croft|Yard|Wharf|Quay|Field|Fields|Meadow|Meadows|Approach|End|Side|Gate|Bank|Vale|Path|Buildings|Cottages|Villas|Mansions|Heights|House|Tower|Point|Lodge|Brae|Brow|Vennel|Loan|Snicket|Ginnel|Steps|Fold|Esplanade|Promenade|Quadrant|Circus|Mount|St|Dr|Cl|Gdns)';
/** Of them, ends that no town has. */
const row =
  '(?:Row|Fold|Walk|Square|Court|Rise|Parade|Croft|Yard|Wharf|Quay|Buildings|Cottages|Villas|Mansions|Heights|Brae|Brow|Vennel|Loan|Snicket|Ginnel|Steps|Quadrant)';
const number =
  '(?:(?:[Ff]lat|[Uu]nit|[Rr]oom|[Aa]partment|[Aa]pt\\.?|[Nn]o\\.?|[Nn]umber|[Pp]lot)\\s+)?\\d{1,4}[A-Za-z]?';

const numbered = new RegExp(
  `(?<![A-Za-z\\d/.:£-])${number}(?:,?\\s+(?:${capital}\\s+){1,3}?${sureStreet}|\\s+(?:${capital}\\s+){1,3}?${otherStreet}|,\\s+(?:${capital}\\s+){1,2}(?:House|Tower|Lodge|Point|${row}))(?![A-Za-z])|(?<![A-Za-z\\d/.:£-])(?:[Ff]lat|[Uu]nit|[Aa]partment|[Nn]o\\.?|[Nn]umber|[Pp]lot)\\s+\\d{1,4}[A-Za-z]?,\\s+(?:${capital}\\s+){1,3}?${otherStreet}(?![A-Za-z])|(?<![A-Za-z\\d/.:£-])${number},?\\s+(?:Heol|Stryd|Ffordd|Lôn|Maes|Bryn|Clos|Rhes|Trem|Cae|Parc|Rue)(?:\\s+(?:y|yr|Y|Yr|de|la|du))?(?:\\s+${capital}){1,3}`,
  'g',
);
const street = new RegExp(`(?<![A-Za-zÀ-ɏ’'-])(?:${capital}\\s+){1,3}?${sureStreet}(?![A-Za-z])`, 'g');
const welsh = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])(?:Heol|Stryd|Ffordd|Lôn|Rhodfa|Teras|Cilgant|Rhes|Cwrt)(?:[’']r)?(?:\\s+(?:y|yr|Y|Yr))?(?:\\s+${capital}){1,3}(?:, ${capital})?`,
  'g',
);
const dwelling = new RegExp(
  `\\b(?:[Ff]lat|[Aa]partment|[Rr]oom)\\s+\\d{1,4}[A-Za-z]?(?:,?\\s+(?:at\\s+|in\\s+)?(?:${capital}\\s+){0,2}${capital})?|(?<=\\b(?:liv(?:ed|es|ing)|stay(?:ed|ing)|moved|bought|sold|rented|let|left|renting|shared|fled|resid(?:ed|ing|ent)|home|house|tenancy|flat|address|returned|grew up|lodg(?:ed|ing)|cottage|farm|found|called|named|known|re-?housed|housed|placed|allocated|offered|accommodated|settled|slept|sleeping|hid|hiding)\\s+(?:(?:at|in|into|out of|to|of|on|as|was|called|named|with [a-z]+|together)\\s+){0,2}[“"‘']?)(?:${capital}\\s+){1,3}(?:Cottages?|Lodge|Farm|Farmhouse|Villas?|Bungalow|Barn|Manor|House|Court|Tower|Heights|Mansions|Grange|Hall|Mill|Flats|Towers|Point|Caravan Park|Gardens|Place|Estate)(?![A-Za-z])`,
  'g',
);
const homeNoun =
  /\b(?:address(?:es)?|house|cottage|flat|home|property|bungalow|maisonette|bedsit|room|lodgings|tenancy|shop|caf[eé]|pub|salon|gym|pharmacy|chemist[’']?s?|hostel|takeaway|garage|lock-up|launderette|church|mosque|hall|bakery|restaurant|barber[’']?s?|nail bar),? (?:in|at|on|off|of) [A-ZÀ-Þ]/;
/** "an address in Weaver’s Court": a named row of houses without a number. */
const addressIn = new RegExp(
  `(?<=\\b(?:address(?:es)?,? (?:in|at|on|of|off)|(?:house|cottage|flat|home|property|bungalow|maisonette|bedsit|room|lodgings|tenancy),? (?:on|off)) )(?:${capital}\\s+){1,2}?${otherStreet}(?![A-Za-z])|(?<=\\b(?:house|cottage|flat|home|bungalow|maisonette|bedsit|room|lodgings|tenancy),? (?:in|at) )(?:${capital}\\s+){1,2}?${row}(?![A-Za-z])|(?<=\\b(?:shop|caf[eé]|pub|salon|gym|pharmacy|chemist[’']?s?|hostel|takeaway|garage|lock-up|launderette|church|mosque|hall|bakery|restaurant|barber[’']?s?|nail bar),? (?:in|at|on|off) )(?:${capital}\\s+){1,2}?(?:${row}|Parade|Arcade|Precinct|Way|Hill|Green|Place)(?![A-Za-z])`,
  'g',
);
/** "over the shop in Weaver’s Row": a row of houses, where the sentence tells of a home. */
const inRow = new RegExp(
  `(?<=\\b(?:in|on|off|at|to|from) )(?:${capital}\\s+){1,2}?(?:Row|Fold|Yard|Croft|Brow|Brae|Vennel|Snicket|Ginnel|Steps|Villas|Cottages|Buildings|Mansions)(?![A-Za-z])`,
  'g',
);
const rowHead =
  /\b(?:Row|Fold|Yard|Croft|Brow|Brae|Vennel|Snicket|Ginnel|Steps|Villas|Cottages|Buildings|Mansions)\b/;
const asHome =
  /\b(?:rooms?|rented|renting|flat|bedsit|lodg\w+|liv(?:ed|es|ing)|moved|tenan\w+|house|home|cottage|address|housed|rehoused|allotted|allocated|unit|workshop|worked|job|business)\b/i;
/** "on the Sandpiper site": homes that stand together. */
const onSite = new RegExp(
  `(?<=\\bon the )(?:${capital}\\s+){1,2}(?:(?:trading|industrial|business|retail|housing|council|caravan|holiday) )?(?:estate|site|park|development)(?! (?:office|manag|team|visit|agent|car))(?![A-Za-z])`,
  'g',
);
/** "The Old Barn, Kiln Row": a house by its name, with its street. */
const houseInStreet = new RegExp(
  `(?:The |Old |New )?(?:${capital}\\s+){0,2}(?:Cottage|House|Lodge|Farm|Barn|Forge|Mill|Vicarage|Rectory|Manse|Stables|Coach House|Oast|Granary|Smithy|Schoolhouse|Chapel|Bakery|Bungalow|End|Bank|Side|Gate|View|Villa|Croft|Nook|Corner|Rise|Lea|Haven|Garth|Dene), (?:${capital}\\s+){1,2}?(?:${sureStreet}|Row|Hill|Yard|Square|Green|Way|Walk)(?![A-Za-z])`,
  'g',
);
/** "The family had Low Birks Farm for years": a holding is somebody's home, whatever the sentence does with it. */
const holding = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])(?:${capital}\\s+){1,2}(?:Farm|Farmhouse|Smallholding|Cottage|Bungalow)(?![A-Za-z])`,
  'g',
);
/** "at the old schoolhouse in Wickmere": a house told by what it was, and where. */
const formerly = new RegExp(
  `(?<=\\b(?:liv(?:ed?|es|ing)|mov(?:ed?|ing)|stay(?:ed|ing)?|settled|home|house|rented|renting|bought)\\s+(?:(?:back|again|there|alone|together)\\s+)?(?:at|in|into|to|was)\\s+|\\b(?:rented|renting|bought)\\s+)the (?:old|former|converted) (?:post office|school ?house|school|rectory|vicarage|manse|chapel|mill|station|forge|smithy|bakery|bakehouse|pub|inn|brewery|dairy|stables|police house|police station|toll ?house|coach house|oast house|bank|shop|stores|signal box|lighthouse|granary|barn|parsonage)(?:,| (?:in|at|on|by|near|of)) (?:the )?(?:${capital}\\s+){0,2}${capital}`,
  'g',
);
const estate = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])(?:${capital}\\s+){1,2}(?:[Ee]state|Flats)(?=\\s*(?:[,.;)]|where|and|in|who|until|before|with|was|is|$))`,
  'g',
);
const dwellingHead =
  /\b(?:[Ff]lat|[Aa]partment|[Rr]oom) \d|\b(?:Cottages?|Lodge|Farm|Farmhouse|Villas?|Bungalow|Barn|Manor|House|Court|Towers?|Heights|Mansions|Grange|Hall|Mill|Flats|Point|Park|Gardens|Place|Estate)\b/;
const streetHead = new RegExp(`\\b${sureStreet}\\b`);
const postcode = /(?<![A-Z0-9])(?:[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2})(?![A-Z0-9])/g;

const leadIn =
  /^(?:The|A|An|Her|His|Their|This|That|In|On|At|To|From|Of|Off|Near|And|But|When|While|After|Before|By|With|If|As|Since|Police|Officers|One|Two|Along|Outside|Into|Through|Between|Both|Flat|For)\s+/;
const generalStreet =
  /^(?:(?:Upper|Lower|Old|New|North|South|East|West|Top|Bottom) )?(?:High|Downing|Coronation|Marsham|Harley|Fleet|Wall|Main|Sesame|Back|Dead End|The|Easy|One[- ]Way|Two[- ]Way|Safe|Cross|Civvy|Memory|Fast|Slow|Bus|Cycle|Inside|Hard|Real Estate)\s+(?:Street|Road|Lane|Drive|Close|Estate)$|^(?:Hard|Zoom|Usb|USB|Google|One|Disk|Flash|Shared|Network|Recruitment|Membership) Drive$|^Real [Ee]state$|Roadmap|\bSt(?:reet)? Works\b|^Google Street|^Housing [Ee]state$|^(?:Council|Local|Private|Social|Large|Small|New|Army) [Ee]state$/;
/** What stands there is no home: an office, a court, a station, a venue. */
const ofBody =
  /\b(?:offices?|headquarters|HQ|MASH|control (?:room|centre)|sits? in|police station|stations?|hub|(?:town|county|city|shire|guild|municipal) ?hall|civic|reach(?:es|ed)? (?:us|the (?:panel|partnership|team))|correspondence|queries|by post|addressed to|copies|courts?|hospitals?|centre|shop front|base[ds]?|premises of|branch|venue|panel met|meetings? (?:was|were|took)|write to|contact|enquiries|tel(?:ephone)?|e-?mail|fax|website|www|partnership|council|library|commissioner|service is|team is|clinic|surgery is|published|Home Office|charity|registered|archives?|visit (?:us|our|the (?:office|website))|obtain(?:ed)?|institute|inc\.?|limited|ltd)\b[^.;]{0,50}$/i;
const ofBodyAfter =
  /^\s*(?:Police|Magistrates|Court|Hospital|Centre|Clinic|Health|Surgery|Medical|Practice|School|Primary|Academy|College|Nursery|Infants?|Juniors?|Secondary|High|Grammar|Comprehensive|Station|Library|Office|Offices|Mosque|Church|Hostel|Project|Baptist|Methodist|Family|Children|Resource|Day|Depot|Prison|project|scheme|programme|offices?|police station|headquarters|branch|hub|depot|clinic|case|review|inquiry|murders?|allocation|corridor|site|development|Project|Scheme|Programme|Car)\b/;
/** "Little Larks on", "a school in": the street tells which school, and belongs to its name. */
const ofSchool =
  /\b(?:(?:school|nursery|college|playgroup|academy|pre-?school|kindergarten|referral unit|special unit)|(?:began|started|pupil|place|enrolled|attend(?:ed|s)|went|goes) (?:at |to )?(?:the )?(?:[A-Z][\w’']+ ){1,4}?|\b[Ss]chools?\b[^.;]{0,60}\bunit) ?(?:on|in|off|at) $/;
/** Who found somebody a home is no body that stands there. */
const byLandlord =
  /\bby (?:the |a |an |its |their )?(?:[a-z]+ ){0,2}(?:council|authority|association|charity|partnership|provider)\b/gi;
const home =
  /\b(?:(?:re)?hous(?:ed|ing)|liv(?:ed|es|ing)|home|house|flat|resid|stay|slept|address|moved|tenan|born|grew up|neighbour|found|attended|body)\w*\b/i;

/** Addresses of homes in a block: house numbers with streets, streets, named houses, estates, postcodes. */
export function addressesIn(block: Block): readonly NamedPlace[] {
  const { text } = block;
  const places: NamedPlace[] = [];
  const add = (index: number, words: string, what: NamedPlace['what'], trim: boolean) => {
    let start = index;
    let name = words;
    for (let lead = trim ? leadIn.exec(name) : null; lead; lead = leadIn.exec(name)) {
      start += lead[0].length;
      name = name.slice(lead[0].length);
    }
    const end = start + name.trimEnd().length;
    if (!/\s/.test(name.trim()) && what !== 'postcode') return;
    if (generalStreet.test(name.trim()) || places.some((p) => p.start < end && start < p.end)) return;
    if (ofBodyAfter.test(text.slice(end))) return;
    if (/\b(?:e-?mail|tel(?:ephone)?|fax|www|https?)\b/i.test(text.slice(end, end + 60))) return;
    // A line that is nothing but a street or a postcode is a letterhead's.
    if (
      text.trim().length === end - start &&
      block.cell === null &&
      block.kind === 'paragraph' &&
      !/^\d|^Flat/.test(name)
    )
      return;
    if (ofSchool.test(text.slice(Math.max(0, start - 80), start))) return;
    const at = sentenceAt(sentencesOf(text), start, text);
    const before = text
      .slice(at.start, start)
      .replace(byLandlord, ' ')
      .replace(/\bcharity shop\b/g, ' ');
    if (
      !/^(?:[Ff]lat|[Bb]edsit|[Aa]partment)\b/.test(name) &&
      ofBody.test(before) &&
      !(
        home.test(before.slice(-40).replace(/Home Office/g, '')) &&
        !/\b(?:offices?|headquarters|police station|court|write to|e-?mail)\b/i.test(before.slice(-40))
      )
    )
      return;
    places.push({ start, end, what });
  };
  for (const found of /\d[A-Za-z]?,?\s+[A-ZÀ-Þ]/.test(text) ? text.matchAll(numbered) : [])
    if (!isYear(found[0])) add(found.index, found[0], 'address', false);
  for (const found of dwellingHead.test(text) ? text.matchAll(dwelling) : [])
    add(found.index, found[0], 'address', false);
  for (const found of /(?:Farm|Farmhouse|Smallholding|Cottage|Bungalow)(?![A-Za-z])/.test(text)
    ? text.matchAll(holding)
    : [])
    add(found.index, found[0], 'address', true);
  for (const found of /\bthe (?:old|former|converted) [a-z]/.test(text) ? text.matchAll(formerly) : [])
    add(found.index, found[0], 'address', false);
  for (const found of rowHead.test(text) &&
  asHome.test(text) &&
  !/\b(?:nursery|school|pre-?school|playgroup)\b/i.test(text)
    ? text.matchAll(inRow)
    : [])
    add(found.index, found[0], 'address', true);
  for (const found of /\bon the [A-Z][A-Za-z’' -]{2,40}(?:estate|site|park|development)\b/.test(text) &&
  (asHome.test(text) || /\b(?:caravan|residents?|pitch|chalet|heard)\b/i.test(text))
    ? text.matchAll(onSite)
    : [])
    add(found.index, found[0], 'address', true);
  for (const found of homeNoun.test(text) ? text.matchAll(addressIn) : [])
    add(found.index, found[0], 'address', false);
  for (const found of /[a-z], [A-Z][a-z’'-]+ /.test(text) ? text.matchAll(houseInStreet) : [])
    add(found.index, found[0], 'address', false);
  for (const found of streetHead.test(text) ? text.matchAll(street) : [])
    add(found.index, found[0], 'address', true);
  for (const found of /Heol|Stryd|Ffordd|Lôn|Rhodfa|Teras |Cilgant|Rhes |Cwrt/.test(text)
    ? text.matchAll(welsh)
    : [])
    add(found.index, found[0], 'address', false);
  for (const found of /[Ee]state|Flats/.test(text) ? text.matchAll(estate) : [])
    add(found.index, found[0], 'address', true);
  for (const found of /(?:[Nn]umber|[Nn]o\.|(?:[Nn]eighbours?|[Oo]ccup\w+) at) \d/.test(text)
    ? text.matchAll(houseNumber)
    : []) {
    const at = sentenceAt(sentencesOf(text), found.index, text);
    const sentence = text.slice(at.start, at.end);
    const end = found.index + found[0].length;
    if (
      ofHouse.test(sentence) &&
      !otherNumber.test(sentence) &&
      !places.some((p) => p.start < end && found.index < p.end)
    )
      places.push({ start: found.index, end, what: 'address' });
  }
  for (const found of /\d[A-Z]{2}/.test(text) ? text.matchAll(postcode) : [])
    add(found.index, found[0], 'postcode', false);
  return places;
}

/** "the garden of no. 17", "number 14, whose occupier": a house in a street that the reader is thought to know. */
const houseNumber =
  /(?<=(?:^|[.;:“"(]\s*|\b(?:at|of|to|from|in|outside|opposite|towards|behind|passed|reached|visited|and|neighbours?,?|near|house,|home,|flat,|cottage,) ))(?:[Nn]umber|[Nn]o\.) \d{1,3}[A-Za-z]?(?![\w/.-]*\d)|(?<=\b(?:[Nn]eighbours?|[Oo]ccup(?:ants?|iers?)) at )\d{1,3}[A-Za-z]?(?![\w/.:-]*\w)(?!\s(?:years|months|o|past|am|pm|hours)\b)/g;
const ofHouse =
  /\b(?:next door|neighbours?|occup\w+|garden|windows?|front door|doorstep|party wall|shares? a wall|tenants?|residents?|liv(?:ed|es|ing)|house|terrace|street|row|backyard|back yard|hedge|gate|fence|drive|lodger|curtains)\b/i;
/** Numbers of other things: of recommendations, buses, exhibits. */
const otherNumber =
  /\b(?:recommendation|action|bus|bullet|question|term|point|item|exhibit|room|bed|ward|line|learning|finding|report|review|domain|stage|page|platform|paragraph|section|one of the|in the list)\b/i;

/** "In 2019 Park Way …" and "20 Police Court": a number that is a year or counts something. */
function isYear(words: string): boolean {
  return (
    /^(?:19|20)\d\d[,\s]/.test(words) ||
    /^\d{1,4}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|IMRs?|Police|Officers|Crown|Magistrates|Section|Domestic|County|High)\b/.test(
      words,
    )
  );
}
