import type { Block } from '@dhrlint/draft';
import type { NamedPlace } from './place-name.js';

const capital = "(?:[A-Z]\\.\\s?)*[A-ZÀ-Þ][A-Za-zÀ-ɏ’'&-]*";
const day = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?';
const post = `(?:as\\s+)?(?:an?|the|her|his|their|its)?\\s*(?:(?:[a-z-]+|${day})\\s+){0,4}`;
/** "in the office of": the part of a business that somebody works in. */
const within =
  '(?:in|at|on) (?:the|its) (?:[a-z]+ ){0,2}(?:office|offices|kitchen|kitchens|shop|canteen|yard|warehouse|stores|laundry|workshop|showroom|accounts department|post room|packing shed|stockroom|despatch bay) (?:of|at)';
/** "cut hair at", "pulled pints in": a craft, by what it is done to; found from the preposition, which is rarer. */
const worked = new Set(
  'hair nails pints meals dinners breakfasts tables rooms shoes boots cars vans lorries bikes bicycles tyres engines bread cakes pies pizzas chips books accounts flowers bouquets clothes dresses curtains furniture kitchens keys watches jewellery parcels dogs horses boxes shelves suits spectacles fish eyebrows'.split(
    ' ',
  ),
);
const beforeName = / (?:at|for|in) (?:the )?(?=[A-ZÀ-Þ])/g;
const craft =
  /\b(?:cut|cuts|cutting|did|does|doing|dressed|styled|washed|set|pull(?:ed|ing)|serv(?:ed|ing)|made|making|sold|selling|mend(?:ed|ing)|fix(?:ed|ing)|serviced|bak(?:ed|ing)|cook(?:ed|ing)|clean(?:ed|ing)|polished|stacked|pack(?:ed|ing)|picked|sort(?:ed|ing)|kept|keeping|groomed|sew(?:ed|ing)|pressed|painted|fitted|altered|gutted|filleted)(?:\s+[a-z]+){1,4}$/;
/** "minded the till at", "did the wages for", "laboured for": work that is not called so. */
const sideline =
  /\b(?:(?:kept|keeping|minded|minding|worked|manned|manning|managed|ran|running|on|behind) the (?:till|tills|counter|bar|door|desk|stall|shop floor|shop|switchboard|post room|kitchen|canteen|cloakroom|reception|fish counter|cheese counter) (?:at|of|for|in)|(?:labour(?:ed|s|ing)|temp(?:ed|ing)|clerk(?:ed|ing)|nannied|freelanc(?:ed|ing)|cleaned|cooked|typed|interned|moonlight(?:ed|ing)|skippered|crewed|waited on|(?:did|does|doing) (?:the )?(?:wages|books|accounts|payroll|cooking|cleaning|deliveries|nights|shifts|milk round|rounds)|(?:on|did|his|her) rounds)\s+(?:at|for|with))\s+(?:the\s+)?/g;
const sidelineHead =
  /\b(?:till|tills|counter|desk|stall|shop|switchboard|post room|kitchen|canteen|cloakroom|reception|bar|door|labour\w*|temp(?:ed|ing)|clerk(?:ed|ing)|nannied|freelanc\w+|cleaned|cooked|typed|interned|moonlight\w+|skippered|crewed|waited|wages|accounts|books|payroll|cooking|cleaning|deliveries|nights|shifts|rounds?) (?:at|for|with|of|in) /;
