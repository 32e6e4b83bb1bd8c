import type { Block } from '@dhrlint/draft';
import { givenName, isBodyWord } from '@dhrlint/facts';
import type { NamedPlace } from './place-name.js';

const capital = "[A-ZÀ-ÞŴŶ][A-Za-zÀ-ɏ’'-]*";
const name = `${capital}(?:\\s+(?:(?:of|the|and|&|y|yr)\\s+)?${capital}){0,3}`;

const numbered = new RegExp(
  `\\b(?:at|to|from|of|was|is|as|in)\\s+(\\d{1,4}[A-Za-z]?\\s+${capital}(?:\\s+${capital}){0,2})`,
  'g',
);
const livedAt = new RegExp(
  `\\b(?:liv(?:ed|es|ing)|resid(?:ed|es|ing)|lodg(?:ed|ing)|stay(?:ed|ing)|farm(?:ed|s|ing)|(?:kept|keeps|keeping|bred|grazed|milked|reared|raised) (?:[a-z]+ ){0,2}?(?:sheep|cattle|cows|pigs|hens|poultry|bees|horses|ponies|goats|flock|herd|stock)|lambed|smallholding|home|rooms?|bed|flat|bedsit|bungalow|tenancy|lodgings)\\s+(?:(?:alone|together|then|still|again|rent-free|with [a-z]+ [a-z]+)\\s+)?(?:at|above|over|below|behind)\\s+(?:the\\s+)?(${name})`,
  'g',
);
/** Nouns before a name in apposition, by what they are. */
const nouns = {
  address:
    'home|house|farm|farmhouse|cottage|bungalow|smallholding|barn|caravan site|care home|nursing home|hostel|block of (?:council |private |sheltered )?flats|tower block|village|hamlet|caravan park|housing estate|marina|estate|sheltered scheme|guest ?house',
  work: "salon|car wash|shop|café|cafe|restaurant|takeaway|garage|business|workplace|firm|company|factory|bakery|brewery|pub|hotel|florist[’']?s?|hairdresser[’']?s?|barber[’']?s?|butcher[’']?s?|nursery garden|warehouse|supermarket|gym|bar|nightclub|social club|chip shop|off-licence|newsagent[’']?s?|bookmaker[’']?s?|launderette|launderers?|bistro|chemist[’']?s?|pharmacy|dentist[’']?s?|haulier|builders?|wholesaler|nail bar|tearoom|tea room|stables|kennels|dairy|mill|print works|call centre|cab firm|taxi firm|letting agent[’']?s?|estate agent[’']?s?|solicitors|accountants?|cleaning firm|undertakers?|auctioneers?|surveyors?|printers?|jewellers?|grocers?|drapers?|ironmongers?|opticians?|caterers?|decorators?|roofers?|plumbers?|boatbuilders?|brewers?|bakers?|tailors?|haberdasher(?:y|s)|dressmakers?|saddlers?|farriers?|removers?|scaffolders?|seed merchants?|coal merchants?|timber merchants?|architects?",
  worship: 'church|mosque|chapel|gurdwara|temple|synagogue|congregation',
  surgery: "surgery|GP practice|doctor[’']?s surgery",
} as const;
const everyNoun = Object.values(nouns).join('|');
const apposition = new RegExp(
  `\\b(${everyNoun})(?:(?:\\s+(?:(?:to|in|into|from|at|of|on) which|that|where)\\s[^,.;:]{2,40})?,\\s+[“"‘']?(?:the\\s+)?(${name})(?:\\s(?:at|in|on|off|near) (?:the )?${name})?(?=[”"’']?(?:[,.;)]|$))|,?\\s+(?:was\\s+|is\\s+|which (?:was|is)\\s+|they\\s+)?(?:called|named|known as)\\s+[“"‘']?(${name}))`,
  'g',
);
const described = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])(${name}),\\s+(?:an?|the|her|his|their|then an?)\\s+(?:[a-z’'-]+\\s+){0,3}(${everyNoun})(?![A-Za-zÀ-ɏ])(?!\\s+(?:visit|officer|manager|worker|service|provider|owner|assistant))`,
  'g',
);
const headed = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])((?:${capital}\\s+){1,3})(Nursing Home|Care Home|Residential Home|Residential Care Home|Hostel|Guest House|Caravan Park|Caravan Site|Holiday Park|Holiday Village|Leisure Park|[Cc]are home|nursing home|hostel|factory|brewery|bakery|warehouse|depot|mill|foundry|quarry|colliery|shipyard|supermarket|practice|allotments|(?:[a-z]+ )?(?:shop|salon|caf[eé]|barbers?|garage|car wash|pub|takeaway|gym|nail bar|nightclub|bistro|restaurant|tearoom|kennels|stables))(?![A-Za-z-])`,
  'g',
);

/** A working place by its own name: "Strand Boatyard". Where somebody is said to work, or in a name of its own. */
const works = new RegExp(
  `(?<=\\b(?:at|for|from|by|of|to|in|near|outside) (?:the )?)(?:${capital}\\s+){1,3}?(?:Slipway|Boatyard|Shipyard|Dockyard|Ironworks|Steelworks|Sawmills?|Brickworks|Dairy|Brewery|Distillery|Bakery|Foundry|Quarry|Colliery|Laundry|Launderette|Cannery|Abattoir|Nurseries|Kennels|Cattery|Stables|Garage|Motors|Salon|Caf[eé]|Bistro|Hotel|Motel|Butchers|Florists?|Supermarket|Superstore|Furniture|Packers|Growers|Fisheries|Pharmacy|Chemists?|Dental (?:Practice|Surgery|Care)|Opticians?|Vets|Wok|Tandoori|Kebabs?|Fish Bar|Tearooms?|Deli|Tyres|Autos|Taxis|Cabs|Carpets|Glazing)(?![A-Za-z])`,
  'g',
);
const worksHead =
  /\b(?:Slipway|Boatyard|Shipyard|Dockyard|\p{Lu}\p{Ll}+works|Sawmills?|Dairy|Brewery|Distillery|Bakery|Foundry|Quarry|Colliery|Laundry|Launderette|Cannery|Abattoir|Nurseries|Kennels|Cattery|Stables|Garage|Motors|Salon|Caf[eé]|Bistro|Hotel|Motel|Butchers|Florists?|Supermarket|Superstore|Furniture|Packers|Growers|Fisheries|Pharmacy|Chemists?|Dental|Opticians?|Vets|Wok|Tandoori|Kebabs?|Fish Bar|Tearooms?|Deli|Tyres|Autos|Taxis|Cabs|Carpets|Glazing)\b/u;
/** Where the review itself met is nobody's place of work. */
const ofTheReview = /\b(?:panel|met|meeting|conference|workshop|event|venue|training|launch)\b/i;
/** Surgeries and chapels in Welsh: the kind stands first. */
const inWelsh = new RegExp(
  `(?<![A-Za-zÀ-ɏ’'-])(Meddygfa|Canolfan Iechyd|Capel|Eglwys|Tafarn|Chwarel|Fferm)(?:[’']r)?\\s+(?:(?:y|yr|Y|Yr|a|ac)\\s+)?${capital}(?:[- ](?:y|yr)?[- ]?${capital}){0,2}`,
  'g',
);
const welshKinds: Readonly<Record<string, NamedPlace['what']>> = {
  Meddygfa: 'surgery',
  'Canolfan Iechyd': 'surgery',
  Capel: 'worship',
  Eglwys: 'worship',
  Tafarn: 'work',
  Chwarel: 'work',
  Fferm: 'address',
};

/** Public houses by their signs, where somebody drinks, sleeps or serves. */
const publicHouse =
  /(?<=\bthe )(?:[A-ZÀ-Þ][a-zß-ÿ’']+ ){1,2}(?:Inn|Arms|Head|Lion|Tavern|Hart|Horses?|Hounds|Bell|Plough|Oak|Swan|Anchor|Tap)(?![A-Za-z])(?! (?:Hospital|Road|Street|Lane|Trust|School|Surgery|Centre|Ward))/g;
/** Inns and chains of hotels, by the name over the door. */
const lodging =
  /(?<=\b(?:at|to|in|from|of|outside|near) )(?:the |a )?(?:[A-ZÀ-Þ][a-zß-ÿ’]+ )?(?:Travelodge|Premier (?:Inn|Lodge)|Holiday Inn(?: Express)?|Ibis|Hilton|Novotel|Ramada|Best Western|Jurys Inn|Britannia Hotel|Wetherspoons?|Butlin[’']?s)(?:(?:,? (?:at|in|on|near|off|by) (?:the )?[A-ZÀ-Þ]?[\w’]+(?: [A-ZÀ-Þ0-9][\w’]*)*(?: road| roundabout)?))?/g;
/** A branch of a chain, by where it stands: "the Costa in Marsh Street". */
const branch =
  /(?<=\b(?:at|to|in|from|of|outside|near|behind) )the (?:local )?(?:McDonald[’']s|Tesco|Asda|ASDA|KFC|Costa|Starbucks|Greggs|Subway|Nando[’']s|Burger King|Aldi|Lidl|Morrisons|Sainsbury[’']s|Co-op|Spar|Iceland|B&Q|Esso|Shell|BP|Texaco)(?: (?:Extra|Express|Local|garage|drive-through|superstore|supermarket|caf[eé]))* (?:on|in|at|off|by) (?:the )?[A-Za-z][\w’]+(?: [A-ZÀ-Þ][\w’]*)*(?: (?:road|roundabout|estate|bypass))?/g;
const chain =
  /McDonald|Tesco|Asda|ASDA|KFC|Costa|Starbucks|Greggs|Subway|Nando|Burger King|Aldi|Lidl|Morrisons|Sainsbury|Co-op|Spar|Iceland|B&Q|Esso|Shell|BP|Texaco/;
/** "She drank at", "had her hair done at", "a regular at": where somebody is to be met with. */
const frequents =
  /\b(?:drank|drinks|drinking|drink|lunched|dined|trained|boxed|danced|swam|bowled|gambled|(?:a )?(?:member|regulars?|habitu[eé]|fixture|well known|barred|banned)|(?:her |his )?(?:hair|nails|eyebrows|lashes) (?:cut|done|coloured|dressed)|played (?:darts|pool|snooker|bingo|cards|dominoes|skittles|football|cricket|rugby|bowls|golf)|(?:played|plays|turned out)(?= for )|(?:went to|goes to|joined) (?:a )?(?:bingo|slimming|yoga|keep-fit|boxing|zumba|a class|classes|line dancing|judo|karate|choir|the gym))(?: [a-z]+){0,5}? (?:at|in|for|of|from) (?:the )?/g;
const frequentsHead =
  /\b(?:drank|drink\w*|lunched|dined|trained|boxed|danced|swam|bowled|gambled|turned|member|regulars?|fixture|known|barred|banned|hair|nails|eyebrows|lashes|play(?:ed|s)|bingo|slimming|yoga|classes|choir|gym)\b/;
const ownName = new RegExp(`^(${capital}(?:\\s+(?:(?:of|the|and|&|y|yr|Up and|in)\\s+)?${capital}){0,4})`);
/** Bodies, towns and feasts behind such words. */
const noHaunt =
  /\b(?:Panel|Police|Council|Trust|Partnership|Team|Board|Service|Services|Union|Party|Church|Army|Navy|Facebook|Instagram|Christmas|Easter|England|Wales|Scotland|Ireland|Spain|France|Hospital|School|College|University|Academy|Crown|Court|Prison|HMP|Review|Group|Network|Forum|Royal|Institute|Law|Society|Association|Committee|Staff|MARAC|MASH|Safeguarding|Domestic|Women|Home|January|February|March|April|May|June|July|August|September|October|November|December|Friday|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Operation|Sundays|Fridays|Saturdays|British|English|Welsh)\b/;

/** Where somebody spends the day, plays or swims: "the Lower Mead Day Centre". Where agencies meet is another matter. */
const haunt = new RegExp(
  `(?<=\\b(?:at|to|from|of|for|by|attend(?:s|ed|ing)|joined|visited|left) (?:the )?)(?:${capital}\\s+){1,4}?(?:Day (?:Centre|Hospice|Service)|Lunch(?:eon)? Club|Social Club|Working Men[’']s Club|Memory Caf[eé]|Contact Centre|(?:Leisure|Sports|Fitness|Swimming) Centre|Swimming (?:Baths|Pool)|Lido|(?:Bowls|Bowling|Cricket|Rugby|Football|Golf|Tennis|Boxing|Snooker|Sailing|Angling|Darts|Bridge|Conservative|Labour|Liberal|Miners[’']|Railwaymen[’']s|Legion|Sports and Social|Polish|Irish|Ukrainian) Club|Bingo(?: Hall| Club)?|Boxing Gym|Gym|Fitness|Health Club|Bingo)(?![A-Za-z])`,
  'g',
);
const hauntHead =
  /[a-z’'] (?:Gym|Fitness|Health Club|Club|Lido|Bingo|Boxing Gym|Swimming|Memory Caf|(?:Day|Contact|Leisure|Sports|Fitness) (?:Centre|Hospice|Service))/;
const leadOf =
  /^(?:(?:The|Her|His|Their|A|An|Local|Royal|British|English|National|Council|Older|Adult|NHS|Premier League)\s+)+/;
/** Where somebody was found, is buried, or digs: a wood, a cemetery, an allotment. */
const ground =
  /(?<=\b(?:in|at|to|near|of|from) (?:the )?)(?:[A-ZÀ-Þ][a-zß-ÿ’']+ ){1,2}(?:Cemetery|Churchyard|Crematorium|Woods?|Allotments?|Recreation Ground)(?![A-Za-z])/g;
const aVillage = new RegExp(
  `\\b(?:liv(?:ed|es|ing)|home|house|cottage|farm|moved|settled)\\b[^.;]{0,40}\\b(?:village|hamlet) of (${capital}(?: ${capital}){0,2})`,
  'g',
);

/** Cheap first tests: runs of capitals are tried only where what must follow or precede them stands. */
const mayBe = {
  numbered: /\b\d{1,4}[A-Za-z]? [A-ZÀ-ÞŴŶ]/,
  livedAt: /\b(?:at|above|over|below|behind) (?:the )?[A-ZÀ-ÞŴŶ]/,
  apposition: /(?:called|named|known as) [“"‘']?[A-ZÀ-ÞŴŶ]|[a-z’], [“"‘']?(?:the )?[A-ZÀ-ÞŴŶ]/,
  described: /[A-ZÀ-ÞŴŶ][A-Za-zÀ-ɏ’'-]*, (?:an?|the|her|his|their|then) /,
  headed:
    /[A-ZÀ-ÞŴŶ][A-Za-zÀ-ɏ’'-]* (?:(?:Nursing|Care|Residential) Home|Residential Care|Guest House|(?:Caravan|Holiday|Leisure) (?:Park|Site|Village)|[Hh]ostel|[Cc]are home|nursing home|factory|brewery|bakery|warehouse|depot|mill|foundry|quarry|colliery|shipyard|supermarket|practice|allotments|(?:[a-z]+ )?(?:shop|salon|caf[eé]|barbers?|garage|car wash|pub|takeaway|gym|nail bar|nightclub|bistro|restaurant|tearoom|kennels|stables)\b)/,
} as const;

/** Words that make of a name in such a place a body, an office or a stand-in. */
const noHome =
  /\b(?:Hospitals?|Infirmary|University|College|School|Academy|HMP|HM|Prison|Barracks|Police|Council|Trust|Partnership|Court(?=\s+(?:of|Centre))|Crown|Magistrates|NHS|Home Office|Service|Services|Unit|Ward|Panel|Review|Centre|Association|Aid|Ltd|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|England|Wales|Scotland|Ireland|Britain|Covid|COVID)\b|^(?:Flat|Practice|Surgery|Address|Property|Location|Town|Village|School|Area|House|Home|Hospital|Farm|Church|Street|Hostel|Refuge)\s(?:[A-Z]{1,2}|\d{1,2})$/;
const homeBefore =
  /\b(?:liv(?:ed|es|ing)|resid\w+|stay(?:ed|ing)|address|home|house|flat|tenan\w+|moved|returned|property|lodg\w+|called|visit(?:ed)?|attended|search\w*|found|body|went|came|rent\w*|bought|sold|family)\b[^.;]{0,40}$/i;
const homeAfter =
  /^,\s*(?:their|her|his|the|a)\s+(?:family\s+|marital\s+|own\s+)?(?:home|house|flat|address)\b/;
/** Words before a head that say what kind it is and not which one. */
const kind =
  /^(?:The|A|An|Her|His|Their|Local|This|That|One|Another|Each|GP|NHS|English|Polish|Welsh|Adult|Council|Women[’']s|Victorian|Private|Good|Best|Clinical|Social|Nursing|Safe|Group|General|Family|Medical|Dental|Professional|Primary|Probation|Police|Supervised|At|In|On|From|To|And|But|When|While|That|Safeguarding|Since|Both|Current|Health|Care|Work|Multi-agency|Agency|Directors?|Partner|Reflective|Community|School|National|Public)$/;

/** Homes, shops and houses of worship whose name is told by the words around it: "their farm, High Birks,". */
export function placesByCue(block: Block, people: () => ReadonlySet<string>): readonly NamedPlace[] {
  const { text } = block;
  const places: NamedPlace[] = [];
  for (const found of hauntHead.test(text) && !ofTheReview.test(text) ? text.matchAll(haunt) : []) {
    const cut = leadOf.exec(found[0])?.[0].length ?? 0;
    const start = found.index + cut;
    const name = found[0].slice(cut);
    if (/\s\S+\s|^\S+ (?:Lido|Gym|Fitness|Bingo)$/.test(name))
      places.push({ start, end: start + name.length, what: 'haunt' });
  }
  for (const found of /Travelodge|Premier |Holiday Inn|Ibis|Hilton|Novotel|Ramada|Best Western|Jurys|Britannia|Wetherspoon|Butlin/.test(
    text,
  ) && !ofTheReview.test(text)
    ? text.matchAll(lodging)
    : [])
    places.push({ start: found.index, end: found.index + found[0].length, what: 'haunt' });
  for (const found of chain.test(text) ? text.matchAll(branch) : [])
    places.push({ start: found.index, end: found.index + found[0].length, what: 'haunt' });
  for (const found of frequentsHead.test(text) && !ofTheReview.test(text) ? text.matchAll(frequents) : []) {
    const start = found.index + found[0].length;
    const words = ownName.exec(text.slice(start, start + 80))?.[1]?.replace(/[’']s?$/, '') ?? '';
    if (!/\s/.test(words) || noHaunt.test(words) || people().has(firstWord(words))) continue;
    if (
      /\b(?:member of|from|for|in)\s+(?:the\s+)?$/.test(found[0]) &&
      !/\b(?:played|plays|turned|hair|nails|dr[aiu]nk\w*|lunched|dined|barred|banned)\b/.test(found[0]) &&
      !/(?:Gym|Club|Arms|Inn|Bar|Studio|Salon|Fitness|Leisure|Health|Legion|Tavern|Lounge)$/.test(words)
    )
      continue;
    if (!places.some((p) => p.start < start + words.length && start < p.end))
      places.push({ start, end: start + words.length, what: 'haunt' });
  }
  const add = (start: number, words: string, what: NamedPlace['what'], business = false) => {
    const own = words.replace(/(?:[’']s?|[.,;]+)$/, (end) =>
      what === 'work' || /\bSt\.?\s/.test(words) ? end : '',
    );
    const first = own.split(/\s+/)[0] ?? '';
    if (own.length < 3 || noHome.test(own) || (!business && isPerson(own, people()))) return;
    if (isBodyWord(first) && !/\s/.test(own)) return;
    // "Property 1", "Address A" stand in for a place.
    if (/^\s(?:\d{1,2}|[A-Z])\b/.test(text.slice(start + own.length))) return;
    if (!places.some((p) => p.start < start + own.length && start < p.end))
      places.push({ start, end: start + own.length, what });
  };
  for (const found of mayBe.numbered.test(text) ? text.matchAll(numbered) : []) {
    const words = found[1] ?? '';
    const start = found.index + found[0].length - words.length;
    const street = words.replace(/^\S+\s+/, '');
    const sure = homeAfter.test(text.slice(start + words.length));
    if (
      /^(?:19|20)\d\d\s/.test(words) ||
      /^(?:[A-Z]{2,}|Rifles|Para|Eleven|Commando|Regiment)/.test(street) ||
      isBodyWord(street.split(/\s+/)[0] ?? '')
    )
      continue;
    if (
      !isPerson(street, people()) &&
      (sure || homeBefore.test(text.slice(Math.max(0, start - 60), start).replace(/Home Office/g, ' ')))
    )
      add(start, words, 'address');
  }
  for (const found of worksHead.test(text) && !ofTheReview.test(text) ? text.matchAll(works) : []) {
    const cut = /^(?:The|Her|His|Their|A|An)\s+/.exec(found[0])?.[0].length ?? 0;
    if (/\s/.test(found[0].slice(cut))) add(found.index + cut, found[0].slice(cut), 'work');
  }
  for (const found of /Meddygfa|Canolfan Iechyd|Capel|Eglwys|Tafarn|Chwarel|Fferm/.test(text)
    ? text.matchAll(inWelsh)
    : [])
    add(found.index, found[0], welshKinds[found[1] ?? ''] ?? 'address');
  for (const found of text.matchAll(publicHouse)) add(found.index, found[0], 'work');
  for (const found of text.matchAll(ground)) add(found.index, found[0], 'address');
  for (const found of /\b(?:village|hamlet) of [A-Z]/.test(text) ? text.matchAll(aVillage) : []) {
    const words = found[1] ?? '';
    add(found.index + found[0].length - words.length, words, 'address');
  }
  for (const found of mayBe.livedAt.test(text) ? text.matchAll(livedAt) : []) {
    const words = found[1] ?? '';
    const after = text.slice(found.index + found[0].length);
    if (/[’']s?$/.test(words) || /^(?:[’']s?\s|\s(?:Hospital|Road|Street))/.test(after)) continue;
    add(found.index + found[0].length - words.length, words, 'address');
  }
  for (const found of mayBe.apposition.test(text) ? text.matchAll(apposition) : []) {
    const words = found[2] ?? found[3] ?? '';
    const start = found.index + found[0].lastIndexOf(words);
    const ahead = text.slice(Math.max(0, found.index - 60), found.index);
    const noun = found[1] ?? '';
    // "her key worker at the hostel, Tamsin Roe,"
    if (found[2] !== undefined && ofSomebody.test(ahead) && /^\S+ \S+$/.test(words)) continue;
    if (found[2] !== undefined && /^(?:home|house)$/.test(noun) && !isOwned.test(ahead)) continue;
    // "The company, Pennant," may be a contractor; hers is where she worked.
    if (/^(?:company|firm|business)$/.test(noun) && !/\b(?:her|his|their)\s+(?:[a-z]+\s+){0,2}$/i.test(ahead))
      continue;
    add(start, words, whatOf(found[1] ?? ''));
  }
  for (const found of mayBe.described.test(text) ? text.matchAll(described) : []) {
    const noun = found[2] ?? '';
    if (
      /^(?:village|hamlet)$/.test(noun) &&
      !ofSomebodysHome.test(text.slice(Math.max(0, found.index - 60), found.index))
    )
      continue;
    // "Kath’s Kitchen, a café": what somebody of no key gave their name to.
    const business =
      /^[A-ZÀ-Þ]\S+[’']s [A-ZÀ-Þ]/.test(found[1] ?? '') && !people().has(firstWord(found[1] ?? ''));
    add(found.index, found[1] ?? '', whatOf(noun), business);
  }
  for (const found of mayBe.headed.test(text) ? text.matchAll(headed) : []) {
    let start = found.index;
    let words = (found[1] ?? '').trim();
    for (
      let lead = /^(\S+)(?:\s+|$)/.exec(words);
      lead && kind.test(lead[1] ?? '');
      lead = /^(\S+)(?:\s+|$)/.exec(words)
    ) {
      start += lead[0].length;
      words = words.slice(lead[0].length);
    }
    const head = found[2] ?? '';
    // "The GP’s practice": letters, and whose it is.
    if (words === '' || /^[A-Z0-9]+(?:[’']s)?$/.test(words)) continue;
    // "Home practice: the nurse now …" opens a sentence and names none.
    if (head === 'practice' && !/\s/.test(words) && /(?:^|[.:;]\s+)$/.test(text.slice(0, start))) continue;
    if (head === 'practice' && !/\b(?:patients?|registered|GP|doctor|Dr|appointment)\b/i.test(text)) continue;
    const small =
      /(?:shop|salon|caf[eé]|barbers?|garage|car wash|pub|takeaway|gym|nail bar|nightclub|bistro|restaurant|tearoom|kennels|stables)$/.test(
        head,
      );
    if (
      small &&
      !/\b(?:work(?:ed|s|ing)?|job|shifts?|owned|ran|managed|employ\w*|met|drank|drinking|danced|seen|followed)\b/.test(
        text,
      )
    )
      continue;
    const what =
      small ||
      /^(?:factory|brewery|bakery|warehouse|depot|mill|foundry|quarry|colliery|shipyard|supermarket)$/.test(
        head,
      )
        ? 'work'
        : head === 'practice'
          ? 'surgery'
          : 'address';
    add(start, text.slice(start, found.index + found[0].length), what);
  }
  return places;
}

/** Somebody who works or lives in what the noun names. */
const ofSomebody =
  /\b(?:worker|officer|manager|nurse|doctor|carer|support|assistant|teacher|colleague|friend|owner|neighbour|receptionist|landlord|landlady|foreman|supervisor|chef|boss|warden|resident|employee|member of staff|pastor|imam|vicar|priest|minister|elder) (?:at|in|of|from|for) (?:the|an?|her|his|their) (?:[a-z]+ ){0,2}$/;
const isOwned =
  /(?:\b(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he|[Aa]|[Mm]arital|[Ff]amily(?:[’']s)?)|[’']s?)\s+(?:[a-z]+\s+){0,2}$/;

/** Whose home a village is. */
const ofSomebodysHome =
  /\b(?:liv(?:ed|es|ing)|moved|settled|home|house|cottage|parents|farm(?:ed)?|grew up|born|brought up|stay(?:ed|ing)|rented|bought|family)\b[^.;]*$/;

function firstWord(words: string): string {
  return (words.split(/\s+/)[0] ?? '').replace(/[’']s?$/, '').toLowerCase();
}

function isPerson(words: string, people: ReadonlySet<string>): boolean {
  const first = words.split(/\s+/)[0] ?? '';
  const bare = first.replace(/[’']s?$/, '');
  return (
    people.has(bare.toLowerCase()) ||
    (givenName(bare) === 'given' && (!/\s/.test(words) || /[’']s$/.test(first)))
  );
}

function whatOf(noun: string): NamedPlace['what'] {
  for (const [what, list] of Object.entries(nouns) as [keyof typeof nouns, string][])
    if (new RegExp(`^(?:${list})$`).test(noun)) return what;
  return 'address';
}
