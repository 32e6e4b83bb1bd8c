import { fits } from '../fits.js';
import { givenName } from './given-names.js';
import type { NamePlace } from './name-places.js';
import { roleEnds } from './not-people.js';
import { kinNoun } from './relations.js';
import { rank } from './titles.js';

const qualifier =
  "(?:community|occupational|speech|language|psychiatric|mental|health|family|senior|duty|triage|ward|school|practice|district|specialist|staff|charge|student|allocated|designated|named|lead|housing|tenancy|support|key|case|care|outreach|refuge|youth|social|welfare|probation|offender|police|neighbourhood|response|attending|safeguarding|adult|children[’']s|hospital|liaison|early|help|drug|alcohol|recovery|substance|misuse|domestic|abuse|violence|independent|custody|prison|resettlement|employment|bereavement|primary|crisis|home|treatment|on-call|junior|locum|trainee|consultant|clinical|forensic|own|usual|regular|former|new|previous|second|then|pastoral|assistant|deputy|link|call|sexual|older|people[’']s|first|young|radiotherapy|dental|eye|stroke|diabetes|stoma|chemotherapy|palliative|respiratory|infant|parent|class|form|scheme|equipment|intake|review|rota|front|desk|out-of-hours|agency|bank|temporary|part-time|newly-qualified|newly qualified|night|relief|civilian|outreach|floating)";
const worker =
  '(?:nurse|(?:ward|nursing|senior|charge|hospital) sister|midwife|health visitor|visitor|social worker|(?:[a-zß-öø-ÿ-]+ )?worker|keyworker|caseworker|case manager|care[ -]?co-?ordinator|co-?ordinator|practitioner|officer|offender manager|constable|detective|call[- ](?:handler|taker)|operator|dispatcher|paramedic|technician|doctor|GP|general practitioner|consultant|psychiatrist|psychologist|counsellor|therapist|physiotherapist|pharmacist|dentist|optician|surgeon|registrar|clinician|teacher|head ?teacher|headmistress|headmaster|head of year|form tutor|[a-zß-öø-ÿ]+ teacher|tutor|lecturer|teaching assistant|receptionist|(?:[a-zß-öø-ÿ-]+ )?clerk|cashier|telephonist|switchboard operator|porter|housekeeper|play leader|librarian|advocate|advis[eo]r|solicitor|team (?:leader|manager)|(?:contact|lunchtime|visits?|clinical|control room|ward|custody|duty|probation) supervisor|sergeant|inspector|matron|interpreter|warden|caretaker|work coach|mentor|coach|navigator|assessor|chaplain|AMHP|IDVA|ISVA|CPN|PCSO|HV|SW|OT|FLO|SENCO|DSL|YOT|(?:safeguarding|pastoral|welfare|phase|year) lead|social work assistant|care assistant|(?:line|tenancy|housing|area|site|branch|ward|service|care|care home|home|duty|practice|office|clinic|nursery|hostel|refuge|project|unit|neighbourhood|estate|district|lettings?|property|duty|shift|registered|deputy|scheme|court|complex|sheltered|retirement|extra-care|arrears|income|repairs|locality|operations|customer|community|contact centre|clinical|field|contracts?|investigations?|homelessness|allocations?|support|intake) manager|(?<=\\b(?:[Aa]|one of (?:the|her|his)|an? agency|[Hh]er (?:paid|agency)|[Hh]is (?:paid|agency)|visiting|paid|agency|home|night|live-in|regular|usual|morning|evening|weekend|weekday|daytime|relief) )carer|health ?care assistant|[a-z]{3,}ologist|psychotherapist|[a-z]+iatrist|sonographer|radiographer|phlebotomist|chiropodist|anaesthetist|paediatrician|obstetrician|geriatrician|physician|dieti[ct]ian|hygienist|childminder|foster carer|mediator|facilitator|(?:crew|shift|squad|watch) (?:leader|member|commander)|(?:ward|court|rent|enquiry|records) clerk|firefighter|bailiff|(?:court )?usher|(?:child(?:ren)?\\Ws |court-appointed )?guardian(?: ad litem)?|(?:union|shop) (?:rep|representative|steward))';
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
/** What may stand behind a post before its holder's name: where, since when, by whom, in which call. */
const placed =
  "\\s+(?:in|on|at|for|from|of|with|to|by|behind|before|after|during|under|throughout)\\s+(?:(?:the|an?|her|his|their|that|this|its)\\s+)?(?:[\\wÀ-ɏ’'-]+\\s+){0,3}[\\wÀ-ɏ’'-]+";