/** "worked at", "had a job with", "was a cleaner for", "served his time as an engineer at". */
const cue = new RegExp(
  `\\b(?:(?:work(?:ed|s|ing)?|employed|employment|job|jobs|shifts?|taught|teach(?:es|ing)?|apprentice(?:d|ship)?|served (?:his|her) time|volunteer(?:ed|ing|s)?|placement|taken on|hired|signed on|managed|career|position|role|director|shareholder|company secretary)\\s+(?:for\\s+(?:[a-z-]+\\s+){1,3}(?:years?|months?|weeks?|seasons?)\\s+)?${post}(?:${within}|at|for|with|by|in|from|(?<=(?:director|shareholder|company secretary)\\s+)of)|(?:manager|cleaner|waitress|waiter|chef|cook|barista|baker|cashier|driver|engineer|assistant|receptionist|secretary|supervisor|labourer|carer|hairdresser|mechanic|clerk|operative|packer|picker|porter|warehouseman|barman|barmaid|bartender|florist|machinist|fitter|electrician|plumber|teacher|tutor|lecturer|accountant|administrator|security guard|steward|shop assistant|sales assistant|trainee|apprentice|instructor|nurse|healthcare assistant|porter|radiographer|midwife|doorman|bouncer|croupier|forklift driver|lifeguard|conductor|guard|signalman|postman|fireman|firefighter)\\s+(?:at|for|with|in)|(?:stacked shelves|shelf[- ]stacker|foreman|forewoman|caretaker|landlord|landlady|partner|buyer|planner|bookkeeper|cook|joiner|plasterer|builder|welder|groom|gardener|stylist|beautician|dental nurse|sous-chef|(?:drove|driving|delivered|delivering|deliveries|served|waited|packed|picked)(?:\\s+[a-z]+){0,3}|(?:behind|at) the (?:bar|counter|till)|on the tills?|stall|kiosk|night shifts?|sacked|dismissed|laid off|made redundant|retired)\\s+(?:at|for|with|on|in|from|by|of)|(?:employers?|employed by|company|firm),?(?:\\s+(?:was|is|called))?)\\s+(?:the\\s+|a\\s+[a-z]+\\s+(?:called|named)\\s+)?`,
  'g',
);
const name = new RegExp(
  `^[“"‘']?(${capital}(?:\\s+(?:(?:&|and|of|the|on|in|for|y|yr)\\s+)?${capital}){0,5})`,
);
/** Heads of names that are places of work even behind "in". */
const shopHead =
  /\b(?:Brewery|Caf[eé]|Coffee|Bar|Bakery|Salon|Factory|Mill|Mills|Inn|Hotel|Garage|Studio|Restaurant|Warehouse|Store|Stores|Shop|Pharmacy|Chemist|Nursing Home|Care Home|Supermarket|Butchers?|Arms|Head|Lion|Foundry|Dairy|Laundry|Cleaners|Motors|Farm|Theatre|Cinema|Gym|Club|Kitchen|Takeaway|Pizza|Florist|Tailors?|Barbers?|Bank|Depot|Works|Yard|Logistics|Ltd|Limited|plc|PLC|Bros|Brothers|Sons|& Co|Hairdress\w+|Nurser(?:y|ies)|Tesco|Asda|Sainsbury\S*|Morrisons|Lidl|Aldi|Amazon|Boots|Primark|Greggs|McDonald\S*|Argos|Wilko|B&Q|Next|Mart|Market|Auctions?|Auctioneers|Salerooms?|Estates?|Haulage|Transport|Coaches|Plant Hire|Engineering|Joinery|Roofing|Scaffolding|Textiles|Foods|Meats|Poultry|Packhouse|Garden Centre|Stud|Racecourse|Ground|Boatyard|Opticians?)\b/;
