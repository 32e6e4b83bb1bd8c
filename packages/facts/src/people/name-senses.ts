import { givenName } from './given-names.js';
import type { NamePlace } from './name-places.js';
import { isBodyWord, isPublicPerson, namesThing, roleEnds } from './not-people.js';
import { kinNoun } from './relations.js';
import { rank } from './titles.js';

/**
 * What a run of capitals is by its own surroundings, where these say more than that it may be a person's name.
 *
 * `body` an organisation, place or saint; `thing` a law, inquiry, operation or theory called after somebody; `bench`
 * a judge, coroner or counsel; `public` a minister or somebody else known to all; `cited` an author of what is read;
 * `other-review` a person of another review; `review` somebody doing the review's own work; `worker` a front-line
 * worker; null where nothing is told.
 */
export type NameSense =
  | 'body'
  | 'thing'
  | 'bench'
  | 'public'
  | 'cited'
  | 'other-review'
  | 'review'
  | 'worker'
  | null;

/** Surnames that are words of places and bodies as well: "Amy Green" is a person, "Amy House" is not. */
const surnameToo = new Set(
  'ward park green hill wood field lane hall bridge forest house lodge way court parks rise walk grove king west north east south field fields drew banks wells price care law court page moss head bishop chase nurse royal england ireland wales farmer forest rivers shore sea marsh heath moor dale brook pool ford'.split(
    ' ',
  ),
);