const acting =
  "\\s+(?:(?:who|that|whom)\\s+(?!(?:told|asked|said|rang)\\b)[a-z]+(?:\\s+[\\wÀ-ɏ’'-]+){0,6}|(?:she|he|they)\\s+(?:had\\s+|most\\s+)?[a-z]+(?:\\s+[a-z]+){0,3})|\\s+(?:who|that|then|assigned|allocated|attending|covering)\\s+(?:[a-z]+\\s+){0,2}(?:[a-z]{2,}ed|saw|took|met|rang|dealt|went|led|spoke|held|had|wrote|on duty|on call)(?:\\s+[\\wÀ-ɏ’'-]+){0,5}";
const made =
  '\\s+(?:sent|supplied|provided|appointed|employed|engaged|instructed|commissioned|assigned|allocated|based|involved|concerned|responsible|present|on duty|on call|on shift|on nights|in question|at the time|(?:that|the same) (?:day|night|morning|afternoon|evening|week))';
const holder = `(?<![A-Za-zÀ-ɏ-])(?:[Tt]he|[Aa]n?|[Hh]er|[Hh]is|[Tt]heir|[Ii]ts|[Oo]ne|[A-ZÀ-Þ][A-Za-zÀ-ɏ-]+[’']s?)\\s+(?:${qualifier}[\\s-]+){0,5}(?:${worker}|carer(?=\\s+(?:sent|supplied|provided|employed|from|on duty|on shift)\\b))`;
/** "the officer in the case", "a nurse on the ward", "the carer sent that morning": somebody by a post, and which one. */
const roleWithPlace = new RegExp(`${holder}((?:${placed}|${acting}|${made}){1,3}),\\s*$`, 'i');
/** "Her keyworker at the hostel was". */
const roleThereWas = new RegExp(`${holder}((?:${placed}|${made}){1,2})\\s+(?:was|is)\\s+$`, 'i');
/** A verb in such words means that the name is that of whoever it was done to. */
const otherVerb =
  /\b(?:told|asked|rang|saw|met|called|knew|spoke|wrote|found|arrested|visited|heard|interviewed|believed|advised|warned|described|was|were|is|had|did)\b/;