/** Bodies that are named as agencies, and employers that name nobody's place of work. */
const agency =
  /\b(?:(?:Appendix|Annexe?|Section|Chapter|Table|Figure|Schedule|Paragraph|Part|Exhibit|Recommendation)(?= (?:[A-Z]|\d+|[IVX]+)\b)|Council|Universities|Colleges|Schools|Councils|Academies|Trusts|Red Cross|Age UK|Samaritans|Oxfam|Citizens|Barnardo\S*|RSPCA|NSPCC|Scouts|Guides|Brownies|Trust|Police|Constabulary|NHS|(?<!(?:Cottage|Community) )Hospital|Hospitals|Government|Army|Navy|Air Force|RAF|Royal|Ministry|HMP|Prison|Probation|Home Office|Civil Service|Fire|Ambulance|University|College|School|Ysgol|Coleg|Prifysgol|Academy|Primary|Infants?|Juniors?|Nursery|Grammar|Comprehensive|Women[’']s Aid|Refuge|Partnership|Health Board|Authority|Cafcass|Department|DWP|Crown (?:Court|Prosecution)|Court|Parliament|Board|Social Care|Services|Service|Safeguarding|Panel|Review|Police|IDVA|MARAC|Local|England|Wales|Scotland|Ireland|London|Manchester|Birmingham|Liverpool|Leeds|Bristol|Cardiff|Europe|Germany|France|Spain|Poland|Pakistan|India|Iraq|Turkey|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Covid|COVID|English|Welsh|Adult|Children|Housing|Mental|Community|Public|Domestic|Victim|Home)\b/;
const ofReviewer =
  /\b(?:chair|author|panel|reviewer|IMR|independent of|never (?:been )?(?:worked|employed)|never worked|agenc(?:y|ies)|practitioners?|officers?|staff|nurses?|social workers?|we|I)\b/;
const aimed = /\b(?:work(?:ed|s|ing)? (?:closely |jointly |together |alongside )*with)\s*(?:the\s+)?$/;

/** What somebody of the case keeps or runs: "he owned the Golden Wok". */
const keeps = new RegExp(
  `(?:\\b(?:she|he|who|they|couple|family|parents|brothers|sisters|pair|[A-Z][a-z]+)\\s+(?:had\\s+|then\\s+|also\\s+|jointly\\s+|now\\s+|co-)?(?:managed|manages|ran|runs|owned|owns|kept|leased|part-owned))\\s+(?:the\\s+|(?=The\\s))(?=${capital} )`,
  'g',
);
const undertaking =
  /^\s*(?:scheme|project|programme|service|course|pilot|campaign|panel|team|refuge|helpline|meeting|review|workshop|group|hub|unit|ward|desk|conference)/i;

/** "a night watchman at", "its head gardener for": what somebody is, by the ending of the word. */
const occupation =
  /\b(?:was|as|became|is|been|being|made) (?:an? |the |its |their )?(?:[a-z-]+ ){0,2}([a-z]+(?:er|or|ist|man|woman|ant|hand|guard|smith|wright|keep))$/;
const noOccupation =
  /^(?:member|visitor|prisoner|caller|speaker|sister|brother|mother|father|daughter|customer|user|number|order|matter|winner|supporter|passenger|lodger|owner|never|over|after|under|later|together|either|other|former|another|minor|major|poor|for|her|whether|rather|ever|defendant|inhabitant|relevant|important|significant|patient|outsider|stranger|offender|perpetrator|newcomer|volunteer|officer|inspector|doctor|adviser|advisor|participant|consultant|learner|leader|coordinator)$/;

function craftsIn(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(beforeName)].filter(({ index }) => {
    const before = text.slice(Math.max(0, index - 60), index);
    if (worked.has(before.slice(before.lastIndexOf(' ') + 1)) && craft.test(before)) return true;
    const found = occupation.exec(before)?.[1];
    return found !== undefined && !noOccupation.test(found);
  });
}

/** Named places of work in a block; agencies and towns are left out. */
export function workplacesIn(block: Block): readonly NamedPlace[] {
  const { text } = block;
  const places: NamedPlace[] = [];
  if (block.kind === 'heading') return places;
  for (const found of [
    ...text.matchAll(cue),
    ...(sidelineHead.test(text) ? text.matchAll(sideline) : []),
    ...craftsIn(text),
  ]) {
    const start = found.index + found[0].length;
    const words = name.exec(text.slice(start, start + 120));
    const named = words?.[1]?.replace(/[.’']+$/, '') ?? '';
    if (named === '' || agency.test(named) || aimed.test(found[0])) continue;
    const inTown =
      /\b(?:in|from|(?<!\b(?:employed|taken on|hired|apprenticed)(?: [a-z]+){0,4} )by)\s*(?:the\s+)?$/.test(
        found[0],
      );
    const single = !/\s/.test(named);
    if (
      (inTown || (single && !/[’']s$/.test(words?.[1] ?? '') && !/\bat\s*(?:the\s+)?$/.test(found[0]))) &&
      !shopHead.test(named)
    )
      continue;
    const clause = text.slice(Math.max(0, text.lastIndexOf('. ', found.index) + 1), found.index);
    if (ofReviewer.test(clause)) continue;
    const offset = (words?.[0] ?? '').length - (words?.[1] ?? '').length;
    places.push({ start: start + offset, end: start + offset + named.length, what: 'work' });
  }
  for (const found of / (?:managed|manages|ran|runs|owned|owns|kept|leased|part-owned) (?:the|The) [A-Z]/.test(
    text,
  )
    ? text.matchAll(keeps)
    : []) {
    const start = found.index + found[0].length;
    const named = name.exec(text.slice(start, start + 120))?.[1]?.replace(/[.’']+$/, '') ?? '';
    if (!/\s/.test(named) || agency.test(named) || undertaking.test(text.slice(start + named.length)))
      continue;
    if (/\b(?:Project|Scheme|Programme|Group|Unit|Team|Hub|Course|Network|Forum|Campaign)\b/.test(named))
      continue;
    const clause = text.slice(Math.max(0, text.lastIndexOf('. ', found.index) + 1), found.index);
    if (!ofReviewer.test(clause)) places.push({ start, end: start + named.length, what: 'work' });
  }
  return places;
}