const before = {
  saint: /\b(?:St|Saint|SS|Ss|Santa|San)\.?\s*$/,
  address:
    /(?:\b(?:Heol|Stryd|Ffordd|Lôn|Maes|Bryn|Cae|Tŷ|Ty|Pen|Trem|Rhes|Clos|Gerddi|Parc|Plas|Rue|Calle|Via)\s+(?:[Yy]r?\s+|[Dd]e\s+|[Ll]a\s+)*|(?<![\d/.])(?<!\b[Aa]ged? )(?!(?:19|20)\d\d\b)\d{1,4}[A-Za-z]?,?\s+)$/,
  thing: /\b(?:Operation|Op|Project|Storm|Hurricane|Baby|HMS|HMP|Campaign|Taskforce|Exercise)\s*[“"‘']?$/,
  bench:
    /\b(?:[Jj]udge|[Cc]oroner(?: for [^,.]{3,40})?|[Rr]ecorder|[Mm]agistrate|[Cc]ounsel|[Bb]arrister|[Pp]rosecutor|[Pp]rosecut(?:ed|ion) by|[Dd]efended by|[Rr]epresented by)(?:,|\s+in (?:the|this) case,?|\s+was|:)?\s*$/,
  public:
    /\b(?:Home Secretary|Prime Minister|Secretary of State[^,.]{0,40}|[Mm]inister[^,.]{0,40}|Commissioner(?: for [^,.]{3,40})?|Chief Constable|Ombudsman|Member of Parliament|MP|poet|poem by|novelist|singer|actor|actress|footballer|campaigner|activist|journalist|philosopher|founder|lyrics by|words (?:of|by)|song by|book by|by the late)(?:,|:)?\s*[“"‘']?$/i,
  review:
    /\b(?:IMRs?|DHR|[Rr]eview|[Pp]anel|[Rr]eport|[Pp]artnership|CSP|[Cc]ommunity [Ss]afety|[Bb]usiness|[Bb]oard)(?:[’']s)?\s+(?:[A-Za-zÀ-ɏ-]+\s+){0,2}(?:authors?|officer|manager|administrator|co-?ordinator|secretary|adviser|advisor|support|lead|member|chair|representative)(?:,|:| was| by)?\s*$/,
  sio: /^\W*(?:[Bb]y|[Ff]rom|[Ss]igned):?\s*$|\b(?:[Ll]ead (?:[Ii]nspector|[Rr]eviewer|[Aa]uditor)|[Ss]enior [Ii]nvestigating [Oo]fficer|SIO|IMR author|author of the IMR|[Mm]ember of the (?:Review )?Panel|[Pp]anel [Mm]ember|[Cc]hair(?:ed)?(?: by)?|[Aa]uthor(?:ed)?(?: by)?)(?:,|:| was|\)|\s*\()?\s*$/,
} as const;

const after = {
  bench:
    /^,?\s*(?:KC|QC|K\.C\.|Q\.C\.|JP)\b|^,\s*(?:the\s+|HM\s+|His Majesty[’']s\s+|Her Majesty[’']s\s+)?(?:[A-Za-zÀ-ɏ]+\s+){0,2}(?:judge|coroner|recorder|magistrate|prosecutor|counsel|barrister)\b/i,
  public:
    /^,?\s*(?:MP\b|\((?:Con|Lab|LD|MP)\b|(?:then\s+|the\s+(?:then\s+)?|who was then\s+)?(?:Home Secretary|Prime Minister|Secretary of State|[A-Za-zÀ-ɏ]*\s?[Mm]inister|Domestic Abuse Commissioner|Victims[’']? Commissioner|Children[’']s Commissioner|Police and Crime Commissioner|Chief Constable|poet|singer|author of|campaigner|actor|journalist))/,
  cited:
    /^\s*(?:et al\b|,?\s*\(?(?:19|20)\d\d[a-z]?\b\)?|\s*(?:and|&)\s+[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ’'-]+(?:\s+[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ’'-]+)?,?\s*\(?(?:19|20)\d\d)|^\s*,\s*[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]\.(?:\s*[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]\.)*(?=[\s,(])/,
  review:
    /^\s*(?:,|\()\s*(?:the\s+|an?\s+|our\s+|its\s+)?(?:[A-Za-zÀ-ɏ-]+\s+){0,3}(?:IMR author|author|[Cc]hair|administrator|secretary|minute[- ]taker|note[- ]taker|panel member|member of the (?:review )?panel|reviewer|facilitator|senior investigating officer|SIO)\b/,
} as const;

const researchCue =
  /\b(?:research(?:ers?|ed)?|stud(?:y|ies)|literature|academics?|scholars?|professors?|theor(?:y|ies|ist)|framework|typolog\w+|articles?|papers?|journal|survey|evidence base|et al|coined|argues?|argued|writes that|has (?:shown|written|argued)|authors of|published|textbook|book|thesis|University|concept of|notion of|in the words of|(?:has|have|had) written (?:of|about|on|that|how|extensively|widely)|writings? of|work of|[Jj]ournal of)\b/i;
const bibliography =
  /\bhttps?:|\bwww\.|\bdoi\b|\bISBN\b|\bpp?\.\s?\d|\bJournal\b|\bPress\b|\bet al\b|\(\s?(?:19|20)\d\d[a-z]?\s?\)|\bvol\.|\bed\.|\beds\.|\b(?:Routledge|Sage|Palgrave|OUP|Bloomsbury|Springer|Policy Press)\b/;
/** A headline about the case itself. */
const newsCue =
  /\b(?:jail(?:ed|s)?|murder(?:ed|er|ing|s)?|kill(?:ed|er|ing|s)?|stabb(?:ed|ing)|manslaughter|guilty|trial|tributes?|inquest|sentenc(?:ed|ing)|life (?:term|sentence)|death of|husband|wife|mother|mum|dad|father)\b/i;
const otherReview =
  /\b(?:previous|earlier|another|other|published|past|recent|similar|neighbouring|national|serious case|child safeguarding|two|three|several|both|learning from|lessons from|known as|titled|entitled|case of|case in (?:the|a|an))\b[^.]{0,80}\b(?:reviews?|DHRs?|DARDRs?|SCRs?|SARs?|CSPRs?|cases?|deaths?|reports?)\b|\b(?:DHRs|reviews|SCRs|SARs)\b[^.]{0,60}\b(?:of|into|concerning|about|regarding|including|as)\b|\b(?:review|DHR|SCR|SAR|CSPR|report)\b[^.]{0,40}\((?:19|20)\d\d\)|\b(?:reviews?|DHRs?|SCRs?|SARs?)\b[^.]{0,80}\b(?:neighbouring|another (?:area|county|borough|city|part)|elsewhere|published (?:in|by))\b/;

const qualifier =
  "(?:community|occupational|speech|language|psychiatric|mental|health|family|senior|duty|triage|ward|school|practice|district|specialist|staff|charge|student|allocated|designated|named|lead|housing|tenancy|support|key|case|care|outreach|refuge|youth|social|welfare|probation|offender|police|neighbourhood|response|attending|safeguarding|adult|children[’']s|hospital|liaison|early|help|drug|alcohol|recovery|substance|misuse|domestic|abuse|violence|independent|custody|prison|resettlement|employment|bereavement|primary|crisis|home|treatment|on-call|junior|locum|trainee|consultant|clinical|forensic|own|usual|regular|former|new|previous|second|then|pastoral|assistant|deputy|link|call|sexual|older|people[’']s|first|young|radiotherapy|dental|eye|stroke|diabetes|stoma|chemotherapy|palliative|respiratory|infant|parent|scheme|equipment|intake|review|rota|front|desk|out-of-hours)";
const worker =
  '(?:nurse|(?:ward|nursing|senior|charge|hospital) sister|midwife|health visitor|visitor|social worker|(?:[a-zß-öø-ÿ-]+ )?worker|keyworker|caseworker|case manager|care[ -]?co-?ordinator|co-?ordinator|practitioner|officer|offender manager|constable|detective|call[- ](?:handler|taker)|operator|dispatcher|paramedic|technician|doctor|GP|general practitioner|consultant|psychiatrist|psychologist|counsellor|therapist|physiotherapist|pharmacist|dentist|optician|surgeon|registrar|clinician|teacher|head ?teacher|headmistress|headmaster|head of year|form tutor|tutor|lecturer|teaching assistant|receptionist|advocate|advis[eo]r|solicitor|team (?:leader|manager)|(?:contact|lunchtime|visits?|clinical|control room|ward|custody|duty|probation) supervisor|sergeant|inspector|matron|interpreter|warden|caretaker|work coach|mentor|coach|navigator|assessor|chaplain|AMHP|IDVA|ISVA|CPN|PCSO|HV|SW|OT|FLO|SENCO|DSL|YOT|(?:safeguarding|pastoral|welfare|phase|year) lead|social work assistant|care assistant|(?:tenancy|housing|area|site|branch|ward|service|care|care home|home|duty|practice|office|clinic|nursery|hostel|refuge|project|unit|neighbourhood|estate|district|lettings?|property|duty|shift|registered|deputy|scheme|court|complex|sheltered|retirement|extra-care|arrears|income|repairs|locality|operations|customer|community|contact centre|clinical|field|contracts?|investigations?|homelessness|allocations?|support|intake) manager|(?<=\\b(?:[Aa]|one of (?:the|her|his)|an? agency|[Hh]er (?:paid|agency)|[Hh]is (?:paid|agency)|visiting|paid|agency|home|night|live-in|regular|usual|morning|evening|weekend|weekday|daytime|relief) )carer|health ?care assistant|[a-z]{3,}ologist|psychotherapist|[a-z]+iatrist|sonographer|radiographer|phlebotomist|chiropodist|anaesthetist|paediatrician|obstetrician|geriatrician|physician|dieti[ct]ian|hygienist|childminder|foster carer|mediator|facilitator|firefighter|bailiff|(?:court )?usher)';
const roleBefore = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:${qualifier}[\\s-]+){0,5}${worker}(?:,|:|\\s*\\(|(?:,?\\s+who (?:was|is))?\\s+(?:named|called)|,?\\s+whose name (?:was|is))?\\s*[“"‘']?$`,
  'i',
);
const roleAfter = new RegExp(
  `^(?:\\s*,\\s*|\\s*\\(|\\s+[–—-]\\s+)(?:(?:an?|the|his|her|their|one of (?:the|her|his)|who (?:was|is) (?:an?|the|her|his|their)|then (?:an?|the)|[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ-]+[’']s?)\\s+)?(?:${qualifier}[\\s-]+){0,5}${worker}\\b(?!\\s+(?:and|who was (?:also )?an?)\\s+(?:[a-zß-öø-ÿ]+\\s)?friend)`,
  'i',
);
const wasRole = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:[Tt]he|[Hh]er|[Hh]is|[Tt]heir|[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ-]+[’']s?)\\s+(?:${qualifier}[\\s-]+){0,5}${worker}\\s+(?:was|is)\\s+$`,
);
/** "two social workers, Tamsin Roe and": the first of them or one further on. */
const roleOfSeveral = new RegExp(
  `\\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|[Tt]he|[Hh]er|[Hh]is|[Tt]heir) (?:${qualifier}[\\s-]+){0,4}${worker}s(?:,|:)? (?:[A-ZÀ-Þ][\\wÀ-ɏ’-]+(?: [A-ZÀ-Þ][\\wÀ-ɏ’-]+)?(?:, | and )){0,2}$`,
);
/** "the officer in the case", "a nurse on the ward", "the worker who visited her": somebody by a post, and where. */
const roleWithPlace = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Tt]heir|[Oo]ne)\\s+(?:${qualifier}[\\s-]+){0,5}${worker}(?:\\s+(?:in|on|at|for|from|of|with|to)\\s+(?:(?:the|an?|her|his|their|that|this)\\s+)?(?:[A-Za-zÀ-ɏ’'-]+\\s+){0,2}[A-Za-zÀ-ɏ’'-]+|\\s+(?:who|then|assigned|allocated|attending|covering)\\s+(?:[a-z]+\\s+){0,2}(?:[a-z]{2,}ed|saw|took|met|rang|dealt|went|led|spoke|on duty|on call)(?:\\s+(?:[a-z]+|[A-ZÀ-Þ][a-zß-ÿ]+)){0,4}){1,2},\\s*$`,
  'i',
);
/** Who a comma after them may name instead: "the social worker for her mother, Tamsin". */
const kinAtEnd = new RegExp(`\\b(?:${kinNoun}|friend|neighbour|victim|perpetrator|child|baby),\\s*$`, 'i');
/** The last word before a name, whether or not a comma, a bracket or "called" stands between: a cheap first test. */
const lastWord =
  /([A-Za-z]+)(?:,|:|\s*\(|(?:,?\s+who (?:was|is))?\s+(?:named|called|was|is)|,?\s+whose name (?:was|is))?\s*[“"‘']?$/;

const fromBody =
  /^\s*,?\s+(?:from|of|at)\s+(?:the\s+)?(?:[A-Za-zÀ-ɏ’'-]+\s+){0,4}(?:surgery|practice|school|college|hospital|ward|team|refuge|service|services|[Hh]ousing|[Cc]ouncil|[Cc]are|[Pp]olice|[Pp]robation|MASH|MARAC|CMHT|CAMHS|A&E|department|clinic|Trust)\b/;
const workTitle = new RegExp(`^(?:${rank})(?:\\s+\\d{2,6})?$`, 'u');
/** "In the language of Stark's …": whoever gave the words. */
const inTermsOf = /\b[Ii]n the (?:terms|language|vocabulary|framework|sense) of\s*$/;
/** "Dr Crippen's case, and the inquiry that followed": known to all by an inquiry. */
const ofAnInquiry =
  /^\s+(?:case|crimes|murders|killings)\b(?!\s+(?:notes?|files?|load))[^.;]{0,40}\b[Ii]nquiry\b/;
const seniorTitle =
  /^(?:Chief Constable|.*Commissioner|Commander|Brigadier|Major|Captain|Colonel|Lieutenant|Corporal|Flight.*|Wing.*|Squadron.*|Commodore|Admiral|ACC|DCC)$/;

/** What the surroundings of a place make of the run of capitals in it. */
export function senseOf(place: NamePlace): NameSense {
  const known = senses.get(place);
  if (known !== undefined) return known;
  const sense = toldBySurroundings(place);
  senses.set(place, sense);
  return sense;
}

// By the place with all its words, which several readers ask about.
const senses = new WeakMap<NamePlace, NameSense>();

function toldBySurroundings(place: NamePlace): NameSense {
  const { words, title } = place;
  const left = place.before.slice(-100);
  if (title !== null && /(?:Judge|Justice|HHJ|Honou?r|Recorder|[Cc]oroner|Magistrate|Sheriff)/.test(title))
    return 'bench';
  if (/^(?:Justice|Judge|Recorder|Sheriff)$/.test(words[0] ?? '')) return 'bench';
  if (isBody(place)) return 'body';
  if (before.saint.test(left) || (before.address.test(left) && title === null)) return 'body';
  if (before.thing.test(left) || isThing(place)) return 'thing';
  if (before.bench.test(left) || after.bench.test(place.after)) return 'bench';
  if (
    (title !== null &&
      /^(?:Lord|Lady|Baron|Baroness|Sir|Dame|Cllr|Councillor|Rt Hon|Hon|Canon)/.test(title)) ||
    isPublicPerson(words) ||
    isPublicPerson([...words, /^\s+([A-Z][A-Za-z-]+)/.exec(place.after)?.[1] ?? '']) ||
    /^(?:MP|MS|MSP|MBE|OBE|CBE|KC|QC|PCC|BA|BSc|MA|MSc|PhD|LLB|FRCP|MRTPI|QPM|JP)$/.test(
      words.at(-1) ?? '',
    ) ||
    before.public.test(left) ||
    after.public.test(place.after)
  )
    return 'public';
  if (isCited(place) || (place.possessive && inTermsOf.test(left))) return 'cited';
  if (title !== null && place.possessive && ofAnInquiry.test(place.after)) return 'thing';
  if (before.review.test(left) || before.sio.test(left) || after.review.test(place.after)) return 'review';
  if (title !== null && seniorTitle.test(title)) return 'public';
  if (isWorker(place)) return 'worker';
  if (title === null && isOfOtherReview(place)) return 'other-review';
  return null;
}

/** "Sister Margaret’s Refuge": what somebody gave their name to. */
const ownsBody = /^\s+(?:[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ’'-]*\s+){0,3}([A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ]+)/;

function isBody({ words, title, possessive, after: rest }: NamePlace): boolean {
  if (possessive && isBodyWord(ownsBody.exec(rest)?.[1] ?? '')) return true;
  const at = words.findIndex((word) => isBodyWord(word));
  if (at < 0) return false;
  const last = at === words.length - 1;
  const named = title !== null || givenName(words[0] ?? '') === 'given';
  return !(last && named && surnameToo.has((words[at] ?? '').toLowerCase()) && at <= 1);
}

function isThing({ after: rest, possessive }: NamePlace): boolean {
  const found = namesThing.exec(rest)?.[0];
  if (found === undefined) return false;
  // "Michael’s review with his doctor" is his own; "Clare’s Law" and "Stark’s model" are not.
  return (
    /[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]/.test(found) ||
    !possessive ||
    /(?:law|inquiry|model|typology|theory|framework|wheel|principles?|syndrome|disease|competence|guidelines|foundation|timeline|stages)$/.test(
      found,
    )
  );
}

function isCited(place: NamePlace): boolean {
  if (after.cited.test(place.after)) return true;
  if (/^(?:Prof|Professor)/.test(place.title ?? '')) return true;
  const news = newsCue.test(place.sentence);
  if (place.zone === 'references') return !news;
  const whole = place.words.length > 1 || /^(?:Dr|Doctor)/.test(place.title ?? '');
  if (bibliography.test(place.sentence) && (whole || /^(?:[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]\.\s*)+/.test(place.after)))
    return !news;
  return whole && researchCue.test(place.sentence);
}

function isWorker(place: NamePlace): boolean {
  if (place.words.every((word) => roleEnds.has(word.toLowerCase()))) return false;
  const { title } = place;
  if (title !== null && workTitle.test(title)) return true;
  if (title !== null && /^(?:Dr|Doctor)/.test(title)) return true;
  const single = place.words.length === 1;
  const known = givenName(place.words[0] ?? '') !== null || title !== null || !single;
  const left = place.before.slice(-90);
  const post = (lastWord.exec(left)?.[1] ?? '').toLowerCase();
  if (
    (roleEnds.has(post) || /(?:ologist|therapist|iatrist)$/.test(post)) &&
    (roleBefore.test(left) || wasRole.test(left))
  )
    return known || !place.opens;
  if (known && /s[,:]? (?:[A-ZÀ-Þ]|$)/.test(left) && roleOfSeveral.test(left)) return true;
  if (known && /,\s*$/.test(left) && roleWithPlace.test(left) && !kinAtEnd.test(left)) return true;
  // "Carer Tamsin noted": the post as her title.
  if (/(?:^|[.;:|]\s+)(?:Carer|Caseworker|Keyworker|Midwife|Nurse|Matron|Paramedic)\s+$/.test(left))
    return true;
  // "Sister" with a capital and a whole name is a nurse's or a nun's; "her sister, Hope" is kin.
  if (!single && /(?:^|[^.!?]\s|nurse,\s)Sister\s+$/.test(left)) return true;
  if (roleAfter.test(place.after) && known) return true;
  const ofService =
    givenName(place.words[0] ?? '') === 'given' &&
    /^\s*,?\s+from (?:the |her |his )?(?:[a-zß-ÿ’'-]+\s){0,3}(?:centre|team|refuge|council|surgery|housing|probation|police|helpline|hostel)\b/.test(
      place.after,
    );
  return (
    (!single || title !== null || ofService) &&
    (ofService || fromBody.test(place.after)) &&
    !/\b[Pp]anel\b/.test(place.sentence)
  );
}

/** "“Enid” (2017)", "“Enid”, published in 2017": a name in quotation marks with a year is the title of a review. */
const isTitle =
  /^[”"’']\s*(?:\((?:[A-Z][\w ]{2,30},? )?|,?\s*(?:which (?:was )?|completed |published |concluded )?(?:in|of) )(?:19|20)\d\d\b/;

function isOfOtherReview({ sentence, zone, before: left, after: right }: NamePlace): boolean {
  if (/[“"‘']$/.test(left) && isTitle.test(right)) return true;
  if ((zone === 'cover' || zone === 'margin') && !/\b(?:earlier|previous|another|other)\b/i.test(sentence))
    return false;
  return otherReview.test(sentence) && !/\bthis (?:review|report|DHR|DARDR|case)\b/.test(left);
}
