import type { Anchor, Draft } from '@dhrlint/draft';
import { cellText } from '@dhrlint/draft';
import type { WordIndex } from '../word-index.js';
import type { Zone } from '../zones.js';
import { type Passage, passagesIn, passing } from './passages.js';
import { explains, givesCause, givesCircumstance } from './reasons.js';

/** A statement that somebody served the panel from outside: as critical friend, adviser or observer. */
export interface OutsideRole {
  readonly role: 'critical friend' | 'adviser' | 'observer';
  /** The sentence, or the cell of the panel's table. */
  readonly anchor: Anchor;
  /** True where the report says why they were no full member. */
  readonly reasonGiven: boolean;
}

const sent =
  '(?:sent|lent|provided|supplied|nominated|seconded|gave) (?:(?:us|the panel|the review|the chair) )?(?:an?|two|three|its|their|one|one of its) (?:(?!former|school|financial|debt|housing)\\w+ )?';
const adviserSent = new RegExp(
  `\\b${sent}advis[eo]rs?\\b|\\b(?:was|were|is|are) (?:our|the panel['’]s) (?:\\w+ ){0,2}(?:advis[eo]rs?|consultants?)\\b|\\b(?:as|was|were|be|being|part of|role of) (?:an? |the |our |its )?(?:\\w+ )?sounding[ -]board\\b`,
  'i',
);
const observerSent = new RegExp(
  `\\b${sent}observers?\\b|\\bobservers? (?:\\w+ )?(?:attended|came|was (?:present|there)|were (?:present|there))\\b|\\bnon-voting (?:seat|place|member|part|role|capacity)|\\bas (?:an? |our |the panel['’]s )?(?:invited )?guests?\\b`,
  'i',
);
const criticalFriend = /\bcritical[ -]friends?(?:hip)?\b/i;
const adviser =
  /\b(?:in an? (?:\w+ )?(?:advisory|consultative|consultancy) (?:capacity|role|function|position)|(?:acted|act|served|sat|attended|serving|acting|joined|supported|helped|included?|used|drew on|drawn on|relied (?:up)?on|had|fulfilled|represented|assisted|co-?opted|appointed|invited|engaged|consulted|named|listed|participated|contributed|took part)\b[^.;]{0,50}?\bas (?:an? |its |the |our |their |the panel['’]s )?(?:[\w-]+ ){0,3}?(?:advis[eo]rs?|consultees?|consultants?|associate members?)|(?:was|were) (?:an? |the |its )?(?:\w+ ){0,2}(?:advis[eo]rs?|consultees?|associate members?)(?: to the (?:panel|review|chair)| rather than| and not|\b[^.;]{0,12}\bpanel)|(?:asked|invited) to advise (?:the )?(?:panel|review|chair)|advised (?:the|this) (?:panel|review|chair)(?! (?:that|of|against|not|by|to|who|about the))|(?:panel|review|chair) (?:was|were) (?:\w+ )?(?:advised by|(?:assisted|supported|helped|joined|guided) by (?:an? |its |two )?(?:[\w-]+ ){0,3}advis[eo]rs?)|\b(?:panel|review|chair|we|I|it) (?:was|were) (?:\w+ )?advised (?:on|about|upon) [^.;]{2,60}? by (?!counsel|the (?:police|coroner|Home Office))|(?:gave|provided|offered|contributed|supplied|lent) (?:its |their |her |his |an? )?(?:\w+ ){0,2}(?:advice|expertise) to the (?:panel|review|chair)|an (?:independent |expert |specialist )?advis[eo]r from|advis[eo]rs? to (?:the|this) (?:panel|review|chair)\b|associate members?\b(?= (?:and|rather|of the panel))|in (?:its|their|the|a) (?:\w+ )?(?:advisory|consultative) |(?:specialist|expert|cultural|independent) advis[eo]rs? to the (?:panel|review|chair))\b/i;
const observer =
  /\b(?:as (?:an? |its )?(?:\w+ )?observers?\b|observed (?:the|two|three|all|some|each|most|its|one)(?: of)?(?: the)? (?:panel|meetings?)|(?:was|were) (?:an? )?(?:\w+ )?observers?\b(?: (?:to|of|on|at) the (?:panel|review))?|meetings? (?:was|were) observed by (?:an?|the|two|some)\b|an observer from|(?:had|with) observer status|observer (?:capacity|role)|(?:capacity|role) of (?:an )?observer|(?:by|through) an observer)/i;

/** Nouns of those who serve a panel without belonging to it, whatever verb they stand with. */
const fromOutside =
  /\bcritical (?:readers?|challenge\w*|advis[eo]rs?|consultants?|associates?|reviewers?|voices?|eyes?)\b|\bfriends? (?:to|of) (?:the|this) (?:process|panel|review|chair|author)\b|\b(?:cultural|specialist|expert|subject[- ]matter|lay|independent|external|technical|clinical|community|faith)(?: and \w+)? (?:advis[eo]rs?|consultants?)\b|(?<!\b(?:former|the|this|that|her|his|to|each|any|no) )\b(?:advis[eo]rs?|consultants?|consultees?|observers?|associates?)\b|\bnon-voting\b|\b(?:invited|asked|agreed) to (?:observe|comment|advise)\b|\bin attendance\b|\bobserving capacity\b|\bmutual[- ]aid\b[^.]*\bengaged\b|\badvised (?:it|us|them)\b|\bnot (?:an? |itself an? )?(?:full )?(?:panel )?members?(?: of (?:the|this) panel)?\b|\bwhich is not a panel member\b/i;
/** Whom they served. */
const theReview = /\b(?:panel|review(?!er)|chair|author|drafts?|meetings?|DHR)\b/i;
/** The noun as what somebody was to the panel. */
const asRole =
  /\bas (?:an? |our |its |the |their )?(?:[\w-]+ ){0,3}?(?:friends?|advis[eo]rs?|observers?|consult\w+|associates?)\b|\b(?:role|capacity) of (?:an? )?(?:\w+ )?(?:advis[eo]r|observer|consultant)\b|\b(?:advis[eo]rs?|observers?) (?:only|status)\b|\badvis[eo]r only\b|\bin attendance\b|\bcapacity\b|\bnot (?:an? |itself an? )?(?:full )?(?:panel )?members?\b|\bnon-voting\b|\bobservers? from\b/i;
/** A body, or somebody of one, is named: two capitals together, or what sort of body it is. */
const aBody =
  /\b\p{Lu}[\p{L}’'-]+(?:(?: (?:of|for|and|the|against))* \p{Lu}[\p{L}’'-]+)+|\b(?:charit(?:y|ies)|organi[sz]ation|association|network|forum|group|service|centre|project|trust)\b|(?<=\S )(?!Panel|Review|Chair|Partnership|Council|Community|Domestic|Home|DHR|Overview|Individual)\p{Lu}[\p{L}’'-]{3,}/u;
/** Advisers of another calling, and those who serve a panel with paper and pen. */
const otherCalling =
  /\b(?:legal|policy|housing|debt|financial|finance|school|careers?|welfare|benefits?|tenancy|money|medical|child protection|safeguarding|press|media|HR|adoption|pensions?|immigration|family|employment|youth|victims?['’]?|ISVA|IDVA|trained|violence|abuse) (?:advis[eo]rs?|consultants?|advice)\b|\badministrat\w+|\bminute[- ]?tak\w+|\btook (?:the )?(?:notes|minutes)\b|\bIMR\b|\bNHS\b|\bconsultant (?:psychiatrist|psychologist|surgeon|physician|paediatrician|obstetrician|anaesthetist|in|midwife|nurse)|\b(?:hospital|trust)['’]s? consultants?\b|\b(?:independent|freelance|management|self-employed) consultants?\b|\badvised by (?:the |a |its |their )?(?:Home Office|coroner|police|CPS|Crown|counsel|constabulary|Council['’]s)|\bobservers? (?:might|may|would|could)\b|\b(?:specialist|expert) (?:advice|input|comment) (?:line|service)/i;

/** True where a sentence tells of somebody who served the review from outside, in words of no set form. */
function serves(text: string, inPanel: boolean): boolean {
  return (
    fromOutside.test(text) &&
    !not.test(text) &&
    !inside.test(text) &&
    !/\b(?:gave|offered|sent|found|assigned|allocated) (?:her|him|them|[A-Z]\w+) (?:an? )?(?:\w+ )?(?:advis[eo]r|consultant)|\b(?:had|has) (?:an? )?(?:\w+ )?advis[eo]r (?:who|that|to help)/.test(
      text,
    ) &&
    (theReview.test(text) || (inPanel && asRole.test(text))) &&
    aBody.test(text) &&
    !otherCalling.test(text) &&
    !/\b(?:was|were|is|are|being|of) (?:an? )?(?:full|voting|panel)? ?members?\b(?! of staff)/i.test(
      text.replace(notMember, ' '),
    ) &&
    !/\bnot only\b/i.test(text)
  );
}

/** The Panel itself, its chair or members as the friend of agencies; a role that is no outsider's. */
const inside =
  /\b(?:(?:job|task|function|duty) is to be|(?:the|its|each|every) (?:panel['’]s|chair['’]s)?\s*role (?:of the (?:panel|chair|review) )?(?:is|was)|(?:critical friends?) (?:to|of|for) (?:the )?(?:IMR|agenc|each|author|one another|agencies|services|its|his|her|member|chair of the partnership)|(?:the )?(?:independent )?(?:chair|author|panel|review|members?) (?:acted|acts?|was|is|served|serves|saw (?:itself|herself|himself)|has been|sought to be|worked|behaved|sees) (?:as )?(?:an? |the )?(?:\w+ )?critical friend|a critical friend (?:in|within|inside) (?:the|its|each) (?:agency|organisation)|panel (?:is|was|acts) (?:a|as a) critical friend|(?:full|voting) members?\b(?! of the (?:public|family))[^.;]{0,60}\b(?:and|as well as)\b)/i;
const not =
  /\b(?:none (?:could be|was|were) found|was sought|could not be found|no (?:such )?(?:critical friend|advis[eo]r|observer)|would have (?:welcomed|liked|wanted|benefited|been)|without a critical friend|not (?:as )?(?:a|an) (?:critical friend|observer|advis[eo]r)|rather than (?:as )?(?:a|an) (?:critical friend|observer|advis[eo]r)|should (?:be|have|consider|seek|appoint|include)|IDVAs? (?:is|are|means)|observers?\b[^.;]{0,40}\b(?:was|were|did|could) not\b|advised by (?:its |the |an? )?(?:leading |independent )?(?:Home Office|coroner|police|CPS|counsel|solicitors?|lawyers?|barristers?|legal)|legal advis[eo]rs?|\b(?:lawyers?|solicitors?|barristers?|counsel (?:to|for)|legal (?:officer|team|services|department))\b[^.;]*\b(?:advi[cs]\w*|attend\w*|observ\w*)|took (?:legal )?advice|(?:^|[.;,] )(?!(?:the |our |its )?(?:panel|review|chair|author|partnership)['’]s )(?:her|his|their|(?:the )?\w+['’]s) (?:\w+ ){0,2}?(?:advis[eo]r|consultant|associate)\b[^.;]{0,40}?\b(?:told|informed|gave|said|wrote|wrote to|described|explained|helped|met|sent|showed|spoke) |Independent Domestic (?:Violence|Abuse) Advis[eo]rs? (?:is|are|\(IDVA)|MARAC|of this report|for the reader|administrator\b[^.;]*\bobserved|(?:critical friend|observer|advis[eo]r) (?:is|means) (?:somebody|someone|a person|one who|a body))\b/i;
const fullMember = /\b(?:full|voting) members?\b/i;
const notMember =
  /\b(?:not (?:a |as (?:a )?)?(?:full )?(?:panel )?members?|(?:did not|does not) (?:join|sit)|rather than (?:as )?(?:a )?(?:full )?members?)\b/i;

const closed = new Set<Zone>([
  'recommendations',
  'action-plan',
  'lessons',
  'chronology',
  'background',
  'people',
  'equality',
]);
const allowedInAnalysis = /\b(?:panel|review|DHR)\b/i;

const ofRoles = passing((text) => (roleIn(text) ?? roleInCell(text)) !== null || fromOutside.test(text));

/** Every such statement, in reading order; several about one body are one, at the first. */
export function outsideRolesOf(
  draft: Draft,
  facts: { readonly words: WordIndex; readonly zones: readonly Zone[] },
): readonly OutsideRole[] {
  const { words, zones } = facts;
  const blocks = words.blocksWith(
    'friend',
    'friends',
    'adviser',
    'advisers',
    'advisor',
    'advisors',
    'advisory',
    'consultee',
    'consultees',
    'observer',
    'observers',
    'observed',
    'advised',
    'advise',
    'advice',
    'expertise',
    'consultant',
    'consultative',
    'associate',
    'associates',
    'consultants',
    'consulted',
    'comment',
    'observe',
    'challenge',
    'reader',
    'member',
    'sounding',
    'guest',
    'guests',
    'voting',
    'friendship',
  );
  const roles: OutsideRole[] = [];
  for (const passage of passagesIn(draft, zones, blocks, ofRoles)) {
    const zone = zones[passage.anchor.block] ?? 'body';
    const block = draft.blocks[passage.anchor.block];
    const role = block?.cell
      ? roleInCell(passage.text)
      : (roleIn(passage.text) ?? roleOf(passage.text, zone));
    if (!role || !block) continue;
    if (block.cell) {
      const row = rowOf(draft, passage.anchor.block);
      if (zone === 'panel' && row !== null && block.text.length < 90)
        roles.push({
          role,
          anchor: { block: block.index, start: 0, end: block.text.length },
          reasonGiven: givesReason(row) || reasonBelow(draft, zones, row),
        });
    } else if (!closed.has(zone) && counts(passage, role, zone))
      roles.push({ role, anchor: passage.anchor, reasonGiven: reasonBeside(passage) });
  }
  return roles;
}

function roleIn(text: string): OutsideRole['role'] | null {
  if (criticalFriend.test(text)) return 'critical friend';
  if (adviser.test(text) || adviserSent.test(text)) return 'adviser';
  return observer.test(text) || observerSent.test(text) ? 'observer' : null;
}

/** The role where only the noun of it tells; in the sections on the review itself. */
function roleOf(text: string, zone: Zone): OutsideRole['role'] | null {
  if (zone !== 'panel' && zone !== 'process' && zone !== 'body' && zone !== 'executive-summary') return null;
  if (!serves(text, zone === 'panel')) return null;
  if (/\bfriends?\b|\bcritical\b/i.test(text)) return 'critical friend';
  return /\bobserve(?:rs?)?\b/i.test(text) ? 'observer' : 'adviser';
}

/** What a cell of the panel's table calls a member: "Adviser to the Panel", "Observer"; an IDVA is no such adviser. */
function roleInCell(text: string): OutsideRole['role'] | null {
  if (criticalFriend.test(text)) return 'critical friend';
  if (/^(?:\w+ )?observer\b|\bobserver\)/i.test(text)) return 'observer';
  const named =
    /^(?:(?:specialist|expert|independent|special|cultural|external|co-opted) )?advis[eo]r\b|\badvis[eo]r to the (?:panel|review|chair)\b|\b(?:consultee|associate member)\b|\((?:specialist |expert )?advis[eo]r\)/i;
  return named.test(text) ? 'adviser' : null;
}

/** The words must tell of somebody from outside the panel who served it. */
function counts({ text, before, after }: Passage, role: OutsideRole['role'], zone: Zone): boolean {
  if (inside.test(text) || not.test(text)) return false;
  if (zone === 'analysis' && !allowedInAnalysis.test(text)) return false;
  if (/\b(?:each|every|all) (?:IMR|agency|author)/i.test(text) && role === 'critical friend') return false;
  // "The chair acted as adviser to another review": the chair is no outsider, though others may have served her.
  if (
    /^(?:the|an?) (?:independent )?(?:chair|author)\b(?!['’]s)/i.test(text) &&
    !/\b(?:invited|asked|appointed|engaged|approached|co-?opted)\b/i.test(text) &&
    !/\bfrom\b|, (?:who|which) (?:was|were|sat|served|acted|attended|advised)\b/.test(text)
  )
    return false;
  if (
    role === 'adviser' &&
    /\badvis[eo]rs? (?:to|of|for) (?!(?:the|this|its|our) (?:\w+ )?(?:panel|review|chair|group|author|meetings?)|(?:its|the|our|one|two) (?:\w+ )?meetings?|us\b|it\b|this\b)/i.test(
      text,
    )
  )
    return false;
  if (fullMember.test(text) && !notMember.test(text) && role !== 'critical friend') return false;
  if (
    role !== 'critical friend' &&
    /\b(?:victim|she|he|her|him)\b[^.;]{0,20}\badvised\b|\bobserver of (?:abuse|violence)/i.test(text)
  )
    return false;
  if (
    role === 'adviser' &&
    /\badvised (?:the|this) (?:panel|review|chair)\b/i.test(text) &&
    agencySpoke(text)
  )
    return false;
  if (
    role === 'observer' &&
    zone !== 'panel' &&
    !/\b(?:panel|review|meetings?|attended|sat|DHR|draft)\b/i.test(`${text} ${before.at(-1) ?? ''}`)
  )
    return false;
  void after;
  return true;
}

/** "The Trust advised the Panel that": an agency's statement. */
function agencySpoke(text: string): boolean {
  return /\badvised (?:the|this) (?:panel|review|chair),? (?:that|of|in|when|at|on \d|to|about (?:the|its|his|her))/i.test(
    text,
  );
}

const pronounOpens =
  /^(?:(?:as|being|since|because|having|with|for) [^,.;]{2,60}|it|they|its|their|she|he|her|his|this|that|the (?:charity|organisation|service|group|network|director|manager|chief|panel|chair|reason|decision|review)|both|neither)\b/i;

/** Reasons for staying outside: membership offered, another arrangement asked for. */
const membershipDeclined =
  /\b(?:offered|invited|asked|approached|considered)\b[^.;]{0,40}\b(?:member\w*|join|a seat|a place|sit on)\b[^.]*\b(?:but|and|although|which|however)\b|\b(?:asked for|wanted|chose|sought) (?:this|that|to (?:comment|advise|remain|stay|keep))|\b(?:arrangement|conflict)\b|\b(?:became|become|was later|later|since) (?:made )?(?:a )?(?:full )?members?\b|\bhas since joined\b|\b(?:not have|lacked) the (?:time|staff|means)\b/i;

/** "She lives too far off to sit on it", "none of its staff could be spared". */
const tooFarOrFew =
  /\btoo (?:far|distant|remote|busy|stretched|few|pressed)\b|\b(?:hours|miles) (?:away|off|from)\b|\ba long way (?:off|away|from)\b|\b(?:not|nobody|no one|none)\b[^.;]{0,30}\bspared?\b|\bspare (?:no|nobody|only|neither)\b|\bno time\b|\b(?:other|another) end of the country\b/i;

/** "Not thought independent enough", "its director being away", "in order that advice should stay apart". */
const notApt =
  /\b(?:not|hardly|scarcely) (?:\w+ ){0,4}?(?:independent|impartial|neutral|disinterested|fit|eligible|suitable)\b|, (?:with )?(?:its|their|his|her|the|whose|\S+['’]s) (?:[\p{L}’'-]+ ){1,4}being\b|\bin order that\b|\bon (?:\w+ )?leave\b/iu;

function givesReason(words: string): boolean {
  // To say that somebody was no member is what asks for a reason, and gives none.
  const text = words
    .replace(
      /\bas (?:an? |the |our |its |their )?(?:[\w-]+ ){0,2}(?:critical friends?|advis[eo]rs?|observers?|consultants?)\b(?! (?:was|were|is|are|had|has|could|lives?|left|fell)\b)/gi,
      ' ',
    )
    .replace(/\brather than (?:as )?(?:an? |the )?(?:full |panel )?members?(?:hip)?\b/gi, ' ')
    .replace(
      /(?<=\b(?:its|their|his|her|whose|the|only|\p{L}+['’]s) (?:\p{L}+ )?)advis[eo]rs?\b/giu,
      'worker',
    )
    .replace(/\b(?:advi[cs]\w*|requested)\b/gi, '·');
  return (
    membershipDeclined.test(text) ||
    givesCause(text) ||
    givesCircumstance(text) ||
    tooFarOrFew.test(text) ||
    notApt.test(text) ||
    /\bfor reasons\b|\bwho is (?:in training|training|learning|shadowing)\b|\bin training\b|\bshadow\w*\b|\bas part of (?:her|his|their) (?:training|development|induction)\b/i.test(
      text,
    )
  );
}

function reasonBeside({ text, before, after, nextParagraph }: Passage): boolean {
  if (givesReason(text) || explainsItself(text)) return true;
  const next = after.slice(0, 2);
  if (
    next.some(
      (sentence, at) =>
        explains(sentence) ||
        ((pronounOpens.test(sentence) ||
          (at === 0 &&
            !fromOutside.test(sentence) &&
            roleIn(sentence) === null &&
            sharesName(text, sentence))) &&
          givesReason(sentence)),
    )
  )
    return true;
  const previous = before.at(-1) ?? '';
  // "Age Relief advised it. It had supported a witness, and asked not to be a member. A nurse was an observer."
  const isOfAnother = pronounOpens.test(previous) && roleIn(before.at(-2) ?? '') !== null;
  if (
    previous !== '' &&
    !isOfAnother &&
    roleIn(previous) === null &&
    /\b(?:member|join|sit on|panel|invit\w+|approach\w+|ask\w+)\b/i.test(previous) &&
    givesCircumstance(previous)
  )
    return true;
  if (after.length > 0 || nextParagraph === '') return false;
  const opening = /^[^.]*\./.exec(nextParagraph)?.[0] ?? nextParagraph;
  return (
    (pronounOpens.test(opening) || sharesName(text, opening)) &&
    /\b(?:member|join|sit|panel|capacity|meetings?)\b/i.test(opening) &&
    givesReason(opening)
  );
}

/** "…: it has one paid worker and would rather comment": what follows a colon or semicolon and speaks of the body. */
function explainsItself(text: string): boolean {
  const more =
    /[;:]\s+((?:it|they|its|their|she|he|this|as|with|since|being|having|the (?:charity|organisation|group|service))\b.*)$/is.exec(
      text,
    )?.[1];
  return (
    more !== undefined &&
    roleIn(more) === null &&
    /\b(?:not|could|would|prefer\w*|wish\w*|only|one|small|rather|asked|wanted|chose|member\w*|no)\b/i.test(
      more,
    )
  );
}

function sharesName(a: string, b: string): boolean {
  const names = (text: string) => text.match(/(?<=\s)\p{Lu}[\p{L}’'-]{3,}/gu) ?? [];
  const mine = new Set(
    names(` ${a}`).filter((name) => !/^(?:Panel|Review|Chair|Domestic|The|Women|Service)/.test(name)),
  );
  return names(` ${b}`).some((name) => mine.has(name));
}

function rowOf(draft: Draft, index: number): string | null {
  const place = draft.blocks[index]?.cell;
  const row = place && draft.tables[place.table]?.rows[place.row];
  return row ? row.cells.map((cell) => cellText(draft, cell)).join(' | ') : null;
}

/** A sentence of the panel's section that names a body of the row and says why it was no member. */
function reasonBelow(draft: Draft, zones: readonly Zone[], row: string): boolean {
  return draft.blocks.some(
    (block) =>
      zones[block.index] === 'panel' &&
      block.cell === null &&
      (sharesName(row, ` ${block.text}`) || roleIn(block.text) !== null) &&
      givesReason(block.text) &&
      /\b(?:member|critical friend|advis|observ|capacity|join)/i.test(block.text),
  );
}