/** "A member of its staff,", "an official of the court,". */
const ofStaff =
  /\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]he)\s+(?:[a-z-]+\s+){0,3}(?:member|employee|official|volunteer|clerk|worker|manager|officer|supervisor|trainee|partner)\s+(?:of|from|at|in|with)\s+(?:(?:the|its|their|her|his|that|this)\s+)?(?:[\w’'-]+\s+){0,5}(?:staff|team|office|department|unit|services?|Services?|council|Council|trust|Trust|surgery|practice|school|[Aa]ssociation|charity|bank|court|Court|helpline|refuge|desk|reception|centre|hub|hospital|clinic|Aid|Police|police),?\s*$/;
/** "The surgery’s Tamsin": somebody by the body whose worker they are. */
const bodysWorker =
  /(?:[Cc]entre|[Ss]urgery|[Pp]ractice|[Tt]eam|[Ss]ervice|[Ss]chool|[Cc]ouncil|[Tt]rust|[Hh]ub|[Rr]efuge|Aid|[Dd]epartment|[Cc]linic|[Cc]harity|[Aa]ssociation|[Hh]ospital|[Nn]ursery|[Cc]ollege|Social Care|Housing|Probation|[Hh]elpline|[Aa]gency|[Hh]ostel|[Pp]rison|[Bb]ank)[’']s?\s+(?:own\s+)?$/;
/** "staff at the nursery, among them": one of several. */
const amongStaff =
  /\b(?:[Ss]taff|[Oo]fficers|[Nn]urses|teachers|(?:[a-z]+ )?workers|carers|doctors|practitioners|midwives|paramedics|health visitors|call[- ](?:takers|handlers))\b[^.;]{0,50}\b(?:among them|amongst them|including|one of whom,?|notably|such as)\s+$/i;
/** Work that is done on somebody's case and that only a worker does. */
const work =
  '(?:taught (?!(?:her|him|them) to\\b)|nursed|treated|triaged|supervised|examined|prescribed|(?:took|answered|handled|graded|logged|reviewed|dealt with|countersigned|signed off) (?:the|her|his|that|this|a) (?:\\w+ )?(?:call|statement|report|complaint|history|referral|log|form|entry|record)|(?:had|carried|held|took on|inherited|picked up|was (?:given|allocated|assigned)|managed|had charge of) (?:the|her|his|this|that) case\\b|was on (?:duty|call|nights|reception|shift|the desk|triage)|was (?:then )?the (?:duty|attending|allocated)|(?:closed|opened|reopened) the (?:case|log|referral|file)|led the (?:team|ward|clinic|assessment)|ran the (?:clinic|ward|surgery|refuge|helpline|group|drop-in|course)|chaired the (?:MARAC|strategy|conference)|(?:completed|filled in|scored) the (?:DASH|risk|form|assessment)|(?:carried out|did) the (?:assessment|home visit|visit|check|scan|booking|triage)|delivered (?:the|her|his) (?:baby|child|course)|assessed (?:her|him|the|Child))';
const whoWorked = new RegExp(
  `^,?\\s+who\\s+(?:(?:had|has|then|also|later|first|last|once|regularly)\\s+)*${work}`,
);
/** "the call was taken by": work that was done by whoever is named. */
const workDoneBy =
  /\b(?:call|case|statement|form|log|desk|counter|reception|helpline|assessment|DASH|visit|referral|file|triage|entry|decision|crime|conference|clinic|ward|ambulance|notes?|scan|summary|check)\b[^.;,]{0,40}\b(?:crewed|staffed|manned|taken|held|recorded|completed|closed|handled|answered|signed off|countersigned|graded|supervised|managed|carried out|done|written up|logged|authorised|approved|allocated|passed|reviewed|made up|led|run|chaired)(?: (?:that|the same|each|every|on that) [a-z]+)? (?:by|to)\s+$|\b(?:assessed|triaged|crewed|examined|discharged|supervised|countersigned|signed off|nursed|treated|reallocated|handed over) (?:by|to)\s+$/;
/** "Ms Roe (Early Help)": the body in brackets behind the name. */
const bodyInBrackets =
  /^\s*\((?:[^()]{0,40}\b)?(?:Early Help|[Hh]ousing|[Pp]olice|[Ss]ocial (?:[Cc]are|[Ww]ork)|[Pp]robation|CMHT|CAMHS|MASH|MARAC|IDVA|ISVA|[Rr]efuge|Aid|[Nn]urse|GP|[Mm]idwi\w+|[Hh]ealth [Vv]isit\w+|[Cc]ouncil|[Tt]rust|[Tt]eam|[Ss]chool|[Ww]ard|A&E|ED|[Oo]fficer|[Ww]orker|[Pp]ractice|[Ss]urgery)\b[^()]{0,40}\)/;
/** "nor her colleague Mr Roe, both of whom were social workers". */
const bothWorkers = new RegExp(
  `^(?:\\s+(?:and|nor|or)\\s+(?:[a-z]+\\s+){0,3}(?:[A-ZÀ-Þ][\\wÀ-ɏ’.-]*\\s?){1,3})?,?\\s+both\\s+(?:of (?:whom|them)\\s+)?(?:were\\s+|are\\s+|then\\s+)*(?:${qualifier}[\\s-]+){0,4}${worker}s\\b`,
);
/** Who a comma after them may name instead: "the social worker for her mother, Tamsin". */
const kinAtEnd = new RegExp(`\\b(?:${kinNoun}|friend|neighbour|victim|perpetrator|child|baby),\\s*$`, 'i');
/** The last word before a name, whether or not a comma, a bracket or "called" stands between: a cheap first test. */
const lastWord =
  /([A-Za-z]+)(?:,|:|\s*\(|(?:,?\s+who (?:was|is))?\s+(?:named|called|was|is)|,?\s+whose name (?:was|is))?\s*[“"‘']?$/;

const fromBody =
  /^\s*,?\s+(?:from|of|at)\s+(?:the\s+)?(?:[A-Za-zÀ-ɏ’'-]+\s+){0,4}(?:surgery|practice|school|college|hospital|ward|team|refuge|service|services|[Hh]ousing|[Cc]ouncil|[Cc]are|[Pp]olice|[Pp]robation|MASH|MARAC|CMHT|CAMHS|A&E|department|clinic|Trust|Aid|Advice|[Aa]ssociation|charity|[Hh]ub|[Pp]roject|Relate|Shelter|hostel|helpline|nursery|job ?centre)\b/;
/** "in the MASH": where workers sit and nobody else does. */
const inTeam =
  /^\s*,?\s+(?:in|on|within) (?:the )?(?:[a-z-]+ ){0,3}(?:MASH|CMHT|CAMHS|team|department|Early Help|Probation|Children[’']s (?:Services|Social Care)|Adult Social Care)\b/;
/** "from the refuge", "in the housing office": where a first name alone is a worker's. */
const ofService =
  /^\s*,?\s+(?:from (?:the |her |his )?(?:[a-zß-ÿ’'-]+\s){0,3}(?:centre|team|refuge|council|surgery|housing|probation|police|helpline|hostel)|(?:in|at|on|from) (?:the |her |his )?(?:housing|council|school|benefits|rent|police|front|enquiry|probation|records|registry|court|social services|duty|visits|safeguarding|outreach|crisis|triage|allocations|homelessness) (?:office|desk|team|department|counter))\b/;
/** Whom the review itself thanks or asks is no front-line worker. */
const helpsReview =
  /\b(?:[Pp]anel|[Tt]hanks|grateful|advised the (?:review|chair|author)|briefed the|consulted by|assist(?:ed|ance))\b/;
const workTitle = new RegExp(`^(?:${rank})\\.?(?:\\s+\\d{2,6})?$|^Sr\\.?$`, 'u');
/** The last words of posts that are none of {@link roleEnds}, being words of kinship or of others as well. */
const rarerEnds: ReadonlySet<string> = new Set(['sister', 'guardian', 'rep', 'representative', 'steward']);
/** True where the surroundings of a name make it a front-line worker's. */
export function isWorker(place: NamePlace): boolean {
  const { title, words } = place;
  if (words.every((word) => roleEnds.has(word.toLowerCase()))) return false;
  if (title !== null && (workTitle.test(title) || /^(?:Dr|Doctor)/.test(title))) return true;
  const single = words.length === 1;
  const lexicon = givenName(words[0] ?? '');
  const known = lexicon !== null || title !== null || !single;
  if (isByPost(place, known)) return true;
  if (place.zone === 'chronology' && (!single || title !== null) && isPost(place.beside)) return true;
  if (fits(roleAfter, place.after) && known) return true;
  const whole = title !== null || (!single && lexicon !== null);
  if (whole && isByWork(place)) return true;
  if (whole && fits(inTeam, place.after) && !helpsReview.test(place.sentence)) return true;
  const served = lexicon === 'given' && fits(ofService, place.after);
  return (
    (!single || title !== null || served) &&
    (served || fits(fromBody, place.after)) &&
    !helpsReview.test(place.sentence)
  );
}

/** A cell that holds nothing but a post: "School nurse", "Duty officer". */
function isPost(cell: string): boolean {
  const words = cell.trim().toLowerCase().split(/\s+/);
  return words.length < 5 && roleEnds.has(words.at(-1) ?? '');
}

/** The post stands before the name. */
function isByPost(place: NamePlace, known: boolean): boolean {
  const single = place.words.length === 1;
  const left = place.before.slice(-160);
  const near = left.slice(-90);
  const post = (lastWord.exec(near)?.[1] ?? '').toLowerCase();
  if (
    (roleEnds.has(post) || rarerEnds.has(post) || /(?:ologist|therapist|iatrist)$/.test(post)) &&
    (fits(roleBefore, near) || fits(wasRole, near))
  )
    return known || !place.opens;
  // "Carer Tamsin noted": the post as her title.
  if (/(?:^|[.;:|]\s+)(?:Carer|Caseworker|Keyworker|Midwife|Nurse|Matron|Paramedic)\s+$/.test(near))
    return true;
  // "Sister" with a capital and a whole name is a nurse's or a nun's; "her sister, Hope" is kin.
  if (!single && /(?:^|[^.!?]\s|nurse,\s)Sister\s+$/.test(near)) return true;
  if (!known) return false;
  if (/s[,:]? (?:[A-ZÀ-Þ]|$)/.test(near) && fits(roleOfSeveral, near)) return true;
  if (/,\s*$/.test(left) && !fits(kinAtEnd, left)) {
    if (fits(ofStaff, left)) return true;
    const tail = roleWithPlace.exec(left)?.[1];
    if (tail !== undefined && (/^\s+(?:who|whom|that|she|he|they)\s/.test(tail) || !otherVerb.test(tail)))
      return true;
  }
  if (/\b(?:was|is)\s+$/.test(near)) {
    const tail = roleThereWas.exec(left)?.[1];
    if (tail !== undefined && !otherVerb.test(tail)) return true;
  }
  return fits(amongStaff, left);
}

/** What somebody with a title or a whole name does, or whose they are, is a worker's. */
function isByWork(place: NamePlace): boolean {
  const left = place.before.slice(-100);
  if (kinAtEnd.test(left.replace(/,?\s*$/, ', ')) || helpsReview.test(place.sentence)) return false;
  return (
    (fits(bodysWorker, left) && !place.possessive) ||
    fits(workDoneBy, left) ||
    fits(whoWorked, place.after) ||
    fits(bodyInBrackets, place.after) ||
    (place.after.includes(' both ') && fits(bothWorkers, place.after))
  );
}
