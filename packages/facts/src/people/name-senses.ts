import { fits } from '../fits.js';
import { givenName } from './given-names.js';
import type { NamePlace } from './name-places.js';
import { isBodyWord, isPublicPerson, namesThing, surnameToo } from './not-people.js';
import { isWorker } from './worker-sense.js';

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

const before = {
  saint: /\b(?:St|Saint|SS|Ss|Santa|San)\.?\s*$/,
  /** "Two wards, Larch and Aspen". */
  several:
    /\b(?:wards|units|wings|houses|clinics|hospitals|refuges|teams|sites|schools|towns|villages|estates|boats|ships|storms|projects|lodges)(?:,|:|,? called|,? named)\s+(?:[A-ZÀ-Þ][\wÀ-ɏ’-]+(?:,| and)\s+){0,3}$/,
  address:
    /(?:\b(?:Heol|Stryd|Ffordd|Lôn|Maes|Bryn|Cae|Tŷ|Ty|Pen|Trem|Rhes|Clos|Gerddi|Parc|Plas|Rue|Calle|Via)\s+(?:[Yy]r?\s+|[Dd]e\s+|[Ll]a\s+)*|(?<![\d/.])(?<!\b[Aa]ged? )(?!(?:19|20)\d\d\b)\d{1,4}[A-Za-z]?,?\s+)$/,
  thing: /\b(?:Operation|Op|Project|Storm|Hurricane|Baby|HMS|HMP|Campaign|Taskforce|Exercise)\s*[“"‘']?$/,
  bench:
    /\b(?:[Jj]udge|[Cc]oroner(?: for [^,.]{3,40})?|[Rr]ecorder|[Mm]agistrate|[Cc]ounsel|[Bb]arrister|[Pp]rosecutor|[Pp]rosecut(?:ed|ion) by|[Dd]efended by|[Rr]epresented by)(?:,|\s+in (?:the|this) case,?|\s+was|:)?\s*$/,
  public:
    /\b(?:Home Secretary|Prime Minister|Secretary of State[^,.]{0,40}|[Mm]inister[^,.]{0,40}|Commissioner(?: for [^,.]{3,40})?|Chief Constable|Ombudsman|Member of Parliament|MP|poet|poem by|novelist|singer|actor|actress|footballer|campaigner|activist|journalist|philosopher|founder|lyrics by|words (?:of|by)|song by|book by|by the late)(?:,|:)?\s*[“"‘']?$/i,
  review:
    /\b(?:IMRs?|DHR|[Rr]eview|[Pp]anel|[Rr]eport|[Pp]artnership|CSP|[Cc]ommunity [Ss]afety|[Bb]usiness|[Bb]oard)(?:[’']s)?\s+(?:[A-Za-zÀ-ɏ-]+\s+){0,2}(?:authors?|officer|manager|administrator|co-?ordinator|secretary|adviser|advisor|support|lead|member|chair|representative)(?:,|:| was| by)?\s*$/,
  sio: /\b(?:IMR|[Rr]eview|[Rr]eport|[Cc]hronology|[Ss]ummary|[Ss]ubmission)\b[^.;,]{0,40}\b(?:written|prepared|compiled|completed|authored|produced|drafted|signed off|quality[- ]assured) by\s*$|^\W*(?:[Bb]y|[Ff]rom|[Ss]igned):?\s*$|\b(?:[Ll]ead (?:[Ii]nspector|[Rr]eviewer|[Aa]uditor)|[Ss]enior [Ii]nvestigating [Oo]fficer|SIO|IMR author|author of the IMR|[Mm]ember of the (?:Review )?Panel|[Pp]anel [Mm]ember|[Cc]hair(?:ed)?(?: by)?|[Aa]uthor(?:ed)?(?: by)?)(?:,|:| was|\)|\s*\()?\s*$/,
} as const;

const after = {
  bench:
    /^,?\s*(?:KC|QC|K\.C\.|Q\.C\.|JP)\b|^,\s*(?:the\s+|HM\s+|His Majesty[’']s\s+|Her Majesty[’']s\s+)?(?:[A-Za-zÀ-ɏ]+\s+){0,2}(?:judge|coroner|recorder|magistrate|prosecutor|counsel|barrister)\b/i,
  public:
    /^,?\s*(?:MP\b|\((?:Con|Lab|LD|MP)\b|(?:then\s+|the\s+(?:then\s+)?|who was then\s+)?(?:Home Secretary|Prime Minister|Secretary of State|[A-Za-zÀ-ɏ]*\s?[Mm]inister|Domestic Abuse Commissioner|Victims[’']? Commissioner|Children[’']s Commissioner|Police and Crime Commissioner|Chief Constable|poet|singer|author of|campaigner|actor|journalist))/,
  cited:
    /^\s*(?:et al\b|,?\s*\(?(?:19|20)\d\d[a-z]?\b\)?|\s*(?:and|&)\s+[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ’'-]+(?:\s+[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ][A-Za-zÀ-ɏ’'-]+)?,?\s*\(?(?:19|20)\d\d)|^\s*,\s*[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]\.(?:\s*[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]\.)*(?=[\s,(])/,
  // "Tamsin, told the author" is no author.
  review:
    /^\s*(?:,|\()\s*(?:(?:who (?:is|was)|then)\s+)?(?:the\s+|an?\s+|our\s+|its\s+)?(?:(?!told|tells|met|saw|asked|gave|wrote|spoke|said|rang|helped|thanked|knew)[A-Za-zÀ-ɏ-]+\s+){0,3}(?<!\b(?:told|met|saw|asked|gave|to|with|by|for|from|of)\s(?:the\s)?)(?:IMR author|author|[Cc]hair|administrator|secretary|minute[- ]taker|note[- ]taker|panel member|member of the (?:review )?panel|reviewer|facilitator|senior investigating officer|SIO)\b|^,?\s+(?:who\s+)?(?:sat|sits|served|serves|sitting|serving)\s+(?:with [^.,;]{2,30} )?(?:on|as)\b[^.;,]{0,30}\b[Pp]anel\b|^[^.;]{0,60}\band (?:sat|sits|served) on the (?:[Rr]eview )?Panel\b|^,?\s+who (?:took|kept|wrote|typed) (?:up )?the (?:minutes|notes)\b/,
} as const;

const researchCue =
  /\b(?:research(?:ers?|ed)?|stud(?:y|ies)|literature|academics?|scholars?|professors?|theor(?:y|ies|ist)|framework|typolog\w+|articles?|papers?|journal|survey|evidence base|et al|coined|argues?|argued|writes that|has (?:shown|written|argued)|authors of|published|textbook|book|thesis|University|concept of|notion of|in the words of|(?:has|have|had) written (?:of|about|on|that|how|extensively|widely)|writings? of|work of|[Jj]ournal of)\b/i;
const bibliography =
  /\bhttps?:|\bwww\.|\bdoi\b|\bISBN\b|\bpp?\.\s?\d|\bJournal\b|\bPress\b|\bet al\b|\(\s?(?:19|20)\d\d[a-z]?\s?\)|\bvol\.|\bed\.|\beds\.|\b(?:Routledge|Sage|Palgrave|OUP|Bloomsbury|Springer|Policy Press)\b/;
/** What somebody wrote is told by its subject alone, in a list of what was read. */
const onTopic =
  /^,?\s+on (?!(?:the )?(?:phone|telephone|duty|call|nights?|shifts?|leave|ward|day|morning|evening|afternoon|doorstep|street|same)\b)[a-z]/;
const reading =
  /\b(?:[Ss]ources?|literature|dr[ae]wn? (?:up)?on|drawing on|relied on|had regard to|informed by|guided by|[Rr]eading|the work of|the writings? of|also read)\b/;
/** A headline about the case itself. */
const newsCue =
  /\b(?:jail(?:ed|s)?|murder(?:ed|er|ing|s)?|kill(?:ed|er|ing|s)?|stabb(?:ed|ing)|manslaughter|guilty|trial|tributes?|inquest|sentenc(?:ed|ing)|life (?:term|sentence)|death of|husband|wife|mother|mum|dad|father)\b/i;
const otherReview =
  /\b(?:previous|earlier|another|other|published|past|recent|similar|neighbouring|national|serious case|child safeguarding|two|three|several|both|learning from|lessons from|known as|titled|entitled|case of|case in (?:the|a|an))\b[^.]{0,80}\b(?:reviews?|DHRs?|DARDRs?|SCRs?|SARs?|CSPRs?)\b|\b(?:previous|earlier|published|past|similar|neighbouring|national|serious case|learning from|lessons from|known as|titled|entitled|case of|case in (?:the|a|an)|(?:another|other|two|three|several|both) (?:local|similar|earlier|known|recent|well-known|published))\b[^.]{0,80}\b(?:cases?|deaths?|reports?)\b|\b(?:DHRs|reviews|SCRs|SARs)\b[^.]{0,60}\b(?:of|into|concerning|about|regarding|including|as)\b|\b(?:review|DHR|SCR|SAR|CSPR|report)\b[^.]{0,40}\((?:19|20)\d\d\)|\b(?:reviews?|DHRs?|SCRs?|SARs?)\b[^.]{0,80}\b(?:neighbouring|another (?:area|county|borough|city|part)|elsewhere|published (?:in|by))\b/;

/** "In the language of Stark's …": whoever gave the words. */
const inTermsOf = /\b[Ii]n the (?:terms|language|vocabulary|framework|sense) of\s*$/;
/** "Dr Crippen's case, and the inquiry that followed": known to all by an inquiry. */
const ofAnInquiry =
  /^\s+(?:case|crimes|murders|killings)\b(?!\s+(?:notes?|files?|load))[^.;]{0,40}\b[Ii]nquiry\b/;
/** Experts and officers whom the review thanks. */
const thanked =
  /\b(?:[Pp]anel|[Cc]hair|[Aa]uthor|[Rr]eview|[Pp]artnership|[Tt]hanks)\b[^.;]{0,30}\b(?:thank(?:s|ed)?|grateful to|indebted to|due to|advised by|briefed by|gratitude to)\s+$/;
const seniorTitle =
  /^(?:Chief Constable|.*Commissioner|Commander|Brigadier|Major|Captain|Colonel|Lieutenant|Corporal|Flight.*|Wing.*|Squadron.*|Commodore|Admiral|ACC|DCC)$/;

/** "A Jekyll and Hyde character", "robbing Peter to pay Paul": names of no one, in sayings. */
const saying =
  /\b(?:Punch[- ]and[- ]Judy|Jekyll[- ]and[- ](?:Mr )?Hyde|Romeo and Juliet|Darby and Joan|Bonnie and Clyde|Tom,? Dick,? (?:and|or) Harry|Peter to pay Paul|Samson and Delilah|Hansel and Gretel|Laurel and Hardy|Cain and Abel|David and Goliath|[Pp]eeping Tom|[Dd]oubting Thomas|Jack[- ]the[- ]lad|(?:say|said) Jack Robinson|life of Riley|real McCoy|Walter Mitty|Jeremy Kyle|Uncle Tom Cobley)\b/;

function isInSaying({ before: left, words, after: right }: NamePlace): boolean {
  const around = `${left.slice(-24)}${/\s$/.test(left) || left === '' ? '' : ' '}${words.join(' ')}${right.slice(0, 24)}`;
  const found = saying.exec(around.replace(/\s+/g, ' '));
  return found !== null && words.some((word) => found[0].includes(word));
}

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
  if (
    fits(before.saint, left) ||
    fits(before.several, left) ||
    (fits(before.address, left) && title === null)
  )
    return 'body';
  if (fits(before.thing, left) || isThing(place)) return 'thing';
  if (title === null && isInSaying(place)) return 'thing';
  if (fits(before.bench, left) || fits(after.bench, place.after)) return 'bench';
  if (
    (title !== null &&
      /^(?:Lord|Lady|Baron|Baroness|Sir|Dame|Cllr|Councillor|Rt Hon|Hon|Canon)/.test(title)) ||
    isPublicPerson(words) ||
    isPublicPerson([...words, /^\s+([A-Z][A-Za-z-]+)/.exec(place.after)?.[1] ?? '']) ||
    /^(?:MP|MS|MSP|MBE|OBE|CBE|KC|QC|PCC|BA|BSc|MA|MSc|PhD|LLB|FRCP|MRTPI|QPM|JP)$/.test(
      words.at(-1) ?? '',
    ) ||
    fits(before.public, left) ||
    fits(after.public, place.after)
  )
    return 'public';
  if (isCited(place) || (place.possessive && fits(inTermsOf, left))) return 'cited';
  if (title !== null && place.possessive && fits(ofAnInquiry, place.after)) return 'thing';
  if (fits(before.review, left) || fits(before.sio, left) || fits(after.review, place.after)) return 'review';
  if (title !== null && !/^M/.test(title) && fits(thanked, left)) return 'review';
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

function isThing({ after: rest, possessive, title, words }: NamePlace): boolean {
  // Dr Foster's figures compare hospitals; Dr Martens are boots.
  if (title !== null && /^(?:Foster|Martens|Pepper)$/.test(words[0] ?? '') && /^Dr/.test(title)) return true;
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

/** "Work by Ines Roe shows that men who …": a finding on people in general, and nobody of the case in it. */
function tellsFinding(sentence: string): boolean {
  return (
    /\b(?:shows?|finds?|demonstrates?|estimates?|identif(?:y|ies)|documents?|(?:has|have) (?:shown|found|demonstrated|estimated|identified|documented)) (?:that|how|why|what)\b/.test(
      sentence,
    ) &&
    /\b(?:women|men|victims|people|perpetrators|families|survivors|mothers|fathers|brothers|sisters|sons|daughters|wives|husbands|children|partners|offenders|abusers|relatives|killings|homicides|suicides|carers|migrants)\b/i.test(
      sentence,
    ) &&
    !/\b(?:she|he|her|his|him)\b/i.test(sentence)
  );
}

function isCited(place: NamePlace): boolean {
  if (fits(after.cited, place.after)) return true;
  if (/^(?:Prof|Professor)/.test(place.title ?? '')) return true;
  const news = newsCue.test(place.sentence);
  if (place.zone === 'references') return !news;
  const whole = place.words.length > 1 || /^(?:Dr|Doctor)/.test(place.title ?? '');
  if (bibliography.test(place.sentence) && (whole || /^(?:[A-ZÀ-ÖØ-ÞŁŚŞŠŻŴŶ]\.\s*)+/.test(place.after)))
    return !news;
  // "Sources: … Dr Roe on bruises, …"
  if (whole && fits(onTopic, place.after) && reading.test(place.sentence)) return true;
  return whole && (researchCue.test(place.sentence) || tellsFinding(place.sentence));
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
